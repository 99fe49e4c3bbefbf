"""How sure it is, in the explorer: beside the sentence, by the look of a line, and as a filter."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from itertools import cycle
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
from pictures import BASE, Quads
from pyoxigraph import Literal, NamedNode, Quad

from kg.store import EmbeddedStore
from kg.view import Picture, picture_of
from kg.view.export import whole_network
from kg.view.kinds import most_telling
from kg.view.surety import WEIGHED
from kg.vocab.terms import DIP, PREFIXES, RDF

DECIMAL = NamedNode(f"{PREFIXES['xsd']}decimal")


def weighed() -> Quads:
    """Talks of two states with a mediator who is less sure, their result, and an offer whose answer is not sure."""
    quads = Quads()
    quads.open("a1")
    alfa, bravo, chili = (quads.entity(f"state/{name}", DIP.State, name) for name in ("Alfa", "Bravo", "Chili"))
    talks = quads.frame("t", DIP.Negotiation, "Overleg Alfa – Bravo")
    for property_, value, score in (
        (DIP.factuality, DIP.actual, "0.91"),
        (DIP.party, alfa, "0.95"),
        (DIP.party, bravo, "0.80"),
        (DIP.mediator, chili, "0.60"),
    ):
        quads.link(talks, property_, value)
        weigh(quads, talks, property_, value, score)
    quads.link(talks, DIP.observer, quads.entity("state/Delta", DIP.State, "Delta"))
    result = quads.frame("o", DIP.Outcome, "Geen doorbraak")
    quads.link(result, DIP.outcomeOf, talks)
    offer = quads.frame("p", DIP.Proposal, "Chili stelt een bestand voor")
    quads.link(offer, DIP.speaker, chili)
    weigh(quads, offer, DIP.speaker, chili, "0.88")
    quads.link(offer, DIP.addressee, alfa)
    quads.link(offer, DIP.status, DIP.rejected)
    weigh(quads, offer, DIP.status, DIP.rejected, "0.55")
    for frame, score in ((talks, "0.97"), (result, "0.96"), (offer, "0.93")):
        quads.text(frame, DIP.confidence, score)
        quads.link(frame, DIP.evidence, quads.passage(0, "Alfa en Bravo overlegden, met Chili als bemiddelaar."))
    return quads


def weigh(quads: Quads, frame: str, property_: str, value: str, score: str) -> None:
    node = f"{BASE}statement/{len(quads.lines)}"
    quads.link(node, RDF.type, RDF.Statement)
    quads.link(node, RDF.subject, frame)
    quads.link(node, RDF.predicate, property_)
    quads.link(node, RDF.object, value)
    quads.text(node, DIP.confidence, score)


@pytest.fixture(scope="session")
def scored(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped articles, each part of an event with a weight of its own that is put down by turns."""
    source = EmbeddedStore(built / "store", read_only=True)
    quads = [quad for graph in source.graphs() for quad in source.quads(graph)]
    source.close()
    scores = cycle(("0.95", "0.85", "0.9", "0.75", "0.97", "0.65", "0.88", "0.55"))
    own = {PREFIXES["dip"] + name for name in (*WEIGHED, "status", "speaker")}
    events = {quad.subject for quad in quads if quad.predicate.value in {DIP.participant, DIP.place}}
    links: dict[tuple[str, str], set[str]] = defaultdict(set)
    for quad in quads:
        links[str(quad.subject), str(quad.object)].add(quad.predicate.value)
    frames = sorted({quad.subject for quad in quads if quad.predicate.value == DIP.evidence}, key=str)
    held = {quad.subject: quad.graph_name for quad in quads if quad.predicate.value == DIP.evidence}
    told = [quad.subject for quad in quads if quad.predicate.value == DIP.confidence]
    made = [
        Quad(frame, NamedNode(DIP.confidence), Literal("0.98", datatype=DECIMAL), held[frame])
        for frame in frames
        if frame not in told
    ]
    for number, quad in enumerate(sorted(quads, key=str)):
        property_ = quad.predicate.value
        narrowest = property_ in most_telling(links[str(quad.subject), str(quad.object)])
        if (property_ in own and narrowest) or (property_ == DIP.factuality and quad.subject in events):
            node = NamedNode(f"{BASE}statement/{number}")
            made += [
                Quad(node, NamedNode(RDF.type), NamedNode(RDF.Statement), quad.graph_name),
                Quad(node, NamedNode(RDF.subject), quad.subject, quad.graph_name),
                Quad(node, NamedNode(RDF.predicate), quad.predicate, quad.graph_name),
                Quad(node, NamedNode(RDF.object), quad.object, quad.graph_name),
                Quad(node, NamedNode(DIP.confidence), Literal(next(scores), datatype=DECIMAL), quad.graph_name),
            ]
    folder = tmp_path_factory.mktemp("gewogen")
    store = EmbeddedStore(folder / "store")
    store.add_quads([*quads, *made])
    store.close()
    (folder / "summary.json").write_text((built / "summary.json").read_text("utf-8"), encoding="utf-8")
    return folder


