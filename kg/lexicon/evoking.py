"""The frame lexicon: which Dutch words evoke which diplomatic act or event (``seeds/frames/lexicon.csv``).

One line an entry; the class of the row below is the schema of the file, and ``seeds/frames/README.md`` says
what each class means. Rules name a class (``@accept``) in the place of a list of words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from kg.lexicon.errors import LexiconError
from kg.lexicon.table import read_rows
from kg.resources import data_folder


class FrameClass(StrEnum):
    """What a word can evoke."""

    NEGOTIATE = "negotiate"
    MEET = "meet"
    GATHER = "gather"
    CALL = "call"
    RECEIVE = "receive"
    SUMMON = "summon"
    MEDIATE = "mediate"
    FACILITATE = "facilitate"
    VISIT = "visit"
    TRAVEL = "travel"
    PRESS = "press"
    AGREE = "agree"
    SIGN = "sign"
    EXCHANGE = "exchange"
    CONFLICT = "conflict"
    STATE = "state"
    CONFIRM = "confirm"
    DENY = "deny"
    ACCUSE = "accuse"
    CONDEMN = "condemn"
    PRAISE = "praise"
    ANNOUNCE = "announce"
    DEMAND = "demand"
    URGE = "urge"
    PROPOSE = "propose"
    OFFER = "offer"
    INVITE = "invite"
    REQUEST = "request"
    CONCEDE = "concede"
    WARN = "warn"
    THREATEN = "threaten"
    ACCEPT = "accept"
    REJECT = "reject"
    EVADE = "evade"
    FAIL = "fail"
    WALKOUT = "walkout"
    CANCEL = "cancel"
    POSTPONE = "postpone"
    SUCCEED = "succeed"
    PARTIAL = "partial"
    CONTINUE = "continue"
    ONGOING = "ongoing"
    TRUCE = "truce"
    SEND = "send"
    REPRESENT = "represent"
    LEAD = "lead"
    DELEGATION = "delegation"
    MEMBER = "member"
    CHAIR = "chair"
    HOLD = "hold"
    BEGIN = "begin"
    END = "end"
    RESUME = "resume"
    ATTEND = "attend"
    BOYCOTT = "boycott"
    M_NOT = "m_not"
    M_DONE = "m_done"
    M_PLAN = "m_plan"
    M_MAYBE = "m_maybe"
    NONE = "none"  # looks like one and is none: a compound of other news (cao-overleg)


class WordClass(StrEnum):
    """The part of speech in which a word evokes: verb, noun, or adjective in a predicate."""

    VERB = "v"
    NOUN = "n"
    ADJECTIVE = "a"


@dataclass(frozen=True, slots=True)
class EvokingRow:
    """A word in one reading.

    ``company`` are the words that must stand in its clause: groups joined by ``+``, of each of which one word of
    several (``/``) is there (``been+stijf``). In the company of a word of ``unless`` it means something else.
    ``strength`` says how often the word, met in foreign news beside an actor, has this reading: 4 nearly always,
    3 mostly, 2 about half, 1 seldom. ``register`` is empty or be (Flemish), inf, form or old.
    """

    lemma: str
    pos: WordClass
    company: str
    unless: str
    cls: FrameClass
    strength: str
    register: str
    source: str

    @property
    def needed(self) -> tuple[frozenset[str], ...]:
        """The groups of ``company``."""
        return tuple(frozenset(group.split("/")) for group in self.company.split("+")) if self.company else ()

    @property
    def barred(self) -> frozenset[str]:
        """The words of ``unless``."""
        return frozenset(self.unless.split("/")) if self.unless else frozenset()


@cache
def load_evoking() -> tuple[EvokingRow, ...]:
    """The shipped entries."""
    return read_evoking(data_folder("seeds") / "frames" / "lexicon.csv")


def read_evoking(path: Path) -> tuple[EvokingRow, ...]:
    """The entries of a file; LexiconError where a cell is outside its closed set or an entry stands there twice."""
    rows = read_rows(path, EvokingRow)
    seen: set[tuple[str, str, str, str]] = set()
    for line, row in enumerate(rows, start=2):
        key = (row.lemma, row.pos, row.company, row.cls)
        if key in seen:
            raise LexiconError(path, line, "lemma", f"{row.lemma} ({row.cls}) stands there twice")
        seen.add(key)
        for column, cell in (("company", row.company), ("unless", row.unless)):
            if cell and not all(re.split("[/+]", cell)):
                raise LexiconError(path, line, column, f"an empty word between two / or + in {cell!r}")
        if row.strength not in ("1", "2", "3", "4"):
            raise LexiconError(path, line, "strength", f"expected 1, 2, 3 or 4, not {row.strength!r}")
        if row.register not in ("", "be", "inf", "form", "old"):
            raise LexiconError(path, line, "register", f"expected be, inf, form, old or nothing, not {row.register!r}")
    return rows


@cache
def word_classes() -> dict[str, tuple[str, ...]]:
    """Lemma to every class that the lexicon has for it, whatever the company."""
    found: dict[str, set[str]] = {}
    for row in load_evoking():
        found.setdefault(row.lemma, set()).add(row.cls.value)
    return {lemma: tuple(sorted(classes)) for lemma, classes in found.items()}


_EVENTS = frozenset({
    FrameClass.NEGOTIATE, FrameClass.MEET, FrameClass.GATHER, FrameClass.CALL, FrameClass.VISIT, FrameClass.AGREE,
    FrameClass.TRUCE, FrameClass.EXCHANGE, FrameClass.PROPOSE, FrameClass.CONFLICT,
})  # fmt: skip


@cache
def event_nouns() -> tuple[str, ...]:
    """Nouns that mostly name what happens, is agreed or is proposed; compounds end in them."""
    rows = (row for row in load_evoking() if row.pos is WordClass.NOUN and not row.company)
    return tuple(sorted({row.lemma for row in rows if row.cls in _EVENTS and row.strength in ("3", "4")}))
