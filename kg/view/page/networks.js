// The view as a network for other programs: GEXF and GraphML.
import { D, iri, N } from './data.js';
import { escaped, HEAD, tag } from './markup.js';
import { save } from './save.js';
import { stage } from './stage.js';
import { numberOf } from './surety.js';
import { labelOf } from './titles.js';

const FIELDS = ['kind', 'type', 'factuality', 'earliest', 'latest', 'articles', 'confidence'];
function nodeValues(i) {
  const { d } = N[i];
  const [earliest, latest] = d.d || ['', ''];
  return [d.k, d.c, d.f, earliest, latest, d.a.map(a => D.articles[a].id).join(' '), numberOf(d.u)];
}
export function weightOf(edge) {
  return edge.id[0] === 't' ? edge.count || 1 : 1;
}
function ends(edge) {
  return { id: edge.id, source: iri(edge.from), target: iri(edge.to) };
}
export function toGexf() {
  const { places, edges } = stage.scene;
  const columns = (of, names) =>
    tag(
      'attributes',
      { class: of },
      names.map((title, id) => tag('attribute', { id, title, type: 'string' }))
    );
  const values = list =>
    tag(
      'attvalues',
      {},
      list.map((value, n) => tag('attvalue', { for: n, value }))
    );
  const nodes = places.map(p => {
    const position = tag('viz:position', { x: Math.round(p.x), y: Math.round(-p.y), z: 0 });
    return tag('node', { id: iri(p.i), label: labelOf(p.i) }, [values(nodeValues(p.i)), position]);
  });
  const lines = edges.map(edge =>
    tag('edge', { ...ends(edge), label: edge.name, weight: weightOf(edge) }, values([edge.p, edge.f, numberOf(edge.u)]))
  );
  const graph = tag('graph', { defaultedgetype: 'directed' }, [
    columns('node', FIELDS),
    columns('edge', ['relation', 'factuality', 'confidence']),
    tag('nodes', {}, nodes.join('\n')),
    tag('edges', {}, lines.join('\n'))
  ]);
  const names = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
  save('gexf', 'application/gexf+xml', HEAD + tag('gexf', names, graph));
}
export function toGraphml() {
  const { places, edges } = stage.scene;
  const key = (of, name, type) =>
    tag('key', { id: `${of[0]}-${name}`, for: of, 'attr.name': name, 'attr.type': type || 'string' });
  const data = (of, name, value) => tag('data', { key: `${of}-${name}` }, escaped(value));
  const nodes = places.map(p =>
    tag('node', { id: iri(p.i) }, [
      data('n', 'label', labelOf(p.i)),
      ...nodeValues(p.i).map((value, n) => data('n', FIELDS[n], value))
    ])
  );
  const lines = edges.map(edge =>
    tag('edge', ends(edge), [
      data('e', 'relation', edge.p),
      data('e', 'factuality', edge.f),
      data('e', 'confidence', numberOf(edge.u)),
      data('e', 'weight', weightOf(edge))
    ])
  );
  const keys = [
    ...['label', ...FIELDS].map(name => key('node', name)),
    ...['relation', 'factuality', 'confidence'].map(name => key('edge', name)),
    key('edge', 'weight', 'int')
  ];
  const graph = tag('graph', { edgedefault: 'directed' }, [...nodes, ...lines].join('\n'));
  const text = tag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [...keys, graph]);
  save('graphml', 'application/graphml+xml', HEAD + text);
}
