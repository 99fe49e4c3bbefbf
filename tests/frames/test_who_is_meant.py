"""Whom pronouns and plain nouns mean: those that the text goes on about, and nobody rather than the last ones named."""

from __future__ import annotations

import pytest
from paragraphs import article
from shared import understood

from kg.frames import load_extractor
from kg.frames.extract import Desk


def meant(text: str, word: str, issued: str | None = None) -> set[str]:
    """Whom the last of these words in a text means, by the ends of their keys."""
    desk = Desk(load_extractor(), *understood(article(text, issued=issued)))
    token = max(t for t, lower in enumerate(desk.view.lowers) if lower == word)
    return {key.rpartition("/")[2] for key in desk.actors.of(token)}


MERKEL = "Rutte heeft de toestand besproken met de Duitse bondskanselier Angela Merkel, meldde hij."
CLIMATE = "Griekenland en Cyprus willen dat er maatregelen komen tegen Turkije."


@pytest.mark.parametrize(
    ("text", "word", "keys"),
    [
        ("VN-gezant Geir Pedersen was in Damascus. De VN-gezant was tevreden.", "vn-gezant", {"geir-pedersen"}),
        ("IAEA-baas Rafael Grossi was in Teheran. Daar had de IAEA-baas overleg.", "iaea-baas", {"rafael-grossi"}),
        (
            "Eurocommissaris Frans Timmermans was in Ankara. Dat zei de Eurocommissaris.",
            "eurocommissaris",
            {"frans-timmermans"},
        ),
        ("NAVO-chef Mark Rutte bezocht Kiev. De NAVO-chef waarschuwde Rusland.", "navo-chef", {"mark-rutte"}),
        ("EU-buitenlandchef Josep Borrell belde. De EU-chef zei niets.", "borrell", {"josep-borrell"}),
    ],
)
def test_an_office_in_one_word_with_its_body_means_who_holds_it(text: str, word: str, keys: set[str]) -> None:
    assert meant(text, word) == keys


@pytest.mark.parametrize(
    ("text", "word", "keys"),
    [
        (
            "Emmanuel Macron sprak met Vladimir Poetin over de Donbas. Daarbij bespraken ze ook het gas.",
            "ze",
            {"emmanuel-macron", "vladimir-poetin"},
        ),
        ("Premier Orbán was in Wenen. Ze bespraken de grens.", "ze", set[str]()),
        ("De Russen en Poetin wachten. Hun overleg duurt lang.", "hun", {"RU", "vladimir-poetin"}),
        ("Premier Orbán vertrok uit Wenen. Hij wil rust.", "hij", {"viktor-orban"}),
    ],
)
def test_several_are_no_single_person(text: str, word: str, keys: set[str]) -> None:
    assert meant(text, word) <= keys
    assert bool(meant(text, word)) is bool(keys) or word == "hun"


@pytest.mark.parametrize(
    ("text", "word", "keys"),
    [
        (
            f"Minister Sigrid Kaag reist. Zij zwijgt. {MERKEL} Hij heeft met haar afgesproken.",
            "haar",
            {"angela-merkel"},
        ),
        ("Macron belde met Giorgia Meloni. Hij is het met haar eens over Libië.", "haar", {"giorgia-meloni"}),
        (
            "Minister Hoekstra, die milder is dan premier Orban, verzekerde dat het duurt. Volgens hem is dat goed.",
            "hem",
            {"wopke-hoekstra"},
        ),
        ("Emmanuel Macron sprak kort over Orbán. Volgens hem is er niets besloten.", "hem", {"emmanuel-macron"}),
        ("De IRA zwijgt over de moord op Jan Claes. Deze gaf toe dat hij spioneerde.", "hij", {"jan-claes"}),
        ("Emmanuel Macron sprak met Zelensky. Later vertrok hij.", "hij", {"emmanuel-macron"}),
    ],
)
def test_the_sentence_before_says_whom_a_pronoun_means(text: str, word: str, keys: set[str]) -> None:
    assert meant(text, word) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Burundi heeft Tanzaniaanse agenten gevraagd rebellen op te pakken. Het land eist dat.", {"BI"}),
        ("Rusland viel Oekraïne binnen. Het land vraagt de NAVO om hulp.", {"UA"}),
        ("Kanselier Scholz bezocht Moldavië. Het land wil bij de EU.", {"MD"}),
    ],
)
def test_the_land_is_the_one_that_the_text_goes_on_about(text: str, keys: set[str]) -> None:
    assert meant(text, "land") <= keys


