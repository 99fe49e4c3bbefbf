"""Numbers in Dutch words and digits."""

from __future__ import annotations

import pytest

from kg.same.numbers import numbers_in


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("een bestand van dertig dagen", {30}),
        ("1.050 gevangenen", {1050}),
        ("tweehonderd gevangenen, en nog honderdvijftig", {200, 150}),
        ("tweeëndertig man", {32}),
        ("elfhonderd zakken graan", {1100}),
        ("anderhalf jaar", {1.5}),
        ("een derde van het water, en niet de helft", {0.333, 0.5}),
        ("tweederde van de leden", {0.667}),
        ("2,5 miljoen euro", {2.5}),
    ],
)
def test_a_number_is_read(text: str, numbers: set[float]) -> None:
    assert numbers_in(text) == numbers


@pytest.mark.parametrize("text", ["een bestand", "de derde ronde", "het wachten", "de tienen", "Zeven-Gebergte"[7:]])
def test_what_is_no_number_is_left(text: str) -> None:
    assert numbers_in(text) == set()