def sureties(picture: Picture) -> dict[tuple[str, str], int | None]:
    return {(edge.relation, picture.nodes[edge.target].label): edge.surety for edge in picture.edges}


def test_a_part_has_its_own_weight_and_what_was_not_weighed_that_of_its_frame() -> None:
    picture = weighed().picture()
    assert {node.label: node.surety for node in picture.nodes if "/frame/" in node.iri} == {
        "Overleg Alfa – Bravo": 91, "Geen doorbraak": 96, "Chili stelt een bestand voor": 88,
    }  # fmt: skip
    assert sureties(picture) == {
        ("party", "Alfa"): 95, ("party", "Bravo"): 80, ("mediator", "Chili"): 60, ("observer", "Delta"): None,
        ("outcomeOf", "Overleg Alfa – Bravo"): 96, ("speaker", "Chili"): 88, ("addressee", "Alfa"): 55,
    }  # fmt: skip
    assert [node.sureties for node in picture.nodes if node.sureties] == [(("factuality", 91),), (("status", 55),)]


def test_what_was_not_weighed_at_all_has_no_weight(picture: Picture) -> None:
    assert {edge.surety for edge in picture.edges if edge.relation in WEIGHED} == {None}


def test_other_programs_get_the_weights_too() -> None:
    graph = whole_network(weighed().picture())
    assert {(how["relation"], how["confidence"]) for *_, how in graph.edges(data=True)} >= {
        ("mediator", "0.60"), ("observer", ""),
    }  # fmt: skip


def shown(page, least: str) -> tuple[set[str], set[str]]:
    """Names of the frames that are seen, and relations with whom."""
    page.open(f"tab=1&least={least}")
    rows = [row.split("\t") for row in page.text("#edge-table").splitlines()]
    names = {text.strip() for text in page.page.locator("#node-table tbody tr th").all_inner_texts()}
    return names, {f"{row[1].strip()} {row[2].strip()}" for row in rows if len(row) > 3 and row[0].strip()}


def test_less_sure_parts_and_frames_are_left_out(tab) -> None:
    page = tab(weighed().picture())
    everything = {"Alfa", "Bravo", "Chili", "Delta"}
    talks, result, offer = "Overleg Alfa – Bravo", "Geen doorbraak", "Chili stelt een bestand voor"
    assert shown(page, "0")[0] == everything | {talks, result, offer}
    assert shown(page, "0.5")[0] == everything - {"Delta"} | {talks, result, offer}
    names, links = shown(page, "0.7")
    assert names == everything - {"Delta"} | {talks, result, offer}
    assert not any(link.startswith(("bemiddelaar", "gericht tot", "waarnemer")) for link in links)
    assert shown(page, "0.85")[0] == {"Alfa", "Chili", talks, result, offer}
    assert shown(page, "0.9")[0] == {"Alfa", talks, result}
    assert shown(page, "0.95")[0] == set()


def test_a_reader_chooses_how_sure_it_must_be(tab) -> None:
    page = tab(weighed().picture())
    page.page.locator("#least").select_option("0.9")
    assert page.text("#counts") == "3 van 7 knopen · 2 relaties"
    assert "least=0.9" in page.page.url
    page.page.locator("#reset").click()
    assert page.text("#counts") == "7 knopen · 7 relaties"


def test_a_graph_without_weights_has_no_such_filter(tab) -> None:
    quads = Quads()
    quads.open("a1")
    quads.entity("state/Alfa", DIP.State, "Alfa")
    assert tab(quads.picture()).page.locator("#least").count() == 0


