"""The notebooks are kept with their outputs, and those are true.

What cells print is compared word for word; of a picture, that there is one, since other versions of a library draw it
a little otherwise. A page that is shown in a frame is too large to be kept. Run as a program, this file runs the
notebooks and keeps what they say.
"""

from __future__ import annotations

import base64
import io
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from PIL import Image

PROJECT = Path(__file__).parents[2]
NOTEBOOKS = sorted((PROJECT / "notebooks").glob("*.ipynb"))
LARGEST = 200_000
"""Bytes of a notebook."""


APART = "%reset -f"
"""Between two notebooks everything is forgotten but what was imported: each must stand by itself."""


def executed(paths: Sequence[Path]) -> dict[Path, Any]:
    """Notebooks after they were run, with what is kept of their outputs; in one kernel, which loads the models once."""
    notebooks = {path: nbformat.read(path, as_version=4) for path in paths}
    every = nbformat.v4.new_notebook()
    for notebook in notebooks.values():
        every.cells += [*notebook.cells, nbformat.v4.new_code_cell(APART)]
    client = NotebookClient(every, timeout=280, resources={"metadata": {"path": str(paths[0].parent)}})
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "OPENBLAS_NUM_THREADS": "1"}
    environment.pop("KG_FAST", None)
    client.execute(env=environment)
    for notebook in notebooks.values():
        count = 0
        for cell in notebook.cells:
            cell.metadata.pop("execution", None)
            if cell.cell_type == "code":
                count += 1
                cell.outputs = [
                    numbered(kept(output), count) for output in cell.outputs if output.get("name") != "stderr"
                ]
                cell.execution_count = count
        notebook.metadata["language_info"] = {"name": "python"}  # its version is that of who ran it
    return notebooks


def numbered(output: Any, count: int) -> Any:
    """An output with the number that its cell has in a kernel of its own."""
    if "execution_count" in output:
        output["execution_count"] = count
    return output


def kept(output: Any) -> Any:
    """An output without its page in a frame, its picture in few colours."""
    data = output.get("data", {})
    data.pop("text/html", None)
    if "image/png" in data:
        picture = Image.open(io.BytesIO(base64.b64decode(data["image/png"]))).convert("RGB").quantize(48)
        small = io.BytesIO()
        picture.save(small, "PNG", optimize=True)
        data["image/png"] = base64.b64encode(small.getvalue()).decode()
    return output


def told(notebook: Any) -> list[tuple[str, str, list[list[str]]]]:
    """Every cell's first line, its text, which may come in more pieces than one, and the names of what is shown."""
    return [
        (
            cell.source.partition("\n")[0],
            "".join(one.get("text", "") for one in cell.outputs),
            [sorted(one.get("data", {})) for one in cell.outputs if "data" in one],
        )
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


@pytest.fixture(scope="module")
def run() -> dict[Path, Any]:
    """All notebooks after they were run."""
    return executed(NOTEBOOKS)


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_says_what_it_is_kept_with(path: Path, run: dict[Path, Any]) -> None:
    assert told(run[path]) == told(nbformat.read(path, as_version=4)), "run python tests/notebooks/test_notebooks.py"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_with_its_outputs_and_stays_small(path: Path) -> None:
    assert path.stat().st_size <= LARGEST
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert sum(bool(cell.outputs) for cell in code) > len(code) / 2
    assert not any("/tmp/" in str(cell.outputs) or "Traceback" in str(cell.outputs) for cell in code)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_calls_the_public_api_only(path: Path) -> None:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = "".join(line for cell in cells if cell["cell_type"] == "code" for line in cell["source"])
    assert "import _" not in code
    assert "._" not in code


def test_there_are_at_least_twenty_questions() -> None:
    cells = json.loads(next(path for path in NOTEBOOKS if "question" in path.stem).read_text("utf-8"))["cells"]
    assert sum("ask(" in "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code") > 20


if __name__ == "__main__":
    for path, notebook in executed(NOTEBOOKS).items():
        nbformat.write(notebook, path)
