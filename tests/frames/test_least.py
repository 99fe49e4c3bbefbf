"""How sure each part of an event is, and what is left where only what is sure enough is wanted."""

from __future__ import annotations

import dataclasses

import pytest
from framed import frames_of
from hand_built import FRAMES, MEDIATION, MISSION, OFFER, RESULT
from paragraphs import article
from shared import understood

from kg.frames import load_extractor
from kg.frames.events.certainty import certainty
from kg.frames.extract import Desk
from kg.frames.least import REASON, at_least
from kg.model import Certainty, Frames, Role, RoleName, SpeechKind, Status

SURE = dataclasses.replace(
    MEDIATION,
    confidence=0.9,
    certainty=Certainty(factuality=0.9, place=0.5, time=0.8),
    roles=(Role(RoleName.MEDIATOR, "state/TR", 0.9), Role(RoleName.PARTY, "state/SD", 0.7), Role(RoleName.PARTY, "x")),
)
OFFERED = dataclasses.replace(OFFER, confidence=0.9, speaker_confidence=0.8, part_of=MEDIATION.id)


def test_an_event_keeps_what_is_sure_enough_of_it() -> None:
    (event,) = at_least(Frames((SURE,)), 0.75).events
    assert event.roles == (Role(RoleName.MEDIATOR, "state/TR"),)
    assert (event.place, event.time) == (None, MEDIATION.time)


def test_an_event_of_which_nobody_is_left_goes_and_with_it_what_refers_to_it() -> None:
    sent = dataclasses.replace(MISSION, confidence=1.0, attends=(MEDIATION.id,))
    result = dataclasses.replace(RESULT, confidence=1.0, outcome_of=MEDIATION.id)
    act = dataclasses.replace(OFFERED, speaker_confidence=1.0, confidence=1.0)
    event = dataclasses.replace(SURE, roles=(Role(RoleName.PARTY, "state/SD", 0.7),))
    left = at_least(Frames((event,), (act,), (sent,), (result,)), 0.75)
    assert (left.events, left.outcomes) == ((), ())
    assert [(act.part_of,) for act in left.speech_acts] == [(None,)]
    assert [group.attends for group in left.delegations] == [()]
    assert [(drop.what, drop.reason) for drop in left.drops] == [(event.label, REASON), (result.label, REASON)]


def test_an_event_whose_factuality_is_doubtful_goes() -> None:
    doubtful = dataclasses.replace(SURE, certainty=Certainty(factuality=0.7))
    assert at_least(Frames((doubtful,)), 0.75).events == ()


def test_an_act_is_as_sure_as_who_says_it() -> None:
    assert at_least(Frames((), (OFFERED,)), 0.75).speech_acts != ()
    assert at_least(Frames((), (OFFERED,)), 0.85).speech_acts == ()


def test_of_an_answer_that_is_doubtful_only_the_proposal_is_left() -> None:
    answered = dataclasses.replace(OFFERED, status=Status.REJECTED, status_confidence=0.6)
    (act,) = at_least(Frames((), (answered,)), 0.75).speech_acts
    assert (act.status, act.addressees, act.speaker) == (Status.PROPOSED, (), OFFER.speaker)
    (act,) = at_least(Frames((), (answered,)), 0.5).speech_acts
    assert (act.status, act.addressees) == (Status.REJECTED, OFFER.addressees)


def test_who_answers_is_no_surer_than_that_it_was_proposed() -> None:
    text = "Kenia stelde een wapenstilstand voor. Soedan stemde in. Tsjaad vroeg bedenktijd."
    offers = [act for act in frames_of(text).speech_acts if act.kind is SpeechKind.PROPOSAL]
    assert [act.status for act in offers] == [Status.ACCEPTED, Status.UNANSWERED]
    assert all(act.confidence and act.status_confidence and act.status_confidence <= act.confidence for act in offers)


def test_what_was_not_weighed_is_not_sure() -> None:
    unweighed = dataclasses.replace(SURE, confidence=None)
    assert at_least(Frames((unweighed,)), 0.1).events == ()


def test_nothing_goes_where_all_is_wanted() -> None:
    assert at_least(FRAMES, 0.0) is FRAMES


@pytest.mark.parametrize(
    "text",
    [
        "Onder bemiddeling van Qatar spraken Peru en Chili maandag in Doha over de grens.",
        "De premiers van Zweden en Finland ontmoetten elkaar dinsdag in Stockholm. Het gesprek duurde drie uur.",
    ],
)
def test_each_part_is_less_sure_than_that_the_event_is_told(text: str) -> None:
    events = frames_of(text, issued="2024-03-13").events
    parts = [(event.confidence, role.confidence) for event in events for role in event.roles]
    assert parts
    assert all(told is not None and part is not None and 0 < part <= told for told, part in parts)
    for event in events:
        for value, sure in ((event.place, event.certainty.place), (event.time, event.certainty.time)):
            assert (value is None) == (sure is None)


def test_what_is_called_off_is_surely_not_held() -> None:
    text = "De ontmoeting tussen Peru en Chili van vrijdag in Lima is afgelast."
    (event,) = frames_of(text, issued="2024-03-13").events
    assert event.certainty.factuality == event.confidence


def test_what_no_reading_weighed_has_no_certainty() -> None:
    (event,) = Desk(load_extractor(), *understood(article("Peru en Chili onderhandelden in Lima."))).happenings()
    assert certainty(event).factuality
    assert certainty(dataclasses.replace(event, moods=[], place=None)) == Certainty()
