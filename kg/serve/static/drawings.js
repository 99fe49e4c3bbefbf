// An answer as a drawing, where it has what that needs: bars for values that come back or are numbers, and a network
// for rows that name two nodes of the graph.
const SVG = "http://www.w3.org/2000/svg";
const MOST = 15;
const NODES = 40;

function svg(tag, attributes, children = []) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "text") node.textContent = value;
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

// [name, value] of each bar: numbers beside the first column, else how often the values of a column come back.
function measured(names, rows) {
  const text = (row, name) => row[name]?.value ?? "";
  const number = names
    .slice(1)
    .find((name) => rows.every((row) => text(row, name) !== "" && Number.isFinite(+text(row, name))));
  if (number) return { title: number, bars: rows.map((row) => [text(row, names[0]), +text(row, number)]) };
  for (const name of names) {
    const counts = new Map();
    for (const row of rows)
      if (text(row, name)) counts.set(text(row, name), (counts.get(text(row, name)) ?? 0) + 1);
    if (counts.size > 1 && counts.size < rows.length) return { title: name, bars: [...counts] };
  }
  return null;
}

export function chart(names, rows, short) {
  const found = rows.length > 1 ? measured(names, rows) : null;
  if (!found || found.bars.some(([, value]) => value < 0)) return null;
  const bars = found.bars.sort((a, b) => b[1] - a[1]).slice(0, MOST);
  const top = Math.max(...bars.map(([, value]) => value)) || 1;
  const lines = bars.flatMap(([name, value], n) => {
    const label = short(name);
    return [
      svg("text", {
        x: 250,
        y: 18 + 22 * n,
        "text-anchor": "end",
        text: label.length > 38 ? `${label.slice(0, 37)}…` : label,
      }),
      svg("rect", { x: 258, y: 6 + 22 * n, width: Math.max(1, (380 * value) / top), height: 16, class: "bar" }),
      svg("text", { x: 264 + (380 * value) / top, y: 18 + 22 * n, text: String(value) }),
    ];
  });
  const size = {
    viewBox: `0 0 700 ${bars.length * 22 + 8}`,
    role: "img",
    "aria-label": found.title,
    class: "chart",
  };
  return svg("svg", size, lines);
}

export function network(names, rows, base, short) {
  const node = (term) => term?.type === "uri" && term.value.startsWith(base);
  const [from, to] = names.filter((name) => rows.some((row) => node(row[name])));
  if (!to) return null;
  const pairs = rows
    .filter((row) => node(row[from]) && node(row[to]))
    .map((row) => [row[from].value, row[to].value]);
  const all = [...new Set(pairs.flat())].slice(0, NODES);
  if (all.length < 2) return null;
  const at = new Map(
    all.map((iri, n) => {
      const angle = (2 * Math.PI * n) / all.length;
      return [iri, [350 + 210 * Math.cos(angle), 190 + 150 * Math.sin(angle)]];
    }),
  );
  const lines = pairs
    .filter((pair) => pair.every((iri) => at.has(iri)))
    .map(([one, other]) => {
      const [[x1, y1], [x2, y2]] = [at.get(one), at.get(other)];
      return svg("line", { x1, y1, x2, y2, class: "tie" });
    });
  const nodes = all.flatMap((iri) => {
    const [x, y] = at.get(iri);
    const anchor = x < 340 ? "end" : x > 360 ? "start" : "middle";
    return [
      svg("circle", { cx: x, cy: y, r: 6, class: "bar" }),
      svg("text", {
        x: x + (x < 340 ? -10 : x > 360 ? 10 : 0),
        y: y + (y < 190 ? -8 : 16),
        "text-anchor": anchor,
        text: short(iri),
      }),
    ];
  });
  const size = { viewBox: "0 0 700 380", role: "img", "aria-label": `${from} – ${to}`, class: "chart" };
  return svg("svg", size, [...lines, ...nodes]);
}
