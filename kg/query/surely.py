"""A question asked of only what is sure enough: the query with a condition beside each pattern that was weighed.

The same is left as ``kg build --least`` leaves (kg.frames.least), but for labels, which name all of an event:

1. A frame (event, speech act, delegation, outcome) stays where it is itself so sure; an event also where its factuality
   is and somebody's part in it, a speech act where its speaker is, an outcome where what it is the outcome of stays.
2. A part in an event, and its place, stays where that very statement is so sure; its time, with the days, likewise.
3. A proposal without a sure answer is one that was put forward, to nobody in particular.

What has no weight is not sure. Conditions go to the end of the group in which the pattern stands: plain SPARQL 1.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Final

from kg.query.groups import Group, Reader, Triple
from kg.vocab.terms import DIP, PREFIXES, SUPER_PROPERTIES

_PREFIX: Final = re.compile(r"^PREFIX (?!rdf:)", re.MULTILINE)


def _dip(*terms: str) -> frozenset[str]:
    return frozenset(f"dip:{term.rpartition('#')[2]}" for term in terms)


_ROLES: Final = _dip(DIP.participant, *(name for name, above in SUPER_PROPERTIES.items() if DIP.participant in above))
_WEIGHED: Final = _ROLES | _dip(DIP.place)
_TIMES: Final = _dip(DIP.timeExpression, DIP.earliest, DIP.latest)
_TAKEN_UP: Final = _dip(DIP.takesUp, DIP.repeats, DIP.amends, DIP.sameProposalAs, DIP.agreedIn)
"""Properties between a proposal and what came of it later."""
_OF_FRAMES: Final = _WEIGHED | _TIMES | _TAKEN_UP | _dip(
    DIP.factuality, DIP.topic, DIP.topicExpression, DIP.content, DIP.quotation, DIP.proposalKind, DIP.status,
    DIP.duration, DIP.speaker, DIP.addressee, DIP.about, DIP.denies, DIP.represents, DIP.head, DIP.member,
    DIP.insteadOf, DIP.attends, DIP.subEventOf, DIP.continuationOf, DIP.outcomeOf, DIP.outcomeType, DIP.attributedTo,
    DIP.evidence, DIP.roundOf, DIP.inProcess,
)  # fmt: skip
"""Properties of frames; ``dip:evidence`` is of tenures as well, which pass."""
_ACROSS: Final = _TAKEN_UP | _dip(DIP.sameEventAs, DIP.overrules, DIP.roundOf, DIP.inProcess)
"""Properties that stand in a graph of their own."""
_TO_FRAMES: Final = _TAKEN_UP | _dip(
    DIP.subEventOf, DIP.continuationOf, DIP.outcomeOf, DIP.attends, DIP.denies, DIP.overrules
)
"""Properties whose value is a frame."""
_TELLING: Final = {
    "tenure": _dip(DIP.holder, DIP.officeOf, DIP.officeTitle),
    "outcome": _dip(DIP.Outcome, DIP.outcomeOf, DIP.outcomeType),
    "delegation": _dip(DIP.Delegation, DIP.represents, DIP.head, DIP.member, DIP.attends, DIP.insteadOf),
    "speech": _TAKEN_UP | _dip(
        DIP.SpeechAct, DIP.Proposal, DIP.Demand, DIP.Concession, DIP.Warning, DIP.Statement, DIP.speaker, DIP.addressee,
        DIP.status, DIP.proposalKind, DIP.quotation, DIP.denies,
    ),
    "event": _WEIGHED | _dip(
        DIP.Meeting, DIP.Negotiation, DIP.Mediation, DIP.Visit, DIP.PressConference, DIP.Agreement, DIP.Conflict,
        DIP.continuationOf, DIP.roundOf,
    ),
    "frame": _dip(
        DIP.Event, DIP.factuality, DIP.topic, DIP.topicExpression, DIP.content, DIP.about, DIP.subEventOf,
        DIP.inProcess,
    ),
}  # fmt: skip
"""Classes and properties that only one kind of frame has, or only frames have; a tenure is none."""
_WALKED: Final = _WEIGHED | _TO_FRAMES | _TIMES | _dip(DIP.addressee)
"""Steps of a path that are more or less sure."""
_CLASSES: Final = {"event": "", "speech": "dip:SpeechAct", "delegation": "dip:Delegation", "outcome": "dip:Outcome"}
_KINDS: Final = _dip(DIP.Event, DIP.Delegation, DIP.Outcome)
_NOT_FRAMES: Final = _dip(DIP.Actor, DIP.Person, DIP.State, DIP.Organisation, DIP.Article, DIP.PeaceProcess, DIP.Place)


def at_least(query: str, least: str) -> str:
    """The query of only what is at least so sure, a number as SPARQL writes it; QueryRefused for one not understood."""
    writing = _Writing(least)
    writing.group(Reader(query).outermost(), frozenset())
    text = query
    for start, end, words in sorted(writing.edits, reverse=True):
        text = text[:start] + words + text[end:]
    return _PREFIX.sub(f"PREFIX rdf: <{PREFIXES['rdf']}>\n\\g<0>", text, count=1) if writing.edits else text


@cache
def is_weighed(query: str) -> bool:
    """Does the query ask for anything that is more or less sure?"""
    return at_least(query, "1") != query


@dataclass(slots=True)
class _Writing:
    """The conditions of one query.

    What an engine can look up at once for all is asked for at once, since a condition of its own for each row takes
    long; within what exists (or not) there is one row, and it is asked for there.
    """

    least: str
    edits: list[tuple[int, int, str]] = field(default_factory=list)
    """Start and end of what is replaced, and by what."""
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _alone: bool = False
    """Is it about one row?"""
    _inside: bool = False
    """Is it asked of one graph?"""

    def group(self, group: Group, known: frozenset[str]) -> None:
        """Add the conditions of a group; those of the frames that are ``known`` are there already."""
        outside = self._alone, self._inside
        self._alone |= group.how == "exists"
        across = any(_names(step) & _ACROSS for triple in group.triples for step in triple.steps)
        self._inside = (self._inside or group.in_graph) and not across
        frames = dict.fromkeys(node for triple in group.triples for node in _frames(triple))
        conditions = [self._frame(node, _kind(node, group.triples)) for node in frames if node not in known]
        conditions += [words for triple in group.triples for words in self._conditions(triple)]
        if words := "".join(f"\n    {condition}" for condition in conditions if condition):
            self.edits.append((group.end, group.end, f"{words}\n  "))
        known |= frames.keys()
        if group.selected is not None:
            known &= group.selected
        # What must hold comes first: what may hold, or must not, is asked of frames that passed.
        for child in sorted(group.children, key=lambda child: not child.joined):
            self.group(child, known)
            if child.joined:
                known |= _told(child)
        self._alone, self._inside = outside

    def _conditions(self, triple: Triple) -> Iterator[str]:
        if len(triple.steps) > 1:
            if any(_property(step) in _WALKED for step in triple.steps):
                yield self._must(self._told(triple), self._step_by_step(triple))
            return
        (step,) = triple.steps
        subject, value = triple.subject, triple.object.text
        if step in _WEIGHED:
            yield self._must(self._told(triple), self._stated(subject, value, _below(step)))
        elif step.startswith("?"):
            yield self._any_property(subject, step, value)
        elif step in _TIMES:
            yield self._must_not(self._loosely_timed(subject))
        elif step == "dip:addressee":
            yield self._must_not(self._unanswered(subject))
        elif step == "dip:status" and triple.object.kind == "variable":
            own, put = self._new(), self._new()
            self.edits.append((triple.object.start, triple.object.end, own))
            open_ = f"SELECT DISTINCT {subject} (dip:proposed AS {put}) WHERE {{ {self._unanswered(subject)} }}"
            yield f"OPTIONAL {{ {open_} }} BIND(COALESCE({put}, {own}) AS {value})"
        elif step == "dip:status" and value != "dip:proposed":
            yield self._must_not(self._unanswered(subject))

    def _any_property(self, subject: str, property_: str, value: str) -> str:
        """Of a property that is not known here those that were weighed must be so sure."""
        names = ", ".join(sorted(_WEIGHED))
        narrower = self._new()
        rows = " ".join(f"({below} {name})" for name in sorted(_WEIGHED) for below in sorted(_below(name)))
        told = self._in_graph(f"{subject} {property_} {value} FILTER({property_} IN ({names}))")
        stated = self._stated(subject, value, frozenset(), narrower)
        return self._must_not(told + self._must_not(f"{stated} VALUES ({narrower} {property_}) {{ {rows} }}"))

    def _step_by_step(self, triple: Triple) -> str:
        """A path with a node of its own between two steps, each with its conditions."""
        nodes = [triple.subject, *(self._new() for _ in triple.steps[1:]), triple.object.text]
        lines, conditions = [], list[str]()
        for one, step, other in zip(nodes[:-1], triple.steps, nodes[1:], strict=True):
            lines.append(f"{one} {step} {other} .")
            plain = _property(step)
            first, second = (other, one) if step.startswith("^") else (one, other)
            if plain in _WEIGHED:
                told = self._in_graph(f"{first} {plain} {second}")
                conditions.append(self._must(told, self._stated(first, second, _below(plain))))
            elif plain in _TIMES:
                conditions.append(self._must_not(self._loosely_timed(first)))
            elif plain == "dip:addressee":
                conditions.append(self._must_not(self._unanswered(first)))
            if plain in _OF_FRAMES | _TO_FRAMES and first != triple.subject:
                kind = "outcome" if plain == "dip:outcomeOf" else ""
                conditions.append(self._frame(first, kind or "frame"))
            if plain in _TO_FRAMES and second not in (triple.subject, triple.object.text):
                conditions.append(self._frame(second, "frame"))
        return self._in_graph(" ".join(lines)) + " ".join(dict.fromkeys(conditions))

    def _frame(self, node: str, kind: str) -> str:
        """It must be a frame that is so sure; where it may be no frame, at least none that is not."""
        if kind == "tenure":
            return ""
        of = self._new()
        told = self._in_graph(f"{node} a {of} FILTER({of} IN ({', '.join(sorted(_KINDS))}))")
        sure = self._sure(node, kind or "frame")
        return self._must(told, sure) if kind else self._must_not(told + self._must_not(sure))

    def _sure(self, node: str, kind: str) -> str:
        """Frames of a kind that are so sure; ``frame`` is any kind."""
        if kind == "frame":
            either = " UNION ".join(f"{{ {self._sure(node, one)} }}" for one in _CLASSES)
            return f"FILTER EXISTS {{ {either} }} " if self._alone else either
        score = self._new()
        is_one = f"{node} a {class_} ; " if (class_ := _CLASSES[kind]) else f"{node} "
        sure = self._in_graph(f"FILTER({score} >= {self.least}) {is_one}dip:confidence {score}")
        if kind == "event":
            return sure + self._stated(node, "", {"dip:factuality"}) + self._stated(node, "", _ROLES)
        if kind == "speech":
            return sure + self._must_not(self._stated(node, "", {"dip:speaker"}, test="<"))
        if kind == "outcome":
            whole = self._new()
            its = " UNION ".join(f"{{ {self._sure(whole, one)} }}" for one in ("event", "speech"))
            return sure + self._in_graph(f"FILTER(true) {node} dip:outcomeOf {whole}") + its
        return sure

    def _stated(self, subject: str, value: str, properties: Set[str], property_: str = "", *, test: str = ">=") -> str:
        """Statements about a frame that are so sure."""
        node, score = self._new(), self._new()
        among = ""
        if len(properties) == 1:
            (property_,) = properties
        elif not property_:
            property_ = self._new()
            among = f" && {property_} IN ({', '.join(sorted(properties))})"
        what = f" ; rdf:object {value}" if value else ""
        about = f"{node} rdf:subject {subject} ; rdf:predicate {property_}{what} ; dip:confidence {score}"
        return self._in_graph(f"FILTER({score} {test} {self.least}{among}) {about}")

    def _loosely_timed(self, node: str) -> str:
        """Events whose days are those of words that are not so sure."""
        told = self._in_graph(f"{node} dip:timeExpression {self._new()}")
        speech = self._in_graph(f"{node} a dip:SpeechAct")
        stated = self._stated(node, "", {"dip:timeExpression"})
        return told + self._must_not(speech) + self._must_not(stated)

    def _unanswered(self, node: str) -> str:
        return self._stated(node, "", {"dip:status"}, test="<")

    def _told(self, triple: Triple) -> str:
        return self._in_graph(f"{triple.subject} {'/'.join(triple.steps)} {triple.object.text}")

    def _must(self, told: str, sure: str) -> str:
        """What is told and not sure is taken away: joined conditions an engine may first join with each other."""
        return sure if self._alone else self._must_not(told + self._must_not(sure))

    def _must_not(self, pattern: str) -> str:
        return f"FILTER NOT EXISTS {{ {pattern} }} " if self._alone else f"MINUS {{ {pattern} }} "

    def _in_graph(self, pattern: str) -> str:
        """Of one row the graph is known where the pattern stands in one: a frame has its statements beside it."""
        return f"{pattern} " if self._alone and self._inside else f"GRAPH {self._new()} {{ {pattern} }} "

    def _new(self) -> str:
        return f"?least{next(self._numbers)}"


def _frames(triple: Triple) -> Iterator[str]:
    """The nodes of a pattern that may be frames, as it tells of them."""
    step, *rest = triple.steps
    names = _names(step)
    if step == "a":
        if triple.object.text not in _NOT_FRAMES and triple.object.text.startswith(("dip:", "?")):
            yield triple.subject
    elif step.startswith("?") or names & _OF_FRAMES:
        yield triple.subject
    if not rest and names & _TO_FRAMES and triple.object.kind == "variable":
        yield triple.object.text


def _kind(node: str, triples: list[Triple]) -> str:
    """What a node is by what a group tells of it; empty where that leaves it open."""
    told = {name for triple in triples if triple.subject == node for name in _names(triple.steps[0])}
    told |= {triple.object.text for triple in triples if triple.subject == node and triple.steps == ("a",)}
    return next((kind for kind, telling in _TELLING.items() if telling & told), "")


def _told(group: Group) -> frozenset[str]:
    """Frames of which conditions stand in a group, or in one that is joined with it."""
    own = frozenset(node for triple in group.triples for node in _frames(triple))
    return own.union(*(_told(child) for child in group.children if child.joined))


def _names(step: str) -> frozenset[str]:
    """The properties of a step, as it is walked from subject to object."""
    return frozenset() if step.startswith("^") else frozenset(step.strip("()").rstrip("?*+").split("|"))


def _property(step: str) -> str:
    """The property of a step, whichever way it is walked."""
    return step.removeprefix("^").rstrip("?*+")


@cache
def _below(name: str) -> frozenset[str]:
    """A property and those that imply it, by which a statement says what it weighs."""
    iri = PREFIXES["dip"] + name.removeprefix("dip:")
    return _dip(iri, *(narrower for narrower, above in SUPER_PROPERTIES.items() if iri in above))
