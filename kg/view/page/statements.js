// The view as data: rows of CSV, and statements of Turtle.
import { D, E, iri, N, stands } from './data.js';
import { weightOf } from './networks.js';
import { save } from './save.js';
import { stage } from './stage.js';
import { numberOf } from './surety.js';
import { sentenceOf } from './tables.js';
import { labelOf } from './titles.js';

function csvCell(text) {
  let value = String(text === undefined || text === null ? '' : text).replace(/\s+/g, ' ');
  if (/^[=+\-@]/.test(value)) value = `'${value}`; // a spreadsheet would take it for a formula
  return /[",;]/.test(value) || value[0] === "'" ? `"${value.replace(/"/g, '""')}"` : value;
}
export function toCsv() {
  const rows = [
    [
      'source',
      'relation',
      'target',
      'source_iri',
      'target_iri',
      'factuality',
      'earliest',
      'latest',
      'weight',
      'confidence',
      'articles',
      'rules',
      'sentence'
    ]
  ];
  stage.scene.edges.forEach(edge => {
    const own = edge.id[0] === 'e' ? E[+edge.id.slice(1)].d : null,
      event = own ? edge.from : edge.events && edge.events.length ? edge.events[0] : -1;
    const d = own || (event >= 0 ? N[event].d : { a: [], q: [] }),
      when = (event >= 0 && N[event].d.d) || ['', ''];
    rows.push([
      labelOf(edge.from),
      edge.name,
      labelOf(edge.to),
      iri(edge.from),
      iri(edge.to),
      edge.f,
      when[0],
      when[1],
      weightOf(edge),
      numberOf(edge.u),
      d.a.map(a => D.articles[a].id).join(' '),
      (d.r || []).join(' | '),
      sentenceOf(d.q)
    ]);
  });
  save('csv', 'text/csv', `\ufeff${rows.map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`);
}
const TURTLE = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function turtleText(text) {
  return `"${text.replace(/[\\"\n\r\t]/g, letter => TURTLE[letter])}"`;
}
export function toTurtle() {
  // Statements of the graph, no more and no less than what the view shows of each node.
  const out = Object.keys(D.prefixes).map(name => `@prefix ${name}: <${D.prefixes[name]}> .`),
    seen = {},
    here = {};
  const wanted = stage.scene.places.map(p => p.i);
  stage.scene.edges.forEach(edge => {
    (edge.events || []).forEach(i => {
      wanted.push(i);
    });
  });
  wanted.forEach(i => {
    here[i] = 1;
  });
  Object.keys(here).forEach(key => {
    const i = +key,
      d = N[i].d,
      s = `<${iri(i)}>`,
      named = stands(i) || d.k === 'delegation' ? 'skos:prefLabel' : 'rdfs:label';
    out.push('', `${s} a dip:${d.c} ;\n  ${named} ${turtleText(N[i].label)}@nl .`);
    if (d.f) out.push(`${s} dip:factuality dip:${d.f} .`);
    if (d.d && d.d[0]) out.push(`${s} dip:earliest "${d.d[0]}"^^xsd:date .`);
    if (d.d && d.d[1]) out.push(`${s} dip:latest "${d.d[1]}"^^xsd:date .`);
    (d.r || []).forEach(rule => {
      out.push(`${s} dip:rule ${turtleText(rule)} .`);
    });
  });
  E.forEach(edge => {
    if (here[edge.from] && here[edge.to] && edge.d.p !== 'office')
      out.push(`<${iri(edge.from)}> dip:${edge.d.p} <${iri(edge.to)}> .`);
  });
  Object.keys(here).forEach(key => {
    const i = +key;
    if (stands(i)) return;
    N[i].d.q.forEach(q => {
      const quote = D.quotes[q],
        article = D.base + D.articles[quote[0]].i,
        passage = `<${article.replace('/article/', '/passage/')}:${quote[1]}-${quote[2]}>`;
      out.push(`<${iri(i)}> dip:evidence ${passage} .`);
      if (seen[q]) return;
      seen[q] = 1;
      out.push(
        `${passage} a dip:Passage ; dip:inArticle <${article}> ; oa:start ${quote[1]} ; oa:end ${quote[2]} ;`,
        `  oa:exact ${turtleText(quote[3])} .`
      );
    });
  });
  save('ttl', 'text/turtle', `${out.join('\n')}\n`);
}
