"""What articles tell of events, each thing with the article and the sentence that says it: the lines of a story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal

from kg.store import GraphStore
from kg.vocab.terms import DCTERMS, DIP, OA, RDF, RDFS, SKOS

KINDS = (DIP.Negotiation, DIP.Meeting, DIP.Mediation, DIP.Visit, DIP.PressConference, DIP.Agreement)

ARTICLE = f"?article <{DCTERMS.identifier}> ?id OPTIONAL {{ ?article <{DCTERMS.issued}> ?issued }}"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that one article says; fields that do not apply are ""."""

    who: str
    """Whom it is about, or who says it."""
    says: str
    article: str
    issued: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Report:
    """What one article says of an event."""

    event: str
    article: str
    issued: str
    factuality: str
    time: str
    sentence: str
    label: str
    by: str
    """Whose words tell of it, where an utterance rests on the same sentence."""
    overruled: str = ""
    """The last later article that overrules it, or ""."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event as one article has it: the report, its kind and its days."""

    report: Report
    kind: str
    first: str
    last: str


def reports_of(store: GraphStore) -> dict[str, Told]:
    """Every event to its report, with the sentence that stands first in the article."""
    kinds = " ".join(f"<{kind}>" for kind in KINDS)
    rows = store.select(
        "SELECT ?event ?kind ?id ?issued ?factuality ?time ?first ?last ?exact ?label ?start ?content ?by WHERE {"
        f" VALUES ?kind {{ {kinds} }} GRAPH ?article {{ ?event <{RDF.type}> ?kind ; <{DIP.factuality}> ?factuality ;"
        f' <{RDFS.label}> ?label ; <{DIP.evidence}> ?passage FILTER(LANG(?label) = "nl")'
        f" ?passage <{OA.exact}> ?exact ; <{OA.start}> ?start . {ARTICLE}"
        f" OPTIONAL {{ ?event <{DIP.timeExpression}> ?time }} OPTIONAL {{ ?event <{DIP.earliest}> ?first }}"
        f" OPTIONAL {{ ?act <{DIP.evidence}> ?passage ; <{DIP.content}> ?content ;"
        f" <{DIP.speaker}>/<{SKOS.prefLabel}> ?by }}"
        f" OPTIONAL {{ ?event <{DIP.latest}> ?last }} }} }} ORDER BY ?event DESC(?start) ?by"
    )
    overruled = _overruled(store)
    found: dict[str, Told] = {}
    speakers: dict[str, str] = {}
    for row in rows.texts():  # the sentence that stands first in the article comes last
        event, kind, id, issued, factuality, time, first, last, exact, label, start, said, by = (v or "" for v in row)
        if by and _within(event, start, exact, said):
            speakers[event] = by
        by = speakers.get(event, "")
        report = Report(
            event, id, issued, local(factuality), time, " ".join(exact.split()), label, by, overruled.get(event, "")
        )
        # What is only known to be no later than a day is as old as its article, whose date may be no more than a month.
        begins = first or min(filter(None, (last, issued)), default="")
        found[event] = Told(report, local(kind), begins, last or first or issued)
    return found


def _overruled(store: GraphStore) -> dict[str, str]:
    """Each report that later ones overrule to the article of the last of them."""
    rows = store.select(
        f"SELECT ?earlier ?id ?issued {{ ?later <{DIP.overrules}> ?earlier"
        f" GRAPH ?article {{ ?later a <{DIP.Event}> . {ARTICLE} }} }} ORDER BY ?earlier ?issued ?id"
    )
    return {earlier: id for earlier, id, _ in rows.texts() if earlier is not None and id is not None}


def _within(event: str, start: str, exact: str, content: str) -> bool:
    """Whether the word of an event, whose place its name ends with, stands in what somebody says in a passage."""
    at, where = exact.find(content), event.rpartition("-")[2]
    return at >= 0 and where.isdecimal() and at <= int(where) - int(start) < at + len(content)


