"""The word classes of ``seeds/frames/delegation_words.toml``, read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from kg.lexicon.schema import Schema, read_toml
from kg.resources import data_folder

Cue = Literal[
    "lead", "title", "envoy", "represent", "send", "talk", "sign", "attend", "accompany", "consist", "side",
]  # fmt: skip


class DelegationWords(Schema, frozen=True):
    """Word classes by name; each field is the key of the same name in the file."""

    groups: frozenset[str]
    group_endings: tuple[str, ...]
    not_groups: frozenset[str]
    sent_endings: tuple[str, ...]
    led: frozenset[str]
    leads: frozenset[str]
    in_front: frozenset[str]
    open: frozenset[str]
    others: frozenset[str]
    behalf: frozenset[str]
    behalf_verbs: frozenset[str]
    behalf_opening: frozenset[str]
    behalf_echoes: frozenset[str]
    behalf_light: frozenset[str]
    behalf_nouns: frozenset[str]
    powers: frozenset[str]
    movements: frozenset[str]
    half_opening: frozenset[str]
    pronouns: frozenset[str]
    sides: frozenset[str]
    title_links: frozenset[str]
    relatives: frozenset[str]
    stead_verbs: frozenset[str]
    stead_agents: frozenset[str]
    stead_causatives: frozenset[str]
    stead_by: tuple[str, ...]
    stead_prepositions: tuple[str, ...]
    stead_occasions: frozenset[str]
    cues: Mapping[Cue, tuple[str, ...]]
    """Words by what they say of people and party beside them."""

    def sent(self, form: str) -> bool:
        """Whether a word names a delegation: "afvaardiging", but not "kamp"."""
        return form not in self.not_groups and form.endswith(self.sent_endings)

    def group(self, *forms: str) -> bool:
        """Whether a word (given as form and lemma) names a group that is sent."""
        if not self.not_groups.isdisjoint(forms):
            return False
        return not self.groups.isdisjoint(forms) or any(form.endswith(self.group_endings) for form in forms)


@cache
def load_delegation_words() -> DelegationWords:
    """The shipped word classes; LexiconError where the file lacks one or has one too many."""
    return read_toml(data_folder("seeds") / "frames" / "delegation_words.toml", DelegationWords)


@cache
def cues_of_words() -> Mapping[str, tuple[Cue, ...]]:
    """What each cue says of people and party beside it."""
    found: dict[str, tuple[Cue, ...]] = {}
    for cue, words in load_delegation_words().cues.items():
        for word in words:
            found[word] = (*found.get(word, ()), cue)
    return found
