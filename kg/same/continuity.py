"""Words of an article that tie its talks to earlier ones, and who says so, where it is not the article itself.

*Opnieuw*, *de eerste sinds begin 2022*, *een voortzetting van het Istanbul-proces van 2022*.

Looked for in the passages that talks rest on, so that each claim has one that is in the graph.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kg.model import Finding, TimeMention
from kg.same.naming import Nodes
from kg.same.words import load_words

_YEAR = dt.timedelta(days=364)
_BYGONE = dt.timedelta(days=60)
"""How long before the article earlier talks are that its words give a time of."""


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """That talks go on from earlier ones."""

    node: str
    passage: str
    """Node of the passage that says so."""
    speaker: str
    """Node of who says so; "" where the article does."""
    name: str
    """What the course of talks is called there (*Istanbul-proces van 2022*), or ""."""
    first: dt.date | None
    last: dt.date | None
    """Between which days the earlier talks were, both included; None where it does not say."""


def claims(
    finding: Finding, nodes: Nodes, sides: Iterable[str], passages: Iterable[tuple[int, int]]
) -> Iterator[Claim]:
    """The claims in some passages (code points) about talks between some (keys), in order."""
    sides = sorted(sides)
    text, words = finding.article.text, _words()
    for start, end in sorted(set(passages)):
        exact = text[start:end]
        again, name = words.again.search(exact), words.name.search(exact)
        times = [time for time in finding.mentions.times if start <= time.start and time.end <= end]
        since = next((time for time in times if _counted(text, start, time, words)), None)
        before = since or (next((time for time in times if _bygone(finding, time)), None) if again else None)
        cue = again or name
        if cue is None and since is None:
            continue
        at = start + cue.start() if cue else since.start if since else start
        first, last = (before.earliest, before.latest) if before else (None, None)
        if since is not None and first is not None and last is not None:
            last = min(last, first + _YEAR)  # what goes on since a time was then, and not until now
        called = " ".join(name.group().split()) if name else ""
        yield Claim(
            nodes.claim(sides, start, end), nodes.passage(start, end), _speaker(finding, nodes, at), called,
            first, last,
        )  # fmt: skip


def _counted(text: str, start: int, time: TimeMention, words: _Words) -> bool:
    """Whether talks are the first since a time."""
    lead = text[start : time.start]
    opening = words.since_before.search(lead) or words.since.match(text, time.start, time.end)
    return opening is not None and time.earliest is not None and words.first.search(lead) is not None


def _bygone(finding: Finding, time: TimeMention) -> bool:
    issued = finding.article.issued
    return issued is not None and time.latest is not None and time.latest < issued.earliest - _BYGONE


def _speaker(finding: Finding, nodes: Nodes, at: int) -> str:
    """Whose words stand at a place of the text."""
    for act in finding.frames.speech_acts:
        said = [part for part in (act.content, act.quotation) if part is not None]
        if act.speaker is not None and any(part.start <= at < part.end for part in said):
            return nodes.entity(act.speaker) or ""
    return ""


@dataclass(frozen=True, slots=True)
class _Words:
    again: re.Pattern[str]
    since: re.Pattern[str]
    since_before: re.Pattern[str]
    first: re.Pattern[str]
    name: re.Pattern[str]


@cache
def _words() -> _Words:
    found = load_words().process
    again, since, first, names = ("|".join(map(re.escape, words)) for words in
                                  (found.again, found.since, found.first, found.names))  # fmt: skip
    return _Words(
        again=re.compile(rf"\b(?:{again})\b", re.IGNORECASE),
        since=re.compile(rf"(?:{since})\b", re.IGNORECASE),
        since_before=re.compile(rf"\b(?:{since})\s+\Z", re.IGNORECASE),
        first=re.compile(rf"\b(?:{first})\b", re.IGNORECASE),
        name=re.compile(rf"\b[A-Z]\w+(?:-[A-Z]\w+)*-(?:{names})\b(?:\s+van\s+\d{{4}})?"),
    )
