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
  angles[rings[0][0]] = 0;
  rings.slice(1).forEach(function (ring) {
    var sorted = ring.slice().sort(function (a, b) { return (angles[from[a]] - angles[from[b]]) || (FAMILY[N[a].d.k] < FAMILY[N[b].d.k] ? -1 : FAMILY[N[a].d.k] > FAMILY[N[b].d.k] ? 1 : a - b); });
    radius = Math.max(radius + 190, sorted.length * 120 / (2 * Math.PI));
    sorted.forEach(function (i, n) {
      var angle = 2 * Math.PI * (n + 0.5) / sorted.length, stagger = sorted.length > 10 && n % 2 ? 80 : 0;
      angles[i] = angle;
      places.push({ i: i, x: 1.25 * (radius + stagger) * Math.cos(angle), y: 0.85 * (radius + stagger) * Math.sin(angle) });
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
function alongLine(path) {
  return path.map(function (i, n) { return { i: i, x: 210 * (n - (path.length - 1) / 2), y: (n % 2 ? 45 : -45) }; });
}
var LANES = ['actors', 'mediation', 'talks', 'delegation', 'proposal', 'outcome'];
function laneOf(kind) { return ACTOR[kind] ? 'actors' : kind === 'process' || kind === 'conflict' ? 'talks' : LANES.indexOf(kind) >= 0 ? kind : 'talks'; }
function laneName(lane) { return lane === 'actors' ? word('relations', 'mediator') : word('page', 'lane_' + lane); }
function throughTime(members, guests) {
  var columns = {}, places = [], x = 0, width = 176, bands = [], heads = [];
  members.forEach(function (i) {
    var key = WHEN[i] ? (WHEN[i][0] === WHEN[i][1] ? WHEN[i][0] : WHEN[i][0].slice(0, 7)) : '~';
    (columns[key] = columns[key] || []).push(i);
  });
  var tall = {};
  var keys = Object.keys(columns).sort();
  keys.forEach(function (key) {
    var lanes = {}, wide = 1;
    columns[key].sort(function (a, b) { return (firstOffset(a) - firstOffset(b)) || a - b; });
    columns[key].forEach(function (i) { var lane = laneOf(N[i].d.k); (lanes[lane] = lanes[lane] || []).push(i); });
    Object.keys(lanes).forEach(function (lane) { wide = Math.max(wide, Math.ceil(lanes[lane].length / 4)); });
    Object.keys(lanes).forEach(function (lane) {
      var rows = Math.ceil(lanes[lane].length / wide);
      tall[lane] = Math.max(tall[lane] || 0, rows);
      lanes[lane].forEach(function (i, n) { places.push({ i: i, x: x + (Math.floor(n / rows) + 0.5) * width, lane: lane, row: n % rows }); });
    });
    heads.push({ text: key === '~' ? word('page', 'no_date') : key, x: x, w: wide * width });
    x += wide * width + 24;
  });
  guests.forEach(function (guest) {
    var own = places.filter(function (p) { return guest.to[p.i]; });
    if (!own.length) return;
    places.push({ i: guest.i, lane: 'actors', x: own.reduce(function (sum, p) { return sum + p.x; }, 0) / own.length, row: 0 });
  });
  var hosts = places.filter(function (p) { return p.lane === 'actors'; }).sort(function (a, b) { return a.x - b.x; });
  hosts.forEach(function (p, n) { if (n && p.x < hosts[n - 1].x + 130) p.x = hosts[n - 1].x + 130; });
  if (hosts.length) { tall.actors = 1; x = Math.max(x, hosts[hosts.length - 1].x + 90); }
  var y = 0;
  LANES.forEach(function (lane) {
    if (!tall[lane]) return;
    var high = tall[lane] * 86 + 14;
    bands.push({ lane: lane, y: y, h: high });
    places.forEach(function (p) { if (p.lane === lane) p.y = y + 34 + p.row * 86; });
    y += high + 10;
  });
  return { places: places, bands: bands, heads: heads, width: x, height: y };
}
function firstOffset(i) { var q = N[i].d.q[0]; return q === undefined ? 0 : D.quotes[q][0] * 1e7 + D.quotes[q][1]; }
