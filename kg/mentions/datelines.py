"""What stands around a name at the head of a report, and the abbreviation in brackets behind one."""

from __future__ import annotations

from kg.mentions.resources import Resources
from kg.mentions.text import Text
from kg.model import EntityKind

_MONTHS = frozenset({"jan", "feb", "maa", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"})


def is_dateline(text: Text, resources: Resources, first: int, last: int) -> bool:
    """Whether tokens ``[first, last)`` head a report.

    ``GENEVE (ANP) -``, ``OHRID -``, ``Vilnius, 4 november``: in capitals before a dash, or before an
    agency in brackets, or before a comma and a day; and ``NAIROBI Nog geen twee dagen``, which the sentences part.
    """
    parsed = text.parsed
    start = parsed.sents[parsed.sent_of[first]][0]
    if first != start or (start and parsed.blocks[start - 1] == parsed.blocks[start]):
        return False
    after = text.words[last] if last < len(text) else ""
    following = text.lowers[last + 1] if last + 1 < len(text) else ""
    if after in ("-", "/") or last == parsed.sents[parsed.sent_of[first]][1] < len(text):
        return all(text.uppers[index] for index in range(first, last))
    if after == "(":
        return following.partition("/")[0] in resources.contexts.name.dateline_sources
    month = text.lowers[last + 2][:3] if last + 2 < len(text) else ""
    return after == "," and following.isdigit() and month in _MONTHS


def abbreviation_after(text: Text, resources: Resources, index: int) -> str | None:
    """The abbreviation in brackets at ``index``: ``Rapid Support Forces (RSF)``; no news agency."""
    if index + 2 >= len(text) or text.words[index] != "(" or text.words[index + 2] != ")":
        return None
    word = text.words[index + 1]
    if word.lower().partition("/")[0] in resources.contexts.name.dateline_sources:
        return None
    if any(entry.kind in (EntityKind.STATE, EntityKind.PLACE) for entry in resources.fixed(word)):
        return None  # Hugo de Zela (Peru)
    capitals = sum(letter.isupper() for letter in word)
    if word[0].isupper() and len(word) < 12 and (capitals > 1 or len(word) < 9):
        return text.parsed.words[index + 1]
    return None
