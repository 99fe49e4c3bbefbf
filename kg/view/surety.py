"""How sure the drawn things are: of a frame as a whole, of each of its links, and of its values.

The graph states it of a frame, and of single statements about one (kg.rdf.weighed). A frame is as sure as the least
sure of that it is told, that it took place and that its speaker said it, as ``kg build --least`` has it
(kg.frames.least). What hangs on a frame and was not weighed itself is as sure as the frame; a part in an event and its
place have a weight of their own, or none. Numbers are hundredths, 0 to 99.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from kg.view.kinds import EVENTS, ROLES, local_name
from kg.vocab.terms import DIP, RDF

WEIGHED: Final = (*ROLES["taking part"], local_name(DIP.place))
"""Links of an event that have a weight of their own."""
VALUES: Final = (DIP.factuality, DIP.timeExpression, DIP.status)
"""Values that have a weight of their own."""
_Statements = Mapping[str, Mapping[str, set[str]]]


class Surety:
    """The weights in the statements of a graph."""

    def __init__(self, statements: _Statements) -> None:
        self._statements = statements
        self._own: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
        for about in statements.values():
            if RDF.Statement in about.get(RDF.type, ()):
                score = _hundredths(about)
                if score is not None:
                    subject, property_, value = (min(about[name]) for name in (RDF.subject, RDF.predicate, RDF.object))
                    self._own[subject, property_][value] = score

    def of_frame(self, iri: str, kind: str) -> int | None:
        """Of a frame; None for what is none, or was not weighed."""
        told = _hundredths(self._statements[iri])
        took_place = self._own.get((iri, DIP.factuality), {})
        if told is None or (kind in EVENTS and not took_place):
            return None
        return min(told, *took_place.values(), *self._own.get((iri, DIP.speaker), {}).values(), 99)

    def of_link(self, frame: str, property_: str, value: str, whole: int | None) -> int | None:
        """Of a link of a frame, which is ``whole`` sure."""
        own = self._own.get((frame, property_), {}).get(value)
        if own is not None or local_name(property_) in WEIGHED:
            return own
        answers = self._own.get((frame, DIP.status), {}).values() if property_ == DIP.addressee else ()
        return min((whole, *answers)) if whole is not None else None

    def of_values(self, iri: str) -> tuple[tuple[str, int], ...]:
        """Of the values of a frame, by the local name of their property."""
        return tuple(
            (local_name(name), max(own.values())) for name in VALUES if (own := self._own.get((iri, name))) is not None
        )


def _hundredths(about: Mapping[str, set[str]]) -> int | None:
    score = about.get(DIP.confidence)
    return round(100 * float(min(score))) if score else None
