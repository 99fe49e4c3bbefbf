"""Lemmas where the statistical ones are weakest: the irregular and separable verbs of the news.

The model gives nine verbs in ten their infinitive, and the tenth is "boden" or "verwierpen", which rules
wait for. The inflected forms of a verb follow from its principal parts (``seeds/verbs.csv``), those of a
separable verb (``seeds/separable_verbs.csv``) from its particle and its verb, so forms are made, not listed.
``seeds/lemmas.csv`` has what is left: irregular plurals and diminutives. For the words of everyday, a table of
200,000 forms (``seeds/lemma_table.tsv``) stands before the model too: on the development section of the
treebanks it mends 80 lemmas in 15,000 words and breaks 6. Only words that the model tags as the part of
speech in question are touched; of two infinitives with one form (staken: staken, steken) the model chooses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from kg.lexicon.lines import look_up, read_lines
from kg.lexicon.table import read_rows
from kg.resources import data_folder

_VERBAL = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, slots=True)
class VerbRow:
    """The principal parts of a verb without particle (``verbs.csv``); a verb with two pasts has two rows."""

    lemma: str
    stem: str
    past: str
    past_plural: str
    participle: str
    source: str


@dataclass(frozen=True, slots=True)
class SeparableRow:
    """A particle and the verb that it makes another one of (``separable_verbs.csv``)."""

    particle: str
    verb: str
    source: str


@dataclass(frozen=True, slots=True)
class LemmaRow:
    """A form, the part of speech that it must have, and its lemma (``lemmas.csv``).

    A form that begins with a hyphen is the end of a word, whole or compound: *-gesprekken*.
    """

    form: str
    pos: str
    lemma: str
    source: str


@cache
def separable_verbs() -> Mapping[str, frozenset[str]]:
    """Each particle with the infinitives that it joins; LexiconError where the file cannot be used."""
    found: dict[str, set[str]] = {}
    for row in read_rows(data_folder("seeds") / "separable_verbs.csv", SeparableRow):
        found.setdefault(row.particle, set()).add(row.verb)
    return {particle: frozenset(verbs) for particle, verbs in found.items()}


@cache
def verb_forms() -> Mapping[str, tuple[str, ...]]:
    """Each inflected form with the infinitives that it may belong to; LexiconError as above."""
    found: dict[str, list[str]] = {}
    particles: dict[str, list[str]] = {}
    for particle, verbs in separable_verbs().items():
        for verb in sorted(verbs):
            particles.setdefault(verb, []).append(particle)
    for row in read_rows(data_folder("seeds") / "verbs.csv", VerbRow):
        for form in _forms(row):
            _add(found, form, row.lemma)
            for particle in particles.get(row.lemma, ()):
                _add(found, particle + form, particle + row.lemma)
    return {form: tuple(lemmas) for form, lemmas in found.items()}


@dataclass(frozen=True, slots=True)
class _Exceptions:
    """Whole forms and endings with their lemmas, for one part of speech."""

    forms: Mapping[str, str]
    endings: Mapping[str, str]
    lengths: tuple[int, ...]
    """Lengths of the endings, longest first."""

    def lemma(self, form: str) -> str | None:
        found = self.forms.get(form)
        if found is not None:
            return found
        for length in self.lengths:
            ending = self.endings.get(form[-length:])
            if ending is not None:
                return form[:-length] + ending
        return None


@cache
def _nouns() -> _Exceptions:
    rows = [row for row in read_rows(data_folder("seeds") / "lemmas.csv", LemmaRow) if row.pos == "NOUN"]
    endings = {row.form[1:]: row.lemma[1:] for row in rows if row.form.startswith("-")}
    return _Exceptions(
        {row.form: row.lemma for row in rows if not row.form.startswith("-")},
        endings,
        tuple(sorted({len(ending) for ending in endings}, reverse=True)),
    )


def _forms(row: VerbRow) -> Iterator[str]:
    yield row.lemma
    yield row.stem
    yield row.stem if row.stem.endswith("t") else row.stem + ("at" if row.stem.endswith("a") else "t")
    yield row.past
    yield row.past_plural
    yield row.participle
    if row.participle[-1] in "dt":  # de ondertekende akkoorden
        yield row.participle + "e"
    yield row.lemma + "d"  # strijdend, strijdende
    yield row.lemma + "de"


def _add(found: dict[str, list[str]], form: str, lemma: str) -> None:
    known = found.setdefault(form, [])
    if lemma not in known:
        known.append(lemma)


@cache
def tabled(form: str) -> str | None:
    """The lemma of a form in lower case by ``lemma_table.tsv``; None where it lists none other than the form."""
    return look_up(read_lines("lemma_table.tsv"), form)


def mended_lemmas(lowers: Sequence[str], lemmas: Sequence[str], pos: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Index and right lemma of each token that has another one; no particles are joined to verbs yet."""
    forms, nouns = verb_forms(), _nouns()
    for index, (lower, lemma, tag) in enumerate(zip(lowers, lemmas, pos, strict=True)):
        own: str | None = None
        if tag in _VERBAL:
            options = forms.get(lower)
            if options is None:
                own = tabled(lower)
            elif lemma.lower() not in options:
                own = lower if lower in options else options[0]
        elif tag == "NOUN":
            own = nouns.lemma(lower) or tabled(lower)
        elif tag == "ADJ" and lemma[:1].islower():  # Turks keeps its capital
            own = tabled(lower)
        if own is not None and own != lemma:
            yield index, own
