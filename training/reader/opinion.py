"""Learns ``seeds/frames/learned/impressions.csv``: how much to believe the encoder beside the vote.

    PYTHONPATH=training python training/reader/opinion.py FOLDER [FOLDER ...]

Examples are the articles that were kept from the encoder (``examples.aside``). What the vote says of them is said by
weights that did not see them either (the folds of ``training/weights.py``), so that neither is believed for what it
knows by heart. For each thing that is decided: a logistic regression over the log-odds of the vote and a few
impressions.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
from choices import BARS, ROLES, TIGHT, identities
from examples import aside
from marked_articles import ALIKE, Annotated, annotated, outcome, parsed_articles
from same_event import told
from weights import RIDGE, SLACK, best_bar, unseen

from kg.evaluate.marked import Marked, read_marked
from kg.frames import load_extractor
from kg.frames.events.company import MEDIATOR, PARTICIPANT
from kg.frames.events.lending import LENT
from kg.frames.extract import Desk
from kg.frames.impressions import Sense, load_hearer, load_opinion
from kg.frames.impressions.opinion import ANY, BAR, VOTE
from kg.frames.impressions.sense import BESIDE, LEVEL, PLACE, TOLD
from kg.frames.rules.matcher import Draft
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.nlp import Parsed
from kg.resources import data_folder

OWN_RIDGE = 3.0
FEWEST = 15  # right examples; of what has fewer the vote alone decides
FOLDS = 4
EVEN, LOWEST = 1.0, 0.3
"""Precision and recall count alike, since both readers together are surer: as precise as the vote alone, and fuller."""
PARTS = {"Statement": 0.2, MEDIATOR: 0.45, PLACE: 0.35}
"""Of statements the articles mark some only: a reading without a mark may be right. Fewer mediators, and surer ones."""
FLOORS = dict.fromkeys(("Agreement", "Mediation", "Meeting", "Negotiation"), 0.5) | {"Outcome": 0.42}
"""An event that is likelier wrong than right is not told, whatever F would be: much else hangs on it. Of visits told
with less more are right than wrong."""
WHOLE = {f"{TOLD} Agreement": 0.65, f"{TOLD} Concession": 0.45, BESIDE: 0.5}
"""How sure an agreement or concession is at its surest telling, and a part in an event beside two surer ones: on real
pages one of nine, one of eight and two of 25 that were less sure were right."""
OF_LEVEL = 0.5  # half as much as the signs: better on articles not seen than none and than as much
Row = tuple[int, list[str], bool, dict[str, float] | None]
"""Article, signs of the vote, whether it is right, and the impressions where the article was kept aside."""


def rows(folders: Iterable[Path]) -> Mapping[str, list[Row]]:
    """What is decided, to its examples."""
    lexicon, extractor, hearer = load_lexicon(), load_extractor(), load_hearer()
    assert hearer is not None, "onnxruntime is not installed"
    marked = [read_marked(path) for folder in folders for path in sorted(folder.glob("*.mk"))]
    found: dict[str, list[Row]] = defaultdict(list)
    for number, (parsed, article) in enumerate(zip(parsed_articles(marked), marked, strict=True)):
        mentions = find_mentions(parsed, lexicon)
        desk = Desk(extractor, parsed, mentions, link(parsed.article, mentions, lexicon))
        impressions = hearer.hear(parsed) if aside(article.name) else None
        sense = Sense(impressions, load_opinion(), desk.view, desk.actors)
        for about, signs, right, heard in (*_readings(desk, article, sense), *_parts(desk, article, sense)):
            found[about].append((number, signs, right, heard))
    return found


def _readings(
    desk: Desk, article: Marked, sense: Sense
) -> Iterator[tuple[str, list[str], bool, dict[str, float] | None]]:
    spots = annotated(article)
    for draft in desk.drafts:
        frame = draft.rule.frame
        heard = None if sense.impressions is None else sense.heard(frame, draft.trigger)
        yield frame, desk.signs.of(draft), _right(desk, draft, spots), heard


def _right(desk: Desk, draft: Draft, article: Annotated) -> bool:
    parsed: Parsed = desk.view.parsed
    first, last = parsed.span(*parsed.sents[parsed.sent_of[draft.trigger]])
    start, end = parsed.starts[draft.trigger], parsed.ends[draft.trigger]
    kind, _, type_ = desk.says(draft).partition(" ")
    wanted = outcome(type_) if type_ else ALIKE.get(kind, kind)
    return any(
        spot.kind == wanted and first <= spot.start < last and max(spot.start - end, start - spot.end) < SLACK
        for spot in article.spots
    )


def _parts(desk: Desk, article: Marked, sense: Sense) -> Iterator[tuple[str, list[str], bool, dict[str, float] | None]]:
    known, events, happenings = identities(desk.view, article), article.section("events"), desk.happenings()

    def those(ids: Iterable[str], role: str) -> set[str]:
        return {who for id_ in ids for field in ROLES[role] for who in events[id_].get(field) or ()}

    def heard(key: str, tokens: list[int], frame: str) -> dict[str, float] | None:
        return None if sense.impressions is None else sense.heard_of(key, tokens, frame)

    for happening in happenings:
        ids = told(desk, article, happening.kind, happening.trigger)
        for key, signs in (happening.candidates or {}).items() if ids else ():
            says = heard(key, [happening.trigger], happening.kind.value)
            for role in (PARTICIPANT, MEDIATOR):
                yield role, list(signs), known.get(key) in those(ids, role), says
        where = {str(events[id_].get("place")) for id_ in ids}
        for key, signs in happening.places.items() if ids else ():
            says = None if sense.impressions is None else sense.heard_at(key, happening.trigger, happening.kind.value)
            yield PLACE, list(signs), known.get(key) in where, says
    merged = desk.merger.joined(happenings)
    for event in merged:
        ids = set.union(*(told(desk, article, event.kind, trigger) for trigger in event.triggers))
        for key, signs in desk.merger.lending.candidates(event, merged).items() if ids else ():
            says = heard(key, event.triggers, event.kind.value)
            yield LENT, list(signs), known.get(key) in those(ids, PARTICIPANT), says


def learn(examples: list[Row], penalty: float) -> tuple[dict[str, float], np.ndarray, np.ndarray, np.ndarray]:
    """Weights; and of the articles kept aside the score of the vote, the new one (by folds), and what is right."""
    _, _, totals, (slope, offset) = unseen([(number, signs, right) for number, signs, right, _ in examples], penalty)
    kept = [i for i, (*_, heard) in enumerate(examples) if heard is not None]
    names = [*(examples[kept[0]][3] or {}), ANY]
    votes = slope * totals[kept] + offset
    table = np.array([[vote, *(examples[i][3] or {}).values(), 1.0] for vote, i in zip(votes, kept, strict=True)])
    right = np.array([examples[i][2] for i in kept], dtype=float)
    fold, scores = np.array([examples[i][0] % FOLDS for i in kept]), np.zeros(len(kept))
    for k in range(FOLDS):
        scores[fold == k] = _logistic(table[fold == k] @ _fit(table[fold != k], right[fold != k]))
    return dict(zip((VOTE, *names), _fit(table, right).tolist(), strict=True)), _logistic(votes), scores, right


def _fit(table: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Ridge logistic regression over a few columns, by Newton steps; the last one is free."""
    ridge = np.full(table.shape[1], OWN_RIDGE)
    ridge[-1] = 0.01
    weights = np.zeros(table.shape[1])
    for _ in range(30):
        p = _logistic(table @ weights)
        curve = (table * (p * (1 - p))[:, None]).T @ table + np.diag(ridge)
        weights -= np.linalg.solve(curve, table.T @ (p - right) + ridge * weights)
    return weights


