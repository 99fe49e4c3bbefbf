"""Events: from drafts to what happened, with whom, when, where and how certain.

Each draft of an event rule becomes a ``Happening``, still open to be merged with others of the
same article (``kg.frames.events.merge``). Talks with a mediator give a mediation of their own, since that
is what an analyst asks for.
"""

from __future__ import annotations

from dataclasses import replace

from kg.frames.events.apart import Separate
from kg.frames.events.apparent import Apparent
from kg.frames.events.aside import by_role
from kg.frames.events.attempts import is_another_attempt
from kg.frames.events.calendar import to_come
from kg.frames.events.company import Company
from kg.frames.events.confined import Confined
from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.events.profile import Profiles
from kg.frames.events.setting import PLACE_PREPOSITIONS, Setting
from kg.frames.events.spoken_of import at_talks, owners_of_counterparts, speaking_there, together, without_others
from kg.frames.events.visitors import AIMED, Visitors
from kg.frames.events.whereabouts import Telling, Whereabouts
from kg.frames.impressions import Sense
from kg.frames.mood.arguments import is_argument
from kg.frames.mood.factuality import Scope
from kg.frames.mood.judge import likeliest, settled
from kg.frames.mood.signs import tense_of
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.frames.weighing import SignGroups
from kg.model import BlockKind, EventKind, Factuality, OutcomeType, TimeMention

__all__ = ["Events", "Happening"]

_REPORTED_FROM = (EventKind.MEETING, EventKind.PRESS_CONFERENCE)
"""Kinds of events that those who report from somewhere mostly saw there; talks and visits are elsewhere as often."""
_CALLED_OFF = frozenset({OutcomeType.CANCELLED, OutcomeType.POSTPONED})
_RIVALS = frozenset({EventKind.AGREEMENT.value, *(kind.value for kind in TALKS)})


