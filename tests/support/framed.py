"""The frames of a text, read by the shipped model and the shipped rules."""

from __future__ import annotations

from functools import cache

from paragraphs import article
from shared import understood

from kg.frames import load_extractor
from kg.model import EventFrame, Frames


@cache
def frames_of(*paragraphs: str, title: str = "", issued: str | None = None) -> Frames:
    """The frames of a text of some paragraphs."""
    return load_extractor().extract(*understood(article(*paragraphs, title=title, issued=issued)))


def events_of(*paragraphs: str) -> tuple[EventFrame, ...]:
    """The events of a text of some paragraphs."""
    return frames_of(*paragraphs).events
