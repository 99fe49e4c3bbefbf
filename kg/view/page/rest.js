// What of a neighbourhood is not here, on a page that a server gave: it can give the page again, with that in it.
import { D, INCIDENT, iri, N } from './data.js';

const KEPT = 4;
function asked() {
  return new URLSearchParams(window.location.search).getAll('around');
}
// How many relations of a node the graph has beside those that are here.
export function missing(i) {
  if (!D.rest || asked().includes(iri(i))) return 0;
  return Math.max(0, (N[i].d.n || 0) - INCIDENT[i].length);
}
export function fetchRest(i) {
  const all = [...asked(), iri(i)].slice(-KEPT);
  const query = all.map(one => `around=${encodeURIComponent(one)}`).join('&');
  window.location.assign(`?${query}${window.location.hash}`);
}
