"""What two tell nothing of the other: events of other news in one text lend nothing to each other."""

from __future__ import annotations

import pytest
from framed import events_of

from kg.model import EventFrame, EventKind


def who(event: EventFrame) -> set[str]:
    return {role.filler.removeprefix("state/") for role in event.roles}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "De onderhandelingen verliepen volgens de Deense premier Lise Holm stroef. Albanië en Malta sloten dinsdag "
            "in Tirana een visserijverdrag.",
            [set(), {"AL", "MT"}],
        ),
        (
            "Ghana en Togo spraken maandag in Lomé over de grens. Het overleg over Jemen werd verdaagd; Qatar "
            "bemiddelt daar.",
            [{"GH", "TG"}, {"QA"}, {"QA"}],
        ),
        (
            "Angola en Namibië overlegden woensdag in Windhoek over water. In Parijs liepen ondertussen de gesprekken "
            "over Libanon vast.",
            [{"AO", "NA"}, set()],
        ),
    ],
)
def test_other_news_lends_nobody(text: str, told: list[set[str]]) -> None:
    events = events_of(text)
    assert [who(event) for event in events] == told


@pytest.mark.parametrize(
    ("text", "talks"),
    [
        ("De gesprekken in Genève zijn hervat. Ook vandaag zaten Ghana en Togo aan tafel.", 1),
        ("Ghana en Togo spraken maandag in Lomé. Het overleg over de grens gaat dinsdag verder.", 1),
        ("Ghana en Togo overleggen al weken in Lomé. Een eerdere ronde in Accra mislukte.", 2),
    ],
)
def test_what_goes_on_with_it_does(text: str, talks: int) -> None:
    events = [event for event in events_of(text) if event.kind in (EventKind.NEGOTIATION, EventKind.MEETING)]
    assert [who(event) for event in events] == [{"GH", "TG"}] * talks
