// Shape tells the kind, hue the family. One path serves the screen, the legend and the SVG.
import { KIND } from './data.js';
import { svg } from './dom.js';
import { state } from './state.js';

function polygon(points) {
  return `M${points.map(p => `${p[0].toFixed(3)} ${p[1].toFixed(3)}`).join('L')}Z`;
}
function regular(corners, turn, radius) {
  const points = [];
  for (let i = 0; i < corners; i++) {
    const angle = turn + (2 * Math.PI * i) / corners;
    points.push([radius * Math.cos(angle), radius * Math.sin(angle)]);
  }
  return points;
}
function star(corners, inner) {
  const points = [];
  for (let i = 0; i < 2 * corners; i++) {
    const angle = -Math.PI / 2 + (Math.PI * i) / corners,
      r = i % 2 ? inner : 1.12;
    points.push([r * Math.cos(angle), r * Math.sin(angle)]);
  }
  return points;
}
const UP = -Math.PI / 2;
const SHAPES = {
  state: 'M-.85 -.85H.85V.85H-.85Z',
  organisation: polygon(regular(6, 0, 1)),
  person: 'M-.9 0A.9 .9 0 1 1 .9 0A.9 .9 0 1 1 -.9 0Z',
  delegation: polygon([
    [0, -1],
    [1, 0.8],
    [-1, 0.8]
  ]),
  talks: polygon([
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0]
  ]),
  mediation: polygon([
    [0, 1],
    [1, -0.8],
    [-1, -0.8]
  ]),
  conflict: polygon([
    [-0.95, -0.6],
    [-0.6, -0.95],
    [0, -0.35],
    [0.6, -0.95],
    [0.95, -0.6],
    [0.35, 0],
    [0.95, 0.6],
    [0.6, 0.95],
    [0, 0.35],
    [-0.6, 0.95],
    [-0.95, 0.6],
    [-0.35, 0]
  ]),
  process: 'M-1 -.5H.35V-.9L1 0L.35 .9V.5H-1Z',
  proposal: polygon(star(5, 0.5)),
  statement: 'M-.7 -.8H.7Q1 -.8 1 -.5V.2Q1 .5 .7 .5H-.1L-.6 1V.5H-.7Q-1 .5 -1 .2V-.5Q-1 -.8 -.7 -.8Z',
  outcome: polygon(regular(5, UP, 1)),
  place: 'M0 1.05C-.2 .6 -.75 .3 -.75 -.3A.75 .75 0 1 1 .75 -.3C.75 .3 .2 .6 0 1.05Z'
};
// A kind without a shape of its own is round, as persons are.
export function shapeOf(kind) {
  return SHAPES[kind] || SHAPES.person;
}
// Okabe and Ito's colours, told apart with every common colour blindness; a dark (or light) outline around all.
const COLOURS = {
  light: {
    actor: '#2f7fc1',
    event: '#e0702b',
    speech: '#f2d64b',
    outcome: '#b9669b',
    place: '#b5b9bf',
    outline: '#1d2733',
    text: '#16202b',
    halo: '#fbfbf9',
    line: '#8a94a0',
    strong: '#2a3644',
    mediate: '#b8480a',
    ground: '#fbfbf9',
    band: '#f0f1ee',
    land: '#e9ebe6',
    shore: '#c3c9cc',
    quiet: '#5a6572'
  },
  dark: {
    actor: '#5aa9e6',
    event: '#f08a4b',
    speech: '#f5e06e',
    outcome: '#d48bbb',
    place: '#8d949d',
    outline: '#eef2f6',
    text: '#eef2f6',
    halo: '#14181d',
    line: '#6f7b88',
    strong: '#dfe6ee',
    mediate: '#ff9a5c',
    ground: '#14181d',
    band: '#1b2128',
    land: '#232b34',
    shore: '#3d4855',
    quiet: '#a3aebb'
  }
};
const PATHS = {};
// Paper is light, whatever the screen is.
export const paper = { printing: false };
export function isDark() {
  if (paper.printing) return false;
  if (state.theme) return state.theme === 'dark';
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}
export function palette() {
  return COLOURS[isDark() ? 'dark' : 'light'];
}
export function colourOf(kind) {
  return palette()[KIND[kind].family];
}
export function icon(kind) {
  const colours = palette();
  return svg('svg', { viewBox: '-1.3 -1.3 2.6 2.6', width: 18, height: 18, 'aria-hidden': 'true', class: 'icon' }, [
    svg('path', {
      d: shapeOf(kind),
      fill: colours[KIND[kind].family],
      stroke: colours.outline,
      'stroke-width': 0.14
    })
  ]);
}
export function unsure(factuality) {
  return factuality === 'planned' || factuality === 'possible';
}
export function drawShape(ctx, kind, x, y, r, factuality, chosen) {
  const colours = palette(),
    path = PATHS[kind] || (PATHS[kind] = new Path2D(shapeOf(kind)));
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(r, r);
  ctx.fillStyle = colours[KIND[kind].family];
  ctx.strokeStyle = colours.outline;
  ctx.lineJoin = 'round';
  ctx.lineWidth = (chosen ? 3.2 : 1.4) / 15;
  if (unsure(factuality)) {
    // Paler, but not so that the lines behind it are seen through it.
    const alpha = ctx.globalAlpha;
    ctx.setLineDash(factuality === 'planned' ? [0.42, 0.18] : [0.16, 0.18]);
    ctx.lineWidth = (chosen ? 4 : 2.2) / 15;
    ctx.fillStyle = colours.ground;
    ctx.fill(path);
    ctx.fillStyle = colours[KIND[kind].family];
    ctx.globalAlpha = alpha * 0.72;
    ctx.fill(path);
    ctx.globalAlpha = alpha;
  } else {
    ctx.fill(path);
  }
  ctx.stroke(path);
  if (factuality === 'counterfactual') {
    ctx.setLineDash([]);
    ctx.beginPath();
    ctx.moveTo(-1.25, 1.1);
    ctx.lineTo(1.25, -1.1);
    ctx.lineWidth = 0.42;
    ctx.strokeStyle = colours.halo;
    ctx.stroke();
    ctx.lineWidth = 0.2;
    ctx.strokeStyle = colours.outline;
    ctx.stroke();
  }
  ctx.restore();
}
// A ring around an actor, and the number of its group: hue alone does not tell groups apart.
const RINGS = ['#009e73', '#cc79a7', '#d55e00', '#0072b2', '#b8a800', '#56b4e9', '#7f4fc9', '#8a8a8a'];
export function drawGroup(ctx, group, x, y, r) {
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, r * 1.55, 0, 2 * Math.PI);
  ctx.lineWidth = r * 0.32;
  ctx.strokeStyle = RINGS[group % RINGS.length];
  ctx.stroke();
  ctx.font = `700 ${r * 0.9}px system-ui, sans-serif`;
  ctx.fillStyle = palette().text;
  ctx.textAlign = 'center';
  ctx.fillText(String(group + 1), x + r * 1.9, y - r * 1.1);
  ctx.restore();
}
