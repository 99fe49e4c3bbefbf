// An answer on a map of the world: a dot for each place, as large as its rows are many.
import { outlines, project } from "./earth.js";
import { svg } from "./svg.js";

const [WIDE, HIGH] = [700, 400];
const LEAST = 500;
const LINE = 13;

// `spots` are those of places.js; `pick(name)` is told which one was chosen.
export async function map(spots, title, pick) {
  if (!spots.length) return null;
  const points = spots.map((spot) => ({ ...spot, at: project(spot.north, spot.east) }));
  const frame = around(points.map(({ at }) => at));
  const land = await outlines();
  const scale = WIDE / frame.wide;
  const place = `scale(${scale}) translate(${-frame.x} ${-frame.y})`;
  const dots = points.map((point) => ({
    ...point,
    x: (point.at[0] - frame.x) * scale,
    y: (point.at[1] - frame.y) * scale,
    r: Math.min(16, 4 + 1.6 * Math.sqrt(point.rows.length)),
  }));
  const children = [
    svg("path", { d: land, transform: place, class: "land", "vector-effect": "non-scaling-stroke" }),
    ...dots.map((dot) => button(dot, pick)),
    ...labels(dots),
  ];
  const whole = { viewBox: `0 0 ${WIDE} ${HIGH}`, role: "group", "aria-label": title, class: "chart map" };
  return svg("svg", whole, children);
}

// What is seen of the world: all points with some room around them, in the form of the drawing.
function around(points) {
  const [xs, ys] = [0, 1].map((n) => points.map((point) => point[n]));
  const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  const extent = (values) => Math.max(...values) - Math.min(...values);
  const wide = Math.max(LEAST, 1.3 * extent(xs), (1.4 * extent(ys) * WIDE) / HIGH);
  return { x: middle(xs) - wide / 2, y: middle(ys) - (wide * HIGH) / WIDE / 2, wide };
}

function button({ name, rows, x, y, r }, pick) {
  const said = `${name}: ${rows.length}`;
  const dot = svg("circle", { cx: x, cy: y, r, class: "dot", tabindex: 0, role: "button", "aria-label": said }, [
    svg("title", { text: said }),
  ]);
  dot.addEventListener("click", () => pick(name));
  dot.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    pick(name);
  });
  return dot;
}

// Names beside their dots, those of the largest first, and none over another or over a dot.
function labels(dots) {
  const taken = dots.map(({ x, y, r }) => [x - r, y - r, x + r, y + r]);
  const found = [];
  for (const { name, rows, x, y, r } of dots) {
    const text = rows.length > 1 ? `${name} (${rows.length})` : name;
    const wide = 6.6 * text.length;
    const tries = [
      [x + r + 3, y - LINE / 2, "start"],
      [x - r - 3 - wide, y - LINE / 2, "end"],
      [x - wide / 2, y - r - LINE - 1, "middle"],
      [x - wide / 2, y + r + 1, "middle"],
    ];
    const free = tries.find(([left, top]) => {
      const [right, foot] = [left + wide, top + LINE];
      const inside = left > 0 && top > 0 && right < WIDE && foot < HIGH;
      return inside && taken.every((box) => left > box[2] || right < box[0] || top > box[3] || foot < box[1]);
    });
    if (!free) continue;
    const [left, top, anchor] = free;
    taken.push([left, top, left + wide, top + LINE]);
    const edge = { start: left, end: left + wide, middle: left + wide / 2 }[anchor];
    found.push(svg("text", { x: edge, y: top + LINE - 3, "text-anchor": anchor, class: "place", text }));
  }
  return found;
}
