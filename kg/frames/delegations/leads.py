"""Ways to say who leads a delegation, acts for a party or comes along; each fills a ``Part`` from a draft."""

from __future__ import annotations

from collections.abc import Mapping

from kg.frames.delegations.groups import Groups
from kg.frames.delegations.parts import Part, Way
from kg.frames.rules.matcher import Draft


class Leads:
    """Reads heads; ``mediators`` (entity keys) act for no party."""

    def __init__(self, groups: Groups, mediators: frozenset[str]) -> None:
        self.groups, self.order, self.mediators = groups, groups.order, mediators
        self.view, self.actors = groups.view, groups.actors
        self.ways: Mapping[str, Way] = {
            "lead": self._lead,
            "under": self._under,
            "title": self._title,
            "represent": self._represent,
            "in-person": self._in_person,
            "behalf": self._behalf,
            "for": self._for,
            "side": self._side,
            "send": self._send,
            "accompany": self._accompany,
            "noun": lambda _, __: None,
        }

    def _lead(self, draft: Draft, part: Part) -> None:
        """ "Y leidt de X-delegatie", "de X-ploeg, aangevoerd door Y", "de Chilenen, aangevoerd door Y"."""
        first, last = self.order.segment(draft.trigger)
        group = self.groups.before(draft.trigger) or self.groups.within(draft.trigger, last)
        if group is None:
            led = draft.tokens.get("theme", []) if draft.clause.lemma == "aanvoeren" else []
            part.parties = [k for t in led for k in self.groups.people_of(t)][:1]
            part.heads = part.heads if part.parties else []
            return
        part.parties = part.parties or self.groups.party_of(group)
        part.heads = part.heads or self.order.people(first, last)[:1]

    def _under(self, draft: Draft, part: Part) -> None:
        """ "... delegatie (staat) onder leiding van Y": the group stands before it in the sentence."""
        last = self.order.segment(draft.trigger)[1]
        group = self.groups.before(draft.trigger)
        if group is None:
            return
        part.parties = self.groups.party_of(group)
        people = self.order.people(draft.trigger + 1, last, led=True)[:1]
        part.heads = people if part.parties else [k for k in people if k not in self.mediators]

    def _title(self, draft: Draft, part: Part) -> None:
        """Who bears a title: named with it, what it is said of, or what it stands in apposition to."""
        view, trigger, clause = self.view, draft.trigger, draft.clause
        first, last = self.order.segment(trigger)
        part.parties = part.parties or self.groups.side(first, last)
        if not part.parties and view.lemmas[trigger].startswith("onderhandelaar"):
            return  # whoever negotiates for nobody named is not at these talks
        keys = self.groups.persons(self.actors.of(trigger))
        if not keys and clause.head == trigger:
            keys = [k for t in clause.agent for k in self.groups.persons(self.actors.of(t))]
        if not keys and view.deps[trigger] in ("appos", "nmod"):
            keys = self.groups.persons(self.actors.of(view.heads[trigger]))
        if not keys and trigger and view.lowers[trigger - 1] == "als":  # "als onderhandelaar treedt Y op"
            keys = self.order.people(trigger + 1, last)
        one_of_many = "Number=Plur" in view.morphs[trigger] or view.lemmas[trigger].endswith("lid")
        part.heads, part.members = ([], keys) if one_of_many else (keys[:1], [])
        part.weak = True

    def _represent(self, draft: Draft, part: Part) -> None:
        first, last = self.order.segment(draft.trigger)
        part.parties = part.parties[:1]
        door = self._door(draft.trigger, first, last)
        if door is not None:
            part.parties = part.parties or self.order.party(first, last)
            part.sent(self.order.people(door + 1, self._until_door(door + 1, last), led=True))

    def _in_person(self, draft: Draft, part: Part) -> None:
        first, last = self.order.segment(draft.trigger)
        part.sent(self.order.people(draft.trigger + 1, last, led=True))
        part.parties = self.order.party(first, draft.trigger)

    def _behalf(self, draft: Draft, part: Part) -> None:
        """ "Namens X zat Y aan tafel", "Y sprak namens X"."""
        first, last = self.order.segment(draft.trigger)
        part.parties = self.groups.behind(draft.trigger)
        people = [k for t in draft.clause.agent for k in self.groups.persons(self.actors.of(t))]
        people = people or self.order.people(draft.trigger + 1, last)
        people = people or self.order.person_before(draft.trigger, first)
        if not people and self._door(draft.trigger, first, last) is not None:
            people = self.order.people(draft.trigger + 1, last, led=True)
        if not self.mediators.intersection([*part.parties, *people]):
            part.sent(people)

    def _for(self, draft: Draft, part: Part) -> None:
        """ "Voor X schoof Y aan": the party follows at once, and the person behind it; "Y, die voor X ..."."""
        trigger = draft.trigger
        first, last = self.order.segment(trigger)
        before = self.view.lowers[trigger - 1] if trigger > first else ""
        part.parties = self.groups.behind(trigger)
        if part.parties and (before in ("", "en") or before in self.groups.words.half_opening):
            part.sent(self.order.people(trigger + 1, last))
        elif part.parties and before == "die":
            part.sent(self.order.person_before(trigger, first))

    def _side(self, draft: Draft, part: Part) -> None:
        """ "Aan Finse zijde namen A en B deel"."""
        first, last = self.order.segment(draft.trigger)
        part.parties = self.groups.side(draft.trigger - 3, draft.trigger + 1)
        if part.parties:
            part.sent(self.order.people(draft.trigger + 1, last) or self.order.person_before(draft.trigger, first))

    def _send(self, draft: Draft, part: Part) -> None:
        """ "X stuurde Y", "X had Y gestuurd", "Y is door X gestuurd"."""
        trigger = draft.trigger
        first, last = self.order.segment(trigger)
        door = self._door(trigger, first, last) if draft.clause.passive else None
        if door is not None:
            part.parties = self.order.party(door + 1, min(last, door + 5), led=True)
            part.sent([k for t in draft.clause.theme for k in self.groups.persons(self.actors.of(t))])
            return
        part.parties = part.parties or self.order.party(first, trigger) or self.groups.sender(first, trigger)
        behind = self.order.people(trigger + 1, last)
        before = self.order.people(self.order.verb_second(first, trigger), trigger)
        finite = "VerbForm=Fin" in self.view.morphs[trigger] or trigger - first < 3
        part.sent((behind or before) if finite else (before or behind))

    def _accompany(self, draft: Draft, part: Part) -> None:
        """ "Y, vergezeld door A en B", "Y liet zich vergezellen door A en B"."""
        first, last = self.order.segment(draft.trigger)
        door = next((t for t in range(draft.trigger, last) if self.view.lowers[t] in ("door", "van")), None)
        if door is None:
            part.heads = []
            return
        part.members = self.order.people(door + 1, last, led=True)
        heads = [h for h in part.heads if h not in part.members]
        part.heads = heads or self.order.person_before(draft.trigger, first)

    def _door(self, trigger: int, first: int, last: int) -> int | None:
        """The "door" of a passive: the next behind the verb, else the one before it."""
        lowers = self.view.lowers
        behind = next((t for t in range(trigger + 1, last) if lowers[t] == "door"), None)
        if behind is not None:
            return behind
        return next((t for t in range(trigger - 1, first - 1, -1) if lowers[t] == "door"), None)

    def _until_door(self, start: int, last: int) -> int:
        return next((t for t in range(start, last) if self.view.lowers[t] == "door"), last)
