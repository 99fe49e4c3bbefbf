"""The page as text: nothing of the data is markup, nothing is asked for, and it stays small."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import networkx as nx
import pytest
from click.testing import CliRunner
from pictures import HOSTILE, hostile, invented

import kg.view
from kg.cli import main
from kg.view import GraphView, Picture, placed, view_of, write_whole
from kg.view.data import words
from kg.view.kinds import KIND_OF, KINDS, RELATIONS, local_name
from kg.view.safe import json_text, unpacked
from kg.vocab.terms import DIP, SCHEMES

PAGE = Path(kg.view.__file__).parent / "page"
PACKED = ("data", "library", "program")


class Blocks(HTMLParser):
    """Scripts and styles of a page, those that are packed too (by their id), and every tag."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.blocks: list[tuple[str, str]] = []
        self._inside: str | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self._inside = dict(attrs).get("id") or tag
            self.blocks.append((self._inside, ""))

    def handle_endtag(self, tag: str) -> None:
        self._inside = None

    def texts(self) -> dict[str, str]:
        """What the page runs and shows: name of the block to text."""
        return {name: unpacked(text) if name in PACKED else text for name, text in self.blocks}

    def handle_data(self, data: str) -> None:
        if self._inside:
            kind, text = self.blocks[-1]
            self.blocks[-1] = kind, text + data


def test_hostile_text_adds_no_tag() -> None:
    plain = Blocks(GraphView(invented(40).picture()).generate_html()).tags
    for title in ("", HOSTILE[0], HOSTILE[3]):
        assert Blocks(GraphView(hostile().picture(), title=title).generate_html()).tags == plain


def test_the_data_comes_through_unchanged() -> None:
    page = GraphView(hostile().picture()).generate_html()
    data = json.loads(Blocks(page).texts()["data"])
    assert {article["t"] for article in data["articles"]} == {*HOSTILE}


def test_only_our_scripts_and_styles_may_run() -> None:
    found = Blocks(GraphView(invented(40).picture()).generate_html())
    policy = next(a["content"] for tag, a in found.tags if tag == "meta" and a.get("http-equiv")) or ""
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert {*found.texts()} == {*PACKED, "script", "style"}
    for name, text in found.texts().items():
        hashed = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert (hashed in policy) == (name != "data")


def test_no_tag_has_an_address() -> None:
    tags = Blocks(GraphView(invented(40).picture()).generate_html()).tags
    addresses = {
        value for _, attributes in tags for name, value in attributes.items() if name in ("src", "href", "data")
    }
    assert addresses == {"#stage"}


def test_no_markup_is_made_of_text_in_the_page() -> None:
    unsafe = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function"
    for script in sorted(PAGE.rglob("*.js")):
        assert not re.search(unsafe, script.read_text("utf-8"))


@pytest.mark.parametrize(("size", "most"), [(60, 340_000), (800, 620_000)])
def test_a_page_stays_small(size: int, most: int) -> None:
    assert len(view_of(invented(size).picture()).generate_html().encode()) < most


def test_the_same_graph_gives_the_same_page() -> None:
    assert view_of(invented(60).picture()).generate_html() == view_of(invented(60).picture()).generate_html()


def test_a_page_with_nothing_to_show_is_a_page() -> None:
    assert Blocks(view_of(Picture()).generate_html()).blocks


def test_the_page_of_the_shipped_articles_is_small(picture: Picture) -> None:
    assert len(view_of(picture).generate_html().encode()) < 350_000


def test_what_json_has_not_becomes_null_and_a_lone_surrogate_a_question_mark() -> None:
    assert json_text({"x": float("nan"), "y": "\udcff"}) == '{"x":null,"y":"?"}'


def test_a_notebook_shows_the_page_in_a_frame_that_cannot_reach_it() -> None:
    shown = GraphView(hostile().picture(), title='"><script>')._repr_html_()
    (tag, attributes), *rest = Blocks(shown).tags
    assert (tag, rest) == ("iframe", [])
    assert attributes["sandbox"] == "allow-scripts allow-downloads"
    assert (attributes["srcdoc"] or "").startswith("<!doctype html>")


def test_a_language_that_the_page_has_not_is_refused() -> None:
    with pytest.raises(ValueError, match="not a language"):
        GraphView(Picture(), language="fr")


def test_every_kind_relation_and_value_has_words_in_both_languages() -> None:
    found = words()
    assert {kind.name for kind in KINDS} <= {*found["kinds"]}
    assert {local_name(name) for name in KIND_OF} <= {*found["types"]}
    assert {local_name(name) for name in RELATIONS} <= {*found["relations"]}
    for scheme in (DIP.outcomeTypeScheme, DIP.proposalKindScheme, DIP.statusScheme, DIP.topicScheme):
        assert {local_name(name) for name in SCHEMES[scheme]} <= {*found["values"]}
    assert all(len(both) == 2 and all(both) for section in found.values() for both in section.values())


def test_every_word_that_the_scripts_ask_for_is_there() -> None:
    texts = [script.read_text("utf-8") for script in PAGE.rglob("*.js")]
    asked = {name for text in texts for name in re.findall(r"\bsay\('(\w+)'", text)}
    both = r"\b(\w+): \[\s*'[^']+',\s*'[^']+'\s*\]"
    own = {name for text in texts for name in re.findall(both, text)}
    assert asked <= {*words()["page"], *own}
    assert not own & {*words()["page"]}, "said by a view or filter, and in words.toml too"


@pytest.mark.parametrize("ending", ["gexf", "graphml"])
def test_the_whole_can_be_read_by_networkx(tmp_path: Path, ending: str) -> None:
    picture, file = hostile().picture(), tmp_path / f"geheel.{ending}"
    with file.open("wb") as out:
        write_whole(picture, out, ending)
    read = nx.read_gexf(file) if ending == "gexf" else nx.read_graphml(file)
    assert (read.number_of_nodes(), read.number_of_edges()) == (len(picture.nodes), len(picture.edges))


def test_kg_view_writes_a_page_into_a_file_or_a_pipe(built: Path, tmp_path: Path) -> None:
    page = tmp_path / "graaf.html"
    result = CliRunner().invoke(main, ["view", str(built), "--out", str(page)])
    assert result.exit_code == 0, result.output
    assert page.read_text("utf-8").startswith("<!doctype html>")
    piped = CliRunner().invoke(main, ["view", str(built), "--out", "-"])
    assert piped.stdout_bytes == page.read_bytes()


def test_pyvis_sees_its_own_network() -> None:
    view = GraphView(placed(invented(40).picture()))
    assert view.num_nodes() == len(view.picture.nodes)
    assert view.num_edges() == len(view.picture.edges)
