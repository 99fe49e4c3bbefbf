// Nodes by name: the name itself first, then other names. Accents and capitals do not matter.
import { N } from './data.js';
import { fold } from './dom.js';

const FOLDED = [];
export function named(text) {
  if (!FOLDED.length) N.forEach(node => FOLDED.push(fold([node.label, ...(node.d.o || [])].join(' \n '))));
  const wanted = fold(text).trim();
  if (!wanted) return [];
  const found = [];
  FOLDED.forEach((folded, i) => {
    const at = folded.indexOf(wanted);
    if (at >= 0) found.push([at === 0 ? 0 : /\W/.test(folded[at - 1]) ? 1 : 2, i]);
  });
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(one => one[1]);
}
