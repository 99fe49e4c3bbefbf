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


def executed(path: Path) -> Any:
    """A notebook after it was run, with what is kept of its outputs."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=280, resources={"metadata": {"path": str(path.parent)}})
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "OPENBLAS_NUM_THREADS": "1"}
    environment.pop("KG_FAST", None)
    client.execute(env=environment)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs = [kept(output) for output in cell.outputs if output.get("name") != "stderr"]
    notebook.metadata["language_info"] = {"name": "python"}  # its version is that of who ran it
    return notebook


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


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_says_what_it_is_kept_with(path: Path) -> None:
    assert told(executed(path)) == told(nbformat.read(path, as_version=4)), (
        "run python tests/notebooks/test_notebooks.py"
    )


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
    for path in NOTEBOOKS:
        nbformat.write(executed(path), path)
