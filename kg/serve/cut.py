"""Results that are longer than the server gives: the first rows, with a mark.

Oxigraph writes a whole result or none of it, and has no way to write part of one. So ``Sink`` watches
what it writes and stops it; the query is then asked again and ``written`` writes the rows that are
allowed. Few answers are that long, and the others cost nothing.

The mark in JSON and XML is a link in the head, where SPARQL's formats have room for one; CSV and TSV
have none, and every answer has it in an HTTP header too.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

from pyoxigraph import BlankNode, Literal, NamedNode, QuerySolution, QuerySolutions, Triple

MARK: Final = "https://w3id.org/diplomacy-kg/ontology#resultIsCut"
_ROWS: Final = {
    "application/sparql-results+json": b"}},{",
    "application/sparql-results+xml": b"<result>",
    "text/csv": b"\n",
    "text/tab-separated-values": b"\n",
}
"""What stands between rows. In text it may stand too: a count that is too high only asks for a closer look."""

Term = NamedNode | BlankNode | Literal | Triple


class TooLong(Exception):
    """More rows or bytes than allowed have been written."""


class Sink(io.RawIOBase):
    """Takes what Oxigraph writes; raises TooLong when that is too much."""

    def __init__(self, media_type: str, *, rows: int, size: int) -> None:
        """At most ``rows`` rows and ``size`` bytes."""
        super().__init__()
        self._pieces: list[bytes] = []
        self._between, self._tail = _ROWS[media_type], b""
        self._rows, self._size = rows + 1, size

    def writable(self) -> bool:
        """Yes."""
        return True

    def write(self, piece: Any, /) -> int:
        """Keep a piece."""
        data = bytes(piece)
        seen = self._tail + data
        self._rows -= seen.count(self._between)
        self._tail = seen[-len(self._between) + 1 :] if len(self._between) > 1 else b""
        self._size -= len(data)
        if self._rows < 0 or self._size < 0:
            raise TooLong
        self._pieces.append(data)
        return len(data)

    def value(self) -> bytes:
        """All that was written."""
        return b"".join(self._pieces)


def written(found: QuerySolutions, media_type: str, *, rows: int, size: int) -> tuple[bytes, bool]:
    """The first rows in a format, and whether there were more."""
    names = [variable.value for variable in found.variables]
    write = {"application/sparql-results+json": _json, "application/sparql-results+xml": _xml}.get(media_type)
    kept: list[QuerySolution] = []
    left = size
    for row in islice(found, rows):
        left -= 60 + sum(len(str(term)) + 60 for term in row if term is not None)
        if left < 0:
            return _whole(names, kept, media_type, write, cut=True), True
        kept.append(row)
    cut = next(found, None) is not None
    return _whole(names, kept, media_type, write, cut=cut), cut


def _whole(names: list[str], rows: Sequence[QuerySolution], media_type: str, write: Any, *, cut: bool) -> bytes:
    if write is not None:
        text: str = write(names, rows, cut)
        return text.encode()
    return (_csv(names, rows) if media_type == "text/csv" else _tsv(names, rows)).encode()


def _bound(names: list[str], row: QuerySolution) -> Iterator[tuple[str, Term]]:
    for name, term in zip(names, row, strict=True):
        if term is not None:
            yield name, term


def _json(names: list[str], rows: Sequence[QuerySolution], cut: bool) -> str:
    head: dict[str, Any] = {"vars": names} | ({"link": [MARK]} if cut else {})
    bindings = [{name: _json_term(term) for name, term in _bound(names, row)} for row in rows]
    return json.dumps({"head": head, "results": {"bindings": bindings}}, ensure_ascii=False)


def _json_term(term: Term) -> dict[str, Any]:
    if isinstance(term, Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _json_term(part) for name, part in parts.items()}}
    if not isinstance(term, Literal):
        return {"type": "uri" if isinstance(term, NamedNode) else "bnode", "value": term.value}
    found: dict[str, Any] = {"type": "literal", "value": term.value}
    if term.language:
        return found | {"xml:lang": term.language}
    plain = term.datatype.value.endswith("#string")
    return found if plain else found | {"datatype": term.datatype.value}


def _xml(names: list[str], rows: Sequence[QuerySolution], cut: bool) -> str:
    head = "".join(f"<variable name={quoteattr(name)}/>" for name in names) + (f'<link href="{MARK}"/>' if cut else "")
    body = "".join(
        "<result>"
        + "".join(f"<binding name={quoteattr(name)}>{_xml_term(term)}</binding>" for name, term in _bound(names, row))
        + "</result>"
        for row in rows
    )
    return (
        '<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#">'
        f"<head>{head}</head><results>{body}</results></sparql>"
    )


def _xml_term(term: Term) -> str:
    if isinstance(term, Triple):
        parts = (("subject", term.subject), ("predicate", term.predicate), ("object", term.object))
        return f"<triple>{''.join(f'<{name}>{_xml_term(part)}</{name}>' for name, part in parts)}</triple>"
    if not isinstance(term, Literal):
        name = "uri" if isinstance(term, NamedNode) else "bnode"
        return f"<{name}>{escape(term.value)}</{name}>"
    if term.language:
        return f'<literal xml:lang="{term.language}">{escape(term.value)}</literal>'
    return f"<literal datatype={quoteattr(term.datatype.value)}>{escape(term.value)}</literal>"


def _csv(names: list[str], rows: Sequence[QuerySolution]) -> str:
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows(["" if term is None else getattr(term, "value", str(term)) for term in row] for row in rows)
    return target.getvalue()


def _tsv(names: list[str], rows: Sequence[QuerySolution]) -> str:
    lines = ["\t".join(f"?{name}" for name in names)]
    lines += ["\t".join("" if t is None else str(t).replace("\t", "\\t") for t in row) for row in rows]
    return "\n".join(lines) + "\n"
