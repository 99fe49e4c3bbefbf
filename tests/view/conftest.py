"""A graph of the shipped articles, and Chromium without a network."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph
import pytest

from kg.store import EmbeddedStore
from kg.view import Picture, picture_of, view_of
from kg.vocab.iris import DEFAULT_BASE

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

GRAPH = Path(__file__).parent / "articles.trig"
FIRST, SECOND = "000_cb4ffe96b07478df", "002_41235a8d85a2d07f"
PROCESSES = f"""
PREFIX dip: <https://w3id.org/diplomacy-kg/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
<{DEFAULT_BASE}graph/processes> {{
    <{DEFAULT_BASE}process/{FIRST}:state.RU:state.UA> a dip:PeaceProcess ;
        skos:prefLabel "Vredesproces Oekraïne – Rusland"@nl ;
        dip:processParty <{DEFAULT_BASE}state/RU> , <{DEFAULT_BASE}state/UA> ;
        dip:sameProcessAs <{DEFAULT_BASE}process/{SECOND}:state.RU:state.UA> .
    <{DEFAULT_BASE}process/{SECOND}:state.RU:state.UA> a dip:PeaceProcess ;
        skos:prefLabel "Vredesproces Oekraïne – Rusland"@nl ;
        dip:processParty <{DEFAULT_BASE}state/RU> , <{DEFAULT_BASE}state/UA> ;
        dip:sameProcessAs <{DEFAULT_BASE}process/{FIRST}:state.RU:state.UA> .
    <{DEFAULT_BASE}frame/{FIRST}:negotiation-144> dip:inProcess <{DEFAULT_BASE}process/{FIRST}:state.RU:state.UA> .
    <{DEFAULT_BASE}frame/{SECOND}:negotiation-101> dip:inProcess <{DEFAULT_BASE}process/{SECOND}:state.RU:state.UA> .
}}
"""
_ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

_TURN = """fragment => new Promise(done => {
    const before = window.location.href;
    window.addEventListener('hashchange', () => done(), { once: true });
    window.location.hash = fragment;
    if (window.location.href === before) done();
})"""
"""To another address of the same page, until it is shown: the page was told of it first."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build folder with the shipped articles as they were read once: rules may change, these tests should not."""
    folder = tmp_path_factory.mktemp("beeld")
    store = EmbeddedStore(folder / "store")
    store.add_quads(list(pyoxigraph.parse(GRAPH.read_bytes(), format=pyoxigraph.RdfFormat.TRIG)))
    store.close()
    (folder / "summary.json").write_text(json.dumps({"base": DEFAULT_BASE}), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def picture(built: Path) -> Picture:
    return picture_of(built)


@pytest.fixture(scope="session")
def process(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped articles with the process that they tell of, by hand."""
    folder = tmp_path_factory.mktemp("proces") / "uit"
    shutil.copytree(built, folder)
    store = EmbeddedStore(folder / "store")
    store.add_quads(list(pyoxigraph.parse(PROCESSES.encode(), format=pyoxigraph.RdfFormat.TRIG)))
    store.close()
    (folder / "summary.json").write_text(json.dumps({"base": DEFAULT_BASE}), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def chromium(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    """Chromium as Debian ships it, offline; KG_BROWSER=required makes its absence a failure."""
    where = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    required = os.environ.get("KG_BROWSER") == "required"
    if find_spec("playwright") is None:
        assert not required, "playwright is not installed"
        pytest.skip("playwright is not installed")
    if where is None:
        assert not required, "there is no chromium"
        pytest.skip("there is no chromium: apt-get install chromium")
    context = request.getfixturevalue("playwright").chromium.launch_persistent_context(
        tmp_path_factory.mktemp("chromium"), executable_path=where, headless=True, args=_ARGUMENTS,
        accept_downloads=True, viewport={"width": 1440, "height": 900},
    )  # fmt: skip
    context.set_offline(True)
    context.set_default_timeout(60_000)
    yield context
    context.close()


class Tab:
    """A page of the explorer, and what it asked for and complained of."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.requests: list[str] = []
        self.trouble: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.trouble.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.trouble.append(str(error)))

    def open(self, fragment: str = "", *, anew: bool = False) -> Tab:
        """Shows what an address says; of the views, the whole where it names none.

        A page that is there already is not loaded again, as for a reader who follows a link in it; unless ``anew``.
        """
        if not re.search(r"\bv=", fragment):
            fragment = f"v=whole&{fragment}".rstrip("&")
        if anew or not self.page.url.startswith(self.address):
            self.page.goto("about:blank")
            self.page.goto(f"{self.address}#{fragment}")
        else:
            self.page.evaluate(_TURN, fragment)
        self.page.wait_for_selector("body[data-ready=yes]")
        return self

    def text(self, selector: str) -> str:
        return self.page.locator(selector).inner_text().strip()

    def counts(self) -> tuple[int, int]:
        """Numbers of nodes and edges that the view shows, read from its tables."""
        page = self.page
        before = page.url
        page.goto(before.split("#")[0] + "#" + (before.partition("#")[2] + "&tab=1").lstrip("&"))
        page.wait_for_selector("#node-table")
        rows = page.locator("#node-table tbody tr").count(), page.locator("#edge-table tbody tr").count()
        page.go_back()
        page.wait_for_selector("#node-table", state="detached")
        return rows


@pytest.fixture(scope="session")
def page_of() -> Callable[[Picture, str], str]:
    """The page of a picture with a title; the same picture is laid out once."""
    made: list[tuple[Picture, str, str]] = []

    def page_of(picture: Picture, title: str) -> str:
        found = next((html for one, called, html in made if called == title and one == picture), None)
        if found is None:
            found = view_of(picture, title=title).generate_html()
            made.append((picture, title, found))
        return found

    return page_of


@pytest.fixture
def tab(
    chromium: BrowserContext, tmp_path: Path, page_of: Callable[[Picture, str], str]
) -> Iterator[Callable[[Picture], Tab]]:
    """Opens a picture in a new page, which must ask for nothing and complain of nothing."""
    opened: list[Tab] = []

    def show(picture: Picture, title: str = "") -> Tab:
        file = tmp_path / "beeld.html"
        file.write_text(page_of(picture, title), encoding="utf-8")
        made = Tab(chromium.new_page(), file.as_uri())
        opened.append(made)
        return made.open()

    yield show
    for made in opened:
        asked = [url for url in made.requests if not url.startswith(("file:", "about:", "blob:"))]
        made.page.close()
        assert asked == []
        assert made.trouble == []
