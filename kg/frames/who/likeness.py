"""Of what sort a word that points back is, which nouns are alike, and what speaks for whom it means."""

from __future__ import annotations

import csv
from functools import cache

from kg.frames.weighing import Weights
from kg.resources import data_folder

_SHORT = 3  # letters that two nouns may share by chance


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
def load_weights() -> Weights:
    """The shipped weights of the signs of whom a word means (``kg.frames.who.coreference``)."""
    with (data_folder("seeds") / "frames" / "learned" / "coreference.csv").open(encoding="utf-8", newline="") as file:
        return Weights({sign: float(weight) for sign, weight in list(csv.reader(file))[1:]})
