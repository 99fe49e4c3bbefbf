"""Names of organisations: acronyms, translations and short forms."""

from __future__ import annotations

import pytest

from kg.same.bodies import body_of, compare_bodies


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Front voor Nationale Redding", "FNR", "letters"),
        ("Bevrijdingsfront van de Westelijke Hooglanden", "Western Highlands Liberation Front", "translated"),
        ("Western Highlands Liberation Front", "WHLF", "letters"),
        ("Front voor Nationale Redding", "Front de Salut National", "translated"),
        ("Rapid Support Forces", "Snelle Steuntroepen", "translated"),
        ("Karen Eenheidsliga", "Karen Unity League", "translated"),
        ("Comité Cívico del Litoral", "Burgercomité voor de Kust", "translated"),
        ("Reddingsfront", "Front voor Nationale Redding", "shorter"),
        ("Front voor Nationale Redding", "Reddingsfront", "longer"),
        ("het Front", "Andes Volksfront", "general"),
        ("Nationaal Front", "Volksfront", "apart"),
        ("FNR", "FPA", "other letters"),
        ("Rode Kruis", "Afrikaanse Unie", ""),
    ],
)
def test_how_like_two_names_are(one: str, other: str, likeness: str) -> None:
    assert compare_bodies(body_of(one), body_of(other)) == likeness
