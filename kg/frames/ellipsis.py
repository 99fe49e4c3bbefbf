"""Replies in short: "Kiev stemde in, Moskou niet", "..., maar Ankara wel", "Kosovo (nog) niet."

Behind a reply, in its sentence or in the next, a name with nothing but small words around it, one
of which says yes or no, answers the same proposal: "ja" and "nee" by themselves, "niet" and "wel"
against the reply before, "ook" and "evenmin" along with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.match import Draft
from kg.frames.proposal_words import ProposalWords
from kg.frames.view import View
from kg.model import Status

_REACH = 7  # tokens from the name to the end of the stretch


class Ellipses:
    """Finds shortened replies of one article."""

    def __init__(self, view: View, words: ProposalWords) -> None:
        self.view, self.words = view, words

    def after(self, draft: Draft, status: Status) -> Iterator[tuple[str, Status, int]]:
        """(actor, status, sentence) of each short reply behind a full one."""
        view = self.view
        sentence = view.parsed.sent_of[draft.trigger]
        block = view.parsed.blocks[draft.trigger]
        for index in (sentence, sentence + 1):
            if index >= len(view.parsed.sents):
                return
            first, last = view.parsed.sents[index]
            if view.parsed.blocks[first] != block:
                return
            start = max(first, draft.trigger + 1) if index == sentence else first
            for name, decision in zip(view.mentions.names, view.links.decisions, strict=True):
                key = decision.entity
                if not start <= name.first < last or key is None or not view.is_actor(key):
                    continue
                found = self._short(name.first, name.last, first, last, status)
                if found is not None:
                    yield key, found, index

    def _short(self, start: int, end: int, first: int, last: int, status: Status) -> Status | None:
        """The status that the words around a name give it, or None where it is no short reply."""
        view, classes = self.view, self.words.ellipsis
        before = start - 1
        while before >= first and (view.lowers[before] in classes["fillers"] or view.pos[before] in ("DET", "ADJ")):
            before -= 1
        if before >= first and view.lowers[before] not in classes["before"]:
            return None
        said: list[str] = [view.lowers[t] for t in range(before + 1, start)]
        token = end
        while token < last and view.pos[token] != "PUNCT":
            low = view.lowers[token]
            if token - end >= _REACH or not any(low in words for words in classes.values()):
                return None
            said.append(low)
            token += 1
        return self._polarity(said, status)

    def _polarity(self, said: list[str], status: Status) -> Status | None:
        classes = self.words.ellipsis
        no = any(w in classes["no"] for w in said)
        if "nee" in said or "neen" in said or "njet" in said:
            return Status.REJECTED
        if no and "nog" in said and status is Status.ACCEPTED:
            return Status.UNANSWERED
        if any(w in classes["same"] for w in said) or "evenmin" in said:
            return status
        if no:
            return {Status.ACCEPTED: Status.REJECTED, Status.REJECTED: Status.ACCEPTED}.get(status)
        return Status.ACCEPTED if any(w in classes["yes"] for w in said) else None
