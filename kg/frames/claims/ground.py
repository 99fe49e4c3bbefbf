"""Where the words of a claim stand in a parsed article, and whom, where and when they mean.

Who is named is found as it is for the rules: a mention that was found, an office with its holder, a description, a
pronoun by coreference. Words that none of these know name nobody, whatever a reader says of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import Content, EntityKind, Span, TimeMention

_DESCRIBING, _NAMING = frozenset({"NOUN", "ADJ", "NUM"}), frozenset({"PROPN", "PRON", "X", "VERB"})
_TELLING = frozenset({"VERB", "NOUN"})
_VENUES = frozenset({EntityKind.PLACE, EntityKind.STATE})


class Ground:
    """Finds tokens and entities for spans of one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors) -> None:
        self.view, self.clauses, self.actors = view, clauses, actors

    def tokens(self, span: Span) -> range:
        """The tokens that a span touches."""
        parsed = self.view.parsed
        return range(bisect_right(parsed.ends, span[0]), bisect_left(parsed.starts, span[1]))

    def head(self, span: Span) -> int | None:
        """The word of a span that the others hang on, a verb or a noun first; None where it has no word."""
        view, inside = self.view, self.tokens(span)
        words = [t for t in inside if view.pos[t] != "PUNCT"]
        tops = [t for t in words if view.heads[t] not in inside or view.heads[t] == t]
        return next((t for t in (*tops, *words) if view.pos[t] in _TELLING), next(iter((*tops, *words)), None))

    def who(self, span: Span) -> tuple[str, ...]:
        """The actors that a span stands for; none where it names nobody who is known to the article."""
        view = self.view
        named = self._named(span)
        exact = [key for key, start, end in named if (start, end) == span]
        if exact:
            return tuple(key for key in exact if view.is_actor(key))
        head = self._top(span)
        keys = self.actors.of(head) if head is not None else ()
        inside = [key for key, start, end in named if span[0] <= start and end <= span[1]]
        return keys or tuple(dict.fromkeys(key for key in inside if view.is_actor(key)))

    def place(self, span: Span) -> str | None:
        """The place or state that a span names."""
        keys = (key for key, start, end in self._named(span) if start < span[1] and span[0] < end)
        return next((key for key in keys if self.view.kind_of(key) in _VENUES), None)

    def time(self, span: Span) -> TimeMention | None:
        """The time that a span names."""
        times = self.view.mentions.times
        return next((time for time in times if time.start < span[1] and span[0] < time.end), None)

    def words_for(self, span: Span) -> str | None:
        """A span as the article's words for somebody without a name ("Experts"); None where it looks like a name."""
        view, inside = self.view, self.tokens(span)
        tags = {view.pos[token] for token in inside}
        said = bool(tags & _DESCRIBING) and not tags & _NAMING
        return view.parsed.article.text[slice(*span)] if said else None

    def content(self, span: Span | None) -> tuple[Content | None, tuple[int, int] | None]:
        """What a span says, and its tokens."""
        inside = self.tokens(span) if span is not None else range(0)
        if not inside:
            return None, None
        start, end = self.view.parsed.span(inside.start, inside.stop)
        return Content(start, end, self.view.parsed.article.text[start:end]), (inside.start, inside.stop)

    def _top(self, span: Span) -> int | None:
        """The head of a noun group: the word that hangs on nothing else in it."""
        inside = self.tokens(span)
        return next((t for t in inside if self.view.heads[t] not in inside or self.view.heads[t] == t), None)

    def _named(self, span: Span) -> list[tuple[str, int, int]]:
        """Entities of the mentions that a span touches, and where each stands."""
        view = self.view
        mentions = dict.fromkeys(m for t in self.tokens(span) for m in view.names_at[t])
        found = ((view.entity_of(m), view.name(m)) for m in mentions)
        return [(key, name.start, name.end) for key, name in found if key is not None]
