// What is chosen, with the sentences it rests on.
function briefly(article, most) {
  var name = article.t || article.id;
  return isolated(name.length > (most || 64) ? name.slice(0, (most || 64) - 1).trim() + '…' : name);
}
function quoteBlock(q, marked, rules) {
  var quote = D.quotes[q], article = D.articles[quote[0]], text = quote[3], spans = [];
  quote[4].forEach(function (mark) { if (marked[mark[2]]) spans.push([mark[0], mark[0] + mark[1]]); });
  spans.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
  var words = el('p'), done = 0;
  spans.forEach(function (span) {
    if (span[0] < done) return;
    words.appendChild(document.createTextNode(text.slice(done, span[0])));
    words.appendChild(el('mark', { text: text.slice(span[0], span[1]) }));
    done = span[1];
  });
  words.appendChild(document.createTextNode(text.slice(done)));
  var about = [article.u ? el('a', { href: article.u, rel: 'noreferrer noopener', target: '_blank', text: briefly(article) }) : el('cite', { title: article.t, text: briefly(article) })];
  var more = [isolated(article.p || ''), article.d, rules && rules.length ? say('rule') + ': ' + rules.join(', ') : ''].filter(Boolean);
  return el('blockquote', {}, [words, el('footer', {}, about.concat(more.length ? [' · ' + more.join(' · ')] : []))]);
}
function quotes(list, marked, rules, most) {
  var holder = el('div', { 'class': 'quotes' });
  list.slice(0, most).forEach(function (q) { holder.appendChild(quoteBlock(q, marked, rules)); });
  if (list.length > most) {
    var rest = el('details', {}, [el('summary', { text: say('more', { n: list.length - most }) })]);
    list.slice(most).forEach(function (q) { rest.appendChild(quoteBlock(q, marked, rules)); });
    holder.appendChild(rest);
  }
  return holder;
}
function nodeButton(i) {
  return el('button', { type: 'button', 'class': 'to', on: { click: function () { choose(i); } } }, [icon(N[i].d.k), ' ' + isolated(N[i].label)]);
}
function choose(i) { go({ sel: N[i].d.i }, 'panel'); }
function fact(list, name, value) {
  if (value === '' || value === undefined || value === null || (Array.isArray(value) && !value.length)) return;
  list.appendChild(el('dt', { text: name }));
  list.appendChild(el('dd', {}, Array.isArray(value) ? value : [String(value)]));
}
function dates(d) { return d ? (d[0] === d[1] ? d[0] : (d[0] || '…') + ' – ' + (d[1] || '…')) : ''; }
function articleNames(list) { return list.map(function (a) { var article = D.articles[a]; return isolated(article.t || article.id) + (article.d ? ' (' + article.d + ')' : ''); }).join('; '); }

