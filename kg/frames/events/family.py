"""Families of events: kinds that one telling may give and the next another of."""

from __future__ import annotations

from kg.model import EventKind

TALKS = frozenset({EventKind.NEGOTIATION, EventKind.MEETING})


def family(kind: EventKind) -> str:
    """Talks are one family: a meeting may turn out to be a negotiation."""
    return "talks" if kind in TALKS else kind.value
