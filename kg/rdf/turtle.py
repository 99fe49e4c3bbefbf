"""Turtle by hand: rows in reading order to text that a person reads from top to bottom.

Oxigraph's own writer is as quick, but from quads, which cost more to make than to write; and it puts
its prefixes in another order in every process. Values come as N-Triples wrote them, which is valid
Turtle already; what is left is to shorten names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kg.rdf.graph import Row
from kg.vocab.terms import PREFIXES, RDF

_INTEGER = f"<{PREFIXES['xsd']}integer>"
_PART = r"[A-Za-z0-9_:]|%[0-9A-Fa-f]{2}"
_LOCAL = re.compile(rf"(?:{_PART})(?:(?:{_PART}|[.-])*(?:{_PART}|-))?\Z")
"""Local names that Turtle takes without a backslash, which Virtuoso misreads; a subset of PN_LOCAL."""
_MANY = 50_000


class Turtle:
    """Writes rows with prefixes; remembers names it has shortened, within bounds."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        """``prefixes`` are names and namespaces."""
        self.header = "".join(f"@prefix {name}: <{prefixes[name]}> .\n" for name in sorted(prefixes))
        self._names = {namespace: name for name, namespace in prefixes.items()}
        self._known: dict[str, str] = {f"<{RDF.type}>": "a"}

    def body(self, rows: Iterable[Row]) -> str:
        """The statements, a blank line after each subject."""
        if len(self._known) > _MANY:
            self._known = {f"<{RDF.type}>": "a"}
        known, short = self._known, self.short
        pieces: list[str] = []
        last_subject = last_predicate = ""
        for subject, predicate, _, value in rows:
            written = known.get(value) or short(value)
            if subject != last_subject:
                pieces.append(" .\n\n" if pieces else "")
                name = f"<{subject}>"
                pieces.append(known.get(name) or short(name))
                pieces.append(" ")
            elif predicate != last_predicate:
                pieces.append(" ;\n\t")
            else:
                pieces.append(f" , {written}")
                continue
            name = f"<{predicate}>"
            pieces.append(known.get(name) or short(name))
            pieces.append(f" {written}")
            last_subject, last_predicate = subject, predicate
        pieces.append(" .\n" if pieces else "")
        return "".join(pieces)

    def short(self, term: str) -> str:
        """A term of N-Triples as Turtle may shorten it."""
        if term.startswith("<"):
            found = self._known[term] = self._prefixed(term)
            return found
        if not term.endswith(">"):
            return term
        literal, _, datatype = term.rpartition("^^")
        if datatype == _INTEGER and literal[1:-1].isdecimal() and literal[1:-1].isascii():
            return literal[1:-1]
        return f"{literal}^^{self.short(datatype)}"

    def _prefixed(self, term: str) -> str:
        iri = term[1:-1]
        start = max(iri.rfind("/"), iri.rfind("#")) + 1
        name = self._names.get(iri[:start])
        if name is None or not _LOCAL.match(iri, start):
            return term
        return f"{name}:{iri[start:]}"
