"""Who held an office when: what articles and lists say, joined into half-open spans, each with its evidence.

1. A person whom the list has in the office has the list's span; the articles that say so are its evidence.
2. Anybody else holds it from the first day of an article that says so until the first day of one, after the last that
   names him, that names another; the span is open where there is none.
3. Where an article gives the office to one person on a day on which the list has another, that is a contradiction, and
   both stay.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kg.lexicon import load_lexicon
from kg.lexicon.rows import HolderRow
from kg.model import PartialDate
from kg.query.told import Line
from kg.store import GraphStore
from kg.vocab.iris import Iris
from kg.vocab.terms import DCTERMS, DIP, OA, SKOS


@dataclass(frozen=True, slots=True)
class Span:
    """A person in an office: ``since <= day < until``, dates as they are known ("" where open or not known)."""

    holder: str
    since: str
    until: str
    source: str
    """``list``, or ``articles`` where no list has this person in it."""
    lines: tuple[Line, ...]
    """What articles say, in order; ``says`` is the office in their words."""
    contradictions: tuple[Line, ...]
    """Those of the lines on whose day the list has somebody else, who stands in ``says``."""

    def holds(self, day: PartialDate) -> bool:
        """Whether the office may be held on some moment of a day, month or year."""
        begun = not self.since or PartialDate.parse(self.since).earliest <= day.latest
        return begun and (not self.until or PartialDate.parse(self.until).latest > day.earliest)


def spans(store: GraphStore, title: str, bodies: Collection[str], base: str) -> tuple[Span, ...]:
    """Who held an office of a body (its nodes), by the first day."""
    lexicon, iris = load_lexicon(), Iris(base)
    office = lexicon.canonical_title(title)
    told = {node: lines for node, lines in _told(store, bodies).items() if lines}
    told = {
        node: chosen for node, lines in told.items()
        if (chosen := [line for line in lines if lexicon.canonical_title(line.says) == office])
    }  # fmt: skip
    groups = _joined(store, told)
    keys = [body.removeprefix(iris.base) for body in bodies]
    listed = [row for key in keys for row in lexicon.tenures.get((office, key), ())]
    names = {iris.entity(row.person): row for row in listed}
    found: list[Span] = []
    for row in listed:
        node = iris.entity(row.person)
        lines = next((lines for group, lines in groups if node in group), [])
        within = [line for line in lines if not line.issued or row in _holders(row.of, office, line.issued)]
        until = "" if row.until is None else str(row.until)
        holder = lexicon.persons[row.person].name if row.person in lexicon.persons else row.person
        found.append(Span(holder, str(row.since), until, "list", tuple(within), ()))
    for group, lines in groups:
        own = [names[node] for node in group if node in names]
        left = [line for line in lines if not any(row in _holders(row.of, office, line.issued) for row in own)]
        if left:
            others = (line for other, those in groups if other != group for line in those)
            found.append(_by_articles(left, others, keys, office))
    return tuple(sorted(found, key=lambda span: (span.since, span.until or "9", span.holder)))


def _by_articles(lines: list[Line], others: Iterable[Line], keys: list[str], office: str) -> Span:
    """The span of somebody whom the list lacks; ``others`` are what articles say of everybody else."""
    first, last = lines[0].issued, lines[-1].issued
    after = sorted(line.issued for line in others if line.issued > last)
    contradictions = []
    for line in lines:
        listed = [row.person for key in keys for row in _holders(key, office, line.issued)]
        if listed:
            persons = load_lexicon().persons
            said = ", ".join(persons[key].name if key in persons else key for key in listed)
            contradictions.append(Line(line.who, said, line.article, line.issued, line.sentence))
    return Span(lines[0].who, first, after[0] if after else "", "articles", tuple(lines), tuple(contradictions))


def _holders(of: str, office: str, issued: str) -> tuple[HolderRow, ...]:
    return load_lexicon().holders(office, of, PartialDate.parse(issued)) if issued else ()


def _told(store: GraphStore, bodies: Collection[str]) -> dict[str, list[Line]]:
    """Who is said to hold an office of a body: node to lines, by day."""
    rows = store.select(
        f"SELECT DISTINCT ?holder ?name ?title ?id ?issued ?exact {{ VALUES ?of {{ {_nodes(bodies)} }}"
        f" GRAPH ?article {{ ?tenure <{DIP.holder}> ?holder ; <{DIP.officeTitle}> ?title ; <{DIP.officeOf}> ?of ;"
        f" <{DIP.evidence}>/<{OA.exact}> ?exact . ?holder <{SKOS.prefLabel}> ?name FILTER(LANG(?name) = 'nl')"
        f" ?article <{DCTERMS.identifier}> ?id OPTIONAL {{ ?article <{DCTERMS.issued}> ?issued }} }} }}"
        " ORDER BY ?issued ?id ?exact"
    )
    found: dict[str, list[Line]] = defaultdict(list)
    for row in rows.texts():
        holder, name, title, id, issued, exact = (value or "" for value in row)
        found[holder].append(Line(name, title, id, issued, " ".join(exact.split())))
    return found


def _joined(store: GraphStore, told: dict[str, list[Line]]) -> list[tuple[frozenset[str], list[Line]]]:
    """The holders, with those that are one taken together."""
    groups: dict[str, set[str]] = {node: {node} for node in told}
    for one, other in store.select(f"SELECT ?one ?other {{ ?one <{DIP.sameActorAs}> ?other }}").texts():
        if one in groups and other is not None:
            groups[one].add(other)
    made = sorted({frozenset(group) for group in groups.values()}, key=sorted)
    return [
        (group, sorted((line for node in sorted(group) for line in told.get(node, ())), key=_by_day)) for group in made
    ]


def _by_day(line: Line) -> tuple[dt.date, str, str]:
    day = PartialDate.parse(line.issued).earliest if line.issued else dt.date.min
    return day, line.article, line.sentence


def _nodes(iris: Iterable[str]) -> str:
    return " ".join(f"<{iri}>" for iri in iris)
