"""Actors that are described rather than named: het Soedanese leger, de junta van Myanmar, de rebellen.

The mention covers the noun (with its department, for a ministry); whose it is, is another mention:
an adjective before it (*Soedanese*), a name after *van*, *in* or *uit* behind it. A government is
its state (kind State); an army, parliament, ministry or movement is an organisation of its own.
Without anything beside it (*het leger*), linking looks for the fuller mention before it.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.lexicon import NounHit, TitleClass
from kg.mentions.board import Board, Name
from kg.mentions.departments import Department
from kg.mentions.fixed import Fixed, is_adjective, keys_of
from kg.mentions.resources import Resources, is_organisation, represents
from kg.mentions.titles import is_closed
from kg.model import EntityKind, MentionForm

_WITH_DEPARTMENT = ("ministerie", "departement")
_PREPOSITIONS = ("van", "in", "uit")


def find_descriptions(
    board: Board, resources: Resources, fixed: Mapping[int, Fixed], departments: Mapping[int, Department]
) -> list[Name]:
    """Put described actors on the board, in order; what follows *van* is attached by ``attach``."""
    found = []
    index, n = 0, len(board.text)
    while index < n:
        noun = None if index in fixed else _noun(board, resources, index)
        if noun is None:
            index += 1
            continue
        last, hit = noun
        name = _description(board, resources, fixed, departments, index, last, hit)
        if name is not None:
            found.append(board.add(name))
            last = name.last
        index = last
    return found


def _noun(board: Board, resources: Resources, index: int) -> tuple[int, NounHit] | None:
    """The noun at a token that a government or organisation is described by: where it ends, and what it is."""
    text = board.text
    if is_closed(text, index) or board.owner[index] is not None:
        return None
    phrase = resources.titles.longest(text.lowers, index)
    if phrase is not None and phrase[1].collective is not None and phrase[1].row is None:
        return index + phrase[0], phrase[1]
    word = text.raws[index].lower()
    hit = resources.noun(word) if len(word) > 3 else None
    if hit is None or (hit.row is not None and hit.row.cls is not TitleClass.DESCRIPTIVE):
        return None
    return (index + 1, hit) if represents(hit.collective) or is_organisation(hit.collective) else None


def _description(
    board: Board,
    resources: Resources,
    fixed: Mapping[int, Fixed],
    departments: Mapping[int, Department],
    index: int,
    last: int,
    hit: NounHit,
) -> Name | None:
    text, cues = board.text, resources.contexts.description
    small = text.lowers[index]
    if small in cues.never or (index and text.lowers[index - 1] == "onder"):
        return None  # onder leiding van X
    whose, definite = _before(board, fixed, index)
    ministry = hit.collective is not None and hit.collective.lemma in _WITH_DEPARTMENT and last in departments
    after = _name_after(board, last)
    if text.caps[index] and not text.opens[index] and whose is None and after and not ministry:
        return None  # Gemeenschap van Servische Gemeenten: a name of its own
    if whose is None and not after and not ministry and not (definite and small in cues.alone):
        return None
    kind = EntityKind.STATE if represents(hit.collective) else EntityKind.ORGANISATION
    keys = whose.keys if whose is not None and kind is EntityKind.STATE else ()
    end = departments[last].last if ministry else last
    return Name(index, end, kind, MentionForm.DESCRIPTION, "description", keys=keys, of=whose)


def _before(board: Board, fixed: Mapping[int, Fixed], index: int) -> tuple[Name | None, bool]:
    """The adjective of a state before a noun (as a mention), and whether the phrase is definite."""
    text = board.text
    start, _ = text.parsed.sents[text.parsed.sent_of[index]]
    for at in range(index - 1, start - 1, -1):
        owner = board.owner[at]
        if owner is not None:
            return (owner, True) if owner.form is MentionForm.ADJECTIVE else (None, False)
        hit = fixed.get(at)
        if hit is not None and is_adjective(text, hit):
            return board.add(adjective(hit)), True
        if text.caps[at] or text.parsed.pos[at] not in ("ADJ", "NUM"):
            return None, text.lowers[at] in ("de", "het", "zijn", "haar", "hun")
    return None, False


def _name_after(board: Board, last: int) -> bool:
    """Whether a name follows after *van*, *in* or *uit*: it is attached when all names are known."""
    text = board.text
    if last + 1 >= len(text) or text.lowers[last] not in _PREPOSITIONS:
        return False
    at = last + 2 if text.lowers[last + 1] in ("de", "het") else last + 1
    return at < len(text) and text.caps[at]


def attach(board: Board, descriptions: list[Name]) -> None:
    """Give descriptions the name after them: de junta van Myanmar, de regering in Chisinau.

    One that the name of an organisation follows directly is that organisation's class and no actor
    of its own (het Turkse staatspersbureau Anadolu).
    """
    words, owner = board.text.lowers, board.owner
    for name in descriptions:
        if name.last >= len(words):
            continue
        apposed = owner[name.last]
        if apposed is not None:
            if apposed.kind is EntityKind.ORGANISATION and apposed.form is not MentionForm.ADJECTIVE:
                board.remove(name)
            continue
        if name.of is not None or not _name_after(board, name.last):
            continue
        found = owner[name.last + 2 if words[name.last + 1] in ("de", "het") else name.last + 1]
        if found is None or found.form is MentionForm.ADJECTIVE:
            continue
        city = words[name.last] == "van" and found.kind is EntityKind.PLACE
        if name.kind is EntityKind.STATE and (city or found.kind is EntityKind.PERSON):
            continue
        name.of = found
        if name.kind is EntityKind.STATE:
            name.keys = tuple(key for key in found.keys if key.startswith("state/"))


def adjective(hit: Fixed) -> Name:
    """The mention that an adjective of a state, place or organisation makes."""
    entries = tuple(entry for entry in hit.entries if entry.form is MentionForm.ADJECTIVE)
    keys = keys_of(entries)
    return Name(hit.first, hit.last, entries[0].kind, MentionForm.ADJECTIVE, "adjective", keys=keys)
