"""The endpoints that the W3C's tests are run against: this project's, and the Oxigraph server of the same version."""

from __future__ import annotations

import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import Dataset, DefaultGraph
from served import TOKEN, Reply, Server, make_build, serving

UPDATE = "application/sparql-update"


@dataclass(frozen=True)
class Target:
    """An endpoint with the paths of its three services, and what it wants of who writes."""

    name: str
    server: Server
    query: str
    update: str
    graphs: str
    headers: dict[str, str] = field(default_factory=dict)

    def send(self, method: str, path: str, body: bytes | str | None = None, **headers: str) -> Reply:
        """One request; header names are written with underscores."""
        return self.server.send(method, path, body, **{**self.headers, **headers})

    def ask(self, query: str, accept: str) -> Reply:
        """The answer to a query."""
        return self.send("POST", self.query, query, Content_Type="application/sparql-query", Accept=accept)

    def change(self, update: str) -> Reply:
        """The answer to an update."""
        return self.send("POST", self.update, update, Content_Type=UPDATE)

    def dump(self) -> bytes:
        """All graphs as N-Quads."""
        return self.send("GET", self.graphs, Accept="application/n-quads").body

    def reset(self, before: Dataset) -> None:
        """Make a dataset the endpoint's."""
        data = "".join(
            f"{q.triple} ." if isinstance(q.graph_name, DefaultGraph) else f"GRAPH {q.graph_name} {{ {q.triple} }}"
            for q in before
        )
        assert self.change(f"DROP ALL ; INSERT DATA {{ {data} }}").status == 204


@contextmanager
def ours() -> Iterator[Target]:
    """``kg serve --writable`` over an empty build."""
    with tempfile.TemporaryDirectory() as name:
        folder = make_build(Path(name) / "uit", "")
        with serving(folder, "--workers", "1", "--allow-host", "www.example", writable=True) as server:
            yield Target("kg serve", server, "/sparql", "/sparql", "/graphs", {"Authorization": f"Bearer {TOKEN}"})


@contextmanager
def oxigraphs(program: Path) -> Iterator[Target]:
    """``oxigraph serve`` in memory."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    silent = subprocess.DEVNULL
    arguments = [str(program), "serve", "--bind", f"127.0.0.1:{port}"]
    with subprocess.Popen(arguments, stdout=silent, stderr=silent) as process:
        target = Target("Oxigraph server", Server(port, Path(), process), "/query", "/update", "/store")
        try:
            _wait(target)
            yield target
        finally:
            process.kill()


def _wait(target: Target) -> None:
    for _ in range(100):
        try:
            if target.ask("ASK {}", "*/*").status == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise TimeoutError(f"{target.name} does not start")
