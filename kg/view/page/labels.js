// Labels: heaviest first, on that side of the node where fewest lines leave, and only where there is room.
// Which labels are shown, and whether there is room for more.
import { acts, kindOf, N, nodeOf } from './data.js';
import { stage } from './stage.js';
import { state } from './state.js';
import { linesOf } from './titles.js';

export const labels = { shown: {}, roomFor: null };
const WIDTHS = {};
const SIDES = { below: [0, 1], above: [0, -1], right: [1, 0], left: [-1, 0] };
// A reader looks below a node first; a label beside one is the last resort.
const RELUCTANCE = { below: 0, above: 0.25, right: 0.5, left: 0.55 };
const MANY = 1500,
  CROWD = 60,
  SMALL = 0.45,
  NARROW = 14;
export function fontOf(i) {
  return N[i].font ? N[i].font.size : 13;
}
export function radiusAt(i, scale) {
  // On a map a mark is as large at every zoom: it is a point, and not the land around it.
  if (stage.scene.land) return (5 + N[i].size / 4) / scale;
  return Math.max(N[i].size, (stage.scene.places.length > 400 ? 3 : 5.5) / scale);
}
export function labelSize(i, scale) {
  if (stage.scene.land) return (6 + fontOf(i) / 2) / scale;
  return Math.max(fontOf(i), (10 + (fontOf(i) - 12) * 0.5) / scale);
}
export function labelFont(size, strong) {
  return `${(strong ? '700 ' : '500 ') + size}px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif`;
}
function widthOf(ctx, lines, size) {
  const key = lines.join('\n');
  if (WIDTHS[` ${key}`] === undefined) {
    ctx.font = labelFont(100, false);
    WIDTHS[` ${key}`] = Math.max.apply(null, lines.map(line => ctx.measureText(line).width).concat([0])) / 100;
  }
  return WIDTHS[` ${key}`] * size;
}
function pulls() {
  // The mean direction of a node's lines, from which its label stays away.
  const at = {},
    pull = {};
  stage.scene.places.forEach(p => {
    at[p.i] = p;
    pull[p.i] = [0, 0, 0];
  });
  stage.scene.edges.forEach(edge => {
    const p = at[edge.from],
      q = at[edge.to],
      far = Math.hypot(q.x - p.x, q.y - p.y) || 1;
    [
      [p.i, 1],
      [q.i, -1]
    ].forEach(end => {
      const sum = pull[end[0]];
      sum[0] += (end[1] * (q.x - p.x)) / far;
      sum[1] += (end[1] * (q.y - p.y)) / far;
      sum[2]++;
    });
  });
  return pull;
}
function sidesOf(i) {
  const sum = stage.scene.pull[i] || [0, 0, 0],
    count = sum[2] || 1;
  const cost = side => RELUCTANCE[side] + (SIDES[side][0] * sum[0] + SIDES[side][1] * sum[1]) / count;
  if (stage.scene.bands) return acts(i) ? ['above'] : ['below']; // the lines of a story run up and down
  return Object.keys(SIDES).sort((a, b) => cost(a) - cost(b));
}
function labelAt(side, x, y, r, lines, size, gap) {
  // Where the lines start: middle (or an end) of the first, its upper edge.
  const high = lines * size * 1.2;
  if (side === 'above') return { x, y: y - r - gap - high, align: 'center' };
  if (side === 'right') return { x: x + r + 1.5 * gap, y: y - high / 2, align: 'left' };
  if (side === 'left') return { x: x - r - 1.5 * gap, y: y - high / 2, align: 'right' };
  return { x, y: y + r + gap, align: 'center' };
}
// Room beside a label, in sizes of its letters: two that touch read as one.
const AIR = 0.35;
function boxAt(at, width, high) {
  const left = at.align === 'center' ? at.x - width / 2 : at.align === 'left' ? at.x : at.x - width;
  return [left, at.y, left + width, at.y + high];
}
function outside(b) {
  // A label must not stick out of the stage when all is in view.
  const all = stage.scene.all;
  return !!all && (b[0] < all[0] || b[1] < all[1] || b[2] > all[2] || b[3] > all[3]);
}
function saysLittle(i, scale) {
  return scale < SMALL && stage.scene.places.length > CROWD && kindOf(i).speaks;
}
function variants(lines) {
  // The same label in other forms, for where there is less room: narrower and higher, or its first line.
  const found = [lines],
    narrow = [''];
  lines
    .join(' ')
    .split(' ')
    .forEach(word_ => {
      const last = narrow[narrow.length - 1];
      if (last && last.length + 1 + word_.length > NARROW) narrow.push(word_);
      else narrow[narrow.length - 1] = last ? `${last} ${word_}` : word_;
    });
  if (narrow.length > lines.length)
    found.push(narrow.length > 3 ? narrow.slice(0, 2).concat([`${narrow[2].replace(/…$/, '')}…`]) : narrow);
  if (lines.length > 1) found.push([`${lines[0].replace(/[…\s,.:;–-]+$/, '')}…`]);
  return found;
}
function taken(cell) {
  // Boxes by the squares of a grid they lie in, so that a new one is compared with those near it only.
  const grid = {};
  function cells(b, visit) {
    for (let cx = Math.floor(b[0] / cell); cx <= Math.floor(b[2] / cell); cx++) {
      for (let cy = Math.floor(b[1] / cell); cy <= Math.floor(b[3] / cell); cy++) {
        if (visit(`${cx},${cy}`)) return true;
      }
    }
    return false;
  }
  return {
    put(b) {
      cells(b, key => {
        (grid[key] = grid[key] || []).push(b);
        return false;
      });
    },
    free(b, own) {
      return !cells(b, key =>
        (grid[key] || []).some(c => c !== own && b[0] < c[2] && b[2] > c[0] && b[1] < c[3] && b[3] > c[1])
      );
    }
  };
}
export function chooseLabels(scale, ctx) {
  const room = taken(160 / scale),
    positions = stage.network.getPositions(),
    gap = 2 / scale,
    many = stage.scene.places.length > MANY;
  const chosen = nodeOf(state.sel),
    order = [];
  stage.scene.pull = stage.scene.pull || pulls();
  labels.shown = {};
  stage.scene.places.forEach(p => {
    const at = positions[p.i] || p,
      r = radiusAt(p.i, scale),
      body = [at.x - r, at.y - r, at.x + r, at.y + r];
    room.put(body);
    if (stage.dimmed && !stage.dimmed[p.i]) return;
    order.push({ i: p.i, at, r, body });
  });
  order.sort((a, b) => (b.i === chosen) - (a.i === chosen) || fontOf(b.i) - fontOf(a.i) || a.i - b.i);
  order.forEach(one => {
    const size = labelSize(one.i, scale);
    const all = linesOf(one.i);
    let sides = sidesOf(one.i);
    if (many) sides = sides.slice(0, 2);
    function place(lines, must) {
      const width = widthOf(ctx, lines, size),
        high = lines.length * size * 1.2;
      return sides.some(side => {
        const at = labelAt(side, one.at.x, one.at.y, one.r, lines.length, size, gap),
          tight = boxAt(at, width, high),
          b = [tight[0] - AIR * size, tight[1], tight[2] + AIR * size, tight[3]];
        if (!must && (outside(b) || !room.free(b, one.body))) return false;
        room.put(b);
        labels.shown[one.i] = { size, lines, side };
        return true;
      });
    }
    // From far off, the first words of what somebody says only hide who says it.
    if (one.i !== chosen && saysLittle(one.i, scale)) return;
    // What is chosen has its name whatever is there; no other label lies over a node.
    if (!variants(all).some(lines => place(lines, false)) && one.i === chosen) place(all, true);
  });
  labels.roomFor = b => {
    if (!room.free(b, null)) return false;
    room.put(b);
    return true;
  };
}
export function drawLabel(ctx, i, x, y, r, label, colours, strong) {
  const at = labelAt(label.side, x, y, r, label.lines.length, label.size, 2 / stage.network.getScale());
  ctx.font = labelFont(label.size, strong);
  ctx.textAlign = at.align;
  ctx.textBaseline = 'top';
  ctx.lineJoin = 'round';
  ctx.lineWidth = label.size / 3.5;
  ctx.strokeStyle = colours.halo;
  ctx.fillStyle = colours.text;
  label.lines.forEach((line, n) => {
    const top = at.y + n * label.size * 1.2;
    ctx.strokeText(line, at.x, top);
    ctx.fillText(line, at.x, top);
    if (N[i].d.f !== 'counterfactual') return;
    const width = ctx.measureText(line).width;
    ctx.fillRect(boxAt(at, width, 0)[0], top + label.size * 0.52, width, label.size * 0.07);
  });
}
