"""What a graph says of one article, asked as facts that are written as small mappings.

A fact names one thing by its first key, and what must hold of it by the others; it holds where some thing of the
article's graph has all of that:

- ``event: Meeting``, with ``participants, mediators, facilitators, without`` (lists of names), ``place, time,
  factuality, source, alone, part`` (``alone: true``: nobody else takes part, ``part: true``: of a larger event)
- ``act: Demand``, with ``by, to, about`` (names), ``content, exactly, ends, kind, status, factuality``
- ``delegation: Japan``, with ``head, members``
- ``outcome: agreement``, with ``of`` (names of who takes part in the event), ``kind`` (of that event)
- ``office: president``, with ``person, of``
- ``entity: Shell``, with ``type, alias``
- ``anything: true``: an event, act, delegation or outcome at all

``|`` parts alternatives (``Meeting|Negotiation``, for short ``talks``), ``none`` asks that nothing is there (``place:
none``), ``count: 2`` asks for exactly so many things. A name is met by a label of the entity or by its last words
(``Fidan``), ``content`` and ``time`` by words in them, ``ends`` by the last words of the content and
``exactly`` by all of them. ``words`` are words of a passage that the fact rests on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import Any

from pyoxigraph import Quad

from kg.evaluate.system import dip
from kg.evaluate.text import plain
from kg.model import Finding
from kg.query import Statements
from kg.rdf import Iris, KnownEntities, article_graph
from kg.vocab.terms import DIP, OA, RDF, SKOS

EVENTS = "Negotiation|Meeting|Mediation|Visit|PressConference|Agreement|Conflict"
ACTS = "Statement|Proposal|Demand|Concession|Warning"
KEYS = {
    "event": {
        "participants",
        "mediators",
        "facilitators",
        "without",
        "place",
        "time",
        "factuality",
        "source",
        "alone",
        "part",
    },
    "act": {"by", "to", "about", "content", "exactly", "ends", "kind", "status", "factuality", "without"},
    "delegation": {"head", "members"},
    "outcome": {"of", "kind"},
    "office": {"person", "of"},
    "entity": {"type", "alias"},
    "anything": set(),
}

Fact = Mapping[str, Any]


def fault(fact: Fact) -> str:
    """What is wrong with how a fact is written; empty where nothing is."""
    kind = next(iter(fact), "")
    if kind not in KEYS:
        return f"{fact}: a fact begins with one of {', '.join(KEYS)}"
    unknown = set(fact) - KEYS[kind] - {kind, "count", "words"}
    return f"{fact}: {', '.join(sorted(unknown))} cannot be asked of {kind}" if unknown else ""


class Said:
    """The facts of one article, or of several together."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self.graph = Statements(quads)

    @classmethod
    def of(cls, *findings: Finding) -> Said:
        """What is said in findings."""
        known, graphs = KnownEntities(Iris()), [article_graph(finding) for finding in findings]
        for graph in graphs:
            known.add(graph.entities)
        return cls(chain(*(graph.graph.quads() for graph in graphs), known.graph().quads()))

    def holds(self, fact: Fact) -> bool:
        """Is the fact among what is said?"""
        found = sum(self._fits(node, fact) for node in self._nodes(fact))
        return bool(found == fact["count"] if "count" in fact else found)

    def lines(self) -> list[str]:
        """All that is said, a line a thing, for messages."""
        return [
            f"{types} {', '.join(self._shown(node))}"
            for types, node in sorted((self._type(node), node) for node in self._things)
        ]

    @cached_property
    def _things(self) -> list[str]:
        kinds = (*EVENTS.split("|"), *ACTS.split("|"), "Delegation", "Outcome", "Tenure")
        nodes = dict.fromkeys(node for kind in kinds for node in self.graph.subjects(RDF.type, dip(kind)))
        return [node for node in nodes if self.graph.objects(node, DIP.evidence)]

    def _type(self, node: str) -> str:
        names = (value.rpartition("#")[2] for value in self.graph.objects(node, RDF.type))
        return "/".join(name for name in names if name not in ("Event", "SpeechAct", "Actor"))

    def _shown(self, node: str) -> Iterator[str]:
        for how, values in sorted(self.graph.about(node).items()):
            name = how.rpartition("#")[2]
            if name not in ("type", "evidence", "rule", "label", "thirdParty", "earliest", "latest", "reading"):
                yield f"{name} {'+'.join(self.graph.value(v, SKOS.prefLabel) or v.rpartition('#')[2] for v in values)}"

    def _nodes(self, fact: Fact) -> Iterator[str]:
        kind, value = next(iter(fact.items()))
        if kind == "entity":
            classes = str(fact.get("type", "Person|State|Organisation|Place")).split("|")
            nodes = {node for name in classes for node in self.graph.subjects(RDF.type, dip(name))}
            yield from sorted(node for node in nodes if self._named(node, str(value)))
            return
        types = {"event": value, "act": value, "delegation": "Delegation", "outcome": "Outcome", "office": "Tenure"}
        classes = str(types.get(kind, f"{EVENTS}|{ACTS}|Delegation|Outcome")).replace("talks", "Meeting|Negotiation")
        wanted = {dip(name) for name in classes.split("|")}
        yield from (node for node in self._things if wanted.intersection(self.graph.objects(node, RDF.type)))

    def _fits(self, node: str, fact: Fact) -> bool:
        kind, value = next(iter(fact.items()))
        first = {
            "delegation": lambda: self._any(node, "represents", value),
            "outcome": lambda: self._is(node, "outcomeType", value),
            "office": lambda: self._same(node, "officeTitle", value),
        }
        if kind in first and not first[kind]():
            return False
        return all(
            self._judge(node, kind, key, wanted) for key, wanted in fact.items() if key not in (kind, "count", "type")
        )

    def _judge(self, node: str, kind: str, key: str, wanted: Any) -> bool:
        match key:
            case "participants" | "mediators" | "facilitators" | "members":
                return all(self._any(node, key[:-1], name) for name in wanted)
            case "without":
                return not any(self._any(node, role, name) for role in ("participant", "addressee") for name in wanted)
            case "alone":
                return len(self.graph.objects(node, DIP.participant)) <= 1
            case "by" | "to":
                names = wanted if isinstance(wanted, list) else [wanted]
                return all(self._any(node, "speaker" if key == "by" else "addressee", name) for name in names)
            case "of" if kind == "outcome":
                return all(self._any(event, "participant", name) for event in self._event(node) for name in wanted)
            case "kind" if kind == "outcome":
                return any(self._type(event) in str(wanted).split("|") for event in self._event(node))
            case "person" | "of":
                return self._any(node, "holder" if key == "person" else "officeOf", wanted)
            case "head" | "about" | "place" | "source":
                return self._any(node, "attributedTo" if key == "source" else key, wanted)
            case "factuality" | "status" | "kind":
                return self._is(node, "proposalKind" if key == "kind" else key, wanted)
            case "alias":
                return plain(str(wanted)) in {plain(label) for label in self._labels(node)}
            case "time" | "content":
                said = self.graph.objects(node, DIP.timeExpression if key == "time" else DIP.content)
                return not said if wanted == "none" else any(_within(wanted, words) for words in said)
            case "words":
                passages = self.graph.objects(node, DIP.evidence)
                return any(_within(wanted, text) for one in passages for text in self.graph.objects(one, OA.exact))
            case "part":
                return bool(self.graph.objects(node, DIP.subEventOf)) is wanted
            case "exactly":
                return any(self._same(node, how, wanted) for how in ("content", "quotation"))
            case "ends":
                said = self.graph.objects(node, DIP.content)
                return any(plain(words).endswith(plain(end)) for words in said for end in str(wanted).split("|"))
        raise AssertionError(f"{kind} is not asked for {key}")

    def _event(self, outcome: str) -> list[str]:
        return self.graph.objects(outcome, DIP.outcomeOf) or [""]

    def _is(self, node: str, how: str, wanted: Any) -> bool:
        said = self.graph.objects(node, dip(how))
        return not said if wanted == "none" else any(dip(value) in said for value in str(wanted).split("|"))

    def _same(self, node: str, how: str, wanted: Any) -> bool:
        return any(
            plain(said) == plain(one) for said in self.graph.objects(node, dip(how)) for one in str(wanted).split("|")
        )

    def _any(self, node: str, how: str, wanted: Any) -> bool:
        nodes = self.graph.objects(node, dip(how)) if node else []
        return not nodes if wanted == "none" else any(self._named(one, str(wanted)) for one in nodes)

    def _named(self, node: str, wanted: str) -> bool:
        labels = [plain(label) for label in self._labels(node)]
        names = [plain(name) for name in wanted.split("|")]
        return any(label == name or label.endswith(f" {name}") for label in labels for name in names)

    def _labels(self, node: str) -> list[str]:
        return [*self.graph.objects(node, SKOS.prefLabel), *self.graph.objects(node, SKOS.altLabel)] or [node]


def _within(wanted: Any, words: str) -> bool:
    return any(re.search(rf"\b{re.escape(plain(one))}\b", plain(words)) for one in str(wanted).split("|"))
