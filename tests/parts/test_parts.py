"""Who is judged to play a part in what an article tells, and who is only named in passing."""

from __future__ import annotations

import math

import across
import pytest
from paragraphs import article
from shared import model

from kg import flow
from kg.lexicon import load_lexicon
from kg.model import EntityKind
from kg.nlp import parse
from kg.parts import judge
from kg.parts.judge import BIAS, load_weights

TALKS = (
    "Kenia en Oeganda praten in Arusha over de grens",
    "De ministers van Buitenlandse Zaken van Kenia en Oeganda hebben woensdag in Arusha overlegd over hun grens. "
    "De Tanzaniaanse president Juma Mwakasege leidde de besprekingen. De Afrikaanse Unie stuurde een waarnemer.",
    "Minister Grace Wafula sprak na afloop van een goede stap. De twee landen praten volgende maand verder.",
    "In het dorp Lokiriama verkoopt Esther Nakiru (43) tomaten, die ze vroeger in Moroto haalde. "
    "'Mijn zoon leest de Daily Nation', zegt ze, 'en hij werkt bij Vodafone.'",
)


@pytest.fixture(scope="module")
def playing() -> dict[str, bool]:
    """Name of everybody in the article -> whether they have a part."""
    (finding,) = flow.analyse(parse(model(), [article(*TALKS, issued="2023-05-04")]))
    assert finding.parts is not None
    return {entity.name: entity.key in finding.parts for entity in finding.links.entities}


@pytest.mark.parametrize("name", ["Kenia", "Oeganda", "Arusha", "Juma Mwakasege", "Afrikaanse Unie", "Grace Wafula"])
def test_who_has_a_part(playing: dict[str, bool], name: str) -> None:
    assert playing[name]


@pytest.mark.parametrize("name", ["Lokiriama", "Moroto", "Daily Nation", "Vodafone"])
def test_who_is_named_in_passing(playing: dict[str, bool], name: str) -> None:
    assert not playing.get(name)


def test_of_an_article_without_diplomacy_nothing_is_judged() -> None:
    text = "Ajax won zondag in de competitie met 3-1 van Feyenoord. De spits maakte twee doelpunten."
    (finding,) = flow.analyse(parse(model(), [article(text)]))
    assert finding.parts is None


@pytest.mark.parametrize(("chance", "who"), [(0.25, []), (0.35, ["person"]), (0.45, ["person", "organisation"])])
def test_a_person_needs_less_than_an_organisation(chance: float, who: list[str]) -> None:
    daoud, front = across.person("Omar Daoud"), across.body("Reddingsfront")
    alike = {kind: {BIAS: math.log(chance / (1 - chance))} for kind in EntityKind}
    judged = judge.playing(across.found("een", daoud, front), load_lexicon(), alike)
    assert sorted(judged) == sorted({"person": daoud, "organisation": front}[kind].key for kind in who)


def test_every_kind_has_a_weight_to_start_from() -> None:
    assert all(BIAS in load_weights()[kind] for kind in EntityKind)
