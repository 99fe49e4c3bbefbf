// What an answer says in the reader's language: values by their label in the ontology, names by their English one.
const MOST = 400;
const LONGEST = 120;
const BETWEEN = ", ";

// Columns in which every word is a term: { column: { word: label } }. Some have several in a cell.
export function termsOf(names, rows, terms, language) {
  const labels = new Map();
  for (const { name, label } of terms) {
    const local = name.slice(name.indexOf(":") + 1);
    labels.set(local, label[language]);
    if (!labels.has(local.toLowerCase())) labels.set(local.toLowerCase(), label[language]);
  }
  const found = {};
  for (const name of names) {
    const cells = rows.map((row) => row[name]).filter((term) => term && term.value !== "");
    const words = cells.flatMap((term) => (plain(term) ? term.value.split(BETWEEN) : [""]));
    if (words.length && words.every((word) => labels.get(word))) found[name] = labels;
  }
  return found;
}

function plain(term) {
  return term.type === "literal" && !term["xml:lang"] && !term.datatype;
}

// English names of what the cells name in Dutch: Map of name to name. `ask` gives the rows of a query.
export async function englishOf(rows, ask) {
  const texts = new Set();
  for (const term of rows.flatMap((row) => Object.values(row)))
    if (term.type === "literal" && !term.datatype && term["xml:lang"] !== "en" && term.value.length <= LONGEST)
      for (const text of [term.value, ...term.value.split(BETWEEN)]) if (/\p{L}/u.test(text)) texts.add(text);
  if (!texts.size) return new Map();
  const asked = [...texts].slice(0, MOST).map((text) => `${JSON.stringify(text)}@nl`);
  const found = await ask(`PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?dutch ?english {
  VALUES ?dutch { ${asked.join(" ")} }
  GRAPH ?one { ?node rdfs:label|skos:prefLabel ?dutch }
  GRAPH ?other { ?node rdfs:label|skos:prefLabel ?english FILTER(LANG(?english) = "en") }
} ORDER BY ?english`);
  return new Map(found.reverse().map(({ dutch, english }) => [dutch.value, english.value]));
}

// The text of a cell: of several names or terms in it each in its turn.
export function spoken(value, words) {
  if (words.has(value)) return words.get(value);
  const parts = value.split(BETWEEN);
  return parts.some((part) => words.has(part)) ? parts.map((part) => words.get(part) ?? part).join(BETWEEN) : value;
}
