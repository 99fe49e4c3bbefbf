// Nodes to choose from, by name, and how often something is so.
import { INCIDENT, N, nodeOf } from './data.js';
import { button, isolated } from './dom.js';
import { go, state } from './state.js';
import { say } from './words.js';

const BY_NAME = N.map((_, i) => i).sort((a, b) => N[a].label.localeCompare(N[b].label, 'nl'));
export function choices(fits) {
  return BY_NAME.filter(fits).map(i => {
    const { label } = N[i];
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
