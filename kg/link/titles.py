"""What a title says by itself: its row in the lexicon, and who can have such an office."""

from __future__ import annotations

from kg.lexicon import SINGULAR, Lexicon, TitleClass, TitleRow
from kg.link.actors import Actor
from kg.link.cues import OfficeWords
from kg.model import EntityKind, OfficeMention

FORMER = "oud-"
_RULING = ("armed", "government", "military", "mission")
"""Kinds of organisations that have ministers or generals of their own."""
_OF_PARTIES = (TitleClass.MINISTER, TitleClass.HEAD_OF_GOVERNMENT)
_GROUPS = (EntityKind.STATE, EntityKind.ORGANISATION)


def row_of(lexicon: Lexicon, title: str) -> TitleRow | None:
    """The row of a title's noun: minister van Defensie, speciaal gezant, landbouwminister."""
    words = title.partition(" van ")[0].split()
    for start in range(len(words)):
        hit = lexicon.noun(" ".join(words[start:]))
        if hit is not None and hit.row is not None:
            return hit.row
    return None


def plain_title(title: str, words: OfficeWords) -> str:
    """A title with one word for what says that it is held no more: gewezen premier is oud-premier."""
    first, _, rest = title.partition(" ")
    if first in words.former and rest:
        return f"{FORMER}{rest}"
    return f"{FORMER}{title.removeprefix('ex-')}" if title.startswith("ex-") else title


def is_single(row: TitleRow | None, words: OfficeWords) -> bool:
    """Whether one person at a time has that office of somebody."""
    return row is not None and (row.cls in SINGULAR or row.lemma in words.each)


def is_office(row: TitleRow | None, words: OfficeWords) -> bool:
    """Whether to bear the title is to hold an office; a rank or a profession is none."""
    if row is None or not row.office or row.cls in (TitleClass.EXPERT, TitleClass.DESCRIPTIVE):
        return False
    return row.lemma not in words.trades


def kinds_of_owner(row: TitleRow, title: str, words: OfficeWords) -> tuple[EntityKind, ...]:
    """The kinds of actors that can have such an office; () where only the phrase can say whose it is."""
    if row.cls in (TitleClass.CLERGY, TitleClass.MEDIATOR) or row.lemma in words.phrase_only:
        return ()
    if row.lemma in words.of_organisations or title in words.of_organisations:
        return (EntityKind.ORGANISATION,)
    if row.cls in SINGULAR or row.cls is TitleClass.ENVOY or row.lemma in words.of_states:
        return (EntityKind.STATE,)
    return _GROUPS


def of_party(
    lexicon: Lexicon, actor: Actor, row: TitleRow | None, office: OfficeMention, words: OfficeWords
) -> str | None:
    """The state of which a party's man has an office that only states have: VVD-minister, senator X (PVV).

    "" where that state is not known, or the party in brackets says no more than whose member he is; None where the
    actor is no party, or a party has such an office itself.
    """
    if row is None or actor.kind is not EntityKind.ORGANISATION or not office.rule.endswith(("party", "compound")):
        return None
    party = lexicon.organisations.get(actor.key)
    if party is None:
        return "" if actor.name.isupper() and row.cls in _OF_PARTIES else None  # an abbreviation that no list knows
    if party.kind == "party" and kinds_of_owner(row, office.title, words) == (EntityKind.STATE,):
        return party.of if row.lemma not in words.each else ""
    return "" if office.rule.endswith("their party") else None


def can_send(lexicon: Lexicon, actor: Actor, row: TitleRow, title: str, words: OfficeWords) -> bool:
    """Whether who sends somebody can be whose his office is: no party has a minister, no club a general."""
    kinds = kinds_of_owner(row, title, words)
    if actor.kind is not EntityKind.ORGANISATION or row.cls is TitleClass.ENVOY:
        return actor.kind in kinds or kinds != (EntityKind.ORGANISATION,)
    known = lexicon.organisations.get(actor.key)
    ruling = known is not None and known.kind in _RULING
    return ruling or not (kinds == (EntityKind.STATE,) or row.cls is TitleClass.MILITARY)


def same_title(one: str, other: str, words: OfficeWords) -> bool:
    """Whether two wordings may be one office.

    So are minister and minister van Defensie, minister and landbouwminister, gezant and gezante, president and
    staatshoofd; not so premier and vicepremier, nor ministers of different departments.
    """
    for general, offices in ((words.any_head, words.heads_of_state), (words.any_chief, words.heads_of_government)):
        if (one in general and other in offices) or (other in general and one in offices):
            return True
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return True
    if long.endswith(short):
        return long.removesuffix(short).strip(" -") not in words.distinct
    return one.partition(" van ")[0] == other.partition(" van ")[0] and (" van " in one) != (" van " in other)
