"""The rule interpreter: rules over clauses and noun groups, giving drafts.

A draft is a rule that fired: the word that evoked it, its clause, and for each role the tokens
that fill it and the actors these stand for. What a draft becomes (an event, a speech act, ...) is
decided by the modules that read drafts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kg.frames.actors import Actors
from kg.frames.clauses import PRONOMINAL, Clause, Clauses
from kg.frames.rules import Rule, RuleBook
from kg.frames.view import View

_OPENS_CLAUSE = frozenset({"DET", "PROPN", "PRON", "NOUN", "NUM", "ADJ"})
_NOUNS = frozenset({"NOUN", "PROPN", "X", "VERB", "ADJ"})
_AUTHORSHIP = frozenset({"van", "uit", "vanuit", "namens", "door"})


@dataclass(slots=True, eq=False)
class Draft:
    """A rule that fired at token ``trigger``."""

    rule: Rule
    trigger: int
    clause: Clause
    tokens: dict[str, list[int]] = field(default_factory=dict)
    """Role to the head tokens that fill it."""
    actors: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Role to entity keys, without repetition."""

    def who(self, *roles: str) -> tuple[str, ...]:
        """The actors of these roles together."""
        return tuple(dict.fromkeys(key for role in roles for key in self.actors.get(role, ())))


