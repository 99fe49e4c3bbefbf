// The console: questions of the library with a form each, an editor, and the answer.
import { Editor } from "./editor.js";
import { Results } from "./results.js";
import { TEXTS } from "./texts.js";

const $ = (id) => document.getElementById(id);
const XSD = "http://www.w3.org/2001/XMLSchema#";
const START = "SELECT ?mediator ?party ?article WHERE {\n  GRAPH ?graph {\n    ?event dip:mediator/skos:prefLabel ?mediator ; dip:party/skos:prefLabel ?party .\n    ?graph dcterms:identifier ?article .\n  }\n}\nLIMIT 100\n";
const state = { language: "nl", question: null, library: [], vocabulary: null, running: null };
const editor = new Editor($("editor"), $("colours"), $("completions"), remember);
let results;

function texts() { return TEXTS[state.language]; }

// A value of a form as SPARQL writes it; nothing is anything.
function term(parameter, value) {
  const text = value.trim();
  if (!text) return "UNDEF";
  if (parameter.kind === "integer") return /^\d+$/.test(text) ? text : "UNDEF";
  if (parameter.kind === "date") return `"${text}"^^<${XSD}date>`;
  if (parameter.kind === "text") return JSON.stringify(text).replaceAll("\u2028", "\\u2028");
  if (parameter.kind === "term") return `<${state.vocabulary.prefixes.dip}${encodeURIComponent(text)}>`;
  const [prefix, local] = [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)];
  const iri = prefix in state.vocabulary.prefixes ? state.vocabulary.prefixes[prefix] + local : text;
  return /^[a-z][\w+.-]*:[^<>"{}|^`\\\s]*$/i.test(iri) ? `<${iri}>` : "UNDEF";
}

// What a query has for a parameter, as its field shows it; so a default is seen, and can be emptied.
function given(parameter, query) {
  const found = new RegExp(`^\\s*VALUES \\?${parameter.name} \\{ (.*) \\}\\s*$`, "m").exec(query)?.[1] ?? "UNDEF";
  if (found === "UNDEF") return "";
  if (found.startsWith('"')) return JSON.parse(/^"(?:[^"\\]|\\.)*"/.exec(found)[0]);
  const plain = found.replace(/^<(.*)>$/, "$1");
  return parameter.kind === "term" ? plain.replace(/^dip:|^.*#/, "") : plain;
}

function fill() {
  let text = state.question.text;
  for (const parameter of state.question.parameters) {
    const line = new RegExp(`^(\\s*VALUES \\?${parameter.name} \\{ ).*( \\}\\s*)$`, "m");
    text = text.replace(line, (_, before, after) => before + term(parameter, $(`p-${parameter.name}`).value) + after);
  }
  editor.text = text;
  remember();
}

function field(parameter) {
  const label = document.createElement("label"), choices = parameter.kind === "term";
  const input = document.createElement(choices ? "select" : "input");
  input.id = `p-${parameter.name}`;
  label.htmlFor = input.id;
  label.textContent = parameter.label[state.language];
  if (choices) for (const choice of ["", ...parameter.choices]) {
    const label = state.vocabulary.terms.find((known) => known.name === `dip:${choice}`)?.label[state.language];
    input.add(new Option(choice ? label || choice : texts().any, choice));
  }
  else {
    input.type = { date: "date", integer: "number" }[parameter.kind] ?? "text";
    if (parameter.kind === "iri") { input.setAttribute("list", "nodes"); input.placeholder = "state:TR"; }
  }
  input.addEventListener("input", fill);
  const group = document.createElement("div");
  group.append(label, input);
  return group;
}

function choose(question, keep) {
  state.question = question;
  $("question").textContent = question ? question.title[state.language] : texts().own;
  $("result").textContent = question ? `${question.question[state.language]} ${question.result[state.language]}` : "";
  $("parameters").replaceChildren(...(question ? question.parameters.map(field) : []));
  question?.parameters.forEach((parameter) => { $(`p-${parameter.name}`).value = given(parameter, keep ? editor.text : question.text); });
  for (const button of $("library").querySelectorAll("button")) button.setAttribute("aria-current", String(button.dataset.name === question?.name));
  if (question && !keep) { editor.text = question.text; remember(); }
}

