"""Names of persons, organisations and places, known or not."""

from itertools import pairwise

import pytest
from found import Reader

from kg.model import EntityKind, MentionForm

PERSON, STATE = EntityKind.PERSON, EntityKind.STATE
ORGANISATION, PLACE = EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Aldert van der Meulen tekende het akkoord.", "Aldert van der Meulen"),
        ("Kolonel Idris Ould Bechir ag Mahmoud werd gekozen.", "Idris Ould Bechir ag Mahmoud"),
        ("Gezant Yusuf bin Rashid al-Marri reisde door.", "Yusuf bin Rashid al-Marri"),
        ("Wij spraken met ambassadeur Mary O'Donoghue over de ruil.", "Mary O'Donoghue"),
        ("Onderhandelaar J.P. van 't Veld noemde het een begin.", "J.P. van 't Veld"),
        ("Premier Hun Sophea reageerde niet.", "Hun Sophea"),
        ("De Democraat Helen Whitlock stemde tegen.", "Helen Whitlock"),
        ("Hij sprak met sjeik Khaled al-Sabbagh.", "Khaled al-Sabbagh"),
        ("Minister Israel Danon verwierp het plan.", "Israel Danon"),
        ("Volgens Óscar Zaldívar is dat onzin.", "Óscar Zaldívar"),
        ("De generaal, Frans Huysmans, zweeg.", "Frans Huysmans"),
        ("Zijn zoon Tarek nam het woord.", "Tarek"),
        ("Dr. Mahfoud bemiddelde in Caïro.", "Mahfoud"),
        ("Mw. Fatou Diallo onderhandelt namens Guinee.", "Fatou Diallo"),
        ("De gezant van Qatar, Kh. al-Mansouri, zat de gesprekken voor.", "Kh. al-Mansouri"),
        ("Djibrinah zei dat het plan niet deugt.", "Djibrinah"),
        ("De Chinese gezant Mei Huan sprak met Peru.", "Mei Huan"),
        ("Het bezoek van Makkintosh werd afgelast.", "Makkintosh"),
    ],
)
def test_a_person_that_no_list_knows(read: Reader, text: str, name: str) -> None:
    assert read(text).names(PERSON) == [name]


def test_the_organisation_behind_a_person_is_not_part_of_the_name(read: Reader) -> None:
    found = read("Directeur Ellen Ravensbergen van het IAEA sprak met Marc Delvaux van Shell.")
    assert found.names(PERSON) == ["Ellen Ravensbergen", "Marc Delvaux"]


def test_a_department_behind_a_minister_is_not_part_of_the_name(read: Reader) -> None:
    found = read("Minister Pieter Hogendoorn van Buitenlandse Zaken reist naar Ankara.")
    assert found.names(PERSON) == ["Pieter Hogendoorn"]


def test_a_surname_that_begins_a_sentence_with_its_tussenvoegsel(read: Reader) -> None:
    found = read(
        "Gezant Ruth van Asperen bemiddelt.", "Van Asperen sprak van een begin. Van Moskou kwam geen antwoord."
    )
    assert found.names(PERSON) == ["Ruth van Asperen", "Van Asperen"]
    assert found.name("Van Asperen").form is MentionForm.SURNAME


@pytest.mark.parametrize(("person", "city"), [("Rutte", "Boekarest"), ("Macron", "Jerevan"), ("Erdogan", "Bakoe")])
def test_a_person_and_the_city_behind_him_are_two(read: Reader, person: str, city: str) -> None:
    found = read(f"Eerder deze week bezocht {person} {city}.")
    assert [name.text for name in found.mentions.names] == [person, city]


def test_a_list_after_a_title_in_the_plural_names_persons_only(read: Reader) -> None:
    found = read("De juristen Halima Osman, Wen Zhiyuan en Tjeerd Bakhuis schreven de tekst.")
    assert found.names(PERSON) == ["Halima Osman", "Wen Zhiyuan", "Tjeerd Bakhuis"]


@pytest.mark.parametrize(
    "word",
    [
        "Of",
        "Hoewel",
        "Omdat",
        "Zodra",
        "Toen",
        "Nadat",
        "Zowel",
        "Ondanks",
        "Sinds",
        "Wat",
        "Volgens",
        "Terwijl",
        "Daarna",
    ],
)
def test_a_word_that_opens_the_sentence_is_no_part_of_the_name_behind_it(read: Reader, word: str) -> None:
    found = read("Minister Plavsic sprak met Djukic.", f"{word} Djukic dan komt, weet niemand.")
    assert found.names(PERSON) == ["Plavsic", "Djukic", "Djukic"]


