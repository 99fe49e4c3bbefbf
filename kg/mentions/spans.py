"""Proper-name spans: runs of capitalised words with the particles that join them.

1. A run starts at a word with a capital that means something (see ``text``), and is not an
   adjective, an inhabitant or a title (Russische, de Noor, President).
2. It goes on over capitals, particles (*bin*, *van der*, and *van* where no state or organisation
   follows), ordinals of kings, and, for organisations, linking words (*Centrum voor ...*).
3. Known names inside a run cut it where they are surely names of their own (``Rusland Lavrov``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.mentions.board import Board
from kg.mentions.fixed import Fixed, is_adjective, is_inhabitant
from kg.mentions.resources import Resources
from kg.mentions.text import Text
from kg.model import EntityKind, MentionForm


@dataclass(frozen=True, slots=True)
class Span:
    """A proper name at tokens ``[first, last)``; ``fixed`` where the lexicon knows all of it."""

    first: int
    last: int
    fixed: Fixed | None = None


class SpanFinder:
    """Finds the spans of one article."""

    def __init__(self, board: Board, resources: Resources, fixed: Mapping[int, Fixed], titles: frozenset[int]) -> None:
        """``titles`` are the tokens that are the noun of a title."""
        self.board = board
        self.text: Text = board.text
        self.resources = resources
        self.cues = resources.contexts
        self.fixed = fixed
        self.titles = titles
        self.inside: dict[int, Fixed] = {
            index: hit for hit in fixed.values() for index in range(hit.first, hit.last)
        }

    def find(self) -> Iterator[Span]:
        """The spans in order."""
        index, n = 0, len(self.text)
        while index < n:
            if self.board.owner[index] is not None or not self.starts(index):
                index += 1
                continue
            last = self.end_of(index)
            yield from self.cut(index, last)
            index = last

    def starts(self, index: int) -> bool:
        """Whether a name starts at the token."""
        text = self.text
        if not text.caps[index]:
            return False
        hit = self.fixed.get(index)
        if hit is not None:
            return not is_adjective(text, hit) and not is_inhabitant(text, hit)
        small = text.lowers[index]
        if self.names_nobody(index):
            return False
        if index in self.titles:
            return False
        if index and index - 1 in self.titles and self.goes_on(index + 1):
            return True  # premier Hun Manet: no possessive
        if small in self.cues.name.capital_particles:
            return self.particle_starts(index)
        if not text.opens[index]:
            return text.parsed.pos[index] not in ("DET", "PRON", "SCONJ", "AUX") or text.uppers[index]
        if text.words[index] in text.written_large:
            return True
        return small not in text.written_small and (
            text.parsed.pos[index] == "PROPN" or text.uppers[index] and len(small) < 8
        )

    def names_nobody(self, index: int) -> bool:
        """Whether a capitalised word is a day, an agency in a dateline, a single letter or a treaty."""
        text, cues = self.text, self.cues.name
        small, word = text.lowers[index], text.words[index]
        if small in cues.never or small.startswith(cues.days) or len(word.strip(".")) < 2 or word in cues.numerals:
            return True
        if text.uppers[index] and all(part in cues.dateline_sources for part in small.split("/")):
            return True
        return any(len(thing) > 5 and small.endswith(thing) and len(small) > len(thing) + 2 for thing in cues.things)

    def particle_starts(self, index: int) -> bool:
        """Whether a capitalised tussenvoegsel starts a surname: Van Weel, De Vos, Ter Horst."""
        text = self.text
        after = index + 1
        while after < len(text) and text.lowers[after] in self.cues.name.capital_particles and not text.caps[after]:
            after += 1
        if not self.goes_on(after) or after in self.inside or text.parsed.blocks[after] != text.parsed.blocks[index]:
            return False
        if not text.opens[index]:
            return text.parsed.pos[index] != "DET" or text.lowers[index] not in ("de", "la", "le")
        small = text.lowers[index]
        if small in ("ter", "ten", "al", "el", "von", "'t"):
            return True
        name = text.words[after]
        # At the head of a sentence only a full name elsewhere tells "Van Weel" from "Van Weel kwam ...".
        return any(
            text.words[other] == name
            and text.lowers[other - 1] == text.lowers[after - 1]
            and (text.caps[other - 1] and not text.opens[other - 1] or other > 1 and text.caps[max(other - after + index - 1, 0)])
            for other in range(1, len(text))
            if other != after
        )

    def goes_on(self, index: int) -> bool:
        """Whether a token with a capital continues a name."""
        text = self.text
        if index >= len(text) or not text.caps[index] or self.board.owner[index] is not None:
            return False
        hit = self.fixed.get(index)
        if is_adjective(text, hit) or is_inhabitant(text, hit):
            return False
        if index in self.titles and (text.parsed.pos[index] != "PROPN" or self.goes_on(index + 1)):
            return False
        if text.words[index] in self.cues.name.numerals:
            return True
        return text.lowers[index] not in self.cues.name.never or not text.opens[index] and len(text.words[index]) == 2

    def end_of(self, first: int) -> int:
        """Where the name that starts at ``first`` ends (exclusive)."""
        text = self.text
        block = text.parsed.blocks[first]
        hit = self.fixed.get(first)
        last = hit.last if hit is not None else first + 1
        if text.lowers[first] in self.cues.name.capital_particles and hit is None:
            while text.lowers[last] in self.cues.name.capital_particles and not text.caps[last]:
                last += 1
            last += 1
        while last < len(text) and text.parsed.blocks[last] == block:
            if text.words[last - 1][-1:] in ("'",) or text.words[last - 1].endswith("'s"):
                break  # a genitive ends its name: Poetin's Rusland
            if self.goes_on(last):
                follow = self.fixed.get(last)
                last = follow.last if follow is not None else last + 1
                continue
            joined = self.joined(first, last)
            if joined is None:
                break
            last = joined
        return last

    def joined(self, first: int, last: int) -> int | None:
        """The end of the name when particles at ``last`` join what follows to it, else None."""
        text, cues = self.text, self.cues
        words, n = text.lowers, len(text)
        if last + 1 >= n:
            return None
        pair = last + 2 < n and f"{words[last]} {words[last + 1]}" in cues.name.particle_pairs
        target = last + 2 if pair else last + 1
        if not self.goes_on(target) or text.parsed.blocks[target] != text.parsed.blocks[first]:
            return self.linked(first, last)
        strong = pair and words[last + 1] in ("der", "den", "'t") or not pair and words[last] in cues.name.hard_particles
        if strong:
            return target + 1
        if not pair and words[last] not in cues.name.soft_particles:
            return self.linked(first, last)
        if target in self.inside or text.uppers[target] or any(index in self.inside for index in range(first, last)):
            return self.linked(first, last)
        if self.is_organisation_word(last - 1) or first in self.inside:
            return self.linked(first, last)
        particle = words[last]
        length = last - first
        flat = text.parsed.deps[target] == "flat"
        if particle == "van":
            begun = any(not text.caps[index] for index in range(first, last))
            whole = length == 1 or flat or begun or words[first] in cues.name.capital_particles
            return target + 1 if whole else None
        if particle in ("de", "het", "in", "te"):
            return target + 1 if flat or text.parsed.pos[last] in ("PROPN", "X") or self.vos(first, target) else None
        return target + 1 if flat or text.parsed.pos[target] == "PROPN" else None

    def vos(self, first: int, target: int) -> bool:
        """Whether "de" between capitals is a tussenvoegsel although it looks like an article.

        It is where the name goes on with another particle (de Vos van Steenwijk), or where the
        article writes the surname with a capital elsewhere (De Vos).
        """
        text = self.text
        after = target + 1
        if after + 1 < len(text) and text.lowers[after] == "van" and self.goes_on(after + 1) and after + 1 not in self.inside:
            return True
        large = text.words[target]
        return any(
            text.words[index] == large and text.words[index - 1] == "De" and not text.opens[index - 1]
            for index in range(1, len(text))
        )

    def linked(self, first: int, last: int) -> int | None:
        """The end of an organisation's name that goes on after *van*, *voor*, *of* (Raad voor het Vasteland)."""
        text, cues = self.text, self.cues
        if text.lowers[last - 1] in cues.place.words and last - first == 1 and text.lowers[last] == "van":
            hit = self.fixed.get(last + 1)  # Straat van Taiwan, Golf van Aden
            if last + 1 < len(text) and text.caps[last + 1] and not is_adjective(text, hit):
                return hit.last if hit is not None else last + 2
        if not self.is_organisation_word(last - 1):
            return None
        for count in (2, 1):
            words = " ".join(text.lowers[last : last + count])
            target = last + count
            if words not in cues.organisation.links or target >= len(text) or not text.caps[target]:
                continue
            hit = self.fixed.get(target)
            if hit is not None and (last - first == 1 or not is_adjective(text, hit)) and hit.form not in (
                MentionForm.ADJECTIVE,
            ):
                # "de Senaat van Frankrijk" is the senate, "Democratische Partij van Koerdistan" a name.
                return hit.last if last - first > 1 and hit.kind is not EntityKind.PERSON and count == 1 else None
            end = target + 1
            while end < len(text) and text.caps[end] and text.parsed.blocks[end] == text.parsed.blocks[first]:
                end += 1
            return end
        return None

    def is_organisation_word(self, index: int) -> bool:
        """Whether a capitalised word is the noun of an organisation's name (Raad, Centrum, Staatsraad)."""
        small = self.text.lowers[index]
        cues = self.cues.organisation
        return small in cues.words or len(small) > 6 and small.endswith(cues.suffixes)

    def cut(self, first: int, last: int) -> Iterator[Span]:
        """A run as one span, or as several where known names stand side by side."""
        hit = self.fixed.get(first)
        if hit is not None and hit.last == last:
            yield Span(first, last, hit)
            return
        hits = [self.fixed[index] for index in range(first, last) if index in self.fixed]
        covered = sum(found.last - found.first for found in hits)
        if covered == last - first:  # only known names, side by side: "waarmee Rusland Oekraine dreigt"
            for found in hits:
                yield Span(found.first, found.last, found)
            return
        start = first
        for found in hits:
            if found.last - found.first > 1 and found.kind is not EntityKind.PERSON:
                if found.first > start:
                    yield Span(start, found.first)
                yield Span(found.first, found.last, found)
                start = found.last
        if start < last:
            yield Span(start, last, self.fixed.get(start) if self.fixed.get(start) and self.fixed[start].last == last else None)
