// The same view as tables, for who reads with a screen reader or wants to print it.
function cell(text) { return el('td', { text: text }); }
function heads(names) { return el('thead', {}, [el('tr', {}, names.map(function (name) { return el('th', { scope: 'col', text: say(name) }); }))]); }
function articlesOf(list) {
  var titles = list.slice(0, 2).map(function (a) { return briefly(D.articles[a], 40); });
  if (list.length > 2) titles.push(say('more', { n: list.length - 2 }));
  return titles.join('; ');
}
function sentenceOf(list) { return list.length ? D.quotes[list[0]][3] : ''; }
function showTables() {
  var holder = clear(byId('tables'));
  holder.hidden = !state.table;
  byId('picture').hidden = state.table;
  holder.setAttribute('aria-label', say('table_caption'));
  if (!state.table) return;
  var rows = el('tbody');
  scene.places.slice().sort(function (a, b) { return a.i - b.i; }).forEach(function (p) {
    var d = N[p.i].d;
    rows.appendChild(el('tr', {}, [
      el('th', { scope: 'row' }, [nodeButton(p.i)]), cell(word('types', d.c)), cell(d.f ? word('factuality', d.f) : ''),
      cell(dates(d.d)), cell(articlesOf(d.a)), cell(sentenceOf(d.q))
    ]));
  });
  var edges = el('tbody');
  scene.edges.forEach(function (edge) {
    var of = edge.id[0] === 'e' ? E[+edge.id.slice(1)].d : null;
    var q = of ? of.q : edge.events && edge.events.length ? N[edge.events[0]].d.q : [];
    edges.appendChild(el('tr', {}, [
      el('th', { scope: 'row' }, [nodeButton(edge.from)]),
      el('td', {}, [button(edge.name, function () { go({ sel: edge.id }, 'panel'); }, { 'class': 'to' })]),
      el('td', {}, [nodeButton(edge.to)]),
      cell(edge.f ? word('factuality', edge.f) : ''), cell(sentenceOf(q))
    ]));
  });
  holder.appendChild(el('table', { id: 'node-table' }, [el('caption', { text: say('nodes') + ' (' + scene.places.length + ')' }), heads(['node', 'kind', 'factuality', 'date', 'article', 'sentence']), rows]));
  holder.appendChild(el('table', { id: 'edge-table' }, [el('caption', { text: say('edges') + ' (' + scene.edges.length + ')' }), heads(['node', 'relation', 'to', 'factuality', 'sentence']), edges]));
}
