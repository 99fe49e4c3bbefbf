// Places through time: columns are days or months, lanes are kinds.
import { D, kindOf, N, WHEN } from './data.js';
import { byId } from './dom.js';
import { READABLE } from './stage.js';
import { say, word } from './words.js';

export function laneName(lane) {
  return word('page', `lane_${lane}`);
}
const ROW = 84,
  COLUMN = 184;
export function throughTime(members, guests) {
  // As many rows in a lane as make the picture fit its stage best.
  const stage = byId('picture');

  let best = null;
  let most = 0;
  [1, 2, 3, 4, 6, 8].forEach(rows => {
    const made = inLanes(members, guests, rows);
    const across = (stage.clientWidth || 800) / (made.width + 150),
      down = (stage.clientHeight || 600) / (made.height + 60);
    // What does not fit may run out at the side, where time goes, rather than below.
    const fit = Math.min(Math.max(across, READABLE), down) + 0.01 * Math.min(across, down);
    if (fit > most) {
      most = fit;
      best = made;
    }
  });
  return best;
}
// Lanes of actors, who stand over what they have a part in.
const GUESTS = ['actors', 'maker'];
function inLanes(members, guests, most) {
  const columns = {};
  const places = [];
  let x = 0;
  const bands = [];
  const heads = [];
  const tall = {};
  members.forEach(i => {
    const key = WHEN[i] ? (WHEN[i][0] === WHEN[i][1] ? WHEN[i][0] : WHEN[i][0].slice(0, 7)) : '~';
    (columns[key] = columns[key] || []).push(i);
  });
  Object.keys(columns)
    .sort()
    .forEach(key => {
      const lanes = {};
      let wide = 1;
      columns[key].sort((a, b) => firstOffset(a) - firstOffset(b) || a - b);
      columns[key].forEach(i => {
        const lane = kindOf(i).lane;
        (lanes[lane] = lanes[lane] || []).push(i);
      });
      Object.keys(lanes).forEach(lane => {
        wide = Math.max(wide, Math.ceil(lanes[lane].length / most));
      });
      Object.keys(lanes).forEach(lane => {
        const list = lanes[lane],
          rows = Math.ceil(list.length / wide),
          across = Math.ceil(list.length / rows);
        tall[lane] = Math.max(tall[lane] || 0, rows);
        // Row by row, each row a little to the side, so that a line from above does not run through what is below;
        // proposals are passed by lines to the outcomes.
        list.forEach((i, n) => {
          const row = Math.floor(n / across);
          places.push({
            i,
            x:
              x +
              (((n % across) + 0.5) * COLUMN * wide) / across +
              (row % 2 ? 12 : -12) +
              (lane === 'proposal' ? 26 : 0),
            lane,
            row
          });
        });
      });
      heads.push({ text: key === '~' ? say('no_date') : key, x, w: wide * COLUMN });
      x += wide * COLUMN + 24;
    });
  guests.forEach(guest => {
    const own = places.filter(p => guest.to.has(p.i));
    if (own.length)
      places.push({ i: guest.i, lane: guest.lane, x: own.reduce((sum, p) => sum + p.x, 0) / own.length, row: 0 });
  });
  GUESTS.forEach(lane => {
    const hosts = places.filter(p => p.lane === lane).sort((a, b) => a.x - b.x);
    hosts.forEach((p, n) => {
      const before = hosts[n - 1];
      if (before) p.x = Math.max(p.x, before.x + ((N[before.i].d.w + N[p.i].d.w) / 2) * 1.2 + 16);
    });
    if (!hosts.length) return;
    tall[lane] = 1;
    x = Math.max(x, hosts[hosts.length - 1].x + 90);
  });

  // On a small screen the name of a lane stands above what is in it, else beside it.
  const narrow = (byId('picture').clientWidth || 800) < 600;

  const above = narrow ? 24 : 0;
  let y = 0;
  D.lanes.forEach(lane => {
    if (!tall[lane]) return;
    const high = tall[lane] * ROW + 10 + above + (GUESTS.includes(lane) ? 14 : 0),
      down = y + above + (GUESTS.includes(lane) ? 66 : 26);
    bands.push({ lane, y, h: high });
    places.forEach(p => {
      if (p.lane === lane) p.y = down + p.row * ROW;
    });
    y += high + 8;
  });
  return { places, bands, heads, left: narrow ? 6 : 150, width: x, height: y };
}
function firstOffset(i) {
  const q = N[i].d.q[0];
  return q === undefined ? 0 : D.quotes[q][0] * 1e7 + D.quotes[q][1];
}
