"""Proper names on the board: known ones as the lexicon has them, unknown ones with a guessed kind.

1. Every span that stands on its own evidence (known, titled, classed, of several words).
2. The surnames and first names of the persons found so far, for the spans that are one word.
3. A name that occurs more than once is of one kind: a strong guess overrules a weak one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.mentions.board import Board, Name
from kg.mentions.compounds import keys_of
from kg.mentions.descriptions import adjective
from kg.mentions.fixed import Fixed, is_adjective, is_inhabitant
from kg.mentions.kinds import Guess, KindGuesser, abbreviation_after
from kg.mentions.resources import Resources
from kg.mentions.spans import Span, SpanFinder
from kg.mentions.text import bare
from kg.mentions.titles import Department, Title
from kg.model import Drop, EntityKind, MentionForm


def find_names(
    board: Board,
    resources: Resources,
    fixed: Mapping[int, Fixed],
    titles: Iterable[Title],
    departments: Mapping[int, Department],
) -> None:
    """Put the adjectives, inhabitants and proper names of the article on the board."""
    text = board.text
    taken = {index for department in departments.values() for index in range(department.first, department.last)}
    for hit in fixed.values():
        if board.free(hit.first, hit.last) and (is_adjective(text, hit) or is_inhabitant(text, hit)):
            board.add(_known(hit, hit.form))
    finder = SpanFinder(board, resources, fixed, frozenset(i for t in titles for i in range(t.noun, t.head + 1)) | taken)
    adjectives = {name.last: name.first for name in board.names if name.form is MentionForm.ADJECTIVE}
    guesser = KindGuesser(text, resources, {title.last: title for title in titles}, adjectives)
    spans = list(finder.find())
    guesses: dict[Span, Guess] = {}
    listed: set[int] = set()
    """Tokens at which a name would be a further bearer of a title in the plural."""
    for span in spans:
        guess = guesser.strong(span)
        if span.first in listed and span.fixed is None:
            guess = Guess(EntityKind.PERSON, "listed after a title")
        if guess is None and span.fixed is not None:
            guess = Guess(span.fixed.kind, "lexicon")
        if guess is not None:
            guesses[span] = guess
            title = guesser.titles.get(span.first)
            if span.first in listed or title is not None and title.hit.plural:
                if span.last < len(text) and text.lowers[span.last] in ("en", ",", "of"):
                    listed.add(span.last + 1)
    parts = _parts(board, spans, guesses)
    for span in spans:
        if span not in guesses and (guess := guesser.single(span, parts)) is not None:
            guesses[span] = guess
    _agree(board, spans, guesses)
    for span in spans:
        found = guesses.get(span)
        if found is None:
            start, _ = text.parsed.span(span.first, span.last)
            board.drops.append(Drop("mentions", "no kind for name", text.parsed.text(span.first, span.last), start))
            continue
        _place(board, resources, span, found)


def _known(hit: Fixed, form: MentionForm) -> Name:
    if form is MentionForm.ADJECTIVE:
        return adjective(hit)
    return Name(hit.first, hit.last, hit.kind, form, "lexicon", keys=keys_of(hit.entries))


def _parts(board: Board, spans: list[Span], guesses: Mapping[Span, Guess]) -> dict[str, EntityKind]:
    """Words that stand for a longer name of the article: surnames, first names, abbreviations."""
    text = board.text
    found: dict[str, EntityKind] = {}
    for span in spans:
        guess = guesses.get(span)
        if guess is None:
            continue
        if guess.kind is EntityKind.PERSON:
            for index in (span.first, span.last - 1):
                found.setdefault(bare(text.words[index]), EntityKind.PERSON)
        abbreviation = abbreviation_after(text, span.last)
        if abbreviation is not None:
            found[abbreviation] = guess.kind
    return found


def _agree(board: Board, spans: list[Span], guesses: dict[Span, Guess]) -> None:
    """Give namesakes the kind of the strongest guess among them."""
    text = board.text
    groups: dict[str, list[Span]] = {}
    for span in spans:
        if span.fixed is None:
            name = " ".join((*text.words[span.first : span.last - 1], bare(text.words[span.last - 1])))
            groups.setdefault(name, []).append(span)
    for group in groups.values():
        if len(group) == 1:
            continue
        strong = [guesses[span] for span in group if span in guesses and not guesses[span].weak]
        weak = [guesses[span] for span in group if span in guesses and guesses[span].weak]
        if not strong and not weak:
            continue
        best = (strong or weak)[0]
        for span in group:
            if span not in guesses or guesses[span].weak and guesses[span].kind is not best.kind:
                guesses[span] = Guess(best.kind, "as elsewhere in the article")


def _place(board: Board, resources: Resources, span: Span, guess: Guess) -> None:
    text = board.text
    alias = abbreviation_after(text, span.last)
    if span.fixed is not None and guess.kind is span.fixed.kind:
        name = Name(span.first, span.last, guess.kind, span.fixed.form, "lexicon", keys=keys_of(span.fixed.entries), alias=alias)
        board.add(name)
        return
    words = text.parsed.text(span.first, span.last)
    form = MentionForm.NAME
    keys: tuple[str, ...] = ()
    if guess.kind is EntityKind.PERSON:
        entries = resources.lexicon.surface(words)
        keys = tuple(dict.fromkeys(entry.key for entry in entries if entry.kind is EntityKind.PERSON))
        if span.last - span.first == 1 or not text.caps[span.first + 1] and len(text.words[span.first]) < 4:
            form = MentionForm.SURNAME
        alias = _alias(board, resources, span.last) or alias
    elif guess.kind is EntityKind.PLACE:
        city = resources.cities.lookup(bare(words))
        keys = (city[0].key,) if city else ()
    elif text.uppers[span.first] and span.last - span.first == 1:
        form = MentionForm.ABBREVIATION
    board.add(Name(span.first, span.last, guess.kind, form, guess.rule, keys=keys, alias=alias))


def _alias(board: Board, resources: Resources, index: int) -> str | None:
    """Another name given behind a person's: ``, beter bekend als Hemedti``."""
    text = board.text
    at = index + 1 if index < len(text) and text.words[index] in (",", "(") else index
    found = resources.aliases.longest(text.lowers, at) if at < len(text) else None
    if found is None:
        return None
    at += found[0]
    last = at
    while last < len(text) and text.caps[last] and text.parsed.sent_of[last] == text.parsed.sent_of[index - 1]:
        last += 1
    return text.parsed.text(at, last) if last > at else None
