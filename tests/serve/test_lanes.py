"""However many queries run away, the others are answered meanwhile."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from served import Server, make_build, many, serving, until

pytestmark = pytest.mark.slow

LIGHT = "SELECT ?o { GRAPH <urn:g1> { <urn:s1> ?p ?o } }"
RUNAWAY = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l } }"
DEEP = {
    "calls": "SELECT (" + "STR(" * 3000 + "1" + ")" * 3000 + " AS ?x) {}",
    "parentheses": "ASK { FILTER(" + "(" * 3000 + "1" + ")" * 3000 + ") }",
    "groups": "SELECT * " + "{" * 3000 + "}" * 3000,
    "not": "ASK { FILTER(" + "!" * 6000 + "true) }",
    "paths": "ASK { ?a " + "(" * 3000 + "<urn:p>" + ")*" * 3000 + " ?b }",
    "or": "ASK { ?a ?b ?c FILTER(?a=1" + " || ?b=2" * 20_000 + ") }",
    "UNION": "ASK { {?a ?b ?c}" + " UNION {?a ?b ?c}" * 20_000 + " }",
}


def metric(server: Server, name: str) -> int:
    lines = server.send("GET", "/metrics").text.splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name} "))


def test_light_queries_are_answered_while_twice_as_many_run_away_as_there_are_workers(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(20_000))
    with serving(folder, "--workers", "4", "--time-limit", "20") as server, ThreadPoolExecutor(8) as pool:
        running = [pool.submit(server.query, RUNAWAY) for _ in range(8)]
        until(lambda: metric(server, "kg_waiting_long") == 5)  # three run, five wait for a place
        for _ in range(20):
            assert server.query(LIGHT).status == 200
        assert not any(query.done() for query in running)
        for pid in server.workers():
            os.kill(pid, signal.SIGKILL)
        for _ in range(5):
            assert server.query(LIGHT).status == 200
        server.process.kill()
        for query in running:
            assert query.exception() is not None


def test_a_query_that_had_to_wait_for_a_place_is_answered_whole(tmp_path: Path) -> None:
    """It is stopped after its first moment, and begins anew when the other one has ended."""
    folder = make_build(tmp_path / "uit", many(1500))
    count = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } }"
    limits = ("--workers", "2", "--time-limit", "60")
    with serving(folder, *limits) as server, ThreadPoolExecutor(3) as pool:
        asked = [pool.submit(server.query, count) for _ in range(3)]
        assert [query.result().rows for query in asked] == [[{"n": str(1500 * 1500)}]] * 3
        assert metric(server, "kg_workers_killed_total") == 0


@pytest.mark.parametrize("name", DEEP)
def test_a_query_nested_too_deeply_is_refused_and_no_worker_dies(server: Server, name: str) -> None:
    before = metric(server, "kg_workers_killed_total")
    reply = server.send("POST", "/sparql", DEEP[name], Content_Type="application/sparql-query")
    assert reply.status == 400
    assert "line 1, column" in reply.text
    assert "nested too deeply" in reply.text or "too long a chain" in reply.text
    assert metric(server, "kg_workers_killed_total") == before


def test_a_worker_that_dies_of_its_stack_costs_one_query(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(20_000))
    with serving(folder, "--workers", "2", "--time-limit", "60") as server, ThreadPoolExecutor(1) as pool:
        running = pool.submit(server.query, RUNAWAY)
        until(lambda: any(_nice(pid) for pid in server.workers()))
        os.kill(next(pid for pid in server.workers() if _nice(pid)), signal.SIGSEGV)
        assert (running.result().status, "nested too deeply" in running.result().text) == (400, True)
        assert server.query(LIGHT).status == 200
        until(lambda: metric(server, "kg_workers") == 2)


def _nice(pid: int) -> bool:
    """Does a process give way to others, as one with a long query does?"""
    try:
        return os.getpriority(os.PRIO_PROCESS, pid) > os.getpriority(os.PRIO_PROCESS, 0)
    except ProcessLookupError:
        return False
