"""Decisions by hand: read, and refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest
from across import BASE, KENYA, SUDAN, across, found, person, same

from kg.rdf import Iris
from kg.same import BadDecision, Verdict, load_decisions, read_decisions

HEAD = "one,other,verdict,reason,source\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "besluiten.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_decision_names_two_by_iri_or_short_name(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + f"person:b,{BASE}person/a,same,de heer A,ik\n")
    decisions = read_decisions([path], Iris())
    assert decisions.verdict(f"{BASE}person/a", f"{BASE}person/b") is Verdict.SAME
    assert next(iter(decisions.of.values())).reasons == ("de heer A", "ik")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n", ":1: the columns are one,other,verdict,reason,source"),
        (HEAD + "person:a,person:b,same\n", ":2: 3 columns instead of 5"),
        (HEAD + "person:a,person:b,zelfde,,ik\n", ":2: the verdict 'zelfde' is none of same, different, unsure"),
        (HEAD + "person:a,person:a,same,,ik\n", ":2: a decision is about two"),
        (HEAD + "Jan,person:a,same,,ik\n", ":2: 'Jan' is no IRI and no name as person:x"),
        (HEAD + "mens:a,person:a,same,,ik\n", ":2: 'mens:a' is no IRI"),
    ],
)
def test_a_bad_decision_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(BadDecision, match=".*besluiten.csv" + message.replace("(", r"\(")):
        read_decisions([written(tmp_path, text)], Iris())


def test_a_later_file_goes_before_what_comes_along(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + "person:bill-clinton,person:hillary-clinton,unsure,,ik\n")
    assert (
        load_decisions(Iris(), path).verdict(f"{BASE}person/bill-clinton", f"{BASE}person/hillary-clinton") == "unsure"
    )


def test_what_was_decided_by_hand_is_done_and_said(tmp_path: Path) -> None:
    long, short = person("Peter Wekesa"), person("P. Wekesa")
    articles = [found("een", long, KENYA, SUDAN), found("twee", short, KENYA, SUDAN)]
    assert same(*articles)
    apart = read_decisions(
        [written(tmp_path, HEAD + "person:p-wekesa,person:peter-wekesa,different,een neef,ik\n")], Iris()
    )
    assert same(*articles, decisions=apart) == set()
    said = [row[3] for graph in across(*articles, decisions=apart) for row in graph.rows if "reason" in row[1]]
    assert said == ['"een neef"', '"ik"']
