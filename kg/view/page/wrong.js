// "This is wrong": the line for a shell that retracts what was read, a frame or one of its roles, with a reason.
import { copy } from './clipboard.js';
import { D, E, INCIDENT, N } from './data.js';
import { button, el } from './dom.js';
import { titleOf } from './titles.js';
import { addWords, relationName, say } from './words.js';

addWords({
  wrong: ['Dit klopt niet', 'This is wrong'],
  wrong_what: ['Wat niet klopt', 'What is wrong'],
  wrong_whole: ['het geheel', 'the whole'],
  wrong_why: ['Waarom (verplicht)', 'Why (required)'],
  wrong_line: ['Opdracht', 'Command'],
  wrong_copy: ['Kopieer opdracht', 'Copy command'],
  wrong_then: [
    'Voer dit uit waar de bouwmap staat (een andere map dan uit: met --dir). De volgende kg build past het toe.',
    'Run this where the build folder is (another folder than uit: with --dir). The next kg build applies it.'
  ]
});
function shortName(i) {
  return N[i].d.i.replace('/', ':');
}
// One word for a shell, whatever is in it: within single quotes nothing has a meaning but the quote itself.
function shellWord(text) {
  const line = text.replace(/\p{Cc}+/gu, ' ').trim();
  return /^[\w:.,=/%-]+$/.test(line) ? line : `'${line.replace(/'/g, "'\\''")}'`;
}
function commandOf(i, value, reason) {
  const what = value ? ` ${shellWord(value)}` : '';
  return `kg correct ${shellWord(shortName(i))} --retract${what} --reason ${shellWord(reason)}`;
}
function roleOf(e) {
  const other = E[e].to;
  return [`${E[e].d.p}=${shortName(other)}`, `${relationName(e)}: ${titleOf(other)}`];
}
function filled(box, i, options) {
  const field = el('input', { type: 'text', autocomplete: 'off' });
  const line = el('code', { dir: 'ltr', tabindex: '0', 'aria-label': say('wrong_line') });
  const select = el(
    'select',
    {},
    options.map(([value, text]) => el('option', { value, text }))
  );
  const taken = button(say('wrong_copy'), () =>
    copy(line.textContent, say('wrong_line'), () => (taken.textContent = say('copied')))
  );
  const write = () => {
    line.textContent = commandOf(i, select.value, field.value);
    taken.disabled = !field.value.trim();
    taken.textContent = say('wrong_copy');
  };
  field.addEventListener('input', write);
  select.addEventListener('change', write);
  write();
  box.append(
    el('label', {}, [el('span', { text: say('wrong_what') }), select]),
    el('label', {}, [el('span', { text: say('wrong_why') }), field]),
    line,
    taken,
    el('p', { class: 'hint', text: say('wrong_then') })
  );
}
// What can be retracted of ``i``, which an article tells: a role (one of ``edges``), and the whole. Null for what was
// not read in an article: what lists say, and what is concluded across articles.
export function wrong(i, edges, wholeFirst) {
  if (!N[i].d.i.startsWith('frame/')) return null;
  const roles = edges.filter(e => E[e].from === i && D.retractable.includes(E[e].d.p)).map(roleOf);
  const whole = ['', `${say('wrong_whole')}: ${titleOf(i)}`];
  const box = el('details', { class: 'wrong' }, [el('summary', { text: say('wrong') })]);
  const options = wholeFirst ? [whole, ...roles] : [...roles, whole];
  box.addEventListener('toggle', () => filled(box, i, options), { once: true });
  return box;
}
// Of all that is told of ``i``, the whole comes first.
export function wrongWhole(i) {
  return wrong(i, INCIDENT[i], true);
}
