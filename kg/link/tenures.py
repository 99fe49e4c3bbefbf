"""Who holds which office of whom, and which person a title without a name means.

Whose an office is, in order: what the phrase says (adjective, compound, *van*, possessive); for a
known person the curated office of that title and date; what another mention of the same person
says; the state or organisation that the text brings up nearest to the name.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.lexicon import TitleClass, TitleRow
from kg.link.actors import Actor, Cast
from kg.link.owners import OwnerFinder
from kg.model import Article, EntityKind, MentionForm, OfficeMention, PartialDate, Tenure

_SINGULAR = (TitleClass.HEAD_OF_STATE, TitleClass.HEAD_OF_GOVERNMENT, TitleClass.ROYAL, TitleClass.MINISTER)
_OF_STATES = (*_SINGULAR, TitleClass.ENVOY)
# Offices that organisations have, and those that are of the European Union when nothing else is said.
_OF_ORGANISATIONS = frozenset(
    {"secretaris-generaal", "directeur-generaal", "commissievoorzitter", "inspectiehoofd", "missiehoofd"}
)
_OF_UNION = frozenset({"buitenlandchef", "hoge vertegenwoordiger", "eurocommissaris"})
_RANKS = frozenset(
    {"admiraal", "brigadegeneraal", "generaal", "generaal-majoor", "kapitein", "kolonel", "luitenant", "luitenant-generaal", "luitenant-kolonel",
     "majoor", "schout-bij-nacht", "sergeant", "veldmaarschalk", "viceadmiraal", "ondernemer", "zakenman"}
)  # fmt: skip
_UNION = "organisation/europese-unie"


class TenureLinker:
    """Links the offices of one article."""

    def __init__(
        self, article: Article, cast: Cast, offices: tuple[OfficeMention, ...], issued: PartialDate | None
    ) -> None:
        """Persons and groups must have been linked."""
        self.article = article
        self.finder = OwnerFinder(article, cast, offices)
        self.cast = cast
        self.lexicon = cast.lexicon
        self.offices = offices
        self.issued = issued
        self.titles: list[str] = []
        self.belongs: dict[str, Actor] = {}
        """Key of a person -> the state or organisation that the article gives them an office in."""
        self.owners: list[Actor | None] = [None] * len(offices)
        self.holders: list[Actor | None] = [cast.actor_of(office.holder) for office in offices]

    def link(self) -> tuple[tuple[str | None, ...], tuple[Tenure, ...]]:
        """The person of every office mention, and the tenures that the article states."""
        self.titles = [self.title_of(number, office) for number, office in enumerate(self.offices)]
        for number, office in enumerate(self.offices):
            self.owners[number] = self.owner_of(number, office)
        for number, office in enumerate(self.offices):
            if self.owners[number] is None and self.holders[number] is not None:
                self.owners[number] = self.by_noun(self.titles[number]) or self.from_elsewhere(number)
        for holder, owner in zip(self.holders, self.owners, strict=True):
            if holder is not None and owner is not None:
                self.belongs.setdefault(holder.key, owner)
        for number, office in enumerate(self.offices):
            if office.counterpart or self.owners[number] is not None:
                continue
            if (
                self.holders[number] is not None
                and not office.former
                and self.makes_tenure(self.titles[number])
            ):
                self.owners[number] = self.from_elsewhere(number) or self.from_context(number, office)
        people: list[str | None] = []
        for number, office in enumerate(self.offices):
            holder = self.holders[number]
            if holder is None and not office.plural:
                holder = self.unnamed(number, office)
                if holder is not None and holder.mentions and self.owners[number] is not None:
                    self.holders[number] = holder
            people.append(None if holder is None else holder.key)
        return tuple(people), self.tenures()

    def row(self, title: str) -> TitleRow | None:
        """The row of a title's noun."""
        words = title.split(" van ")[0].split()
        for start in range(len(words)):
            hit = self.lexicon.noun(" ".join(words[start:]))
            if hit is not None and hit.row is not None:
                return hit.row
        return None

    def title_of(self, number: int, office: OfficeMention) -> str:
        """The office; for a counterpart that of the one it is a counterpart to."""
        if not office.counterpart:
            return office.title
        own = self.holders[number]
        bearers = {
            holder.key: found.title
            for holder, found in zip(reversed(self.holders), reversed(self.offices), strict=True)
            if holder is not None
            and holder is not own
            and not found.counterpart
            and self.makes_tenure(found.title)
        }
        for index in range(len(self.cast.mentions) - 1, -1, -1):
            mention, actor = self.cast.mentions[index], self.cast.actor_of(index)
            if mention.end <= office.start and actor is not None and actor.key in bearers:
                noun, _, department = office.title.partition(" van ")
                return (
                    f"{bearers[actor.key].partition(' van ')[0]} van {department}"
                    if department
                    else bearers[actor.key]
                )
        for other in range(number - 1, -1, -1):
            found = self.offices[other]
            if not found.counterpart and self.makes_tenure(found.title):
                return found.title
        return office.title

    def makes_tenure(self, title: str) -> bool:
        """Whether the title names an office, not a profession or a rank."""
        row = self.row(title)
        return row is not None and row.office and row.cls is not TitleClass.EXPERT and row.lemma not in _RANKS

    def owner_of(self, number: int, office: OfficeMention) -> Actor | None:
        """The state or organisation that the office mention points at."""
        actor = self.cast.actor_of(office.of)
        if actor is None or actor.kind is not EntityKind.PERSON:
            if actor is not None and actor.kind is EntityKind.PLACE and office.of is not None:
                for key in self.cast.mentions[office.of].keys:
                    if key.startswith("state/"):
                        return self.cast.known(key)
            return actor
        for other in range(len(self.offices)):
            if other != number and self.holders[other] is actor and self.owners[other] is not None:
                return self.owners[other]
        return self.curated_owner(actor, None)

    def curated_owner(self, person: Actor, title: str | None) -> Actor | None:
        """Of whom the curated person held an office when the article appeared."""
        rows = [row for row in self.lexicon.offices if row.person == person.key]
        if title is not None:
            canonical = self.lexicon.canonical_title(title)
            rows = [
                row for row in rows if row.title == canonical or row.title.startswith(f"{title} ")
            ] or rows
        if self.issued is not None:
            now = [row for row in rows if row in self.lexicon.holders(row.title, row.of, self.issued)]
            rows = now or rows
        return self.cast.known(rows[-1].of) if rows else None

    def from_elsewhere(self, number: int) -> Actor | None:
        """The owner known from the curated list or from another mention of the same person."""
        holder = self.holders[number]
        if holder is None:
            return None
        found = self.curated_owner(holder, self.titles[number])
        if found is not None:
            return found
        for other, owner in enumerate(self.owners):
            if owner is not None and self.holders[other] is holder:
                return owner
        return None

    def from_context(self, number: int, office: OfficeMention) -> Actor | None:
        """The state or organisation that the text brings up around the bearer."""
        title = self.titles[number]
        row = self.row(title)
        assert row is not None
        shared = self.listed_with(number)
        if shared is not None:
            return shared
        noun = row.lemma
        if row.cls is TitleClass.CLERGY:
            return None
        if noun in _OF_UNION and (union := self.cast.actors.get(_UNION)) is not None:
            return union
        states = noun not in _OF_ORGANISATIONS
        organisations = row.cls not in _OF_STATES
        taken = {
            owner.key: holder.key
            for other, (owner, holder) in enumerate(zip(self.owners, self.holders, strict=True))
            if owner is not None and holder is not None and holder is not self.holders[number] and _same_title(title, self.titles[other])
            and row.cls in _SINGULAR
        }  # fmt: skip
        found = self.finder.find(
            office, organisations=organisations, states=states, taken=taken, owners=self.belongs
        )
        return None if found is None else found.actor

    def listed_with(self, number: int) -> Actor | None:
        """The owner of the office right before, in a list: minister X en adviseur Y."""
        if not number or self.offices[number - 1].holder is None or self.offices[number].holder is None:
            return None
        before = self.cast.mentions[self.offices[number - 1].holder or 0]
        between = self.article.text[before.end : self.offices[number].start].strip()
        return self.owners[number - 1] if between in ("en", ",", ", en") else None

    def by_noun(self, title: str) -> Actor | None:
        """The described actor that the title's compound names: legerleider, rebellenleider, juntaleider."""
        for index, mention in enumerate(self.cast.mentions):
            if mention.form is MentionForm.DESCRIPTION and title.startswith(mention.text.lower()):
                actor = self.cast.actor_of(index)
                if actor is not None:
                    return actor
        return None

    def unnamed(self, number: int, office: OfficeMention) -> Actor | None:
        """The person whom a title without a name means: one of the article, else of the curated list."""
        title, owner = self.titles[number], self.owners[number] or self.owner_of(number, office)
        if office.counterpart:
            return None
        for other in range(number - 1, -1, -1):
            holder = self.holders[other]
            if holder is None or not _same_title(title, self.titles[other]):
                continue
            if owner is None or self.owners[other] in (None, owner):
                return holder
        row = self.row(title)
        if row is None or row.cls not in _SINGULAR or owner is None or office.former or self.issued is None:
            return None
        if row.cls is TitleClass.MINISTER and " van " not in title:
            return None
        if any(
            _same_title(title, self.titles[i]) and self.owners[i] is owner and self.holders[i]
            for i in range(len(self.offices))
        ):
            return None
        held = self.lexicon.holders(title, owner.key, self.issued)
        return self.cast.known(held[0].person) if len(held) == 1 else None

    def tenures(self) -> tuple[Tenure, ...]:
        """One tenure for each person, office and owner; the fuller of two titles stays."""
        found: dict[tuple[str, str, str], Tenure] = {}
        for number, office in enumerate(self.offices):
            holder, owner, title = self.holders[number], self.owners[number], self.titles[number]
            if holder is None or owner is None or owner is holder or not self.makes_tenure(title):
                continue
            span = self.cast.mentions[office.holder] if office.holder is not None else None
            start, end = (
                (office.start, office.end)
                if span is None
                else (min(office.start, span.start), max(office.end, span.end))
            )
            tenure = Tenure(holder.key, title, owner.key, start, end, office.rule)
            found.setdefault((holder.key, title, owner.key), tenure)
        return tuple(_fullest(found.values()))


def _same_title(one: str, other: str) -> bool:
    """Whether two wordings may be the same office: minister and minister van Defensie, gezant and gezante."""
    if one == other or one in other or other in one:
        return True
    return one.split(" van ")[0] == other.split(" van ")[0] and (" van " in one) != (" van " in other)


def _fullest(tenures: Iterable[Tenure]) -> list[Tenure]:
    kept: list[Tenure] = []
    for tenure in tenures:
        same = [other for other in kept if other.holder == tenure.holder and other.of == tenure.of]
        if any(tenure.title in other.title for other in same):
            continue
        for other in same:
            if other.title in tenure.title:
                kept.remove(other)
        kept.append(tenure)
    return sorted(kept, key=lambda tenure: (tenure.start, tenure.end, tenure.holder, tenure.title))
