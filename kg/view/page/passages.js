// Sentences, with the words in them that name what is chosen.
import { D } from './data.js';
import { el, isolated } from './dom.js';
import { say } from './words.js';

export function briefly(article, most) {
  const name = article.t || article.id;
  return isolated(name.length > (most || 64) ? `${name.slice(0, (most || 64) - 1).trim()}…` : name);
}
function quoteBlock(q, marked, rules) {
  const quote = D.quotes[q],
    article = D.articles[quote[0]],
    text = quote[3],
    spans = [];
  quote[4].forEach(mark => {
    if (marked[mark[2]]) spans.push([mark[0], mark[0] + mark[1]]);
  });
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const words = el('p');
  let done = 0;
  spans.forEach(span => {
    if (span[0] < done) return;
    words.append(text.slice(done, span[0]));
    words.append(el('mark', { text: text.slice(span[0], span[1]) }));
    done = span[1];
  });
  words.append(text.slice(done));
  const about = [
    article.u
      ? el('a', { href: article.u, rel: 'noreferrer noopener', target: '_blank', text: briefly(article) })
      : el('cite', { title: article.t, text: briefly(article) })
  ];
  const more = [
    isolated(article.p || ''),
    article.d,
    rules && rules.length ? `${say('rule')}: ${rules.join(', ')}` : ''
  ].filter(Boolean);
  return el('blockquote', {}, [
    words,
    el('footer', {}, about.concat(more.length ? [` · ${more.join(' · ')}`] : []))
  ]);
}
// ``seen`` has the sentences that were shown before, which are not shown again.
export function quotes(list, marked, rules, most, seen) {
  const holder = el('div', { class: 'quotes' });
  const fresh = list.filter(q => !seen || (!seen.has(D.quotes[q][3]) && seen.add(D.quotes[q][3])));
  fresh.slice(0, most).forEach(q => {
    holder.append(quoteBlock(q, marked, rules));
  });
  if (fresh.length > most) {
    const rest = el('details', {}, [el('summary', { text: say('more', { n: fresh.length - most }) })]);
    fresh.slice(most).forEach(q => {
      rest.append(quoteBlock(q, marked, rules));
    });
    holder.append(rest);
  }
  return holder;
}
