// What is around one node, one or two steps far.
import { chosenOrStrongest, linkedChoices } from '../choices.js';
import { D, N, nodeOf } from '../data.js';
import { chooser } from '../dom.js';
import { edgesAmong } from '../drawn.js';
import { narrows } from '../filters.js';
import { sureLink } from '../filters/surety.js';
import { radial, reach } from '../places.js';
import { told, visible } from '../seen.js';
import { bothWays, distinct, sparqlIri } from '../sparql.js';
import { go, state } from '../state.js';
import { say } from '../words.js';

export const nearView = {
  name: 'near',
  keys: { focus: ['c', ''], steps: ['s', 1, given => given === 1 || given === 2] },
  words: { near: ['Omgeving', 'Neighbourhood'], centre: ['Rond', 'Around'], steps: ['Stappen', 'Steps'] },
  make(shown) {
    const centre = nodeOf(state.focus);
    if (centre < 0 || !shown.nodes[centre]) return { places: [], edges: [], why: say('nothing_left') };
    const found = reach(centre, state.steps, shown);
    let room = MOST;
    const rings = found.rings.map(ring => {
      const kept = [...ring].sort((a, b) => a - b).slice(0, room);
      room -= kept.length;
      return kept;
    });
    const places = radial(
      rings.filter(ring => ring.length),
      found.from
    );
    const edges = edgesAmong(places, shown);
    edges.forEach(edge => {
      edge.aside = found.from[edge.from] !== edge.to && found.from[edge.to] !== edge.from;
    });
    return { places, edges, cut: room <= 0 || D.total > N.length };
  },
  pattern() {
    if (nodeOf(state.focus) < 0) return ['FILTER (false)'];
    const centre = sparqlIri(nodeOf(state.focus));
    const seen = (v, n) => (narrows() ? distinct(v, visible(v, n)) : visible(v, n));
    if (state.steps === 1) return [...hop(centre, '?node', 'h'), ...seen('?node', '')];
    const first = distinct('?via', [...hop(centre, '?via', 'h'), ...seen('?via', 'v')]);
    return [...distinct('?node', [...first, ...hop('?via', '?node', 'i')]), ...seen('?node', '')];
  },
  controls: () => [
    chooser('focus', say('centre'), linkedChoices(), state.focus, value => go({ focus: value, sel: value })),
    chooser(
      'steps',
      say('steps'),
      [
        ['1', '1'],
        ['2', '2']
      ],
      String(state.steps),
      value => go({ steps: +value })
    )
  ],
  enter: () => (nodeOf(state.focus) < 0 ? { focus: chosenOrStrongest() } : {})
};
const MOST = 160;
function hop(from, to, n) {
  const office = ['^dip:holder/dip:officeOf', '^dip:officeOf/dip:holder'];
  return [...told(`${from} ${bothWays(D.edgeProperties, office)}? ${to}`, n), ...sureLink(from, to, n)];
}
