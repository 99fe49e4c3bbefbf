"""When an event was, and what only sounds like it."""

from __future__ import annotations

import pytest
from framed import events_of, frames_of

from kg.model import EventFrame, EventKind, Factuality, RoleName


@pytest.mark.parametrize(
    "text",
    [
        "Dit zijn de eerste gesprekken tussen Peru en Chili sinds begin 2022.",
        "Voor het eerst sinds 2022 hebben Peru en Chili met elkaar onderhandeld.",
        "Peru en Chili hielden de eerste ontmoeting sinds het najaar van 2021.",
        "Voor het eerst sinds de Chileense inval van 24 februari hebben Peru en Chili onderhandeld.",
        "Peru en Chili hielden het eerste overleg sinds de grensoorlog op 3 mei begon.",
    ],
)
def test_what_is_counted_from_a_time_did_not_happen_then(text: str) -> None:
    events = events_of(text)
    assert events
    assert all(event.time is None for event in events)


@pytest.mark.parametrize(
    "text",
    [
        "Na de gesprekken tussen Peru en Chili gaf minister Elmer Schialer geen commentaar.",
        "Na afloop van het overleg tussen Peru en Chili zei Elmer Schialer niets.",
    ],
)
def test_an_event_is_not_after_itself(text: str) -> None:
    events = events_of(text)
    assert events
    assert all(event.time is None for event in events)


def test_what_goes_on_since_a_time_has_that_time() -> None:
    events = events_of("Sinds 2022 onderhandelen Peru en Chili over visserij.")
    times = [event.time.text for event in events if event.time]
    assert times == ["Sinds 2022"]


@pytest.mark.parametrize(
    "text",
    [
        "Premier Dina Boluarte van Peru arriveerde donderdag vroeg in Quito voor een gesprek met Gabriel Boric.",
        "Ondertussen arriveerde de Peruaanse delegatie, onder leiding van Elmer Schialer, in Quito.",
        "De Peruaanse minister Elmer Schialer landde vrijdagmorgen in Quito.",
    ],
)
def test_a_visit_has_its_place_wherever_the_parse_hangs_it(text: str) -> None:
    lima = " Peru en Chili onderhandelden in Lima."
    places = [event.place for event in events_of(text + lima) if event.kind is EventKind.VISIT]
    assert places == ["place/3652462"]


def test_talks_that_may_come_are_not_those_that_are_held() -> None:
    events = events_of(
        "Peru en Chili onderhandelden vrijdag in Quito. Boluarte zei dat Ecuador bereid zou zijn om gesprekken tussen"
        " de Peruaanse en Chileense leiders te organiseren."
    )
    talks = [event.factuality for event in events if event.kind is EventKind.NEGOTIATION]
    assert talks == [Factuality.ACTUAL, Factuality.POSSIBLE]


def mediators(events: tuple[EventFrame, ...]) -> list[str]:
    """Who mediates the talks in Brussel (Brussels)."""
    talks = [event for event in events if event.kind is EventKind.NEGOTIATION and event.time is not None]
    assert talks
    return [role.filler for event in talks for role in event.roles if role.name is RoleName.MEDIATOR]


@pytest.mark.parametrize(
    "before",
    [
        "Eind november 2019 bereikten zij onder bemiddeling van Qatar een bestand.",
        "In 2015 bemiddelde Qatar tussen de twee landen.",
        "Oud-minister Sven Alkalaj, die al eens bemiddelde tussen Peru en Chili, was niet uitgenodigd.",
        "Qatar heeft vroeger bemiddeld tussen Peru en Chili.",
        "Qatar, dat sinds 1992 bemiddelt tussen Peru en Chili, was er niet bij.",
    ],
)
def test_who_mediated_another_time_mediates_no_talks_of_now(before: str) -> None:
    now = "De ministers van Peru en Chili hebben dinsdag in Brussel onderhandeld over de grens."
    assert not mediators(frames_of(now, before, issued="2025-10-14").events)


