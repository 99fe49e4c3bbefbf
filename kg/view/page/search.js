// The search box: names, what is told, and sentences; and phrases, that become filters.
import { D, N, nodeOf, stands } from './data.js';
import { button, byId, clear, el, fold, isolated } from './dom.js';
import { passing, unfiltered } from './filters.js';
import { named } from './names.js';
import { meaning, tokens } from './phrases.js';
import { icon } from './shapes.js';
import { onPicture, onStage, stage } from './stage.js';
import { go, state } from './state.js';
import { titleOf } from './titles.js';
import { say, word } from './words.js';

const MOST = { name: 12, told: 8, sentence: 8 };
const LEAST = 3;
const FOLDED = { told: [], sentence: [] };
const TELLING = new Map();
function built() {
  if (FOLDED.told.length) return;
  N.forEach(({ d }, i) => {
    // Words for a value in both languages, and the article's own words.
    const said = (d.t || []).flatMap(([, value]) => D.words.values[value] || [value]);
    FOLDED.told.push(fold([...said, ...(d.c ? D.words.types[d.c] || [] : [])].join(' \n ')));
    d.q.forEach(q => {
      if (!TELLING.has(q) || !stands(i)) TELLING.set(q, i);
    });
  });
  D.quotes.forEach(quote => FOLDED.sentence.push(fold(quote[3])));
}
function having(of, text) {
  const wanted = tokens(text);
  if (!wanted.some(one => one.length >= LEAST)) return [];
  return FOLDED[of].flatMap((folded, n) => (wanted.every(one => folded.includes(one)) ? [n] : []));
}
function find(text) {
  built();
  const names = named(text);
  const known = new Set(names);
  const told = having('told', text).filter(i => !known.has(i));
  return { names, told, sentences: having('sentence', text).filter(q => TELLING.has(q)) };
}
function row(i, children) {
  return el('li', {}, [el('button', { type: 'button', class: 'to', on: { click: () => pick(i) } }, children)]);
}
function nodeRow(i) {
  return row(i, [icon(N[i].d.k), ` ${titleOf(i)}`]);
}
// A sentence around the first word that was looked for.
function sentenceRow(q, text) {
  const said = D.quotes[q][3];
  const at = Math.max(0, fold(said).indexOf(tokens(text)[0]) - 30);
  const cut = said.slice(at, at + 110);
  return row(TELLING.get(q), [
    el('q', { text: `${at ? '…' : ''}${cut.trim()}${at + 110 < said.length ? '…' : ''}` })
  ]);
}
function heading(name, count) {
  return el('li', { class: 'head', text: `${say(name)} (${count})` });
}
function askedFor(text) {
  const { change, cues, names, words } = meaning(text);
  return cues || names > 1 || (names && words) ? change : null;
}
function ask(change) {
  byId('search').value = '';
  go({ ...unfiltered(), sel: '', ...change }, 'search');
}
// How much of what happens is left with a change of the state.
function fitting(change) {
  const before = { ...state };
  Object.assign(state, unfiltered(), change);
  const { nodes } = passing();
  Object.assign(state, before);
  return nodes.filter((passes, i) => passes && !stands(i)).length;
}
function meant(change) {
  const name = key => {
    const i = nodeOf(key);
    return i < 0 ? isolated(key) : titleOf(i);
  };
  const who = change.who.map(one => {
    const [role, ...key] = one.split(':');
    return `${role ? `${word('relations', role)} ` : ''}${name(key.join(':'))}`;
  });
  const where = change.where.map(name);
  const kinds = change.types.map(one => word('types', one));
  const values = change.values.map(one => word('values', one));
  const facts = change.noFact ? D.factualities.filter(one => !change.noFact.includes(one)) : [];
  const when = change.from || change.to ? [`${change.from || '…'} – ${change.to || '…'}`] : [];
  const words = change.words.map(one => `“${one}”`);
  const sure = facts.map(one => word('factuality', one));
  return [...kinds, ...who, ...where, ...values, ...sure, ...when, ...words].join(' · ');
}
export function showResults() {
  const text = byId('search').value;
  const { names, told: events, sentences } = find(text);
  const count = names.length + events.length + sentences.length;
  byId('found').textContent = !text.trim() ? '' : count ? say('results', { n: count }) : say('nothing');
  const rows = [];
  const change = text.trim() ? askedFor(text) : null;
  if (change) {
    const label = `${say('ask')}: ${meant(change)} (${fitting(change)})`;
    rows.push(el('li', {}, [button(label, () => ask(change), { id: 'ask', class: 'ask' })]));
  }
  rows.push(...names.slice(0, MOST.name).map(nodeRow));
  if (events.length) rows.push(heading('found_told', events.length), ...events.slice(0, MOST.told).map(nodeRow));
  if (sentences.length) {
    const shown = sentences.slice(0, MOST.sentence).map(q => sentenceRow(q, text));
    rows.push(heading('found_sentences', sentences.length), ...shown);
  }
  clear(byId('results')).append(...rows);
}
function pick(i) {
  const change = { sel: N[i].d.i };
  if (!passing().nodes[i]) Object.assign(change, unfiltered());
  if (!onStage(i) && state.view !== 'whole') change.view = 'whole';
  go(change, 'panel');
  const { network } = stage;
  if (network && onPicture()) network.focus(i, { scale: Math.max(network.getScale(), 0.8), animation: false });
}
export function searchBox() {
  const entered = event => {
    if (event.key !== 'Enter') return;
    const text = byId('search').value;
    const change = askedFor(text);
    const { names, told: events, sentences } = find(text);
    event.preventDefault();
    if (change) ask(change);
    else if (names.length + events.length) pick([...names, ...events][0]);
    else if (sentences.length) pick(TELLING.get(sentences[0]));
  };
  return el('div', { class: 'part' }, [
    el('label', { for: 'search', class: 'head', text: say('search') }),
    el('input', {
      id: 'search',
      type: 'search',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: say('search_hint'),
      on: { input: showResults, keydown: entered }
    }),
    el('p', { id: 'found', role: 'status' }),
    el('ul', { id: 'results' })
  ]);
}
