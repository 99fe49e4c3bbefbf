// One process from left to right in time, its rounds, mediators, delegations, proposals and outcomes in lanes.
import { ACTORS, acts, D, E, inRole, KINDS, N, WHEN } from '../data.js';
import { chooser, el } from '../dom.js';
import { edgesAmong } from '../drawn.js';
import { sureLink } from '../filters/surety.js';
import { throughTime } from '../lanes.js';
import { processes, storyName, whenText } from '../processes.js';
import { happening, typed } from '../seen.js';
import { bothWays, classesOf, dip, distinct, either, isOneOf, sparqlIri, way } from '../sparql.js';
import { go, state } from '../state.js';
import { say } from '../words.js';
import { titleOf, typeName } from '../titles.js';
import { spell } from '../calendar.js';

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
    query_guests: [
      'en wie daarin bemiddelt, gastheer is of iets voorstelt',
      'and who mediates, is host or proposes in it'
    ],
    by: ['bemiddeld door {names}', 'mediated by {names}']
  },
  make(shown) {
    const chosen = D.stories[state.story];
    if (!chosen) return { places: [], edges: [], why: say('no_story') };
    const members = chosen.n.filter(i => shown.nodes[i]);
    const inside = new Set(members);
    const guests = new Map();
    const parts = E.map((_, e) => e).filter(e => shown.edges[e] && inside.has(E[e].from) && acts(E[e].to));
    // Who mediates stands above, who makes a proposal with the proposals.
    [
      ['guest', 'actors'],
      ['maker', 'maker']
    ].forEach(([role, lane]) => {
      parts.forEach(e => {
        const { from, to, d } = E[e];
        if (!inRole(role, d.p)) return;
        if (!guests.has(to)) guests.set(to, { i: to, lane, to: new Set() });
        guests.get(to).to.add(from);
      });
    });
    const made = throughTime(
      members,
      [...guests.values()].sort((a, b) => a.i - b.i)
    );
    made.cut = D.total > N.length;
    // Who mediates is drawn to what; that a mediator also took part elsewhere would only cross it.
    made.edges = edgesAmong(made.places, shown).filter(
      edge => edge.p !== 'office' && (!acts(edge.to) || inRole('guest', edge.p) || inRole('maker', edge.p))
    );
    return made;
  },
  pattern() {
    // What tells of it is looked up by itself, and the rounds once for each branch: so an engine starts from few.
    const about = (D.stories[state.story] || { b: [] }).b.map(sparqlIri);
    if (!about.length) return ['FILTER (false)'];
    const sides = variable =>
      about.length === 1
        ? `${about[0]} dip:processParty ${variable} .`
        : `VALUES ${variable} { ${about.join(' ')} }`;
    const rounds = roundsOf(about);
    const parts = [...distinct('?event', rounds), '?member (dip:attends|dip:outcomeOf)? ?event .'];
    const spoken = [
      ...distinct('?told', [...rounds, 'GRAPH ?told { ?event a ?kind }']),
      'GRAPH ?told { ?member a ?speech ; dip:speaker ?who }',
      isOneOf('?speech', ['proposal']),
      ...either([[sides('?who')], [sides('?body'), '?tenure dip:officeOf ?body ; dip:holder ?who .']])
    ];
    const members = either([
      [`# ${say('query_parts')}`, ...parts],
      [`# ${say('query_proposals')}`, ...spoken]
    ]);
    return [
      ...distinct('?member', [...members, ...happening('?member', 'm')]),
      `# ${say('query_guests')}`,
      `?member ${way([...D.roles.guest, ...D.roles.maker])}? ?node .`,
      ...sureLink('?member', '?node', 'g'),
      ...typed('?node', KINDS, ''),
      `FILTER (?node = ?member || ?class IN (${classesOf(ACTORS).map(dip).join(', ')}))`
    ];
  },
  // The process in a line: who, when, with what result.
  note(_, shown) {
    const process = processes(shown)[state.story];
    if (!process || !process.rounds.length) return [];
    const names = process.mediators.slice(0, 3).map(titleOf).join(', ');
    const results = [...process.results].reverse().slice(0, 2);
    const said = results.map(i => typeName(i) + (WHEN[i] ? ` (${spell(WHEN[i])})` : ''));
    const parts = [names && say('by', { names }), whenText(process.when), said.join(', ')];
    return [el('b', { text: process.name }), ` · ${parts.filter(Boolean).join(' · ')}`];
  },
  controls() {
    if (!D.stories.length) return [];
    const choices = D.stories.map((one, n) => [String(n), storyName(one)]);
    return [chooser('story', say('which_story'), choices, String(state.story), value => go({ story: +value }))];
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
