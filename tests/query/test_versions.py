"""Versions side by side: where reports of one event differ, each with its article and sentence."""

from __future__ import annotations

from dataclasses import replace

from kg.query import Line, Report
from kg.query.versions import versions_of


def report(article: str, factuality: str, sentence: str = "Er is overlegd.", by: str = "") -> Report:
    return Report(f"frame:{article}:x", article, f"2024-06-0{article}", factuality, "", sentence, "", by)


def line(says: str, article: str, sentence: str = "Zo eindigde het.") -> Line:
    return Line("", says, article, f"2024-06-0{article}", sentence)


def test_held_and_not_held_are_two_versions_each_with_who_says_so() -> None:
    (found,) = versions_of([report("2", "counterfactual", "Nooit geweest.", "Alemu"), report("1", "actual")], (), ())
    assert found.about == "held"
    assert [(version.says, version.article, version.who) for version in found.lines] == [
        ("actual", "1", ""), ("counterfactual", "2", "Alemu"),
    ]  # fmt: skip
    assert found.lines[1].sentence == "Nooit geweest."


def test_planned_and_then_held_or_off_is_no_other_version() -> None:
    assert versions_of([report("1", "planned"), report("2", "actual")], (), ()) == ()
    assert versions_of([report("1", "planned"), report("2", "counterfactual")], (), ()) == ()


def test_what_a_later_report_overrules_is_no_other_version() -> None:
    off, held = report("1", "counterfactual"), report("2", "actual")
    assert versions_of([off, held], (), ())
    assert versions_of([replace(off, overruled="2"), held], (), ()) == ()


def test_outcomes_that_cannot_both_be_are_versions_and_others_are_not() -> None:
    (found,) = versions_of((), (), [line("agreement", "1"), line("walkout", "2"), line("ongoing", "3")])
    assert (found.about, [version.says for version in found.lines]) == ("outcome", ["agreement", "walkout"])
    assert versions_of((), (), [line("agreement", "1"), line("ceasefire", "2"), line("ongoing", "3")]) == ()


def test_two_places_of_two_articles_are_versions() -> None:
    (found,) = versions_of((), [line("Mombasa", "1"), line("Zanzibar", "2")], ())
    assert (found.about, [version.says for version in found.lines]) == ("place", ["Mombasa", "Zanzibar"])
    assert versions_of((), [line("Mombasa", "1"), line("Mombasa", "2")], ()) == ()


def test_other_numbers_of_the_same_are_versions_and_hours_are_not() -> None:
    told = [
        line("", "1", "Het front eist de vrijlating van 112 politieke gevangenen."),
        line("", "2", "Volgens de regering zijn het er minder: 83 gevangenen."),
        line("", "3", "Na 20 uur praten in 3 zalen kwamen 50 mensen naar buiten."),
    ]
    (found,) = versions_of((), (), (), told)
    assert found.about == "number: gevangenen"
    assert [(version.says, version.article) for version in found.lines] == [("112", "1"), ("83", "2")]
