"""Which lines are headings."""

import pytest

from kg.read import headings


@pytest.mark.parametrize(
    "line",
    [
        "Erdogan",
        "Eerste gesprek op dit niveau",
        "Rusland zegt dat langdurige vrede het doel is",
        "'Kleine stap'",
        "‘Nog volop bezig’",
        "Wie zitten er aan tafel?",
        "U was waarnemer voor België. Wat doet zo iemand eigenlijk?",
        "Maandag: goede moed",
        "Update 11.00 uur: Nog geen doorbraak",
        "Update 16.30 uur",
        "UPDATE 14:05 - Delegaties terug in het hotel",
        "21.40 uur – Israël stuurt ploeg",
        "20.15 uur – Hamas: akkoord, maar …",
        "18.00 uur - Nog geen witte rook.",
        "Liveblog 9:15 | Topoverleg begint",
        "Van onze correspondent",
        "PERSBERICHT – Brussel, 14 juni 2022",
        "Lees ook:",
    ],
)
def test_a_short_line_without_a_full_stop_is_a_heading(line: str) -> None:
    assert headings.is_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "Hij wees dat af.",
        "'Vrede is saai', besluit ze. 'Als het spannend wordt, heb ik mijn werk niet goed gedaan.'",
        "“De deur blijft open.”",
        "Wij gaan door!",
        "De minister zei het volgende:",
        "Om 17.00 uur geven de ministers een persconferentie in zaal 4.",
        "De Turkse president sprak donderdag in Ankara met de twee ministers over een bestand van 24 uur",
        "* * *",
        "",
    ],
)
def test_sentences_and_rules_are_not(line: str) -> None:
    assert not headings.is_heading(line)


@pytest.mark.parametrize(
    ("line", "inner"),
    [
        ("## Concessies", "Concessies"),
        ("## Concessies ##", "Concessies"),
        ("**'Kleine stap'**", "'Kleine stap'"),
        ("### **Erdogan**", "Erdogan"),
        ("_Van onze correspondent_", "Van onze correspondent"),
        ("- De Unie stemt in.", "De Unie stemt in."),
        ("• De Unie stemt in.", "De Unie stemt in."),
        ("1. Wie praat met wie?", "Wie praat met wie?"),
        ("**Let op** en **pas op**", "**Let op** en **pas op**"),
        ("24 uur duurde het bestand", "24 uur duurde het bestand"),
        ("11.00 uur: begin", "11.00 uur: begin"),
        ("-", "-"),
    ],
)
def test_bullets_and_markup_are_outside(line: str, inner: str) -> None:
    assert line[slice(*headings.inner(line))] == inner


def test_markup_makes_a_heading_of_a_sentence() -> None:
    assert headings.is_marked("## Dit is het einde.")
    assert not headings.is_marked("Dit is **niet** het einde.")


def test_a_title_may_be_long_and_ask() -> None:
    assert headings.is_title("Slagbomen dicht, deuren op een kier: " + "Burundi en Rwanda praten door " * 4 + "?")
    assert not headings.is_title("De minister stapte donderdag op.")
