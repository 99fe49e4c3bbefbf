"""A crew of processes: the same pieces as one makes, and none lost with a process that dies."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from light import Naming
from short_articles import Counting, exports, write

from kg import flow
from kg.flow import Job, LocalCrew, Maker, crew, processes
from kg.flow.crew import Lot
from kg.flow.processes import Copies, Process, WorkerDied
from kg.model import Article, Finding, Mentions
from kg.nlp import Parsed
from kg.rdf import Piece, article_graph
from kg.rdf.article import ArticleGraph
from kg.rdf.summary import FAULT
from kg.read import read_paths
from kg.vocab.iris import DEFAULT_BASE

pytestmark = pytest.mark.slow

JOB = Job(None, DEFAULT_BASE, f"{DEFAULT_BASE}run/1", "program")
FEW = 24
"""From how many articles on processes are begun here: fewer than else, so that there is less to read."""
COUNT = 3 * FEW


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "FEW", FEW)


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> list[Article]:
    folder = write(tmp_path_factory.mktemp("crew") / "in", range(COUNT))
    return [item for item in read_paths([folder]) if isinstance(item, Article)]


@pytest.fixture(scope="module")
def maker() -> Maker:
    """One that has loaded the model."""
    return JOB.maker()


@pytest.fixture(scope="module")
def pieces(articles: list[Article], maker: Maker) -> list[bytes]:
    """What one process makes."""
    return [piece.encode() for piece in maker.make(articles)]


class Given:
    """A crew of one maker that is there already."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker

    def work(self, job: Job, articles: Iterator[Article]) -> Iterator[tuple[Lot, list[Piece]]]:
        """One article at a time."""
        for article in articles:
            yield [article], list(self.maker.make([article]))


class Noting:
    """A crew that remembers what another one made."""

    def __init__(self, other: flow.Crew) -> None:
        self.other = other
        self.pieces: list[bytes] = []

    def work(self, job: Job, articles: Iterator[Article]) -> Iterator[tuple[Lot, list[Piece]]]:
        """As the other makes it."""
        for lot, pieces in self.other.work(job, articles):
            self.pieces += [piece.encode() for piece in pieces]
            yield lot, pieces


def test_however_many_processes_build_the_bytes_are_the_same(tmp_path: Path) -> None:
    """What two processes make is what this one makes, in the same order; so is the build of it."""
    folder = write(tmp_path / "in", range(FEW + 6))
    one, two = Noting(Counting()), Noting(LocalCrew(2))
    for out, who in (("een", one), ("twee", two)):
        flow.build([folder], tmp_path / out, report=lambda item: None, crew=who)
    assert one.pieces == two.pieces
    assert len(one.pieces) == FEW + 6
    assert exports(tmp_path / "een") == exports(tmp_path / "twee")


def named(crew: LocalCrew, articles: Iterator[Article]) -> list[str]:
    """What processes without a model make."""
    return [name for _, names in crew.work(Naming(), articles) for name in names]


def test_what_articles_say_is_the_same_from_a_process(
    articles: list[Article], maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "cores", lambda: 1)
    some = articles[: FEW + 3]
    assert list(flow.read(some)) == list(maker.reader.make(some))


