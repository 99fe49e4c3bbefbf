"""Where and when, told in another sentence than the event."""

from __future__ import annotations

import pytest
from framed import events_of
from paragraphs import article
from shared import parsed

from kg import flow, readers
from kg.model import EventFrame, EventKind
from kg.readers import ENCODER, RULES

QUITO, LUSAKA, NOT_QUITO = "place/3652462", "place/909137", "Boluarte reisde daarna door naar Lusaka."


def events(who: readers.Readers, *paragraphs: str, title: str = "") -> tuple[EventFrame, ...]:
    (found,) = flow.analyse([parsed(article(*paragraphs, title=title))], who)
    assert not found.fault
    return found.frames.events


@pytest.mark.parametrize("who", [RULES, ENCODER], ids=["fast", "encoder"])
@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Peru en Chili onderhandelen over de grens", "De delegaties zaten dinsdag in Quito aan tafel."),
        (
            "Gesprekken tussen Peru en Chili zonder resultaat",
            "QUITO - Na vijf uur gingen de ministers in Quito uiteen.",
        ),
    ],
)
def test_a_heading_has_the_place_of_its_lead(who: readers.Readers, title: str, lead: str) -> None:
    talks = [event for event in events(who, lead, title=title) if event.kind is EventKind.NEGOTIATION]
    assert QUITO in {event.place for event in talks}


@pytest.mark.parametrize("who", [RULES, ENCODER], ids=["fast", "encoder"])
def test_talks_are_not_where_somebody_goes_next(who: readers.Readers) -> None:
    told = events(who, f"Peru en Chili onderhandelden dinsdag in Quito over de grens. {NOT_QUITO}")
    assert {event.place for event in told if event.kind is EventKind.NEGOTIATION} == {QUITO}


@pytest.mark.parametrize("who", [RULES, ENCODER], ids=["fast", "encoder"])
def test_what_stands_far_away_is_no_place_of_talks(who: readers.Readers) -> None:
    between = "Het was koud. Op straat werd betoogd. De prijzen stegen opnieuw. Niemand wist waarom."
    told = events(who, f"{NOT_QUITO} {between} Peru en Chili onderhandelen over de grens.")
    talks = [event for event in told if event.kind is EventKind.NEGOTIATION]
    assert talks
    assert {event.place for event in talks} == {None}


def test_a_call_has_no_venue_by_whatever_words() -> None:
    text = (
        "De Hongaarse premier Viktor Orbán had donderdag vanuit Boedapest de Russische president Vladimir Poetin een "
        "uur aan de telefoon. Ze spraken over gas."
    )
    (call,) = events(RULES, text, title="Orbán belt Poetin")
    assert call.place is None


def test_what_may_come_is_not_where_it_is_announced() -> None:
    text = "QUITO - Peru en Chili hervatten volgende maand het overleg over de grens, zei de Peruaanse regering."
    (talks,) = (event for event in events(RULES, text) if event.kind is EventKind.NEGOTIATION)
    assert talks.place is None


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Peru en Chili hebben afgesproken om voor het eind van het jaar te praten over het water.", [None]),
        ("Peru en Chili spraken dinsdag af om in juni de grens te openen.", ["dinsdag"]),
        ("Peru en Chili kwamen overeen om in mei de troepen terug te halen.", [None]),
        ("Peru en Chili bereikten in mei een akkoord om de grens te openen.", ["mei"]),
        ("Peru en Chili werden het vrijdag eens over de grens.", ["vrijdag"]),
    ],
)
def test_what_is_agreed_has_a_time_of_its_own(text: str, times: list[str | None]) -> None:
    agreed = [event for event in events(RULES, text) if event.kind is EventKind.AGREEMENT]
    assert [None if event.time is None else event.time.text for event in agreed] == times


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (
            "De Togolese minister Robert Dussey bezocht dinsdag Cotonou. De onderhandelingen met Benin liepen stroef.",
            EventKind.VISIT,
        ),
        ("Robert Dussey sprak dinsdag met Olushegun Adjadi Bakari. Togo onderhandelt met Benin.", EventKind.MEETING),
    ],
)
def test_talks_have_not_the_day_of_another_event_told_before(text: str, others: EventKind) -> None:
    told = events(RULES, text)
    assert [event.time is not None for event in told if event.kind is others] == [True]
    assert {event.time for event in told if event.kind is EventKind.NEGOTIATION} == {None}


def test_an_attempt_at_trade_is_no_talks() -> None:
    text = (
        "Irak en de Koerden zijn het eens over de export van olie. "
        "Een eerdere poging om de export te hervatten strandde in februari."
    )
    assert not [event for event in events(ENCODER, text) if event.time is not None]


@pytest.mark.parametrize(
    "text",
    [
        "VN-gezant Helen Burgess landde woensdag in Doha voor overleg over de burgeroorlog tussen Jemen en Oman.",
        "In Genève begonnen vrijdag gesprekken over een einde aan de oorlog tussen Ethiopië en Eritrea.",
        "De VN vergaderden maandag in New York over de gevechten tussen Israël en Hamas.",
        "President Emre Aksoy ontving maandag in Ankara minister Walid Haddad voor een gesprek over de oorlog tussen "
        "Rusland en Oekraïne.",
    ],
)
def test_a_war_is_not_where_and_when_it_is_talked_of(text: str) -> None:
    (war,) = [event for event in events_of(text) if event.kind is EventKind.CONFLICT]
    assert (war.place, war.time) == (None, None)


def test_a_war_is_where_it_is_fought() -> None:
    events = events_of("Bij gevechten tussen Armenië en Azerbeidzjan in Goris vielen maandag doden.")
    (war,) = [event for event in events if event.kind is EventKind.CONFLICT]
    assert war.place is not None


@pytest.mark.parametrize(
    "text",
    [
        "QUITO (ANP) - Peru en Chili hebben dinsdag onderhandeld over de grens.",
        "QUITO - De Peruaanse premier Ana Quispe heeft zondag Chili bezocht.",
        "QUITO, 24 SEPT. Peru en Chili hebben gisteren een akkoord gesloten.",
    ],
)
def test_where_a_report_was_written_is_not_where_it_happened(text: str) -> None:
    told = events(ENCODER, text)
    assert told
    assert all(event.place != QUITO for event in told)


def test_where_a_report_was_written_and_where_they_talked_can_be_one() -> None:
    assert QUITO in {
        e.place for e in events(ENCODER, "QUITO (ANP) - Peru en Chili hebben dinsdag in Quito onderhandeld.")
    }


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Premier Ana Quispe bezocht gisteren Moldavië.", "state/MD"),
        ("Staatssecretaris Ana Quispe reisde dinsdag naar Marokko voor overleg.", "state/MA"),
        ("De Peruaanse minister Ana Quispe brengt maandag een bezoek aan Pakistan.", "state/PK"),
    ],
)
def test_a_visit_is_where_its_own_words_say_that_it_goes(text: str, place: str) -> None:
    assert place in {event.place for event in events(ENCODER, text) if event.kind is EventKind.VISIT}


def test_somebody_seen_in_a_town_is_no_aim() -> None:
    told = events(ENCODER, "De Noorse gezant bezocht gisteren Hamas in Quito.")
    assert {event.place for event in told if event.kind is EventKind.VISIT} <= {QUITO, None}
