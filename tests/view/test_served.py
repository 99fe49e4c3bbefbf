"""The explorer of a running server: the same page, under the server's headers."""

from __future__ import annotations

import json
import re
import urllib.parse
from collections.abc import Iterator
from typing import Any

import pytest
from pictures import BASE, Quads, invented
from pyoxigraph import RdfFormat, Store
from served import Reply, Server, make_build, serving

from kg.view.safe import unpacked
from kg.vocab.terms import DIP


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(make_build(tmp_path_factory.mktemp("uit"), "\n".join(invented(60).lines) + "\n")) as running:
        yield running


def test_the_server_gives_the_page_with_its_own_policy(server: Server) -> None:
    reply = server.send("GET", "/explore")
    assert reply.status == 200
    policy = reply.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert policy.endswith("frame-ancestors 'none'")
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert "Land1" in {node["label"] for node in data(reply.text)["nodes"]}


def test_a_browser_that_has_it_does_not_get_it_again(server: Server) -> None:
    tag = server.send("GET", "/explore").headers["etag"]
    assert server.send("GET", "/explore", If_None_Match=tag).status == 304


def test_the_other_pages_keep_the_policy_of_the_server(server: Server) -> None:
    assert "script-src 'self'" in server.send("GET", "/").headers["content-security-policy"]


def test_the_page_works_from_the_server(server: Server, chromium) -> None:
    page = chromium.new_page()
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    chromium.set_offline(False)
    try:
        page.goto(f"http://127.0.0.1:{server.port}/explore#v=actors")
        page.wait_for_selector("body[data-ready=yes]")
        assert "relaties" in page.locator("#counts").inner_text()
    finally:
        chromium.set_offline(True)
        page.close()
    assert [text for text in trouble if "favicon" not in text] == []


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """More than a page holds, read from the disk."""
    quads = Quads()
    for number in range(700):
        quads.open(f"b{number:03d}")
        quads.link(quads.frame("m", DIP.Meeting, "hier"), DIP.party, quads.entity("state/Hub", DIP.State, "Hub"))
        elsewhere = quads.frame("n", DIP.Meeting, "elders")
        for other in (number, (number + 1) % 700):
            quads.link(elsewhere, DIP.party, quads.entity(f"state/S{other}", DIP.State, f"Staat {other}"))
    folder = make_build(tmp_path_factory.mktemp("veel") / "uit", "\n".join(quads.lines) + "\n")
    store = Store(str(folder / "store"))
    store.bulk_load(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
    store.flush()
    with serving(folder, "--workers", "1", "--from-disk") as running:
        yield running


def around(server: Server, *nodes: str) -> Reply:
    return server.send("GET", "/explore?" + urllib.parse.urlencode([("around", node) for node in nodes]))


def data(page: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(unpacked(re.search(r'id="data">(.*?)</script>', page)[1]))  # type: ignore[index]
    return found


@pytest.mark.slow
def test_a_large_page_is_a_part_and_the_rest_of_a_neighbourhood_can_be_had(large: Server) -> None:
    whole, near = large.send("GET", "/explore"), around(large, BASE + "state/Hub")
    page, more = data(whole.text), data(near.text)
    assert len(page["nodes"]) == 2_000 < page["total"]
    hub = next(node["d"] for node in page["nodes"] if node["label"] == "Hub")
    assert hub["n"] == 700
    names = {node["d"]["i"]: number for number, node in enumerate(page["nodes"])}
    here = sum(names[hub["i"]] in (edge["from"], edge["to"]) for edge in page["edges"])
    assert here < 700
    names = {node["d"]["i"]: number for number, node in enumerate(more["nodes"])}
    assert sum(names["state/Hub"] in (edge["from"], edge["to"]) for edge in more["edges"]) > here
    assert near.headers["etag"] != whole.headers["etag"]


@pytest.mark.slow
def test_what_is_no_node_is_refused(large: Server) -> None:
    assert around(large, "> } DROP ALL {").status == 400
    assert around(large, *(f"urn:{n}" for n in range(5))).status == 400


@pytest.mark.slow
def test_a_reader_expands_a_neighbourhood(large: Server, chromium) -> None:
    page = chromium.new_page()
    chromium.set_offline(False)
    try:
        page.goto(f"http://127.0.0.1:{large.port}/explore#i=state%2FHub")
        page.wait_for_selector("body[data-ready=yes]")
        rest = page.get_by_role("button", name="Haal de rest")
        assert rest.count() == 1
        rest.click()
        page.wait_for_url("**/explore?around=**")
        page.wait_for_selector("body[data-ready=yes]")
        assert "state%2FHub" in page.url.partition("#")[2]
        assert page.get_by_role("button", name="Haal de rest").count() == 0
    finally:
        chromium.set_offline(True)
        page.close()


@pytest.mark.slow
def test_a_graph_on_the_disk_is_answered_from_as_one_in_memory(large: Server) -> None:
    count = large.query("SELECT (COUNT(*) AS ?n) WHERE { ?s a <https://w3id.org/diplomacy-kg/ontology#Meeting> }").rows
    assert count == [{"n": "1400"}]
    assert large.query("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }").status == 400
    assert large.query("SELECT ?x WHERE { ?s ?p ?x } LIMIT 3").status == 200
