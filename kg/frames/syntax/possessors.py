"""Names in the genitive before a noun: "*Trumps* gezant Steve Witkoff", "*Xi's* bezoek".

The parser does not know the name without its s, and makes the possessor the head of the group. Here the noun gets that
place, with all that hangs on it, and the possessor stands below the noun.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.lexicon import fold
from kg.link.spelling import without_genitive
from kg.model import Links, Mention, MentionForm, Mentions
from kg.nlp import Parsed

POSSESSOR = "nmod:poss"
_NAMES = frozenset({MentionForm.NAME, MentionForm.SURNAME, MentionForm.CAPITAL, MentionForm.ABBREVIATION})
_SIDE_BY_SIDE = frozenset({"conj", "cc"})


def with_possessors(parsed: Parsed, mentions: Mentions, links: Links) -> Parsed:
    """The article with every possessor below what is his."""
    names = {entity.key: frozenset(fold(entity.name).split()) for entity in links.entities}
    edges: dict[int, tuple[int, str]] = {}
    for name, decision in zip(mentions.names, links.decisions, strict=True):
        if name.form in _NAMES and _is_genitive(name, names.get(decision.entity or "", frozenset())):
            noun = _noun(parsed, name.last)
            if noun is not None:
                edges.update(_edges(parsed, name, noun))
    return parsed.with_edges(edges)


def _is_genitive(name: Mention, words: frozenset[str]) -> bool:
    """Whether a name has an s more than the entity; ``words`` are those of the entity's own name."""
    text = name.text.rpartition(" ")[2]
    bare = without_genitive(text)
    return bare != text or (text.endswith("s") and fold(text) not in words and fold(text[:-1]) in words)


def _noun(parsed: Parsed, start: int) -> int | None:
    """The noun that is somebody's, past its adjectives."""
    token = start
    while token < len(parsed.words) and parsed.pos[token] == "ADJ":
        token += 1
    own = token < len(parsed.words) and parsed.sent_of[token] == parsed.sent_of[start - 1]
    return token if own and parsed.pos[token] == "NOUN" else None


def _edges(parsed: Parsed, name: Mention, noun: int) -> Iterator[tuple[int, tuple[int, str]]]:
    heads, deps, inside = parsed.heads, parsed.deps, range(name.first, name.last)
    owner = next(token for token in inside if heads[token] not in inside or heads[token] == token)
    rest = [c for c in parsed.children[owner] if c not in inside and c != noun]
    above = noun
    while above != owner and heads[above] != above:
        above = heads[above]
    if above == owner:
        yield noun, (noun if heads[owner] == owner else heads[owner], deps[owner])
    elif deps[noun].startswith("nsubj") and any(deps[c] == "case" for c in rest):
        yield noun, (heads[noun], "obl")
    for child in rest:
        if child > noun or deps[child] not in _SIDE_BY_SIDE:
            yield child, (noun, "appos" if deps[child] == "flat" else deps[child])
    yield owner, (noun, POSSESSOR)
