"""How a command ends: with which code, and before its time by a signal, or by a limit of its own.

SIGTERM and SIGHUP end a command as Ctrl-C does: what it holds is let go of, on the way out. Then the process ends by
that same signal, so that whoever started it sees what happened (a shell says 130, 143 or 129).
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from types import FrameType
from typing import TypeVar

T = TypeVar("T")


class Code(IntEnum):
    """The exit codes, the same for every command."""

    DONE = 0
    PARTLY = 1
    """Some of the articles could not be read."""
    WRONG_USE = 2
    """The command line is wrong, or there was no article to read."""
    INVALID = 3
    """The graph breaks a shape, has a term that the ontology lacks, or a folder that does not agree with itself."""
    FAILED = 4
    """The command could not do its work: no build, no such query, a limit, a full disk."""
    BROKEN = 5
    """A file with a graph is not the RDF that its name promises."""


_OTHERS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Ended(KeyboardInterrupt):
    """A signal asked this process to end."""

    def __init__(self, number: int) -> None:
        """``number`` is the signal's."""
        super().__init__()
        self.number = number


class TookTooLong(Exception):
    """Work was not done in time, and goes on in a thread: the process is to be left with ``leave``."""


@contextmanager
def signals_alike() -> Iterator[None]:
    """While this lasts, SIGTERM and SIGHUP raise in the main thread; one that is ignored (nohup) stays so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _OTHERS}
    changed = [number for number, handler in before.items() if handler == signal.SIG_DFL]
    for number in changed:
        signal.signal(number, _raise)
    try:
        yield
    finally:
        for number in changed:
            signal.signal(number, before[number])


def end_by(error: KeyboardInterrupt) -> None:
    """End this process by the signal that was behind an interrupt."""
    number = error.number if isinstance(error, Ended) else signal.SIGINT
    signal.signal(number, signal.SIG_DFL)
    signal.raise_signal(number)


def within(seconds: float, work: Callable[[], T]) -> T:
    """What work gives, in a thread, so that Ctrl-C is heard while Oxigraph works; TookTooLong when it is late."""
    done: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:  # noqa: BLE001  raised again by who waits
            failed.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise TookTooLong
    if failed:
        raise failed[0]
    return done[0]


def leave(code: int) -> None:
    """End this process now, whatever its threads do."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _raise(number: int, frame: FrameType | None) -> None:
    raise Ended(number)
