// The console: questions of the library with a form each, an editor, and the answer.
import { Editor } from "./editor.js";
import { Results } from "./results.js";
import { bind, field, input, values } from "./form.js";
import { $, state, texts } from "./state.js";

const START = `SELECT ?mediator ?party ?article WHERE {
  GRAPH ?graph {
    ?event dip:mediator/skos:prefLabel ?mediator ; dip:party/skos:prefLabel ?party .
    ?graph dcterms:identifier ?article .
  }
}
LIMIT 100
`;
const wide = matchMedia("(min-width: 50.01rem)");
const editor = new Editor($("editor"), $("colours"), $("completions"), () => {
  state.edited = true;
  remember();
});
let results;

// The last binding counts; `run` waits for it. What was written by hand stays.
function fill(pause = 0) {
  const question = state.question;
  const binding = (state.binding = question?.parameters.length ? bind(question, pause) : Promise.resolve({}));
  remember();
  binding.then((bound) => {
    if (state.binding !== binding) return;
    for (const parameter of question?.parameters ?? []) {
      const wrong = bound.fault?.parameter === parameter.name;
      input(parameter).setAttribute("aria-invalid", String(wrong));
      $(`f-${parameter.name}`).textContent = wrong ? bound.fault.message : "";
    }
    if (!state.edited && bound.query) editor.text = bound.query;
  });
}

function retyped(pause) {
  state.edited = false;
  fill(pause);
}

// A question of the library is asked by its form: its answer comes before its text. One's own is its text.
function arrange(question) {
  const [asked, written, answered] = ["asked", "written", "answered"].map($);
  (question ? asked : written).append($("buttons"));
  asked.after(...(question ? [answered, written] : [written, answered]));
}

// `given` are the values of a form that was there before; without them a question begins with its defaults.
function choose(question, given) {
  if (!given || question !== state.question) arrange(question);
  state.question = question;
  $("editor").rows = question ? 10 : 9;
  $("question").textContent = question ? question.title[state.language] : texts().own;
  $("result").textContent = question
    ? `${question.question[state.language]} ${question.result[state.language]}`
    : "";
  $("parameters").replaceChildren(
    ...(question ? question.parameters.map((parameter) => field(parameter, retyped)) : []),
  );
  for (const parameter of question?.parameters ?? [])
    input(parameter).value = (given?.[parameter.name] ?? parameter.default).replace(/^\*$/, "");
  for (const button of $("library").querySelectorAll("button"))
    button.setAttribute("aria-current", String(button.dataset.name === question?.name));
  if (question && !given) {
    editor.text = question.text;
    state.edited = false;
  }
  fill();
}

function list() {
  const wanted = $("search").value.toLowerCase();
  $("library").replaceChildren(
    ...state.library
      .filter((question) =>
        (question.title[state.language] + question.question[state.language]).toLowerCase().includes(wanted),
      )
      .map((question) => {
        const item = document.createElement("li"),
          button = document.createElement("button"),
          small = document.createElement("small");
        button.type = "button";
        button.dataset.name = question.name;
        button.textContent = question.title[state.language];
        small.textContent = question.question[state.language];
        button.append(small);
        button.setAttribute("aria-current", String(question === state.question));
        button.addEventListener("click", () => {
          choose(question);
          run().then(reveal);
        });
        item.append(button);
        return item;
      }),
  );
}

// The link in the address bar can be sent to a colleague: a question with its values, or a query that was written.
function remember() {
  const hash = new URLSearchParams({ lang: state.language, ...(state.question && { name: state.question.name }) });
  for (const [name, value] of Object.entries(values())) hash.set(`p.${name}`, value);
  if (!state.question || state.edited) hash.set("query", editor.text);
  $("permalink").href = `#${hash}`;
  history.replaceState(null, "", `#${hash}`);
}

function speak(given) {
  document.documentElement.lang = state.language;
  document.title = texts().title;
  for (const element of document.querySelectorAll("[data-text]"))
    element.textContent = texts()[element.dataset.text];
  const other = state.language === "nl" ? "en" : "nl";
  $("language").textContent = other === "en" ? "English" : "Nederlands";
  $("language").lang = other;
  const kept = given ?? values();
  list();
  choose(state.question, kept);
}

function ask(query, accept, signal) {
  return fetch("/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: query,
    signal,
  });
}

async function rowsOf(query) {
  const answer = await ask(query, "application/sparql-results+json");
  return answer.ok ? (await answer.json()).results.bindings : [];
}

function unasked({ parameter, message }) {
  const label = state.question.parameters.find((known) => known.name === parameter)?.label[state.language];
  return label ? `${texts().unasked(label)}\n${message}` : message;
}

