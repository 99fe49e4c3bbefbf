"""The order in which a graph is written: the same for the same statements, and one to read downwards.

Subjects: the article, its actors and places by IRI, tenures, delegations, events and speech acts in the order of the
text, outcomes, and last the weighed statements, the readings and the passages, these again in the order of the text.
Statements of a subject: kind, names, roles, circumstances, evidence. The order is a function of the statements alone,
so a graph read back from a file is written in the same bytes.

Trap: rdflib's N-Quads, TriG and N-Triples come in another order on every run; only what is sorted
here, or by code point in N-Quads, may be compared byte by byte.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from kg.vocab.terms import DCTERMS, DIP, GEO, OA, PROV, RDF, RDFS, SCHEMA, SKOS, SUPER_CLASSES

if TYPE_CHECKING:
    from kg.rdf.graph import Row

_ARTICLE, _ACTOR, _TENURE, _GROUP, _EVENT, _OUTCOME, _OTHER, _STATEMENT, _READING, _PASSAGE = range(10)

_KINDS: Final[dict[str, int]] = {
    DIP.Article: _ARTICLE,
    DIP.Person: _ACTOR,
    DIP.State: _ACTOR,
    DIP.Organisation: _ACTOR,
    DIP.Place: _ACTOR,
    DIP.Tenure: _TENURE,
    DIP.Delegation: _GROUP,
    DIP.Event: _EVENT,
    DIP.Outcome: _OUTCOME,
    RDF.Statement: _STATEMENT,
    DIP.Reading: _READING,
    DIP.Passage: _PASSAGE,
} | {name: _EVENT for name, above in SUPER_CLASSES.items() if DIP.Event in above}

_CLASSES: Final = {f"<{name}>": rank for name, rank in _KINDS.items()}

_PREDICATES: Final[dict[str, int]] = {
    name: rank
    for rank, name in enumerate(
        (
            RDF.type, RDF.subject, RDF.predicate, RDF.object, DCTERMS.identifier, DCTERMS.title, DCTERMS.issued,
            SCHEMA.url, SCHEMA.publisher, DCTERMS.hasFormat,
            PROV.wasGeneratedBy, SKOS.prefLabel, SKOS.altLabel, RDFS.label, SKOS.exactMatch, GEO.lat, GEO.long,
            DCTERMS.source, DIP.seat, DIP.holder, DIP.officeTitle, DIP.officeOf, DIP.represents, DIP.head,
            DIP.member, DIP.attends, DIP.factuality, DIP.attributedTo, DIP.speaker, DIP.addressee,
            DIP.participant, DIP.party, DIP.thirdParty,
            DIP.mediator, DIP.facilitator, DIP.host, DIP.guarantor, DIP.observer, DIP.place,
            DIP.timeExpression, DIP.earliest, DIP.latest, DIP.subEventOf, DIP.continuationOf, DIP.inProcess,
            DIP.sameEventAs, DIP.proposalKind, DIP.status, DIP.duration, DIP.content, DIP.quotation,
            DIP.about, DIP.denies, DIP.outcomeType, DIP.outcomeOf, DIP.inArticle, OA.start, OA.end, OA.exact,
            DIP.mention, DIP.evidence, DIP.passage, DIP.rule, DIP.confidence, DIP.reader, DIP.readerModel,
            DIP.promptVersion, DIP.reading,
        )
    )
}  # fmt: skip

Place = tuple[int, int, int, str]
"""Where a node comes: rank of its kind, first and last offset in its name, its IRI."""


def in_order(rows: Iterable[Row]) -> list[Row]:
    """The rows of one graph in reading order."""
    rows = list(rows)
    ranks = dict.fromkeys((row[0] for row in rows), _OTHER)
    for subject, predicate, _, text in rows:
        if predicate == RDF.type:
            rank = _CLASSES.get(text)
            if rank is not None:
                ranks[subject] = rank
    order = sorted((_place(iri, rank) for iri, rank in ranks.items()))
    numbers = {place[-1]: number for number, place in enumerate(order)}
    names = sorted({row[1] for row in rows}, key=lambda iri: (_PREDICATES.get(iri, len(_PREDICATES)), iri))
    columns = {name: number for number, name in enumerate(names)}
    objects = {f"<{iri}>": number for iri, number in numbers.items()}
    last = len(numbers)
    keyed = [
        (numbers[row[0]], columns[row[1]], objects.get(row[3], last), row[3], index) for index, row in enumerate(rows)
    ]
    keyed.sort()
    return [rows[key[-1]] for key in keyed]


def _place(iri: str, rank: int) -> Place:
    """Things of the text stand in the order of the text; the offsets are the last part of their name."""
    if rank < _TENURE:
        return rank, 0, 0, iri
    first, _, last = iri[iri.rfind(":") + 1 :].rpartition("-")
    if not last.isdecimal():
        return rank, 0, 0, iri
    return (rank, int(first), int(last), iri) if first.isdecimal() else (rank, int(last), 0, iri)
