"""What is plainly said: beside a wish, of a thing that is called something, of what one lets be known."""

from __future__ import annotations

import pytest
from framed import frames_of
from speech_acts import read

_TALKS = "Kenia onderhandelt met Somalië in Quito."


def said(text: str) -> list[tuple[str, str | None, str]]:
    """Kind, speaker and content of every utterance of a text about talks."""
    return [(act.kind, act.by, act.what) for act in read(f"{_TALKS} {text}")]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Bolivia wil dat Peru snel instemt, maar zei ook dat het plan nog niet af is.", "Bolivia", "nog niet af is"),
        (
            "Minister Lea Novak eist dat Rusland zijn leger weghaalt, maar verklaarde dat Tsjechië geen wapens levert.",
            "Lea Novak",
            "dat Tsjechië geen wapens levert",
        ),
        (
            "Bolivia wil dat Chili de haven openstelt, maar erkent dat het overleg nog jaren kan duren.",
            "Bolivia",
            "jaren kan duren",
        ),
        (
            "Minister Jan Mulder riep Israël op de aanvallen te staken en voegde toe dat Nederland sancties overweegt.",
            "Jan Mulder",
            "dat Nederland sancties overweegt",
        ),
        ("Marokko gaf te kennen niet langer met Algerije te willen praten.", "Marokko", "niet langer met Algerije"),
        ("Peru en Chili spraken zich uit voor een onmiddellijk bestand.", "Peru", "voor een onmiddellijk bestand"),
        ("Duitsland sprak zich uit tegen nieuwe sancties.", "Duitsland", "tegen nieuwe sancties"),
        ("Het overleg werd door Turkije als nuttig bestempeld.", "Turkije", "Het overleg"),
        ("De aanval werd door Oeganda als een oorlogsdaad gebrandmerkt.", "Oeganda", "als een oorlogsdaad"),
        ("Egypte kenschetste het gesprek met Iran als moeizaam.", "Egypte", "als moeizaam"),
    ],
)
def test_what_is_said_outright_is_a_statement(text: str, speaker: str, content: str) -> None:
    found = [what for kind, by, what in said(text) if kind == "Statement" and by == speaker]
    assert any(content in what for what in found), said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru wil dat Chili zegt dat de grens open blijft.",
        "Peru eist dat Chili de grens opent en verklaart dat die open blijft.",
        "Peru wilde zich niet uitspreken over het bestand.",
        "De haven werd door Peru als basis gebruikt.",
        "De gezant werd door Peru als bemiddelaar aangewezen.",
        "Peru liet de gevangenen niet gaan.",
    ],
)
def test_what_is_only_wished_or_done_is_none(text: str) -> None:
    assert "Statement" not in {kind for kind, _, _ in said(text)}


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Peru heeft Chili gevraagd de dam niet te vullen, maar Chili weigert.", "de dam niet te vullen"),
        ("Peru heeft Chili opgeroepen de grens te openen, maar Chili zwijgt.", "de grens te openen"),
        ("Peru riep Chili op om de gevangenen vrij te laten, en Chili doet dat.", "om de gevangenen vrij te laten"),
        ("Peru eist dat Chili tekent, maar niet dat het betaalt.", "dat Chili tekent, maar niet dat het betaalt"),
        ("Peru eist dat Chili en Bolivia tekenen.", "dat Chili en Bolivia tekenen"),
    ],
)
def test_an_infinitive_ends_before_what_another_does(text: str, content: str) -> None:
    assert ("Demand", "Peru", content) in said(text)


def test_a_noun_for_one_of_each_means_all_beside_it() -> None:
    (act,) = frames_of("De regeringen van Kenia en Oeganda riepen Peru op de grens te openen.").speech_acts
    assert (act.speaker, *act.joined) == ("state/KE", "state/UG")
