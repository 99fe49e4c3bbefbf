// The picture itself: vis-network moves and zooms, we draw.
import { drawBands } from './bands.js';
import { N, nodeOf } from './data.js';
import { byId } from './dom.js';
import { drawEdgeNames } from './edgenames.js';
import { bends, edgeOptions } from './edges.js';
import { chooseLabels, drawLabel, labels, labelSize, radiusAt } from './labels.js';
import { drawLand } from './land.js';
import { endMotion, watchMotion } from './motion.js';
import { drawGroup, drawShape, palette } from './shapes.js';
import { READABLE, stage } from './stage.js';
import { go, state } from './state.js';
import { labelOf, linesOf } from './titles.js';
import { pin, pinned } from './own.js';

// The zoom for which labels were chosen; nought when they must be chosen anew.
const drawnAt = { scale: 0 };
// Pixels of the longer side of a picture that is taken away.
const LONGEST = 6000;

function renderer(i, f, group) {
  return given => {
    const ctx = given.ctx,
      scale = stage.network.getScale(),
      r = radiusAt(i, scale),
      faint = stage.dimmed && !stage.dimmed[i];
    return {
      drawNode() {
        ctx.save();
        if (faint) ctx.globalAlpha = 0.18;
        if (group !== undefined) drawGroup(ctx, group, given.x, given.y, r);
        drawShape(ctx, N[i].d.k, given.x, given.y, r, f, given.state.selected || given.state.hover);
        ctx.restore();
      },
      drawExternalLabel() {
        let label = labels.shown[i];
        if (!label && !given.state.hover && !given.state.selected) return;
        label = label || { size: labelSize(i, scale), lines: linesOf(i), side: 'below' };
        ctx.save();
        drawLabel(ctx, i, given.x, given.y, r, label, palette(), given.state.selected);
        ctx.restore();
      },
      nodeDimensions: { width: 2 * r, height: 2 * r }
    };
  };
}
function markDimmed() {
  const i = nodeOf(state.sel);
  stage.dimmed = null;
  if (state.sel && /^[et]\d+$/.test(state.sel)) {
    const edge = stage.scene.edges.filter(one => one.id === state.sel)[0];
    if (edge) {
      stage.dimmed = { centre: -1, count: 1 };
      stage.dimmed[edge.from] = stage.dimmed[edge.to] = 1;
    }
  } else if (i >= 0 && stage.scene.places.some(p => p.i === i)) {
    stage.dimmed = { centre: i, count: 0 };
    stage.dimmed[i] = 1;
    stage.scene.edges.forEach(one => {
      if (one.from === i || one.to === i) {
        stage.dimmed[one.from] = stage.dimmed[one.to] = 1;
        stage.dimmed.count++;
      }
    });
  }
}
export function draw(view, keep) {
  view.all = keep ? stage.scene.all : null;
  stage.scene = view;
  pinned().forEach((at, i) => {
    const place = view.places.find(p => p.i === i);
    if (place) Object.assign(place, at);
  });
  markDimmed();
  const bend = bends(view.edges);
  view.bend = bend;
  const nodes = view.places.map(p => ({
    id: p.i,
    x: p.x,
    y: p.y,
    shape: 'custom',
    ctxRenderer: renderer(p.i, p.f || N[p.i].d.f, p.group),
    size: N[p.i].size,
    label: labelOf(p.i)
  }));
  const edges = view.edges.map(edge => edgeOptions(edge, bend[edge.id]));
  const camera =
    keep && stage.network ? { position: stage.network.getViewPosition(), scale: stage.network.getScale() } : null;
  drawnAt.scale = 0;
  endMotion();
  if (!stage.network) {
    stage.network = new vis.Network(
      byId('picture'),
      { nodes, edges },
      {
        physics: false,
        layout: { improvedLayout: false, randomSeed: 7 },
        nodes: { borderWidth: 0 },
        interaction: {
          hover: true,
          multiselect: false,
          tooltipDelay: 200,
          keyboard: false,
          selectConnectedEdges: true
        }
      }
    );
    stage.network.on('click', event => {
      if (event.nodes.length) go({ sel: N[event.nodes[0]].d.i });
      else if (event.edges.length) go({ sel: event.edges[0] });
      else if (state.sel) go({ sel: '' });
    });
    stage.network.on('doubleClick', event => {
      if (event.nodes.length) go({ view: 'near', focus: N[event.nodes[0]].d.i, sel: N[event.nodes[0]].d.i });
    });
    stage.network.on('dragEnd', event => {
      drawnAt.scale = 0;
      const [i] = event.nodes;
      if (i !== undefined) pin(N[i].d.i, stage.network.getPositions([i])[i]);
    });
    stage.network.on('beforeDrawing', ctx => {
      drawLand(ctx);
      drawBands(ctx);
      const scale = stage.network.getScale();
      if (scale !== drawnAt.scale) {
        drawnAt.scale = scale;
        stage.scene.namedAt = 0;
        chooseLabels(scale, ctx);
      }
    });
    stage.network.on('afterDrawing', drawEdgeNames);
    watchMotion();
  } else {
    stage.network.setData({ nodes, edges });
  }
  if (camera) stage.network.moveTo(camera);
  else fitAll();
  mark();
}
function mark() {
  const i = nodeOf(state.sel),
    here = i >= 0 && stage.scene.places.some(p => p.i === i);
  if (here) stage.network.selectNodes([i], true);
  else stage.network.unselectAll();
}
// The whole scene, drawn on a canvas of its own size and given to ``use``; then the reader's view is as it was.
export function wholeCanvas(use) {
  const { network, scene } = stage;
  const [left, top, right, bottom] = bounds();
  const [wide, high] = [right - left + 60, bottom - top + 60];
  const scale = Math.min(1.4, LONGEST / Math.max(wide, high));
  const camera = { position: network.getViewPosition(), scale: network.getScale() };
  const { all } = scene;
  scene.all = null;
  endMotion();
  network.setSize(`${Math.ceil(wide * scale)}px`, `${Math.ceil(high * scale)}px`);
  network.redraw();
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale });
  network.redraw();
  use(network.canvas.frame.canvas);
  scene.all = all;
  drawnAt.scale = 0;
  network.setSize('100%', '100%');
  network.redraw();
  network.moveTo(camera);
}
export function bounds() {
  let b = [1e9, 1e9, -1e9, -1e9];
  stage.scene.places.forEach(p => {
    const d = N[p.i].d;
    b = [
      Math.min(b[0], p.x - d.w / 2),
      Math.min(b[1], p.y - N[p.i].size),
      Math.max(b[2], p.x + d.w / 2),
      Math.max(b[3], p.y + d.h - N[p.i].size)
    ];
  });
  if (stage.scene.bands)
    b = [Math.min(b[0], -stage.scene.left), -34, Math.max(b[2], stage.scene.width), stage.scene.height];
  return b;
}
export function fitAll() {
  if (!stage.scene.places.length || !stage.network) return;
  const b = bounds(),
    box = byId('picture'),
    w = box.clientWidth || 800,
    h = box.clientHeight || 600;
  let scale = Math.min((w - Math.min(90, w / 6)) / (b[2] - b[0]), (h - 50) / (b[3] - b[1]), 1.4);
  scale = Math.max(scale, stage.scene.bands ? READABLE : 0.02);
  const x = middle(b[0], b[2], w / scale),
    y = middle(b[1], b[3], h / scale);
  stage.scene.all = [
    Math.min(x - w / 2 / scale, b[0]),
    Math.min(y - h / 2 / scale, b[1]),
    Math.max(x + w / 2 / scale, b[2]),
    Math.max(y + h / 2 / scale, b[3])
  ];
  drawnAt.scale = 0;
  stage.network.moveTo({ position: { x, y }, scale });
}
function middle(first, last, room) {
  return last - first > room ? first - 8 + room / 2 : (first + last) / 2;
}
