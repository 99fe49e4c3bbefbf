"""A small build and servers over it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pyoxigraph import RdfFormat, parse
from served import SMALL, Server, make_build, many, serving


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
def writing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(
        make_build(tmp_path_factory.mktemp("schrijf") / "uit", SMALL), "--workers", "2",
        "--allow-host", "kg.example.org", writable=True,
    ) as found:  # fmt: skip
        yield found


@pytest.fixture
def writable(writing: Server) -> Server:
    """A server that takes updates, and holds what the small build does, whatever an earlier test wrote."""
    small = " ".join(f"GRAPH {quad.graph_name} {{ {quad.triple} }}" for quad in parse(SMALL, format=RdfFormat.N_QUADS))
    assert writing.update(f"DROP ALL ; INSERT DATA {{ {small} }}").status == 204
    return writing
