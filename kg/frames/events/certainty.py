"""How sure each thing is that is told of an event: its score given the event, times that of the event.

Each choice (who, where, when, whether it took place) has a score of its own that was tempered on articles not learned
from, given that the event is told at all. What no vote chose has none.
"""

from __future__ import annotations

from kg.frames.events.happening import Happening
from kg.frames.mood.judge import LEVELS
from kg.model import Certainty, EventKind, Role, RoleName, surest

_FIRM = 2
"""Beside so many whose part is sure enough nobody is told whose part is not."""


def certainty(event: Happening) -> Certainty:
    """Of its factuality, place and time."""
    level = [shares[LEVELS.index(event.factuality)] for shares in event.counted]
    return Certainty(
        factuality=_told(event, sum(level) / len(level)) if level else None,
        place=_told(event, event.place_score) if event.place is not None else None,
        time=_told(event, event.time_score) if event.time is not None else None,
    )


def roles(event: Happening, least: float) -> tuple[Role, ...]:
    """Who takes part and as what, each with how sure that is; beside two others only who is at least so sure."""
    party = event.kind in (EventKind.NEGOTIATION, EventKind.MEDIATION)
    own = RoleName.PARTY if party else RoleName.PARTICIPANT
    played = [(role, key) for role, keys in ((own, event.participants), *event.third.items()) for key in keys]
    found = [Role(role, key, _told(event, event.sure.get(key, 0.0))) for role, key in dict.fromkeys(played)]
    doubtful = {role for role in found if role.name is own and 0.0 < (role.confidence or 1.0) < least}
    firm = sum(role.name is own and role not in doubtful for role in found)
    return tuple(role for role in found if firm < _FIRM or role not in doubtful)


def _told(event: Happening, score: float) -> float | None:
    told = surest(event.evidence)
    return told * score if told is not None and score else None
