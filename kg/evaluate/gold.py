"""Reference annotations: what a careful reader would put in the graph.

They come as ``NAME.txt`` with ``NAME.yaml`` (``tests/gold/GOLD.md``), or marked in the text itself, ``NAME.mk``
(``tests/gold/MARKED.md``). Every annotated item has the stretches of the article that it rests on; an annotation
whose evidence is not in the article is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from kg.evaluate.errors import BadAnnotation
from kg.evaluate.text import plain

if TYPE_CHECKING:
    from kg.evaluate.marked import Marked

TALKS = frozenset({"Negotiation", "Meeting"})
EVENTS = TALKS | {"Mediation", "Visit", "PressConference", "Agreement"}
POSITIONS = frozenset({"Demand", "Concession", "Warning"})
ENTITIES = ("Person", "State", "Organisation", "Place")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C is ten times as fast, and may not be there."""

Span = tuple[int, int]
"""Code points of the article, half-open."""


@dataclass(frozen=True, slots=True)
class Item:
    """One annotated thing: its fields as the annotation has them, and the stretches that tell it."""

    type: str
    spans: tuple[Span, ...]
    by: str | None
    fields: Mapping[str, Any]
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Role (the ontology's name) to who fills it; empty where the annotation does not tell roles apart."""

    def names(self, field: str) -> tuple[str, ...]:
        """A field that lists names; empty where it is missing or null."""
        return tuple(self.fields.get(field) or ())

    def text(self, field: str) -> str:
        """A field of text; empty where it is missing or null."""
        return str(self.fields.get(field) or "")


@dataclass(frozen=True, slots=True)
class Gold:
    """The annotation of one article, sorted into what is scored apart."""

    id: str
    text: str
    entities: tuple[Mapping[str, Any], ...]
    offices: tuple[Mapping[str, Any], ...]
    events: tuple[Item, ...]
    positions: tuple[Item, ...]
    statements: tuple[Item, ...]
    delegations: tuple[Item, ...]
    proposals: tuple[Item, ...]
    outcomes: tuple[Item, ...]
    forms: Mapping[str, frozenset[str]]
    """Annotated name to all plain forms under which it is known."""
    marked: Marked | None = None
    """The article with its marks, where it has them."""

    @property
    def tells(self) -> bool:
        """Is there any diplomacy in the article?"""
        told = self.events, self.positions, self.statements, self.delegations, self.proposals, self.outcomes
        return any(told)

    def names(self, name: str | None) -> frozenset[str]:
        """Plain forms of a name of the annotation; empty for none."""
        if not name:
            return frozenset()
        return self.forms.get(name, frozenset({plain(name)}))


def read_gold(folder: Path) -> list[Gold]:
    """All annotations of a folder, by name. BadAnnotation where there is none, or some are wrong."""
    from kg.evaluate.marked import read_marked
    from kg.evaluate.marked_gold import gold_of

    found, faults = [], []
    for path in sorted((*folder.glob("*.yaml"), *folder.glob("*.mk"))):
        try:
            found.append(gold_of(read_marked(path)) if path.suffix == ".mk" else _read(path))
        except BadAnnotation as fault:
            faults.append(str(fault))
    if faults:
        raise BadAnnotation("\n".join(faults))
    if not found:
        raise BadAnnotation(f"{folder}: no annotations (NAME.mk, or NAME.yaml beside NAME.txt)")
    return found


def _read(path: Path) -> Gold:
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
    except (OSError, yaml.YAMLError) as error:
        raise BadAnnotation(f"{path}: {error}") from error
    if not isinstance(raw, dict):
        raise BadAnnotation(f"{path}: an annotation is a mapping with id, entities, events ...")

    def items(key: str, *, type: str = "", quote: str = "evidence") -> list[Item]:
        return [_item(path, text, row, type or str(row.get("type", "")), quote) for row in raw.get(key) or ()]

    events = items("events")
    listed = [*items("demands", type="Demand"), *items("concessions", type="Concession")]
    return Gold(
        id=path.stem,
        text=text,
        entities=tuple(raw.get("entities") or ()),
        offices=tuple(raw.get("offices") or ()),
        events=tuple(item for item in events if item.type in EVENTS),
        positions=(*(item for item in events if item.type in POSITIONS), *listed),
        statements=(
            *(item for item in events if item.type == "Statement"),
            *items("statements", type="Statement", quote="quote"),
        ),
        delegations=tuple(items("delegations")),
        proposals=tuple(items("proposals")),
        outcomes=tuple(items("outcomes")),
        forms={entity["name"]: _forms(entity) for entity in raw.get("entities") or ()},
    )


def _forms(entity: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(plain(form) for form in (entity["name"], *(entity.get("aliases") or ())))


def _item(path: Path, text: str, row: Mapping[str, Any], type: str, quote: str) -> Item:
    if "participants" in row and "by" not in row:
        by = row.get("source") or next(iter(row.get("participants") or ()), None)
    else:
        by = row.get("by")
    return Item(type, _spans(path, text, row, quote), by, row)


def _spans(path: Path, text: str, row: Mapping[str, Any], quote: str) -> tuple[Span, ...]:
    if "evidence_spans" in row or "evidence_span" in row:
        return tuple((start, end) for start, end in row.get("evidence_spans") or [row["evidence_span"]])
    words = str(row[quote]).split()
    found = re.search(r"\s+".join(re.escape(word) for word in words), text)
    if found is None:
        raise BadAnnotation(f"{path}: this evidence is not in the article: {row[quote]!r}")
    return (found.span(),)
