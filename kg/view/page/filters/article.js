// Articles that are switched off: what none of the others tells is not shown.
import { counted } from '../choices.js';
import { D, E, N } from '../data.js';
import { button, checkbox, el, fieldset, toggled } from '../dom.js';
import { go, state } from '../state.js';
import { say } from '../words.js';

export const byArticle = {
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
    if (!many) return fieldset(say('articles'), [list]);
    const none = () => go({ noArticle: D.articles.map(one => one.id) });
    return fieldset(say('articles'), [
      el('p', { class: 'buttons' }, [
        button(say('all'), () => go({ noArticle: [] })),
        button(say('none_of'), none, { id: 'no-articles' })
      ]),
      el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': say('articles') }, [list])
    ]);
  }
};
