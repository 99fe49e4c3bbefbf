"""English names of states, organisations and places, by key: what an English label calls them.

Names of states come from CLDR (``state_names_en.tsv``, generated); ``english.csv`` is written by hand and goes before
it: what newspapers call a state otherwise, and organisations and places with an English name of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.lexicon.places import load_gazetteer
from kg.lexicon.table import by_key, read_rows
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class EnglishRow:
    """What something is called in English (``english.csv``)."""

    key: str
    name: str
    source: tuple[str, ...]


@cache
def english_names() -> Mapping[str, str]:
    """Key to English name; LexiconError where the hand-written file has a bad row or a key twice."""
    folder = data_folder("seeds")
    lines = (folder / "state_names_en.tsv").read_text(encoding="utf-8").splitlines()
    generated = dict(line.split("\t") for line in lines if not line.startswith("#"))
    path = folder / "english.csv"
    return generated | {key: row.name for key, row in by_key(path, read_rows(path, EnglishRow)).items()}


def english_name(key: str) -> str | None:
    """The English name of what has this key, None where none is known; of cities the name that GeoNames has."""
    known = english_names().get(key)
    if known is None and key.removeprefix("place/").isdigit():
        city = load_gazetteer().city(key.removeprefix("place/"))
        known = city.name if city is not None else None
    return known
