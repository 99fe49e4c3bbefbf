// What nodes are called in the language of the page, and how a label is broken into lines.
// The builder breaks labels in the same way when it measures their boxes (kg/view/labels.py).
import { D, N } from './data.js';
import { isolated } from './dom.js';
import { state } from './state.js';
import { word } from './words.js';

const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g; // oxlint-disable-line no-control-regex
const LINES = new Map();
const OCCASION = new Map(D.occasions);

export function labelOf(i) {
  return (state.lang === 'en' && N[i].d.v) || N[i].label;
}
export function titleOf(i) {
  return isolated(labelOf(i));
}
// The kind of an outcome says more than that it is one.
export function typeName(i) {
  const { d } = N[i];
  const outcome = (d.t || []).find(([name]) => name === 'outcomeType');
  return outcome ? word('values', outcome[1]) : word('types', d.c);
}
function broken(label, most) {
  const words = label.replace(UNSEEN, ' ').trim().split(/\s+/);
  const cut = line => line.slice(0, D.line - 1);
  const lines = [];
  while (words.length) {
    let line = words.shift();
    while (words.length && line.length + 1 + words[0].length <= D.line) line += ` ${words.shift()}`;
    lines.push(line.length <= D.line ? line : `${cut(line)}…`);
    if (lines.length === most && words.length) {
      lines[most - 1] = `${cut(lines[most - 1]).replace(/[… ,]+$/, '')}…`;
      break;
    }
  }
  return lines;
}
export function linesOf(i) {
  const key = `${state.lang} ${i}`;
  if (!LINES.has(key)) LINES.set(key, broken(labelOf(i), N[i].d.k === 'statement' ? 1 : 2));
  return LINES.get(key);
}
// The node that stands for a happening: reports of one event, or talks and the mediation in them, are one.
export function occasionOf(i) {
  return OCCASION.has(i) ? OCCASION.get(i) : i;
}
// Happenings without those that are told by an earlier one of the list.
export function occasions(list) {
  const seen = new Set();
  return list.filter(i => !seen.has(occasionOf(i)) && seen.add(occasionOf(i)));
}
