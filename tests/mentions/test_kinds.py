"""What an unknown name is, and where it ends: each kind of name with its likes, and with what only looks like it."""

from __future__ import annotations

import pytest
from found import Reader

from kg.model import EntityKind

PERSON, STATE, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister P. Wekesa sprak met Somalië.", "P. Wekesa"),
        ("Volgens J.H. de Bruin komt er een akkoord.", "J.H. de Bruin"),
        ("Bemiddelaar K. Virtanen legde Kenia een plan voor.", "K. Virtanen"),
        ("Secretaris-generaal Pérez de Cuéllar reisde naar Teheran.", "Pérez de Cuéllar"),
        ("Ambassadeur Stéphane de Kergorlay vertrok.", "Stéphane de Kergorlay"),
        ("De bemiddelaar Josphat Kiprotich arap Rono is ziek.", "Josphat Kiprotich arap Rono"),
        ("Woordvoerder Modeste Kazadi wa Lubilanji ontkende.", "Modeste Kazadi wa Lubilanji"),
        ("CEO van Shell Wael Sawan sprak met Kenia.", "Wael Sawan"),
        ("Voor het overleg heeft de PLO Samir Daoudi aangewezen.", "Samir Daoudi"),
        ("Fatima Belkacem, 48, uit Oran, sprak met de gezant.", "Fatima Belkacem"),
    ],
)
def test_a_person_whole(read: Reader, text: str, name: str) -> None:
    assert name in read(text).names(PERSON)


@pytest.mark.parametrize(
    "text",
    [
        "Eurocommissaris Greta Solberg (Handel en Digitale Zaken) sprak.",
        "De Zweedse minister van Europese Zaken sprak met Peru.",
        "In Karabach wonen Armenen.",
        "Kenya Airways vloog naar Genève.",
        "De steun kost 5 miljoen US$, of US $ 3 per hoofd.",
        "Vraag B. Waarom zwijgt Peru?",
    ],
)
def test_nobody(read: Reader, text: str) -> None:
    assert [name for name in read(text).names(PERSON) if name != "Greta Solberg"] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kenya Airways vloog de delegaties naar Genève.", "Kenya Airways"),
        ("Volgens Damen Holding ligt het schip stil.", "Damen Holding"),
        ("Een topman van Fosun Pharma sprak met Peru.", "Fosun Pharma"),
        ("In Doha overleggen de taliban met Qatar.", "taliban"),
        ("Peru sprak met de houthi's.", "houthi's"),
        ("Een gezant van de peshmerga sprak met Peru.", "peshmerga"),
        ("Soedan en de janjaweed praten in Jeddah.", "janjaweed"),
        ("De regering van Sri Lanka en de tamiltijgers praten in Oslo.", "tamiltijgers"),
        ("Mali tekende met de wagnergroep.", "wagnergroep"),
        ("De zapatisten wezen het voorstel af.", "zapatisten"),
        ("De houthi-leiders spraken met Peru.", "houthi"),
        ("De talibanregering sprak met Peru.", "taliban"),
        ("Een pesjmergacommandant sprak met Peru.", "pesjmerga"),
        ("Taliban spraken met Peru. Dat zeiden de taliban.", "Taliban"),
    ],
)
def test_an_organisation(read: Reader, text: str, name: str) -> None:
    assert name in read(text).names(ORGANISATION)


@pytest.mark.parametrize(
    "text", ["De wagneropera trok veel publiek.", "De fanotelers zijn boos.", "De contraspionage sprak met Peru."]
)
def test_a_longer_word_is_no_group(read: Reader, text: str) -> None:
    assert read(text).names(ORGANISATION) == []


@pytest.mark.parametrize(
    "text",
    [
        "Het Haagse tribunaal wil meer.",
        "De Rotterdamse rechter sprak hem vrij.",
        "Kenia en Somalië praten in de Mombasa-dialoog.",
        "Een akkoord tijdens het Offerfeest lijkt ver weg.",
        "Hugo de Zela (Peru) en Javier Bú (Honduras) tekenden.",
        "De Republiek Malawi en het Koninkrijk Lesotho praten.",
    ],
)
def test_no_organisation(read: Reader, text: str) -> None:
    assert read(text).names(ORGANISATION) == []


@pytest.mark.parametrize(
    ("text", "name", "key"),
    [
        ("De Republiek Malawi wil praten.", "Republiek Malawi", "state/MW"),
        ("De Plurinationale Staat Bolivia wil praten.", "Plurinationale Staat Bolivia", "state/BO"),
        (
            "De Federale Democratische Republiek Ethiopië tekent.",
            "Federale Democratische Republiek Ethiopië",
            "state/ET",
        ),
        ("De Arabische Republiek Syrië zwijgt.", "Arabische Republiek Syrië", "state/SY"),
        ("Het Koninkrijk Lesotho wil praten.", "Koninkrijk Lesotho", "state/LS"),
        ("Het Koninkrijk der Nederlanden tekent.", "Koninkrijk der Nederlanden", "state/NL"),
        ("De Sovjet-Unie tekende met Finland.", "Sovjet-Unie", "state/x-sovjet-unie"),
        ("Joegoslavië weigert.", "Joegoslavië", "state/x-joegoslavie"),
        ("De Tsjaadse regering weigert.", "Tsjaadse", "state/TD"),
    ],
)
def test_a_state(read: Reader, text: str, name: str, key: str) -> None:
    assert read(text).key(name) == key


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zij onderhandelden maandag in GENÈVE over de grens.", "GENÈVE"),
        ("Van onze verslaggever\n\nNEW YORK. Wie dacht dat Peru zweeg.", "NEW YORK"),
        ("ROTTERDAM, 25 aug. - Peru zwijgt.", "ROTTERDAM"),
    ],
)
def test_a_city_in_capitals(read: Reader, text: str, name: str) -> None:
    assert name in read(*text.split("\n\n")).names(PLACE)


@pytest.mark.parametrize("text", ["De IAEA en de OVSE zwijgen.", "De RSF wil praten.", "M23 trekt op."])
def test_an_abbreviation_is_no_city(read: Reader, text: str) -> None:
    assert read(text).names(PLACE) == []


@pytest.mark.parametrize(
    ("issued", "key"),
    [("1996-05", "person/bill-clinton"), ("2011-05", "person/hillary-clinton")],
)
def test_a_surname_is_of_whom_the_office_fits(read: Reader, issued: str, key: str) -> None:
    title = "president" if issued < "2000" else "minister"
    found = read(f"De Verenigde Staten willen vrede. Dat zei {title} Clinton in Israël.", issued=issued)
    assert found.key("Clinton") == key


def test_a_president_is_not_a_minister_of_that_name(read: Reader) -> None:
    found = read("De Verenigde Staten willen vrede. Dat zei president Clinton.", issued="2024-05")
    assert found.key("Clinton") != "person/hillary-clinton"
