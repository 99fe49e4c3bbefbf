"""What is loaded once for all tests: the shipped model, and whatever it has read, each text once.

Loading the model takes a hundred times as long as reading a sentence with it. So a test that reads text asks
here, and does not load a model (``tests/test_style.py`` sees to that).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import pytest
from spacy.language import Language

from kg.flow import crew
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.model import Article, Links, Mentions
from kg.nlp import Parsed, parse, shared_model


def model() -> Language:
    """The shipped model, with which builds in this process read too; a test that changes it must load its own."""
    return shared_model()


@contextmanager
def in_this_process() -> Iterator[None]:
    """However many articles are read, this process reads them: in others the model would first be loaded."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(crew, "FEW", 1_000)
        yield


@cache
def parsed(article: Article) -> Parsed:
    """An article as the model parses it."""
    (found,) = parse(model(), [article])
    return found


@cache
def understood(article: Article) -> tuple[Parsed, Mentions, Links]:
    """An article with its mentions, and what they mean."""
    mentions = find_mentions(parsed(article), load_lexicon())
    return parsed(article), mentions, link(article, mentions, load_lexicon())
