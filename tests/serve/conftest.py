"""A small build and servers over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from served import SMALL, Server, make_build, many, serving


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(make_build(tmp_path_factory.mktemp("dien") / "uit", SMALL), "--workers", "2") as found:
        yield found


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Many statements, a short time limit, few rows in an answer, little memory."""
    folder = make_build(tmp_path_factory.mktemp("veel") / "uit", many(20_000))
    limits = ("--workers", "3", "--time-limit", "1", "--max-rows", "50", "--memory", "300", "--queue", "2")
    with serving(folder, *limits) as found:
        yield found


@pytest.fixture
def writable(tmp_path: Path) -> Iterator[Server]:
    with serving(make_build(tmp_path / "uit", SMALL), "--workers", "2", writable=True) as found:
        yield found