class Events:
    """Reads event drafts of one article."""

    def __init__(
        self, view: View, scope: Scope, setting: Setting, profiles: Profiles, sense: Sense, fresh_words: frozenset[str]
    ) -> None:
        self.view, self.scope, self.setting, self.sense, self.fresh_words = view, scope, setting, sense, fresh_words
        self.apparent, self.confined = Apparent(view, scope, setting.actors), Confined(view, scope)
        self.separate, self.visitors = Separate(view, setting.actors), Visitors(view, setting.actors)
        self.company = Company(view, scope.clauses, setting.actors, profiles, sense)
        self.whereabouts = Whereabouts(view, sense)

    def read(self, drafts: list[Draft]) -> list[Happening]:
        """A happening for each event draft, mediations of mediated talks included, in text order."""
        kinds = {kind.value: kind for kind in EventKind}
        off = {t for d in drafts if d.rule.set.type in _CALLED_OFF for t in d.tokens.get("theme", [])}
        view, triggers = self.view, {draft.trigger for draft in drafts if draft.rule.frame in kinds}
        suspended = self.scope.certain.suspended
        found: list[Happening] = []
        for draft in self._unrivalled([draft for draft in drafts if draft.rule.frame in kinds]):
            if (
                not self.apparent.is_no_event(draft)
                and not self.company.is_interview(draft)
                and not is_another_attempt(view, self.scope.cues, draft.trigger, triggers)
                and not (draft.rule.trigger == "noun" and self._is_any(draft.trigger))
                and not (view.deps[draft.trigger] == "amod" and view.heads[draft.trigger] in triggers)
            ):
                happening = self._happening(draft, kinds[draft.rule.frame])
                if happening.kind is EventKind.VISIT and self.visitors.sees_somebody(happening, draft):
                    happening.kind = EventKind.MEETING
                if self.company.is_private(draft):
                    happening.kind = EventKind.MEETING
                if draft.trigger in off and not suspended(draft.trigger, draft.clause):
                    happening.settle(Factuality.COUNTERFACTUAL)
                found += self.separate.meetings(draft, happening)
                found += self._others(draft, happening)
        return found

    def _unrivalled(self, drafts: list[Draft]) -> list[Draft]:
        """Without those whose word more likely tells of the other of talks and what is agreed: "hun *afspraak*"."""
        best: dict[int, Draft] = {}
        for draft in sorted(drafts, key=lambda draft: draft.score or 0.0):
            if draft.rule.frame in _RIVALS:
                best[draft.trigger] = draft
        rival = {t: draft.rule.frame == EventKind.AGREEMENT.value for t, draft in best.items()}
        agrees = [draft.rule.frame == EventKind.AGREEMENT.value for draft in drafts]
        return [
            draft
            for draft, agreed in zip(drafts, agrees, strict=True)
            if draft.rule.frame not in _RIVALS or rival[draft.trigger] is agreed
        ]

    def _others(self, draft: Draft, happening: Happening) -> list[Happening]:
        """A second group behind a second "tussen" is a second event: "evenals tussen Rusland en Turkije"."""
        found = []
        for role in ("participant", "party"):
            groups = [token for token in draft.tokens.get(role, []) if self.view.case_of(token) == "tussen"]
            for number, token in enumerate(groups):
                below = [t for t in sorted(self.view.subtree(token)) if t != token and self.view.case_of(t) == "tussen"]
                for other in ([token] if number else []) + below:
                    keys = list(self.setting.actors.of(other))
                    if len(keys) < 2:
                        continue
                    first = self.setting.actors.of(groups[0])
                    happening.participants = [k for k in happening.participants if k in first or k not in keys]
                    twin = replace(happening, participants=keys, trigger=other, triggers=[other], fresh=True)
                    twin = replace(
                        twin, tellings=[frozenset(keys)], moods=list(happening.moods), sure=dict(happening.sure)
                    )
                    found.append(replace(twin, evidence=list(happening.evidence), third=dict(happening.third)))
        return found

    def _happening(self, draft: Draft, kind: EventKind) -> Happening:
        view, trigger, clause = self.view, draft.trigger, draft.clause
        noun = draft.rule.trigger == "noun"
        telling = Telling(draft, kind, noun)
        times = self._times(telling)
        chosen, time_score = self.whereabouts.time(times)
        time = None if chosen is None else view.mentions.times[chosen]
        call = self.confined.is_call(draft)
        places = {} if call else self.confined.places(draft, self.whereabouts.places(telling, self._place(telling)))
        place, place_score = self.whereabouts.place(telling, places)
        mood = self._mood(telling, time)
        factuality = likeliest([mood])
        if kind is EventKind.VISIT and place is None and (place := self.visitors.aim(draft, self.setting)) is not None:
            place_score = AIMED
        reported = kind in _REPORTED_FROM and factuality is Factuality.ACTUAL
        if place is not None and not reported and self.whereabouts.only_heads(place):
            place, place_score = None, 0.0  # what is told there took place, or will, who knows where
        candidates = self.company.candidates(draft, kind, place)
        participants, mediators, sure = self.company.choose(draft, candidates)
        participants, third = by_role(draft, self._outright(telling, participants), mediators)
        if kind is EventKind.VISIT:
            participants = self.visitors.among(participants, draft, noun=noun)
        if noun and len(participants) < 2:
            participants = self._sized(trigger) or participants
        return Happening(
            kind=kind,
            trigger=trigger,
            clause=clause,
            rule=draft.rule.name,
            label=self.label(trigger, noun=noun),
            noun=noun,
            participants=participants,
            third=third,
            factuality=factuality,
            source=self.scope.source(clause),
            time=time,
            place=place,
            definite=noun and self.definite(trigger),
            evidence=[draft.reading.at(*view.parsed.span(*view.sentence(trigger)))],
            fresh=self.fresh(trigger, clause, noun=noun),
            triggers=[trigger],
            moods=[mood],
            stated=(mood,) if self._states(telling) else (),
            tellings=[frozenset([*participants, *(key for keys in third.values() for key in keys)])],
            announced=noun and factuality is not Factuality.ACTUAL and self.scope.takes_place(trigger, clause),
            remote=draft.rule.set.remote or view.lemmas[trigger].startswith(tuple(view.grammar.call_stems)),
            unplaced=call,
            held_in=self.scope.certain.held_in(trigger) if noun else None,
            themes=draft.tokens.get("theme", []),
            sure=sure,
            candidates=candidates,
            places=places,
            times=times,
            place_score=place_score,
            time_score=time_score,
        )

    def _times(self, telling: Telling) -> dict[int, SignGroups]:
        """The times that may be the event's, by number, with their signs."""
        draft, view = telling.draft, self.view
        time = self.setting.time(draft.trigger, draft.clause, noun=telling.noun)
        times = self.whereabouts.times(telling, None if time is None else view.mentions.times.index(time))
        confined = self.confined.times(draft, times).items()
        told = {i for i, _ in confined if self.setting.is_told_by(view.mentions.times[i], draft.trigger)}
        return {i: signs for i, signs in confined if i not in told}

    def _place(self, telling: Telling) -> str | None:
        """The place that the rule or the words around the event give it."""
        draft, actors = telling.draft, self.setting.actors
        slots = draft.tokens.get("place", [])
        if own := [*draft.actors.get("place", ())] or [k for t in slots for k in actors.named(t)]:
            return own[0]
        prepositions = ("naar", *PLACE_PREPOSITIONS) if telling.kind is EventKind.VISIT else PLACE_PREPOSITIONS
        return self.setting.place(draft.trigger, draft.clause, noun=telling.noun, prepositions=prepositions)

    def _mood(self, telling: Telling, time: TimeMention | None) -> tuple[float, ...]:
        """The shares of how certain the event is that was or will be at a time."""
        draft, kind, clause = telling.draft, telling.kind, telling.draft.clause
        shares = self.scope.shares(draft.trigger, clause, noun=telling.noun, time=time)
        mood = self.sense.mood(kind.value, draft.trigger, shares)
        if draft.rule.set.factuality is not None and likeliest([mood]) is Factuality.ACTUAL:
            mood = settled(draft.rule.set.factuality)
        coming = kind is not EventKind.AGREEMENT and to_come(time, self.view.parsed.article.issued)
        if coming and likeliest([mood]) is Factuality.ACTUAL and tense_of(self.view, clause) == "present":
            mood = settled(Factuality.PLANNED)
        return mood

    def _states(self, telling: Telling) -> bool:
        """Whether the text, and no heading, has a clause that says that the event takes place, or already did."""
        view, trigger, clause = self.view, telling.draft.trigger, telling.draft.clause
        block = view.parsed.article.blocks[view.parsed.blocks[trigger]]
        if block.kind is not BlockKind.PARAGRAPH or clause.lemma in view.grammar.resumed:
            return False
        cues, certain = self.scope.cues, self.scope.certain
        off = clause.lemma in cues.predicate and is_argument(view, cues, trigger, clause)  # "de top is afgelast"
        held = telling.noun and certain.held_in(trigger) is not None
        return off or held or certain.shades.carries(trigger, clause, noun=telling.noun)

    def _outright(self, telling: Telling, participants: list[str]) -> list[str]:
        """Those of them who take part where the words name the sides; whoever refuses them or goes to them is one."""
        draft = telling.draft
        slots = draft.tokens.get("participant", [])
        slotted = {key for t in slots for key in self.setting.actors.of(t)}
        between = any(self.view.case_of(t) == "tussen" for t in slots)
        if (between and len(slotted) > 1) or telling.kind is EventKind.CONFLICT:
            # "X hervat de gesprekken tussen A en B", "door de oorlog in Y praten A en B": only whom it names outright
            participants = [key for key in participants if key in slotted]
        if telling.kind in TALKS:
            participants = without_others(self.setting.actors, draft, participants)
        certain, noun = self.scope.certain, telling.noun
        goes = not noun and certain.unsettled.came_for(draft.trigger, draft.clause, noun=noun)
        if goes or certain.refused(draft.trigger, draft.clause, noun=noun):
            sides = draft.who("participant", "party", "partner")
            participants = list(dict.fromkeys([*sides, *participants]))
        more: tuple[str, ...] = ()
        if telling.kind in TALKS:
            more = at_talks(self.setting.actors, draft.trigger, draft.clause) if noun else ()
            more += owners_of_counterparts(self.setting.actors, draft)
            more += together(self.setting.actors, draft.trigger, draft.clause) if noun else ()
        elif telling.kind is EventKind.PRESS_CONFERENCE and noun:
            more = speaking_there(self.setting.actors, draft.trigger, draft.clause)
            below = {key for t in self._reported(draft.clause) for key in self.setting.actors.of(t)}
            participants = [key for key in participants if not more or key not in below]
        return list(dict.fromkeys([*participants, *more]))

    @staticmethod
    def _reported(clause: Clause) -> list[int]:
        """The words of what the clause says that somebody said."""
        return [t for child in clause.children if child.link in ("ccomp", "parataxis") for t in child.tokens]

    def _is_any(self, noun: int) -> bool:
        """Whether a noun means none in particular ("de basis voor *elk akkoord*"), or two told before."""
        told = self.view.grammar.whichever | self.view.grammar.both_told
        return any(self.view.lowers[c] in told for c in self.view.children[noun] if c < noun)

    def _sized(self, noun: int) -> list[str]:
        """Those whom "een vierzijdige ontmoeting" brings together."""
        actors = self.setting.actors
        sizes = [actors.grammar.sizes.get(self.view.lowers[c], 0) for c in self.view.children[noun]]
        return list(actors.parties.sized(noun, max(sizes, default=0))) if any(sizes) else []

    def label(self, trigger: int, *, noun: bool) -> str:
        """The event's own word, with the adjectives before it; for a verb its infinitive."""
        view = self.view
        if not noun:
            return view.lemmas[trigger]
        first = trigger
        while first and view.heads[first - 1] == trigger and view.deps[first - 1] == "amod":
            if any(view.is_adjective(m) for m in view.names_at[first - 1]):
                break
            first -= 1
        return view.text(first, trigger + 1)

    def definite(self, noun: int) -> bool:
        """Whether a noun is told of as known: "de gesprekken"."""
        view = self.view
        dets = [
            view.lowers[c] for c in view.children[noun] if c < noun and view.deps[c] in ("det", "nmod:poss", "amod")
        ]
        before = view.lowers[noun - 1] if noun else ""
        return not view.grammar.known.isdisjoint([*dets, before])

    def fresh(self, trigger: int, clause: Clause, *, noun: bool) -> bool:
        """Whether the words around an event say that it is another one than those before."""
        view = self.view
        near = [c for c in view.children[trigger] if c < trigger]
        if not noun:
            near = [t for t in clause.tokens if view.heads[t] == clause.head and view.pos[t] in ("ADV", "ADJ")]
        sizes = self.setting.actors.grammar.sizes
        pairs = (f"{view.lowers[t - 1]} {view.lowers[t]}" for t in near if t)  # "al eens"
        return any(view.lowers[t] in self.fresh_words or view.lowers[t] in sizes for t in near) or any(
            pair in self.fresh_words for pair in pairs
        )
