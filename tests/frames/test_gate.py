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


@pytest.mark.parametrize(
    "text",
    [
        "De Keniaanse regering en de rebellen van het NVF sloten een bestand. De onderhandelingen duurden lang.",
        "De regering van Mali en de opstandelingen van de MPA tekenden een akkoord. Het overleg duurde een week.",
        "De onderhandelingen tussen de Soedanese regering en de rebellenbeweging SBF zijn vastgelopen.",
    ],
)
def test_a_movement_that_no_list_has_is_an_actor(text: str) -> None:
    assert events_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "De coalitiepartijen in Nederland hebben een bestand gesloten over stikstof. Het overleg duurde lang.",
        "De directie van Philips en de leden van het BBF sloten een akkoord. De onderhandelingen duurden lang.",
        "De staking bij de Franse spoorwegen is voorbij: de bonden en de regering tekenden een akkoord.",
    ],
)
def test_one_that_does_not_fight_is_none(text: str) -> None:
    assert not events_of(text)
