"""How much a person's name sounds as if it were of a state, by the letters in it.

``seeds/name_origins.tsv`` (made by ``seeds/make_origins.py``) counts in how many names of a state three
letters stand together. The measure is the mean, over a name's letters, of the logarithm of how much
oftener they stand in names of that state than in all names: 0 says nothing, 1 is much.

>>> origins = load_origins()
>>> origins.likeness("Annelies Verstegen", "NL") > 0.5 > origins.likeness("Annelies Verstegen", "KE")
True
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from kg.lexicon.lines import look_up, read_lines
from kg.lexicon.surface import fold

ALL = "*"
"""The row with the sums of all letters."""
_SMOOTH = 200.0
"""Imagined counts, spread as over all states, that keep what is rare from saying much."""


def letters_of(name: str) -> Iterator[str]:
    """All runs of three letters of a name, its words apart."""
    for word in fold(name).lower().replace("-", " ").split():
        whole = f"^{word}$"
        yield from (whole[at : at + 3] for at in range(len(whole) - 2))


@dataclass(slots=True)
class Origins:
    """The counts; make them with ``load_origins``."""

    rows: Sequence[str] = field(repr=False)
    sums: Mapping[str, int] = field(repr=False)
    total: int
    _seen: dict[str, Mapping[str, int]] = field(default_factory=dict, repr=False)

    def likeness(self, name: str, code: str) -> float:
        """How much the name sounds like one of the state with that ISO code; 0 for a state without names."""
        letters = [found for item in letters_of(name) if (found := self._counts(item))]
        if not letters or code not in self.sums:
            return 0.0
        return sum(self._weight(counts, code) for counts in letters) / len(letters)

    def _weight(self, counts: Mapping[str, int], code: str) -> float:
        share = sum(counts.values()) / self.total
        return math.log((counts.get(code, 0) + _SMOOTH * share) / (self.sums[code] + _SMOOTH) / share)

    def _counts(self, letters: str) -> Mapping[str, int]:
        found = self._seen.get(letters)
        if found is None:
            found = self._seen[letters] = _read(look_up(self.rows, letters) or "")
        return found


def _read(cells: str) -> dict[str, int]:
    parts = cells.split()
    return {code: int(count) for code, count in zip(parts[::2], parts[1::2], strict=True)}


@cache
def load_origins() -> Origins:
    """The shipped counts; read once a process."""
    rows = read_lines("name_origins.tsv")
    sums = _read(look_up(rows, ALL) or "")
    return Origins(rows, sums, sum(sums.values()))
