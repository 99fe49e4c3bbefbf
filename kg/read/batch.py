"""Paths to articles, one at a time: the way into the project.

Files are found, read and checked one after another, so memory holds one article and a digest of each that
went before. Whatever is wrong with a file is told in a Problem between the articles, and the batch goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Read:
    """An article that was read, under an id of its own."""

    article: Article
    origin: str
    """The file, as ``origin_of`` names it."""
    words: str
    """A digest of its words."""


def read_paths(paths: Iterable[Path], columns: Mapping[str, str] | None = None) -> Iterator[Article | Problem]:
    """The articles at paths (files and folders), each once, in order, and what there is to report.

    Warnings on an article come just before it. Raises nothing for what a file holds or lacks. ``columns`` says under
    which names fields go in records: ``{"text": "body"}``.
    """
    for item in admit_paths(paths, columns=columns):
        yield item if isinstance(item, Problem) else item.article


def admit_paths(
    paths: Iterable[Path], earlier: Earlier | None = None, columns: Mapping[str, str] | None = None,
    was_read: Callable[[Article], bool] = lambda article: False,
) -> Iterator[Read | Problem]:  # fmt: skip
    """The same with where each comes from; ``earlier`` are articles of batches before, of which none counts twice.

    ``was_read`` tells which this program has read before, so that nobody need ask again what language they are in.
    """
    register = Register(earlier)
    for found in find_files(map(Path, paths)):
        if isinstance(found, Problem):
            yield found
            continue
        origin = origin_of(found)
        for item in read_file(found, columns, was_read):
            if isinstance(item, Problem):
                yield item
                continue
            words = digest_of(item)
            article, problem = register.admit(item, words, origin=origin)
            if problem is not None:
                yield problem
            if article is not None:
                yield Read(article, origin, words.hex())


def origin_of(path: Path) -> str:
    """A name of a file that stays the same wherever one stands."""
    return "-" if path == STDIN else printable(Path.cwd() / path)


def read_file(
    path: Path, columns: Mapping[str, str] | None = None, was_read: Callable[[Article], bool] = lambda article: False
) -> Iterator[Article | Problem]:
    """The articles of one file, without a look at any other; a text that is not Dutch is an error."""
    for item in _read(path, columns):
        language = None
        if isinstance(item, Article) and not plainly_dutch(words := _words(item)) and not was_read(item):
            language = foreign_language(words)
        if language is not None:
            message = f"is not in Dutch (it looks like {language!r}), so it gives no facts: leave it out"
            yield Problem(item.source, Reason.NOT_DUTCH, Severity.ERROR, message)
        else:
            yield item


def _read(path: Path, columns: Mapping[str, str] | None) -> Iterator[Article | Problem]:
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
