// What the search box was told: who in which role, where, what kind of event, with which result, in which words.
// Each part is seen as a chip, that can be changed and taken away.
import { D, E, HAPPENING, INCIDENT, inRole, N, nodeOf } from '../data.js';
import { button, el, isolated } from '../dom.js';
import { classesOf, dip, either, sparqlIri, way } from '../sparql.js';
import { byFactuality } from './factuality.js';
import { go, state } from '../state.js';
import { titleOf } from '../titles.js';
import { say, word } from '../words.js';

const ROLES = ['', 'mediator', 'party', 'host', 'speaker', 'addressee', 'about'];
const SAID = 'rdfs:label|skos:prefLabel|skos:altLabel|dip:content|dip:quotation';
const PARTS = ['who', 'where', 'types', 'values', 'words'];
const keys = {
  who: ['who', [], given => given.every(one => ROLES.includes(whoOf(one).role))],
  where: ['where', []],
  types: ['what', [], given => given.every(plain)],
  values: ['with', [], given => given.every(plain)],
  words: ['words', []]
};
export const byPhrase = {
  keys,
  narrows: true,
  words: {
    asked: ['Gevraagd', 'Asked'],
    any_role: ['doet mee', 'takes part'],
    asked_where: ['waar', 'where'],
    asked_words: ['met de woorden', 'with the words'],
    take_away: ['Haal weg: {what}', 'Take away: {what}'],
    as_what: ['In welke rol: {what}', 'In which role: {what}']
  },
  active: () => PARTS.some(part => state[part].length),
  passes() {
    const asked = tests();
    // What is planned is not asked for by the outcome of what was called off.
    const sure = byFactuality.active() ? byFactuality.passes().node : () => true;
    const hits = asked.map(test => N.map((_, i) => sure(i) && test(i)));
    return { node: i => hits.every(hit => family(i).some(member => hit[member])) };
  },
  sparql({ v, n }) {
    return patterns().flatMap((pattern, at) => {
      const [root, member] = [`?root${n}p${at}`, `?part${n}p${at}`];
      const sure = byFactuality.active() ? byFactuality.sparql({ v: member, n: `${n}s${at}` }) : [];
      const linked = `${v} ${ATTACHED}? ${root} . ${member} ${ATTACHED}? ${root} .`;
      return [linked, ...pattern(member, `${n}p${at}`), ...sure];
    });
  },
  control() {
    const chips = PARTS.flatMap(part => state[part].map((value, n) => chip(part, value, n)));
    return el('div', { class: 'part', id: 'asked', hidden: !chips.length }, [
      el('p', { class: 'head', text: say('asked') }),
      el('ul', { class: 'chips' }, chips)
    ]);
  }
};
function plain(name) {
  return /^\w+$/.test(name);
}
const ATTACHED = way(D.roles.attached);

