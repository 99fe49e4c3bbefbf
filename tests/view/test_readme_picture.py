"""The README opens with a picture of the page, and the page still looks like that.

The two are compared as somebody sees them from afar: letters of another machine or one fact more do not count, another
arrangement does. Run as a program, this file makes the picture anew.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

if TYPE_CHECKING:
    from playwright.sync_api import Page

PROJECT = Path(__file__).parents[2]
PICTURE = PROJECT / "images" / "page.png"
SIZE = {"width": 1280, "height": 760}
SHOWN = "v=actors&l=en&i=person/mevlut-cavusoglu"
"""Whom somebody mediates for, in the network of the shipped articles, with the sentence that says so."""
LARGEST = 200_000
"""Bytes."""
AFAR = 64, 38
FARTHEST = 5.0
"""Levels of grey, of 255, by which two of these may differ on average; two views of the page differ more."""


def taken(page: Page, build: Path, folder: Path, shown: str = SHOWN) -> Image.Image:
    """The page of a build as a picture."""
    from kg.view import picture_of, view_of

    file = folder / "page.html"
    file.write_text(view_of(picture_of(build)).generate_html(), encoding="utf-8")
    page.set_viewport_size(SIZE)  # type: ignore[arg-type]
    page.goto("about:blank")
    page.goto(f"{file.as_uri()}#{shown}")
    page.wait_for_selector("body[data-ready=yes]")
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def apart(one: Image.Image, other: Image.Image) -> float:
    """How much two pictures differ from afar."""
    small = [np.asarray(each.convert("L").resize(AFAR, Image.Resampling.BOX), dtype=float) for each in (one, other)]
    return float(np.abs(small[0] - small[1]).mean())


def test_the_page_looks_as_in_the_readme(shipped: Path, chromium, tmp_path: Path) -> None:
    page = chromium.new_page()
    try:
        kept = Image.open(PICTURE).convert("RGB")
        assert kept.size == (SIZE["width"], SIZE["height"])
        assert apart(taken(page, shipped, tmp_path), kept) < FARTHEST, "run python tests/view/test_readme_picture.py"
        assert apart(taken(page, shipped, tmp_path, "l=en"), kept) > FARTHEST
    finally:
        page.close()


def test_the_readme_opens_with_a_picture_that_is_not_large() -> None:
    first = (PROJECT / "README.md").read_text(encoding="utf-8").split("\n\n")[1]
    assert first.startswith("![") and first.endswith("](images/page.png)")
    assert PICTURE.stat().st_size < LARGEST


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_page_that_shows_nothing_is_another_page(level: int) -> None:
    assert apart(Image.new("RGB", (1280, 760), (level, level, level)), Image.open(PICTURE)) > FARTHEST


def refresh() -> None:
    """Make the picture anew."""
    from playwright.sync_api import sync_playwright

    from kg import flow

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        work = Path(folder)
        flow.build([PROJECT / "seeds" / "articles"], work / "uit", report=lambda item: None)
        chromium = os.environ.get("KG_CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        PICTURE.parent.mkdir(exist_ok=True)
        taken(browser.new_page(), work / "uit", work).quantize(256, Image.Quantize.FASTOCTREE).save(
            PICTURE, optimize=True
        )
        browser.close()


if __name__ == "__main__":
    sys.path.insert(0, str(PROJECT))
    refresh()
