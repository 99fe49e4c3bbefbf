// What a reader takes away: the view as a picture, a network or data. Made here, saved by the browser.
function save(name, type, content) {
  var blob = content instanceof Blob ? content : new Blob([content], { type: type });
  var url = URL.createObjectURL(blob), link = el('a', { href: url, download: name });
  document.body.appendChild(link);
  link.click();
  link.remove();
  setTimeout(function () { URL.revokeObjectURL(url); }, 10000);
}
function xml(text) {
  return String(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\ud800-\udfff]/g, '\ufffd').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1\ufffd')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}
function fileName(ending) { return 'diplomatie-' + state.view + '.' + ending; }

function toPng() {
  var source = byId('picture').querySelector('canvas'), copy = document.createElement('canvas'), ctx = copy.getContext('2d');
  copy.width = source.width;
  copy.height = source.height;
  ctx.fillStyle = palette().ground;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(source, 0, 0);
  copy.toBlob(function (blob) { save(fileName('png'), 'image/png', blob); }, 'image/png');
}
function svgText() {
  var b = bounds(), colours = palette(), out = [], at = {};
  var positions = network.getPositions();
  scene.places.forEach(function (p) { at[p.i] = positions[p.i] || p; });
  out.push('<svg xmlns="' + SVG + '" viewBox="' + [b[0] - 20, b[1] - 20, b[2] - b[0] + 40, b[3] - b[1] + 40].map(Math.round).join(' ') + '" font-family="system-ui, sans-serif">');
  out.push('<title>' + xml(document.title) + '</title>');
  out.push('<defs><marker id="to" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L10 5L0 10Z" fill="' + colours.line + '"/></marker></defs>');
  out.push('<rect x="' + (b[0] - 20) + '" y="' + (b[1] - 20) + '" width="' + (b[2] - b[0] + 40) + '" height="' + (b[3] - b[1] + 40) + '" fill="' + colours.ground + '"/>');
  (scene.bands || []).forEach(function (band) {
    out.push('<rect x="-' + scene.left + '" y="' + band.y + '" width="' + (scene.width + scene.left) + '" height="' + band.h + '" fill="' + colours.band + '"/><text x="' + (8 - scene.left) + '" y="' + (band.y + 20) + '" font-size="13" font-weight="700" fill="' + colours.quiet + '">' + xml(laneName(band.lane)) + '</text>');
  });
  (scene.heads || []).forEach(function (head) { out.push('<text x="' + (head.x + 4) + '" y="-10" font-size="13" fill="' + colours.quiet + '">' + xml(head.text) + '</text>'); });
  scene.edges.forEach(function (edge) {
    var p = at[edge.from], q = at[edge.to], dx = q.x - p.x, dy = q.y - p.y, length = Math.hypot(dx, dy) || 1;
    var r = N[edge.to].size + 2, x = q.x - dx / length * r, y = q.y - dy / length * r, bend = scene.bend[edge.id] || 0;
    var cx = (p.x + q.x) / 2 + dy * bend, cy = (p.y + q.y) / 2 - dx * bend;
    var dash = edge.f === 'planned' ? ' stroke-dasharray="9 4"' : edge.f === 'possible' ? ' stroke-dasharray="3 4"' : edge.f === 'counterfactual' ? ' stroke-dasharray="2 5"' : '';
    out.push('<path d="M' + [p.x, p.y].map(Math.round).join(' ') + 'Q' + [cx, cy, x, y].map(Math.round).join(' ') + '" fill="none" stroke="' + edgeColour(edge) + '" stroke-width="' + (1 + Math.min(5, Math.sqrt(edge.w) - 1 || 0.2)).toFixed(1) + '"' + dash + (directed(edge) ? ' marker-end="url(#to)"' : '') + '><title>' + xml(edge.name) + '</title></path>');
  });
  scene.places.forEach(function (p) {
    var d = N[p.i].d, o = at[p.i], r = N[p.i].size, size = fontOf(p.i), x = Math.round(o.x), y = Math.round(o.y);
    out.push('<g><title>' + xml(N[p.i].label) + '</title><path transform="translate(' + x + ' ' + y + ') scale(' + r + ')" d="' + SHAPES[d.k] + '" fill="' + colourOf(d.k) + '" stroke="' + colours.outline + '" stroke-width=".1"' + (unsure(d.f) ? ' stroke-dasharray=".26 .2"' : '') + '/>');
    if (d.f === 'counterfactual') out.push('<path d="M' + (x - 1.2 * r) + ' ' + (y + r) + 'L' + (x + 1.2 * r) + ' ' + (y - r) + '" stroke="' + colours.outline + '" stroke-width="3"/>');
    (d.l || []).forEach(function (line, n) {
      out.push('<text x="' + x + '" y="' + Math.round(y + r + 3 + size * (0.9 + 1.2 * n)) + '" font-size="' + size + '" text-anchor="middle" fill="' + colours.text + '" stroke="' + colours.halo + '" stroke-width="3" paint-order="stroke"' + (d.f === 'counterfactual' ? ' text-decoration="line-through"' : '') + '>' + xml(line) + '</text>');
    });
    out.push('</g>');
  });
  out.push('</svg>');
  return out.join('\n');
}
function toSvg() { save(fileName('svg'), 'image/svg+xml', svgText()); }
function onPaper(printing) {
  // Paper gets the drawing, which fits its width, and not the canvas, which fits the screen.
  var paper = clear(byId('paper'));
  onPaper.now = printing;
  if (printing && scene.places.length && !state.table) {
    paper.appendChild(document.importNode(new DOMParser().parseFromString(svgText(), 'image/svg+xml').documentElement, true));
  }
}
function iri(i) { return D.base + N[i].d.i; }
var NODE_FIELDS = ['kind', 'type', 'factuality', 'earliest', 'latest', 'articles'];
function nodeValues(i) {
  var d = N[i].d, when = d.d || ['', ''];
  return [d.k, d.c, d.f, when[0], when[1], d.a.map(function (a) { return D.articles[a].id; }).join(' ')];
}
function weightOf(edge) { return edge.id[0] === 't' ? (edge.events || []).length || 1 : 1; }
function toGexf() {
  var out = ['<?xml version="1.0" encoding="UTF-8"?>', '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed">'];
  out.push('<attributes class="node">' + NODE_FIELDS.map(function (f, n) { return '<attribute id="' + n + '" title="' + f + '" type="string"/>'; }).join('') + '</attributes>');
  out.push('<attributes class="edge"><attribute id="0" title="relation" type="string"/><attribute id="1" title="factuality" type="string"/></attributes><nodes>');
  scene.places.forEach(function (p) {
    out.push('<node id="' + xml(iri(p.i)) + '" label="' + xml(N[p.i].label) + '"><attvalues>' + nodeValues(p.i).map(function (v, n) { return '<attvalue for="' + n + '" value="' + xml(v) + '"/>'; }).join('') + '</attvalues><viz:position x="' + Math.round(p.x) + '" y="' + Math.round(-p.y) + '" z="0"/></node>');
  });
  out.push('</nodes><edges>');
  scene.edges.forEach(function (edge) {
    out.push('<edge id="' + edge.id + '" source="' + xml(iri(edge.from)) + '" target="' + xml(iri(edge.to)) + '" label="' + xml(edge.name) + '" weight="' + weightOf(edge) + '"><attvalues><attvalue for="0" value="' + xml(edge.p) + '"/><attvalue for="1" value="' + xml(edge.f) + '"/></attvalues></edge>');
  });
  out.push('</edges></graph></gexf>');
  save(fileName('gexf'), 'application/gexf+xml', out.join('\n'));
}
function toGraphml() {
  var out = ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'];
  ['label'].concat(NODE_FIELDS).forEach(function (f) { out.push('<key id="n-' + f + '" for="node" attr.name="' + f + '" attr.type="string"/>'); });
  ['relation', 'factuality'].forEach(function (f) { out.push('<key id="e-' + f + '" for="edge" attr.name="' + f + '" attr.type="string"/>'); });
  out.push('<key id="e-weight" for="edge" attr.name="weight" attr.type="int"/><graph edgedefault="directed">');
  scene.places.forEach(function (p) {
    out.push('<node id="' + xml(iri(p.i)) + '"><data key="n-label">' + xml(N[p.i].label) + '</data>' + nodeValues(p.i).map(function (v, n) { return '<data key="n-' + NODE_FIELDS[n] + '">' + xml(v) + '</data>'; }).join('') + '</node>');
  });
  scene.edges.forEach(function (edge) {
    out.push('<edge id="' + edge.id + '" source="' + xml(iri(edge.from)) + '" target="' + xml(iri(edge.to)) + '"><data key="e-relation">' + xml(edge.p) + '</data><data key="e-factuality">' + xml(edge.f) + '</data><data key="e-weight">' + weightOf(edge) + '</data></edge>');
  });
  out.push('</graph></graphml>');
  save(fileName('graphml'), 'application/graphml+xml', out.join('\n'));
}
function csvCell(text) {
  var value = String(text === undefined || text === null ? '' : text).replace(/\s+/g, ' ');
  if (/^[=+\-@]/.test(value)) value = "'" + value; // a spreadsheet would take it for a formula
  return /[",;]/.test(value) || value[0] === "'" ? '"' + value.replace(/"/g, '""') + '"' : value;
}
function toCsv() {
  var rows = [['source', 'relation', 'target', 'source_iri', 'target_iri', 'factuality', 'earliest', 'latest', 'weight', 'articles', 'rules', 'sentence']];
  scene.edges.forEach(function (edge) {
    var own = edge.id[0] === 'e' ? E[+edge.id.slice(1)].d : null, event = own ? edge.from : edge.events && edge.events.length ? edge.events[0] : -1;
    var d = own || (event >= 0 ? N[event].d : { a: [], q: [] }), when = (event >= 0 && N[event].d.d) || ['', ''];
    rows.push([N[edge.from].label, edge.name, N[edge.to].label, iri(edge.from), iri(edge.to), edge.f, when[0], when[1], weightOf(edge), d.a.map(function (a) { return D.articles[a].id; }).join(' '), (d.r || []).join(' | '), sentenceOf(d.q)]);
  });
  save(fileName('csv'), 'text/csv', '\ufeff' + rows.map(function (row) { return row.map(csvCell).join(','); }).join('\r\n') + '\r\n');
}
function turtleText(text) {
  return '"' + text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t') + '"';
}
function toTurtle() {
  // Statements of the graph, no more and no less than what the view shows of each node.
  var out = Object.keys(D.prefixes).map(function (name) { return '@prefix ' + name + ': <' + D.prefixes[name] + '> .'; }), seen = {}, here = {};
  var wanted = scene.places.map(function (p) { return p.i; });
  scene.edges.forEach(function (edge) { (edge.events || []).forEach(function (i) { wanted.push(i); }); });
  wanted.forEach(function (i) { here[i] = 1; });
  Object.keys(here).forEach(function (key) {
    var i = +key, d = N[i].d, s = '<' + iri(i) + '>', named = STANDING[d.k] || d.k === 'delegation' ? 'skos:prefLabel' : 'rdfs:label';
    out.push('', s + ' a dip:' + d.c + ' ;\n  ' + named + ' ' + turtleText(N[i].label) + '@nl .');
    if (d.f) out.push(s + ' dip:factuality dip:' + d.f + ' .');
    if (d.d && d.d[0]) out.push(s + ' dip:earliest "' + d.d[0] + '"^^xsd:date .');
    if (d.d && d.d[1]) out.push(s + ' dip:latest "' + d.d[1] + '"^^xsd:date .');
    (d.r || []).forEach(function (rule) { out.push(s + ' dip:rule ' + turtleText(rule) + ' .'); });
  });
  E.forEach(function (edge) {
    if (here[edge.from] && here[edge.to] && edge.d.p !== 'office') out.push('<' + iri(edge.from) + '> dip:' + edge.d.p + ' <' + iri(edge.to) + '> .');
  });
  Object.keys(here).forEach(function (key) {
    var i = +key;
    if (STANDING[N[i].d.k]) return;
    N[i].d.q.forEach(function (q) {
      var quote = D.quotes[q], article = D.base + D.articles[quote[0]].i, passage = '<' + article.replace('/article/', '/passage/') + ':' + quote[1] + '-' + quote[2] + '>';
      out.push('<' + iri(i) + '> dip:evidence ' + passage + ' .');
      if (seen[q]) return;
      seen[q] = 1;
      out.push(passage + ' a dip:Passage ; dip:inArticle <' + article + '> ; oa:start ' + quote[1] + ' ; oa:end ' + quote[2] + ' ; oa:exact ' + turtleText(quote[3]) + ' .');
    });
  });
  save(fileName('ttl'), 'text/turtle', out.join('\n') + '\n');
}
var DOWNLOADS = [['PNG', toPng], ['SVG', toSvg], ['GEXF', toGexf], ['GraphML', toGraphml], ['Turtle', toTurtle], ['CSV', toCsv]];
function showDownloads() {
  var menu = clear(byId('downloads'));
  DOWNLOADS.forEach(function (one) { menu.appendChild(button(one[0], function () { byId('take').open = false; one[1](); }, { id: 'to-' + one[0].toLowerCase() })); });
  menu.appendChild(button(say('query'), function () { byId('take').open = false; showQuery(); }, { id: 'to-sparql' }));
  menu.appendChild(button(say('print'), function () { byId('take').open = false; window.print(); }, { id: 'to-print' }));
}
