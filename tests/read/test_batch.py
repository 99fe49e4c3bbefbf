"""Paths to articles."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Article
from kg.read import Problem, exit_code, read_paths
from kg.read.layout import lay_out, lay_out_titled
from kg.resources import data_folder

TEXT = " date 2022-03 Geen doorbraak\n\nDe Turkse minister zei niet dat hij beide landen wil ontvangen: {}.\n"


def test_the_shipped_articles_are_read_without_a_word() -> None:
    items = list(read_paths([data_folder("seeds") / "articles"]))
    assert [item.id for item in items if isinstance(item, Article)] == [
        "000_cb4ffe96b07478df",
        "002_41235a8d85a2d07f",
    ]
    assert len(items) == 2


def test_a_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(b"\0\1\2")
    (tmp_path / "c.txt").write_text(TEXT.format("c"))
    items = list(read_paths([tmp_path, tmp_path / "weg.txt"]))
    assert [type(item) for item in items] == [Problem, Problem, Article, Problem]


def test_files_are_opened_one_at_a_time(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT.format("a"))

    def paths() -> Iterator[Path]:
        yield tmp_path / "a.txt"
        raise AssertionError("the second path was asked for before the first article was used")

    assert isinstance(next(iter(read_paths(paths()))), Article)


@pytest.mark.parametrize(("read", "failed", "code"), [(2, 0, 0), (1, 1, 1), (0, 2, 2), (0, 0, 2)])
def test_the_exit_code_tells_all_some_or_none(read: int, failed: int, code: int) -> None:
    assert exit_code(read=read, failed=failed) == code


@pytest.mark.skipif(sys.platform != "linux", reason="such names are for Linux")
@pytest.mark.parametrize(
    "name",
    [
        b"\xff\xfe.txt",
        b"a\nb.txt",
        b"\x1b[31m.txt",
        "\u202egnp.txt".encode(),
        b"<script>&\"'.txt",
        b" .txt",
        b"-rf.txt",
    ],
)
def test_a_hostile_file_name_gives_an_id_that_can_be_written(tmp_path: Path, name: bytes) -> None:
    (tmp_path / os.fsdecode(name)).write_text(TEXT.format("x"))
    (article,) = read_paths([tmp_path])
    assert isinstance(article, Article)
    assert article.id
    assert article.id.isprintable()
    assert article.id.encode("utf-8")
    assert article.source.isprintable()


def check_blocks(text: str, blocks: tuple[object, ...]) -> None:
    at = 0
    for block in blocks:
        start, end = block.start, block.end  # type: ignore[attr-defined]
        assert at <= start < end <= len(text)
        assert text[start:end].strip()
        at = end


@settings(deadline=None)
@given(st.text(max_size=300), st.sampled_from(["", " date 2022-03 ", "\ufeff date 2022-13 "]))
def test_any_text_can_be_laid_out(text: str, head: str) -> None:
    layout = lay_out(head + text)
    check_blocks(head + text, layout.blocks)
    assert bool(layout.title) == bool(layout.blocks)


@settings(deadline=None)
@given(
    st.text(min_size=1, max_size=40).map(str.strip).filter(lambda t: any(map(str.isalnum, t))),
    st.text(max_size=200),
)
def test_any_title_goes_with_any_text(title: str, text: str) -> None:
    whole, layout = lay_out_titled(title, text)
    check_blocks(whole, layout.blocks)
    assert layout.title.split() == title.split()


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=400), suffix=st.sampled_from([".txt", ".jsonl"]))
def test_any_bytes_are_read_or_reported(tmp_path_factory: pytest.TempPathFactory, content: bytes, suffix: str) -> None:
    path = tmp_path_factory.mktemp("bytes") / f"artikel{suffix}"
    path.write_bytes(content)
    items = list(read_paths([path]))
    assert items
    for item in items:
        if isinstance(item, Article):
            check_blocks(item.text, item.blocks)
        else:
            assert "artikel" in str(item)
