"""One loaded model and one bare tokenizer for all tests of the language layer."""

from collections.abc import Callable

import pytest
from paragraphs import article, bare_dutch
from spacy.language import Language

from kg.nlp import Parsed, load_model, parse


@pytest.fixture(scope="session")
def nlp() -> Language:
    return load_model()


@pytest.fixture(scope="session")
def tokenizer() -> Language:
    return bare_dutch()


@pytest.fixture(scope="session")
def read(nlp: Language) -> Callable[..., Parsed]:
    def read(*paragraphs: str) -> Parsed:
        return next(iter(parse(nlp, [article(*paragraphs)])))

    return read
