// The query that made the view: patterns to ask of any such graph, whose rows here are the nodes that the view shows.
var HAPPENING = D.kinds.filter(function (kind) { return !STANDING[kind]; });
var MEDIATING = ['mediator', 'facilitator'];
var THIRD = ['thirdParty', 'mediator', 'facilitator', 'host', 'guarantor', 'observer'];
var LINKING = D.edgeProperties.filter(function (name) { return name !== 'about' && name !== 'speaker'; });
var SAME_STORY = ['subEventOf', 'continuationOf', 'sameEventAs'];

function sparqlIri(i) { return '<' + iri(i) + '>'; }
function classesOf(kinds) { return Object.keys(D.classes).filter(function (name) { return kinds.indexOf(D.classes[name]) >= 0; }); }
function switchedOn(kinds) { return kinds.filter(function (kind) { return state.off.indexOf(kind) < 0; }); }
function dip(name) { return 'dip:' + name; }
function back(name) { return '^dip:' + name; }
function way(names) { return '(' + names.map(dip).join('|') + ')'; }
function bothWays(names, more) { return '(' + names.map(dip).concat(names.map(back), more || []).join('|') + ')'; }
function isOneOf(v, kinds) { return 'FILTER (' + v + ' IN (' + classesOf(kinds).map(dip).join(', ') + '))'; }
function inward(lines) { return lines.map(function (line) { return '  ' + line; }); }
function group(lines) { return ['{'].concat(inward(lines), ['}']); }
function either(branches) {
  return branches.map(group).reduce(function (all, one) { return all.slice(0, -1).concat(['} UNION {'], one.slice(1)); });
}
function distinct(v, lines) { return group(['SELECT DISTINCT ' + v + ' WHERE {'].concat(inward(lines), ['}'])); }
function narrows() { return state.from || state.to || state.noFact.length || nodeOf(state.actor) >= 0; }

