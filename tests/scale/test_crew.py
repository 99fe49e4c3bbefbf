"""A build on a cluster is the build of one machine, whoever dies meanwhile."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result
from short_articles import Counting

from kg import flow
from kg.cli import main
from kg.flow.crew import LOT
from kg.model import Article
from kg.rdf import Iris, Run
from kg.scale import DaskCrew, NoCluster, crew

EXPORTS = ("graph.nq", "graph.trig", "graph.ttl", "graph.jsonld", "summary.json")
COUNT = 3 * LOT + 1


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("artikelen")
    for number in range(COUNT):
        state = ("Turkije", "Qatar", "Egypte")[number % 3]
        text = f"Overleg {number}\n\nNederland en {state} overlegden op {1 + number % 28} mei 2024 in Ankara.\n"
        (folder / f"a{number:03d}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def alone(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("alleen") / "uit"
    flow.build([articles], out, report=lambda item: None, crew=Counting())
    return out


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as found:
        yield found


def kg(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def same(one: Path, other: Path) -> None:
    for name in EXPORTS:
        assert (one / name).read_bytes() == (other / name).read_bytes(), name


@pytest.mark.slow
def test_a_cluster_makes_the_same_bytes(articles: Path, alone: Path, cluster: Any, tmp_path: Path) -> None:
    result = kg("build", articles, "--out", tmp_path / "uit", "--scheduler", cluster.scheduler_address)
    assert result.exit_code == 0, result.output
    same(tmp_path / "uit", alone)


@pytest.mark.slow
def test_a_worker_that_is_killed_takes_nothing_along(articles: Path, alone: Path, cluster: Any, tmp_path: Path) -> None:
    killed: list[int] = []

    def report(item: object) -> None:
        if isinstance(item, flow.Done) and item.article in ("a000", f"a{LOT:03d}"):
            pid = next(nanny.pid for nanny in cluster.workers.values() if nanny.pid)
            os.kill(pid, signal.SIGKILL)
            killed.append(pid)

    built = flow.build([articles], tmp_path / "uit", report=report, crew=DaskCrew(cluster.scheduler_address))
    assert built.read == COUNT
    assert len(killed) == 2
    same(tmp_path / "uit", alone)


@pytest.mark.slow
def test_a_cluster_of_this_machine_is_started_and_gone(articles: Path, tmp_path: Path) -> None:
    some = sorted(articles.iterdir())[:3]
    result = kg("build", *some, "--out", tmp_path / "uit", "--scheduler", "local", "--jobs", "1")
    assert result.exit_code == 0, result.output
    flow.build(some, tmp_path / "alleen", report=lambda item: None)
    same(tmp_path / "uit", tmp_path / "alleen")


def test_where_there_is_no_scheduler_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "_PATIENCE", 1)
    (tmp_path / "a.txt").write_text("Overleg\n\nNederland en Turkije overlegden.\n")
    result = kg("build", tmp_path / "a.txt", "--out", tmp_path / "uit", "--scheduler", "tcp://127.0.0.1:9")
    assert result.exit_code == 4
    assert "there is no scheduler with a worker at tcp://127.0.0.1:9" in result.output
    assert not (tmp_path / "uit" / "graph.nq").exists()


def test_where_dask_is_not_installed_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    (tmp_path / "a.txt").write_text("Overleg\n\nNederland en Turkije overlegden.\n")
    result = kg("build", tmp_path / "a.txt", "--out", tmp_path / "uit", "--scheduler", "local")
    assert result.exit_code == 4
    assert "pip install 'diplomacy-kg[distributed]'" in result.output


def job() -> flow.Job:
    from kg.flow.fingerprint import fingerprint
    from kg.nlp.identity import identify_model

    identity = identify_model(None)
    run, iris = Run.of_this_program(identity.name, identity.version), Iris()
    return flow.Job(None, iris.base, run.iri(iris), fingerprint(identity, run, iris))


def test_a_worker_that_is_not_as_this_program_makes_nothing() -> None:
    crew._maker.cache_clear()
    with pytest.raises(NoCluster, match="another version"):
        crew._maker(pickle.dumps(replace(job(), fingerprint="0123456789abcdef")))


class Deadly:
    """A client whose workers die at some articles, as often as they are given them."""

    def __init__(self, at: str) -> None:
        self._at = at

    def submit(self, make: Any, wanted: bytes, lot: bytes, **options: object) -> Future[list[bytes]]:
        from distributed import KilledWorker

        future: Future[list[bytes]] = Future()
        if any(article.id == self._at for article in pickle.loads(lot)):
            future.set_exception(KilledWorker("make", SimpleNamespace(address="tcp://x"), 4))  # type: ignore[no-untyped-call]
        else:
            future.set_result(make(wanted, lot))
        return future


def test_an_article_at_which_workers_die_is_set_aside_alone() -> None:
    lot = [Article(f"a{n}", f"Nederland en Turkije overlegden op {n} mei.", "", ()) for n in range(1, 4)]
    client = Deadly("a2")
    wanted = job()
    pieces = crew._pieces(client, wanted, lot, crew._sent(client, wanted, lot))
    assert [bool(piece.packed) for piece in pieces] == [True, False, True]
    assert "those workers died" in pieces[1].about.fault
