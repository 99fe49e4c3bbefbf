"""Cities from GeoNames, regions and venues from places.csv."""

import runpy
from pathlib import Path

import pytest

from kg.lexicon import Gazetteer, Lexicon
from kg.lexicon.seats import seat_of
from kg.model import EntityKind
from kg.resources import data_folder


@pytest.mark.parametrize(
    ("name", "key", "country"),
    [
        ("Istanbul", "place/745044", "TR"),
        ("Wenen", "place/2761369", "AT"),
        ("Genève", "place/2660646", "CH"),
        ("Sint-Petersburg", "place/498817", "RU"),
        ("Antalya", "place/323777", "TR"),
        ("Puno", "place/3931276", "PE"),
        ("Luik", "place/2792413", "BE"),
    ],
)
def test_dutch_names_of_cities(gazetteer: Gazetteer, name: str, key: str, country: str) -> None:
    first = gazetteer.lookup(name)[0]
    assert (first.key, first.country) == (key, country)


@pytest.mark.parametrize("word", ["Best", "Of", "Namen", "Bergenaar", "Turk", "Engels", "Mark", "Kosovo", ""])
def test_words_that_mean_something_else_are_no_cities(gazetteer: Gazetteer, word: str) -> None:
    assert gazetteer.lookup(word) == ()
    assert word not in gazetteer


def test_a_city_by_its_id(gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup("Istanbul")[0] == gazetteer.city("745044")
    assert gazetteer.city("0") is None


def test_a_city_lies_where_geonames_has_it(gazetteer: Gazetteer) -> None:
    city = gazetteer.city("745044")
    assert city is not None
    assert (str(city.latitude), str(city.longitude)) == ("41.01384", "28.94966")


def test_every_capital_and_town_of_the_lists_that_geonames_has_lies_somewhere(
    gazetteer: Gazetteer, lexicon: Lexicon
) -> None:
    rows = [*lexicon.capitals, *lexicon.places.values()]
    known = [row.geonames for row in rows if row.geonames]
    assert len(known) > 250
    assert [key for key in known if gazetteer.city(key) is None] == []


def test_the_seat_of_a_state_with_two_cities_is_the_first_of_the_file() -> None:
    names = {key: getattr(seat_of(f"state/{key}"), "name", None) for key in ("NL", "BO", "ZA", "AQ")}
    assert names == {"NL": "Den Haag", "BO": "La Paz", "ZA": "Pretoria", "AQ": None}


def test_the_files_are_sorted_for_bisection(gazetteer: Gazetteer) -> None:
    assert gazetteer.names[:-1] == sorted(gazetteer.names[:-1])
    assert gazetteer.cities[:-1] == sorted(gazetteer.cities[:-1])


def test_the_files_are_what_make_places_writes(tmp_path: Path) -> None:
    seeds = data_folder("seeds")
    runpy.run_path(str(seeds / "make_places.py"))["main"](tmp_path)
    for name in ("cities.tsv", "city_names.tsv"):
        assert (tmp_path / name).read_bytes() == (seeds / name).read_bytes()


@pytest.mark.parametrize(
    "name",
    [
        "Krim", "Donbas", "Gazastrook", "Gaza", "Westelijke Jordaanoever", "Golanhoogten", "Darfur",
        "Kasjmir", "Tigray",
        "Zwarte Zee", "Rode Zee", "Straat van Hormuz", "Noord-Kivu", "Idlib", "Camp David",
        "Palais des Nations", "Dolmabahce Paleis", "Afrika", "Midden-Oosten",
    ],
)  # fmt: skip
def test_regions_seas_and_venues(lexicon: Lexicon, name: str) -> None:
    assert lexicon.surface(name)[0].kind is EntityKind.PLACE
