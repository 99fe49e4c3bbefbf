"""From open readings to frozen frames: ids, labels, order, and what is left out and why."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import replace

from kg.frames.delegations.read import Mission
from kg.frames.events.certainty import certainty, roles
from kg.frames.events.dating import Dating
from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.events.past import is_of_the_past
from kg.frames.impressions import BESIDE, TOLD
from kg.frames.outcomes.read import AGREED, Result
from kg.frames.proposals.proposal import Proposal
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.speech.utterances import Utterance
from kg.frames.subjects import Subjects, about
from kg.frames.syntax.clause import PRONOMINAL
from kg.frames.syntax.view import View
from kg.model import (
    Content,
    DelegationFrame,
    Drop,
    EventFrame,
    EventKind,
    Evidence,
    Factuality,
    Frames,
    OutcomeFrame,
    SpeechActFrame,
    SpeechKind,
    surest,
)

_NEAR = 3  # sentences between a delegation and talks that do not name who sent it
_LIKELY = 0.7
"""From here on a reading of talks, a visit or an agreement is told though the text leaves open who takes part."""
_POINTING = frozenset({"PRON", "DET", "ADP", "PUNCT", "SYM"})


class _Ids:
    """Ids of one article: kind and offset of the evoking word, numbered where two would be the same."""

    def __init__(self, view: View) -> None:
        self.view, self.given = view, set[str]()

    def give(self, kind: str, token: int) -> str:
        base = f"{kind.lower()}-{self.view.parsed.starts[token]}"
        name, count = base, 1
        while name in self.given:
            count += 1
            name = f"{base}-{count}"
        self.given.add(name)
        return name


class Assembly:
    """Makes the frames of one article; ``bars`` say how sure some of what is told is at least."""

    def __init__(self, view: View, dating: Dating, subjects: Subjects, bars: Mapping[str, float]) -> None:
        self.view, self.dating, self.subjects, self.ids, self.bars = view, dating, subjects, _Ids(view), bars
        self.events: list[Happening] = []
        self.names: dict[int, str] = {}
        """``id()`` of an event that is told to the id of its frame."""

    def frames(
        self,
        events: list[Happening],
        results: list[Result],
        utterances: list[Utterance],
        proposals: list[Proposal],
        missions: list[Mission],
        drops: list[Drop],
    ) -> Frames:
        """The frames; ``drops`` gets what is left out."""
        closed = {id(result.of) for result in results}  # what was called off is worth telling, whoever would have come
        self.events = [
            event
            for event in events
            if id(event) in closed or (self._is_sure(event, drops) and _stands(event, self.view, drops))
        ]
        self.names = {id(event): self.ids.give(event.kind.value, event.trigger) for event in self.events}
        for u in utterances:
            u.content = self._telling(u.content, drops)
        utterances = [u for u in utterances if self._is_sure(u, drops) and self._says(u, drops)]
        for p in proposals:
            p.content = self._telling(p.content, drops)
        told = {id(u): self._utterance(u) for u in utterances}
        self.names |= {key: act.id for key, act in told.items()}
        said = [replace(told[id(u)], denies=self._denied(u)) for u in utterances]
        acts = [*said, *map(self._proposal, proposals)]
        return Frames(
            events=tuple(map(self._event, self.events)),
            speech_acts=tuple(sorted(acts, key=lambda act: (act.evidence[0].start, act.id))),
            delegations=tuple(map(self._mission, missions)),
            outcomes=tuple(self._result(r, name) for r in results if (name := self._name(r.of)) is not None),
            drops=tuple(drops),
        )

    def _is_sure(self, one: Happening | Utterance, drops: list[Drop]) -> bool:
        """Whether its surest telling is sure enough for its kind."""
        sure = surest(one.evidence)
        if sure is None or sure >= self.bars.get(f"{TOLD} {one.kind.value}", 0.0):
            return True
        reason = f"{one.kind.value} less sure than it is told from"
        drops.append(Drop("frames", reason, self.view.words[one.trigger], self.view.parsed.starts[one.trigger]))
        return False

    def _telling(self, content: Content | None, drops: list[Drop]) -> Content | None:
        """The content of an act, unless all its words only point elsewhere ("daarop") or report ("zei")."""
        view = self.view
        if content is None:
            return None
        first = bisect_left(view.parsed.starts, content.start)
        last = bisect_left(view.parsed.starts, content.end)
        words = load_speech_words()
        empty = (words.pointers, words.saying_nothing, PRONOMINAL)
        for t in range(first, last):
            reports = view.lemmas[t] in words.reporting
            if view.pos[t] not in _POINTING and not reports and not any(view.lowers[t] in group for group in empty):
                return content
        drops.append(Drop("frames", "content that says nothing", content.text, content.start))
        return None

    def _says(self, u: Utterance, drops: list[Drop]) -> bool:
        """Whether a statement says anything: not a name alone in quotation marks, nor that somebody says something."""
        view = self.view
        if u.kind is not SpeechKind.STATEMENT or u.denies:
            return True
        if u.content is None:
            empty = view.lemmas[u.trigger] in load_speech_words().reporting
        else:
            words = [t for t in range(*u.span) if view.pos[t] not in _POINTING]
            quotes = {view.in_quote[t] for t in range(*view.sentence(u.trigger))} - {-1}
            whole = u.quotation is not None and len(quotes) == 1  # and no piece of a longer one
            empty = whole and all(view.names_at[t] or view.pos[t] == "PROPN" for t in words)
        if empty:
            start, end = view.parsed.span(*view.sentence(u.trigger))
            what = view.parsed.article.text[start:end][:60]
            drops.append(Drop("frames", "statement that says nothing", what, view.parsed.starts[u.trigger]))
        return not empty

    def _denied(self, u: Utterance) -> tuple[str, ...]:
        """The ids of what a statement denies, in so far as that is told."""
        return tuple(name for one in u.denies if (name := self.names.get(id(one))) is not None)

    def _name(self, event: Happening | None) -> str | None:
        return self.names.get(id(event)) if event is not None else None

    def _event(self, event: Happening) -> EventFrame:
        return EventFrame(
            id=self.names[id(event)],
            kind=event.kind,
            label=event.label,
            evidence=grounds(event.evidence),
            confidence=surest(event.evidence),
            certainty=certainty(event),
            roles=roles(event, self.bars.get(BESIDE, 0.0)),
            factuality=event.factuality,
            source=event.source,
            place=event.place,
            time=self.dating.expression(event),
            days=self.dating.by_date(event),
            part_of=self._name(event.part_of),
            continuation_of=self._name(event.continuation_of),
            topic=self.subjects.of_event(event.triggers),
            content=self.subjects.agreed(event.triggers) if event.kind is EventKind.AGREEMENT else None,
            overrules=tuple(name for other in event.overrules if (name := self._name(other)) is not None),
        )

    def _utterance(self, u: Utterance) -> SpeechActFrame:
        position = u.kind in (SpeechKind.DEMAND, SpeechKind.CONCESSION) and u.content is not None
        return SpeechActFrame(
            id=self.ids.give(u.kind.value, u.trigger),
            kind=u.kind,
            label=_short(u.content.text if u.content else self.view.words[u.trigger]),
            evidence=grounds(u.evidence),
            confidence=surest(u.evidence),
            speaker=u.speaker,
            speaker_literal=u.speaker_literal,
            joined=u.joined,
            addressees=tuple(u.addressees),
            about=about(self.view, u.span, u.trigger, u.speaker),
            content=u.content,
            quotation=u.quotation,
            factuality=u.factuality,
            part_of=self._round(u.trigger, u.span, [u.speaker, *u.addressees]) if position else None,
            topic=self.subjects.of_content(u.span) if position else None,
        )

    def _proposal(self, p: Proposal) -> SpeechActFrame:
        def told(score: float) -> float | None:
            return None if p.confidence is None else p.confidence * score

        return SpeechActFrame(
            id=self.ids.give(SpeechKind.PROPOSAL.value, p.trigger),
            kind=SpeechKind.PROPOSAL,
            label=_short(p.content.text if p.content else self.view.words[p.trigger]),
            evidence=grounds(p.evidence),
            confidence=p.confidence,
            speaker=p.speaker,
            speaker_confidence=told(p.speaker_score),
            addressees=tuple(p.addressees),
            about=about(self.view, p.span),
            content=p.content,
            proposal_kind=p.kind,
            status=p.status,
            status_confidence=None if p.status_score is None else told(p.status_score),
            duration=p.duration,
            part_of=self._round(p.trigger, p.span, [p.speaker, *p.addressees]),
            topic=self.subjects.of_content(p.span) if p.content is not None else None,
        )

    def _round(self, trigger: int, said: tuple[int, int], sides: list[str | None]) -> str | None:
        """The talks that the same sentence says it was put forward at: "*bij het overleg* stelde Peru voor ..."."""
        view = self.view
        for event in self.events:
            held = event.kind in TALKS and event.factuality is Factuality.ACTUAL
            if held and not {*event.participants, *event.mediators}.isdisjoint(sides):
                for token in event.triggers:
                    here = view.parsed.sent_of[token] == view.parsed.sent_of[trigger]
                    if here and not said[0] <= token < said[1] and view.case_of(token) in self.subjects.file.during:
                        return self.names[id(event)]
        return None

    def _mission(self, m: Mission) -> DelegationFrame:
        sent_of = self.view.parsed.sent_of
        sentence = sent_of[m.trigger]
        talks = [e for e in self.events if e.kind in TALKS and e.factuality is not Factuality.COUNTERFACTUAL]
        mine = [e for e in talks if {m.of, m.head, *m.members} & {*e.participants, *e.mediators}]
        mine = mine or [e for e in talks if min(abs(sent_of[t] - sentence) for t in e.triggers) <= _NEAR]
        mine = [e for e in mine if e.factuality is not Factuality.POSSIBLE] or mine
        mine = [e for e in mine if not is_of_the_past(self.view, e)] or mine
        near = min(mine, key=lambda e: min(abs(sent_of[t] - sentence) for t in e.triggers), default=None)
        return DelegationFrame(
            id=self.ids.give("delegation", m.trigger),
            label=self.view.words[m.trigger],
            evidence=grounds(m.evidence),
            confidence=surest(m.evidence),
            represents=(m.of,),
            head=m.head,
            members=tuple(m.members),
            attends=(self.names[id(near)],) if near is not None else (),
            instead_of=m.instead_of,
        )

    def _result(self, r: Result, of: str) -> OutcomeFrame:
        return OutcomeFrame(
            id=self.ids.give("outcome", r.trigger),
            type=r.type,
            label=_short(r.label),
            evidence=grounds(r.evidence),
            confidence=surest(r.evidence),
            outcome_of=of,
            content=self.subjects.agreed([r.trigger]) if r.type in AGREED else None,
        )


def _stands(event: Happening, view: View, drops: list[Drop]) -> bool:
    """An event of which nothing is known but its name is not worth a node, unless it is all but sure."""
    known = bool(event.participants or event.mediators or event.third or event.place)
    if event.kind is EventKind.MEDIATION:
        return True  # that somebody mediated, or nobody, is news: "een bemiddelaar is niet gevonden"
    if event.kind in TALKS:
        known = known or event.announced or event.time is not None
    elif event.kind is EventKind.VISIT:
        known = bool(event.participants)
    elif event.kind is EventKind.AGREEMENT:
        named = event.noun or len(event.triggers) > 1
        known = len(event.participants) > 1 or bool(named and (event.place or event.time or event.participants))
    known = known or (event.kind is not EventKind.CONFLICT and (surest(event.evidence) or 0.0) >= _LIKELY)
    if not known:
        start = view.parsed.starts[event.trigger]
        drops.append(Drop("frames", f"{event.kind.value} without anybody in it", event.label, start))
    return known


def grounds(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    """Each passage with each rule that read it, at its best score, in text order."""
    ordered = sorted(evidence, key=lambda e: (e.start, e.end, e.rule, e.score or 0.0))
    return tuple({(e.start, e.end, e.rule): e for e in ordered}.values())


def _short(text: str, limit: int = 90) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rsplit(" ", 1)[0] + "…"
