"""The search box: names, what is told, sentences, and phrases that become filters; ends of a path by name."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs

import networkx as nx
import pytest
from pictures import HOSTILE, invented

from kg.view import Picture


def asked(page) -> dict[str, list[str]]:
    """The state in the address, whatever the view."""
    return {name: value for name, value in parse_qs(page.page.url.partition("#")[2]).items() if name != "v"}


def search(page, text: str) -> None:
    page.page.locator("#search").fill(text)
    page.page.locator("#search").press("Enter")


def shown(page) -> set[str]:
    page.page.locator("#as-table").click()
    return {text.strip() for text in page.page.locator("#node-table tbody tr th").all_inner_texts()}


PHRASES: list[tuple[str, dict[str, list[str]]]] = [
    (
        "bemiddelde Turkije tussen Rusland en Oekraine",
        {"who": ["mediator:state/TR", "party:state/RU", "party:state/UA"]},
    ),
    (
        "Did Turkey mediate between Rusland and Oekraïne?",
        {"who": ["mediator:state/TR", "party:state/RU", "party:state/UA"]},
    ),
    (
        "no breakthrough Istanbul 2025",
        {"where": ["place/745044"], "with": ["noBreakthrough"], "from": ["2025-01-01"], "to": ["2025-12-31"]},
    ),
    (
        "geen doorbraak in Antalya sinds maart 2022",
        {"where": ["place/323777"], "with": ["noBreakthrough"], "from": ["2022-03-01"]},
    ),
    (
        "wie bemiddelde tussen Rusland en Oekraïne",
        {"who": ["party:state/RU", "party:state/UA"], "what": ["Mediation"]},
    ),
    (
        "bezoek Zelensky Ankara",
        {"who": [":person/volodymyr-zelensky"], "where": ["place/323786"], "what": ["Visit"]},
    ),
    (
        "Wat eist Rusland van Oekraïne over de Donbas",
        {
            "who": ["speaker:state/RU", "addressee:state/UA"],
            "what": ["Demand"],
            "where": ["place/donbas"],
        },
    ),
    (
        "wat zei Zelensky over Turkije",
        {"who": ["speaker:person/volodymyr-zelensky", "about:state/TR"], "what": ["Statement"]},
    ),
    ("voorstel van Koeleba", {"who": ["speaker:person/dmytro-koeleba"], "what": ["Proposal"]}),
    (
        "gepland overleg Istanbul",
        {
            "where": ["place/745044"],
            "f": ["actual", "possible", "counterfactual"],
            "what": ["Negotiation", "Meeting"],
        },
    ),
    ("Turkije 16 mei 2025", {"who": [":state/TR"], "from": ["2025-05-16"], "to": ["2025-05-16"]}),
    ("overleg Oekraïne zomertijd", {"who": [":state/UA"], "what": ["Negotiation", "Meeting"], "words": ["zomertijd"]}),
]


def test_a_phrase_becomes_filters(tab, english: Picture) -> None:
    page = tab(english)
    found = {}
    for phrase, _ in PHRASES:
        search(page.open(), phrase)
        found[phrase] = asked(page)
    assert found == dict(PHRASES)


@pytest.fixture(scope="module")
def english(picture: Picture) -> Picture:
    """The picture with one English name: the frozen graph is older than these."""
    turkey = next(node for node in picture.nodes if node.iri.endswith("state/TR"))
    named = replace(turkey, names=(*turkey.names, "Turkey"))
    return replace(picture, nodes=tuple(named if node is turkey else node for node in picture.nodes))


def test_the_filters_of_a_phrase_leave_what_was_asked_for(tab, picture) -> None:
    page = tab(picture)
    search(page, "geen doorbraak in Antalya")
    labels = shown(page)
    assert "Antalya" in labels and "Istanbul" not in labels
    outcome = next(node for node in picture.nodes if ("outcomeType", "noBreakthrough") in node.facts)
    assert outcome.label in labels


def test_a_filter_of_a_phrase_is_seen_changed_and_taken_away(tab, picture) -> None:
    page = tab(picture)
    search(page, "bemiddelde Turkije tussen Rusland en Oekraine")
    assert page.page.locator("#asked .chips li").count() == 3
    page.page.locator("#asked-who-0").select_option(label="partij")
    assert asked(page)["who"][0] == "party:state/TR"
    page.page.get_by_role("button", name="Haal weg: Rusland").click()
    assert asked(page)["who"] == ["party:state/TR", "party:state/UA"]
    page.page.locator("#reset").click()
    assert asked(page) == {}
    assert not page.page.locator("#asked").is_visible()


def test_what_was_asked_for_is_listed_with_its_sentence(tab, picture) -> None:
    page = tab(picture)
    page.open("v=whole&with=noBreakthrough")
    assert page.text("#found-title").lower().startswith("gevonden (")
    outcome = next(node for node in picture.nodes if ("outcomeType", "noBreakthrough") in node.facts)
    said = page.text("#panel")
    assert picture.quotes[outcome.quotes[0]].text in said


def test_of_a_large_graph_all_is_shown_that_few_filters_leave(tab) -> None:
    picture = invented(1000).picture()
    last = max(number for number, node in enumerate(picture.nodes) if node.kind == "state")
    page = tab(picture).open(f"v=whole&who=:{picture.short(picture.nodes[last].iri)}")
    assert picture.nodes[last].label in shown(page)


def test_what_a_phrase_means_is_told_before_it_is_asked(tab, picture) -> None:
    page = tab(picture)
    page.page.locator("#search").fill("bemiddelde Turkije tussen Rusland en Oekraine")
    said = page.text("#ask")
    assert said.startswith("Toon: bemiddelaar Turkije · partij Rusland · partij Oekraïne (")
    assert not said.endswith("(0)")


def test_the_search_finds_what_only_a_sentence_says(tab, picture) -> None:
    said = next(q for q in picture.quotes if "humanitaire" in q.text)
    page = tab(picture)
    page.page.locator("#search").fill("humanitaire")
    assert "zinnen" in page.text("#results").lower()
    page.page.locator("#results q").first.click()
    assert said.text[:30] in page.text("#panel")


def test_the_search_finds_a_value_in_either_language(tab, picture) -> None:
    page = tab(picture)
    for words in ("geen doorbraak", "no breakthrough"):
        page.page.locator("#search").fill(words)
        assert page.text("#ask").startswith("Toon: geen doorbraak")


def test_a_name_alone_is_gone_to(tab, picture) -> None:
    page = tab(picture)
    search(page, "Hakan Fidan")
    assert page.text("#panel-title") == "Hakan Fidan"


def test_hostile_phrases_are_words_to_find(tab, picture) -> None:
    page = tab(picture)
    for text in HOSTILE:
        search(page, f"2025 {text}")
        page.page.locator("#as-table").click()
        page.page.locator("#as-table").click()
    assert page.page.evaluate("window.ran") is None


def test_the_ends_of_a_path_are_chosen_by_typing(tab, picture) -> None:
    page = tab(picture).open("v=path")
    for field, typed, chosen in (("#path-a", "turk", "state/TR"), ("#path-b", "rubio", "person/marco-rubio")):
        page.page.locator(field).fill(typed)
        page.page.locator(field).press("Enter")
        page.page.locator(field).blur()
        assert chosen in asked(page)[field[-1]]
    page.page.locator("#path-a").fill("zzzz")
    page.page.locator("#path-a").blur()
    assert page.page.locator("#path-a").input_value() == "Turkije"


def test_several_paths_are_each_a_way_and_the_shortest_come_first(tab) -> None:
    picture = invented(60).picture()
    graph = nx.Graph((edge.source, edge.target) for edge in picture.edges)
    far = nx.single_source_shortest_path_length(graph, 0)
    end = max(far, key=lambda node: (far[node], node))
    ways = nx.shortest_simple_paths(graph, 0, end)
    expected = {len(way) for way, _ in zip(ways, range(3), strict=False)}
    short = [picture.short(picture.nodes[number].iri) for number in (0, end)]
    page = tab(picture).open(f"v=path&aw=3&a={short[0]}&b={short[1]}")
    labels = page.counts()
    assert labels[0] > max(expected)
    page.open(f"v=path&aw=1&a={short[0]}&b={short[1]}")
    assert page.counts()[0] == min(expected)


def test_the_list_of_articles_is_searched(tab) -> None:
    page = tab(invented(60).picture())
    rows = page.page.locator("#filters .scroll li")
    everything = rows.count()
    page.page.locator("#article-search").fill("a3")
    left = [row for row in rows.all() if row.is_visible()]
    assert 0 < len(left) < everything
    page.page.locator("#only-articles").click()
    assert len(asked(page)["x"]) == everything - len(left)
    assert page.page.locator("#article-search").input_value() == "a3"
