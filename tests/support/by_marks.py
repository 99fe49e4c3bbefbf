"""A marked article as what a perfect reader would have found in it, so that the graph and its questions can be tested
without the reading.

The marks (``tests/gold/MARKED.md``) lack a few things that the graph has. The section ``note`` of the frames gives
them, each by the id of an item::

    days: {e1: 2024-05-05, e2: 2023-01-01/2023-12-31, e3: /2024-05-06}    first and last day, either may be open
    topics: {e1: [water]}     words: {e1: het water}     contents: {o1: "...", e2: "..."}
    rounds: {s1: e1}          instead: {d1: p2}          denies: {s2: [s1]}
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pyoxigraph import RdfFormat, Store

from kg.evaluate.marked import Marked, read_marked
from kg.evaluate.marked_gold import sentences
from kg.model import (
    Article,
    Block,
    BlockKind,
    Content,
    DelegationFrame,
    Entity,
    EntityKind,
    EventFrame,
    EventKind,
    Evidence,
    Factuality,
    Finding,
    Frames,
    LinkDecision,
    Links,
    Mention,
    MentionForm,
    Mentions,
    OutcomeFrame,
    OutcomeType,
    PartialDate,
    ProposalKind,
    Role,
    RoleName,
    Source,
    SpeechActFrame,
    SpeechKind,
    Status,
    Tenure,
    TimeExpression,
    Topic,
)
from kg.rdf import NamedGraph, article_graph

RULE = "by hand"
CORPUS = Path(__file__).parents[1] / "query" / "corpus"
_SIDES = (EventKind.NEGOTIATION, EventKind.MEDIATION, EventKind.CONFLICT)


def corpus_graphs() -> list[NamedGraph]:
    """The graph of each article of the corpus on which the questions are tested."""
    return [article_graph(ByMarks(read_marked(path)).finding()).graph for path in sorted(CORPUS.glob("*.mk"))]


def corpus() -> Store:
    """All of them, and which of their reports are of one event."""
    store = Store()
    for graph in corpus_graphs():
        store.extend(graph.quads())
    store.load(path=str(CORPUS / "across.trig"), format=RdfFormat.TRIG)
    return store


class ByMarks:
    """Reads one marked article."""

    def __init__(self, marked: Marked) -> None:
        self.marked, self.text = marked, marked.text
        self.note: Mapping[str, Mapping[str, Any]] = marked.frames.get("note") or {}
        self.kinds = marked.kinds
        self.entities = {
            id_: Entity(_key(id_, item), EntityKind(item["type"]), item["name"])
            for id_, item in marked.section("entities").items()
        }

    def finding(self) -> Finding:
        """What there is to find."""
        _, _, date, title = self.text.partition("\n")[0].split(" ", 3)
        blocks = (Block(BlockKind.PARAGRAPH, 0, len(self.text)),)
        article = Article(self.marked.name, self.text, title, blocks, PartialDate.parse(date), "", "")
        names, decisions = [], []
        for mark in sorted(self.marked.mentions, key=lambda mark: mark.start):
            for id_ in mark.ids:
                entity, words = self.entities[id_], self.text[mark.start : mark.end]
                names.append(Mention(mark.start, mark.end, 0, 1, words, entity.kind, MentionForm.NAME, RULE))
                decisions.append(LinkDecision(len(decisions), entity.key, 1.0, (RULE,)))
        links = Links(tuple(self.entities.values()), tuple(decisions), (), tuple(self._tenures()))
        frames = Frames(
            tuple(self._event(*item) for item in self.marked.section("events").items()),
            tuple(self._act(*item) for item in self.marked.section("acts").items()),
            tuple(self._delegation(*item) for item in self.marked.section("delegations").items()),
            tuple(self._outcome(*item) for item in self.marked.section("outcomes").items()),
        )
        return Finding(article, Mentions(tuple(names)), links, frames)

    def _tenures(self) -> list[Tenure]:
        found = []
        for office in self.marked.frames.get("offices") or ():
            mark = next(mark for mark in self.marked.mentions if office["person"] in mark.ids)
            holder, body = (self.entities[office[key]].key for key in ("person", "of"))
            found.append(Tenure(holder, office["office"], body, mark.start, mark.end, RULE))
        return found

    def _event(self, id_: str, item: Mapping[str, Any]) -> EventFrame:
        kind = EventKind(item["type"])
        side = RoleName.PARTY if kind in _SIDES else RoleName.PARTICIPANT
        roles = [Role(side, self.entities[key].key) for key in item.get("participants", ())]
        for name in (RoleName.MEDIATOR, RoleName.FACILITATOR, RoleName.HOST, RoleName.GUARANTOR, RoleName.OBSERVER):
            roles += [Role(name, self.entities[key].key) for key in item.get(f"{name.value}s", ())]
        source = item.get("source")
        return EventFrame(
            id=self._name(id_),
            kind=kind,
            label=self._words(id_),
            evidence=self._evidence(id_),
            roles=tuple(roles),
            factuality=Factuality(item["factuality"]),
            source=None if source is None else self._source(source),
            place=self.entities[item["place"]].key if "place" in item else None,
            time=self._time(id_, item),
            part_of=self._name(item.get("part_of")),
            continuation_of=self._name(item.get("after")),
            topic=self._topic(id_),
            content=self._content(self.note.get("contents", {}).get(id_)),
        )

    def _act(self, id_: str, item: Mapping[str, Any]) -> SpeechActFrame:
        by = self._source(item["by"])
        kind, status = item.get("kind"), item.get("status")
        return SpeechActFrame(
            id=self._name(id_),
            kind=SpeechKind(item["type"]),
            label=self._words(id_),
            evidence=self._evidence(
                id_, *(r for r, reply in self.marked.section("replies").items() if reply["to"] == id_)
            ),
            speaker=by.entity,
            speaker_literal=by.literal,
            addressees=tuple(self.entities[key].key for key in item.get("to", ())),
            about=(self._name(item["about"]),) if "about" in item else (),
            content=(content := self._content(item.get("content"))),
            quotation=content if content and self.text[content.start - 1] == "'" else None,
            factuality=Factuality(item.get("factuality", "actual")),
            time=self._time(id_, item),
            proposal_kind=ProposalKind(_camel(kind)) if kind else None,
            status=Status(status) if status else None,
            part_of=self._name(self.note.get("rounds", {}).get(id_)),
            topic=self._topic(id_),
            denies=tuple(map(self._name, self.note.get("denies", {}).get(id_, ()))),
        )

    def _delegation(self, id_: str, item: Mapping[str, Any]) -> DelegationFrame:
        stead = self.note.get("instead", {}).get(id_)
        return DelegationFrame(
            id=self._name(id_),
            label=self._words(id_),
            evidence=self._evidence(id_),
            represents=(self.entities[item["of"]].key,),
            head=self.entities[item["head"]].key if item.get("head") else None,
            members=tuple(self.entities[key].key for key in item.get("members", ())),
            attends=(self._name(item["event"]),) if "event" in item else (),
            instead_of=self.entities[stead].key if stead else None,
        )

    def _outcome(self, id_: str, item: Mapping[str, Any]) -> OutcomeFrame:
        return OutcomeFrame(
            id=self._name(id_),
            type=OutcomeType(_camel(item["type"])),
            label=self._words(id_),
            evidence=self._evidence(id_),
            outcome_of=self._name(item["of"]),
            content=self._content(self.note.get("contents", {}).get(id_)),
        )

    def _name(self, id_: str | None) -> Any:
        return f"{self.kinds[id_].lower()}-{id_}" if id_ else None

    def _source(self, by: str) -> Source:
        return Source(entity=self.entities[by].key) if by in self.entities else Source(literal=by)

    def _words(self, id_: str) -> str:
        mark = next(mark for mark in self.marked.triggers if id_ in mark.ids)
        return self.text[mark.start : mark.end]

    def _evidence(self, *ids: str) -> tuple[Evidence, ...]:
        starts = [mark.start for mark in self.marked.triggers if not set(ids).isdisjoint(mark.ids)]
        spans = [span for span in sentences(self.text) if any(span[0] <= start < span[1] for start in starts)]
        return tuple(Evidence(start, end, RULE) for start, end in spans)

    def _content(self, words: str | None) -> Content | None:
        start = self.text.index(words) if words else 0
        return Content(start, start + len(words), words) if words else None

    def _topic(self, id_: str) -> Topic | None:
        words, concepts = self.note.get("words", {}).get(id_), self.note.get("topics", {}).get(id_, ())
        return Topic(self._content(words), tuple(concepts)) if words or concepts else None

    def _time(self, id_: str, item: Mapping[str, Any]) -> TimeExpression | None:
        days = str(self.note.get("days", {}).get(id_, ""))
        first, _, last = days.partition("/") if "/" in days else (days, "", days)
        bounds = [dt.date.fromisoformat(day) if day else None for day in (first, last)]
        return TimeExpression(item.get("time", ""), *bounds) if days or "time" in item else None


def _key(id_: str, item: Mapping[str, Any]) -> str:
    kind = item["type"].lower()
    return f"state/{id_}" if kind == "state" else f"{kind}/{item['name'].lower().replace(' ', '-')}"


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)
