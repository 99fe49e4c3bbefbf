// What passes the filters, as patterns: the same that filters.js says of the nodes of the page.
import { D, HAPPENING, KINDS, STANDING } from './data.js';
import { filters, kept, narrows } from './filters.js';
import { byArticle } from './filters/article.js';
import { sureLink } from './filters/surety.js';
import { classesOf, dip, distinct, either, sparqlIri, way } from './sparql.js';

export function told(statement, n) {
  return byArticle.sparql({ statement, n });
}
export function typed(v, kinds, n) {
  const others = filters.filter(one => !one.narrows && one !== byArticle);
  return [...told(`${v} a ?class${n}`, n), ...others.flatMap(one => one.sparql({ v, n, kinds }))];
}
export function happening(v, n) {
  // What happens, as far as it passes the filters.
  const narrowing = filters.filter(one => one.narrows && one.active());
  return [...typed(v, HAPPENING, n), ...narrowing.flatMap(one => one.sparql({ v, n }))];
}
export function visible(v, n) {
  // Once something is filtered out, an actor or a place is seen only with what still happens to it.
  if (!narrows()) return typed(v, KINDS, n);
  const event = `?event${n}`;
  const lines = [
    ...distinct(event, happening(event, `${n}e`)),
    `${event} ${way(D.edgeProperties)}? ${v} .`,
    ...sureLink(event, v, n),
    ...typed(v, KINDS, n),
    `FILTER (${v} = ${event} || ?class${n} IN (${classesOf(STANDING).map(dip).join(', ')}))`
  ];
  const always = kept().map(i => [`VALUES ${v} { ${sparqlIri(i)} }`, ...typed(v, KINDS, n)]);
  return always.length ? either([lines, ...always]) : lines;
}
