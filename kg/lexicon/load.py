"""The files of ``seeds/`` read once into a Lexicon.

Every key that a row names must have a row of its own, and no two rows share one: what is wrong is
said as ``file:line:column``.
"""

from __future__ import annotations

from collections.abc import Container
from functools import cache
from pathlib import Path

from kg.lexicon.entities import entities, tenure_index
from kg.lexicon.errors import LexiconError
from kg.lexicon.index import longest_forms, surface_index
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.nouns import Nouns
from kg.lexicon.rows import (
    AmbiguousRow,
    CapitalRow,
    HolderRow,
    MetonymRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    StateRow,
)
from kg.lexicon.table import by_key, check_references, read_rows
from kg.lexicon.words import CollectiveRow, NamePartRow, TitleRow
from kg.resources import data_folder


@cache
def load_lexicon() -> Lexicon:
    """The project's own lexicon; read once a process. Raises LexiconError for a row that is wrong."""
    return read_lexicon(data_folder("seeds"))


def read_lexicon(folder: Path) -> Lexicon:
    """A lexicon from the CSV files of a folder. Raises LexiconError for a row that is wrong."""
    path = {name: folder / f"{name}.csv" for name in ("states", "organisations", "persons", "places")}
    states = by_key(path["states"], read_rows(path["states"], StateRow))
    organisations = by_key(path["organisations"], read_rows(path["organisations"], OrganisationRow))
    persons = by_key(path["persons"], read_rows(path["persons"], PersonRow))
    places = by_key(path["places"], read_rows(path["places"], PlaceRow))
    actors = states.keys() | organisations.keys()
    check_references(path["organisations"], tuple(organisations.values()), "of", states)
    check_references(path["places"], tuple(places.values()), "of", states)
    capitals = _capitals(folder / "capitals.csv", actors)
    metonyms = _metonyms(folder / "metonyms.csv", actors)
    offices = _offices(folder / "offices.csv", actors, persons.keys())
    ambiguous = read_rows(folder / "ambiguous.csv", AmbiguousRow)
    surfaces = surface_index(states, capitals, organisations, persons, places, metonyms, ambiguous)
    titles = read_rows(folder / "titles.csv", TitleRow)
    nouns = Nouns.of(titles, read_rows(folder / "collectives.csv", CollectiveRow), surfaces)
    parts = read_rows(folder / "nameparts.csv", NamePartRow)
    return Lexicon(
        states=states,
        organisations=organisations,
        persons=persons,
        places=places,
        capitals=capitals,
        metonyms=metonyms,
        offices=offices,
        nouns=nouns,
        honorifics=frozenset(row.form for row in parts if row.cls == "honorific"),
        particles=frozenset(row.form for row in parts if row.cls == "particle"),
        suffixes=frozenset(row.form for row in parts if row.cls == "suffix"),
        surfaces=surfaces,
        longest=longest_forms(surfaces),
        entities=entities(states, capitals, organisations, persons, places),
        tenures=tenure_index(offices, nouns),
    )


def _capitals(path: Path, actors: Container[str]) -> tuple[CapitalRow, ...]:
    rows = read_rows(path, CapitalRow)
    check_references(path, rows, "of", actors)
    return rows


def _metonyms(path: Path, actors: Container[str]) -> tuple[MetonymRow, ...]:
    rows = read_rows(path, MetonymRow)
    check_references(path, rows, "key", actors)
    return rows


def _offices(path: Path, actors: Container[str], persons: Container[str]) -> tuple[HolderRow, ...]:
    rows = read_rows(path, HolderRow)
    check_references(path, rows, "person", persons)
    check_references(path, rows, "of", actors)
    for line, row in enumerate(rows, start=2):
        if row.until is not None and row.until.latest <= row.since.earliest:
            raise LexiconError(path, line, "until", f"{row.until} is not after {row.since}")
    return rows
