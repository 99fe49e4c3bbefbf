"""What one draft says of a delegation: whose it is, who leads it, who is in it.

``set.read`` of the rule names a method here. Each starts from the rule's word and takes people and
party from the order of the words (``kg.frames.word_order``), and from the clause where that is safe.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kg.frames.actors import Actors
from kg.frames.delegation_words import DelegationWords
from kg.frames.match import Draft
from kg.frames.view import View
from kg.frames.word_order import WordOrder
from kg.model import EntityKind


@dataclass(slots=True, eq=False)
class Part:
    """One reading: parties and persons by entity key."""

    trigger: int
    rule: str
    parties: list[str]
    heads: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    weak: bool = False
    """Only a title says that the head leads: "de Russische onderhandelaar Y"."""
    bare: bool = False
    """The delegation is named without anybody in it."""
    back: bool = False
    """Without a party of its own it goes on about the delegation told of before."""


class Parts:
    """Reads delegation drafts of one article; ``mediators`` act for no party."""

    def __init__(self, view: View, actors: Actors, words: DelegationWords, mediators: frozenset[str]) -> None:
        self.view, self.actors, self.words, self.mediators = view, actors, words, mediators
        self.order = WordOrder(view, actors.grammar)
        self._ways: dict[str, Callable[[Draft, Part], None]] = {
            "talks": self._talks, "under": self._under, "with": self._with, "at-head": self._at_head,
            "title": self._title, "represent": self._represent, "in-person": self._in_person,
            "behalf": self._behalf, "for": self._for, "side": self._side, "send": self._send,
            "consist": self._consist, "noun": self._noun, "accompany": self._accompany, "bring": self._bring,
            "wake": self._wake, "deputies": self._deputies, "along": self._along, "seated": self._seated,
            "among": self._among,
        }  # fmt: skip

    def read(self, draft: Draft) -> list[Part]:
        """The parts that a draft tells; more than one where a second party shares the verb."""
        settings = draft.rule.set
        if settings.get("group") == "needed" and not any(self._group(t) for t in draft.tokens.get("theme", [])):
            return []
        part = Part(draft.trigger, draft.rule.name, self._parties(draft))
        part.heads = self._persons(draft.who("head"))
        way = self._ways.get(settings.get("read", ""))
        if way is not None:
            way(draft, part)
        part.heads = part.heads[:1]
        part.members = [m for m in part.members if m not in part.heads]
        told = part.heads or part.members or settings.get("read") == "noun"
        return ([part] if told else []) + (self._gapped(draft) if settings.get("read") == "represent" else [])

    # --- who leads --------------------------------------------------------------------------

    def _talks(self, draft: Draft, part: Part) -> None:
        first, last = self.order.segment(draft.trigger)
        if not part.heads:
            part.heads = self.order.people(draft.trigger + 1, last)
        if not part.parties and self.view.lemmas[draft.trigger] == "leiden":
            part.parties = self._side_party(first, last)
            part.heads = part.heads if part.parties else []
        part.back = True

    def _under(self, draft: Draft, part: Part) -> None:
        """ "... delegatie (staat) onder leiding van Y": the group stands before it in the sentence."""
        last = self.order.segment(draft.trigger)[1]
        group = self._group_before(draft.trigger)
        if group is None:
            return
        part.heads = [k for k in self.order.people(draft.trigger + 1, last, led=True)[:1] if k not in self.mediators]
        part.parties, part.back = self._party_of(group), True

    def _with(self, draft: Draft, part: Part) -> None:
        """ "X, met Y aan het hoofd"."""
        first = self.order.segment(draft.trigger)[0]
        for token in range(draft.trigger - 1, first - 1, -1):
            if self.view.lowers[token] == "met":
                part.heads = self.order.people(token + 1, draft.trigger, led=True)[:1]
                if part.heads:
                    group = self._group_before(token)
                    part.parties = self._party_of(group) if group is not None else []
                    part.parties = part.parties or self.order.party(first, token) or self._collective(token)
                    return

    def _at_head(self, draft: Draft, part: Part) -> None:
        """ "aan het hoofd van de X-delegatie staat Y", "Y staat aan het hoofd van ..."."""
        first, last = self.order.segment(draft.trigger)
        group = next((t for t in range(draft.trigger + 1, min(last, draft.trigger + 8)) if self._group(t)), None)
        if group is None:
            return
        part.parties = self._party_of(group)
        part.heads = self.order.people(group + 1, last)[:1] or self.order.people(first, draft.trigger)[:1]
        part.back = True

    def _title(self, draft: Draft, part: Part) -> None:
        """Who bears a title: named with it, what it is said of, or what it stands in apposition to."""
        view, trigger, clause = self.view, draft.trigger, draft.clause
        keys = self._persons(self.actors.of(trigger))
        if not keys and clause.head == trigger:
            keys = [k for t in clause.agent for k in self._persons(self.actors.of(t))]
        if not keys and view.deps[trigger] in ("appos", "nmod"):
            keys = self._persons(self.actors.of(view.heads[trigger]))
        if not keys and trigger and view.lowers[trigger - 1] == "als":  # "als onderhandelaar treedt Y op"
            keys = self.order.people(trigger + 1, self.order.segment(trigger)[1])
        if not part.parties:
            part.parties = self._side_party(*self.order.segment(trigger))
        if not part.parties and view.lemmas[trigger].startswith("onderhandelaar"):
            return  # whoever negotiates for nobody named is not at these talks
        one_of = "Number=Plur" in view.morphs[trigger] or view.lemmas[trigger].endswith("lid")
        if one_of and len(keys) == 1:
            part.members = keys
        else:
            part.heads, part.members = (keys[:1], []) if not one_of else ([], keys)
        part.weak = True

    # --- who acts for a party ---------------------------------------------------------------

    def _represent(self, draft: Draft, part: Part) -> None:
        first, last = self.order.segment(draft.trigger)
        door = self._door(draft, first, last)
        if door is None:
            part.parties = part.parties[:1]
            return
        sent = self.order.people(door + 1, self._until_door(door + 1, last), led=True)
        part.parties = part.parties[:1] or self.order.party(first, last)
        self._sent(part, sent)

    def _in_person(self, draft: Draft, part: Part) -> None:
        first, last = self.order.segment(draft.trigger)
        self._sent(part, self.order.people(draft.trigger + 1, last, led=True))
        part.parties = self.order.party(first, draft.trigger)

    def _behalf(self, draft: Draft, part: Part) -> None:
        first, last = self.order.segment(draft.trigger)
        part.parties = self.order.party(draft.trigger + 1, min(last, draft.trigger + 6), led=True) or self._collective_after(draft.trigger)
        subject = [k for t in draft.clause.agent for k in self._persons(self.actors.of(t))]
        sent = subject or self.order.people(draft.trigger + 1, last) or self.order.person_before(draft.trigger, first)
        if not self.mediators.intersection([*part.parties, *sent]):
            self._sent(part, sent)

    def _for(self, draft: Draft, part: Part) -> None:
        """ "Voor X schoof Y aan": the party follows at once, and the person behind it."""
        trigger = draft.trigger
        first, last = self.order.segment(trigger)
        part.parties = self.order.party(trigger + 1, min(last, trigger + 5), led=True) or self._collective_after(trigger)
        opens = trigger == first or self.view.lowers[trigger - 1] in (",", ":", "en", "maar", "terwijl")
        if part.parties and opens:
            self._sent(part, self.order.people(trigger + 1, last))

    def _side(self, draft: Draft, part: Part) -> None:
        """ "Aan Finse zijde namen A en B deel"."""
        first, last = self.order.segment(draft.trigger)
        part.parties = self._side_party(draft.trigger - 3, draft.trigger + 1)
        if part.parties:
            self._sent(part, self.order.people(draft.trigger + 1, last) or self.order.person_before(draft.trigger, first))

    def _send(self, draft: Draft, part: Part) -> None:
        """ "X stuurde Y", "X had Y gestuurd", "Y is door X gestuurd"."""
        trigger = draft.trigger
        first, last = self.order.segment(trigger)
        door = self._door(draft, first, last) if draft.clause.passive else None
        if door is not None:
            part.parties = self.order.party(door + 1, min(last, door + 5), led=True)
            self._sent(part, [k for t in draft.clause.theme for k in self._persons(self.actors.of(t))])
            return
        finite = "VerbForm=Fin" in self.view.morphs[trigger] or trigger - first < 3
        sender = self.order.party(first, trigger)
        behind = self.order.people(trigger + 1, last)
        part.parties = sender or part.parties or self._office_party(draft) or self._pronoun_party(first, trigger)
        before = [k for k in self.order.people(self._verb_second(first, trigger), trigger)]
        self._sent(part, (behind or before) if finite else (before or behind))

    # --- who is in it -----------------------------------------------------------------------

    def _consist(self, draft: Draft, part: Part) -> None:
        """ "De delegatie bestaat uit A, B en C"."""
        first, last = self.order.segment(draft.trigger)
        group = self._group_before(draft.trigger)
        uit = next((t for t in range(draft.trigger, last) if self.view.lowers[t] in ("uit", "door")), None)
        if group is not None and uit is not None:
            part.parties, part.back = self._party_of(group), True
            part.members = self.order.people(uit + 1, last, led=True)

    def _noun(self, draft: Draft, part: Part) -> None:
        plural = "Number=Plur" in self.view.morphs[draft.trigger] and len(part.parties) > 1
        part.bare = not plural

    def _accompany(self, draft: Draft, part: Part) -> None:
        """ "Y, vergezeld door A en B", "Y liet zich vergezellen door A en B"."""
        first, last = self.order.segment(draft.trigger)
        door = next((t for t in range(draft.trigger, last) if self.view.lowers[t] == "door"), None)
        if door is None:
            part.heads = []
            return
        part.members = self.order.people(door + 1, last, led=True)
        part.heads = [h for h in part.heads if h not in part.members] or self.order.person_before(draft.trigger, first)
        part.back = True

    def _bring(self, draft: Draft, part: Part) -> None:
        """ "Y had A en B bij zich", "met naast zich A"."""
        view, trigger = self.view, draft.trigger
        first, last = self.order.segment(trigger)
        behind = view.lowers[trigger + 1] if trigger + 1 < view.size else ""
        if behind != "zich" and view.lowers[trigger] in ("bij", "naast"):
            part.heads = []
            return
        with_word = trigger > first and view.lowers[trigger - 1] == "met"
        verb = self._verb_second(first, trigger)
        part.members = self.order.people(trigger + 1, last) if with_word else self.order.people(verb, last)
        part.heads = part.heads or self.order.person_before(trigger if with_word else verb, first)
        part.back = True

    def _wake(self, draft: Draft, part: Part) -> None:
        """ "met in zijn kielzog A en B", "in zijn kielzog reisden A en B mee", "met A en B in de rangen"."""
        first, last = self.order.segment(draft.trigger)
        part.members = self.order.people(draft.trigger + 1, last)
        if part.members:
            part.heads = self.order.person_before(draft.trigger, first)
        else:
            part.members = self._list_before(draft.trigger, first)
        part.back = True

    def _deputies(self, draft: Draft, part: Part) -> None:
        first = self.order.segment(draft.trigger)[0]
        part.members = self._list_before(draft.trigger, first)
        part.heads = [k for k in self.order.everybody(first, draft.trigger) if k not in part.members][-1:]
        part.back = True

    def _along(self, draft: Draft, part: Part) -> None:
        """ "Ook A en B reizen mee", "tot zijn team behoren A en B"."""
        first, last = self.order.segment(draft.trigger)
        group = next((t for t in range(first, last) if self._group(t)), None)
        part.parties = self._party_of(group) if group is not None else []
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
        last = self.order.segment(draft.trigger)[1]
        group = self._group_before(draft.trigger)
        if group is None:
            return
        part.parties, part.back = self._party_of(group), True
        part.members = self.order.people(draft.trigger + 1, last, led=True)
        if self.view.lowers[draft.trigger + 1] == "naast":
            part.members = self.order.everybody(draft.trigger + 1, last)

    # --- helpers ----------------------------------------------------------------------------

    def _sent(self, part: Part, people: list[str]) -> None:
        """One who is sent alone is the head; several are members."""
        if len(people) == 1:
            part.heads, part.members = people, []
        else:
            part.heads, part.members = [], people

    def _gapped(self, draft: Draft) -> list[Part]:
        """Further parts of "A werd vertegenwoordigd door X, B door Y"."""
        last = self.view.sentence(draft.trigger)[1]
        found = []
        for token in range(draft.trigger + 2, last):
            if self.view.lowers[token] == "door" and (parties := self.order.party(token - 2, token, led=True)):
                part = Part(token, draft.rule.name, parties)
                self._sent(part, self.order.people(token + 1, self._until_door(token + 1, last), led=True))
                if part.heads or part.members:
                    found.append(part)
        return found

    def _door(self, draft: Draft, first: int, last: int) -> int | None:
        """The "door" of a passive: the next behind the verb, else the one before it."""
        lowers = self.view.lowers
        behind = next((t for t in range(draft.trigger + 1, last) if lowers[t] == "door"), None)
        if behind is not None:
            return behind
        return next((t for t in range(draft.trigger - 1, first - 1, -1) if lowers[t] == "door"), None)

    def _until_door(self, start: int, last: int) -> int:
        return next((t for t in range(start, last) if self.view.lowers[t] == "door"), last)

    def _verb_second(self, first: int, trigger: int) -> int:
        """The token behind the first finite verb before the trigger, else the start."""
        return next((t + 1 for t in range(first, trigger) if "VerbForm=Fin" in self.view.morphs[t]), first)

    def _list_before(self, token: int, first: int) -> list[str]:
        """The enumeration of people that ends right before a token."""
        for start in range(token - 1, first - 1, -1):
            if self.view.lowers[start] in ("met", "verder", "plus", "naast"):
                found = self.order.people(start + 1, token, led=True)
                if found:
                    return found
        return []

    def _group(self, token: int) -> bool:
        return self.words.group(self.view.lowers[token], self.view.lemmas[token])

    def _group_before(self, token: int) -> int | None:
        """The last noun of a delegation before a token in its sentence."""
        first = self.view.sentence(token)[0]
        lowers = self.view.lowers
        return next(
            (
                t
                for t in range(token - 1, first - 1, -1)
                if self._group(t) or lowers[t] in ("die", "dat") and lowers[t + 1] == "van"
            ),
            None,
        )

    def _party_of(self, group: int) -> list[str]:
        """The party of a delegation noun: by its adjective, its possessor, or "die van X"."""
        if self.view.lowers[group] in ("die", "dat"):
            return self.order.party(group + 1, group + 5, led=True) or self._collective_after(group + 1)
        return [k for k in self.actors.beside(group) if not self._person(k)][:1]

    def _collective(self, token: int) -> list[str]:
        """The party that the subject of the clause stands for."""
        clause = self.actors_clause(token)
        return [k for t in clause for k in self.actors.of(t) if not self._person(k)][:1]

    def actors_clause(self, token: int) -> list[int]:
        """The heads of noun groups before a token in its sentence."""
        first = self.view.sentence(token)[0]
        return [t for t in range(first, token) if self.view.deps[t] in ("nsubj", "nsubj:pass", "root", "ROOT")]

    def _collective_after(self, token: int) -> list[str]:
        """A party told of by a noun behind a preposition: "voor de junta"."""
        for later in range(token + 1, min(self.view.sentence(token)[1], token + 5)):
            keys = [k for k in self.actors.of(later) if not self._person(k)] if self.view.pos[later] == "NOUN" else []
            if keys:
                return keys[:1]
        return []

    def _side_party(self, start: int, stop: int) -> list[str]:
        """The party of "aan Finse zijde" between two tokens."""
        for token in range(max(start, 0), stop):
            if self.view.lowers[token] in ("zijde", "kant"):
                return [k for k in self.actors.beside(token) if not self._person(k)][:1]
        return []

    def _office_party(self, draft: Draft) -> list[str]:
        """The party of the person who sends, by his office."""
        keys = self._persons(draft.who("of"))
        return [t.of for k in keys for t in self.view.links.tenures if t.holder == k][:1]

    def _pronoun_party(self, first: int, last: int) -> list[str]:
        """The party of whoever "hij" or "zij" stands for: "overweegt hij Y te sturen"."""
        for token in range(first, last):
            if self.view.pos[token] == "PRON":
                keys = self.actors.of(token)
                states = [t.of for k in keys for t in self.view.links.tenures if t.holder == k]
                if keys:
                    return ([k for k in keys if not self._person(k)] or states)[:1]
        return []

    def _parties(self, draft: Draft) -> list[str]:
        keys = [k for k in draft.who("of") if not self._person(k)]
        if not keys:
            keys = [k for t in draft.tokens.get("theme", []) if self._group(t) for k in self._party_of(t)]
        return list(dict.fromkeys(keys))

    def _person(self, key: str) -> bool:
        return self.view.kind_of(key) is EntityKind.PERSON

    def _persons(self, keys: tuple[str, ...]) -> list[str]:
        return [k for k in keys if self._person(k)]
