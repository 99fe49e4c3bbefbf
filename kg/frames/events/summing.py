"""A noun that sums up what its sentence just told with a verb: "ontmoette X in Suva, *een gesprek dat* lang duurde"."""

from __future__ import annotations

from kg.frames.events.happenings import Happening
from kg.frames.syntax.view import View


def sums_up(view: View, old: Happening, new: Happening) -> bool:
    """Whether the later telling is such a noun for the earlier: in apposition, with "een" and a relative clause."""
    if (
        not new.noun
        or old.noun
        or view.case_of(new.trigger)
        or view.parsed.sent_of[old.trigger] != view.parsed.sent_of[new.trigger]
    ):
        return False
    before = [c for c in view.children[new.trigger] if c < new.trigger and view.pos[c] != "PUNCT"]
    first = min(before, default=new.trigger)
    brings = any(view.lowers[c] == "een" for c in before)
    behind = new.trigger + 1 < view.size and view.lowers[new.trigger + 1] in view.grammar.relatives
    return old.trigger < first and brings and behind and view.lowers[first - 1] == ","
