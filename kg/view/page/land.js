// Shores and borders behind the map: one path, for the canvas and for the drawing.
import { D } from './data.js';
import { palette } from './shapes.js';
import { stage } from './stage.js';

const made = {};
export function landPath() {
  made.text ??= D.map.rings.map(([x, y, ...steps]) => `M${x} ${y}l${steps.join(' ')}z`).join('');
  return made.text;
}
export function landLook() {
  const { land, shore } = palette();
  return { fill: land, stroke: shore };
}
export function drawLand(ctx) {
  if (!stage.scene.land) return;
  made.path ??= new Path2D(landPath());
  const { fill, stroke } = landLook();
  ctx.save();
  ctx.fillStyle = fill;
  ctx.strokeStyle = stroke;
  ctx.lineWidth = 0.8 / stage.network.getScale();
  ctx.lineJoin = 'round';
  ctx.fill(made.path);
  ctx.stroke(made.path);
  ctx.restore();
}
