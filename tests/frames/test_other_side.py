"""The other side of talks, told beside them, and who stands there only to say where, by whom or from whom it is."""

from __future__ import annotations

import pytest
from framed import events_of

from kg.frames.events.family import TALKS
from kg.model import EventKind


def sides(text: str, *kinds: EventKind) -> list[set[str]]:
    """Who takes part in each event of some kinds, by the last part of their keys."""
    told = [event for event in events_of(text) if event.kind in (kinds or TALKS)]
    return [{role.filler.split("/")[-1] for role in event.roles} for event in told]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Dat zei de Franse minister Barrot woensdag in Beiroet na een ontmoeting met de Libanese president Aoun.",
            {"jean-noel-barrot", "michel-aoun"},
        ),
        (
            "Na een gesprek met de Japanse premier Ishiba kondigde de Filipijnse president Marcos patrouilles aan.",
            {"shigeru-ishiba", "ferdinand-marcos-jr"},
        ),
        (
            "De Poolse minister Sikorski verwierp het plan na overleg met de Duitse minister Wadephul.",
            {"radoslaw-sikorski", "johann-wadephul"},
        ),
        (
            "Na het overleg van president Poetin met de Turkse president Erdogan kondigde Syrië een reis aan.",
            {"vladimir-poetin", "recep-tayyip-erdogan"},
        ),
        ("De prijs van olie daalde na een ontmoeting met de Iraanse minister Araghchi.", {"abbas-araghchi"}),
        ("Na het overleg tussen Iran en de VS noemde Oman de sfeer goed.", {"IR", "US"}),
    ],
)
def test_who_does_something_after_a_meeting_with_somebody_met_him(text: str, names: set[str]) -> None:
    assert sides(text) == [names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Over de grens is maandag overlegd met Radoslaw Sikorski's Oekraïense collega Sybiha.",
            {"radoslaw-sikorski", "andrij-sybiha"},
        ),
        (
            "De kwestie is besproken in gesprekken met Tajani's Franse ambtgenoot Jean-Noël Barrot.",
            {"antonio-tajani", "jean-noel-barrot"},
        ),
        (
            "Radoslaw Sikorski's Oekraïense collega Sybiha sprak in Warschau met de Moldavische president Sandu.",
            {"andrij-sybiha", "maia-sandu"},
        ),
    ],
)
def test_talks_with_the_counterpart_of_somebody_are_with_him(text: str, names: set[str]) -> None:
    assert sides(text) == [names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In de Turkse stad Antalya is maandag gesproken over een bestand in Soedan.", "TR"),
        ("De gezanten van Kenia overlegden in de Egyptische havenstad Alexandrië over de dam.", "EG"),
        ("De Syrische minister Shaibani sprak volgens de Turkse krant Hürriyet met minister Gerapetritis.", "TR"),
        ("In Genève wordt onderhandeld over Mali. De gesprekken zijn een initiatief van Algerije en Marokko.", "DZ"),
        ("Het overleg in Praag was het werk van Kroatië en Polen.", "PL"),
    ],
)
def test_who_lies_around_it_writes_of_it_or_thought_of_it_takes_no_part(text: str, names: str) -> None:
    assert all(names not in those for those in sides(text))


def test_whose_idea_talks_are_may_talk_as_well() -> None:
    text = "De gesprekken zijn een initiatief van Rusland en Iran. Rusland en Iran onderhandelen sinds maandag in Doha."
    assert sides(text) == [{"RU", "IR"}]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Rusland steunt Mali, zei minister Lavrov tijdens een persconferentie met president Goïta in Bamako.",
            {"sergej-lavrov", "assimi-goita"},
        ),
        (
            "In een persconferentie zei EU-gezant Lajcak dat Servië en Kosovo een akkoord hebben bereikt.",
            {"miroslav-lajcak"},
        ),
        (
            "Na het overleg gaven de Franse president Macron en de Duitse kanselier Merz een persconferentie.",
            {"emmanuel-macron", "friedrich-merz"},
        ),
    ],
)
def test_who_speaks_at_a_press_conference_is_there_and_not_of_whom_he_speaks(text: str, names: set[str]) -> None:
    assert sides(text, EventKind.PRESS_CONFERENCE) == [names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("De delegatie uit Ghana, die sinds maandag op een officieel bezoek in buurland Togo is, keert terug.", {"GH"}),
        ("Een regeringsdelegatie van Kenia is op werkbezoek in Oeganda.", {"KE"}),
        ("Een Qatarese delegatie bracht dinsdag een bezoek aan Kabul.", {"QA"}),
        ("De Keniaanse president William Ruto was op bezoek in buurland Tanzania.", {"william-ruto"}),
        ("Een delegatie van Europese bedrijven was op bezoek bij de regering in Tasjkent.", set()),
        ("Boeren uit Frankrijk waren op bezoek in Brussel bij de regering van België.", set()),
        ("Rusland noemde het bezoek van minister Lavrov aan Cuba een succes.", {"sergej-lavrov"}),
    ],
)
def test_a_delegation_visits_for_whom_it_acts(text: str, names: set[str]) -> None:
    assert sides(text, EventKind.VISIT) in ([names], [] if not names else [names])
