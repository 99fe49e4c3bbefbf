"""One loaded model and one bare tokenizer for all tests of the language layer."""

from collections.abc import Callable

import pytest
from paragraphs import article, bare_dutch
from shared import model, parsed
from spacy.language import Language

from kg.nlp import Parsed


@pytest.fixture(scope="session")
def nlp() -> Language:
    return model()


@pytest.fixture(scope="session")
def tokenizer() -> Language:
    return bare_dutch()


@pytest.fixture(scope="session")
def read() -> Callable[..., Parsed]:
    def read(*paragraphs: str) -> Parsed:
        return parsed(article(*paragraphs))

    return read