// An event with its outcomes and delegations: what is asked may be said of any of them.
const FAMILIES = [];
function family(i) {
  FAMILIES[i] ??= (() => {
    const attached = INCIDENT[i].filter(e => inRole('attached', E[e].d.p));
    const roots = [i, ...attached.filter(e => E[e].from === i).map(e => E[e].to)];
    const parts = roots.flatMap(root =>
      INCIDENT[root].filter(e => E[e].to === root && inRole('attached', E[e].d.p)).map(e => E[e].from)
    );
    return [...new Set([...roots, ...parts])];
  })();
  return FAMILIES[i];
}
// All nodes that are one actor, by decision across articles.
const FIRST = new Map(D.sameActors);
const ALIKE = new Map();
FIRST.forEach((first, i) => ALIKE.set(first, [...(ALIKE.get(first) || [first]), i]));
function oneWith(i) {
  return ALIKE.get(FIRST.get(i) ?? i) || [i];
}
function whoOf(value) {
  const at = value.indexOf(':');
  return { role: value.slice(0, at), key: value.slice(at + 1) };
}
function relationsOf(role) {
  if (!role) return D.edgeProperties.filter(name => name !== 'about' && name !== 'place');
  if (role === 'mediator') return D.roles.mediating;
  return role === 'party' ? D.roles.party : [role];
}
function outgoing(i, names) {
  return INCIDENT[i].filter(e => E[e].from === i && names.includes(E[e].d.p)).map(e => E[e].to);
}
function textOf(i) {
  const { label, d } = N[i];
  const said = (d.t || []).map(([, value]) => value);
  return [label, ...(d.o || []), ...said, ...d.q.map(q => D.quotes[q][3])].join('\n').toLowerCase();
}
function tests() {
  const who = state.who.map(whoOf).map(({ role, key }) => {
    const wanted = oneWith(nodeOf(key));
    const holds = i => outgoing(i, ['office']).some(of => wanted.includes(of));
    const is = i => wanted.includes(i) || oneWith(i).some(holds);
    return i => outgoing(i, relationsOf(role)).some(is);
  });
  const where = state.where.map(nodeOf).map(wanted => i => outgoing(i, ['place']).includes(wanted));
  const words = state.words.map(wanted => i => textOf(i).includes(wanted.toLowerCase()));
  const all = [...who, ...where, ...words];
  const { types, values } = state;
  if (types.length) {
    const mediating = types.includes('Mediation');
    all.push(i => types.includes(N[i].d.c) || (mediating && outgoing(i, D.roles.mediating).length > 0));
  }
  values.forEach(wanted => {
    all.push(i => (N[i].d.t || []).some(([, value]) => value === wanted) || N[i].d.c === D.phrases.alike[wanted]);
  });
  return all;
}
function patterns() {
  const someone = key => (nodeOf(key) < 0 ? '<urn:x-nobody>' : sparqlIri(nodeOf(key)));
  const who = state.who.map(whoOf).map(({ role, key }) => (v, n) => {
    const end = `?end${n}`;
    const is = `${end} dip:sameActorAs?/(^dip:holder/dip:officeOf)?/dip:sameActorAs? ${someone(key)} .`;
    if (role !== 'party') return [`${v} ${way(relationsOf(role))} ${end} .`, is];
    const third = `FILTER NOT EXISTS { ${v} ${way(D.roles.third)} ${end} }`;
    return [...either([[`${v} dip:party ${end} .`], [`${v} dip:participant ${end} . ${third}`]]), is];
  });
  const where = state.where.map(key => v => [`${v} dip:place ${someone(key)} .`]);
  const words = state.words.map(wanted => (v, n) => [
    `${v} ${SAID}|(dip:evidence/<${D.prefixes.oa}exact>) ?text${n} .`,
    `FILTER (CONTAINS(LCASE(STR(?text${n})), ${quoted(wanted.toLowerCase())}))`
  ]);
  const all = [...who, ...where, ...words];
  const { types, values } = state;
  if (types.length) {
    const branches = (v, n) => [[`VALUES ?type${n} { ${types.map(dip).join(' ')} }`, `${v} a ?type${n} .`]];
    const mediating = v => (types.includes('Mediation') ? [[`${v} ${way(D.roles.mediating)} ?anyone .`]] : []);
    all.push((v, n) => either([...branches(v, n), ...mediating(v)]));
  }
  values.forEach(value => {
    // A kind of event may say what a value says: an agreement is an outcome, and an event.
    const kind = D.phrases.alike[value];
    all.push((v, n) => either([[`${v} ?how${n} dip:${value} .`], ...(kind ? [[`${v} a dip:${kind} .`]] : [])]));
  });
  return all;
}
function quoted(text) {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, ' ');
}
function nameOf(part, value) {
  if (part === 'types') return word('types', value);
  if (part === 'values') return word('values', value);
  if (part === 'words') return isolated(value);
  const i = nodeOf(part === 'who' ? whoOf(value).key : value);
  return i < 0 ? '?' : titleOf(i);
}
function replaced(part, n, value) {
  const list = state[part].slice();
  if (value === null) list.splice(n, 1);
  else list[n] = value;
  go({ [part]: [...new Set(list)] });
}
function choice(part, n, name, options, value) {
  const id = `asked-${part}-${n}`;
  const select = el('select', { id, 'aria-label': name, on: { change: () => replaced(part, n, select.value) } });
  options.forEach(([key, text]) => select.append(el('option', { value: key, text, selected: key === value })));
  return select;
}
function chip(part, value, n) {
  const what = nameOf(part, value);
  const away = button('×', () => replaced(part, n, null), {
    'aria-label': say('take_away', { what }),
    class: 'away'
  });
  return el('li', {}, [...told(part, value, n, what), away]);
}
function told(part, value, n, what) {
  if (part === 'who') {
    const { key } = whoOf(value);
    const roles = ROLES.map(role => [`${role}:${key}`, role ? word('relations', role) : say('any_role')]);
    return [el('span', { text: what }), choice(part, n, say('as_what', { what }), roles, value)];
  }
  if (part === 'types') return [choice(part, n, say('kind'), typesHere(value), value)];
  if (part === 'values') return [choice(part, n, word('page', 'facts'), valuesHere(value), value)];
  const field = el('input', {
    type: 'text',
    id: `asked-words-${n}`,
    value,
    'aria-label': say('asked_words'),
    size: 12
  });
  field.addEventListener('change', () => replaced(part, n, field.value.trim() || null));
  if (part === 'words') return [field];
  return [el('span', { text: `${say('asked_where')}: ${what}` })];
}
function typesHere(value) {
  const here = new Set(N.map(({ d }) => d.c));
  const names = classesOf(HAPPENING).filter(name => here.has(name) || name === value);
  return names.map(name => [name, word('types', name)]);
}
function valuesHere(value) {
  const here = new Set(N.flatMap(({ d }) => (d.t || []).map(([, one]) => one)));
  return Object.keys(D.words.values)
    .filter(name => here.has(name) || name === value)
    .map(name => [name, word('values', name)]);
}
