// Data and small helpers. Text from articles reaches the page through textContent and attributes only.
var D = JSON.parse(document.getElementById('data').textContent);
var N = D.nodes, E = D.edges, T = D.ties;
var STANDING = { state: 1, organisation: 1, person: 1, place: 1 };
var ACTOR = { state: 1, organisation: 1, person: 1 };
var SVG = 'http://www.w3.org/2000/svg';

function byId(id) { return document.getElementById(id); }

function fill(node, attributes, children) {
  Object.keys(attributes || {}).forEach(function (name) {
    var value = attributes[name];
    if (name === 'on') Object.keys(value).forEach(function (event) { node.addEventListener(event, value[event]); });
    else if (name === 'text') node.textContent = value;
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  });
  (children || []).forEach(function (child) {
    if (child !== null && child !== undefined) node.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  });
  return node;
}
function el(tag, attributes, children) { return fill(document.createElement(tag), attributes, children); }
function svg(tag, attributes, children) { return fill(document.createElementNS(SVG, tag), attributes, children); }
function clear(node) { while (node.firstChild) node.removeChild(node.firstChild); return node; }
function button(text, action, more) {
  return el('button', Object.assign({ type: 'button', text: text, on: { click: action } }, more || {}));
}
function fold(text) { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }
// A name among other text: marks of direction in it reach no further than its end.
function isolated(text) {
  if (!/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  var deep = 0, kept = '';
  for (var at = 0; at < text.length; at += 1) {
    var opens = /[\u2066-\u2068]/.test(text[at]), closes = text[at] === '\u2069';
    if (closes && !deep) continue;
    deep += opens ? 1 : closes ? -1 : 0;
    kept += text[at];
  }
  return '\u2068' + kept + '\u2069'.repeat(deep + 1);
}
function plural(list) { return list || []; }

N.forEach(function (node) { node.d = node.d || {}; node.d.a = plural(node.d.a); node.d.q = plural(node.d.q); node.d.f = node.d.f || ''; });
E.forEach(function (edge) { edge.d.a = plural(edge.d.a); edge.d.q = plural(edge.d.q); edge.d.f = edge.d.f || ''; });

var INDEX = {}, INCIDENT = N.map(function () { return []; });
N.forEach(function (node, i) { INDEX[' ' + node.d.i] = i; });
E.forEach(function (edge, i) { INCIDENT[edge.from].push(i); INCIDENT[edge.to].push(i); });
function nodeOf(key) { var i = INDEX[' ' + key]; return i === undefined ? -1 : i; }
function otherEnd(edge, i) { return edge.from === i ? edge.to : edge.from; }

// When something happens: its own days, else those of what it belongs to, else those of its articles.
var WHEN = N.map(function (node) { return node.d.d ? [node.d.d[0] || node.d.d[1], node.d.d[1] || node.d.d[0]] : null; });
N.forEach(function (node, i) {
  if (WHEN[i] || STANDING[node.d.k]) return;
  var days = [];
  INCIDENT[i].forEach(function (e) {
    var edge = E[e], part = /^(outcomeOf|attends|subEventOf)$/.test(edge.d.p);
    if (part && edge.from === i && N[edge.to].d.d) days = days.concat(WHEN[edge.to]);
  });
  days.sort();
  if (days.length) WHEN[i] = [days[0], days[days.length - 1]];
});
N.forEach(function (node, i) {
  if (WHEN[i] || STANDING[node.d.k]) return;
  var days = node.d.a.map(function (a) { return D.articles[a].b; }).filter(function (b) { return b[0]; });
  if (days.length) {
    WHEN[i] = [days.map(function (b) { return b[0]; }).sort()[0], days.map(function (b) { return b[1]; }).sort().pop()];
  }
});
