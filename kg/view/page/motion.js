// While a reader zooms or drags, the last drawing is moved as it is, as a map does; when it rests, it is drawn anew.
// Drawing hundreds of nodes with labels and lines takes longer than a frame, and choosing labels longer still.
import { palette } from './shapes.js';
import { stage } from './stage.js';

// Milliseconds without motion after which all is drawn.
const STILL = 140;
// So few nodes are drawn within a frame.
const FEW = 60;
const motion = { drawn: null, held: null, timer: 0 };

export function inMotion() {
  return motion.timer !== 0;
}
function view() {
  const { scale, translation } = stage.network.body.view;
  return { scale, x: translation.x, y: translation.y };
}
// A copy of what was drawn last, with where it was seen from.
function hold() {
  const source = stage.network.canvas.frame.canvas;
  const image = document.createElement('canvas');
  image.width = source.width;
  image.height = source.height;
  image.getContext('2d').drawImage(source, 0, 0);
  motion.held = { image, ...motion.drawn };
}
function shift() {
  const { image, scale, x, y } = motion.held;
  const now = view();
  const ratio = stage.network.canvas.pixelRatio || 1;
  const by = now.scale / scale;
  const ctx = stage.network.canvas.frame.canvas.getContext('2d');
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.fillStyle = palette().ground;
  ctx.fillRect(0, 0, image.width, image.height);
  const [left, top] = [ratio * (now.x - x * by), ratio * (now.y - y * by)];
  ctx.drawImage(image, left, top, image.width * by, image.height * by);
}
function moved() {
  if (!motion.drawn || stage.scene.places.length < FEW) return;
  if (!inMotion()) hold();
  window.clearTimeout(motion.timer);
  motion.timer = window.setTimeout(still, STILL);
}
function still() {
  window.clearTimeout(motion.timer);
  motion.timer = 0;
  motion.held = null;
  stage.network.renderer._redraw();
}
export function watchMotion() {
  const { network } = stage;
  const full = network.renderer._redraw.bind(network.renderer);
  network.renderer._redraw = hidden => {
    if (inMotion() && !hidden) {
      shift();
      return;
    }
    full(hidden);
    if (!hidden) motion.drawn = view();
  };
  network.on('zoom', moved);
  network.on('dragging', event => {
    if (!event.nodes.length) moved();
  });
  network.on('dragEnd', () => inMotion() && still());
}
// What is shown now is not what was drawn: a new scene.
export function endMotion() {
  window.clearTimeout(motion.timer);
  Object.assign(motion, { timer: 0, held: null, drawn: null });
}
