"""What one article tells of proposals, demands and concessions, and of agreements, as it is compared with others.

A proposal is its maker, whom it is made to, its kind, and the words that say what; its terms are the numbers in them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.model import EntityKind, EventKind, Factuality, Finding, SpeechActFrame, SpeechKind, Status
from kg.same.naming import Nodes
from kg.same.numbers import numbers_in
from kg.same.reports import SIDES
from kg.same.stems import words_of
from kg.same.words import load_words

_KINDS = (SpeechKind.PROPOSAL, SpeechKind.DEMAND, SpeechKind.CONCESSION)
_TOLD = (Factuality.ACTUAL, Factuality.PLANNED)
_AT = re.compile(r"-(\d+)(?:-\d+)?\Z")
"""Where the word of a frame stands, in its id; of several that one word tells, a number follows."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A proposal, a demand or a concession, as one article has it."""

    node: str
    article: str
    act: str
    """Proposal, Demand or Concession."""
    kind: str
    """Of a proposal: ceasefire, talks and so on; "" of what has none, or a general one."""
    makers: frozenset[str]
    addressees: frozenset[str]
    words: frozenset[str]
    """Of what is proposed, without endings."""
    terms: frozenset[float]
    """The numbers in it."""
    topics: frozenset[str]
    answer: str
    """accepted, rejected, unanswered, proposed, or "" where nothing can be."""
    repeated: bool
    """Whether the words say that it was made before."""
    changed: bool
    """Whether the words say that it was changed."""
    issued: dt.date | None
    company: frozenset[str]
    """Nodes of the persons of the article."""

    def told_by_one_word_with(self, other: Offer) -> bool:
        """Whether one word of an article tells of both, as where each of two to whom it is made answers."""
        return self.article == other.article and _AT.sub(r"-\1", self.node) == _AT.sub(r"-\1", other.node)


@dataclass(frozen=True, slots=True)
class Deal:
    """An agreement that was reached, as one article has it."""

    node: str
    article: str
    sides: frozenset[str]
    words: frozenset[str]
    terms: frozenset[float]
    topics: frozenset[str]
    first: dt.date | None
    issued: dt.date | None


def offers(finding: Finding, nodes: Nodes) -> Iterator[Offer]:
    """The proposals, demands and concessions of an article that are told as made, or as coming."""
    issued = finding.article.issued
    company = nodes.entities(entity.key for entity in finding.links.entities if entity.kind is EntityKind.PERSON)
    for act in finding.frames.speech_acts:
        makers = nodes.entities(filter(None, (act.speaker, *act.joined)))
        if act.kind not in _KINDS or act.factuality not in _TOLD or not makers:
            continue
        said = "" if act.content is None else act.content.text
        around = _around(finding.article.text, act)
        yield Offer(
            node=nodes.frame(act.id), article=finding.article.id, act=act.kind.value, kind=_kind(act), makers=makers,
            addressees=nodes.entities(act.addressees), words=words_of(said),
            terms=numbers_in(said) | numbers_in(act.duration or ""), topics=_topics(act),
            answer=(act.status or Status.PROPOSED).value if act.kind is SpeechKind.PROPOSAL else "",
            repeated=bool(_cues("again").search(around)), changed=bool(_cues("changed").search(around)),
            issued=None if issued is None else issued.latest, company=company,
        )  # fmt: skip


def deals(finding: Finding, nodes: Nodes) -> Iterator[Deal]:
    """The agreements of an article that were reached."""
    issued = finding.article.issued
    for event in finding.frames.events:
        if event.kind is EventKind.AGREEMENT and event.factuality is Factuality.ACTUAL:
            said = "" if event.content is None else event.content.text
            yield Deal(
                node=nodes.frame(event.id), article=finding.article.id,
                sides=nodes.entities(role.filler for role in event.roles if role.name in SIDES),
                words=words_of(said), terms=numbers_in(said),
                topics=frozenset(event.topic.concepts if event.topic else ()),
                first=None if event.time is None else event.time.earliest,
                issued=None if issued is None else issued.latest,
            )  # fmt: skip


def _around(text: str, act: SpeechActFrame) -> str:
    """The passage of the word that tells of an act, without what is proposed there."""
    found_at = _AT.search(act.id)
    at = int(found_at[1]) if found_at else -1
    found = next((item for item in act.evidence if item.start <= at < item.end), act.evidence[0])
    if act.content is None:
        return text[found.start : found.end]
    return text[found.start : max(found.start, act.content.start)] + " " + text[act.content.end : found.end]


def _kind(act: SpeechActFrame) -> str:
    return "" if act.proposal_kind is None or act.proposal_kind.value == "other" else act.proposal_kind.value


def _topics(act: SpeechActFrame) -> frozenset[str]:
    return frozenset(act.topic.concepts if act.topic else ())


@cache
def _cues(which: str) -> re.Pattern[str]:
    words = load_words().proposals
    found = words.again if which == "again" else words.changed
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, found))})\b", re.IGNORECASE)