function articleList(list) {
  if (list.length <= 2) return articleNames(list);
  return [articleNames(list.slice(0, 2)), el('details', {}, [el('summary', { text: say('more', { n: list.length - 2 }) }), articleNames(list.slice(2))])];
}
function nodeFacts(i) {
  var d = N[i].d, list = el('dl');
  if (d.f) fact(list, word('page', 'factuality'), [el('span', { 'class': 'fact-' + d.f, text: word('factuality', d.f) })]);
  fact(list, say('date'), dates(d.d));
  (d.t || []).forEach(function (one) { fact(list, word('facts', one[0]), word('values', one[1])); });
  fact(list, say('says'), isolated(d.s || ''));
  fact(list, say('also'), (d.o || []).map(isolated).join(', '));
  fact(list, say('article'), articleList(d.a));
  fact(list, say('rule'), (d.r || []).join(', '));
  fact(list, say('elsewhere'), (d.e || []).filter(function (url) { return /^https?:/.test(url); }).map(function (url) {
    return el('a', { href: url, rel: 'noreferrer noopener', target: '_blank', 'class': 'elsewhere', text: url.replace(/^https?:\/\//, '') });
  }));
  return list;
}
function markedBy(i) {
  var marked = {};
  marked[i] = 1;
  if (!STANDING[N[i].d.k]) INCIDENT[i].forEach(function (e) { if (E[e].from === i) marked[E[e].to] = 1; });
  return marked;
}
function showNode(panel, i) {
  var d = N[i].d, inside = el('div', { 'class': 'buttons' });
  panel.appendChild(el('p', { 'class': 'kind', text: word('kinds', d.k) + (word('types', d.c) !== word('kinds', d.k).toLowerCase() ? ' · ' + word('types', d.c) : '') }));
  panel.appendChild(el('h2', { id: 'panel-title', tabindex: '-1' }, [icon(d.k), ' ', el('span', { text: isolated(N[i].label) })]));
  inside.appendChild(button(say('step_one'), function () { go({ view: 'near', focus: d.i, steps: 1 }); }, { id: 'near-1' }));
  inside.appendChild(button(say('step_two'), function () { go({ view: 'near', focus: d.i, steps: 2 }); }, { id: 'near-2', 'aria-label': say('near') + ' 2' }));
  inside.appendChild(button(say('from_here'), function () { go({ view: 'path', a: d.i }); }));
  if (isLarge() && !state.all) inside.appendChild(button(say('expand'), function () { go({ view: 'whole', open: state.open.concat([d.i]) }); }));
  panel.appendChild(inside);
  panel.appendChild(nodeFacts(i));
  if (d.q.length) {
    panel.appendChild(el('h3', { text: STANDING[d.k] ? say('mentions') : say('evidence') }));
    panel.appendChild(quotes(d.q, markedBy(i), [], STANDING[d.k] ? 1 : 4));
  }
  var shown = passing().edges, some = INCIDENT[i].filter(function (e) { return shown[e]; });
  if (some.length) panel.appendChild(el('h3', { text: say('relations') + ' (' + some.length + ')' }));
  var list = el('ul', { 'class': 'relations' });
  some.slice(0, 80).forEach(function (e) {
    var edge = E[e], out = edge.from === i, other = otherEnd(edge, i), marked = {};
    marked[i] = marked[other] = 1;
    var head = el('p', { 'class': 'relation' }, [el('span', { text: (out ? '→ ' : '← ') + relationName(edge) + ' ' }), nodeButton(other)]);
    if (edge.d.f && edge.d.f !== 'actual') head.appendChild(el('span', { 'class': 'tag fact-' + edge.d.f, text: word('factuality', edge.d.f) }));
    list.appendChild(el('li', {}, [head, quotes(edge.d.q, marked, edge.d.r, 1)]));
  });
  panel.appendChild(list);
  if (some.length > 80) panel.appendChild(el('p', { text: say('more', { n: some.length - 80 }) }));
}
function showEdge(panel, e) {
  var edge = E[e], marked = {}, list = el('dl');
  marked[edge.from] = marked[edge.to] = 1;
  panel.appendChild(el('p', { 'class': 'kind', text: say('relation') }));
  panel.appendChild(el('h2', { id: 'panel-title', tabindex: '-1', text: relationName(edge) }));
  panel.appendChild(el('p', { 'class': 'relation' }, [nodeButton(edge.from), ' → ', nodeButton(edge.to)]));
  if (edge.d.f) fact(list, word('page', 'factuality'), [el('span', { 'class': 'fact-' + edge.d.f, text: word('factuality', edge.d.f) })]);
  fact(list, say('date'), dates(N[edge.from].d.d));
  fact(list, say('says'), isolated(N[edge.from].d.s || ''));
  fact(list, say('article'), articleList(edge.d.a));
  fact(list, say('rule'), (edge.d.r || []).join(', '));
  panel.appendChild(list);
  panel.appendChild(el('h3', { text: say('evidence') }));
  panel.appendChild(quotes(edge.d.q, marked, edge.d.r, 6));
}
function showTie(panel, n) {
  var tie = T[n], marked = {}, shown = passing();
  marked[tie.s] = marked[tie.t] = 1;
  if (tie.p === 'office') { showEdge(panel, tie.x[0]); return; }
  panel.appendChild(el('p', { 'class': 'kind', text: say('relation') }));
  panel.appendChild(el('h2', { id: 'panel-title', tabindex: '-1', text: word('relations', tie.p) }));
  panel.appendChild(el('p', { 'class': 'relation' }, [nodeButton(tie.s), tie.p === 'deals' ? ' ↔ ' : ' → ', nodeButton(tie.t)]));
  var events = tie.e.filter(function (i) { return shown.nodes[i]; });
  panel.appendChild(el('h3', { text: say('events', { n: events.length }) }));
  var list = el('ul', { 'class': 'relations' });
  events.forEach(function (i) {
    var head = el('p', { 'class': 'relation' }, [nodeButton(i)]);
    if (N[i].d.f && N[i].d.f !== 'actual') head.appendChild(el('span', { 'class': 'tag fact-' + N[i].d.f, text: word('factuality', N[i].d.f) }));
    list.appendChild(el('li', {}, [head, quotes(N[i].d.q, marked, N[i].d.r, 2)]));
  });
  panel.appendChild(list);
}
function showStart(panel) {
  // Where a reader may begin: what most happens with in this view. Numbers go from the strongest on.
  var first = scene.places.map(function (p) { return p.i; }).sort(function (a, b) { return a - b; }).slice(0, 8);
  if (!first.length) return;
  panel.appendChild(el('h3', { text: say('begin') }));
  panel.appendChild(el('ul', { 'class': 'start' }, first.map(function (i) { return el('li', {}, [nodeButton(i)]); })));
}
function showPanel() {
  var panel = clear(byId('panel')), i = nodeOf(state.sel), edge = /^([et])(\d+)$/.exec(state.sel);
  panel.setAttribute('aria-label', say('details'));
  document.body.classList.toggle('with-panel', i >= 0 || !!edge);
  if (i < 0 && !edge) { panel.appendChild(el('h2', { text: say('details') })); panel.appendChild(el('p', { 'class': 'hint', text: say('choose') })); showStart(panel); return; }
  panel.appendChild(button('×', function () { go({ sel: '' }); byId('picture').focus(); }, { 'class': 'close', 'aria-label': say('close') }));
  if (i >= 0) showNode(panel, i);
  else if (edge[1] === 'e' && E[+edge[2]]) showEdge(panel, +edge[2]);
  else if (edge[1] === 't' && T[+edge[2]]) showTie(panel, +edge[2]);
  panel.scrollTop = 0;
}
