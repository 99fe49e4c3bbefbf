"""What an unknown name is, from the words around and inside it.

Rules in order; the first that holds decides, and its name goes with the mention:

1. a title or honorific before it: a person;
2. a class noun before it or inside it (het eiland Ankoko; Karen National Union; Gazivodameer);
3. the head of a report: a place; an abbreviation behind it, or capitals: an organisation;
4. a preposition of place before several words, or an adjective and *het* (het Noorse Oslo): a place;
5. two words or more: a person, after an article an organisation.

Single words that none of these decides are for ``singles``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.mentions.classes import is_class
from kg.mentions.datelines import abbreviation_after, is_dateline
from kg.mentions.scene import Scene, Span
from kg.mentions.text import is_initials
from kg.model import EntityKind

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION


_ABBREVIATION = 5
"""Letters of a word in capitals that may be an abbreviation."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A kind for a span, with the rule that gave it; ``weak`` may be overruled by a namesake."""

    kind: EntityKind
    rule: str
    weak: bool = False


class KindGuesser:
    """Guesses kinds in one article by rules that need no other name of it."""

    def __init__(self, scene: Scene, adjectives: Mapping[int, int]) -> None:
        """``adjectives``: token after the adjective of a state -> the adjective's first token."""
        self.scene = scene
        self.text = scene.text
        self.cues = scene.cues
        self.adjectives = adjectives
        self.rules = (
            self.by_initials,
            self.by_capitals,
            self.by_title,
            self.by_class,
            self.by_form,
            self.by_place,
            self.by_length,
        )

    def guess(self, span: Span) -> Guess | None:
        """What the span is; None where no rule holds, or it is a thing that does not act."""
        if span.fixed is not None:
            return self.by_title(span) or Guess(span.fixed.kind, "lexicon")
        if self.is_thing(span):
            return None
        for rule in self.rules:
            guess = rule(span)
            if guess is not None:
                return guess
        return None

    def before(self, span: Span, count: int = 1) -> str:
        """The word before the name, in lower case; the one before that for ``count=2``."""
        return self.text.lowers[span.first - count] if span.first >= count else ""

    def is_thing(self, span: Span) -> bool:
        """Whether the name is of a war, an exercise, a ship or the like (Koude Oorlog, het fregat X)."""
        cues = self.cues.name
        return self.text.lowers[span.last - 1] in cues.things or self.before(span) in cues.classes

    def by_initials(self, span: Span) -> Guess | None:
        """Initials at its head: P. Wekesa, S. Wiryono-Kusumah."""
        initials = not span.single and is_initials(self.text.words[span.first])
        return Guess(PERSON, "after initials") if initials else None

    def by_capitals(self, span: Span) -> Guess | None:
        """A city in capitals: in GENEVE; NEW YORK. Wie dacht ..."""
        words = self.text.words[span.first : span.last]
        city = " ".join(words).title()
        capitals = all(self.text.uppers[index] for index in range(span.first, span.last)) and len(city) > _ABBREVIATION
        return Guess(PLACE, "a city in capitals") if capitals and self.scene.resources.cities.lookup(city) else None

    def by_title(self, span: Span) -> Guess | None:
        """A title, a function, a relation or an honorific right before the name."""
        known = span.fixed is not None
        if self.scene.given_name(span.first) is not None:
            return Guess(PERSON, "after a title")
        if span.first in self.scene.titles and not (known and span.single):
            return Guess(PERSON, "after a title")
        before = self.before(span)
        if not known and (before in self.scene.resources.lexicon.honorifics or before in self.cues.person.relations):
            return Guess(PERSON, "after an honorific")
        return None

    def by_class(self, span: Span) -> Guess | None:
        """A class noun before or inside the name."""
        place, organisation = self.cues.place, self.cues.organisation
        words = self.text.lowers[span.first : span.last]
        before, before2 = self.before(span), self.before(span, 2)
        class_word = before2 if before == "van" else before
        if set(words) & place.buildings or class_word in place.buildings:
            return Guess(PLACE, "a building")
        if len(words) > 1:
            if any(word in organisation.words for word in words):
                return Guess(ORGANISATION, "a word of organisations")
            if any(word in place.words for word in words):
                return Guess(PLACE, "a word of places")
        last = words[-1]
        of_place = len(last) > 6 and last.endswith(place.suffixes)
        of_organisation = len(last) > 6 and last.endswith(organisation.suffixes)
        if of_place and (len(words) == 1 or not of_organisation or {before, before2} & place.prepositions):
            return Guess(PLACE, "an ending of places")
        if of_organisation:
            return Guess(ORGANISATION, "an ending of organisations")
        if is_class(before, organisation.classes):
            return Guess(ORGANISATION, "after a class of organisations")
        if is_class(class_word, place.classes):
            return Guess(PLACE, "after a class of places")
        return None

    def by_form(self, span: Span) -> Guess | None:
        """The head of a report; an abbreviation in brackets behind; capitals."""
        text, resources = self.text, self.scene.resources
        if is_dateline(text, resources, span.first, span.last):
            return Guess(PLACE, "dateline")
        if not span.single and abbreviation_after(text, resources, span.last) is not None:
            return Guess(ORGANISATION, "before its abbreviation")
        for index in range(span.first, span.last):
            word = text.words[index]
            if text.uppers[index] and "." not in word and word not in self.cues.name.numerals:
                return Guess(ORGANISATION, "capitals")
        return None

    def by_place(self, span: Span) -> Guess | None:
        """A preposition of place, or an adjective after *het*, before the name."""
        text, cues = self.text, self.cues.place
        before, before2 = self.before(span), self.before(span, 2)
        adjective = self.adjectives.get(span.first)
        if adjective and text.lowers[adjective - 1] in ("het", "in", "'t"):
            return Guess(PLACE, "after an adjective and het")
        if before in cues.weak_prepositions:
            return Guess(PLACE, "after a class of places") if is_class(before2, cues.classes) else None
        if before in cues.prepositions and not span.single:  # a single word may be a surname
            return Guess(PLACE, "after a preposition of place", weak=before == "naar")
        return None

    def by_length(self, span: Span) -> Guess | None:
        """Two words and more are a person's name; after an article an organisation's."""
        if span.single:
            return None
        if self.before(span) in ("het", "de") and self.text.parsed.pos[span.first] != "ADJ":
            return Guess(ORGANISATION, "several words after an article", weak=True)
        return Guess(PERSON, "several words", weak=True)
