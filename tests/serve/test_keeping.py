"""What was written is kept: in a journal at first, whatever is killed, however full the disk is."""

from __future__ import annotations

import os
import random
import resource
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import sha256
from http.client import HTTPException
from pathlib import Path

import pytest
from served import SMALL, TOKEN, Server, make_build, many, refused, serving, until

from kg.store import open_store
from kg.store.change import an_update
from kg.store.changed import stamp_of
from kg.store.journal import append

pytestmark = pytest.mark.slow

NUMBERS = "SELECT ?o { GRAPH ?g { ?s <urn:n> ?o } }"


def insert(n: int) -> str:
    return f"INSERT DATA {{ GRAPH <urn:g> {{ <urn:s> <urn:n> {n} }} }}"


def numbers(server: Server) -> set[int]:
    return {int(row["o"]) for row in server.query(NUMBERS).rows}


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def put(server: Server, graph: str, turtle: str) -> int:
    headers = {"Content_Type": "text/turtle", "Authorization": f"Bearer {TOKEN}"}
    return server.send("PUT", f"/graphs?graph={graph}", turtle, **headers).status


def test_a_change_does_not_write_the_graph_anew_until_the_server_stops(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(2000))
    (folder / "graph.nq").chmod(0o644)
    before, mode = stamp_of(folder), (folder / "graph.nq").stat().st_mode
    with serving(folder, "--workers", "2", writable=True) as server:
        for n in range(5):
            assert server.update(insert(n)).status == 204
            assert numbers(server) == set(range(n + 1))
        assert (stamp_of(folder) or ())[:3] == before
        assert (folder / "graph.journal").stat().st_size < 5 * 20_000
    assert files(folder) == {"graph.nq", "summary.json"}
    assert (folder / "graph.nq").stat().st_mode == mode
    assert len(open_store(folder / "store")) == 2005


def test_a_long_journal_is_folded_in_while_the_server_runs(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    graph, end = sha256((folder / "graph.nq").read_bytes()).hexdigest(), 0
    for n in range(990):  # of a server that was killed
        end = append(folder, graph, end, an_update(insert(n), None, {}))
    before = (folder / "graph.nq").stat().st_ino
    with serving(folder, "--workers", "1", writable=True) as server:
        for n in range(990, 1010):
            assert (folder / "graph.nq").stat().st_ino == before or n >= 1000
            assert server.update(insert(n)).status == 204
        assert (folder / "graph.nq").stat().st_ino != before
        assert numbers(server) == set(range(1010))
        server.process.kill()
        server.process.wait()
    assert len(open_store(folder / "store")) == 1016


OF_A_MOMENT = (
    "INSERT { GRAPH <urn:g> { <urn:s> <urn:n> ?o } } WHERE { BIND(RAND() AS ?o) }",
    "INSERT { GRAPH <urn:g> { <urn:s> <urn:n> ?o } } WHERE { BIND(now() AS ?o) }",
    "INSERT { GRAPH <urn:g> { <urn:s> <urn:n> ?o } } WHERE { BIND(STRUUID() AS ?o) }",
    "INSERT { GRAPH <urn:g> { ?s <urn:n> 1 } } WHERE { SELECT ?s { GRAPH ?g { ?s ?p ?o } } LIMIT 3 }",
    "INSERT { GRAPH <urn:g> { <urn:s> <urn:n> ?o . [] <urn:n> (1 2) } } WHERE { VALUES ?o { 1 2 } }",
)
"""Updates that may come to something else each time that they are made."""


def test_what_an_update_came_to_is_the_same_ever_after(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(100))
    everything = "SELECT ?s ?o { GRAPH ?g { ?s <urn:n> ?o } FILTER(!ISBLANK(?s) && !ISBLANK(?o)) } ORDER BY ?s ?o"
    with serving(folder, "--workers", "2", writable=True) as server:
        rows: list[dict[str, str]] = []
        for update in OF_A_MOMENT:
            assert server.update(update).status == 204
            before, rows = rows, server.query(everything).rows
            assert len(rows) > len(before)
        assert server.update("INSERT DATA { <urn:later> <urn:p> 1 }").status == 204
        assert server.query(everything).rows == rows
        os.kill(server.nurseries()[0], signal.SIGKILL)
        until(lambda: server.update("INSERT DATA { <urn:later> <urn:p> 2 }").status == 204)
        assert server.query(everything).rows == rows
        server.process.kill()
        server.process.wait()
    with serving(folder, "--workers", "1") as server:
        assert server.query(everything).rows == rows


def test_nothing_acknowledged_is_lost_whatever_is_killed(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(2000))
    acknowledged: set[int] = set()
    begun: list[int] = []
    chance = random.Random(5)
    for end in (30, 60):
        with serving(folder, "--workers", "3", writable=True) as server:

            def write(server: Server = server) -> None:
                while server.process.poll() is None:
                    begun.append(n := len(begun))
                    try:
                        status = server.update(insert(n)).status
                    except (OSError, HTTPException):
                        continue
                    assert status in (204, 503)
                    if status == 204:
                        acknowledged.add(n)

            writers = [threading.Thread(target=write) for _ in range(2)]
            for writer in writers:
                writer.start()
            at = len(acknowledged)
            while len(acknowledged) < end:
                until(lambda at=at: len(acknowledged) > at)  # type: ignore[misc]
                at = len(acknowledged)
                for pid in chance.choice([server.nurseries(), server.workers()[:1], server.workers()]):
                    try:
                        os.kill(pid, signal.SIGKILL)
                    except ProcessLookupError:
                        continue
            until(lambda: server.query("ASK {}").status == 200)
            known = set(acknowledged)  # the writers go on while the answer is on its way
            assert known <= numbers(server)
            os.kill(server.process.pid, signal.SIGKILL)
            for writer in writers:
                writer.join()
    with serving(folder, "--workers", "1") as server:
        assert acknowledged <= numbers(server) <= set(range(len(begun)))


def test_a_full_disk_changes_nothing_and_is_told_of_once(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    log = tmp_path / "log"
    with serving(folder, "--workers", "2", writable=True, log=log) as server:
        assert put(server, "urn:vol", f'<urn:s> <urn:p> "{"x" * 20_000}" .') == 201
        size = (folder / "graph.journal").stat().st_size
        limits = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (size + 10, limits[1]))
        assert server.update(insert(1)).status == 507
        whole = f'INSERT {{ <urn:a> <urn:b> ?x }} WHERE {{ BIND(CONCAT("{"x" * 30_000}", STR(NOW())) AS ?x) }}'
        refused = server.update(whole)
        assert (refused.status, "nothing was changed" in refused.text) == (507, True)
        assert numbers(server) == set()
        assert files(folder) == {"graph.nq", "graph.journal", "summary.json"}
        assert (folder / "graph.journal").stat().st_size == size
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, limits)
        assert server.update(insert(2)).status == 204
        assert numbers(server) == {2}
    assert log.read_text(encoding="utf-8").count("a change cannot be kept") == 2
    assert "Traceback" not in log.read_text(encoding="utf-8")
    assert len(open_store(folder / "store")) == 8


