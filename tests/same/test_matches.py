"""Outside identities: a table for OpenRefine goes out, and its decisions come back and stay."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from across import CHAD, GENEVA, KENYA, NAIROBI, SUDAN, found, person
from across import across as graphs_across
from click.testing import CliRunner

from kg.cli import main
from kg.rdf import Iris, article_graph
from kg.rdf.matches import matches_graph
from kg.same.matches import BadMatch, Match, read_matches
from kg.store import BuildFolder
from kg.vocab.terms import DIP, SKOS

IRIS = Iris()
NODE = IRIS.entity("person/peter-wekesa")


def table(folder: Path, text: str) -> Path:
    path = folder / "koppelen.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("match", "elsewhere"),
    [
        ("Q43", "http://www.wikidata.org/entity/Q43"),
        ("https://www.wikidata.org/wiki/Q43", "http://www.wikidata.org/entity/Q43"),
        ("https://www.geonames.org/745044/istanbul.html", "https://sws.geonames.org/745044/"),
        ("https://example.org/wekesa", "https://example.org/wekesa"),
        ("-", ""),
    ],
)
def test_a_match_is_an_item_an_entry_an_address_or_none(tmp_path: Path, match: str, elsewhere: str) -> None:
    path = table(tmp_path, f"node,name,match\nperson:peter-wekesa,Peter Wekesa,{match}\n")
    assert read_matches(path, IRIS) == (Match(NODE, elsewhere, "reconciled by hand"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("naam,match\nx,Q1\n", "1: the columns are node,name,kind"),
        ("node,match\nWekesa,Q1\n", "2: the node 'Wekesa' is no name as person:NAME"),
        ("node,match\nperson:x,Peter\n", "2: the match 'Peter' is no item as Q43, no address"),
        ("node,match\nperson:x,javascript:alert(1)\n", "2: the match 'javascript"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(BadMatch, match=said):
        read_matches(table(tmp_path, text), IRIS)


def test_a_match_of_somebody_who_is_there_is_stated_with_its_source() -> None:
    matches = [Match(NODE, "http://www.wikidata.org/entity/Q1", "anna"), Match(f"{NODE}-2", "", "anna")]
    graph = matches_graph(matches, {NODE}, IRIS)
    assert {row[1] for row in graph.rows} == {SKOS.exactMatch, "http://purl.org/dc/terms/source"}
    none = matches_graph([Match(NODE, "", "anna")], {NODE}, IRIS)
    assert DIP.unmatched in {row[1] for row in none.rows}


def test_the_table_has_each_actor_once_under_all_names_and_what_was_decided_is_kept(tmp_path: Path) -> None:
    full, short = person("Peter Wekesa"), person("P. Wekesa")
    named = (SUDAN, CHAD, KENYA, GENEVA, NAIROBI)
    articles = [
        found("een", *named, full, offices=[(full, "gezant", KENYA)]),
        found("twee", *named, short, offices=[(short, "gezant", KENYA)]),
    ]
    folder = tmp_path / "uit"
    with BuildFolder(folder, IRIS) as build:
        build.add(*(article_graph(article).graph for article in articles), *graphs_across(*articles))
        build.finish({"articles": 2, "base": IRIS.base})

    def kg(*args: str) -> str:
        done = CliRunner().invoke(main, ["reconcile", *args, "--dir", str(folder)])
        assert done.exit_code == 0, done.output
        return done.stdout

    out = tmp_path / "koppelen.csv"
    kg("--out", str(out))
    with out.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "Person"]
    assert [(row["node"], row["also"], row["context"], row["articles"]) for row in rows] == [
        ("person:p-wekesa", "De | Peter Wekesa", "gezant, Kenia", "een twee"),
    ]  # fmt: skip
    rows[0]["match"] = "Q43"
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    assert "1 gelezen (read), 1 bewaard (kept)" in kg("--read", str(out))
    kept = read_matches(folder / "matches.csv", IRIS)
    assert [(match.node, match.match) for match in kept] == [
        (IRIS.entity("person/p-wekesa"), "http://www.wikidata.org/entity/Q43"),
    ]  # fmt: skip