@pytest.mark.parametrize(
    ("text", "word", "keys"),
    [
        (f"{CLIMATE} De EU-leiders spraken over het klimaat. De landen zijn het eens.", "landen", set[str]()),
        (f"{CLIMATE} De ministers van de NAVO praten al. De landen zwijgen.", "landen", set[str]()),
        (f"{CLIMATE} Beide landen zijn boos.", "landen", {"GR", "CY"}),
        ("Kenia en Oeganda praatten in Nairobi. Beide landen zijn het eens.", "landen", {"KE", "UG"}),
        ("Oman en Qatar verzochten de kampen te praten. De kampen weigeren dat.", "kampen", set[str]()),
        ("Peru en Chili praten in Lima. Beide partijen zijn terughoudend.", "partijen", {"PE", "CL"}),
    ],
)
def test_groups_of_states(text: str, word: str, keys: set[str]) -> None:
    assert meant(text, word) == keys


@pytest.mark.parametrize(
    ("text", "word", "keys"),
    [
        ("Amnesty International is in Kenia. De mensenrechtenorganisatie wacht.", "mensenrechtenorganisatie",
         {"amnesty-international"}),
        ("De NAVO is in Mali. De hulporganisatie wacht.", "hulporganisatie", {}),
        ("De FARC praat. De guerrillabeweging wil vrede.", "guerrillabeweging", {"farc"}),
        ("De NAVO is in Mali. Het bondgenootschap wacht.", "bondgenootschap", {"navo"}),
    ],
)  # fmt: skip
def test_a_noun_for_one_sort_of_bodies_means_no_other(text: str, word: str, keys: set[str]) -> None:
    assert meant(text, word) <= {*keys}


@pytest.mark.parametrize(
    ("text", "word", "issued", "keys"),
    [
        ("De Poolse premier zei dat de grens dicht blijft.", "premier", "2025-05-16", {"donald-tusk"}),
        ("De Poolse premier zei dat de grens dicht blijft.", "premier", None, {"poolse-premier"}),
        ("De Poolse premier zei dat de grens dicht blijft.", "premier", "1960-05-16", {"poolse-premier"}),
        (
            "De Poolse premier Leszek Miller sprak. De Poolse premier zei ja.",
            "premier",
            "2025-05-16",
            {"leszek-miller"},
        ),
        ("De minister van Defensie van Chili bedankte Peru.", "minister", None, {"minister-van-defensie-van-chili"}),
        ("Een Poolse minister bedankte Peru.", "minister", "2025-05-16", set()),
        ("De Poolse ambassadeur werd door Peru ontboden.", "ambassadeur", None, set()),
    ],
)
def test_who_leads_a_state_or_department_is_somebody(text: str, word: str, issued: str | None, keys: set[str]) -> None:
    assert meant(f"Kenia onderhandelt met Somalië. {text}", word, issued) == keys


@pytest.mark.parametrize(
    ("text", "word", "keys"),
    [
        ("President Maia Sandu ontving premier Donald Tusk. Ze zei ja.", "ze", {"maia-sandu"}),
        ("Premier Donald Tusk ontving president Maia Sandu. Hij zei ja.", "hij", {"donald-tusk"}),
        ("Kaja Kallas sprak met Gideon Sa'ar. Ze herhaalde dat.", "ze", {"kaja-kallas"}),
        ("Minister Anna Berg sprak met Jan Kowalski. Volgens hem is er haast.", "hem", {"jan-kowalski"}),
    ],
)
def test_a_pronoun_goes_with_the_sex_of_a_given_name(text: str, word: str, keys: set[str]) -> None:
    assert meant(f"Kenia onderhandelt met Somalië. {text}", word) == keys


def test_who_is_spoken_to_is_not_who_speaks() -> None:
    text = 'Minister Caspar Veldkamp zag zijn collega Ayman Safadi. "Het moet stoppen", zei de minister tegen Safadi.'
    assert meant(f"Kenia onderhandelt met Somalië. {text}", "minister") == {"caspar-veldkamp"}


def test_who_is_volgens_her_something_is_another() -> None:
    text = "Minister Anna Berg sprak met Chili. Peru is volgens haar een goede buur."
    assert meant(f"Kenia onderhandelt met Somalië. {text}", "haar") == {"anna-berg"}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("De waarnemers spraken met president Ruto en premier Abiy. Morgen reizen ze door.", set()),
        (
            "President Ruto en premier Abiy spraken met de waarnemers. Morgen reizen ze door.",
            {"william-ruto", "abiy-ahmed"},
        ),
    ],
)
def test_those_who_did_it_go_on_and_not_those_whom_they_met(text: str, keys: set[str]) -> None:
    assert meant(text, "ze") == keys


def test_a_minister_on_his_journey_is_no_woman() -> None:
    text = "Minister Wopke Hoekstra sprak met Retno Marsudi. De minister zou tijdens zijn bezoek doorreizen."
    assert meant(text, "minister") == {"wopke-hoekstra"}
