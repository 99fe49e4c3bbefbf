"""The pages of ``kg docs`` in a browser: offline, at any width, light and dark, and clean to axe."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.docs import write_docs

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext


@pytest.mark.parametrize("name", ["index.html", "questions.html"])
def test_a_page_about_the_model_opens_offline_and_nothing_sticks_out(
    built: Path, chromium: BrowserContext, tmp_path: Path, name: str
) -> None:
    write_docs(built, tmp_path)
    page = chromium.new_page()
    trouble: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: trouble.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    address = (tmp_path / name).as_uri()
    axe = os.environ.get("KG_AXE")
    try:
        for width, scheme in ((390, "light"), (1440, "dark")):
            page.set_viewport_size({"width": width, "height": 844})
            page.emulate_media(color_scheme=scheme)
            page.goto(address)
            assert page.evaluate("document.documentElement.scrollWidth") == width
            if axe:
                page.evaluate(Path(axe).read_text("utf-8"))
                serious = "violations.filter(v => /serious|critical/.test(v.impact)).map(v => v.id + v.nodes[0].html)"
                assert page.evaluate(f"axe.run().then(r => r.{serious})") == []
    finally:
        page.close()
    assert trouble == []
    assert set(asked) == {address}
