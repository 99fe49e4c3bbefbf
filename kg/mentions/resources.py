"""What the finders look things up in, made once for a lexicon: phrases, cues, cities."""

from __future__ import annotations

from dataclasses import dataclass

from kg.lexicon import (
    CollectiveClass,
    CollectiveRow,
    Entry,
    Gazetteer,
    Lexicon,
    NounHit,
    fold,
    load_gazetteer,
)
from kg.mentions.contexts import Contexts, load_contexts
from kg.mentions.lexical import Lexical
from kg.model import EntityKind, MentionForm


@dataclass(frozen=True, slots=True)
class Resources:
    """The look-ups of one lexicon; ``names``, ``titles`` and ``classes`` are one mechanism over three lists."""

    lexicon: Lexicon
    contexts: Contexts
    cities: Gazetteer
    names: Lexical[tuple[Entry, ...]]
    titles: Lexical[NounHit]
    """Titles of more than one word (eerste minister)."""
    small: frozenset[str]
    """Names that are written without a capital too (taliban)."""
    groups: tuple[str, ...]
    """Those among them of a group, of one word: they begin compounds (houthi-leiders, talibanregering)."""
    aliases: Lexical[bool]
    """Words that introduce another name (beter bekend als)."""

    def noun(self, word: str) -> NounHit | None:
        """What a folded word means as a title or collective."""
        return self.lexicon.noun(word)

    def begins_small(self, word: str) -> bool:
        """Whether a folded word begins with a group that is written without a capital: talibanregering."""
        return word.startswith(self.groups)

    def fixed(self, word: str) -> tuple[Entry, ...]:
        """What one folded word may name, surnames that stand alone left out; also in the genitive."""
        found = self.names.phrases.get(word)
        if found is None and word[-1:] == "s" and len(word) > 4:
            found = self.lexicon.surface(word)
            found = tuple(entry for entry in found if entry.form in _GENITIVE)
        return found or ()

    def surnames(self, word: str) -> tuple[Entry, ...]:
        """The well-known persons whom one word alone may mean."""
        return tuple(entry for entry in self.lexicon.surface(word) if entry.form is MentionForm.SURNAME)


_GENITIVE = (MentionForm.NAME, MentionForm.CAPITAL, MentionForm.METONYM)
_MADE: dict[int, Resources] = {}


def resources_of(lexicon: Lexicon) -> Resources:
    """The look-ups of a lexicon, made at its first use and kept with it."""
    made = _MADE.get(id(lexicon))
    if made is None or made.lexicon is not lexicon:
        made = _MADE[id(lexicon)] = _make(lexicon)
    return made


def _make(lexicon: Lexicon) -> Resources:
    contexts = load_contexts()
    names = {
        surface: tuple(entry for entry in entries if entry.form is not MentionForm.SURNAME)
        for surface, entries in lexicon.surfaces.items()
    }
    for surface in [surface for surface, entries in names.items() if _is_description(lexicon, surface, entries)]:
        del names[surface]
    titles = {
        fold(form): hit
        for form in (*lexicon.nouns.title_forms, *lexicon.nouns.collective_forms)
        if " " in form and " van " not in form and (hit := lexicon.noun(form)) is not None
    }
    small = frozenset(surface for surface, entries in names.items() if entries and surface.islower())
    return Resources(
        lexicon=lexicon,
        contexts=contexts,
        cities=load_gazetteer(),
        names=Lexical.of({surface: entries for surface, entries in names.items() if entries}),
        titles=Lexical.of(titles),
        small=small,
        groups=tuple(sorted(surface for surface in small if " " not in surface and _is_group(names[surface][0]))),
        aliases=Lexical.of(dict.fromkeys(contexts.person.aliases, True)),
    )


def _is_description(lexicon: Lexicon, surface: str, entries: tuple[Entry, ...]) -> bool:
    """Whether a row names the army, government or parliament of a state by adjective and noun.

    Those are read as descriptions, so that the state is mentioned too; linking finds the row again.
    """
    words = surface.split()
    if len(words) != 2 or not entries or entries[0].kind is not EntityKind.ORGANISATION:
        return False
    hit = lexicon.noun(words[1])
    described = hit is not None and (represents(hit.collective) or is_organisation(hit.collective))
    return described and any(
        entry.form is MentionForm.ADJECTIVE and entry.kind is EntityKind.STATE for entry in lexicon.surface(words[0])
    )


def _is_group(entry: Entry) -> bool:
    """Whether a surface is the own name of an organisation or of its people."""
    return entry.kind is EntityKind.ORGANISATION and entry.form in (MentionForm.NAME, MentionForm.INHABITANT)


def represents(row: CollectiveRow | None) -> bool:
    """Whether a collective noun beside a state is that state (de Griekse regering)."""
    return row is not None and row.cls is CollectiveClass.REPRESENTS


def is_organisation(row: CollectiveRow | None) -> bool:
    """Whether a collective noun beside a state is an actor of its own (het Soedanese leger)."""
    return row is not None and row.cls is CollectiveClass.ORGANISATION
