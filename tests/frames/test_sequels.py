"""A sentence that says of what was just told only where or when it was gives that to it."""

from __future__ import annotations

import pytest
from framed import events_of


@pytest.mark.parametrize(
    ("text", "place", "time"),
    [
        ("Eritrea en Soedan hebben zondag met elkaar gesproken. Dat gebeurde in Wenen.", "2761369", "zondag"),
        ("Ghana en Togo tekenden een handelsverdrag. Dit vond woensdag plaats in Lomé.", "2365267", "woensdag"),
        ("Malta en Tunesië overlegden over migratie. Dat speelde zich maandag af in Valletta.", "2562305", "maandag"),
        ("Peru en Chili praatten zondag over de grens. Locatie was een hotel in Montevideo.", "3441575", "zondag"),
        ("Zweedse en Turkse diplomaten overlegden dinsdag. Het toneel was een villa in Wenen.", "2761369", "dinsdag"),
        ("Ierse en Britse diplomaten spraken elkaar maandag. Plaats van samenkomst was Cardiff.", "2653822", "maandag"),
        ("Malta en Tunesië overlegden maandag. De plek van het overleg was een schip bij Genua.", "3176219", "maandag"),
        ("Ierse en Britse ambtenaren ontmoetten elkaar maandag. Plaats van de aanslag was Cardiff.", None, "maandag"),
        ("Ierse en Britse ambtenaren ontmoetten elkaar maandag. De plaats was niet Cardiff.", None, "maandag"),
        ("Ghana en Togo hebben maandag met elkaar gesproken. Dat gebeurde niet in Lomé.", None, "maandag"),
        ("Ghana en Togo hebben maandag met elkaar gesproken. De aanslag gebeurde in Lomé.", None, "maandag"),
    ],
)  # fmt: skip
def test_what_is_only_said_to_have_happened_is_placed(text: str, place: str | None, time: str) -> None:
    (event,) = events_of(text)
    assert (event.place or "").removeprefix("place/") == (place or "")
    assert event.time is not None
    assert event.time.text == time
    assert len({passage.start for passage in event.evidence}) == (1 if place is None else 2)
