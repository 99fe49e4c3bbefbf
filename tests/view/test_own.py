"""What a reader does with the page: groups, putting away, folding, pinning, notes, and two periods side by side."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote, unquote

from pictures import HOSTILE, invented, process

from kg.view.actors import ties
from kg.view.communities import communities


def test_those_who_mostly_deal_with_each_other_are_a_group() -> None:
    picture = invented(200).picture()
    groups = communities(ties(picture))
    assert len(groups) > 1
    members = [i for group in groups for i in group]
    assert len(members) == len(set(members))
    assert groups == communities(ties(invented(200).picture()))


def test_groups_are_shown_among_the_actors(tab) -> None:
    page = tab(invented(60).picture()).open("v=actors")
    page.page.locator("#groups").click()
    assert "getal per groep" in page.text("#note")
    assert "g=1" in page.page.url


def test_what_is_put_away_comes_back(tab) -> None:
    picture = invented(60).picture()
    page = tab(picture).open("i=" + quote(picture.short(picture.nodes[0].iri), safe=""))
    page.page.locator("#hide").click()
    assert page.counts()[0] == len(picture.nodes) - 1
    page.page.locator("#put-away button").click()
    assert page.counts()[0] == len(picture.nodes)


def test_what_hangs_on_one_node_only_is_folded_into_it(tab) -> None:
    picture = process().picture()
    talks = next(node for node in picture.nodes if node.type == "Negotiation" and node.articles == (1,))
    page = tab(picture).open("i=" + quote(picture.short(talks.iri), safe=""))
    before = page.counts()[0]
    page.page.locator("#fold").click()
    assert page.counts()[0] == before - 1
    page.page.locator("#fold").click()
    assert page.counts()[0] == before


def test_a_node_that_was_dragged_stays_there(tab) -> None:
    picture = process().picture()
    key = picture.short(picture.nodes[0].iri)
    page = tab(picture).open("pin=" + quote(f"whole,4000,4000,{key}", safe="") + "&i=" + quote(key, safe=""))
    page.page.locator("#take > summary").click()
    with page.page.expect_download() as waiting:
        page.page.locator("#to-svg").click()
    assert "translate(4000 4000)" in Path(waiting.value.path()).read_text("utf-8")
    page.page.locator("#loosen").click()
    assert "pin=" not in page.page.url


def test_notes_are_kept_in_the_address_and_in_a_file(tab) -> None:
    picture = process().picture()
    page = tab(picture).open("i=" + quote(picture.short(picture.nodes[0].iri), safe=""))
    page.page.locator("#own-note").fill(HOSTILE[0])
    page.page.locator("#own-note").blur()
    assert HOSTILE[0] in unquote(page.page.url.replace("+", " "))
    page.open(page.page.url.partition("#")[2], anew=True)
    assert page.page.locator("#own-note").input_value() == HOSTILE[0]
    page.page.locator("#take > summary").click()
    with page.page.expect_download() as waiting:
        page.page.locator("#to-notes").click()
    assert HOSTILE[0] in Path(waiting.value.path()).read_text("utf-8")
    assert page.page.evaluate("window.ran") is None


def test_two_periods_stand_side_by_side(tab) -> None:
    page = tab(process().picture()).open("v=compare&until1=2024-05-31&from2=2024-06-01")
    assert page.page.locator(".compare figure svg").count() == 2
    rows = {tuple(row.split("\t")[1:]) for row in page.page.locator("#changes tbody tr").all_inner_texts()}
    assert rows == {("1", "1", "0")}
    page.open("v=compare&until1=2024-05-31&from2=2025-06-01")
    assert {*page.page.locator("#changes tbody tr td:last-child").all_inner_texts()} == {"-1"}
