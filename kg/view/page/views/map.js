// Where it happens: places, the seats of those who take part, and visits from seat to place, on a map of the world.
import { D, E, KINDS, N } from '../data.js';
import { byId, el, toggled } from '../dom.js';
import { sureLink } from '../filters/surety.js';
import { happening, typed } from '../seen.js';
import { distinct, either, isOneOf, way } from '../sparql.js';
import { go, state } from '../state.js';
import { labelOf } from '../titles.js';
import { say } from '../words.js';

const LAYERS = ['venue', 'visit', 'seat'];
export const mapView = {
  name: 'map',
  keys: { noLayer: ['ml', []] },
  words: {
    map: ['Kaart', 'Map'],
    layers: ['Op de kaart', 'On the map'],
    layer_venue: ['overleg', 'talks'],
    layer_visit: ['bezoeken', 'visits'],
    layer_seat: ['zetels', 'seats'],
    map_borders: [
      'Een staat staat bij zijn zetel, een lijn komt van wie op bezoek ging. Feitelijke grenzen: Natural Earth.',
      'A state stands at its seat, a line comes from who went there. Borders in fact: Natural Earth.'
    ],
    map_nowhere: [
      'Gebeurtenissen op een plaats zonder coördinaten: {n}.',
      'Events at a place without coordinates: {n}.'
    ],
    no_map: [
      'Niets hiervan is op een plaats waarvan de coördinaten bekend zijn.',
      'Nothing of this is at a place whose coordinates are known.'
    ],
    query_places: ['waar iets was; een staat ligt bij zijn zetel', 'where something was; a state lies at its seat'],
    query_guests_from: ['vanwaar wie op bezoek ging kwam', 'where those who visited came from'],
    query_seats: ['de zetels van wie deelnam', 'the seats of who took part']
  },
  make(shown) {
    const stays = D.map.stays.filter(([event, e, kind]) => on(kind) && shown.nodes[event] && shown.edges[e]);
    const here = new Set(stays.map(([, e]) => E[e].to));
    if (on('seat')) seated(shown).forEach(i => here.add(i));
    const ways = stays.flatMap(([event, e, kind, guests]) =>
      guests
        .filter(([by, from]) => shown.edges[by] && shown.nodes[from])
        .map(([by, from]) => ({ event, by, from, to: E[e].to, visit: kind === 'visit' }))
    );
    ways.filter(one => one.visit).forEach(one => here.add(one.from));
    const edges = ways.filter(one => one.visit || (here.has(one.from) && chosen(one))).map(line);
    const unique = new Map(edges.map(edge => [edge.id, edge]));
    const happened = new Set(stays.filter(([event]) => HAPPENED.has(N[event].d.f)).map(([, e]) => E[e].to));
    const places = spread([...here].sort((a, b) => seat(a) - seat(b) || a - b));
    places.forEach(p => {
      // What was only planned, possible or denied there is drawn as that.
      if (!seat(p.i) && !happened.has(p.i)) p.f = 'planned';
    });
    const nowhere = D.map.nowhere.filter(i => shown.nodes[i]).length;
    const drawn = { places, edges: [...unique.values()], land: true, nowhere };
    return { ...drawn, why: say('no_map'), cut: D.total > N.length };
  },
  pattern() {
    const event = (v, n) => [...happening(v, n), isOneOf(`?class${n}`, D.map.events)];
    const visit = n => `FILTER (?class${n} = dip:Visit)`;
    const roles = way(D.map.roles);
    const branches = [];
    if (on('venue') || on('visit')) {
      const kinds = on('venue') && on('visit') ? [] : [on('visit') ? visit('p') : visit('p').replace('=', '!=')];
      const lies = [
        '?event dip:place ?node .',
        ...sureLink('?event', '?node', 'p'),
        '?node dip:seat?/geo:lat ?latitude .'
      ];
      branches.push([`# ${say('query_places')}`, ...event('?event', 'p'), ...kinds, ...lies]);
    }
    if (on('visit')) {
      const seen = typed('?who', KINDS, 'w');
      const holds = ['?tenure dip:holder ?who ; dip:officeOf ?node .', 'FILTER NOT EXISTS {', ...OTHER, '}'];
      const came = [
        [`?event ${roles} ?node .`, ...sureLink('?event', '?node', 'n')],
        [`?event ${roles} ?who .`, ...sureLink('?event', '?who', 'w'), ...holds, ...seen],
        ['?who dip:attends ?event ; dip:represents ?node .', ...seen]
      ];
      branches.push([
        `# ${say('query_guests_from')}`,
        ...event('?event', 'g'),
        visit('g'),
        '?event dip:place ?there . ?there dip:seat?/geo:lat ?latitude .',
        ...sureLink('?event', '?there', 't'),
        ...typed('?there', KINDS, 't'),
        ...either(came),
        '?node a dip:State ; dip:seat ?seat . ?seat geo:lat ?north .',
        'FILTER (?seat != ?there) FILTER NOT EXISTS { ?there dip:seat ?seat }'
      ]);
    }
    if (on('seat')) {
      const sits = [
        `?event ${roles} ?node .`,
        ...sureLink('?event', '?node', 's'),
        '?node dip:seat/geo:lat ?latitude .'
      ];
      branches.push([`# ${say('query_seats')}`, ...event('?event', 's'), ...sits]);
    }
    if (!branches.length) return ['FILTER (false)'];
    return [...distinct('?node', either(branches)), ...typed('?node', KINDS, '')];
  },
  controls() {
    const boxes = LAYERS.map(name => {
      const change = () => go({ noLayer: toggled(state.noLayer, name) });
      const box = el('input', { type: 'checkbox', id: `layer-${name}`, checked: on(name), on: { change } });
      return el('label', {}, [box, ` ${say(`layer_${name}`)}`]);
    });
    return [el('span', { class: 'field layers', role: 'group', 'aria-label': say('layers') }, boxes)];
  },
  note({ nowhere: n }) {
    return [say('map_borders'), ...(n ? [say('map_nowhere', { n })] : [])];
  }
};
// Another state that somebody has an office of: then it is not known from where they came.
const OTHER = [
  '  ?also dip:holder ?who ; dip:officeOf ?another .',
  '  ?another a dip:State . FILTER (?another != ?node)'
];
const HAPPENED = new Set(['', 'actual']);
function seat(i) {
  return N[i].d.k !== 'place';
}
function on(layer) {
  return !state.noLayer.includes(layer);
}
function seated(shown) {
  return E.filter(
    (edge, e) =>
      shown.edges[e] && D.map.roles.includes(edge.d.p) && D.map.events.includes(N[edge.from].d.k) && N[edge.to].d.g
  ).map(edge => edge.to);
}
// Of talks, to which many came, the lines are drawn for what is chosen only.
function chosen({ event, by, from, to }) {
  return [event, from, to, E[by].from, E[by].to].some(i => N[i].d.i === state.sel);
}
function line({ event, by, from, to }) {
  return { id: `e${by}`, from, to, p: 'visits', f: N[event].d.f, u: E[by].d.u, w: 1, name: labelOf(event) };
}
// A city that is a venue and a seat has a node for either, side by side at the zoom at which all is seen.
function spread(nodes) {
  const at = nodes.map(i => ({ i, x: N[i].d.g[0], y: N[i].d.g[1] }));
  const extent = of => Math.max(...at.map(of)) - Math.min(...at.map(of));
  const { clientWidth, clientHeight } = byId('picture');
  const least = Math.max(
    extent(p => p.x) / (clientWidth || 800),
    extent(p => p.y) / (clientHeight || 600),
    1 / 1.4
  );
  const taken = new Map();
  at.forEach(p => {
    const key = `${p.x} ${p.y}`;
    const before = taken.get(key) || 0;
    taken.set(key, before + 1);
    p.x -= before * 14 * least;
    p.y -= before * 20 * least;
  });
  return at;
}
