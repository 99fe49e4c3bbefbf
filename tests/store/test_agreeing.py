"""``kg validate DIR``: a build folder whose parts all say the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import Store

from kg.cli import main
from kg.store.changed import MARK


def less(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")


def empty(path: Path) -> None:
    store = Store(str(path))
    store.remove(next(iter(store)))
    store.flush()


def other(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "dip:actual" in text
    path.write_text(text.replace("dip:actual", "dip:planned", 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("part", "harm", "said"),
    [
        ("graph.trig", other, "graph.trig: graph.nq is zonder (lacks)"),
        ("graph.ttl", other, "graph.ttl: graph.nq is zonder (lacks)"),
        ("graph.jsonld", Path.unlink, "graph.jsonld: ontbreekt (is missing)"),
        ("store", empty, "store: zonder (without)"),
        ("graph.nq", less, "store: "),
    ],
)
def test_a_part_that_says_something_else_is_named(
    shipped: Path, tmp_path: Path, part: str, harm: Callable[[Path], None], said: str
) -> None:
    folder = tmp_path / "uit"
    shutil.copytree(shipped, folder)
    harm(folder / part)
    result = CliRunner().invoke(main, ["validate", str(folder)])
    assert result.exit_code == 3, result.output
    assert said in result.stdout
    assert "Schendingen (violations): " in result.stderr


def test_a_build_that_was_changed_is_its_graph_alone(shipped: Path, tmp_path: Path) -> None:
    for name in ("summary.json", "graph.nq"):
        shutil.copy(shipped / name, tmp_path / name)
    graph = tmp_path / "graph.nq"
    graph.write_bytes(MARK + graph.read_bytes())
    assert CliRunner().invoke(main, ["validate", str(tmp_path)]).exit_code == 0
    graph.write_bytes(graph.read_bytes().replace(b"ontology#actual", b"ontology#actuel", 1))
    result = CliRunner().invoke(main, ["validate", str(tmp_path)])
    assert result.exit_code == 3
    assert "dip:actual" in result.stdout
