"""Time expressions: which words they take, and between which days they put what happens."""

import datetime as dt

import pytest
from paragraphs import tokens_only

from kg.lexicon import LexiconError
from kg.mentions.time_grammar import read_grammar, time_grammar
from kg.mentions.times import find_times
from kg.model import PartialDate, TimeMention

RULES = time_grammar().rules


def times(text: str, issued: str | None = "2025-06-12", *, plurals: tuple[str, ...] = ()) -> tuple[TimeMention, ...]:
    parsed = tokens_only(text, plural_nouns=plurals)
    return find_times(parsed, PartialDate.parse(issued) if issued else None)


def bounds(text: str, issued: str | None = "2025-06-12") -> str:
    """Bounds of the one expression of a text, as ``earliest/latest``; 12 June 2025 is a Thursday."""
    (mention,) = times(text, issued)
    return f"{mention.earliest or '..'}/{mention.latest or '..'}"


@pytest.mark.parametrize(("rule", "example"), [(rule.name, example) for rule in RULES for example in rule.examples])
def test_each_rule_takes_its_examples_whole(rule: str, example: str) -> None:
    after = next(other.after for other in RULES if other.name == rule)
    lead = f"Hij kwam {min(after)} " if after else "Hij kwam "
    found = times(f"{lead}{example} aan.")
    assert [(mention.text, mention.rule) for mention in found] == [(example, f"time: {rule}")]


@pytest.mark.parametrize(("rule", "example"), [(rule.name, example) for rule in RULES for example in rule.counter])
def test_each_rule_leaves_its_counter_examples_alone(rule: str, example: str) -> None:
    assert f"time: {rule}" not in [mention.rule for mention in times(f"Hij zag {example} aan.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vandaag", "2025-06-12/2025-06-12"),
        ("gisteren", "2025-06-11/2025-06-11"),
        ("overmorgen", "2025-06-14/2025-06-14"),
        ("vannacht", "2025-06-11/2025-06-13"),
        ("donderdag", "2025-06-12/2025-06-12"),
        ("vrijdag", "2025-06-06/2025-06-13"),
        ("komende vrijdag", "2025-06-13/2025-06-13"),
        ("afgelopen zondag", "2025-06-08/2025-06-08"),
        ("woensdagnacht", "2025-06-11/2025-06-19"),
        ("volgende week dinsdag", "2025-06-17/2025-06-17"),
        ("vorige week", "2025-06-02/2025-06-08"),
        ("deze week", "2025-06-09/2025-06-15"),
        ("dit weekend", "2025-06-14/2025-06-15"),
        ("begin volgende week", "2025-06-16/2025-06-19"),
        ("later deze maand", "2025-06-12/2025-06-30"),
        ("eind dit jaar", "2025-07-02/2025-12-31"),
        ("vorig jaar", "2024-01-01/2024-12-31"),
        ("juli vorig jaar", "2024-07-01/2024-07-31"),
        ("eind mei van dit jaar", "2025-05-16/2025-05-31"),
        ("vorig jaar september", "2024-09-01/2024-09-30"),
        ("volgend jaar in maart", "2026-03-01/2026-03-31"),
        ("verleden jaar in de zomer", "2024-06-01/2024-09-22"),
        ("3 december vorig jaar", "2024-12-03/2024-12-03"),
        ("dit jaar op 24 augustus", "2025-08-24/2025-08-24"),
        ("mei en juni van vorig jaar", "2024-05-01/2024-06-30"),
        ("het voorjaar van volgend jaar", "2026-02-15/2026-06-21"),
        ("vorig jaar met Pasen", "2024-03-31/2024-04-01"),
        ("24 februari", "2025-02-24/2025-02-24"),
        ("3 januari 2024", "2024-01-03/2024-01-03"),
        ("vrijdag 3 mei", "2024-05-03/2024-05-03"),
        ("13 december", "2024-12-13/2025-12-13"),
        ("14 en 15 mei", "2025-05-14/2025-05-15"),
        ("van 28 mei tot 3 juni", "2025-05-28/2025-06-03"),
        ("in de nacht van 6 op 7 juli", "2025-07-06/2025-07-07"),
        ("eind januari", "2025-01-16/2025-01-31"),
        ("november 2022", "2022-11-01/2022-11-30"),
        ("sinds februari", "2025-02-01/2025-06-12"),
        ("sinds begin 2022", "2022-01-01/2025-06-12"),
        ("vanaf september", "2025-09-01/.."),
        ("uiterlijk 1 juli", "../2025-07-01"),
        ("voor Kerst", "../2025-12-26"),
        ("na de zomer", "2025-09-23/.."),
        ("met Pasen", "2025-04-20/2025-04-21"),
        ("rond de jaarwisseling", "2024-12-28/2025-01-04"),
        ("het najaar", "2025-08-15/2025-12-21"),
        ("vorig najaar", "2024-08-15/2024-12-21"),
        ("zomer 2023", "2023-06-01/2023-09-22"),
        ("van 2019 tot 2022", "2019-01-01/2022-12-31"),
        ("de jaren negentig", "1990-01-01/1999-12-31"),
        ("drie weken geleden", "2025-05-18/2025-05-26"),
        ("over tien dagen", "2025-06-21/2025-06-23"),
        ("de afgelopen drie weken", "2025-05-18/2025-06-12"),
        ("de komende dagen", "2025-06-12/.."),
        ("2022-02-24", "2022-02-24/2022-02-24"),
        ("na afloop", "../.."),
        ("een dag later", "../.."),
    ],
)
def test_an_article_of_12_june_2025_means_by(text: str, expected: str) -> None:
    assert bounds(text) == expected


