"""Thirty-two clients for a minute with good, bad and runaway queries: no 5xx but 503, and memory that stays flat.

``python benchmarks/soak.py [--clients 32] [--seconds 60]`` prints statuses, latency and memory.
"""

from __future__ import annotations

import argparse
import collections
import http.client
import random
import statistics
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

PROJECT = Path(__file__).parents[1]
sys.path.insert(0, str(PROJECT / "tests" / "support"))
RUNAWAY = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l } }"
SPARQL = "application/sparql-query"


def requests(library: list[str]) -> list[tuple[str, str, str | None, dict[str, str]]]:
    """Method, path, body and headers; most are good."""
    good = [("POST", "/sparql", text, {"Content-Type": SPARQL}) for text in library]
    by_get = [
        ("GET", "/sparql?" + urllib.parse.urlencode({"query": text}), None, {"Accept": "text/csv"}) for text in library
    ]
    read = (
        ("/", "text/html"), ("/id/state/TR", "text/html"), ("/id/state/UA", "text/turtle"), ("/sparql", "text/turtle"),
        ("/metrics", "*/*"), ("/graphs?default", "text/turtle"),
    )  # fmt: skip
    other = [("GET", path, None, {"Accept": accept}) for path, accept in read]
    bad = [
        ("POST", "/sparql", "SELECT * {", {"Content-Type": SPARQL}),
        ("POST", "/sparql", "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", {"Content-Type": SPARQL}),
        ("POST", "/sparql", "x" * 100_000, {"Content-Type": SPARQL}),
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


def memory(pids: list[int]) -> float:
    """MiB that processes have to themselves and share, together."""
    total = 0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
    return total / 1024


def main() -> None:
    """Build, serve, ask, print."""
    from served import serving

    from kg.flow import build
    from kg.query import load_library

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=60.0)
    options = parser.parse_args()
    chosen = requests([query.text for query in load_library().values()])
    statuses: collections.Counter[int] = collections.Counter()
    seconds: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "uit"
        build([PROJECT / "seeds" / "articles"], folder, report=lambda item: None)
        with serving(folder, "--workers", "4", "--time-limit", "2", "--queue", "16") as server:
            end = time.monotonic() + options.seconds

            def client(seed: int) -> None:
                choose = random.Random(seed)
                while time.monotonic() < end:
                    method, path, body, headers = choose.choice(chosen)
                    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
                    start = time.perf_counter()
                    connection.request(method, path, body, headers)
                    answer = connection.getresponse()
                    answer.read()
                    connection.close()
                    statuses[answer.status] += 1
                    seconds.append(time.perf_counter() - start)

            threads = [threading.Thread(target=client, args=(n,)) for n in range(options.clients)]
            for thread in threads:
                thread.start()
            for share in (1 / 3, 2 / 3, 1):
                time.sleep(max(0.0, end - options.seconds * (1 - share) - time.monotonic()))
                main_process, workers = memory([server.process.pid]), memory(server.workers())
                print(f"{share:4.0%}: server {main_process:.0f} MiB, workers {workers:.0f} MiB")
            for thread in threads:
                thread.join()
            print("health:", server.send("GET", "/health").text)
    print("statuses:", dict(sorted(statuses.items())))
    print(f"{len(seconds)} requests, median {statistics.median(seconds) * 1000:.0f} ms, longest {max(seconds):.1f} s")
    wrong = [status for status in statuses if status >= 500 and status != 503]
    print("5xx other than 503:", wrong or "none")


if __name__ == "__main__":
    main()
