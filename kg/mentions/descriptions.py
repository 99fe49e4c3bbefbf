"""Actors that are described rather than named: het Soedanese leger, de junta van Myanmar, de rebellen.

The mention covers the noun (with its department, for a ministry); whose it is, is another mention:
an adjective before it (*Soedanese*), a name after *van*, *in* or *uit* behind it. A government is
its state (kind State); an army, parliament, ministry or movement is an organisation of its own.
Without anything beside it (*het leger*), linking looks for the fuller mention before it.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.lexicon import NounHit
from kg.mentions.board import Board, Name
from kg.mentions.compounds import keys_of
from kg.mentions.fixed import Fixed, is_adjective
from kg.mentions.resources import Resources, is_organisation, represents
from kg.mentions.titles import Department
from kg.model import EntityKind, MentionForm

# Nouns that stand for an actor of the article even when nothing beside them says whose they are.
_ALONE = frozenset(
    {"regering", "kabinet", "bewind", "regime", "machthebbers", "overheid", "leger", "parlement", "junta", "rebellen", "oppositie",
     "opstandelingen", "separatisten", "beweging", "rebellenbeweging", "rebellengroep", "militie", "milities", "krijgsmacht",
     "overgangsregering", "deelregering", "ministerie", "jihadisten", "coalitie", "alliantie", "autoriteiten"}
)  # fmt: skip
_SMALL = frozenset({"troepen", "troep", "voorzitterschap", "presidentschap", "ambassade", "ambassades", "consulaat"}
                   | {"leider", "leiders", "land", "landen", "partij", "partijen", "kopstuk", "kopstukken", "bron", "bronnen"})


def find_descriptions(
    board: Board, resources: Resources, fixed: Mapping[int, Fixed], departments: Mapping[int, Department]
) -> list[Name]:
    """Put described actors on the board, in order; what follows *van* is attached by ``attach``."""
    text = board.text
    found = []
    index, n = 0, len(text)
    while index < n:
        noun = _noun(board, resources, index)
        if noun is None or index in fixed:
            index += 1
            continue
        last, hit = noun
        name = _description(board, fixed, departments, index, last, hit)
        if name is not None:
            found.append(board.add(name))
            last = name.last
        index = last
    return found


def _noun(board: Board, resources: Resources, index: int) -> tuple[int, NounHit] | None:
    text = board.text
    phrase = resources.titles.longest(text.lowers, index)
    if phrase is not None and phrase[1].collective is not None and phrase[1].row is None:
        return index + phrase[0], phrase[1]
    word = text.raws[index].lower()
    if len(word) < 4 or board.owner[index] is not None:
        return None
    hit = resources.noun(word)
    if hit is None or hit.row is not None or hit.collective is None:
        return None
    if not represents(hit.collective) and not is_organisation(hit.collective):
        return None
    return index + 1, hit


def _description(
    board: Board,
    fixed: Mapping[int, Fixed],
    departments: Mapping[int, Department],
    index: int,
    last: int,
    hit: NounHit,
) -> Name | None:
    text = board.text
    whose, definite = _before(board, fixed, index)
    if hit.collective is not None and hit.collective.lemma in ("ministerie", "departement") and last in departments:
        last = departments[last].last
    kind = EntityKind.STATE if represents(hit.collective) else EntityKind.ORGANISATION
    after = _name_after(board, fixed, last)
    if whose is None and not after and not (definite and text.lowers[index] in _ALONE):
        return None
    if text.lowers[index] in _SMALL:
        return None
    keys = whose.keys if whose is not None and kind is EntityKind.STATE else ()
    return Name(index, last, kind, MentionForm.DESCRIPTION, "description", keys=keys, of=whose)


def _before(board: Board, fixed: Mapping[int, Fixed], index: int) -> tuple[Name | None, bool]:
    """The adjective of a state before a noun (as a mention), and whether the phrase is definite."""
    text = board.text
    at = index - 1
    while at >= 0 and text.parsed.sent_of[at] == text.parsed.sent_of[index]:
        owner = board.owner[at]
        if owner is not None:
            return (owner, True) if owner.form is MentionForm.ADJECTIVE else (None, False)
        hit = fixed.get(at)
        if hit is not None and is_adjective(text, hit):
            return board.add(adjective(hit)), True
        if text.parsed.pos[at] in ("ADJ", "NUM") and not text.caps[at]:
            at -= 1
            continue
        return None, text.lowers[at] in ("de", "het", "zijn", "haar", "hun")
    return None, False


def _name_after(board: Board, fixed: Mapping[int, Fixed], last: int) -> bool:
    """Whether a name follows after *van*, *in* or *uit*: it is attached when all names are known."""
    text = board.text
    if last + 1 >= len(text) or text.lowers[last] not in ("van", "in", "uit"):
        return False
    at = last + 2 if text.lowers[last + 1] in ("de", "het") else last + 1
    return at < len(text) and text.caps[at]


def attach(board: Board, descriptions: list[Name]) -> None:
    """Give descriptions the name after them: de junta van Myanmar, de regering in Chisinau."""
    text = board.text
    for name in descriptions:
        apposed = board.owner[name.last] if name.last < len(text) else None
        if apposed is not None and apposed.kind is EntityKind.ORGANISATION and apposed.form is not MentionForm.ADJECTIVE:
            board.remove(name)  # het Turkse staatspersbureau Anadolu: the name says it
            continue
        if name.of is not None or name.last + 1 >= len(text) or text.lowers[name.last] not in ("van", "in", "uit"):
            continue
        at = name.last + 2 if text.lowers[name.last + 1] in ("de", "het") else name.last + 1
        owner = board.owner[at] if at < len(text) else None
        if owner is None or owner.first != at or owner.form is MentionForm.ADJECTIVE:
            continue
        if text.lowers[name.last] == "van" and owner.kind is EntityKind.PLACE or owner.kind is EntityKind.PERSON:
            if name.kind is EntityKind.STATE:
                continue
        name.of = owner
        if name.kind is EntityKind.STATE:
            name.keys = tuple(key for key in owner.keys if key.startswith("state/"))


def adjective(hit: Fixed) -> Name:
    """The mention that an adjective of a state, place or organisation makes."""
    entries = tuple(entry for entry in hit.entries if entry.form is MentionForm.ADJECTIVE)
    return Name(
        hit.first, hit.last, entries[0].kind, MentionForm.ADJECTIVE, "adjective", keys=keys_of(entries)
    )  # fmt: skip
