"""Who is named in the sentence of an event without a part in it, and who only seems to mediate."""

from __future__ import annotations

import pytest
from framed import events_of

from kg.model import EventKind, RoleName

_SIDES = (RoleName.PARTY, RoleName.PARTICIPANT)
_TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def those(text: str, kinds: tuple[EventKind, ...], *roles: RoleName) -> set[str]:
    found = [event for event in events_of(text) if event.kind in kinds]
    assert found
    return {role.filler.rpartition("/")[2] for event in found for role in event.roles if role.name in roles}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("De Senaat bekrachtigde het akkoord met Peru.", {"PE"}),
        ("Het Hooggerechtshof keurde maandag een verdrag goed met Iran over de ruil van gevangenen.", {"IR"}),
        ("Het Grondwettelijk Hof keurde dinsdag een akkoord met Chili goed.", {"CL"}),
        ("Rusland ratificeerde het verdrag met China.", {"RU", "CN"}),
        (
            "Rutte heeft met Angela Merkel afgesproken dat Polen en Italië hulp krijgen.",
            {"mark-rutte", "angela-merkel"},
        ),
        ("Peru heeft met Chili afgesproken dat Bolivia een haven krijgt.", {"PE", "CL"}),
        ("De ministers van de EU bereikten een akkoord over de impasse met Polen en Hongarije.", {"europese-unie"}),
    ],
)
def test_who_passes_an_agreement_or_is_in_it_has_not_made_it(text: str, sides: set[str]) -> None:
    assert those(text, (EventKind.AGREEMENT,), *_SIDES) == sides


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("De ministers van de EU werden het eens over sancties tegen Guinee.", {"europese-unie"}),
        ("De Arabische Liga bereikte een akkoord over maatregelen tegen Iran.", {"arabische-liga"}),
        ("Fiji en Tonga sloten een overeenkomst over het statuut van Niue in de regio.", {"FJ", "TO"}),
        ("De leiders van Kenia en Oeganda overlegden maandag over de toekomst van Zuid-Soedan.", {"KE", "UG"}),
        ("China en India hebben afgesproken om vaker te overleggen over de spanningen rond Bhutan.", {"CN", "IN"}),
        ("Rusland en Turkije spraken af samen te patrouilleren langs de grens tussen Syrië en Irak.", {"RU", "TR"}),
        ("De presidenten van Ghana en Togo tekenden dinsdag een verdrag in Benin.", {"GH", "TG"}),
        ("De Arabische Liga sloot een akkoord met Iran over de doorvaart.", {"arabische-liga", "IR"}),
        ("De presidenten van Peru en Chili overlegden over de grens tussen Peru en Chili.", {"PE", "CL"}),
        ("Togo en Benin sloten een akkoord in de gesprekken tussen Togo en Benin over Niger.", {"TG", "BJ"}),
    ],
)
def test_where_against_whom_or_of_what_others_talk_is_no_side(text: str, sides: set[str]) -> None:
    assert those(text, (*_TALKS, EventKind.AGREEMENT), *_SIDES) == sides


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Op de top van de NAVO werd gesproken over de ruzie met Turkije.", {"navo"}),
        ("Kenia en Oeganda spraken over het conflict met Rwanda.", {"KE", "UG"}),
        ("China praatte over een akkoord met de VS.", {"CN", "US"}),
        ("Servië sprak in Brussel over het geschil met Kosovo.", {"RS", "XK"}),
        (
            "De Duitse gezant Hans Meyer en zijn Franse collega Luc Petit zeiden na gezamenlijk overleg in Wenen dat er"
            " haast is.",
            {"hans-meyer", "luc-petit"},
        ),
        ("Peru en Chili zeiden na onderlinge gesprekken in Quito dat de grens opengaat.", {"PE", "CL"}),
    ],
)
def test_who_quarrels_with_those_who_talk_is_not_there(text: str, sides: set[str]) -> None:
    assert those(text, _TALKS, *_SIDES) == sides


@pytest.mark.parametrize(
    ("text", "visitors"),
    [
        ("Premier Viktor Orbán reisde naar Peking voor een onderhoud met Xi Jinping.", {"viktor-orban"}),
        ("William Ruto vloog naar Londen voor gesprekken met premier Keir Starmer.", {"william-ruto"}),
        ("Antony Blinken reist met minister Lloyd Austin naar Kiev.", {"antony-blinken", "lloyd-austin"}),
    ],
)
def test_whom_somebody_travels_to_see_does_not_travel(text: str, visitors: set[str]) -> None:
    assert those(text, (EventKind.VISIT,), *_SIDES) == visitors


@pytest.mark.parametrize(
    ("text", "mediators"),
    [
        ("Estland hoopt dat er bemiddeling komt tussen Kosovo en Servië.", set[str]()),
        ("Polen en Tsjechië willen dat er bemiddeling komt tussen Israël en Hamas.", set[str]()),
        ("Kenia wil dat de Afrikaanse Unie bemiddelt tussen Soedan en Tsjaad.", {"afrikaanse-unie"}),
        ("Qatar hoopt dat zijn bemiddeling tussen Israël en Hamas slaagt.", {"QA"}),
    ],
)
def test_who_wants_mediation_is_no_mediator(text: str, mediators: set[str]) -> None:
    assert those(text, (EventKind.MEDIATION,), RoleName.MEDIATOR) == mediators


def test_more_than_are_named_are_not_the_ones_named() -> None:
    events = events_of("Peru en Chili praatten in Lima.", "De dertig landen werden het eens over een verdrag.")
    agreements = [event for event in events if event.kind is EventKind.AGREEMENT]
    assert not [role for event in agreements for role in event.roles if role.name in _SIDES]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("De overeenkomst tussen het Keniaanse leger en de opstandelingen geldt al. Oeganda zwijgt.", {"UG"}),
        ("In 2015 werd een bestand geregeld tussen de Oekraïense regering en de separatisten. Moskou zwijgt.", {"RU"}),
    ],
)
def test_who_agrees_with_somebody_unnamed_agrees_with_no_other(text: str, sides: set[str]) -> None:
    assert those(text, (EventKind.AGREEMENT,), *_SIDES).isdisjoint(sides)


def test_a_court_makes_nothing_that_comes_of_a_treaty() -> None:
    text = "Het Hooggerechtshof in Kenia keurde een verdrag goed dat een ruil met Peru mogelijk maakt."
    assert those(text, (EventKind.AGREEMENT,), *_SIDES) <= {"PE"}


def test_counted_rounds_are_no_crowd() -> None:
    text = "Spanje en Peru praten over de haven. Vijf ronden hebben de twee landen nu gehad."
    assert those(text, _TALKS, *_SIDES) == {"ES", "PE"}
