"""HTML in the text of an article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.model import Article
from kg.read import Problem, Reason, read_file
from kg.read.markup import without_markup

BODY = "De minister sprak in Gen&egrave;ve met zijn collega&rsquo;s over de grens&nbsp;met Oekra&iuml;ne."


def read(path: Path) -> tuple[Article, list[Problem]]:
    items = list(read_file(path))
    (article,) = (item for item in items if isinstance(item, Article))
    return article, [item for item in items if isinstance(item, Problem)]


def parts(article: Article) -> list[str]:
    return [article.text[block.start : block.end] for block in article.blocks]


READ = "De minister sprak in Genève met zijn collega’s over de grens\u00a0met Oekraïne."


def test_tags_and_entities_of_a_text_file_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "pagina.txt"
    path.write_text(
        f" date 2022-03-10 Overleg\n<h2>Tussenkop</h2><p class='a'>{BODY}<br />Hij <b>zweeg</b>.</p>", "utf-8"
    )
    article, (said,) = read(path)
    assert parts(article) == ["Overleg", "Tussenkop", f"{READ}\nHij zweeg."]
    assert said.reason is Reason.MARKUP
    assert "7 tags, 4 entities" in said.message


def test_a_record_of_json_lines_is_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    record = {"title": "Overleg &amp; vrede", "text": f"<p>{BODY}</p>\n<p>Hij zweeg.</p>", "date": "2022-03-10"}
    path.write_text(json.dumps(record), "utf-8")
    article, (said,) = read(path)
    assert parts(article) == ["Overleg & vrede", READ, "Hij zweeg."]
    assert said.reason is Reason.MARKUP


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("&lt;p&gt;Gen&amp;egrave;ve&lt;/p&gt;", "Genève"),
        ("<script>if (a < b) { x('<p>') }</script>Ja<!-- nee <b> -->", "Ja"),
        ("<?xml version='1.0'?><o:p>Ja</o:p><my-item>.</my-item>", "Ja."),
        ("<table><tr><td>Kiev</td><td>Oekra&iuml;ne</td></tr></table>", "Kiev\t\tOekraïne"),
        ("<STYLE>p { }</STYLE><P>Ja", "Ja"),
        ("open <!-- commentaar", "open <!-- commentaar"),
    ],
)
def test_what_a_reader_of_the_page_sees_is_kept(text: str, kept: str) -> None:
    assert without_markup(text)[0].strip() == kept


@pytest.mark.parametrize(
    "text", ["als a < b en c > d", "<jan@example.nl>", "AT&T en R&D; <https://example.nl>", "<naam>"]
)
def test_what_is_no_html_stays(text: str) -> None:
    assert without_markup(text) == (text, 0, 0)


@pytest.mark.parametrize("hostile", ["<script>", "<!--", "<p ", "&amp;", "<style></style"])
def test_unfinished_markup_is_looked_through_once(hostile: str) -> None:
    """A search from each tag to the end of the text would take hours."""
    assert without_markup(hostile * 100_000)[0] is not None
