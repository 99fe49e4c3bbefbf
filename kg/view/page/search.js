// The search box: names first, then other names; accents and capitals do not matter.
import { N } from './data.js';
import { byId, clear, el, fold, isolated } from './dom.js';
import { passing, unfiltered } from './filters.js';
import { icon } from './shapes.js';
import { onStage, stage } from './stage.js';
import { go, state } from './state.js';
import { say } from './words.js';

const FOLDED = [];
function find(text) {
  if (!FOLDED.length) N.forEach(node => FOLDED.push(fold([node.label, ...(node.d.o || [])].join(' \n '))));
  const wanted = fold(text).trim();
  if (!wanted) return [];
  const found = [];
  FOLDED.forEach((folded, i) => {
    const at = folded.indexOf(wanted);
    if (at >= 0) found.push([at === 0 ? 0 : /\W/.test(folded[at - 1]) ? 1 : 2, i]);
  });
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(one => one[1]);
}
export function showResults() {
  const text = byId('search').value;
  const found = find(text);
  byId('found').textContent = !text.trim()
    ? ''
    : found.length
      ? say('results', { n: found.length })
      : say('nothing');
  const rows = found.slice(0, 12).map(i => {
    const label = [icon(N[i].d.k), ` ${isolated(N[i].label)}`];
    return el('li', {}, [el('button', { type: 'button', class: 'to', on: { click: () => pick(i) } }, label)]);
  });
  clear(byId('results')).append(...rows);
}
function pick(i) {
  const change = { sel: N[i].d.i };
  if (!passing().nodes[i]) Object.assign(change, unfiltered());
  if (!onStage(i) && state.view !== 'whole') change.view = 'whole';
  go(change, 'panel');
  const { network } = stage;
  if (network && !state.table) network.focus(i, { scale: Math.max(network.getScale(), 0.8), animation: false });
}
export function searchBox() {
  const entered = event => {
    const found = find(byId('search').value);
    if (event.key !== 'Enter' || !found.length) return;
    event.preventDefault();
    pick(found[0]);
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
