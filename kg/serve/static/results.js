// The answer as a table that can be sorted and filtered, and as files.
import { chart, network } from "./drawings.js";
import { map } from "./map.js";
import { spotsOf } from "./places.js";
import { englishOf, spoken, termsOf } from "./speaking.js";

const MOST = 2000;
const BRIEF = 12;
const ROWS = {
  CSV: "text/csv",
  TSV: "text/tab-separated-values",
  JSON: "application/sparql-results+json",
  XML: "application/sparql-results+xml",
};
const TRIPLES = {
  Turtle: "text/turtle",
  "N-Triples": "application/n-triples",
  "JSON-LD": "application/ld+json",
  "RDF/XML": "application/rdf+xml",
};

// Where an IRI is described: here for the graph's own, elsewhere for the rest; nothing for what is no web address.
function address(iri, base) {
  if (iri.startsWith(base)) return "/id/" + iri.slice(base.length);
  return /^https?:\/\//.test(iri) ? iri : "";
}

function short(iri, prefixes) {
  let best = ["", ""];
  for (const [name, space] of Object.entries(prefixes))
    if (iri.startsWith(space) && space.length > best[1].length) best = [name, space];
  return best[0] ? `${best[0]}:${iri.slice(best[1].length)}` : iri;
}

export class Results {
  constructor(parts, vocabulary) {
    Object.assign(this, parts, { vocabulary, rows: [], names: [], sorted: null });
    this.filter.addEventListener("input", () => this.draw());
  }

  clear() {
    this.rows = [];
    this.drawings.replaceChildren();
    this.answer.replaceChildren();
    this.tools.hidden = true;
  }

  // `ask` gives the rows of another query: where the places of the answer lie.
  show(found, texts, ask) {
    this.texts = texts;
    this.sorted = null;
    this.filter.value = "";
    if ("boolean" in found) {
      const word = document.createElement("p");
      word.textContent = found.boolean ? texts.yes : texts.no;
      this.answer.replaceChildren(word);
      return;
    }
    this.names = found.head.vars;
    this.rows = found.results.bindings;
    this.tools.hidden = false;
    const language = document.documentElement.lang;
    this.terms = termsOf(this.names, this.rows, this.vocabulary.terms, language);
    this.english = new Map();
    this.draw();
    const { rows } = this;
    const translated = language === "en" ? this.translate(ask) : Promise.resolve();
    translated.then(() => this.rows === rows && this.picture(ask));
  }

  // In English what has an English name is called by it; the files keep the names of the articles.
  async translate(ask) {
    const { rows } = this;
    const english = await englishOf(rows, ask).catch(() => new Map());
    if (this.rows !== rows || !english.size) return;
    this.english = english;
    this.draw();
  }

  said(name, term) {
    if (term.type !== "literal") return term.value;
    return spoken(term.value, this.terms[name] ?? this.english);
  }

  // What can be drawn of the answer: the rows come first, and a place in a drawing filters them.
  async picture(ask) {
    const { rows, names } = this;
    if (!rows.length) return;
    const labels = new Map(Object.values(this.terms).flatMap((found) => [...found]));
    const name = (text) => labels.get(text) ?? this.english.get(text) ?? short(text, this.vocabulary.prefixes);
    const { base } = this.vocabulary;
    const made = { chart: chart(names, rows, name), network: network(names, rows, base, name) };
    for (const [kind, drawing] of Object.entries(made)) this.offer(kind, drawing);
    try {
      const spots = await spotsOf(names, rows, base, ask);
      const drawing = await map(spots.map((spot) => ({ ...spot, name: name(spot.name) })), this.texts.map, (place) => {
        this.filter.value = this.filter.value === place ? "" : place;
        this.draw();
      });
      if (this.rows === rows) this.offer("map", drawing);
    } catch {
      // Without the server there is no map; that it cannot be reached is said of the answer itself.
    }
  }

