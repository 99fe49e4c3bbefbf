"""What the page opens on: who, between whom, when and with what result, of every process, without a click."""

from __future__ import annotations

from pictures import BASE, Quads, process

from kg.view.actors import ties
from kg.view.occasions import occasions
from kg.view.stories import stories
from kg.vocab.terms import DIP, SKOS


def test_two_reports_and_a_part_of_another_class_are_one_occasion() -> None:
    picture = process().picture()
    by_label: dict[str, set[int]] = {}
    for node, one in zip(picture.nodes, occasions(picture), strict=True):
        by_label.setdefault(node.label, set()).add(one)
    (one,) = by_label["Overleg Alfa – Bravo"]
    assert by_label["Bemiddeling door Chili"] == {one}
    assert by_label["Overleg Alfa – Bravo (gepland)"] != {one}


def test_an_occasion_counts_once_in_a_tie() -> None:
    picture = process().picture()
    found = {(tie.relation, len(tie.events), tie.weight, tie.actual) for tie in ties(picture)}
    assert found == {("deals", 4, 2, 1), ("mediates", 4, 2, 1)}


def test_a_sentence_is_shown_once_under_an_edge() -> None:
    picture = process().picture()
    edge = next(edge for edge in picture.edges if edge.relation == "party")
    assert [picture.quotes[quote].text for quote in edge.quotes] == [
        "Alfa en Bravo overlegden, met Chili als bemiddelaar."
    ]


def test_those_who_only_meet_where_two_others_do_are_no_process_of_their_own() -> None:
    quads = process()
    quads.open("a3", "Vierhoek")
    meeting = quads.frame("v", DIP.Meeting, "Ontmoeting Alfa – Bravo – Delta")
    for name in ("Alfa", "Bravo", "Delta"):
        quads.link(meeting, DIP.party, quads.entity(f"state/{name}", DIP.State, name))
    picture = quads.picture()
    assert [{picture.nodes[end].label for end in story.about} for story in stories(picture)] == [{"Alfa", "Bravo"}]


def test_the_page_opens_on_who_between_whom_when_and_with_what_result(tab) -> None:
    page = tab(process().picture()).open("v=summary")
    page.page.goto(page.address)
    page.page.wait_for_selector("#processes")
    cells = page.page.locator("#processes tbody tr").first.locator("th, td").all_inner_texts()
    between, mediator, when, rounds, result = (" ".join(cell.split()) for cell in cells)
    assert {*between.split(" – ")} == {"Alfa", "Bravo"}
    assert mediator == "Chili"
    assert when == "apr 2024 – jun 2024"
    assert rounds == "1 gehouden 1 gepland"
    assert result == "geen doorbraak (30 apr 2024)"


def test_what_is_only_not_after_a_day_is_not_on_that_day(tab) -> None:
    quads = Quads()
    quads.open("a1", issued="2024-05")
    talks = quads.frame("t", DIP.Negotiation, "Overleg Alfa – Bravo")
    for name in ("Alfa", "Bravo"):
        quads.link(talks, DIP.party, quads.entity(f"state/{name}", DIP.State, name))
    quads.text(talks, DIP.latest, "2024-05-31", "^^<http://www.w3.org/2001/XMLSchema#date>")
    page = tab(quads.picture()).open("v=summary")
    page.page.goto(page.address)
    page.page.wait_for_selector("#processes")
    assert "mei 2024" in page.page.locator("#processes tbody tr").first.inner_text()
    assert "31 mei" not in page.page.locator("#processes tbody tr").first.inner_text()


def test_a_process_of_the_summary_opens_its_story(tab) -> None:
    page = tab(process().picture()).open("v=summary")
    page.page.locator("#processes th button").first.click()
    assert page.page.locator("#view-story").get_attribute("aria-pressed") == "true"
    assert page.counts()[0] > 3


def test_what_the_filters_leave_out_is_not_in_the_summary(tab) -> None:
    page = tab(process().picture()).open("v=summary&f=actual")
    assert "gehouden" not in page.text("#processes tbody")
    page.open("v=summary&f=actual&f=planned")
    assert "overlegt niemand" in page.text("#sheet")


def test_an_outcome_says_of_what_type_it_is(tab) -> None:
    page = tab(process().picture()).open("v=summary")
    page.page.locator("#processes td:last-child button").first.click()
    assert "geen doorbraak" in page.text("#panel .kind").lower()


def test_a_summary_is_read_on_a_narrow_screen_without_turning(tab) -> None:
    page = tab(process().picture())
    page.page.set_viewport_size({"width": 390, "height": 844})
    page.open("v=summary")
    assert page.page.evaluate("document.documentElement.scrollWidth") <= 390
    box = page.page.locator("#processes tbody tr").first.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 844


def test_english_names_are_shown_to_who_reads_english(tab) -> None:
    quads = process()
    quads.text(f"{BASE}state/Alfa", SKOS.prefLabel, "Alpha", "@en")
    page = tab(quads.picture()).open("v=summary&l=en")
    assert "Alpha" in page.text("#processes th button")
    assert "30 Apr 2024" in page.text("#processes tbody tr")
