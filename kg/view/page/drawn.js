// Edges as a view draws them: {id, from, to, p: relation, f: factuality, w: weight, name}.
import { E } from './data.js';
import { relationName } from './words.js';

function drawn(e) {
  const edge = E[e];
  return { id: `e${e}`, from: edge.from, to: edge.to, p: edge.d.p, f: edge.d.f, w: 1, name: relationName(e) };
}
export function edgesAmong(places, shown) {
  const here = new Set(places.map(p => p.i));
  return E.map((_, e) => e)
    .filter(e => shown.edges[e] && here.has(E[e].from) && here.has(E[e].to))
    .map(drawn);
}
