// A node chosen by typing: a field that offers the names that fit.
import { N, nodeOf } from './data.js';
import { clear, el } from './dom.js';
import { named } from './names.js';
import { labelOf } from './titles.js';
import { word } from './words.js';

const MOST = 20;
export function picker(id, label, key, fits, action) {
  const value = nodeOf(key) < 0 ? '' : labelOf(nodeOf(key));
  const list = el('datalist', { id: `${id}-names` });
  const field = el('input', {
    type: 'text',
    id,
    list: `${id}-names`,
    value,
    autocomplete: 'off',
    spellcheck: 'false'
  });
  const offered = () => named(field.value).filter(fits).slice(0, MOST);
  const offer = () =>
    clear(list).append(...offered().map(i => el('option', { value: labelOf(i), label: word('types', N[i].d.c) })));
  field.addEventListener('input', offer);
  field.addEventListener('focus', () => field.select());
  field.addEventListener('change', () => {
    const [first] = offered();
    // What nothing is called like stays as it was.
    if (first === undefined) field.value = value;
    else action(N[first].d.i);
  });
  return el('span', { class: 'field' }, [el('label', { for: id, text: label }), field, list]);
}
