// A view is nodes with places and edges: {places: [{i, x, y}], edges: [{id, from, to, p, f, w, label}]}.
function drawn(e) { var edge = E[e]; return { id: 'e' + e, from: edge.from, to: edge.to, p: edge.d.p, f: edge.d.f, w: 1, name: relationName(edge) }; }
function edgesAmong(places, shown) {
  var here = {};
  places.forEach(function (p) { here[p.i] = 1; });
  var found = [];
  E.forEach(function (edge, e) { if (shown.edges[e] && here[edge.from] && here[edge.to]) found.push(drawn(e)); });
  return found;
}
var GUEST = /^(mediator|facilitator|host)$/;
var MAKE = {
  whole: function (shown) {
    var small = isLarge() && !state.all, extra = {}, inCore = {}, places = [];
    if (small) {
      D.core.forEach(function (p) { inCore[p[0]] = 1; if (shown.nodes[p[0]]) places.push({ i: p[0], x: p[1], y: p[2] }); });
      state.open.concat(state.sel[0] === 'e' || state.sel[0] === 't' ? [] : [state.sel]).forEach(function (key, n) {
        var i = nodeOf(key);
        if (i < 0) return;
        var new_ = [i].concat(n < state.open.length ? INCIDENT[i].map(function (e) { return otherEnd(E[e], i); }) : []);
        var at = places.filter(function (p) { return p.i === i; })[0] || { x: 0, y: 0 };
        new_.forEach(function (j, m) {
          if (extra[j] || !shown.nodes[j] || inCore[j]) return;
          extra[j] = 1;
          places.push({ i: j, x: at.x + 160 * Math.cos(m * 2.4) * Math.sqrt(m + 1) * 0.7, y: at.y + 110 * Math.sin(m * 2.4) * Math.sqrt(m + 1) * 0.7 });
        });
      });
      if (Object.keys(extra).length) apart(places);
    } else {
      N.forEach(function (node, i) { if (shown.nodes[i]) places.push({ i: i, x: node.x, y: node.y }); });
    }
    return { places: places, edges: edgesAmong(places, shown), cut: small || D.total > N.length };
  },
  actors: function (shown) {
    var places = [], at = {}, edges = [];
    (D.actorCore.length && !state.all ? D.actorCore : D.actors).forEach(function (p) { if (shown.nodes[p[0]]) at[p[0]] = { i: p[0], x: p[1], y: p[2] }; });
    var used = {};
    T.forEach(function (tie, n) {
      if (!at[tie.s] || !at[tie.t]) return;
      var events = tie.e.filter(function (i) { return shown.nodes[i]; });
      var offices = tie.x.filter(function (e) { return shown.edges[e]; });
      if (!events.length && !offices.length) return;
      var happened = !events.length || events.some(function (i) { return !N[i].d.f || N[i].d.f === 'actual'; });
      var denied = events.length && events.every(function (i) { return N[i].d.f === 'counterfactual'; });
      used[tie.s] = used[tie.t] = 1;
      edges.push({ id: 't' + n, from: tie.s, to: tie.t, p: tie.p, w: events.length || 0.6, events: events, offices: offices,
        f: happened ? 'actual' : denied ? 'counterfactual' : 'planned', name: tie.p === 'office' ? relationName(E[tie.x[0]]) : word('relations', tie.p) });
    });
    Object.keys(used).forEach(function (i) { places.push(at[i]); });
    return { places: places, edges: edges, cut: (D.actorCore.length > 0 && !state.all) || D.total > N.length };
  },
  story: function (shown) {
    var story = D.stories[state.story];
    if (!story) return { places: [], edges: [], why: say('no_story') };
    var members = story.n.filter(function (i) { return shown.nodes[i]; }), inside = {}, guests = {};
    members.forEach(function (i) { inside[i] = 1; });
    E.forEach(function (edge, e) {
      if (shown.edges[e] && inside[edge.from] && ACTOR[N[edge.to].d.k] && GUEST.test(edge.d.p)) {
        guests[edge.to] = guests[edge.to] || { i: edge.to, to: {} };
        guests[edge.to].to[edge.from] = 1;
      }
    });
    var made = throughTime(members, Object.keys(guests).map(function (i) { return guests[i]; }));
    // Who mediates is drawn to what; that a mediator also took part elsewhere would only cross it.
    made.cut = D.total > N.length;
    made.edges = edgesAmong(made.places, shown).filter(function (edge) { return edge.p !== 'office' && (!ACTOR[N[edge.to].d.k] || GUEST.test(edge.p)); });
    return made;
  },
  near: function (shown) {
    var centre = nodeOf(state.focus);
    if (centre < 0 || !shown.nodes[centre]) return { places: [], edges: [], why: say('nothing_left') };
    var found = reach(centre, state.steps, shown), room = 160;
    var rings = found.rings.map(function (ring) { var kept = ring.slice().sort(function (a, b) { return a - b; }).slice(0, room); room -= kept.length; return kept; });
    rings = rings.filter(function (ring) { return ring.length; });
    var places = radial(rings, found.from);
    var edges = edgesAmong(places, shown), from = found.from;
    edges.forEach(function (edge) { edge.aside = from[edge.from] !== edge.to && from[edge.to] !== edge.from; });
    return { places: places, edges: edges, cut: room <= 0 || D.total > N.length };
  },
  path: function (shown) {
    var a = nodeOf(state.a), b = nodeOf(state.b), path = a >= 0 && b >= 0 ? shortest(a, b, shown) : null;
    if (!path) return { places: [], edges: [], why: say('no_path') };
    var places = alongLine(path), next = {};
    path.forEach(function (i, n) { if (n) next[path[n - 1] + ' ' + i] = next[i + ' ' + path[n - 1]] = 1; });
    var edges = edgesAmong(places, shown).filter(function (edge) { return next[edge.from + ' ' + edge.to]; });
    return { places: places, edges: edges };
  }
};
