"""The files of ``seeds/`` read once into a Lexicon."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kg.lexicon.index import entities, longest_forms, surface_index, tenure_index
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.nouns import Nouns
from kg.lexicon.rows import (
    CapitalRow,
    CollectiveRow,
    HolderRow,
    MetonymRow,
    NamePartRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    StateRow,
    TitleRow,
)
from kg.lexicon.table import read_rows
from kg.resources import data_folder


@cache
def load_lexicon() -> Lexicon:
    """The project's own lexicon; read once a process. Raises LexiconError for a row that is wrong."""
    return read_lexicon(data_folder("seeds"))


def read_lexicon(folder: Path) -> Lexicon:
    """A lexicon from the CSV files of a folder. Raises LexiconError for a row that is wrong."""
    states = {row.key: row for row in read_rows(folder / "states.csv", StateRow)}
    organisations = {row.key: row for row in read_rows(folder / "organisations.csv", OrganisationRow)}
    persons = {row.key: row for row in read_rows(folder / "persons.csv", PersonRow)}
    places = {row.key: row for row in read_rows(folder / "places.csv", PlaceRow)}
    capitals = read_rows(folder / "capitals.csv", CapitalRow)
    metonyms = read_rows(folder / "metonyms.csv", MetonymRow)
    offices = read_rows(folder / "offices.csv", HolderRow)
    parts = read_rows(folder / "nameparts.csv", NamePartRow)
    surfaces = surface_index(states, capitals, organisations, persons, places, metonyms)
    titles = read_rows(folder / "titles.csv", TitleRow)
    nouns = Nouns.of(titles, read_rows(folder / "collectives.csv", CollectiveRow), surfaces)
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
        surfaces=surfaces,
        longest=longest_forms(surfaces),
        entities=entities(states, capitals, organisations, persons, places),
        tenures=tenure_index(offices, nouns),
    )
