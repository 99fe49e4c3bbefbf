"""The formats of SPARQL results and of graphs, by media type, and what a request accepts of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from kg.rdf import well_formed

RESULTS: Final = (
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
)
"""For SELECT and ASK, the preferred one first."""
GRAPHS: Final = (
    "text/turtle",
    "application/n-triples",
    "application/ld+json",
    "application/rdf+xml",
    "application/trig",
    "application/n-quads",
)
"""For CONSTRUCT, DESCRIBE and whole graphs, the preferred one first."""

BY_NAME: Final = {
    "csv": "text/csv", "tsv": "text/tab-separated-values", "json": "application/json", "xml": "application/xml",
    "ttl": "text/turtle", "nt": "application/n-triples", "jsonld": "application/ld+json", "rdf": "application/rdf+xml",
    "trig": "application/trig", "nq": "application/n-quads", "html": "text/html",
}  # fmt: skip
"""What ``?format=`` takes, where a header cannot be set; json and xml are of rows or of a graph."""

_OTHER_NAMES: Final = {
    "application/json": "application/sparql-results+json",
    "application/xml": "application/sparql-results+xml",
    "text/xml": "application/sparql-results+xml",
}
_OTHER_GRAPHS: Final = {
    "application/json": "application/ld+json",
    "application/xml": "application/rdf+xml",
    "text/xml": "application/rdf+xml",
    "application/x-turtle": "text/turtle",
    "text/plain": "application/n-triples",
    "text/n3": "text/turtle",
}

Range = tuple[str, float]
"""A media range of an Accept header, and how much it is liked (0 to 1)."""


def ranges(accept: str) -> list[Range]:
    """The ranges of an Accept header; a part that is none is left out.

    >>> ranges("text/csv;q=0.5, */*;q=0.1")
    [('text/csv', 0.5), ('*/*', 0.1)]
    """
    found: list[Range] = []
    for part in accept.split(","):
        media, *parameters = (piece.strip() for piece in part.split(";"))
        quality = next((p[2:] for p in parameters if p.lower().startswith("q=")), "1")
        try:
            liked = min(max(float(quality), 0.0), 1.0)
        except ValueError:
            continue
        if "/" in media:
            found.append((media.lower(), liked))
    return found


def accepted(accept: str, offered: Iterable[str]) -> str | None:
    """The offered media type that a request likes best, or None; the first offered wins a draw."""
    wanted = ranges(accept) or [("*/*", 1.0)]
    offers = tuple(offered)
    others = _OTHER_NAMES if offers[0] in RESULTS else _OTHER_GRAPHS
    scored = [(_liked(offer, wanted, others), -place, offer) for place, offer in enumerate(offers)]
    liked, _, best = max(scored)
    return best if liked > 0 else None


def _liked(offer: str, wanted: list[Range], others: dict[str, str]) -> float:
    """The most specific range that fits decides."""
    best = (-1, 0.0)
    named = any(name == offer for name, _ in wanted)
    for media, liked in wanted:
        if media == offer:
            best = max(best, (3, liked))
        elif others.get(media) == offer and not named:
            best = max(best, (2, liked))
        elif media.endswith("/*") and offer.startswith(media[:-1]):
            best = max(best, (1, liked))
        elif media == "*/*":
            best = max(best, (0, liked))
    return best[1]


def written(statements: Iterable[Triple] | Iterable[Quad], media_type: str, prefixes: Mapping[str, str]) -> bytes:
    """Statements in one of the formats of graphs; prefixes are used where the format has them."""
    format = RdfFormat.from_media_type(media_type)
    if format is None:
        raise ValueError(f"no RDF format is {media_type}")
    return well_formed(serialize(statements, format=format, prefixes=dict(prefixes)) or b"", media_type)
