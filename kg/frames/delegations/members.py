"""Ways to say who belongs to a delegation; each fills a ``Part`` from a draft."""

from __future__ import annotations

from collections.abc import Mapping

from kg.frames.delegations.groups import Groups
from kg.frames.delegations.parts import Part, Way
from kg.frames.rules.matcher import Draft


class Members:
    """Reads members, mostly of the delegation told of just before."""

    def __init__(self, groups: Groups) -> None:
        self.groups, self.order, self.view = groups, groups.order, groups.view
        self.ways: Mapping[str, Way] = {
            "noun": self._noun,
            "consist": self._consist,
            "accompany": self._accompany,
            "bring": self._bring,
            "wake": self._wake,
            "deputies": self._deputies,
            "along": self._along,
            "seated": self._seated,
            "among": self._among,
            "within": self._within,
        }

    def _noun(self, draft: Draft, part: Part) -> None:
        """A list of parties is one delegation each ("delegaties uit A en B"); one alone says too little."""
        part.bare = not ("Number=Plur" in self.view.morphs[draft.trigger] and len(part.parties) > 1)

    def _consist(self, draft: Draft, part: Part) -> None:
        """ "De delegatie bestaat uit A, B en C", "de delegatie telt verder A en B"."""
        last = self.order.segment(draft.trigger)[1]
        group = self.groups.before(draft.trigger) or self.groups.within(draft.trigger + 1, last)
        if group is None:
            return
        counts = self.view.lowers[draft.trigger].startswith(("tel", "omva"))
        start = next((t for t in range(draft.trigger, last) if self.view.lowers[t] in ("uit", "door")), None)
        if counts:
            start = draft.trigger
        if start is not None:
            part.parties, part.back = self.groups.party_of(group), True
            part.members = self.order.people(start + 1, last, led=not counts)

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
        part.back = True

    def _bring(self, draft: Draft, part: Part) -> None:
        """ "Y had A en B bij zich", "met naast zich A", "met A aan zijn zijde"."""
        view, trigger = self.view, draft.trigger
        first, last = self.order.segment(trigger)
        behind = view.lowers[trigger + 1] if trigger + 1 < view.size else ""
        low = view.lowers[trigger]
        if low == "zijde":
            self._beside(trigger, first, part)
            return
        if behind != "zich" and low in ("bij", "naast"):
            part.heads = []
            return
        with_word = trigger > first and view.lowers[trigger - 1] == "met"
        verb = self.order.verb_second(first, trigger)
        part.members = self.order.people(trigger + 1, last) if with_word else self.order.people(verb, last)
        part.heads = part.heads or self.order.person_before(trigger if with_word else verb, first)
        part.back = True

    def _beside(self, trigger: int, first: int, part: Part) -> None:
        own = self.view.lowers[trigger - 1] in self.groups.actors.grammar.possessives
        part.members = self.order.list_before(trigger, first) if own else []
        named = [k for k in self.order.everybody(first, trigger) if k not in part.members]
        part.heads, part.back = named[-1:] if part.members else [], True

    def _wake(self, draft: Draft, part: Part) -> None:
        """ "met in zijn kielzog A en B", "in zijn kielzog reisden A en B mee", "met A en B in de rangen"."""
        first, last = self.order.segment(draft.trigger)
        part.members = self.order.people(draft.trigger + 1, last)
        if part.members:
            part.heads = self.order.person_before(draft.trigger, first)
        else:
            part.members = self.order.list_before(draft.trigger, first)
        part.back = True

    def _deputies(self, draft: Draft, part: Part) -> None:
        """ "..., met A en B als plaatsvervangers"."""
        first = self.order.segment(draft.trigger)[0]
        part.members = self.order.list_before(draft.trigger, first)
        part.heads = [k for k in self.order.everybody(first, draft.trigger) if k not in part.members][-1:]
        part.back = True

    def _along(self, draft: Draft, part: Part) -> None:
        """ "Ook A en B reizen mee", "tot zijn team behoren A en B", "waar ook A deel van uitmaakt"."""
        first, last = self.order.segment(draft.trigger)
        waar = next((t for t in range(first, draft.trigger) if self.view.lowers[t] == "waar"), None)
        if waar is not None:
            first = waar
        group = self.groups.before(waar) if waar is not None else self.groups.within(first, last)
        part.parties = self.groups.party_of(group)
        part.members = self.order.people(first, last)
        part.back = True

    def _seated(self, draft: Draft, part: Part) -> None:
        """ "Naast Y zaten A en B"."""
        first, last = self.order.segment(draft.trigger)
        part.members = self.order.people(first, last)
        if not part.members or part.members[0] in part.heads:
            part.heads, part.members = [], []

    def _among(self, draft: Draft, part: Part) -> None:
        """ "De delegatie, onder wie A en B", "waarin naast A ook B zat"."""
        trigger = draft.trigger
        last = self.order.segment(trigger)[1]
        group = self.groups.before(trigger)
        low = self.view.lowers[trigger]
        if group is None or (low in ("wie", "anderen") and self.view.lowers[trigger - 1] not in ("onder", "van")):
            return
        part.parties, part.back = self.groups.party_of(group), True
        part.members = self.order.people(trigger + 1, last, led=True)
        if trigger + 1 < last and self.view.lowers[trigger + 1] == "naast":
            part.members = self.order.everybody(trigger + 1, last)

    def _within(self, draft: Draft, part: Part) -> None:
        """ "Onder de Chileense onderhandelaars bevinden zich A en B"."""
        last = self.order.segment(draft.trigger)[1]
        group = self.groups.within(draft.trigger + 1, min(last, draft.trigger + 6))
        if group is not None:
            part.parties, part.back = self.groups.party_of(group), True
            part.members = self.order.people(group + 1, last)
