// Places for the views that are made here: around a node and along a path. Boxes are kept apart.
import { D, E, INCIDENT, kindOf, N, otherEnd } from './data.js';
import { byId } from './dom.js';

export function apart(places) {
  for (let turn = 0; turn < 200; turn++) {
    let clash = false;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const p = places[i],
          q = places[j],
          a = N[p.i].d,
          b = N[q.i].d;
        const dx = q.x - p.x,
          dy = q.y - p.y,
          lackX = (a.w + b.w) / 2 - Math.abs(dx),
          lackY = (a.h + b.h) / 2 - Math.abs(dy);
        if (lackX <= 0 || lackY <= 0) continue;
        clash = true;
        if (lackX < lackY) {
          const sx = (dx < 0 ? -1 : 1) * (lackX / 2 + 0.5);
          p.x -= sx;
          q.x += sx;
        } else {
          const sy = (dy < 0 ? -1 : 1) * (lackY / 2 + 0.5);
          p.y -= sy;
          q.y += sy;
        }
      }
    }
    if (!clash) break;
    if (turn % 15 === 14)
      places.forEach(one => {
        one.x *= 1.06;
        one.y *= 1.06;
      });
  }
  return places;
}
export function reach(start, steps, shown) {
  const found = {};
  let ring = [start];
  const order = [[start]];
  found[start] = -1;
  for (let step = 0; step < steps; step++) {
    const next = [];
    ring.forEach(i => {
      INCIDENT[i].forEach(e => {
        const other = otherEnd(E[e], i);
        if (shown.edges[e] && found[other] === undefined) {
          found[other] = i;
          next.push(other);
        }
      });
    });
    order.push(next);
    ring = next;
  }
  return { rings: order, from: found };
}
export function radial(rings, from) {
  const places = [{ i: rings[0][0], x: 0, y: 0 }];
  const angles = {};
  let radius = 0;
  const stage = byId('picture'),
    wide = Math.min(
      1.35,
      Math.max(0.85, 1.1 * Math.sqrt((stage.clientWidth || 800) / (stage.clientHeight || 600)))
    );
  angles[rings[0][0]] = 0;
  rings.slice(1).forEach(ring => {
    const family = i => D.kinds.findIndex(kind => kind.family === kindOf(i).family);
    const sorted = [...ring].sort((a, b) => angles[from[a]] - angles[from[b]] || family(a) - family(b) || a - b);
    radius = Math.max(radius + 190, (sorted.length * 120) / (2 * Math.PI));
    sorted.forEach((i, n) => {
      const angle = (2 * Math.PI * (n + 0.5)) / sorted.length,
        stagger = sorted.length > 10 && n % 2 ? 80 : 0;
      angles[i] = angle;
      places.push({
        i,
        x: wide * (radius + stagger) * Math.cos(angle),
        y: (1.06 / wide) * (radius + stagger) * Math.sin(angle)
      });
    });
  });
  return apart(places);
}
export const PACE = 200;
export function alongLine(path) {
  // To and fro, in as many rows as fit the stage best: a long path on one line is too small to read.
  const stage = byId('picture');

  let across = path.length;
  let most = 0;
  for (let rows = 1; rows <= path.length; rows++) {
    const each = Math.ceil(path.length / rows);
    const scale = Math.min(
      1.2,
      ((stage.clientWidth || 800) - 60) / (each * PACE),
      ((stage.clientHeight || 600) - 50) / (rows * PACE * 0.75)
    );
    if (scale > most * 1.05) {
      most = scale;
      across = each;
    }
  }
  return path.map((i, n) => {
    const row = Math.floor(n / across),
      column = row % 2 ? across - 1 - (n % across) : n % across;
    return { i, x: PACE * column, y: PACE * 0.75 * row };
  });
}
