"""From question to SPARQL: worked examples, kept in ``queries/worked.toml``, whose answers are made by running them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.query import Answer, ask_folder
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class WorkedExample:
    """A question, what is new in its query, and the query; question and step are by language ("nl", "en")."""

    name: str
    question: Mapping[str, str]
    step: Mapping[str, str]
    query: str


@cache
def load_worked() -> tuple[WorkedExample, ...]:
    """The examples, the easiest first."""
    text = (data_folder("queries") / "worked.toml").read_text(encoding="utf-8")
    return tuple(
        WorkedExample(each["name"], each["question"], each["step"], each["query"].strip() + "\n")
        for each in tomllib.loads(text)["example"]
    )


def worked_answers(folder: Path, prefixes: Mapping[str, str]) -> Iterator[tuple[WorkedExample, Answer]]:
    """Each example with its answer from a build; StoreUnavailable where the folder holds none."""
    for example in load_worked():
        yield example, ask_folder(folder, example.query, prefixes)
