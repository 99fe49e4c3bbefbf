// The earth on a flat page: the Equal Earth projection (Šavrič, Patterson and Jenny 2018), as in kg/view/earth.py.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const HALF = 3600;

// Degrees north and east to [x, y], of which the equator has 7,200; x to the east, y to the south.
export function project(north, east) {
  const parallel = Math.asin((Math.sqrt(3) / 2) * Math.sin((north * Math.PI) / 180));
  const square = parallel ** 2;
  const stretch = A1 + 3 * A2 * square + square ** 3 * (7 * A3 + 9 * A4 * square);
  const up = parallel * (A1 + A2 * square + square ** 3 * (A3 + A4 * square));
  return [
    ((east / 180) * HALF * Math.cos(parallel) * A1) / stretch,
    (-up * HALF * Math.sqrt(3) * A1) / (2 * Math.PI),
  ];
}

let land;
// Shores and borders (Natural Earth), as the path of a drawing; asked for once.
export async function outlines() {
  land ??= fetch("/world").then((answer) => answer.json());
  const { rings, per_degree: parts } = await land;
  return rings.map((steps) => `M${ring(steps, parts).join("L")}z`).join("");
}

function ring(steps, parts) {
  let [east, north] = [0, 0];
  const points = [];
  for (let n = 0; n < steps.length; n += 2) {
    [east, north] = [east + steps[n], north + steps[n + 1]];
    points.push(project(north / parts, east / parts).map(Math.round).join(" "));
  }
  return points;
}
