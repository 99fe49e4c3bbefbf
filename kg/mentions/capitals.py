"""A capital is a government or a city: which one, by the words around it.

It is the city after a preposition of place (*in Ankara*), as a dateline, after a noun for a part or
feature of a city with *van* (*de luchthaven van Sanaa*), after an adjective (*het Noorse Oslo*), and
in a list that begins as one; it is the government as a subject (*Ankara bemiddelt*) and after
*met, tussen, volgens, namens, van, door*. The likelier reading comes first among the keys.
"""

from __future__ import annotations

from kg.mentions.board import Board, Name
from kg.mentions.classes import is_class
from kg.mentions.datelines import is_dateline
from kg.mentions.resources import Resources
from kg.model import EntityKind, MentionForm

_REACH = 14
"""Tokens between a visit and the *aan* of its aim."""
_CITY = frozenset({"in", "te", "naar", "nabij", "richting", "rond", "rondom", "buiten", "bij", "boven", "doorheen"})
_FROM = frozenset({"uit", "vanuit", "via"})
_NEWS = frozenset({"komen", "klinken", "vernemen", "geraken", "horen"})


def read_capitals(board: Board, resources: Resources) -> None:
    """Decide for every capital on the board."""
    previous: Name | None = None
    for name in sorted(board.names, key=lambda name: name.first):
        if name.form is MentionForm.METONYM and (city := _city(board, resources, name)) is not None:
            if (rule := _as_city(board, resources, name, previous)) is not None:
                name.kind, name.rule, name.keys = EntityKind.PLACE, f"capital: {rule}", (city,)
        elif name.form is MentionForm.CAPITAL and any(key.startswith("place/") for key in name.keys):
            rule = _as_city(board, resources, name, previous)
            places = tuple(key for key in name.keys if key.startswith("place/"))
            others = tuple(key for key in name.keys if not key.startswith("place/"))
            if rule:
                name.kind, name.rule, name.keys = EntityKind.PLACE, f"capital: {rule}", places + others
            else:
                name.rule, name.keys = "capital: government", others + places
        previous = name


def _city(board: Board, resources: Resources, name: Name) -> str | None:
    """The key of the city whose name a metonym is (Kandahar, Erbil)."""
    if name.end is not None:
        return None
    cities = resources.cities.lookup(" ".join(board.text.words[name.first : name.last]))
    return cities[0].key if cities else None


def _as_city(board: Board, resources: Resources, name: Name, previous: Name | None) -> str | None:
    """The reason why a capital is the city; None where it is the government."""
    text = board.text
    first = name.first
    if is_dateline(text, resources, first, name.last):
        return "dateline"
    before = text.lowers[first - 1] if first else ""
    if before in _CITY:
        return f"after {before}"
    if before in _FROM:
        head = text.parsed.heads[first]
        return None if text.parsed.lemmas[head] in _NEWS or before == "via" else f"after {before}"
    start = max(text.parsed.sents[text.parsed.sent_of[first]][0], first - 3)
    visited = any(lemma in resources.contexts.place.visits for lemma in text.parsed.lemmas[start:first])
    if visited or (before == "aan" and _visits(board, first)):
        return "the aim of a visit"
    if before and _is_city_noun(resources, before):
        return "after a noun for a place"
    if before == "van" and first > 1 and _is_city_noun(resources, text.lowers[first - 2]):
        return "after a noun for a place"
    if before == "van" and first > 1 and _is_citizen(board, resources, first - 2):
        return "after somebody of the city"
    owner = board.owner[first - 1] if first else None
    adjective = owner is not None and owner.form is MentionForm.ADJECTIVE and 0 < owner.first < first
    if owner is not None and adjective and text.lowers[owner.first - 1] in ("het", "in", "'t"):
        return "after an adjective"
    if before not in ("en", ",", "of") or previous is None or previous.last != first - 1:
        return None
    city = previous.kind is EntityKind.PLACE and previous.rule.startswith(("capital", "after a preposition"))
    return "listed with a place" if city else None


def _visits(board: Board, first: int) -> bool:
    """Whether ``aan`` before a token belongs to a visit: een bezoek aan Kiev."""
    text = board.text
    start = text.parsed.sents[text.parsed.sent_of[first]][0]
    return any(
        text.lowers[at].endswith(("bezoek", "bezoeken", "bezoekje")) for at in range(max(start, first - _REACH), first)
    )


def _is_citizen(board: Board, resources: Resources, index: int) -> bool:
    """Whether the name that ends at a token has a city's office: burgemeester Femke Halsema van Amsterdam."""
    owner = board.owner[index]
    if owner is None or owner.kind is not EntityKind.PERSON or owner.first == 0:
        return False
    return board.text.lowers[owner.first - 1] in resources.contexts.place.features


def _is_city_noun(resources: Resources, word: str) -> bool:
    cues = resources.contexts
    return word in cues.place.features or word in cues.name.things or is_class(word, cues.place.classes)
