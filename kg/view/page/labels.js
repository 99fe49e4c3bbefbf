// Labels: heaviest first, on that side of the node where fewest lines leave, and only where there is room.
var shownLabels = {}, roomFor = null, WIDTHS = {};
var SIDES = { below: [0, 1], above: [0, -1], right: [1, 0], left: [-1, 0] };
// A reader looks below a node first; a label beside one is the last resort.
var RELUCTANCE = { below: 0, above: 0.25, right: 0.5, left: 0.55 };
var MANY = 1500, CROWD = 60, SMALL = 0.45, NARROW = 14;

function fontOf(i) { return N[i].font ? N[i].font.size : 13; }
function radiusAt(i, scale) { return Math.max(N[i].size, (scene.places.length > 400 ? 3 : 5.5) / scale); }
function labelSize(i, scale) { return Math.max(fontOf(i), (10 + (fontOf(i) - 12) * 0.5) / scale); }
function labelFont(size, strong) { return (strong ? '700 ' : '500 ') + size + 'px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'; }
function widthOf(ctx, lines, size) {
  var key = lines.join('\n');
  if (WIDTHS[' ' + key] === undefined) {
    ctx.font = labelFont(100, false);
    WIDTHS[' ' + key] = Math.max.apply(null, lines.map(function (line) { return ctx.measureText(line).width; }).concat([0])) / 100;
  }
  return WIDTHS[' ' + key] * size;
}
function pulls() {
  // The mean direction of a node's lines, from which its label stays away.
  var at = {}, pull = {};
  scene.places.forEach(function (p) { at[p.i] = p; pull[p.i] = [0, 0, 0]; });
  scene.edges.forEach(function (edge) {
    var p = at[edge.from], q = at[edge.to], far = Math.hypot(q.x - p.x, q.y - p.y) || 1;
    [[p.i, 1], [q.i, -1]].forEach(function (end) {
      var sum = pull[end[0]];
      sum[0] += end[1] * (q.x - p.x) / far;
      sum[1] += end[1] * (q.y - p.y) / far;
      sum[2]++;
    });
  });
  return pull;
}
function sidesOf(i) {
  var sum = scene.pull[i] || [0, 0, 0], count = sum[2] || 1;
  var cost = function (side) { return RELUCTANCE[side] + (SIDES[side][0] * sum[0] + SIDES[side][1] * sum[1]) / count; };
  if (scene.bands) return ACTOR[N[i].d.k] ? ['above'] : ['below']; // the lines of a story run up and down
  return Object.keys(SIDES).sort(function (a, b) { return cost(a) - cost(b); });
}
function labelAt(side, x, y, r, lines, size, gap) {
  // Where the lines start: middle (or an end) of the first, its upper edge.
  var high = lines * size * 1.2;
  if (side === 'above') return { x: x, y: y - r - gap - high, align: 'center' };
  if (side === 'right') return { x: x + r + 1.5 * gap, y: y - high / 2, align: 'left' };
  if (side === 'left') return { x: x - r - 1.5 * gap, y: y - high / 2, align: 'right' };
  return { x: x, y: y + r + gap, align: 'center' };
}
function boxAt(at, width, high) {
  var left = at.align === 'center' ? at.x - width / 2 : at.align === 'left' ? at.x : at.x - width;
  return [left, at.y, left + width, at.y + high];
}
function outside(b) {
  // A label must not stick out of the stage when all is in view.
  var all = scene.all;
  return !!all && (b[0] < all[0] || b[1] < all[1] || b[2] > all[2] || b[3] > all[3]);
}
function saysLittle(i, scale) { return scale < SMALL && scene.places.length > CROWD && (N[i].d.k === 'statement' || N[i].d.k === 'proposal'); }
function variants(lines) {
  // The same label in other forms, for where there is less room: narrower and higher, or its first line.
  var found = [lines], narrow = [''];
  lines.join(' ').split(' ').forEach(function (word_) {
    var last = narrow[narrow.length - 1];
    if (last && last.length + 1 + word_.length > NARROW) narrow.push(word_);
    else narrow[narrow.length - 1] = last ? last + ' ' + word_ : word_;
  });
  if (narrow.length > lines.length) found.push(narrow.length > 3 ? narrow.slice(0, 2).concat([narrow[2].replace(/…$/, '') + '…']) : narrow);
  if (lines.length > 1) found.push([lines[0].replace(/[…\s,.:;–-]+$/, '') + '…']);
  return found;
}
function taken(cell) {
  // Boxes by the squares of a grid they lie in, so that a new one is compared with those near it only.
  var grid = {};
  function cells(b, visit) {
    for (var cx = Math.floor(b[0] / cell); cx <= Math.floor(b[2] / cell); cx++) {
      for (var cy = Math.floor(b[1] / cell); cy <= Math.floor(b[3] / cell); cy++) { if (visit(cx + ',' + cy)) return true; }
    }
    return false;
  }
  return {
    put: function (b) { cells(b, function (key) { (grid[key] = grid[key] || []).push(b); return false; }); },
    free: function (b, own, over) {
      return !cells(b, function (key) {
        return (grid[key] || []).some(function (c) { return c !== own && !(over && c.body) && b[0] < c[2] && b[2] > c[0] && b[1] < c[3] && b[3] > c[1]; });
      });
    }
  };
}
function chooseLabels(scale, ctx) {
  var room = taken(160 / scale), positions = network.getPositions(), gap = 2 / scale, many = scene.places.length > MANY;
  var chosen = nodeOf(state.sel), order = [];
  scene.pull = scene.pull || pulls();
  shownLabels = {};
  scene.places.forEach(function (p) {
    if (dimmed && !dimmed[p.i]) return;
    var at = positions[p.i] || p, r = radiusAt(p.i, scale), body = [at.x - r, at.y - r, at.x + r, at.y + r];
    body.body = true;
    room.put(body);
    order.push({ i: p.i, at: at, r: r, body: body });
  });
  order.sort(function (a, b) { return (b.i === chosen) - (a.i === chosen) || fontOf(b.i) - fontOf(a.i) || a.i - b.i; });
  order.forEach(function (one) {
    var size = labelSize(one.i, scale), all = N[one.i].d.l || [], sides = sidesOf(one.i), heavy = fontOf(one.i) >= 15;
    if (many) sides = sides.slice(0, 2);
    function place(lines, over, must) {
      var width = widthOf(ctx, lines, size), high = lines.length * size * 1.2;
      return sides.some(function (side) {
        var at = labelAt(side, one.at.x, one.at.y, one.r, lines.length, size, gap), b = boxAt(at, width, high);
        if (!must && (outside(b) || !room.free(b, one.body, over))) return false;
        room.put(b);
        shownLabels[one.i] = { size: size, lines: lines, side: side };
        return true;
      });
    }
    // From far off, the first words of what somebody says only hide who says it.
    if (one.i !== chosen && saysLittle(one.i, scale)) return;
    if (variants(all).some(function (lines) { return place(lines, false, false); })) return;
    if (heavy || one.i === chosen) place(all, true, one.i === chosen);
  });
  return function (b) { if (!room.free(b, null)) return false; room.put(b); return true; };
}
function drawLabel(ctx, i, x, y, r, label, colours, strong) {
  var at = labelAt(label.side, x, y, r, label.lines.length, label.size, 2 / network.getScale());
  ctx.font = labelFont(label.size, strong);
  ctx.textAlign = at.align;
  ctx.textBaseline = 'top';
  ctx.lineJoin = 'round';
  ctx.lineWidth = label.size / 3.5;
  ctx.strokeStyle = colours.halo;
  ctx.fillStyle = colours.text;
  label.lines.forEach(function (line, n) {
    var top = at.y + n * label.size * 1.2, width;
    ctx.strokeText(line, at.x, top);
    ctx.fillText(line, at.x, top);
    if (N[i].d.f !== 'counterfactual') return;
    width = ctx.measureText(line).width;
    ctx.fillRect(boxAt(at, width, 0)[0], top + label.size * 0.52, width, label.size * 0.07);
  });
}
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
    var text = (denied ? '✕ ' : '') + (edge.named ? edge.name : ''), half = ctx.measureText(text).width / 2;
    var own = edge.id === state.sel || state.view === 'path';
    if (edge.drawn === undefined) {
      edge.drawn = 0;
      [0.5, 0.35, 0.65].some(function (part) {
        var spot = drawn.edgeType.getPoint(part);
        if (roomFor([spot.x - half, spot.y - size / 2, spot.x + half, spot.y + size / 2])) edge.drawn = part;
        return edge.drawn;
      });
    }
    if (!edge.drawn && !(own && lengthOf(drawn) > 2 * half)) { if (!denied || scene.edges.length > 400) return; text = '✕'; }
    var at = drawn.edgeType.getPoint(edge.drawn || 0.5);
    ctx.lineWidth = size / 3;
    ctx.strokeStyle = colours.halo;
    ctx.fillStyle = own ? colours.strong : colours.quiet;
    ctx.strokeText(text, at.x, at.y);
    ctx.fillText(text, at.x, at.y);
  });
  ctx.restore();
}
function lengthOf(drawn) {
  // The length of a line between its nodes, not counting the nodes.
  return Math.hypot(drawn.to.x - drawn.from.x, drawn.to.y - drawn.from.y) - drawn.from.options.size - drawn.to.options.size;
}
