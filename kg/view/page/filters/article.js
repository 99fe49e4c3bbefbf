// Articles that are switched off: what none of the others tells is not shown.
import { counted } from '../choices.js';
import { D, E, N } from '../data.js';
import { button, checkbox, el, fieldset, fold, toggled } from '../dom.js';
import { go, state } from '../state.js';
import { say } from '../words.js';

// What is sought in a long list; it leaves rows out of the list and nothing out of the picture.
const sought = { text: '' };
export const byArticle = {
  words: {
    article_search: ['Zoek een artikel', 'Find an article'],
    only_found: ['alleen gevonden', 'only those found']
  },
  keys: { noArticle: ['x', []] },
  narrows: false,
  active: () => state.noArticle.length > 0,
  passes() {
    const off = D.articles.map(one => state.noArticle.includes(one.id));
    const told = articles => !articles.length || articles.some(a => !off[a]);
    return { node: i => told(N[i].d.a), edge: e => told(E[e].d.a) };
  },
  sparql({ statement, n }) {
    if (!state.noArticle.length) return [`${statement} .`];
    const off = D.articles.filter(one => state.noArticle.includes(one.id)).map(one => `<${D.base}${one.i}>`);
    return [
      `GRAPH ?article${n} { ${statement} }`,
      `?article${n} a dip:Article .`,
      `FILTER (?article${n} NOT IN (${off.join(', ')}))`
    ];
  },
  control() {
    const counts = counted(node => node.d.a);
    const many = D.articles.length > 6;
    const rows = D.articles.map((one, a) =>
      checkbox(
        `article-${a}`,
        !state.noArticle.includes(one.id),
        () => go({ noArticle: toggled(state.noArticle, one.id) }),
        [el('span', { class: 'clamp', title: one.t || one.id, text: one.t || one.id })],
        counts[a] || 0
      )
    );
    const list = el('ul', {}, rows);
    const texts = D.articles.map(one => fold([one.t, one.id, one.d, one.p].filter(Boolean).join(' \n ')));
    const fits = () =>
      texts.map(text =>
        fold(sought.text)
          .split(/\s+/)
          .every(part => text.includes(part))
      );
    const narrow = () => fits().forEach((fit, a) => (rows[a].hidden = !fit));
    if (!many) return fieldset(say('articles'), [list]);
    const none = () => go({ noArticle: D.articles.map(one => one.id) });
    const field = el('input', { id: 'article-search', type: 'search', autocomplete: 'off', value: sought.text });
    field.setAttribute('aria-label', say('article_search'));
    field.setAttribute('placeholder', say('article_search'));
    field.addEventListener('input', () => {
      sought.text = field.value;
      narrow();
    });
    narrow();
    const only = () => {
      const fit = fits();
      go({ noArticle: D.articles.filter((_, a) => !fit[a]).map(one => one.id) });
    };
    return fieldset(say('articles'), [
      field,
      el('p', { class: 'buttons' }, [
        button(say('all'), () => go({ noArticle: [] })),
        button(say('none_of'), none, { id: 'no-articles' }),
        button(say('only_found'), only, { id: 'only-articles' })
      ]),
      el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': say('articles') }, [list])
    ]);
  }
};
