"""The word classes of proposals and replies, and what a proposal is about.

Read once from ``seeds/frames/proposal_words.toml`` and ``proposal_kinds.toml``. A kind has decisive
words and hints: "een garantie voor het bestand" is a guarantee because of the word that comes
first, and "gesprekken over een bestand" a ceasefire because "gesprekken" is a hint only. Some hints
count with a companion: "de stad" alone says nothing, "de stad teruggeven" does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from kg.lexicon.schema import Schema, read_toml
from kg.model import ProposalKind
from kg.resources import data_folder


class Patterns:
    """Words by shape: whole, ``*ending``, ``start*`` and ``*part*``."""

    def __init__(self, *patterns: str) -> None:
        self.whole = frozenset(p for p in patterns if "*" not in p)
        self.endings = tuple(p[1:] for p in patterns if p[0] == "*" and p[-1] != "*")
        self.starts = tuple(p[:-1] for p in patterns if p[0] != "*" and p[-1] == "*")
        self.parts = tuple(p[1:-1] for p in patterns if p[0] == "*" and p[-1] == "*")

    @classmethod
    def parse(cls, value: object) -> Patterns:
        """A list of patterns as a file has it; ValueError where it is none."""
        if not isinstance(value, list) or not all(isinstance(pattern, str) and pattern for pattern in value):
            raise ValueError(f"Expected a list of patterns, got {value!r}")
        return cls(*value)

    def match(self, word: str) -> bool:
        """Whether a lower-case word has one of the shapes."""
        return (
            word in self.whole
            or word.endswith(self.endings)
            or word.startswith(self.starts)
            or any(part in word for part in self.parts)
        )


class ProposalWords(Schema, frozen=True):
    """Word classes by name; each field is the key of the same name in ``proposal_words.toml``."""

    nouns: frozenset[str]
    endings: tuple[str, ...]
    weak: tuple[str, ...]
    exceptions: frozenset[str]
    pronouns: frozenset[str]
    definite: frozenset[str]
    negation: frozenset[str]
    pseudo: frozenset[str]
    still: frozenset[str]
    unreal: frozenset[str]
    wishes: frozenset[str]
    wanting: frozenset[str]
    refusing: frozenset[str]
    waiting: frozenset[str]
    taking: frozenset[str]
    commenting: frozenset[str]
    openers: frozenset[str]
    clausal: frozenset[str]
    breaks: frozenset[str]
    rest: frozenset[str]
    reply_places: frozenset[str]
    demanded: frozenset[str]
    supposing: frozenset[str]
    content_marks: frozenset[str]
    pointing: frozenset[str]
    advising: frozenset[str]
    proposing: frozenset[str]
    existing: frozenset[str]
    expletive: frozenset[str]
    """Verbs and words with which something is said to be there or not."""
    onward: frozenset[str]
    """Prepositions of whither a proposal goes."""
    sending: frozenset[str]
    """Verbs that say so, wherever the parse hangs the group."""
    calling: frozenset[str]
    """Verbs that call a proposal something."""
    verdict: Mapping[Literal["accepted", "rejected", "unanswered"], frozenset[str]]
    """What a proposal is called, by the answer that it is."""

    def is_proposal(self, lemma: str) -> bool:
        """Whether a noun means a proposal ("bestandsvoorstel")."""
        return lemma in self.nouns or (lemma.endswith(self.endings) and lemma not in self.exceptions)


class KindWords(Schema, frozen=True):
    """What shows one kind of proposal; ``along`` is what a hint needs beside it, if anything."""

    kind: ProposalKind
    words: Patterns
    hints: Patterns = Patterns()
    along: Patterns | None = None


class _KindFile(Schema, frozen=True):
    stop: frozenset[str]
    exchange: frozenset[str]
    kinds: tuple[KindWords, ...]


class Subjects:
    """What proposals are about, by the words of ``proposal_kinds.toml``; remembers every word that it has seen."""

    def __init__(self, file: _KindFile) -> None:
        self.stop, self.exchange, self.kinds = file.stop, file.exchange, file.kinds
        self._memo: dict[str, tuple[ProposalKind | None, tuple[KindWords, ...]]] = {}

    def kind_of(self, words: Iterable[str]) -> ProposalKind:
        """What a proposal is about, from its lower-case words in order; OTHER where nothing shows it."""
        listed = tuple(words)
        hinted: list[KindWords] = []
        for word in listed:
            decisive, hints = self._word(word)
            if decisive is not None:
                return decisive
            hinted += hints
        for row in hinted:
            if row.along is not None and any(row.along.match(word) for word in listed):
                return row.kind
        return next((row.kind for row in hinted if row.along is None), ProposalKind.OTHER)

    def excluded(self, words: Iterable[str]) -> bool:
        """Whether one of the words shows that the proposal is about something else than the kinds."""
        return any(self._word(word)[0] is ProposalKind.OTHER for word in words)

    def _word(self, word: str) -> tuple[ProposalKind | None, tuple[KindWords, ...]]:
        known = self._memo.get(word)
        if known is None:
            decisive = next((row.kind for row in self.kinds if row.words.match(word)), None)
            known = self._memo[word] = (decisive, tuple(row for row in self.kinds if row.hints.match(word)))
        return known


@cache
def load_proposal_words() -> ProposalWords:
    """The shipped word classes; LexiconError where the file lacks one or has one too many."""
    return read_toml(data_folder("seeds") / "frames" / "proposal_words.toml", ProposalWords)


@cache
def load_subjects() -> Subjects:
    """The shipped kinds; LexiconError where the file names one that is none."""
    return Subjects(read_toml(data_folder("seeds") / "frames" / "proposal_kinds.toml", _KindFile))
