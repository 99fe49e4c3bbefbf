"""What can be seen of an actor or place in an article: its roles, its mentions, and what stands around them.

A feature is a short phrase that can be read in the table of weights: ``role speaker``, ``dateline``,
``after uit``. An entity has it or not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from kg.frames.gate import load_topics
from kg.lexicon import Lexicon
from kg.model import Entity, EntityKind, Finding, Frames, Mention, MentionForm

_BEFORE = frozenset(
    {
        "in", "te", "naar", "uit", "van", "bij", "op", "aan", "met", "tussen", "over", "door", "tegen", "voor",
        "namens", "volgens", "aldus", "vanuit", "via", "onder", "de", "het", "en", "langs", "rond", "nabij", "zegt",
    }
)  # fmt: skip
"""Words before a name that tell something of its part."""
_WORD = re.compile(r"[\w'(,]+")
_AGE = re.compile(r" ?,? ?\(?\d\d\)?[ ,)]")
_WINDOW = 14
_LATE = 0.7
Stretch = tuple[int, int]


def roles(frames: Frames) -> dict[str, set[str]]:
    """Key of an entity -> the places that it fills in frames."""
    found: dict[str, set[str]] = defaultdict(set)
    for filler, name in _fillers(frames):
        if filler is not None:
            found[filler].add(name)
    return found


def _fillers(frames: Frames) -> Iterator[tuple[str | None, str]]:
    for event in frames.events:
        yield from ((role.filler, role.name.value) for role in event.roles)
        yield event.place, "place"
        yield event.source.entity if event.source is not None else None, "source"
    for act in frames.speech_acts:
        yield act.speaker, "speaker"
        yield from ((key, "addressee") for key in act.addressees)
        yield from ((key, "about") for key in act.about)
    for group in frames.delegations:
        yield group.head, "head"
        yield from ((key, "represents") for key in group.represents)
        yield from ((key, "member") for key in group.members)


class Features:
    """The features of the entities of one article."""

    def __init__(self, finding: Finding, lexicon: Lexicon) -> None:
        """Nothing is looked at twice: what holds for the whole article is worked out here."""
        self.text, self.lexicon, self.links = finding.article.text, lexicon, finding.links
        self.roles = roles(finding.frames)
        self.named: dict[str, list[Mention]] = defaultdict(list)
        for mention, decision in zip(finding.mentions.names, finding.links.decisions, strict=True):
            if decision.entity is not None:
                self.named[decision.entity].append(mention)
        self.quotes = finding.quotes
        self.evidence = list(_evidence(finding.frames))
        acts = finding.frames.speech_acts
        self.contents = [(w.start, w.end) for act in acts for w in (act.content, act.quotation) if w is not None]
        self.starts = [start for start, _ in finding.sentences]
        diplomacy = load_topics().diplomacy
        self.diplomacy = [
            len(diplomacy.intersection(re.findall(r"\w+", self.text[start:end].lower())))
            for start, end in finding.sentences
        ]
        self.acting = Counter(
            sentence for key in self.roles for sentence in {self.sentence(mention) for mention in self.named[key]}
        )
        self.title = self._paragraph(0)
        self.lead = self._paragraph(self.title)

    def of(self, entity: Entity) -> frozenset[str]:
        """All that can be seen of an entity that is mentioned."""
        mentions = self.named[entity.key]
        return frozenset(
            (
                *self._parts(entity),
                *self._forms(mentions),
                *self._standing(mentions),
                *self._words_before(mentions),
                *self._company(entity, mentions),
                *self._knowledge(entity, mentions),
            )
        )

    def sentence(self, mention: Mention) -> int:
        """The number of the sentence in which a mention stands."""
        return max(0, bisect_right(self.starts, mention.start) - 1)

    def _paragraph(self, start: int) -> int:
        end = self.text.find("\n\n", start + 2)
        return end if end > 0 else len(self.text)

    def _parts(self, entity: Entity) -> Iterator[str]:
        own = self.roles.get(entity.key)
        if own:
            yield "acts"
            yield from (f"role {name}" for name in own)
        for tenure in self.links.tenures:
            if tenure.holder == entity.key:
                yield "has an office"
                if tenure.of in self.roles:
                    yield "office of somebody who acts"
            if tenure.of == entity.key:
                yield "has a holder"
                if tenure.holder in self.roles:
                    yield "its holder acts"

    def _forms(self, mentions: Sequence[Mention]) -> Iterator[str]:
        yield from (f"mentions >= {count}" for count in (2, 3, 5) if len(mentions) >= count)
        yield from (f"form {mention.form.value}" for mention in mentions)
        if all(mention.form is MentionForm.ADJECTIVE for mention in mentions):
            yield "adjectives only"
        rule = mentions[0].rule
        yield "rule " + ("capital" if rule.startswith("capital: after") else rule)

    def _standing(self, mentions: Sequence[Mention]) -> Iterator[str]:
        if any("dateline" in mention.rule for mention in mentions):
            yield "dateline"
        if mentions[0].start < self.title:
            yield "title"
        if any(self.title <= mention.start < self.lead for mention in mentions):
            yield "lead"
        if mentions[0].start > _LATE * len(self.text):
            yield "late"
        resting = [kind for mention in mentions for stretch, kind in self.evidence if _within(mention, stretch)]
        yield from (f"evidence {kind}" for kind in resting)
        if len(resting) >= 3:
            yield "evidence >= 3"
        if any(_within(mention, stretch) for mention in mentions for stretch in self.contents):
            yield "in what is said"
        if all(any(_within(mention, quote) for quote in self.quotes) for mention in mentions):
            yield "in quotes only"

    def _words_before(self, mentions: Sequence[Mention]) -> Iterator[str]:
        for number, mention in enumerate(mentions):
            words = _WORD.findall(self.text[max(0, mention.start - _WINDOW) : mention.start].lower())
            if words and words[-1] in _BEFORE:
                yield f"after {words[-1]}"
                if number == 0:
                    yield f"first after {words[-1]}"
            if _AGE.match(self.text, mention.end, mention.end + 6):
                yield "before an age"

    def _company(self, entity: Entity, mentions: Sequence[Mention]) -> Iterator[str]:
        sentences = {self.sentence(mention) for mention in mentions}
        words = max((self.diplomacy[number] for number in sentences if number < len(self.diplomacy)), default=0)
        yield from (f"words of diplomacy >= {count}" for count in (1, 2) if words >= count)
        others = max(self.acting[number] for number in sentences) - (entity.key in self.roles)
        yield from (f"beside actors >= {count}" for count in (1, 2, 3) if others >= count)

    def _knowledge(self, entity: Entity, mentions: Sequence[Mention]) -> Iterator[str]:
        if self.lexicon.entity(entity.key) is not None:
            yield "known"
        if entity.local:
            yield "local"
        rows = (self.lexicon.organisations.get(entity.key), self.lexicon.places.get(entity.key))
        yield from (f"kind {row.kind}" for row in rows if row is not None)
        states = {key for mention in mentions for key in mention.keys if key.startswith("state/")}
        if entity.kind is EntityKind.PLACE and states:
            yield "capital"
            yield from _of_capital(states, self.roles, self.named)


def _of_capital(states: AbstractSet[str], roles: Mapping[str, object], named: Mapping[str, object]) -> Iterator[str]:
    if states & roles.keys():
        yield "capital of somebody who acts"
    elif states & named.keys():
        yield "capital of somebody named"


def _within(mention: Mention, stretch: Stretch) -> bool:
    return stretch[0] <= mention.start and mention.end <= stretch[1]


def _evidence(frames: Frames) -> Iterator[tuple[Stretch, str]]:
    kinds = (
        (frames.events, "event"), (frames.speech_acts, "act"),
        (frames.delegations, "delegation"), (frames.outcomes, "outcome"),
    )  # fmt: skip
    for found, kind in kinds:
        for frame in found:
            yield from (((item.start, item.end), kind) for item in frame.evidence)
