"""When an event was, and what only sounds like it."""

from __future__ import annotations

import pytest

from kg.frames import load_extractor
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.model import Article, Block, BlockKind, EventFrame
from kg.nlp import load_model, parse


def events_of(text: str) -> tuple[EventFrame, ...]:
    """The events of a text of one paragraph."""
    article = Article(id="t", text=text, title="t", blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),))
    (parsed,) = parse(load_model(), [article])
    mentions = find_mentions(parsed, load_lexicon())
    return load_extractor().extract(parsed, mentions, link(article, mentions, load_lexicon())).events


@pytest.mark.parametrize(
    "text",
    [
        "Dit zijn de eerste gesprekken tussen Peru en Chili sinds begin 2022.",
        "Voor het eerst sinds 2022 hebben Peru en Chili met elkaar onderhandeld.",
        "Peru en Chili hielden de eerste ontmoeting sinds het najaar van 2021.",
    ],
)
def test_what_is_counted_from_a_time_did_not_happen_then(text: str) -> None:
    events = events_of(text)
    assert events
    assert all(event.time is None for event in events)


@pytest.mark.parametrize(
    "text",
    [
        "Na de gesprekken tussen Peru en Chili gaf minister Elmer Schialer geen commentaar.",
        "Na afloop van het overleg tussen Peru en Chili zei Elmer Schialer niets.",
    ],
)
def test_an_event_is_not_after_itself(text: str) -> None:
    events = events_of(text)
    assert events
    assert all(event.time is None for event in events)


def test_what_goes_on_since_a_time_has_that_time() -> None:
    events = events_of("Sinds 2022 onderhandelen Peru en Chili over visserij.")
    times = [event.time.text for event in events if event.time]
    assert times == ["Sinds 2022"]
