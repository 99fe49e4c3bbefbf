"""Proper-name spans: runs of capitalised words with the particles that join them.

1. A run starts at a word with a capital that means something (see ``text``), and is not an
   adjective, an inhabitant or a title (Russische, de Noor, President).
2. It goes on over capitals, particles and links (see ``joins``), and ordinals of kings.
3. Known names inside a run cut it where they are surely names of their own (*Zelensky Turkije's*).
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.lexicon import fold
from kg.mentions.classes import is_class
from kg.mentions.fixed import Fixed, is_adjective, is_inhabitant
from kg.mentions.joins import end_after_join
from kg.mentions.scene import Scene, Span
from kg.mentions.text import is_initials
from kg.model import EntityKind, MentionForm
from kg.nlp.word_classes import word_class

LONGEST_NAME = 100
"""Code points of a name that no list knows; a longer run of capitals is a heading, a list or a trick."""
_NAME_PARTICLES = ("ter", "ten", "al", "el", "von", "'t")


def find_spans(scene: Scene) -> Iterator[Span]:
    """The spans in order."""
    index, n = 0, len(scene.text)
    caps, owner = scene.text.caps, scene.board.owner
    while index < n:
        if not caps[index] or owner[index] is not None or not _starts(scene, index):
            index += 1
            continue
        last = _end(scene, index)
        if not _is_text(scene, index):
            yield from _cut(scene, index, last)
        index = last


def _is_text(scene: Scene, first: int) -> bool:
    """Whether a name is that of a treaty: het verdrag *voor Intermediate-Range Nuclear Forces*."""
    words = scene.text.lowers
    if first < 2 or first in scene.fixed or words[first - 1] not in ("voor", "over", "inzake", "on"):
        return False
    return words[first - 2].endswith(scene.cues.name.treaties)


def _starts(scene: Scene, index: int) -> bool:
    """Whether a name starts at a token with a capital."""
    text, cues = scene.text, scene.cues
    hit = scene.fixed.get(index)
    if hit is not None:
        return not is_adjective(text, hit) and not is_inhabitant(text, hit)
    small = text.lowers[index]
    if is_initials(text.words[index]):
        after = next((at for at in range(index + 1, min(index + 4, len(text))) if text.caps[at]), index)
        if text.parsed.pos[after] not in ("PROPN", "NOUN", "ADJ", "VERB", "X"):
            return False  # Vraag B. Waarom
        return scene.continues(after) and text.parsed.sent_of[index] == text.parsed.sent_of[after] and after > index
    if index in scene.nouns or _names_nobody(scene, index):
        return False
    if text.opens[index] and (_is_class_noun(scene, index) or _only_opens(scene, index)):
        return False
    if small in cues.person.address:
        return False  # Zijne Majesteit
    if scene.continues(index + 1) and (small in cues.person.relations or _is_address(scene, small)):
        return False  # de Democraat John Kerry, Dr. Mahfoud
    if index in scene.titles and scene.continues(index + 1):
        return True  # premier Hun Sen: no possessive
    if small in cues.name.capital_particles:
        return _particle_starts(scene, index)
    pos = text.parsed.pos[index]
    if not text.opens[index]:
        return pos not in ("DET", "PRON", "SCONJ", "AUX") or text.uppers[index]
    if text.words[index] in text.written_large or scene.is_surname(index):
        return True
    if small not in text.written_small and scene.continues(index + 1) and index + 1 not in scene.inside:
        return pos == "PROPN" or not word_class(small).classes  # Daler Nazarov, at the head of a sentence
    return small not in text.written_small and (pos == "PROPN" or (text.uppers[index] and len(small) < 8))


def _is_address(scene: Scene, word: str) -> bool:
    """Whether a word is a form of address and never a name: Dr., Mr.; Sheikh Hasina has one that is."""
    return word in scene.resources.lexicon.honorifics and word.endswith(".")


def _is_class_noun(scene: Scene, index: int) -> bool:
    """Whether a word at the head of a sentence is the class of the name after it (Rederij Maersk)."""
    text, cues = scene.text, scene.cues
    if text.words[index] in text.written_large or not scene.continues(index + 1):
        return False
    small = text.lowers[index]
    return is_class(small, cues.organisation.classes) or is_class(small, cues.place.classes)


def _only_opens(scene: Scene, index: int) -> bool:
    """Whether a word at the head of a sentence is of a closed class, and no name (Of Vucic komt)."""
    text, openers = scene.text, scene.cues.name.openers
    return text.lowers[index] in openers and not text.uppers[index] and not scene.is_surname(index)


def _names_nobody(scene: Scene, index: int) -> bool:
    """Whether a capitalised word is a day, an agency in a dateline, a single letter or a treaty."""
    text, cues = scene.text, scene.cues.name
    small, word = text.lowers[index], text.words[index]
    if small in cues.never or small.startswith(cues.days) or len(word.strip(".")) < 2 or word in cues.numerals:
        return not _is_first_name(scene, index)
    if any(sign in "".join(text.words[index : index + 2]) for sign in "$€£"):
        return True
    agency = text.uppers[index] or (index > 0 and text.words[index - 1] == "(")
    if agency and all(part in cues.dateline_sources for part in small.split("/")):
        return True
    if not small.endswith(cues.things):
        return False
    return any(len(end) > 4 and small.endswith(end) and len(small) > len(end) + 2 for end in cues.things)


def _is_first_name(scene: Scene, index: int) -> bool:
    """Whether a month is somebody's first name: Mei Tanaka; within a sentence the capital is a name's."""
    text, parsed = scene.text, scene.text.parsed
    after = index + 1
    if text.opens[index] or text.uppers[index] or len(text.words[index]) < 3 or not scene.continues(after):
        return False
    return parsed.pos[index] == parsed.pos[after] == "PROPN" and (parsed.deps[after], parsed.heads[after]) == (
        "flat",
        index,
    )


def _particle_starts(scene: Scene, index: int) -> bool:
    """Whether a capitalised tussenvoegsel starts a surname: Van Weel, De Croo, Ter Haar.

    At the head of a sentence only a well-known name, or a full name elsewhere in the article, tells
    *Van Weel* from *Van Moskou komt geen antwoord*.
    """
    text = scene.text
    after = _past_particles(scene, index)
    if not scene.continues(after) or after in scene.inside:
        return False
    if text.parsed.blocks[after] != text.parsed.blocks[index]:
        return False
    if not text.opens[index] or text.lowers[index] in _NAME_PARTICLES:
        return True
    if scene.resources.lexicon.surface(text.parsed.text(index, after + 1)):
        return True
    size = after - index
    for other in text.places.get(text.words[after], ()):
        if other == after or other < size or text.lowers[other - size : other] != text.lowers[index:after]:
            continue
        mid = text.caps[other - size] and not text.opens[other - size]
        if mid or (other > size and text.caps[other - size - 1]):
            return True
    return False


def _past_particles(scene: Scene, index: int) -> int:
    """The token after a capitalised tussenvoegsel and the small ones behind it (Van der)."""
    text = scene.text
    after = index + 1
    while after < len(text) and not text.caps[after] and text.lowers[after] in scene.cues.name.capital_particles:
        after += 1
    return after


def _end(scene: Scene, first: int) -> int:
    """Where the name that starts at ``first`` ends (exclusive)."""
    text = scene.text
    hit = scene.fixed.get(first)
    last = hit.last if hit is not None else first + 1
    if hit is None and text.lowers[first] in scene.cues.name.capital_particles:
        last = min(_past_particles(scene, first) + 1, len(text))
    while last < len(text) and text.parsed.sent_of[last] == text.parsed.sent_of[first]:
        if text.words[last - 1].endswith(("'", "'s")):
            break  # a genitive ends its name
        if scene.continues(last):
            follow = scene.fixed.get(last)
            last = follow.last if follow is not None else last + 1
            continue
        joined = end_after_join(scene, first, last)
        if joined is None:
            break
        last = joined
    return last


def _cut(scene: Scene, first: int, last: int) -> Iterator[Span]:
    """A run as one span, or as several where known names stand side by side."""
    text, fixed = scene.text, scene.fixed
    head, tail = fixed.get(first), fixed.get(last - 1)
    if head is not None and head.last == last:
        yield Span(first, last, head)
        return
    if first in scene.titles:
        yield from _between(scene, first, last)  # minister Israel Katz: the first word is no state
        return
    if head is not None and head.kind is EntityKind.ORGANISATION and _is_person(scene, head.last, last):
        yield Span(first, head.last, head)  # heeft de PLO Samir Daoudi aangewezen
        yield Span(head.last, last)
        return
    if head is not None and head.kind is EntityKind.PERSON and _begins_another(scene, head, last):
        yield Span(first, head.last, head)
        yield Span(head.last, last, fixed.get(head.last))
        return
    if last - first > 1 and _side_by_side(scene, first, last):
        yield Span(first, first + 1, head)
        yield Span(first + 1, last, fixed.get(first + 1))
        return
    rest = fixed.get(first + 1)
    if head is None and rest is not None and rest.last == last and _opens_only(scene, first):
        yield Span(first + 1, last, rest)  # Gastland Oostenrijk, at the head of a sentence
        return
    if tail is not None and tail.kind is EntityKind.STATE and tail.form in (MentionForm.NAME, MentionForm.CAPITAL):
        genitive = text.words[last - 1].endswith("'s")
        if genitive or (last - first == 2 and (scene.is_surname(first) or _ends_a_name(scene, first))):
            yield from _cut(scene, first, last - 1)
            yield Span(last - 1, last, tail)
            return
    if last - first == 2 and head is not None and head.kind is EntityKind.STATE and scene.is_surname(first + 1):
        yield Span(first, first + 1, head)
        yield Span(first + 1, last)
        return
    yield from _between(scene, first, last)


def _begins_another(scene: Scene, head: Fixed, last: int) -> bool:
    """Whether a full name stands behind that of a well-known person: legde Tony Blair David Trimble voor."""
    rest = scene.fixed.get(head.last)
    if last - head.last < 2 or head.last - head.first < 2:
        return False
    if rest is not None and rest.kind is EntityKind.PERSON and rest.last == last:
        return True
    return _surname_of(scene, last - 1) or _ends_a_name(scene, last - 1)


def _side_by_side(scene: Scene, first: int, last: int) -> bool:
    """Whether a surname stands before another person's name: ontving Trump Poetin; liet Trump Benjamin Netanyahu."""
    rest = scene.fixed.get(first + 1)
    if rest is not None and rest.last == last and last - first > 2 and rest.kind is EntityKind.PERSON:
        return _surname_of(scene, first)
    known = _surname_of(scene, first) and _surname_of(scene, first + 1)
    return last - first == 2 and (known or (_ends_a_name(scene, first) and _ends_a_name(scene, first + 1)))


