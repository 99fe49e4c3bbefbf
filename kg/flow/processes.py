"""Processes that run ``kg.flow.worker``: each started by itself, or copies of one that has loaded what is needed.

Loading the model, the rules and the lists takes six seconds of a processor and hundreds of megabytes. Where processes
can be copied whole (Linux) that is done once, and what the copies do not change they share.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import IO, Any, Self

from kg.apart import apart
from kg.model import Article

_ONE_CORE = {"OPENBLAS_NUM_THREADS": "1"}
"""A process has one core; the others are for other processes."""
DIED = "the process that read it has ended: is there memory enough?"


class WorkerDied(RuntimeError):
    """A process ended before its work did: killed, or out of memory."""


class Process:
    """A process that makes what its job says."""

    def __init__(self, requests: IO[bytes], answers: IO[bytes], own: subprocess.Popen[bytes] | None = None) -> None:
        """Pipes to it and back; ``own`` is its handle, which a copy has not."""
        self._requests, self._answers, self._own = requests, answers, own
        self.has_died = False

    @classmethod
    def start(cls, job: object) -> Self:
        """Start one; it says what went wrong with the model when it is first asked."""
        own = _popen()
        assert own.stdin is not None
        assert own.stdout is not None
        process = cls(own.stdin, own.stdout, own)
        process._send(job)
        return process

    def make(self, lot: Sequence[Article]) -> list[Any]:
        """What is made of some articles; WorkerDied where the process has."""
        self._send(lot)
        answer = self._answer()
        if isinstance(answer, BaseException):
            raise answer
        return list(answer)

    def end(self) -> None:
        """End it, whatever it is doing; a copy when it has done that, or with its ``Copies``."""
        self.has_died = True
        if self._own is not None:
            self._own.kill()
            self._own.wait()
        with suppress(OSError):  # what it did not read any more
            self._requests.close()

    def close(self) -> None:
        """End it, and let go of it; nobody may be waiting for it."""
        self.end()
        self._answers.close()

    def _send(self, value: object) -> None:
        try:
            pickle.dump(value, self._requests, protocol=pickle.HIGHEST_PROTOCOL)
            self._requests.flush()
        except (OSError, ValueError) as error:
            self.has_died = True
            raise WorkerDied(DIED) from error

    def _answer(self) -> Any:
        try:
            return pickle.load(self._answers)
        except (EOFError, OSError, ValueError, pickle.UnpicklingError) as error:
            self.has_died = True
            raise WorkerDied(DIED) from error


class Copies:
    """A process that loads what a job needs, and its copies."""

    def __init__(self, job: object, count: int) -> None:
        """Start it; the copies are there when they first answer."""
        pipes = [(*os.pipe(), *os.pipe()) for _ in range(count)]
        theirs = [end for asked, _, _, answered in pipes for end in (asked, answered)]
        self._left = [Process(os.fdopen(ask, "wb"), os.fdopen(answer, "rb")) for _, ask, answer, _ in pipes]
        self.origin = _popen(*theirs)
        for end in theirs:
            os.close(end)
        assert self.origin.stdin is not None
        with suppress(OSError):  # it has died, and so have the copies
            pickle.dump(job, self.origin.stdin, protocol=pickle.HIGHEST_PROTOCOL)
            self.origin.stdin.flush()

    def take(self) -> Process | None:
        """One that nobody has yet."""
        return self._left.pop() if self._left else None

    def kill(self) -> None:
        """End all of them, whatever they are doing."""
        self.origin.kill()

    def close(self) -> None:
        """Wait until all have ended: killed, or because their pipes were closed."""
        for process in self._left:
            process.close()
        self.origin.communicate()


def has_copies() -> bool:
    """Whether a process can be copied whole here."""
    return sys.platform == "linux"


def _popen(*ends: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        apart("kg.flow.worker", *map(str, ends)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=ends,
        env=_ONE_CORE | os.environ,
    )  # fmt: skip
