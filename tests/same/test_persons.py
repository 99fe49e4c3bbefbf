"""Names of persons: which can be of one, and which cannot."""

from __future__ import annotations

import pytest

from kg.same.persons import are_strangers, compare_persons, words_of_person


def relation(one: str, other: str) -> str:
    return compare_persons(words_of_person(one), words_of_person(other)).relation


@pytest.mark.parametrize(
    ("one", "other", "strangers"),
    [
        ("Idriss Youssouf", "Mahamat Youssouf", True), ("Maria Silva", "Maria Pereira", True),
        ("Idriss Youssouf", "Idris Youssouf", False), ("Mykola Azarov", "Nikolaj Azarov", False),
        ("Maria Silva", "Maria Sylva", False), ("M. Silva", "Maria Silva", False), ("Silva", "Maria Silva", False),
        ("Tesfaye Mengesha", "Mengesha Tullu", False), ("Jean Pierre Bemba", "Jean Bemba", False),
        ("Ana Silva", "Jan Pereira", False),
    ],
)  # fmt: skip
def test_who_shares_one_of_two_names_is_a_stranger_at_once(one: str, other: str, strangers: bool) -> None:
    """Only who is apart for ``compare_persons`` too; the rest is compared."""
    assert are_strangers(words_of_person(one), words_of_person(other)) is strangers
    assert are_strangers(words_of_person(other), words_of_person(one)) is strangers
    assert not strangers or relation(one, other) == "apart"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"), ("Volodymyr Zelensky", "Wolodymyr Selenski"),
        ("Dmytro Koeleba", "Dmytro Kuleba"), ("Vladimir Medinsky", "Vladimir Medinski"),
        ("Abdulmalik al-Shami", "Abdoelmalik al-Sjami"), ("Yahya al-Shami", "Jahja al-Sjami"),
        ("Salim al-Busaidi", "Salem al-Boesaidi"), ("Idriss Youssouf", "Idris Yusuf"),
        ("Liu Jianping", "Liu Chien-p'ing"), ("Surachai Wongsawat", "Surachai Wongsawad"),
        ("Dr. Mahfoud", "Mahfoud"), ("Monseigneur Castellani", "Castellani"), ("Saw Htoo Lay", "Padoh Htoo Lay"),
    ],
)  # fmt: skip
def test_spellings_and_titles_make_no_other_name(one: str, other: str) -> None:
    assert relation(one, other) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Abdelkarim Oumar Hassane", "Abdulkarim Omar Hassan"), ("Ismaïl Tijani", "Ismail Tidjani"),
        ("Đorđe Đukić", "Djordje Djukic"), ("Gulnora Rahimova", "Gulnara Rakhimova"),
        ("Xhevdet Bajrami", "Dzjevdet Bajrami"),
        ("Mykola Azarov", "Nikolaj Azarov"), ("Oleksii Navolin", "Aleksej Navolin"), ("Park Jong-hwa", "Pak Jong Hwa"),
        ("Hoessein Daoed", "Hussain Daoud"), ("Souleymane Ba", "Suleiman Ba"), ("Chalid Rachmani", "Khalid Rahmani"),
        ("Djamila Benali", "Jamila Benali"), ("Trần Đức Lương", "Tran Duc Luong"),
    ],
)  # fmt: skip
def test_forms_of_a_name_in_other_languages_are_one(one: str, other: str) -> None:
    assert relation(one, other) == relation(other, one) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maria Kovács", "Marta Kovács"), ("Simon Meier", "Simone Meier"), ("Karim Daoud", "Karam Daoud"),
        ("Aleksandr Novak", "Aleksandra Novak"), ("Abdelkarim Saleh", "Abdelkader Saleh"),
        ("Nikolaj Petrov", "Nikola Petrov"),
        ("Abdelhamid Saleh", "Abdelmajid Saleh"), ("Kristian Olsen", "Kristina Olsen"), ("Andrej Kos", "Andreja Kos"),
        ("Hassan Diab", "Hussein Diab"), ("Khalid Amari", "Walid Amari"), ("Olena Kovalenko", "Oleh Kovalenko"),
    ],
)  # fmt: skip
def test_given_names_that_are_nearly_the_same_are_of_two(one: str, other: str) -> None:
    assert relation(one, other) == relation(other, one) == "apart"


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Quiroga Salcedo", "Hernando Quiroga Salcedo"), ("Marisol Arango", "Marisol Arango Díaz"),
        ("M.A. Youssouf", "Mahamat Abdelkerim Ali Youssouf"), ("Marie Jansen", "Marie Jansen-de Vries"),
        ("Al Boesaidi", "Salim al-Busaidi"), ("Mahamat Youssouf", "Mahamat Abdelkerim Youssouf"),
    ],
)  # fmt: skip
def test_a_short_name_is_part_of_a_longer_one(short: str, long: str) -> None:
    assert (relation(short, long), relation(long, short)) == ("shorter", "longer")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Idriss Youssouf", "Mahamat Youssouf"), ("Saw Htoo Wah", "Saw Htoo Lay"), ("M. Youssouf", "Idriss Youssouf"),
        ("Gonzalo Rojas Mamani", "Gonzalo Rojas Errázuriz"), ("Bashar al-Assad", "Hafez al-Assad"),
        ("Tesfaye Mengesha Alemu", "Tesfaye Mengesha Tullu"), ("Rojas Mamani", "G. Rojas Errázuriz"),
    ],
)  # fmt: skip
def test_relatives_and_namesakes_are_two(one: str, other: str) -> None:
    assert relation(one, other) == relation(other, one) == "apart"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Farrukh Karimov", "Farroech Karimzoda"), ("Emomali Rahmonov", "Emomali Rahmon"),
        ("Elchin Alijev", "E. Alizade"), ("Saida Nazarova", "Saida Nazarzoda"), ("Karimov", "F. Karimsoda"),
    ],
)  # fmt: skip
def test_another_ending_makes_no_other_family_name(one: str, other: str) -> None:
    found = compare_persons(words_of_person(one), words_of_person(other))
    assert found.possible
    assert found.near


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Farrukh Karimov", "Rustam Karimzoda"), ("Saida Karimova", "Farrukh Karimov"), ("E. Alijev", "F. Alizade"),
        ("Farrukh Karimov", "Farrukh Rahmonzoda"), ("Ilham Guliyev", "Ilham Guseinzade"),
    ],
)  # fmt: skip
def test_another_ending_joins_no_others(one: str, other: str) -> None:
    assert not compare_persons(words_of_person(one), words_of_person(other)).possible


