// The editor: a textarea over its own coloured text, with completion of keywords, prefixes and terms.
const WORDS = (
  "SELECT DISTINCT REDUCED CONSTRUCT DESCRIBE ASK WHERE FROM NAMED GRAPH OPTIONAL UNION MINUS FILTER BIND VALUES " +
  "PREFIX BASE ORDER BY ASC DESC GROUP HAVING LIMIT OFFSET AS IN NOT EXISTS COUNT SUM MIN MAX AVG SAMPLE " +
  "GROUP_CONCAT UNDEF STR LANG CONTAINS REGEX BOUND IF COALESCE STRAFTER SUBSTR STRLEN LCASE"
).split(" ");
// What is of one kind, in the order in which it is looked for; the last is any other character.
const KINDS = {
  comment: /#[^\n]*/,
  string: /"""[^]*?"""|'{3}[^]*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/,
  iri: /<[^<>"{}|^`\\\s]*>/,
  variable: /[?$]\w+/,
  name: /[\w-]*:[\w.%-]*/,
  word: /[A-Za-z_]+/,
};
const COLOURS = { comment: "c", string: "s", iri: "i", variable: "v", name: "i", word: "k" };
const TOKEN = new RegExp(
  `${Object.entries(KINDS)
    .map(([kind, { source }]) => `(?<${kind}>${source})`)
    .join("|")}|[^]`,
  "g",
);

export function colour(text, into) {
  const piece = document.createDocumentFragment();
  for (const { 0: whole, groups } of text.matchAll(TOKEN)) {
    const found = Object.keys(KINDS).find((name) => groups[name]);
    const kind = found === "word" && !WORDS.includes(whole.toUpperCase()) ? "" : COLOURS[found];
    if (!kind) {
      piece.append(whole);
      continue;
    }
    const span = document.createElement("span");
    span.className = kind;
    span.textContent = whole;
    piece.append(span);
  }
  piece.append("\n");
  into.replaceChildren(piece);
}

export class Editor {
  constructor(area, colours, list, changed) {
    Object.assign(this, { area, colours, list, changed, offers: [], found: [], chosen: 0 });
    area.addEventListener("input", () => {
      this.refresh();
      this.complete(false);
      changed();
    });
    area.addEventListener("scroll", () => this.scroll());
    area.addEventListener("blur", () => this.close());
    area.addEventListener("click", () => this.close());
    area.addEventListener("keydown", (event) => this.key(event));
  }

  get text() {
    return this.area.value;
  }
  set text(value) {
    this.area.value = value;
    this.close();
    this.refresh();
  }

  offer(terms, prefixes) {
    this.prefixes = prefixes;
    this.offers = [
      ...terms.map((term) => ({ text: term.name, label: term.label })),
      ...Object.keys(prefixes).map((name) => ({ text: `${name}:`, label: {} })),
      ...WORDS.map((text) => ({ text, label: {} })),
    ];
  }

  refresh() {
    colour(this.area.value, this.colours);
    this.scroll();
  }
  scroll() {
    this.colours.scrollTop = this.area.scrollTop;
    this.colours.scrollLeft = this.area.scrollLeft;
  }

  // What has been typed of the word before the cursor.
  get start() {
    return /[?$\w:-]*$/.exec(this.text.slice(0, this.area.selectionStart))[0];
  }

  complete(asked) {
    const start = this.start.toLowerCase();
    if (!asked && (start.length < 2 || /^[?$]/.test(start))) return this.close();
    const fits = this.offers.filter((offer) => {
      const words = [offer.text, ...Object.values(offer.label)].map((word) => word.toLowerCase());
      return (
        words[0].startsWith(start) ||
        (start.length > 2 &&
          words.some((word) => word.includes(start.replace(/^\w+:/, ""))) &&
          words[0].includes(":"))
      );
    });
    this.found = fits.filter((offer) => offer.text.toLowerCase() !== start).slice(0, 40);
    if (!this.found.length) return this.close();
    this.chosen = 0;
    this.list.replaceChildren(
      ...this.found.map((offer, number) => {
        const item = document.createElement("li");
        item.id = `completion-${number}`;
        item.setAttribute("role", "option");
        item.append(offer.text);
        const label = offer.label[document.documentElement.lang];
        if (label) {
          const small = document.createElement("small");
          small.textContent = label;
          item.append(small);
        }
        item.addEventListener("mousedown", (event) => {
          event.preventDefault();
          this.chosen = number;
          this.take();
        });
        return item;
      }),
    );
    const lines = this.text.slice(0, this.area.selectionStart).split("\n");
    this.list.style.top = `${Math.min(lines.length * 21 + 12 - this.area.scrollTop, this.area.clientHeight)}px`;
    const left = lines.at(-1).length * 8.4 - this.area.scrollLeft;
    this.list.style.left = `${Math.min(left, this.area.clientWidth - 300)}px`;
    this.list.hidden = false;
    this.area.setAttribute("aria-expanded", "true");
    this.mark();
  }

  mark() {
    [...this.list.children].forEach((item, number) =>
      item.setAttribute("aria-selected", String(number === this.chosen)),
    );
    this.area.setAttribute("aria-activedescendant", `completion-${this.chosen}`);
    this.list.children[this.chosen].scrollIntoView({ block: "nearest" });
  }

  take() {
    const word = this.start,
      end = this.area.selectionStart,
      text = this.found[this.chosen].text;
    this.area.setRangeText(text, end - word.length, end, "end");
    this.declare(text.split(":")[0] + ":");
    this.close();
    this.refresh();
    this.changed();
  }

  // The prefix of a term that was completed is declared, so that the query works elsewhere too.
  declare(prefix) {
    const name = prefix.slice(0, -1),
      space = this.prefixes[name];
    if (!space || new RegExp(`PREFIX\\s+${name}:`, "i").test(this.text)) return;
    const at = /^(?:[ \t]*#[^\n]*\n|\s*\n)*/.exec(this.text)[0].length;
    this.area.setRangeText(`PREFIX ${prefix} <${space}>\n`, at, at, "preserve");
  }

  close() {
    this.list.hidden = true;
    this.area.setAttribute("aria-expanded", "false");
    this.area.removeAttribute("aria-activedescendant");
  }

  key(event) {
    if (event.key === " " && event.ctrlKey) {
      event.preventDefault();
      this.complete(true);
      return;
    }
    if (this.list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.chosen = (this.chosen + step + this.found.length) % this.found.length;
      this.mark();
    } else if (event.key === "Enter" && !event.ctrlKey) this.take();
    else if (event.key === "Escape") this.close();
    else {
      if (event.key === "Tab") this.close();
      return;
    }
    event.preventDefault();
  }
}
