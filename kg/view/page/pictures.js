// The view as a picture: PNG, SVG and paper.
import { bounds, draw, wholeCanvas } from './canvas.js';
import { N } from './data.js';
import { SVG, byId, clear, el } from './dom.js';
import { bends, dashesOf, directed, edgeColour, widthOf } from './edges.js';
import { fontOf } from './labels.js';
import { landLook, landPath } from './land.js';
import { laneName } from './lanes.js';
import { escaped, tag } from './markup.js';
import { save } from './save.js';
import { colourOf, palette, paper, shapeOf, unsure } from './shapes.js';
import { onPicture, placesNow, stage } from './stage.js';
import { state } from './state.js';
import { lookOf } from './surety.js';
import { labelOf, linesOf } from './titles.js';

export function toPng() {
  // A sheet is no picture: what it is about is drawn for this, and put away again.
  const drawn = onPicture();
  if (!drawn) {
    byId('picture').hidden = false;
    draw(stage.scene, false);
  }
  wholeCanvas(source => {
    const copy = el('canvas', { width: source.width, height: source.height });
    const ctx = copy.getContext('2d');
    ctx.fillStyle = palette().ground;
    ctx.fillRect(0, 0, copy.width, copy.height);
    ctx.drawImage(source, 0, 0);
    copy.toBlob(blob => save('png', 'image/png', blob), 'image/png');
  });
  byId('picture').hidden = !drawn;
}
function bandMarkup(band) {
  const { left, width } = stage.scene;
  const { band: fill, quiet } = palette();
  return [
    tag('rect', { x: -left, y: band.y, width: width + left, height: band.h, fill }),
    text(8 - left, band.y + 20, laneName(band.lane), { 'font-size': 13, 'font-weight': 700, fill: quiet })
  ];
}
function text(x, y, words, look) {
  return tag('text', { x: Math.round(x), y: Math.round(y), ...look }, escaped(words));
}
function edgeMarkup(edge, at) {
  const p = at.get(edge.from);
  const q = at.get(edge.to);
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const far = Math.hypot(dx, dy) || 1;
  const r = N[edge.to].size + 2;
  const bend = (stage.scene.bend || {})[edge.id] || 0;
  const over = [(p.x + q.x) / 2 + dy * bend, (p.y + q.y) / 2 - dx * bend];
  const end = [q.x - (dx / far) * r, q.y - (dy / far) * r];
  const points = list => list.map(Math.round).join(' ');
  const look = {
    d: `M${points([p.x, p.y])}Q${points([...over, ...end])}`,
    fill: 'none',
    stroke: edgeColour(edge),
    'stroke-width': widthOf(edge).toFixed(1),
    'stroke-opacity': lookOf(edge.u).strength,
    'stroke-dasharray': (dashesOf(edge.f) || []).join(' ') || false,
    'marker-end': directed(edge) ? 'url(#to)' : false
  };
  return tag('path', look, tag('title', {}, escaped(edge.name)));
}
function nodeMarkup(i, at) {
  const { d, size: r } = N[i];
  const colours = palette();
  const [x, y] = [Math.round(at.x), Math.round(at.y)];
  const size = fontOf(i);
  const denied = d.f === 'counterfactual';
  const shape = {
    transform: `translate(${x} ${y}) scale(${r})`,
    d: shapeOf(d.k),
    fill: colourOf(d.k),
    stroke: colours.outline,
    'stroke-width': 0.1,
    'stroke-dasharray': unsure(d.f) ? '.26 .2' : false
  };
  const stroke = {
    d: `M${x - 1.2 * r} ${y + r}L${x + 1.2 * r} ${y - r}`,
    stroke: colours.outline,
    'stroke-width': 3
  };
  const look = {
    'font-size': size,
    'text-anchor': 'middle',
    fill: colours.text,
    stroke: colours.halo,
    'stroke-width': 3,
    'paint-order': 'stroke',
    'text-decoration': denied ? 'line-through' : false
  };
  return tag('g', {}, [
    tag('title', {}, escaped(labelOf(i))),
    tag('path', shape),
    denied ? tag('path', stroke) : '',
    ...linesOf(i).map((line, n) => text(x, y + r + 3 + size * (0.9 + 1.2 * n), line, look))
  ]);
}
function svgText() {
  const [left, top, right, bottom] = bounds();
  const { ground, line, quiet } = palette();
  const { scene } = stage;
  const at = placesNow();
  const frame = { x: left - 20, y: top - 20, width: right - left + 40, height: bottom - top + 40 };
  const arrow = { viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 6, markerHeight: 6, orient: 'auto' };
  const head = tag('marker', { id: 'to', ...arrow }, tag('path', { d: 'M0 0L10 5L0 10Z', fill: line }));
  const viewBox = Object.values(frame).map(Math.round).join(' ');
  return tag('svg', { xmlns: SVG, viewBox, 'font-family': 'system-ui, sans-serif' }, [
    tag('title', {}, escaped(document.title)),
    tag('defs', {}, head),
    tag('rect', { ...frame, fill: ground }),
    scene.land ? tag('path', { d: landPath(), 'stroke-width': 1, ...landLook() }) : '',
    ...(scene.bands || []).flatMap(bandMarkup),
    ...(scene.heads || []).map(one => text(one.x + 4, -10, one.text, { 'font-size': 13, fill: quiet })),
    ...scene.edges.map(edge => edgeMarkup(edge, at)),
    ...scene.places.map(p => nodeMarkup(p.i, at.get(p.i)))
  ]);
}
// A scene that is not on the stage, as an element.
export function sceneMarkup(scene) {
  const kept = stage.scene;
  stage.scene = { bend: bends(scene.edges), ...scene };
  const drawing = new DOMParser().parseFromString(svgText(), 'image/svg+xml');
  stage.scene = kept;
  return document.importNode(drawing.documentElement, true);
}
export function toSvg() {
  save('svg', 'image/svg+xml', svgText());
}
export function onPaper(printing) {
  // Paper gets the drawing, which fits its width, and not the canvas, which fits the screen.
  const sheet = clear(byId('paper'));
  paper.printing = printing;
  if (!printing || !stage.scene.places.length || state.table) return;
  const drawing = new DOMParser().parseFromString(svgText(), 'image/svg+xml');
  sheet.append(document.importNode(drawing.documentElement, true));
}
