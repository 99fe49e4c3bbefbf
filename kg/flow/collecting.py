"""When objects are looked through for cycles: seldom, where there are few cycles, and never where there are none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 20_000, 20, 20
"""Little of an article is cyclic, so the collector looks seldom: by Python's own numbers it took a thirtieth."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Articles are read."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def uncollected() -> Iterator[None]:
    """Articles are compared: all of that is needed, and there are no cycles in it."""
    before = gc.isenabled()
    gc.collect()  # what reading has left
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
