// What is chosen, with the sentences it rests on.
import { D, E, INCIDENT, N, nodeOf, otherEnd, stands, T, WHEN } from './data.js';
import { button, byId, clear, el, isolated, toggled } from './dom.js';
import { joins, surelyIn } from './drawn.js';
import { articleList, dates, fact, markedBy, nodeButton, nodeFacts, sureTag } from './facts.js';
import { passing } from './filters.js';
import { byPhrase } from './filters/phrase.js';
import { quotes } from './passages.js';
import { fetchRest, missing } from './rest.js';
import { icon } from './shapes.js';
import { stage } from './stage.js';
import { go, state } from './state.js';
import { occasionOf, occasions, titleOf, typeName } from './titles.js';
import { relationName, say, word } from './words.js';
import { hangingOn } from './filters/hidden.js';
import { loosenButton, noted, noteField } from './own.js';
import { wrong, wrongWhole } from './wrong.js';

const MOST = 40;
function showNode(panel, i) {
  const d = N[i].d,
    inside = el('div', { class: 'buttons' });
  panel.append(
    el('p', {
      class: 'kind',
      text:
        typeName(i) === word('kinds', d.k).toLowerCase()
          ? word('kinds', d.k)
          : `${word('kinds', d.k)} · ${typeName(i)}`
    })
  );
  panel.append(el('h2', { id: 'panel-title', tabindex: '-1' }, [icon(d.k), ' ', el('span', { text: titleOf(i) })]));
  inside.append(button(say('step_one'), () => go({ view: 'near', focus: d.i, steps: 1 }), { id: 'near-1' }));
  inside.append(
    button(say('step_two'), () => go({ view: 'near', focus: d.i, steps: 2 }), {
      id: 'near-2',
      'aria-label': `${say('near')} 2`
    })
  );
  inside.append(button(say('from_here'), () => go({ view: 'path', a: d.i })));
  if (state.view === 'whole' && stage.scene.cut && !state.all)
    inside.append(button(say('expand'), () => go({ view: 'whole', open: state.open.concat([d.i]) })));
  if (missing(i))
    inside.append(
      button(say('fetch_rest', { n: missing(i) }), () => {
        go({ view: 'near', focus: d.i, steps: 1 });
        fetchRest(i);
      })
    );
  inside.append(button(say('hide'), () => go({ hidden: [...state.hidden, d.i], sel: '' }), { id: 'hide' }));
  const n = hangingOn(i).length;
  const folded = state.folded.includes(d.i);
  if (n || folded) {
    const label = say(folded ? 'unfold' : 'fold', { n });
    inside.append(button(label, () => go({ folded: toggled(state.folded, d.i) }), { id: 'fold' }));
  }
  inside.append(loosenButton(d.i) || '');
  panel.append(inside);
  panel.append(nodeFacts(i), wrongWhole(i) || '', noteField(d.i));
  if (d.q.length) {
    panel.append(el('h3', { text: stands(i) ? say('mentions') : say('evidence') }));
    panel.append(quotes(d.q, markedBy(i), [], stands(i) ? 1 : 4));
  }
  const shown = passing().edges,
    some = INCIDENT[i].filter(e => shown[e]);
  if (some.length) panel.append(el('h3', { text: `${say('relations')} (${some.length})` }));
  const list = el('ul', { class: 'relations' });
  const seen = new Set();
  some.slice(0, 80).forEach(e => {
    const edge = E[e],
      out = edge.from === i,
      other = otherEnd(edge, i),
      marked = {};
    marked[i] = marked[other] = 1;
    const head = el('p', { class: 'relation' }, [
      el('span', { text: `${(out ? '→ ' : '← ') + relationName(e)} ` }),
      nodeButton(other)
    ]);
    head.append(tagOf(edge) || '', sureTag(edge.d.u));
    list.append(el('li', {}, [head, quotes(edge.d.q, marked, edge.d.r, 1, seen), wrong(edge.from, [e])]));
  });
  panel.append(list);
  if (some.length > 80) panel.append(el('p', { text: say('more', { n: some.length - 80 }) }));
}
function showEdge(panel, e) {
  const edge = E[e],
    marked = {},
    list = el('dl');
  marked[edge.from] = marked[edge.to] = 1;
  panel.append(el('p', { class: 'kind', text: say('relation') }));
  panel.append(el('h2', { id: 'panel-title', tabindex: '-1', text: relationName(e) }));
  panel.append(el('p', { class: 'relation' }, [nodeButton(edge.from), ' → ', nodeButton(edge.to)]));
  if (edge.d.f)
    fact(list, word('page', 'factuality'), [
      el('span', { class: `fact-${edge.d.f}`, text: word('factuality', edge.d.f) })
    ]);
  if (weighable(edge)) fact(list, say('surety'), [sureTag(edge.d.u) || say('not_weighed')]);
  fact(list, say('date'), dates(N[edge.from].d.d));
  fact(list, say('says'), isolated(N[edge.from].d.s || ''));
  fact(list, say('article'), articleList(edge.d.a));
  fact(list, say('rule'), (edge.d.r || []).join(', '));
  panel.append(list, wrong(edge.from, [e]) || '');
  panel.append(el('h3', { text: say('evidence') }));
  panel.append(quotes(edge.d.q, marked, edge.d.r, 6, new Set()));
}
function showTie(panel, n) {
  const tie = T[n],
    marked = {},
    shown = passing();
  marked[tie.s] = marked[tie.t] = 1;
  if (tie.p === 'office') {
    showEdge(panel, tie.x[0]);
    return;
  }
  panel.append(el('p', { class: 'kind', text: say('relation') }));
  panel.append(el('h2', { id: 'panel-title', tabindex: '-1', text: word('relations', tie.p) }));
  panel.append(
    el('p', { class: 'relation' }, [nodeButton(tie.s), tie.p === 'deals' ? ' ↔ ' : ' → ', nodeButton(tie.t)])
  );
  const events = tie.e.filter(i => joins(tie, i, shown));
  const once = occasions(events);
  const seen = new Set();
  panel.append(el('h3', { text: say('events', { n: once.length }) }));
  const rows = once.map(first => {
    const reports = events.filter(i => occasionOf(i) === occasionOf(first));
    const told = reports.map(i => quotes(N[i].d.q, marked, N[i].d.r, 2, seen));
    const named = i => INCIDENT[i].filter(e => marked[E[e].to]);
    return el('li', {}, [
      ...reports.flatMap(i => {
        const head = [nodeButton(i), tagOf(N[i]), sureTag(surelyIn(tie, i))];
        return [el('p', { class: 'relation' }, head), wrong(i, named(i))];
      }),
      ...told
    ]);
  });
  panel.append(el('ul', { class: 'relations' }, rows));
}
// Whether it is told of a frame, which is more or less sure.
function weighable({ from, d }) {
  return d.u !== undefined || (!stands(from) && D.weighed.includes(d.p));
}
// What did not simply happen is said beside it.
function tagOf({ d }) {
  if (!d.f || d.f === 'actual') return null;
  return el('span', { class: `tag fact-${d.f}`, text: word('factuality', d.f) });
}
function showStart(panel) {
  if (noted().length) {
    panel.append(el('h3', { text: say('notes') }));
    const own = noted().map(i => el('li', {}, [nodeButton(i)]));
    panel.append(el('ul', { class: 'start' }, own));
  }
  // Where a reader may begin: what most happens with in this view. Numbers go from the strongest on.
  const first = stage.scene.places
    .map(p => p.i)
    .sort((a, b) => a - b)
    .slice(0, 8);
  if (!first.length) return;
  panel.append(el('h3', { text: say('begin') }));
  panel.append(
    el(
      'ul',
      { class: 'start' },
      first.map(i => el('li', {}, [nodeButton(i)]))
    )
  );
}
// What was asked for, in order of time, with the sentence that says it.
function showFound(panel) {
  const { nodes } = passing();
  const found = N.map((_, i) => i).filter(i => nodes[i] && !stands(i) && N[i].d.k !== 'delegation');
  const when = i => (WHEN[i] || [''])[0];
  const once = occasions(found).sort((a, b) => when(a).localeCompare(when(b)) || a - b);
  const seen = new Set();
  const rows = once.slice(0, MOST).map(i => {
    const head = [nodeButton(i), tagOf(N[i]), el('span', { class: 'quiet', text: ` ${dates(WHEN[i])}` })];
    const told = quotes(N[i].d.q, markedBy(i), [], 1, seen);
    return el('li', {}, [el('p', { class: 'relation' }, head), told, wrongWhole(i)]);
  });
  panel.append(el('h3', { id: 'found-title', text: say('found_asked', { n: once.length }) }));
  panel.append(el('ul', { class: 'relations' }, rows));
  if (once.length > MOST) panel.append(el('p', { text: say('more', { n: once.length - MOST }) }));
}
export function showPanel() {
  const panel = clear(byId('panel')),
    i = nodeOf(state.sel),
    edge = /^([et])(\d+)$/.exec(state.sel);
  panel.setAttribute('aria-label', say('details'));
  document.body.classList.toggle('with-panel', i >= 0 || !!edge);
  if (i < 0 && !edge) {
    panel.append(el('h2', { text: say('details') }));
    panel.append(el('p', { class: 'hint', text: say('choose') }));
    if (byPhrase.active()) showFound(panel);
    else showStart(panel);
    return;
  }
  panel.append(
    button(
      '×',
      () => {
        go({ sel: '' });
        byId('picture').focus();
      },
      { class: 'close', 'aria-label': say('close') }
    )
  );
  if (i >= 0) showNode(panel, i);
  else if (edge[1] === 'e' && E[+edge[2]]) showEdge(panel, +edge[2]);
  else if (edge[1] === 't' && T[+edge[2]]) showTie(panel, +edge[2]);
  panel.scrollTop = 0;
}
