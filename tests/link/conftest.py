"""One reader with the shipped model and lexicon for all tests of this layer."""

import pytest
from found import Reader


@pytest.fixture(scope="session")
def read() -> Reader:
    return Reader()
