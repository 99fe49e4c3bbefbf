"""Who is sent by whom: heads and members from the turns that newspapers use."""

from __future__ import annotations

import pytest
from framed import frames_of
from paragraphs import article
from shared import understood

TALKS = "Peru en Finland onderhandelden maandag in Quito over de visserij. "


def read(text: str) -> list[tuple[str, str | None, list[str]]]:
    """The delegations of a text of one paragraph: party, head and members by name."""
    text = TALKS + text
    _, _, links = understood(article(text))
    name = {entity.key: entity.name for entity in links.entities}
    return [
        (name[d.represents[0]], name[d.head] if d.head else None, [name[m] for m in d.members])
        for d in frames_of(text).delegations
    ]


@pytest.mark.parametrize(
    "text",
    [
        "De Peruaanse delegatie werd aangevoerd door Elmer Schialer.",
        "Aan het hoofd van de Peruaanse ploeg staat Elmer Schialer.",
        "Peru liet zich vertegenwoordigen door Elmer Schialer.",
        "Namens Peru zat Elmer Schialer aan tafel.",
        "Voor Peru schoof Elmer Schialer aan.",
        "Aan Peruaanse zijde nam Elmer Schialer deel.",
        "Lima vaardigde Elmer Schialer af.",
        "De Peruaanse hoofdonderhandelaar Elmer Schialer zweeg.",
        "De Peruaanse delegatie stond onder leiding van Boluartes woordvoerder Elmer Schialer.",
        "De Peruaanse delegatie werd geleid door Boluartes gezant Elmer Schialer.",
    ],
)
def test_the_one_who_leads_or_is_sent_alone_is_the_head(text: str) -> None:
    assert read(text) == [("Peru", "Elmer Schialer", [])]


def test_several_who_are_sent_are_members_without_a_head() -> None:
    assert read("Finland had Elina Valtonen en Mika Aaltola gestuurd.") == [
        ("Finland", None, ["Elina Valtonen", "Mika Aaltola"])
    ]


def test_who_accompanies_the_head_in_the_next_sentence_joins_his_delegation() -> None:
    told = read("Namens Finland voerde Elina Valtonen het woord. Zij had Mika Aaltola en Pekka Haavisto bij zich.")
    assert told == [("Finland", "Elina Valtonen", ["Mika Aaltola", "Pekka Haavisto"])]


def test_a_party_that_comes_last_still_gets_the_companions() -> None:
    told = read("Elina Valtonen, bijgestaan door Mika Aaltola, onderhandelde namens Finland.")
    assert told == [("Finland", "Elina Valtonen", ["Mika Aaltola"])]


def test_a_second_party_may_share_the_verb_of_the_first() -> None:
    told = read("Finland werd vertegenwoordigd door Elina Valtonen, Peru door ambassadeur Elmer Schialer.")
    assert told == [("Finland", "Elina Valtonen", []), ("Peru", "Elmer Schialer", [])]


def test_a_list_of_parties_is_one_delegation_each() -> None:
    told = read("Delegaties uit Finland, Peru en Chili schoven aan.")
    assert told == [("Finland", None, []), ("Peru", None, []), ("Chili", None, [])]


@pytest.mark.parametrize(
    "text",
    [
        "De Peruaanse minister Elmer Schialer was aanwezig.",
        "Elmer Schialer leidde de bijeenkomst.",
        "De voetbalploeg van Peru werd getraind door Elmer Schialer.",
        "Peru stuurde een brief aan Elina Valtonen.",
        "Voor Peru is Elmer Schialer een held.",
    ],
)
def test_presence_letters_and_sport_make_no_delegation(text: str) -> None:
    assert read(text) == []


def test_a_delegation_attends_the_talks_of_its_side_that_are_held() -> None:
    told = frames_of(
        TALKS + "De Peruaanse delegatie stond onder leiding van Elmer Schialer. Peru wil het plan in Lima bespreken."
    )
    (delegation,) = told.delegations
    events = {event.id: event for event in told.events}
    assert [events[id].factuality.value for id in delegation.attends] == ["actual"]
