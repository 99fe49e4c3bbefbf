// Ways from one node to another, the shortest first: a next one is as short or longer, and none visits a node twice.
import { E, INCIDENT, otherEnd } from './data.js';
import { alongLine, apart, PACE, reach } from './places.js';

// Steps beyond the shortest way, and nodes that are looked at: in a dense graph there are ways without end.
const LONGER = 3;
const LOOKED_AT = 50_000;
export function waysBetween(a, b, shown, most) {
  if (!shown.nodes[a] || !shown.nodes[b]) return [];
  const far = distances(b, shown);
  if (!far.has(a)) return [];
  const found = [];
  for (let length = far.get(a); length <= far.get(a) + LONGER && found.length < most; length++) {
    found.push(...ofLength(a, b, length, far, shown).slice(0, most - found.length));
  }
  return found;
}
function distances(from, shown) {
  const far = new Map();
  reach(from, 40, shown).rings.forEach((ring, n) => ring.forEach(i => far.set(i, n)));
  return far;
}
function nextTo(i, shown) {
  return new Set(INCIDENT[i].filter(e => shown.edges[e]).map(e => otherEnd(E[e], i)));
}
function ofLength(a, b, length, far, shown) {
  const found = [];
  const looked = { at: 0 };
  const walk = path => {
    looked.at += 1;
    const last = path[path.length - 1];
    if (last === b && path.length === length + 1) found.push(path);
    if (last === b || looked.at > LOOKED_AT) return;
    nextTo(last, shown).forEach(i => {
      if (far.has(i) && path.length + far.get(i) <= length && !path.includes(i)) walk([...path, i]);
    });
  };
  walk([a]);
  return found.sort((one, other) => one.reduce((less, i, n) => less || i - other[n], 0));
}
// One way runs to and fro; of several each has a row, and a node that several visit lies between them.
export function alongWays(ways) {
  if (ways.length < 2) return ways.flatMap(alongLine);
  const longest = Math.max(...ways.map(way => way.length));
  const spots = new Map();
  ways.forEach((way, row) =>
    way.forEach((i, n) => {
      const x = ((PACE * (longest - 1)) / (way.length - 1)) * n;
      spots.set(i, [...(spots.get(i) || []), { x, y: 0.75 * PACE * row }]);
    })
  );
  const mean = (of, part) => of.reduce((sum, one) => sum + one[part], 0) / of.length;
  return apart([...spots].map(([i, of]) => ({ i, x: mean(of, 'x'), y: mean(of, 'y') })));
}
