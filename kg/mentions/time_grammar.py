"""The grammar of time expressions, read from ``seeds/times.toml``.

Every word of an article becomes one character: those that no rule knows a dot, the others a character for
the set of classes they belong to (``mei`` is a month, ``morgen`` a day and a part of one). Every rule becomes
a regular expression over such characters, so that a whole article is searched at the speed of ``re`` and a
rule may still name classes. A year or a time of the clock is known by its form.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from kg.lexicon import LexiconError
from kg.resources import data_folder

Value = int | float | str | list[int]

_FILE = "times.toml"
_FORMS = {
    "year": re.compile(r"(?:1[5-9]|20)\d\d"),
    "number": re.compile(r"\d{1,4}"),
    "clock": re.compile(r"(?:[01]?\d|2[0-4])(?:[.:]|u)[0-5]\du?"),
    "date": re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{4}"),
    "years": re.compile(r"(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|'?\d\d)"),
    "hours whole": re.compile(r"(?:[01]?\d|2[0-4])u"),
    "durative": re.compile(r"(\d{1,3})-?(uurs|urige?|daagse?|weekse?|maands)"),
    "pair": re.compile(r"(\d{1,2})[-–](\d{1,2})"),
}
_PART = re.compile(r"(?P<name>[^\s()|?]+)|(?P<sign>[()|?])")
_OTHER = "."
_DURATIVE_ENDS = {"uurs": "H", "urig": "H", "urige": "H", "daags": "D", "daagse": "D", "weeks": "W", "weekse": "W", "maands": "M"}


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of words; ``names[i]`` is the class that group ``i + 1`` of its pattern holds."""

    name: str
    meaning: str
    after: frozenset[str]
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    examples: tuple[str, ...]
    counter: tuple[str, ...]
