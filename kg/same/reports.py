"""What an article reports of an event, as it is compared with others: sides, place, days, and how it is told.

The days are those of the text, not after the article's date where the event took place, and a week more where they are
only when it began. Without any they follow from the article's date: some weeks before it, or after it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kg.model import EntityKind, EventFrame, EventKind, Factuality, Finding, RoleName
from kg.same.naming import Nodes
from kg.same.senders import offices_of
from kg.same.stems import words_of
from kg.same.words import load_words

SIDES = frozenset({RoleName.PARTICIPANT, RoleName.PARTY})
_FAMILY = {EventKind.MEETING: "talks", EventKind.NEGOTIATION: "talks"}
_NUMBERS = "eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste"
_ORDINAL = re.compile(rf"\b({_NUMBERS})(?:\s+\w+)?\s+\w*\Z", re.IGNORECASE)
_ROUND = re.compile(rf"\b({_NUMBERS})(?:\s+\w+)?\s+\w*(?:ronde|sessie|zitting)\b", re.IGNORECASE)
_NO_NAME = re.compile(r"\b[a-zà-ÿ]\w+")
_BEFORE = 40
"""Code points before the word of an event in which its number is looked for."""
_SINCE = ("sinds", "vanaf")
_OPEN = dt.timedelta(days=7)
_SLACK, _PAST, _COMING = dt.timedelta(days=7), dt.timedelta(days=21), dt.timedelta(days=45)


@dataclass(frozen=True, slots=True)
class Report:
    """An event as one article has it."""

    node: str
    article: str
    family: str
    """Its kind; talks and meetings are one."""
    kind: str
    sides: frozenset[str]
    """Nodes of those who take part, and of those whose people do."""
    third: frozenset[str]
    """Nodes of mediators and others who are no side."""
    place: str | None
    first: dt.date | None
    last: dt.date | None
    """Between which days, both included."""
    dated: bool
    """Whether the text gives the days."""
    factuality: str
    number: str
    """*tweede* of *de tweede ronde*, or ""."""
    issued: dt.date | None
    company: frozenset[str]
    """Nodes of the persons of the article."""
    alone: bool
    """Whether the article tells of no other event of its family."""
    corrects: bool = False
    """Whether its words say that it was told otherwise before (*toch*, *anders dan eerder gemeld*)."""
    claimed: bool = False
    """Whether the article says it on the word of somebody."""
    around: frozenset[str] = frozenset()
    """Nodes of the sides of all events of the article, for one that names no side."""
    parties: frozenset[str] = frozenset()
    """The sides, with those for whom a person acts in the place of the person."""
    personal: bool = False
    """Whether only persons sit in it, each for himself or for whom he acts."""
    again: bool = False
    """Whether its words tie it to earlier ones (*opnieuw*, *de nieuwe ronde*)."""
    overrules: frozenset[str] = frozenset()
    """Nodes of what an earlier part of the article told of it."""
    words: frozenset[str] = frozenset()
    """What its passages say, without names and without endings."""


def reports(finding: Finding, nodes: Nodes) -> Iterator[Report]:
    """The events of an article."""
    issued = finding.article.issued
    owners: dict[str, set[str]] = {}
    for holder, _, of in offices_of(finding):
        owners.setdefault(holder, set()).add(of)
    company = nodes.entities(entity.key for entity in finding.links.entities if entity.kind is EntityKind.PERSON)
    persons = {entity.key for entity in finding.links.entities if entity.kind is EntityKind.PERSON}
    events = [event for event in finding.frames.events if event.kind is not EventKind.CONFLICT]
    families = Counter(_family(event) for event in events)
    sides_of = {event.id: _sides(event, owners) for event in finding.frames.events}
    around = nodes.entities(frozenset().union(*sides_of.values()))
    own = _Own(finding, events)
    for event in events:
        mine = {role.filler for role in event.roles if role.name in SIDES}
        third = {role.filler for role in event.roles if role.name not in SIDES}
        told = own.passages(event)
        first, last, dated = _days(event, None if issued is None else (issued.earliest, issued.latest))
        yield Report(
            node=nodes.frame(event.id), article=finding.article.id, family=_family(event),
            kind=event.kind.value, sides=nodes.entities(sides_of[event.id]), third=nodes.entities(third),
            place=nodes.entity(event.place), first=first, last=last, dated=dated, factuality=event.factuality.value,
            number=own.number(event), issued=None if issued is None else issued.latest,
            company=company, alone=families[_family(event)] == 1,
            corrects=_corrects(finding, event), claimed=event.source is not None, around=around,
            personal=bool(mine) and mine <= persons, again=any(map(_again().search, told)),
            overrules=frozenset(map(nodes.frame, event.overrules)),
            words=words_of(" ".join(word for text in told for word in _NO_NAME.findall(text))),
        )  # fmt: skip


def _sides(event: EventFrame, owners: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Keys of those who take part, and of those whose people do."""
    mine = [role.filler for role in event.roles if role.name in SIDES]
    return frozenset((*mine, *(owner for filler in mine for owner in owners.get(filler, ()))))


