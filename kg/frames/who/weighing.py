"""How the signs of whom a word means are put down and weighed (``kg.frames.who.coreference``)."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kg.resources import data_folder

_SHORT = 3  # letters that two nouns may share by chance


@dataclass(frozen=True, slots=True)
class Signs:
    """Signs as groups that share what stands before each: ``noun Person`` and ``back=0``, ``named=2``."""

    groups: list[tuple[str, list[str]]]

    def __iter__(self) -> Iterator[str]:
        """All of them, spelt out."""
        return (f"{first} {sign}" if first else sign for first, signs in self.groups for sign in signs)


def coarse(sort: str) -> str:
    """The sort of anaphor, taken wide."""
    if sort.endswith(".poss"):
        return "poss"
    if " " in sort or sort.split(".")[0] in ("inhabitant", "person", "state", "organisation", "party"):
        return "noun"
    if sort.split(".")[0] in ("het", "dat", "dit", "die", "deze"):
        return "it"
    return (
        "several"
        if sort in ("number", "beide", "beiden", "allebei", "elkaar", "hun", "hen") or sort.endswith(".more")
        else "pers"
    )


def alike(one: str, other: str) -> bool:
    """Whether two nouns begin or end alike ("guerrilla", "guerrillabeweging"; "raad", "Veiligheidsraad")."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    return len(short) > _SHORT and (long.endswith(short) or long.startswith(short) or one[-7:] == other[-7:])


@cache
def load_weights() -> Mapping[str, Mapping[str, float]]:
    """The shipped weights of signs, by what stands before each: at every space a sign comes apart."""
    found: dict[str, dict[str, float]] = {"": {}}
    with (data_folder("seeds") / "frames" / "learned" / "coreference.csv").open(encoding="utf-8", newline="") as file:
        for sign, weight in list(csv.reader(file))[1:]:
            found[""][sign] = float(weight)
            for at, letter in enumerate(sign):
                if letter == " ":
                    found.setdefault(sign[:at], {})[sign[at + 1 :]] = float(weight)
    return found