def _surname_of(scene: Scene, index: int) -> bool:
    """Whether a word is the last of the full name of somebody well known."""
    lexicon, word = scene.resources.lexicon, scene.text.words[index]
    people = [lexicon.persons[e.key] for e in lexicon.surface(word) if e.form is MentionForm.SURNAME]
    return any(fold(row.name).endswith(f" {word}") for row in people)


def _ends_a_name(scene: Scene, index: int) -> bool:
    """Whether a word ends somebody's full name elsewhere in the article."""
    text = scene.text
    return any(
        other != index
        and other > 1
        and text.caps[other - 1]
        and not text.opens[other - 1]
        and text.parsed.pos[other - 1] == "PROPN"
        and other - 1 not in scene.inside
        and not (other + 1 < len(text) and text.caps[other + 1])
        for other in text.places.get(text.words[index], ())
    )


def _is_person(scene: Scene, first: int, last: int) -> bool:
    """Whether the words behind an organisation's name are somebody's full name and not the rest of the name."""
    text, cues = scene.text, scene.cues
    words = text.lowers[first:last]
    if len(words) < 2 or any(text.uppers[index] or index in scene.inside for index in range(first, last)):
        return False
    return all(word_class(word).classes == "" and word not in cues.organisation.words for word in words)


def _opens_only(scene: Scene, first: int) -> bool:
    """Whether a word has its capital from its position alone."""
    text = scene.text
    return text.opens[first] and text.words[first] not in text.written_large and not scene.is_surname(first)


def _between(scene: Scene, first: int, last: int) -> Iterator[Span]:
    """The run, cut at its known names of several words, or into known names when there is nothing else."""
    hits = [scene.fixed[index] for index in range(first, last) if index in scene.fixed]
    if sum(hit.last - hit.first for hit in hits) == last - first:
        for hit in hits:  # waarmee Rusland Oekraine dreigt
            yield Span(hit.first, hit.last, hit)
        return
    start = first
    for hit in hits:
        if hit.last - hit.first > 1 and hit.kind is not EntityKind.PERSON:
            if hit.first > start:
                yield Span(start, hit.first)
            yield Span(hit.first, hit.last, hit)
            start = hit.last
    if start < last:
        whole = scene.fixed.get(start)
        yield Span(start, last, whole if whole is not None and whole.last == last else None)
