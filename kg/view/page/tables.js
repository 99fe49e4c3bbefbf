// The same view as tables, for who reads with a screen reader or wants to print it.
import { D, E, N } from './data.js';
import { button, byId, clear, el } from './dom.js';
import { dates, nodeButton } from './facts.js';
import { briefly } from './passages.js';
import { stage } from './stage.js';
import { go, state } from './state.js';
import { numberOf } from './surety.js';
import { typeName } from './titles.js';
import { say, word } from './words.js';

function cell(text) {
  return el('td', { text });
}
function heads(names) {
  return el('thead', {}, [
    el(
      'tr',
      {},
      names.map(name => el('th', { scope: 'col', text: say(name) }))
    )
  ]);
}
function articlesOf(list) {
  const titles = list.slice(0, 2).map(a => briefly(D.articles[a], 40));
  if (list.length > 2) titles.push(say('more', { n: list.length - 2 }));
  return titles.join('; ');
}
export function sentenceOf(list) {
  return list.length ? D.quotes[list[0]][3] : '';
}
export function showTables() {
  const holder = clear(byId('tables'));
  holder.hidden = !state.table;
  if (state.table) byId('picture').hidden = true;
  holder.setAttribute('aria-label', say('table_caption'));
  if (!state.table) return;
  const rows = el('tbody');
  stage.scene.places
    .slice()
    .sort((a, b) => a.i - b.i)
    .forEach(p => {
      const d = N[p.i].d;
      rows.append(
        el('tr', {}, [
          el('th', { scope: 'row' }, [nodeButton(p.i)]),
          cell(typeName(p.i)),
          cell(d.f ? word('factuality', d.f) : ''),
          cell(dates(d.d)),
          cell(numberOf(d.u)),
          cell(articlesOf(d.a)),
          cell(sentenceOf(d.q))
        ])
      );
    });
  const edges = el('tbody');
  stage.scene.edges.forEach(edge => {
    const of = edge.id[0] === 'e' ? E[+edge.id.slice(1)].d : null;
    const q = of ? of.q : edge.events && edge.events.length ? N[edge.events[0]].d.q : [];
    edges.append(
      el('tr', {}, [
        el('th', { scope: 'row' }, [nodeButton(edge.from)]),
        el('td', {}, [button(edge.name, () => go({ sel: edge.id }, 'panel'), { class: 'to' })]),
        el('td', {}, [nodeButton(edge.to)]),
        cell(edge.f ? word('factuality', edge.f) : ''),
        cell(numberOf(edge.u)),
        cell(sentenceOf(q))
      ])
    );
  });
  holder.append(
    el('table', { id: 'node-table' }, [
      el('caption', { text: `${say('nodes')} (${stage.scene.places.length})` }),
      heads(['node', 'kind', 'factuality', 'date', 'surety', 'article', 'sentence']),
      rows
    ])
  );
  holder.append(
    el('table', { id: 'edge-table' }, [
      el('caption', { text: `${say('edges')} (${stage.scene.edges.length})` }),
      heads(['node', 'relation', 'to', 'factuality', 'surety', 'sentence']),
      edges
    ])
  );
}
