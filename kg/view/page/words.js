// The state of the page, its words in two languages, and its address.
var START = {
  view: 'whole', lang: D.language, theme: '', off: [], noArticle: [], noFact: [], from: '', to: '', actor: '',
  focus: '', steps: 1, a: '', b: '', story: 0, sel: '', names: false, table: false, all: false, open: []
};
var state = Object.assign({}, START);
var KEYS = {
  view: 'v', lang: 'l', theme: 't', off: 'k', noArticle: 'x', noFact: 'f', from: 'from', to: 'to', actor: 'actor',
  focus: 'c', steps: 's', a: 'a', b: 'b', story: 'p', sel: 'i', names: 'n', table: 'tab', all: 'all', open: 'o'
};
var VIEWS = ['whole', 'actors', 'story', 'near', 'path'];

function word(section, name) {
  var found = (D.words[section] || {})[name];
  return found ? found[state.lang === 'en' ? 1 : 0] : name;
}
function say(name, values) {
  return word('page', name).replace(/\{(\w+)\}/g, function (_, key) { return String(values[key]); });
}
function relationName(edge) { return edge.d.p === 'office' && edge.d.o ? edge.d.o : word('relations', edge.d.p); }

function fragment(of) {
  var parts = new URLSearchParams();
  Object.keys(KEYS).forEach(function (name) {
    var value = of[name], plain = JSON.stringify(value) === JSON.stringify(START[name]);
    if (plain) return;
    if (Array.isArray(value)) value.forEach(function (one) { parts.append(KEYS[name], one); });
    else parts.set(KEYS[name], value === true ? '1' : String(value));
  });
  return parts.toString();
}
function readFragment(text) {
  var parts = new URLSearchParams(text.replace(/^#/, '')), found = Object.assign({}, START);
  Object.keys(KEYS).forEach(function (name) {
    if (!parts.has(KEYS[name])) return;
    var usual = START[name], given = parts.get(KEYS[name]);
    if (Array.isArray(usual)) found[name] = parts.getAll(KEYS[name]);
    else if (typeof usual === 'boolean') found[name] = given === '1';
    else if (typeof usual === 'number') found[name] = Math.max(0, parseInt(given, 10) || 0);
    else found[name] = given;
  });
  if (VIEWS.indexOf(found.view) < 0) found.view = 'whole';
  if (found.lang !== 'en') found.lang = 'nl';
  found.steps = found.steps === 2 ? 2 : 1;
  if (!/^\d{4}-\d\d-\d\d$/.test(found.from)) found.from = '';
  if (!/^\d{4}-\d\d-\d\d$/.test(found.to)) found.to = '';
  return found;
}
