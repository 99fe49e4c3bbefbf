"""What a model is asked: instructions and examples from ``seeds/reader/prompt.toml``, and a piece of text as JSON.

The text goes as a JSON string in a message of its own, so nothing in it can end the question or begin another one.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache

from kg.endpoint.answers import schema
from kg.endpoint.pieces import Piece
from kg.lexicon.schema import Schema, read_toml
from kg.resources import data_folder

Message = dict[str, str]


class _Example(Schema, frozen=True):
    """A piece of text, and the answer that a careful reader would give."""

    date: str
    text: str
    answer: str


class _File(Schema, frozen=True):
    version: str
    instructions: str
    example: tuple[_Example, ...]


@dataclass(frozen=True, slots=True)
class Prompt:
    """All that is asked but the text itself."""

    version: str
    opening: tuple[Message, ...]

    @property
    def digest(self) -> str:
        """Differs when anything that is asked differs."""
        asked = json.dumps([self.opening, schema()], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(asked.encode()).hexdigest()

    def messages(self, piece: Piece) -> list[Message]:
        """The conversation that ends with a piece of text."""
        return [*self.opening, {"role": "user", "content": question(piece.date, piece.text)}]


def question(date: str, text: str) -> str:
    """A piece of text as it is put to the model."""
    return json.dumps({"date": date, "text": text}, ensure_ascii=False)


@cache
def load_prompt() -> Prompt:
    """The shipped prompt; LexiconError where the file is not as it should be."""
    file = read_toml(data_folder("seeds") / "reader" / "prompt.toml", _File)
    opening = [{"role": "system", "content": file.instructions.strip()}]
    for example in file.example:
        opening.append({"role": "user", "content": question(example.date, example.text)})
        opening.append({"role": "assistant", "content": json.dumps(json.loads(example.answer), ensure_ascii=False)})
    return Prompt(file.version, tuple(opening))
