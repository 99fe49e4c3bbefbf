// Markup as text, for files that are taken away: everything of the data is escaped, and what XML has not is replaced.

const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\ud800-\udfff]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export function escaped(text) {
  return String(text)
    .replace(UNWRITABLE, '\ufffd')
    .replace(LONE, '$1\ufffd')
    .replace(/[&<>"']/g, letter => ESCAPES[letter]);
}
// An element; ``inside`` is markup or a list of it, and text in it must be escaped before.
export function tag(name, attributes, inside) {
  const given = Object.entries(attributes || {}).filter(([, value]) => value !== undefined && value !== false);
  const opening = [name, ...given.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  const within = Array.isArray(inside) ? inside.join('') : inside;
  return within ? `<${opening}>${within}</${name}>` : `<${opening}/>`;
}
