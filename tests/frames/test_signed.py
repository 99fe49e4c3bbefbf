"""One signing is told once, and a truce of one side is of nobody else."""

from __future__ import annotations

from framed import frames_of

from kg.model import EventKind


def test_who_signs_for_whom_is_the_same_signing() -> None:
    first = "Togo en Benin hebben maandag in Lomé een verdrag getekend."
    then = "Minister Yaovi Mensah van Justitie tekende namens Togo het verdrag en Aline Dossou namens Benin."
    found = frames_of(first, then, issued="2026-03-12").events
    assert len([event for event in found if event.kind is EventKind.AGREEMENT]) == 1


def test_a_truce_of_one_side_is_lent_to_nobody() -> None:
    first = "De regering van Peru en de rebellen van het MLP praten al een jaar met elkaar."
    then = "Het MLP kondigde op 4 maart een eenzijdig staakt-het-vuren aan."
    found = frames_of(first, then, issued="2026-03-12").events
    truces = [event for event in found if event.kind is EventKind.AGREEMENT]
    assert all("state/PE" not in {role.filler for role in event.roles} for event in truces)
