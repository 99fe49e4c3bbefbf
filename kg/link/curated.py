"""Of whom a curated person held an office when the article appeared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.lexicon import HolderRow
from kg.link.actors import Actor, Cast
from kg.link.cues import OfficeWords
from kg.link.persons import known_persons
from kg.link.titles import same_title
from kg.model import Article, EntityKind, MentionForm, OfficeMention

_TOLD = 4
"""Letters of a name that tell a well-known person from namesakes (Kim, Xi do not)."""


def own_bearers(article: Article, cast: Cast, offices: Iterable[OfficeMention]) -> Iterator[OfficeMention]:
    """The offices, not borne by who leads another state: liet *de Duitse kanselier* Zelensky weten dat ..."""
    for office in offices:
        owner = cast.actor_of(office.of)
        led = _led(article, cast, office) if office.rule == "before a name+adjective" and not office.former else set()
        other = led and owner is not None and owner.kind is EntityKind.STATE and owner.key not in led
        yield replace(office, holder=None) if other else office


def _led(article: Article, cast: Cast, office: OfficeMention) -> set[str]:
    """The states of which who bears an office has one at the article's date, if he is well known."""
    name = cast.mentions[office.holder] if office.holder is not None else None
    if name is None or name.form is not MentionForm.SURNAME or len(name.text) < _TOLD or article.issued is None:
        return set()
    people = set(name.keys) or {
        entry.key for entry in cast.lexicon.surface(name.text) if entry.key.startswith("person/")
    }
    held = [row for key in people for row in known_persons(cast.lexicon).offices.get(key, ())]
    return (
        {row.of for row in held if row in cast.lexicon.holders(row.title, row.of, article.issued)} if people else set()
    )


class Curated:
    """The curated offices, asked for the persons of one article."""

    def __init__(self, article: Article, cast: Cast, words: OfficeWords) -> None:
        """Owners are brought into ``cast``."""
        self.issued = article.issued
        self.cast = cast
        self.words = words
        self.offices = known_persons(cast.lexicon).offices

    def rows(self, person: Actor) -> tuple[HolderRow, ...]:
        """All offices of a person, of any time."""
        return self.offices.get(person.key, ())

    def now(self, rows: tuple[HolderRow, ...]) -> tuple[HolderRow, ...]:
        """Those held at the article's date."""
        lexicon, issued = self.cast.lexicon, self.issued
        return tuple(r for r in rows if r in lexicon.holders(r.title, r.of, issued)) if issued is not None else ()

    def owner(self, person: Actor, title: str) -> Actor | None:
        """Of whom the person held an office (that one, if there is one) at the article's date."""
        rows = self.rows(person)
        if title:
            canonical = self.cast.lexicon.canonical_title(title)
            rows = tuple(r for r in rows if r.title == canonical or r.title.startswith(f"{title} ")) or rows
        rows = self.now(rows) or rows
        return self.cast.known(rows[-1].of) if rows else None

    def elsewhere(self, person: Actor | None, title: str, sender: Actor) -> Actor | None:
        """Of whom else the person holds the office then, whatever the clause seems to say of a sender."""
        rows = self.rows(person) if person is not None else ()
        now = rows if self.issued is None else self.now(rows)
        heads = title in self.words.heads_of_state  # whoever is one is sent by no other state
        fitting = [row.of for row in now if heads or same_title(row.title, title, self.words)]
        return self.cast.known(fitting[0]) if fitting and sender.key not in {row.of for row in now} else None
