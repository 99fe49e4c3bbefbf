"""The pages about the two shipped articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from tags import Docs

from kg.docs import write_docs


@pytest.fixture(scope="session")
def docs(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Docs:
    folder = tmp_path_factory.mktemp("pagina") / "docs"
    usage = write_docs(shipped, folder)
    return Docs(folder, usage, {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()})
