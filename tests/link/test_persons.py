"""One entity for each person, within an article and across articles."""

import pytest
from found import Reader

from kg.model import EntityKind


def test_a_surname_means_the_full_name_of_the_article(read: Reader) -> None:
    found = read("Minister Ana Quispe vertrok. Quispe zweeg.", "Quispes plan ligt er nog.")
    assert {found.key("Quispe"), found.key("Quispes")} == {"person/ana-quispe"}


def test_a_surname_before_the_full_name_means_it_too(read: Reader) -> None:
    found = read("Quispe kondigt vertrek aan", "President Ana Quispe vertrekt.")
    assert found.key("Quispe") == "person/ana-quispe"


def test_a_first_name_means_the_full_name_of_the_article(read: Reader) -> None:
    found = read("Gezant Hilda Brouwers bemiddelt. 'Hilda luistert', zegt een collega.")
    assert found.key("Hilda") == "person/hilda-brouwers"


def test_an_article_before_a_surname_may_fall_away(read: Reader) -> None:
    found = read("Gezant Nabil al-Harbi sprak. Al-Harbi bleef. Harbi vertrok toch.")
    assert found.key("Al-Harbi") == "person/nabil-al-harbi"


def test_another_spelling_in_the_article_means_the_same_person(read: Reader) -> None:
    found = read("Adviseur Oleg Vorotynski sprak. Vorotynsky zweeg daarna.")
    assert found.key("Vorotynsky") == "person/oleg-vorotynski"


def test_another_name_given_in_the_article_means_the_same_person(read: Reader) -> None:
    found = read("Rebellenleider Samba Kouyaté, beter bekend als Tigre, sprak. Tigre dreigde.")
    assert found.key("Tigre", 1) == "person/samba-kouyate"


def test_two_people_who_share_a_surname_stay_two(read: Reader) -> None:
    found = read("Generaal Omar Hasnaoui en jurist Malik Hasnaoui spraken. Hasnaoui stapte op.")
    assert {found.key("Omar Hasnaoui"), found.key("Malik Hasnaoui")} == {
        "person/omar-hasnaoui",
        "person/malik-hasnaoui",
    }
    assert found.key("Hasnaoui") is None


def test_of_two_with_a_surname_the_one_named_last_is_meant(read: Reader) -> None:
    found = read("Generaal Omar Hasnaoui stapte op. Jurist Malik Hasnaoui bleef. Hasnaoui zweeg.")
    assert (found.key("Hasnaoui"), found.score("Hasnaoui")) == ("person/malik-hasnaoui", 0.5)


def test_a_title_tells_two_people_with_a_surname_apart(read: Reader) -> None:
    found = read("Generaal Omar Hasnaoui en premier Malik Hasnaoui spraken. Generaal Hasnaoui stapte op.")
    assert found.key("Hasnaoui") == "person/omar-hasnaoui"


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Minister Rajesh Singh tekende. President Singh komt in december.", "Rajesh Singh"),
        ("President David Moyo bleef thuis. Minister Moyo leidt de delegatie.", "David Moyo"),
        ("Minister Ana Quispe vertrok naar Lima. Premier Quispe bleef.", "Ana Quispe"),
    ],
)
def test_a_president_is_not_the_minister_of_that_name(read: Reader, text: str, full: str) -> None:
    found = read(text)
    assert found.key(full.split()[-1]) != found.key(full)


@pytest.mark.parametrize(
    "text",
    [
        "Minister Rajesh Singh tekende. Bewindsman Singh komt in december.",
        "President David Moyo bleef thuis. Oud-generaal Moyo leidt de delegatie.",
        "Premier en minister van Defensie Ana Quispe vertrok naar Lima. Minister Quispe bleef een dag.",
    ],
)
def test_who_has_another_title_that_he_may_have_as_well_is_the_same(read: Reader, text: str) -> None:
    found = read(text)
    surname = next(name for name in ("Singh", "Moyo", "Quispe") if name in text)
    full = next(name for name in ("Rajesh Singh", "David Moyo", "Ana Quispe") if name in text)
    assert found.key(surname) == found.key(full)


@pytest.mark.parametrize("spelling", ["Zelensky", "Zelenskyy", "Zelenski"])
def test_a_well_known_surname_with_its_office_is_that_person(read: Reader, spelling: str) -> None:
    found = read(f"President {spelling} van Oekraïne sprak.", issued="2023-02")
    assert found.key(spelling) == "person/volodymyr-zelensky"


