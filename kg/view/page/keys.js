// What the keyboard does in the picture.
import { fitAll } from './canvas.js';
import { N, nodeOf } from './data.js';
import { byId } from './dom.js';
import { stage } from './stage.js';
import { go, state } from './state.js';

function step(key) {
  // The nearest neighbour in the direction of an arrow key; from nothing, the strongest node.
  const i = nodeOf(state.sel),
    positions = stage.network.getPositions(),
    here = positions[i];
  if (!here) {
    if (stage.scene.places.length) go({ sel: N[stage.scene.places.map(p => p.i).sort((a, b) => a - b)[0]].d.i });
    return;
  }
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  let best = -1;
  let least = Infinity;
  const linked = {};
  stage.scene.edges.forEach(edge => {
    if (edge.from === i) linked[edge.to] = 1;
    if (edge.to === i) linked[edge.from] = 1;
  });
  stage.scene.places.forEach(p => {
    const at = positions[p.i],
      dx = at.x - here.x,
      dy = at.y - here.y,
      along = dx * way[0] + dy * way[1],
      across = Math.abs(dx * way[1] - dy * way[0]);
    if (p.i === i || along <= 0 || across > 2 * along) return;
    const cost = along + 2 * across + (linked[p.i] ? 0 : 400);
    if (cost < least) {
      least = cost;
      best = p.i;
    }
  });
  if (best >= 0) {
    go({ sel: N[best].d.i });
    const seen = stage.network.canvasToDOM(positions[best]),
      box = byId('picture');
    if (seen.x < 40 || seen.y < 40 || seen.x > box.clientWidth - 40 || seen.y > box.clientHeight - 60)
      stage.network.moveTo({ position: positions[best] });
  }
}
function zoom(factor) {
  stage.network.moveTo({ scale: stage.network.getScale() * factor });
}
function inPicture(event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key.startsWith('Arrow')) step(event.key);
  else if (event.key === '+' || event.key === '=') zoom(1.25);
  else if (event.key === '-') zoom(0.8);
  else if (event.key === '0') fitAll();
  else if (event.key === 'Enter' && byId('panel-title')) byId('panel-title').focus();
  else if (event.key === 'Escape') go({ sel: '' });
  else return;
  event.preventDefault();
}
function anywhere(event) {
  const active = document.activeElement;
  if (event.key === 'Escape' && byId('take').open) {
    byId('take').open = false;
    byId('take').querySelector('summary').focus();
  }
  if (event.key === 'Escape' && byId('panel').contains(active)) {
    go({ sel: '' });
    byId('picture').focus();
  }
  if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(active.tagName)) {
    event.preventDefault();
    byId('search').focus();
  }
}
export function listen() {
  byId('picture').addEventListener('keydown', inPicture);
  document.addEventListener('keydown', anywhere);
}
