"""What is announced, waited for, turned down or not wanted has not taken place, however often the text names it."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventFrame, EventKind, Factuality

FIRST = "Thailand en Cambodja twisten al maanden over de grens."
TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def told(text: str, *kinds: EventKind, issued: str | None = "2026-03-12") -> list[EventFrame]:
    return [event for event in frames_of(FIRST, text, issued=issued).events if event.kind in kinds]


@pytest.mark.parametrize(
    "text",
    [
        "Vanavond begint in Praag de topontmoeting van Servië en Kosovo. Het doel van de bespreking is vrede.",
        "De onderhandelingen tussen Soedan en Tsjaad zullen volgende week in Caïro plaatsvinden. "
        "Oud-president Mbeki zal de gesprekken leiden. De onderhandelingen moeten een eind maken aan de oorlog.",
        "De top tussen Oman en Jemen wordt vrijdag in Muscat gehouden. De top is de derde in een jaar.",
        "Morgen wordt in Lima een ontmoeting tussen Chili en Peru gehouden. De ontmoeting is de eerste in jaren.",
    ],
)
def test_what_a_verb_plans_is_planned_though_nouns_only_name_it(text: str) -> None:
    assert [event.factuality for event in told(text, *TALKS)] == [Factuality.PLANNED]


@pytest.mark.parametrize(
    "text",
    [
        "Servië en Kosovo spraken maandag in Praag over de grens. De gesprekken duurden drie uur.",
        "De onderhandelingen tussen Ghana en Togo over het water lopen al een jaar. Mahama zal de gesprekken leiden.",
        "In Lomé werd maandag een ontmoeting tussen Ghana en Togo gehouden. De ontmoeting was de eerste in jaren.",
    ],
)
def test_what_was_held_stays_so(text: str) -> None:
    assert {event.factuality for event in told(text, *TALKS)} == {Factuality.ACTUAL}


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        (
            "Ghana en Togo zullen tijdens het staatsbezoek van president Mahama aan Lomé een verdrag tekenen.",
            "2026-03-12",
        ),
        ("Peru en Chili gaan gedurende het bezoek van president Boric aan Lima de grens bespreken.", "2026-03-12"),
        ("Donderdag brengt minister Carla Rojas een bezoek aan Bolivia.", None),
        ("Minister Carla Rojas vertrekt maandag naar Chili en dinsdag brengt zij een bezoek aan Bolivia.", None),
    ],
)
def test_a_visit_of_which_something_is_to_come_is_planned(text: str, issued: str | None) -> None:
    visits = [event.factuality for event in told(text, EventKind.VISIT, issued=issued)]
    assert visits and {*visits} == {Factuality.PLANNED}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Zambia weigerde eerst, maar sprak dinsdag in Harare toch met Malawi.", Factuality.ACTUAL),
        ("Zambia wil met Malawi over de grens praten.", Factuality.POSSIBLE),
        ("De Kenianen willen gewoon niet met Somalië over de grens praten.", Factuality.COUNTERFACTUAL),
        ("Malawi neemt geen enkel initiatief om met Zambia te praten.", Factuality.COUNTERFACTUAL),
        ("Zambia heeft geen plannen om met Malawi te onderhandelen.", Factuality.COUNTERFACTUAL),
        ("Peru deed geen moeite om met Chili te praten.", Factuality.COUNTERFACTUAL),
        ("Aliyev wacht tot Armenië bereid is om met Azerbeidzjan te onderhandelen.", Factuality.POSSIBLE),
        ("Oman wacht totdat Jemen met Saudi-Arabië wil onderhandelen.", Factuality.POSSIBLE),
    ],
)
def test_what_is_wanted_or_waited_for(text: str, level: Factuality) -> None:
    assert {event.factuality for event in told(text, *TALKS)} == {level}


@pytest.mark.parametrize(
    "text",
    [
        "Het ontwerpakkoord tussen Rwanda en Burundi noemt de grens niet.",
        "In het conceptverdrag van Chili en Peru staat niets over de haven.",
    ],
)
def test_an_agreement_in_draft_is_only_possible(text: str) -> None:
    agreements = told(text, EventKind.AGREEMENT)
    assert {event.factuality for event in agreements} <= {Factuality.POSSIBLE}


@pytest.mark.parametrize(
    "text",
    [
        "Rwanda en Burundi hadden de laatste jaren amper contact.",
        "Het contact met Burundi is voor Rwanda een lastige opgave.",
        "De weinige contacten tussen Rwanda en Burundi gingen over vluchtelingen.",
        "Contact met Taiwan blijft voor Honduras een gevoelige zaak.",
        "Ethiopië, zo sprak minister Gedion, is bereid om met Somalië te overleggen.",
    ],
)
def test_what_is_said_of_contact_or_spoken_so_is_no_meeting_that_was_held(text: str) -> None:
    assert Factuality.ACTUAL not in {event.factuality for event in told(text, *TALKS)}


@pytest.mark.parametrize(
    "text",
    [
        "Rwanda en Burundi hadden dinsdag contact over de grens.",
        "Minister Phiri sprak zo lang met zijn Malawische collega Banda dat hij zijn vlucht miste.",
        "De contacten tussen Rwanda en Burundi werden maandag in Kigali hervat.",
    ],
)
def test_contact_that_was_had_is_one(text: str) -> None:
    assert {event.factuality for event in told(text, *TALKS)} == {Factuality.ACTUAL}
