"""A slip of the pen in a file of ``seeds/frames`` is told with file, line and the nearest right word."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from kg.frames.delegations.leads import Leads
from kg.frames.outcomes.about import About
from kg.frames.rules.book import read_book, read_rules
from kg.frames.rules.rule import Settings
from kg.frames.syntax.grammar import Grammar, load_grammar
from kg.lexicon import LexiconError
from kg.lexicon.evoking import read_evoking
from kg.lexicon.schema import read_toml
from kg.resources import data_folder

RULES = """# Two rules, of which the second has the slip.

[[rule]]
name = "meeting.zien"
frame = "Meeting"
trigger = "verb"
lemmas = ["zien", "@meet"]
needs = ["participant"]
roles = { participant = ["agent+met"] }

[[rule]]
name = "mediation.bemiddelen"
frame = "Mediation"
trigger = "verb"
lemmas = [
  "bemiddelen",
  "@mediate",
]
words = [["partijen"]]
needs = ["mediator"]
roles = { mediator = ["agent", "onder leiding van"], party = ["theme.tussen"] }
only = { party = ["State"] }
set = { factuality = "possible" }
examples = [{ text = "Kenia bemiddelt.", finds = { mediator = ["Kenia"] } }]
priority = 1
counterexamples = ["Kenia bemiddelt niet."]
"""


def slip(tmp_path: Path, right: str, wrong: str) -> str:
    """What is said of the rules with something wrong in the place of what is right, where that stands last."""
    head, found, tail = RULES.rpartition(right)
    assert found, right
    path = tmp_path / "talks.toml"
    path.write_text(head + wrong + tail, encoding="utf-8")
    with pytest.raises(LexiconError) as error:
        read_rules(path)
    return str(error.value)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('"Mediation"', '"Meditation"', "talks.toml:13:rule: unknown frame 'Meditation'; did you mean 'Mediation'?"),
        (
            '{ mediator = ["agent',
            '{ meditor = ["agent',
            "talks.toml:21:roles: unknown word 'meditor'; did you mean 'mediator'?",
        ),
        ('["mediator"]', '["mediater"]', "talks.toml:20:needs: unknown word 'mediater'; did you mean 'mediator'?"),
        ('"theme.tussen"', '"theme.tusen"', "talks.toml:21:roles: unknown slot 'tusen'; did you mean 'tussen'?"),
        ("leiding van", "lijding van", "talks.toml:21:roles: unknown slot 'onder lijding van'"),
        ('"@mediate"', '"@mediat"', "talks.toml:17:rule: unknown class '@mediat'; did you mean '@mediate'?"),
        ('"verb"', '"verbs"', "talks.toml:14:trigger: unknown word 'verbs'; did you mean 'verb'?"),
        ('["State"]', '["Stat"]', "talks.toml:22:only: unknown word 'Stat'; did you mean 'State'?"),
        ('"possible"', '"posible"', "talks.toml:23:factuality: unknown word 'posible'; did you mean 'possible'?"),
        ("factuality =", "factualty =", "talks.toml:23:set: unknown key 'factualty'; did you mean 'factuality'?"),
        ("only =", "onlly =", "talks.toml:22:rule: unknown key 'onlly'; did you mean 'only'?"),
        ("finds =", "find =", "talks.toml:24:examples: unknown key 'find'; did you mean 'finds'?"),
        ('[["partijen"]]', '["partijen"]', "talks.toml:19:words: Expected `array`, got `str`"),
        ('words = [["partijen"]]', 'alone = "yes"', "talks.toml:19:alone: Expected `bool`, got `str`"),
        ("trigger =", "voice =", "talks.toml:14:voice: unknown word 'verb'"),
        ('party = ["theme', 'place = ["theme', "talks.toml:22:rule: 'party' is no role of this rule"),
        ('"Mediation"', '"Outcome"', "talks.toml:12:rule: 'mediation.bemiddelen' is of no outcome: give set.type"),
        ('"Mediation"', '"Delegation"', "talks.toml:12:rule: 'mediation.bemiddelen' does not say how to read it"),
        ('["partijen"]]', '["partijen"]', "talks.toml:20:-: "),
        ("priority = 1", "text = 1", "talks.toml:25:rule: 'text' does not belong here"),
    ],
)
def test_a_slip_in_a_rule_is_told_with_its_line(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    assert slip(tmp_path, right, wrong).startswith(told)


def test_a_slip_in_an_example_that_is_a_table_of_its_own_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "talks.toml"
    example = (
        '\n[[rule.examples]]\ntext = "Kenia bemiddelt."\n\n[[rule.examples]]\ntext = "Oman bemiddelt."\nfnds = {}\n'
    )
    path.write_text(RULES.replace("examples = [{", "# [{") + example + RULES, encoding="utf-8")
    with pytest.raises(LexiconError) as error:
        read_rules(path)
    line = RULES.count("\n") + example.count("\n")
    assert str(error.value) == f"talks.toml:{line}:examples: unknown key 'fnds'; did you mean 'finds'?"


def test_a_second_rule_of_a_name_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "talks.toml").write_text(RULES, encoding="utf-8")
    (tmp_path / "visits.toml").write_text("\n" + RULES, encoding="utf-8")
    with pytest.raises(LexiconError, match=r"^visits\.toml:5:name: another rule is named 'meeting\.zien'"):
        read_book(tmp_path)


def test_the_rules_without_a_slip_are_read(tmp_path: Path) -> None:
    path = tmp_path / "talks.toml"
    path.write_text(RULES, encoding="utf-8")
    assert [rule.name for rule in read_rules(path)] == ["meeting.zien", "mediation.bemiddelen"]


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("possessives =", "posessives =", "unknown key 'posessives'; did you mean 'possessives'?"),
        ("\nstate = [", "\nstaat = [", "unknown word 'staat'; did you mean 'state'?"),
        ('joins = ["en",', "joins = [3,", "Expected `str`, got `int`"),
    ],
)
def test_a_slip_in_a_word_class_is_told_with_its_line(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    text = (data_folder("seeds") / "frames" / "grammar.toml").read_text(encoding="utf-8")
    path = tmp_path / "grammar.toml"
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    line = text[: text.index(right) + 1].count("\n") + 1
    with pytest.raises(LexiconError) as error:
        read_toml(path, Grammar)
    assert error.value.problem == told
    assert error.value.line == line


def test_a_class_that_a_file_lacks_is_told(tmp_path: Path) -> None:
    path = tmp_path / "grammar.toml"
    path.write_text('joins = ["en"]\n', encoding="utf-8")
    with pytest.raises(LexiconError, match=r"grammar\.toml:1:-: Object missing required field `list_fillers`"):
        read_toml(path, Grammar)


def test_a_slot_leads_by_a_preposition_simple_or_complex() -> None:
    grammar = load_grammar()
    assert [grammar.leads(words) for words in ("tussen", "onder leiding van", "op leiding van", "tusen")] == [
        True, True, False, False,
    ]  # fmt: skip


def test_every_way_to_read_a_delegation_has_a_reader_and_no_other_is_there() -> None:
    named = set(get_args(get_type_hints(Settings)["read"])) - {""}
    groups = type("Groups", (), {"order": None, "view": None, "actors": None})()
    assert named == {*Leads(groups, frozenset()).ways}


def test_everything_that_an_outcome_may_be_about_has_a_test_and_no_other_is_there() -> None:
    named = set(get_args(get_type_hints(Settings)["of"])) - {""}
    assert named == set(About(*[None] * 4).tests)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("praten,v,,,negotate,4,,own", "lexicon.csv:2:cls: unknown word 'negotate'; did you mean 'negotiate'?"),
        ("praten,w,,,negotiate,4,,own", "lexicon.csv:2:pos: unknown word 'w'"),
        ("praten,v,tafel//zaal,,negotiate,4,,own", "lexicon.csv:2:company: an empty word between two / or +"),
        ("praten,v,,+tafel,negotiate,4,,own", "lexicon.csv:2:unless: an empty word between two / or +"),
    ],
)
def test_a_slip_in_the_lexicon_is_told_with_its_line(tmp_path: Path, row: str, told: str) -> None:
    path = tmp_path / "lexicon.csv"
    path.write_text(f"lemma,pos,company,unless,cls,strength,register,source\n{row}\n", encoding="utf-8")
    with pytest.raises(LexiconError) as error:
        read_evoking(path)
    assert str(error.value).startswith(told)


@pytest.mark.parametrize(
    "path", sorted((data_folder("seeds") / "frames" / "rules").glob("*.toml")), ids=lambda p: p.name
)
def test_a_misspelt_key_of_a_shipped_file_is_told_at_its_own_line(tmp_path: Path, path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    keys = [number for number, line in enumerate(lines, start=1) if re.match(r"\w+ = ", line)]
    for number in keys[:: len(keys) // 7]:
        wrong = tmp_path / path.name
        wrong.write_text("\n".join(["x" * (at == number) + line for at, line in enumerate(lines, start=1)]), "utf-8")
        with pytest.raises(LexiconError, match=rf"^{path.name}:{number}:"):
            read_rules(wrong)
