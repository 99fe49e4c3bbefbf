// Everything, or of a large graph its strongest part and what the reader unfolds.
import { allButton } from '../choices.js';
import { D, E, INCIDENT, N, nodeOf, otherEnd } from '../data.js';
import { edgesAmong } from '../drawn.js';
import { apart } from '../places.js';
import { visible } from '../seen.js';
import { isNarrow } from '../stage.js';
import { state } from '../state.js';
import { say } from '../words.js';

export const wholeView = {
  name: 'whole',
  words: { whole: ['Geheel', 'Whole'] },
  make(shown) {
    const opened = opens();
    const core = opened && shown.nodes.filter(Boolean).length > opened.length ? opened : null;
    const places = core ? strongest(shown, core) : everything(shown);
    return { places, edges: edgesAmong(places, shown), cut: Boolean(core) || D.total > N.length, core };
  },
  pattern: () => visible('?node', ''),
  note({ core }) {
    if (core) return [say('strongest', { n: core.length, total: D.total }), allButton()];
    return D.total > N.length ? [say('not_here', { n: D.total - N.length })] : [];
  }
};
function everything(shown) {
  return N.map(({ x, y }, i) => ({ i, x, y })).filter(({ i }) => shown.nodes[i]);
}
// The part on which it opens: of a large graph, and of any but the smallest on a narrow screen; null for all of it.
function opens() {
  if (state.all) return null;
  const core = isNarrow() && D.small.length ? D.small : D.core;
  return core.length ? core : null;
}
function strongest(shown, opened) {
  const core = new Set(opened.map(([i]) => i));
  const places = opened.map(([i, x, y]) => ({ i, x, y })).filter(({ i }) => shown.nodes[i]);
  const extra = new Set();
  const chosen = /^[et]\d/.test(state.sel) ? [] : [state.sel];
  state.open.concat(chosen).forEach((key, n) => {
    const i = nodeOf(key);
    if (i < 0) return;
    const unfolded = n < state.open.length ? INCIDENT[i].map(e => otherEnd(E[e], i)) : [];
    const at = places.find(p => p.i === i) || { x: 0, y: 0 };
    [i, ...unfolded].forEach((j, m) => {
      if (extra.has(j) || !shown.nodes[j] || core.has(j)) return;
      extra.add(j);
      const far = Math.sqrt(m + 1);
      places.push({ i: j, x: at.x + 112 * far * Math.cos(m * 2.4), y: at.y + 77 * far * Math.sin(m * 2.4) });
    });
  });
  return extra.size ? apart(places) : places;
}
