"""Where places lie: coordinates from GeoNames, and the seats of states and organisations.

Only what is known for certain has coordinates: a place that is tied to an entry of GeoNames. A region, a sea or a
building that GeoNames' cities lack has none, and neither has a name that only an article knows.

A seat need not be named in any article, so it is a ``geo:SpatialThing`` with a name here, and a ``dip:Place`` only
where an article makes it one.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.lexicon import City, load_gazetteer
from kg.lexicon.english import english_name
from kg.lexicon.index import city_key
from kg.lexicon.seats import seat_of
from kg.rdf.builder import GraphBuilder
from kg.vocab.iris import Iris
from kg.vocab.terms import DCTERMS, DIP, GEO, SKOS, XSD

_GEONAMES = "https://sws.geonames.org/"


def locate(node: str, matches: Iterable[str], builder: GraphBuilder) -> None:
    """State where a place lies, if one of the IRIs that mean the same elsewhere is a city of GeoNames."""
    ids = (match.removeprefix(_GEONAMES).rstrip("/") for match in matches if match.startswith(_GEONAMES))
    city = next(filter(None, map(load_gazetteer().city, ids)), None)
    if city is not None:
        _at(node, city, builder)


def describe_seat(node: str, key: str, iris: Iris, builder: GraphBuilder) -> None:
    """State where the state or organisation with this key has its seat, if the lists give one with coordinates."""
    row = seat_of(key)
    city = load_gazetteer().city(row.geonames) if row is not None else None
    if row is None or city is None:
        return
    seat = iris.entity(city_key(row))
    builder.link(node, DIP.seat, seat)
    builder.dutch(seat, SKOS.prefLabel, row.name)
    builder.english(seat, SKOS.prefLabel, english_name(city.key) or city.name)
    _at(seat, city, builder)


def _at(node: str, city: City, builder: GraphBuilder) -> None:
    builder.of_class(node, GEO.SpatialThing)
    builder.typed(node, GEO.lat, str(city.latitude), XSD.decimal)
    builder.typed(node, GEO.long, str(city.longitude), XSD.decimal)
    builder.link(node, DCTERMS.source, city.geonames)
