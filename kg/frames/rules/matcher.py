"""The rule interpreter: rules over clauses and noun groups, giving drafts.

A draft is a rule that fired: the word that evoked it, its clause, and for each role the tokens
that fill it and the actors these stand for. What a draft becomes (an event, a speech act, ...) is
decided by the modules that read drafts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from kg.frames.rules.book import RuleBook
from kg.frames.rules.rule import Role, Rule, Slot
from kg.frames.rules.slots import Sight, Slots
from kg.frames.syntax.clauses import PRONOMINAL, Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import Reading

_NEAR = 5  # tokens behind a verb in which "erop" announces a clause
_OPENS_CLAUSE = frozenset({"DET", "PROPN", "PRON", "NOUN", "NUM", "ADJ"})
_JUDGED = frozenset({"Outcome", "Delegation"})  # their readers weigh every reading of a word
_WORDS = frozenset({"theme", "topic"})  # roles that words fill as well as actors
_NOUNS = frozenset({"NOUN", "PROPN", "X", "VERB", "ADJ"})


@dataclass(slots=True, eq=False)
class Draft:
    """A rule that fired at token ``trigger``."""

    rule: Rule
    trigger: int
    clause: Clause
    tokens: dict[Role, list[int]] = field(default_factory=dict)
    """Role to the head tokens that fill it."""
    actors: dict[Role, tuple[str, ...]] = field(default_factory=dict)
    """Role to entity keys, without repetition."""
    score: float | None = None
    """How likely it is right, 0 to 1, once it was put to the vote."""

    @property
    def reading(self) -> Reading:
        """What is passed on of it to what it supports."""
        return Reading(self.rule.frame, self.trigger, self.rule.name, self.score)

    def who(self, *roles: Role) -> tuple[str, ...]:
        """The actors of these roles together."""
        return tuple(dict.fromkeys(key for role in roles for key in self.actors.get(role, ())))

    def addressees(self, said: tuple[int, int], of: Callable[[int], tuple[str, ...]]) -> tuple[str, ...]:
        """To whom it is said: not who is named in what is said, as "om het geschil *aan het Hof* voor te leggen"."""
        tokens = self.tokens.get("addressee", [])
        inside = {key for t in tokens if said[0] < t < said[1] for key in of(t)}
        inside -= {key for t in tokens if not said[0] < t < said[1] for key in of(t)}
        return tuple(key for key in self.who("addressee") if key not in inside)


class Matcher:
    """Applies a rule book to one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, book: RuleBook) -> None:
        self.view, self.clauses, self.actors, self.book = view, clauses, actors, book
        self.slots = Slots(view, clauses, actors)
        self._scopes: dict[int, tuple[list[int], frozenset[str], frozenset[str]]] = {}
        self._sentences: dict[int, frozenset[str]] = {}

    def drafts(self) -> list[Draft]:
        """Every rule that fires, in the order of the text; at most one per frame kind and word."""
        found: list[Draft] = []
        for token in range(self.view.size):
            if token in self.view.instructed:
                continue
            taken: set[str] = set()
            for rule in self.rules_for(token):
                family = "talks" if rule.frame in ("Negotiation", "Meeting") else rule.frame
                if family in taken:
                    continue
                draft = self._fire(rule, token)
                if draft is not None:
                    found.append(draft)
                    if family not in _JUDGED:
                        taken.add(family)
        return found

    def rules_for(self, token: int) -> list[Rule]:
        """The rules that a word could make fire, likeliest first."""
        view, book = self.view, self.book
        lemma = view.lemmas[token]
        rules: list[Rule] = []
        clause = self.clauses.of[token]
        if clause.head == token:
            rules += book.verbs.get(clause.lemma, ())
            if (view.names_at[token] or view.time_at[token] >= 0) and any(
                view.deps[c] == "cop" for c in view.children[token]
            ):
                rules += book.verbs.get("zijn", ())  # "X was in Sanaa": the place is the predicate
        rules += book.words.get(view.lowers[token], ())
        if view.pos[token] in _NOUNS:
            low = view.lowers[token]
            rules += book.nouns.get(low, ())
            rules += book.nouns.get(lemma, ()) if lemma != low else ()
            if view.pos[token] in ("NOUN", "PROPN"):
                rules += book.compound(low, lemma)
        return rules

    def _forms(self, tokens: Iterable[int]) -> frozenset[str]:
        """The words and lemmas of some tokens."""
        lowers, lemmas = self.view.lowers, self.view.lemmas
        return frozenset(form for t in tokens for form in (lowers[t], lemmas[t]))

    def _of_scope(self, clause: Clause) -> tuple[list[int], frozenset[str], frozenset[str]]:
        """The scope of a clause, its forms, and those with the forms of what governs it; kept for the next rule."""
        known = self._scopes.get(clause.head)
        if known is None:
            scope = self.scope(clause)
            forms = self._forms(scope)
            known = self._scopes[clause.head] = scope, forms, forms | self._forms(self._governing(clause))
        return known

    def scope(self, clause: Clause) -> list[int]:
        """Tokens of a clause and of the infinitives and participles that complete it."""
        tokens = list(clause.tokens)
        tokens += [t for t in range(clause.head + 1, min(clause.head + _NEAR, self.view.size)) if self._announces(t)]
        below = list(clause.children)
        for child in below:
            below += child.children if child.link == "xcomp" else ()
            infinitive = (
                child.link in ("advcl", "ccomp", "conj", "obl") and not child.finite and child.mark in ("", "te", "als")
            )
            verbless = child.link == "parataxis" and not child.finite and not child.agent  # "moeten ... om de tafel"
            if child.link == "xcomp" or infinitive or verbless:
                tokens += child.tokens
        return tokens + [t for t in clause.theme if t not in tokens]

    def _announces(self, token: int) -> bool:
        """Whether a word points at the clause behind it, into which the parser puts it ("staat erop dat ...")."""
        view = self.view
        return view.lowers[token] in PRONOMINAL and token + 1 < view.size and view.deps[token + 1] in ("mark", "case")

    def _of_sentence(self, index: int) -> frozenset[str]:
        """Forms and lemmas of a sentence."""
        if index not in self._sentences:
            first, last = self.view.parsed.sents[index]
            self._sentences[index] = frozenset((*self.view.lowers[first:last], *self.view.lemmas[first:last]))
        return self._sentences[index]

    def _governing(self, clause: Clause) -> list[int]:
        """Tokens of the clause that an infinitive completes ("weigert ... vrij te laten")."""
        infinitive = clause.link == "xcomp" or (clause.link in ("ccomp", "advcl", "obj", "acl") and not clause.finite)
        return clause.parent.tokens if infinitive and clause.parent is not None else []

    def _fire(self, rule: Rule, token: int) -> Draft | None:
        clause = self.clauses.of[token]
        scope: list[int] = []
        if rule.words or rule.without:  # the cheapest test first: are the words there at all?
            scope, forms, wide = self._of_scope(clause)
            if not rule.without.isdisjoint(wide):
                return None
            for group in rule.words:
                if group.isdisjoint(forms):
                    return None
        if rule.voice and rule.voice != ("passive" if clause.passive else "active"):
            return None
        if rule.alone and not self._alone(clause):
            return None
        if rule.complement and not self._has_complement(token, rule):
            return None
        if rule.not_after and any(self._is(t, rule.not_after) for t in range(token + 1, self.view.sentence(token)[1])):
            return None
        if rule.after and not any(self._is(t, rule.after) for t in range(token + 1, self.view.sentence(token)[1])):
            return None
        if rule.sentence:
            forms = self._of_sentence(self.view.parsed.sent_of[token])
            if any(group.isdisjoint(forms) for group in rule.sentence):
                return None
        anchors = [next(t for t in scope if self._is(t, group)) for group in rule.words]
        seen = Sight(token, clause, anchors, rule)
        if any(
            self.slots.keys(path, seen, self.slots.tokens(path, seen), place=False)
            for slot in rule.bars
            for path in slot
        ):
            return None
        tokens: dict[Role, list[int]] = {}
        actors: dict[Role, tuple[str, ...]] = {}
        for role, slots in rule.roles.items():
            found = self._fillers(role, slots, seen)
            if found is not None:
                tokens[role], actors[role] = found
            elif role in rule.needs:
                return None
        return Draft(rule, token, clause, tokens, actors)

    def _fillers(self, role: Role, slots: tuple[Slot, ...], seen: Sight) -> tuple[list[int], tuple[str, ...]] | None:
        """What fills a role: tokens and actors of its first slot that has any."""
        beside = {self.view.deps[child] for child in self.view.children[seen.token]}
        for slot in slots:
            tokens: list[int] = []
            keys: list[str] = []
            for path in slot:
                if path == "theme" and role == "speaker" and "aux:pass" in beside:
                    continue  # "X werd een bondgenoot genoemd"
                there = self.slots.tokens(path, seen)
                tokens += there
                keys += self.slots.keys(path, seen, there, place=role == "place")
            if role in seen.rule.only:
                keys = [key for key in keys if self.view.kind_of(key) in seen.rule.only[role]]
            if keys or (tokens and role in _WORDS):
                return tokens, tuple(dict.fromkeys(keys))
        return None

    def _alone(self, clause: Clause) -> bool:
        """Whether a verb has a subject and no object, particle, prepositional group or complement."""
        view = self.view
        if clause.theme or clause.obliques or any(child.link in ("xcomp", "ccomp") for child in clause.children):
            return False
        return not any(view.deps[c] in ("compound:prt", "xcomp", "obj") for c in view.children[clause.head])

    def _has_complement(self, token: int, rule: Rule) -> bool:
        """Whether a clause opened by one of the marks follows the word in its sentence.

        No other verb may come between, unless the rule names it: the clause would be that verb's. A clause
        with "dat" has a subject of its own, which tells it from the pronoun ("wil dat verlengen").
        """
        view = self.view
        last = view.sentence(token)[1]
        for opener in range(token + 1, last):
            low = view.lowers[opener]
            if low == "dat" and low in rule.complement:
                if rule.trigger == "noun" and opener == token + 1:  # "op voorwaarde dat ..."
                    return True
                following = min(opener + 1, last - 1)
                subject = view.pos[following] in _OPENS_CLAUSE or view.lowers[following] == "er"
                if view.deps[opener] == "mark" and subject:
                    return True
                clauses = (self.clauses.of[t] for t in range(opener + 1, last) if self.clauses.of[t].head == t)
                later = (c for c in clauses if c.link != "acl:relcl")
                if any(subject > opener for clause in later for subject in (*clause.agent, *clause.theme[:1])):
                    return True
            elif low in rule.complement and (view.deps[opener] == "mark" or low == ":"):
                return True
            foreign = rule.trigger == "verb" and view.pos[opener] == "VERB" and self.clauses.of[opener].head == opener
            if foreign and not any(self._is(opener, group) for group in rule.words):
                return False
        return False

    def _is(self, token: int, words: frozenset[str]) -> bool:
        return self.view.lowers[token] in words or self.view.lemmas[token] in words
