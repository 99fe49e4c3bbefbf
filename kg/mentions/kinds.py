"""What an unknown name is, from the words around and inside it.

Rules in order; the first that holds decides, and its name goes with the mention:

1. a title or honorific before it: a person;
2. a class noun before it or inside it (het eiland Ankoko; Karen National Union; Gazivodameer);
3. an abbreviation in brackets after it, or capitals throughout: an organisation;
4. a preposition of place before it, or a city of that name: a place;
5. two words or more: a person; a surname that a longer name of the article ends in: that person;
6. an article before it: an organisation; a verb of speaking or meeting governing it: a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.mentions.contexts import load_contexts
from kg.mentions.resources import Resources
from kg.mentions.spans import Span
from kg.mentions.text import Text, bare
from kg.mentions.titles import Title
from kg.model import EntityKind

PERSON, PLACE = EntityKind.PERSON, EntityKind.PLACE
ORGANISATION = EntityKind.ORGANISATION


@dataclass(frozen=True, slots=True)
class Guess:
    """A kind for a span, with the rule that gave it; ``weak`` may be overruled by a namesake."""

    kind: EntityKind
    rule: str
    weak: bool = False


class KindGuesser:
    """Guesses kinds in one article."""

    def __init__(
        self, text: Text, resources: Resources, titles: Mapping[int, Title], adjectives: Mapping[int, int]
    ) -> None:
        """``titles`` by the token after the phrase; ``adjectives``: token after one -> its first token."""
        self.adjectives = adjectives
        self.text = text
        self.resources = resources
        self.cues = resources.contexts
        self.titles = titles

    def strong(self, span: Span) -> Guess | None:
        """What the span is by rules that need no other name of the article; None where none holds."""
        for rule in (self.by_title, self.by_class, self.by_form, self.by_place, self.by_length):
            guess = rule(span)
            if guess is not None:
                return guess
        return None

    def by_title(self, span: Span) -> Guess | None:
        """A title, a function or an honorific right before the name."""
        text = self.text
        at = span.first
        title = self.titles.get(at)
        if title is not None and not (span.fixed is not None and span.last - span.first == 1):
            return Guess(PERSON, "after a title")
        before = text.lowers[at - 1] if at else ""
        if span.fixed is None and (before in self.resources.lexicon.honorifics or before in self.cues.person.relations):
            return Guess(PERSON, "after an honorific")
        return None

    def by_class(self, span: Span) -> Guess | None:
        """A class noun before, after or inside the name."""
        text, place, organisation = self.text, self.cues.place, self.cues.organisation
        if span.fixed is not None:
            return None
        words = text.lowers[span.first : span.last]
        before = text.lowers[span.first - 1] if span.first else ""
        before2 = text.lowers[span.first - 2] if span.first > 1 else ""
        if set(words) & place.buildings or before in place.buildings:
            return Guess(PLACE, "a building")
        if before == "van" and before2 in place.buildings:
            return Guess(PLACE, "a building")
        if any(word in organisation.words for word in words) and len(words) > 1:
            return Guess(ORGANISATION, "a word of organisations")
        if len(words) > 1 and any(word in place.words for word in words):
            return Guess(PLACE, "a word of places")
        if len(words) == 1 and len(words[0]) > 6 and words[0].endswith(place.suffixes):
            return Guess(PLACE, "an ending of places")
        if len(words[-1]) > 6 and words[-1].endswith(organisation.suffixes):
            return Guess(ORGANISATION, "an ending of organisations")
        if len(words[-1]) > 7 and words[-1].endswith(place.suffixes) and len(words) > 1:
            return Guess(PLACE, "an ending of places")
        if _is_class(before, organisation.classes) and not text.uppers[span.first - 1]:
            return Guess(ORGANISATION, "after a class of organisations")
        if _is_class(before, place.classes) or before == "van" and _is_class(before2, place.classes):
            return Guess(PLACE, "after a class of places")
        return None

    def by_form(self, span: Span) -> Guess | None:
        """Capitals throughout, or an abbreviation in brackets behind."""
        text = self.text
        if span.fixed is not None:
            return None
        if abbreviation_after(text, span.last) is not None and span.last - span.first > 1:
            return Guess(ORGANISATION, "before its abbreviation")
        if all(text.uppers[index] for index in range(span.first, span.last)) and span.last - span.first == 1:
            if self.is_dateline(span):
                return Guess(PLACE, "dateline")
            return Guess(ORGANISATION, "capitals")
        if self.is_dateline(span):
            return Guess(PLACE, "dateline")
        return None

    def is_dateline(self, span: Span) -> bool:
        """Whether the name heads a report: ``GENEVE (ANP) -``, ``OHRID -``, ``Toronto/Geneve, 20 januari -``."""
        text = self.text
        first = text.parsed.sents[text.parsed.sent_of[span.first]][0]
        block = text.parsed.blocks
        if span.first != first or first and block[first - 1] == block[first]:
            return False
        after = text.words[span.last] if span.last < len(text) else ""
        if after == "-":
            return all(text.uppers[index] for index in range(span.first, span.last))
        if after == "(" and span.last + 1 < len(text):
            return text.lowers[span.last + 1].partition("/")[0] in self.cues.name.dateline_sources
        return after == "," and span.last + 1 < len(text) and text.words[span.last + 1].isdigit()

    def by_place(self, span: Span) -> Guess | None:
        """A preposition of place before the name."""
        text, cues = self.text, self.cues.place
        at = span.first
        before = text.lowers[at - 1] if at else ""
        if before in cues.weak_prepositions and at > 1 and _is_class(text.lowers[at - 2], cues.classes):
            return None if span.fixed is not None else Guess(PLACE, "after a class of places")
        owner = self.adjectives.get(at)
        if owner is not None and span.fixed is None and at > 1 and text.lowers[owner - 1] in ("het", "in", "'t"):
            return Guess(PLACE, "after an adjective and het")
        if before not in cues.prepositions or before in cues.weak_prepositions:
            return None
        return None if span.fixed is not None else Guess(PLACE, "after a preposition of place")

    def by_length(self, span: Span) -> Guess | None:
        """Two words and more without an article are a person's name, with one an organisation's."""
        text = self.text
        if span.last - span.first < 2 or span.fixed is not None:
            return None
        before = text.lowers[span.first - 1] if span.first else ""
        if before in ("het", "de") and not text.parsed.pos[span.first] == "ADJ":
            return Guess(ORGANISATION, "several words after an article", weak=True)
        return Guess(PERSON, "several words", weak=True)

    def single(self, span: Span, surnames: Mapping[str, EntityKind]) -> Guess | None:
        """What a single unknown word is, given the names of the article."""
        text, cues = self.text, self.cues
        word = bare(text.words[span.last - 1])
        for form in (text.words[span.last - 1], word, word.removesuffix("s") if len(word) > 4 else word):
            if form in surnames:
                return Guess(surnames[form], "part of a longer name")
        at = span.first
        if text.opens[at] and word not in text.written_large and not self.resources.lexicon.surface(word):
            if not self.resources.cities.lookup(word):
                return None  # a capital that only the position asks for
        before = text.lowers[at - 1] if at else ""
        before2 = text.lowers[at - 2] if at > 1 else ""
        cities = self.resources.cities.lookup(word)
        if before in cues.place.prepositions:
            return Guess(PLACE, "after a preposition of place", weak=not cities)
        head = text.parsed.heads[at]
        if text.parsed.deps[at] == "obj" and text.parsed.lemmas[head] in cues.place.verbs:
            return Guess(PLACE, "object of a verb of place", weak=True)
        if self.resources.lexicon.surface(word):
            return Guess(PERSON, "a well-known surname")
        if before in ("het", "de") and before2 in cues.place.prepositions | {"over", "aan"}:
            return Guess(PLACE, "after a preposition of place and an article", weak=True)
        if before in ("het", "de"):
            return Guess(ORGANISATION, "after an article", weak=True)
        if cities and before in ("van", "tussen", ",", "en", "via", "over"):
            return Guess(PLACE, "a city", weak=True)
        if text.parsed.deps[at].startswith("nsubj") and text.parsed.lemmas[head] in cues.person.verbs:
            return Guess(PERSON, "subject of a person's verb", weak=True)
        if cities:
            return Guess(PLACE, "a city", weak=True)
        if text.parsed.deps[at] in ("nsubj", "obl:agent", "nsubj:pass", "obl", "iobj") and text.parsed.pos[at] == "PROPN":
            return Guess(PERSON, "an actor by its place in the clause", weak=True)
        return None


def _is_class(word: str, classes: frozenset[str]) -> bool:
    """Whether a word is a class noun or a compound that ends in one (grensplaats, rebellengroep)."""
    if word in classes:
        return True
    return len(word) > 7 and any(len(name) > 3 and word.endswith(name) for name in classes)


def abbreviation_after(text: Text, index: int) -> str | None:
    """The abbreviation in brackets at ``index``: ``Rapid Support Forces (RSF)``."""
    if index + 2 < len(text) and text.words[index] == "(" and text.words[index + 2] == ")":
        word = text.words[index + 1]
        letters = sum(letter.isupper() for letter in word)
        if word.lower().partition("/")[0] in load_contexts().name.dateline_sources:
            return None
        if word[0].isupper() and len(word) < 12 and (letters > 1 or len(word) < 9 and not word.islower()):
            return text.parsed.words[index + 1]
    return None
