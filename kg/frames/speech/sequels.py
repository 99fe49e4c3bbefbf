"""Quotations that name no speaker of their own, and go on with somebody named before.

1. "klonk het" and "luidt het" have the speaker of the sentence before, or one named behind them;
2. a quotation that opens its sentence belongs to whoever speaks in the sentence before it, or to the
   person that sentence is about;
3. else to the speaker of the quotation before it, in the same paragraph or where it opens a paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.frames.speech.attribution import Attribution, Attributions
from kg.frames.speech.speakers import Speaker
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import EntityKind

_TAIL = 5  # tokens behind a quotation in which "klonk het" stands


@dataclass(slots=True, eq=False)
class Quotation:
    """Words in quotation marks, tokens ``[first, last)``, and their speaker; ``sign`` is the verb that says so."""

    first: int
    last: int
    speaker: str | None
    literal: str | None
    rule: str
    sign: Attribution | None = None


class Sequels:
    """Finds speakers in what came before, in one article."""

    def __init__(self, view: View, actors: Actors, signs: Attributions) -> None:
        self.view, self.actors, self.signs = view, actors, signs

    def read(self, first: int, last: int, found: list[Quotation]) -> Quotation | None:
        """The quotation ``[first, last)`` with the speaker that ``found``, or the text before, gives it."""
        view = self.view
        start, end = view.sentence(first)
        opens = first - 1 <= start
        if not self.signs.words.heard.isdisjoint(view.lemmas[last : min(end, last + _TAIL)]):
            named = self.signs.speakers.named_in(last, end)  # "klonk het bij X"
            actor = named[0] if named is not None else self._actor_before(start)
            if actor is not None:
                return Quotation(first, last, actor, None, "speech.klonk-het")
        before = self._said_before(start) if opens else None
        if before is not None:
            return Quotation(first, last, *before, "speech.zin-ervoor")
        if not found or not opens:
            return None
        previous = found[-1]
        same = view.parsed.blocks[previous.first] == view.parsed.blocks[first]
        gap = view.parsed.sent_of[first] - view.parsed.sent_of[previous.last - 1]
        if not self.opens_block(start) and (gap > 1 or not same):
            return None
        return Quotation(first, last, previous.speaker, previous.literal, "speech.voortgezet")

    def _said_before(self, start: int) -> Speaker | None:
        """Who speaks in the sentence before, in the same paragraph: the last verb of speech, else its person."""
        view = self.view
        if start == 0 or self.opens_block(start):
            return None
        sentence = view.parsed.sent_of[start - 1]
        signs = self.signs.of_sentence(sentence)
        if signs:  # also one whom the article does not name: "Een diplomaat ontkende dat."
            return next(((s.speaker, None) for s in reversed(signs) if s.speaker), (None, signs[-1].literal))
        actor = self._actor_before(start)
        return (actor, None) if actor is not None and view.kind_of(actor) is EntityKind.PERSON else None

    def opens_block(self, start: int) -> bool:
        """Whether a token is the first of its block."""
        blocks = self.view.parsed.blocks
        return start == 0 or blocks[start - 1] != blocks[start]

    def _actor_before(self, start: int) -> str | None:
        """The subject of the sentence before, in the same paragraph."""
        view = self.view
        if start == 0 or view.parsed.blocks[start - 1] != view.parsed.blocks[start]:
            return None
        first, last = view.sentence(start - 1)
        for token in range(first, last):
            subject = view.deps[token] in ("nsubj", "nsubj:pass") and view.in_quote[token] < 0
            if subject and (keys := self.actors.of(token)):
                return keys[0]
        return None
