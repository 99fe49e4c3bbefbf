// The period: a histogram of what happens when, with two sliders over it. A step is a day, a month or a year.
import { D, HAPPENING, WHEN } from '../data.js';
import { el, svg } from '../dom.js';
import { palette } from '../shapes.js';
import { group, isOneOf, way } from '../sparql.js';
import { go, isDay, state } from '../state.js';
import { say } from '../words.js';

export const byPeriod = {
  keys: { from: ['from', '', isDay], to: ['to', '', isDay] },
  narrows: true,
  active: () => Boolean(state.from || state.to),
  passes: () => ({ node: i => within(i, state.from, state.to) }),
  sparql({ v, n }) {
    // Its own days, else those of what it belongs to, else those of its article; a month or a year counts to its end.
    const first = `?first${n}`;
    const last = `?last${n}`;
    const limits = [state.from && `${last} >= "${state.from}"`, state.to && `${first} <= "${state.to}"`];
    const whole = `${way(D.roles.part)}/(dip:earliest|dip:latest)`;
    return [
      ...group([
        `SELECT ${v} (COALESCE(MIN(?own), MIN(?whole), MIN(?issued)) AS ${first})`,
        `  (COALESCE(MAX(?own), MAX(?whole), MAX(?end)) AS ${last}) WHERE {`,
        `  GRAPH ?source { ${v} a ?type }`,
        `  ${isOneOf('?type', HAPPENING)}`,
        `  OPTIONAL { ${v} dip:earliest|dip:latest ?day . BIND (STR(?day) AS ?own) }`,
        `  OPTIONAL { ${v} ${whole} ?part . BIND (STR(?part) AS ?whole) }`,
        '  OPTIONAL {',
        '    ?source dcterms:issued ?date .',
        '    BIND (STR(?date) AS ?issued) BIND (CONCAT(?issued, "-31") AS ?end)',
        '  }',
        `} GROUP BY ${v}`
      ]),
      `FILTER (!BOUND(${first}) || (${limits.filter(Boolean).join(' && ')}))`
    ];
  },
  below(foot) {
    foot.hidden = BINS.length < 2;
    if (foot.hidden) return;
    const from = el('output', { id: 'from-day' });
    const to = el('output', { id: 'to-day' });
    foot.append(
      el('span', { class: 'head', text: say('period') }),
      from,
      el('div', { class: 'slide' }, sliders(from, to)),
      to
    );
  }
};
function within(i, from, to) {
  const when = WHEN[i];
  return !when || ((!from || when[1] >= from) && (!to || when[0] <= to));
}
const DAY = 86400000;
const BINS = binsOf(WHEN.filter(Boolean));
function binsOf(days) {
  if (!days.length) return [];
  const first = days.map(day => day[0]).sort()[0];
  const last = days
    .map(day => day[1])
    .sort()
    .pop();
  const [year, month] = [+first.slice(0, 4), +first.slice(5, 7)];
  const years = +last.slice(0, 4) - year + 1;
  const months = (years - 1) * 12 + +last.slice(5, 7) - month + 1;
  const many = count => Array.from({ length: count }, (_, n) => n);
  if (months > 96) {
    return many(years).map(n => {
      const digits = String(year + n).padStart(4, '0');
      return [`${digits}-01-01`, `${digits}-12-31`];
    });
  }
  if (months > 2) {
    return many(months).map(n => {
      const end = iso(Date.UTC(year, month + n, 0));
      return [`${end.slice(0, 8)}01`, end];
    });
  }
  return many((Date.parse(last) - Date.parse(first)) / DAY + 1).map(n => {
    const day = iso(Date.parse(first) + n * DAY);
    return [day, day];
  });
}
function iso(time) {
  return new Date(time).toISOString().slice(0, 10);
}
function binOf(day) {
  return Math.max(
    0,
    BINS.findLastIndex(bin => bin[0] <= day)
  );
}
function bars(low, high) {
  const counts = BINS.map(bin => WHEN.filter(when => when && when[1] >= bin[0] && when[0] <= bin[1]).length);
  const top = Math.max(1, ...counts);
  const colours = palette();
  const columns = counts.map((count, n) => {
    const tall = Math.max(1.5, (28 * count) / top);
    const inside = n >= low && n <= high;
    const look = { fill: inside ? colours.actor : colours.line, opacity: inside ? 1 : 0.45 };
    return count ? svg('rect', { x: n + 0.08, y: 30 - tall, width: 0.84, height: tall, ...look }) : null;
  });
  const name = `${say('period')}: ${BINS[0][0]} – ${BINS[BINS.length - 1][1]}`;
  const box = { viewBox: `0 0 ${BINS.length} 30`, preserveAspectRatio: 'none' };
  return svg('svg', { ...box, class: 'bars', role: 'img', 'aria-label': name }, columns);
}
function sliders(from, to) {
  const most = BINS.length - 1;
  const low = state.from ? binOf(state.from) : 0;
  const high = state.to ? binOf(state.to) : most;
  const slider = (id, name, value, day) =>
    el('input', {
      type: 'range',
      id,
      min: 0,
      max: most,
      step: 1,
      value,
      'aria-label': `${say('period')}, ${say(name)}`,
      'aria-valuetext': day
    });
  const a = slider('period-from', 'from', low, BINS[low][0]);
  const b = slider('period-to', 'until', high, BINS[high][1]);
  const tell = () => {
    from.textContent = BINS[+a.value][0];
    to.textContent = BINS[+b.value][1];
  };
  const moved = event => {
    // The one that is moved pushes no further than the other.
    if (+a.value > +b.value) event.target.value = event.target === a ? b.value : a.value;
    tell();
    if (event.type !== 'change') return;
    const change = { from: +a.value ? BINS[+a.value][0] : '', to: +b.value < most ? BINS[+b.value][1] : '' };
    go(change, event.target.id);
  };
  [a, b].forEach(one => {
    one.addEventListener('input', moved);
    one.addEventListener('change', moved);
  });
  tell();
  return [bars(low, high), a, b];
}
