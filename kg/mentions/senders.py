"""Whom a person with a title is sent by, where the clause says it: verbs, teams, *namens*.

*Libanon stuurde generaal X*; *Rusland werd vertegenwoordigd door onderminister X*; *de Oekraïense
delegatie stond onder leiding van vicepremier X*; *namens Riyad tekende veiligheidsadviseur X*.
"""

from __future__ import annotations

from kg.mentions.board import Board, Name
from kg.mentions.resources import Resources
from kg.mentions.titles import Title
from kg.model import EntityKind, MentionForm

_GROUPS = (EntityKind.STATE, EntityKind.ORGANISATION)


def sender(board: Board, resources: Resources, title: Title) -> Name | None:
    """The state or organisation that the clause of a title names as the sender; None where it names none."""
    text, cues = board.text, resources.contexts.title
    parsed = text.parsed
    first, last = parsed.sents[parsed.sent_of[title.noun]]
    groups = [name for name in board.names if first <= name.first < last and name.kind in _GROUPS and not title.first <= name.first < title.last]
    if not groups:
        return None
    for name in reversed([name for name in groups if name.last <= title.first]):
        before = text.lowers[name.first - 1] if name.first > first else ""
        if before in ("de", "het"):
            before = text.lowers[name.first - 2] if name.first - 1 > first else ""
        if before in cues.services and name.form is not MentionForm.ADJECTIVE:
            return name
        if name.form is MentionForm.ADJECTIVE and name.last < last and _team(text.lowers[name.last : name.last + 2], cues.teams):
            return name
        if before == "van" and name.first - 2 > first and text.lowers[name.first - 2] in cues.teams:
            return name
    verbs = [index for index in range(first, last) if parsed.lemmas[index] in cues.senders]
    for verb in verbs:
        subjects = [name for name in groups if parsed.heads[name.first] == verb and parsed.deps[name.first].startswith("nsubj")]
        nearer = [name for name in groups if name.last <= title.first and name.form is not MentionForm.ADJECTIVE]
        found = subjects or nearer[-1:]
        if found:
            return found[0]
    return None


def _team(words: tuple[str, ...], teams: frozenset[str]) -> bool:
    """Whether one of the next words is a team: the Russische (presidentiële) delegatie."""
    return any(word in teams for word in words)
