"""Annotated articles as the program parses them, and where each tells what.

Two forms: marked word by word (``NAME.mk``), where a spot is the evoking word, and ``NAME.txt`` with ``NAME.yaml``,
where it is the sentence that an item rests on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.evaluate.gold import Gold, read_gold
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
    """A stretch of text (code points, half-open) that tells something of these kinds; a word, or else a sentence."""

    start: int
    end: int
    kinds: frozenset[str]
    word: bool
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
    """Every article of the folders, in either form."""
    found: list[Annotated] = []
    for folder in folders:
        paths = sorted(folder.glob("*.mk"))
        found += [_marked(read_marked(path)) for path in paths]
        found += [] if paths else [_sentences(gold) for gold in read_gold(folder)]
    return found


def outcome(name: str) -> str:
    """The kind that an outcome of this type is."""
    return f"Outcome {KIN.get(name, name)}"


def _marked(article: Marked) -> Annotated:
    kinds = {id_: ALIKE.get(kind, kind) for id_, kind in article.kinds.items()}
    kinds |= {id_: outcome(str(item["type"])) for id_, item in article.section("outcomes").items()}
    events = article.section("events")
    spots = []
    for mark in article.triggers:
        for id_ in mark.ids:
            level = mark.factuality or (str(events[id_]["factuality"]) if id_ in events else None)
            spots.append(Spot(mark.start, mark.end, frozenset({kinds[id_]}), True, level))
    return Annotated(article.name, article.text, tuple(spots), bool(article.frames.get("entities")))


def _sentences(gold: Gold) -> Annotated:
    spots = []
    for item in (*gold.events, *gold.positions, *gold.statements):
        level = item.text("factuality") or None
        spots.append(Spot(*item.span, frozenset({ALIKE.get(item.type, item.type)}), False, level))
    for kind, items in (("Proposal", gold.proposals), ("Delegation", gold.delegations)):
        spots += [Spot(*item.span, frozenset({kind, "Reply"}), False) for item in items]
    spots += [Spot(*item.span, frozenset({outcome(item.text("type"))}), False) for item in gold.outcomes]
    return Annotated(gold.id, gold.text, tuple(spots), bool(gold.entities))


def parsed_articles(articles: Sequence[Annotated] | Sequence[Marked]) -> Iterator[Parsed]:
    """The parsed text of each, in order."""
    with TemporaryDirectory() as work:
        for article in articles:
            (Path(work) / f"{article.name}.txt").write_text(article.text, encoding="utf-8")
        items = list(read_paths(Path(work) / f"{article.name}.txt" for article in articles))
    with open_parser(iter([item for item in items if isinstance(item, Article)]), model=None) as parser:
        yield from parser
