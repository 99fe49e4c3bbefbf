"""News that borrows the words of diplomacy gives no facts; diplomacy that needs a word of other news does."""

import pytest
from framed import events_of

TALKS = "Peru en Chili onderhandelden in Quito. "


@pytest.mark.parametrize(
    "text",
    [
        TALKS + "De delegatie wil een akkoord over de spits en de doelman.",
        TALKS
        + "De bemiddelaar noemde de onderhandelingen over de fusie oorlog; de aandeelhouders en beleggers wachten.",
        TALKS + "Het overleg ging over de cao, zei FNV, en de stakers willen een akkoord.",
        TALKS + "De informateurs willen dat de kabinetsformatie in Lima een akkoord oplevert, zei de gezant.",
        TALKS + "De regeringsvorming en de partijvoorzitters wachten op de minister en een akkoord.",
    ],
)
def test_the_jargon_of_other_news_silences_an_article(text: str) -> None:
    assert not events_of(text)


@pytest.mark.parametrize(
    "text",
    [
        TALKS,
        TALKS + "De delegatie wil een akkoord over het ziekenhuis en de school.",
        TALKS + "De minister zei dat de onderhandelingen weer rust brengen in Den Haag, ook voor de halve regering.",
        TALKS + "Een Kamerlid vroeg de minister om een akkoord; de Kamerleden willen dat de gezant blijft.",
        TALKS + "De minister en de gezant zagen de finale in het stadion en spraken over een bestand.",
    ],
)
def test_words_that_diplomacy_needs_too_do_not(text: str) -> None:
    assert events_of(text)
