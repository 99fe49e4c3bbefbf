"""What the vote leaves of a reading: its score in the evidence, or a drop."""

from __future__ import annotations

from framed import frames_of

from kg.frames.assemble import grounds
from kg.model import Evidence, surest

TALKS = "Rusland en Oekraïne onderhandelden maandag in Istanbul over een staakt-het-vuren."


def test_an_event_is_as_sure_as_its_surest_reading() -> None:
    event = frames_of(TALKS).events[0]
    assert event.confidence == surest(event.evidence)
    assert event.confidence is not None
    assert 0.5 < event.confidence <= 1


def test_a_reading_that_the_vote_is_against_is_dropped_with_its_rule() -> None:
    frames = frames_of(TALKS, "De bakker van Istanbul onderhandelt met de buurman over de prijs van brood.")
    lost = [drop for drop in frames.drops if drop.reason == "reading that the vote is against"]
    assert lost
    assert all(drop.start is not None and ": " in drop.what for drop in lost)


def test_a_passage_is_told_once_for_each_rule_at_its_best_score() -> None:
    weak, strong, unweighed = Evidence(5, 9, "a", 0.4), Evidence(5, 9, "a", 0.8), Evidence(5, 9, "a")
    other = Evidence(0, 4, "b", 0.1)
    assert grounds([strong, weak, unweighed, other]) == (other, strong)
