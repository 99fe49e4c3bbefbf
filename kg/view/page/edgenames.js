// Names of relations, drawn where there is room.
import { labelFont, labels } from './labels.js';
import { palette } from './shapes.js';
import { stage } from './stage.js';
import { state } from './state.js';

export function drawEdgeNames(ctx) {
  // Names of relations and the marks of what did not happen, at one size on the screen, where there is room.
  const scale = stage.network.getScale(),
    size = Math.max(11, 10 / scale),
    colours = palette(),
    edges = stage.network.body.edges;
  if (stage.scene.namedAt !== scale) {
    stage.scene.namedAt = scale;
    stage.scene.edges.forEach(edge => {
      edge.drawn = undefined;
    });
  }
  ctx.save();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.font = labelFont(size, false);
  stage.scene.edges.forEach(edge => {
    const denied = edge.f === 'counterfactual' && edge.near;
    if (!denied && !edge.named) return;
    const drawn = edges[edge.id];
    if (!drawn || !drawn.edgeType || !drawn.connected) return;
    let text = (denied ? '✕ ' : '') + (edge.named ? edge.name : '');
    const half = ctx.measureText(text).width / 2;
    const own = edge.id === state.sel || state.view === 'path';
    if (edge.drawn === undefined) {
      edge.drawn = 0;
      [0.5, 0.35, 0.65].some(part => {
        const spot = drawn.edgeType.getPoint(part);
        if (labels.roomFor([spot.x - half, spot.y - size / 2, spot.x + half, spot.y + size / 2])) edge.drawn = part;
        return edge.drawn;
      });
    }
    if (!edge.drawn && !(own && lengthOf(drawn) > 2 * half)) {
      if (!denied || stage.scene.edges.length > 400) return;
      text = '✕';
    }
    const at = drawn.edgeType.getPoint(edge.drawn || 0.5);
    ctx.lineWidth = size / 3;
    ctx.strokeStyle = colours.halo;
    ctx.fillStyle = own ? colours.strong : colours.quiet;
    ctx.strokeText(text, at.x, at.y);
    ctx.fillText(text, at.x, at.y);
  });
  ctx.restore();
}
function lengthOf(drawn) {
  // The length of a line between its nodes, not counting the nodes.
  return (
    Math.hypot(drawn.to.x - drawn.from.x, drawn.to.y - drawn.from.y) -
    drawn.from.options.size -
    drawn.to.options.size
  );
}