def _logistic(totals: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(totals, -30, 30)))


def _loss(scores: np.ndarray, right: np.ndarray) -> float:
    p = np.clip(scores, 1e-6, 1 - 1e-6)
    return float(-np.where(right > 0, np.log(p), np.log(1 - p)).mean())


def main(folders: list[Path]) -> None:
    """Learn from the folders and write the table."""
    path = data_folder("seeds") / "frames" / "learned" / "impressions.csv"
    made: list[tuple[str, str, float]] = [
        (LEVEL, LEVEL, OF_LEVEL),
        *((about, BAR, bar) for about, bar in WHOLE.items()),
    ]
    for about, examples in sorted(rows(folders).items()):
        if sum(right for *_, right, heard in examples if heard is not None) < FEWEST:
            continue
        weights, before, after, right = learn(examples, TIGHT.get(about, RIDGE))
        bar = PARTS.get(about, BARS.get(about, best_bar(after, right, EVEN, FLOORS.get(about, LOWEST))))
        print(  # noqa: T201
            f"{about:16} {len(right)} examples, {int(right.sum())} right; loss {_loss(before, right):.3f} -> "
            f"{_loss(after, right):.3f}, bar {bar:.2f}"
        )
        made += [(about, sign, weight) for sign, weight in weights.items()] + [(about, BAR, bar)]
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("about", "sign", "weight"))
        out.writerows((about, sign, f"{weight:.3f}") for about, sign, weight in sorted(made))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
