"""The two shipped articles as one story: what ``kg story`` tells of them, with the sentence of each line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kg.cli import main
from kg.flow import build
from kg.readers import ENCODER

ARTICLES = Path(__file__).parents[2] / "seeds" / "articles"
ANTALYA, ISTANBUL = "000_cb4ffe96b07478df", "002_41235a8d85a2d07f"
FOREIGN = "minister van Buitenlandse Zaken, Turkije"

Told = Mapping[str, Any]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("uit")
    build([ARTICLES], folder, report=lambda item: None, readers=ENCODER)
    return folder


@pytest.fixture(scope="module")
def process(out: Path) -> Told:
    """The story of the one process that the two articles tell of."""
    told = CliRunner().invoke(main, ["story", "Rusland", "--dir", str(out), "--format", "json"])
    processes: list[Told] = [story for story in json.loads(told.stdout) if story["name"]]
    assert len(processes) == 1
    return processes[0]


def lines(story: Told, part: str, article: str) -> list[Told]:
    """The lines of a part, of all events of the process, that come from an article."""
    events = (*story["rounds"], *story["beside"])
    return [line for event in events for line in event[part] if line["article"] == article]


def test_the_process_has_its_sides_and_the_name_that_one_of_them_gives_it(process: Told) -> None:
    assert process["name"] == "Vredesproces Oekraïne – Rusland"
    assert process["called"] == ["Istanbul-proces van 2022"]
    assert [node.rpartition("/")[2] for node in process["parties"]] == ["RU", "UA"]


def test_both_rounds_have_place_and_date_in_order(process: Told) -> None:
    assert [(held["places"], held["first"], held["last"]) for held in process["rounds"]] == [
        (["Antalya"], "2022-03-01", "2022-03-31"),
        (["Dolmabahçepaleis"], "2025-05-01", "2025-05-31"),
    ]


def test_the_rounds_have_their_mediators_and_heads(process: Told) -> None:
    antalya, istanbul = process["rounds"]
    assert [line["who"] for line in antalya["mediators"]] == ["Mevlüt Cavusoglu"]
    assert "aanwezig als bemiddelaar" in antalya["mediators"][0]["sentence"]
    assert [line["who"] for line in istanbul["mediators"]] == ["Turkije"]
    assert [(line["who"], line["says"]) for line in istanbul["heads"]] == [
        ("Rustem Umerov", "Delegatie van Oekraïne"),
        ("Vladimir Medinsky", "Delegatie van Rusland"),
    ]
    assert "onder leiding van presidentiële assistent Medinsky" in istanbul["heads"][1]["sentence"]
    offices = {line["who"]: line["says"] for line in antalya["offices"]}
    assert offices["Dmytro Koeleba"] == "minister van Buitenlandse Zaken, Oekraïne"
    assert offices["Sergej Lavrov"] == "minister van Buitenlandse Zaken, Rusland"


def test_the_round_of_antalya_brought_no_breakthrough(process: Told) -> None:
    (outcome,) = process["rounds"][0]["outcomes"]
    assert outcome["says"] == "noBreakthrough"
    assert "doorbraak" in outcome["sentence"]
    assert process["rounds"][1]["outcomes"] == []


def test_turkey_has_another_foreign_minister_in_each_year(process: Told) -> None:
    for article, issued, name in ((ANTALYA, "2022-03", "Mevlüt Cavusoglu"), (ISTANBUL, "2025-05", "Hakan Fidan")):
        held = [line for line in lines(process, "offices", article) if line["says"] == FOREIGN]
        assert {(line["who"], line["issued"]) for line in held} == {(name, issued)}
        assert all(name.rpartition(" ")[2] in line["sentence"] for line in held)


def test_erdogan_offers_in_both_years(process: Told) -> None:
    """The one to mediate, the other to bring the sides together."""
    erdogan = "Recep Tayyip Erdogan"
    offers = [
        report
        for event in process["beside"]
        for report in event["reports"]
        if report["factuality"] == "possible"
        and (report["by"] == erdogan or erdogan in {line["who"] for line in event["mediators"]})
    ]
    assert [report["article"] for report in offers] == [ANTALYA, ISTANBUL]
    assert "Erdogan van Turkije zichzelf eerder had opgeworpen" in offers[0]["sentence"]
    assert offers[1]["by"] == "Recep Tayyip Erdogan"
    assert "bereid zou zijn om gesprekken" in offers[1]["sentence"]


def test_that_the_rounds_are_one_process_is_medinskys_claim_and_a_decision_with_reasons(process: Told) -> None:
    claims = {line["who"]: line["sentence"] for line in process["claims"]}
    assert "voortzetting van het Istanbul-proces van 2022" in claims["Vladimir Medinsky"]
    assert not any("voortzetting" in line["sentence"] for line in process["claims"] if not line["who"])
    (decision,) = process["decisions"]
    assert (decision["verdict"], decision["rule"]) == ("same", "same process")
    assert "one tells of talks when the other has them" in decision["reasons"]


def test_meetings_that_are_planned_or_possible_are_told_as_such(process: Told) -> None:
    told = {(tuple(event["participants"]), event["reports"][0]["factuality"]) for event in process["beside"]}
    assert (("Oekraïne", "Rusland", "Turkije"), "planned") in told
    assert (("Oekraïne", "Rusland", "Turkije", "Verenigde Staten"), "possible") in told


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_each_line_has_its_article_and_its_sentence(out: Path, form: str) -> None:
    told = CliRunner().invoke(main, ["story", "--dir", str(out), "--format", form])
    assert told.exit_code == 0
    said = [line for line in told.stdout.splitlines() if "“" in line]
    assert len(said) > 40
    assert all(ANTALYA in line or ISTANBUL in line for line in said)
    begins = "  1. 2022-03-01 / 2022-03-31" if form == "text" else "## 1. 2022-03-01 / 2022-03-31"
    assert any(line.startswith(begins) for line in told.stdout.splitlines())
