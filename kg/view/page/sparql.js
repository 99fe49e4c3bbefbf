// Pieces of SPARQL: property paths, groups, and the properties that the views draw.
import { D, iri } from './data.js';

export function sparqlIri(i) {
  return `<${iri(i)}>`;
}
export function classesOf(kinds) {
  return Object.keys(D.classes).filter(name => kinds.includes(D.classes[name]));
}
export function dip(name) {
  return `dip:${name}`;
}
export function way(names) {
  return `(${names.map(dip).join('|')})`;
}
export function bothWays(names, more) {
  return `(${[...names.map(dip), ...names.map(name => `^dip:${name}`), ...(more || [])].join('|')})`;
}
export function isOneOf(v, kinds) {
  return `FILTER (${v} IN (${classesOf(kinds).map(dip).join(', ')}))`;
}
export function inward(lines) {
  return lines.map(line => `  ${line}`);
}
export function group(lines) {
  return ['{', ...inward(lines), '}'];
}
export function either(branches) {
  return branches.map(group).reduce((all, one) => [...all.slice(0, -1), '} UNION {', ...one.slice(1)]);
}
export function distinct(v, lines) {
  return group([`SELECT DISTINCT ${v} WHERE {`, ...inward(lines), '}']);
}
