"""Which words point back: pronouns, numbers without a noun, and nouns that describe an actor without naming him."""

from __future__ import annotations

from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.view import View
from kg.lexicon import Lexicon
from kg.model import MentionForm
from kg.nlp.word_classes import word_class

ONE_INHABITANT = "inhabitant.one"
_SHORTEST = 4  # letters of a noun that ends a compound


def _is_first(part: str) -> bool:
    """Whether a word can be the first part of a compound: "vredes|team", but no "autofabri|kanten"."""
    bare = part.rstrip("-")
    known = (word_class(form) for form in (bare, bare.removesuffix("s"), bare.removesuffix("en")) if form)
    return len(bare) > 1 and (bare != part or any(found.classes and not found.end for found in known))


class Anaphors:
    """Sorts the words of one article; :meth:`sort` is "" for a word that does not point back."""

    def __init__(self, view: View, grammar: Grammar, lexicon: Lexicon) -> None:
        self.view, self.grammar, self.lexicon = view, grammar, lexicon
        self._described = frozenset().union(*grammar.descriptions.values())

    def sort(self, token: int) -> str:
        """The sort of anaphor: a pronoun with its use and number, "number", or a class of nouns with its number."""
        view, low, pos = self.view, self.view.lowers[token], self.view.pos[token]
        if view.names_at[token] and self.is_one_inhabitant(token):
            return ONE_INHABITANT
        if low in self.grammar.pronouns:
            return self._pronoun(token) if pos in ("PRON", "DET", "NUM", "ADJ", "NOUN") else ""
        if low in self.grammar.numbers and view.deps[token] != "nummod" and self.determiner(token):
            return "number"
        title = view.office_at[token] >= 0  # "de *VN-gezant*", "de *Eurocommissaris*": a name in it is no whole one
        if (pos != "NOUN" and not (title and pos == "PROPN")) or any(
            self._names(m, token, title) for m in view.names_at[token]
        ):
            return ""
        sort = self._noun(token)
        return f"{sort}.{'more' if self.is_plural(token) else 'one'}" if sort else ""

    def _names(self, mention: int, token: int, title: bool) -> bool:
        """Whether a mention is the name that a word is or begins, and not only the first part of an office."""
        view, name = self.view, self.view.name(mention)
        inside = title and name.end < view.parsed.ends[token]
        return not view.is_adjective(mention) and name.first == token and not inside

    def _pronoun(self, token: int) -> str:
        view, low = self.view, self.view.lowers[token]
        if view.is_lone_het(token):
            return low
        if "PronType=Rel" in view.morphs[token] or view.deps[token] in ("det", "mark", "fixed", "expl:pv"):
            return ""
        if view.deps[token] == "nmod:poss":
            return f"{low}.poss"
        if low not in self.grammar.both_numbers:
            return low
        head = view.heads[token]
        verbs = [head, *view.children[head]]
        finite = [view.morphs[v] for v in verbs if "VerbForm=Fin" in view.morphs[v]]
        return f"{low}.more" if any("Number=Plur" in m for m in finite) else f"{low}.one" if finite else low

    def _noun(self, token: int) -> str:
        view = self.view
        hit = self.lexicon.noun(view.words[token])
        if hit is None or hit.row is None:
            own = {view.lemmas[token], view.lowers[token]}
            ends = ((form[:at], form[at:]) for form in own for at in range(1, len(form) - _SHORTEST + 1))
            forms = own | {end for first, end in ends if end in self._described and _is_first(first)}
            for sort, words in self.grammar.descriptions.items():
                if not words.isdisjoint(forms):
                    return sort
        if hit is None:
            return ""
        if hit.row is not None:
            return f"title {hit.row.cls.value}"
        return f"body {hit.collective.cls.value}" if hit.collective is not None else ""

    def is_plural(self, token: int) -> bool:
        """Whether a noun is in the plural."""
        return "Number=Plur" in self.view.morphs[token]

    def is_one_inhabitant(self, token: int) -> bool:
        """Whether a word means one inhabitant of a country ("de Noor"), who is a person and not the state."""
        view = self.view
        known = any(view.name(m).form is MentionForm.INHABITANT for m in view.names_at[token])
        return known and "Number=Sing" in view.morphs[token]

    def determiner(self, token: int) -> str:
        """The word that makes a group known or unknown: an article, a possessive, "beide", a number; else ""."""
        view = self.view
        words = [view.lowers[c] for c in view.children[token] if c < token and view.deps[c] in ("det", "nmod:poss")]
        return words[0] if words else ""

    def size(self, token: int) -> int:
        """How many a group says it is: 2 for "beide landen" and "de twee", 0 where it does not say."""
        view, grammar = self.view, self.grammar
        near = [view.lowers[c] for c in view.children[token] if c < token] + [view.lowers[token]]
        sizes = [grammar.numbers.get(word, 2 if word in grammar.pair_words else 0) for word in near]
        return max(sizes)
