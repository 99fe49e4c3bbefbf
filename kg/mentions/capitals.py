"""A capital is a government or a city: which one, by the words around it.

It is the city after a preposition of place (*in Ankara*), as a dateline, after a noun for a part or
feature of a city with *van* (*de luchthaven van Sanaa*), after an adjective (*het Noorse Oslo*), and
in a list that begins as one; it is the government as a subject (*Ankara bemiddelt*) and after
*met, tussen, volgens, namens, van, door*. The likelier reading comes first among the keys.
"""

from __future__ import annotations

from kg.mentions.board import Board, Name
from kg.mentions.resources import Resources
from kg.model import EntityKind, MentionForm

_CITY = frozenset({"in", "te", "naar", "nabij", "richting", "rond", "rondom", "buiten", "bij", "boven", "doorheen"})
_FROM = frozenset({"uit", "vanuit", "via"})
_NEWS = frozenset({"komen", "klinken", "vernemen", "geraken", "horen"})


def read_capitals(board: Board, resources: Resources) -> None:
    """Decide for every capital on the board."""
    previous: Name | None = None
    for name in sorted(board.names, key=lambda name: name.first):
        if name.form is MentionForm.CAPITAL and any(key.startswith("place/") for key in name.keys):
            rule = _as_city(board, resources, name, previous)
            places = tuple(key for key in name.keys if key.startswith("place/"))
            others = tuple(key for key in name.keys if not key.startswith("place/"))
            if rule:
                name.kind, name.rule, name.keys = EntityKind.PLACE, f"capital: {rule}", places + others
            else:
                name.rule, name.keys = "capital: government", others + places
        previous = name


def _as_city(board: Board, resources: Resources, name: Name, previous: Name | None) -> str | None:
    """The reason why a capital is the city; None where it is the government."""
    text = board.text
    first = name.first
    sentence = text.parsed.sents[text.parsed.sent_of[first]][0]
    after = text.words[name.last] if name.last < len(text) else ""
    if first == sentence and (text.uppers[first] and after in ("(", "-", "/") or after == "(" or after == ","):
        if after == "-" or text.uppers[first] or _is_dateline(board, resources, name):
            return "dateline"
    before = text.lowers[first - 1] if first else ""
    if before in _CITY:
        return f"after {before}"
    if before in _FROM:
        head = text.parsed.heads[first]
        return None if text.parsed.lemmas[head] in _NEWS or before == "via" else f"after {before}"
    if before == "aan" and _visits(board, first):
        return "the aim of a visit"
    if before and _is_city_noun(resources, before):
        return "after a noun for a place"
    if before == "van" and first > 1 and _is_city_noun(resources, text.lowers[first - 2]):
        return "after a noun for a place"
    owner = board.owner[first - 1] if first else None
    if owner is not None and owner.form is MentionForm.ADJECTIVE and owner.last == first and first > 1:
        if text.lowers[owner.first - 1] in ("het", "in", "'t"):
            return "after an adjective"
    if before in ("en", ",", "of") and previous is not None and previous.last == first - 1:
        if previous.kind is EntityKind.PLACE and previous.rule.startswith(("capital", "after a preposition")):
            return "listed with a place"
    return None


def _visits(board: Board, first: int) -> bool:
    """Whether ``aan`` before a token belongs to a visit: een bezoek aan Kiev."""
    text = board.text
    start = text.parsed.sents[text.parsed.sent_of[first]][0]
    return any(
        text.lowers[at].endswith(("bezoek", "bezoeken", "bezoekje")) for at in range(max(start, first - 8), first)
    )


def _is_dateline(board: Board, resources: Resources, name: Name) -> bool:
    text = board.text
    after = text.words[name.last + 1] if name.last + 1 < len(text) else ""
    if text.words[name.last] == "(":
        return after.lower().partition("/")[0] in resources.contexts.name.dateline_sources
    return after.isdigit()


def _is_city_noun(resources: Resources, word: str) -> bool:
    classes = resources.contexts.place.classes
    return word in classes or len(word) > 6 and any(len(end) > 4 and word.endswith(end) for end in classes)
