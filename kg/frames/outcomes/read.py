"""Outcomes: what became of a round, a visit or a meeting, tied to the event that it closes.

The rules find words that may tell of an outcome; this module judges them. Method:

1. ``set.type`` says which outcome, ``set.negated`` which one the denied clause tells (none where it
   is absent); ``set.negation`` marks rules whose own words hold the negation;
2. what is only hoped, feared, asked or foreseen is no outcome; a denied "konden" is one;
3. ``set.of`` and ``set.who`` say what the rule must be about: an occasion, a result, parties;
4. an agreement is a ceasefire or a partial one by its words, and partial too where the same
   article says that the parties did not agree on the rest;
5. ``kg.frames.outcomes.closing`` finds the event; one outcome per type and event, with all its evidence. What one
   of them answers is no outcome: "stelde voor te praten, maar die *ging niet akkoord*".

A cancelled or postponed event did not take place, so it becomes counterfactual.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.frames.events.happenings import Happening
from kg.frames.events.past import is_of_the_past
from kg.frames.mood.arguments import is_aimed_at
from kg.frames.mood.factuality import Scope
from kg.frames.outcomes.closing import Closing
from kg.frames.outcomes.tests import Fitness
from kg.frames.outcomes.words import OutcomeWords
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import Evidence, Factuality, OutcomeType

CALLED_OFF = frozenset({OutcomeType.CANCELLED, OutcomeType.POSTPONED})
"""What did not take place, or not then."""
_AHEAD = frozenset({OutcomeType.CANCELLED, OutcomeType.POSTPONED, OutcomeType.CONTINUATION_AGREED, OutcomeType.UNKNOWN})
AGREED = frozenset({OutcomeType.AGREEMENT, OutcomeType.CEASEFIRE, OutcomeType.PARTIAL_AGREEMENT})
KIN = (AGREED, frozenset({OutcomeType.ONGOING, OutcomeType.CONTINUATION_AGREED}))
"""Types that two readings may give to one outcome."""
_FAILED = frozenset({OutcomeType.NO_BREAKTHROUGH, OutcomeType.WALKOUT})
_TELLING = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
_NEAR = 4  # sentences between an agreement and what it leaves open


@dataclass(slots=True, eq=False)
class Result:
    """An outcome before ids are given out."""

    type: OutcomeType
    trigger: int
    label: str
    evidence: list[Evidence]
    of: Happening | None
    named: bool = False
    """The words of the outcome name its event."""
    sides: frozenset[str] = frozenset()
    """The parties that its words name."""

    def add(self, evidence: Evidence) -> None:
        """Another sentence that tells the same."""
        if all((e.start, e.end) != (evidence.start, evidence.end) for e in self.evidence):
            self.evidence.append(evidence)


class Outcomes:
    """Reads outcome drafts of one article, given its events."""

    def __init__(self, view: View, scope: Scope, events: list[Happening], words: OutcomeWords) -> None:
        self.view, self.scope, self.words = view, scope, words
        self.closing = Closing(view, events, words)
        self.fitness = Fitness(view, scope, words, self.closing)

    def read(self, drafts: list[Draft]) -> list[Result]:
        """The outcomes in text order, one per type and event."""
        found: list[Result] = []
        mine = self._likeliest([draft for draft in drafts if draft.rule.frame == "Outcome"])
        mine.sort(key=lambda draft: self.closing.headline(draft.trigger))  # a headline tells what the text tells
        for draft in mine:
            kind = self.kind(draft)
            if kind in CALLED_OFF and not self.fitness.fits(draft):
                continue  # what is called off must be an occasion of diplomacy, not a match
            if kind is not None and not self._repeats(found, draft, kind):
                event = self.closing.event(draft, kind)
                other = (kind in CALLED_OFF and self._is_terms(draft)) or self._is_of_others(draft)
                other = other or self._is_answer(draft)
                other = other or is_aimed_at(self.view, self.scope.cues, draft.trigger, draft.clause)
                if event is not None and not other and not self._is_of_earlier(draft, event):
                    self._add(found, draft, kind, event)
        return sorted(self._with_partial(found), key=lambda result: result.evidence[0].start)

    def _is_terms(self, draft: Draft) -> bool:
        """Whether what fell is what was to be agreed, no occasion: "een permanent bestand sneuvelde"."""
        forms = [(self.view.lowers[t], self.view.lemmas[t]) for t in draft.tokens.get("theme", [])]
        return bool(forms) and all(self.words.agreement(*f) and not self.words.occasion(*f) for f in forms)

    def _is_of_earlier(self, draft: Draft, event: Happening) -> bool:
        """Whether it was before its event: "*eerdere* bestanden liepen op niets uit", "*vorig jaar* al"."""
        view, before = self.view, self.view.grammar.previous | self.view.grammar.ago
        times = {view.time_at[t] for t in draft.clause.tokens if view.time_at[t] >= 0}
        spans = (view.mentions.times[i] for i in times)
        bygone = [t for t in spans if t.duration is None and not before.isdisjoint(view.lowers[t.first : t.last])]
        if self.closing.named(draft) is not None or event.time in bygone or is_of_the_past(view, event):
            return False
        sent_of = view.parsed.sent_of
        elsewhere = any(sent_of[t] != sent_of[draft.trigger] for t in event.triggers)
        return elsewhere and (bool(bygone) or any(map(self._is_earlier, draft.tokens.get("theme", ()))))

    def _is_earlier(self, noun: int) -> bool:
        """ "*Eerdere* rondes", "*eerder* liep een *poging* stuk"."""
        view, tried = self.view, self.view.lemmas[noun] in self.scope.cues.attempts
        near = (*view.children[noun], *(view.children[view.heads[noun]] if tried else ()))
        return any(view.lowers[c] in view.grammar.earlier for c in near if c < noun)

    def _is_answer(self, draft: Draft) -> bool:
        """Whether one side alone agrees or does not: "Zambia *ging* niet *akkoord*"."""
        view, token, clause = self.view, draft.trigger, draft.clause
        bare = not any(view.deps[c] in ("det", "amod") for c in view.children[token])
        if clause.lemma not in self.words.agreeing or view.deps[token] != "xcomp" or not bare or not clause.agent:
            return False
        both = (t for t in (*clause.agent, *view.subtree(token)) if view.lowers[t] in self.words.mutual)
        sides = {key for t in clause.agent for key in self.scope.actors.of(t)}
        return len(sides) < 2 and not any(both)

    def _is_of_others(self, draft: Draft) -> bool:
        """Whether it is a matter of people who are no party to anything: "geen akkoord *tussen de vissers*"."""
        view, words = self.view, self.words
        parts = (draft.trigger, *draft.tokens.get("theme", []))
        nouns = [t for t in parts if words.agreement(view.lowers[t], view.lemmas[t])]
        sides = [c for noun in nouns for c in view.children[noun] if view.case_of(c) in view.grammar.with_sides]
        people = [c for c in sides if view.pos[c] == "NOUN" and not {view.lowers[c], view.lemmas[c]} & words.parties]
        return bool(people) and people == sides and not any(self.scope.actors.of(c) for c in people)

    def _likeliest(self, drafts: list[Draft]) -> list[Draft]:
        """Of the readings of one word or clause the likeliest, of those that are about something where any is."""
        best: dict[int, tuple[bool, float, Draft]] = {}
        for draft in drafts:
            kind = self.kind(draft)
            about = kind is not None and (kind not in CALLED_OFF or self.fitness.fits(draft))
            known = best.get(draft.clause.head)
            if known is None or (about, draft.score or 0.0) > known[:2]:
                best[draft.clause.head] = about, draft.score or 0.0, draft
        return [draft for _, _, draft in best.values()]

    def traits(self, draft: Draft) -> list[str]:
        """What the vote should know of an outcome."""
        kind = self.kind(draft)
        found = [f"says={kind.value}" if kind is not None else "says nothing"]
        found += ["fits"] if self.fitness.fits(draft) else ["does not fit"]
        found += ["denied"] if self.fitness.denied(draft) else []
        found.append(f"mood={self.scope.mood(draft.clause).value}")
        event = self.closing.event(draft, kind, look=True) if kind is not None else None
        found.append(f"of={event.kind.value}" if event is not None else "of nothing")
        found += [f"of {event.factuality.value}", f"near {self._gap(draft, event)}"] if event is not None else []
        view, denied = self.view, "denied " if "denied" in found else ""
        first, last = view.sentence(draft.trigger)
        told = (t for t in range(first, last) if view.pos[t] in _TELLING and not view.names_at[t])
        words = dict.fromkeys(view.lemmas[t] for t in told)
        found += [f"{denied}here={lemma}" for lemma in words]
        found += [f"{denied}here class={name}" for lemma in words for name in word_classes().get(lemma, ())]
        return found

    def _gap(self, draft: Draft, event: Happening) -> str:
        """How near an event is told: in this sentence, the one before, or farther."""
        sent_of = self.view.parsed.sent_of
        gap = min(abs(sent_of[t] - sent_of[draft.trigger]) for t in event.triggers)
        return "here" if gap == 0 else "beside" if gap == 1 else "far"

    def kind(self, draft: Draft) -> OutcomeType | None:
        """Which outcome the draft tells of, or None where it tells of none."""
        settings = draft.rule.set
        denied = self.fitness.denied(draft)
        kind = settings.negated if denied else settings.type
        if kind is None or not self._told(draft, kind, denied=denied):
            return None
        if kind is OutcomeType.AGREEMENT:
            return self._size(draft)
        if kind is OutcomeType.NO_BREAKTHROUGH and (denied or settings.negation in ("inside", "own")):
            return self._open_end(draft)
        return kind

    def _told(self, draft: Draft, kind: OutcomeType, *, denied: bool) -> bool:
        """Whether the clause presents it as so; a denied "konden" does, and "als een nachtkaars" is no condition."""
        clause = draft.clause
        mood = self.scope.mood(clause)
        expected = clause.lemma in self.scope.cues.expected.verbs and draft.trigger != clause.head
        expected = expected and self.view.lowers[clause.head - 1] != "te"  # "was te verwachten": it came
        expected = expected and FrameClass.AGREE not in word_classes().get(clause.lemma, ())  # "nam het aan"
        if mood is Factuality.COUNTERFACTUAL or expected:  # "er wordt geen doorbraak verwacht"
            return False
        if mood is Factuality.PLANNED:
            return kind in _AHEAD
        if mood is Factuality.POSSIBLE:
            compared = clause.mark == "als" and clause.link == "root"
            return kind is OutcomeType.UNKNOWN or compared or (denied and self.fitness.failed(draft))
        return True

    def _open_end(self, draft: Draft) -> OutcomeType:
        """What is denied "over B" leaves a part open; what is "nog niet" so is still going on."""
        first, last = self.view.sentence(draft.trigger)
        lowers = self.view.lowers[first:last]
        text = " ".join(lowers)
        if lowers[0] == "over" or any(turn in text for turn in self.words.turns) or text.count(" over ") > 1:
            return OutcomeType.PARTIAL_AGREEMENT
        if self.fitness.timing.present(draft.clause) and ("nog niet" in text or "nog geen" in text):
            return OutcomeType.ONGOING
        return OutcomeType.NO_BREAKTHROUGH

    def _size(self, draft: Draft) -> OutcomeType:
        """An agreement, a part of one, or a ceasefire: by the words of its clause; or one to go on talking."""
        first, last = self.view.sentence(draft.trigger)
        if draft.rule.name.startswith("outcome.agreement.overeen"):
            settled = any(self.words.agreement(self.view.lowers[t]) for t in draft.tokens.get("what", []))
            if not settled and any(self.view.lowers[t] in self.words.going_on for t in range(first, last)):
                return OutcomeType.CONTINUATION_AGREED
        forms = [self.view.lowers[t] for t in draft.clause.tokens]
        if any(form in self.words.partial for form in forms):
            return OutcomeType.PARTIAL_AGREEMENT
        near = [self.view.lowers[t] for role in ("theme", "what") for t in draft.tokens.get(role, [])]
        near.append(self.view.lowers[draft.trigger])
        if any(self.words.truce(form) for form in near):
            return OutcomeType.CEASEFIRE
        return OutcomeType.AGREEMENT

    def _repeats(self, found: list[Result], draft: Draft, kind: OutcomeType) -> bool:
        """Whether a headline tells a result that the text told; then it is evidence of that."""
        if not self.closing.headline(draft.trigger):
            return False
        open_still = (
            kind is OutcomeType.ONGOING and draft.rule.set.type is not OutcomeType.ONGOING
        )  # "nog geen doorbraak"
        for old in found:
            kin = any({old.type, kind} <= kin for kin in (*KIN, _FAILED))
            if old.type is kind or kin or (open_still and old.type in _FAILED):
                old.add(self._evidence(draft))
                return True
        return False

    def _evidence(self, draft: Draft) -> Evidence:
        return draft.reading.at(*self.view.parsed.span(*self.view.sentence(draft.trigger)))

    def _add(self, found: list[Result], draft: Draft, kind: OutcomeType, event: Happening) -> None:
        label = self.view.text(*self.view.sentence(draft.trigger))
        named = self.closing.named(draft) is not None
        new = Result(kind, draft.trigger, label, [self._evidence(draft)], event, named, self.closing.sides(draft))
        themes = draft.tokens.get("theme", ())
        if kind in CALLED_OFF and not any(self.scope.certain.suspended(t, draft.clause) for t in themes):
            event.settle(Factuality.COUNTERFACTUAL)
        same = next((r for r in found if self._same(r, new)), None)
        if same is None:
            found.append(new)
            return
        same.add(new.evidence[0])
        if same.type is OutcomeType.AGREEMENT:
            same.type = kind

    def _same(self, old: Result, new: Result) -> bool:
        """Whether two readings tell one result: alike, and of events that may be one."""
        if old.type is not new.type and not any({old.type, new.type} <= kin for kin in KIN):
            return False
        sent_of = self.view.parsed.sent_of
        if old.of is new.of:
            return True
        if sent_of[old.trigger] == sent_of[new.trigger]:
            return not (old.named and new.named)  # "A liep op niets uit en B strandde"
        if old.type in CALLED_OFF or (old.named and new.named):
            return False
        a, b = set(old.of.participants if old.of else ()), set(new.of.participants if new.of else ())
        between_others = self.closing.apart(old.of, new.sides) or self.closing.apart(new.of, old.sides)
        return not between_others and (not a or not b or bool(a & b))

    def _with_partial(self, found: list[Result]) -> list[Result]:
        """ "Over A werden ze het eens, over B niet" is one partial agreement."""
        kept: list[Result] = []
        for result in found:
            agreed = next((r for r in found if r.type in AGREED and r.of is result.of and self._near(r, result)), None)
            if result.type is OutcomeType.NO_BREAKTHROUGH and agreed is not None:
                agreed.type = OutcomeType.PARTIAL_AGREEMENT
                agreed.evidence += result.evidence
            else:
                kept.append(result)
        return kept

    def _near(self, one: Result, other: Result) -> bool:
        sent_of = self.view.parsed.sent_of
        return abs(sent_of[one.trigger] - sent_of[other.trigger]) <= _NEAR
