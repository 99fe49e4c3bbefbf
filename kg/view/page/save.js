// What a reader takes away is made here and saved by the browser.
import { el } from './dom.js';
import { state } from './state.js';

export function save(ending, type, content) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const url = URL.createObjectURL(blob),
    link = el('a', { href: url, download: `diplomatie-${state.view}.${ending}` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
