"""Parsing beside: another process gives what this one gives, and goes when it should."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from kg.model import Article
from kg.nlp.beside import ParserBeside, ParserDied
from kg.nlp.parser import FEW, ParserHere, open_parser
from kg.read import read_paths

pytestmark = pytest.mark.slow

GOLD = Path(__file__).parents[1] / "gold"


def articles(folder: str = "dev") -> list[Article]:
    return [item for item in read_paths([GOLD / folder]) if isinstance(item, Article)]


def many() -> list[Article]:
    """More articles than are parsed here."""
    return [replace(articles()[0], id=f"artikel-{number}") for number in range(FEW + 5)]


def test_another_process_parses_as_this_one_does() -> None:
    here = [replace(parsed, docs=()) for parsed in ParserHere(articles(), None)]
    with ParserBeside(articles(), None) as parser:
        assert list(parser) == here
        assert parser.model == ParserHere([], None).model


def test_few_articles_are_parsed_here() -> None:
    assert isinstance(open_parser(articles()), ParserHere)


def test_many_articles_are_parsed_beside_in_their_order() -> None:
    with open_parser(many()) as parser:
        assert isinstance(parser, ParserBeside)
        assert [parsed.article.id for parsed in parser] == [article.id for article in many()]


def test_who_stops_early_leaves_no_process_behind() -> None:
    with ParserBeside(many(), None) as parser:
        assert len(list(islice(parser, 2))) == 2
        process = parser._process
    assert process.returncode is not None


def test_a_process_that_is_killed_is_reported() -> None:
    with ParserBeside(many() * 10, None) as parser, pytest.raises(ParserDied, match="memory"):
        for _ in parser:
            os.kill(parser._process.pid, signal.SIGKILL)


def test_a_model_that_is_not_there_fails_as_it_does_here() -> None:
    with ParserBeside(articles(), "nl_bestaat_niet") as parser, pytest.raises(OSError, match="nl_bestaat_niet"):
        list(parser)
