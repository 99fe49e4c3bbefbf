"""Articles marked word by word (``NAME.mk``): every mention and every evoking word where it stands.

The text comes first, with ``[words|id]`` around mentions and ``{words|id}`` around triggers (several ids joined by
``+``, marks may nest, ``{words|id:planned}`` gives this mention a factuality of its own), then a line ``=====`` and
the frames as YAML. ``tests/gold/MARKED.md`` describes what is marked and the borders that were decided.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from kg.evaluate.errors import BadAnnotation

_MARKS = re.compile(r"[\[{]|\|([^\]}]*)[\]}]")
_RULE = "\n=====\n"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the plain text, half-open code points, and the ids that it stands for."""

    start: int
    end: int
    ids: tuple[str, ...]
    factuality: str | None = None
    """Of this mention of an event, where it differs from how the article leaves the event."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One marked article."""

    name: str
    text: str
    mentions: tuple[Mark, ...]
    triggers: tuple[Mark, ...]
    frames: Mapping[str, Any]

    def section(self, name: str) -> Mapping[str, Mapping[str, Any]]:
        """The items of one section (``events``, ``acts``, ...) by id."""
        return self.frames.get(name) or {}

    @property
    def kinds(self) -> dict[str, str]:
        """Id to the class of what it names: Meeting, Proposal, Reply, Delegation, Outcome ..."""
        found = {id_: str(item["type"]) for part in ("events", "acts") for id_, item in self.section(part).items()}
        for part, kind in (("replies", "Reply"), ("delegations", "Delegation"), ("outcomes", "Outcome")):
            found |= dict.fromkeys(self.section(part), kind)
        return found


def read_marked(path: Path) -> Marked:
    """Read a marked article; BadAnnotation says what is wrong with it and where."""
    head, rule, tail = path.read_text(encoding="utf-8").partition(_RULE)
    if not rule:
        raise BadAnnotation(f"{path}: no line ===== between text and frames")
    try:
        frames = yaml.safe_load(tail) or {}
    except yaml.YAMLError as error:
        raise BadAnnotation(f"{path}: the frames are no YAML: {error}") from error
    text, mentions, triggers = _marks(path, head.rstrip() + "\n")
    return Marked(path.stem, text, mentions, triggers, frames)


def _marks(path: Path, written: str) -> tuple[str, tuple[Mark, ...], tuple[Mark, ...]]:
    """The plain text and its marks, inner ones before those around them."""
    plain: list[str] = []
    size = done = 0
    opened: list[tuple[str, int]] = []
    found: dict[str, list[Mark]] = {"[": [], "{": []}
    for sign in _MARKS.finditer(written):
        plain.append(written[done : sign.start()])
        size += sign.start() - done
        done = sign.end()
        if sign.group(1) is None:
            opened.append((sign.group(), size))
            continue
        if not opened or opened[-1][0] + sign.group()[-1] not in ("[]", "{}"):
            raise BadAnnotation(f"{path}: a mark is closed that is not open: {written[max(0, done - 40) : done]!r}")
        bracket, start = opened.pop()
        ids, _, factuality = sign.group(1).partition(":")
        names = tuple(part.strip() for part in ids.split("+"))
        found[bracket].append(Mark(start, size, names, factuality.strip() or None))
    if opened:
        raise BadAnnotation(f"{path}: {len(opened)} marks are never closed")
    plain.append(written[done:])
    return "".join(plain), tuple(found["["]), tuple(found["{"])