// What to know beside the answer: which names were asked of, and which terms can find nothing.
function note(query, bound, foreign) {
  const covered =
    bound.query?.trim() === query.trim() ? state.question.parameters.filter(({ name }) => bound.covered[name]) : [];
  const lines = covered.map(({ name, label }) => texts().covered(label[state.language], bound.covered[name]));
  lines.push(...Object.entries(foreign).map(([term, nearest]) => texts().foreign(term, nearest)));
  $("note").textContent = lines.join("\n");
  $("note").hidden = !lines.length;
}

// Why there may be no rows: what the form asks for, or that nothing in the graph is like this.
function why() {
  const asked = Object.entries(values()).filter(([, value]) => value !== "*");
  if (!state.question || state.edited || !asked.length) return texts().nothing;
  const label = (name) => state.question.parameters.find((known) => known.name === name).label[state.language];
  return texts().nothingFor(asked.map(([name, value]) => `${label(name)} = ${value}`).join(", "));
}

async function run() {
  state.running?.abort();
  const running = (state.running = new AbortController());
  $("error").hidden = $("note").hidden = true;
  $("status").textContent = texts().running;
  $("stop").disabled = false;
  results.clear();
  try {
    let binding, bound;
    do bound = await (binding = state.binding);
    while (binding !== state.binding);
    if (state.running !== running) return;
    if (bound.fault) throw new Error(unasked(bound.fault));
    const query = editor.text,
      began = performance.now();
    const answer = await ask(query, "application/sparql-results+json, text/turtle;q=0.5", running.signal);
    if (!answer.ok) throw new Error(`${texts().refused} (${answer.status})\n${await answer.text()}`);
    note(query, bound, JSON.parse(answer.headers.get("x-unknown-terms") ?? "{}"));
    const triples = !answer.headers.get("content-type").includes("json");
    const cut = answer.headers.get("x-result-cut") ? ` ${texts().cut}` : "";
    if (triples) {
      const pre = document.createElement("pre");
      pre.textContent = await answer.text();
      $("answer").replaceChildren(pre);
      $("tools").hidden = false;
      $("status").textContent = cut;
    } else {
      const found = await answer.json();
      results.show(found, texts(), rowsOf);
      $("status").textContent =
        (found.results ? texts().rows(found.results.bindings.length, Math.round(performance.now() - began)) : "") +
        cut;
      if (found.results && !found.results.bindings.length) $("status").textContent += ` ${why()}`;
    }
    results.offerFiles(query, triples, ask);
  } catch (error) {
    if (state.running !== running) return;
    $("status").textContent = error.name === "AbortError" ? texts().stopped : "";
    if (error.name !== "AbortError") {
      $("error").textContent = error instanceof TypeError ? texts().unreachable : error.message;
      $("error").hidden = false;
    }
  } finally {
    if (state.running === running) {
      state.running = null;
      $("stop").disabled = true;
    }
  }
}

// On a narrow screen the questions stand above the answer.
function reveal() {
  if (!wide.matches && state.question) $("answered").scrollIntoView();
}

async function start() {
  [state.library, state.vocabulary] = await Promise.all(
    ["/library", "/vocabulary"].map(async (path) => (await fetch(path)).json()),
  );
  results = new Results(
    {
      answer: $("answer"),
      drawings: $("drawings"),
      tools: $("tools"),
      filter: $("filter"),
      downloads: $("downloads"),
    },
    state.vocabulary,
  );
  editor.offer(state.vocabulary.terms, state.vocabulary.prefixes);
  const hash = new URLSearchParams(location.hash.slice(1));
  state.language =
    hash.get("lang") === "en" || (!hash.has("lang") && !navigator.language.startsWith("nl")) ? "en" : "nl";
  state.question = state.library.find((question) => question.name === hash.get("name")) ?? null;
  const given = Object.fromEntries(
    [...hash].filter(([key]) => key.startsWith("p.")).map(([key, value]) => [key.slice(2), value]),
  );
  state.edited = hash.has("query");
  // With a query and no values of its form, it is a query of one's own.
  if (state.edited && state.question?.parameters.length && !Object.keys(given).length) state.question = null;
  editor.text = hash.get("query") ?? state.question?.text ?? START;
  arrange(state.question);
  speak(given);
  $("search").addEventListener("input", list);
  $("parameters").addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  $("language").addEventListener("click", () => {
    state.language = state.language === "nl" ? "en" : "nl";
    speak();
    remember();
  });
  $("stop").addEventListener("click", () => state.running?.abort());
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
  });
  document.documentElement.dataset.ready = "yes";
  run().then(reveal);
}

start();
