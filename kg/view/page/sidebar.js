// The side bar: search, then each filter, and a button that lets everything through again.
import { button, byId, clear } from './dom.js';
import { filters, unfiltered } from './filters.js';
import { searchBox, showResults } from './search.js';
import { go } from './state.js';
import { say } from './words.js';

export function showSidebar() {
  const side = byId('filters');
  const scrolled = () => side.querySelector('.scroll');
  const tops = [side.scrollTop, scrolled() ? scrolled().scrollTop : 0];
  const search = byId('search') ? byId('search').value : '';
  const controls = filters
    .filter(one => one.control)
    .map(one => one.control())
    .filter(Boolean);
  controls[controls.length - 1].append(button(say('reset'), () => go(unfiltered()), { id: 'reset' }));
  clear(side).append(searchBox(), ...controls);
  side.setAttribute('aria-label', say('filters'));
  side.scrollTop = tops[0];
  if (scrolled()) scrolled().scrollTop = tops[1];
  if (search) {
    byId('search').value = search;
    showResults();
  }
}
