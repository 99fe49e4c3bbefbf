"""Speech acts while they are being read: their evidence, and when two readings are one."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.frames.events.happenings import Happening
from kg.frames.syntax.view import View
from kg.model import BlockKind, Content, Evidence, Factuality, SpeechKind, surest

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
    joined: tuple[str, ...] = ()
    """Who says it together with the speaker."""
    weak: bool = False
    """Whether it gives way to any other position in its sentence."""
    noun: bool = False
    """Whether only a noun names it ("de eis van X"), so that it may have been told before."""
    denies: list[Happening | Utterance] = field(default_factory=list)
    """What it says is not so."""

    def is_like(self, other: Utterance) -> bool:
        """Whether the other is of the same kind and by the same speaker."""
        return self.kind is other.kind and self.is_by(other)

    def is_by(self, other: Utterance) -> bool:
        """Whether the other has this speaker among its own."""
        return self.speaker in (other.speaker, *other.joined) and self.speaker_literal == other.speaker_literal


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


def pieces(view: View, first: int, last: int, rule: str) -> list[Evidence]:
    """The sentences of tokens ``[first, last)``, as evidence: that is never a paragraph."""
    sentences = range(view.parsed.sent_of[first], view.parsed.sent_of[last - 1] + 1)
    ranges = [view.parsed.sents[sentence] for sentence in sentences]
    return [Evidence(*view.parsed.span(max(a, first), min(b, last)), rule) for a, b in ranges]


def told_once(view: View, told: list[Utterance]) -> list[Utterance]:
    """Each position once: per sentence and speaker, and not in a headline and below it as well."""
    sent_of = view.parsed.sent_of
    kept: list[Utterance] = []
    for utterance in sorted(told, key=lambda u: (u.weak, u.trigger)):
        here = [u for u in kept if sent_of[u.trigger] == sent_of[utterance.trigger]]
        others = [u for u in (kept if utterance.noun else here) if u.trigger != utterance.trigger]
        rivals = (u for u in told if u.trigger == utterance.trigger and u.kind is not utterance.kind)
        if any((surest(u.evidence) or 0.0) > (surest(utterance.evidence) or 0.0) for u in rivals):
            continue
        double = any(
            (u.is_like(utterance) and not _goes_on(view, u, utterance)) or _holds(u, utterance) for u in others
        )
        beaten = any(u.speaker == utterance.speaker or not utterance.noun for u in here if u in others)
        if not double and not (utterance.weak and beaten):
            kept.append(utterance)
    return [u for u in kept if not _told_below(view, u, kept)]


def _goes_on(view: View, one: Utterance, other: Utterance) -> bool:
    """Whether a second verb says something else than the first: "vroeg A en stond erop dat B"."""
    before, after = sorted((one, other), key=lambda u: u.trigger)
    apart = before.trigger < before.span[0] < before.span[1] <= after.trigger < after.span[0] < after.span[1]
    return apart and view.deps[after.trigger] == "conj" and view.heads[after.trigger] == before.trigger


def _holds(whole: Utterance, part: Utterance) -> bool:
    """Whether what one position says is a part of what the other says: then it is no second one."""
    (first, last), (start, end) = whole.span, part.span
    return whole.kind is part.kind and first <= start < end <= last and last - first > end - start


def _told_below(view: View, headline: Utterance, positions: list[Utterance]) -> bool:
    """Whether a headline only announces a position of the text below it, which then takes its evidence."""
    if _block_kind(view, headline.trigger) is BlockKind.PARAGRAPH:
        return False
    for below in positions:
        again = below.is_like(headline) or (below.kind is headline.kind and below.rule == headline.rule)
        if again and below.trigger > headline.trigger and _block_kind(view, below.trigger) is BlockKind.PARAGRAPH:
            below.evidence += headline.evidence
            return True
    return False


def _block_kind(view: View, token: int) -> BlockKind:
    return view.parsed.article.blocks[view.parsed.blocks[token]].kind
