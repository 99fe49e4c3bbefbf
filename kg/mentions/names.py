"""Proper names on the board: known ones as the lexicon has them, unknown ones with a guessed kind.

1. Every span that stands on its own evidence (known, titled, classed, of several words).
2. The surnames and first names of the persons found so far, for the spans that are one word.
3. A name that occurs more than once is of one kind: a strong guess overrules a weak one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.mentions.board import Name
from kg.mentions.datelines import abbreviation_after
from kg.mentions.descriptions import adjective
from kg.mentions.fixed import is_adjective, is_inhabitant, keys_of
from kg.mentions.kinds import Guess, KindGuesser
from kg.mentions.placing import other_name, place, trim
from kg.mentions.scene import Scene, Span
from kg.mentions.singles import guess_single
from kg.mentions.spans import LONGEST_NAME, find_spans
from kg.mentions.text import bare, without_article
from kg.model import Drop, EntityKind, MentionForm


def find_names(scene: Scene) -> None:
    """Put the adjectives, inhabitants and proper names of the article on the board."""
    board, text = scene.board, scene.text
    for hit in scene.fixed.values():
        if not board.free(hit.first, hit.last) or hit.first in scene.nouns:
            continue
        if is_adjective(text, hit):
            board.add(adjective(hit))
        elif is_inhabitant(text, hit):
            native = tuple(entry for entry in hit.entries if entry.form is MentionForm.INHABITANT)
            kind, keys = native[0].kind, keys_of(native)
            board.add(Name(hit.first, hit.last, kind, MentionForm.INHABITANT, "lexicon", keys=keys))
        elif not text.caps[hit.first]:
            board.add(Name(hit.first, hit.last, hit.kind, hit.form, "lexicon", keys=keys_of(hit.entries)))  # taliban
    spans = [span for span in _short(scene) if not trim(scene, span)]
    guesses = _guess_alone(scene, spans)
    parts = _parts(scene, spans, guesses)
    for span in spans:
        if span not in guesses and span.single:
            guess = guess_single(scene, span, parts)
            if guess is not None:
                guesses[span] = guess
        elif _is_surname(scene, span, parts):
            guesses[span] = Guess(EntityKind.PERSON, "part of a longer name")
    _agree(scene, spans, guesses)
    for span in spans:
        if span in guesses:
            place(scene, span, guesses[span])
        else:
            start, _ = text.parsed.span(span.first, span.last)
            words = text.parsed.text(span.first, span.last)
            board.drops.append(Drop("mentions", "no kind for name", words, start))


def _short(scene: Scene) -> Iterator[Span]:
    """The spans that are not too long for a name."""
    parsed = scene.text.parsed
    for span in find_spans(scene):
        start, end = parsed.span(span.first, span.last)
        if span.fixed is None and end - start > LONGEST_NAME:
            words = parsed.article.text[start:end][:60]
            scene.board.drops.append(Drop("mentions", "too long for a name", words, start))
        else:
            yield span


def _guess_alone(scene: Scene, spans: list[Span]) -> dict[Span, Guess]:
    """The kinds of the spans that need no other name, and of names listed after a title in the plural."""
    text = scene.text
    adjectives = {name.last: name.first for name in scene.board.names if name.form is MentionForm.ADJECTIVE}
    guesser = KindGuesser(scene, adjectives)
    guesses: dict[Span, Guess] = {}
    listed: set[int] = set()
    for span in spans:
        further = span.first in listed and span.fixed is None
        guess = Guess(EntityKind.PERSON, "listed after a title") if further else guesser.guess(span)
        if guess is None:
            continue
        guesses[span] = guess
        title = scene.titles.get(span.first)
        in_list = span.first in listed or (title is not None and title.plural)
        after = scene.past_department(span.last)
        if in_list and text.lowers[after : after + 1] in (("en",), (",",), ("of",)):
            listed.add(after + 1)
    return guesses


def _is_surname(scene: Scene, span: Span, parts: Mapping[str, EntityKind]) -> bool:
    """Whether a known organisation or place is a surname in this article (Wagner)."""
    hit = span.fixed
    if hit is None or not span.single or hit.kind in (EntityKind.STATE, EntityKind.PERSON):
        return False
    return parts.get(bare(scene.text.words[span.first])) is EntityKind.PERSON


def _parts(scene: Scene, spans: list[Span], guesses: Mapping[Span, Guess]) -> dict[str, EntityKind]:
    """Words that stand for a longer name of the article: surnames, first names, abbreviations, aliases."""
    text = scene.text
    found: dict[str, EntityKind] = {}
    for span in spans:
        guess = guesses.get(span)
        if guess is None:
            continue
        if guess.kind is EntityKind.PERSON:
            for index in (span.first, span.last - 1):
                word = bare(text.words[index])
                found.setdefault(word, EntityKind.PERSON)
                found.setdefault(without_article(word), EntityKind.PERSON)
            alias = other_name(scene, span.last)
            if alias is not None:
                found.setdefault(alias, EntityKind.PERSON)
        abbreviation = abbreviation_after(text, scene.resources, span.last)
        if abbreviation is not None and guess.kind is not EntityKind.PERSON:
            found[abbreviation] = guess.kind
    return found


def _agree(scene: Scene, spans: list[Span], guesses: dict[Span, Guess]) -> None:
    """Give namesakes the kind of the strongest guess among them."""
    text = scene.text
    groups: dict[str, list[Span]] = {}
    for span in spans:
        if span.fixed is None:
            name = " ".join((*text.words[span.first : span.last - 1], bare(text.words[span.last - 1])))
            groups.setdefault(name, []).append(span)
    for group in groups.values():
        made = [guesses[span] for span in group if span in guesses]
        if len(group) == 1 or not made:
            continue
        best = min(made, key=lambda guess: guess.weak)
        for span in group:
            if span not in guesses or (guesses[span].weak and guesses[span].kind is not best.kind):
                guesses[span] = Guess(best.kind, "as elsewhere in the article")
