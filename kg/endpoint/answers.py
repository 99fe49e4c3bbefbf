"""What a model is asked to answer, and the reading of what it does answer.

The classes are the schema: the server gets it as JSON Schema (where it can hold its model to one), and an answer is
checked against it item by item, so that one bad item costs itself and not its neighbours. Everything that is said of
the text is a quotation: the exact words and which occurrence of them. The closed sets are those of the ontology.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

import msgspec

from kg.model import EventKind, Factuality, OutcomeType, ProposalKind, SpeechKind

NOT_JSON, NOT_ASKED = "answer that is no JSON", "answer that is not of the form asked for"
OUTSIDE, NO_FIELD, NOT_AN_ITEM = (
    "kind or value outside the ontology",
    "role outside the ontology",
    "item that is not of the form asked for",
)


class Quote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of the text, and which occurrence of them, from 1."""

    words: str
    nth: int = 1


class _Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something told; ``triggers`` are the words that tell it."""

    triggers: list[Quote]


class Event(_Item, frozen=True):
    """A meeting, talks, a visit and the like."""

    kind: EventKind
    factuality: Factuality
    participants: list[Quote] = []
    mediators: list[Quote] = []
    facilitators: list[Quote] = []
    hosts: list[Quote] = []
    guarantors: list[Quote] = []
    observers: list[Quote] = []
    place: Quote | None = None
    time: Quote | None = None


class Act(_Item, frozen=True):
    """A statement, proposal, demand, concession or warning."""

    kind: SpeechKind
    factuality: Factuality
    speaker: Quote | None = None
    addressees: list[Quote] = []
    content: Quote | None = None
    proposal: ProposalKind | None = None


class Reply(_Item, frozen=True):
    """An answer to a proposal."""

    answer: Literal["accepted", "rejected", "unanswered"]
    by: Quote | None = None
    to: Quote | None = None


class Delegation(_Item, frozen=True):
    """People who are sent."""

    of: Quote
    head: Quote | None = None
    members: list[Quote] = []


class Outcome(_Item, frozen=True):
    """What came of an event."""

    type: OutcomeType
    of: Quote | None = None


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that is told in a piece of text."""

    events: list[Event] = []
    acts: list[Act] = []
    replies: list[Reply] = []
    delegations: list[Delegation] = []
    outcomes: list[Outcome] = []


class _Loose(msgspec.Struct, frozen=True):
    """The same, with the items not yet looked at; what else a model adds beside them is left alone."""

    events: list[Any] = []
    acts: list[Any] = []
    replies: list[Any] = []
    delegations: list[Any] = []
    outcomes: list[Any] = []


_ITEMS: dict[str, type[msgspec.Struct]] = {
    "events": Event, "acts": Act, "replies": Reply, "delegations": Delegation, "outcomes": Outcome,
}  # fmt: skip


class Unreadable(ValueError):
    """A whole answer that says nothing; the message is the reason that is counted."""


@cache
def schema() -> dict[str, Any]:
    """JSON Schema of an answer in the strict form: every key must be there, and no other."""
    _, parts = msgspec.json.schema_components([Answer], ref_template="#/$defs/{name}")
    for part in parts.values():
        if "properties" in part:
            part["required"] = sorted(part["properties"])
            for key in part["properties"].values():
                key.pop("default", None)
    return {**parts.pop("Answer"), "$defs": parts}


def read_answer(content: str) -> tuple[Answer, list[tuple[str, str]]]:
    """An answer with the items in it that are as asked, and of each other one the reason and how it begins.

    Unreadable where the whole is none. Thoughts, and what stands around the outermost braces, are passed over.
    """
    content = content.rpartition("</think>")[2]
    first, last = content.find("{"), content.rfind("}")
    try:
        raw = msgspec.json.decode(content[first : last + 1]) if 0 <= first < last else None
    except (msgspec.DecodeError, RecursionError):
        raw = None
    if raw is None:
        raise Unreadable(NOT_JSON)
    if not isinstance(raw, dict) or not raw.keys() & _ITEMS.keys():
        raise Unreadable(NOT_ASKED)
    try:
        loose = msgspec.convert({key: value or [] for key, value in raw.items()}, _Loose)
    except msgspec.ValidationError:
        raise Unreadable(NOT_ASKED) from None
    kept: dict[str, list[Any]] = {}
    bad: list[tuple[str, str]] = []
    for name, kind in _ITEMS.items():
        for item in getattr(loose, name):
            try:
                kept.setdefault(name, []).append(msgspec.convert(_without_nothing(item), kind))
            except msgspec.ValidationError as error:
                bad.append((_reason(str(error)), f"{name}: {msgspec.json.encode(item).decode()}"[:60]))
    return Answer(**kept), bad


def _without_nothing(item: Any) -> Any:
    """An item without the keys for which a model wrote ``null`` where a list may be empty."""
    return {key: value for key, value in item.items() if value is not None} if isinstance(item, dict) else item


def _reason(fault: str) -> str:
    if fault.startswith("Invalid enum value"):
        return OUTSIDE
    return NO_FIELD if fault.startswith("Object contains unknown field") else NOT_AN_ITEM
