// What a reader puts away: nodes by name, and what hangs on one node only, which is then folded into it.
import { INCIDENT, nodeOf, otherEnd, E } from '../data.js';
import { button, el, fieldset } from '../dom.js';
import { sparqlIri } from '../sparql.js';
import { go, state } from '../state.js';
import { titleOf } from '../titles.js';
import { say } from '../words.js';

export const byHand = {
  keys: { hidden: ['h', []], folded: ['fold', []] },
  words: {
    hidden: ['Weggelegd', 'Put away'],
    hide: ['Verberg', 'Hide'],
    fold: ['Vouw {n} in', 'Fold {n} in'],
    unfold: ['Vouw {n} uit', 'Unfold {n}'],
    bring_back: ['Toon {label} weer', 'Show {label} again']
  },
  narrows: false,
  active: () => state.hidden.length + state.folded.length > 0,
  passes() {
    const away = gone();
    return { node: i => !away.has(i) };
  },
  sparql({ v }) {
    const away = [...gone()].sort((a, b) => a - b).map(sparqlIri);
    return away.length ? [`FILTER (${v} NOT IN (${away.join(', ')}))`] : [];
  },
  control() {
    if (!byHand.active()) return null;
    const rows = ['hidden', 'folded'].flatMap(name => state[name].map(key => row(name, key)));
    return fieldset(say('hidden'), [el('ul', { id: 'put-away' }, rows)]);
  }
};
// Nodes that are linked to this one and to nothing else.
export function hangingOn(i) {
  const others = new Set(INCIDENT[i].map(e => otherEnd(E[e], i)));
  return [...others].filter(j => INCIDENT[j].every(e => otherEnd(E[e], j) === i));
}
function gone() {
  const known = name => state[name].map(nodeOf).filter(i => i >= 0);
  return new Set([...known('hidden'), ...known('folded').flatMap(hangingOn)]);
}
function row(name, key) {
  const i = nodeOf(key);
  const label = i < 0 ? key : titleOf(i);
  const back = () => go({ [name]: state[name].filter(one => one !== key) });
  const more = i >= 0 && name === 'folded' ? ` (+${hangingOn(i).length})` : '';
  return el('li', {}, [
    el('span', { text: label + more }),
    button('×', back, { 'aria-label': say('bring_back', { label }) })
  ]);
}
