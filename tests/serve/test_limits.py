"""Nothing that a query does brings the server down, or keeps it from its other clients."""

# ruff: noqa: E501  (queries stand on one line)
from __future__ import annotations

import http.client
import json
import os
import signal
import statistics
import threading
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from served import Server, make_build, many, serving

LIGHT = "SELECT ?o { GRAPH <urn:g1> { <urn:s1> ?p ?o } }"
RUNAWAYS = {
    "a product": "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l } }",
    "a product that is filtered": "SELECT * { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } FILTER(STR(?a) = STR(?e)) }",
    "a path from anywhere": "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a (<urn:p0>|!<urn:p0>)* ?b } GRAPH ?h { ?b (!<urn:x>)* ?c } GRAPH ?i { ?d (!<urn:y>)* ?e } }",
    "a path and back": "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a (<urn:p1>|^<urn:p2>|<urn:p3>)* ?b . ?b (^<urn:p4>|!<urn:p4>)* ?c } GRAPH ?h { ?x ?y ?z } }",
    "a regular expression": 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } FILTER(REGEX(CONCAT(STR(?a), STR(?d)), "(s.*){3}9$")) }',
    "an aggregate": "SELECT ?g (AVG(STRLEN(STR(?a)) + STRLEN(STR(?d))) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } } GROUP BY ?g",
    "an order": "SELECT * { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } } ORDER BY DESC(?d)",
    "a huge CONSTRUCT": "CONSTRUCT { ?a ?e ?f } { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } FILTER(?a = <urn:none> || ?d = <urn:s1> && STRLEN(STR(?a)) > 90) }",
    "nested EXISTS": "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } FILTER NOT EXISTS { GRAPH ?i { ?a ?x ?d } } }",
    "a hash of everything": "SELECT (COUNT(DISTINCT SHA512(CONCAT(STR(?a), STR(?f)))) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } }",
}


def until(true: Callable[[], bool]) -> None:
    """Wait, but not for ever."""
    for _ in range(200):
        if true():
            return
        time.sleep(0.1)
    raise TimeoutError


@pytest.mark.parametrize("name", RUNAWAYS)
def test_a_runaway_ends_in_time_while_a_light_query_is_quick(big: Server, name: str) -> None:
    beside: list[float] = []
    with ThreadPoolExecutor(1) as pool:
        start = time.perf_counter()
        running = pool.submit(big.query, RUNAWAYS[name], "*/*")
        time.sleep(0.1)
        while not running.done():
            began = time.perf_counter()
            assert big.query(LIGHT).status == 200
            beside.append(time.perf_counter() - began)
            time.sleep(0.02)
        reply, seconds = running.result(), time.perf_counter() - start
    assert reply.status == 422, reply.text
    assert "stopped: it takes longer than 1 s" in reply.text or "more memory" in reply.text
    assert seconds < 5
    assert statistics.median(beside) < 0.5


def test_a_query_that_eats_memory_is_stopped_and_the_server_goes_on(tmp_path: Path) -> None:
    eats = "SELECT DISTINCT ?a ?d ?f { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } } ORDER BY ?d"
    with serving(make_build(tmp_path / "uit", many(20_000)), "--workers", "1", "--memory", "200") as server:
        reply = server.query(eats)
        assert reply.status == 422
        assert "more memory than its 200 MiB" in reply.text
        assert server.query(LIGHT).status == 200


def test_a_query_nested_too_deep_is_refused_and_the_server_goes_on(big: Server) -> None:
    deep = "SELECT * " + "{" * 20_000 + "}" * 20_000
    reply = big.send("POST", "/sparql", deep, Content_Type="application/sparql-query")
    assert 400 <= reply.status < 500
    assert big.query(LIGHT).status == 200


