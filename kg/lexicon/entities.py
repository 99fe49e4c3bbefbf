"""The entities behind the curated rows, and who held which office when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kg.lexicon.index import city_key, kind_of
from kg.lexicon.nouns import Nouns
from kg.lexicon.rows import CapitalRow, HolderRow, OrganisationRow, PersonRow, PlaceRow, StateRow
from kg.model import Entity, EntityKind

_LEADER = "leider"


def entities(
    states: Mapping[str, StateRow],
    capitals: Iterable[CapitalRow],
    organisations: Mapping[str, OrganisationRow],
    persons: Mapping[str, PersonRow],
    places: Mapping[str, PlaceRow],
) -> dict[str, Entity]:
    """Key -> entity, with the IRIs that mean the same elsewhere."""
    found: list[Entity] = []
    for state in states.values():
        links = _elsewhere(state.wikidata, state.geonames, state.iso3)
        found.append(Entity(state.key, EntityKind.STATE, state.name, state.aliases, links))
        if state.territory:
            key = f"place/{state.geonames}"
            found.append(Entity(key, EntityKind.PLACE, state.name, state.aliases, links))
    for body in organisations.values():
        names = body.abbreviations + body.aliases
        found.append(Entity(body.key, EntityKind.ORGANISATION, body.name, names, _elsewhere(body.wikidata)))
    for person in persons.values():
        links = _elsewhere(person.wikidata)
        found.append(Entity(person.key, EntityKind.PERSON, person.name, person.aliases, links))
    for capital in capitals:
        links = _elsewhere("", capital.geonames)
        found.append(Entity(city_key(capital), EntityKind.PLACE, capital.name, capital.aliases, links))
    for place in places.values():
        links = _elsewhere(place.wikidata, place.geonames)
        found.append(Entity(place.key, EntityKind.PLACE, place.name, place.aliases, links))
    return {entity.key: entity for entity in found}


def _elsewhere(wikidata: str, geonames: str = "", iso3: str = "") -> tuple[str, ...]:
    iris = []
    if wikidata:
        iris.append(f"http://www.wikidata.org/entity/{wikidata}")
    if geonames:
        iris.append(f"https://sws.geonames.org/{geonames}/")
    if iso3:  # the European Union's table of countries: one IRI for each ISO 3166-1 alpha-3 code
        iris.append(f"http://publications.europa.eu/resource/authority/country/{iso3}")
    return tuple(iris)


def tenure_index(offices: Iterable[HolderRow], nouns: Nouns) -> dict[tuple[str, str], tuple[HolderRow, ...]]:
    """(canonical title, key of state or organisation) -> the holders by date.

    Whoever heads an organisation is also found as its leader: VN-chef for the secretary-general.
    """
    found: defaultdict[tuple[str, str], list[HolderRow]] = defaultdict(list)
    for row in offices:
        title = nouns.canonical(row.title)
        found[title, row.of].append(row)
        if title != _LEADER and kind_of(row.of) is EntityKind.ORGANISATION and nouns.heads(row.title):
            found[_LEADER, row.of].append(row)
    return {key: tuple(sorted(rows, key=lambda row: row.since.earliest)) for key, rows in found.items()}
