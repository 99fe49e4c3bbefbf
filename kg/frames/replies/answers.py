"""Which clause answers which proposal, and what it says: a vote among all that follows a proposal.

A reply needs no word of its own: "Athene vindt dat best", "Bonn haalde de schouders op". So every clause near a
proposal may answer it. The signs for and against are what the clause says (its words, what the rules for replies read
in it, denial), how it points back ("dat", "het voorstel", a word of the content), how far it stands from the
proposal, and who speaks. The table ``seeds/frames/learned/replies.csv`` weighs them (``training/replies.py``): first
whether the clause answers the proposal, then whether it accepts, rejects or leaves it unanswered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kg.frames.mood.expected import is_expected
from kg.frames.proposals.proposal import Proposal, Sides
from kg.frames.proposals.words import ProposalWords
from kg.frames.replies.repliers import Repliers
from kg.frames.replies.status import ReplyStatus
from kg.frames.replies.verdict import Verdicts
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import Ballot
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import word_classes
from kg.model import MentionForm, Status

NEAR = 3  # sentences from a proposal to a clause that answers it
FAR = 14  # and to one that names it
ANSWERS = (Status.ACCEPTED, Status.REJECTED, Status.UNANSWERED)
UNREAD = "reply.clause"
"""The rule of an answer that no rule read."""
_SILENT = frozenset({"PUNCT", "PROPN", "SYM", "NUM", "X"})
_TENSES = ("Tense=Past", "Tense=Pres", "VerbForm=Part")


@dataclass(slots=True, eq=False)
class Unit:
    """A finite clause with the infinitives and participles below it: what may answer."""

    clause: Clause
    tokens: list[int]
    drafts: list[Draft] = field(default_factory=list)
    """Readings in it, of whatever kind."""
    repliers: tuple[str, ...] = ()
    signs: list[str] = field(default_factory=list)

    @property
    def rule(self) -> str:
        """The rule that read it, if any."""
        return next((d.rule.name for d in self.drafts if d.rule.frame == "Reply"), UNREAD)

    @property
    def trigger(self) -> int:
        """The word that replies: that of a rule, else the verb."""
        return next((d.trigger for d in self.drafts if d.rule.frame == "Reply"), self.clause.head)


class Answers:
    """Weighs the clauses of one article as answers."""

    def __init__(
        self,
        view: View,
        clauses: Clauses,
        actors: Actors,
        words: ProposalWords,
        sides: Sides,
        ballot: Ballot,
    ) -> None:
        self.view, self.clauses, self.actors, self.words, self.sides = view, clauses, actors, words, sides
        self.ballot, self.statuses = ballot, ReplyStatus(view, words)
        self.repliers = Repliers(view, actors, words)
        self.verdicts = Verdicts(view, words, self.statuses)

    # --- what may answer --------------------------------------------------------------------

    def units(self, drafts: Iterable[Draft]) -> list[Unit]:
        """The clauses that may answer, in text order."""
        found, of, drafts = list[Unit](), dict[int, Unit](), list(drafts)
        read = {draft.clause.head for draft in drafts if draft.rule.frame == "Reply"}
        for clause in self.clauses.all:
            apart = clause.link == "parataxis" or (clause.link == "conj" and clause.head in read)
            if clause.finite or clause.parent is None or clause.parent.head not in of or apart:
                found.append(Unit(clause, list(clause.tokens)))
                of[clause.head] = found[-1]
        for clause in self.clauses.all:
            above = clause.parent
            for _ in range(6):
                if clause.head in of or above is None:
                    break
                if above.head in of:
                    of[above.head].tokens += clause.tokens
                    of[clause.head] = of[above.head]
                above = above.parent
        for draft in drafts:
            unit = of.get(draft.clause.head)
            if unit is not None:
                unit.drafts.append(draft)
        found = [u for u in found if not is_expected(self.view, u.clause)]
        self.demands = [d.trigger for unit in found for d in unit.drafts if d.rule.frame == "Demand"]
        for unit in found:
            unit.tokens.sort()
            unit.repliers = self._repliers(unit)
        return sorted(found, key=lambda unit: unit.trigger)

    def _repliers(self, unit: Unit) -> tuple[str, ...]:
        """Who answers, if the clause does."""
        for draft in unit.drafts:
            if draft.rule.frame == "Reply":
                found = self.repliers.of(draft)
                if found:
                    return found
        clause = unit.clause
        keys = [k for t in clause.agent for k in self.actors.of(t)]
        if not keys:
            groups = [
                t for name in sorted(self.words.reply_places & clause.obliques.keys()) for t in clause.obliques[name]
            ]
            keys = [k for t in groups for k in self._voice(t)]
        if not keys:
            keys = [k for t in (*clause.indirect, *clause.theme) for k in self.actors.of(t)]
        return tuple(dict.fromkeys(keys))

    def _voice(self, token: int) -> tuple[str, ...]:
        """Who a group with a preposition speaks for: "in Athene" its state, "voor Merkel" herself."""
        view = self.view
        if view.case_of(token) not in ("in", "uit", "vanuit"):
            return self.actors.of(token)
        names = [view.name(m) for m in view.names_at[token]]
        keys = (k for n in names if n.form is MentionForm.CAPITAL for k in n.keys)
        return tuple(k for k in keys if k in view.entities and view.is_actor(k))

    def best(self, unit: Unit, proposals: list[Proposal]) -> tuple[Proposal, Status, float] | None:
        """The proposal that a clause answers and how, or None."""
        near = {n: more for n, p in enumerate(proposals) if (more := self.between(unit, p, proposals)) is not None}
        signs = self.said(unit) if near else []
        if "says=none" in signs and not any(f"says={status.value}" in signs for status in ANSWERS):
            return None  # what is only wished, asked or demanded
        supposed = any(self.view.lowers[t] in self.words.supposing for t in unit.clause.auxiliaries)
        if supposed and unit.rule == UNREAD and self.view.lemmas[unit.clause.auxiliaries[0]] == "zullen":
            return None  # "X zou daarop hebben gezegd dat ..."
        scores = {number: self.ballot.score("answers", [*signs, *more]) for number, more in near.items()}
        plain = self.verdicts.of(unit.clause, unit.tokens, unit.drafts) if near else None
        objects = self.verdicts.objects(unit.clause) if plain is not None else []
        objects += unit.clause.theme if any(f"says={status.value}" in signs for status in ANSWERS[:2]) else []
        for number in near:
            if not set(objects).isdisjoint(proposals[number].triggers):
                scores[number] = max(scores[number], self.ballot.bars.get("answers", 0.0))
        found = max(scores, key=scores.__getitem__, default=None)
        if found is None or not self.ballot.stands("answers", scores[found]):
            return None
        status = plain or max(ANSWERS, key=lambda status: self.ballot.score(status.value, signs))
        return proposals[found], status, scores[found]

    # --- the signs --------------------------------------------------------------------------

    def said(self, unit: Unit) -> list[str]:
        """The signs of a clause alone, sorted; made for a clause that is near a proposal, once."""
        unit.signs = unit.signs or sorted(set(self._said(unit)))
        return unit.signs

    def _said(self, unit: Unit) -> Iterator[str]:
        """What the clause says, whatever it answers."""
        view, clause = self.view, unit.clause
        yield "any"
        denied = any(view.lowers[t] in self.words.negation for t in unit.tokens)
        if denied:
            yield "denied"
        before = ""
        for token in unit.tokens:
            if view.pos[token] in _SILENT or view.names_at[token]:
                before = ""
                continue
            lemma = view.lemmas[token]
            yield f"word={lemma}"
            yield f"pair={before}_{view.lowers[token]}"
            before = view.lowers[token]
            for name in word_classes().get(lemma, ()):
                yield f"class={name}"
                yield f"class={name}{' denied' if denied else ''}"
        yield f"verb={clause.lemma}"
        yield from (f"verb class={name}" for name in word_classes().get(clause.lemma, ()))
        for child in clause.children:
            if child.link in ("ccomp", "parataxis") and child.finite:
                for token in child.tokens:
                    if view.pos[token] not in _SILENT and not view.names_at[token]:
                        yield f"said={view.lemmas[token]}"
        for draft in unit.drafts:
            if draft.rule.frame == "Reply":
                status = self.statuses.of(draft)
                yield f"says={status.value if status is not None else 'none'}"
                yield f"rule={draft.rule.name}"
            else:
                yield f"also={draft.rule.frame}"
        if not any(d.rule.frame == "Reply" for d in unit.drafts):
            yield "no rule"
        last = view.sentence(clause.head)[1] - 1
        yield from (f"asked={view.lowers[last]}" for _ in range(view.lowers[last] == "?"))
        yield f"mark={clause.mark}"
        yield f"link={clause.link}"
        yield from (f"aux={view.lowers[t]}" for t in clause.auxiliaries)
        yield from (tense for tense in _TENSES if tense in view.morphs[clause.head])
        yield "quoted" if view.in_quote[clause.head] >= 0 else "unquoted"
        yield "passive" if clause.passive else "active"
        kinds = sorted({view.kinds[k] for k in unit.repliers})
        yield f"replier={'+'.join(kinds) or 'nobody'}"
        yield f"replier many={min(len(unit.repliers), 3)}"

    def between(self, unit: Unit, proposal: Proposal, proposals: list[Proposal]) -> list[str] | None:
        """The signs that a clause answers a proposal, or None where it stands too far off."""
        view, sent_of = self.view, self.view.parsed.sent_of
        here, inside = sent_of[unit.trigger], set(unit.tokens)
        told = [t for t in proposal.triggers if t <= unit.tokens[-1]]
        nouns = [t for t in unit.tokens if self.words.is_proposal(view.lemmas[t]) and view.pos[t] == "NOUN"]
        if told:
            distance = here - max(sent_of[t] for t in told)
        elif sent_of[proposal.triggers[0]] - here <= 1:
            distance = -1
        else:
            return None
        back = self._back(unit, proposal, nouns)
        same = {view.lemmas[t] for t in nouns} & {view.lemmas[t] for t in proposal.triggers}
        if distance > (FAR if "content" in back or ("noun" in back and same) else NEAR):
            return None  # "dat verzoek", far behind an invitation, is another one
        if self._of_talks(unit, proposal, back):
            return None
        where = "inside" if inside & set(proposal.triggers) else "0" if distance == 0 else str(min(distance, 4))
        if distance == 0 and where == "0":
            where = "0 near" if view.lowers[min(unit.tokens) - 1] in (",", ";", "maar", "en") else "0"
        later = [p for p in proposals if p is not proposal and told and self._last(p, unit) > max(told)]
        newest = "newest" if not later else "older"
        who = self._who(unit, proposal)
        blocks = view.parsed.blocks[unit.trigger] - view.parsed.blocks[max(told, default=proposal.trigger)]
        demanded = told and any(max(told) < d < unit.tokens[0] for d in self.demands)
        says = next((s for s in self.said(unit) if s.startswith("says=")), "no rule")
        signs = [f"at={where}", newest, f"who={who}", f"blocks={min(abs(blocks), 2)}", f"keep={proposal.keep}"]
        signs += [f"back={b}" for b in back] or ["back="]
        signs += ["demanded"] if demanded else []
        signs += [f"at={where}+who={who}", f"at={where}+{newest}", f"at={where}+{says}", f"who={who}+{says}"]
        signs += [f"at={where}+back={b}" for b in back] + [f"who={who}+back={b}" for b in back]
        signs += [f"{newest}+back={b}" for b in back] + [f"{says}+back={b}" for b in back]
        return signs

    def _of_talks(self, unit: Unit, proposal: Proposal, back: list[str]) -> bool:
        """Whether a clause only speaks of talks or an agreement: "prees het akkoord", "een verklaring kwam er niet"."""
        view, words = self.view, self.words
        empty = {"something else", "that"}
        there = {view.lowers[t] for t in unit.tokens if view.pos[t] in ("PRON", "ADV")} & words.pronouns
        if unit.clause.lemma in words.existing and there <= words.expletive:
            empty |= {"pronoun"}
        parts = [*unit.clause.theme, *unit.clause.agent]
        nouns = [t for t in parts if view.pos[t] == "NOUN" and not self.actors.of(t)]
        if set(back) - empty or {t for noun in nouns for t in view.subtree(noun)} & set(proposal.triggers):
            return False  # "verwierp het bestand dat X had voorgesteld"
        return bool(nouns) and all(self.actors.is_event(t) for t in nouns)

    def _last(self, proposal: Proposal, unit: Unit) -> int:
        return max((t for t in proposal.triggers if t <= unit.tokens[-1]), default=-1)

    def _who(self, unit: Unit, proposal: Proposal) -> str:
        if not unit.repliers:
            return "words" if unit.clause.agent else "nobody"
        if all(self.sides.same(proposal.speaker, k) for k in unit.repliers):
            return "self"
        if any(self.sides.same(a, k) for a in proposal.addressees for k in unit.repliers):
            return "addressee"
        return "other" if proposal.addressees else "somebody"

    def _back(self, unit: Unit, proposal: Proposal, nouns: list[int]) -> list[str]:
        """How a clause points back at a proposal."""
        view, found = self.view, []
        mine = set(proposal.triggers)
        if any(t in mine for t in nouns):
            found.append("trigger")
        elif nouns:
            found.append("noun")
        for token in unit.tokens:
            low = view.lowers[token]
            if low in self.words.pronouns and view.pos[token] in ("PRON", "ADV", "DET"):
                found.append("pronoun" if view.deps[token] != "det" else "that")
            elif view.pos[token] == "ADV" and low.startswith(("daar", "er", "hier")) and len(low) > 4:
                found.append("pronoun")
        below = {view.lemmas[t] for t in range(*proposal.span) if view.pos[t] == "NOUN"}
        if any(
            view.lemmas[t] in below and t not in mine and not proposal.span[0] <= t < proposal.span[1]
            for t in unit.tokens
        ):
            found.append("content")
        agents = {t for a in unit.clause.agent for t in view.subtree(a)}
        names = {view.entity_of(m) for t in unit.tokens if t not in agents for m in view.names_at[t]}
        if proposal.speaker in names:
            found.append("author")
        objects = [t for t in unit.clause.theme if view.pos[t] == "NOUN" and not self.actors.of(t)]
        if objects and not found and not {t for o in objects for t in view.subtree(o)} & mine:
            found.append("something else")
        return sorted(set(found))
