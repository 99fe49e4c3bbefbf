"""Replies in short: "Kiev stemde in, Moskou niet", "..., maar Ankara wel", "Kosovo nog niet."

Behind a reply, in its sentence or in the next, a name with nothing but small words around it, one
of which says yes or no, answers the same proposal: "ja" and "nee" by themselves, "niet" and "wel"
against the reply before, "ook" and "evenmin" along with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kg.frames.proposals.words import ProposalWords
from kg.frames.syntax.view import View
from kg.model import Status

_REACH = 7  # tokens from the name to the end of the stretch
_TURNED = {Status.ACCEPTED: Status.REJECTED, Status.REJECTED: Status.ACCEPTED}


@dataclass(frozen=True, slots=True)
class Ellipsis:
    """A short reply, tokens ``[first, last)``; ``says`` is "yes", "no", "turn", "still" or "same"."""

    actor: str
    says: str
    first: int
    last: int

    def status(self, before: Status) -> Status | None:
        """What it answers after a full reply with this status."""
        if self.says == "still":
            return Status.UNANSWERED
        if self.says == "same":
            return before
        if self.says == "turn":
            return _TURNED.get(before)
        return Status.ACCEPTED if self.says == "yes" else Status.REJECTED


class Ellipses:
    """Finds shortened replies of one article."""

    def __init__(self, view: View, words: ProposalWords) -> None:
        self.view, self.words = view, words

    @cached_property
    def _all(self) -> set[int]:
        """The tokens of short replies."""
        short = (e for sentence in range(len(self.view.parsed.sents)) for e in self._within(sentence, 0))
        return {token for ellipsis in short for token in range(ellipsis.first, ellipsis.last)}

    def holds(self, token: int) -> bool:
        """Whether a token stands in a short reply (its "nee" is no verb's)."""
        return token in self._all

    def after(self, trigger: int) -> list[Ellipsis]:
        """The short replies behind a full one."""
        view, found = self.view, []
        sentence = view.parsed.sent_of[trigger]
        for index in (sentence, sentence + 1):
            if index >= len(view.parsed.sents):
                break
            if view.parsed.blocks[view.parsed.sents[index][0]] != view.parsed.blocks[trigger]:
                break
            found += self._within(index, trigger + 1)
        return found

    def _within(self, sentence: int, start: int) -> list[Ellipsis]:
        """The short replies of one sentence from a token on."""
        view, found = self.view, []
        first, last = view.parsed.sents[sentence]
        for token in range(max(first, start), last):
            if view.lowers[token] not in self.words.polar:
                continue
            for name in range(token - 1, max(first, token - _REACH, start) - 1, -1):
                mention = next((m for m in view.names_at[name] if view.name(m).last == name + 1), None)
                key = view.entity_of(mention) if mention is not None else None
                if mention is not None and key is not None and view.is_actor(key):
                    short = self._short(key, view.name(mention).first, name + 1, first, last)
                    found += [short] if short is not None and short not in found else []
                    break
        return found

    def _short(self, actor: str, start: int, end: int, first: int, last: int) -> Ellipsis | None:
        """The short reply around a name, or None where there is more than small words."""
        view, classes = self.view, self.words.ellipsis
        before = start - 1
        while before >= first and (view.lowers[before] in classes["fillers"] or view.pos[before] in ("DET", "ADJ")):
            before -= 1
        if before >= first and view.lowers[before] not in classes["before"]:
            return None
        token = end
        while token < last and view.pos[token] != "PUNCT":
            if token - end >= _REACH or not any(view.lowers[token] in words for words in classes.values()):
                return None
            token += 1
        said = {view.lowers[t] for t in (*range(before + 1, start), *range(end, token))}
        says = self._says(said)
        return Ellipsis(actor, says, before + 1, token) if says else None

    def _says(self, said: set[str]) -> str:
        classes = self.words.ellipsis
        if said & classes["no"]:
            return "no"
        if said & classes["same"]:
            return "same"
        if said & classes["not"]:
            return "still" if "nog" in said else "turn"
        return "yes" if said & classes["yes"] else ""
