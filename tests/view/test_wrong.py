"""What a reader holds for wrong: the page gives the line for a shell that retracts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from kg.correct import read_corrections
from kg.flow import build
from kg.view import Picture, picture_of
from kg.vocab.iris import Iris

REASON = "gastheer, 'geen' bemiddelaar; $(touch gehackt) `touch gehackt` \"x\" \\ é"


def edges(picture: Picture, relation: str) -> list[tuple[str, str]]:
    """Short names of both ends of the relations of a kind."""
    found = [edge for edge in picture.edges if edge.relation == relation]
    return [(picture.short(picture.nodes[e.source].iri), picture.short(picture.nodes[e.target].iri)) for e in found]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an article of talks with a mediator, whose name needs care in a shell, and its build in ``uit``."""
    here = tmp_path_factory.mktemp("onjuist")
    (here / "d'een $(x).txt").write_text(
        " date 2024-05-09 Overleg in Doha\n\nSoedan en Tsjaad onderhandelden donderdag in Doha. Qatar bemiddelde"
        " tussen Soedan en Tsjaad.\n", encoding="utf-8",
    )  # fmt: skip
    again(here)
    return here


def again(here: Path) -> Picture:
    build(sorted(here.glob("*.txt")), here / "uit", report=lambda item: None)
    return picture_of(here / "uit")


def run(line: str, here: Path) -> None:
    """The line as a shell takes it, with ``kg`` as the tests import it."""
    start = f'kg() {{ "{sys.executable}" -m kg.cli "$@"; }}\n'
    paths = os.pathsep.join(str(Path(path).resolve()) for path in sys.path if path)
    done = subprocess.run(
        ["bash", "-c", start + line], cwd=here, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": paths, "USER": "anna"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_the_line_that_the_page_gives_retracts_the_fact(tab, folder: Path) -> None:
    picture = picture_of(folder / "uit")
    frame = next(frame for frame, _ in edges(picture, "mediator") if ":mediation-" in frame)
    page = tab(picture)
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.open(f"i={quote(frame, safe='')}")
    role = page.page.locator("#panel .relations li").filter(has_text="bemiddelaar").locator(".wrong")
    role.locator("summary").click()
    assert role.locator("button").is_disabled()
    role.locator("input").fill(REASON)
    line = role.locator("code").inner_text()
    assert line.startswith("kg correct frame:")
    role.locator("button").click()
    role.get_by_text("Gekopieerd").wait_for()
    assert page.page.evaluate("navigator.clipboard.readText()") == line
    run(line, folder)
    (written,) = read_corrections([folder / "uit" / "corrections.csv"], Iris()).all
    assert (written.attribute, written.reason) == ("mediator", REASON)
    assert not list(folder.rglob("gehackt"))
    after = again(folder)
    assert frame not in [of for of, _ in edges(after, "mediator")]
    assert frame in [after.short(node.iri) for node in after.nodes]

    page.open(f"i={quote(frame, safe='')}")
    whole = page.page.locator("#panel > .wrong")
    whole.locator("summary").click()
    whole.locator("input").fill("niet gelezen")
    run(whole.locator("code").inner_text(), folder)
    gone = again(folder)
    assert frame not in [gone.short(node.iri) for node in gone.nodes]


def test_every_fact_of_an_article_and_nothing_else_can_be_said_to_be_wrong(tab, process: Path) -> None:
    picture = picture_of(process)
    frames = {picture.short(n.iri) for n in picture.nodes if picture.short(n.iri).startswith("frame/")}
    page = tab(picture)
    for node in picture.nodes[:12]:
        key = picture.short(node.iri)
        page.open(f"i={quote(key, safe='')}")
        rows = page.page.locator("#panel .relations > li").count()
        shown = page.page.locator("#panel .relations > li > .wrong").count()
        number = picture.nodes.index(node)
        told = sum(
            picture.short(picture.nodes[edge.source].iri) in frames
            for edge in picture.edges if number in (edge.source, edge.target)
        )  # fmt: skip
        assert rows >= shown == told
        assert page.page.locator("#panel > .wrong").count() == (key in frames)
