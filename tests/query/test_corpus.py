"""Every question of the library on 24 marked articles (``corpus/*.mk``), whose right answers were put down by hand.

The graph is made of the marks by the program's own assembling, and which reports are of one event, and which talks of
one process, stands in ``corpus/across.trig``, so that the questions are tested and not the reading.
``PYTHONPATH=tests/support python tests/query/test_corpus.py NAME`` prints what a question answers now, to be read
against the articles before it is put down.
"""

from __future__ import annotations

import csv
import io
import sys

import pytest
from by_marks import CORPUS, corpus, corpus_graphs
from pyoxigraph import QuerySolutions, Store

from kg.query import load_checks, load_library
from kg.rdf import compile_shapes

NAMES = sorted(load_library())


def answer(store: Store, query: str, *, union: bool = False) -> list[list[str]]:
    found = store.query(query, use_default_graph_as_union=union)
    assert isinstance(found, QuerySolutions)
    return [["" if term is None else term.value for term in row] for row in found]  # type: ignore[union-attr]


@pytest.fixture(scope="module")
def store() -> Store:
    return corpus()


@pytest.mark.parametrize("union", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_question_has_the_right_answer_on_two_dozen_articles(store: Store, name: str, union: bool) -> None:
    with (CORPUS / "answers" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        header, *expected = csv.reader(file)
    assert tuple(header) == load_library()[name].columns
    assert answer(store, load_library()[name].text, union=union) == expected


@pytest.mark.parametrize("name", NAMES)
def test_every_question_has_an_answer_there(store: Store, name: str) -> None:
    found = answer(store, load_library()[name].text)
    empty = [column for n, column in enumerate(load_library()[name].columns) if not any(row[n] for row in found)]
    assert found
    assert empty == {"proposals": ["duration"], "processes": ["called"]}.get(name, [])


def test_the_articles_break_no_shape_and_pass_the_checks(store: Store) -> None:
    shapes = compile_shapes()
    assert [violation for graph in corpus_graphs() for violation in shapes.check_graph(graph)] == []
    assert [answer(store, check.text) for check in load_checks().values()] == [[] for _ in load_checks()]


if __name__ == "__main__":
    graph = corpus()
    for question in sys.argv[1:] or NAMES:
        table = io.StringIO()
        writer = csv.writer(table, lineterminator="\n")
        writer.writerow(load_library()[question].columns)
        writer.writerows(answer(graph, load_library()[question].text))
        print(table.getvalue(), end="")
