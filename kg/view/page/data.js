// The data of the page as the builder wrote it, indexed: nodes, edges, ties between actors, and when things happen.
import { byId } from './dom.js';

export const D = JSON.parse(byId('data').textContent);
export const N = D.nodes;
export const E = D.edges;
export const T = D.ties;

// What a kind is: its family, its lane, whether it acts, stands beyond a story, or is something said.
export const KIND = {};
export const KINDS = D.kinds.map(kind => kind.name);
D.kinds.forEach(kind => {
  KIND[kind.name] = kind;
});
export const ACTORS = KINDS.filter(name => KIND[name].acts);
export const STANDING = KINDS.filter(name => KIND[name].stands);
export const HAPPENING = KINDS.filter(name => !KIND[name].stands);
export function kindOf(i) {
  return KIND[N[i].d.k];
}
export function acts(i) {
  return kindOf(i).acts;
}
export function stands(i) {
  return kindOf(i).stands;
}
// Whether a relation has a role: one of the sets of relations that the builder names.
export function inRole(role, relation) {
  return D.roles[role].includes(relation);
}

N.concat(E).forEach(one => {
  one.d = one.d || {};
  one.d.a = one.d.a || [];
  one.d.q = one.d.q || [];
  one.d.f = one.d.f || '';
});

// How sure each relation is, in hundredths: two digits for each, blank where it was not weighed.
E.forEach((edge, e) => {
  const digits = D.sureties.slice(2 * e, 2 * e + 2).trim();
  if (digits) edge.d.u = Number(digits);
});

const INDEX = new Map();
export const INCIDENT = N.map(() => []);
N.forEach((node, i) => {
  INDEX.set(node.d.i, i);
});
E.forEach((edge, e) => {
  INCIDENT[edge.from].push(e);
  INCIDENT[edge.to].push(e);
});
export function nodeOf(key) {
  return INDEX.has(key) ? INDEX.get(key) : -1;
}
export function otherEnd(edge, i) {
  return edge.from === i ? edge.to : edge.from;
}
export function iri(i) {
  return D.base + N[i].d.i;
}

// When something happens: its own days, else those of what it belongs to, else those of its articles. Of an end that is
// left open ("not after") the articles' days say at least when it was told: one known end is no day.
export const WHEN = N.map(({ d }) => {
  if (!d.d) return null;
  const told = d.a.flatMap(a => D.articles[a].b).filter(Boolean).sort();
  const [first, last] = [d.d[0] || told[0] || d.d[1], d.d[1] || told[told.length - 1] || d.d[0]];
  return first <= last ? [first, last] : [d.d[0] || d.d[1], d.d[1] || d.d[0]];
});
function lasting(days) {
  const sorted = days.sort();
  return sorted.length ? [sorted[0], sorted[sorted.length - 1]] : null;
}
N.forEach((node, i) => {
  if (WHEN[i] || stands(i)) return;
  const days = [];
  INCIDENT[i].forEach(e => {
    const edge = E[e];
    if (edge.from === i && inRole('part', edge.d.p) && N[edge.to].d.d) days.push(...WHEN[edge.to]);
  });
  WHEN[i] = lasting(days);
});
N.forEach((node, i) => {
  if (WHEN[i] || stands(i)) return;
  const told = node.d.a.map(a => D.articles[a].b).filter(days => days[0]);
  WHEN[i] = lasting(told.flat());
});
