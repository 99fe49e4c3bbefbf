"""A stack that is deep enough: Oxigraph reads and evaluates a query by recursion, and dies where the stack ends.

With the 8 MiB that a thread has of itself, some 300 to 1,000 calls within calls (``STR(STR(...``) are the end of the
process; with 256 MiB at least thirty times as many. What is not used costs no memory, only addresses.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")
DEEP: Final = 256 * 2**20
"""Bytes."""


def with_deep_stack(work: Callable[[], T]) -> T:
    """What work gives, or raises, in a thread with such a stack."""
    done: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:  # noqa: BLE001  raised again by who waits
            failed.append(error)

    before = threading.stack_size(DEEP)
    try:
        thread = threading.Thread(target=run, daemon=True)
        thread.start()
    finally:
        threading.stack_size(before)
    thread.join()
    if failed:
        raise failed[0]
    return done[0]
