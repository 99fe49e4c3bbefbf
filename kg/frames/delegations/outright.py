"""What a rule that stands says outright: who leads whose delegation, or acts for whom.

The vote on pairs (``kg.frames.delegations.signs``) weighs what stands about people and party; where a rule has found
both, in a turn that says nothing else ("Y leidde de X-delegatie", "X zond Y", "namens X tekende Y"), that is told. A
delegation that goes on about one told of before ("de missie werd geleid door Y") is of the party of that one. What
follows in the same order with the verb left out tells another: "Y leidde de X-ploeg, *Z die van W*".
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.delegations.gaps import Gaps
from kg.frames.delegations.groups import Groups
from kg.frames.delegations.parts import Part, Told
from kg.frames.delegations.sides import Sides
from kg.frames.mood.cues import load_cues
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clause import Clause

_LEADS = frozenset({"lead", "under", "title"})
_SENT = frozenset({"send", "represent", "in-person"})
_OUTRIGHT = _LEADS | _SENT


class Outright:
    """Reads what the parts of one article say outright; ``mediators`` (entity keys) are sent by no side."""

    def __init__(self, groups: Groups, sides: Sides, mediators: frozenset[str]) -> None:
        self.groups, self.view, self.mediators = groups, groups.view, mediators
        self.sides, self.gaps, self.cues = sides, Gaps(groups), load_cues()

    def told(self, draft: Draft, part: Part) -> Iterator[Told]:
        """The delegations that a part tells."""
        people = [*part.heads, *part.members]
        read = draft.rule.set.read
        titled = part.weak and draft.rule.set.group != "needed"
        if not people or titled or read not in _OUTRIGHT or (read in _SENT and self.mediators.intersection(people)):
            return
        if len(self.groups.parties(draft.who("of"))) > 1 or self._is_open(draft.clause):
            return
        party = self._party(draft, part)
        if party is None:
            return
        heads, members = part.heads, part.members
        if heads and self._among_others(draft.trigger, heads[0]):
            heads, members = [], people
        yield Told(party, tuple(heads), tuple(members), draft.reading, read in _LEADS)
        for other, person in self.gaps.behind(part.trigger, party, people[-1]):
            yield Told(other, (person,), (), draft.reading, read in _LEADS)

    def _party(self, draft: Draft, part: Part) -> str | None:
        """The party that the part names, or for who leads "de missie" that of the one told of before."""
        led = [*draft.clause.theme, *draft.clause.agent, *self.view.children[draft.trigger]]
        if draft.rule.set.read == "lead" and not any(self.groups.is_group(t) for t in led):
            return None
        if part.parties:
            return part.parties[0]
        found = self.sides.before(part.trigger) if draft.rule.set.read in _LEADS else []
        return next(iter(found), None)

    def _is_open(self, clause: Clause) -> bool:
        """Whether it is denied, or only may or should be: "had Y zullen sturen", "het aanbod om Y te zenden"."""
        view = self.view
        tokens = [*clause.tokens, *clause.auxiliaries]
        if not self.cues.negation.isdisjoint(view.lowers[t] for t in tokens) or clause.mark == "om":
            return True
        return any(view.lemmas[t] in self.groups.words.open for t in tokens if view.pos[t] in ("AUX", "VERB"))

    def _among_others(self, trigger: int, person: str) -> bool:
        """Whether somebody is named as one of several: "schoof *ook* Y aan", "zat *onder anderen* Y"."""
        view, words = self.view, self.groups.words.others
        first, last = view.sentence(trigger)
        for token in range(first, last):
            if any(view.entity_of(m) == person for m in view.names_at[token]):
                return not words.isdisjoint(view.lowers[max(first, token - 6) : token])
        return False
