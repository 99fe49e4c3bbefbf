"""A server in a process of its own, as a user runs it, over a build made by hand."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

BASE = "https://w3id.org/diplomacy-kg/id/"
TOKEN = "geheim"
DIP = "https://w3id.org/diplomacy-kg/ontology#"
SMALL = f"""<{BASE}state/TR> <http://www.w3.org/2004/02/skos/core#prefLabel> "Turkije"@nl <{BASE}article/a> .
<{BASE}state/TR> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{DIP}State> <{BASE}article/a> .
<{BASE}frame/a:1> <{DIP}mediator> <{BASE}state/TR> <{BASE}article/a> .
<{BASE}frame/a:1> <http://www.w3.org/2000/01/rdf-schema#label> "<script>alert(1)</script>"@nl <{BASE}article/a> .
<{BASE}frame/b:1> <{DIP}mediator> <{BASE}state/QA> <{BASE}article/b> .
<{BASE}state/QA> <http://www.w3.org/2004/02/skos/core#prefLabel> "Qatar"@nl <{BASE}article/b> .
"""


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def rows(self) -> list[dict[str, str]]:
        bindings = json.loads(self.body)["results"]["bindings"]
        return [{name: term["value"] for name, term in row.items()} for row in bindings]


@dataclass(frozen=True)
class Server:
    port: int
    folder: Path
    process: subprocess.Popen[bytes]

    def send(self, method: str, path: str, body: bytes | str | None = None, **headers: str) -> Reply:
        """One request; header names are written with underscores."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        data = body.encode() if isinstance(body, str) else body
        connection.request(method, path, data, {k.replace("_", "-"): v for k, v in headers.items()})
        answer = connection.getresponse()
        reply = Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        connection.close()
        return reply

    def query(self, query: str, accept: str = "application/sparql-results+json", **parameters: str) -> Reply:
        return self.send("GET", "/sparql?" + urllib.parse.urlencode({"query": query, **parameters}), Accept=accept)

    def update(self, update: str) -> Reply:
        kind = "application/sparql-update"
        return self.send("POST", "/sparql", update, Content_Type=kind, Authorization=f"Bearer {TOKEN}")

    def nurseries(self) -> list[int]:
        """Process numbers of what the workers are forked from: one, or two in a change of graphs."""
        return children(self.process.pid)

    def workers(self) -> list[int]:
        """Process numbers of the workers."""
        return [pid for nursery in self.nurseries() for pid in children(nursery)]


def children(pid: int) -> list[int]:
    """Of a process."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            if int(parent) == pid and state != "Z":
                found.append(int(entry.name))
    return found


def many(rows: int) -> str:
    """A graph of so many statements."""
    return "".join(f"<urn:s{n}> <urn:p{n % 7}> <urn:s{n * 7 % rows}> <urn:g{n % 3}> .\n" for n in range(rows))


def make_build(folder: Path, nquads: str) -> Path:
    """A folder that looks as kg build leaves it, as far as the server reads it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "summary.json").write_text(json.dumps({"base": BASE}), encoding="utf-8")
    new = folder / "graph.nq.new"
    new.write_text(nquads, encoding="utf-8")
    new.replace(folder / "graph.nq")
    return folder


def until(true: Callable[[], bool], seconds: float = 60) -> None:
    """Wait, but not for ever."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.05)


@contextmanager
def serving(folder: Path, *options: str, writable: bool = False, log: Path | None = None) -> Iterator[Server]:
    """A server on a free port, gone when the context ends; what it says goes into ``log``."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = [sys.executable, "-m", "kg.cli", "serve", str(folder), "--port", str(port), *options]
    environment = dict(os.environ)
    if writable:
        arguments.append("--writable")
        environment["KG_TOKEN"] = TOKEN
    with (
        (log or Path(os.devnull)).open("wb") as said,
        subprocess.Popen(arguments, env=environment, stderr=said, stdout=said) as process,
    ):
        server = Server(port, folder, process)
        try:
            _wait(server)
            yield server
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def refused(folder: Path) -> tuple[int, str]:
    """How a server that cannot start ends, and what it says: in a process of its own, as it begins a loop."""
    arguments = [sys.executable, "-m", "kg.cli", "serve", str(folder), "--port", "0"]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def _wait(server: Server) -> None:
    end = time.monotonic() + 120
    while time.monotonic() < end:
        try:
            if server.send("GET", "/health").status == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise TimeoutError("the server does not start")