def levels(page) -> list[str]:
    return [text.strip() for text in page.page.locator("#surety-legend li").all_inner_texts()]


def test_the_legend_tells_how_a_line_looks_in_two_languages(tab) -> None:
    page = tab(weighed().picture())
    assert levels(page) == ["0.9 of meer", "0.7 tot 0.9", "minder dan 0.7"]
    widths = [line.get_attribute("stroke-width") for line in page.page.locator("#surety-legend line").all()]
    assert widths == sorted(widths, key=lambda width: -float(width or 0)) and len({*widths}) == 3
    page.page.locator("#language").click()
    assert levels(page) == ["0.9 or more", "0.7 to 0.9", "less than 0.7"]


def test_a_line_is_as_thick_as_it_is_sure(tab) -> None:
    page = tab(weighed().picture())
    page.page.locator("#take > summary").click()
    with page.page.expect_download() as download:
        page.page.locator("#to-svg").click()
    drawn = widths_of(Path(download.value.path()).read_text("utf-8"))
    assert drawn["partij"] > drawn["bemiddelaar"]


def widths_of(text: str) -> dict[str, float]:
    """The greatest width of the lines of each name."""
    found: dict[str, float] = {}
    for path in ElementTree.fromstring(text).iter("{http://www.w3.org/2000/svg}path"):
        title = path.find("{http://www.w3.org/2000/svg}title")
        if title is not None and title.text and path.get("stroke-opacity"):
            found[title.text] = max(found.get(title.text, 0.0), float(path.get("stroke-width", "0")))
    return found


def test_the_panel_says_how_sure_a_line_and_each_value_are(tab) -> None:
    picture = weighed().picture()
    page = tab(picture)
    mediator = [edge.relation for edge in picture.edges].index("mediator")
    page.open(f"i=e{mediator}")
    assert "Zekerheid\n0.60" in page.text("#panel dl").replace("\n\n", "\n")
    observer = [edge.relation for edge in picture.edges].index("observer")
    page.open(f"i=e{observer}")
    assert "niet gewogen" in page.text("#panel dl")
    page.open("i=frame%2Fa1%3Ap")
    assert "afgewezen 0.55" in page.text("#panel dl")


def test_a_tie_of_two_actors_is_as_sure_as_the_less_sure_of_both(tab) -> None:
    page = tab(weighed().picture()).open("v=actors&tab=1&least=0.7")
    assert page.page.locator("#edge-table tbody tr").count() == 1
    assert "0.80" in page.text("#edge-table tbody")


def test_the_rows_say_how_sure_each_is(tab) -> None:
    page = tab(weighed().picture())
    page.page.locator("#take > summary").click()
    with page.page.expect_download() as download:
        page.page.locator("#to-csv").click()
    rows = csv.DictReader(io.StringIO(Path(download.value.path()).read_text("utf-8-sig")))
    assert {(row["relation"], row["confidence"]) for row in rows} >= {("bemiddelaar", "0.60"), ("waarnemer", "")}


@pytest.mark.parametrize("view", ["", "v=actors&", "v=map&", "v=story&", "v=near&c=organisation%2Fnavo&s=2&"])
def test_the_query_leaves_out_what_the_view_leaves_out(tab, scored: Path, view: str) -> None:
    picture = picture_of(scored)
    page = tab(picture)
    seen = []
    for chosen in ("least=0.6", "least=0.8", "least=0.9", "least=0.7&f=planned&k=place", "least=0.7&actor=state%2FTR"):
        page.open(view + chosen)
        page.page.locator("#take > summary").click()
        with page.page.expect_download() as download:
            page.page.locator("#to-graphml").click()
        page.page.locator("#take > summary").click()
        page.page.locator("#to-sparql").click()
        query = page.page.locator("#query-text").input_value()
        page.page.locator("#query-close").click()
        store = EmbeddedStore(scored / "store", read_only=True)
        found = {node for node, _ in store.select(query).texts()}
        store.close()
        nodes = {*nx.parse_graphml(Path(download.value.path()).read_text("utf-8")).nodes}
        assert found == nodes, chosen
        seen.append(nodes)
    assert any(seen) and not all(nodes == seen[0] for nodes in seen)