class _Own:
    """What the passages of an article say of one of its events, and not of another of the same family."""

    def __init__(self, finding: Finding, events: Iterable[EventFrame]) -> None:
        self._text = finding.article.text
        self._shared: Counter[tuple[str, int, int]] = Counter()
        for event in events:
            self._shared.update({(_family(event), item.start, item.end) for item in event.evidence})

    def passages(self, event: EventFrame) -> list[str]:
        """Those that tell of it alone; all where there is none."""
        spans = sorted({(item.start, item.end) for item in event.evidence})
        alone = [span for span in spans if self._shared[(_family(event), *span)] == 1]
        return [self._text[start:end] for start, end in alone or spans]

    def number(self, event: EventFrame) -> str:
        """The number of its round, by the word that tells of it, or by the only one that its own passages count."""
        found = number_of(self._text, event.id)
        spans = {(item.start, item.end) for item in event.evidence}
        alone = [span for span in spans if self._shared[(_family(event), *span)] == 1]
        counted = {match[1].lower() for start, end in alone for match in _ROUND.finditer(self._text, start, end)}
        return found or (next(iter(counted)) if len(counted) == 1 else "")


@cache
def _again() -> re.Pattern[str]:
    words = load_words().process.again
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


def _corrects(finding: Finding, event: EventFrame) -> bool:
    """Whether its passages, or the title of the article, say that it was told otherwise before."""
    text = finding.article.text
    told = [text[item.start : item.end] for item in event.evidence]
    return any(map(_cues("corrected").search, told)) or _cues("titles").search(finding.article.title or "") is not None


@cache
def _cues(which: str) -> re.Pattern[str]:
    words = load_words().updates
    found = words.corrected if which == "corrected" else words.titles
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, found))})\b", re.IGNORECASE)


def _family(event: EventFrame) -> str:
    return _FAMILY.get(event.kind, event.kind.value)


def _days(event: EventFrame, issued: tuple[dt.date, dt.date] | None) -> tuple[dt.date | None, dt.date | None, bool]:
    first, last = (None, None) if event.time is None else (event.time.earliest, event.time.latest)
    past = event.factuality is Factuality.ACTUAL
    if first or last:
        first, last = first or _moved(last, -_OPEN), last or _moved(first, _OPEN)
        if past and issued and last and first and first <= issued[1] <= last:
            last = issued[1]
        if last and event.time is not None and event.time.text.lower().startswith(_SINCE):
            last = _moved(last, _OPEN)
        return first, last, True
    if issued is None:
        return None, None, False
    before = _SLACK if event.factuality is Factuality.PLANNED else _PAST
    return _moved(issued[0], -before), _moved(issued[1], dt.timedelta() if past else _COMING), False


def _moved(day: dt.date | None, by: dt.timedelta) -> dt.date | None:
    """Some days earlier or later, as far as the calendar goes (an article may be dated 9999)."""
    if day is None:
        return None
    try:
        return day + by
    except OverflowError:
        return dt.date.min if by < dt.timedelta() else dt.date.max


def number_of(text: str, frame: str) -> str:
    """The number that stands before the word of an event (*tweede ronde*), or ""."""
    at = int(frame.rpartition("-")[2])
    found = _ORDINAL.search(text, max(0, at - _BEFORE), at)
    return found.group(1).lower() if found else ""