@pytest.mark.parametrize(
    ("text", "issued", "expected"),
    [
        ("donderdag", "2025-05", "2025-05-01/2025-05-31"),
        ("gisteren", "2025-05", "2025-04-30/2025-05-30"),
        ("24 februari", "2022-03", "2022-02-24/2022-02-24"),
        ("vorige maand", "2025-01", "2024-12-01/2024-12-31"),
        ("vandaag", "2025", "2025-01-01/2025-12-31"),
        ("24 februari", "2022", "2022-02-24/2023-02-24"),
    ],
)
def test_an_article_dated_less_exactly_leaves_more_days(text: str, issued: str, expected: str) -> None:
    assert bounds(text, issued) == expected


@pytest.mark.parametrize("text", ["gisteren", "vrijdag", "14 juli", "mei", "vorige week", "sinds maandag"])
def test_without_a_date_what_is_relative_has_no_bounds(text: str) -> None:
    assert bounds(text, None) == "../.."


@pytest.mark.parametrize(
    ("text", "expected"), [("14 juli 2015", "2015-07-14/2015-07-14"), ("sinds 2022", "2022-01-01/..")]
)
def test_without_a_date_a_year_still_bounds(text: str, expected: str) -> None:
    assert bounds(text, None) == expected


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("24 uur", "PT24H"),
        ("dertig dagen", "P30D"),
        ("zes weken", "P6W"),
        ("drie maanden", "P3M"),
        ("anderhalf jaar", "P18M"),
        ("een half uur", "PT30M"),
        ("45 minuten", "PT45M"),
        ("binnen 48 uur", "PT48H"),
        ("driedaags", "P3D"),
        ("24-uurs", "PT24H"),
        ("twee weken lang", "P2W"),
        ("een paar uur", None),
    ],
)
def test_a_duration_is_written_as_iso_8601_has_it(text: str, duration: str | None) -> None:
    (mention,) = times(f"Een bestand van {text} volgt.")
    assert mention.duration == duration


@pytest.mark.parametrize(
    "text",
    [
        "Morgen om 9.00 uur",
        "Vanmiddag om drie uur",
        "om 14.00 uur vandaag",
        "vrijdag 's avonds",
        "maandag 20.00 uur",
    ],
)
def test_an_hour_beside_a_day_belongs_to_it(text: str) -> None:
    (mention,) = times(f"{text} volgt het overleg.")
    assert mention.text == text
    assert mention.earliest is not None


def test_hours_of_two_days_stay_with_their_own() -> None:
    found = times("Het overleg van vrijdag om 9.00 uur is naar zaterdag verplaatst.")
    assert [mention.text for mention in found] == ["vrijdag om 9.00 uur", "zaterdag"]


@pytest.mark.parametrize(
    "text",
    [
        "Dat schreef De Morgen.",
        "Minister Jan van Zondag sprak.",
        "Er kwamen 150 gevangenen vrij.",
        "Zij spraken over twee landen.",
        "Verdachte Karel (71) is 71 jaar oud.",
        "Hij kreeg tien jaar cel.",
        "De eerste ronde is voorbij.",
    ],
)
def test_nothing_here_is_a_time(text: str) -> None:
    assert times(text) == ()


def test_a_number_of_things_is_no_year() -> None:
    assert times("Zij vonden in 2000 huizen wapens.", plurals=("huizen",)) == ()


def test_expressions_do_not_cross_sentences() -> None:
    assert [mention.text for mention in times("Dat was vrijdag. 3 mei volgt.")] == ["vrijdag", "3 mei"]


def test_a_mention_points_at_its_own_words() -> None:
    text = "Zij praten volgende week dinsdag verder."
    (mention,) = times(text)
    assert text[mention.start : mention.end] == mention.text == "volgende week dinsdag"
    assert (mention.first, mention.last) == (2, 5)


@pytest.mark.parametrize("text", ["over 9999 jaar", "9999 eeuwen geleden", "in 2099", "30 februari 2024"])
def test_impossible_and_endless_times_do_no_harm(text: str) -> None:
    for mention in times(f"Dat gebeurt {text} misschien."):
        assert mention.earliest is None or isinstance(mention.earliest, dt.date)


def test_a_grammar_with_an_unknown_key_is_refused(tmp_path) -> None:
    file = tmp_path / "times.toml"
    file.write_text(
        'weak = []\n[words.weekday]\nx = 1\n[words.part]\n[words.number]\n[[rules]]\nname = "a"\nwrong = 1\n'
    )
    with pytest.raises(LexiconError, match="a rule has these keys"):
        read_grammar(file)
