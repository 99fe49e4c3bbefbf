"""Departments: *van Buitenlandse Zaken*, *van Landbouw, Natuur en Voedselkwaliteit*, *(Defensie)*.

They are found before names, because *Ben Bot van Buitenlandse Zaken* would otherwise look like a
name with a tussenvoegsel. A policy field that the cues know is one anywhere; another capitalised
word only right after a minister's title (*minister van Strategische Zaken*), and one more where the first is an
inflected adjective (*van Natuurlijke Rijkdommen Kamal Mohammed*, and not *van Informatie Jorge Valdés*).
In brackets a party may stand beside it: *(Buitenlandse Zaken, VVD)*, *(D66, Financiën)*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.lexicon import TitleClass
from kg.mentions.fixed import Fixed
from kg.mentions.resources import Resources
from kg.mentions.text import Text

_WIDEST = 12
"""Tokens between brackets within which a department is looked for."""


@dataclass(frozen=True, slots=True)
class Department:
    """Tokens ``[first, last)`` with the preposition or opening bracket; ``text`` without it, nor the party."""

    first: int
    last: int
    text: str
    party: range = range(0)
    """Tokens of the party beside it."""


def find_departments(text: Text, resources: Resources, fixed: Mapping[int, Fixed]) -> dict[int, Department]:
    """Departments by their first token, which is *van*, *voor* or an opening bracket."""
    found = {}
    for index in range(len(text) - 1):
        if text.lowers[index] in ("van", "voor"):
            last = _end(text, resources, fixed, index)
            if last is not None:
                found[index] = Department(index, last, text.parsed.text(index + 1, last))
        elif text.words[index] == "(" and (department := _in_brackets(text, resources, fixed, index)) is not None:
            found[index] = department
    return found


def _in_brackets(text: Text, resources: Resources, fixed: Mapping[int, Fixed], index: int) -> Department | None:
    """The department in the brackets that open at ``index``, alone or beside a party; None where there is none."""
    closes = next((at for at in range(index + 1, min(index + _WIDEST, len(text))) if text.words[at] == ")"), None)
    if closes is None:
        return None
    ahead = fixed.get(index + 1)
    start = ahead.last if ahead is not None and text.words[ahead.last] == "," else index
    last = _end(text, resources, fixed, start)
    if last is None or not (last == closes or (start == index and _is_name(text, fixed, last + 1, closes))):
        return None
    party = range(index + 1, start) if start > index else range(last + 1, closes)
    return Department(index, closes, text.parsed.text(start + 1, last), party)


def _is_name(text: Text, fixed: Mapping[int, Fixed], first: int, last: int) -> bool:
    """Whether tokens ``[first, last)`` behind a comma are one name, known or an abbreviation."""
    whole = first in fixed and fixed[first].last == last
    return text.words[first - 1] == "," and (whole or (last == first + 1 and text.uppers[first]))


def _end(text: Text, resources: Resources, fixed: Mapping[int, Fixed], index: int) -> int | None:
    """Where the department after the word at ``index`` ends; None where there is none."""
    fields = resources.contexts.title.fields
    last = _field(text, fields, index + 1)
    if last is None:
        if text.caps[index]:
            return None  # minister Van Weel
        if not text.caps[index + 1] or index + 1 in fixed or not _takes_one(text, resources, index):
            return None
        last = index + 2
        word = text.lowers[index + 1]
        inflected = text.words[index] in ("van", "voor") and word.endswith("e") and not word.endswith("ie")
        if last < len(text) and (text.lowers[last] == "zaken" or (inflected and text.caps[last] and last not in fixed)):
            last += 1
    while last + 1 < len(text) and text.lowers[last] in ("en", ",", "&"):
        more = _field(text, fields, last + 1)
        if more is None or text.caps[index + 1] != text.caps[last + 1]:
            break
        last = more
    return last


def _field(text: Text, fields: frozenset[str], index: int) -> int | None:
    """Where the policy field at ``index`` ends."""
    for count in (3, 2, 1):
        if index + count <= len(text) and " ".join(text.lowers[index : index + count]) in fields:
            return index + count
    return None


def _takes_one(text: Text, resources: Resources, index: int) -> bool:
    """Whether the noun before ``index`` is of a minister or ministry."""
    if index == 0:
        return False
    word = text.lowers[index - 1]
    hit = resources.noun(word)
    minister = hit is not None and hit.row is not None and hit.row.cls is TitleClass.MINISTER
    return minister or word in resources.contexts.title.departments
