// An answer as a drawing, where it has what that needs: bars for values that come back or are numbers, and a network
// for rows that name two nodes of the graph.
import { svg } from "./svg.js";

const MOST = 15;
const NODES = 28;
const LONGEST = 80;
const SHARED = 3;
const CHAIN = ["one", "connector", "other"];

// [name, value] of each bar: numbers beside the first column, else how often the values of a column come back.
function measured(names, rows) {
  const text = (row, name) => row[name]?.value ?? "";
  const number = names
    .slice(1)
    .find((name) => rows.every((row) => text(row, name) !== "" && Number.isFinite(+text(row, name))));
  if (number) {
    // Where the first column does not tell the rows apart, those after it do.
    const before = names.slice(0, names.indexOf(number));
    const label = (row, many) => before.slice(0, many).map((name) => text(row, name)).join(" – ");
    const apart = (many) => new Set(rows.map((row) => label(row, many))).size === rows.length;
    const many = before.findIndex((name, n) => apart(n + 1)) + 1 || before.length;
    return { title: number, bars: rows.map((row) => [label(row, many), +text(row, number)]) };
  }
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

// Columns to draw ties between, from each to the next: of nodes of the graph, of names one and other (and who connects
// them), or of names that stand in both.
function ends(names, rows, base) {
  const node = (term) => term?.type === "uri" && term.value.startsWith(base);
  const nodes = names.filter((name) => rows.some((row) => node(row[name])));
  if (nodes.length > 1) return { columns: nodes.slice(0, 2), fits: node };
  const text = (term) => term?.type === "literal" && !term.datatype && term.value.length <= LONGEST;
  // Names have a language; dates, values and lists that a query makes have none.
  const fits = (term) => text(term) && Boolean(term["xml:lang"]);
  if (CHAIN.every((name) => name === "connector" || names.includes(name)))
    return { columns: CHAIN.filter((name) => names.includes(name)), fits: text };
  const values = (column) => new Set(rows.filter((row) => fits(row[column])).map((row) => row[column].value));
  const columns = names
    .flatMap((one, n) => names.slice(n + 1).map((other) => [one, other]))
    .find(([one, other]) => {
      const [left, right] = [values(one), values(other)];
      return [...right].filter((value) => left.has(value)).length > SHARED;
    });
  return columns && { columns, fits };
}

export function network(names, rows, base, short) {
  const found = ends(names, rows, base);
  if (!found) return null;
  const { columns, fits } = found;
  const [from, to] = [columns[0], columns.at(-1)];
  const every = columns.slice(1).flatMap((column, n) =>
    rows
      .map((row) => [row[columns[n]], row[column]])
      .filter((pair) => pair.every(fits))
      .map((pair) => pair.map((term) => term.value)),
  );
  const degree = new Map();
  for (const end of every.flat()) degree.set(end, (degree.get(end) ?? 0) + 1);
  const strongest = new Set([...degree].sort((a, b) => b[1] - a[1]).slice(0, NODES).map(([end]) => end));
  const tied = every.filter(([one, other]) => one !== other && strongest.has(one) && strongest.has(other));
  // Around the circle from the strongest, each followed by those that it is tied to.
  const all = [];
  for (const end of strongest)
    for (const next of tied.filter((pair) => pair.includes(end)).flatMap((pair) => [end, ...pair]))
      if (!all.includes(next)) all.push(next);
  if (all.length < 2) return null;
  const at = new Map(
    all.map((iri, n) => {
      const angle = (2 * Math.PI * n) / all.length;
      return [iri, [350 + 210 * Math.cos(angle), 190 + 150 * Math.sin(angle)]];
    }),
  );
  const lines = tied.map(([one, other]) => {
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
