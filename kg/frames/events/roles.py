"""Who is there in a role of its own: host, observer, guarantor, facilitator.

Such a role has mostly a sentence of its own ("De VS zijn als waarnemer aanwezig", "Noorwegen staat garant"), so it is
read apart from the events, and each reading is tied to the event in which the role is played:

1. the one that its words name ("gastheer *van de gesprekken*");
2. else the nearest of its sentence;
3. else the one that the sentences before it spoke of last.

A role that is only possible is one in an event that is no more than that, and one that is denied in none. What is tied
to no event is counted.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.mood.factuality import Scope
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.model import BlockKind, EventKind, Factuality, RoleName

ROLE = "Role"
"""The frame of the rules that tell of a role."""
_SENTENCES = 8  # so far before a role may its event be told
_SIGNED = frozenset({EventKind.AGREEMENT})
_IN: dict[RoleName, frozenset[EventKind]] = {
    RoleName.HOST: TALKS | {EventKind.VISIT},
    RoleName.OBSERVER: TALKS | _SIGNED,
    RoleName.GUARANTOR: TALKS | _SIGNED,
    RoleName.FACILITATOR: TALKS | {EventKind.MEDIATION},
    RoleName.MEDIATOR: TALKS,
}
_ASIDE = frozenset({RoleName.OBSERVER, RoleName.GUARANTOR})
_CERTAIN = frozenset({Factuality.ACTUAL, Factuality.PLANNED})
_DENY = frozenset({"niet", "geen", "noch", "nooit"})
_WISH = frozenset({
    "willen", "kunnen", "mogen", "hopen", "bereid", "bieden", "aanbieden", "voorstellen", "vragen", "opwerpen",
    "overwegen",
})  # fmt: skip
"""Words with which a role is only offered or wished for."""
_AT_SIGNING = frozenset({"observer.bijzijn", "observer.getuige"})
_OF_TALKS = frozenset({"gesprek", "overleg", "onderhandeling", "bespreking", "proces", "vredesproces"})


class Roles:
    """Ties the roles that one article tells of to its events."""

    def __init__(self, view: View, scope: Scope) -> None:
        self.view, self.scope = view, scope

    def give(self, drafts: Iterable[Draft], events: list[Happening]) -> None:
        """Add to each event those who have a role in it by a reading."""
        for draft in drafts:
            for role in _IN:
                keys = self._played_by(draft, role) if role.value in draft.actors else []
                event = self._event(draft, role, events) if keys else None
                if event is not None:
                    self._add(event, role, keys, draft)
                if keys and self._level(draft) in _CERTAIN:
                    self._set_aside(keys, draft, events)

    def _set_aside(self, keys: list[str], draft: Draft, events: list[Happening]) -> None:
        """Who has such a role in the sentence that tells of an agreement is none of those who made it."""
        sent_of = self.view.parsed.sent_of
        for event in (e for e in events if e.kind in _SIGNED):
            left = [key for key in event.participants if key not in keys]
            if len(left) > 1 and any(sent_of[t] == sent_of[draft.trigger] for t in event.triggers):
                event.participants = left

    # --- who --------------------------------------------------------------------------------

    def _played_by(self, draft: Draft, role: RoleName) -> list[str]:
        """Whom the sentence names."""
        view = self.view
        first, last = view.sentence(draft.trigger)
        here = {view.entity_of(mention) for token in range(first, last) for mention in view.names_at[token]}
        return [key for key in draft.actors[role.value] if key in here and view.is_actor(key)]

    # --- in what ----------------------------------------------------------------------------

    def _event(self, draft: Draft, role: RoleName, events: list[Happening]) -> Happening | None:
        """The event in which the role of a reading is played."""
        view, here = self.view, self.view.parsed.sent_of[draft.trigger]
        level = self._level(draft)
        if view.in_quote[draft.trigger] >= 0 or self._in_heading(draft.trigger):
            return None
        fit = [e for e in events if e.kind in _IN[role] and not e.remote]
        theme = {t for token in draft.tokens.get("theme", ()) for t in view.subtree(token)}
        for event in fit:
            if not theme.isdisjoint(event.triggers) and self._alike(level, event.factuality):
                return event
        if level not in _CERTAIN:
            return None
        fit = [e for e in fit if e.factuality in _CERTAIN and e.triggers != [draft.clause.head]]
        of_talks = not _OF_TALKS.isdisjoint(view.lemmas[t] for t in {*theme, *draft.clause.tokens})
        signed = (role is RoleName.GUARANTOR and not of_talks) or draft.rule.name in _AT_SIGNING
        liked = [e for e in fit if (e.kind in _SIGNED) is signed]
        return self._nearest(draft.trigger, here, liked) or self._nearest(draft.trigger, here, fit)

    def _nearest(self, trigger: int, here: int, events: list[Happening]) -> Happening | None:
        """The nearest event of the sentence, else the one that was spoken of last."""
        sent_of = self.view.parsed.sent_of
        near = [(abs(t - trigger), e) for e in events for t in e.triggers if sent_of[t] == here]
        if near:
            return min(near, key=lambda pair: pair[0])[1]
        before = [(t, e) for e in events for t in e.triggers if t < trigger and here - sent_of[t] <= _SENTENCES]
        return max(before, key=lambda pair: pair[0])[1] if before else None

    def _level(self, draft: Draft) -> Factuality:
        """How a role is told: by modal verbs, denial and what stands above. The judge knows words of events only."""
        view, clause = self.view, draft.clause
        if any(draft.trigger in draft.tokens.get(role.value, ()) for role in _IN):
            return Factuality.ACTUAL  # a title: "gespreksleider Y wil een pauze"
        if clause.mark == "als" and not clause.finite and clause.parent is not None:
            clause = clause.parent  # "als waarnemer", where the parse makes a clause of it
        if any(view.lowers[t] in _DENY for t in clause.tokens):
            return Factuality.COUNTERFACTUAL
        wished = any(view.lemmas[t] in _WISH for t in clause.tokens if t != draft.trigger)
        offered = draft.rule.trigger != "noun" and not clause.finite and not clause.participle  # "om borg te staan"
        return Factuality.POSSIBLE if wished or offered else self.scope.mood(clause)

    def _alike(self, level: Factuality, event: Factuality) -> bool:
        """Whether a role told at one level may be one in an event of another; one that is denied is one in none."""
        return (level is event and level is not Factuality.COUNTERFACTUAL) or (level in _CERTAIN and event in _CERTAIN)

    def _in_heading(self, token: int) -> bool:
        block = self.view.parsed.article.blocks[self.view.parsed.blocks[token]]
        return block.kind is not BlockKind.PARAGRAPH

    def _add(self, event: Happening, role: RoleName, keys: list[str], draft: Draft) -> None:
        view = self.view
        have = event.third.setdefault(role, [])
        have += [key for key in keys if key not in have]
        if role is RoleName.FACILITATOR:
            event.third[RoleName.MEDIATOR] = [k for k in event.third.get(RoleName.MEDIATOR, []) if k not in have]
        if role in _ASIDE:  # "de VN zit er als waarnemer bij": not as mediator
            for other in (RoleName.MEDIATOR, RoleName.FACILITATOR):
                event.third[other] = [k for k in event.third.get(other, []) if k not in keys]
        others = [key for key in event.participants if key not in have]
        if role is not RoleName.HOST or len(others) > 1:  # a host who is one of the two that meet, meets the other
            event.participants = others
        event.evidence.append(draft.reading.at(*view.parsed.span(*view.sentence(draft.trigger))))
