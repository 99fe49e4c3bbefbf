// The filters in the order of the side bar, and what passes them all. A filter is one file:
//   keys     its parts of the state: name -> [key in the address, usual value, check]
//   narrows  it looks at what happens; an actor or a place is then seen only with what still happens to it
//   active() whether it leaves anything out
//   passes() {node(i), edge(e)}: what it lets through; called once for each change
//   sparql({v, n, kinds, statement}) the same as lines of a pattern: of variable v, with own variables numbered n
//   control() its part of the side bar; keeps() a node that stays in view whatever happens (-1 for none)
import { E, N, stands } from './data.js';
import { byActor } from './filters/actor.js';
import { byArticle } from './filters/article.js';
import { byFactuality } from './filters/factuality.js';
import { byKind } from './filters/kind.js';
import { byPeriod } from './filters/period.js';
import { byPhrase } from './filters/phrase.js';
import { declare, usualOf } from './state.js';
import { addWords } from './words.js';
import { byHand } from './filters/hidden.js';
import { bySurety } from './filters/surety.js';

export const filters = [byPhrase, byKind, byFactuality, bySurety, byArticle, byHand, byActor, byPeriod];
filters.forEach(one => declare(one.keys));
filters.forEach(one => addWords(one.words || {}));

export function narrows() {
  return filters.some(one => one.narrows && one.active());
}
export function kept() {
  return filters.filter(one => one.active() && one.keeps).map(one => one.keeps());
}
// The usual state of all filters.
export function unfiltered() {
  return Object.assign({}, ...filters.map(one => usualOf(one.keys)));
}
export function passing() {
  const on = filters.filter(one => one.active()).map(one => ({ narrows: one.narrows, ...one.passes() }));
  const all = on.filter(one => !one.narrows);
  const narrowing = on.filter(one => one.narrows);
  const passesAll = i => all.every(one => !one.node || one.node(i));
  const nodes = N.map((_, i) => {
    if (!passesAll(i)) return false;
    if (stands(i)) return !narrowing.length;
    return narrowing.every(one => !one.node || one.node(i));
  });
  const open = E.map((_, e) => on.every(one => !one.edge || one.edge(e)));
  if (narrowing.length) {
    E.forEach((edge, e) => {
      if (!open[e]) return;
      [
        [edge.from, edge.to],
        [edge.to, edge.from]
      ].forEach(([one, other]) => {
        if (nodes[one] && !stands(one) && stands(other) && passesAll(other)) nodes[other] = true;
      });
    });
    kept().forEach(i => {
      nodes[i] = passesAll(i);
    });
  }
  return { nodes, edges: E.map((edge, e) => open[e] && nodes[edge.from] && nodes[edge.to]) };
}