@pytest.mark.parametrize("count", [1, 2])
def test_a_process_that_is_killed_takes_nothing_along(
    articles: list[Article], monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """Started by itself, or one of two copies."""
    begun: list[int] = []
    real = processes._popen

    def popen(*ends: int) -> subprocess.Popen[bytes]:
        started = real(*ends)
        begun.append(started.pid)
        return started

    def killing() -> Iterator[Article]:
        for number, article in enumerate(articles):
            if number == 2 * FEW:
                os.kill(copies(begun[0])[0] if count > 1 else begun[0], signal.SIGKILL)
            yield article

    monkeypatch.setattr(processes, "_popen", popen)
    assert named(LocalCrew(count), killing()) == [article.id for article in articles]
    assert not any(Path(f"/proc/{pid}").exists() for pid in begun)


def copies(pid: int) -> list[int]:
    """The processes that were forked by one, once they are there."""
    while True:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
        if children:
            return [int(child) for child in children]
        time.sleep(0.1)


def test_an_article_at_which_processes_die_is_set_aside(
    articles: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = articles[FEW + 3].id

    def make(self: Process, lot: list[Article]) -> list[str]:
        if any(article.id == bad for article in lot):
            self.end()
        return real(self, lot)

    real = Process.make
    monkeypatch.setattr(Process, "make", make)
    aside = f"{bad}: the process that read it has ended: is there memory enough?"
    assert named(LocalCrew(2), iter(articles)) == [aside if each.id == bad else each.id for each in articles]


def test_a_piece_that_is_set_aside_has_its_fault_and_no_graph(articles: list[Article]) -> None:
    with pytest.raises(WorkerDied) as died:
        raise WorkerDied(processes.DIED)
    aside = JOB.set_aside(articles[0], died.value)
    assert aside.about.article == articles[0].id
    assert aside.about.fault.startswith("WorkerDied: the process that read it has ended")
    assert aside.packed == b""


def test_a_model_that_is_not_there_fails_as_it_does_here(articles: list[Article]) -> None:
    with pytest.raises(OSError, match="nl_bestaat_niet"):
        list(LocalCrew(1).work(replace(JOB, model="nl_bestaat_niet"), iter(articles)))


def test_who_stops_early_leaves_no_process_behind(articles: list[Article], monkeypatch: pytest.MonkeyPatch) -> None:
    origins: list[Copies] = []
    forked: list[int] = []

    def kill(self: Copies) -> None:
        origins.append(self)
        forked.extend(copies(self.origin.pid))
        real(self)

    real = Copies.kill
    monkeypatch.setattr(Copies, "kill", kill)
    work = LocalCrew(2).work(Naming(), iter(articles))
    next(work)
    work.close()
    assert [each.origin.returncode for each in origins] == [-signal.SIGKILL]
    assert len(forked) == 2
    deadline = time.monotonic() + 20.0
    while any(Path(f"/proc/{pid}").exists() for pid in forked):  # killed with the one that they are copies of
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_only_so_many_articles_are_on_their_way(articles: list[Article]) -> None:
    taken = 0

    def counted() -> Iterator[Article]:
        nonlocal taken
        for number in range(10 * COUNT):
            taken += 1
            yield replace(articles[number % COUNT], id=f"a{number}")

    work = LocalCrew(2).work(Naming(), counted())
    next(work)
    assert taken <= 5 * FEW
    work.close()


def test_an_article_that_the_model_cannot_parse_costs_no_other(
    articles: list[Article], maker: Maker, pieces: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, real = articles[4].id, maker.reader._parse

    def parse(nlp: object, lot: list[Article]) -> Iterator[object]:
        for article in lot:
            if article.id == bad:
                raise ValueError("the model went wrong")
            yield from real(nlp, [article])  # type: ignore[arg-type]

    monkeypatch.setattr(maker.reader, "_parse", parse)
    made = list(maker.make(articles[:8]))
    assert [piece.encode() for piece in made[:4] + made[5:]] == pieces[:4] + pieces[5:8]
    assert made[4].about.fault.startswith("ValueError: the model went wrong")
    assert made[4].packed


def test_a_fault_in_writing_what_failed_is_told_with_what_went_wrong_before(
    maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = write(tmp_path / "in", range(2)) / "artikel-0001.txt"

    def read_wrongly(parsed: Parsed, *rest: object) -> Mentions:
        raise ZeroDivisionError("while it was read") if parsed.article.id == bad.stem else LookupError

    def written_wrongly(finding: Finding, **rest: object) -> ArticleGraph:
        if finding.article.id != bad.stem:
            return article_graph(finding, **rest)  # type: ignore[arg-type]
        again = "written" in finding.traceback
        raise ValueError("while the failed one was written" if again else "while it was written")

    monkeypatch.setattr("kg.mentions.find_mentions", read_wrongly)
    monkeypatch.setattr("kg.flow.making.article_graph", written_wrongly)
    flow.build([bad.parent], tmp_path / "uit", report=lambda item: None, crew=Given(maker))
    told = json.loads((tmp_path / "uit" / "summary.json").read_text(encoding="utf-8"))
    (fault,) = (fault for fault in told["faults"] if fault["article"] == bad.stem)
    assert fault["source"] == str(bad)
    places = [fault["traceback"].index(f"Error: while {words}") for words in ("it was read", "it was w", "the failed")]
    assert places == sorted(places)
    assert (told["articles"], {"severity": "error", "reason": FAULT, "count": 2} in told["problems"]) == (1, True)
