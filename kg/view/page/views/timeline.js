// All processes over one time: rounds, mediators, results, and what was planned or not held; time can be zoomed.
import { lastOfMonth, spell } from '../calendar.js';
import { N, WHEN } from '../data.js';
import { button, byId, el, svg } from '../dom.js';
import { processes } from '../processes.js';
import { colourOf, palette, shapeOf, unsure } from '../shapes.js';
import { go, state } from '../state.js';
import { titleOf, typeName } from '../titles.js';
import { say, word } from '../words.js';
import { wholeView } from './whole.js';
import { isNarrow } from '../stage.js';
export const timelineView = {
  name: 'timeline',
  keys: { zoom: ['zoom', 1, given => given >= 1 && given <= MOST] },
  words: {
    timeline: ['Tijdlijn', 'Timeline'],
    closer: ['Tijd vergroten', 'Zoom in on time'],
    wider: ['Tijd verkleinen', 'Zoom out of time'],
    timeline_hint: [
      'Gevuld: gehouden. Streepjes: gepland of mogelijk. Doorgestreept: niet gehouden. Vijfhoek: uitkomst.',
      'Filled: held. Dashes: planned or possible. Struck through: not held. Pentagon: result.'
    ]
  },
  make: shown => wholeView.make(shown),
  pattern: scene => wholeView.pattern(scene),
  sheet(shown) {
    const found = processes(shown).filter(process => process.rounds.some(i => WHEN[i]));
    if (!found.length) return el('p', { class: 'hint', text: say('no_story') });
    const scale = scaleOf(found);
    const rows = found.map(process => rowOf(process, scale));
    const chart = el('div', { class: 'timeline' }, [axis(scale), ...rows]);
    queueMicrotask(() => {
      const { scrollWidth, clientWidth } = byId('sheet');
      byId('sheet').scrollLeft = state.zoom > 1 ? looked.at * scrollWidth - clientWidth / 2 : 0;
    });
    return chart;
  },
  note: () => [say('timeline_hint')],
  controls: () => [
    button('−', () => zoom(0.5), { id: 'time-wider', 'aria-label': say('wider'), disabled: state.zoom <= 1 }),
    button('+', () => zoom(2), { id: 'time-closer', 'aria-label': say('closer'), disabled: state.zoom >= MOST })
  ]
};
const MOST = 64;
const NAMES = 190;
const LEVEL = 24;
const SIZE = 8;
const DAY = 86400000;
const EARLY = 0.1;
// What is written beside the last mark.
const ROOM = 190;
const LETTER = 6.6;
// The part of the whole time that is in the middle of the sheet, which a zoom keeps there.
const looked = { at: 0.5 };

