// Words in two languages. What views and filters say themselves stands with them.
import { D, E } from './data.js';
import { state } from './state.js';

export function addWords(words) {
  Object.assign(D.words.page, words);
}
export function word(section, name) {
  const found = (D.words[section] || {})[name];
  return found ? found[state.lang === 'en' ? 1 : 0] : name;
}
export function say(name, values) {
  return word('page', name).replace(/\{(\w+)\}/g, (_, key) => String(values[key]));
}
export function relationName(e) {
  const { d } = E[e];
  return d.p === 'office' && d.o ? d.o : word('relations', d.p);
}
