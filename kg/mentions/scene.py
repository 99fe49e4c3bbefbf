"""What the finders of proper names share about an article: its tokens, known names and titles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.lexicon import TitleClass
from kg.mentions.board import Board
from kg.mentions.contexts import Contexts
from kg.mentions.departments import Department
from kg.mentions.fixed import Fixed, is_adjective, is_inhabitant
from kg.mentions.resources import Resources
from kg.mentions.text import Text
from kg.mentions.titles import Title
from kg.model import EntityKind


@dataclass(frozen=True, slots=True)
class Span:
    """A proper name at tokens ``[first, last)``; ``fixed`` where the lexicon knows all of it."""

    first: int
    last: int
    fixed: Fixed | None = None

    @property
    def single(self) -> bool:
        """Whether it is one token."""
        return self.last - self.first == 1


@dataclass(frozen=True, slots=True)
class Scene:
    """One article as the finders of proper names see it; make it with ``set_scene``."""

    board: Board
    text: Text
    resources: Resources
    cues: Contexts
    fixed: Mapping[int, Fixed]
    inside: frozenset[int]
    """Tokens inside a known name."""
    titles: Mapping[int, Title]
    """Token after a title's phrase -> the title."""
    nouns: frozenset[int]
    """Tokens of title nouns and departments."""
    departments: Mapping[int, Department]

    def continues(self, index: int) -> bool:
        """Whether a token with a capital continues a name that began before it."""
        text = self.text
        if index >= len(text) or not text.caps[index] or self.board.owner[index] is not None:
            return False
        hit = self.fixed.get(index)
        if is_adjective(text, hit) or is_inhabitant(text, hit):
            return False
        if index in self.nouns and (text.parsed.pos[index] != "PROPN" or self.continues(index + 1)):
            return False
        return text.words[index] in self.cues.name.numerals or text.lowers[index] not in self.cues.name.never

    def is_surname(self, index: int) -> bool:
        """Whether a word is the surname of somebody well known."""
        entries = self.resources.lexicon.surface(self.text.words[index])
        return any(entry.kind is EntityKind.PERSON for entry in entries)

    def is_organisation_word(self, index: int) -> bool:
        """Whether a capitalised word is the noun of an organisation's name (Raad, Centrum, Staatsraad)."""
        small, cues = self.text.lowers[index], self.cues.organisation
        return small in cues.words or (len(small) > 6 and small.endswith(cues.suffixes))

    def given_name(self, index: int) -> int | None:
        """The token of a given name in brackets between a title and a surname: president (Donald) Trump."""
        words = self.text.words
        bracketed = index > 2 and words[index - 3] == "(" and words[index - 1] == ")" and self.text.caps[index - 2]
        return index - 2 if bracketed and index - 3 in self.titles else None

    def past_department(self, index: int) -> int:
        """Past a department in brackets: Brekelmans (Defensie) en Veldkamp (Buitenlandse Zaken)."""
        department = self.departments.get(index)
        bracketed = department is not None and self.text.words[index] == "("
        return department.last + 1 if department is not None and bracketed else index

    def awaits_department(self, index: int) -> bool:
        """Whether a minister's title without its department ends before the token."""
        title = self.titles.get(index)
        if title is None or title.department:
            return False
        return title.row.cls in (TitleClass.MINISTER, TitleClass.COUNTERPART)


def set_scene(
    board: Board,
    resources: Resources,
    fixed: Mapping[int, Fixed],
    titles: Iterable[Title],
    departments: Mapping[int, Department],
) -> Scene:
    """Bring together what the earlier finders saw."""
    nouns = {index for title in titles for index in range(title.noun, title.head + 1)}
    nouns.update(
        index for found in departments.values() for index in range(found.first, found.last) if index not in found.party
    )
    return Scene(
        board=board,
        text=board.text,
        resources=resources,
        cues=resources.contexts,
        fixed=fixed,
        inside=frozenset(index for hit in fixed.values() for index in range(hit.first, hit.last)),
        titles={title.last: title for title in titles},
        nouns=frozenset(nouns),
        departments=departments,
    )
