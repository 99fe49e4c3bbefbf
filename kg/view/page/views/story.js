// One process from left to right in time, its rounds, mediators, delegations, proposals and outcomes in lanes.
import { ACTORS, acts, D, E, inRole, KINDS, N } from '../data.js';
import { chooser } from '../dom.js';
import { edgesAmong } from '../drawn.js';
import { throughTime } from '../lanes.js';
import { storyName } from '../processes.js';
import { happening, typed } from '../seen.js';
import { bothWays, classesOf, dip, distinct, either, isOneOf, sparqlIri, way } from '../sparql.js';
import { go, state } from '../state.js';
import { say } from '../words.js';

export const storyView = {
  name: 'story',
  keys: { story: ['p', 0] },
  words: {
    story: ['Proces in de tijd', 'Process in time'],
    which_story: ['Welk proces', 'Which process'],
    no_story: ['In deze graaf overlegt niemand met iemand.', 'Nobody in this graph deals with anybody.'],
    query_rounds: [
      'de rondes: waar beide partij zijn, en wat daar onderdeel of vervolg van is',
      'the rounds: where both are parties, and what is part or continuation of those'
    ],
    query_parts: [
      'de rondes zelf, hun delegaties en uitkomsten',
      'the rounds themselves, their delegations and outcomes'
    ],
    query_proposals: [
      'voorstellen en standpunten van de partijen en hun ambtsdragers, in dezelfde artikelen',
      'proposals and positions of the parties and their office holders, in the same articles'
    ],
    query_guests: ['en wie daarin bemiddelt of gastheer is', 'and who mediates or is host in it']
  },
  make(shown) {
    const chosen = D.stories[state.story];
    if (!chosen) return { places: [], edges: [], why: say('no_story') };
    const members = chosen.n.filter(i => shown.nodes[i]);
    const inside = new Set(members);
    const guests = new Map();
    E.forEach((edge, e) => {
      if (!shown.edges[e] || !inside.has(edge.from) || !acts(edge.to) || !inRole('guest', edge.d.p)) return;
      if (!guests.has(edge.to)) guests.set(edge.to, { i: edge.to, to: new Set() });
      guests.get(edge.to).to.add(edge.from);
    });
    const made = throughTime(
      members,
      [...guests.values()].sort((a, b) => a.i - b.i)
    );
    made.cut = D.total > N.length;
    // Who mediates is drawn to what; that a mediator also took part elsewhere would only cross it.
    made.edges = edgesAmong(made.places, shown).filter(
      edge => edge.p !== 'office' && (!acts(edge.to) || inRole('guest', edge.p))
    );
    return made;
  },
  pattern() {
    // What tells of it is looked up by itself, and the rounds once for each branch: so an engine starts from few.
    const about = (D.stories[state.story] || { b: [] }).b.map(sparqlIri);
    if (!about.length) return ['FILTER (false)'];
    const sides = variable =>
      about.length === 1 ? `${about[0]} dip:processParty ${variable} .` : `VALUES ${variable} { ${about.join(' ')} }`;
    const rounds = roundsOf(about);
    const parts = [...distinct('?event', rounds), '?member (dip:attends|dip:outcomeOf)? ?event .'];
    const spoken = [
      ...distinct('?told', [...rounds, 'GRAPH ?told { ?event a ?kind }']),
      'GRAPH ?told { ?member a ?speech ; dip:speaker ?who }',
      isOneOf('?speech', ['proposal']),
      ...either([
        [sides('?who')],
        [sides('?body'), '?tenure dip:officeOf ?body ; dip:holder ?who .']
      ])
    ];
    const members = either([
      [`# ${say('query_parts')}`, ...parts],
      [`# ${say('query_proposals')}`, ...spoken]
    ]);
    return [
      ...distinct('?member', [...members, ...happening('?member', 'm')]),
      `# ${say('query_guests')}`,
      `?member ${way(D.roles.guest)}? ?node .`,
      ...typed('?node', KINDS, ''),
      `FILTER (?node = ?member || ?class IN (${classesOf(ACTORS).map(dip).join(', ')}))`
    ];
  },
  controls() {
    if (!D.stories.length) return [];
    const processes = D.stories.map((one, n) => [String(n), storyName(one)]);
    return [chooser('story', say('which_story'), processes, String(state.story), value => go({ story: +value }))];
  }
};
function roundsOf(about) {
  const lines = [`# ${say('query_rounds')}`];
  if (about.length === 1) lines.push(`?first dip:inProcess/dip:sameProcessAs? ${about[0]} .`);
  else lines.push('?first a ?talks .', isOneOf('?talks', ['talks', 'mediation']));
  if (about.length > 1) {
    about.forEach(side => {
      const third = `FILTER NOT EXISTS { ?first ${way(D.roles.third)} ${side} }`;
      lines.push(...either([[`?first dip:party ${side}`], [`?first dip:participant ${side}`, third]]));
    });
  }
  return [...lines, `?first ${bothWays(D.roles['same story'])}* ?event .`];
}
