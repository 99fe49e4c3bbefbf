"""The run's own graph: what made a graph, and the only place for a clock."""

from __future__ import annotations

import pytest

from kg.rdf import Iris, Run
from kg.vocab.terms import PROV, SCHEMA


def predicates(run: Run) -> set[str]:
    return {quad.predicate.value for quad in run.graph(Iris()).quads()}


RUN = Run("1.0", "abc", "model", "2.0")


def test_a_run_names_program_rules_and_model_with_their_versions() -> None:
    quads = list(RUN.graph(Iris()).quads())
    assert {q.object.value for q in quads if q.predicate.value == SCHEMA.softwareVersion} == {"1.0", "abc", "2.0"}
    assert {PROV.wasAssociatedWith, PROV.used} < predicates(RUN)


def test_a_run_has_no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert PROV.startedAtTime not in predicates(RUN)


def test_source_date_epoch_is_the_clock_where_it_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    quads = list(RUN.graph(Iris()).quads())
    moments = {q.object.value for q in quads if q.predicate.value == PROV.startedAtTime}
    assert moments == {"2023-11-14T22:13:20Z"}


def test_another_model_is_another_run() -> None:
    assert RUN.iri(Iris()) != Run("1.0", "abc", "model", "2.1").iri(Iris())
