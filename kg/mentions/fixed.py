"""Names that the lexicon knows, and the adjectives and inhabitants made of them.

What a match means is decided where it matters: a single word inside a longer unknown name (Israel
Katz, Oscar Salvador) may be a part of that name, so matches are only noted here, and
``spans`` says which of them stand.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.lexicon import Entry
from kg.mentions.resources import Resources
from kg.mentions.text import Text, bare
from kg.model import EntityKind, MentionForm

_ARTICLES = frozenset(
    {"de", "een", "het", "der", "die", "deze", "beide", "twee", "drie", "vier", "alle", "veel", "sommige"}
)
_LINKS, _DETERMINERS = (("en",), ("of",), ("noch",)), (("de",), ("het",))
_DATELINE = 6
"""Tokens at the head of a report in which an agency in brackets is its source."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A name of the lexicon at tokens ``[first, last)``, with its meanings, best first."""

    first: int
    last: int
    entries: tuple[Entry, ...]

    @property
    def form(self) -> MentionForm:
        """The form of its likeliest meaning."""
        return self.entries[0].form

    @property
    def kind(self) -> EntityKind:
        """The kind of its likeliest meaning."""
        return self.entries[0].kind


def find_fixed(text: Text, resources: Resources) -> dict[int, Fixed]:
    """Matches by their first token, leftmost longest, without overlap."""
    found: dict[int, Fixed] = {}
    n = len(text)
    index = 0
    while index < n:
        if not text.caps[index] and text.words[index] not in resources.small:
            index += 1
            continue
        hit = _at(text, resources, index)
        if hit is None or not _stands(text, resources, hit):
            index += 1
            continue
        found[index] = _shared(text, resources, hit) or hit
        index = hit.last
    return found


def _shared(text: Text, resources: Resources, hit: Fixed) -> Fixed | None:
    """A name whose noun stands with the next one only: *Griekse* en (de) Turkse Cyprioten."""
    at = hit.last + 1
    if hit.form is not MentionForm.ADJECTIVE or text.lowers[hit.last : at] not in _LINKS:
        return None
    at += text.lowers[at : at + 1] in _DETERMINERS
    match = resources.names.longest(text.words, at) if at < len(text) else None
    if match is None or match[0] == 1:
        return None
    entries = resources.fixed(" ".join((text.words[hit.first], *text.words[at + 1 : at + match[0]])))
    return Fixed(hit.first, hit.last, entries) if entries else None


def _at(text: Text, resources: Resources, index: int) -> Fixed | None:
    formal = _formal(text, resources, index)
    if formal is not None:
        return formal
    match = resources.names.longest(text.words, index)
    if match is None and text.lowers[index] in resources.contexts.name.realms:
        return _realm(text, resources, index)
    if match is not None and text.parsed.blocks[index + match[0] - 1] == text.parsed.blocks[index]:
        return Fixed(index, index + match[0], match[1])
    word = bare(text.words[index])
    entries = resources.fixed(word) if word[-1:] == "s" or word != text.words[index] else ()
    return Fixed(index, index + 1, entries) if entries else None


def _formal(text: Text, resources: Resources, index: int) -> Fixed | None:
    """A state with its whole formal name: Plurinationale Staat Bolivia, Federale Democratische Republiek Ethiopië."""
    cues, at = resources.contexts.name, index
    while at < len(text) and text.caps[at] and text.lowers[at] in cues.realm_adjectives:
        at += 1
    hit = _realm(text, resources, at) if index < at < len(text) and text.lowers[at] in cues.realms else None
    return None if hit is None else Fixed(index, hit.last, hit.entries)


def _realm(text: Text, resources: Resources, index: int) -> Fixed | None:
    """A state with the word for its kind before its name: Republiek Malawi, Koninkrijk der Nederlanden."""
    at = index + 2 if text.lowers[index + 1 : index + 2] in (("van",), ("der",)) else index + 1
    hit = _at(text, resources, at) if at < len(text) and text.caps[at] else None
    named = hit is not None and hit.kind is EntityKind.STATE and hit.form is MentionForm.NAME
    return Fixed(index, hit.last, hit.entries) if named and hit is not None else None


def _stands(text: Text, resources: Resources, hit: Fixed) -> bool:
    """Whether a single word that may be an ordinary one is used as a name."""
    index = hit.first
    if text.words[hit.last : hit.last + 1] and text.words[hit.last][0] in "$€£":
        return False  # US $
    if text.lowers[index] in resources.contexts.name.dateline_sources and text.words[index - 1] == "(":
        return index - text.parsed.sents[text.parsed.sent_of[index]][0] >= _DATELINE
    if hit.last - index > 1 or not text.opens[index]:
        return True
    if hit.form is MentionForm.INHABITANT and text.words[index][-1] not in "ns":
        return False  # without an article before it, only the plural (Russen, Koeweiti's) is one
    small = text.lowers[index]
    ordinary = small in text.written_small and small not in resources.small
    return not ordinary and small not in resources.contexts.name.never


def is_adjective(text: Text, hit: Fixed | None) -> bool:
    """Whether a match is an adjective of its noun, and not a first name (Frans Timmermans)."""
    if hit is None or hit.form is not MentionForm.ADJECTIVE or _is_native(text, hit):
        return False
    index, after = hit.first, hit.last
    if text.words[index].endswith("e") or after >= len(text) or not text.caps[after]:
        return True
    return text.parsed.pos[index] != "PROPN"


def is_inhabitant(text: Text, hit: Fixed | None) -> bool:
    """Whether a match names people of a state: de Russen, de Noor, een Deen."""
    if hit is not None and _is_native(text, hit):
        return True
    if hit is None or hit.form is not MentionForm.INHABITANT:
        return False
    index = hit.first
    before = text.lowers[index - 1] if index else ""
    if before in _ARTICLES:
        return True
    after = hit.last < len(text) and text.caps[hit.last]
    return not after and not (index and text.caps[index - 1] and not text.opens[index - 1])


def _is_native(text: Text, hit: Fixed) -> bool:
    """Whether a word that is an adjective too names somebody by where they come from: de Malinees Moussa Traore."""
    index = hit.first
    both = {entry.form for entry in hit.entries} >= {MentionForm.ADJECTIVE, MentionForm.INHABITANT}
    named = hit.last < len(text) and text.caps[hit.last] and text.parsed.sent_of[hit.last] == text.parsed.sent_of[index]
    return (
        both and named and index > 0 and text.lowers[index - 1] in ("de", "een") and not text.words[index].endswith("e")
    )


def keys_of(entries: tuple[Entry, ...]) -> tuple[str, ...]:
    """The keys of the meanings, best first, each once."""
    return tuple(dict.fromkeys(entry.key for entry in entries))
