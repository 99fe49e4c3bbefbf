"""Titles and collectives with their prefixes and compounds."""

import pytest

from kg.lexicon import CollectiveClass, Lexicon, TitleClass


@pytest.mark.parametrize(
    ("word", "title", "modifier", "plural", "former"),
    [
        ("president", "president", "", False, False),
        ("ministers", "minister", "", True, False),
        ("ex-president", "president", "", False, True),
        ("oud-VN-gezant", "gezant", "VN", False, True),
        ("VN-gezanten", "gezant", "VN", True, False),
        ("Ruslandgezant", "gezant", "Rusland", False, False),
        ("Hamas-leider", "leider", "Hamas", False, False),
        ("defensieminister", "defensieminister", "", False, False),
        ("Havenminister", "havenminister", "haven", False, False),
        ("landbouwministers", "landbouwminister", "landbouw", True, False),
        ("vice-premier", "vice-premier", "", False, False),
        ("gezante", "gezante", "", False, False),
        ("Eurocommissaris", "Eurocommissaris", "", False, False),
        ("hoge vertegenwoordiger", "hoge vertegenwoordiger", "", False, False),
        ("ministers-presidenten", "minister-president", "", True, False),
    ],
)
def test_titles(lexicon: Lexicon, word: str, title: str, modifier: str, plural: bool, former: bool) -> None:
    hit = lexicon.noun(word)
    assert hit is not None
    assert (hit.title, hit.modifier, hit.plural, hit.former) == (title, modifier, plural, former)


@pytest.mark.parametrize("word", ["tafel", "voorhoofd", "begeleider", "verleden", "opleiding", "commissie"])
def test_words_that_are_no_titles(lexicon: Lexicon, word: str) -> None:
    assert lexicon.noun(word) is None


@pytest.mark.parametrize("word", ["ambtgenoot", "collega", "evenknie", "homoloog", "tegenhanger"])
def test_counterparts(lexicon: Lexicon, word: str) -> None:
    hit = lexicon.noun(word)
    assert hit is not None
    assert hit.row is not None
    assert hit.row.cls is TitleClass.COUNTERPART


@pytest.mark.parametrize(
    ("word", "cls"),
    [
        ("regering", CollectiveClass.REPRESENTS),
        ("autoriteiten", CollectiveClass.REPRESENTS),
        ("zijde", CollectiveClass.REPRESENTS),
        ("delegatie", CollectiveClass.DELEGATION),
        ("onderhandelaars", CollectiveClass.DELEGATION),
        ("vredesonderhandelaars", CollectiveClass.DELEGATION),
        ("leger", CollectiveClass.ORGANISATION),
        ("ministerie", CollectiveClass.ORGANISATION),
        ("rebellen", CollectiveClass.ORGANISATION),
        ("regeringstroepen", CollectiveClass.ORGANISATION),
    ],
)
def test_collectives(lexicon: Lexicon, word: str, cls: CollectiveClass) -> None:
    hit = lexicon.noun(word)
    assert hit is not None
    assert hit.collective is not None
    assert hit.collective.cls is cls


def test_one_negotiator_is_no_collective(lexicon: Lexicon) -> None:
    hit = lexicon.noun("onderhandelaar")
    assert hit is not None
    assert hit.collective is None


def test_an_office_has_one_canonical_spelling(lexicon: Lexicon) -> None:
    assert lexicon.canonical_title("minister-president") == "premier"
    assert lexicon.canonical_title("Speciaal gezant") == "gezant"
    assert lexicon.canonical_title("burgermeester-in-ballingschap") == "burgermeester-in-ballingschap"
