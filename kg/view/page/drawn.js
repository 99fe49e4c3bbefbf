// Edges as a view draws them: {id, from, to, p: relation, f: factuality, u: how sure, w: weight, name}.
import { E, INCIDENT } from './data.js';
import { relationName } from './words.js';

function drawn(e) {
  const { from, to, d } = E[e];
  return { id: `e${e}`, from, to, p: d.p, f: d.f, u: d.u, w: 1, name: relationName(e) };
}
export function edgesAmong(places, shown) {
  const here = new Set(places.map(p => p.i));
  return E.map((_, e) => e)
    .filter(e => shown.edges[e] && here.has(E[e].from) && here.has(E[e].to))
    .map(drawn);
}
// The relations of an event with one of the two actors of a tie.
function partsOf(i, end) {
  return INCIDENT[i].filter(e => E[e].from === i && E[e].to === end);
}
// Whether an event is seen with both actors of a tie: a part that is not sure enough is left out.
export function joins(tie, i, shown) {
  return shown.nodes[i] && [tie.s, tie.t].every(end => partsOf(i, end).some(e => shown.edges[e]));
}
// How sure the parts of both actors of a tie in one event are together: as the less sure of them.
export function surelyIn(tie, i) {
  const surest = end => Math.max(...partsOf(i, end).map(e => E[e].d.u ?? -1));
  const least = Math.min(surest(tie.s), surest(tie.t));
  return least < 0 ? undefined : least;
}