class Matcher:
    """Applies a rule book to one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, book: RuleBook) -> None:
        self.view, self.clauses, self.actors, self.book = view, clauses, actors, book
        self.light_verbs = actors.grammar.light_verbs

    def drafts(self) -> list[Draft]:
        """Every rule that fires, in the order of the text; at most one per frame kind and word."""
        found: list[Draft] = []
        for token in range(self.view.size):
            taken: set[str] = set()
            for rule in self._rules_for(token):
                family = "talks" if rule.frame in ("Negotiation", "Meeting") else rule.frame
                if family in taken:
                    continue
                draft = self._fire(rule, token)
                if draft is not None:
                    found.append(draft)
                    taken.add(family)
        return found

    def _rules_for(self, token: int) -> list[Rule]:
        view, book = self.view, self.book
        lemma = view.lemmas[token]
        rules: list[Rule] = []
        clause = self.clauses.of[token]
        if clause.head == token:
            rules += book.verbs.get(clause.lemma, ())
            if view.names_at[token] and any(view.deps[c] == "cop" for c in view.children[token]):
                rules += book.verbs.get("zijn", ())  # "X was in Sanaa": the place is the predicate
        rules += book.words.get(view.lowers[token], ())
        if view.pos[token] in _NOUNS:
            low = view.lowers[token]
            rules += book.nouns.get(low, ())
            rules += book.nouns.get(lemma, ()) if lemma != low else ()
            if view.pos[token] in ("NOUN", "PROPN"):
                for ending, rule in book.endings:
                    if (lemma.endswith(ending) or low.endswith(ending)) and len(lemma) > len(ending):
                        if not any(lemma.endswith(word) or low.endswith(word) for word in rule.exceptions):
                            rules.append(rule)
        return rules

    def scope(self, clause: Clause) -> list[int]:
        """Tokens of a clause and of the infinitives and participles that complete it."""
        tokens = list(clause.tokens)
        for child in clause.children:
            infinitive = (
                child.link in ("advcl", "ccomp", "conj", "obl") and not child.finite and child.mark in ("", "te", "als")
            )
            if child.link == "xcomp" or infinitive:
                tokens += child.tokens
        return tokens + [t for t in clause.theme if t not in tokens]

    def _governing(self, clause: Clause) -> list[int]:
        """Tokens of the clause that an infinitive completes ("weigert ... vrij te laten")."""
        infinitive = clause.link == "xcomp" or (clause.link in ("ccomp", "advcl", "obj", "acl") and not clause.finite)
        return clause.parent.tokens if infinitive and clause.parent is not None else []

    def _fire(self, rule: Rule, token: int) -> Draft | None:
        clause = self.clauses.of[token]
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
            around = range(*self.view.sentence(token))
            if not all(any(self._is(t, group) for t in around) for group in rule.sentence):
                return None
        anchors: list[int] = []
        if rule.words or rule.without:
            scope = self.scope(clause)
            if rule.without and any(self._is(t, rule.without) for t in (*scope, *self._governing(clause))):
                return None
            for group in rule.words:
                hit = next((t for t in scope if self._is(t, group)), None)
                if hit is None:
                    return None
                anchors.append(hit)
        draft = Draft(rule, token, clause)
        for role, slots in rule.roles.items():
            for slot in slots:
                tokens = [t for path in slot for t in self._slot(path, token, clause, anchors, rule)]
                who = self.actors.named if role == "place" else self.actors.of
                keys = tuple(
                    dict.fromkeys(k for path in slot for k in self._keys(path, token, clause, anchors, rule, who))
                )
                if role in rule.only:
                    keys = tuple(key for key in keys if self.view.kind_of(key) in rule.only[role])
                if (tokens and (keys or role in ("theme", "content", "topic"))) or keys:
                    draft.tokens[role], draft.actors[role] = tokens, keys
                    break
        if any(
            not draft.actors.get(role) and not (role in ("theme", "content") and draft.tokens.get(role))
            for role in rule.needs
        ):
            return None
        return draft

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
                if view.deps[opener] == "mark" and opener + 1 < last and view.pos[opener + 1] in _OPENS_CLAUSE:
                    return True
                later = (c for t in range(opener + 1, last) if (c := self.clauses.of[t]).head == t)
                if any(subject > opener for clause in later for subject in (*clause.agent, *clause.theme[:1])):
                    return True
            elif low in rule.complement and view.deps[opener] == "mark":
                return True
            foreign = rule.trigger == "verb" and view.pos[opener] == "VERB" and self.clauses.of[opener].head == opener
            if foreign and not any(self._is(opener, group) for group in rule.words):
                return False
        return False

    def _is(self, token: int, words: frozenset[str]) -> bool:
        return self.view.lowers[token] in words or self.view.lemmas[token] in words

    def _keys(
        self,
        path: str,
        token: int,
        clause: Clause,
        anchors: list[int],
        rule: Rule,
        who: Callable[[int], tuple[str, ...]],
    ) -> list[str]:
        if path in ("adj", "poss"):
            return self.actors.beside(token)
        if path == "author":
            return self.actors.beside(token, _AUTHORSHIP)
        if path == "agent" and rule.trigger == "verb" and clause.owner is not None and not clause.agent:
            return self.actors.beside(clause.owner) or list(self._light(clause.owner))
        if path.endswith(".adj"):
            return [k for t in self._slot(path[:-4], token, clause, anchors, rule) for k in self.actors.beside(t)]
        return [k for t in self._slot(path, token, clause, anchors, rule) for k in who(t)]

    def _slot(self, path: str, token: int, clause: Clause, anchors: list[int], rule: Rule) -> list[int]:
        """Head tokens at a path, seen from the triggering word."""
        step, _, rest = path.partition(".")
        if step == "gov":
            found = self._clause_slot(rest, clause)
            completes = clause.link in ("advcl", "xcomp") and not clause.finite and clause.parent is not None
            if not found and completes and rest not in ("agent", "theme"):
                found = self._clause_slot(rest, clause.parent)  # "gepland staan tussen X en Y"
            return found
        if step == "up":
            return self._clause_slot(rest, clause.parent) if clause.parent is not None else []
        if step == "self":
            return [token]
        if step == "head":  # "met Turkije als bemiddelaar": the head of the group, if it has this preposition
            head = self.view.heads[token]
            below = [c for c in self.view.children[token] if c < token]
            return [t for t in (head, *below) if t != token and self.view.case_of(t) == rest][:1]
        if step == "light":
            return self._carrier(token, clause)
        if step == "words":
            return [t for anchor in anchors for t in self._inside(anchor, rest)]
        if rest:
            return [t for outer in self._slot(step, token, clause, anchors, rule) for t in self._inside(outer, rest)]
        if rule.trigger == "noun":
            return self._inside(token, step) if step not in ("agent", "theme", "indirect") else []
        return self._clause_slot(step, clause)

    def _carrier(self, noun: int, clause: Clause) -> list[int]:
        """The one who has, holds or resumes what the noun names."""
        inside = noun in clause.theme or self.view.case_of(noun) in ("in", "tot", "aan", "op")
        return clause.agent if clause.lemma in self.light_verbs and inside and noun not in clause.agent else []

    def _light(self, noun: int) -> tuple[str, ...]:
        """Actors of the clause that carries a noun: "Noorwegen deed een aanbod om te bemiddelen"."""
        clause = self.clauses.of[noun]
        return tuple(k for t in clause.agent if t != noun for k in self.actors.of(t))

    def _clause_slot(self, step: str, clause: Clause) -> list[int]:
        if step == "agent":
            return clause.agent
        if step == "theme":
            return clause.theme
        if step == "indirect":
            return clause.indirect
        found = clause.obliques.get(step, [])
        if found or step in ("van", "in", "op"):
            return found
        view = self.view  # the parser may hang the group on the object: "besprak de crisis met X"
        hosts = {*clause.theme, *(t for group in clause.obliques.values() for t in group)}
        return [
            t for t in clause.tokens if view.deps[t] == "nmod" and view.case_of(t) == step and view.heads[t] in hosts
        ]

    def _inside(self, noun: int, preposition: str) -> list[int]:
        """Groups with a preposition below a noun, or right behind it where the parser hung them higher."""
        view = self.view
        below = [c for child in view.children[noun] for c in (child, *self._hung(child))]
        found = [
            child
            for child in below
            if child > noun
            and (
                view.case_of(child) in (preposition, self._whole(noun, preposition))
                or PRONOMINAL.get(view.lowers[child]) == preposition
            )
        ]
        if found:
            return found
        head = " ".join(preposition.split()[:1])
        for child in view.children[noun]:  # "onder leiding van X" with leiding as a noun of its own
            if child > noun and view.case_of(child) == head and " " in preposition:
                _, middle, last = [*preposition.split(), "", ""][:3]
                if view.lemmas[child] == middle:
                    found += self._inside(child, last)
        if found:
            return found
        return self._behind(noun, preposition)

    def _hung(self, child: int) -> list[int]:
        """Groups that the parser hung one noun too deep: "het bezoek van X aan Kigali"."""
        view = self.view
        return (
            [c for c in view.children[child] if view.deps[c] == "nmod"] if view.deps[child] in ("nmod", "obl") else []
        )

    def _whole(self, noun: int, preposition: str) -> str:
        """The complex preposition that the noun itself is part of: "dankzij bemiddeling van"."""
        return f"{self.view.case_of(noun)} {self.view.lowers[noun]} {preposition}"

    def _behind(self, noun: int, preposition: str) -> list[int]:
        """A group that follows the noun directly, over other groups of the noun, in the same clause."""
        view, clause = self.view, self.clauses.of[noun]
        for candidate in clause.obliques.get(preposition, []):
            start = min(view.subtree(candidate))
            if noun < start <= noun + 12 and not any(
                view.pos[t] in ("VERB", "AUX", "PUNCT") for t in range(noun + 1, start)
            ):
                return [candidate]
        return []
