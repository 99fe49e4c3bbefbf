"""What the encoder makes of words, and what that weighs beside the vote."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from paragraphs import article
from shared import parsed

from kg import flow, readers
from kg.cli.main import main
from kg.cli.options import fast_option
from kg.frames.impressions import Impressions, Opinion, Sense, load_hearer, load_opinion
from kg.frames.impressions.networks import KINDS, ROLES
from kg.model import Finding
from kg.nlp import Parsed
from kg.readers import ENCODER, RULES, default_readers

TALKS = (
    "Delegaties van Zambia en Malawi hebben donderdag in Lusaka overlegd over het water van de Shire. "
    "Botswana bemiddelde. Volgende week praten zij verder."
)


@pytest.fixture(scope="module")
def talks() -> Parsed:
    return parsed(article(TALKS))


@pytest.fixture(scope="module")
def heard(talks: Parsed) -> Impressions:
    hearer = load_hearer()
    assert hearer is not None
    return hearer.hear(talks)


def at(talks: Parsed, word: str) -> tuple[int, tuple[int, int]]:
    token = talks.words.index(word)
    return token, talks.sents[talks.sent_of[token]]


def test_a_word_that_tells_of_talks_is_heard_as_talks_and_others_are_not(talks: Parsed, heard: Impressions) -> None:
    token, sentence = at(talks, "overlegd")
    own, near, best = heard.evokes(token, "Negotiation", sentence)
    assert own > 0 < near <= best
    assert heard.evokes(token, "Meeting", sentence) == (own, near, best)  # talks and meetings are one
    assert heard.evokes(token, "Warning", sentence)[0] < -2
    assert heard.evokes(at(talks, "water")[0], "Negotiation", sentence)[0] < 0


def test_who_mediates_is_told_from_who_takes_part(talks: Parsed, heard: Impressions) -> None:
    token = talks.words.index("overlegd")
    names = ("Zambia", "Malawi", "Lusaka")
    roles = {name: heard.roles(token, "Negotiation", [talks.words.index(name)]) for name in names}
    assert roles["Zambia"]["participant"] > 0 < roles["Malawi"]["participant"]
    assert roles["Lusaka"]["place"] > roles["Lusaka"]["participant"]
    botswana = heard.roles(talks.words.index("bemiddelde"), "Mediation", [talks.words.index("Botswana")])
    assert botswana["mediator"] > botswana["participant"]


def test_levels_are_shares(talks: Parsed, heard: Impressions) -> None:
    held, planned = (heard.levels(talks.words.index(word), "Negotiation") for word in ("overlegd", "praten"))
    assert sum(held) == pytest.approx(1, abs=0.01)
    assert held.index(max(held)) == 0  # actual
    assert planned.index(max(planned)) == 1  # planned


def test_nobody_at_all_has_no_role(talks: Parsed, heard: Impressions) -> None:
    assert set(heard.roles(0, "Visit", []).values()) == {-6.0}
    assert set(heard.roles(0, "Visit", [])) == set(ROLES)


def test_the_shipped_weights_know_what_is_decided() -> None:
    opinion, parts = load_opinion(), {"participant", "mediator", "lent", "place", "factuality"}
    assert parts | {"Negotiation", "Proposal", "Outcome"} <= set(opinion.weights)
    assert set(opinion.weights) - parts - {"Negotiation", "Meeting"} <= set(KINDS)
    assert all(0 < bar < 1 for bar in opinion.bars.values())


def test_an_opinion_adds_log_odds() -> None:
    opinion = Opinion({"Visit": {"vote": 0.5, "word": 1.0, "any": 0.25}}, {})
    expected = 0.5 * math.log(0.8 / 0.2) + 2.0 + 0.25
    assert opinion.score("Visit", 0.8, {"word": 2.0, "near": 9.0}) == pytest.approx(1 / (1 + math.exp(-expected)))
    assert opinion.score("Agreement", 0.8, {"word": 2.0}) == 0.8  # of which nothing was learned
    assert 0 < opinion.score("Visit", 0.0, {"word": -8.0}) < opinion.score("Visit", 1.0, {"word": 8.0}) < 1


def test_without_an_encoder_the_vote_stands_alone() -> None:
    sense = Sense(None, load_opinion(), None, None)  # type: ignore[arg-type]
    assert sense.bars == {}
    assert sense.reading("Visit", 3, 0.7) == 0.7
    assert sense.part("participant", [3], "Visit", "x", 0.7) == 0.7
    assert sense.mood("Visit", 3, (0.7, 0.1, 0.1, 0.1)) == (0.7, 0.1, 0.1, 0.1)


def test_what_is_certain_by_the_cues_stays_so(talks: Parsed, heard: Impressions) -> None:
    sense = Sense(heard, load_opinion(), None, None)  # type: ignore[arg-type]
    shares = sense.mood("Negotiation", talks.words.index("overlegd"), (0.0, 0.5, 0.5, 0.0))
    assert shares[0] == shares[3] == 0
    assert sum(shares) == pytest.approx(1)


def finding(who: readers.Readers) -> Finding:
    (found,) = flow.analyse([parsed(article(TALKS))], who)
    assert not found.fault
    return found


def test_an_article_is_read_the_same_each_time_and_every_event_is_said_how_sure() -> None:
    once, again = finding(ENCODER), finding(ENCODER)
    assert once.frames == again.frames
    assert once.frames.events
    assert all(0 < e.score <= 1 for event in once.frames.events for e in event.evidence if e.score)
    assert finding(RULES).frames != once.frames  # at least in how sure


def test_a_build_says_which_encoder_heard() -> None:
    assert RULES.names == ()
    (name,) = ENCODER.names
    assert name.startswith("encoder ")


def test_without_onnxruntime_all_is_read_fast_and_it_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("KG_FAST")
    assert default_readers() is ENCODER
    monkeypatch.setattr(readers, "find_spec", lambda name: None)
    assert default_readers() is RULES
    (tmp_path / "a.txt").write_text(f"Overleg in Lusaka\n\n{TALKS}\n", encoding="utf-8")
    done = CliRunner().invoke(main, ["build", str(tmp_path / "a.txt"), "--out", str(tmp_path / "uit")])
    assert done.exit_code == 0, done.output
    assert "onnxruntime" in done.output


@pytest.mark.parametrize(("said", "fast"), [("1", True), ("yes", True), ("0", False), ("False", False), ("", False)])
def test_the_environment_asks_for_speed(monkeypatch: pytest.MonkeyPatch, said: str, fast: bool) -> None:
    """Of a script and of the command alike."""
    monkeypatch.setenv("KG_FAST", said)
    assert default_readers() is (RULES if fast else ENCODER)

    @click.command
    @fast_option
    def command(fast: bool) -> None:
        click.echo(fast)

    assert CliRunner().invoke(command).output == f"{fast}\n"


def test_readers_that_are_not_weighed_hear_nothing() -> None:
    assert replace(ENCODER, vote=False).extractor.hearer is None
