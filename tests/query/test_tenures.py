"""Offices over time: spans from lists and articles, and where an article contradicts the list."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from across import CHAD, GENEVA, KENYA, SUDAN, found, person
from across import across as graphs_across
from click.testing import CliRunner

from kg.cli import main
from kg.model import Entity, EntityKind, PartialDate
from kg.query.tenures import spans
from kg.rdf import Iris, article_graph
from kg.store import BuildFolder, EmbeddedStore

BASE = Iris().base
TURKEY = Entity("state/TR", EntityKind.STATE, "Turkije")
CAVUSOGLU = Entity("person/mevlut-cavusoglu", EntityKind.PERSON, "Mevlüt Cavusoglu")
KAYA, PETER, SHORT, ANNA = person("Orhan Kaya"), person("Peter Wekesa"), person("P. Wekesa"), person("Anna Otieno")
FOREIGN = "minister van Buitenlandse Zaken"
NAMED = (SUDAN, CHAD, KENYA, GENEVA, TURKEY)
ARTICLES = [
    found("een", *NAMED, CAVUSOGLU, issued="2022-03", offices=[(CAVUSOGLU, FOREIGN, TURKEY)]),
    found("twee", *NAMED, KAYA, issued="2022-04-01", offices=[(KAYA, FOREIGN, TURKEY)]),
    found("drie", *NAMED, PETER, issued="2023-01-10", offices=[(PETER, "gezant", KENYA)]),
    found("vier", *NAMED, SHORT, issued="2023-05-01", offices=[(SHORT, "gezant", KENYA)]),
    found("vijf", *NAMED, ANNA, issued="2023-09-01", offices=[(ANNA, "gezant", KENYA)]),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out: Path = tmp_path_factory.mktemp("ambten") / "uit"
    with BuildFolder(out, Iris()) as build:
        build.add(*(article_graph(article).graph for article in ARTICLES), *graphs_across(*ARTICLES))
        build.finish({"articles": len(ARTICLES), "base": BASE})
    return out


@pytest.fixture(scope="module")
def store(folder: Path) -> Iterator[EmbeddedStore]:
    opened = EmbeddedStore(folder / "store", read_only=True)
    yield opened
    opened.close()


def test_who_the_list_has_holds_it_for_the_span_of_the_list_with_the_articles_that_say_so(store: EmbeddedStore) -> None:
    listed = [span for span in spans(store, FOREIGN, [f"{BASE}state/TR"], BASE) if span.source == "list"]
    (held,) = [span for span in listed if span.holds(PartialDate.parse("2022-03"))]
    assert (held.holder, held.since, held.until) == ("Mevlüt Cavusoglu", "2015-11-24", "2023-06-03")
    assert [line.article for line in held.lines] == ["een"]
    assert [span.lines for span in listed if span is not held] == [()] * (len(listed) - 1)


def test_an_article_that_names_another_is_a_contradiction_and_both_stay(store: EmbeddedStore) -> None:
    (said,) = [span for span in spans(store, FOREIGN, [f"{BASE}state/TR"], BASE) if span.source == "articles"]
    assert said.holder == "Orhan Kaya"
    assert [(line.article, line.says) for line in said.contradictions] == [("twee", "Mevlüt Cavusoglu")]


def test_without_a_list_a_span_ends_where_another_is_named_and_spellings_are_one(store: EmbeddedStore) -> None:
    first, second = spans(store, "gezant", [f"{BASE}state/KE"], BASE)
    assert (first.since, first.until) == ("2023-01-10", "2023-09-01")
    assert [line.article for line in first.lines] == ["drie", "vier"]
    assert (second.holder, second.since, second.until) == ("Anna Otieno", "2023-09-01", "")
    assert first.holds(PartialDate.parse("2023-08-31"))
    assert not first.holds(PartialDate.parse("2023-09-01"))


def test_who_was_minister_on_a_day_is_asked_by_name(folder: Path) -> None:
    done = CliRunner().invoke(
        main, ["office", FOREIGN, "Turkije", "--at", "2024-01-01", "--dir", str(folder), "--format", "json"]
    )
    told = json.loads(done.stdout)
    assert [span["holder"] for span in told if span["source"] == "list"] == ["Hakan Fidan"]
    wrong = CliRunner().invoke(main, ["office", FOREIGN, "Turkije", "--at", "ooit", "--dir", str(folder)])
    assert wrong.exit_code == 2
    assert "--at" in wrong.output
