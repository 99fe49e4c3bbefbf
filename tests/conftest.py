"""What holds for all tests: one thread for small matrices, and which tests are quick."""

from __future__ import annotations

import gc
import os

import pytest

# The model multiplies small matrices. Two threads that wait for one another make a sentence take forty times as
# long as one thread alone, and longer still where others use the machine. Read when numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

SLOW_FIXTURES = {"browser", "chromium"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever is not marked as slow, and opens no browser, is quick: ``pytest -m quick``."""
    for item in items:
        if item.get_closest_marker("slow") is None and not SLOW_FIXTURES & {*getattr(item, "fixturenames", ())}:
            item.add_marker(pytest.mark.quick)


def pytest_collection_finish() -> None:
    """Thousands of collected tests stay until the end: the search for garbage need not go through them."""
    gc.freeze()
