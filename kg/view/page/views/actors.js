// Who deals with whom: actors, and the ties that their events make between them.
import { allButton } from '../choices.js';
import { ACTORS, D, HAPPENING, N, T } from '../data.js';
import { filters, narrows } from '../filters.js';
import { happening, told, typed, visible } from '../seen.js';
import { distinct, either, isOneOf, way } from '../sparql.js';
import { isNarrow } from '../stage.js';
import { go, state } from '../state.js';
import { occasions } from '../titles.js';
import { relationName, say, word } from '../words.js';
import { button } from '../dom.js';
import { joins, surelyIn } from '../drawn.js';
import { sureLink } from '../filters/surety.js';

export const actorsView = {
  name: 'actors',
  keys: { groups: ['g', false] },
  words: {
    actors: ['Actoren', 'Actors'],
    strongest_actors: [
      'De {n} actoren met de sterkste banden, van {total};',
      'The {n} actors with the strongest ties, of {total};'
    ],
    query_together: [
      'wie samen aan iets deelnemen; bemiddelaars met de anderen, niet met elkaar',
      'who take part in something together; mediators with the others, not with each other'
    ],
    query_addressed: ['wie zich tot wie richt', 'who addresses whom'],
    groups: ['Groepen', 'Groups'],
    groups_hint: [
      'Een ring en een getal per groep die vooral met elkaar te maken heeft.',
      'A ring and a number for each group that mostly deals with each other.'
    ],
    query_office: ['wie welk ambt bekleedt', 'who holds which office']
  },
  make(shown) {
    const core = opens();
    const at = new Map();
    (core || D.actors).forEach(([i, x, y]) => {
      if (shown.nodes[i]) at.set(i, { i, x, y });
    });
    const edges = T.map((tie, n) => drawnTie(tie, n, shown)).filter(
      edge => edge && at.has(edge.from) && at.has(edge.to)
    );
    const used = new Set(edges.flatMap(edge => [edge.from, edge.to]));
    const places = [...at.values()].filter(p => used.has(p.i)).sort((a, b) => a.i - b.i);
    if (state.groups) {
      const groups = new Map(D.groups.flatMap((group, n) => group.map(i => [i, n])));
      places.forEach(p => (p.group = groups.get(p.i)));
    }
    return { places, edges, cut: Boolean(core) || D.total > N.length };
  },
  pattern() {
    const narrow = filters.some(one => one.active());
    const event = narrow ? happening('?event', 'e') : ['?event a ?what .', isOneOf('?what', HAPPENING)];
    const both = (one, other) =>
      either([[`${one} ?node ; ${other} ?other .`], [`${one} ?other ; ${other} ?node .`]]);
    const mediating = way(D.roles.mediating);
    const taking = way(D.roles['taking part']);
    const together = [
      `# ${say('query_together')}`,
      `?event ${taking} ?node .`,
      `?event ${taking} ?other .`,
      ...sureLink('?event', '?node', 'n'),
      ...sureLink('?event', '?other', 'o'),
      `FILTER NOT EXISTS { ?event ${mediating} ?node . ?event ${mediating} ?other }`,
      ...event
    ];
    const addressed = [
      `# ${say('query_addressed')}`,
      ...both('?event dip:speaker', 'dip:addressee'),
      ...sureLink('?event', '?node', 'a'),
      ...sureLink('?event', '?other', 'b'),
      ...event
    ];
    const office = [
      `# ${say('query_office')}`,
      ...either([
        told('?tenure dip:holder ?node ; dip:officeOf ?other', 't'),
        told('?tenure dip:holder ?other ; dip:officeOf ?node', 't')
      ]),
      ...(narrows()
        ? [...distinct('?node', visible('?node', 'v')), ...distinct('?other', visible('?other', 'w'))]
        : [])
    ];
    const pairs = [...either([together, addressed, office]), 'FILTER (?node != ?other)'];
    return [...distinct('?node ?other', pairs), ...typed('?node', ACTORS, ''), ...typed('?other', ACTORS, '2')];
  },
  controls: () => [
    button(say('groups'), () => go({ groups: !state.groups }), {
      id: 'groups',
      'aria-pressed': String(state.groups)
    })
  ],
  note() {
    if (state.groups) return [say('groups_hint')];
    if (!opens()) return [];
    return [say('strongest_actors', { n: opens().length, total: D.actors.length }), allButton()];
  }
};
function opens() {
  if (state.all) return null;
  const core = isNarrow() && D.actorSmall.length ? D.actorSmall : D.actorCore;
  return core.length ? core : null;
}
function drawnTie(tie, n, shown) {
  const events = tie.e.filter(i => joins(tie, i, shown));
  const offices = tie.x.filter(e => shown.edges[e]);
  if (!events.length && !offices.length) return null;
  const happened = !events.length || events.some(i => !N[i].d.f || N[i].d.f === 'actual');
  const denied = events.length && events.every(i => N[i].d.f === 'counterfactual');
  const name = tie.p === 'office' ? relationName(tie.x[0]) : word('relations', tie.p);
  const f = happened ? 'actual' : denied ? 'counterfactual' : 'planned';
  // Of a part of a graph not every event is here; what the filters leave out of those that are does not count.
  const here = occasions(events).length;
  const count = events.length === tie.e.length ? tie.c || here : here;
  const sure = events.map(i => surelyIn(tie, i)).filter(u => u !== undefined);
  const u = sure.length ? Math.max(...sure) : undefined;
  return { id: `t${n}`, from: tie.s, to: tie.t, p: tie.p, u, w: count || 0.6, count, events, offices, f, name };
}