def test_a_minister_by_surname_department_and_date(read: Reader) -> None:
    found = read("Minister Koeleba van Buitenlandse Zaken sprak in Kiev.", issued="2022-03")
    assert found.key("Koeleba") == "person/dmytro-koeleba"
    assert ("person/dmytro-koeleba", "minister van Buitenlandse Zaken", "state/UA") in found.tenures()


def test_a_namesake_in_another_office_is_somebody_else(read: Reader) -> None:
    found = read("De Canadese minister Vladimir Poetin sprak.")
    assert found.key("Vladimir Poetin") != "person/vladimir-poetin"


def test_a_surname_that_nothing_ties_to_anybody_is_local(read: Reader) -> None:
    found = read("Minister Kvaratsj sprak.")
    entity = next(entity for entity in found.links.entities if entity.key == found.key("Kvaratsj"))
    assert entity.local


def test_a_given_name_in_brackets_makes_the_name_full(read: Reader) -> None:
    found = read("De Finse minister (Aino) Lahtela sprak.")
    assert found.key("Lahtela") == "person/aino-lahtela"


def test_every_surface_form_becomes_an_alias(read: Reader) -> None:
    found = read("President Vladimir Poetin sprak. Poetin zweeg.")
    entity = next(entity for entity in found.links.entities if entity.key == "person/vladimir-poetin")
    assert entity.name == "Vladimir Poetin"
    assert "Poetin" in entity.aliases


def test_initials_name_a_known_person_of_a_state_of_the_article(read: Reader) -> None:
    found = read("De Oekraïense minister D. Koeleba sprak in Genève.", issued="2022-03")
    assert found.key("D. Koeleba") == "person/dmytro-koeleba"


def test_initials_without_a_state_of_his_name_somebody_else(read: Reader) -> None:
    found = read("De Keniaanse minister D. Koeleba sprak in Genève.", issued="2022-03")
    assert found.key("D. Koeleba") == "person/d-koeleba"


def test_a_shorter_name_with_another_office_is_another_person(read: Reader) -> None:
    found = read("Minister Tesfaye Mengesha kwam. Commandant Tesfaye Mengesha Tullu van de Volkspartij bleef weg.")
    assert found.key("Tesfaye Mengesha") == "person/tesfaye-mengesha"
    assert found.key("Tesfaye Mengesha Tullu") == "person/tesfaye-mengesha-tullu"
    assert next(entity for entity in found.links.entities if entity.key == "person/tesfaye-mengesha").local


def test_a_shorter_name_without_an_office_is_the_same_person(read: Reader) -> None:
    found = read("Minister Tesfaye Mengesha Tullu kwam. Volgens Tesfaye Mengesha was het koud.")
    assert found.key("Tesfaye Mengesha") == "person/tesfaye-mengesha-tullu"


def test_who_has_a_name_too_is_another_person(read: Reader) -> None:
    found = read("Minister Tesfaye Mengesha Tullu kwam. De commandant, die ook Tesfaye Mengesha heet, bleef weg.")
    assert found.key("Tesfaye Mengesha") == "person/tesfaye-mengesha"


def test_a_deputy_is_told_from_the_minister_by_title(read: Reader) -> None:
    found = read(
        "Onderminister Gonzalo Rojas Errázuriz sprak met minister Gonzalo Rojas Mamani.",
        "Onderminister Rojas vertrok als eerste.",
    )
    assert found.key("Rojas") == "person/gonzalo-rojas-errazuriz"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("De regering-Meloni eist dat Tunesië de grens sluit.", "state/IT"),
        ("Het kabinet-Schoof praat met Duitsland.", "state/NL"),
        ("De regering-Hovland vraagt Zweden om hulp.", "person/hovland"),
    ],
)
def test_a_government_named_after_somebody_is_that_of_his_state(read: Reader, text: str, key: str) -> None:
    assert read(text, issued="2025-05").links.decisions[0].entity == key


def test_an_affair_named_after_somebody_is_nobody(read: Reader) -> None:
    assert read("De zaak-Navalny houdt Rusland bezig.").names(EntityKind.PERSON) == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("In 1997 sprak president Clinton met Bosnië.", "person/bill-clinton"),
        ("In 1987 sprak president Assad met Turkije.", "person/assad"),
        ("President Assad ontvangt Turkije. In 1987 was dat anders.", "person/bashar-al-assad"),
        ("President Assad wil het verdrag uit 1987 herzien.", "person/bashar-al-assad"),
    ],
)
def test_who_is_meant_hangs_on_the_year_that_is_told_of(read: Reader, text: str, key: str) -> None:
    assert read(text, issued="2024-05").key(text.split("resident ")[1].split()[0]) == key
