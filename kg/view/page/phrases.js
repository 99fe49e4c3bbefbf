// What a phrase means: "bemiddelde Qatar tussen Israel en Hamas", "no breakthrough Istanbul 2025".
// 1. Names of the graph and the words of search.toml are looked for, the longest first; what is left are words to find.
// 2. A preposition says what the names behind it are, until the next one or the next cue.
// 3. A name without one is, beside a word for a speech act, who speaks; beside one for mediation, who mediates.
// meaning(text) is a change of the state, {who, where, types, values, words, from, to, noFact}, and how much was known.
import { acts, D, HAPPENING, KIND, N, stands } from './data.js';
import { fold } from './dom.js';

const TOKEN = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;
const index = { cues: null };

export function tokens(text) {
  return fold(text).match(TOKEN) || [];
}
function add(of, found) {
  if (!of.length) return;
  const first = of[0].replace(/\*$/, '');
  // Words with a star are found by their first three letters.
  const key = of[0].endsWith('*') ? first.slice(0, 3) : first;
  if (!index.cues.has(key)) index.cues.set(key, []);
  index.cues.get(key).push({ of, ...found });
}
function cue(text, found) {
  add(fold(text).match(/[\p{L}\p{N}*]+(?:[-'’.][\p{L}\p{N}*]+)*/gu) || [], found);
}
function built() {
  if (index.cues) return;
  index.cues = new Map();
  const told = new Set(HAPPENING);
  const { types, values, factuality, roles, months, empty } = D.phrases;
  const both = (section, table) =>
    Object.entries(table).forEach(([key, lists]) => lists.flat().forEach(text => cue(text, { section, key })));
  Object.entries({ factuality, months, roles, types }).forEach(([section, table]) => both(section, table));
  // A single word for a value that nothing here has is looked for in the text.
  const here = new Set(N.flatMap(({ d }) => (d.t || []).map(([, value]) => value)));
  const fits = (key, text) => here.has(key) || text.includes(' ');
  Object.entries(D.words.values).forEach(([key, texts]) => {
    [...texts, ...(values[key] || []).flat()]
      .filter(text => fits(key, text))
      .forEach(text => cue(text, { section: 'values', key }));
  });
  Object.entries(D.words.types).forEach(([key, texts]) => {
    if (told.has(D.classes[key])) texts.forEach(text => cue(text, { section: 'types', key }));
  });
  empty.words.flat().forEach(text => cue(text, { section: 'empty' }));
  N.forEach((node, i) => {
    if (!stands(i)) return;
    new Set([node.label, ...(node.d.o || [])].map(name => tokens(name).join(' '))).forEach(name => {
      add(name.split(' ').filter(Boolean), { section: 'name', i });
    });
  });
}
function same(wanted, given) {
  return wanted.endsWith('*') ? given.startsWith(wanted.slice(0, -1)) : wanted === given;
}
// The longest that begins at a word: all cues and names of that length.
function longest(words, at) {
  const keys = new Set([words[at], words[at].slice(0, 3)]);
  const fits = [...keys]
    .flatMap(key => index.cues.get(key) || [])
    .filter(one => one.of.every((word, n) => at + n < words.length && same(word, words[at + n])));
  const most = Math.max(0, ...fits.map(one => one.of.length));
  return fits.filter(one => one.of.length === most);
}
function items(text) {
  built();
  const words = tokens(text);
  const found = [];
  for (let at = 0; at < words.length;) {
    const time = timeAt(words, at);
    const fits = time ? [] : longest(words, at);
    const length = time ? time.length : fits.length ? fits[0].of.length : 1;
    found.push({ text: words.slice(at, at + length).join(' '), time, fits });
    at += length;
  }
  return found;
}
function monthOf(word) {
  const cues = (word && index.cues.get(word)) || [];
  const month = cues.find(one => one.section === 'months' && one.of.length === 1);
  return month ? month.key : '';
}
function timeAt(words, at) {
  const [one, two, three] = words.slice(at, at + 3);
  const year = text => /^(19|20)\d\d$/.test(text || '');
  if (/^(19|20)\d\d(-\d\d){1,2}$/.test(one)) return { length: 1, when: one };
  if (year(one)) return { length: 1, when: one };
  if (monthOf(one) && year(two)) return { length: 2, when: `${two}-${monthOf(one)}` };
  if (/^\d{1,2}$/.test(one) && monthOf(two) && year(three)) {
    return { length: 3, when: `${three}-${monthOf(two)}-${one.padStart(2, '0')}` };
  }
  return null;
}
// The first and the last day of a year, a month or a day.
function daysOf(when) {
  const [year, month, day] = when.split('-');
  if (day) return [when, when];
  if (month) return [`${when}-01`, new Date(Date.UTC(+year, +month, 0)).toISOString().slice(0, 10)];
  return [`${year}-01-01`, `${year}-12-31`];
}
function sectionOf(one) {
  // A name goes before a cue, but for words that only join others.
  const small = one.fits.find(fit => fit.section === 'roles' || fit.section === 'empty');
  if (small && small.of.length === 1) return 'small';
  if (one.fits.some(fit => fit.section === 'name')) return 'name';
  // What is a value and a kind of event is the kind, unless the value says as much as both.
  const sections = new Set(one.fits.map(fit => fit.section));
  if (!sections.has('types') || !sections.has('values')) return one.fits.length ? one.fits[0].section : '';
  return one.fits.some(fit => fit.section === 'values' && D.phrases.alike[fit.key]) ? 'values' : 'types';
}
function collected(text) {
  const found = { names: [], types: [], values: [], factuality: [], words: [], times: [] };
  let role = '';
  items(text).forEach(one => {
    const section = sectionOf(one);
    if (one.time) found.times.push({ when: one.time.when, role });
    else if (section === 'name') found.names.push({ of: one.fits.filter(fit => fit.section === 'name'), role });
    else if (section === 'small') {
      const preposition = one.fits.find(fit => fit.section === 'roles');
      if (preposition) role = preposition.key;
      return;
    } else if (section === 'types' || section === 'values' || section === 'factuality') {
      const keys = new Set(one.fits.filter(fit => fit.section === section).map(fit => fit.key));
      // Talks may be of two kinds; a value is one.
      found[section].push(...(section === 'values' ? [...keys].slice(0, 1) : keys));
      role = '';
    } else found.words.push(one.text);
  });
  return found;
}
function period(times) {
  const change = {};
  times.forEach(({ when, role }) => {
    const [first, last] = daysOf(when);
    if (role !== 'until') {
      if (!change.from || first < change.from) change.from = first;
    }
    if (role === 'until') change.to = first;
    else if (role !== 'since' && (!change.to || last > change.to)) change.to = last;
  });
  return change;
}
// Ankara is a city and a government: it is the government where it acts.
function nodeFor({ of, role }, acting) {
  const nodes = of.map(one => one.i);
  const actor = role !== 'place' && (acting || ['party', 'by', 'about'].includes(role));
  return nodes.find(i => acts(i) === actor) ?? nodes[0];
}
export function meaning(text) {
  const found = collected(text);
  const speaks = found.types.some(type => KIND[D.classes[type]].speaks);
  const mediates = found.types.includes('Mediation');
  const count = wanted => found.names.filter(({ role }) => role === wanted).length;
  const bare = count('') === 1;
  const part = role => {
    if (role === 'party' || role === 'about') return role;
    // "voorstel van Koeleba", but "wat eist Iran van Israël".
    const speaker = role === '' ? bare : role === 'by' && !bare;
    if (speaks) return speaker ? 'speaker' : role === 'to' || role === 'by' ? 'addressee' : '';
    return mediates && (role === 'by' || (!role && (bare || count('party')))) ? 'mediator' : '';
  };
  const change = { who: [], where: [], types: [], values: found.values, words: found.words };
  found.names.forEach(one => {
    const i = nodeFor(one, speaks || mediates);
    const place = !acts(i) || one.role === 'place';
    if (place) change.where.push(N[i].d.i);
    else change.who.push(`${part(one.role)}:${N[i].d.i}`);
  });
  const mediator = change.who.some(one => one.startsWith('mediator:'));
  change.types = found.types.filter(type => !(type === 'Mediation' && mediator));
  Object.assign(change, period(found.times));
  if (found.factuality.length) change.noFact = D.factualities.filter(name => !found.factuality.includes(name));
  const cues = found.types.length + found.values.length + found.factuality.length + found.times.length;
  return { change, cues, names: found.names.length, words: found.words.length };
}
