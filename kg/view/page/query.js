// The query that made the view, to be asked of the same graph: its rows are the nodes that the view shows.
function sparqlIri(i) { return '<' + iri(i) + '>'; }
function classesOf(kinds) { return Object.keys(D.classes).filter(function (name) { return kinds.indexOf(D.classes[name]) >= 0; }); }
function query() {
  var lines = ['PREFIX dip: <' + D.prefixes.dip + '>', 'PREFIX dcterms: <' + D.prefixes.dcterms + '>', 'PREFIX skos: <' + D.prefixes.skos + '>', 'PREFIX rdfs: <' + D.prefixes.rdfs + '>', ''];
  var on = D.kinds.filter(function (kind) { return state.off.indexOf(kind) < 0; });
  var exact = state.view === 'whole' && !state.from && !state.to && !state.actor && !state.noFact.length && !(isLarge() && !state.all) && D.total === N.length;
  lines.push('SELECT DISTINCT ?node ?label WHERE {');
  if (exact) {
    lines.push('  VALUES ?class { ' + classesOf(on).map(function (name) { return 'dip:' + name; }).join(' ') + ' }');
    lines.push('  GRAPH ?graph { ?node a ?class }');
    if (state.noArticle.length) {
      var told = D.articles.filter(function (a) { return state.noArticle.indexOf(a.id) < 0; });
      lines.push('  VALUES ?graph { ' + told.map(function (a) { return '<' + D.base + a.i + '>'; }).join(' ') + ' }');
    } else {
      lines.push('  ?graph a dip:Article .');
    }
  } else if (state.view === 'near' && !state.from && !state.to && !state.actor && !state.noFact.length && !state.noArticle.length && !state.off.length && scene.places.length < 160) {
    var any = D.edgeProperties.map(function (name) { return 'dip:' + name; });
    var path = '(' + any.concat(['^dip:holder/dip:officeOf']).map(function (p) { return p; }).join('|') + '|' + any.map(function (p) { return '^' + p; }).join('|') + '|^dip:officeOf/dip:holder)';
    lines.push('  ' + sparqlIri(nodeOf(state.focus)) + ' ' + path + '?' + (state.steps === 2 ? '/' + path + '?' : '') + ' ?node .');
    lines.push('  VALUES ?class { ' + classesOf(on).map(function (name) { return 'dip:' + name; }).join(' ') + ' } ?node a ?class .');
  } else {
    lines.push('  # ' + say(state.view) + (state.from || state.to ? ' · ' + (state.from || '…') + ' – ' + (state.to || '…') : ''));
    lines.push('  VALUES ?node {');
    scene.places.forEach(function (p) { lines.push('    ' + sparqlIri(p.i)); });
    lines.push('  }');
  }
  lines.push('  OPTIONAL { ?node skos:prefLabel|rdfs:label ?label }', '}', 'ORDER BY ?node');
  return lines.join('\n') + '\n';
}
function showQuery() {
  byId('query-title').textContent = say('query');
  byId('query-text').value = query();
  byId('query-save').textContent = say('download');
  byId('query-close').textContent = say('close');
  byId('query').showModal();
}
