// Nodes to choose from, by name, and how often something is so.
import { INCIDENT, N, nodeOf } from './data.js';
import { button, isolated } from './dom.js';
import { go, state } from './state.js';
import { labelOf } from './titles.js';
import { say } from './words.js';

export function choices(fits) {
  const found = N.map((_, i) => i).filter(fits);
  const order = new Intl.Collator(state.lang);
  found.sort((a, b) => order.compare(labelOf(a), labelOf(b)));
  return found.map(i => {
    const label = labelOf(i);
    return [N[i].d.i, isolated(label.length > 60 ? `${label.slice(0, 59)}…` : label)];
  });
}
export function linkedChoices() {
  return choices(i => INCIDENT[i].length);
}
export function chosenOrStrongest() {
  if (nodeOf(state.sel) >= 0) return state.sel;
  const first = N.find((_, i) => INCIDENT[i].length);
  return first ? first.d.i : '';
}
export function counted(valuesOf) {
  const counts = {};
  N.forEach(node => {
    valuesOf(node).forEach(value => {
      counts[value] = (counts[value] || 0) + 1;
    });
  });
  return counts;
}
export function allButton() {
  return button(say('show_all'), () => go({ all: true }), { id: 'show-all' });
}
