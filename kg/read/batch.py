"""Paths to articles, one at a time: the way into the project.

Files are found, read and checked one after another, so memory holds one article and a digest of each that
went before. Whatever is wrong with a file is told in a Problem between the articles, and the batch goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kg.model import Article
from kg.read.duplicates import Earlier, Register, digest_of
from kg.read.feeds import read_feed
from kg.read.files import FEED_SUFFIXES, LINE_SUFFIXES, PAGE_SUFFIXES, TABLE_SUFFIXES, find_files
from kg.read.jsonlines import read_json_lines
from kg.read.language import foreign_language, plainly_dutch
from kg.read.pages import read_page
from kg.read.problem import Problem, Reason, Severity, printable
from kg.read.source import STDIN, Source, unpacked
from kg.read.tables import read_table
from kg.read.textfile import read_text_file
from kg.read.unread import Gist, Recall, Unread


@dataclass(frozen=True, slots=True)
class Read:
    """An article that was read, under an id of its own."""

    article: Article | Gist
    origin: str
    """The file, as ``origin_of`` names it."""
    words: str
    """A digest of its words."""
    mark: str
    """Of what it was read from, where that gave nothing else; else ""."""


def read_paths(paths: Iterable[Path], columns: Mapping[str, str] | None = None) -> Iterator[Article | Problem]:
    """The articles at paths (files and folders), each once, in order, and what there is to report.

    Warnings on an article come just before it. Raises nothing for what a file holds or lacks. ``columns`` says under
    which names fields go in records: ``{"text": "body"}``.
    """
    for item in admit_paths(paths, columns=columns):
        yield item if isinstance(item, Problem) else _whole(item.article)


def admit_paths(
    paths: Iterable[Path], earlier: Earlier | None = None, columns: Mapping[str, str] | None = None,
    recall: Recall = lambda mark: None,
) -> Iterator[Read | Problem]:  # fmt: skip
    """The same with where each comes from; ``earlier`` are articles of batches before, of which none counts twice.

    What this program has read before, without anything to report, is not read again where ``recall`` knows it.
    """
    register = Register(earlier)
    for found in find_files(map(Path, paths)):
        if isinstance(found, Problem):
            yield found
            continue
        origin = origin_of(found)
        for item, mark in _read(found, columns, recall):
            if isinstance(item, Problem):
                yield item
                continue
            words = bytes.fromhex(item.words) if isinstance(item, Gist) else digest_of(item)
            article, problem = register.admit(item, words, origin=origin)
            if problem is not None:
                yield problem
            if article is not None and problem is not None:  # under another id it says something else
                article, mark = _whole(article), ""
            if article is not None:
                yield Read(article, origin, words.hex(), mark)


def origin_of(path: Path) -> str:
    """A name of a file that stays the same wherever one stands."""
    return "-" if path == STDIN else printable(Path.cwd() / path)


def read_file(path: Path, columns: Mapping[str, str] | None = None) -> Iterator[Article | Problem]:
    """The articles of one file, without a look at any other; a text that is not Dutch is an error."""
    for item, _ in _read(path, columns, lambda mark: None):
        yield item if isinstance(item, Problem) else _whole(item)


def _whole(article: Article | Gist) -> Article:
    return article if isinstance(article, Article) else replace(article.read(), id=article.id)


def _read(
    path: Path, columns: Mapping[str, str] | None, recall: Recall
) -> Iterator[tuple[Article | Gist | Problem, str]]:
    """What one file gives, each with the mark of what gave it and nothing else, or ""."""
    for item in _unread(path, columns):
        if isinstance(item, Problem):
            yield item, ""
            continue
        gist = recall(mark := item.mark)
        if gist is not None:
            yield replace(gist, source=item.source, unread=item), mark
            continue
        found = [_checked(one) for one in item.read()]
        yield from ((one, mark if len(found) == 1 else "") for one in found)


def _checked(item: Article | Problem) -> Article | Problem:
    if isinstance(item, Problem) or plainly_dutch(words := _words(item)):
        return item
    language = foreign_language(words)
    if language is None:
        return item
    message = f"is not in Dutch (it looks like {language!r}), so it gives no facts: leave it out"
    return Problem(item.source, Reason.NOT_DUTCH, Severity.ERROR, message)


def _unread(path: Path, columns: Mapping[str, str] | None) -> Iterator[Unread | Problem]:
    empty = True
    for source in unpacked(Source.of(path)):
        empty = False
        if isinstance(source, Problem):
            yield source
        elif source.suffix in TABLE_SUFFIXES:
            yield from read_table(source, columns)
        elif source.suffix in LINE_SUFFIXES:
            yield from read_json_lines(source, columns)
        elif source.suffix in PAGE_SUFFIXES:
            yield from read_page(source)
        elif source.suffix in FEED_SUFFIXES:
            yield from read_feed(source)
        else:
            yield from read_text_file(source)
    if empty:
        yield Problem(printable(path), Reason.NO_ARTICLES, Severity.ERROR, "holds no article of a kind that is read")


def exit_code(*, read: int, failed: int) -> int:
    """0 when all was read, 1 when some was, 2 when nothing was.

    ``failed`` counts problems of severity ERROR; warnings and notes leave the code at 0.
    """
    if read == 0:
        return 2
    return 1 if failed else 0


def _words(article: Article) -> str:
    return " ".join(article.text[block.start : block.end] for block in article.blocks)
