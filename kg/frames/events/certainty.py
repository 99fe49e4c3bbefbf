"""How sure each thing is that is told of an event: its score given the event, times that of the event.

Each choice (who, where, when, whether it took place) has a score of its own that was tempered on articles not learned
from, given that the event is told at all. What no vote chose has none.
"""

from __future__ import annotations

from kg.frames.events.happening import Happening
from kg.frames.mood.judge import LEVELS
from kg.model import Certainty, surest


def certainty(event: Happening) -> Certainty:
    """Of its factuality, place and time."""
    level = [shares[LEVELS.index(event.factuality)] for shares in event.counted]
    return Certainty(
        factuality=_told(event, sum(level) / len(level)) if level else None,
        place=_told(event, event.place_score) if event.place is not None else None,
        time=_told(event, event.time_score) if event.time is not None else None,
    )


def of_part(event: Happening, key: str) -> float | None:
    """Of somebody's part in it."""
    return _told(event, event.sure.get(key, 0.0))


def _told(event: Happening, score: float) -> float | None:
    told = surest(event.evidence)
    return told * score if told is not None and score else None
