// The views in the order of their buttons. A view is one file:
//   name       its name in the address; words[name] is what its button says
//   words      name -> [Dutch, English]
//   keys       its parts of the state: name -> [key in the address, usual value, check]
//   make(shown) what it draws: {places: [{i, x, y}], edges: [{id, from, to, p, f, w, name}], cut, why, bands, heads}
//   pattern(scene) the same as lines of SPARQL about ?node
//   sheet(shown) an element to be read in place of the picture, where a view is no picture
//   controls() elements beside the buttons, enter() a change of the state when it is entered,
//   note(scene, shown) what stands above the picture
import { button, byId, clear, el } from './dom.js';
import { declare, declareChoice, go, state } from './state.js';
import { actorsView } from './views/actors.js';
import { mapView } from './views/map.js';
import { nearView } from './views/near.js';
import { pathView } from './views/path.js';
import { storyView } from './views/story.js';
import { summaryView } from './views/summary.js';
import { wholeView } from './views/whole.js';
import { addWords, say } from './words.js';
import { timelineView } from './views/timeline.js';
import { compareView } from './views/compare.js';

const views = [
  summaryView,
  timelineView,
  wholeView,
  actorsView,
  storyView,
  mapView,
  nearView,
  pathView,
  compareView
];
const usualView = views[0].name;
declareChoice('view', 'v', usualView, () => views.map(view => view.name));
views.forEach(view => {
  declare(view.keys || {});
  addWords(view.words);
});
// A change of one of these shows another picture; a change of another keeps the reader's zoom.
export const framing = ['view', 'all', ...views.flatMap(view => Object.keys(view.keys || {}))];

export function viewNow() {
  return views.find(view => view.name === state.view);
}
export function showViews() {
  const bar = clear(byId('views'));
  const buttons = views.map(view =>
    button(say(view.name), () => go({ view: view.name, ...(view.enter ? view.enter() : {}) }), {
      id: `view-${view.name}`,
      'aria-pressed': String(state.view === view.name)
    })
  );
  const tabs = el('div', { class: 'tabs', role: 'group', 'aria-label': say('view') }, buttons);
  const { controls } = viewNow();
  bar.append(tabs, ...(controls ? controls() : []));
  const chosen = byId(`view-${state.view}`);
  const end = chosen.offsetLeft + chosen.offsetWidth - tabs.offsetLeft;
  if (end > tabs.clientWidth) tabs.scrollLeft = end - tabs.clientWidth + 8;
}
export function showNote(scene, shown) {
  const { note } = viewNow();
  const parts = note ? note(scene, shown) : [];
  const line = clear(byId('note'));
  line.hidden = !parts.length;
  line.append(...parts.flatMap((part, n) => (n ? [' ', part] : [part])));
}
