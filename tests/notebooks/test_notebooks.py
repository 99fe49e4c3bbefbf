"""The notebooks as files; that they run is tested by ``pytest --nbmake notebooks``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_outputs(notebook: Path) -> None:
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None)


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_calls_the_public_api_only(notebook: Path) -> None:
    code = "".join(
        line
        for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        if cell["cell_type"] == "code"
        for line in cell["source"]
    )
    assert "import _" not in code
    assert "._" not in code


def test_there_are_at_least_twenty_questions() -> None:
    cells = json.loads(next(path for path in NOTEBOOKS if "question" in path.stem).read_text("utf-8"))["cells"]
    assert sum("ask(" in "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code") > 20
