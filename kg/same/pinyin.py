"""Chinese given names in Wade-Giles, as older papers and Taiwan write them, in pinyin: *Chien-p'ing*, *Jianping*."""

from __future__ import annotations

import re

_TELLING = re.compile(r"(?:\A|-)(?:(?:ch|ts|tz|[ptk])'|hs)")
_INITIALS = (
    (re.compile(r"\A(?:ts|tz)'"), "c"), (re.compile(r"\Ach'(?=i|u\b)"), "q"), (re.compile(r"\Ach'"), "ch"),
    (re.compile(r"\Ach(?=i[aeou]|in)"), "j"), (re.compile(r"\Ach"), "zh"), (re.compile(r"\Ahs"), "x"),
    (re.compile(r"\A([ptk])'"), r"\1"), (re.compile(r"\Ap"), "b"), (re.compile(r"\At(?!s)"), "d"),
    (re.compile(r"\Ak"), "g"), (re.compile(r"\Aj"), "r"),
)  # fmt: skip
_FINALS = ((re.compile(r"ien\Z"), "ian"), (re.compile(r"ieh\Z"), "ie"))


def pinyin(name: str) -> str:
    """A name of hyphened syllables in pinyin, where one tells that it is in Wade-Giles.

    >>> pinyin("chien-p'ing"), pinyin("hsiao-ming"), pinyin("al-ma'arri"), pinyin("jean-pierre")
    ('jian-ping', 'xiao-ming', "al-ma'arri", 'jean-pierre')
    """
    return "-".join(map(_syllable, name.split("-"))) if _TELLING.search(name) else name


def _syllable(text: str) -> str:
    for pattern, letters in _INITIALS:
        if pattern.search(text):
            text = pattern.sub(letters, text)
            break
    for pattern, letters in _FINALS:
        text = pattern.sub(letters, text)
    return text
