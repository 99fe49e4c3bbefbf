"""What an article says of an actor anywhere is known wherever its part in an event is judged."""

from __future__ import annotations

import pytest
from paragraphs import article
from shared import understood

from kg.frames import load_extractor
from kg.frames.extract import Desk


def profile(name: str, *paragraphs: str) -> list[str]:
    """The signs of an actor of a text."""
    desk = Desk(load_extractor(), *understood(article(*paragraphs)))
    key = next(entity.key for entity in desk.view.entities.values() if entity.name == name)
    return desk.reader.company.profiles.of(key)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Noorwegen begeleidt het proces.", "does begeleiden"),
        ("Bemiddelaar Noorwegen zweeg.", "called bemiddelaar"),
        ("De besprekingen staan onder leiding van Noorwegen.", "stands onder leiding van"),
        ("De Noren zaten de zitting voor.", "does voorzitten"),
    ],
)
def test_it_is_known_whatever_sentence_says_it(text: str, sign: str) -> None:
    assert sign in profile("Noorwegen", "Peru en Chili spraken met Noorwegen in Quito.", text)


def test_it_is_not_known_of_others() -> None:
    found = profile("Chili", "Peru en Chili spraken met Noorwegen in Quito.", "Noorwegen begeleidt het proces.")
    assert "does begeleiden" not in found


def test_no_sign_names_an_actor() -> None:
    signs = profile("Elmer Schialer", "Onderhandelaar Elmer Schialer van Peru sprak met Chili.")
    assert "called onderhandelaar" in signs
    assert not [sign for sign in signs if "schialer" in sign or "peru" in sign]


def test_an_envoy_acts_for_what_sent_him() -> None:
    found = profile("Elmer Schialer", "VN-gezant Elmer Schialer sprak met Peru en Chili.")
    assert "acts for Organisation" in found
