// The query that made the view: patterns to ask of any such graph, whose rows are the nodes that the view shows.
import { D } from './data.js';
import { byId } from './dom.js';
import { save } from './save.js';
import { inward, sparqlIri } from './sparql.js';
import { stage } from './stage.js';
import { state } from './state.js';
import { viewNow } from './views.js';
import { say } from './words.js';

function query() {
  const { scene } = stage;
  const used = ['dip', 'dcterms', 'geo', 'skos', 'rdfs', ...(state.least ? ['rdf'] : [])];
  const lines = used.map(name => `PREFIX ${name}: <${D.prefixes[name]}>`);
  const period = state.from || state.to ? ` · ${state.from || '…'} – ${state.to || '…'}` : '';
  lines.push('', `# ${say(state.view)}${period}`, 'SELECT DISTINCT ?node ?label WHERE {');
  if (scene.cut) {
    const part = scene.places.map(p => `    ${sparqlIri(p.i)}`);
    lines.push(`  # ${say('query_part')}`, '  VALUES ?node {', ...part, '  }');
  }
  lines.push(...inward(viewNow().pattern(scene)));
  const label = '?node skos:prefLabel|rdfs:label ?label FILTER(LANG(?label) != "en")';
  return [...lines, `  OPTIONAL { ${label} }`, '}', 'ORDER BY ?node', ''].join('\n');
}
export function showQuery() {
  byId('query-title').textContent = say('query');
  byId('query-text').value = query();
  byId('query-text').setSelectionRange(0, 0);
  byId('query-save').textContent = say('download');
  byId('query-close').textContent = say('close');
  // Served by kg serve, the console is at the root of the same server.
  const ask = byId('query-ask');
  ask.hidden = !window.location.protocol.startsWith('http');
  ask.textContent = say('in_console');
  ask.href = `/#${new URLSearchParams({ lang: state.lang, query: query() })}`;
  byId('query').showModal();
}
byId('query-close').addEventListener('click', () => byId('query').close());
byId('query-save').addEventListener('click', () => save('rq', 'application/sparql-query', query()));
