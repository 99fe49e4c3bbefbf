"""One parsed article as the rules look at it: plain lists, mentions by token, entities by mention.

spaCy tokens are slow to ask one attribute at a time, so everything is taken once from ``Parsed``.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.instructions import instructed
from kg.frames.syntax.possessors import with_possessors
from kg.frames.syntax.purposes import with_purposes
from kg.model import EntityKind, LinkDecision, Links, Mention, MentionForm, Mentions
from kg.nlp import Parsed

ACTORS = frozenset({EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANISATION})
_VENUES = frozenset({EntityKind.PLACE, EntityKind.STATE})

_PRONOMINAL_ADVERBS = frozenset({"er", "daar", "hier", "waar"})  # "er ... over": the preposition follows


class View:
    """Read-only access to one article: tokens, tree, mentions and entities, all by token index."""

    def __init__(self, parsed: Parsed, mentions: Mentions, links: Links, grammar: Grammar) -> None:
        parsed = with_purposes(with_possessors(parsed, mentions, links), grammar)
        self.parsed, self.mentions, self.links, self.grammar = parsed, mentions, links, grammar
        self.words, self.lowers, self.lemmas = parsed.words, parsed.lowers, parsed.lemmas
        self.pos, self.deps, self.heads, self.morphs = parsed.pos, parsed.deps, parsed.heads, parsed.morphs
        self.size = len(self.words)
        self.children = parsed.children
        self.names_at: list[tuple[int, ...]] = [()] * self.size
        for index, name in enumerate(mentions.names):
            for token in range(name.first, name.last):
                self.names_at[token] += (index,)
        self.office_at: list[int] = [-1] * self.size
        for index, office in enumerate(mentions.offices):
            for token in range(office.first, office.last):
                self.office_at[token] = index
        self.time_at: list[int] = [-1] * self.size
        for index, time in enumerate(mentions.times):
            for token in range(time.first, time.last):
                self.time_at[token] = index
        self._cases: list[str | None] = [None] * self.size
        self.entities = {entity.key: entity for entity in links.entities}
        self.kinds = {entity.key: entity.kind.value for entity in links.entities}
        """The name of the kind of each entity of this article."""
        self.in_quote: list[int] = [-1] * self.size
        for index, (first, last) in enumerate(parsed.quotes):
            for token in range(first, last):
                self.in_quote[token] = index
        self.instructed = instructed(parsed, grammar)
        """Tokens of sentences that tell the reader what to do: they report nothing."""

    def name(self, mention: int) -> Mention:
        """The mention with this index."""
        return self.mentions.names[mention]

    def decision(self, mention: int) -> LinkDecision:
        """What this mention was linked to."""
        return self.links.decisions[mention]

    def entity_of(self, mention: int) -> str | None:
        """The entity key of a mention, or None where it stays unknown."""
        return self.links.decisions[mention].entity

    def kind_of(self, key: str) -> EntityKind:
        """The kind of an entity of this article."""
        return self.entities[key].kind

    def is_actor(self, key: str) -> bool:
        """Whether the entity can act: a person, a state or an organisation."""
        return self.entities[key].kind in ACTORS

    def is_venue(self, key: str) -> bool:
        """Whether something can be at the entity: a place or a state."""
        return self.entities[key].kind in _VENUES

    def actors_at(self, token: int) -> set[EntityKind]:
        """The kinds of the actors that a token names itself."""
        keys = (self.entity_of(m) for m in self.names_at[token] if not self.is_adjective(m))
        return {self.kind_of(key) for key in keys if key is not None and self.is_actor(key)}

    def is_adjective(self, mention: int) -> bool:
        """Whether the mention is a demonym adjective (*Turkse*)."""
        return self.mentions.names[mention].form is MentionForm.ADJECTIVE

    def is_lone_het(self, token: int) -> bool:
        """Whether "het" is a pronoun that the parse has as the article of a name: "zegt dat *het* Peru heeft beloofd".

        No state but the Vatican has an article, unless something is told of it ("het Rusland van nu").
        """
        if self.lowers[token] != "het" or token == 0 or self.deps[token - 1] != "mark":
            return False
        names = [m for m in self.names_at[token + 1] if self.name(m).first == token + 1 == self.name(m).last - 1]
        keys = [k for m in names if not self.is_adjective(m) and (k := self.entity_of(m)) is not None]
        state = any(self.kind_of(k) is EntityKind.STATE for k in keys) and self.pos[token + 1] == "PROPN"
        told = any(c > token + 1 and self.deps[c] != "punct" for c in self.children[token + 1])
        return state and not told and self.lowers[token + 1] not in self.grammar.with_article

    def moves(self, predicate: int, lemma: str) -> bool:
        """Whether a predicate says that somebody goes, or is *onderweg* or *op weg*."""
        near = (self.lowers[token] for token in (predicate, *self.children[predicate]))
        return lemma in self.grammar.motion_verbs or not self.grammar.under_way.isdisjoint(near)

    def sentence(self, token: int) -> tuple[int, int]:
        """The token range of the sentence that holds the token."""
        return self.parsed.sents[self.parsed.sent_of[token]]

    def subtree(self, token: int) -> Iterator[int]:
        """The token and all below it, unordered; a cycle is impossible in a parse."""
        stack = [token]
        while stack:
            current = stack.pop()
            yield current
            stack.extend(self.children[current])

    def case_of(self, token: int) -> str:
        """The preposition of a noun group, fixed parts included (``onder leiding van``), or ''."""
        found = self._cases[token]
        if found is None:
            found = self._cases[token] = self._case(token)
        return found

    def is_among(self, token: int) -> bool:
        """Whether a group only opens with "onder meer", which is no preposition of it."""
        case = next((c for c in self.children[token] if c < token and self.deps[c] == "case"), None)
        if case is None or self.lowers[case] != "onder" or self.lowers[case + 1] not in self.grammar.among:
            return False
        return self.lowers[case + 1] != "anderen" or self.sentence(case)[0] == case  # "met een gezant, onder anderen X"

    def _case(self, token: int) -> str:
        words: list[str] = []
        if self.is_among(token):
            return ""
        for child in self.children[token]:
            if self.names_at[child] and self.names_at[child] == self.names_at[token]:
                continue  # "Van Weel": a part of the name
            if self.deps[child] == "case" and (child < token or self.lowers[token] in _PRONOMINAL_ADVERBS):
                words.append(self.lowers[child])
                words += [self.lowers[c] for c in self.children[child] if self.deps[c] == "fixed"]
                if words == ["van"]:
                    return self._complex(child)
        if words or self.pos[token] not in ("NOUN", "PROPN", "ADJ", "NUM"):
            return " ".join(words)
        before = token - 1  # a preposition that the parser hung elsewhere still stands before its group
        while before >= 0 and self.pos[before] in ("DET", "ADJ", "NUM") and self.heads[before] == token:
            before -= 1
        if before >= 0 and self.deps[before] == "case" and before < self.heads[before] < token:
            return self.lowers[before]  # "van beiden landen": the preposition hangs on the determiner
        if before >= 0 and self.pos[before] == "ADP" and self.deps[before] in ("obl", "fixed", "nmod", "advmod"):
            return self._complex(before) if self.lowers[before] == "van" else self.lowers[before]
        return ""

    def _complex(self, van: int) -> str:
        """ "onder leiding van" as one preposition, whichever way the parser hangs its parts."""
        noun = self.lowers[van - 1]
        for before in (van - 2, van - 3):  # "onder de bezielende leiding van"
            if before >= 0 and self.lowers[before] in self.grammar.complex_prepositions.get(noun, ()):
                return f"{self.lowers[before]} {noun} van"
        return "van"

    def text(self, first: int, last: int) -> str:
        """The article's own words for tokens ``[first, last)``."""
        start, end = self.parsed.span(first, last)
        return self.parsed.article.text[start:end]
