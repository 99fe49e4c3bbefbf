"""The time of all processes, a zoom that draws nothing anew, pictures of the whole, narrow screens and frames."""

from __future__ import annotations

import struct
from pathlib import Path

from pictures import invented, process

from kg.vocab.terms import DIP

_COUNTS = "start => document.querySelector('#counts').innerText.trim().startsWith(start)"
_COUNTED = """() => {
    const made = { texts: 0 };
    const stroke = CanvasRenderingContext2D.prototype.strokeText;
    CanvasRenderingContext2D.prototype.strokeText = function (...all) { made.texts += 1; stroke.apply(this, all); };
    window.made = made;
}"""
_ZOOM = """async () => {
    const canvas = document.querySelector('#picture canvas');
    const at = { clientX: 700, clientY: 400, bubbles: true, cancelable: true };
    const frame = () => new Promise(requestAnimationFrame);
    for (let turn = 0; turn < 12; turn += 1) {
        canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: turn % 2 ? 60 : -100, ...at }));
        if (!turn) window.made.texts = 0;
        await frame();
    }
    return window.made.texts;
}"""


def test_a_zoom_draws_and_chooses_no_label_before_it_rests(tab) -> None:
    page = tab(invented(200).picture())
    page.page.evaluate(_COUNTED)
    assert page.page.evaluate(_ZOOM) == 0
    drawn = "new Promise(done => { const look = () => window.made.texts ? done(true) : setTimeout(look, 20); look(); })"
    assert page.page.evaluate(drawn)


def test_every_process_is_on_the_timeline_with_what_was_planned(tab) -> None:
    page = tab(process().picture()).open("v=timeline")
    assert page.page.locator(".timeline .marks").count() == 1
    told = page.page.locator(".timeline .mark").evaluate_all("all => all.map(one => one.ariaLabel)")
    assert sorted(told) == [
        "Geen doorbraak: Overleg Alfa – Bravo, 30 apr 2024", "Overleg Alfa – Bravo (gepland), 10 jun 2024, gepland",
        "Overleg Alfa – Bravo, 30 apr 2024, gebeurd",
    ]  # fmt: skip
    assert "Chili" in page.text(".timeline .name small")
    assert "geen doorbraak" in page.page.locator(".timeline").text_content()
    page.page.locator(".timeline .mark").last.focus()
    page.page.keyboard.press("Enter")
    assert "gepland" in page.text("#panel")


def test_time_can_be_zoomed_and_the_address_keeps_it(tab) -> None:
    page = tab(process().picture()).open("v=timeline")
    wide = page.page.locator(".timeline .marks").first.bounding_box()
    page.page.locator("#time-closer").click()
    near = page.page.locator(".timeline .marks").first.bounding_box()
    assert near["width"] == 2 * wide["width"]
    assert "zoom=2" in page.page.url


def test_what_was_long_ago_leaves_room_on_the_timeline_and_keeps_its_day(tab) -> None:
    quads = process()
    for number, day in enumerate(["1953-07-27", *(f"2024-{month:02}-03" for month in range(1, 12))]):
        quads.open(f"b{number}")
        talks = quads.frame("t", DIP.Negotiation, f"Overleg {day}")
        for word in ("Alfa", "Bravo"):
            quads.link(talks, DIP.party, quads.entity(f"state/{word}", DIP.State, word))
        quads.day(talks, day)
    page = tab(quads.picture()).open("v=timeline")
    texts = page.page.locator(".timeline .mark text").all_text_contents()
    assert [text for text in texts if text.startswith("‹")] == ["‹ 27 jul 1953"]
    assert all(year not in page.page.locator(".timeline .axis").text_content() for year in ("1953", "1980", "2000"))
    at = page.page.locator(".timeline .mark").evaluate_all("all => all.map(one => one.getBoundingClientRect().left)")
    assert max(at) - sorted(at)[1] > 500


def test_a_process_says_in_a_line_who_when_and_with_what_result(tab) -> None:
    page = tab(process().picture()).open("v=story")
    said = page.text("#note")
    assert said.endswith("bemiddeld door Chili · apr 2024 – jun 2024 · geen doorbraak (30 apr 2024)")


def test_a_proposal_is_tied_to_who_makes_it(tab) -> None:
    page = tab(invented(60).picture()).open("v=story&tab=1")
    rows = page.page.locator("#edge-table tbody tr").all_inner_texts()
    assert any("\tspreker\t" in row for row in rows)


def test_a_picture_is_of_the_whole_whatever_is_on_the_screen(tab) -> None:
    page = tab(invented(200).picture())

    def size() -> tuple[int, ...]:
        page.page.locator("#take > summary").click()
        with page.page.expect_download() as waiting:
            page.page.locator("#to-png").click()
        return struct.unpack(">II", Path(waiting.value.path()).read_bytes()[16:24])

    whole = size()
    assert max(whole) > 1440
    page.page.locator("#picture").focus()
    for _ in range(8):
        page.page.keyboard.press("+")
    assert size() == whole
    page.open("v=summary")
    assert size() == whole


def test_a_narrow_screen_opens_on_few_and_shows_all_when_asked(tab) -> None:
    picture = invented(200).picture()
    page = tab(picture)
    page.page.set_viewport_size({"width": 390, "height": 844})
    page.open("v=whole")
    page.page.wait_for_function(_COUNTS, arg="24 van ")
    page.page.locator("#show-all").click()
    page.page.wait_for_function(_COUNTS, arg=f"{len(picture.nodes)} knopen")
    page.open("v=actors")
    assert int(page.text("#counts").split()[0]) <= 14


def test_in_a_frame_the_picture_stands_alone(tab) -> None:
    page = tab(process().picture())
    page.address += "?bare"
    page.open("v=whole")
    for hidden in ("header", "#views", "#filters", "#period", "#panel"):
        assert not page.page.locator(hidden).is_visible()
    page.open("v=whole&i=state%2FAlfa")
    assert page.page.locator("#panel-title").is_visible()