def test_writers_wait_in_a_queue_that_has_an_end(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    with serving(folder, "--workers", "2", writable=True) as server, ThreadPoolExecutor(24) as pool:
        (nursery,) = server.nurseries()
        os.kill(nursery, signal.SIGSTOP)
        replies = [pool.submit(server.update, insert(n)) for n in range(24)]
        until(lambda: sum(reply.done() for reply in replies) == 8)
        assert numbers(server) == set()  # who reads is not kept waiting
        os.kill(nursery, signal.SIGCONT)
        found = [reply.result() for reply in replies]
        assert sorted(reply.status for reply in found) == [204] * 16 + [503] * 8
        assert {reply.headers.get("retry-after") for reply in found if reply.status == 503} == {"1"}
        assert len(numbers(server)) == 16


def test_another_server_over_the_same_folder_sees_what_is_written(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL)
    with (
        serving(folder, "--workers", "1", writable=True) as server,
        serving(folder, "--workers", "1") as reader,
        serving(folder, "--workers", "1", writable=True) as second,
    ):
        assert server.update(insert(1)).status == 204
        until(lambda: numbers(reader) == {1})
        assert second.update(insert(2)).status == 204
        assert server.update(insert(3)).status == 204
        until(lambda: numbers(reader) == {1, 2, 3})
        assert numbers(server) == {1, 2, 3}


def test_workers_serve_on_while_there_is_no_nursery(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(100))
    with serving(folder, "--workers", "2", writable=True) as server:
        good = (folder / "graph.nq").read_bytes()
        old = server.nurseries()
        os.kill(old[0], signal.SIGSTOP)
        (folder / "summary.json").rename(folder / "weg.json")
        os.kill(old[0], signal.SIGKILL)
        until(lambda: server.nurseries() == [])
        for _ in range(10):
            assert server.query("ASK { GRAPH ?g { <urn:s1> ?p ?o } }").text.endswith("true}")
        refused = server.update(insert(1))
        assert (refused.status, refused.headers["retry-after"]) == (503, "1")
        (folder / "weg.json").rename(folder / "summary.json")
        assert (folder / "graph.nq").read_bytes() == good
        until(lambda: server.update(insert(1)).status == 204)
        assert numbers(server) == {1}


def test_workers_share_the_memory_of_the_graph(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(200_000))
    with serving(folder, "--workers", "4") as server:
        for _ in range(8):
            assert server.query("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").rows == [{"n": "200000"}]
        own: list[int] = []

        def are_read() -> bool:
            """A worker may end, and another take its place, while they are read."""
            with suppress(FileNotFoundError, ProcessLookupError):
                own[:] = [_memory(pid, "Private_Dirty:") for pid in server.workers()]
            return len(own) == 4

        until(are_read)
        assert sum(own) < _memory(server.nurseries()[0], "Rss:") / 2


def _memory(pid: int, kind: str) -> int:
    """KiB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(kind))


def test_a_graph_that_is_no_graph_ends_the_start_with_its_line(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", SMALL + "<urn:a> geen .\n")
    code, said = refused(folder)
    assert code == 5, said
    assert f"{folder / 'graph.nq'}: Parser error at line 7" in said.replace("\n", "")
    assert "Traceback" not in said
