"""The words of ``seeds/frames/speech.toml``: verbs of speech, what carries it, what makes a threat."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.nlp.lemmas import separable_verbs, verb_forms
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Word classes by name; each field but ``forms`` is a key of the file."""

    plain: frozenset[str]
    """Lemmas of verbs of speech."""
    light: Mapping[str, frozenset[str]]
    """Verbs that carry speech with one of their words only ("liet weten")."""
    remarks: frozenset[str]
    """Nouns for what is said ("was de reactie van X", "staat in een verklaring van X")."""
    copulas: frozenset[str]
    """Verbs that say of such a noun what it is, or that it can be read."""
    media: frozenset[str]
    """Nouns for those who pass on what others say."""
    bystanders: frozenset[str]
    """Nouns for people who speak for themselves ("een diplomaat")."""
    aides: frozenset[str]
    """Nouns for people who serve another ("zijn woordvoerder")."""
    labels: frozenset[str]
    """Verbs that give a thing a name, which may be a word or two in quotation marks."""
    wishes: frozenset[str]
    """Verbs whose "dat" clause is not the case ("willen", "hopen")."""
    conditions: frozenset[str]
    """Words that open the condition of a threat."""
    unfulfilled: frozenset[str]
    """Words of a condition that is not met."""
    harm: frozenset[str]
    """Words of what is threatened with."""
    forms: Mapping[str, tuple[str, ...]]
    """Form of a verb to the plain lemmas it may belong to, with or without particle: for where a parse fails."""


@cache
def load_speech_words() -> SpeechWords:
    """The shipped words; KeyError where the file lacks a class."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "speech.toml").read_text(encoding="utf-8"))
    plain = frozenset(raw["plain"])
    forms: dict[str, tuple[str, ...]] = {}
    pairs = ((verb, particle + verb) for particle, verbs in separable_verbs().items() for verb in sorted(verbs))
    joined = {verb: lemma for verb, lemma in pairs if lemma in plain}
    for form, lemmas in verb_forms().items():
        spoken = tuple(lemma for base in lemmas for lemma in (base, joined.get(base, "")) if lemma in plain)
        if spoken and form not in lemmas:
            forms[form] = spoken
    return SpeechWords(
        plain=plain,
        light={verb: frozenset(words) for verb, words in raw["light"].items()},
        remarks=frozenset(raw["remarks"]),
        copulas=frozenset(raw["copulas"]),
        media=frozenset(raw["media"]),
        bystanders=frozenset(raw["bystanders"]),
        aides=frozenset(raw["aides"]),
        labels=frozenset(raw["labels"]),
        wishes=frozenset(raw["wishes"]),
        **{name: frozenset(words) for name, words in raw["threat"].items()},
        forms=forms,
    )
