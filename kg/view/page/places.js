// Places for the views that are made here: around a node, along a path, through time. Boxes are kept apart.
function apart(places) {
  for (var turn = 0; turn < 200; turn++) {
    var clash = false;
    for (var i = 0; i < places.length; i++) {
      for (var j = i + 1; j < places.length; j++) {
        var p = places[i], q = places[j], a = N[p.i].d, b = N[q.i].d;
        var dx = q.x - p.x, dy = q.y - p.y, lackX = (a.w + b.w) / 2 - Math.abs(dx), lackY = (a.h + b.h) / 2 - Math.abs(dy);
        if (lackX <= 0 || lackY <= 0) continue;
        clash = true;
        if (lackX < lackY) { var sx = (dx < 0 ? -1 : 1) * (lackX / 2 + 0.5); p.x -= sx; q.x += sx; }
        else { var sy = (dy < 0 ? -1 : 1) * (lackY / 2 + 0.5); p.y -= sy; q.y += sy; }
      }
    }
    if (!clash) break;
    if (turn % 15 === 14) places.forEach(function (one) { one.x *= 1.06; one.y *= 1.06; });
  }
  return places;
}
function reach(start, steps, shown) {
  var found = {}, ring = [start], order = [[start]];
  found[start] = -1;
  for (var step = 0; step < steps; step++) {
    var next = [];
    ring.forEach(function (i) {
      INCIDENT[i].forEach(function (e) {
        var other = otherEnd(E[e], i);
        if (shown.edges[e] && found[other] === undefined) { found[other] = i; next.push(other); }
      });
    });
    order.push(next);
    ring = next;
  }
  return { rings: order, from: found };
}
function radial(rings, from) {
  var places = [{ i: rings[0][0], x: 0, y: 0 }], angles = {}, radius = 0;
  var stage = byId('picture'), wide = Math.min(1.35, Math.max(0.85, 1.1 * Math.sqrt((stage.clientWidth || 800) / (stage.clientHeight || 600))));
  angles[rings[0][0]] = 0;
  rings.slice(1).forEach(function (ring) {
    var sorted = ring.slice().sort(function (a, b) { return (angles[from[a]] - angles[from[b]]) || (FAMILY[N[a].d.k] < FAMILY[N[b].d.k] ? -1 : FAMILY[N[a].d.k] > FAMILY[N[b].d.k] ? 1 : a - b); });
    radius = Math.max(radius + 190, sorted.length * 120 / (2 * Math.PI));
    sorted.forEach(function (i, n) {
      var angle = 2 * Math.PI * (n + 0.5) / sorted.length, stagger = sorted.length > 10 && n % 2 ? 80 : 0;
      angles[i] = angle;
      places.push({ i: i, x: wide * (radius + stagger) * Math.cos(angle), y: 1.06 / wide * (radius + stagger) * Math.sin(angle) });
    });
  });
  return apart(places);
}
function shortest(a, b, shown) {
  if (!shown.nodes[a] || !shown.nodes[b]) return null;
  var found = reach(a, 40, shown).from, path = [];
  if (found[b] === undefined) return null;
  for (var i = b; i !== -1; i = found[i]) path.unshift(i);
  return path;
}
var PACE = 200;
function alongLine(path) {
  // To and fro, in as many rows as fit the stage best: a long path on one line is too small to read.
  var stage = byId('picture'), across = path.length, most = 0;
  for (var rows = 1; rows <= path.length; rows++) {
    var each = Math.ceil(path.length / rows);
    var scale = Math.min(1.2, ((stage.clientWidth || 800) - 60) / (each * PACE), ((stage.clientHeight || 600) - 50) / (rows * PACE * 0.75));
    if (scale > most * 1.05) { most = scale; across = each; }
  }
  return path.map(function (i, n) {
    var row = Math.floor(n / across), column = row % 2 ? across - 1 - n % across : n % across;
    return { i: i, x: PACE * column, y: PACE * 0.75 * row };
  });
}
var LANES = ['actors', 'mediation', 'talks', 'delegation', 'proposal', 'outcome'];
function laneOf(kind) { return ACTOR[kind] ? 'actors' : kind === 'process' || kind === 'conflict' ? 'talks' : LANES.indexOf(kind) >= 0 ? kind : 'talks'; }
function laneName(lane) { return word('page', 'lane_' + lane); }
var ROW = 84, COLUMN = 184;
function throughTime(members, guests) {
  // As many rows in a lane as make the picture fit its stage best.
  var stage = byId('picture'), best = null, most = 0;
  [1, 2, 3, 4, 6, 8].forEach(function (rows) {
    var made = inLanes(members, guests, rows);
    var across = (stage.clientWidth || 800) / (made.width + 150), down = (stage.clientHeight || 600) / (made.height + 60);
    // What does not fit may run out at the side, where time goes, rather than below.
    var fit = Math.min(Math.max(across, READABLE), down) + 0.01 * Math.min(across, down);
    if (fit > most) { most = fit; best = made; }
  });
  return best;
}
function inLanes(members, guests, most) {
  var columns = {}, places = [], x = 0, bands = [], heads = [], tall = {};
  members.forEach(function (i) {
    var key = WHEN[i] ? (WHEN[i][0] === WHEN[i][1] ? WHEN[i][0] : WHEN[i][0].slice(0, 7)) : '~';
    (columns[key] = columns[key] || []).push(i);
  });
  Object.keys(columns).sort().forEach(function (key) {
    var lanes = {}, wide = 1;
    columns[key].sort(function (a, b) { return (firstOffset(a) - firstOffset(b)) || a - b; });
    columns[key].forEach(function (i) { var lane = laneOf(N[i].d.k); (lanes[lane] = lanes[lane] || []).push(i); });
    Object.keys(lanes).forEach(function (lane) { wide = Math.max(wide, Math.ceil(lanes[lane].length / most)); });
    Object.keys(lanes).forEach(function (lane) {
      var list = lanes[lane], rows = Math.ceil(list.length / wide), across = Math.ceil(list.length / rows);
      tall[lane] = Math.max(tall[lane] || 0, rows);
      // Row by row, each row a little to the side, so that a line from above does not run through what is below;
      // proposals are passed by lines to the outcomes.
      list.forEach(function (i, n) {
        var row = Math.floor(n / across);
        places.push({ i: i, x: x + (n % across + 0.5) * COLUMN * wide / across + (row % 2 ? 12 : -12) + (lane === 'proposal' ? 26 : 0), lane: lane, row: row });
      });
    });
    heads.push({ text: key === '~' ? say('no_date') : key, x: x, w: wide * COLUMN });
    x += wide * COLUMN + 24;
  });
  guests.forEach(function (guest) {
    var own = places.filter(function (p) { return guest.to[p.i]; });
    if (own.length) places.push({ i: guest.i, lane: 'actors', x: own.reduce(function (sum, p) { return sum + p.x; }, 0) / own.length, row: 0 });
  });
  var hosts = places.filter(function (p) { return p.lane === 'actors'; }).sort(function (a, b) { return a.x - b.x; });
  hosts.forEach(function (p, n) { if (n) p.x = Math.max(p.x, hosts[n - 1].x + (N[hosts[n - 1].i].d.w + N[p.i].d.w) / 2 * 1.2 + 16); });
  if (hosts.length) { tall.actors = 1; x = Math.max(x, hosts[hosts.length - 1].x + 90); }
  // On a small screen the name of a lane stands above what is in it, else beside it.
  var narrow = (byId('picture').clientWidth || 800) < 600, above = narrow ? 24 : 0, y = 0;
  LANES.forEach(function (lane) {
    if (!tall[lane]) return;
    var high = tall[lane] * ROW + 10 + above + (lane === 'actors' ? 14 : 0), down = y + above + (lane === 'actors' ? 66 : 26);
    bands.push({ lane: lane, y: y, h: high });
    places.forEach(function (p) { if (p.lane === lane) p.y = down + p.row * ROW; });
    y += high + 8;
  });
  return { places: places, bands: bands, heads: heads, left: narrow ? 6 : 150, width: x, height: y };
}
function firstOffset(i) { var q = N[i].d.q[0]; return q === undefined ? 0 : D.quotes[q][0] * 1e7 + D.quotes[q][1]; }
