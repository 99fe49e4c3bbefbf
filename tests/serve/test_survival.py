"""The server comes back by itself: workers that are killed, descriptors that run out, builds that are half there."""

from __future__ import annotations

import http.client
import json
import os
import resource
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from served import SMALL, Server, make_build, many, serving, until

pytestmark = pytest.mark.slow


@contextmanager
def without_descriptors(server: Server) -> Iterator[http.client.HTTPConnection]:
    """A server that can open nothing more, and a connection that it had opened before."""
    kept = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    health(kept)
    before = resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE)
    resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (3, before[1]))
    try:
        yield kept
    finally:
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, before)


def health(connection: http.client.HTTPConnection) -> dict[str, object]:
    """What the server says of itself over a connection that stays open."""
    connection.request("GET", "/health")
    found: dict[str, object] = json.loads(connection.getresponse().read())
    return found


def kill_workers(server: Server) -> None:
    """All of them at once."""
    for pid in server.workers():
        os.kill(pid, signal.SIGKILL)


def test_workers_that_could_not_be_replaced_come_back_when_there_are_descriptors(tmp_path: Path) -> None:
    with serving(make_build(tmp_path / "uit", many(500)), "--workers", "4") as server:
        with without_descriptors(server) as kept:
            kill_workers(server)
            until(lambda: health(kept)["workers"] == 0)
            time.sleep(1)  # several attempts that fail; the server goes on answering what it can
            assert health(kept)["workers"] == 0
        until(lambda: health(kept)["workers"] == 4)
        assert server.query("ASK { GRAPH ?g { <urn:s1> ?p ?o } }").text.endswith("true}")


def test_a_new_build_that_could_not_be_tried_for_want_of_descriptors_is_tried_again(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(100))
    with serving(folder, "--workers", "1") as server:
        with without_descriptors(server) as kept:
            make_build(folder, many(200))
            time.sleep(2)
            assert health(kept)["workers"] == 1
        until(lambda: server.query("ASK { GRAPH ?g { <urn:s199> ?p ?o } }").text.endswith("true}"))


def test_a_summary_that_is_spoilt_does_not_end_the_watch(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    with serving(folder, "--workers", "1") as server:
        good = (folder / "summary.json").read_bytes()
        for spoilt in ("{}", "[]", "null", '{"base": '):
            (folder / "summary.json").write_text(spoilt, encoding="utf-8")
            os.utime(folder / "graph.nq")
            time.sleep(0.7)
        (folder / "summary.json").write_bytes(good)
        (folder / "graph.nq").write_text(many(20), encoding="utf-8")
        until(lambda: server.query("ASK { GRAPH ?g { <urn:s19> ?p ?o } }").text.endswith("true}"))


def test_a_server_that_is_killed_leaves_no_process_behind(tmp_path: Path) -> None:
    runaway = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l } }"
    folder = make_build(tmp_path / "uit", many(20_000))
    with serving(folder, "--workers", "2", "--time-limit", "3000") as server, ThreadPoolExecutor(1) as pool:
        running = pool.submit(server.query, runaway)
        until(lambda: "kg_waiting 0\n" in server.send("GET", "/metrics").text)
        there = [*server.nurseries(), *server.workers()]
        assert len(there) == 3
        server.process.kill()
        assert running.exception() is not None
        until(lambda: not any(map(alive, there)))


def alive(pid: int) -> bool:
    """Is a process there that is no corpse?"""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
