// Two periods side by side: who deals with whom in each, drawn in the same places, and what changed in a table.
import { N, WHEN } from '../data.js';
import { el } from '../dom.js';
import { passing } from '../filters.js';
import { sceneMarkup } from '../pictures.js';
import { go, isDay, state } from '../state.js';
import { titleOf } from '../titles.js';
import { say } from '../words.js';
import { actorsView } from './actors.js';

export const compareView = {
  name: 'compare',
  keys: { until1: ['until1', '', isDay], from2: ['from2', '', isDay] },
  words: {
    compare: ['Twee perioden', 'Two periods'],
    first_until: ['Eerste tot en met', 'First until'],
    second_from: ['Tweede vanaf', 'Second from'],
    first_period: ['Tot en met {day}', 'Until {day}'],
    second_period: ['Vanaf {day}', 'From {day}'],
    changed: ['Banden in beide perioden', 'Ties in both periods'],
    tie: ['Band', 'Tie'],
    change: ['Verschil', 'Change']
  },
  make: shown => actorsView.make(shown),
  pattern: scene => actorsView.pattern(scene),
  sheet() {
    const [first, second] = bounds();
    const before = within('', first);
    const after = within(second, '');
    return el('div', { class: 'compare' }, [
      figure(before, say('first_period', { day: first })),
      figure(after, say('second_period', { day: second })),
      changes(before, after)
    ]);
  },
  controls() {
    const [first, second] = bounds();
    return [field('until1', 'first_until', first), field('from2', 'second_from', second)];
  }
};
const DAY = 86400000;
// As chosen, else the middle of what happens.
function bounds() {
  const days = WHEN.filter((when, i) => when && N[i].d.d).map(when => when[0]);
  const middle = days.sort()[Math.floor(days.length / 2)] || '2000-01-01';
  const first = state.until1 || new Date(Date.parse(middle) - DAY).toISOString().slice(0, 10);
  return [first, state.from2 || new Date(Date.parse(first) + DAY).toISOString().slice(0, 10)];
}
function within(from, to) {
  const kept = [state.from, state.to];
  if (from > state.from) state.from = from;
  if (to && (!state.to || to < state.to)) state.to = to;
  const scene = actorsView.make(passing());
  [state.from, state.to] = kept;
  return scene;
}
function figure(scene, caption) {
  const drawing = scene.places.length ? sceneMarkup(scene) : el('p', { class: 'hint', text: say('nothing_left') });
  return el('figure', {}, [el('figcaption', { text: caption }), drawing]);
}
function changes(before, after) {
  const counted = new Map();
  [before, after].forEach((scene, n) => {
    scene.edges.forEach(edge => {
      if (!counted.has(edge.id)) counted.set(edge.id, { edge, counts: [0, 0] });
      counted.get(edge.id).counts[n] = edge.count || 1;
    });
  });
  const size = ({ counts }) => Math.abs(counts[1] - counts[0]);
  const found = [...counted.values()].sort((a, b) => size(b) - size(a)).slice(0, 60);
  const rows = found.map(({ edge, counts: [one, other] }) =>
    el('tr', {}, [
      el('th', { scope: 'row', text: `${titleOf(edge.from)} – ${titleOf(edge.to)} (${edge.name})` }),
      ...[one, other, other > one ? `+${other - one}` : other - one].map(text => el('td', { text }))
    ])
  );
  const heads = [say('tie'), '1', '2', say('change')].map(text => el('th', { scope: 'col', text }));
  return el('table', { id: 'changes' }, [
    el('caption', { text: say('changed') }),
    el('thead', {}, [el('tr', {}, heads)]),
    el('tbody', {}, rows)
  ]);
}
function field(name, label, value) {
  const input = el('input', { type: 'date', id: name, value });
  input.addEventListener('change', () => go({ [name]: input.value }));
  return el('span', { class: 'field' }, [el('label', { for: name, text: say(label) }), input]);
}
