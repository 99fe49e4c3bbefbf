"""Names compared by word and by sound."""

import pytest

from kg.link.spelling import ends_in, sounds_alike, without_genitive, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("medinski", "medinsky"),
        ("oemerov", "umerov"),
        ("roestem", "rustem"),
        ("sjojgoe", "shoigu"),
        ("jelena", "yelena"),
    ],
)
def test_transliterations_sound_alike(one: str, other: str) -> None:
    assert sounds_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("kim", "kem"), ("ali", "oli"), ("petrov", "petrova"), ("hamdan", "hamdoun")]
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert not sounds_alike(one, other)


def test_a_surname_ends_a_full_name() -> None:
    assert ends_in(words_of("Bashar al-Assad"), words_of("Assad"))
    assert ends_in(words_of("Marijke van der Veer"), words_of("Van der Veer"))
    assert not ends_in(words_of("Assad Haddad"), words_of("Assad"))


@pytest.mark.parametrize("name", ["Turkije's", "Turkije’s", "Turkije'"])
def test_a_genitive_is_taken_off(name: str) -> None:
    assert without_genitive(name) == "Turkije"