function zoom(by) {
  const { scrollLeft, scrollWidth, clientWidth } = byId('sheet');
  looked.at = (scrollLeft + clientWidth / 2) / scrollWidth;
  go({ zoom: Math.min(MOST, Math.max(1, Math.round(state.zoom * by))) });
}
function scaleOf(found) {
  const days = found
    .flatMap(({ rounds, results }) => [...rounds, ...results].map(i => WHEN[i]).filter(Boolean))
    .map(day => Date.parse(day[0]))
    .sort((a, b) => a - b);
  const last = days[days.length - 1] + DAY;
  // A few of long ago would leave no room for the others: they stand at the edge, with their day.
  const most = days[Math.floor(days.length * EARLY)] - 30 * DAY;
  const first = last - days[0] > 2 * (last - most) ? most : days[0];
  const width = Math.max(240, (byId('stage').clientWidth || 900) - (isNarrow() ? 140 : NAMES + 60)) * state.zoom;
  const x = day => 16 + (Math.max(0, Date.parse(day) - first) / (last - first)) * (width - ROOM);
  return { first, last, width, x, before: day => Date.parse(day) < first };
}
function axis(scale) {
  const from = new Date(scale.first);
  const months = (scale.last - scale.first) / DAY / 30;
  const step = [1, 3, 12, 60, 120].find(each => (months / each) * 70 < scale.width) || 240;
  const ticks = [];
  const start = Math.floor((from.getUTCFullYear() * 12 + from.getUTCMonth()) / step) * step;
  for (let month = start; ; month += step) {
    const day = new Date(Date.UTC(Math.floor(month / 12), month % 12)).toISOString().slice(0, 10);
    if (Date.parse(day) >= scale.last) break;
    const x = scale.x(day);
    const year = day.endsWith('-01-01') || step >= 12;
    const next = new Date(Date.UTC(Math.floor((month + step) / 12), (month + step) % 12)).toISOString().slice(0, 10);
    // What begins before the first day is told where it has room.
    if (Date.parse(day) >= scale.first || scale.x(next) - x > 60)
      ticks.push(svg('text', { x, y: 14, text: year ? day.slice(0, 4) : spell([day, lastOfMonth(day)]) }));
  }
  return line(el('span', {}), svg('svg', { width: scale.width, height: 20, class: 'axis' }, ticks));
}
function line(name, drawing) {
  return el('div', { class: 'row' }, [el('div', { class: 'name' }, [name]), drawing]);
}
function rowOf(process, scale) {
  const list = [...process.rounds, ...process.results].filter(i => WHEN[i]);
  const levels = [];
  const marks = list
    .map(i => ({ i, x: scale.x(WHEN[i][0]), text: beside(i, process, scale) }))
    .sort((a, b) => a.x - b.x || a.i - b.i)
    .map(mark => {
      let level = levels.findIndex(right => right <= mark.x - SIZE - 3);
      if (level < 0) level = levels.length;
      levels[level] = mark.x + SIZE + (mark.text ? mark.text.length * LETTER + 8 : 3);
      return markOf(mark, 15 + level * LEVEL, scale);
    });
  const height = 10 + Math.max(1, levels.length) * LEVEL;
  const open = button(process.name, () => go({ view: 'story', story: process.number, sel: '' }), { class: 'to' });
  const by = process.mediators.slice(0, 3).map(titleOf).join(', ');
  const name = el('span', {}, [open, by ? el('small', { text: by }) : null]);
  return line(name, svg('svg', { width: scale.width, height, class: 'marks' }, marks));
}
function beside(i, process, scale) {
  const early = scale.before(WHEN[i][0]) ? `‹ ${spell(WHEN[i])}` : '';
  return [early, process.results.includes(i) ? typeName(i) : ''].filter(Boolean).join(' ');
}
function markOf({ i, x, text }, y, scale) {
  const { d } = N[i];
  const colours = palette();
  const choose = () => go({ sel: d.i }, 'panel');
  // What is written beside a mark is part of its name.
  const said = text.startsWith('‹') || titleOf(i).toLowerCase().includes(text) ? '' : text;
  const facts = [said, titleOf(i), spell(WHEN[i]), d.f && word('factuality', d.f)].filter(Boolean).join(', ');
  const until = Math.min(scale.width, scale.x(WHEN[i][1]));
  const look = { fill: colourOf(d.k), stroke: colours.outline, 'stroke-width': 0.16 };
  if (unsure(d.f)) Object.assign(look, { 'fill-opacity': 0.3, 'stroke-dasharray': '.4 .2', 'stroke-width': 0.22 });
  const act = event => {
    if (event.key === 'Enter' || event.key === ' ') choose();
  };
  const mark = {
    class: 'mark',
    role: 'button',
    tabindex: 0,
    'aria-label': facts,
    on: { click: choose, keydown: act }
  };
  const denied = d.f === 'counterfactual';
  const strike = { d: `M${x - 10} ${y + 8}L${x + 10} ${y - 8}`, stroke: colours.outline, 'stroke-width': 2.4 };
  return svg('g', mark, [
    svg('title', { text: facts }),
    until - x > SIZE + 4
      ? svg('path', { d: `M${x + SIZE} ${y}H${until}`, stroke: colours.line, 'stroke-width': 2 })
      : null,
    svg('path', { d: shapeOf(d.k), transform: `translate(${x} ${y}) scale(${SIZE})`, ...look }),
    denied ? svg('path', strike) : null,
    text ? svg('text', { x: x + SIZE + 4, y: y + 4, text }) : null
  ]);
}
