"""The page in Chromium, without a network: what a reader does, and what hostile text must not do."""

from __future__ import annotations

import csv
import io
import os
import re
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import networkx as nx
import pyoxigraph
import pytest
from pictures import HOSTILE, Quads, hostile, invented

from kg.shown import isolated
from kg.store import EmbeddedStore
from kg.view import Picture, picture_of, ties
from kg.view.stories import stories
from kg.vocab.terms import DIP


def number(picture: Picture, label: str) -> int:
    return [node.label for node in picture.nodes].index(label)


def key(picture: Picture, label: str) -> str:
    return quote(picture.short(picture.nodes[number(picture, label)].iri), safe="")


def test_the_page_shows_every_node_and_edge_of_the_graph(tab, picture) -> None:
    page = tab(picture)
    assert page.text("#counts") == f"{len(picture.nodes)} knopen · {len(picture.edges)} relaties"
    assert page.counts() == (len(picture.nodes), len(picture.edges))


def test_the_legend_counts_each_kind_and_filters_it(tab, picture) -> None:
    page = tab(picture)
    persons = sum(node.kind == "person" for node in picture.nodes)
    row = page.page.locator("li", has=page.page.locator("#kind-person"))
    assert row.locator(".count").inner_text() == str(persons)
    page.page.locator("#kind-person").uncheck()
    assert page.counts()[0] == len(picture.nodes) - persons
    page.page.locator("#kind-person").check()
    assert page.counts()[0] == len(picture.nodes)


