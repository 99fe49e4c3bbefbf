"""Whoever is denied beside others, "maar niet door X", takes no part in what they do."""

from __future__ import annotations

import pytest
from framed import events_of

from kg.model import Factuality


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Peru noch Bolivia was maandag bij de onderhandelingen in Lima.", set()),
        ("Oman nam niet deel aan de top in Caïro, en Koeweit evenmin.", set()),
        ("Aan de gesprekken in Doha namen Jemen en Oman deel, maar niet Qatar.", {"YE", "OM"}),
        ("Het protocol is getekend door Tunesië en Algerije, maar niet door Libië.", {"TN", "DZ"}),
        ("Angola en Namibië tekenden woensdag het waterverdrag, Botswana niet.", {"AO", "NA"}),
        ("Israël sprak maandag met Jordanië en Egypte, niet met Libanon.", {"IL", "JO", "EG"}),
        ("Ghana sprak maandag niet alleen met Togo, maar ook met Benin.", {"GH", "TG", "BJ"}),
    ],
)
def test_whoever_is_denied_beside_others_takes_no_part(text: str, names: set[str]) -> None:
    (event,) = events_of(text)
    assert {role.filler.split("/")[1] for role in event.roles} == names
    assert event.factuality is Factuality.ACTUAL


def test_what_two_do_not_do_is_denied_as_ever() -> None:
    (event,) = events_of("De presidenten van Ghana en Togo spraken elkaar maandag in Lomé niet.")
    assert event.factuality is Factuality.COUNTERFACTUAL
