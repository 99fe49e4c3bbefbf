"""Who said it: who speaks in a paragraph keeps others from speaking there."""

from __future__ import annotations

import pytest
from framed import frames_of


def test_the_only_voice_does_not_speak_where_another_does() -> None:
    voice = '"Ik hoop op vrede", zei gezant Espen Barth Eide van Noorwegen in Lima. "Het is een begin van iets."'
    other = (
        "Dat gaat te traag, zegt de oppositie van Peru. Een woordvoerder hoopt op een gesprek. Hij betwijfelt of dat "
    )
    other += 'lukt. "Ze zijn hier om tijd te rekken, en zij doen niets."'
    told = frames_of(voice, other).speech_acts
    assert not any(act.content is not None and "tijd te rekken" in act.content.text for act in told)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Het verdrag dat Peru sloot, deugt volgens minister Espen Barth Eide van Noorwegen niet.", "deugt"),
        ("Het bestand houdt stand, volgens minister Espen Barth Eide van Noorwegen.", "Het bestand houdt stand"),
    ],
)
def test_what_somebody_says_in_the_middle_of_a_sentence_goes_on(text: str, content: str) -> None:
    (act,) = frames_of(text).speech_acts
    assert act.content is not None and content in act.content.text


def test_a_participle_in_quotation_marks_before_a_noun_is_no_statement() -> None:
    talks = "Minister Espen Barth Eide van Noorwegen sprak in Lima met Peru over een bestand."
    told = frames_of(f'{talks} "Een zwarte dag", constateerde een "teleurgestelde" Eide daarna.').speech_acts
    assert [act.content.text for act in told if act.content] == ["Een zwarte dag"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("De Keniaanse president William Ruto zwoer dat 'de dwarsliggers' nooit aan de macht komen.", set()),
        ("De Keniaanse president William Ruto, grondlegger van 'de groene coalitie', wil vrede met Somalië.", set()),
        ("De Keniaanse president William Ruto noemde het plan 'de enige weg naar vrede'.", {"de enige weg naar vrede"}),
        ("'De weg naar vrede', zei de Keniaanse president William Ruto.", {"De weg naar vrede"}),
    ],
)
def test_whom_or_what_somebody_calls_so_in_passing_is_no_statement(text: str, quoted: set[str]) -> None:
    talks = "Kenia en Somalië onderhandelden maandag in Nairobi."
    assert {act.quotation.text for act in frames_of(talks, text).speech_acts if act.quotation} == quoted
