// Elements, made safely: text from articles reaches the page through textContent and attributes only.

export const SVG = 'http://www.w3.org/2000/svg';

export function byId(id) {
  return document.getElementById(id);
}
function fill(node, attributes, children) {
  Object.entries(attributes || {}).forEach(([name, value]) => {
    if (name === 'on') Object.entries(value).forEach(([event, action]) => node.addEventListener(event, action));
    else if (name === 'text') node.textContent = value;
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  });
  node.append(...(children || []).filter(child => child !== null && child !== undefined));
  return node;
}
export function el(tag, attributes, children) {
  return fill(document.createElement(tag), attributes, children);
}
export function svg(tag, attributes, children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}
export function clear(node) {
  node.replaceChildren();
  return node;
}
export function button(text, action, more) {
  return el('button', { type: 'button', text, on: { click: action }, ...more });
}
export function chooser(id, label, options, value, action) {
  const select = el('select', { id, on: { change: () => action(select.value) } });
  options.forEach(([key, text]) => {
    select.append(el('option', { value: key, text, selected: key === value }));
  });
  return el('span', { class: 'field' }, [el('label', { for: id, text: label }), select]);
}
export function checkbox(id, checked, action, children, count) {
  const box = el('input', { type: 'checkbox', id, checked, on: { change: action } });
  const told = count === undefined ? null : el('span', { class: 'count', text: count });
  return el('li', {}, [el('label', {}, [box, ...children]), told]);
}
export function fieldset(legend, children) {
  return el('fieldset', {}, [el('legend', { text: legend }), ...children]);
}
export function toggled(list, one) {
  return list.includes(one) ? list.filter(other => other !== one) : [...list, one];
}
export function fold(text) {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
// A name among other text: marks of direction in it reach no further than its end.
export function isolated(text) {
  if (!/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  let deep = 0;
  let kept = '';
  for (const letter of text) {
    const opens = /[\u2066-\u2068]/.test(letter);
    const closes = letter === '\u2069';
    if (closes && !deep) continue;
    deep += opens ? 1 : closes ? -1 : 0;
    kept += letter;
  }
  return `\u2068${kept}${'\u2069'.repeat(deep + 1)}`;
}
