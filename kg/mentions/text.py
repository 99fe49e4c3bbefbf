"""An article's tokens as the finders of mentions want them: folded, with their capitals.

A capital at the start of a sentence, a quotation, a heading or a list item says nothing about a
word, so these positions are marked as *open*. ``written_small`` and ``written_large`` say how a
word stands in the rest of the article, which decides for many an open position.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.lexicon import fold
from kg.nlp import Parsed

_OPENERS = frozenset("\"'“”„‘’«»:;-–—•*([…")
_BEFORE_OPEN = frozenset({'"', "“", "„", "«", ":", "•", "—", "–", "'", "|"})
_ARABIC = ("al-", "el-", "as-", "ash-", "an-", "ad-", "at-", "ar-", "az-", "ul-")
_APOSTROPHES = str.maketrans("’‘`´", "''''")


@dataclass(frozen=True, slots=True)
class Text:
    """One value per token; ``words`` are folded, without a genitive apostrophe being cut off."""

    parsed: Parsed
    words: tuple[str, ...]
    raws: tuple[str, ...]
    """As written, but for the apostrophe: nouns are looked up with their diacritics."""
    lowers: tuple[str, ...]
    caps: tuple[bool, ...]
    """The token is written as a name is: Turkije, al-Hajj, 't Hof's Hof, M23."""
    uppers: tuple[bool, ...]
    """All letters are capitals, and there are two characters at least: VN, M23."""
    opens: tuple[bool, ...]
    written_small: frozenset[str]
    """Lower-case words of the article that stand without a capital somewhere."""
    written_large: frozenset[str]
    """Folded words that stand with a capital where the position does not ask for one."""
    places: Mapping[str, Sequence[int]]
    """Folded capitalised word -> its tokens."""

    def __len__(self) -> int:
        return len(self.words)


def read_text(parsed: Parsed) -> Text:
    """Take the columns of a parsed article."""
    forms = [_form(word) for word in parsed.words]
    n = len(forms)
    raws, words, lowers, caps, uppers = zip(*forms, strict=True) if n else ((), (), (), (), ())
    opens = [False] * n
    for first, last in parsed.sents:
        index = first
        while index < last and (words[index][0] in _OPENERS or not words[index][0].isalpha()):
            opens[index] = True
            index += 1
        if index < last:
            opens[index] = True
    for index, word in enumerate(words[:-1]):
        if word in _BEFORE_OPEN or word[-1] == ":":
            opens[index + 1] = True
    for first, _ in parsed.quotes:
        if first < n:
            opens[first] = True
    small: set[str] = set()
    places: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        if caps[index]:
            places.setdefault(word, []).append(index)
        else:
            small.add(word)
    large = {word for word, indexes in places.items() if not all(opens[index] for index in indexes)}
    return Text(
        parsed=parsed,
        words=words,
        raws=raws,
        lowers=lowers,
        caps=caps,
        uppers=uppers,
        opens=tuple(opens),
        written_small=frozenset(small),
        written_large=frozenset(large),
        places=places,
    )


@lru_cache(maxsize=1 << 16)
def _form(word: str) -> tuple[str, str, str, bool, bool]:
    """A word as written, folded and in lower case, and whether it looks like a name or is in capitals."""
    raw = word.translate(_APOSTROPHES)
    folded = raw if raw.isascii() else fold(raw) or "-"
    return raw, folded, folded.lower(), _is_name_like(folded), len(folded) > 1 and folded.isupper()


def _is_name_like(word: str) -> bool:
    if word[0].isupper():
        return True
    return word.startswith(_ARABIC) and word.partition("-")[2][:1].isupper()


def without_article(word: str) -> str:
    """An Arabic name without its article: al-Harbi, Al-Harbi and Harbi are one surname."""
    article, hyphen, name = word.partition("-")
    return name if name and f"{article.lower()}{hyphen}" in _ARABIC else word


def is_initials(word: str) -> bool:
    """Whether a word is one initial or more: P., J.P., Th.

    >>> is_initials("P."), is_initials("J.P."), is_initials("VN"), is_initials("St.")
    (True, True, False, False)
    """
    return word.endswith(".") and all(len(part) == 1 and part.isupper() for part in word[:-1].split("."))


def bare(word: str) -> str:
    """A name without its genitive: ``Turkije's`` and ``Grossi's`` lose the apostrophe and s.

    >>> bare("Turkije's"), bare("Max'"), bare("Poetins")
    ('Turkije', 'Max', 'Poetins')
    """
    if word.endswith("'s"):
        return word[:-2]
    return word[:-1] if word.endswith("'") and len(word) > 2 else word
