"""Persons: full names to one entity each, surnames to the full name that they shorten.

1. A full name is the curated person of that name, unless the article gives them an office that the
   curated person cannot have had; else it makes an entity of its own.
2. A surname means the person of the article whose name ends in it (or begins with it, or sounds
   like it); among several, the one with the same title, else the one named last, with a low score.
3. A surname without a full name in the article is a well-known person where office or state fit;
   else somebody whom only this article knows (local).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from kg.lexicon import Lexicon, fold
from kg.lexicon.surface import slug
from kg.link.actors import Actor, Cast
from kg.link.spelling import ends_in, sound, without_genitive, words_of
from kg.model import EntityKind, Mention, MentionForm, OfficeMention, PartialDate


class PersonLinker:
    """Links the persons of one article."""

    def __init__(self, cast: Cast, offices: tuple[OfficeMention, ...], issued: PartialDate | None) -> None:
        """``offices`` tell what the article says of a bearer."""
        self.cast = cast
        self.lexicon = cast.lexicon
        self.issued = issued
        self.offices: dict[int, OfficeMention] = {
            office.holder: office for office in offices if office.holder is not None
        }
        self.full: dict[tuple[str, ...], Actor] = {}
        self.aliases: dict[str, Actor] = {}
        self.titles: dict[str, set[str]] = {}
        self.states = {key for mention in cast.mentions for key in mention.keys if key.startswith("state/")}
        self.loners: dict[str, Actor] = {}

    def link(self) -> None:
        """Decide for every person."""
        persons = [
            (index, mention)
            for index, mention in enumerate(self.cast.mentions)
            if mention.kind is EntityKind.PERSON
        ]
        full = [(index, mention) for index, mention in persons if mention.form is not MentionForm.SURNAME]
        for index, mention in sorted(full, key=lambda item: -len(words_of(item[1].text))):
            self.full_name(index, mention)
        for index, mention in persons:
            if mention.form is MentionForm.SURNAME:
                self.surname(index, mention)

    def note(self, index: int, actor: Actor) -> None:
        """Remember the title with which a person is named."""
        office = self.offices.get(index)
        if office is not None:
            self.titles.setdefault(actor.key, set()).add(office.title)

    def full_name(self, index: int, mention: Mention) -> None:
        """A name of several words, longest names first."""
        text = without_genitive(mention.text)
        words = words_of(text)
        actor = self.full.get(words)
        score, reason = 0.95, "full name"
        if actor is None:
            actor, score, reason = self.same_as_before(words)
        if actor is None:
            key = mention.keys[0] if mention.keys else self.curated(text)
            if key is not None and not self.contradicts(index, key):
                actor, score, reason = self.cast.known(key), 0.95, "known person of that name"
        if actor is None:
            actor, score, reason = self.make(index, text), 0.8, "full name that no list knows"
        self.full[words] = actor
        self.cast.decide(index, actor, score, reason, surface=text)
        if mention.alias:
            self.aliases[fold(mention.alias)] = actor
        self.note(index, actor)

    def make(self, index: int, text: str) -> Actor:
        """A person that no list knows; apart from a known namesake with another office."""
        key = f"person/{slug(text)}"
        if self.lexicon.entity(key) is not None:
            owner = self.cast.actor_of(self.offices[index].of) if index in self.offices else None
            key += f"-{owner.key.partition('/')[2].lower()}" if owner is not None else "-2"
        return self.cast.named(EntityKind.PERSON, text, key=key)

    def same_as_before(self, words: tuple[str, ...]) -> tuple[Actor | None, float, str]:
        """A longer or differently spelled full name of the article that these words repeat."""
        for other, actor in self.full.items():
            if len(words) > 1 and words[0] == other[0] and set(words) < set(other):
                return actor, 0.9, "shorter form of a full name"
            if len(words) == len(other) and words[-1][0] == other[-1][0] and all(map(_alike, words, other)):
                return actor, 0.85, "other spelling of a full name"
            if len(words) > 1 and len(words) < len(other) and ends_in(other, words):
                return actor, 0.9, "surname of a full name"
        return None, 0.0, ""

    def curated(self, text: str) -> str | None:
        """The key of the curated person whose full name is spelled so, or sounds so."""
        for entry in self.lexicon.surface(text):
            if entry.kind is EntityKind.PERSON and entry.form is MentionForm.NAME:
                return entry.key
        return _by_sound(id(self.lexicon), _Hold(self.lexicon)).get(tuple(map(sound, words_of(text))))

    def contradicts(self, index: int, key: str) -> bool:
        """Whether the article gives an office in a state where the curated person never held one."""
        office = self.offices.get(index)
        owner = self.cast.actor_of(office.of) if office is not None else None
        if owner is None or owner.kind is not EntityKind.STATE:
            return False
        held = {row.of for row in self.lexicon.offices if row.person == key}
        return bool(held) and all(of.startswith("state/") for of in held) and owner.key not in held

    def surname(self, index: int, mention: Mention) -> None:
        """A name of one word (or with a tussenvoegsel only)."""
        text = without_genitive(mention.text)
        candidates = self.candidates(index, text) or (
            self.candidates(index, text[:-1]) if text.endswith("s") else {}
        )
        if len(candidates) == 1:
            ((actor, (score, reason)),) = candidates.items()
            self.settle(index, text, actor, score, reason)
            return
        if candidates:
            self.choose(index, text, mention, candidates)
            return
        for form in (text, text[:-1] if text.endswith("s") else text):
            found = self.well_known(index, form)
            if found is not None:
                self.settle(index, form, *found)
                self.full.setdefault(words_of(found[0].name), found[0])
                return
        text = self.without_s(text)
        actor = self.loners.get(sound(text))
        if actor is None:
            actor = self.cast.named(EntityKind.PERSON, text, local=True)
            self.loners[sound(text)] = actor
        self.settle(index, text, actor, 0.6, "surname without a full name")

    def without_s(self, text: str) -> str:
        """A surname without the s of its genitive, where only that makes it a known one (Trumps)."""
        genitive = (
            text.endswith("s") and fold(text) not in self.lexicon.surfaces and self.lexicon.surface(text)
        )
        return text[:-1] if genitive else text

    def settle(self, index: int, text: str, actor: Actor, score: float, *reasons: str) -> None:
        """Decide, and remember the title."""
        surface = (
            text
            if text != self.cast.mentions[index].text.removesuffix("s") or text in actor.name
            else self.cast.mentions[index].text
        )
        self.cast.decide(index, actor, score, *reasons, surface=surface)
        self.note(index, actor)

    def candidates(self, index: int, text: str) -> dict[Actor, tuple[float, str]]:
        """The persons of the article whom a surname may mean, with the best reason for each."""
        words = words_of(text)
        found: dict[Actor, tuple[float, str]] = {}
        alias = self.aliases.get(fold(text))
        if alias is not None:
            return {alias: (0.95, "other name given in the article")}
        for full, actor in self.full.items():
            if ends_in(full, words):
                found.setdefault(actor, (0.95, "surname of a full name"))
        if found:
            return found
        for full, actor in self.full.items():
            if len(full) > 1 and full[: len(words)] == words:
                if not self.other_title(index, actor):
                    found.setdefault(actor, (0.85, "first part of a full name"))
            elif len(words) == 1 and words[0] in full[1:]:
                found.setdefault(actor, (0.8, "part of a full name"))
        if found:
            return found
        for full, actor in self.full.items():
            if len(words) == 1 and _alike(words[0], full[-1]):
                found.setdefault(actor, (0.8, "other spelling of a surname"))
        return found

    def other_title(self, index: int, actor: Actor) -> bool:
        """Whether the mention has a title that the person has not (koning Salman, kroonprins Salman bin Hamad)."""
        office, titles = self.offices.get(index), self.titles.get(actor.key, set())
        return (
            office is not None
            and bool(titles)
            and not any(office.title in title or title in office.title for title in titles)
        )

    def choose(
        self, index: int, text: str, mention: Mention, candidates: Mapping[Actor, tuple[float, str]]
    ) -> None:
        """One of several persons with that surname."""
        names = ", ".join(sorted(actor.name for actor in candidates))
        office = self.offices.get(index)
        if office is not None:
            fitting = [actor for actor in candidates if office.title in self.titles.get(actor.key, ())]
            if len(fitting) == 1:
                self.settle(index, text, fitting[0], 0.8, "surname with the same title", f"shared by {names}")
                return
        latest = max(
            candidates,
            key=lambda actor: max(
                (i for i in actor.mentions if self.cast.mentions[i].start < mention.start), default=-1
            ),
        )
        self.settle(
            index, text, latest, 0.5, "named last of those with that surname", f"ambiguous between {names}"
        )

    def well_known(self, index: int, text: str) -> tuple[Actor, float, str] | None:
        """The curated person that a surname alone means, where office, date or state fit."""
        keys = [entry.key for entry in self.lexicon.surface(text) if entry.kind is EntityKind.PERSON]
        office = self.offices.get(index)
        if office is not None and office.counterpart:
            office = None  # zijn ambtgenoot X: the title is another's
        owner = self.cast.actor_of(office.of) if office is not None else None
        best: tuple[Actor, float, str] | None = None
        for key in dict.fromkeys(keys):
            rows = [row for row in self.lexicon.offices if row.person == key]
            if office is not None and owner is not None and not any(row.of == owner.key for row in rows):
                continue
            fits = self.fits(key, office.title, owner) if office is not None else False
            at_home = any(row.of in self.states or not row.of.startswith("state/") for row in rows)
            alone = len(keys) == 1 and len(text) > 4 and self.in_office(key)
            actor = self.cast.known(key) if fits or at_home or alone or not rows else None
            if actor is None:
                continue
            if fits:
                return actor, 0.9, "surname and office of a known person"
            if best is None:
                best = actor, 0.7 if at_home else 0.6, "surname of a known person"
        return best

    def in_office(self, key: str) -> bool:
        """Whether the curated person held an office when the article appeared, or before."""
        rows = [row for row in self.lexicon.offices if row.person == key]
        return self.issued is not None and any(row.since.earliest <= self.issued.latest for row in rows)

    def fits(self, key: str, title: str, owner: Actor | None) -> bool:
        """Whether the curated person held that office when the article appeared."""
        for row in self.lexicon.offices:
            if row.person != key or (owner is not None and row.of != owner.key):
                continue
            if title.split()[0] not in row.title and self.lexicon.canonical_title(title) != row.title:
                continue
            if self.issued is None or any(
                other is row for other in self.lexicon.holders(row.title, row.of, self.issued)
            ):
                return True
        return False


class _Hold:
    """A lexicon as an argument that a cache can hold: its identity is in the other argument."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def __hash__(self) -> int:
        return id(self.lexicon)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Hold) and other.lexicon is self.lexicon


@lru_cache(maxsize=2)
def _by_sound(_: int, hold: _Hold) -> dict[tuple[str, ...], str]:
    """Sounds of the words of each curated full name -> key of the person."""
    return {
        tuple(map(sound, words_of(name))): row.key
        for row in hold.lexicon.persons.values()
        for name in (row.name, *row.aliases)
        if len(words_of(name)) > 1
    }


def _alike(one: str, other: str) -> bool:
    return one == other or (len(one) > 3 and len(other) > 3 and sound(one) == sound(other))
