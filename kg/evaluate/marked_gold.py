"""A marked article as the reference that graphs are scored against: names for ids, sentences as evidence.

Mediators and facilitators are scored together, and so are all others at the table, as in the older annotations; the
roles word for word are kept beside them (``Item.roles``). Conflicts, replies and what they say are scored at their
words only (``kg/evaluate/detail.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kg.evaluate.gold import EVENTS, POSITIONS, Gold, Item, Span
from kg.evaluate.marked import Marked
from kg.evaluate.marked_check import ROLES
from kg.evaluate.text import plain

_STOP = re.compile(r"[.!?…]['\"”’»)]*(?=\s+[\"'“‘«„(\[]?[A-ZÀ-Þ0-9])")
_ABBREVIATION = re.compile(r"\b(?:dr|mr|prof|ir|drs|st|jl|nr|ca|resp|o\.a|m\.n|d\.w\.z|[A-Z])\.$")
_NO_NAME = frozenset((
    "hij", "zij", "ze", "hem", "haar", "hun", "zijn", "die", "dat", "wij", "we", "ons", "ik", "mijn", "deze", "beide",
    "beiden",
))  # fmt: skip
_ARTICLES = frozenset(("de", "het", "een"))


def gold_of(marked: Marked) -> Gold:
    """The reference that a marked article gives."""
    names = {id_: str(entity["name"]) for id_, entity in marked.section("entities").items()}
    events = [_event(marked, names, id_, e) for id_, e in marked.section("events").items() if e["type"] in EVENTS]
    acts = [_act(marked, names, id_, act) for id_, act in marked.section("acts").items()]
    return Gold(
        id=marked.name,
        text=marked.text,
        entities=tuple(marked.section("entities").values()),
        offices=tuple(
            {"person": names[o["person"]], "office": o["office"], "of": names[o["of"]]}
            for o in marked.frames.get("offices") or ()
        ),
        events=tuple(events),
        positions=tuple(act for act in acts if act.type in POSITIONS),
        statements=tuple(act for act in acts if act.type == "Statement"),
        delegations=tuple(_delegation(marked, names, *item) for item in marked.section("delegations").items()),
        proposals=tuple(act for act in acts if act.type == "Proposal"),
        outcomes=tuple(
            Item(str(o["type"]), _evidence(marked, id_), None, o) for id_, o in marked.section("outcomes").items()
        ),
        forms={name: _forms(marked, id_, name) for id_, name in names.items()},
        marked=marked,
    )


def _event(marked: Marked, names: Mapping[str, str], id_: str, event: Mapping[str, Any]) -> Item:
    roles = {role[:-1]: _names(names, event.get(role)) for role in ROLES}
    third = (*roles["mediator"], *roles["facilitator"])
    fields = {
        "participants": (*roles["participant"], *roles["host"], *roles["guarantor"], *roles["observer"]),
        "mediators": third,
        "place": names.get(event.get("place") or "", ""),
        "time": event.get("time"),
        "factuality": event["factuality"],
    }
    return Item(str(event["type"]), _evidence(marked, id_), None, fields, roles)


def _act(marked: Marked, names: Mapping[str, str], id_: str, act: Mapping[str, Any]) -> Item:
    by = names.get(act["by"], str(act["by"]))
    roles = {
        "speaker": _names(names, [act["by"]] if act["by"] in names else ()),
        "addressee": _names(names, act.get("to")),
    }
    return Item(str(act["type"]), _evidence(marked, id_), by, act, roles)


def _delegation(marked: Marked, names: Mapping[str, str], id_: str, group: Mapping[str, Any]) -> Item:
    of, head = _names(names, [group["of"]]), _names(names, [group["head"]] if group.get("head") else ())
    members = _names(names, group.get("members"))
    fields = {"of": of[0], "head": head[0] if head else None, "members": members}
    return Item("", _evidence(marked, id_), None, fields, {"represents": of, "head": head, "member": members})


def _names(names: Mapping[str, str], ids: Any) -> tuple[str, ...]:
    return tuple(names[id_] for id_ in ids or ())


def _forms(marked: Marked, id_: str, name: str) -> frozenset[str]:
    words = {marked.text[mark.start : mark.end] for mark in marked.mentions if mark.ids == (id_,)}
    return frozenset(plain(form) for form in (name, *filter(is_name, words)))


def is_name(words: str) -> bool:
    """Do words name: are they neither a pronoun nor a description?"""
    first, *rest = words.split()
    if not first[0].isupper() or first.lower() in _NO_NAME:
        return False
    return first.lower() not in _ARTICLES or any(word[0].isupper() for word in rest)


def _evidence(marked: Marked, id_: str) -> tuple[Span, ...]:
    """The sentences in which something marks the id, in the order of the text."""
    starts = [mark.start for mark in marked.triggers if id_ in mark.ids]
    return tuple(span for span in sentences(marked.text) if any(span[0] <= start < span[1] for start in starts))


def sentences(text: str) -> Iterator[Span]:
    """Where sentences stand, by their signs alone: the annotation must not depend on a parser."""
    for block in re.finditer(r"[^\n]+", text):
        start = block.start()
        for stop in _STOP.finditer(block.group()):
            end = block.start() + stop.end()
            if not _ABBREVIATION.search(text[start:end]):
                yield start, end
                start = end + len(text[end:]) - len(text[end:].lstrip(" "))
        if text[start : block.end()].strip():
            yield start, block.end()
