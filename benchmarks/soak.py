"""A bad day: clients with good, bad and runaway queries, writers, and somebody who kills processes all the while.

``python benchmarks/soak.py [--clients 32] [--seconds 60]`` serves a build to thirty-two clients. Meanwhile:

1. ten runaways are asked at once, and eight queries and updates try to reach a listener;
2. ten times a worker is killed, ten times a worker or the nursery while an update is made;
3. descriptors are short for five seconds.

It prints statuses, latency (of light queries too), memory, how long the server took to be whole again, and what must
hold and does or does not: no 5xx but 503, every acknowledged update there, nobody reached, memory that stays flat.
"""

from __future__ import annotations

import argparse
import collections
import http.client
import os
import random
import resource
import signal
import socket
import statistics
import sys
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from served import Server

PROJECT = Path(__file__).parents[1]
sys.path.insert(0, str(PROJECT / "tests" / "support"))
RUNAWAY = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l } }"
LIGHT = "SELECT ?o { GRAPH ?g { <https://w3id.org/diplomacy-kg/id/state/TR> ?p ?o } } LIMIT 5"
WRITTEN = "SELECT ?o { GRAPH <urn:soak> { ?s ?p ?o } }"
SPARQL = "application/sparql-query"
Asked = tuple[str, str, str | None, dict[str, str]]
"""Method, path, body and headers."""


def requests(library: list[str]) -> list[Asked]:
    """What the clients choose from; most are good."""
    good = [("POST", "/sparql", text, {"Content-Type": SPARQL}) for text in library]
    by_get = [
        ("GET", "/sparql?" + urllib.parse.urlencode({"query": text}), None, {"Accept": "text/csv"}) for text in library
    ]
    read = (
        ("/", "text/html"), ("/id/state/TR", "text/html"), ("/id/state/UA", "text/turtle"), ("/sparql", "text/turtle"),
        ("/metrics", "*/*"), ("/graphs?default", "text/turtle"),
    )  # fmt: skip
    other = [("GET", path, None, {"Accept": accept}) for path, accept in read]
    deep = "ASK { FILTER(" + "(" * 3000 + "1" + ")" * 3000 + ") }"
    bad = [
        ("POST", "/sparql", "SELECT * {", {"Content-Type": SPARQL}),
        ("POST", "/sparql", "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", {"Content-Type": SPARQL}),
        ("POST", "/sparql", "x" * 100_000, {"Content-Type": SPARQL}),
        ("POST", "/sparql", deep, {"Content-Type": SPARQL}),
        ("POST", "/sparql", "ASK {}", {"Content-Type": "text/plain"}),
        ("POST", "/sparql", "CLEAR ALL", {"Content-Type": "application/sparql-update"}),
        ("GET", "/sparql?query=ASK%7B%7D&query=ASK%7B%7D", None, {}),
        ("GET", "/sparql?query=%FF", None, {}),
        ("GET", "/id/%00%3C", None, {}),
        ("DELETE", "/graphs?default", None, {}),
        ("GET", "/graphs?graph=%3C", None, {}),
        ("PATCH", "/sparql", None, {}),
    ]  # fmt: skip
    return [*good, *by_get, *other, *bad, ("POST", "/sparql", RUNAWAY, {"Content-Type": SPARQL})]


@dataclass
class Seen:
    """What the clients and the others found."""

    statuses: collections.Counter[str] = field(default_factory=collections.Counter)
    seconds: list[float] = field(default_factory=list)
    light: list[float] = field(default_factory=list)
    back: list[float] = field(default_factory=list)
    """Seconds until all workers were there again after a kill."""
    acknowledged: set[int] = field(default_factory=set)
    calls: int = 0
    """That reached the listener."""


def timed(seconds: list[float], action: Callable[[], None]) -> None:
    """Do something, and note how long it took."""
    start = time.perf_counter()
    action()
    seconds.append(time.perf_counter() - start)


def asking(server: Server, seen: Seen, chosen: list[Asked], seed: int, end: float) -> None:
    """A client that chooses at random until it is late."""
    choose = random.Random(seed)

    def ask() -> None:
        method, path, body, headers = choose.choice(chosen)
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.read()
            seen.statuses[str(answer.status)] += 1
        except OSError as error:
            seen.statuses[type(error).__name__] += 1
        finally:
            connection.close()

    while time.monotonic() < end:
        timed(seen.seconds, ask)


def looking(server: Server, seen: Seen, end: float) -> None:
    """A client with a light query, five times a second."""

    def ask() -> None:
        status = server.query(LIGHT).status
        seen.statuses[f"light {status}"] += 1

    while time.monotonic() < end:
        try:
            timed(seen.light, ask)
        except OSError as error:
            seen.statuses[f"light {type(error).__name__}"] += 1
        time.sleep(0.2)


def writing(server: Server, seen: Seen, end: float) -> None:
    """A writer of one number after the other."""
    n = 0
    while time.monotonic() < end:
        n += 1
        try:
            status = server.update(f"INSERT DATA {{ GRAPH <urn:soak> {{ <urn:s> <urn:n> {n} }} }}").status
        except OSError as error:
            seen.statuses[f"update {type(error).__name__}"] += 1
            continue
        seen.statuses[f"update {status}"] += 1
        if status == 204:
            seen.acknowledged.add(n)


def killing(server: Server, seen: Seen) -> None:
    """Kill a worker ten times, and ten times a worker or the nursery, which makes the updates."""
    for turn in range(20):
        found = server.nurseries() if turn % 4 == 3 else server.workers()
        for pid in found[-1:]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        timed(seen.back, lambda: whole(server))
        time.sleep(0.5)


