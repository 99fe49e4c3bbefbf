"""The word classes of proposals and replies, and what a proposal is about.

Read once from ``seeds/frames/proposal_words.toml`` and ``proposal_kinds.toml``. A kind has decisive
words and hints: "een garantie voor het bestand" is a guarantee because of the word that comes
first, and "gesprekken over een bestand" a ceasefire because "gesprekken" is a hint only. Some hints
count with a companion: "de stad" alone says nothing, "de stad teruggeven" does.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from kg.model import ProposalKind
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class Patterns:
    """Words by shape: whole, ``*ending``, ``start*`` and ``*part*``."""

    whole: frozenset[str]
    endings: tuple[str, ...]
    starts: tuple[str, ...]
    parts: tuple[str, ...]

    @classmethod
    def of(cls, patterns: Iterable[str]) -> Patterns:
        """Sort patterns by where their asterisks stand."""
        listed = tuple(patterns)
        return cls(
            frozenset(p for p in listed if "*" not in p),
            tuple(p[1:] for p in listed if p[0] == "*" and p[-1] != "*"),
            tuple(p[:-1] for p in listed if p[0] != "*" and p[-1] == "*"),
            tuple(p[1:-1] for p in listed if p[0] == "*" and p[-1] == "*"),
        )

    def match(self, word: str) -> bool:
        """Whether a lower-case word has one of the shapes."""
        return (
            word in self.whole
            or word.endswith(self.endings)
            or word.startswith(self.starts)
            or any(part in word for part in self.parts)
        )


@dataclass(frozen=True, slots=True)
class KindWords:
    """What shows one kind of proposal; ``along`` is what a hint needs beside it, if anything."""

    kind: ProposalKind
    words: Patterns
    hints: Patterns
    along: Patterns | None


@dataclass(frozen=True, slots=True)
class ProposalWords:
    """All word classes; each plain field is the key of the same name in the file."""

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
    refusing: frozenset[str]
    waiting: frozenset[str]
    openers: frozenset[str]
    breaks: frozenset[str]
    ellipsis: dict[str, frozenset[str]]
    kinds: tuple[KindWords, ...]
    stop: frozenset[str]
    exchange: frozenset[str]
    _memo: dict[str, tuple[ProposalKind | None, tuple[KindWords, ...]]] = field(default_factory=dict, repr=False)

    @property
    def polar(self) -> frozenset[str]:
        """Words that say yes or no."""
        return self.ellipsis["yes"] | self.ellipsis["no"] | self.ellipsis["not"] | self.ellipsis["same"]

    def is_proposal(self, lemma: str) -> bool:
        """Whether a noun means a proposal ("bestandsvoorstel")."""
        return lemma in self.nouns or (lemma.endswith(self.endings) and lemma not in self.exceptions)

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
    """The shipped word classes; KeyError or ValueError where a file lacks one or names an unknown kind."""
    folder = data_folder("seeds") / "frames"
    raw = tomllib.loads((folder / "proposal_words.toml").read_text(encoding="utf-8"))
    kinds = tomllib.loads((folder / "proposal_kinds.toml").read_text(encoding="utf-8"))
    plain: dict[str, Any] = {name: frozenset(raw[name]) for name in _PLAIN}
    return ProposalWords(
        **plain,
        endings=tuple(raw["endings"]),
        weak=tuple(raw["weak"]),
        exceptions=frozenset(raw["except"]),
        ellipsis={name: frozenset(words) for name, words in raw["ellipsis"].items()},
        kinds=tuple(
            KindWords(
                ProposalKind(row["kind"]),
                Patterns.of(row["words"]),
                Patterns.of(row.get("hints", ())),
                Patterns.of(row["along"]) if "along" in row else None,
            )
            for row in kinds["kinds"]
        ),
        stop=frozenset(kinds["stop"]),
        exchange=frozenset(kinds["exchange"]),
    )


_PLAIN = (
    "nouns", "pronouns", "definite", "negation", "pseudo", "still", "unreal", "wishes", "refusing", "waiting",
    "openers", "breaks",
)  # fmt: skip
