"""Which sentences of an article hang together: other news in it names nobody of the rest, and points back to nothing.

"Noorwegen bemiddelt tussen Chili en Peru. *Polen en Litouwen tekenden in Vilnius een verdrag*": what the second tells
has no part in the first. A sentence goes on with what was told before it where it names somebody or some place that
the other names too, where a word of it points back, and where it names nobody at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from kg.frames.events.family import TALKS
from kg.frames.events.happening import Happening
from kg.frames.syntax.clause import PRONOMINAL
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import BlockKind, EntityKind


class Threads:
    """Tells the threads of one article apart."""

    def __init__(self, view: View, actors: Actors) -> None:
        self.view, self.actors = view, actors

    def told_in(self, event: Happening) -> set[int]:
        """The threads in which an event is told."""
        return {self.at(token) for token in event.triggers}

    def at(self, token: int) -> int:
        """The thread of a token, named by the number of its first sentence."""
        return self._of[self.view.parsed.sent_of[token]]

    def are_apart(self, one: Happening, other: Happening) -> bool:
        """Whether two are told in no thread together."""
        return self.told_in(one).isdisjoint(self.told_in(other))

    def tells_other(self, old: Happening, new: Happening) -> bool:
        """Whether a reading of no thread of an event says that it is another: by its topic, or by its place alone."""
        if self._in_heading(new.trigger) or self.at(new.trigger) in self.told_in(old):
            return False
        elsewhere = new.place is not None and new.place != old.place
        return self.is_closed(new) or (elsewhere and not new.participants and not new.third)

    def is_closed(self, event: Happening) -> bool:
        """Whether talks say whose affair they are about, whom the article may not name: "het overleg over *Cyprus*"."""
        view, topics = self.view, self.view.grammar.topics
        nouns = (t for t in event.triggers if view.pos[t] == "NOUN" and event.kind in TALKS)
        about = (t for noun in nouns for c in view.children[noun] if view.case_of(c) in topics for t in view.subtree(c))
        keys = (key for t in about for m in view.names_at[t] if (key := view.entity_of(m)) is not None)
        return any(view.kind_of(key) is EntityKind.STATE for key in keys)

    @cached_property
    def _of(self) -> list[int]:
        """The thread of each sentence."""
        threads, first = list(range(len(self.view.parsed.sents))), dict[str, int]()

        def thread(sentence: int) -> int:
            while threads[sentence] != sentence:
                sentence = threads[sentence]
            return sentence

        for sentence in range(len(threads)):
            keys = self._named(sentence)
            near = [first.setdefault(key, sentence) for key in keys]
            if sentence and not self._in_heading(self.view.parsed.sents[sentence][0]):
                near += [sentence - 1] if not keys or any(self._back(sentence)) else []
            joined = {thread(other) for other in (sentence, *near)}
            for other in joined:
                threads[other] = min(joined)
        return [thread(sentence) for sentence in range(len(threads))]

    def _named(self, sentence: int) -> set[str]:
        """Who and what a sentence names or means, and the states of its people."""
        view = self.view
        tokens = range(*view.parsed.sents[sentence])
        keys = {key for token in tokens for m in view.names_at[token] if (key := view.entity_of(m)) is not None}
        keys |= {key for token in tokens if self.actors.coreference.points_back(token) for key in self.actors.of(token)}
        return keys | {tenure.of for tenure in view.links.tenures if tenure.holder in keys}

    def _in_heading(self, token: int) -> bool:
        parsed = self.view.parsed
        return parsed.article.blocks[parsed.blocks[token]].kind is not BlockKind.PARAGRAPH

    def _back(self, sentence: int) -> Iterator[bool]:
        """Of each word of a sentence, whether it takes up what was told before."""
        view, grammar = self.view, self.view.grammar
        for token in range(*view.parsed.sents[sentence]):
            low = view.lowers[token]
            if view.pos[token] == "NOUN":
                yield self._is_known(token, sentence)
            elif low in grammar.pronouns and view.pos[token] in ("PRON", "DET"):
                yield self._is_pronoun_back(token, sentence)
            elif low in grammar.over_there or low in PRONOMINAL:
                yield not any(view.names_at[view.parsed.sents[sentence][0] : token])
            else:
                yield low in grammar.taking_up or low in grammar.thereafter

    def _is_known(self, noun: int, sentence: int) -> bool:
        """Whether a noun is definite and was there before, or tells of what happened and does not say whose it is."""
        view = self.view
        below = [child for child in view.children[noun] if child < noun]
        if view.grammar.definite.isdisjoint(view.lowers[child] for child in below):
            return False
        again = view.lemmas[noun] in view.lemmas[: view.parsed.sents[sentence][0]]
        own = any(view.names_at[token] or view.time_at[token] >= 0 for token in view.subtree(noun))
        return again or (self.actors.is_event(noun) and not own)

    def _is_pronoun_back(self, token: int, sentence: int) -> bool:
        """Whether a pronoun means nobody whom its own sentence names."""
        view = self.view
        if view.deps[token] in ("det", "mark", "fixed", "expl:pv") or "PronType=Rel" in view.morphs[token]:
            return view.lowers[token] in view.grammar.pointing and view.deps[token] == "det"
        if view.lowers[token] in ("het", "zelf", "elkaar", "elkaars"):
            return False
        here = {view.entity_of(m) for t in range(*view.parsed.sents[sentence]) for m in view.names_at[t]}
        meant = {*self.actors.of(token)}
        return not meant or not meant <= here
