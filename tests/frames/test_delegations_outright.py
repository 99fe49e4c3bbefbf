"""Delegations that a turn tells outright: the head behind the noun, "namens", a second half without its verb."""

from __future__ import annotations

import pytest
from framed import frames_of
from paragraphs import article
from shared import understood

TALKS = "Peru en Finland onderhandelden maandag in Quito over de visserij. "
CIVIL = "De regering van Colombia en de FARC praatten maandag in Havana over vrede. "


def read(text: str) -> dict[str, tuple[str | None, list[str]]]:
    """The delegations of a text of one paragraph: head and members by party, all by name."""
    _, _, links = understood(article(text))
    name = {entity.key: entity.name for entity in links.entities}
    return {
        name[d.represents[0]]: (name[d.head] if d.head else None, [name[m] for m in d.members])
        for d in frames_of(text).delegations
    }


@pytest.mark.parametrize(
    "text",
    [
        "De Finse delegatie, onder oud-minister Elina Valtonen, hoorde het uit de krant.",
        "Een Finse ploeg, met minister Elina Valtonen voorop, is geland.",
        "Een afvaardiging van Finland, aangevoerd door Elina Valtonen, bekeek de haven.",
        "De Finse missie, met aan het hoofd Elina Valtonen, vertrok dinsdag.",
        "Het overleg duurde vier uur, zei Elina Valtonen, die de Finse ploeg leidde.",
    ],
)
def test_who_is_named_right_behind_a_delegation_leads_it(text: str) -> None:
    assert read(TALKS + text)["Finland"] == ("Elina Valtonen", [])


@pytest.mark.parametrize(
    "text",
    [
        "Elmer Schialer voerde de Peruaanse delegatie aan, Elina Valtonen de Finse.",
        "Elmer Schialer leidde de Peruaanse ploeg, zijn collega Elina Valtonen die van de Finnen.",
        "De Peruaanse delegatie werd geleid door Elmer Schialer, de Finse door Elina Valtonen.",
        "De Peruaanse delegatie stond onder leiding van Elmer Schialer, de Finse onder die van Elina Valtonen.",
        "Peru had Elmer Schialer gemachtigd, Finland ambassadeur Elina Valtonen afgevaardigd.",
        "Namens Peru tekende Elmer Schialer, namens Finland deed ambassadeur Elina Valtonen dat.",
        "Elmer Schialer onderhandelt namens Peru, ambassadeur Elina Valtonen namens Finland.",
        "Elmer Schialer voert de gesprekken namens Peru, Elina Valtonen namens die van Finland.",
        "De afvaardigingen stonden onder leiding van Elmer Schialer (Peru) en Elina Valtonen (Finland).",
    ],
)
def test_a_second_half_without_its_verb_tells_a_delegation_too(text: str) -> None:
    assert read(TALKS + text) == {"Peru": ("Elmer Schialer", []), "Finland": ("Elina Valtonen", [])}


def test_a_mission_that_is_gone_on_about_is_of_the_party_told_before() -> None:
    told = read(
        "Een delegatie van Peru sprak maandag in Quito met president Alexander Stubb. "
        "De missie werd geleid door de vroegere Chileense minister Heraldo Muñoz."
    )
    assert told == {"Peru": ("Heraldo Muñoz", [])}


def test_a_team_is_of_whoever_sends_it() -> None:
    told = read(TALKS + "Finland stuurde een ploeg van vier man, onder admiraal Elina Valtonen.")
    assert told["Finland"] == ("Elina Valtonen", [])


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Namens de regering schoof Iván Márquez aan.", "Colombia"),
        ("De rebellen sturen Iván Márquez.", "FARC"),
    ],
)
def test_a_noun_stands_for_the_one_side_of_its_kind(text: str, of: str) -> None:
    assert read(CIVIL + text) == {of: ("Iván Márquez", [])}


def test_several_who_act_for_a_party_have_no_head() -> None:
    told = read(TALKS + "Namens Finland waren Elina Valtonen, Mika Aaltola en Pekka Haavisto aanwezig.")
    assert told == {"Finland": (None, ["Elina Valtonen", "Mika Aaltola", "Pekka Haavisto"])}


@pytest.mark.parametrize(
    "text",
    [
        "Het Finse aanbod om Elina Valtonen te sturen is afgewezen.",
        "De delegaties, onder leiding van de Noorse diplomaat Jan Egeland, werden het eens.",
        "Namens Finland feliciteerde Elina Valtonen de winnaar.",
        "Elmer Schialer leidde de vergadering, Elina Valtonen de commissie.",
        "Namens Finland zat niemand aan tafel, zei Elina Valtonen.",
        "De Finse voetbalploeg, onder trainer Elina Valtonen, verloor.",
        "Voor Finland kookte Elina Valtonen een soep.",
    ],
)
def test_chairs_congratulations_and_sport_make_no_delegation(text: str) -> None:
    assert read(TALKS + text) == {}


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Kenia praat met Al-Shabaab. Dat land stuurde minister Musalia Mudavadi naar Djibouti.", "Kenia"),
        ("Peru praat met de opstandelingen. Dat land heeft minister Musalia Mudavadi afgevaardigd.", "Peru"),
        ("Colombia sprak met de FARC in Havana. Dit land zond minister Musalia Mudavadi naar Havana.", "Colombia"),
    ],
)
def test_that_country_is_the_one_that_was_spoken_of(text: str, of: str) -> None:
    assert read(text) == {of: ("Musalia Mudavadi", [])}


def test_that_country_is_nobody_where_none_was_spoken_of() -> None:
    assert read("Hamas praat met Fatah. Dat land zond minister Musalia Mudavadi naar de onderhandelingen.") == {}
