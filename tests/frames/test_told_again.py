"""What talks were like, where they were, who opened them and what for: told of those told before, and of no others."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.frames.events.family import TALKS
from kg.model import EventFrame, EventKind, Factuality


def told(text: str, *kinds: EventKind) -> list[EventFrame]:
    return [event for event in frames_of(text, issued="2026-03-12").events if event.kind in (kinds or TALKS)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili spraken maandag in Lima over de grens. Premier Kurti wacht af. Het was een fatsoenlijk gesprek.",
        "Iran en de VS hebben in Muscat onderhandeld. Volgens Oman was het een open gesprek.",
        "President Ruto en president Tshisekedi praatten in Nairobi over de grens. Dit was geen makkelijk overleg.",
        "In Wenen praten Iran en de VS over uranium. Het parlement is tegen. Aan de Weense top ging stilte vooraf.",
        "Oekraïne en Rusland zitten in Istanbul om de tafel. De Turkse minister Fidan opende de bijeenkomst.",
        "Servië en Kosovo onderhandelen in Brussel. De Franse minister Barrot sloot de vergadering af.",
    ],
)
def test_talks_told_again_are_one(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili spraken maandag in Lima. In 2019 was er in Lima een top tussen Bolivia en Ecuador.",
        "Peru en Chili spraken maandag in Lima. Dinsdag was het een gesprek tussen Bolivia en Ecuador dat opviel.",
        "Servië en Kosovo onderhandelen in Brussel. Oekraïne en Rusland hielden dinsdag in Istanbul een bijeenkomst.",
    ],
)
def test_talks_of_others_are_others(text: str) -> None:
    assert len(told(text)) == 2


BEFORE = "In Jemen heerst oorlog. Het bestand werd gesloten tijdens een bezoek van VN-gezant Martin Griffiths."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Martin Griffiths vloog dinsdag naar Jemen om dit te bewerkstelligen.", 1),
        ("President Ruto vloog dinsdag naar Jemen om dit te bewerkstelligen.", 2),
        ("Martin Griffiths vliegt volgende week naar Oman om ook daar te praten.", 2),
    ],
)
def test_a_visit_told_without_where_is_that_of_the_same_visitor(text: str, count: int) -> None:
    assert len(told(f"{BEFORE} {text}", EventKind.VISIT)) == count


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("De inzet is een akkoord tussen Kenia en Somalië over de kust.", {Factuality.POSSIBLE}),
        ("Doel van het overleg is een akkoord tussen Kenia en Somalië over visserij.", {Factuality.POSSIBLE}),
        ("De bedoeling was een verdrag tussen Kenia en Somalië over visserij.", {Factuality.POSSIBLE}),
        ("Het doel van het akkoord tussen Kenia en Somalië is meer handel.", {Factuality.ACTUAL}),
        ("Het is een akkoord tussen Kenia en Somalië over visserij.", {Factuality.ACTUAL}),
    ],
)
def test_what_an_aim_is_said_to_be_is_not_yet_there(text: str, levels: set[Factuality]) -> None:
    before = "Kenia en Somalië praten in Nairobi."
    assert {event.factuality for event in told(f"{before} {text}", EventKind.AGREEMENT)} == levels
    if levels == {Factuality.POSSIBLE}:
        assert frames_of(f"{before} {text}", issued="2026-03-12").outcomes == ()