def test_a_result_that_is_too_long_is_cut_and_says_so(big: Server) -> None:
    query = "SELECT ?a { GRAPH ?g { ?a ?b ?c } }"
    rows = big.query(query)
    assert len(rows.rows) == 50
    assert "50 rows" in rows.headers["x-result-cut"]
    assert "resultIsCut" in json.loads(rows.body)["head"]["link"][0]
    xml = ET.fromstring(big.query(query, accept="application/sparql-results+xml").body)
    assert len(xml.findall(".//{*}result")) == 50
    assert xml.find("{*}head/{*}link") is not None
    for accept in ("text/csv", "text/tab-separated-values"):
        cut = big.query(query, accept=accept)
        assert len(cut.text.splitlines()) == 51
        assert "x-result-cut" in cut.headers
    graph = big.query("CONSTRUCT { ?a <urn:p> ?c } { GRAPH ?g { ?a ?b ?c } }", accept="application/n-triples")
    assert len(graph.text.splitlines()) == 50
    assert "x-result-cut" in graph.headers


def test_a_result_that_is_just_as_long_as_it_may_be_is_whole(big: Server) -> None:
    for accept in ("application/sparql-results+json", "application/sparql-results+xml", "text/csv"):
        reply = big.query("SELECT ?a { GRAPH ?g { ?a ?b ?c } } LIMIT 50", accept=accept)
        assert "x-result-cut" not in reply.headers


def test_when_the_queue_is_full_a_client_hears_when_to_come_back(big: Server) -> None:
    with ThreadPoolExecutor(12) as pool:
        replies = list(pool.map(lambda _: big.query(RUNAWAYS["a product"]), range(12)))
    statuses = {reply.status for reply in replies}
    assert statuses == {422, 503}
    assert all(int(reply.headers["retry-after"]) >= 1 for reply in replies if reply.status == 503)
    time.sleep(1.5)
    assert big.query(LIGHT).status == 200


def test_a_client_that_goes_away_does_not_keep_a_worker(tmp_path: Path) -> None:
    with serving(make_build(tmp_path / "uit", many(20_000)), "--workers", "1", "--time-limit", "30") as server:
        gone = http.client.HTTPConnection("127.0.0.1", server.port)
        gone.request("POST", "/sparql", RUNAWAYS["a product"], {"Content-Type": "application/sparql-query"})
        time.sleep(0.3)
        gone.close()
        start = time.perf_counter()
        assert server.query(LIGHT).status == 200
        assert time.perf_counter() - start < 5


def test_killing_workers_loses_no_answer(tmp_path: Path) -> None:
    with serving(make_build(tmp_path / "uit", many(2000)), "--workers", "2") as server:
        killed = 0
        with ThreadPoolExecutor(4) as pool:
            asked = [pool.submit(server.query, LIGHT) for _ in range(1500)]
            while not all(task.done() for task in asked):
                time.sleep(1)
                for worker in server.workers()[:1]:
                    os.kill(worker, signal.SIGKILL)
                    killed += 1
            replies = [task.result() for task in asked]
        assert killed
        assert {reply.status for reply in replies} == {200}


def test_a_new_build_is_picked_up_and_no_request_is_dropped(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(500))
    count = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    sizes = {500, 600, 700, 800}
    seen: list[int] = []
    wrong: list[int] = []
    stop = threading.Event()

    def ask() -> None:
        while not stop.is_set():
            reply = server.query(count)
            if reply.status != 200:
                wrong.append(reply.status)
            else:
                seen.append(int(reply.rows[0]["n"]))

    with serving(folder, "--workers", "2") as server:
        clients = [threading.Thread(target=ask) for _ in range(3)]
        for client in clients:
            client.start()
        for size in sorted(sizes)[1:]:
            make_build(folder, many(size))
            until(lambda size=size: server.query(count).rows == [{"n": str(size)}])  # type: ignore[misc]
        until(lambda: 800 in seen)  # an answer that was under way may still be of the build before
        stop.set()
        for client in clients:
            client.join()
    assert wrong == []
    assert set(seen) <= sizes
    assert 800 in seen


def test_a_build_that_is_spoilt_leaves_the_old_one_in_service(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", many(10))
    with serving(folder, "--workers", "1") as server:
        (folder / "graph.nq").unlink()
        time.sleep(0.8)
        assert server.query("ASK { GRAPH ?g { <urn:s1> ?p ?o } }").text == '{"head":{},"boolean":true}'
        make_build(folder, "this is no N-Quads\n")
        time.sleep(1.5)
        assert server.query("ASK { GRAPH ?g { <urn:s1> ?p ?o } }").text == '{"head":{},"boolean":true}'
