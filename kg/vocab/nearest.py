"""Is this a term of the ontology, and if not, which one was perhaps meant?"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Final

from kg.vocab.terms import DIP, PREFIXES

NAMESPACE: Final = PREFIXES["dip"]
_NEAR: Final = 0.6
"""Of two names, 2 * (what they share in order) / (their lengths together), below which neither stands for the other."""


@dataclass(frozen=True, slots=True, order=True)
class ForeignTerm:
    """A name in the ontology's namespace that is no term of it, and the nearest term."""

    name: str
    nearest: str | None

    def __str__(self) -> str:
        """A line for a terminal."""
        meant = f"; bedoeld is misschien (perhaps meant) dip:{self.nearest}" if self.nearest else ""
        return f"dip:{self.name}: geen term van de ontologie (no term of the ontology){meant}"


@cache
def known_terms() -> frozenset[str]:
    """The local names of the ontology's terms."""
    values = (value for value in vars(DIP).values() if isinstance(value, str))
    return frozenset(value.removeprefix(NAMESPACE) for value in values if value.startswith(NAMESPACE))


def nearest_term(name: str) -> str | None:
    """The term that a name was perhaps meant to be; of two alike the one with the same first letter.

    >>> nearest_term("Meating"), nearest_term("qqqq")
    ('Meeting', None)
    """

    def likeness(term: str) -> tuple[float, bool, str]:
        return SequenceMatcher(None, name.lower(), term.lower()).ratio(), name[:1] == term[:1], term

    # What is much longer or shorter cannot be near, and a name may be of any length.
    sized = (term for term in known_terms() if 2 * min(len(term), len(name)) >= _NEAR * (len(term) + len(name)))
    ratio, _, nearest = max(map(likeness, sized), default=(0.0, False, ""))
    return nearest if ratio >= _NEAR else None
