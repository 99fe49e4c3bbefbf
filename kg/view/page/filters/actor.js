// One actor, with all that it has a part in.
import { choices } from '../choices.js';
import { acts, D, E, INCIDENT, inRole, nodeOf, otherEnd, stands } from '../data.js';
import { chooser, el } from '../dom.js';
import { bothWays, sparqlIri, way } from '../sparql.js';
import { go, state } from '../state.js';
import { say } from '../words.js';

export const byActor = {
  keys: { actor: ['actor', ''] },
  narrows: true,
  active: () => nodeOf(state.actor) >= 0,
  // The actor itself stays in view, whatever happens to it.
  keeps: () => nodeOf(state.actor),
  passes() {
    const near = around(nodeOf(state.actor));
    return { node: i => near.has(i) };
  },
  sparql: ({ v, n }) => [
    `?part${n} ${way(D.edgeProperties)} ?actor${n} .`,
    `FILTER (?actor${n} = ${sparqlIri(nodeOf(state.actor))})`,
    `${v} ${bothWays(D.edgeProperties.filter(name => !inRole('loose', name)))}? ?part${n} .`
  ],
  control() {
    const actors = [['', say('anyone')], ...choices(i => acts(i) && INCIDENT[i].length)];
    return el('div', { class: 'part' }, [
      chooser('actor', say('actor'), actors, state.actor, value => go({ actor: value }))
    ]);
  }
};
function around(i) {
  const found = new Set();
  INCIDENT[i].forEach(e => {
    const other = otherEnd(E[e], i);
    if (stands(other)) return;
    found.add(other);
    INCIDENT[other].forEach(f => {
      const next = otherEnd(E[f], other);
      if (!stands(next) && !inRole('loose', E[f].d.p)) found.add(next);
    });
  });
  return found;
}
