"""Titles: their wording, their bearers, and whose they are."""

import pytest
from found import Reader


@pytest.mark.parametrize(
    ("text", "phrase", "title", "of", "holder"),
    [
        ("De Peruaanse president Ana Quispe sprak.", "De Peruaanse president", "president", "Peruaanse", "Ana Quispe"),
        ("VN-gezant Ada Lindqvist sprak.", "VN-gezant", "gezant", "VN", "Ada Lindqvist"),
        ("EU-buitenlandchef Bo Hult sprak.", "EU-buitenlandchef", "buitenlandchef", "EU", "Bo Hult"),
        ("Hamas-kopstuk Nabil Harb sprak.", "Hamas-kopstuk", "kopstuk", "Hamas", "Nabil Harb"),
        ("(VS-)president (Donald) Trump sprak.", "(VS-)president", "president", "VS", "Trump"),
        (
            "De voorzitter van de Arabische Liga, Nabil Harb, sprak.",
            "De voorzitter van de Arabische Liga",
            "voorzitter",
            "Arabische Liga",
            "Nabil Harb",
        ),
        ("Bo Hult, de Finse premier, sprak.", "de Finse premier", "premier", "Finse", "Bo Hult"),
        (
            "Bo Hult, een van de Finse onderhandelaars, sprak.",
            "de Finse onderhandelaars",
            "onderhandelaar",
            "Finse",
            "Bo Hult",
        ),
        ("De Qatarese premier, sjeik Nabil Harb, sprak.", "De Qatarese premier", "premier", "Qatarese", "Nabil Harb"),
        ("De Nederlandse minister Van Weel sprak.", "De Nederlandse minister", "minister", "Nederlandse", "Van Weel"),
        ("Zweeds koning Knut Oskar sprak.", "Zweeds koning", "koning", "Zweeds", "Knut Oskar"),
        (
            "Secretaris-generaal Bo Hult van de NAVO sprak.",
            "Secretaris-generaal",
            "secretaris-generaal",
            "NAVO",
            "Bo Hult",
        ),
        ("Speciaal gezant Bo Hult van de OVSE sprak.", "Speciaal gezant", "speciaal gezant", "OVSE", "Bo Hult"),
        ("Netanyahu's woordvoerder Ari Gilad sprak.", "woordvoerder", "woordvoerder", "Netanyahu's", "Ari Gilad"),
        ("Peru had zijn minister Ana Quispe gestuurd.", "zijn minister", "minister", "Peru", "Ana Quispe"),
        ("Peru werd vertegenwoordigd door minister Ana Quispe.", "minister", "minister", "Peru", "Ana Quispe"),
        ("Namens Lima tekende minister Ana Quispe.", "minister", "minister", "Lima", "Ana Quispe"),
        (
            "De Peruaanse delegatie stond onder leiding van vicepremier Ana Quispe.",
            "vicepremier",
            "vicepremier",
            "Peruaanse",
            "Ana Quispe",
        ),
    ],
)
def test_a_title_with_its_bearer_and_owner(
    read: Reader, text: str, phrase: str, title: str, of: str, holder: str
) -> None:
    found = read(text)
    assert (found.office(phrase).title, found.of(phrase)) == (title, of)
    assert found.holder(phrase) == holder


@pytest.mark.parametrize(
    ("text", "phrase", "title"),
    [
        ("Minister Ana Quispe van Buitenlandse Zaken sprak.", "Minister", "minister van Buitenlandse Zaken"),
        ("Minster Quispe van Buitenlandse Zaken sprak.", "Minster", "minister van Buitenlandse Zaken"),
        ("Minister Ana Quispe (Defensie) sprak.", "Minister", "minister van Defensie"),
        (
            "De minister van Strategische Zaken sprak.",
            "De minister van Strategische Zaken",
            "minister van Strategische Zaken",
        ),
        ("Landbouwminister Ana Quispe sprak.", "Landbouwminister", "landbouwminister"),
        (
            "Zijn nationaal veiligheidsadviseur sprak.",
            "Zijn nationaal veiligheidsadviseur",
            "nationaal veiligheidsadviseur",
        ),
        ("Eerste minister Bo Hult sprak.", "Eerste minister", "eerste minister"),
    ],
)
def test_the_office_as_a_tenure_words_it(read: Reader, text: str, phrase: str, title: str) -> None:
    assert read(text).office(phrase).title == title


def test_each_of_two_ministers_has_the_department_behind_the_name(read: Reader) -> None:
    found = read("De ministers Hult (Defensie) en Lund (Buitenlandse Zaken) vertrokken.")
    assert [(office.title, office.plural) for office in found.mentions.offices] == [
        ("minister van Defensie", True),
        ("minister van Buitenlandse Zaken", False),
    ]


def test_a_former_office_is_marked(read: Reader) -> None:
    found = read("Oud-ambassadeur Bo Hult en de afgezette president Ana Quispe zwegen.")
    assert [office.former for office in found.mentions.offices] == [True, True]


def test_a_counterpart_is_marked(read: Reader) -> None:
    found = read("Premier Bo Hult belde met zijn Deense ambtgenoot Ida Friis.")
    assert found.office("zijn Deense ambtgenoot").counterpart
    assert found.of("zijn Deense ambtgenoot") == "Deense"


def test_a_title_in_the_plural_without_names_has_an_office_for_each_state(read: Reader) -> None:
    found = read("De Peruaanse en Chileense leiders ontmoeten elkaar.")
    assert [found.mentions.names[office.of].text for office in found.mentions.offices if office.of is not None] == [
        "Peruaanse",
        "Chileense",
    ]


def test_a_title_in_the_plural_has_an_office_for_each_state_behind_it(read: Reader) -> None:
    found = read("De ministers van Defensie van Peru en Chili spraken.")
    owners = [found.mentions.names[office.of].text for office in found.mentions.offices if office.of is not None]
    assert owners == ["Peru", "Chili"]


def test_a_title_alone_is_an_office_without_a_bearer(read: Reader) -> None:
    assert read("De gezant vertrok zonder iets te zeggen.").holder("De gezant") is None


def test_a_list_of_titled_persons_is_no_apposition(read: Reader) -> None:
    found = read("Aanwezig waren Ana Quispe, premier Bo Hult en generaal Nabil Harb.")
    assert found.holder("premier") == "Bo Hult"
    assert found.holder("generaal") == "Nabil Harb"