def names_of(store: GraphStore) -> dict[str, dict[str, list[str]]]:
    """Place and participant to event to names, in order; who mediates is no participant here."""
    label = f"<{SKOS.prefLabel}> ?value"
    patterns = {
        "place": f"?event <{DIP.place}> ?node . ?node {label}",
        "participant": f"?event <{DIP.participant}> ?node . ?node {label} ; a <{DIP.Actor}>"
        f" FILTER NOT EXISTS {{ ?event <{DIP.mediator}> ?node }} FILTER NOT EXISTS {{ ?node a <{DIP.Delegation}> }}",
    }
    found: dict[str, dict[str, list[str]]] = {name: defaultdict(list) for name in patterns}
    for name, pattern in patterns.items():
        query = f"SELECT DISTINCT ?event ?value WHERE {{ GRAPH ?article {{ {pattern} }} }} ORDER BY ?event ?value"
        for event, value in store.select(query).texts():
            if event is not None and value is not None:
                found[name][event].append(value)
    return found


PASSAGE = f"<{DIP.evidence}> ?passage . ?passage <{OA.exact}> ?exact ; <{OA.start}> ?start ."
LABEL = f'<{RDFS.label}> ?says FILTER(LANG(?says) = "nl")'

_NAMING = f"?node <{DIP.mention}> ?at . ?at <{OA.start}> ?from ; <{OA.end}> ?to . ?passage <{OA.end}> ?end"
_NAMED = "BIND(?start <= ?from && ?to <= ?end AS ?named)"

LINES: Mapping[str, str] = {
    "mediators": f"?event <{DIP.mediator}> ?node ; {PASSAGE} ?node <{SKOS.prefLabel}> ?who . {_NAMING} {_NAMED}"
    ' BIND("" AS ?says)',
    "heads": f"?group <{DIP.attends}> ?event ; <{DIP.head}> ?node ; <{SKOS.prefLabel}> ?says ; {PASSAGE}"
    f' ?node <{SKOS.prefLabel}> ?who . {_NAMING} FILTER(LANG(?says) = "nl") {_NAMED}',
    "offices": f"?event <{DIP.participant}> ?node . ?tenure <{DIP.holder}> ?node ; <{DIP.officeTitle}> ?title ;"
    f" <{DIP.officeOf}>/<{SKOS.prefLabel}> ?of ; {PASSAGE} ?node <{SKOS.prefLabel}> ?who"
    ' BIND(CONCAT(?title, ", ", ?of) AS ?says) BIND(true AS ?named)',
    "venues": f'?event <{DIP.place}>/<{SKOS.prefLabel}> ?says ; {PASSAGE} FILTER(LANG(?says) = "nl")'
    ' BIND("" AS ?who) BIND(CONTAINS(?exact, ?says) AS ?named)',
    "topics": f'?event <{DIP.topicExpression}> ?says ; {PASSAGE} FILTER(LANG(?says) = "nl")'
    ' BIND("" AS ?who) BIND(CONTAINS(?exact, ?says) AS ?named)',
    "outcomes": f"?node <{DIP.outcomeOf}> ?event ; <{DIP.outcomeType}> ?type ; {PASSAGE}"
    ' BIND(STRAFTER(STR(?type), "#") AS ?says) BIND("" AS ?who) BIND(true AS ?named)',
}
"""What is told of an event, as patterns within one graph: the event, who, what is said, and passages, the best of which
names who is meant."""


def lines_of(store: GraphStore) -> dict[str, dict[str, list[Line]]]:
    """Each of ``LINES`` to event to lines, in order, one for each who and what, with the best sentence."""
    found: dict[str, dict[str, list[Line]]] = {}
    for name, pattern in LINES.items():
        rows = store.select(
            f"SELECT ?event ?who ?says ?id ?issued ?exact WHERE {{ GRAPH ?article {{ {pattern} {ARTICLE} }} }}"
            " ORDER BY ?event ?who ?says DESC(?named) ?start"
        )
        told: dict[str, dict[tuple[str, str], Line]] = defaultdict(dict)
        for row in rows.texts():
            event, who, says, id, issued, exact = (value or "" for value in row)
            told[event].setdefault((who, says), Line(who, says, id, issued, " ".join(exact.split())))
        found[name] = {event: list(lines.values()) for event, lines in told.items()}
    return found