  offer(kind, drawing) {
    if (!drawing) return;
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    details.id = kind;
    details.open = true;
    summary.textContent = this.texts[kind];
    details.append(summary, drawing);
    if (kind === "map") {
      const hint = document.createElement("p");
      hint.className = "hint";
      hint.textContent = this.texts.borders;
      details.append(hint);
    }
    this.drawings.append(details);
  }

  draw() {
    const wanted = this.filter.value.toLowerCase();
    let rows = this.rows.filter(
      (row) =>
        !wanted ||
        Object.entries(row).some(([name, term]) =>
          `${term.value}\n${this.said(name, term)}`.toLowerCase().includes(wanted),
        ),
    );
    if (this.sorted) {
      const { name, down } = this.sorted;
      const value = (row) => (row[name] ? this.said(name, row[name]) : "");
      const compare = (a, b) =>
        value(a) !== "" && value(b) !== "" && !isNaN(value(a)) && !isNaN(value(b))
          ? value(a) - value(b)
          : value(a).localeCompare(value(b), document.documentElement.lang);
      rows = [...rows].sort((a, b) => (down ? compare(b, a) : compare(a, b)));
    }
    const table = document.createElement("table"),
      head = table.createTHead().insertRow(),
      body = table.createTBody();
    for (const name of this.names) {
      const cell = document.createElement("th"),
        button = document.createElement("button");
      cell.scope = "col";
      const here = this.sorted?.name === name;
      cell.setAttribute("aria-sort", here ? (this.sorted.down ? "descending" : "ascending") : "none");
      button.type = "button";
      button.textContent = name + (here ? (this.sorted.down ? " ▼" : " ▲") : "");
      button.addEventListener("click", () => {
        this.sorted = { name, down: here && !this.sorted.down };
        this.draw();
        [...this.answer.querySelectorAll("th button")][this.names.indexOf(name)].focus();
      });
      cell.append(button);
      head.append(cell);
    }
    for (const row of rows.slice(0, MOST)) {
      const line = body.insertRow();
      for (const name of this.names) this.cell(line.insertCell(), row[name], name);
    }
    const many = document.createElement("p");
    many.textContent =
      rows.length !== this.rows.length || rows.length > MOST
        ? this.texts.shown(Math.min(rows.length, MOST), this.rows.length)
        : "";
    this.answer.replaceChildren(many, table);
  }

  cell(into, term, name) {
    if (!term) return;
    const said = this.said(name, term);
    // A word or a date is never broken.
    into.classList.toggle("brief", said.length <= BRIEF);
    const where = term.type === "uri" ? address(term.value, this.vocabulary.base) : "";
    if (!where) {
      into.textContent = said;
      // What the graph has, where that is another word.
      if (said !== term.value) into.title = term.value;
      else if (term["xml:lang"]) into.lang = term["xml:lang"];
      return;
    }
    const link = document.createElement("a");
    link.href = where;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.textContent = short(term.value, this.vocabulary.prefixes);
    into.append(link);
    if (where.startsWith("/id/")) into.append(" ", this.seen(term.value));
  }

  // The same node in the explorer, with what is around it.
  seen(iri) {
    const link = document.createElement("a");
    const key = iri.slice(this.vocabulary.base.length);
    link.href = `/explore#${new URLSearchParams({ v: "near", c: key, i: key })}`;
    link.className = "seen";
    link.textContent = "◉";
    link.setAttribute("aria-label", this.texts.explore(short(iri, this.vocabulary.prefixes)));
    return link;
  }

  offerFiles(query, triples, ask) {
    this.downloads.replaceChildren(
      ...Object.entries(triples ? TRIPLES : ROWS).map(([name, type]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = `${this.texts?.download ?? "Download"} ${name}`;
        button.addEventListener("click", async () => {
          const answer = await ask(query, type),
            link = document.createElement("a");
          link.href = URL.createObjectURL(await answer.blob());
          link.download = `antwoord.${name.toLowerCase().replace(/\W/g, "")}`;
          link.click();
          setTimeout(() => URL.revokeObjectURL(link.href), 10000);
        });
        return button;
      }),
    );
  }
}
