// What passes the filters. Events pass by themselves; an actor or a place is seen with what happens to it.
function set(list) { var found = {}; list.forEach(function (one) { found[one] = 1; }); return found; }
function inPeriod(i) {
  var when = WHEN[i];
  return !when || ((!state.from || when[1] >= state.from) && (!state.to || when[0] <= state.to));
}
function around(actor) {
  var found = {};
  INCIDENT[actor].forEach(function (e) {
    var other = otherEnd(E[e], actor);
    if (STANDING[N[other].d.k]) return;
    found[other] = 1;
    INCIDENT[other].forEach(function (f) {
      var next = otherEnd(E[f], other);
      if (!STANDING[N[next].d.k] && !/^(about|speaker)$/.test(E[f].d.p)) found[next] = 1;
    });
  });
  return found;
}
function passing() {
  var off = set(state.off), noFact = set(state.noFact), noArticle = {}, actor = nodeOf(state.actor);
  D.articles.forEach(function (a, i) { if (state.noArticle.indexOf(a.id) >= 0) noArticle[i] = 1; });
  var told = function (articles) { return !articles.length || articles.some(function (a) { return !noArticle[a]; }); };
  var withActor = actor >= 0 ? around(actor) : null;
  var narrowed = withActor || state.from || state.to || state.noFact.length;
  var nodes = N.map(function (node, i) {
    if (off[node.d.k] || !told(node.d.a)) return false;
    if (STANDING[node.d.k]) return !narrowed;
    return !noFact[node.d.f] && inPeriod(i) && (!withActor || withActor[i] === 1);
  });
  var open = function (edge) { return told(edge.d.a) && !noFact[edge.d.f]; };
  if (narrowed) {
    E.forEach(function (edge) {
      if (!open(edge)) return;
      [[edge.from, edge.to], [edge.to, edge.from]].forEach(function (ends) {
        var node = N[ends[1]].d;
        if (nodes[ends[0]] && !STANDING[N[ends[0]].d.k] && STANDING[node.k] && !off[node.k] && told(node.a)) nodes[ends[1]] = true;
      });
    });
    if (actor >= 0 && !off[N[actor].d.k]) nodes[actor] = true;
  }
  var edges = E.map(function (edge) { return nodes[edge.from] && nodes[edge.to] && open(edge); });
  return { nodes: nodes, edges: edges, told: told, noFact: noFact };
}
function isLarge() { return N.length > D.large; }
