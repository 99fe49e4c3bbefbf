// What a reader adds: places of nodes that were dragged, and notes. Both are kept in the address.
import { nodeOf } from './data.js';
import { button, el } from './dom.js';
import { save } from './save.js';
import { declare, go, state } from './state.js';
import { labelOf } from './titles.js';
import { addWords, say } from './words.js';

declare({ pins: ['pin', []], notes: ['note', []] });
addWords({
  note: ['Notitie', 'Note'],
  notes: ['Notities', 'Notes'],
  loosen: ['Maak los', 'Unpin'],
  save_notes: ['Notities (Markdown)', 'Notes (Markdown)']
});
// A pin is "view,x,y,key", a note "key|text".
function pinOf(key) {
  return state.pins.find(one => one.startsWith(`${state.view},`) && one.split(',').slice(3).join(',') === key);
}
export function pin(key, { x, y }) {
  const others = state.pins.filter(one => one !== pinOf(key));
  go({ pins: [...others, [state.view, Math.round(x), Math.round(y), key].join(',')] });
}
// Where pinned nodes of this view are: node -> {x, y}.
export function pinned() {
  const found = new Map();
  state.pins.forEach(one => {
    const [view, x, y, ...key] = one.split(',');
    const i = nodeOf(key.join(','));
    if (view === state.view && i >= 0 && Number.isFinite(+x) && Number.isFinite(+y)) found.set(i, { x: +x, y: +y });
  });
  return found;
}
export function loosenButton(key) {
  const own = pinOf(key);
  return own
    ? button(say('loosen'), () => go({ pins: state.pins.filter(one => one !== own) }), { id: 'loosen' })
    : null;
}
function split(note) {
  const at = note.indexOf('|');
  return [note.slice(0, at), note.slice(at + 1)];
}
export function noteField(key) {
  const of = state.notes.map(split);
  const text = (of.find(([one]) => one === key) || ['', ''])[1];
  const field = el('textarea', { id: 'own-note', rows: 2 });
  field.value = text;
  field.addEventListener('change', () => {
    const others = state.notes.filter(note => split(note)[0] !== key);
    go({ notes: field.value.trim() ? [...others, `${key}|${field.value.trim()}`] : others });
  });
  return el('p', { class: 'own' }, [el('label', { for: 'own-note', text: say('note') }), field]);
}
// Nodes with a note of this reader.
export function noted() {
  return state.notes.map(note => nodeOf(split(note)[0])).filter(i => i >= 0);
}
export function toNotes() {
  const lines = state.notes.map(split).map(([key, text]) => {
    const i = nodeOf(key);
    return `## ${i < 0 ? key : labelOf(i)}\n\n<${key}>\n\n${text}\n`;
  });
  save('md', 'text/markdown', `# ${say('notes')}\n\n${window.location.href}\n\n${lines.join('\n')}`);
}