@pytest.mark.parametrize("text", ["Hun Sen zweeg.", "WHO-chef Tedros zweeg.", "Alles zweeg over Van den Broek."])
def test_names_that_look_like_such_words_stay_whole(read: Reader, text: str) -> None:
    wanted = {"Hun": "Hun Sen", "WHO": "Tedros", "Alles": "Van den Broek"}[text.split()[0].split("-")[0]]
    assert wanted in read(text).names(PERSON)


@pytest.mark.parametrize(
    "text",
    [
        "Vanmiddag komen de partijen bijeen. Donderdagavond volgt een verklaring.",
        "Slagbomen gaan dicht, deuren blijven op een kier.",
        "UPDATE - Het overleg is afgelopen.",
        "Mei wordt een drukke maand; in Mei komen de partijen bijeen.",
        "LIVEBLOG: het overleg is begonnen.",
    ],
)
def test_the_capital_of_a_sentence_or_heading_makes_no_name(read: Reader, text: str) -> None:
    assert read(text).mentions.names == ()


@pytest.mark.parametrize(
    "text",
    [
        "Het Istanbul-proces en de Minsk-akkoorden zijn dood.",
        "Zij won de Nobelprijs.",
        "Het fregat HMS Courageous voer uit tijdens de oefening Sea Wall.",
        "Over het Indusverdrag wordt niet gesproken.",
    ],
)
def test_treaties_prizes_ships_and_exercises_are_no_actors(read: Reader, text: str) -> None:
    assert read(text).names(ORGANISATION) + read(text).names(PERSON) + read(text).names(PLACE) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De beweging Fajr al-Sahra wil praten.", "Fajr al-Sahra"),
        ("De rebellengroep KLRT stapte op.", "KLRT"),
        ("Het Verbond voor Nationale Redding stapte op.", "Verbond voor Nationale Redding"),
        ("De Hoge Kiesraad verwierp de uitslag.", "Hoge Kiesraad"),
        ("De Northern Rivers Liberation Council stapte op.", "Northern Rivers Liberation Council"),
        ("Rederij Zeelandia vaart om.", "Zeelandia"),
        ("Het persbureau Volna meldde dat.", "Volna"),
    ],
)
def test_an_organisation_that_no_list_knows(read: Reader, text: str, name: str) -> None:
    assert read(text).names(ORGANISATION) == [name]


def test_an_abbreviation_in_brackets_is_given_with_the_name(read: Reader) -> None:
    found = read("Het Front voor Vrij Tumbria (FVT) tekende. De FVT legt de wapens neer.")
    assert found.name("Front voor Vrij Tumbria").alias == "FVT"
    assert found.name("FVT").form is MentionForm.ABBREVIATION


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zij kwamen bijeen in Zelgrad.", "Zelgrad"),
        ("De grensplaats Naqbara is ontruimd.", "Naqbara"),
        ("Op het eiland Torvey is overlegd.", "Torvey"),
        ("Men praat bij de grensovergang Mia Torra.", "Mia Torra"),
        ("In hotel Belvedere staat een rij koffers.", "hotel Belvedere"),
        ("De gesprekken in het kasteel van Malberg duren voort.", "kasteel van Malberg"),
        ("Het overleg in Palais Liechtenau duurt voort.", "Palais Liechtenau"),
        ("In het Noorse Lysaker werd getekend.", "Lysaker"),
        ("Het water komt uit het Dalvameer.", "Dalvameer"),
        ("De rebellen verlieten Kalungwe gisteren.", "Kalungwe"),
    ],
)
def test_a_place_that_no_list_knows(read: Reader, text: str, name: str) -> None:
    assert name in read(text).names(PLACE)


def test_a_dateline_is_a_place_and_its_agency_nobody(read: Reader) -> None:
    found = read("GENÈVE (ANP/RTR) - Het overleg is begonnen.")
    assert [(mention.text, mention.kind) for mention in found.mentions.names] == [("GENÈVE", PLACE)]


def test_a_dateline_without_a_dash_is_no_part_of_the_name_behind_it(read: Reader) -> None:
    found = read("ISLAMABAD Volgens Pakistan is er niets afgesproken.")
    assert [mention.text for mention in found.mentions.names] == ["ISLAMABAD", "Pakistan"]
    assert found.mentions.names[0].kind is PLACE


def test_where_somebody_is_met_is_no_part_of_his_name(read: Reader) -> None:
    found = read("Zij spraken vorige week met Ravi in Dimapur en met Hans in 't Veld.")
    assert found.names(PERSON) == ["Ravi", "Hans in 't Veld"]


def test_a_well_known_organisation_can_be_a_surname(read: Reader) -> None:
    found = read("Minister Astrid Wagner stapte op. Wagner gaf geen toelichting.")
    assert found.names(PERSON) == ["Astrid Wagner", "Wagner"]


