"""A build that dies, at whatever moment: all of the old one or all of the new one, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import hand_built as hand
import pytest

from kg.rdf import Iris, article_graph
from kg.store import BuildFolder, EmbeddedStore, read_summary, swap

PROJECT = Path(__file__).parents[2]
ARTICLES = PROJECT / "seeds" / "articles"
PARTS = {"store", "graph.nq", "graph.trig", "graph.ttl", "graph.jsonld", "summary.json", "articles.sqlite"}
pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no locks of folders")


class Killed(BaseException):
    """As kill -9, for a moment in this process."""


def build(folder: Path, id: str) -> None:
    with BuildFolder(folder, Iris()) as target:
        target.add(article_graph(hand.finding(id=id), iris=Iris()).graph)
        target.finish({"article": id})


def state(folder: Path) -> str:
    """Which article the folder tells of; all its parts must agree."""
    summary = read_summary(folder)["article"]
    store = EmbeddedStore(folder / "store", read_only=True)
    told = {graph.rpartition("/")[2] for graph in store.graphs()}
    store.close()
    assert told == {summary}
    for name in ("nq", "trig", "ttl", "jsonld"):
        text = (folder / f"graph.{name}").read_text(encoding="utf-8")
        assert f"article/{summary}" in text or f"article:{summary}" in text, name
    assert {path.name for path in folder.iterdir()} >= PARTS
    return str(summary)


def die_after(moves: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the process die at a rename, with what it holds let go of as the system does."""
    left = [moves]
    for name in ("rename", "replace"):
        real = getattr(Path, name)

        def move(self: Path, target: Path, real=real) -> object:
            if not left[0]:
                raise Killed
            left[0] -= 1
            return real(self, target)

        monkeypatch.setattr(Path, name, move)

    def let_go(self: swap.Working) -> None:
        if self._lock is not None:
            os.close(self._lock)

    monkeypatch.setattr(swap.Working, "close", let_go)


@pytest.mark.parametrize("moves", range(10))
def test_a_build_that_dies_in_the_swap_is_all_old_or_all_new(
    tmp_path: Path, moves: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path, "oud")
    with monkeypatch.context() as patched:
        die_after(moves, patched)
        try:
            build(tmp_path, "nieuw")
        except Killed:
            assert moves < 9
    assert state(tmp_path) == ("nieuw" if moves else "oud")
    build(tmp_path, "later")
    assert state(tmp_path) == "later"
    assert {path.name for path in tmp_path.iterdir()} == PARTS


def test_a_build_sweeps_what_a_killed_one_left(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from kg.cli import main; main()", "build", str(ARTICLES), "--out", str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        end = time.monotonic() + 120
        while not any(tmp_path.glob(".building-*")) and time.monotonic() < end:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    assert any(tmp_path.glob(".building-*"))
    build(tmp_path, "nieuw")
    assert {path.name for path in tmp_path.iterdir()} == PARTS


def test_a_build_leaves_one_alone_that_is_running_beside_it(tmp_path: Path) -> None:
    with BuildFolder(tmp_path, Iris()) as slow:
        slow.add(article_graph(hand.finding(id="traag"), iris=Iris()).graph)
        build(tmp_path, "snel")
        assert state(tmp_path) == "snel"
        slow.finish({"article": "traag"})
    assert state(tmp_path) == "traag"
    assert {path.name for path in tmp_path.iterdir()} == PARTS


def test_what_is_put_in_place_is_on_the_disk_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, rename = os.fsync, Path.rename

    def synced(descriptor: int) -> None:
        order.append(Path(f"/proc/self/fd/{descriptor}").readlink().name)
        fsync(descriptor)

    def renamed(self: Path, target: Path) -> Path:
        order.append(f"-> {target.name}")
        return rename(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "rename", renamed)
    build(tmp_path / "uit", "een")
    ready = next(place for place, name in enumerate(order) if name.startswith("-> .ready-"))
    assert set(order[:ready]) >= PARTS
    assert order[ready + 1] == "uit"
