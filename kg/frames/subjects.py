"""What talks, agreements, proposals and demands are about, and what was agreed.

1. The words of a topic stand behind "over" and the like, in the group of the noun or the clause of the verb that tells
   of the event ("gesprekken *over de grens*"); or the event's own word has the topic in it ("grensoverleg").
2. Concepts are given for the head of these words, for what is joined to it by "en", and for what it is of
   ("de teruggave van gevangenen"), by the words of ``subjects.toml``. Where no word fits there is none.
3. What was agreed is the clause that depends on the word of the agreement ("spraken af *dat ...*"), else the noun group
   that was signed ("tekenden *een bestand van dertig dagen*"), else the words of the topic; no quarrel is agreed on.

Precision first: what is behind other prepositions is where, when or with whom, and is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from kg.frames.mood.factuality import Scope
from kg.frames.proposals.words import Patterns
from kg.frames.rules.content import to_content
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.view import View
from kg.lexicon.schema import Schema, read_toml
from kg.model import Content, Topic
from kg.resources import data_folder

_LONGEST = 24
"""Tokens of a topic or of what was agreed at most: a longer stretch is a misreading."""
_JOINED = frozenset({"conj", "appos", "amod", "compound", "flat"})
_CUT = frozenset({"acl:relcl", "parataxis", "advcl"})
_NOUNS = frozenset({"NOUN", "PROPN", "ADJ"})


class SubjectWords(Schema, frozen=True):
    """The words of one concept."""

    concept: str
    words: Patterns


class SubjectFile(Schema, frozen=True):
    """``subjects.toml``."""

    prepositions: frozenset[str]
    empty: frozenset[str]
    inner: frozenset[str]
    openers: frozenset[str]
    during: frozenset[str]
    quarrels: frozenset[str]
    subjects: tuple[SubjectWords, ...]

    def concepts(self, words: Iterable[str]) -> tuple[str, ...]:
        """The concepts of lower-case words, in the order of the words."""
        return tuple(dict.fromkeys(s.concept for word in words for s in self.subjects if s.words.match(word)))


class Subjects:
    """Reads topics and contents in one article."""

    def __init__(self, view: View, scope: Scope) -> None:
        self.view, self.clauses, self.scope, self.file = view, scope.clauses, scope, load_subjects()

    def of_event(self, triggers: Sequence[int]) -> Topic | None:
        """What an event is about, by all the words that tell of it; the first topic gives the words."""
        heads = [head for trigger in triggers for head in self._behind(trigger)]
        own = [self.view.lowers[t] for trigger in triggers for t in self._own(trigger)]
        found = [self.view.lowers[t] for head in heads for t in self._core(head)]
        concepts = self.file.concepts([*found, *own])
        words = next((span for head in heads if (span := self._words(head)) is not None), None)
        return Topic(words, concepts) if words is not None or concepts else None

    def of_content(self, span: tuple[int, int]) -> Topic | None:
        """What is proposed, demanded or granted, by the nouns of what is said, but for those that tell more of one."""
        view = self.view
        more = {
            t for top in range(*span) if view.deps[top] == "acl:relcl" and view.heads[top] in range(*span)
            for t in view.subtree(top)
        }  # fmt: skip
        nouns = (t for t in range(*span) if view.pos[t] == "NOUN" and not view.names_at[t] and t not in more)
        concepts = self.file.concepts(self.view.lowers[t] for t in nouns)
        return Topic(None, concepts) if concepts else None

    def agreed(self, triggers: Sequence[int]) -> Content | None:
        """What was agreed, by the words that tell of the agreement; what they did not agree on is none."""
        told = [trigger for trigger in triggers if not self._denied(trigger)]
        for reading in (self._clause, self._signed, self._about):
            for trigger in told:
                found = reading(trigger)
                if found is not None:
                    return found
        return None

    def _denied(self, trigger: int) -> bool:
        tokens = self.clauses.of[trigger].tokens
        return any(self.view.lowers[token] in self.scope.cues.negation for token in tokens)

    def _behind(self, trigger: int) -> Iterator[int]:
        """Heads of the groups behind "over", those of the noun itself before those of its clause."""
        view, clause = self.view, self.clauses.of[trigger]
        own = [c for c in view.children[trigger] if c > trigger]
        theirs = [t for p in self.file.prepositions for t in clause.obliques.get(p, [])]
        if view.pos[trigger] == "NOUN" and trigger != clause.head:  # "ze spraken over het akkoord" is not about it
            theirs = [t for t in theirs if trigger in clause.theme and t > trigger]
        for token in dict.fromkeys([*own, *sorted(theirs)]):
            if view.case_of(token) in self.file.prepositions and self._says(token):
                yield token

    def _says(self, head: int) -> bool:
        """Does a group say what something is about, and not who, when or how long?"""
        view = self.view
        if view.pos[head] not in _NOUNS or view.time_at[head] >= 0 or view.lowers[head] in self.file.empty:
            return False
        persons = (view.entity_of(name) for name in view.names_at[head])
        return not any(key is not None and view.kinds[key] == "Person" for key in persons)

    def _core(self, head: int) -> Iterator[int]:
        """The head of a group, what is joined to it, and what it is of."""
        view = self.view
        yield head
        for child in view.children[head]:
            if view.deps[child] in _JOINED or (child > head and view.case_of(child) in self.file.inner):
                yield from self._core(child)

    def _own(self, trigger: int) -> Iterator[int]:
        """The event's own word and the adjectives before it: "grensoverleg", "nucleaire gesprekken"."""
        view = self.view
        if view.pos[trigger] == "NOUN":
            yield trigger
            yield from (c for c in view.children[trigger] if c < trigger and view.deps[c] == "amod")

    def _words(self, head: int) -> Content | None:
        view = self.view
        case = {c for c in view.children[head] if view.deps[c] == "case" and c < head}
        below = [t for c in view.children[head] if c not in case and view.deps[c] not in _CUT for t in view.subtree(c)]
        last = next((t for t in sorted(below) if t > head and self._is_aside(t)), view.size)
        return self._run([t for t in (head, *below) if t < last])

    def _is_aside(self, token: int) -> bool:
        """Does a token open what a group does not need: a time ("*op* 24 juni"), or an addition (", *met* X")?"""
        view, after = self.view, token + 1
        if view.pos[token] == "ADP":
            time = max(view.time_at[after], view.time_at[token])
            return time >= 0 and view.mentions.times[time].duration is None
        return view.lowers[token] == "," and view.pos[after] not in (*_NOUNS, "DET", "NUM")

    def _clause(self, trigger: int) -> Content | None:
        """ "Zij spraken af *dat ...*", "een akkoord *om ...*"."""
        view = self.view
        for child in view.children[trigger]:
            if child > trigger and view.deps[child] in ("ccomp", "xcomp", "acl"):
                below = sorted(view.subtree(child))
                if view.lowers[below[0]] in self.file.openers:
                    return self._run(below)
        return None

    def _signed(self, trigger: int) -> Content | None:
        """The object of signing, where it says more than that something was signed."""
        view, clause = self.view, self.clauses.of[trigger]
        if view.pos[trigger] != "VERB" or clause.head != trigger:
            return None
        for token in clause.theme:
            named = view.pos[token] == "NOUN" and token not in clause.agent and not view.names_at[token]
            if named and self._is_quarrel(token):
                return None
            if named and any(view.case_of(c) in self.file.inner for c in view.children[token] if c > token):
                return self._words(token)
        return None

    def _about(self, trigger: int) -> Content | None:
        heads = (head for head in self._behind(trigger) if not self._is_quarrel(head) and not self._of_quarrel(head))
        return next((words for head in heads if (words := self._words(head)) is not None), None)

    def _is_quarrel(self, noun: int) -> bool:
        return self.view.lemmas[noun].endswith(tuple(self.file.quarrels))

    def _of_quarrel(self, head: int) -> bool:
        """Whether a group says what a quarrel is about, wherever it hangs: "na hun oorlog *over de grens*"."""
        view, first = self.view, min(self.view.subtree(head))
        nouns = (t for t in range(first - 1, view.sentence(head)[0] - 1, -1) if view.pos[t] in ("NOUN", "VERB"))
        return any(view.pos[t] == "NOUN" and self._is_quarrel(t) for t in [next(nouns, head)])

    def _run(self, tokens: list[int]) -> Content | None:
        """Tokens that stand side by side in one sentence as words of the article, without signs at the edges."""
        view, members = self.view, sorted(tokens)
        sentence = view.sentence(members[0])
        members = [t for t in members if sentence[0] <= t < sentence[1]]
        while members and view.pos[members[0]] == "PUNCT":
            members.pop(0)
        while members and view.pos[members[-1]] in ("PUNCT", "CCONJ"):
            members.pop()
        if not members or members[-1] - members[0] + 1 != len(members) or len(members) > _LONGEST:
            return None
        return to_content(view, (members[0], members[-1] + 1))


@cache
def load_subjects() -> SubjectFile:
    """The shipped words; LexiconError where the file lacks one or has one too many."""
    return read_toml(data_folder("seeds") / "frames" / "subjects.toml", SubjectFile)


def about(view: View, span: tuple[int, int], verb: int | None = None, speaker: str | None = None) -> tuple[str, ...]:
    """Entities named in what is said, but for who says it: "werd | door X | nuttig genoemd", "moet volgens X"."""
    below = view.children[verb] if verb is not None else ()
    agents = [c for c in below if view.deps[c] == "obl:agent"]
    agents += [t for t in range(*span) if view.case_of(t) in load_speech_words().attributing]
    sayer = {token for agent in agents for token in view.subtree(agent)}
    subject = {token for c in below if view.deps[c] == "nsubj" for token in view.subtree(c)}

    def says_it(first: int, key: str) -> bool:
        return first in sayer or (key == speaker and first in subject)

    keys = [
        key
        for name, decision in zip(view.mentions.names, view.links.decisions, strict=True)
        if span[0] <= name.first < span[1] and (key := decision.entity) is not None and not says_it(name.first, key)
    ]
    return tuple(dict.fromkeys(keys))
