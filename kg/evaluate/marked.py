"""Articles marked word by word (``NAME.mk``): every mention and every evoking word where it stands.

The text comes first, with ``[words|id]`` around mentions and ``{words|id}`` around triggers (several ids joined by
``+``, marks may nest, ``{words|id:planned}`` gives this mention a factuality of its own), then a line ``=====`` and
the frames as YAML. ``tests/gold/MARKED.md`` describes what is marked and the borders that were decided;
``kg/evaluate/marked_check.py`` has what must hold. All faults of a file are told at once, each with its line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from kg.evaluate.errors import BadAnnotation
from kg.evaluate.marked_check import Fault, Lines, check

_MARKS = re.compile(r"[\[{]|\|([^\]}\n]*)[\]}]|[\]}|]")
_RULE = "\n=====\n"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


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
    frames: Mapping[str, Any] = field(default_factory=dict)

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
    """Read a marked article; BadAnnotation has a line for every fault: ``FILE:LINE: what is wrong``."""
    try:
        written = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadAnnotation(f"{path}: {error}") from error
    head, rule, tail = written.partition(_RULE)
    text, mentions, triggers, faults = _marks(head.rstrip() + "\n")
    first = head.count("\n") + 2
    if not rule:
        faults.append((1, "no line ===== between text and frames"))
    frames: dict[str, Any] = {}
    lines = Lines(first)
    try:
        frames, lines = _frames(tail, first)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        faults.append((first + 1 + line, f"the frames are no YAML: {error.problem}"))
    found = Marked(path.stem, text, mentions, triggers, frames)
    if rule and not faults:
        faults = sorted(check(found, lines))
    if faults:
        raise BadAnnotation("\n".join(f"{path}:{line}: {what}" for line, what in faults))
    return found


def _frames(written: str, first: int) -> tuple[dict[str, Any], Lines]:
    """The frames, and on which line of the file each of their items stands."""
    loader = _LOADER(written)
    try:
        node = loader.get_single_node()
        frames = loader.construct_document(node) if node is not None else {}
    finally:
        loader.dispose()
    if not isinstance(frames, dict):
        raise yaml.MarkedYAMLError(problem="they are not a mapping of sections")
    lines = Lines(first)
    for section, items in node.value if node is not None else ():
        lines[section.value, None] = first + 1 + section.start_mark.line
        for number, item in enumerate(items.value if isinstance(items.value, list) else ()):
            key = item[0] if isinstance(item, tuple) else item
            name = key.value if isinstance(item, tuple) else number
            lines[section.value, name] = first + 1 + key.start_mark.line
    return frames, lines


def _marks(written: str) -> tuple[str, tuple[Mark, ...], tuple[Mark, ...], list[Fault]]:
    """The plain text and its marks, inner ones before those around them, and what is wrong with them."""
    plain: list[str] = []
    size = done = 0
    opened: list[tuple[str, int, int]] = []
    found: dict[str, list[Mark]] = {"[": [], "{": []}
    faults: list[Fault] = []
    for sign in _MARKS.finditer(written):
        plain.append(written[done : sign.start()])
        size += sign.start() - done
        done = sign.end()
        line = written.count("\n", 0, done) + 1
        around = repr(written[max(0, done - 40) : done])
        if sign.group() in ("[", "{"):
            opened.append((sign.group(), size, line))
        elif sign.group(1) is None:
            faults.append((line, f"a sign without ids, or ids without an end: {around}"))
        elif not opened or opened[-1][0] + sign.group()[-1] not in ("[]", "{}"):
            faults.append((line, f"a mark is closed that is not open: {around}"))
            opened = opened[:-1]
        else:
            bracket, start, _ = opened.pop()
            ids, _, factuality = sign.group(1).partition(":")
            names = tuple(part.strip() for part in ids.split("+"))
            found[bracket].append(Mark(start, size, names, factuality.strip() or None))
    faults += [(line, f"a mark {bracket} is never closed") for bracket, _, line in opened]
    plain.append(written[done:])
    return "".join(plain), tuple(found["["]), tuple(found["{"]), faults
