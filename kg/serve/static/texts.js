// The words of the console, in Dutch and English.
export const TEXTS = {
  nl: {
    title: "Diplomatie: vraag de graaf", library: "Vragen", search: "Zoek een vraag", own: "Eigen vraag",
    query: "SPARQL-query", run: "Voer uit", stop: "Stop", link: "Koppeling naar deze vraag", answer: "Antwoord",
    filter: "Filter de rijen", skip: "Naar de query", any: "alles", running: "Bezig…", stopped: "Gestopt.",
    yes: "Ja", no: "Nee", rows: (n, ms) => `${n} ${n === 1 ? "rij" : "rijen"} in ${ms} ms`,
    shown: (n, all) => `${n} van ${all} rijen getoond`, cut: "Het antwoord is afgekapt: er zijn meer rijen.",
    keys: "Ctrl+Enter voert uit; Ctrl+spatie vult aan; Escape sluit de lijst, Tab gaat verder.",
    covered: (label, names) => `${label}: gevraagd onder alle namen van deze actor: ${names.join(", ")}.`,
    foreign: (term, nearest) => `${term} is geen term van de ontologie${nearest ? `; bedoeld is misschien dip:${nearest}` : ""}.`,
    unasked: (label) => `Niet gevraagd: ‘${label}’ wordt niet begrepen. Verbeter het veld, of maak het leeg.`, badvalue: "Dit is geen geldige waarde.",
    download: "Download", unreachable: "De server is niet bereikbaar.", refused: "De server weigert deze vraag",
  },
  en: {
    title: "Diplomacy: ask the graph", library: "Questions", search: "Find a question", own: "Your own question",
    query: "SPARQL query", run: "Run", stop: "Stop", link: "Link to this question", answer: "Answer",
    filter: "Filter the rows", skip: "To the query", any: "anything", running: "Running…", stopped: "Stopped.",
    yes: "Yes", no: "No", rows: (n, ms) => `${n} ${n === 1 ? "row" : "rows"} in ${ms} ms`,
    shown: (n, all) => `${n} of ${all} rows shown`, cut: "The answer is cut: there are more rows.",
    keys: "Ctrl+Enter runs; Ctrl+Space completes; Escape closes the list, Tab moves on.",
    covered: (label, names) => `${label}: asked under all names of this actor: ${names.join(", ")}.`,
    foreign: (term, nearest) => `${term} is no term of the ontology${nearest ? `; perhaps dip:${nearest} is meant` : ""}.`,
    unasked: (label) => `Not asked: ‘${label}’ is not understood. Mend the field, or empty it.`, badvalue: "This is no valid value.",
    download: "Download", unreachable: "The server cannot be reached.", refused: "The server refuses this question",
  },
};
