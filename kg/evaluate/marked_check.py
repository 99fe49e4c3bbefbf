"""What must hold of a marked article: every id marked and told, every value from its closed set, words as they stand.

1. An id stands in one section; entities are marked ``[..|id]``, all else ``{..|id}``, each at least once.
2. Roles are filled by entities, ``part_of`` and ``after`` by events, replies by acts; ``by`` and ``source`` may also be
   words of the text.
3. Times and contents are words of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.evaluate.marked import Marked

Fault = tuple[int, str]
"""The line of the file, from 1, and what is wrong there."""

ROLES = ("participants", "mediators", "facilitators", "hosts", "guarantors", "observers")
_FACTUALITY = {"actual", "planned", "possible", "counterfactual"}
_ANSWERS = {"accepted", "rejected", "unanswered"}
_TYPES = {
    "entities": {"Person", "State", "Organisation", "Place"},
    "events": {"Negotiation", "Meeting", "Mediation", "Visit", "PressConference", "Agreement", "Conflict"},
    "acts": {"Statement", "Proposal", "Demand", "Concession", "Warning"},
    "outcomes": {
        "no_breakthrough", "agreement", "partial_agreement", "ceasefire", "continuation_agreed", "postponed",
        "cancelled", "walkout", "ongoing", "unknown",
    },
}  # fmt: skip
_KINDS = {
    "ceasefire", "humanitarian_corridor", "summit", "talks", "mediation_offer", "prisoner_exchange", "territorial",
    "guarantee", "treaty", "sanctions_relief", "other",
}  # fmt: skip
_KEYS = {
    "entities": {"name", "type"},
    "offices": {"person", "office", "of"},
    "events": {"type", "label", *ROLES, "place", "time", "factuality", "source", "part_of", "after"},
    "acts": {"type", "by", "to", "content", "kind", "status", "about", "factuality", "source", "time"},
    "replies": {"to", "by", "answer"},
    "delegations": {"of", "head", "members", "event"},
    "outcomes": {"of", "type", "factuality"},
}
_NEEDED = {
    "entities": ("name", "type"), "offices": ("person", "office", "of"), "events": ("type", "factuality"),
    "acts": ("type", "by"), "replies": ("to", "answer"), "delegations": ("of",), "outcomes": ("of", "type"),
}  # fmt: skip
_FIRST_LINE = re.compile(r" date \d{4}-\d\d(-\d\d)? \S")


class Lines(dict[tuple[str, str | int | None], int]):
    """(section, id or number) to the line where that stands; the line of the frames for what stands nowhere."""

    def __init__(self, first: int) -> None:
        self.first = first

    def __missing__(self, key: tuple[str, str | int | None]) -> int:
        return self.get((key[0], None), self.first)


def check(marked: Marked, lines: Lines) -> Iterator[Fault]:
    """All that is wrong with an article whose marks are closed and whose frames are YAML."""
    if not _FIRST_LINE.match(marked.text):
        yield 1, "the first line is not ' date YYYY-MM[-DD] Title'"
    for section, items in marked.frames.items():
        if section not in (*_KEYS, "note"):
            yield lines[section, None], f"unknown section {section}"
        elif section != "note" and not isinstance(items, list if section == "offices" else dict | None):
            yield lines[section, None], f"{section} is no {'list' if section == 'offices' else 'mapping of ids'}"
        elif section != "note" and not all(isinstance(item, dict) for _, item in _items(marked, section)):
            yield lines[section, None], f"an item of {section} is no mapping"
        else:
            continue
        return
    yield from _marking(marked, lines)
    for section in _KEYS:
        for id_, item in _items(marked, section):
            where = lines[section, id_]
            name = f"{section} {id_}"
            yield from ((where, f"{name}: unknown key {key}") for key in set(item) - _KEYS[section])
            missing = [key for key in _NEEDED[section] if item.get(key) in (None, "")]
            yield from ((where, f"{name}: {key} is missing") for key in missing)
            yield from ((where, f"{name}: {what}") for what in _values(marked, section, item))


def _items(marked: Marked, section: str) -> Iterable[tuple[Any, Mapping[str, Any]]]:
    found = marked.frames.get(section) or {}
    return enumerate(found) if isinstance(found, list) else found.items()


def _marking(marked: Marked, lines: Lines) -> Iterator[Fault]:
    owners: dict[str, str] = {}
    for section in _KEYS:
        for id_, _ in _items(marked, section) if section != "offices" else ():
            if not isinstance(id_, str):
                yield lines[section, None], f"{section} has the id {id_!r}, which YAML does not read as text"
            elif id_ in owners:
                yield lines[section, id_], f"{id_} stands in {owners[id_]} and {section}"
            owners[id_] = section
    for marks, named in ((marked.mentions, True), (marked.triggers, False)):
        shown = {id_ for mark in marks for id_ in mark.ids}
        for id_, section in owners.items():
            if (section == "entities") is named and id_ not in shown:
                yield lines[section, id_], f"{id_} of {section} is never marked in the text"
        for mark in marks:
            line, words = marked.text.count("\n", 0, mark.start) + 1, marked.text[mark.start : mark.end]
            for id_ in mark.ids:
                if id_ not in owners or (owners[id_] == "entities") is not named:
                    yield line, f"{id_!r} at {words!r} is {'no entity' if named else 'in no section of what is told'}"
            if not words or words != words.strip() or "\n" in words:
                yield line, f"a mark with blank edges, nothing or a line break in it: {words!r}"
            if mark.factuality and mark.factuality not in _FACTUALITY:
                yield line, f"factuality {mark.factuality!r} at {words!r}"


def _values(marked: Marked, section: str, item: Mapping[str, Any]) -> Iterator[str]:
    entities, events, acts = (marked.section(name) for name in ("entities", "events", "acts"))
    proposal = item.get("type") == "Proposal"
    closed = {"type": _TYPES.get(section), "factuality": _FACTUALITY, "answer": _ANSWERS}
    if section == "acts":
        closed |= {"kind": _KINDS, "status": {"proposed", *_ANSWERS}} if proposal else {}
        if not proposal and item.keys() & {"kind", "status"}:
            yield "kind and status are for proposals"
        if proposal:
            yield from (f"a proposal has a {key}" for key in ("kind", "status") if item.get(key) is None)
    for key, allowed in closed.items():
        if key in item and allowed is not None and item[key] not in allowed:
            yield f"{key} {item[key]!r} is none of {', '.join(sorted(allowed))}"
    many = ROLES if section == "events" else ("members",) if section == "delegations" else ()
    for key in (*many, *(("to",) if section == "acts" else ())):
        if not isinstance(item.get(key) or [], list):
            yield f"{key} is no list"
        else:
            yield from (f"{key}: {id_!r} is no entity" for id_ in item.get(key) or () if id_ not in entities)
    single = {
        "offices": ("person", "of"), "events": ("place",), "delegations": ("of", "head"), "replies": ("by",),
    }.get(section, ())  # fmt: skip
    yield from (f"{key}: {item[key]!r} is no entity" for key in single if item.get(key, None) not in (None, *entities))
    known = {
        "events": {"part_of": events, "after": events}, "acts": {"about": events}, "delegations": {"event": events},
        "outcomes": {"of": events}, "replies": {"to": acts},
    }.get(section, {})  # fmt: skip
    for key, ids in known.items():
        if item.get(key) is not None and item[key] not in ids:
            yield f"{key}: {item[key]!r} is no {'act' if ids is acts else 'event'}"
    if section in ("events", "acts"):
        for key in ("time", "content", "by", "source"):
            words = item.get(key)
            if words and not (key in ("by", "source") and words in entities) and str(words) not in marked.text:
                yield f"{key}: these words are not in the text: {words!r}"
