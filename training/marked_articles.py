"""Marked articles as the program parses them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.evaluate.marked import Marked
from kg.model import Article
from kg.nlp import Parsed, open_parser
from kg.read import read_paths


def parsed_articles(marked: Sequence[Marked]) -> Iterator[Parsed]:
    """The parsed text of each, in order."""
    with TemporaryDirectory() as work:
        for article in marked:
            (Path(work) / f"{article.name}.txt").write_text(article.text, encoding="utf-8")
        items = list(read_paths(Path(work) / f"{article.name}.txt" for article in marked))
    with open_parser(iter([item for item in items if isinstance(item, Article)]), model=None) as parser:
        yield from parser
