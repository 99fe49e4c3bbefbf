// The picture itself: vis-network moves and zooms, we draw.
var network = null, scene = { places: [], edges: [] }, lastScale = 0, dimmed = null;

function renderer(i) {
  return function (given) {
    var ctx = given.ctx, scale = network.getScale(), r = radiusAt(i, scale), faint = dimmed && !dimmed[i];
    return {
      drawNode: function () {
        ctx.save();
        if (faint) ctx.globalAlpha = 0.18;
        drawShape(ctx, N[i].d.k, given.x, given.y, r, N[i].d.f, given.state.selected || given.state.hover);
        ctx.restore();
      },
      drawExternalLabel: function () {
        var label = shownLabels[i];
        if (!label && !given.state.hover && !given.state.selected) return;
        label = label || { size: labelSize(i, scale), lines: N[i].d.l || [], side: 'below' };
        ctx.save();
        drawLabel(ctx, i, given.x, given.y, r, label, palette(), given.state.selected);
        ctx.restore();
      },
      nodeDimensions: { width: 2 * r, height: 2 * r }
    };
  };
}
function bends(edges) {
  // Parallel edges fan out; a single one is straight.
  var groups = {}, bend = {};
  edges.forEach(function (edge) { var key = Math.min(edge.from, edge.to) + ' ' + Math.max(edge.from, edge.to); (groups[key] = groups[key] || []).push(edge); });
  Object.keys(groups).forEach(function (key) {
    var group = groups[key];
    group.forEach(function (edge, n) {
      var offset = (n - (group.length - 1) / 2) * Math.min(0.32, 1.2 / group.length);
      bend[edge.id] = edge.from < edge.to ? offset : -offset;
    });
  });
  return bend;
}
function edgeColour(edge) {
  var colours = palette();
  return /^(mediator|facilitator|mediates)$/.test(edge.p) ? colours.mediate : colours.line;
}
function strengthOf(edge) {
  // In a crowd the lines step back behind the nodes; around a node, those between its neighbours do.
  if (edge.aside) return 0.3;
  return scene.edges.length > 600 && edgeColour(edge) === palette().line ? 0.5 : 0.9;
}
function directed(edge) { return edge.p !== 'deals' && edge.p !== 'sameEventAs'; }
function edgeOptions(edge, bend) {
  var near = !dimmed || edge.id === state.sel || (dimmed[edge.from] && dimmed[edge.to] && (dimmed.centre === edge.from || dimmed.centre === edge.to));
  edge.named = near && (state.names || edge.id === state.sel || (dimmed && dimmed.count <= 8) || state.view === 'path');
  edge.near = near;
  var colours = palette();
  return {
    id: edge.id, from: edge.from, to: edge.to, arrows: directed(edge) ? { to: { enabled: true, scaleFactor: 0.5 } } : '',
    dashes: edge.f === 'planned' ? [9, 4] : edge.f === 'possible' ? [3, 4] : edge.f === 'counterfactual' ? [2, 5] : false,
    width: (edge.id === state.sel ? 2 : 0) + 1.1 + Math.min(6, Math.sqrt(edge.w) * (edge.w > 1 ? 1.1 : 0.2)),
    color: { color: edgeColour(edge), highlight: colours.strong, hover: colours.strong, opacity: near ? strengthOf(edge) : 0.1 },
    smooth: Math.abs(bend) < 0.01 ? false : { enabled: true, type: bend > 0 ? 'curvedCW' : 'curvedCCW', roundness: Math.abs(bend) }
  };
}
function markDimmed() {
  var i = nodeOf(state.sel);
  dimmed = null;
  if (state.sel && /^[et]\d+$/.test(state.sel)) {
    var edge = scene.edges.filter(function (one) { return one.id === state.sel; })[0];
    if (edge) { dimmed = { centre: -1, count: 1 }; dimmed[edge.from] = dimmed[edge.to] = 1; }
  } else if (i >= 0 && scene.places.some(function (p) { return p.i === i; })) {
    dimmed = { centre: i, count: 0 };
    dimmed[i] = 1;
    scene.edges.forEach(function (one) { if (one.from === i || one.to === i) { dimmed[one.from] = dimmed[one.to] = 1; dimmed.count++; } });
  }
}
function draw(view, keep) {
  view.all = keep ? scene.all : null;
  scene = view;
  markDimmed();
  var bend = bends(view.edges);
  view.bend = bend;
  var nodes = view.places.map(function (p) { return { id: p.i, x: p.x, y: p.y, shape: 'custom', ctxRenderer: renderer(p.i), size: N[p.i].size, label: N[p.i].label }; });
  var edges = view.edges.map(function (edge) { return edgeOptions(edge, bend[edge.id]); });
  var camera = keep && network ? { position: network.getViewPosition(), scale: network.getScale() } : null;
  lastScale = 0;
  if (!network) {
    network = new vis.Network(byId('picture'), { nodes: nodes, edges: edges }, {
      physics: false, layout: { improvedLayout: false, randomSeed: 7 }, nodes: { borderWidth: 0 },
      interaction: { hover: true, multiselect: false, hideEdgesOnDrag: E.length > 1500, tooltipDelay: 200, keyboard: false, selectConnectedEdges: true }
    });
    network.on('click', function (event) {
      if (event.nodes.length) go({ sel: N[event.nodes[0]].d.i });
      else if (event.edges.length) go({ sel: event.edges[0] });
      else if (state.sel) go({ sel: '' });
    });
    network.on('doubleClick', function (event) { if (event.nodes.length) go({ view: 'near', focus: N[event.nodes[0]].d.i, sel: N[event.nodes[0]].d.i }); });
    network.on('dragEnd', function () { lastScale = 0; });
    network.on('beforeDrawing', function (ctx) {
      drawBands(ctx);
      var scale = network.getScale();
      if (scale !== lastScale) { lastScale = scale; scene.namedAt = 0; roomFor = chooseLabels(scale, ctx); }
    });
    network.on('afterDrawing', drawEdgeNames);
  } else {
    network.setData({ nodes: nodes, edges: edges });
  }
  if (camera) network.moveTo(camera);
  else fitAll();
  mark();
}
function refresh() { if (network) draw(scene, true); }
function mark() {
  var i = nodeOf(state.sel), here = i >= 0 && scene.places.some(function (p) { return p.i === i; });
  if (here) network.selectNodes([i], true);
  else network.unselectAll();
}
function bounds() {
  var b = [1e9, 1e9, -1e9, -1e9];
  scene.places.forEach(function (p) {
    var d = N[p.i].d;
    b = [Math.min(b[0], p.x - d.w / 2), Math.min(b[1], p.y - N[p.i].size), Math.max(b[2], p.x + d.w / 2), Math.max(b[3], p.y + d.h - N[p.i].size)];
  });
  if (scene.bands) b = [Math.min(b[0], -scene.left), -34, Math.max(b[2], scene.width), scene.height];
  return b;
}
function fitAll() {
  if (!scene.places.length) return;
  var b = bounds(), box = byId('picture'), w = box.clientWidth || 800, h = box.clientHeight || 600;
  var scale = Math.min((w - Math.min(90, w / 6)) / (b[2] - b[0]), (h - 50) / (b[3] - b[1]), 1.4);
  scale = Math.max(scale, scene.bands ? READABLE : 0.02);
  var x = middle(b[0], b[2], w / scale), y = middle(b[1], b[3], h / scale);
  scene.all = [Math.min(x - w / 2 / scale, b[0]), Math.min(y - h / 2 / scale, b[1]), Math.max(x + w / 2 / scale, b[2]), Math.max(y + h / 2 / scale, b[3])];
  lastScale = 0;
  network.moveTo({ position: { x: x, y: y }, scale: scale });
}
// A story is read from its beginning: where not all of it can be read at once, the rest is a drag away.
var READABLE = 0.62;
function middle(first, last, room) {
  return last - first > room ? first - 8 + room / 2 : (first + last) / 2;
}
function drawBands(ctx) {
  if (!scene.bands) return;
  var colours = palette(), scale = network.getScale(), size = Math.max(13, 10 / scale), corner = network.DOMtoCanvas({ x: 6, y: 6 });
  ctx.save();
  ctx.lineJoin = 'round';
  ctx.lineWidth = size / 3;
  scene.bands.forEach(function (band) {
    ctx.fillStyle = colours.band;
    ctx.fillRect(-scene.left, band.y, scene.width + scene.left, band.h);
    ctx.fillStyle = colours.quiet;
    ctx.strokeStyle = colours.band;
    ctx.font = labelFont(size, true);
    ctx.textBaseline = 'top';
    // Names of lanes and dates stay in view when the picture is moved.
    outlined(ctx, laneName(band.lane), Math.max(8 - scene.left, corner.x), band.y + 6);
  });
  ctx.strokeStyle = colours.ground;
  scene.heads.forEach(function (head, n) {
    ctx.fillStyle = colours.quiet;
    outlined(ctx, head.text, head.x + 4, Math.max(-8 - size, corner.y));
    ctx.fillStyle = colours.line;
    ctx.globalAlpha = 0.4;
    if (n) ctx.fillRect(head.x - 13, -28, 1.5, scene.height + 28);
    ctx.globalAlpha = 1;
  });
  ctx.restore();
}
function outlined(ctx, text, x, y) {
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
}
