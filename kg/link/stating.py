"""Stating who holds which office: one tenure for each person, office and owner, with the words it rests on."""

from __future__ import annotations

from collections.abc import Iterable

from kg.link.actors import Actor, Cast
from kg.link.cues import OfficeWords
from kg.link.titles import FORMER, is_office, plain_title, row_of, same_title
from kg.model import Article, EntityKind, MentionForm, OfficeMention, Tenure

_IN_PHRASE = ("adjective", "compound", "van", "van after the name", "party")
_NEAR_OWNER = 45  # code points between an office and its owner within one phrase


class Stating:
    """States the tenures of one article."""

    def __init__(self, article: Article, cast: Cast, words: OfficeWords) -> None:
        """Everything must have been linked."""
        self.article = article
        self.cast = cast
        self.words = words

    def tenures(self, found: Iterable[tuple[OfficeMention, str, Actor | None, Actor | None]]) -> tuple[Tenure, ...]:
        """One tenure for each person, office and owner; of two titles the fuller; by place in the text."""
        kept: list[Tenure] = []
        for office, title, holder, owner in found:
            if holder is None or not (holder.mentions or holder.local) or owner is None or owner is holder:
                continue
            row = row_of(self.cast.lexicon, title)
            if row is None or not is_office(row, self.words):
                continue
            said = office.rule.rpartition("+")[2]
            if row.lemma in self.words.phrase_only and said not in _IN_PHRASE:
                continue
            if row.lemma in self.words.ranks and (office.former or said not in (*_IN_PHRASE, "genitive", "sent by")):
                continue
            title, owner = self.of_organ(office, title, owner)
            title = self.worded(office, title)
            plain = plain_title(title, self.words)
            same = [
                other
                for other in kept
                if (other.holder, other.of) == (holder.key, owner.key)
                and same_title(plain, plain_title(other.title, self.words), self.words)
            ]
            general = plain in self.words.any_head | self.words.any_chief
            if any(general or len(plain) <= len(plain_title(other.title, self.words)) for other in same):
                continue
            kept = [other for other in kept if other not in same]
            name = self.cast.mentions[office.holder] if office.holder is not None else office
            start, end = min(office.start, name.start), max(office.end, name.end)
            end = self.with_department(title, end)
            start, end = self.with_owner(office, start, end)
            kept.append(Tenure(holder.key, title, owner.key, start, end, office.rule))
        return tuple(sorted(kept, key=lambda tenure: (tenure.start, tenure.end, tenure.holder, tenure.title)))

    def worded(self, office: OfficeMention, title: str) -> str:
        """The title with what says that it is held no more, in the words of the article: oud-, ex-, voormalige."""
        if not office.former:
            return title
        for word in self.article.text[office.start : office.end].lower().split():
            if word in self.words.former:
                return f"{word} {title}"
            if word.startswith("ex-"):
                return f"ex-{title}"
            if word.startswith("toenmalig"):
                return title
        return f"{FORMER}{title}"

    def of_organ(self, office: OfficeMention, title: str, owner: Actor) -> tuple[str, Actor]:
        """Who heads an organ of a state has an office of the state: voorzitter van het Libanese parlement."""
        said = self.cast.mentions[office.of] if office.of is not None else None
        if said is None or said.form is not MentionForm.DESCRIPTION or said.start < office.start:
            return title, owner
        state = self.cast.actor_of(said.of)
        noun = said.text.lower().partition(" ")[0]
        start = self.article.text.find(" van ", office.start, said.start)
        if state is None or state.kind is not EntityKind.STATE or noun not in self.words.organs or start < 0:
            return title, owner
        return title + self.article.text[start : said.end], state

    def with_department(self, title: str, end: int) -> int:
        """The end of the passage where the department follows the name: "minister X van Buitenlandse Zaken"."""
        _, van, department = title.partition(" van ")
        follows = van and self.article.text[end:].startswith(van + department)
        return end + len(van + department) if follows else end

    def with_owner(self, office: OfficeMention, start: int, end: int) -> tuple[int, int]:
        """The passage up to the name of whom the office is of, where that stands in the same phrase."""
        if office.of is None:
            return start, end
        owner = self.cast.mentions[office.of]
        between = self.article.text[end : owner.start] if owner.start >= end else self.article.text[owner.end : start]
        if len(between) > _NEAR_OWNER or any(sign in between for sign in ".,;:!?\n"):
            return start, end
        return min(start, owner.start), max(end, owner.end)