def acts_of(store: GraphStore, articles: Iterable[str], actors: Iterable[str]) -> dict[str, Line]:
    """What some actors (nodes), or whoever holds office for them, propose, demand, give in or warn of in articles.

    By the node of what they say, in the order of the articles.
    """
    kinds = " ".join(f"<{kind}>" for kind in (DIP.Proposal, DIP.Demand, DIP.Concession, DIP.Warning))
    rows = store.select(
        "SELECT DISTINCT ?act ?kind ?who ?says ?id ?issued ?exact WHERE {"
        f" VALUES ?id {{ {_texts(articles)} }} VALUES ?kind {{ {kinds} }} VALUES ?actor {{ {nodes_as_values(actors)} }}"
        f" GRAPH ?article {{ {ARTICLE} ?act a ?kind ; <{DIP.speaker}> ?node ; {PASSAGE}"
        f" ?node <{SKOS.prefLabel}> ?who ."
        f" {{ ?act <{DIP.speaker}> ?actor }} UNION {{ ?tenure <{DIP.holder}> ?node ; <{DIP.officeOf}> ?actor }}"
        f" ?act {LABEL} }} }} ORDER BY ?issued ?id ?start ?act ?who"
    )
    found: dict[str, Line] = {}
    for row in rows.texts():
        act, _, who, says, id, issued, exact = (value or "" for value in row)
        found.setdefault(act, Line(who, says, id, issued, " ".join(exact.split())))
    return found


def claims_of(store: GraphStore, processes: Iterable[str]) -> Iterator[Line]:
    """What ties the talks of some processes to earlier ones, and who says so ("" where the article does)."""
    rows = store.select(
        f"SELECT ?who ?id ?issued ?exact ?first ?last WHERE {{ VALUES ?process {{ {nodes_as_values(processes)} }}"
        f" ?claim a <{DIP.ContinuityClaim}> ; <{DIP.about}> ?process ; <{DIP.evidence}> ?passage"
        f" OPTIONAL {{ ?claim <{DIP.earliest}> ?first ; <{DIP.latest}> ?last }}"
        f" GRAPH ?article {{ ?passage <{OA.exact}> ?exact ; <{OA.start}> ?start . {ARTICLE} }}"
        f" OPTIONAL {{ ?claim <{DIP.attributedTo}> ?node GRAPH ?article {{ ?node <{SKOS.prefLabel}> ?who }} }} }}"
        " ORDER BY ?issued ?id ?start ?who"
    )
    for row in rows.texts():
        who, id, issued, exact, first, last = (value or "" for value in row)
        yield Line(who, " / ".join(filter(None, (first, last))), id, issued, " ".join(exact.split()))


def conflicts_of(store: GraphStore, processes: Iterable[str]) -> Iterator[Line]:
    """The conflicts that some processes are about, each with the sentence that stands first in its article."""
    rows = store.select(
        f"SELECT DISTINCT ?event ?says ?id ?issued ?exact ?start {{ VALUES ?process {{ {nodes_as_values(processes)} }}"
        f" ?process <{DIP.about}> ?event GRAPH ?article {{ {ARTICLE} ?event a <{DIP.Conflict}> ; {PASSAGE}"
        f" ?event {LABEL} }} }} ORDER BY ?issued ?id ?event ?start"
    )
    seen: set[str] = set()
    for row in rows.texts():
        event, says, id, issued, exact, _ = (value or "" for value in row)
        if event not in seen:
            seen.add(event)
            yield Line("", says, id, issued, " ".join(exact.split()))


def sentences_of(store: GraphStore, events: Iterable[str]) -> Iterator[Line]:
    """Every sentence that events rest on, and whoever says it."""
    rows = store.select(
        f"SELECT DISTINCT ?who ?id ?issued ?exact ?start {{ VALUES ?event {{ {nodes_as_values(sorted(events))} }}"
        f" GRAPH ?article {{ ?event {PASSAGE} {ARTICLE}"
        f" OPTIONAL {{ ?act <{DIP.evidence}> ?passage ; <{DIP.speaker}>/<{SKOS.prefLabel}> ?who }} }} }}"
        " ORDER BY ?issued ?id ?start ?who"
    )
    for row in rows.texts():
        who, id, issued, exact, _ = (value or "" for value in row)
        yield Line(who, "", id, issued, " ".join(exact.split()))


def nodes_as_values(iris: Iterable[str]) -> str:
    """Nodes as the values of a variable."""
    return " ".join(f"<{iri}>" for iri in iris)


def _texts(values: Iterable[str]) -> str:
    return " ".join(str(Literal(value)) for value in values)


def local(iri: str) -> str:
    """The local name of a term of the ontology."""
    return iri.rpartition("#")[2]
