"""Whether a person is a he or a she, as far as the given name tells: "ze" is no Donald, and "hij" no Ursula.

``seeds/given_names.csv`` has the names that mostly go with one; where a name is not there nothing is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kg.frames.syntax.view import View
from kg.lexicon.surface import fold
from kg.lexicon.table import read_rows
from kg.model import EntityKind
from kg.resources import data_folder

_HE, _SHE = frozenset({"hij", "hem"}), frozenset({"zij", "ze", "haar"})


class Sex(StrEnum):
    """Of who mostly bears a given name."""

    SHE = "f"
    HE = "m"


@dataclass(frozen=True, slots=True)
class GivenNameRow:
    """A given name and the sex that it mostly goes with."""

    name: str
    sex: Sex
    source: str


@cache
def _sexes() -> Mapping[str, Sex]:
    return {fold(row.name): row.sex for row in read_rows(data_folder("seeds") / "given_names.csv", GivenNameRow)}


def is_of_other_sex(view: View, token: int, key: str) -> bool:
    """Whether a pronoun goes with the other sex than a person's given name does."""
    low = view.lowers[token]
    his = low in _HE or (low == "zijn" and view.deps[token] == "nmod:poss")
    given, _, rest = view.entities[key].name.partition(" ")
    if not rest or not (his or low in _SHE) or view.kind_of(key) is not EntityKind.PERSON:
        return False
    return _sexes().get(fold(given)) is (Sex.SHE if his else Sex.HE)
