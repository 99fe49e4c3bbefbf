// Shows the state: every part of the page, at every change; and what the buttons and the window do.
import { copy } from './clipboard.js';
import { draw, fitAll } from './canvas.js';
import { D, nodeOf } from './data.js';
import { byId, clear } from './dom.js';
import { showDownloads } from './downloads.js';
import { filters, passing } from './filters.js';
import { listen } from './keys.js';
import { showPanel } from './panel.js';
import { onPaper } from './pictures.js';
import { isDark } from './shapes.js';
import { showSidebar } from './sidebar.js';
import { isNarrow, onPicture, stage } from './stage.js';
import { begin, go, state } from './state.js';
import { showTables } from './tables.js';
import { titleOf, typeName } from './titles.js';
import { framing, showNote, showViews, viewNow } from './views.js';
import { say } from './words.js';

const shownFor = { framing: '', narrow: false };
function show(focus) {
  const active = focus || (document.activeElement && document.activeElement.id);
  document.documentElement.lang = state.lang;
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
  showWords();
  showViews();
  showSidebar();
  const foot = clear(byId('period'));
  filters.filter(one => one.below).forEach(one => one.below(foot));
  const shown = passing();
  const view = viewNow().make(shown);
  showNote(view, shown);
  const framed = JSON.stringify(framing.map(name => state[name]));
  const sheet = viewNow().sheet;
  byId('sheet').hidden = !sheet || state.table;
  byId('picture').hidden = Boolean(sheet);
  document.body.classList.toggle('reading', Boolean(sheet));
  if (sheet) stage.scene = view;
  else draw(view, framed === shownFor.framing);
  Object.assign(shownFor, { framing: framed, narrow: isNarrow() });
  byId('empty').hidden = view.places.length > 0 || Boolean(sheet);
  byId('empty').textContent = view.why || say('nothing_left');
  showCounts(view);
  showTables();
  showPanel();
  // Last, since it is made for the room that is left.
  clear(byId('sheet')).append(...(sheet ? [sheet(shown)] : []));
  if (focus === 'panel') {
    if (byId('panel-title')) byId('panel-title').focus();
  } else if (active && byId(active) && document.activeElement !== byId(active)) {
    byId(active).focus();
  }
  const i = nodeOf(state.sel);
  const label = i >= 0 ? `${titleOf(i)}, ${typeName(i)}` : '';
  byId('said').textContent = label ? say('chosen', { label }) : '';
  document.body.dataset.ready = 'yes';
}
function showWords() {
  document.title = D.title || say('title');
  byId('title').textContent = document.title;
  const texts = { skip: 'skip', fit: 'fit', 'relation-names': 'labels', language: 'language', theme: 'theme' };
  Object.assign(texts, { 'as-table': 'table', link: 'link', 'show-filters': 'filters' });
  Object.entries(texts).forEach(([id, name]) => {
    byId(id).textContent = say(name);
  });
  byId('relation-names').setAttribute('aria-pressed', String(state.names));
  byId('language').lang = state.lang === 'en' ? 'nl' : 'en';
  byId('as-table').setAttribute('aria-pressed', String(state.table));
  byId('take').querySelector('summary').textContent = say('download');
  byId('picture').setAttribute('aria-label', say('graph_label'));
  byId('sheet').setAttribute('aria-label', say(state.view));
  byId('views').setAttribute('aria-label', say('view'));
  showDownloads();
}
function showCounts({ places, edges }) {
  const part = state.view === 'whole' && places.length < D.total;
  const counts = { nodes: places.length, edges: edges.length, total: D.total };
  byId('counts').textContent = say(part ? 'counts_of' : 'counts', counts);
}
function copyLink() {
  const done = () => (byId('said').textContent = byId('link').textContent = say('copied'));
  copy(window.location.href, say('link'), done);
}
const BUTTONS = {
  fit: () => fitAll(),
  'relation-names': () => go({ names: !state.names }),
  'as-table': () => go({ table: !state.table }),
  language: () => go({ lang: state.lang === 'en' ? 'nl' : 'en' }),
  theme: () => go({ theme: isDark() ? 'light' : 'dark' }),
  link: copyLink,
  'show-filters'() {
    const open = document.body.classList.toggle('with-filters');
    byId('show-filters').setAttribute('aria-expanded', String(open));
  }
};
Object.entries(BUTTONS).forEach(([id, action]) => byId(id).addEventListener('click', action));
byId('skip').addEventListener('click', event => {
  event.preventDefault();
  byId('picture').focus();
});
window.addEventListener('resize', () => {
  if (!stage.network || !onPicture()) return;
  stage.network.redraw();
  if (shownFor.narrow !== isNarrow()) show();
  else fitAll();
});
window.addEventListener('beforeprint', () => onPaper(true));
window.addEventListener('afterprint', () => onPaper(false));
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  if (!state.theme) show();
});
// In a frame of another page the picture stands alone: the address of the page ends in ?bare.
document.body.classList.toggle('bare', new URLSearchParams(window.location.search).has('bare'));
listen();
begin(show);
