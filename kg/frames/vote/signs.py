"""The signs by which a reading is judged: plain names, so that a table can give each a weight.

A sign is a word such as ``lemma=praten``, ``rule=negotiation.verb`` or ``agent=State``. Method: what the reading
rests on (rule, class, strength, word), how its clause is built (voice, tense, what is above it, who is in it), how
it is put (negation, modal verbs, question, quotation), and what kind of article and sentence it stands in. No sign
names an actor: what holds for Peru holds for Chili.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from kg.frames.mood.factuality import Scope
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import word_classes
from kg.model import BlockKind

_NEAR = 3
_TOLD_TOGETHER = frozenset({"Agreement", "Delegation", "Demand", "Proposal", "Reply", "Statement", "Warning"})
"""Kinds that are likelier where others are told beside them."""
_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
Judge = Callable[[Draft], Iterable[str]]
"""Gives the signs that only the reader of one kind of frame can see."""


class ReadingSigns:
    """Gives the signs of readings of one article; ``diplomacy`` are the words that the gate counts."""

    def __init__(
        self,
        view: View,
        clauses: Clauses,
        actors: Actors,
        scope: Scope,
        drafts: list[Draft],
        judges: Mapping[str, Judge],
    ) -> None:
        self.view, self.clauses, self.actors, self.scope = view, clauses, actors, scope
        self.judges = judges
        self.at: dict[int, dict[str, None]] = {}
        self._words: dict[int, list[str]] = {}
        self._clauses: dict[int, list[str]] = {}
        self._sentences: dict[int, list[str]] = {}
        self._frames: dict[int, dict[str, None]] = {}
        for draft in drafts:
            self._frames.setdefault(view.parsed.sent_of[draft.trigger], {})[draft.rule.frame] = None
        for draft in drafts:
            self.at.setdefault(draft.trigger, {})[draft.rule.frame] = None

    def of(self, draft: Draft) -> list[str]:
        """The signs of a reading, without repetition; those of its word and its clause are made once."""
        token, clause = draft.trigger, draft.clause
        if token not in self._words:
            self._words[token] = list(self._word(token))
        if clause.head not in self._clauses:
            self._clauses[clause.head] = list(self._clause(clause))
        carried = self._carried(clause) if clause.head != token else ()
        around = self._around(self.view.parsed.sent_of[token]) if draft.rule.frame in _TOLD_TOGETHER else ()
        own = self._words[token], self._clauses[clause.head]
        return list(dict.fromkeys(chain(self._reading(draft), *own, carried, around)))

    def _reading(self, draft: Draft) -> Iterator[str]:
        """The rule, its roles, and what the readers of its kind see."""
        view, token, rule = self.view, draft.trigger, draft.rule
        yield "any"
        yield f"rule={rule.name}"
        yield f"strength={rule.strength}"
        yield f"rule+dep={rule.name}+{view.deps[token]}"
        for role, tokens in draft.tokens.items():
            yield role
            keys = draft.actors.get(role, ())
            for key in keys:
                yield f"{role}={view.kinds[key]}"
            if not keys and tokens:
                yield f"{role}=words"
                yield f"{role}:{view.lemmas[tokens[0]]}"
        for role in rule.roles:
            if role not in draft.tokens:
                yield f"no {role}"
        whole = {key for keys in draft.actors.values() for key in keys}
        yield f"actors={min(len(whole), 3)}"
        if rule.frame in self.judges:
            for sign in self.judges[rule.frame](draft):
                yield sign
                yield f"{sign}+{rule.name}"
        for other in self.at[token]:
            if other != rule.frame:
                yield f"also={other}"

    def _carried(self, clause: Clause) -> Iterator[str]:
        """The verb that carries a noun."""
        yield f"verb={clause.lemma}"
        yield from [f"verb class={name}" for name in self._classes(clause.lemma)]

    def _around(self, sentence: int) -> list[str]:
        """Where the sentence stands, who is in it, and what else may be told in it and beside it; made once."""
        if sentence not in self._sentences:
            view = self.view
            first, last = view.parsed.sents[sentence]
            actors = {key for token in range(first, last) for key in self.actors.of(token)}
            third = 3 * sentence // len(view.parsed.sents)
            signs = [
                f"third={third}",
                f"long={min(5, (last - first) // 8)}",
                *([f"sentence={sentence}"] * (sentence < 2)),
            ]
            signs += sorted({f"actor={view.kinds[key]}" for key in actors})
            signs.append(f"sides={min(2, len(actors & set(self.actors.parties.main)))}")
            for name, other in (("here", sentence), ("before", sentence - 1), ("next", sentence + 1)):
                signs += [f"{name} {frame}" for frame in self._frames.get(other, ())]
            self._sentences[sentence] = signs
        return self._sentences[sentence]

    @staticmethod
    def _classes(lemma: str) -> tuple[str, ...]:
        return word_classes().get(lemma, ())

    def _clause(self, clause: Clause) -> Iterator[str]:
        view = self.view
        if clause.passive:
            yield "passive"
        if self.scope.negated(clause):
            yield "negated"
        if not clause.finite:
            yield "infinite"
        if clause.mark:
            yield f"mark={clause.mark}"
        yield f"link={clause.link}"
        if clause.parent is not None and clause.link in ("ccomp", "xcomp", "advcl", "csubj", "acl"):
            yield f"above={clause.parent.lemma}"
            yield from [f"above class={name}" for name in self._classes(clause.parent.lemma)]
        for token in clause.auxiliaries:
            yield f"aux={view.lemmas[token]}"
            yield f"aux form={view.lowers[token]}"
        for tense in ("Tense=Past", "Tense=Pres"):
            if tense in view.morphs[clause.head]:
                yield tense
        for kind in sorted({view.kinds[k] for t in clause.agent for k in self.actors.of(t)}):
            yield f"agent={kind}"
        if clause.agent and not any(self.actors.of(t) for t in clause.agent):
            yield "agent=words"
            yield f"agent:{view.lemmas[clause.agent[0]]}"
        if not clause.agent:
            yield "no agent"
        for preposition in clause.obliques:
            yield f"with={preposition}"

    def _word(self, token: int) -> Iterator[str]:
        view, lemma = self.view, self.view.lemmas[token]
        yield f"lemma={lemma}"
        yield from [f"class={name}" for name in self._classes(lemma)]
        yield f"pos={view.pos[token]}"
        yield f"dep={view.deps[token]}"
        yield f"block={self._block(token)}"
        first, last = view.sentence(token)
        if view.lowers[last - 1] == "?":
            yield "question"
        if view.in_quote[token] >= 0:
            yield "quoted"
        named = {view.entity_of(m) for t in range(first, last) for m in view.names_at[t]} - {None}
        yield f"named={min(len(named), 3)}"
        for child in view.children[token]:
            if view.pos[child] in ("DET", "ADJ", "NUM", "ADV", "PRON") and view.deps[child] != "punct":
                yield f"child={view.lemmas[child]}"
        head = view.heads[token]
        if head != token:
            yield f"head={view.lemmas[head]}"
            yield from [f"head class={name}" for name in self._classes(view.lemmas[head])]
        if view.case_of(token):
            yield f"case={view.case_of(token)}"
        for near in range(max(first, token - _NEAR), min(last, token + _NEAR + 1)):
            if near != token and view.pos[near] in _CONTENT:
                yield f"near={view.lemmas[near]}"
                yield from [f"near class={name}" for name in self._classes(view.lemmas[near])]
        if token > first:
            yield f"before={view.lowers[token - 1]}"
        if token + 1 < last:
            yield f"after={view.lowers[token + 1]}"

    def _block(self, token: int) -> str:
        block = self.view.parsed.article.blocks[self.view.parsed.blocks[token]]
        return "paragraph" if block.kind is BlockKind.PARAGRAPH else "heading"
