"""Articles with recorded answers, and a server that replays them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from replay import MARKED, NAMES, Replay, recorded, replaying

from kg.endpoint import Endpoint, Settings
from kg.evaluate import read_marked
from kg.model import Article
from kg.read import read_paths


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the texts of the recorded articles, without their marks."""
    folder = tmp_path_factory.mktemp("plain")
    for name in NAMES:
        text = read_marked(MARKED / f"{name}.mk").text
        (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
    return folder


@pytest.fixture(scope="session")
def articles(plain: Path) -> dict[str, Article]:
    """The recorded articles by name."""
    return {item.id: item for item in read_paths([plain]) if isinstance(item, Article)}


@pytest.fixture
def server() -> Iterator[Replay]:
    """A server that gives the recorded answers."""
    with replaying(recorded(*NAMES)) as replay:
        yield replay


@pytest.fixture
def endpoint(server: Replay, tmp_path: Path) -> Iterator[Endpoint]:
    """A reader at that server."""
    with Endpoint(Settings(url=server.url, model="opname", cache=tmp_path / "answers", tries=2)) as reader:
        yield reader
