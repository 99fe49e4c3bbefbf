"""Sentences that are not read rightly yet: ``open.txt`` names their tests, one a line.

They stay tests. One that comes out right fails until its line is struck out, so that the list stays honest.
"""

from __future__ import annotations

from pathlib import Path

import pytest

OPEN = frozenset((Path(__file__).parent / "open.txt").read_text(encoding="utf-8").splitlines())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test of the list must fail."""
    for item in items:
        if item.nodeid.rpartition("tests/frames/")[2] in OPEN:
            item.add_marker(pytest.mark.xfail(strict=True, reason="not read rightly yet: tests/frames/open.txt"))
