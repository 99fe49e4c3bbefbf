"""Marked articles as examples for the reader: windows of pieces, and what the marks say of their words.

A mark counts for the word that the others of it hang on. A role belongs to whoever is marked, wherever in the window
he is named, described or meant by a pronoun.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from marked_articles import parsed_articles

from kg.evaluate.marked import Mark, Marked, read_marked
from kg.frames.impressions.networks import KINDS, ROLES, kind_number
from kg.frames.mood.judge import LEVELS
from kg.nlp import Parsed
from kg.nlp.encoder.encoder import windows
from kg.nlp.encoder.pieces import Pieces

ASIDE = 7
"""One article in so many is kept from the encoder, for the weights that say how much to believe it."""
LATER = ("na-", "nb-")
"""Names of the articles that were written after the shipped encoder had learned; the next one may learn from them."""
ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "level": tuple(level.value for level in LEVELS),
    "outcome": (
        "no_breakthrough", "agreement", "partial_agreement", "ceasefire", "continuation_agreed", "postponed",
        "cancelled", "walkout", "ongoing", "unknown",
    ),
    "answer": ("accepted", "rejected", "unanswered"),
    "kind": (
        "ceasefire", "humanitarian_corridor", "summit", "talks", "mediation_offer", "prisoner_exchange", "territorial",
        "guarantee", "treaty", "sanctions_relief", "other",
    ),
    "meeting": ("Negotiation", "Meeting"),
}  # fmt: skip
_FIELDS = {
    "participants": "participant", "mediators": "mediator", "hosts": "host", "facilitators": "facilitator",
    "guarantors": "guarantor", "observers": "observer", "place": "place", "by": "by", "to": "to", "of": "of",
    "head": "head", "members": "member",
}  # fmt: skip
_FIELDS_OF = {"replies": ("by",), "delegations": ("of", "head", "members"), "outcomes": ()}
_LINKS = {"replies": "to", "delegations": "event", "outcomes": "of"}


@dataclass(frozen=True)
class Frame:
    """What an id of the marks stands for."""

    kind: int
    attributes: Mapping[str, str]
    roles: tuple[tuple[str, str], ...]
    """(id of an entity, role)."""
    link: tuple[str, ...]
    """Ids of what it answers, closes or belongs to."""


@dataclass(frozen=True)
class Window:
    """A stretch of an article; words are counted from its start."""

    pieces: tuple[int, ...]
    word_of: tuple[int, ...]
    """The word of each piece."""
    size: int
    triggers: tuple[tuple[int, str, str | None], ...]
    """(word, id, the factuality of this mention where it is another than that of its event)."""
    entities: Mapping[str, tuple[int, ...]]
    """Id to the words that stand for it."""
    frames: Mapping[str, Frame]


def aside(name: str) -> bool:
    """Whether an article is kept from the encoder."""
    return name.startswith(LATER) or zlib.crc32(name.encode()) % ASIDE == 0


def read_windows(folder: Path, pieces: Pieces, *, all_of_them: bool = False) -> Iterator[tuple[str, list[Window]]]:
    """Name and windows of each article of a folder, without those kept aside unless ``all_of_them`` are wanted."""
    marked = [read_marked(path) for path in sorted(folder.glob("*.mk"))]
    marked = [article for article in marked if all_of_them or not aside(article.name)]
    for parsed, article in zip(parsed_articles(marked), marked, strict=True):
        yield article.name, list(_windows(parsed, article, pieces))


def _windows(parsed: Parsed, article: Marked, pieces: Pieces) -> Iterator[Window]:
    text, frames = article.text, _frames(article)
    spans = list(zip(parsed.starts, parsed.ends, strict=True))
    cut = [pieces.of(text[start:end], start == 0 or text[start - 1].isspace()) for start, end in spans]
    triggers = [
        (word, id_, mark.factuality)
        for mark in article.triggers
        if (word := _head(parsed, mark)) is not None
        for id_ in mark.ids
        if id_ in frames
    ]
    entities: dict[str, set[int]] = {}
    for mark in article.mentions:
        word = _head(parsed, mark)
        for id_ in mark.ids if word is not None else ():
            entities.setdefault(id_, set()).add(word)
    for first, last in windows(parsed.sents, [len(numbers) for numbers in cut]):
        here = {id_: tuple(sorted(w - first for w in words if first <= w < last)) for id_, words in entities.items()}
        yield Window(
            pieces=tuple(number for word in cut[first:last] for number in word),
            word_of=tuple(word for word in range(last - first) for _ in cut[first + word]),
            size=last - first,
            triggers=tuple((word - first, id_, level) for word, id_, level in triggers if first <= word < last),
            entities={id_: words for id_, words in here.items() if words},
            frames=frames,
        )


def _head(parsed: Parsed, mark: Mark) -> int | None:
    """The word of a mark that the others hang on."""
    inside = [t for t, s in enumerate(parsed.starts) if s < mark.end and parsed.ends[t] > mark.start]
    tops = [t for t in inside if parsed.heads[t] not in inside or parsed.heads[t] == t]
    return next(iter((*tops, *inside)), None)


def _frames(article: Marked) -> dict[str, Frame]:
    kinds, found = article.kinds, {}
    for section in ("events", "acts", "replies", "delegations", "outcomes"):
        fields = _FIELDS_OF.get(section, tuple(_FIELDS))
        for id_, item in article.section(section).items():
            kind = kinds[id_]
            if kind not in KINDS and kind not in ("Negotiation", "Meeting"):
                continue
            roles = [(who, _FIELDS[field]) for field in fields for who in _listed(item.get(field))]
            found[id_] = Frame(
                kind_number(kind), _attributes(section, kind, item), tuple((w, r) for w, r in roles if r in ROLES),
                tuple(_listed(item.get(_LINKS.get(section, "")))),
            )  # fmt: skip
    return found


def _attributes(section: str, kind: str, item: Mapping[str, Any]) -> dict[str, str]:
    said: dict[str, Any] = {}
    if section in ("events", "acts"):
        said = {"level": item.get("factuality") or "actual", "meeting": kind}
        said |= {"kind": item.get("kind")} if kind == "Proposal" else {}
    elif section == "outcomes":
        said = {"outcome": item.get("type")}
    elif section == "replies":
        said = {"answer": item.get("answer")}
    return {name: str(value) for name, value in said.items() if value in ATTRIBUTES[name]}


def _listed(value: object) -> Sequence[str]:
    values: Iterable[object] = value if isinstance(value, list) else [value]
    return [item for item in values if isinstance(item, str)]
