"""Mentions in the making: the board on which the finders of one article put what they found.

A token belongs to one name only, so the order in which finders run is their priority. Drafts refer
to each other by object; ``Board.freeze`` sorts them and turns the references into indexes.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.mentions.text import Text
from kg.model import Drop, EntityKind, Mention, MentionForm, OfficeMention


@dataclass(eq=False, slots=True)
class Name:
    """A name in the making; ``start``/``end`` are set where it is only a part of a token."""

    first: int
    last: int
    kind: EntityKind
    form: MentionForm
    rule: str
    keys: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None
    of: Name | None = None
    alias: str | None = None


@dataclass(eq=False, slots=True)
class Office:
    """A title in the making."""

    first: int
    last: int
    head: int
    title: str
    rule: str
    of: Name | None = None
    holder: Name | None = None
    plural: bool = False
    counterpart: bool = False
    former: bool = False


@dataclass(slots=True)
class Board:
    """What is known about one article so far."""

    text: Text
    names: list[Name] = field(default_factory=list)
    offices: list[Office] = field(default_factory=list)
    drops: list[Drop] = field(default_factory=list)
    owner: list[Name | None] = field(default_factory=list)
    """Token -> the name that it belongs to (the first one, for a compound that holds two)."""

    def __post_init__(self) -> None:
        self.owner = [None] * len(self.text)

    def add(self, name: Name) -> Name:
        """Put a name on the board and claim its tokens."""
        for inner in {id(owner): owner for owner in self.owner[name.first : name.last] if owner is not None}.values():
            whole = inner.start is None and inner.end is None
            if whole and name.first <= inner.first and inner.last <= name.last:
                self.remove(inner)  # an adjective inside a longer name (Gemeenschap van Servische Gemeenten)
        self.names.append(name)
        for index in range(name.first, name.last):
            if self.owner[index] is None:
                self.owner[index] = name
        return name

    def remove(self, name: Name) -> None:
        """Take a name off the board."""
        self.names.remove(name)
        for index in range(name.first, name.last):
            if self.owner[index] is name:
                self.owner[index] = None

    def free(self, first: int, last: int) -> bool:
        """Whether no name owns any of the tokens."""
        return not any(self.owner[first:last])

    def surface(self, name: Name) -> str:
        """The words of the article for a name."""
        parsed = self.text.parsed
        start = parsed.starts[name.first] if name.start is None else name.start
        end = parsed.ends[name.last - 1] if name.end is None else name.end
        return parsed.article.text[start:end]

    def freeze(self) -> tuple[tuple[Mention, ...], tuple[OfficeMention, ...]]:
        """The mentions in the order of the text, with references as indexes."""
        parsed = self.text.parsed
        starts = {id(name): parsed.starts[name.first] if name.start is None else name.start for name in self.names}
        ordered = sorted(self.names, key=lambda name: (starts[id(name)], name.last))
        index = {id(name): number for number, name in enumerate(ordered)}
        names = tuple(
            Mention(
                start=starts[id(name)],
                end=parsed.ends[name.last - 1] if name.end is None else name.end,
                first=name.first,
                last=name.last,
                text=self.surface(name),
                kind=name.kind,
                form=name.form,
                rule=name.rule,
                keys=name.keys,
                of=None if name.of is None else index.get(id(name.of)),
                alias=name.alias,
            )
            for name in ordered
        )
        offices = tuple(
            OfficeMention(
                start=parsed.starts[office.first],
                end=parsed.ends[office.last - 1],
                first=office.first,
                last=office.last,
                head=office.head,
                title=office.title,
                rule=office.rule,
                of=None if office.of is None else index.get(id(office.of)),
                holder=None if office.holder is None else index.get(id(office.holder)),
                plural=office.plural,
                counterpart=office.counterpart,
                former=office.former,
            )
            for office in sorted(self.offices, key=lambda office: (office.first, office.head))
        )
        return names, offices
