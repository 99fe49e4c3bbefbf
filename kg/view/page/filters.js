// Search, legend and filters on the left; the views and their choices above.
var FACTUALITIES = ['actual', 'planned', 'possible', 'counterfactual'];
var BY_NAME = N.map(function (_, i) { return i; }).sort(function (a, b) { return N[a].label.localeCompare(N[b].label, 'nl'); });
var FOLDED = null;
function toggled(list, one) { return list.indexOf(one) >= 0 ? list.filter(function (x) { return x !== one; }) : list.concat([one]); }
function find(text) {
  FOLDED = FOLDED || N.map(function (node) { return fold([node.label].concat(node.d.o || []).join(' \n ')); });
  var wanted = fold(text).trim();
  if (!wanted) return [];
  var found = [];
  FOLDED.forEach(function (folded, i) { var at = folded.indexOf(wanted); if (at >= 0) found.push([at === 0 ? 0 : /\W/.test(folded[at - 1]) ? 1 : 2, i]); });
  return found.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; }).map(function (one) { return one[1]; });
}
function showResults() {
  var list = clear(byId('results')), text = byId('search').value, found = find(text);
  byId('found').textContent = text.trim() ? (found.length ? say('results', { n: found.length }) : say('nothing')) : '';
  found.slice(0, 12).forEach(function (i) {
    list.appendChild(el('li', {}, [el('button', { type: 'button', 'class': 'to', on: { click: function () { pick(i); } } }, [icon(N[i].d.k), ' ' + isolated(N[i].label)])]));
  });
}
function pick(i) {
  var shown = passing().nodes[i], change = { sel: N[i].d.i };
  if (!shown) Object.assign(change, CLEAN);
  if (!scene.places.some(function (p) { return p.i === i; })) {
    if (state.view !== 'whole') change.view = 'whole';
    if (isLarge() && !state.all) change.open = state.open;
  }
  go(change, 'panel');
  if (network && !state.table) network.focus(i, { scale: Math.max(network.getScale(), 0.8), animation: false });
}
var CLEAN = { off: [], noArticle: [], noFact: [], from: '', to: '', actor: '' };
function box(id, checked, action, children, count) {
  return el('li', {}, [el('label', {}, [el('input', { type: 'checkbox', id: id, checked: checked, on: { change: action } })].concat(children)), count === undefined ? null : el('span', { 'class': 'count', text: count })]);
}
function section(name, children, id) {
  return el('fieldset', { id: id || false }, [el('legend', { text: say(name) })].concat(children));
}
function chooser(id, label, options, value, action) {
  var select = el('select', { id: id, on: { change: function () { action(select.value); } } });
  options.forEach(function (one) { select.appendChild(el('option', { value: one[0], text: one[1], selected: one[0] === value })); });
  return el('span', { 'class': 'field' }, [el('label', { 'for': id, text: label }), select]);
}
function named(list) { return list.map(function (i) { var label = N[i].label; return [N[i].d.i, isolated(label.length > 60 ? label.slice(0, 59) + '…' : label)]; }); }
function showFilters() {
  var side = clear(byId('filters')), counts = {}, facts = {}, told = {};
  side.setAttribute('aria-label', say('filters'));
  N.forEach(function (node) {
    counts[node.d.k] = (counts[node.d.k] || 0) + 1;
    if (node.d.f) facts[node.d.f] = (facts[node.d.f] || 0) + 1;
    node.d.a.forEach(function (a) { told[a] = (told[a] || 0) + 1; });
  });
  side.appendChild(el('div', { 'class': 'part' }, [
    el('label', { 'for': 'search', 'class': 'head', text: say('search') }),
    el('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false', placeholder: say('search_hint'), on: {
      input: showResults,
      keydown: function (event) { var found = find(byId('search').value); if (event.key === 'Enter' && found.length) { event.preventDefault(); pick(found[0]); } }
    } }),
    el('p', { id: 'found', role: 'status' }), el('ul', { id: 'results' })
  ]));
  side.appendChild(section('legend', [
    el('ul', { 'class': 'legend' }, D.kinds.filter(function (kind) { return counts[kind]; }).map(function (kind) {
      return box('kind-' + kind, state.off.indexOf(kind) < 0, function () { go({ off: toggled(state.off, kind) }); }, [icon(kind), ' ' + word('kinds', kind)], counts[kind]);
    })),
    el('p', { 'class': 'hint', text: say('lines') })
  ]));
  side.appendChild(section('factuality', [el('ul', {}, FACTUALITIES.filter(function (f) { return facts[f]; }).map(function (f) {
    return box('fact-' + f, state.noFact.indexOf(f) < 0, function () { go({ noFact: toggled(state.noFact, f) }); }, [sample(f), ' ' + word('factuality', f)], facts[f]);
  }))]));
  var many = D.articles.length > 6, list = el('ul', {}, D.articles.map(function (article, a) {
    return box('article-' + a, state.noArticle.indexOf(article.id) < 0, function () { go({ noArticle: toggled(state.noArticle, article.id) }); }, [el('span', { 'class': 'clamp', title: article.t || article.id, text: article.t || article.id })], told[a] || 0);
  }));
  side.appendChild(section('articles', [
    many ? el('p', { 'class': 'buttons' }, [button(say('all'), function () { go({ noArticle: [] }); }), button(say('none_of'), function () { go({ noArticle: D.articles.map(function (a) { return a.id; }) }); }, { id: 'no-articles' })]) : null,
    many ? el('div', { 'class': 'scroll', tabindex: '0', role: 'group', 'aria-label': say('articles') }, [list]) : list
  ]));
  var actors = BY_NAME.filter(function (i) { return ACTOR[N[i].d.k] && INCIDENT[i].length; });
  side.appendChild(el('div', { 'class': 'part' }, [
    chooser('actor', say('actor'), [['', say('anyone')]].concat(named(actors)), state.actor, function (value) { go({ actor: value }); }),
    button(say('reset'), function () { go(CLEAN); }, { id: 'reset' })
  ]));
}
function sample(factuality) {
  var colours = palette(), line = { x1: 0, y1: 6, x2: 26, y2: 6, stroke: colours.strong, 'stroke-width': 2 };
  if (factuality === 'planned') line['stroke-dasharray'] = '8 3';
  if (factuality === 'possible') line['stroke-dasharray'] = '3 3';
  if (factuality === 'counterfactual') line['stroke-dasharray'] = '2 4';
  var parts = [svg('line', line)];
  if (factuality === 'counterfactual') parts.push(svg('path', { d: 'M9 1L17 11M17 1L9 11', stroke: colours.strong, 'stroke-width': 2 }));
  return svg('svg', { viewBox: '0 0 26 12', width: 26, height: 12, 'aria-hidden': 'true', 'class': 'icon' }, parts);
}
function showViews() {
  var bar = clear(byId('views')), group = el('div', { 'class': 'tabs', role: 'group', 'aria-label': say('view') });
  VIEWS.forEach(function (view) {
    group.appendChild(button(say(view), function () { enter(view); }, { id: 'view-' + view, 'aria-pressed': String(state.view === view) }));
  });
  bar.appendChild(group);
  var chosen = byId('view-' + state.view), end = chosen.offsetLeft + chosen.offsetWidth - group.offsetLeft;
  if (end > group.clientWidth) group.scrollLeft = end - group.clientWidth + 8;
  var all = named(BY_NAME.filter(function (i) { return INCIDENT[i].length; }));
  if (state.view === 'story' && D.stories.length) {
    bar.appendChild(chooser('story', say('which_story'), D.stories.map(function (story, n) {
      return [String(n), story.b.map(function (i) { return isolated(N[i].label); }).join(' – ')];
    }), String(state.story), function (value) { go({ story: +value }); }));
  } else if (state.view === 'near') {
    bar.appendChild(chooser('focus', say('centre'), all, state.focus, function (value) { go({ focus: value, sel: value }); }));
    bar.appendChild(chooser('steps', say('steps'), [['1', '1'], ['2', '2']], String(state.steps), function (value) { go({ steps: +value }); }));
  } else if (state.view === 'path') {
    bar.appendChild(chooser('path-a', say('between'), all, state.a, function (value) { go({ a: value }); }));
    bar.appendChild(chooser('path-b', say('and'), all, state.b, function (value) { go({ b: value }); }));
  }
}
function enter(view) {
  var change = { view: view }, chosen = nodeOf(state.sel) >= 0 ? state.sel : '';
  var linked = N.map(function (_, i) { return i; }).filter(function (i) { return INCIDENT[i].length; });
  if (view === 'near' && nodeOf(state.focus) < 0) change.focus = chosen || (linked.length ? N[linked[0]].d.i : '');
  if (view === 'path') {
    if (nodeOf(state.a) < 0) change.a = chosen || (linked.length ? N[linked[0]].d.i : '');
    if (nodeOf(state.b) < 0) change.b = linked.length ? N[linked.filter(function (i) { return N[i].d.i !== (change.a || state.a); })[0] || linked[0]].d.i : '';
  }
  go(change);
}
