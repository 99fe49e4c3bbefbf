"""What a query gave, whole, and how it is written: for a person, in one of SPARQL's own formats, or as a workbook."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pyoxigraph import (
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Triple,
    parse_query_results,
    serialize,
)

from kg.query.errors import QueryRefused
from kg.query.names import short_name
from kg.query.parquet import write_parquet
from kg.query.spreadsheet import spreadsheet
from kg.rdf import well_formed
from kg.shown import isolated, visible
from kg.store import Solutions
from kg.store.solutions import Term

FORMATS: Final = ("table", "csv", "tsv", "json", "xml", "ttl", "markdown", "xlsx", "parquet")
"""``ttl`` is for CONSTRUCT and DESCRIBE, ``csv``, ``tsv``, ``json`` and ``xml`` for SELECT and ASK."""

_RESULTS: Final[Mapping[str, QueryResultsFormat]] = {
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows, yes or no, or triples: one of them is there."""

    prefixes: Mapping[str, str]
    solutions: Solutions | None = None
    triples: tuple[Triple, ...] = ()
    raw: bytes = b""
    """Rows or yes and no as SPARQL JSON, from which the other formats are made."""
    yes: bool | None = None

    @classmethod
    def taken_from(cls, found: QuerySolutions | QueryBoolean | QueryTriples, prefixes: Mapping[str, str]) -> Answer:
        """All of a result, before its store changes or goes."""
        if isinstance(found, QueryTriples):
            return cls(prefixes, triples=tuple(found))
        raw = found.serialize(format=QueryResultsFormat.JSON) or b""
        if isinstance(found, QueryBoolean):
            return cls(prefixes, raw=raw, yes=bool(found))
        again = parse_query_results(raw, format=QueryResultsFormat.JSON)
        assert isinstance(again, QuerySolutions)
        return cls(prefixes, solutions=Solutions.taken_from(again), raw=raw)

    def written(self, format: str) -> bytes:
        """The answer in a format, text as UTF-8; QueryRefused where that kind of answer has no such format."""
        if format in ("table", "markdown"):
            header, rows = self.cells()
            return (table(header, rows) if format == "table" else markdown(header, rows)).encode()
        if format == "xlsx":
            return spreadsheet(*self.rows())
        if format == "parquet":
            data = io.BytesIO()
            write_parquet(data, *self.rows())
            return data.getvalue()
        if (format == "ttl") != (not self.raw):
            others = {"csv", "tsv", "json", "xml"} if not self.raw else {"ttl"}
            usable = ", ".join(name for name in FORMATS if name not in others)
            raise QueryRefused(f"this query cannot be answered as {format}: use {usable}")
        if format == "ttl":
            return serialize(self.triples, format=RdfFormat.TURTLE, prefixes=dict(self.prefixes)) or b""
        result = parse_query_results(self.raw, format=QueryResultsFormat.JSON)
        return well_formed(result.serialize(format=_RESULTS[format]) or b"", format)

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[Term | None]]]:
        """Columns and rows; of yes or no, and of triples, too."""
        if self.solutions is not None:
            return self.solutions.variables, self.solutions.rows
        if self.yes is not None:
            return ["answer"], [[Literal(self.yes)]]
        rows = [[triple.subject, triple.predicate, triple.object] for triple in self.triples]
        return ["subject", "predicate", "object"], sorted(rows, key=str)

    def cells(self) -> tuple[list[str], list[list[str]]]:
        """Columns and rows as a person reads them: short names, text on one line."""
        if self.yes is not None:
            return ["answer"], [["ja (yes)" if self.yes else "nee (no)"]]
        header, rows = self.rows()
        cells = [[self._cell(term) for term in row] for row in rows]
        return list(header), cells if self.solutions is not None else sorted(cells)

    def _cell(self, term: Term | None) -> str:
        if isinstance(term, NamedNode):
            return short_name(term.value, self.prefixes)
        if isinstance(term, Literal):
            return isolated(visible(" ".join(term.value.split())))
        return "" if term is None else visible(str(term))


def rdf_format(media_type: str) -> RdfFormat:
    """The format of a media type; ValueError where there is none."""
    format = RdfFormat.from_media_type(media_type)
    if format is None:
        raise ValueError(f"no RDF format is {media_type}")
    return format


def table(header: list[str], rows: Iterable[list[str]]) -> str:
    """Columns beside each other, as wide as their longest cell."""
    lines = [header, *rows]
    widths = [max(_width(line[n]) for line in lines) for n in range(len(header))]
    body = ["  ".join(cell + " " * (w - _width(cell)) for cell, w in zip(line, widths, strict=True)) for line in lines]
    rule = "  ".join("-" * width for width in widths)
    return "".join(f"{line.rstrip()}\n" for line in (body[0], rule, *body[1:]))


def markdown(header: list[str], rows: Iterable[list[str]]) -> str:
    """A table of GitHub's Markdown; a bar in a cell is escaped."""
    lines = [header, ["---"] * len(header), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _width(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) != 0 for char in text)