def test_the_order_of_family_and_given_name_varies() -> None:
    assert relation("Jianping Liu", "Liu Jianping") == "other order"


def test_names_that_overlap_may_be_of_one() -> None:
    assert relation("Luis Mejía", "Mejía Tobón") == "chain"


def test_a_married_name_goes_on_from_the_maiden_name() -> None:
    assert relation("Chandrika Weerasinghe", "Weerasinghe-Perera") == "double name"
    assert relation("Chandrika Weerasinghe", "Perera-Weerasinghe") == "apart"


def test_initials_count_as_such() -> None:
    found = compare_persons(words_of_person("P. Wekesa"), words_of_person("Peter Wekesa"))
    assert (found.words, found.initials, found.relation) == (1, 1, "same")


@pytest.mark.parametrize(
    ("one", "other"), [("E. Conde", "F. Conde"), ("U. Sesay", "A. Sesay"), ("Y. Alemu", "Tesfaye Alemu")]
)
def test_an_initial_is_no_particle(one: str, other: str) -> None:
    assert relation(one, other) == "apart"


@pytest.mark.parametrize("name", ["U Thant", "Ortega y Thant", "E Thant"])
def test_a_particle_of_one_letter_is_no_initial(name: str) -> None:
    assert not any(word.initial for word in words_of_person(name))


def test_a_name_of_titles_only_keeps_them() -> None:
    assert [word.text for word in words_of_person("Saw Naw")] == ["saw", "naw"]


@pytest.mark.parametrize("name", ["", "()", "-", "'", "...", "Ab " * 5_000])
def test_any_words_can_be_compared(name: str) -> None:
    assert relation(name, "Peter Wekesa") == relation("Peter Wekesa", name) == ""


def test_short_words_are_not_nearly_the_same() -> None:
    assert relation("Li Wang", "Lu Wang") == "apart"
