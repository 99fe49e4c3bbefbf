"""Whom a person with a title is sent by, where the clause says it: verbs, teams, *namens*.

*Libanon stuurde generaal X*; *Rusland werd vertegenwoordigd door onderminister X*; *de Oekraïense
delegatie stond onder leiding van vicepremier X*; *namens Riyad tekende veiligheidsadviseur X*.
"""

from __future__ import annotations

from kg.mentions.board import Board, Name
from kg.mentions.contexts import TitleCues
from kg.mentions.titles import Title
from kg.model import EntityKind, MentionForm

_GROUPS = (EntityKind.STATE, EntityKind.ORGANISATION)
_SHORES = ("kant", "zijde")
_OTHERS = ("met", "tussen", "tegen", "aan", "over")


def sender(board: Board, cues: TitleCues, title: Title) -> Name | None:
    """The state or organisation that the clause of a title names as the sender; None where it names none.

    The nearest before the title that a pattern fits; else the nearest at all where the clause has a
    verb of sending.
    """
    parsed = board.text.parsed
    first, last = parsed.sents[parsed.sent_of[title.noun]]
    before = [
        name
        for name in board.names
        if first <= name.first and name.last <= title.first and name.kind in _GROUPS and name.end is None
    ]
    verbs = [index for index in range(first, last) if parsed.lemmas[index] in cues.senders]
    for name in reversed(before):
        if _sends(board, cues, title, name, first, verbs):
            return name
    deps = parsed.deps
    named = [name for name in before if name.form is not MentionForm.ADJECTIVE and deps[name.first] != "obj"]
    return named[-1] if verbs and named else None


def _sends(board: Board, cues: TitleCues, title: Title, name: Name, first: int, verbs: list[int]) -> bool:
    """Whether a pattern says that the name sends the bearer of the title."""
    text = board.text
    by = text.lowers[title.first - 1] == "door"
    if by and name.last == title.first - 1:
        return True  # Marokko door ambassadeur X
    if name.form is MentionForm.ADJECTIVE:
        team, after = text.lowers[name.last : name.last + 2], text.lowers[name.last + 1 : name.last + 3]
        shore = bool({*_SHORES} & {*team}) and "van" in after  # aan de Syrische kant van de grens
        return any(word in cues.teams for word in team) and not shore
    if by and any(name.last <= verb < title.first for verb in verbs):
        return True  # Rusland werd vertegenwoordigd door onderminister X
    at = name.first - 1
    if at > first and text.lowers[at] in ("de", "het"):
        at -= 1
    preposition = text.lowers[at] if at >= first else ""
    if preposition in cues.services:
        return True
    if preposition == "van" and at > first and text.lowers[at - 1] in (*cues.teams, "die"):
        with_whom = text.lowers[max(first, at - 3) : at - 1]
        return not any(word in _OTHERS for word in with_whom)  # in gesprek met de regering van X
    return text.parsed.deps[name.first].startswith("nsubj") and text.parsed.heads[name.first] in verbs