def test_a_factuality_that_is_off_takes_its_events_out(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#fact-counterfactual").uncheck()
    page.page.locator("#as-table").click()
    shown = page.text("#node-table")
    for node in picture.nodes:
        if node.factuality == "counterfactual":
            assert f"\n{node.label}\t" not in shown
    assert "niet gebeurd" not in shown


def test_one_article_alone_shows_only_what_it_tells(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#article-1").uncheck()
    assert page.counts()[0] == sum(0 in node.articles or not node.articles for node in picture.nodes)


def test_an_actor_alone_shows_what_it_has_a_part_in(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#actor").select_option(label="Hakan Fidan")
    page.page.locator("#as-table").click()
    shown = page.page.locator("#node-table tbody tr th").all_inner_texts()
    fidan = number(picture, "Hakan Fidan")
    own = {picture.nodes[e.source].label for e in picture.edges if e.target == fidan}
    assert own <= {text.strip() for text in shown}
    assert len(shown) < len(picture.nodes)


def test_the_period_slider_leaves_out_what_happened_before(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#period-from").focus()
    page.page.keyboard.press("End")
    assert page.text("#from-day").startswith("2025-05")
    page.page.locator("#as-table").click()
    dates = page.page.locator("#node-table tbody tr td:nth-child(4)").all_inner_texts()
    assert all(not date or date.split("– ")[-1] >= "2025-05" for date in dates)
    assert "from=2025-05-01" in page.page.url


def test_the_search_does_not_mind_accents_or_capitals(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#search").fill("OEKRAINE")
    assert "Oekraïne" in page.text("#results")
    page.page.locator("#search").press("Enter")
    assert page.text("#panel-title") == "Oekraïne"


def test_other_names_are_found_too(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#search").fill("ankara")
    assert "Turkije" in page.text("#results")


def test_nothing_found_is_said(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#search").fill("zzzz")
    assert page.text("#found") == "Niets gevonden"


def test_a_click_on_a_node_shows_its_sentences_with_the_words_marked(tab, picture) -> None:
    page = tab(picture).open("v=near&c=" + key(picture, "Hakan Fidan"))
    stage = page.page.locator("#picture").bounding_box()
    for up in (10, 25, 0):  # the labels below weigh in the middle, so the node lies a little above it
        page.page.mouse.click(stage["x"] + stage["width"] / 2, stage["y"] + stage["height"] / 2 - up)
        page.page.wait_for_timeout(300)
        if page.page.locator("#panel-title").count():
            break
    assert page.text("#panel-title") == "Hakan Fidan"
    assert "Fidan" in page.page.locator("#panel blockquote mark").all_inner_texts()[0]
    said = page.text("#panel")
    assert "2025-05" in said
    assert picture.nodes[number(picture, "Hakan Fidan")].rules[0] in said


def test_an_edge_shows_its_sentence_article_factuality_and_rule(tab, picture) -> None:
    at, edge = next((i, e) for i, e in enumerate(picture.edges) if e.factuality == "planned" and e.rules and e.quotes)
    page = tab(picture).open(f"i=e{at}")
    said = page.text("#panel")
    sentence = picture.quotes[edge.quotes[0]]
    assert sentence.text in page.page.locator("#panel blockquote p").first.inner_text()
    assert page.page.locator("#panel mark").count() > 0
    assert "gepland" in said
    assert edge.rules[0] in said
    assert picture.articles[edge.articles[0]].issued in said


def test_a_mediator_in_the_actors_network_shows_the_events(tab, picture) -> None:
    found = ties(picture)
    at = next(i for i, tie in enumerate(found) if tie.relation == "mediates")
    page = tab(picture).open(f"v=actors&i=t{at}")
    assert page.text("#panel-title") == "bemiddelt voor"
    assert page.page.locator("#panel .relations > li").count() == found[at].weight
    assert page.page.locator("#panel blockquote").count() > 0


def test_the_actors_network_has_actors_only(tab, picture) -> None:
    page = tab(picture).open("v=actors&tab=1")
    kinds = set(page.page.locator("#node-table tbody tr td:nth-child(2)").all_inner_texts())
    assert kinds <= {"staat", "organisatie", "persoon"}
    assert page.page.locator("#edge-table tbody tr").count() == len(ties(picture))


def test_a_process_is_told_in_time(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#view-story").click()
    assert {"Oekraïne – Rusland", "Rusland – Oekraïne"} & {*page.text("#story").split("\n")}
    page.page.locator("#as-table").click()
    kinds = set(page.page.locator("#node-table tbody tr td:nth-child(2)").all_inner_texts())
    assert {"onderhandeling", "bemiddeling", "delegatie", "geen doorbraak"} <= kinds


def test_the_shortest_path_is_as_short_as_networkx_finds_it(tab, picture) -> None:
    graph = nx.Graph((edge.source, edge.target) for edge in picture.edges)
    start, end = number(picture, "Krim"), number(picture, "Marco Rubio")
    page = tab(picture).open(f"v=path&a={key(picture, 'Krim')}&b={key(picture, 'Marco Rubio')}")
    assert page.counts()[0] == nx.shortest_path_length(graph, start, end) + 1


def test_where_no_path_leads_the_page_says_so(tab, picture) -> None:
    lonely = next(node for node in picture.nodes if node.weight == 0)
    page = tab(picture).open(f"v=path&a={key(picture, 'Krim')}&b={quote(picture.short(lonely.iri), safe='')}")
    assert "geen pad" in page.text("#empty")


@pytest.mark.parametrize("steps", [1, 2])
def test_the_neighbourhood_is_what_networkx_finds(tab, picture, steps: int) -> None:
    graph = nx.Graph((edge.source, edge.target) for edge in picture.edges)
    wanted = nx.ego_graph(graph, number(picture, "NAVO"), radius=steps)
    page = tab(picture).open(f"v=near&c={key(picture, 'NAVO')}&s={steps}")
    assert page.counts()[0] == wanted.number_of_nodes()


def test_an_address_brings_the_same_view_back(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#view-actors").click()
    page.page.locator("#kind-organisation").uncheck()
    page.page.locator("#language").click()
    address, counted = page.page.url, page.text("#counts")
    page.open(address.partition("#")[2], anew=True)
    assert page.text("#counts") == counted
    assert page.page.locator("#view-actors").get_attribute("aria-pressed") == "true"
    assert not page.page.locator("#kind-organisation").is_checked()


def test_back_and_forward_walk_through_the_views(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#view-actors").click()
    page.page.locator("#view-story").click()
    page.page.go_back()
    page.page.wait_for_selector("#view-actors[aria-pressed=true]")
    page.page.go_back()
    page.page.wait_for_selector("#view-whole[aria-pressed=true]")
    page.page.go_forward()
    page.page.wait_for_selector("#view-actors[aria-pressed=true]")


def test_the_reader_may_choose_english(tab, picture) -> None:
    page = tab(picture)
    assert page.text("#view-whole") == "Geheel"
    page.page.locator("#language").click()
    assert page.text("#view-whole") == "Whole"
    assert page.page.locator("html").get_attribute("lang") == "en"
    assert "nodes" in page.text("#counts")


def test_everything_can_be_done_with_the_keyboard(tab, picture) -> None:
    page = tab(picture)
    keys = page.page.keyboard
    page.page.locator("#picture").focus()
    keys.press("ArrowRight")
    first = page.text("#panel-title")
    assert first == picture.nodes[0].label
    for arrow in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        keys.press(arrow)
    assert page.text("#panel-title") != first or page.page.url.count("i=") == 1
    keys.press("+")
    keys.press("0")
    keys.press("Enter")
    assert page.page.evaluate("document.activeElement.id") == "panel-title"
    keys.press("Escape")
    assert page.page.evaluate("document.activeElement.id") == "picture"
    assert page.page.locator("#panel-title").count() == 0
    keys.press("/")
    assert page.page.evaluate("document.activeElement.id") == "search"
    page.page.locator("#view-actors").focus()
    keys.press("Enter")
    assert page.page.evaluate("document.activeElement.id") == "view-actors"
    page.page.locator("#kind-person").focus()
    keys.press("Space")
    assert not page.page.locator("#kind-person").is_checked()
    assert page.page.evaluate("document.activeElement.id") == "kind-person"


def test_paper_gets_the_whole_drawing(tab, picture) -> None:
    page = tab(picture).open("v=story&t=dark")
    page.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.page.locator("#paper svg > g").count() == int(page.text("#counts").split()[0])
    page.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.page.locator("#paper svg").count() == 0


def test_every_control_has_a_name(tab, picture) -> None:
    page = tab(picture).open("i=" + key(picture, "Turkije"))
    nameless = "e => e.offsetParent && !(e.textContent.trim() || e.ariaLabel || (e.labels && e.labels.length))"
    controls = page.page.locator("button, select, input")
    assert controls.evaluate_all(f"all => all.filter({nameless}).length") == 0


def _downloaded(page, name: str) -> bytes:
    page.page.locator("#take > summary").click()
    with page.page.expect_download() as waiting:
        page.page.locator(f"#to-{name}").click()
    return Path(waiting.value.path()).read_bytes()


def test_the_pictures_can_be_taken_away(tab, picture) -> None:
    page = tab(picture)
    assert _downloaded(page, "png").startswith(b"\x89PNG")
    root = ElementTree.fromstring(_downloaded(page, "svg"))
    groups = root.findall("{http://www.w3.org/2000/svg}g")
    assert len(groups) == len(picture.nodes)


@pytest.mark.parametrize("fragment", ["", "v=actors"])
def test_the_networks_can_be_taken_away(tab, picture, fragment: str) -> None:
    page = tab(picture).open(fragment)
    gexf = nx.read_gexf(io.BytesIO(_downloaded(page, "gexf")))
    graphml = nx.parse_graphml(_downloaded(page, "graphml").decode())
    nodes, edges = page.counts()
    assert (gexf.number_of_nodes(), gexf.number_of_edges()) == (nodes, edges)
    assert (graphml.number_of_nodes(), graphml.number_of_edges()) == (nodes, edges)


def test_the_turtle_says_nothing_that_the_graph_does_not(tab, picture, built) -> None:
    page = tab(picture)
    triples = list(pyoxigraph.parse(_downloaded(page, "turtle"), format=pyoxigraph.RdfFormat.TURTLE))
    store = EmbeddedStore(built / "store", read_only=True)
    known = {(q.subject, q.predicate, q.object) for graph in store.graphs() for q in store.quads(graph)}
    store.close()
    assert {(t.subject, t.predicate, t.object) for t in triples} <= known
    typed = {t.subject.value for t in triples if t.predicate.value.endswith("#type") and t.object.value != DIP.Passage}
    assert typed == {node.iri for node in picture.nodes}


def test_the_table_has_a_row_for_each_edge(tab, picture) -> None:
    page = tab(picture)
    rows = list(csv.DictReader(io.StringIO(_downloaded(page, "csv").decode("utf-8-sig"))))
    assert len(rows) == len(picture.edges)
    assert {row["source_iri"] for row in rows} == {picture.nodes[edge.source].iri for edge in picture.edges}
    assert all(row["sentence"] for row in rows)


def _query(page) -> str:
    page.page.locator("#take > summary").click()
    page.page.locator("#to-sparql").click()
    query = page.page.locator("#query-text").input_value()
    page.page.locator("#query-close").click()
    return query


def _asked(built: Path, query: str) -> set[str]:
    store = EmbeddedStore(built / "store", read_only=True)
    found = {node for node, _ in store.select(query).texts()}
    store.close()
    return found


def _shown(page) -> set[str]:
    """The IRIs of the nodes that the view shows, as its own network has them."""
    return {*nx.parse_graphml(_downloaded(page, "graphml").decode()).nodes}


_FILTERS = [
    "", "k=person&k=place", "k=talks", "from=2025-05-01", "to=2022-03-31", "from=2022-02-01&to=2022-06-30", "f=planned",
    "f=actual&f=counterfactual", "x=000_cb4ffe96b07478df", "actor=person%2Fhakan-fidan",
    "actor=organisation%2Fnavo&k=state", "actor=state%2FTR&f=possible&from=2025-01-01&x=000_cb4ffe96b07478df",
]  # fmt: skip


@pytest.mark.parametrize("view", ["", "v=actors&", "v=map&", "v=story&", "v=near&c=organisation%2Fnavo&s=2&"])
def test_the_query_gives_the_nodes_of_the_view(tab, picture, built, view: str) -> None:
    page = tab(picture)
    for chosen in _FILTERS:
        query = _query(page.open(view + chosen))
        assert _asked(built, query) == _shown(page), chosen
        assert "/id/frame/" not in query, "a pattern, not a list"


_ASKED = [
    "who=mediator%3Astate%2FTR", "who=%3Astate%2FUA&what=Negotiation", "where=place%2F745044", "with=noBreakthrough",
    "words=doorbraak", "who=party%3Astate%2FRU&from=2025-05-01", "what=Mediation&where=place%2F323777",
    "who=speaker%3Astate%2FTR&x=000_cb4ffe96b07478df", "words=%22%29%7D&words=%C3%A9%C3%A9n",
    "where=place%2F745044&f=actual&f=possible", "with=agreement", "who=about%3Astate%2FUA&what=Statement",
]  # fmt: skip


@pytest.mark.parametrize("view", ["", "v=map&ml=venue&", "v=map&ml=visit&", "v=map&ml=seat&ml=venue&"])
def test_what_was_asked_is_in_the_query_too(tab, picture, built, view: str) -> None:
    page = tab(picture)
    for chosen in _ASKED if not view else _ASKED[:2] + _FILTERS[:2]:
        query = _query(page.open(view + chosen))
        assert _asked(built, query) == _shown(page), chosen


def test_who_is_asked_for_is_found_under_every_name(tab, tmp_path) -> None:
    quads = Quads()
    people = []
    for name, label in (("een", "Dmytro Koeleba"), ("twee", "Koeleba"), ("drie", "Koeleba")):
        quads.open(name)
        people.append(quads.entity(f"person/{name}", DIP.Person, label))
        for part in ("voorstel", "eis"):
            act = quads.frame(part, DIP.Proposal, f"{part} {name}")
            quads.link(act, DIP.speaker, people[-1])
            quads.link(act, DIP.evidence, quads.passage(0, f"Een {part}."))
    quads.link(people[0], DIP.sameActorAs, people[1])
    quads.link(people[1], DIP.sameActorAs, people[0])
    store = EmbeddedStore(tmp_path / "store")
    store.add("\n".join(quads.lines).encode())
    store.close()
    page = tab(quads.picture())
    for number in (0, 1):
        page.open(f"v=whole&who=speaker:person%2F{('een', 'twee')[number]}")
        assert page.counts()[0] == 6
        assert _asked(tmp_path, _query(page)) == _shown(page)


def test_the_query_of_each_process_gives_its_nodes(tab, picture, built) -> None:
    page = tab(picture)
    for number in range(len(stories(picture))):
        page.open(f"v=story&p={number}")
        assert _asked(built, _query(page)) == _shown(page)


def test_the_query_of_a_process_gives_its_nodes(tab, process: Path) -> None:
    picture = picture_of(process)
    page = tab(picture)
    number = next(n for n, story in enumerate(stories(picture)) if len(story.about) == 1)
    page.open(f"v=story&p={number}")
    assert "Vredesproces Oekraïne – Rusland" in page.text("#story")
    assert _asked(process, _query(page)) == _shown(page)


@pytest.mark.parametrize("steps", [1, 2])
def test_the_query_of_a_neighbourhood_gives_its_nodes(tab, picture, built, steps: int) -> None:
    page = tab(picture)
    for node in picture.nodes[::20]:
        page.open(f"v=near&s={steps}&c={quote(picture.short(node.iri), safe='')}")
        assert _asked(built, _query(page)) == _shown(page)


def test_the_query_of_a_path_gives_the_path_and_its_like(tab, picture, built) -> None:
    page = tab(picture).open(f"v=path&a={key(picture, 'Krim')}&b={key(picture, 'Marco Rubio')}")
    query = _query(page)
    assert _asked(built, query) == _shown(page)
    several = page.open(f"v=path&aw=4&a={key(picture, 'Krim')}&b={key(picture, 'Marco Rubio')}")
    assert len(_shown(several)) > len(_asked(built, query))
    assert _asked(built, _query(several)) == _shown(several)
    page.open(f"v=path&a={key(picture, 'Krim')}&b={key(picture, 'Marco Rubio')}")
    fixed = re.compile(r"^ *VALUES \(\?step.*\n", re.MULTILINE)
    assert len(fixed.findall(query)) == 1
    assert _asked(built, fixed.sub("", query)) >= _shown(page)


def test_the_query_of_the_strongest_part_lists_it(tab, tmp_path) -> None:
    quads = invented(1000)
    store = EmbeddedStore(tmp_path / "store")
    store.add("\n".join(quads.lines).encode())
    store.close()
    page = tab(quads.picture())
    for fragment, listed in (("", True), ("all=1", False)):
        query = _query(page.open(fragment))
        assert ("VALUES ?node {" in query) == listed
        assert _asked(tmp_path, query) == _shown(page)


def test_a_large_graph_opens_on_its_strongest_part_and_unfolds(tab) -> None:
    picture = invented(1000).picture()
    page = tab(picture)
    assert len(picture.nodes) > 800
    assert page.counts()[0] == 150
    page.page.locator("#search").fill(picture.nodes[0].label)
    page.page.locator("#search").press("Enter")
    page.page.get_by_role("button", name="Buren erbij").click()
    assert page.counts()[0] > 150
    page.page.locator("#show-all").click()
    assert page.counts()[0] == len(picture.nodes)


def test_hostile_text_runs_nowhere_and_breaks_nothing(tab) -> None:
    picture = hostile().picture()
    page = tab(picture, HOSTILE[0])
    assert page.text("#title") == HOSTILE[0]
    for fragment in ("tab=1", "v=actors", "v=story", "v=near&s=2", "v=map&who=:state%2Fx2", "l=en&n=1"):
        page.open(fragment)
    for node in picture.nodes:
        page.open("i=" + quote(picture.short(node.iri), safe=""))
        assert page.page.locator("#panel-title").text_content().strip() == isolated(node.label).strip()
    names = ("i", "c", "v", "from", "k", "x", "actor", "p", "who", "where", "what", "with", "words", "ml", "a", "aw")
    for count, text in enumerate(HOSTILE):
        page.open("&".join(f"{name}={quote(text)}" for name in names), anew=count < 3)
        page.page.locator("#search").fill(text)
    nx.read_gexf(io.BytesIO(_downloaded(page, "gexf")))
    nx.parse_graphml(_downloaded(page, "graphml").decode())
    list(pyoxigraph.parse(_downloaded(page, "turtle"), format=pyoxigraph.RdfFormat.TURTLE))
    cells = [cell for row in csv.reader(io.StringIO(_downloaded(page, "csv").decode("utf-8-sig"))) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    assert page.page.evaluate("window.ran") is None
    assert page.page.locator("iframe, img, base, link").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_nothing_sticks_out_at_any_width(tab, picture, width: int, scheme: str) -> None:
    page = tab(picture)
    page.page.emulate_media(color_scheme=scheme)
    page.page.set_viewport_size({"width": width, "height": 844})
    page.open("i=" + key(picture, "Turkije"))
    assert page.page.locator("html").get_attribute("data-theme") == scheme
    for view in ("actors", "story", "map", "near", "path", "whole", "summary", "timeline", "compare"):
        page.page.locator(f"#view-{view}").click()
        assert page.page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_table_fits_the_stage(tab, picture) -> None:
    page = tab(picture)
    for fragment in ("tab=1", "v=actors&tab=1", "v=story&tab=1"):
        page.open(fragment)
        assert page.page.locator("#tables").evaluate("e => e.scrollWidth - e.clientWidth") <= 0


def test_a_reader_is_shown_where_to_begin(tab, picture) -> None:
    page = tab(picture)
    first = page.page.locator("#panel .start button").first
    assert first.inner_text().strip() == picture.nodes[0].label
    first.click()
    assert page.text("#panel-title") == picture.nodes[0].label


def test_the_evidence_is_in_view_on_a_small_screen(tab, picture) -> None:
    page = tab(picture)
    page.page.set_viewport_size({"width": 390, "height": 844})
    page.open("i=" + key(picture, "Turkije"))
    title = page.page.locator("#panel-title").bounding_box()
    assert title is not None
    assert title["y"] + title["height"] < 844


@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing_serious(tab, picture, width: int) -> None:
    source = os.environ.get("KG_AXE")
    if not source:
        pytest.skip("KG_AXE names no axe.min.js (npm install axe-core)")
    page = tab(picture)
    page.page.set_viewport_size({"width": width, "height": 844})
    chosen, centre = "tab=1&i=" + key(picture, "Turkije"), "v=near&c=" + key(picture, "NAVO")
    serious = "violations.filter(v => /serious|critical/.test(v.impact))"
    told = "map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ').slice(0, 300))"
    asked = "who=mediator%3Astate%2FTR&what=Mediation&words=vrede&where=place%2F745044&v=map"
    views = ["", chosen, "v=story&l=en&t=dark", centre, "v=summary", "v=compare", asked]
    more = ["v=path&t=dark&aw=3", "v=actors&g=1", "v=timeline&t=dark", "tab=1&t=dark", "v=map&t=dark"]
    page.page.evaluate(Path(source).read_text("utf-8"))
    for fragment in views if width == 390 else views + more:
        page.open(fragment)
        found = page.page.evaluate(f"axe.run().then(r => r.{serious}.{told})")
        assert found == []


def test_a_browser_that_cannot_unpack_the_page_is_told_so(tab) -> None:
    page = tab(invented(40).picture())
    page.page.add_init_script("delete window.DecompressionStream")
    page.page.goto("about:blank")
    page.page.goto(page.address)
    assert page.page.get_by_text("This browser is too old for this page.").is_visible()
    assert page.page.locator("#picture canvas").count() == 0
