// The shortest way from one node to another.
import { chosenOrStrongest, linkedChoices } from '../choices.js';
import { INCIDENT, KINDS, N, nodeOf } from '../data.js';
import { chooser } from '../dom.js';
import { edgesAmong } from '../drawn.js';
import { alongLine, shortest } from '../places.js';
import { isOneOf, sparqlIri } from '../sparql.js';
import { go, state } from '../state.js';
import { say } from '../words.js';

export const pathView = {
  name: 'path',
  keys: { a: ['a', ''], b: ['b', ''] },
  named: true,
  words: {
    path: ['Kortste pad', 'Shortest path'],
    between: ['Tussen', 'Between'],
    and: ['en', 'and'],
    no_path: ['Er loopt geen pad tussen deze twee.', 'No path leads from one to the other.'],
    query_one_path: [
      'het pad van dit beeld; zonder deze regel elk pad van deze vorm',
      'the path of this view; without this line every path of this form'
    ]
  },
  make(shown) {
    const a = nodeOf(state.a);
    const b = nodeOf(state.b);
    const steps = a >= 0 && b >= 0 ? shortest(a, b, shown) : null;
    if (!steps) return { places: [], edges: [], why: say('no_path') };
    const places = alongLine(steps);
    const next = new Set();
    steps.slice(1).forEach((i, n) => {
      next.add(`${steps[n]} ${i}`).add(`${i} ${steps[n]}`);
    });
    return { places, edges: edgesAmong(places, shown).filter(edge => next.has(`${edge.from} ${edge.to}`)) };
  },
  pattern(scene) {
    const steps = scene.places.map(p => p.i);
    const last = steps.length - 1;
    if (last < 0) return ['FILTER (false)'];
    const lines = [];
    const at = steps.map((i, n) => (n && n < last ? `?step${n}` : sparqlIri(i)));
    if (last > 1) {
      const values = steps.slice(1, last).map(sparqlIri);
      lines.push(`# ${say('query_one_path')}`, `VALUES (${at.slice(1, last).join(' ')}) { (${values.join(' ')}) }`);
    }
    steps.slice(1).forEach((i, n) => {
      const edge = scene.edges.find(
        one => (one.from === i && one.to === steps[n]) || (one.to === i && one.from === steps[n])
      );
      const [from, to] = edge.to === i ? [at[n], at[n + 1]] : [at[n + 1], at[n]];
      lines.push(`${from} ${edge.p === 'office' ? '^dip:holder/dip:officeOf' : `dip:${edge.p}`} ${to} .`);
    });
    return [...lines, '?node a ?class .', isOneOf('?class', KINDS), `FILTER (?node IN (${at.join(', ')}))`];
  },
  controls: () => [
    chooser('path-a', say('between'), linkedChoices(), state.a, value => go({ a: value })),
    chooser('path-b', say('and'), linkedChoices(), state.b, value => go({ b: value }))
  ],
  enter() {
    const change = {};
    if (nodeOf(state.a) < 0) change.a = chosenOrStrongest();
    const from = nodeOf(change.a || state.a);
    const other = N.findIndex((_, i) => INCIDENT[i].length && i !== from);
    if (nodeOf(state.b) < 0 && other >= 0) change.b = N[other].d.i;
    return change;
  }
};
