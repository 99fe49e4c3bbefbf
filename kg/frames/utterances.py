"""Speech acts while they are being read."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.frames.view import View
from kg.model import Content, Evidence, Factuality, SpeechKind

POSITIONS = frozenset({SpeechKind.DEMAND, SpeechKind.CONCESSION, SpeechKind.WARNING})


@dataclass(slots=True, eq=False)
class Utterance:
    """A speech act before ids are given out; ``trigger`` is a token, ``span`` the tokens of its content."""

    kind: SpeechKind
    trigger: int
    rule: str
    speaker: str | None
    speaker_literal: str | None
    evidence: list[Evidence]
    addressees: list[str] = field(default_factory=list)
    content: Content | None = None
    quotation: Content | None = None
    factuality: Factuality = Factuality.ACTUAL
    span: tuple[int, int] = (0, 0)
    weak: bool = False
    """Whether it gives way to any other position in its sentence."""
    noun: bool = False
    """Whether only a noun names it ("de eis van X"), so that it may have been told before."""

    def is_like(self, other: Utterance) -> bool:
        """Whether the other is of the same kind and by the same speaker."""
        return self.kind is other.kind and self.speaker == other.speaker


def sentence_evidence(view: View, token: int, rule: str) -> Evidence:
    """The sentence that holds a token, as evidence of what a rule read."""
    return Evidence(*view.parsed.span(*view.sentence(token)), rule)


def opening(view: View, token: int) -> int:
    """The first word of the sentence or quotation that a token stands in, but for "maar" and "en"."""
    start = view.sentence(token)[0]
    if view.in_quote[token] >= 0:
        start = max(start, view.parsed.quotes[view.in_quote[token]][0])
    while start < token and (view.pos[start] == "PUNCT" or view.lowers[start] in ("maar", "en")):
        start += 1
    return start
