"""The graph in a file is checked graph by graph, in whatever order its statements stand."""

from __future__ import annotations

from pathlib import Path

import hand_built as hand

from kg.rdf import article_graph
from kg.rdf.checking import validate_file
from kg.rdf.formats import Formats
from kg.vocab.iris import Iris
from kg.vocab.terms import DIP


def nquads(*ids: str) -> list[str]:
    """The graphs of articles, in each of which no event has evidence."""
    graphs = [article_graph(hand.finding(id=id)).graph for id in ids]
    lines = b"".join(Formats.under(Iris()).write("nq", graphs)).decode().splitlines(keepends=True)
    return [line for line in lines if DIP.evidence not in line]


def test_graphs_that_are_mixed_are_checked_as_those_that_stand_together(tmp_path: Path) -> None:
    lines = nquads("a", "b", "c")
    for name, order in (("samen", lines), ("door-elkaar", sorted(lines))):
        (tmp_path / f"{name}.nq").write_text("".join(order), encoding="utf-8")
    found = validate_file(tmp_path / "samen.nq")
    assert {article for article in "abc" if any(f"/{article}" in str(violation) for violation in found)} == {*"abc"}
    assert validate_file(tmp_path / "door-elkaar.nq") == found


def test_what_is_in_no_graph_of_an_article_is_one_graph(tmp_path: Path) -> None:
    lines = nquads("a")
    (tmp_path / "graaf.nq").write_text("".join(lines), encoding="utf-8")
    (tmp_path / "zonder.nq").write_text("".join(f"{line[: line.rindex('<')]}.\n" for line in lines), encoding="utf-8")
    assert validate_file(tmp_path / "zonder.nq") == validate_file(tmp_path / "graaf.nq") != ()