function list() {
  const wanted = $("search").value.toLowerCase();
  $("library").replaceChildren(...state.library
    .filter((question) => (question.title[state.language] + question.question[state.language]).toLowerCase().includes(wanted))
    .map((question) => {
      const item = document.createElement("li"), button = document.createElement("button"), small = document.createElement("small");
      button.type = "button";
      button.dataset.name = question.name;
      button.textContent = question.title[state.language];
      small.textContent = question.question[state.language];
      button.append(small);
      button.setAttribute("aria-current", String(question === state.question));
      button.addEventListener("click", () => { choose(question); run(); });
      item.append(button);
      return item;
    }));
}

// The link in the address bar carries the query, so that it can be sent to a colleague.
function remember() {
  const hash = new URLSearchParams({ query: editor.text, lang: state.language, ...(state.question && { name: state.question.name }) });
  $("permalink").href = `#${hash}`;
  history.replaceState(null, "", `#${hash}`);
}

function speak() {
  document.documentElement.lang = state.language;
  document.title = texts().title;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = texts()[element.dataset.text];
  const other = state.language === "nl" ? "en" : "nl";
  $("language").textContent = other === "en" ? "English" : "Nederlands";
  $("language").lang = other;
  list();
  choose(state.question, true);
}

function ask(query, accept, signal) {
  return fetch("/sparql", { method: "POST", headers: { "Content-Type": "application/sparql-query", Accept: accept }, body: query, signal });
}

async function run() {
  state.running?.abort();
  const running = (state.running = new AbortController()), query = editor.text, start = performance.now();
  $("error").hidden = true;
  $("status").textContent = texts().running;
  $("stop").disabled = false;
  results.clear();
  try {
    const answer = await ask(query, "application/sparql-results+json, text/turtle;q=0.5", running.signal);
    if (!answer.ok) throw new Error(`${texts().refused} (${answer.status})\n${await answer.text()}`);
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
      results.show(found, texts());
      $("status").textContent = (found.results ? texts().rows(found.results.bindings.length, Math.round(performance.now() - start)) : "") + cut;
    }
    results.offerFiles(query, triples, ask);
  } catch (error) {
    if (state.running !== running) return;
    $("status").textContent = error.name === "AbortError" ? texts().stopped : "";
    if (error.name !== "AbortError") { $("error").textContent = error instanceof TypeError ? texts().unreachable : error.message; $("error").hidden = false; }
  } finally {
    if (state.running === running) { state.running = null; $("stop").disabled = true; }
  }
}

async function nodes() {
  const query = "SELECT DISTINCT ?node ?name WHERE { GRAPH ?g { ?node <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } } ORDER BY ?name LIMIT 2000";
  const answer = await ask(query, "application/sparql-results+json");
  if (!answer.ok) return;
  for (const { node, name } of (await answer.json()).results.bindings) {
    const option = document.createElement("option");
    option.value = node.value;
    option.label = name.value;
    $("nodes").append(option);
  }
}

async function start() {
  [state.library, state.vocabulary] = await Promise.all(["/library", "/vocabulary"].map(async (path) => (await fetch(path)).json()));
  results = new Results({ answer: $("answer"), tools: $("tools"), filter: $("filter"), downloads: $("downloads") }, state.vocabulary);
  editor.offer(state.vocabulary.terms, state.vocabulary.prefixes);
  const hash = new URLSearchParams(location.hash.slice(1));
  state.language = hash.get("lang") === "en" || (!hash.has("lang") && !navigator.language.startsWith("nl")) ? "en" : "nl";
  state.question = state.library.find((question) => question.name === hash.get("name")) ?? null;
  editor.text = hash.get("query") ?? START;
  speak();
  $("search").addEventListener("input", list);
  $("parameters").addEventListener("submit", (event) => { event.preventDefault(); run(); });
  $("language").addEventListener("click", () => { state.language = state.language === "nl" ? "en" : "nl"; speak(); remember(); });
  $("run").addEventListener("click", run);
  $("stop").addEventListener("click", () => state.running?.abort());
  document.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.ctrlKey) { event.preventDefault(); run(); } });
  await nodes();
  document.documentElement.dataset.ready = "yes";
  if (hash.has("query")) run();
}

start();
