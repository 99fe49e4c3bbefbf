// Every change goes through the address: go() writes it, and what it says is shown. So back and forward work.
var shownFor = '';
function go(change, focus) {
  var next = Object.assign({}, state, change), text = fragment(next);
  if (text === fragment(state)) { show(focus); return; }
  state = next;
  try { window.location.hash = text; } catch (error) { /* a frame without an address keeps its state all the same */ }
  show(focus);
}
function fromAddress() {
  var next = readFragment(window.location.hash);
  if (fragment(next) === fragment(state)) return;
  state = next;
  show();
}
function same(names) { return JSON.stringify(names.map(function (name) { return state[name]; })); }
function show(focus) {
  var active = focus || (document.activeElement && document.activeElement.id);
  var search = byId('search') ? byId('search').value : '';
  document.documentElement.lang = state.lang;
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
  showWords();
  showViews();
  var side = byId('filters'), inner = side.querySelector('.scroll'), tops = [side.scrollTop, inner ? inner.scrollTop : 0];
  showFilters();
  side.scrollTop = tops[0];
  if (side.querySelector('.scroll')) side.querySelector('.scroll').scrollTop = tops[1];
  if (search) { byId('search').value = search; showResults(); }
  showPeriod();
  showNote();
  var view = MAKE[state.view](passing()), key = same(['view', 'focus', 'steps', 'a', 'b', 'story', 'all']);
  byId('picture').hidden = false;
  draw(view, key === shownFor);
  shownFor = key;
  byId('empty').hidden = view.places.length > 0;
  byId('empty').textContent = view.why || say('nothing_left');
  showCounts(view);
  showTables();
  showPanel();
  if (focus === 'panel') { if (byId('panel-title')) byId('panel-title').focus(); }
  else if (active && byId(active) && document.activeElement !== byId(active)) byId(active).focus();
  var i = nodeOf(state.sel);
  byId('said').textContent = i >= 0 ? say('chosen', { label: isolated(N[i].label) + ', ' + word('types', N[i].d.c) }) : '';
  document.body.dataset.ready = 'yes';
}
function showWords() {
  document.title = D.title || say('title');
  byId('title').textContent = document.title;
  byId('skip').textContent = say('skip');
  byId('fit').textContent = say('fit');
  byId('relation-names').textContent = say('labels');
  byId('relation-names').setAttribute('aria-pressed', String(state.names));
  byId('language').textContent = say('language');
  byId('language').lang = state.lang === 'en' ? 'nl' : 'en';
  byId('theme').textContent = say('theme');
  byId('as-table').textContent = say('table');
  byId('as-table').setAttribute('aria-pressed', String(state.table));
  byId('link').textContent = say('link');
  byId('show-filters').textContent = say('filters');
  byId('take').querySelector('summary').textContent = say('download');
  byId('picture').setAttribute('aria-label', say('graph_label'));
  byId('views').setAttribute('aria-label', say('view'));
  showDownloads();
}
function showCounts(view) {
  var all = state.view === 'whole' ? view.places.length < D.total : false;
  byId('counts').textContent = say(all ? 'counts_of' : 'counts', { nodes: view.places.length, edges: view.edges.length, total: D.total });
}
function showNote() {
  var note = clear(byId('note')), part = state.view === 'whole' && isLarge(), some = state.view === 'actors' && D.actorCore.length > 0;
  note.hidden = !(part || some) || (state.all && (some || D.total === N.length));
  if ((part || some) && !state.all) {
    note.appendChild(document.createTextNode(some ? say('strongest_actors', { n: D.actorCore.length, total: D.actors.length }) + ' ' : say('strongest', { n: D.core.length, total: D.total }) + ' '));
    note.appendChild(button(say('show_all'), function () { go({ all: true }); }, { id: 'show-all' }));
  } else if (part && D.total > N.length) {
    note.textContent = say('not_here', { n: D.total - N.length });
  }
}
function step(key) {
  // The nearest neighbour in the direction of an arrow key; from nothing, the strongest node.
  var i = nodeOf(state.sel), positions = network.getPositions(), here = positions[i];
  if (!here) { if (scene.places.length) go({ sel: N[scene.places.map(function (p) { return p.i; }).sort(function (a, b) { return a - b; })[0]].d.i }); return; }
  var way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key], best = -1, least = Infinity;
  var linked = {};
  scene.edges.forEach(function (edge) { if (edge.from === i) linked[edge.to] = 1; if (edge.to === i) linked[edge.from] = 1; });
  scene.places.forEach(function (p) {
    var at = positions[p.i], dx = at.x - here.x, dy = at.y - here.y, along = dx * way[0] + dy * way[1], across = Math.abs(dx * way[1] - dy * way[0]);
    if (p.i === i || along <= 0 || across > 2 * along) return;
    var cost = along + 2 * across + (linked[p.i] ? 0 : 400);
    if (cost < least) { least = cost; best = p.i; }
  });
  if (best >= 0) {
    go({ sel: N[best].d.i });
    var seen = network.canvasToDOM(positions[best]), box = byId('picture');
    if (seen.x < 40 || seen.y < 40 || seen.x > box.clientWidth - 40 || seen.y > box.clientHeight - 60) network.moveTo({ position: positions[best] });
  }
}
function zoom(factor) { network.moveTo({ scale: network.getScale() * factor }); }
byId('picture').addEventListener('keydown', function (event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (/^Arrow/.test(event.key)) step(event.key);
  else if (event.key === '+' || event.key === '=') zoom(1.25);
  else if (event.key === '-') zoom(0.8);
  else if (event.key === '0') fitAll();
  else if (event.key === 'Enter' && byId('panel-title')) byId('panel-title').focus();
  else if (event.key === 'Escape') go({ sel: '' });
  else return;
  event.preventDefault();
});
document.addEventListener('keydown', function (event) {
  if (event.key === 'Escape' && byId('take').open) { byId('take').open = false; byId('take').querySelector('summary').focus(); }
  if (event.key === 'Escape' && byId('panel').contains(document.activeElement)) { go({ sel: '' }); byId('picture').focus(); }
  if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) { event.preventDefault(); byId('search').focus(); }
});
byId('fit').addEventListener('click', fitAll);
byId('relation-names').addEventListener('click', function () { go({ names: !state.names }); });
byId('as-table').addEventListener('click', function () { go({ table: !state.table }); });
byId('language').addEventListener('click', function () { go({ lang: state.lang === 'en' ? 'nl' : 'en' }); });
byId('theme').addEventListener('click', function () { go({ theme: isDark() ? 'light' : 'dark' }); });
byId('show-filters').addEventListener('click', function () {
  var open = document.body.classList.toggle('with-filters');
  byId('show-filters').setAttribute('aria-expanded', String(open));
});
byId('link').addEventListener('click', function () {
  var said = byId('said'), text = window.location.href;
  var done = function () { said.textContent = say('copied'); byId('link').textContent = say('copied'); };
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, function () { window.prompt(say('link'), text); });
  else window.prompt(say('link'), text);
});
byId('query-close').addEventListener('click', function () { byId('query').close(); });
byId('query-save').addEventListener('click', function () { save(fileName('rq'), 'application/sparql-query', query()); });
byId('skip').addEventListener('click', function (event) { event.preventDefault(); byId('picture').focus(); });
window.addEventListener('hashchange', fromAddress);
window.addEventListener('resize', function () { if (network) { network.redraw(); fitAll(); } });
window.addEventListener('beforeprint', function () { onPaper(true); });
window.addEventListener('afterprint', function () { onPaper(false); });
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function () { if (!state.theme) show(); });
state = readFragment(window.location.hash);
show();
