"""What a dataset is made of, in VoID: how many statements, and of which classes and properties.

A build writes it beside the graph (``void.ttl``), and a server into the description of itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, serialize

from kg.vocab.ontology import ONTOLOGY
from kg.vocab.terms import RDF

VOID: Final = "http://rdfs.org/ns/void#"
DCT: Final = "http://purl.org/dc/terms/"
_TITLES: Final = {"nl": "Kennisgraaf van diplomatie in het nieuws", "en": "Knowledge graph of diplomacy in the news"}

Counts = Mapping[str, int]
"""By IRI."""


def void_triples(dataset: NamedNode, base: str, classes: Counts, properties: Counts) -> Iterator[Triple]:
    """The description of a dataset: entities of each class, statements with each property."""
    type_ = NamedNode(RDF.type)
    yield Triple(dataset, type_, NamedNode(VOID + "Dataset"))
    for language, title in _TITLES.items():
        yield Triple(dataset, NamedNode(DCT + "title"), Literal(title, language=language))
    yield Triple(dataset, NamedNode(VOID + "uriSpace"), Literal(base))
    yield Triple(dataset, NamedNode(VOID + "vocabulary"), NamedNode(ONTOLOGY))
    yield Triple(dataset, NamedNode(VOID + "triples"), Literal(sum(properties.values())))
    yield Triple(dataset, NamedNode(VOID + "properties"), Literal(len(properties)))
    yield Triple(dataset, NamedNode(VOID + "classes"), Literal(len(classes)))
    for kind, number, counts in (("class", "entities", classes), ("property", "triples", properties)):
        for place, iri in enumerate(sorted(counts)):
            part = BlankNode(f"{kind}{place}")
            yield Triple(dataset, NamedNode(f"{VOID}{kind}Partition"), part)
            yield Triple(part, NamedNode(VOID + kind), NamedNode(iri))
            yield Triple(part, NamedNode(VOID + number), Literal(counts[iri]))


def void_file(base: str, classes: Counts, properties: Counts) -> bytes:
    """``void.ttl`` of a build, whose dataset is named by what its IRIs begin with; the same counts, the same bytes."""
    triples = void_triples(NamedNode(base), base, classes, properties)
    return serialize(triples, format=RdfFormat.TURTLE, prefixes={"void": VOID, "dcterms": DCT}) or b""
