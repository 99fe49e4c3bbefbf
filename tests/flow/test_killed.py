"""Builds that end in the middle: killed, without room, beside one another. Nothing lost, nothing doubled."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from short_articles import EXPORTS, Counting, exports, write

from kg import flow
from kg.flow.crew import LOT
from kg.rdf import Iris
from kg.store import BuildFolder, EmbeddedStore
from kg.store.pieces import PIECES

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="there are no signals")]

PROJECT = Path(__file__).parents[2]
KEPT = PROJECT / "tests" / "support" / "kept.py"
LOTS = 8
MANY = LOTS * LOT
SEED = 20261129


def build(articles: Path, out: Path, *, pieces: Path | None = None) -> subprocess.Popen[str]:
    """A build in a process of its own; with ``pieces`` it takes those of another build, and loads no model."""
    program = ["-c", "from kg.cli import main; main()"] if pieces is None else [str(KEPT), str(pieces)]
    return subprocess.Popen(
        [sys.executable, *program, "build", str(articles), "--out", str(out)],
        env=os.environ | {"PYTHONPATH": str(PROJECT)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def kept(out: Path) -> int:
    """How many pieces there are."""
    try:
        table = sqlite3.connect(f"file:{out / PIECES}?mode=ro", uri=True, timeout=30)
        with table:
            count: int = table.execute("SELECT count(*) FROM piece").fetchone()[0]
        table.close()
    except sqlite3.OperationalError:  # not there yet
        return 0
    return count


def written(out: Path) -> int:
    """How much of the exports there is, in bytes: none where they take their place at this moment."""
    try:
        return sum(file.stat().st_size for file in out.glob(".building-*/graph.*"))
    except FileNotFoundError:
        return 0


def graphs(out: Path) -> set[str]:
    store = EmbeddedStore(out / "store", read_only=True)
    found = set(store.graphs())
    store.close()
    return found


def kill_when(process: subprocess.Popen[str], reached: Callable[[], bool]) -> bool:
    """Kill a process at a moment; or it has ended by itself before that."""
    while process.poll() is None and not reached():
        time.sleep(0.003)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    return process.returncode == -signal.SIGKILL


def test_a_build_that_is_killed_ten_times_ends_with_the_same_bytes(tmp_path: Path) -> None:
    """The first build that is killed reads in processes of its own; the others get the pieces that they lack."""
    draw = random.Random(SEED)
    articles, heel = write(tmp_path / "in", range(MANY)), tmp_path / "heel"
    flow.build([articles], heel, report=lambda item: None, crew=Counting())
    size = sum((heel / name).stat().st_size for name in EXPORTS[:4])
    out = tmp_path / "uit"
    moments: list[tuple[Callable[[Path], int], int]] = [
        *((kept, lot * LOT - draw.randrange(LOT)) for lot in sorted(draw.sample(range(1, LOTS + 1), 5))),
        *((written, bound) for bound in sorted(draw.sample(range(1, size), 5))),
    ]
    before = killed = 0
    for number, (progress, bound) in enumerate(moments):
        process = build(articles, out, pieces=heel if number else None)
        killed += kill_when(process, lambda: progress(out) >= bound)  # noqa: B023
        assert kept(out) >= before  # what was kept stays
        before = kept(out)
    assert before == MANY
    assert killed >= 5
    last = build(articles, out)
    said = last.communicate()[0]
    assert last.returncode == 0, said
    assert exports(out) == exports(heel)
    assert graphs(out) == graphs(heel)
    assert not list(out.glob(".*"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of some megabytes."""
    disk = tmp_path / "schijf"
    disk.mkdir()
    mount = shutil.which("mount")
    if mount is None or subprocess.run([mount, "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]).returncode:
        pytest.skip("only root may mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty articles, built at once."""
    folder = tmp_path_factory.mktemp("alles")
    flow.build([write(folder / "in", range(60))], folder / "uit", report=lambda item: None, crew=Counting())
    return folder / "uit"


def test_a_full_disk_is_named_and_the_build_goes_on_when_there_is_room(
    small_disk: Path, tmp_path: Path, whole: Path
) -> None:
    articles = write(tmp_path / "in", range(60))
    out = small_disk / "uit"
    first = build(write(tmp_path / "een", range(2)), out, pieces=whole)
    assert first.communicate()[1] is not None
    assert first.returncode == 0
    old = exports(out)
    full = build(articles, out, pieces=whole)
    _, said = full.communicate()
    assert full.returncode == 4, said
    assert "no space left" in said.lower()
    assert "bug" not in said
    assert exports(out) == old  # the build that was there stands
    assert kept(out) >= 2
    subprocess.run(["mount", "-o", "remount,size=64m", str(small_disk)], check=True)
    before = kept(out)
    crew = Counting()
    flow.build([articles], out, report=lambda item: None, crew=crew, prune=True)
    assert len(crew.made) == 60 - before
    assert exports(out) == exports(whole)


def test_two_builds_at_once_on_one_folder_lose_nothing(tmp_path: Path, whole: Path) -> None:
    one, two = write(tmp_path / "een", range(30)), write(tmp_path / "twee", range(30, 60))
    out = tmp_path / "uit"
    both = [build(one, out, pieces=whole), build(two, out, pieces=whole)]
    for process in both:
        said = process.communicate()
        assert process.returncode == 0, said
    assert exports(out) == exports(whole)
    assert graphs(out) == graphs(whole)


def test_a_build_that_another_one_overtakes_is_put_together_again(tmp_path: Path) -> None:
    one, two = write(tmp_path / "een", range(3)), write(tmp_path / "twee", range(3, 5))
    out, real = tmp_path / "uit", BuildFolder.finish
    calls: list[Path] = []

    def finish(self: BuildFolder, *said: Any) -> None:
        calls.append(self._work.path)
        if len(calls) == 1:  # another one comes in between
            flow.build([two], out, report=lambda item: None, crew=Counting())
        real(self, *said)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BuildFolder, "finish", finish)
        flow.build([one], out, report=lambda item: None, crew=Counting())
    assert len(calls) == 3
    flow.build([one, two], tmp_path / "heel", report=lambda item: None, crew=Counting(), iris=Iris())
    assert exports(out) == exports(tmp_path / "heel")
    assert graphs(out) == graphs(tmp_path / "heel")
