"""What articles say of one actor, as it is compared with others: names, offices, company, days.

One article gives profiles of its own (``profiles_of``); those of one actor are taken together as articles come by.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kg.lexicon import load_lexicon
from kg.model import Entity, EntityKind, Finding
from kg.same.persons import Word, words_of_person
from kg.same.senders import offices_of

COMPARED = (EntityKind.PERSON, EntityKind.ORGANISATION)
_ARTICLES = ("de", "het")


@dataclass(slots=True)
class Profile:
    """What articles say of one actor."""

    node: str
    kind: EntityKind
    known: bool
    """Whether it is one of the lists."""
    names: set[str] = field(default_factory=set)
    titles: dict[str, set[str]] = field(default_factory=dict)
    """Whose office it holds, as a node, to the titles."""
    company: set[str] = field(default_factory=set)
    """Nodes of the states and organisations in the same articles."""
    articles: set[str] = field(default_factory=set)
    first: dt.date | None = None
    last: dt.date | None = None

    @property
    def fullest(self) -> tuple[Word, ...]:
        """The words of the longest of a person's names, initials counted half."""
        found = (words_of_person(name) for name in sorted(self.names))
        return max(found, key=lambda words: sum(0.5 if word.initial else 1.0 for word in words), default=())

    def take_in(self, other: Profile) -> None:
        """Add what other articles say of the same actor."""
        self.names |= other.names
        for owner, titles in other.titles.items():
            self.titles.setdefault(owner, set()).update(titles)
        self.company |= other.company
        self.articles |= other.articles
        self.first = min(filter(None, (self.first, other.first)), default=None)
        self.last = max(filter(None, (self.last, other.last)), default=None)


def profiles_of(finding: Finding, entities: Iterable[Entity], iri_of: Callable[[Entity], str]) -> list[Profile]:
    """What one article says of the actors that its graph has."""
    used = {entity.key: (entity, iri_of(entity)) for entity in entities if entity.kind is not EntityKind.PLACE}
    groups = {iri for entity, iri in used.values() if entity.kind is not EntityKind.PERSON}
    found: dict[str, Profile] = {}
    for entity, iri in used.values():
        if entity.kind in COMPARED:
            profile = _profile(finding, entity, iri, groups)
            found.setdefault(iri, profile).take_in(profile)
    for holder, title, of in offices_of(finding):
        if holder in used and of in used and used[holder][0].kind is EntityKind.PERSON:
            found[used[holder][1]].titles.setdefault(used[of][1], set()).add(title)
    return list(found.values())


def _profile(finding: Finding, entity: Entity, iri: str, groups: set[str]) -> Profile:
    names = (entity.name, *entity.aliases)
    issued = finding.article.issued
    return Profile(
        node=iri,
        kind=entity.kind,
        known=not entity.local and load_lexicon().entity(entity.key) is not None,
        names=set(names if entity.kind is EntityKind.PERSON else filter(_names_a_body, names)),
        company=groups - {iri},
        articles={finding.article.id},
        first=None if issued is None else issued.earliest,
        last=None if issued is None else issued.latest,
    )


def _names_a_body(name: str) -> bool:
    """Whether words name an organisation: neither *rebellen* nor *ministerie van Defensie*, which many have."""
    words = [word for word in name.split() if word not in _ARTICLES]
    return bool(words) and words[0][:1].isupper()
