"""``kg build --watch``: when a build is due."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from short_articles import Counting, exports, write

from kg import flow
from kg.flow.watching import changes


class Over(Exception):
    """The test ends here."""


def due(folder: Path, *steps: Callable[[], object]) -> list[int]:
    """At which looks a build is due, where one step is done between each two."""
    looks, found = 0, []
    left = list(steps)

    def pause() -> None:
        nonlocal looks
        looks += 1
        if not left:
            raise Over
        left.pop(0)()

    with pytest.raises(Over):
        for _ in changes([folder], pause=pause):
            found.append(looks)
    return found


def nothing() -> None:
    """Nobody does anything."""


def test_a_build_is_due_at_once_and_not_again_while_nothing_changes(tmp_path: Path) -> None:
    assert due(tmp_path, nothing, nothing, nothing) == [0]


def test_a_new_a_changed_and_a_removed_file_are_each_due(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    assert due(
        tmp_path,
        lambda: file.write_text("een"), nothing,
        lambda: file.write_text("twee!"), nothing,
        file.unlink, nothing,
    ) == [0, 2, 4, 6]  # fmt: skip


def test_a_file_that_is_being_written_is_left_until_it_is_done(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"

    def write() -> None:
        with file.open("a") as target:
            target.write("meer ")

    assert due(tmp_path, write, write, write, nothing, nothing) == [0, 4]


def test_what_is_no_article_does_not_count(tmp_path: Path) -> None:
    assert due(tmp_path, lambda: (tmp_path / "foto.jpg").write_text("x"), nothing) == [0]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="there are no signals")
def test_a_build_goes_on_as_articles_come(tmp_path: Path) -> None:
    folder, out = write(tmp_path / "in", range(2)), tmp_path / "uit"
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "  # a job behind "&" hears none
    code = f"{heard}from kg.cli import main; main()"
    command = [sys.executable, "-c", code, "build", str(folder), "--out", str(out), "--watch"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert any(line.startswith("Klaar") for line in process.stdout)
        assert (out / "graph.ttl").exists()
        write(folder, range(3))
        said = next(line for line in process.stdout if line.startswith("Sinds"))
        process.send_signal(signal.SIGINT)
        process.communicate()
    assert process.returncode == -signal.SIGINT
    assert "1 nieuw (new), 2 gelijk (same)" in said
    flow.build([folder], tmp_path / "heel", report=lambda item: None, crew=Counting())
    assert exports(out) == exports(tmp_path / "heel")
