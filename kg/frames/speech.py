"""Who says what: direct, indirect and mixed speech, and demands, concessions and warnings.

Direct speech, for each quotation, outermost first:

1. a speech verb in the same sentence whose clause stands around or beside the quotation
   ("...", zei X / X zei: "..." / "...", aldus X / volgens X "..."): its agent speaks;
2. else the sentence before ends in a colon, or the quotation follows on one of the same paragraph:
   the same speaker;
3. else nobody: the quotation is left out, with a reason.

A short quotation inside a clause (noemde dat "een belediging") belongs to the agent of that clause.
Indirect speech comes from rules (frame ``Statement``), positions likewise (``Demand``, ...). A
statement whose clause already is a proposal, demand, concession or warning of the same speaker is
not told twice.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.frames.actors import Actors
from kg.frames.clauses import Clause, Clauses
from kg.frames.content import content_range, to_content
from kg.frames.match import Draft
from kg.frames.view import View
from kg.model import Content, Drop, Evidence, Factuality, SpeechKind

POSITIONS = frozenset({SpeechKind.DEMAND, SpeechKind.CONCESSION, SpeechKind.WARNING})


@dataclass(slots=True, eq=False)
class Utterance:
    """A speech act before ids are given out; ``trigger`` is a token."""

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
    clause: Clause | None = None


class Speech:
    """Reads utterances of one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, verbs: frozenset[str]) -> None:
        self.view, self.clauses, self.actors, self.verbs = view, clauses, actors, verbs
        self.drops: list[Drop] = []

    # --- rules ------------------------------------------------------------------------------

    def told(self, drafts: list[Draft]) -> list[Utterance]:
        """Indirect speech and positions, in text order."""
        kinds = {kind.value: kind for kind in SpeechKind if kind is not SpeechKind.PROPOSAL}
        found: list[Utterance] = []
        for draft in drafts:
            kind = kinds.get(draft.rule.frame)
            if kind is None:
                continue
            speakers = draft.who("speaker")
            if not speakers:
                continue
            span = content_range(self.view, draft) or (draft.trigger, draft.trigger + 1)
            literal = None
            utterance = Utterance(
                kind=kind,
                trigger=draft.trigger,
                rule=draft.rule.name,
                speaker=speakers[0],
                speaker_literal=literal,
                evidence=[self._sentence(draft.trigger, draft.rule.name)],
                addressees=[k for k in draft.who("addressee") if k not in speakers],
                content=to_content(self.view, span),
                span=span,
                clause=draft.clause,
            )
            found.append(utterance)
        return found

    def _sentence(self, token: int, rule: str) -> Evidence:
        return Evidence(*self.view.parsed.span(*self.view.sentence(token)), rule)

    # --- quotations -------------------------------------------------------------------------

    def quoted(self) -> list[Utterance]:
        """A statement for each outermost quotation with a speaker."""
        view, found = self.view, []
        previous: Utterance | None = None
        for first, last in view.parsed.quotes:
            if found and found[-1].span[0] <= first < found[-1].span[1]:
                continue  # a quotation within a quotation
            if last - first < 1:
                continue
            speaker = self._speaker(first, last)
            if speaker is None and previous is not None and self._continues(previous, first):
                speaker = (previous.speaker, previous.speaker_literal, "speech.voortgezet")
            if speaker is None:
                start, end = view.parsed.span(first, last)
                self.drops.append(Drop("frames", "quotation without a speaker", view.parsed.article.text[start:end][:60], start))
                continue
            content = to_content(view, (first, last))
            evidence = [Evidence(*view.parsed.span(first, last), speaker[2])]
            around = self._around(first, last)
            if around is not None and around != (evidence[0].start, evidence[0].end):
                evidence.append(Evidence(*around, speaker[2]))
            utterance = Utterance(
                kind=SpeechKind.STATEMENT,
                trigger=first,
                rule=speaker[2],
                speaker=speaker[0],
                speaker_literal=speaker[1],
                evidence=evidence,
                quotation=content,
                content=content,
                span=(first, last),
            )
            found.append(utterance)
            previous = utterance
        return found

    def _around(self, first: int, last: int) -> tuple[int, int] | None:
        """The sentence that holds the quotation and its speaker, if it is one sentence."""
        sents = self.view.parsed.sents
        a, b = self.view.parsed.sent_of[first], self.view.parsed.sent_of[last - 1]
        return self.view.parsed.span(*sents[a]) if a == b else None

    def _continues(self, previous: Utterance, first: int) -> bool:
        """A quotation in the same block, right after another one and what belongs to it."""
        view = self.view
        if view.parsed.blocks[previous.trigger] != view.parsed.blocks[first]:
            return False
        gap = view.parsed.sent_of[first] - view.parsed.sent_of[previous.span[1] - 1]
        named = any(view.names_at[t] for t in range(previous.span[1], first))
        return gap <= 1 and not named

    def _speaker(self, first: int, last: int) -> tuple[str | None, str | None, str] | None:
        """Entity, literal and rule of the speaker of a quotation."""
        view = self.view
        sents = view.parsed.sents
        start = sents[view.parsed.sent_of[first]][0]
        end = sents[view.parsed.sent_of[min(last, view.size - 1)]][1]
        outside = [*range(last, end), *range(first - 1, start - 1, -1)]
        block = view.parsed.blocks[first]
        outside = [t for t in outside if view.parsed.blocks[t] == block and view.in_quote[t] < 0]
        for token in outside:
            if view.lowers[token] in ("aldus", "volgens"):
                found = self._after(token)
                if found:
                    return (*found, f"speech.{view.lowers[token]}")
        for token in outside:
            clause = self.clauses.of[token]
            if clause.head == token and view.lemmas[token] in self.verbs:
                found = self._agent(clause)
                if found:
                    return (*found, "speech.citaat")
        if first - 2 >= 0 and view.lowers[first - 2] == ":":
            colon = first - 2
            for token in range(colon, view.sentence(colon)[0] - 1, -1):
                clause = self.clauses.of[token]
                if clause.head == token and clause.finite and (found := self._agent(clause)):
                    return (*found, "speech.dubbelepunt")
        for token in outside:
            clause = self.clauses.of[token]
            if clause.head == token and clause.finite and (found := self._agent(clause)):
                return (*found, "speech.deelcitaat")
        return None

    def _after(self, token: int) -> tuple[str | None, str | None] | None:
        """The group after "aldus" or "volgens"."""
        view = self.view
        end = view.sentence(token)[1]
        for right in range(token + 1, min(token + 12, end)):
            keys = self.actors.of(right) if view.pos[right] in ("NOUN", "PROPN", "PRON") else ()
            if keys:
                return keys[0], None
        group = [t for t in range(token + 1, min(token + 6, end)) if view.pos[t] not in ("PUNCT", "VERB", "AUX")]
        if group:
            last = next((t for t in range(token + 1, end) if view.pos[t] in ("PUNCT", "VERB", "AUX")), end)
            if 0 < last - (token + 1) <= 8:
                return None, view.text(token + 1, last)
        return None

    def _agent(self, clause: Clause) -> tuple[str | None, str | None] | None:
        view = self.view
        slots = clause.agent or ([] if clause.passive else clause.theme)
        for token in slots:
            keys = self.actors.of(token)
            if keys:
                return keys[0], None
        for token in slots:
            if view.pos[token] == "NOUN":
                group = sorted(t for t in view.subtree(token) if view.in_quote[t] < 0)
                first = last = group.index(token)
                while first > 0 and group[first - 1] == group[first] - 1:
                    first -= 1
                while last + 1 < len(group) and group[last + 1] == group[last] + 1 and view.pos[group[last + 1]] not in ("PUNCT", "VERB"):
                    last += 1
                if group[last] - group[first] < 8:
                    return None, view.text(group[first], group[last] + 1)
        return None


def without_doubles(told: list[Utterance], quoted: list[Utterance]) -> list[Utterance]:
    """Positions, then statements that say something else than these, in text order."""
    positions = [u for u in told if u.kind in POSITIONS]
    kept = list(positions)
    for utterance in [*quoted, *(u for u in told if u.kind not in POSITIONS)]:
        clash = any(
            k.speaker == utterance.speaker and (k.trigger == utterance.trigger or _overlap(k.span, utterance.span))
            for k in kept
        )
        if not clash:
            kept.append(utterance)
    return sorted(kept, key=lambda u: (u.trigger, u.kind.value))


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]
