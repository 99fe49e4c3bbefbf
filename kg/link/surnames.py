"""Surnames that stand alone.

1. The person of the article whose name ends in it, or begins with it, or sounds like it; among
   several, the one with the same title, else the one named last, with a low score.
2. Without a full name in the article: a well-known person whose office, state or time fits.
3. Else somebody whom only this article knows (local).
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.lexicon import TitleClass, fold
from kg.link.actors import Actor, Cast
from kg.link.cues import load_cues
from kg.link.persons import People, is_full, known_persons, owner_said
from kg.link.sentences import BREAK, date_told
from kg.link.spelling import ends_in, sound, sounds_alike, without_genitive, words_of
from kg.link.titles import row_of, same_title
from kg.model import Article, EntityKind, OfficeMention, PartialDate
from kg.model.mention import GOVERNING

_HEADS = (TitleClass.HEAD_OF_STATE, TitleClass.HEAD_OF_GOVERNMENT, TitleClass.ROYAL)
_SHORTEST = 4
"""Letters of a surname that can mean a well-known person without any support."""


class SurnameLinker:
    """Links the surnames of one article; its full names must have been linked."""

    def __init__(self, article: Article, cast: Cast, people: People, bearing: Mapping[int, OfficeMention]) -> None:
        """``bearing``: mention of a bearer -> the office."""
        self.article = article
        self.cast = cast
        self.people = people
        self.bearing = bearing
        self.issued = article.issued
        self.offices = known_persons(cast.lexicon).offices
        self.states = {key for mention in cast.mentions for key in mention.keys if key.startswith("state/")}
        self.loners: dict[str, Actor] = {}
        """Sound of a surname -> the person whom only this article knows by it."""

    def link(self) -> None:
        """Decide for every surname, in the order of the text."""
        for index, mention in enumerate(self.cast.mentions):
            if mention.kind is EntityKind.PERSON and not is_full(mention):
                self.surname(index, without_genitive(mention.text))

    def surname(self, index: int, text: str) -> None:
        """Decide for one surname."""
        candidates = self.candidates(index, text)
        if not candidates and text.endswith("s"):
            candidates = self.candidates(index, text[:-1])
        candidates = {actor: why for actor, why in candidates.items() if not self.of_another_rank(index, actor)}
        if candidates:
            self.choose(index, text, candidates)
            return
        text = self.without_s(text)
        found = self.well_known(index, text)
        if found is not None:
            self.settle(index, text, *found)
            self.people.full.setdefault(words_of(found[0].name), found[0])
            return
        actor = self.loners.get(sound(text))
        if actor is None:
            actor = self.loners[sound(text)] = self.cast.named(EntityKind.PERSON, text, local=True)
        self.settle(index, text, actor, 0.6, "surname without a full name")

    def without_s(self, text: str) -> str:
        """A surname without the s of its genitive, where only that makes it a known one (Trumps)."""
        lexicon = self.cast.lexicon
        genitive = text.endswith("s") and fold(text) not in lexicon.surfaces and lexicon.surface(text)
        return text[:-1] if genitive else text

    def settle(self, index: int, text: str, actor: Actor, score: float, *reasons: str) -> None:
        """Decide, and remember the title."""
        state = self.governed(actor) if self.cast.mentions[index].rule == GOVERNING else None
        if state is not None:  # regering-Meloni
            self.cast.decide(index, state, score, *reasons, "whose government it is", surface=state.name)
            return
        self.cast.decide(index, actor, score, *reasons, surface=text)
        if index in self.bearing:
            self.people.titles.setdefault(actor.key, set()).add(self.bearing[index].title)

    def governed(self, actor: Actor) -> Actor | None:
        """The state of which somebody well known heads the government, or did last."""
        held = [(row_of(self.cast.lexicon, row.title), row.of) for row in self.offices.get(actor.key, ())]
        states = [of for row, of in held if row is not None and row.cls in _HEADS and of.startswith("state/")]
        return self.cast.known(states[-1]) if states else None

    def candidates(self, index: int, text: str) -> dict[Actor, tuple[float, str]]:
        """The persons of the article whom a surname may mean, each with score and reason."""
        words = words_of(text)
        alias = self.people.aliases.get(fold(text))
        if alias is not None:
            return {alias: (0.95, "other name given in the article")}
        full = self.people.full.items()
        found = {actor: (0.95, "surname of a full name") for name, actor in full if ends_in(name, words)}
        if found:
            return found
        for name, actor in full:
            if len(name) > 1 and name[: len(words)] == words and not self.other_title(index, actor):
                found[actor] = (0.85, "first part of a full name")
            elif len(words) == 1 and words[0] in name[1:]:
                found[actor] = (0.8, "part of a full name")
        if found or len(words) != 1:
            return found
        return {actor: (0.8, "other spelling of a surname") for name, actor in full if sounds_alike(words[0], name[-1])}

    def other_title(self, index: int, actor: Actor) -> bool:
        """Whether the mention has a title that the person has not (koning X beside kroonprins X bin Y)."""
        office, titles = self.bearing.get(index), self.people.titles.get(actor.key)
        if office is None or not titles:
            return False
        return not any(same_title(office.title, title, load_cues().office) for title in titles)

    def of_another_rank(self, index: int, actor: Actor) -> bool:
        """Whether the mention is of a head of state or government and the person is a minister, or the other way.

        *President Singh* is not minister Rajesh Singh, nor *minister Singh* president David Singh.
        """
        office, titles = self.bearing.get(index), self.people.titles.get(actor.key)
        if office is None or not titles or office.counterpart:
            return False
        mine, *theirs = (self.rank(title) for title in (office.title, *sorted(titles)))
        return None not in (mine, *theirs) and mine not in theirs

    def rank(self, title: str) -> bool | None:
        """Whether a title is that of a head of state or government; None where it is no minister's either."""
        row = row_of(self.cast.lexicon, title)
        if row is None or row.cls not in (*_HEADS, TitleClass.MINISTER):
            return None
        return row.cls in _HEADS

    def choose(self, index: int, text: str, candidates: Mapping[Actor, tuple[float, str]]) -> None:
        """Decide between the persons with that surname."""
        if len(candidates) == 1:
            actor, (score, reason) = next(iter(candidates.items()))
            self.settle(index, text, actor, score, reason)
            return
        names = ", ".join(sorted(actor.name for actor in candidates))
        office = self.bearing.get(index)
        titled = [
            actor
            for actor in candidates
            if office is not None and office.title in self.people.titles.get(actor.key, ())
        ]
        if len(titled) == 1:
            self.settle(index, text, titled[0], 0.8, "surname with the same title", f"shared by {names}")
            return
        fitting = [actor for actor in candidates if not self.other_title(index, actor)] or list(candidates)
        *_, before, latest = [
            None,
            *sorted(fitting, key=lambda actor: (self.named_last(index, actor), candidates[actor][0])),
        ]
        if before is not None and self.together(self.named_last(index, before), self.named_last(index, latest)):
            self.cast.decide(index, None, 0.0, "surname of two who are named together", f"shared by {names}")
            return
        self.settle(index, text, latest, 0.5, "named last of those with that surname", f"shared by {names}")

    def named_last(self, index: int, actor: Actor) -> int:
        """The last mention of somebody before another one; -1 where there is none."""
        start = self.cast.mentions[index].start
        return max((at for at in actor.mentions if self.cast.mentions[at].start < start), default=-1)

    def together(self, one: int, other: int) -> bool:
        """Whether two mentions stand in one sentence: whose surname follows is not to tell then."""
        if min(one, other) < 0:
            return False
        first, second = (self.cast.mentions[at] for at in (one, other))
        return BREAK.search(self.article.text, first.end, second.start) is None

    def well_known(self, index: int, text: str) -> tuple[Actor, float, str] | None:
        """The curated person that a surname alone means, where office, state or time fit."""
        keys = [entry.key for entry in self.cast.lexicon.surface(text) if entry.kind is EntityKind.PERSON]
        office = self.bearing.get(index)
        if office is not None and office.counterpart:
            office = None  # zijn ambtgenoot X: the title is another's
        owner, told = owner_said(self.cast, office), date_told(self.article, self.cast.mentions[index].start)
        best: tuple[Actor, float, str] | None = None
        for key in dict.fromkeys(keys):
            rows = self.offices.get(key, ())
            if owner is not None and not any(row.of == owner.key for row in rows):
                continue
            fits = office is not None and self.fits(key, office.title, owner, told)
            if office is not None and self.was_before(told, key):
                continue  # in 1987 ontving president Assad: not the one of today
            if office is not None and not fits and self.never_held(key, office.title):
                continue  # president Clinton of 1995 is not Hillary Clinton
            if not fits and self.is_monarch(key):
                continue  # koning Filip, but not any Filip
            at_home = any(row.of in self.states or not row.of.startswith("state/") for row in rows)
            alone = len(keys) == 1 and len(text) > _SHORTEST and self.was_in_office(key)
            actor = self.cast.known(key) if fits or at_home or alone or not rows else None
            if actor is not None and fits:
                return actor, 0.9, "surname and office of a known person"
            if actor is not None and best is None:
                best = actor, 0.7 if at_home else 0.6, "surname of a known person"
        return best

    def never_held(self, key: str, title: str) -> bool:
        """Whether a person whose offices are known was never head of a state or government, as the title says."""
        row = row_of(self.cast.lexicon, title)
        if row is None or row.cls not in _HEADS or not self.offices.get(key):
            return False
        held = (row_of(self.cast.lexicon, other.title) for other in self.offices[key])
        return not any(other is not None and other.cls in _HEADS for other in held)

    def was_before(self, told: PartialDate | None, key: str) -> bool:
        """Whether a date is before the curated person held any office."""
        rows = self.offices.get(key, ())
        return told is not None and bool(rows) and all(told.latest < row.since.earliest for row in rows)

    def is_monarch(self, key: str) -> bool:
        """Whether the curated person held nothing but a throne: a first name means them only with the title."""
        held = [row_of(self.cast.lexicon, row.title) for row in self.offices.get(key, ())]
        return bool(held) and all(row is not None and row.cls is TitleClass.ROYAL for row in held)

    def was_in_office(self, key: str) -> bool:
        """Whether the curated person held an office when the article appeared, or before."""
        issued = self.issued
        return issued is not None and any(row.since.earliest <= issued.latest for row in self.offices.get(key, ()))

    def fits(self, key: str, title: str, owner: Actor | None, told: PartialDate | None) -> bool:
        """Whether the curated person held that office at a date."""
        lexicon = self.cast.lexicon
        for row in self.offices.get(key, ()):
            if owner is not None and row.of != owner.key:
                continue
            if title.split()[0] not in row.title and lexicon.canonical_title(title) != row.title:
                continue
            if told is None or row in lexicon.holders(row.title, row.of, told):
                return True
        return False