def test_another_name_of_a_person_is_given_with_the_name(read: Reader) -> None:
    found = read("Rebellenleider Samba Kouyaté, beter bekend als Tigre, gaf zich over.")
    assert found.name("Samba Kouyaté").alias == "Tigre"


def test_what_cannot_be_typed_is_dropped_with_a_reason(read: Reader) -> None:
    found = read("Het fregat HMS Courageous voer uit.")
    assert [(drop.what, drop.reason) for drop in found.mentions.drops] == [("HMS Courageous", "no kind for name")]


def test_offsets_give_the_text_and_names_do_not_overlap(read: Reader) -> None:
    found = read(
        "VN-gezant Ada Lindqvist sprak met de Frans-Duitse delegatie en Poetins adviseur in het Sint-Jansgasthuis."
    )
    text, names = found.article.text, found.mentions.names
    assert all(text[mention.start : mention.end] == mention.text for mention in names)
    assert all(one.end <= other.start for one, other in pairwise(names))


def test_a_run_of_capitals_that_is_too_long_is_no_name(read: Reader) -> None:
    long = " ".join(["Lavrentius"] * 12)
    found = read(f"Minister {long} sprak met minister Pieter Hogendoorn.")
    assert found.names(PERSON) == ["Pieter Hogendoorn"]
    assert "too long for a name" in {drop.reason for drop in found.mentions.drops}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In augustus ontving Merkel Macron in Meseberg.", ["Merkel", "Macron"]),
        ("Daarna liet Poetin Emmanuel Macron met Xi bellen.", ["Poetin", "Emmanuel Macron", "Xi"]),
        ("Om elf uur legde Angela Merkel Alexis Tsipras een brief voor.", ["Angela Merkel", "Alexis Tsipras"]),
        (
            "Minister Ana Quispe sprak met premier Luis Toro. Daarna nam Quispe Toro in bescherming.",
            ["Ana Quispe", "Luis Toro", "Quispe", "Toro"],
        ),
        ("De Malinees Modibo Traoré sprak met Peru.", ["Modibo Traoré"]),
        ("Van de Ghanees Kofi Asante is geen antwoord binnen.", ["Kofi Asante"]),
        ("De Zuidkoreaan Park Min-ho sprak met Peru.", ["Park Min-ho"]),
        ("Jonkheer Testa sprak met Peru.", ["Testa"]),
        ("Bisschop Bernardus Baruwa van Timika sprak met Peru.", ["Bernardus Baruwa"]),
        ("Ook sultan Sa'ad Abubakar van Sokoto sprak met Peru.", ["Sa'ad Abubakar"]),
        ("Aartsbisschop Jaime Gonzalves da Cruz van Beira sprak.", ["Jaime Gonzalves da Cruz"]),
    ],
)
def test_persons_side_by_side_or_behind_what_they_are_called(read: Reader, text: str, names: list[str]) -> None:
    assert read(text).names(EntityKind.PERSON) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Frans Timmermans sprak met Peru.", "Frans Timmermans"),
        ("Gabriel García Márquez sprak met Peru.", "Gabriel García Márquez"),
        ("Het was Charles Michel die met Peru sprak.", "Charles Michel"),
        ("De adviseur Luis Toro Quispe sprak met Ana Rivas.", "Luis Toro Quispe"),
        ("Gezant Dirk de Graeff van Polsbroek sprak met Peru.", "Dirk de Graeff van Polsbroek"),
        ("Gezant Jan van Gent sprak met Peru.", "Jan van Gent"),
    ],
)
def test_a_name_of_several_surnames_stays_whole(read: Reader, text: str, name: str) -> None:
    assert name in read(text).names(EntityKind.PERSON)


def test_a_name_with_a_shortened_first_part_is_one(read: Reader) -> None:
    found = read("Het Peruaanse Handels- en Investeringsbureau opende een post in Lima.")
    assert "Handels- en Investeringsbureau" in {mention.text for mention in found.mentions.names}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Het verdrag voor Intermediate-Range Nuclear Forces loopt af.", "Intermediate-Range Nuclear Forces"),
        ("Peru trad toe tot het verdrag over Open Skies.", "Open Skies"),
        ("Peru hekelde de conventie inzake Cluster Munitions.", "Cluster Munitions"),
    ],
)
def test_the_name_of_a_treaty_is_nobody(read: Reader, text: str, name: str) -> None:
    assert name not in {mention.text for mention in read(text).mentions.names}


def test_who_is_met_over_a_treaty_stays_somebody(read: Reader) -> None:
    found = read("Peru sprak over het verdrag met Open Doors International.")
    assert "Open Doors International" in {mention.text for mention in found.mentions.names}
