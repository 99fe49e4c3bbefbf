"""Whatever a text is like, its mentions hold together."""

from itertools import pairwise

import pytest
from found import Reader

ODD = [
    "(",
    "Rusland",
    "VN-",
    "(VS-)president",
    "RUSLAND EN OEKRAÏNE PRATEN IN GENÈVE",
    "de minister van",
    "Van van Van De",
    "'s",
    "🕊 Turkije 🕊 Griekenland’s",
    "Noord- en",
    "a/B/C Toronto/Genève",
    "premier: Poetin, een van de leiders",
    "persoonlijk gezant van VN-chef",
    "zijn onderhandelaar mullah, de leider van de rebellen",
    "in de gemeenschap van Servische",
]


@pytest.mark.parametrize("text", ODD)
def test_mentions_give_their_text_and_never_overlap(read: Reader, text: str) -> None:
    found = read(text)
    names, offices = found.mentions.names, found.mentions.offices
    assert all(text[name.start : name.end] == name.text for name in names)
    assert all(one.end <= other.start for one, other in pairwise(names))
    assert all(one.end <= other.start for one, other in pairwise(offices))


@pytest.mark.parametrize("text", ODD)
def test_links_name_only_entities_that_they_give(read: Reader, text: str) -> None:
    links = read(text).links
    keys = {entity.key for entity in links.entities}
    named = [decision.entity for decision in links.decisions] + list(links.offices)
    named += [key for tenure in links.tenures for key in (tenure.holder, tenure.of)]
    assert {key for key in named if key is not None} <= keys


def test_a_name_does_not_go_on_in_the_next_paragraph(read: Reader) -> None:
    found = read("Daarna sprak Poetin", "Medvedev bleef thuis.")
    assert [name.text for name in found.mentions.names] == ["Poetin", "Medvedev"]


def test_an_article_without_text_mentions_nothing(read: Reader) -> None:
    assert read().mentions.names == ()
