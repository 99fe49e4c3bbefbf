// The form of a question: its fields, and the query with their values.
import { $, state, texts } from "./state.js";

export function input(parameter) {
  return $(`p-${parameter.name}`);
}

// What the fields hold; an empty one is anything.
export function values() {
  return Object.fromEntries(
    (state.question?.parameters ?? []).map((parameter) => [parameter.name, input(parameter).value.trim() || "*"]),
  );
}

// The server puts the values into the query, as the command line does: { query, covered }, or { fault }.
export async function bind(question, pause) {
  const broken = question.parameters.find((parameter) => input(parameter).validity.badInput);
  if (broken) return { fault: { parameter: broken.name, message: texts().badvalue } };
  const asked = new URLSearchParams(values());
  await new Promise((resolve) => setTimeout(resolve, pause));
  try {
    const answer = await fetch(`/library/${question.name}?${asked}`);
    return answer.ok ? await answer.json() : { fault: { message: await answer.text() } };
  } catch {
    return { fault: { message: texts().unreachable } };
  }
}

// Names that have what was typed in them, for the field where it was typed.
async function suggest(like) {
  const answer = await fetch(`/names?${new URLSearchParams({ like })}`).catch(() => null);
  if (!answer?.ok) return;
  const names = await answer.json();
  if (document.activeElement?.value.trim() !== like) return;
  $("nodes").replaceChildren(
    ...names.map(([value, label]) => Object.assign(document.createElement("option"), { value, label })),
  );
}

// The field of a parameter; `changed(pause)` is told after how many milliseconds its value counts.
export function field(parameter, changed) {
  const label = document.createElement("label"),
    choices = parameter.kind === "term";
  const entry = document.createElement(choices ? "select" : "input"),
    fault = document.createElement("p");
  fault.id = `f-${parameter.name}`;
  fault.className = "fault";
  fault.setAttribute("aria-live", "polite");
  entry.setAttribute("aria-describedby", fault.id);
  entry.id = `p-${parameter.name}`;
  label.htmlFor = entry.id;
  label.textContent = parameter.label[state.language];
  if (choices)
    for (const choice of ["", ...parameter.choices]) {
      const named = state.vocabulary.terms.find((known) => known.name === `dip:${choice}`)?.label[state.language];
      entry.add(new Option(choice ? named || choice : texts().any, choice));
    }
  else {
    entry.type = { date: "date", integer: "number", share: "number" }[parameter.kind] ?? "text";
    if (parameter.kind === "share") Object.assign(entry, { min: 0, max: 1, step: 0.05 });
    if (parameter.kind === "iri") {
      entry.setAttribute("list", "nodes");
      entry.placeholder = "Turkije, state:TR";
      entry.autocomplete = "off";
      entry.addEventListener("input", () => suggest(entry.value.trim()));
    }
  }
  entry.addEventListener("input", () => {
    changed(choices ? 0 : 200);
  });
  const group = document.createElement("div");
  group.append(label, entry, fault);
  return group;
}
