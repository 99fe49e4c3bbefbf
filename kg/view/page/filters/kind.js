// Kinds that are switched off, in the legend.
import { counted } from '../choices.js';
import { KINDS, N } from '../data.js';
import { checkbox, el, fieldset, toggled } from '../dom.js';
import { icon } from '../shapes.js';
import { isOneOf } from '../sparql.js';
import { go, state } from '../state.js';
import { say, word } from '../words.js';

export const byKind = {
  keys: { off: ['k', []] },
  narrows: false,
  active: () => state.off.length > 0,
  passes: () => ({ node: i => !state.off.includes(N[i].d.k) }),
  sparql: ({ n, kinds }) => [
    isOneOf(
      `?class${n}`,
      kinds.filter(name => !state.off.includes(name))
    )
  ],
  control() {
    const counts = counted(node => [node.d.k]);
    const rows = KINDS.filter(name => counts[name]).map(name =>
      checkbox(
        `kind-${name}`,
        !state.off.includes(name),
        () => go({ off: toggled(state.off, name) }),
        [icon(name), ` ${word('kinds', name)}`],
        counts[name]
      )
    );
    return fieldset(say('legend'), [
      el('ul', { class: 'legend' }, rows),
      el('p', { class: 'hint', text: say('lines') })
    ]);
  }
};
