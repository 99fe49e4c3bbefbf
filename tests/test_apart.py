"""Nothing that lies in the current folder is run: an analyst works where articles were downloaded."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kg.apart import apart
from kg.flow import Reading
from kg.flow.processes import Process
from kg.model import Article
from kg.read import read_paths

PROJECT = Path(__file__).parents[1]
TRAPS = ("spacy", "resource", "token", "pyoxigraph", "numpy", "runpy", "sitecustomize", "kg", "cupy")


@pytest.fixture
def trapped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder full of modules that say when they are run."""
    for name in TRAPS:
        text = f"open({str(tmp_path / 'run')!r}, 'a').write({name!r} + ' ')\nraise RuntimeError({name!r})\n"
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_process_of_a_crew_runs_nothing_of_the_current_folder(trapped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", f"{PROJECT}:")  # a colon too many is the current folder
    articles = [item for item in read_paths([PROJECT / "seeds" / "articles"]) if isinstance(item, Article)]
    process = Process.start(Reading())
    assert len(process.make(articles)) == len(articles)
    process.close()
    assert not (trapped / "run").exists()


def test_what_the_server_starts_runs_nothing_of_the_current_folder(trapped: Path) -> None:
    (trapped / "graph.nq").write_bytes(b"")
    ours, theirs = socket.socketpair()
    with ours, theirs, theirs.makefile("rb") as said:
        theirs.shutdown(socket.SHUT_WR)
        command = apart("kg.serve.nursery", str(trapped), "64", "10", "memory")
        done = subprocess.run(command, stdin=ours.fileno(), stderr=subprocess.PIPE)
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"version" in said.readline()
    assert not (trapped / "run").exists()


def test_a_process_runs_the_same_package_as_this_one(trapped: Path) -> None:
    code = "import kg, sys; print(kg.__file__); print(sys.flags.isolated)"
    *python, start = apart("kg.cli")
    start = start.replace("runpy.run_module", f"exec({code!r}); (lambda *a, **k: 0)")
    done = subprocess.run([*python, start], capture_output=True, text=True)
    assert done.stdout.splitlines() == [str(PROJECT / "kg" / "__init__.py"), "1"], done.stderr


def test_nothing_starts_python_in_another_way() -> None:
    starting = [path for path in (PROJECT / "kg").rglob("*.py") if "sys.executable" in path.read_text("utf-8")]
    assert starting == [PROJECT / "kg" / "apart.py"]
    assert sys.executable in apart("kg.cli")
