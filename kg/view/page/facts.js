// What is known of a node, as a list of names and values.
import { D, E, INCIDENT, N, stands } from './data.js';
import { el, isolated } from './dom.js';
import { icon } from './shapes.js';
import { go, state } from './state.js';
import { numberOf } from './surety.js';
import { titleOf } from './titles.js';
import { say, word } from './words.js';

export function nodeButton(i) {
  return el('button', { type: 'button', class: 'to', on: { click: () => choose(i) } }, [
    icon(N[i].d.k),
    ` ${titleOf(i)}`
  ]);
}
function choose(i) {
  go({ sel: N[i].d.i }, 'panel');
}
export function fact(list, name, value) {
  if (value === '' || value === undefined || value === null || (Array.isArray(value) && !value.length)) return;
  list.append(el('dt', { text: name }));
  list.append(el('dd', {}, Array.isArray(value) ? value : [String(value)]));
}
// How sure something is, beside it.
export function sureTag(u) {
  return u === undefined ? '' : el('span', { class: 'sure', title: say('surety'), text: ` ${numberOf(u)}` });
}
export function dates(d) {
  return d ? (d[0] === d[1] ? d[0] : `${d[0] || '…'} – ${d[1] || '…'}`) : '';
}
function articleNames(list) {
  return list
    .map(a => {
      const article = D.articles[a];
      return isolated(article.t || article.id) + (article.d ? ` (${article.d})` : '');
    })
    .join('; ');
}
export function articleList(list) {
  if (list.length <= 2) return articleNames(list);
  return [
    articleNames(list.slice(0, 2)),
    el('details', {}, [el('summary', { text: say('more', { n: list.length - 2 }) }), articleNames(list.slice(2))])
  ];
}
export function nodeFacts(i) {
  const d = N[i].d,
    sure = Object.fromEntries(d.l || []),
    list = el('dl');
  if (d.f)
    fact(list, word('page', 'factuality'), [
      el('span', { class: `fact-${d.f}`, text: word('factuality', d.f) }),
      sureTag(sure.factuality)
    ]);
  fact(list, say('date'), dates(d.d));
  (d.t || []).forEach(one => {
    fact(list, word('facts', one[0]), [word('values', one[1]), sureTag(sure[one[0]])]);
  });
  fact(list, say('says'), isolated(d.s || ''));
  fact(list, say('also'), (d.o || []).map(isolated).join(', '));
  fact(list, say('seat'), isolated((d.z || ['', ''])[state.lang === 'en' ? 1 : 0]));
  fact(list, say('article'), articleList(d.a));
  fact(list, say('rule'), (d.r || []).join(', '));
  fact(
    list,
    say('elsewhere'),
    (d.e || [])
      .filter(url => /^https?:/.test(url))
      .map(url =>
        el('a', {
          href: url,
          rel: 'noreferrer noopener',
          target: '_blank',
          class: 'elsewhere',
          text: url.replace(/^https?:\/\//, '')
        })
      )
  );
  return list;
}
export function markedBy(i) {
  const marked = {};
  marked[i] = 1;
  if (!stands(i))
    INCIDENT[i].forEach(e => {
      if (E[e].from === i) marked[E[e].to] = 1;
    });
  return marked;
}
