"""Articles marked word by word (``NAME.mk``) as the program parses them, and where each tells what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.evaluate.marked import Marked, read_marked
from kg.model import Article
from kg.nlp import Parsed, open_parser
from kg.read import read_paths

ALIKE = {"Negotiation": "talks", "Meeting": "talks"}
KIN = {
    **dict.fromkeys(("partial_agreement", "partialAgreement", "ceasefire"), "agreement"),
    **dict.fromkeys(("no_breakthrough", "walkout"), "noBreakthrough"),
    **dict.fromkeys(("continuation_agreed", "ongoing"), "continuationAgreed"),
}  # fmt: skip
"""Outcomes that careful readers interchange under one name."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of text (code points, half-open) that evokes something of a kind."""

    start: int
    end: int
    kind: str
    level: str | None = None
    """The factuality of what it tells, for an event."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article and its spots; ``diplomatic`` is False where it is about something else."""

    name: str
    text: str
    spots: tuple[Spot, ...]
    diplomatic: bool


def read_annotated(folders: Sequence[Path]) -> list[Annotated]:
    """Every marked article of the folders."""
    return [annotated(read_marked(path)) for folder in folders for path in sorted(folder.glob("*.mk"))]


def outcome(name: str) -> str:
    """The kind that an outcome of this type is."""
    return f"Outcome {KIN.get(name, name)}"


def kinds(article: Marked) -> dict[str, str]:
    """Id to kind, talks taken together, and outcomes with what came of it."""
    found = {id_: ALIKE.get(kind, kind) for id_, kind in article.kinds.items()}
    return found | {id_: outcome(str(item["type"])) for id_, item in article.section("outcomes").items()}


def annotated(article: Marked) -> Annotated:
    """The spots of a marked article."""
    kind_of, events = kinds(article), article.section("events")
    spots = []
    for mark in article.triggers:
        for id_ in mark.ids:
            level = mark.factuality or (str(events[id_]["factuality"]) if id_ in events else None)
            spots.append(Spot(mark.start, mark.end, kind_of[id_], level))
    return Annotated(article.name, article.text, tuple(spots), bool(article.frames.get("entities")))


def parsed_articles(articles: Sequence[Annotated] | Sequence[Marked]) -> Iterator[Parsed]:
    """The parsed text of each, in order."""
    with TemporaryDirectory() as work:
        for article in articles:
            (Path(work) / f"{article.name}.txt").write_text(article.text, encoding="utf-8")
        items = list(read_paths(Path(work) / f"{article.name}.txt" for article in articles))
    with open_parser(iter([item for item in items if isinstance(item, Article)]), model=None) as parser:
        yield from parser
