"""The words of ``seeds/frames/speech.toml``: verbs of speech, what carries it, what makes a threat."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.lexicon.schema import Schema, read_toml
from kg.nlp.lemmas import separable_verbs, verb_forms
from kg.resources import data_folder


class SpeechWords(Schema, frozen=True):
    """Word classes by name; each field is the key of the same name in the file."""

    plain: frozenset[str]
    """Lemmas of verbs of speech."""
    light: Mapping[str, frozenset[str]]
    """Verbs that carry speech with one of their words only ("liet weten")."""
    remarks: frozenset[str]
    """Nouns for what is said ("was de reactie van X", "staat in een verklaring van X")."""
    documents: frozenset[str]
    media: frozenset[str]
    """Nouns for those who pass on what others say."""
    bystanders: frozenset[str]
    """Nouns for people who speak for themselves ("een diplomaat")."""
    aides: frozenset[str]
    """Nouns for people who serve another ("zijn woordvoerder")."""
    labels: frozenset[str]
    """Verbs that give a thing a name, which may be a word or two in quotation marks."""
    own: frozenset[str]
    circumstances: frozenset[str]
    wishes: frozenset[str]
    """Verbs whose "dat" clause is not the case ("willen", "hopen")."""
    conditions: frozenset[str]
    """Words that open the condition of a threat."""
    unfulfilled: frozenset[str]
    """Words of a condition that is not met."""
    harm: frozenset[str]
    """Words of what is threatened with."""
    denials: frozenset[str]
    denying: frozenset[str]
    shading: frozenset[str]
    verdicts: frozenset[str]
    misdeeds: frozenset[str]
    contraries: frozenset[str]
    mutual: frozenset[str]
    supposing: frozenset[str]
    sums: frozenset[str]
    opens_item: frozenset[str]
    heard: frozenset[str]
    speaker_belongs: frozenset[str]
    said: frozenset[str]
    attributing: frozenset[str]
    takes_up: frozenset[str]
    both: frozenset[str]
    content_marks: frozenset[str]
    condition_openers: frozenset[str]
    aside_openers: frozenset[str]
    pointers: frozenset[str]
    saying_nothing: frozenset[str]
    reporting: frozenset[str]
    disclosing: frozenset[str]
    joints: frozenset[str]
    conceding: frozenset[str]
    sequels: frozenset[str]
    """Words with which the writer goes on behind what is said."""
    replying: frozenset[str]
    """Verbs whose "op" tells what somebody says something to."""
    predicative: frozenset[str]
    """Words between a thing and what it is called."""
    attitudes: frozenset[str]
    """Verbs for what somebody thinks of something, which in a relative clause tell of no utterance."""
    ought: frozenset[str]
    must: frozenset[str]
    unreal: frozenset[str]
    respite: frozenset[str]
    meanwhile: frozenset[str]
    onto: frozenset[str]
    addressing: frozenset[str]
    ahead: frozenset[str]
    fillers: frozenset[str]
    belonging: frozenset[str]
    rest: frozenset[str]
    preventing: frozenset[str]
    asking: frozenset[str]
    assuring: frozenset[str]
    withdrawing: frozenset[str]
    beforehand: frozenset[str]
    questions: frozenset[str]
    linking: frozenset[str]
    getting: frozenset[str]
    conditional: frozenset[str]
    ended: frozenset[str]
    awaiting: frozenset[str]
    ready: frozenset[str]
    offering: frozenset[str]
    reprisals: frozenset[str]


@cache
def load_speech_words() -> SpeechWords:
    """The shipped words; LexiconError where the file lacks a class or has one too many."""
    return read_toml(data_folder("seeds") / "frames" / "speech.toml", SpeechWords)


@cache
def spoken_forms() -> Mapping[str, tuple[str, ...]]:
    """Form of a verb to the plain lemmas it may belong to, with or without particle: for where a parse fails."""
    plain = load_speech_words().plain
    pairs = ((verb, particle + verb) for particle, verbs in separable_verbs().items() for verb in sorted(verbs))
    joined = {verb: lemma for verb, lemma in pairs if lemma in plain}
    forms: dict[str, tuple[str, ...]] = {}
    for form, lemmas in verb_forms().items():
        spoken = tuple(lemma for base in lemmas for lemma in (base, joined.get(base, "")) if lemma in plain)
        if spoken and form not in lemmas:
            forms[form] = spoken
    return forms
