"""What talks were about, what was agreed, in which round something was proposed, and who came in whose stead."""

from __future__ import annotations

import pytest
from framed import events_of, frames_of

from kg.frames.subjects import load_subjects
from kg.model import EventKind
from kg.vocab.terms import DIP, SCHEMES


def test_every_concept_of_the_scheme_has_words_and_no_other_has() -> None:
    known = {concept.rpartition("#")[2] for concept in SCHEMES[DIP.topicScheme]}
    assert sorted(subject.concept for subject in load_subjects().subjects) == sorted(known)


@pytest.mark.parametrize(
    ("text", "words", "concepts"),
    [
        ("Peru en Chili onderhandelden in Lima over de zeegrens.", "de zeegrens", ("borders",)),
        ("De gesprekken tussen Peru en Chili over het rivierwater zijn hervat.", "het rivierwater", ("water",)),
        ("Peru en Chili voerden in Lima grensoverleg.", None, ("borders",)),
        (
            "Peru en Chili spraken in Lima over de teruggave van krijgsgevangenen en graan.",
            "de teruggave van krijgsgevangenen en graan",
            ("prisoners", "grain"),
        ),
        ("Peru en Chili onderhandelden in Lima over de muziek.", "de muziek", ()),
        ("Peru en Chili onderhandelden over het gas op 3 mei in Lima.", "het gas", ("energy",)),
    ],
)
def test_a_topic_is_what_stands_behind_over(text: str, words: str | None, concepts: tuple[str, ...]) -> None:
    (event,) = events_of(text)
    assert event.topic is not None
    assert (event.topic.words.text if event.topic.words else None, event.topic.concepts) == (words, concepts)


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili hebben in Lima met elkaar onderhandeld.",
        "Peru en Chili onderhandelen over twee weken in Lima.",
        "Peru en Chili onderhandelden in de haven van Lima, bij de grens.",
        "Peru en Chili onderhandelden urenlang met elkaar, terwijl het water in Lima steeg.",
    ],
)
def test_where_and_when_and_what_else_is_told_are_no_topic(text: str) -> None:
    assert [event.topic for event in events_of(text)] == [None]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Peru en Chili zijn het eens geworden over een ruil van gevangenen.", "een ruil van gevangenen"),
        ("Peru en Chili ondertekenden in Lima een bestand van dertig dagen.", "een bestand van dertig dagen"),
        (
            "Peru en Chili kwamen in Lima overeen dat de grens opengaat.",
            "dat de grens opengaat",
        ),
        ("Peru en Chili zijn het niet eens geworden over een ruil van gevangenen.", None),
        ("Peru en Chili hebben in Lima een akkoord gesloten.", None),
    ],
)
def test_what_was_agreed_is_told_in_the_words_of_the_article(text: str, content: str | None) -> None:
    frames = frames_of(text)
    told = {e.content.text for e in (*frames.events, *frames.outcomes) if e.content is not None}
    assert told == ({content} if content else set())


def test_a_proposal_belongs_to_the_round_in_which_its_sentence_puts_it() -> None:
    first = "Peru en Chili overlegden donderdag in Lima."
    frames = frames_of(first, "Bij het overleg met Chili stelde Peru een bestand van dertig dagen voor.")
    (proposal,) = frames.speech_acts
    assert proposal.part_of in {event.id for event in frames.events}
    apart = frames_of(first, "Peru heeft Chili vrijdag een bestand van dertig dagen voorgesteld.")
    assert [act.part_of for act in apart.speech_acts] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Elmer Schialer van Peru liet zich bij het overleg met Chili vervangen door Rosa Quispe.",
        "De Peruaanse onderminister Rosa Quispe verving minister Elmer Schialer bij het overleg met Chili in Lima.",
        "Minister Elmer Schialer van Peru werd bij de gesprekken met Chili vervangen door Rosa Quispe.",
        "In plaats van minister Elmer Schialer van Peru kwam Rosa Quispe naar het overleg met Chili.",
    ],
)
def test_a_stand_in_heads_a_delegation_in_somebodys_stead(text: str) -> None:
    (group,) = [d for d in frames_of(text).delegations if d.instead_of is not None]
    assert (group.represents, group.head, group.instead_of) == (
        ("state/PE",), "person/rosa-quispe", "person/elmer-schialer",
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Quispe verving Elmer Schialer als minister van Buitenlandse Zaken van Peru.",
        "Minister Elmer Schialer van Peru liet zich bij het overleg met Chili niet vervangen door Rosa Quispe.",
    ],
)
def test_a_successor_and_one_who_stayed_away_are_no_stand_ins(text: str) -> None:
    assert [d for d in frames_of(text).delegations if d.instead_of is not None] == []


def test_a_content_that_only_points_elsewhere_is_left_out_and_counted() -> None:
    talks = "Peru en Rwanda overlegden in Lima over de grens met Chili."
    frames = frames_of(talks, "Rwanda had daar vanochtend om verzocht.")
    assert all(act.content is None or len(act.content.text) > 4 for act in frames.speech_acts)
    assert [drop.reason for drop in frames.drops].count("content that says nothing") == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Minister Alan Ganoo zei dat gisteravond.",
        "Chili vertelde het maandag.",
        'De Boliviaanse president Luis Arce noemde hem "Pedro".',
    ],
)
def test_a_statement_that_says_nothing_is_left_out_and_counted(sentence: str) -> None:
    frames = frames_of("Peru en Chili onderhandelden maandag in Lima over de grens.", sentence)
    assert [act.label for act in frames.speech_acts] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Chili zei dat de grens open blijft.",
        "Chili riep zijn ambassadeur terug.",
        'De Boliviaanse president Luis Arce noemde het plan "onaanvaardbaar".',
        '"Chilenen", zei de Boliviaanse president Luis Arce, "houden niet van zout."',
    ],
)
def test_a_statement_that_says_something_stays(sentence: str) -> None:
    frames = frames_of("Peru en Chili onderhandelden maandag in Lima over de grens.", sentence)
    assert frames.speech_acts
    assert "statement that says nothing" not in [drop.reason for drop in frames.drops]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Het conflict tussen Togo en Benin over de visserij is bijgelegd.", None),
        ("Togo en Benin sloten vrede na hun oorlog over de visgronden.", None),
        ("Peru en Ecuador werden het eens over hun grensgeschil.", None),
        ("Peru en Ecuador bereikten een akkoord over de verdeling van het water.", "water"),
        ("Ecuador en Peru werden het eens over een uitruil van gevangenen.", "uitruil"),
        ("Togo en Benin spraken af om de oorlog te beëindigen.", "oorlog"),
    ],
)
def test_a_quarrel_is_not_what_was_agreed(text: str, content: str | None) -> None:
    found = [e.content for e in events_of(text) if e.kind is EventKind.AGREEMENT]
    assert found
    assert all(content in c.text if content is not None and c is not None else c is None for c in found)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Peru eist de vrijlating van de mannen die met handelsgoederen zijn opgepakt.", "trade"),
        ("Peru eist dat Chili de wateren rond het eiland verlaat.", "water"),
    ],
)
def test_a_word_beside_the_matter_makes_no_topic(text: str, concept: str) -> None:
    topics = [act.topic for act in frames_of(text).speech_acts if act.topic is not None]
    assert all(concept not in topic.concepts for topic in topics)
