// Nodes by name: who and what is called so first, then what tells of it. Accents and capitals do not matter.
import { N, stands } from './data.js';
import { fold } from './dom.js';

const FOLDED = [];
export function named(text) {
  if (!FOLDED.length) N.forEach(node => FOLDED.push(fold([node.label, ...(node.d.o || [])].join(' \n '))));
  const wanted = fold(text).trim();
  if (!wanted) return [];
  const found = [];
  FOLDED.forEach((folded, i) => {
    const at = folded.indexOf(wanted);
    if (at < 0) return;
    // A word of the name of an actor or place goes before the first word of an event.
    const word = at === 0 || /\W/.test(folded[at - 1]);
    found.push([word ? (stands(i) ? 0 : 2) + (at > 0) : 4, i]);
  });
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(one => one[1]);
}
