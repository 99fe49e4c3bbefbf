"""Readers side by side: what each makes of the same annotated articles, kind by kind, and what was not held.

``rules``: every reading of the rules stands. ``learned``: the learned vote weighs them, as in a build without another
reader. ``endpoint``: the model alone. ``vote``: all of them, as in a build with one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.evaluate.evaluation import articles_of, findings_of, statements_of
from kg.evaluate.gold import read_gold
from kg.evaluate.score import score_graph
from kg.evaluate.tally import Scores
from kg.readers import ENCODER, RULES, Readers, default_readers

_STEP = "endpoint"


@dataclass(frozen=True, slots=True)
class Beside:
    """Scores by reader, and why how much of what the model said is not in the graph that all make."""

    scores: Mapping[str, Scores]
    dropped: Counter[str]


def evaluate_readers(
    folder: Path, *, readers: Readers | None = None, model: str | None = None, advance: Callable[[], None]
) -> Beside:
    """Score each reader and their vote; without an endpoint only the rules, with and without the learned vote.

    ``advance`` is called once for every article and reader. BadAnnotation where the annotations are wrong.
    """
    golds, scores, dropped = read_gold(folder), dict[str, Scores](), Counter[str]()
    for name, these in _each(readers or default_readers()):
        with TemporaryDirectory() as work:
            articles = articles_of(folder, Path(work), golds)
            findings = findings_of(articles, model=model, readers=these, advance=advance)
        scores[name] = score_graph(statements_of(findings), golds)
        dropped = Counter(drop.reason for finding in findings for drop in finding.drops if drop.step == _STEP)
    return Beside(scores, dropped)


def _each(readers: Readers) -> Iterator[tuple[str, Readers]]:
    yield "rules", Readers(vote=False)
    yield "learned", RULES
    if readers.encoder:
        yield "encoder", ENCODER
    if readers.endpoint is not None:
        yield "endpoint", replace(readers, rules=False)
        yield "vote", replace(readers, rules=True)
