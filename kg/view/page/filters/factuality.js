// Whether it happened, is planned, possible or denied.
import { counted } from '../choices.js';
import { D, E, N } from '../data.js';
import { checkbox, el, fieldset, svg, toggled } from '../dom.js';
import { palette } from '../shapes.js';
import { dip } from '../sparql.js';
import { go, state } from '../state.js';
import { say, word } from '../words.js';

export const byFactuality = {
  keys: { noFact: ['f', []] },
  narrows: true,
  active: () => state.noFact.length > 0,
  passes: () => ({ node: i => !state.noFact.includes(N[i].d.f), edge: e => !state.noFact.includes(E[e].d.f) }),
  sparql({ v, n }) {
    const off = D.factualities.filter(value => state.noFact.includes(value)).map(dip);
    return [
      `OPTIONAL { ${v} dip:factuality ?factuality${n} }`,
      `FILTER (!BOUND(?factuality${n}) || ?factuality${n} NOT IN (${off.join(', ')}))`
    ];
  },
  control() {
    const counts = counted(node => [node.d.f]);
    const rows = D.factualities
      .filter(value => counts[value])
      .map(value =>
        checkbox(
          `fact-${value}`,
          !state.noFact.includes(value),
          () => go({ noFact: toggled(state.noFact, value) }),
          [sample(value), ` ${word('factuality', value)}`],
          counts[value]
        )
      );
    return fieldset(say('factuality'), [el('ul', {}, rows)]);
  }
};
export function sample(value) {
  const colours = palette();
  const line = { x1: 0, y1: 6, x2: 26, y2: 6, stroke: colours.strong, 'stroke-width': 2 };
  line['stroke-dasharray'] = { planned: '8 3', possible: '3 3', counterfactual: '2 4' }[value];
  const parts = [svg('line', line)];
  if (value === 'counterfactual') {
    parts.push(svg('path', { d: 'M9 1L17 11M17 1L9 11', stroke: colours.strong, 'stroke-width': 2 }));
  }
  return svg('svg', { viewBox: '0 0 26 12', width: 26, height: 12, 'aria-hidden': 'true', class: 'icon' }, parts);
}
