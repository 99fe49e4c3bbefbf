// The shortest way from one node to another, and the next ones.
import { chosenOrStrongest } from '../choices.js';
import { INCIDENT, KINDS, N, nodeOf } from '../data.js';
import { chooser } from '../dom.js';
import { edgesAmong } from '../drawn.js';
import { alongWays, waysBetween } from '../paths.js';
import { picker } from '../picker.js';
import { distinct, either, isOneOf, sparqlIri } from '../sparql.js';
import { go, state } from '../state.js';
import { say } from '../words.js';

export const pathView = {
  name: 'path',
  keys: { a: ['a', ''], b: ['b', ''], ways: ['aw', 1, given => given > 0 && given <= MOST] },
  named: true,
  words: {
    path: ['Kortste pad', 'Shortest path'],
    between: ['Tussen', 'Between'],
    and: ['en', 'and'],
    how_many: ['Paden', 'Paths'],
    no_path: ['Er loopt geen pad tussen deze twee.', 'No path leads from one to the other.'],
    query_one_path: [
      'het pad van dit beeld; zonder deze regel elk pad van deze vorm',
      'the path of this view; without this line every path of this form'
    ]
  },
  make(shown) {
    const a = nodeOf(state.a);
    const b = nodeOf(state.b);
    const ways = a >= 0 && b >= 0 ? waysBetween(a, b, shown, state.ways) : [];
    if (!ways.length) return { places: [], edges: [], why: say('no_path') };
    const next = new Set();
    ways.forEach(way => {
      way.slice(1).forEach((i, n) => next.add(`${way[n]} ${i}`).add(`${i} ${way[n]}`));
    });
    const places = alongWays(ways);
    const edges = edgesAmong(places, shown).filter(edge => next.has(`${edge.from} ${edge.to}`));
    return { places, edges, ways };
  },
  pattern(scene) {
    const ways = scene.ways || [];
    if (!ways.length) return ['FILTER (false)'];
    if (ways.length === 1) return along(ways[0], scene.edges);
    return distinct('?node', either(ways.map(way => along(way, scene.edges))));
  },
  controls: () => [
    picker('path-a', say('between'), state.a, linked, value => go({ a: value })),
    picker('path-b', say('and'), state.b, linked, value => go({ b: value })),
    chooser('ways', say('how_many'), HOW_MANY, String(state.ways), value => go({ ways: +value }))
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
const MOST = 5;
const HOW_MANY = ['1', '2', '3', '4', '5'].map(n => [n, n]);
function linked(i) {
  return INCIDENT[i].length > 0;
}
// One way as a pattern: its ends are given, and what lies between is told in a line that may be left out.
function along(steps, edges) {
  const last = steps.length - 1;
  const lines = [];
  const at = steps.map((i, n) => (n && n < last ? `?step${n}` : sparqlIri(i)));
  if (last > 1) {
    const values = steps.slice(1, last).map(sparqlIri);
    lines.push(`# ${say('query_one_path')}`, `VALUES (${at.slice(1, last).join(' ')}) { (${values.join(' ')}) }`);
  }
  steps.slice(1).forEach((i, n) => {
    const edge = edges.find(
      one => (one.from === i && one.to === steps[n]) || (one.to === i && one.from === steps[n])
    );
    const [from, to] = edge.to === i ? [at[n], at[n + 1]] : [at[n + 1], at[n]];
    lines.push(`${from} ${edge.p === 'office' ? '^dip:holder/dip:officeOf' : `dip:${edge.p}`} ${to} .`);
  });
  return [...lines, '?node a ?class .', isOneOf('?class', KINDS), `FILTER (?node IN (${at.join(', ')}))`];
}
