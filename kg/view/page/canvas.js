// The picture itself: vis-network moves and zooms, we draw. Labels are drawn where there is room for them.
var network = null, scene = { places: [], edges: [] }, boxes = {}, shownLabels = {}, lastScale = 0, dimmed = null;

function fontOf(i) { return N[i].font ? N[i].font.size : 13; }
function radiusAt(i, scale) { return Math.max(N[i].size, (scene.places.length > 400 ? 3 : 5.5) / scale); }
function labelSize(i, scale) { return Math.max(fontOf(i), (10 + (fontOf(i) - 12) * 0.5) / scale); }
function labelFont(size, strong) { return (strong ? '700 ' : '500 ') + size + 'px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'; }

function chooseLabels(scale, ctx) {
  // Heaviest first; a label is drawn where it hides neither a node nor a label that is there already.
  var cell = 160 / scale, taken = {}, places = scene.places;
  function cells(b, visit) {
    for (var cx = Math.floor(b[0] / cell); cx <= Math.floor(b[2] / cell); cx++) {
      for (var cy = Math.floor(b[1] / cell); cy <= Math.floor(b[3] / cell); cy++) { if (visit(cx + ',' + cy)) return true; }
    }
    return false;
  }
  function put(b) { cells(b, function (key) { (taken[key] = taken[key] || []).push(b); return false; }); }
  function free(b, own, heavy) {
    return !cells(b, function (key) {
      return (taken[key] || []).some(function (c) { return c !== own && !(heavy && c.body) && b[0] < c[2] && b[2] > c[0] && b[1] < c[3] && b[3] > c[1]; });
    });
  }
  shownLabels = {};
  var positions = network.getPositions();
  var order = places.map(function (p) {
    var at = positions[p.i] || p, r = radiusAt(p.i, scale), body = [at.x - r, at.y - r, at.x + r, at.y + r];
    body.body = true;
    if (!dimmed || dimmed[p.i]) put(body);
    return { i: p.i, at: at, r: r, body: body };
  });
  var chosen = state.sel && state.sel[0] === 'n' ? nodeOf(state.sel.slice(1)) : nodeOf(state.sel);
  order.sort(function (a, b) { return (b.i === chosen) - (a.i === chosen) || (dimmed ? (dimmed[b.i] ? 1 : 0) - (dimmed[a.i] ? 1 : 0) : 0) || fontOf(b.i) - fontOf(a.i) || a.i - b.i; });
  order.forEach(function (one) {
    var size = labelSize(one.i, scale), lines = N[one.i].d.l || [], width = 0;
    ctx.font = labelFont(size, false);
    lines.forEach(function (line) { width = Math.max(width, ctx.measureText(line).width); });
    var top = one.at.y + one.r + 2 / scale, box = [one.at.x - width / 2, top, one.at.x + width / 2, top + lines.length * size * 1.2];
    var open = free(box, one.body, fontOf(one.i) >= 15);
    if (one.i === chosen || open) { shownLabels[one.i] = size; put(box); }
  });
  return function (b) { if (!free(b, null)) return false; put(b); return true; };
}
var roomFor = null;
function drawEdgeNames(ctx) {
  // Names of relations and the marks of what did not happen, at one size on the screen, where there is room.
  var scale = network.getScale(), size = Math.max(11, 10 / scale), colours = palette(), edges = network.body.edges;
  if (scene.namedAt !== scale) { scene.namedAt = scale; scene.edges.forEach(function (edge) { edge.drawn = undefined; }); }
  ctx.save();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.font = labelFont(size, false);
  scene.edges.forEach(function (edge) {
    var denied = edge.f === 'counterfactual' && edge.near;
    if (!denied && !edge.named) return;
    var drawn = edges[edge.id];
    if (!drawn || !drawn.edgeType || !drawn.connected) return;
    var at = drawn.edgeType.getPoint(0.5), text = (denied ? '✕ ' : '') + (edge.named ? edge.name : '');
    var half = ctx.measureText(text).width / 2, own = edge.id === state.sel || state.view === 'path';
    if (edge.drawn === undefined) edge.drawn = roomFor([at.x - half, at.y - size / 2, at.x + half, at.y + size / 2]);
    if (!edge.drawn && !own) { if (!denied || scene.edges.length > 400) return; text = '✕'; }
    ctx.lineWidth = size / 3;
    ctx.strokeStyle = colours.halo;
    ctx.fillStyle = own ? colours.strong : colours.quiet;
    ctx.strokeText(text, at.x, at.y);
    ctx.fillText(text, at.x, at.y);
  });
  ctx.restore();
}
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
        var size = shownLabels[i], colours = palette();
        if (!size && !given.state.hover && !given.state.selected) return;
        size = size || labelSize(i, scale);
        ctx.save();
        if (faint && !given.state.hover) ctx.globalAlpha = 0.22;
        ctx.font = labelFont(size, given.state.selected);
        ctx.textAlign = 'center';
        ctx.textBaseline = 'top';
        ctx.lineJoin = 'round';
        ctx.lineWidth = size / 3.5;
        ctx.strokeStyle = colours.halo;
        ctx.fillStyle = colours.text;
        (N[i].d.l || []).forEach(function (line, n) {
          var y = given.y + r + 2 / scale + n * size * 1.2;
          ctx.strokeText(line, given.x, y);
          ctx.fillText(line, given.x, y);
          if (N[i].d.f === 'counterfactual') { var w = ctx.measureText(line).width; ctx.fillRect(given.x - w / 2, y + size * 0.52, w, size * 0.07); }
        });
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
    color: { color: edgeColour(edge), highlight: colours.strong, hover: colours.strong, opacity: near ? 0.9 : 0.1 },
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
  var scale = Math.min((w - Math.min(110, w / 5)) / (b[2] - b[0]), (h - 50) / (b[3] - b[1]), 1.4);
  network.moveTo({ position: { x: (b[0] + b[2]) / 2, y: (b[1] + b[3]) / 2 }, scale: Math.max(scale, 0.02) });
}
function drawBands(ctx) {
  if (!scene.bands) return;
  var colours = palette(), scale = network.getScale(), size = Math.max(13, 10 / scale);
  ctx.save();
  scene.bands.forEach(function (band) {
    ctx.fillStyle = colours.band;
    ctx.fillRect(-scene.left, band.y, scene.width + scene.left, band.h);
    ctx.fillStyle = colours.quiet;
    ctx.font = labelFont(size, true);
    ctx.textBaseline = 'top';
    ctx.fillText(laneName(band.lane), 8 - scene.left, band.y + 6);
  });
  ctx.textBaseline = 'alphabetic';
  scene.heads.forEach(function (head, n) {
    ctx.fillStyle = colours.quiet;
    ctx.fillText(head.text, head.x + 4, -10);
    ctx.fillStyle = colours.line;
    ctx.globalAlpha = 0.4;
    if (n) ctx.fillRect(head.x - 13, -28, 1.5, scene.height + 28);
    ctx.globalAlpha = 1;
  });
  ctx.restore();
}
