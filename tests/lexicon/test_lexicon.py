"""Surfaces, running text, organisations, persons and offices."""

import datetime as dt
from collections import Counter
from itertools import pairwise

import pytest

from kg.lexicon import Lexicon, fold, slug
from kg.model import EntityKind, MentionForm, PartialDate


def keys(lexicon: Lexicon, text: str) -> list[str]:
    return [entry.key for entry in lexicon.surface(text)]


def test_a_capital_is_the_government_first_and_then_the_city(lexicon: Lexicon) -> None:
    government, city = lexicon.surface("Ankara")
    assert (government.key, government.form) == ("state/TR", MentionForm.CAPITAL)
    assert (city.key, city.kind, city.form) == ("place/323786", EntityKind.PLACE, MentionForm.NAME)


@pytest.mark.parametrize("city", ["Kiev", "Kyiv", "Riyad", "Peking", "Beijing", "Khartoem", "Den Haag", "Washington"])
def test_capitals_have_their_dutch_names(lexicon: Lexicon, city: str) -> None:
    assert lexicon.surface(city)[0].form is MentionForm.CAPITAL


def test_brussels_may_be_belgium_the_union_or_the_city(lexicon: Lexicon) -> None:
    assert keys(lexicon, "Brussel") == ["state/BE", "organisation/europese-unie", "place/2800866"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("NAVO", "navo"), ("Navo", "navo"), ("NATO", "navo"), ("VN", "verenigde-naties"),
        ("EU", "europese-unie"),
        ("Veiligheidsraad", "vn-veiligheidsraad"), ("OVSE", "ovse"), ("RSF", "rapid-support-forces"),
        ("Houthi-rebellen", "houthi-s"), ("Houthi’s", "houthi-s"), ("Sant’Egidio", "sant-egidio"),
        ("al-Shabaab", "al-shabaab"), ("Rode Kruis", "internationale-rode-kruis"), ("Asean", "asean"),
        ("Internationaal Atoomenergieagentschap", "iaea"), ("Turks-Cypriotische", "turks-cyprioten"),
        ("Witte Huis", "witte-huis"), ("Wagner", "wagner"),
        ("Artsen zonder Grenzen", "artsen-zonder-grenzen"),
    ],
)  # fmt: skip
def test_organisations_by_any_of_their_names(lexicon: Lexicon, text: str, key: str) -> None:
    assert keys(lexicon, text)[0] == f"organisation/{key}"


@pytest.mark.parametrize("name", ["Zelensky", "Zelenskyy", "Zelenski", "Volodymyr Zelenskyy"])
def test_spelling_variants_are_one_person(lexicon: Lexicon, name: str) -> None:
    assert keys(lexicon, name) == ["person/volodymyr-zelensky"]


def test_diacritics_do_not_matter(lexicon: Lexicon) -> None:
    assert keys(lexicon, "Mevlüt Çavuşoğlu") == keys(lexicon, "Mevlut Cavusoglu") == ["person/mevlut-cavusoglu"]


def test_scan_takes_the_longest_name_at_each_place(lexicon: Lexicon) -> None:
    text = "De VN-Veiligheidsraad riep Zuid-Soedan en Noord-Korea's leider Kim Jong-un op."
    assert [text[match.start : match.end] for match in lexicon.scan(text)] == [
        "VN-Veiligheidsraad", "Zuid-Soedan", "Noord-Korea", "Kim Jong-un",
    ]  # fmt: skip


def test_a_latin_american_is_no_american(lexicon: Lexicon) -> None:
    assert [match.entries[0].key for match in lexicon.scan("Latijns-Amerikaanse landen")] == ["place/latijns-amerika"]


def test_scan_keeps_to_its_bounds(lexicon: Lexicon) -> None:
    text = "Rusland en Turkije"
    assert [text[match.start : match.end] for match in lexicon.scan(text, 8)] == ["Turkije"]


def test_no_two_meanings_are_equally_likely_unless_surnames(lexicon: Lexicon) -> None:
    for surface, entries in lexicon.surfaces.items():
        counts = Counter(entry.priority for entry in entries if entry.form is not MentionForm.SURNAME)
        assert all(count == 1 for count in counts.values()), surface


def test_entries_stand_best_first(lexicon: Lexicon) -> None:
    for entries in lexicon.surfaces.values():
        assert list(entries) == sorted(entries, key=lambda entry: entry.priority)


def test_every_entry_has_an_entity_of_its_kind(lexicon: Lexicon) -> None:
    for entries in lexicon.surfaces.values():
        for entry in entries:
            entity = lexicon.entity(entry.key)
            assert entity is not None, entry.key
            assert entity.kind is entry.kind


def test_keys_are_slugs_of_names(lexicon: Lexicon) -> None:
    for row in (*lexicon.organisations.values(), *lexicon.persons.values(), *lexicon.places.values()):
        assert row.key.split("/")[1] == slug(row.name)


@pytest.mark.parametrize(
    ("title", "of", "date", "holder"),
    [
        ("president", "state/RU", "2022-03", "vladimir-poetin"),
        ("president", "state/US", "2021-01-19", "donald-trump"),
        ("president", "state/US", "2021-01-20", "joe-biden"),
        ("minister van Buitenlandse Zaken", "state/TR", "2022-03", "mevlut-cavusoglu"),
        ("minister van Buitenlandse Zaken", "state/TR", "2025-05", "hakan-fidan"),
        ("buitenlandminister", "state/UA", "2022-03-10", "dmytro-koeleba"),
        ("bondskanselier", "state/DE", "2022", "olaf-scholz"),
        ("eerste minister", "state/BE", "2021", "alexander-de-croo"),
        ("buitenlandchef", "organisation/europese-unie", "2023", "josep-borrell"),
        ("chef", "organisation/verenigde-naties", "2024-05-01", "antonio-guterres"),
        ("baas", "organisation/iaea", "2023", "rafael-grossi"),
        ("defensieminister", "state/UA", "2025-05", "rustem-umerov"),
    ],
)
def test_an_office_and_a_date_name_a_person(lexicon: Lexicon, title: str, of: str, date: str, holder: str) -> None:
    found = lexicon.holders(title, of, PartialDate.parse(date))
    assert [row.person for row in found] == [f"person/{holder}"]


def test_a_month_in_which_an_office_changed_hands_gives_both(lexicon: Lexicon) -> None:
    found = lexicon.holders("president", "state/US", PartialDate(2021, 1))
    assert [row.person for row in found] == ["person/donald-trump", "person/joe-biden"]


def test_the_last_day_of_a_tenure_is_the_successors(lexicon: Lexicon) -> None:
    found = lexicon.holders("president", "state/FR", dt.date(2017, 5, 14))
    assert [row.person for row in found] == ["person/emmanuel-macron"]


def test_an_unknown_office_gives_nobody(lexicon: Lexicon) -> None:
    assert lexicon.holders("president", "state/NL", dt.date(2022, 1, 1)) == ()


def test_heads_of_state_do_not_overlap(lexicon: Lexicon) -> None:
    disputed = {"state/BR", "state/CI"}  # a suspended president; an election with two winners
    for (title, of), rows in lexicon.tenures.items():
        if title in ("president", "premier", "koning", "secretaris-generaal") and of not in disputed:
            for former, latter in pairwise(rows):
                assert former.until is not None, (former, latter)
                assert former.until.earliest <= latter.since.latest, (former, latter)


def test_fold_and_slug() -> None:
    assert fold("Việt  Nam") == "Viet Nam"
    assert slug("Houthi’s") == "houthi-s"
    assert slug("Đuro Macut") == "duro-macut"
