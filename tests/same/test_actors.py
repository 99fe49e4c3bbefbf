"""Who is who in several articles."""

from __future__ import annotations

from across import CHAD, KENYA, SUDAN, body, found, person, same

from kg.same import ActorRegister
from kg.same.profiles import profiles_of

WEKESA = person("Peter Wekesa")
SHORT = person("P. Wekesa")


def test_an_initial_in_another_article_is_the_same_person() -> None:
    one = found("een", WEKESA, KENYA, SUDAN, offices=[(WEKESA, "minister", KENYA)])
    two = found("twee", SHORT, KENYA, SUDAN, offices=[(SHORT, "minister", KENYA)])
    assert same(one, two) == {("person/p-wekesa", "person/peter-wekesa"), ("person/peter-wekesa", "person/p-wekesa")}


def test_names_that_differ_in_every_word_are_looked_at_too() -> None:
    one, two = person("Gulnora Rahimova"), person("Gulnara Rakhimova")
    assert same(found("een", one, KENYA, SUDAN), found("twee", two, KENYA, SUDAN))


def test_given_names_that_differ_in_a_consonant_are_of_two_whoever_is_beside_them() -> None:
    one, two = person("Maria Kovács"), person("Marta Kovács")
    offices = [[(who, "minister", KENYA)] for who in (one, two)]
    told = [
        found(id, who, KENYA, SUDAN, CHAD, offices=held)
        for id, who, held in zip("ab", (one, two), offices, strict=True)
    ]
    assert same(*told) == set()


def test_a_changed_office_of_the_same_state_is_no_other_person() -> None:
    one = found("een", WEKESA, KENYA, SUDAN, offices=[(WEKESA, "minister", KENYA)])
    two = found("twee", SHORT, KENYA, SUDAN, offices=[(SHORT, "vicepremier", KENYA)])
    assert same(one, two)


def test_two_whom_one_article_names_are_two() -> None:
    paul = person("Paul Wekesa")
    one = found("een", WEKESA, paul, KENYA)
    two = found("twee", SHORT, KENYA)
    assert same(one, two) == set()


def test_the_office_tells_who_of_two_is_meant() -> None:
    paul, surname = person("Paul Wekesa"), person("Wekesa", local=True)
    one = found("een", WEKESA, paul, KENYA, SUDAN, offices=[(WEKESA, "minister", KENYA), (paul, "gezant", SUDAN)])
    two = found("twee", surname, KENYA, SUDAN, offices=[(surname, "gezant", SUDAN)])
    assert same(one, two) == {
        ("person/paul-wekesa", "person/twee:wekesa"),
        ("person/twee:wekesa", "person/paul-wekesa"),
    }


def test_a_surname_in_other_company_stays_with_its_article() -> None:
    surname = person("Wekesa", local=True)
    assert same(found("een", WEKESA, KENYA, SUDAN), found("twee", surname, CHAD)) == set()


def test_two_of_the_lists_are_never_one() -> None:
    father, son = (person(name) for name in ("Hafez al-Assad", "Bashar al-Assad"))
    assert same(found("een", father, KENYA), found("twee", son, KENYA)) == set()


def test_an_organisation_is_known_by_its_letters_and_its_translation() -> None:
    full, letters = body("Western Highlands Liberation Front"), body("WHLF")
    dutch = body("Bevrijdingsfront van de Westelijke Hooglanden")
    found_ = same(found("een", full, KENYA), found("twee", letters, KENYA), found("drie", dutch, KENYA))
    assert len(found_) == 6


def test_the_armies_of_two_states_are_two() -> None:
    one, two = body("Soedanese leger"), body("Tsjadische leger")
    assert same(found("een", one, SUDAN, CHAD), found("twee", two, SUDAN, CHAD)) == set()


def test_a_commander_is_known_by_his_movement_under_both_its_names() -> None:
    full, letters = body("Western Highlands Liberation Front"), body("WHLF")
    long, short = person("Tesfaye Tullu"), person("Tullu", local=True)
    one = found("een", long, full, KENYA, offices=[(long, "commandant", full)])
    two = found("twee", short, letters, KENYA, offices=[(short, "commandant", letters)])
    assert ("person/tesfaye-tullu", "person/twee:tullu") in same(one, two)


def test_what_is_remembered_grows_with_names_and_not_with_articles() -> None:
    register = ActorRegister()
    for number in range(50):
        register.add(profiles_of(found(f"a{number}", WEKESA, KENYA), (WEKESA, KENYA), lambda entity: entity.key))
    assert set(register.profiles) == {"person/peter-wekesa"}
    assert register.profiles["person/peter-wekesa"].names == {"Peter Wekesa"}
