"""A TOML file read into frozen values: the class that holds them is the schema of the file.

Unknown keys, words outside a closed set and values of another type are refused. The message has the file, the line,
the key, and where a word looks misspelt the nearest right one. TOML readers give no lines, so the line is found from
the path of the fault: the table's header, then each key in turn, then the word itself.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec
from msgspec import inspect

from kg.lexicon.errors import LexiconError


class Schema(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one table of a data file may hold: its fields are the keys, and what is not named is refused."""


class _Parsed(Protocol):
    @classmethod
    def parse(cls, value: object) -> object: ...


Read = TypeVar("Read")
_FAULT = re.compile(r"(?P<what>.*?) - at (?P<key>`key` in )?`\$(?P<path>.*)`$", re.DOTALL)
_WORD = re.compile(r"['`](.+?)['`]")


def read_toml(path: Path, schema: type[Read]) -> Read:
    """The contents of a file; types of its own in the schema have a ``parse``, which may raise ValueError.

    Raises LexiconError with file, line and key for whatever the schema does not allow.
    """
    text = path.read_text(encoding="utf-8")
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise LexiconError(path, int(line[1]) if line else 1, None, str(error)) from error
    try:
        return msgspec.convert(raw, schema, dec_hook=_parse)
    except msgspec.ValidationError as error:
        fault = _FAULT.match(str(error))
        what, steps = (fault["what"], fault["path"]) if fault else (str(error), "")
        keys = re.findall(r"\.(\w[\w-]*)", steps)
        raise LexiconError(path, _line(text, steps, what), keys[-1] if keys else None, _mend(what, schema)) from error


def unknown(what: str, word: str, known: Collection[str]) -> str:
    """The message for a word outside a closed set, with the nearest word of the set if one is near."""
    near = get_close_matches(word, sorted(known), 1, 0.6)
    return f"unknown {what} {word!r}" + (f"; did you mean {str(near[0])!r}?" if near else "")


def _parse(kind: type[_Parsed], value: object) -> object:
    return kind.parse(value)


def _mend(what: str, schema: type) -> str:
    """The fault in plain words."""
    word = _WORD.search(what)
    if word and what.startswith("Invalid enum value"):
        return unknown("word", word[1], {word for part in _parts(schema) for word in _closed(part)})
    if word and what.startswith("Object contains unknown field"):
        structs = [part for part in _parts(schema) if isinstance(part, inspect.StructType)]
        known = {field.encode_name for struct in structs for field in struct.fields}
        return unknown("key", word[1], known) if word[1] not in known else f"{word[1]!r} does not belong here"
    return what


def _closed(part: object) -> list[str]:
    """The words of a closed set."""
    if isinstance(part, inspect.EnumType):
        return [str(member.value) for member in part.cls]
    return [str(value) for value in part.values] if isinstance(part, inspect.LiteralType) else []


def _parts(schema: type) -> Iterator[object]:
    """The type of a schema and of everything in it."""
    waiting: list[object] = [inspect.type_info(schema)]
    while waiting:
        part = waiting.pop()
        yield part
        if isinstance(part, tuple):
            waiting += part
        elif isinstance(part, inspect.Type | inspect.Field):
            waiting += (getattr(part, name) for name in part.__struct_fields__)


def _line(text: str, steps: str, what: str) -> int:
    """The line, from 1, at which a fault lies: of its table, of the innermost key in that, of the word at fault."""
    lines = text.splitlines()
    at = 0
    for key, index in re.findall(r"\.(\w[\w-]*)(?:\[(\d+)\])?", steps):
        at = _first(lines, at, rf"""(?<![\w-]){re.escape(key)}["']?\s*=""") or _header(lines, at, key, int(index or 0))
    word = _WORD.search(what)
    if word and "missing" not in what and "Expected" not in what:
        here = re.escape(word[1])
        at = _first(lines, at, rf"^{here}\s*=", rf"(?<![\w-]){here}(?![\w-])") or at
    return at + 1


def _header(lines: list[str], start: int, key: str, index: int) -> int:
    """The header of a table, or of one of several of a name, counted from a start; the start where none is there."""
    headers = re.compile(rf"\[{{1,2}}(?:[\w-]+\.)*{re.escape(key)}\]{{1,2}}\s*$")
    found = [at for at in range(start, len(lines)) if headers.match(lines[at])]
    return found[index] if index < len(found) else start


def _first(lines: list[str], start: int, *patterns: str) -> int | None:
    """The first line from a start, in its table, that has a pattern, the first pattern first."""
    ends = (at for at in range(start + 1, len(lines)) if lines[at].startswith("["))
    table = range(start, next(ends, len(lines)))
    return next((at for pattern in patterns for at in table if re.search(pattern, lines[at])), None)
