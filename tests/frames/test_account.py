"""No reading vanishes: a frame rests on it, or it is counted with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from framed import frames_of
from shared import understood

from kg.frames import load_extractor
from kg.frames.account import FAMILIES
from kg.frames.extract import Desk
from kg.frames.rules.rule import FRAMES
from kg.model import Article
from kg.read import read_paths

PROJECT = Path(__file__).parents[2]
ARTICLES = [
    article
    for article in read_paths([*sorted((PROJECT / "seeds" / "articles").glob("*.txt")),
                               *sorted((PROJECT / "tests" / "gold" / "own").glob("*.txt"))])
    if isinstance(article, Article)
]  # fmt: skip


def test_every_frame_that_a_rule_can_evoke_has_a_reader() -> None:
    assert FAMILIES.keys() == FRAMES


@pytest.mark.parametrize("article", ARTICLES, ids=[article.id for article in ARTICLES])
def test_every_reading_of_an_article_is_evidence_or_is_counted(article: Article) -> None:
    parsed, mentions, links = understood(article)
    frames = load_extractor().extract(parsed, mentions, links)
    if not frames.diplomatic:
        assert [drop.reason for drop in frames.drops] == ["no diplomacy, by its actors, readings and words"]
        return
    every = (*frames.events, *frames.speech_acts, *frames.delegations, *frames.outcomes)
    proof = [evidence for frame in every for evidence in frame.evidence]
    dropped = {drop.start for drop in frames.drops}
    vanished = []
    for draft in Desk(load_extractor(), parsed, mentions, links).drafts:
        start = parsed.starts[draft.trigger]
        rests = any(e.rule == draft.rule.name and e.start <= start < e.end for e in proof)
        if not rests and start not in dropped:
            vanished.append((draft.rule.name, start))
    assert vanished == []


@pytest.mark.parametrize(
    ("sentence", "what", "reason"),
    [
        (
            "Rusland verwierp dat meteen.",
            "Reply: verwierp",
            "reply to no proposal that is told",
        ),
        (
            "De Amerikaanse delegatie landde in Istanbul.",
            "Delegation: delegatie",
            "sign of a delegation that is not told",
        ),
    ],
)
def test_a_reading_that_stands_and_tells_nothing_is_counted_with_its_reason(
    sentence: str, what: str, reason: str
) -> None:
    frames = frames_of("Rusland en Oekraïne onderhandelden maandag in Istanbul over een staakt-het-vuren.", sentence)
    assert reason in [drop.reason for drop in frames.drops if drop.what.startswith(what)]
