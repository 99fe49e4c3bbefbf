"""What one draft says of a delegation: whose it is, who leads it, who is in it.

``set.read`` of a rule names a way of reading (``kg.frames.delegations.leads``). Each starts from the rule's word and
takes people and party from the order of the words (``kg.frames.syntax.word_order``), and from the clause where that
is safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kg.frames.delegations.groups import Groups
from kg.frames.rules.matcher import Draft
from kg.model import Reading


@dataclass(slots=True, eq=False)
class Part:
    """One reading: parties and persons by entity key."""

    trigger: int
    reading: Reading
    parties: list[str]
    heads: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    weak: bool = False
    """Only a title says that the head leads: "de Russische onderhandelaar Y"."""

    def sent(self, people: list[str]) -> None:
        """One who is sent alone is the head; several are members."""
        self.heads, self.members = (people, []) if len(people) == 1 else ([], people)


@dataclass(frozen=True, slots=True)
class Told:
    """A delegation as one turn of the text tells it outright: entity keys."""

    of: str
    heads: tuple[str, ...]
    members: tuple[str, ...]
    reading: Reading
    leads: bool = True
    """Whether the turn says who leads; one who is only sent, or acts for a party, leads unless others are sent too."""

    def stands_beside(self, head: str | None, members: list[str]) -> bool:
        """Whether it may be said of a delegation with such a head and members."""
        one_of_many = len(members) > 1 and not self.leads and not {*self.heads}.isdisjoint(members)
        return head is None and not one_of_many


Way = Callable[[Draft, Part], None]


def read_part(draft: Draft, groups: Groups, ways: Mapping[str, Way]) -> Part | None:
    """The part that a draft tells, or None where it tells of no delegation."""
    settings = draft.rule.set
    themes = draft.tokens.get("theme", [])
    if settings.group == "needed" and not any(groups.is_group(t) for t in themes):
        return None
    parties = groups.parties(draft.who("of"))
    if not parties:
        parties = [k for t in themes if groups.is_group(t) for k in groups.party_of(t)]
    part = Part(draft.trigger, draft.reading, parties, groups.persons(draft.who("head")))
    ways[settings.read](draft, part)
    part.heads = part.heads[:1]
    part.members = [m for m in dict.fromkeys(part.members) if m not in part.heads]
    return part if part.heads or part.members or settings.read == "noun" else None
