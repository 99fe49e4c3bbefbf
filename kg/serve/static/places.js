// Where the rows of an answer lie: in degrees of their own, or at a place or seat that a column names.
const MOST = 400;
const LONGEST = 80;
const DEGREES = [
  ["lat", "long"],
  ["lat", "lon"],
  ["latitude", "longitude"],
  ["breedte", "lengte"],
];

// Spots of an answer: [{ name, north, east, rows }], the rows by their number; none where it has no places.
// `ask` gives the rows of a query (bindings).
export async function spotsOf(names, rows, base, ask) {
  const pair = DEGREES.find((both) => both.every((name) => names.includes(name)));
  if (pair) return gathered(rows.map((row) => inDegrees(names, row, pair)));
  const texts = new Map();
  const nodes = new Map();
  for (const term of rows.flatMap((row) => Object.values(row))) {
    if (term.type === "uri" && term.value.startsWith(base)) nodes.set(term.value, term);
    else if (term.type === "literal" && named(term)) texts.set(term.value, term);
  }
  if (!texts.size && !nodes.size) return [];
  const known = new Map();
  for (const found of await ask(question([...texts.keys()].slice(0, MOST), [...nodes.keys()].slice(0, MOST))))
    if (!known.has(found.asked.value) || found.place?.value === "true") known.set(found.asked.value, found);
  const column = best(names, rows, known);
  return column ? gathered(rows.map((row) => at(known.get(row[column]?.value)))) : [];
}

function named({ value, datatype }) {
  return !datatype && value.length > 1 && value.length <= LONGEST && /\p{L}/u.test(value) && !/[|\n]/.test(value);
}

function inDegrees(names, row, pair) {
  const [north, east] = pair.map((name) => row[name]?.value ?? "");
  if (north === "" || east === "" || !Number.isFinite(+north) || !Number.isFinite(+east)) return null;
  if (Math.abs(north) > 90 || Math.abs(east) > 180) return null;
  const name = names.find((one) => !pair.includes(one) && row[one]);
  return { name: row[name]?.value ?? `${north}, ${east}`, north: +north, east: +east };
}

function at(found) {
  return found ? { name: found.name.value, north: +found.lat.value, east: +found.long.value } : null;
}

// The column that most of its cells are places in; one of cities goes before one of states, which lie at their seat.
function best(names, rows, known) {
  const weighed = names.map((name) => {
    const cells = rows.map((row) => row[name]?.value).filter((value) => value !== undefined);
    const found = cells.filter((value) => known.has(value));
    const cities = found.filter((value) => known.get(value).place?.value === "true");
    return { name, enough: found.length > 0 && found.length * 2 >= cells.length, cities: cities.length };
  });
  const [first] = weighed.filter(({ enough }) => enough).sort((a, b) => b.cities - a.cities);
  return first?.name;
}

function gathered(places) {
  const spots = new Map();
  places.forEach((place, row) => {
    if (!place) return;
    const key = `${place.north} ${place.east} ${place.name}`;
    if (!spots.has(key)) spots.set(key, { ...place, rows: [] });
    spots.get(key).rows.push(row);
  });
  return [...spots.values()].sort((a, b) => b.rows.length - a.rows.length);
}

// A string or an IRI of JSON is one of SPARQL. Coordinates stand in the graph of what holds across articles.
function question(texts, nodes) {
  const written = texts.map((text) => JSON.stringify(text));
  const names = written.flatMap((text) => ["nl", "en"].map((tag) => `(${text}@${tag} ${text})`));
  const label = "?node skos:prefLabel ?label";
  return `PREFIX dip: <https://w3id.org/diplomacy-kg/ontology#>
PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?asked ?name ?lat ?long ?place {
  {
    VALUES (?label ?asked) { ${names.join(" ")} }
    GRAPH ?named { ${label} }
    BIND(?asked AS ?name)
  } UNION {
    VALUES ?asked { ${nodes.map((iri) => `<${iri}>`).join(" ")} }
    { GRAPH ?said { ?asked dip:place ?node } } UNION { GRAPH ?said { ?asked a ?class } BIND(?asked AS ?node) }
    GRAPH ?named { ${label} } FILTER(LANG(?label) = "${document.documentElement.lang}")
    BIND(STR(?label) AS ?name)
  }
  GRAPH ?known { ?node dip:seat? ?spot . ?spot geo:lat ?north }
  GRAPH ?earth { ?spot geo:lat ?lat ; geo:long ?long }
  BIND(?node = ?spot AS ?place)
}`;
}