function told(pattern, n) {
  // A statement, of any article or of those that are not switched off.
  if (!state.noArticle.length) return [pattern + ' .'];
  var off = D.articles.filter(function (a) { return state.noArticle.indexOf(a.id) >= 0; });
  return ['GRAPH ?article' + n + ' { ' + pattern + ' }', '?article' + n + ' a dip:Article .', 'FILTER (?article' + n + ' NOT IN (' + off.map(function (a) { return '<' + D.base + a.i + '>'; }).join(', ') + '))'];
}
function typed(v, kinds, n) { return told(v + ' a ?class' + n, n).concat([isOneOf('?class' + n, switchedOn(kinds))]); }
function inTime(v, n) {
  // Its own days, else those of what it belongs to, else those of its article; a month or a year counts to its end.
  var of = function (name) { return name + n; };
  var filter = [];
  if (state.from) filter.push(of('?last') + ' >= "' + state.from + '"');
  if (state.to) filter.push(of('?first') + ' <= "' + state.to + '"');
  return group([
    'SELECT ' + v + ' (COALESCE(MIN(?own), MIN(?whole), MIN(?issued)) AS ' + of('?first') + ')',
    '  (COALESCE(MAX(?own), MAX(?whole), MAX(?end)) AS ' + of('?last') + ') WHERE {',
    '  GRAPH ?source { ' + v + ' a ?type }',
    '  ' + isOneOf('?type', HAPPENING),
    '  OPTIONAL { ' + v + ' dip:earliest|dip:latest ?day . BIND (STR(?day) AS ?own) }',
    '  OPTIONAL { ' + v + ' (dip:outcomeOf|dip:attends|dip:subEventOf)/(dip:earliest|dip:latest) ?part . BIND (STR(?part) AS ?whole) }',
    '  OPTIONAL { ?source dcterms:issued ?date . BIND (STR(?date) AS ?issued) BIND (CONCAT(?issued, "-31") AS ?end) }',
    '} GROUP BY ' + v
  ]).concat(['FILTER (!BOUND(' + of('?first') + ') || (' + filter.join(' && ') + '))']);
}
function happening(v, n) {
  // What happens, as far as it passes the filters.
  var lines = typed(v, HAPPENING, n), actor = nodeOf(state.actor);
  if (state.noFact.length) {
    lines.push('OPTIONAL { ' + v + ' dip:factuality ?factuality' + n + ' }');
    lines.push('FILTER (!BOUND(?factuality' + n + ') || ?factuality' + n + ' NOT IN (' + state.noFact.filter(function (f) { return FACTUALITIES.indexOf(f) >= 0; }).map(dip).join(', ') + '))');
  }
  if (state.from || state.to) lines = lines.concat(inTime(v, n));
  if (actor >= 0) {
    lines.push('?part' + n + ' ' + way(D.edgeProperties) + ' ?actor' + n + ' .', 'FILTER (?actor' + n + ' = ' + sparqlIri(actor) + ')');
    lines.push(v + ' ' + bothWays(LINKING) + '? ?part' + n + ' .');
  }
  return lines;
}
function visible(v, n) {
  // Once something is filtered out, an actor or a place is seen only with what still happens to it.
  if (!narrows()) return typed(v, D.kinds, n);
  var event = '?event' + n, lines = distinct(event, happening(event, n + 'e'));
  lines.push(event + ' ' + way(D.edgeProperties) + '? ' + v + ' .');
  lines = lines.concat(typed(v, D.kinds, n), ['FILTER (' + v + ' = ' + event + ' || ?class' + n + ' IN (' + classesOf(Object.keys(STANDING)).map(dip).join(', ') + '))']);
  if (nodeOf(state.actor) < 0) return lines;
  return either([lines, ['VALUES ' + v + ' { ' + sparqlIri(nodeOf(state.actor)) + ' }'].concat(typed(v, D.kinds, n))]);
}
function hop(from, to, n) {
  return told(from + ' ' + bothWays(D.edgeProperties, ['^dip:holder/dip:officeOf', '^dip:officeOf/dip:holder']) + '? ' + to, n);
}
function roundsOf(about) {
  var lines = ['# ' + say('query_rounds')];
  if (about.length === 1) lines.push('?first dip:inProcess ' + about[0] + ' .');
  else lines.push('?first a ?talks .', isOneOf('?talks', ['talks', 'mediation']));
  if (about.length > 1) {
    about.forEach(function (side) {
      lines = lines.concat(either([['?first dip:party ' + side], ['?first dip:participant ' + side, 'FILTER NOT EXISTS { ?first ' + way(THIRD) + ' ' + side + ' }']]));
    });
  }
  return lines.concat(['?first ' + bothWays(SAME_STORY) + '* ?event .']);
}
var PATTERN = {
  whole: function () { return visible('?node', ''); },
  actors: function () {
    var all = ['participant', 'party'].concat(THIRD), actors = Object.keys(ACTOR), narrow = narrows() || state.off.length || state.noArticle.length;
    var event = narrow ? happening('?event', 'e') : ['?event a ?what .', isOneOf('?what', HAPPENING)];
    var both = function (one, other) { return either([[one + ' ?node ; ' + other + ' ?other .'], [one + ' ?other ; ' + other + ' ?node .']]); };
    return distinct('?node ?other', either([
      ['# ' + say('query_together'), '?event ' + way(all) + ' ?node .', '?event ' + way(all) + ' ?other .',
        'FILTER NOT EXISTS { ?event ' + way(MEDIATING) + ' ?node . ?event ' + way(MEDIATING) + ' ?other }'].concat(event),
      ['# ' + say('query_addressed')].concat(both('?event dip:speaker', 'dip:addressee'), event),
      ['# ' + say('query_office')].concat(
        either([told('?tenure dip:holder ?node ; dip:officeOf ?other', 't'), told('?tenure dip:holder ?other ; dip:officeOf ?node', 't')]),
        narrows() ? distinct('?node', visible('?node', 'v')).concat(distinct('?other', visible('?other', 'w'))) : [])
    ]).concat(['FILTER (?node != ?other)'])).concat(typed('?node', actors, ''), typed('?other', actors, '2'));
  },
  story: function () {
    // What tells of the story is looked up by itself, and the rounds once for each branch: so an engine starts from few.
    var about = (D.stories[state.story] || { b: [] }).b.map(sparqlIri), bodies = ' { ' + about.join(' ') + ' }', rounds = roundsOf(about);
    var parts = distinct('?event', rounds).concat(['?member (dip:attends|dip:outcomeOf)? ?event .']);
    var spoken = distinct('?told', rounds.concat(['GRAPH ?told { ?event a ?kind }'])).concat(
      ['GRAPH ?told { ?member a ?speech ; dip:speaker ?who }', isOneOf('?speech', ['proposal'])],
      either([['VALUES ?who' + bodies], ['VALUES ?body' + bodies, '?tenure dip:officeOf ?body ; dip:holder ?who .']]));
    var members = either([['# ' + say('query_parts')].concat(parts), ['# ' + say('query_proposals')].concat(spoken)]);
    return distinct('?member', members.concat(happening('?member', 'm'))).concat(
      ['# ' + say('query_guests'), '?member (dip:mediator|dip:facilitator|dip:host)? ?node .'], typed('?node', D.kinds, ''),
      ['FILTER (?node = ?member || ?class IN (' + classesOf(Object.keys(ACTOR)).map(dip).join(', ') + '))']);
  },
  near: function () {
    var centre = sparqlIri(nodeOf(state.focus));
    var seen = function (v, n) { return narrows() ? distinct(v, visible(v, n)) : visible(v, n); };
    if (state.steps === 1) return hop(centre, '?node', 'h').concat(seen('?node', ''));
    var first = distinct('?via', hop(centre, '?via', 'h').concat(seen('?via', 'v')));
    return distinct('?node', first.concat(hop('?via', '?node', 'i'))).concat(seen('?node', ''));
  },
  path: function () {
    var path = scene.places.map(function (p) { return p.i; }), last = path.length - 1, lines = [];
    if (last < 0) return ['FILTER (false)'];
    var at = path.map(function (i, n) { return n && n < last ? '?step' + n : sparqlIri(i); });
    if (last > 1) lines.push('# ' + say('query_one_path'), 'VALUES (' + at.slice(1, last).join(' ') + ') { (' + path.slice(1, last).map(sparqlIri).join(' ') + ') }');
    path.slice(1).forEach(function (i, n) {
      var edge = scene.edges.filter(function (e) { return (e.from === i && e.to === path[n]) || (e.to === i && e.from === path[n]); })[0];
      var forth = edge.to === i, ends = forth ? [at[n], at[n + 1]] : [at[n + 1], at[n]];
      lines.push(ends[0] + (edge.p === 'office' ? ' ^dip:holder/dip:officeOf ' : ' dip:' + edge.p + ' ') + ends[1] + ' .');
    });
    return lines.concat(['?node a ?class .', isOneOf('?class', D.kinds), 'FILTER (?node IN (' + at.join(', ') + '))']);
  }
};
function query() {
  var lines = ['dip', 'dcterms', 'skos', 'rdfs'].map(function (name) { return 'PREFIX ' + name + ': <' + D.prefixes[name] + '>'; });
  lines.push('', '# ' + say(state.view) + (state.from || state.to ? ' · ' + (state.from || '…') + ' – ' + (state.to || '…') : ''), 'SELECT DISTINCT ?node ?label WHERE {');
  if (scene.cut) {
    lines.push('  # ' + say('query_part'), '  VALUES ?node {');
    scene.places.forEach(function (p) { lines.push('    ' + sparqlIri(p.i)); });
    lines.push('  }');
  }
  // Around nothing or of no process there is no pattern to give.
  if (scene.places.length || !/^(near|story)$/.test(state.view)) lines = lines.concat(inward(PATTERN[state.view]()));
  else lines.push('  FILTER (false)');
  lines.push('  OPTIONAL { ?node skos:prefLabel|rdfs:label ?label FILTER(LANG(?label) != "en") }', '}', 'ORDER BY ?node');
  return lines.join('\n') + '\n';
}
function showQuery() {
  byId('query-title').textContent = say('query');
  byId('query-text').value = query();
  byId('query-text').setSelectionRange(0, 0);
  byId('query-save').textContent = say('download');
  byId('query-close').textContent = say('close');
  byId('query').showModal();
}