def test_who_mediated_in_these_talks_is_their_mediator() -> None:
    now = "De ministers van Peru en Chili hebben dinsdag in Brussel onderhandeld over de grens."
    assert mediators(frames_of(now, "Qatar bemiddelde tussen Peru en Chili.", issued="2025-10-14").events)


@pytest.mark.parametrize("round_", ["een nieuwe ronde onderhandelingen", "een reeks gesprekken", "een dag overleg"])
def test_a_round_of_talks_is_one_event(round_: str) -> None:
    events = events_of(f"Peru en Chili zijn in Quito begonnen aan {round_} over een bestand.")
    assert len([event for event in events if event.kind is EventKind.NEGOTIATION]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Sultan Haitham van Oman ontving toen onderhandelaars van beide kanten in Masqat.",
        "De Peruaanse president Dina Boluarte voerde gesprekken met alle partijen.",
    ],
)
def test_nobody_meets_whom_he_acts_for(text: str) -> None:
    parties = [[role.filler for role in event.roles] for event in events_of(text)]
    assert not [those for those in parties if len(those) == 2 and {"state/OM", "state/PE"} & {*those}]


@pytest.mark.parametrize(
    "absence",
    [
        "Ecuador heeft vooralsnog geen delegatie gestuurd.",
        "Ecuador blijft weg.",
        "Ecuador was niet uitgenodigd.",
        "Ecuador doet niet mee.",
        "Ecuador kwam niet opdagen.",
        "Ecuador is niet aanwezig.",
    ],
)
def test_who_stays_away_is_not_lent_to_the_talks(absence: str) -> None:
    text = "Onderhandelaars van Peru en Chili begonnen zondag in Quito aan gesprekken over een bestand."
    events = events_of("Ecuador, Peru en Chili vechten om de grens. Ecuador wil vrede.", f"{text} {absence}")
    talks = [event for event in events if event.kind is EventKind.NEGOTIATION]
    assert talks
    assert "state/EC" not in [role.filler for event in talks for role in event.roles]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Togo en Benin zijn het eens geworden over een bestand. De wapenstilstand gaat vrijdag in.", None),
        ("De overeenkomst tussen Fiji en Tonga werd maandag in Apia ondertekend.", "maandag"),
        ("Togo en Benin sloten maandag in Lomé een akkoord over de visserij.", "maandag"),
        ("Fiji en Tonga werden het maandag eens over een akkoord over de riffen.", "maandag"),
    ],
)
def test_what_becomes_of_an_agreement_is_later_than_it(text: str, time: str | None) -> None:
    (event,) = [e for e in events_of(text) if e.kind is EventKind.AGREEMENT]
    assert (None if event.time is None else event.time.text) == time
    assert (event.place is None) is (time != "maandag" or " in " not in text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Peru en Chili onderhandelden dinsdag op Mauritius over visserij.", "state/MU"),
        ("De presidenten van Peru en Chili ontmoetten elkaar op Malta.", "state/MT"),
        ("Peru en Chili praten donderdag op Saint Vincent over de grens.", "state/VC"),
        ("Peru en Chili onderhandelden over de druk op Cuba.", None),
        ("Peru en Chili onderhandelden over een aanval op Mali.", None),
        ("Peru en Chili onderhandelden over de greep van Brazilië op Haïti.", None),
    ],
)
def test_talks_may_be_on_an_island_state(text: str, place: str | None) -> None:
    assert {event.place for event in events_of(text)} == {place}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Peru en Chili sloten een akkoord over de vangstquota voor 2025.", []),
        ("Peru en Chili onderhandelen over een nieuw vredesplan voor 2030.", []),
        ("Peru en Chili sloten vrijdag een akkoord over de steun voor 2026.", ["vrijdag"]),
        ("Peru en Chili sluiten nog voor 2030 een akkoord.", ["voor 2030"]),
        ("Peru en Chili moeten voor 2030 een akkoord sluiten.", ["voor 2030"]),
        ("Peru en Chili sloten een akkoord in 2025.", ["2025"]),
    ],
)
def test_a_year_that_a_thing_is_for_is_no_day_of_the_talks(text: str, times: list[str]) -> None:
    assert [event.time.text for event in events_of(text) if event.time] == times
