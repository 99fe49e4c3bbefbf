"""Who holds which office of whom, and which person a title without a name means.

Whose an office is, in order: what the phrase says (adjective, compound, *van*, possessive, sender);
the described actor in the title's compound (*legerleider*); for a known person the curated office of
that title and date; another mention of the same person; the office listed right before; what the
text is about there (``owners``).
"""

from __future__ import annotations

import re
from itertools import takewhile

from kg.lexicon import SINGULAR, TitleClass
from kg.link.actors import Actor, Cast
from kg.link.cues import OfficeWords
from kg.link.curated import Curated
from kg.link.described import named_by
from kg.link.owners import Open, OwnerFinder
from kg.link.sentences import date_told
from kg.link.stating import Stating
from kg.link.titles import can_send, is_office, is_single, kinds_of_owner, of_party, row_of, same_title
from kg.model import Article, EntityKind, MentionForm, OfficeMention, Tenure

_UNION, _COMMISSION = "organisation/europese-unie", "organisation/europese-commissie"
_OPENING = 4  # code points before the first word of a sentence within which the one before it ends
_DEFINITE = ("De ", "Het", "de ", "het")
_INDEFINITE = re.compile(r"\b(?:een|geen|elke|iedere|welke)\s+(?:\S+\s+)?$", re.IGNORECASE)
_MADE = re.compile(r"\btot\s+(?!(?:de|het|een|zijn|haar|hun)\s)\S+\s+$")
_NEAR = 30  # code points before an office in which its article is looked for
_LISTS = ("en", ",", ", en")
_MOST = 3  # holders side by side


