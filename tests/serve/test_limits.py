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
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from served import Reply, Server, make_build, many, serving, until

pytestmark = pytest.mark.slow

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


@pytest.fixture
def whole(big: Server) -> Server:
    """With all its workers: a busy machine takes its time to replace those that an earlier test had ended."""
    until(lambda: "\nkg_workers 3\n" in big.send("GET", "/metrics").text)
    return big


@pytest.mark.parametrize("name", RUNAWAYS)
def test_a_runaway_ends_in_time_while_a_light_query_is_quick(whole: Server, name: str) -> None:
    big, beside = whole, list[float]()
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


HOSTILE = {
    "a long word": "x" * 400_000,
    "strings that never end": "SERVICE " + "'''\\'''\n" * 40_000,
    "names that never end": "PREFIX " + "a:" * 100_000,
    "IRIs that never end": "SERVICE " + "<http://" * 50_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_text_that_is_slow_to_look_through_keeps_nobody_waiting(whole: Server, name: str) -> None:
    big, beside = whole, list[float]()
    with ThreadPoolExecutor(1) as pool:
        start = time.perf_counter()
        running = pool.submit(big.send, "POST", "/sparql", HOSTILE[name], Content_Type="application/sparql-query")
        while not running.done() or not beside:
            began = time.perf_counter()
            assert big.query(LIGHT).status == 200
            beside.append(time.perf_counter() - began)
        reply, seconds = running.result(), time.perf_counter() - start
    assert reply.status in (400, 422)
    assert seconds < 5
    assert statistics.median(beside) < 0.5


def test_a_query_that_eats_memory_is_stopped_and_the_server_goes_on(tmp_path: Path) -> None:
    eats = "SELECT DISTINCT ?a ?d ?f { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } } ORDER BY ?d"
    with serving(
        make_build(tmp_path / "uit", many(20_000)), "--workers", "1", "--memory", "200", "--time-limit", "60"
    ) as server:
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
    """Three workers and two places in the queue: twelve clients that ask and ask again fill those, however slowly."""
    replies: list[Reply] = []
    full = threading.Event()
    end = time.monotonic() + 60

    def ask(_: int) -> None:
        while not full.is_set() and time.monotonic() < end:
            replies.append(big.query(RUNAWAYS["a product"]))
            if replies[-1].status == 503:
                full.set()

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(ask, range(12)))
    assert {reply.status for reply in replies} == {422, 503}
    assert all(int(reply.headers["retry-after"]) >= 1 for reply in replies if reply.status == 503)
    until(lambda: big.query(LIGHT).status == 200)
    assert 'kg_refused_total{reason="busy"}' in big.send("GET", "/metrics").text


def test_a_client_that_goes_away_does_not_keep_a_worker(tmp_path: Path) -> None:
    with serving(make_build(tmp_path / "uit", many(20_000)), "--workers", "1", "--time-limit", "120") as server:
        gone = http.client.HTTPConnection("127.0.0.1", server.port)
        gone.request("POST", "/sparql", RUNAWAYS["a product"], {"Content-Type": "application/sparql-query"})
        time.sleep(0.3)
        gone.close()
        until(lambda: "kg_workers_killed_total 1\n" in server.send("GET", "/metrics").text)
        assert server.query(LIGHT).status == 200
        assert 'kg_refused_total{reason="gone"} 1\n' in server.send("GET", "/metrics").text


def test_killing_workers_loses_no_answer(tmp_path: Path) -> None:
    with serving(make_build(tmp_path / "uit", many(2000)), "--workers", "2") as server:
        with ThreadPoolExecutor(4) as pool:
            asked = [pool.submit(server.query, LIGHT) for _ in range(1200)]
            for answered in (100, 400, 700):
                until(lambda answered=answered: sum(task.done() for task in asked) >= answered)  # type: ignore[misc]
                until(lambda: len(server.workers()) > 0)
                os.kill(server.workers()[0], signal.SIGKILL)
            replies = [task.result() for task in asked]
        assert {reply.status for reply in replies} == {200}
        metrics = server.send("GET", "/metrics").text
        assert "kg_workers_killed_total 3\n" in metrics


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
        make_build(folder, many(20))
        until(lambda: server.query("ASK { GRAPH ?g { <urn:s19> ?p ?o } }").text == '{"head":{},"boolean":true}')