def whole(server: Server) -> None:
    """Wait until all workers are there."""
    while '"workers":4' not in server.send("GET", "/health").text.replace(" ", "") or not server.nurseries():
        time.sleep(0.01)


def short_of_descriptors(server: Server, seconds: float) -> None:
    """Let the server open nothing more for a while."""
    before = resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE)
    resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (3, before[1]))
    for pid in server.workers():
        os.kill(pid, signal.SIGKILL)
    time.sleep(seconds)
    resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, before)


@contextmanager
def listening(seen: Seen) -> Iterator[int]:
    """The port of somebody whom nobody should reach."""
    with socket.socket() as bell:
        bell.bind(("127.0.0.1", 0))
        bell.listen()

        def count() -> None:
            while True:
                try:
                    bell.accept()[0].close()
                except OSError:
                    return
                seen.calls += 1

        threading.Thread(target=count, daemon=True).start()
        yield bell.getsockname()[1]


def reaching_out(server: Server, seen: Seen, port: int) -> None:
    """Eight ways."""
    url = f"http://127.0.0.1:{port}/"
    for query in (
        f"SELECT * {{ SERVICE <{url}> {{ ?s ?p ?o }} }}", f"SELECT * {{ SERVICE SILENT <{url}> {{ ?s ?p ?o }} }}",
        f"SELECT * FROM <{url}> {{ ?s ?p ?o }}", f"PREFIX e: <{url}> SELECT * {{ SERVICE e: {{ ?s ?p ?o }} }}",
        f"SELECT * {{ VALUES ?a {{ 1 }} FILTER(?a<?b||1=1)SERVICE#>\n<{url}> {{ ?s ?p ?o }} }}",
    ):  # fmt: skip
        seen.statuses[f"out {server.query(query).status}"] += 1
    for update in (
        f"LOAD <{url}>", f"LOAD SILENT <{url}> INTO GRAPH <urn:g>",
        f"INSERT {{ ?s ?p ?o }} WHERE {{ SERVICE SILENT <{url}> {{ ?s ?p ?o }} }}",
    ):  # fmt: skip
        seen.statuses[f"out {server.update(update).status}"] += 1


def memory(pids: list[int]) -> float:
    """MiB that processes take together, what they share counted once."""
    total = 0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def told(server: Server) -> None:
    """Print memory."""
    kinds = (("server", [server.process.pid]), ("nursery", server.nurseries()), ("workers", server.workers()))
    print(", ".join(f"{name} {memory(pids):.0f} MiB" for name, pids in kinds), flush=True)


def main() -> None:
    """Build, serve, trouble, print."""
    from query_latency import copied
    from served import make_build, serving

    from kg.flow import build
    from kg.query import load_library

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--quads", type=int, default=10_000)
    options = parser.parse_args()
    chosen = requests([query.text for query in load_library().values()])
    seen = Seen()
    with tempfile.TemporaryDirectory() as name, listening(seen) as port:
        build([PROJECT / "seeds" / "articles"], Path(name) / "een", report=lambda item: None)
        nquads = (Path(name) / "een" / "graph.nq").read_text(encoding="utf-8")
        folder = make_build(Path(name) / "uit", copied(nquads, max(1, round(options.quads / nquads.count("\n")))))
        limits = ("--workers", "4", "--time-limit", "2")
        with serving(folder, *limits, writable=True, log=Path(name) / "log") as server:
            end = time.monotonic() + options.seconds
            works: list[tuple[Callable[..., None], tuple[object, ...]]] = [
                *((asking, (server, seen, chosen, n, end)) for n in range(options.clients)),
                (looking, (server, seen, end)),
                (writing, (server, seen, end)),
            ]
            threads = [threading.Thread(target=work, args=arguments) for work, arguments in works]
            for thread in threads:
                thread.start()
            told(server)
            reaching_out(server, seen, port)
            runaways = [threading.Thread(target=server.query, args=(RUNAWAY,)) for _ in range(10)]
            for thread in runaways:
                thread.start()
            killing(server, seen)
            told(server)
            short_of_descriptors(server, 5)
            timed(seen.back, lambda: whole(server))
            for thread in threads + runaways:
                thread.join()
            told(server)
            print("health:", server.send("GET", "/health").text)
            found = {int(row["o"]) for row in server.query(WRITTEN).rows}
            server.process.kill()
            server.process.wait()
            traces = (Path(name) / "log").read_text(encoding="utf-8").count("Traceback")
        with serving(folder, "--workers", "1") as server:
            again = {int(row["o"]) for row in server.query(WRITTEN).rows}
    print("statuses:", dict(sorted(seen.statuses.items())))
    for title, seconds in (("requests", seen.seconds), ("light", seen.light), ("whole again", seen.back)):
        median, longest = statistics.median(seconds), max(seconds)
        print(f"{len(seconds)} {title}: median {median * 1000:.0f} ms, longest {longest:.2f} s")
    wrong = [status for status in seen.statuses if status.split()[-1] >= "500" and "503" not in status]
    print("5xx other than 503, and broken connections:", wrong or "none")
    print(f"acknowledged updates: {len(seen.acknowledged)}, lost: {len(seen.acknowledged - found)},", end=" ")
    print(f"lost after kill -9 and a new start: {len(seen.acknowledged - again)}")
    print(f"calls that reached the listener: {seen.calls}; tracebacks in the log: {traces}")


if __name__ == "__main__":
    main()