class TenureLinker:
    """Links the offices of one article; everything else must have been linked."""

    def __init__(self, article: Article, cast: Cast, offices: tuple[OfficeMention, ...], words: OfficeWords) -> None:
        """``holders``, ``owners`` and ``titles`` run parallel to ``offices``."""
        self.article = article
        self.cast = cast
        self.lexicon = cast.lexicon
        self.words = words
        self.offices = offices
        self.curated = Curated(article, cast, words)
        self.holders = [cast.actor_of(office.holder) for office in offices]
        self.titles = [self.title_of(number) for number in range(len(offices))]
        self.owners: list[Actor | None] = [None] * len(offices)
        self.finder = OwnerFinder(article, cast, offices)

    def link(self) -> tuple[str | None, ...]:
        """Find all owners; gives the key of the person of every office mention."""
        numbers = range(len(self.offices))
        for number in numbers:
            self.owners[number] = self.in_phrase(number)
        for number in numbers:
            if self.holders[number] is None:
                self.holders[number] = self.named_before(number)
        for number in numbers:
            if self.owners[number] is None and self.holders[number] is not None:
                self.owners[number] = self.by_compound(number) or self.by_person(number)
        belongs = {
            holder.key: owner
            for holder, owner in zip(reversed(self.holders), reversed(self.owners), strict=True)
            if holder is not None and owner is not None
        }
        for number in numbers:
            if self.owners[number] is None and self.needs_context(number):
                self.owners[number] = self.by_person(number) or self.by_list(number) or self.by_context(number, belongs)
        self.side_by_side()
        for number in numbers:
            self.holders[number] = self.holders[number] or self.unnamed(number)
        for number in numbers:
            self.holders[number] = self.holders[number] or self.described(number)
        return tuple(None if holder is None else holder.key for holder in self.holders)

    def title_of(self, number: int) -> str:
        """The office; for a counterpart that of the bearer named last before it."""
        office = self.offices[number]
        if not office.counterpart:
            return office.title
        bearers = {
            holder.key: found.title
            for holder, found in zip(reversed(self.holders), reversed(self.offices), strict=True)
            if holder is not None and holder is not self.holders[number] and not found.counterpart
            and is_office(row_of(self.lexicon, found.title), self.words)
        }  # fmt: skip
        for index in range(len(self.cast.mentions) - 1, -1, -1):
            actor = self.cast.actor_of(index)
            if self.cast.mentions[index].end > office.start or actor is None or actor.key not in bearers:
                continue
            title, department = bearers[actor.key], office.title.partition(" van ")[2]
            return f"{title.partition(' van ')[0]} van {department}" if department else title
        return office.title

    def needs_context(self, number: int) -> bool:
        """Whether the context may say whose an office is; not where its phrase does, and names nobody known."""
        office = self.offices[number]
        row = row_of(self.lexicon, self.titles[number])
        body = office.of is not None and self.cast.mentions[office.of].kind is EntityKind.ORGANISATION
        others = office.rule.endswith("of others") or (body and self.cast.actor_of(office.of) is None)
        unfit = office.former or others or self.holders[number] is None
        if unfit or row is None or not is_office(row, self.words) or row.lemma in self.words.ranks:
            return False
        return not ((office.plural or "shared" in office.rule) and is_single(row, self.words))

    def in_phrase(self, number: int) -> Actor | None:
        """The owner that the phrase points at; for a person, the one that they belong to."""
        office = self.offices[number]
        actor = self.cast.actor_of(office.of)
        if actor is None or office.of is None or not self.can_be_of(number, actor):
            return None
        sent = office.rule.endswith("sent by")
        known = self.curated.elsewhere(self.holders[number], self.titles[number], actor) if sent else None
        if known is not None:
            return known
        if actor.kind is EntityKind.PERSON:
            owners = (self.owners[other] for other, holder in enumerate(self.holders) if holder is actor)
            return next((owner for owner in owners if owner is not None), None) or self.curated.owner(actor, "")
        row = row_of(self.lexicon, self.titles[number])
        if actor.key == _UNION and row is not None and row.lemma in self.words.of_union:
            return self.cast.actors.get(_COMMISSION, actor) if row.cls is TitleClass.OFFICIAL else actor
        if (state := of_party(self.lexicon, actor, row, office, self.words)) is not None:
            return self.cast.known(state) if state else None
        if actor.kind is EntityKind.PLACE:
            states = [key for key in self.cast.mentions[office.of].keys if key.startswith("state/")]
            return self.cast.known(states[0]) if states else actor
        return actor

    def can_be_of(self, number: int, actor: Actor) -> bool:
        """Whether the one that the clause names as sender can have such an office; any other can."""
        row = row_of(self.lexicon, self.titles[number])
        if row is None or not self.offices[number].rule.endswith("sent by"):
            return True
        return can_send(self.lexicon, actor, row, self.titles[number], self.words)

    def by_compound(self, number: int) -> Actor | None:
        """The described actor that the title's compound names: legerleider, rebellenleider, juntaleider."""
        for index, mention in enumerate(self.cast.mentions):
            noun = mention.text.lower()
            if mention.form is MentionForm.DESCRIPTION and self.titles[number].startswith(noun):
                actor = self.cast.actor_of(index)
                if actor is not None:
                    return actor
        return None

    def by_person(self, number: int) -> Actor | None:
        """The owner by the curated list, or by another mention of the same person."""
        holder = self.holders[number]
        if holder is None:
            return None
        others = (owner for other, owner in zip(self.holders, self.owners, strict=True) if other is holder)
        curated = self.curated.owner(holder, self.titles[number])
        return curated or next((owner for owner in others if owner is not None), None)

    def by_list(self, number: int) -> Actor | None:
        """The owner of the office listed right before: minister X en adviseur Y."""
        before = self.offices[number - 1].holder if number else None
        if before is None:
            return None
        between = self.article.text[self.cast.mentions[before].end : self.offices[number].start]
        return self.owners[number - 1] if between.strip() in _LISTS else None

    def taken(self, number: int) -> set[str]:
        """Keys of those whose same office somebody else holds in the article."""
        counterpart = self.offices[number].counterpart
        row = row_of(self.lexicon, self.titles[number])
        singular = row is not None and row.cls in SINGULAR
        return {
            owner.key
            for title, owner, holder in zip(self.titles, self.owners, self.holders, strict=True)
            if owner is not None and holder is not None and holder is not self.holders[number]
            and (singular or counterpart) and same_title(title, self.titles[number], self.words)
        }  # fmt: skip

    def by_context(self, number: int, belongs: dict[str, Actor]) -> Actor | None:
        """What the text is about around the bearer."""
        row = row_of(self.lexicon, self.titles[number])
        assert row is not None
        if row.lemma in self.words.of_union and _UNION in self.cast.actors:
            return self.cast.actors[_UNION]
        taken = self.taken(number)
        kinds = kinds_of_owner(row, self.titles[number], self.words)
        found = self.finder.find(Open(self.offices[number], row, kinds, taken, belongs))
        if found is None or (self.offices[number].counterpart and found.key in taken):
            return None
        return None if self.finder.facing(self.offices[number], found) else found

    def side_by_side(self) -> None:
        """Give each of several people with one plural title an owner: de presidenten X en Y."""
        for number, office in enumerate(self.offices):
            shared = takewhile(lambda other: "shared" in self.offices[other].rule, range(number + 1, len(self.offices)))
            group = [number, *shared]
            row = row_of(self.lexicon, self.titles[number])
            if row is None or not (office.plural and 1 < len(group) <= _MOST and is_single(row, self.words)):
                continue
            if any(self.holders[other] is None or self.owners[other] is not None for other in group):
                continue
            kinds = kinds_of_owner(row, self.titles[number], self.words)
            taken = self.taken(number)
            owners = self.finder.find_each([Open(self.offices[other], row, kinds, taken, {}) for other in group])
            for other, owner in zip(group, owners, strict=True):
                self.owners[other] = owner

    def named_before(self, number: int) -> Actor | None:
        """Who was named in the sentence before an office without a name: Xavier Bettel. De Luxemburgse minister."""
        office, text = self.offices[number], self.article.text
        sentence = self.finder.sentence(office.start)
        opens = sentence != self.finder.sentence(max(0, office.start - _OPENING))
        if office.plural or office.counterpart or not opens or text[office.start : office.start + 3] not in _DEFINITE:
            return None
        before = {
            actor
            for index, mention in enumerate(self.cast.mentions)
            if mention.end <= office.start
            and self.finder.sentence(mention.start) == sentence - 1
            and (actor := self.cast.actor_of(index)) is not None
            and actor.kind is EntityKind.PERSON
        }
        named = next(iter(before)) if len(before) == 1 else None
        if named is None or named in self.holders or self.curated.rows(named):
            return None
        others = [title for title, holder in zip(self.titles, self.holders, strict=True) if holder is not None]
        return None if any(same_title(self.titles[number], other, self.words) for other in others) else named

    def unnamed(self, number: int) -> Actor | None:
        """The person whom a title without a name means: one of the article, else of the curated list."""
        office, title, owner = self.offices[number], self.titles[number], self.owners[number]
        opening = self.opening(office)  # "riep zich uit tot president": who is made it is not yet
        if office.counterpart or office.plural or _MADE.search(opening) or _INDEFINITE.search(opening):
            return None
        for other in range(number - 1, -1, -1):
            holder = self.holders[other]
            fits = owner is None or not (known := self.owners_of(holder)) or owner in known
            if holder is not None and fits and same_title(title, self.titles[other], self.words):
                return holder
        row = row_of(self.lexicon, title)
        issued = date_told(self.article, office.start)
        if row is None or row.cls not in SINGULAR or owner is None or office.former or issued is None:
            return None
        if row.cls is TitleClass.MINISTER and " van " not in title:
            return None
        for other, holder in enumerate(self.holders):
            if holder is not None and self.owners[other] is owner and same_title(title, self.titles[other], self.words):
                return None  # the article names another holder, further on
        held = self.lexicon.holders(title, owner.key, issued)
        return self.cast.known(held[0].person) if len(held) == 1 else None

    def owners_of(self, holder: Actor | None) -> set[Actor]:
        """Whose offices somebody has in the article."""
        return {of for of, other in zip(self.owners, self.holders, strict=True) if of is not None and other is holder}

    def opening(self, office: OfficeMention) -> str:
        """The words before an office, and its first."""
        before = self.article.text[max(0, office.start - _NEAR) : office.start]
        return before + self.article.text[office.start :].partition(" ")[0] + " "

    def described(self, number: int) -> Actor | None:
        """A person of this article only, whom it names by an office of somebody: "de Oezbeekse president"."""
        office, title, owner = self.offices[number], self.titles[number], self.owners[number]
        row, opening = row_of(self.lexicon, title), self.opening(office)
        if owner is None or owner.kind is EntityKind.PERSON or row is None or office.plural:
            return None
        if office.former or office.counterpart or _INDEFINITE.search(opening) or _MADE.search(opening):
            return None
        if not is_office(row, self.words) or self.in_phrase(number) is not owner:
            return None
        for holder, other, of in zip(self.holders[:number], self.titles, self.owners, strict=False):
            if holder is not None and holder.local and of is owner and same_title(title, other, self.words):
                return holder
        person = self.cast.named(EntityKind.PERSON, named_by(self.cast, office, title, owner), local=True)
        person.surfaces.setdefault(self.article.text[office.start : office.end])
        return person

    def tenures(self) -> tuple[Tenure, ...]:
        """The tenures that the article states."""
        found = zip(self.offices, self.titles, self.holders, self.owners, strict=True)
        return Stating(self.article, self.cast, self.words).tenures(found)
