"""The grammar of time expressions, read from ``seeds/times.toml``.

Every word of an article becomes one character: a dot where no rule knows it, else a character for the set
of classes that it belongs to (*mei* is a month, *half* an edge and a word of its own). Every rule becomes a
regular expression over those characters, so an article is searched at the speed of ``re`` while a rule
speaks of classes. Years, hours and dates are known by their form.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

from kg.lexicon import LexiconError
from kg.resources import data_folder

Value = int | float | str | list[int]

_FORMS = {
    "year": re.compile(r"(?:1[5-9]|20)\d\d"),
    "number": re.compile(r"\d{1,4}"),
    "clock": re.compile(r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d|u(?:[0-5]\d)?)u?"),
    "date": re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[-/]\d\d?[-/]\d{4}"),
    "years": re.compile(r"(?:19|20)\d\d[-–/](?:19|20)\d\d"),
    "pair": re.compile(r"\d\d?[-–]\d\d?"),
    "durative": re.compile(r"\d{1,3}-?(?:uurs|urige?|daagse?|weekse?|maands)"),
}
DURATIVE_ENDS = {
    "uurs": "H",
    "urig": "H",
    "urige": "H",
    "daags": "D",
    "daagse": "D",
    "weeks": "W",
    "weekse": "W",
}
_PIECE = re.compile(r"[^\s()|?]+|[()|?]")
_KEYS = {"name", "pattern", "meaning", "examples", "counter", "after", "not_after", "not_before", "counts"}


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of words; ``names[i]`` is the class that group ``i + 1`` of ``pattern`` captures."""

    name: str
    meaning: str
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    examples: tuple[str, ...]
    counter: tuple[str, ...]
    after: frozenset[str]
    not_after: frozenset[str]
    not_before: frozenset[str]
    counts: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """Words by class, the character of each known word, and the rules in the order of the file."""

    values: Mapping[tuple[str, str], Value]
    signs: Mapping[str, str]
    forms: Mapping[frozenset[str], str]
    rules: tuple[Rule, ...]
    island: re.Pattern[str]
    """Neighbouring words that rules know, at least one of them no weak one."""
    during: frozenset[str]
    """Prepositions behind which a time without a year may be that of the past."""
    foresee: frozenset[str]
    """Verbs by which a past tense may tell of what was to come."""

    def encode(self, lowers: Sequence[str]) -> str:
        """One character for each word."""
        known = self.signs
        return "".join([known.get(word) or (self._of_form(word) if word[:1].isdigit() else ".") for word in lowers])

    def value(self, name: str, word: str) -> Value:
        """What a word means as a member of a class; the word itself where its form is what counts."""
        if name in _FORMS and word[:1].isdigit():
            return int(word) if name in ("year", "number") else word
        return self.values[name, word]

    def _of_form(self, word: str) -> str:
        return self.forms.get(frozenset(name for name, form in _FORMS.items() if form.fullmatch(word)), ".")


@cache
def time_grammar() -> Grammar:
    """The grammar of ``seeds/times.toml``; LexiconError where a rule cannot be used."""
    return read_grammar(data_folder("seeds") / "times.toml")


def read_grammar(path: Path) -> Grammar:
    """Read a grammar; LexiconError names the rule at fault."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    words = cast(dict[str, dict[str, Value]], data["words"])
    values: dict[tuple[str, str], Value] = {
        (name, word): value for name, members in words.items() for word, value in members.items()
    }
    values.update(_weekdays(words))
    values.update(_duratives(words))
    classes = {name for name, _ in values} | set(_FORMS)
    rows = cast(list[dict[str, object]], data["rules"])
    for row in rows:
        if not set(row) <= _KEYS or not {"name", "pattern", "meaning", "examples"} <= set(row):
            raise LexiconError(path, 0, str(row.get("name")), f"a rule has these keys: {', '.join(sorted(_KEYS))}")
    literals = {
        piece for row in rows for piece in _PIECE.findall(str(row["pattern"])) if piece not in classes | set("()|?")
    }
    members: dict[str, set[str]] = {}
    for name, word in values:
        members.setdefault(word, set()).add(name)
    for literal in literals:
        members.setdefault(literal, set()).add("=" + literal)
    forms = [frozenset({"year", "number"}), *(frozenset({name}) for name in _FORMS if name != "year")]
    kinds = sorted({frozenset(names) for names in members.values()} | set(forms), key=sorted)
    sign_of = {kind: chr(0xE000 + index) for index, kind in enumerate(kinds)}
    signs = {word: sign_of[frozenset(names)] for word, names in members.items()}
    weak = {signs[word] for word in cast(list[str], data["weak"]) if word in signs}
    weak |= {sign_of[kind] for kind in kinds if kind == {"number"}}
    strong = "".join(sign for sign in sign_of.values() if sign not in weak)
    return Grammar(
        values,
        signs,
        {form: sign_of[form] for form in forms},
        tuple(_rule(row, classes, sign_of) for row in rows),
        re.compile(f"[^.]*?[{strong}][^.]*"),
        frozenset(cast(list[str], data["during"])),
        frozenset(cast(list[str], data["foresee"])),
    )


def _weekdays(words: Mapping[str, Mapping[str, Value]]) -> dict[tuple[str, str], Value]:
    """*donderdagavond* beside *donderdag*: the day, and 1 where the part runs into the next."""
    found: dict[tuple[str, str], Value] = {}
    for weekday, number in words["weekday"].items():
        found["weekday", weekday] = [cast(int, number), 0]
        for part, late in words["part"].items():
            found["weekday", weekday + part] = [cast(int, number), cast(int, late)]
    return found


def _duratives(words: Mapping[str, Mapping[str, Value]]) -> dict[tuple[str, str], Value]:
    """*driedaags*, *zesweekse*, written as their digits would be (*3daags*)."""
    return {
        ("durative", number + end): f"{count}{end}"
        for number, count in words["number"].items()
        for end in DURATIVE_ENDS
        if isinstance(count, int)
    }


def _rule(row: Mapping[str, object], classes: set[str], signs: Mapping[frozenset[str], str]) -> Rule:
    names: list[str] = []
    pattern: list[str] = []
    for piece in _PIECE.findall(str(row["pattern"])):
        if piece in ("(", ")", "|", "?"):
            pattern.append("(?:" if piece == "(" else piece)
            continue
        name = piece if piece in classes else "=" + piece
        chosen = "".join(sign for kind, sign in signs.items() if name in kind)
        if name in classes:
            names.append(name)
        pattern.append(f"([{chosen}])" if name in classes else f"[{chosen}]")

    def words(key: str) -> tuple[str, ...]:
        return tuple(cast(list[str], row.get(key, [])))

    return Rule(
        name=str(row["name"]),
        meaning=str(row["meaning"]),
        pattern=re.compile("".join(pattern)),
        names=tuple(names),
        examples=words("examples"),
        counter=words("counter"),
        after=frozenset(words("after")),
        not_after=frozenset(words("not_after")),
        not_before=frozenset(words("not_before")),
        counts=bool(row.get("counts", False)),
    )
