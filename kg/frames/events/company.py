"""Who takes part in an event, and who brings the parties together: a learned choice among those who are at hand.

Candidates are all actors of the sentence that tells of the event, whether a slot of a rule found them or not. Each
has signs: the slot, where it stands to the evoking word and its verb, the words before it, what kind of actor it is,
how often the article names it. The table ``seeds/frames/learned/company.csv`` (``training/choices.py``) weighs them for
``participant`` and for ``mediator``. No sign names an actor.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import inf

from kg.frames.events.confined import judged_by, judging
from kg.frames.events.family import TALKS, family
from kg.frames.events.passing import Passing
from kg.frames.events.profile import Profiles
from kg.frames.events.relation import Relations
from kg.frames.events.spoken_of import starters
from kg.frames.impressions import Sense
from kg.frames.rules.matcher import Draft
from kg.frames.rules.rule import Role
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.possessors import POSSESSOR
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import load_ballot
from kg.frames.weighing import SignGroups
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import BlockKind, EntityKind, EventKind

TABLE = "company"
PARTICIPANT, MEDIATOR = "participant", "mediator"
_PARTS: tuple[Role, ...] = ("participant", "party", "partner")
_MEET = frozenset({FrameClass.NEGOTIATE, FrameClass.MEET, FrameClass.AGREE})
_HEADS = frozenset({"NOUN", "PROPN", "PRON", "DET", "X", "ADJ", "NUM"})
_RISES = frozenset({"conj", "flat", "appos", "compound"})
_AS, _SELF = "head.met", "self"
"""The slots of "met Y als bemiddelaar" and "bemiddelaar Y"."""
_NAMED = frozenset({"NOUN", "PROPN"})
_OF = frozenset({"van", "door"})
_COLOURS, _CLERGY = frozenset({POSSESSOR, "amod"}), "title clergy.more"
_TALKS = frozenset(kind.value for kind in TALKS)
_STEPS = (3, 8, 15)  # tokens


class Company:
    """Chooses among the actors of one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, profiles: Profiles, sense: Sense) -> None:
        self.clauses = clauses
        self.view, self.actors, self.profiles, self.sense = view, actors, profiles, sense
        self.ballot = load_ballot(TABLE).with_bars(sense.bars)
        self.parties, self.relations = actors.parties, Relations(view)
        self.passing = Passing(view, clauses, actors)
        self.states: dict[str, set[str]] = {}
        for tenure in view.links.tenures:
            self.states.setdefault(tenure.holder, set()).add(tenure.of)

    def choose(
        self, draft: Draft, candidates: Mapping[str, SignGroups]
    ) -> tuple[list[str], list[str], dict[str, float]]:
        """Participants and mediators among the candidates of a reading, in their order, and how sure each is."""
        participants, mediators, sure = [], [], dict[str, float]()
        facing = self._facing(draft) | self._partners(draft) | self.passing.no_mediators(draft)
        passing = self.passing.keys(draft.rule.frame, draft.trigger)
        for key, signs in candidates.items():
            takes, brings = (
                self.sense.part(role, [draft.trigger], draft.rule.frame, key, self.ballot.score(role, signs))
                for role in (PARTICIPANT, MEDIATOR)
            )
            sure[key] = max(takes, brings)
            if key in facing | passing:
                takes, brings = -inf if key in passing else takes, -inf
            if self.ballot.stands(MEDIATOR, brings) and brings >= takes:
                mediators.append(key)
            elif self.ballot.stands(PARTICIPANT, takes):
                participants.append(key)
        if any(_SELF in slot for slot in draft.rule.roles.get("mediator", ())):  # "de bemiddelende landen X en Y"
            called = [key for key in self.actors.called(draft.trigger) if key in candidates]
            mediators += [key for key in called if key not in mediators]
            participants = [key for key in participants if key not in called]
        if any(_AS in slot for slot in draft.rule.roles.get("mediator", ())):
            mediators = [key for key in mediators if key in draft.who("mediator")]  # nobody but who follows "met"
        if named := draft.who("mediator"):  # whoever only stands in another clause is no second one
            own = {*named, *(key for token in draft.clause.tokens for key in self._at(token))}
            mediators = [key for key in mediators if key in own]
        listed = self._listed(draft, {*participants}, {*candidates} - {*mediators})
        return [key for key in candidates if key in participants or key in listed], mediators, sure

    def _facing(self, draft: Draft) -> set[str]:
        """Who judges a mediation ("prees *de bemiddeling*") or meets a mediator ("sprak *met de bemiddelaars*")."""
        view, clause, noun = self.view, draft.clause, draft.trigger
        if draft.rule.trigger != "noun" or draft.rule.frame != EventKind.MEDIATION or noun == clause.head:
            return set()
        met, own = clause.obliques.get("met", []), {*view.subtree(noun)}
        if view.case_of(noun) in _OF and view.lemmas[view.heads[noun]] in view.grammar.proposed:
            return {key for token in clause.agent for key in self.actors.of(token)}  # "X bestudeert het plan *van* hen"
        judges = clause.lemma in judging() or any(view.lemmas[t] in judged_by() for t in clause.theme)
        others = met if noun in clause.agent else clause.agent if judges or any(t in own for t in met) else []
        inside = {key for token in own if view.names_at[token] or not judges for key in self._at(token)}
        return {key for token in others for key in self.actors.of(token)} - inside

    def _partners(self, draft: Draft) -> set[str]:
        """With whom the talks are at which somebody else mediates: "bemiddelt bij het overleg *met Chili*"."""
        view, clause = self.view, draft.clause
        if draft.rule.frame != EventKind.MEDIATION or any(_AS in s for s in draft.rule.roles.get("mediator", ())):
            return set()
        behind = (view.heads[t] for t in clause.tokens if t and view.lowers[t] == "met" and self._names_talks(t - 1))
        partners = {key for t in behind if draft.trigger not in view.subtree(t) for key in self.actors.of(t)}
        return partners - {key for token in clause.agent for key in self.actors.of(token)}

    def _names_talks(self, token: int) -> bool:
        return self.view.pos[token] == "NOUN" and bool(_MEET & {*word_classes().get(self.view.lemmas[token], ())})

    def _listed(self, draft: Draft, chosen: set[str], asked: set[str]) -> set[str]:
        """All of an enumeration, in a slot of the rule or as the subject, of which one surely takes part.

        The members of "Peru, Chili en Bolivia" have one part in what their sentence tells.
        """
        found: set[str] = set()
        for token in (*(t for role in _PARTS for t in draft.tokens.get(role, ())), *draft.clause.agent):
            keys = {*self.actors.of(token)} & asked
            if len({self.view.kinds[key] for key in keys}) == 1 and keys & chosen:
                found |= keys
        return found

    def candidates(self, draft: Draft, kind: EventKind, place: str | None) -> dict[str, SignGroups]:
        """Every actor at hand with its signs."""
        view = self.view
        found: dict[str, list[int]] = {}
        for token in range(*view.sentence(draft.trigger)):
            for key in self._at(token):
                found.setdefault(key, []).append(token)
        slots = draft.who(*draft.actors)
        found = {key: ts for key, ts in found.items() if key in slots or not self._is_elsewhere(ts, draft)}
        found = {key: ts for key, ts in found.items() if not self.actors.is_medium(key)}
        for key in slots:
            if view.is_actor(key):
                found.setdefault(key, [])
        slotted = draft.who("participant", "party", "partner")
        signs = {}
        for key, tokens in found.items():
            plain = dict.fromkeys(self._signs(key, tokens, draft, found, len(slotted)))
            signs[key] = SignGroups.behind([*plain, "venue"] if key == place else [*plain], f"{family(kind)}: ")
        return signs

    def is_interview(self, draft: Draft) -> bool:
        """Whether somebody speaks with the press, which is no talks: "sprak met NRC over de crisis"."""
        partners = draft.who("participant", "party", "partner") if draft.rule.frame in _TALKS else ()
        return any(map(self.actors.is_medium, partners))

    def is_private(self, draft: Draft) -> bool:
        """Whether somebody speaks with people who are no side, and negotiates nothing: "sprak met familieleden"."""
        view, met = self.view, draft.clause.obliques.get("met", ())
        private = (view.lemmas[t] in view.grammar.private and not self.actors.of(t) for t in met)
        return draft.rule.frame == EventKind.NEGOTIATION and bool(met) and all(private)

    def _is_elsewhere(self, tokens: list[int], draft: Draft) -> bool:
        """Whether somebody only speaks of it, or only takes part in what the next clause tells."""
        tests = (self._only_speaks, self._is_only_talked_of, self._only_started, self._only_urged)
        return self._is_source(tokens) or any(test(tokens, draft) for test in tests)

    def _is_source(self, tokens: list[int]) -> bool:
        """Whether somebody stands only behind "volgens"."""
        heads = [token for token in tokens if self.view.deps[token] != "flat"]
        return bool(heads) and all(self.view.case_of(token) in self.view.grammar.sources for token in heads)

    def _is_only_talked_of(self, tokens: list[int], draft: Draft) -> bool:
        """Whether somebody does no more than another thing of which others talk: "over de oorlog *tussen X en Y*"."""
        view, clause = self.view, draft.clause
        if draft.rule.frame not in _TALKS or draft.trigger != clause.head or not any(map(self.actors.of, clause.agent)):
            return False
        topics = (t for t in clause.tokens if view.case_of(t) in view.grammar.topics)
        pairs = (c for t in topics for c in view.children[t] if view.case_of(c) == "tussen")
        return bool(tokens) and {t for c in pairs for t in view.subtree(c)}.issuperset(tokens)

    def _only_started(self, tokens: list[int], draft: Draft) -> bool:
        """Whether somebody only thought of it or brought it about: "het overleg is een initiatief *van Egypte*"."""
        return bool(tokens) and starters(self.view, draft.trigger, draft.clause).issuperset(tokens)

    def _only_urged(self, tokens: list[int], draft: Draft) -> bool:
        """Whether somebody only wanted it done: "bemiddelt op verzoek *van de VN*"."""
        view, urged = self.view, self.view.grammar.urged_by
        heads = [t for t in tokens if view.deps[t] not in ("flat", "appos")]
        return bool(heads) and all(
            view.case_of(t).endswith("van")
            and not urged.isdisjoint((*view.case_of(t).split(), view.lemmas[view.heads[t]]))
            for t in heads
        )

    def _only_speaks(self, tokens: list[int], draft: Draft) -> bool:
        """Whether somebody stands in the sentence only as who says or judges something, the event of a noun as well."""
        judged = draft.rule.trigger == "noun" and draft.trigger not in (draft.clause.head, *draft.clause.agent)
        clauses = [c for c in (self.clauses.of[t] for t in tokens) if c is not draft.clause or judged]
        judges = [c for c in clauses if c.lemma in judging() and not _MEET & {*word_classes().get(c.lemma, ())}]
        agents = {t for clause in judges for token in clause.agent for t in self.view.subtree(token)}
        return agents.issuperset(tokens)

    def _at(self, token: int) -> tuple[str, ...]:
        """The actors that a token stands for as the head of its group, or as an adjective."""
        view = self.view
        if (view.pos[token] not in _HEADS and not view.names_at[token]) or self._only_colours(token):
            return ()
        adjectives = [view.entity_of(m) for m in view.names_at[token] if view.is_adjective(m)]
        keys = [k for k in adjectives if k is not None and view.is_actor(k)]
        found = tuple(dict.fromkeys([*keys, *self.actors.present(token)]))
        employs = view.deps[token] == POSSESSOR and view.office_at[view.heads[token]] >= 0  # "*Trumps* gezant"
        return tuple(key for key in found if not employs or view.kind_of(key) is not EntityKind.PERSON)

    def _only_colours(self, token: int) -> bool:
        """Whether a word only says whose, or from where, those are who act for no one else.

        Clergymen ("*hun* bisschoppen"), a group that broke away ("een afsplitsing *van het front*"), the press ("de
        *Turkse* krant Hürriyet") and a counterpart; or where a town lies ("de *Turkse* stad Antalya").
        """
        view, noun = self.view, self.view.heads[token]
        if view.lemmas[noun] in view.grammar.split_off and view.case_of(token) == "van":
            return True
        if view.deps[token] not in _COLOURS:
            return False
        named = self.actors.named(noun) if view.deps[token] == "amod" and view.pos[noun] in _NAMED else ()
        if any(view.kind_of(key) is EntityKind.PLACE or self.actors.is_medium(key) for key in named):
            return True
        if named and view.lemmas[noun] in view.grammar.counterparts:
            return True
        return self.actors.coreference.points_back(noun) == _CLERGY

    def _signs(
        self, key: str, tokens: list[int], draft: Draft, found: dict[str, list[int]], slotted: int
    ) -> Iterator[str]:
        view, trigger = self.view, draft.trigger
        kind = view.kinds[key]
        yield "any"
        yield kind
        slots = [role for role, keys in draft.actors.items() if key in keys]
        for role in slots:
            yield f"slot={role}"
            yield f"slot={role} {kind}"
            yield f"slot={role} {draft.rule.name}"
            yield f"slot={role} of {min(slotted, 3)}"
        if not slots:
            yield f"no slot beside {min(slotted, 3)}"
        if key in self.parties.main:
            yield "main side"
            yield f"main side {'in a slot' if slots else f'beside {min(slotted, 3)}'}"
        yield f"named={min(self.parties.counts[key], 4)}"
        yield from self.profiles.of(key)
        mine = self.states.get(key, set())
        if mine & set(found):
            yield "its state is here"
        if any(key in self.states.get(other, ()) for other in found):
            yield "its person is here"
            yield f"its person is here {'slot' if slots else 'no slot'}"
        block = view.parsed.article.blocks[view.parsed.blocks[trigger]]
        if block.kind is not BlockKind.PARAGRAPH:
            yield "heading"
        for token in tokens:
            top = token
            while view.deps[top] in _RISES and view.heads[top] != top and view.heads[top] != trigger:
                top = view.heads[top]
            relation = self.relations.of(top, draft.trigger, draft.clause, noun=draft.rule.trigger == "noun")
            yield relation
            yield f"{relation} {kind}"
            yield f"{relation} beside {min(slotted, 3)}"
            yield f"{relation} at {draft.rule.trigger}"
            yield f"{relation} {view.lemmas[trigger]}"
            if around := self.relations.within(top, draft.clause):
                yield f"within {around}"
                yield f"within {around} {kind}"
            if draft.clause.head != trigger:
                yield f"{relation} verb={draft.clause.lemma}"
            yield f"{'before' if token < trigger else 'after'}={sum(abs(token - trigger) > s for s in _STEPS)}"
            first = min((view.name(m).first for m in view.names_at[token]), default=token)
            if first > 0:
                yield f"preceded by {view.lowers[first - 1]}"
            for child in view.children[top]:
                if child < top and view.pos[child] in ("NOUN", "ADP"):
                    yield f"with {view.lemmas[child]}"
            if view.office_at[token] >= 0 or view.pos[top] == "NOUN":
                yield f"as {view.lemmas[top]}"
