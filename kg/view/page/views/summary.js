// What the page opens on: every process, between whom, who mediates, when, and what came of it.
import { spell } from '../calendar.js';
import { D, N, WHEN } from '../data.js';
import { button, el } from '../dom.js';
import { nodeButton } from '../facts.js';
import { sample } from '../filters/factuality.js';
import { processes, whenText } from '../processes.js';
import { icon } from '../shapes.js';
import { go } from '../state.js';
import { typeName } from '../titles.js';
import { wholeView } from './whole.js';
import { say } from '../words.js';

export const summaryView = {
  name: 'summary',
  words: {
    summary: ['Overzicht', 'Summary'],
    who: ['Tussen', 'Between'],
    mediated: ['Bemiddelaar', 'Mediator'],
    when: ['Wanneer', 'When'],
    rounds: ['Rondes', 'Rounds'],
    result: ['Uitkomst', 'Result'],
    nobody: ['niemand genoemd', 'nobody named'],
    no_result: ['nog niets gemeld', 'nothing reported yet'],
    held: ['{n} gehouden', '{n} held'],
    count_planned: ['{n} gepland', '{n} planned'],
    count_possible: ['{n} mogelijk', '{n} possible'],
    count_counterfactual: ['{n} niet gehouden', '{n} not held'],
    found: ['{n} processen in {articles} artikelen', '{n} processes in {articles} articles'],
    found_one: ['1 proces in {articles} artikelen', '1 process in {articles} articles']
  },
  // What is taken away from here is the whole: the summary is only another way to read it.
  make: shown => wholeView.make(shown),
  pattern: scene => wholeView.pattern(scene),
  sheet(shown) {
    const found = processes(shown).filter(process => process.rounds.length);
    if (!found.length) return el('p', { class: 'hint', text: say('no_story') });
    const lead = say(found.length === 1 ? 'found_one' : 'found', { n: found.length, articles: D.articles.length });
    const heads = ['who', 'mediated', 'when', 'rounds', 'result'];
    const titles = heads.map(name => el('th', { scope: 'col', text: say(name) }));
    return el('table', { id: 'processes' }, [
      el('caption', { text: lead }),
      el('thead', {}, [el('tr', {}, titles)]),
      el('tbody', {}, found.map(row))
    ]);
  }
};
function row(process) {
  const open = button(process.name, () => go({ view: 'story', story: process.number, sel: '' }), { class: 'to' });
  const cell = (name, children) => el('td', {}, [el('span', { class: 'label', text: say(name) }), ...children]);
  return el('tr', {}, [
    el('th', { scope: 'row' }, [open]),
    cell('mediated', listed(process.mediators, 3, 'nobody')),
    cell('when', [whenText(process.when)]),
    cell('rounds', [el('ul', { class: 'counts' }, counts(process.rounds))]),
    cell('result', listed([...process.results].reverse(), 2, 'no_result', resultButton))
  ]);
}
function counts(rounds) {
  return D.factualities
    .map(value => [value, rounds.filter(i => (N[i].d.f || 'actual') === value).length])
    .filter(([, n]) => n)
    .map(([value, n]) => {
      const text = say(value === 'actual' ? 'held' : `count_${value}`, { n });
      return el('li', {}, [sample(value), ` ${text}`]);
    });
}
function listed(list, most, none, make) {
  if (!list.length) return [el('span', { class: 'quiet', text: say(none) })];
  const items = list.slice(0, most).map(i => el('li', {}, [(make || nodeButton)(i)]));
  if (list.length > most) items.push(el('li', { class: 'quiet', text: say('more', { n: list.length - most }) }));
  return [el('ul', {}, items)];
}
function resultButton(i) {
  const days = WHEN[i] ? ` (${spell(WHEN[i])})` : '';
  const look = { type: 'button', class: 'to', on: { click: () => go({ sel: N[i].d.i }, 'panel') } };
  return el('button', look, [icon(N[i].d.k), ` ${typeName(i)}`, el('span', { class: 'quiet', text: days })]);
}
