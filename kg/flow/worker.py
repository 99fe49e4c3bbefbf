"""A process of a crew: loads what a job needs, then makes of articles what the job says, until nothing comes any more.

Started by ``kg.flow.crew``. It takes a job, and then lists of articles, pickled, on standard input; it answers each
with a list of what it made. An exception is an answer too. Whatever else wants to print goes to the error stream.

With the ends of pipes as arguments it takes only the job there, and then forks one copy of itself for each pair of
them, which reads articles from the one and answers on the other. So what takes seconds to load and hundreds of
megabytes is loaded once, and shared.
"""

from __future__ import annotations

import ctypes
import gc
import os
import pickle
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO

from kg.flow.collecting import SELDOM
from kg.model import Article, Block, BlockKind

if TYPE_CHECKING:
    from kg.flow.crew import Making

_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG
_SAMPLE = "De minister van Buitenlandse Zaken van Peru stelde woensdag in Wenen een gesprek met Chili voor."
"""Read before there are copies, so that what is loaded only when it is needed is shared, too."""


def main(*ends: str) -> None:
    """Serve one parent, on standard input and output or as copies with these ``ends`` of pipes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when it ends
    gc.set_threshold(*SELDOM)
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)
        maker = _loaded(sys.stdin.buffer)
        if not ends:
            _serve(maker, sys.stdin.buffer, answers)
            return
    _warm(maker)
    pipes = [(int(asked), int(answered)) for asked, answered in zip(ends[::2], ends[1::2], strict=True)]
    for pipe in pipes:
        if not os.fork():
            _copy(maker, pipe, pipes)
    _close(pipes)
    with suppress(ChildProcessError):  # none is left
        while True:
            os.wait()


def _loaded(requests: BinaryIO) -> Making[Any] | Exception:
    """Whoever makes what the job says; or why nobody can."""
    try:
        maker: Making[Any] = pickle.load(requests).maker()
    except Exception as error:  # noqa: BLE001  raised again by the parent
        return error
    return maker


def _warm(maker: Making[Any] | Exception) -> None:
    """Load the rest, and leave all of it alone: a collection in a copy would write in the memory that it shares."""
    if not isinstance(maker, Exception):
        block = Block(BlockKind.PARAGRAPH, 0, len(_SAMPLE))
        list(maker.make([Article(id="", text=_SAMPLE, title="", blocks=(block,))]))
    gc.collect()
    gc.freeze()


def _copy(maker: Making[Any] | Exception, pipe: tuple[int, int], pipes: Sequence[tuple[int, int]]) -> None:
    """Serve one pipe as a copy of the process that loaded, and end with it."""
    try:
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        _close([other for other in pipes if other != pipe])  # else nobody would see that another copy has died
        with os.fdopen(pipe[0], "rb") as requests, os.fdopen(pipe[1], "wb") as answers:
            _serve(maker, requests, answers)
    finally:
        os._exit(0)


def _serve(maker: Making[Any] | Exception, requests: BinaryIO, answers: BinaryIO) -> None:
    with suppress(EOFError, BrokenPipeError):
        for answer in _answers(maker, requests):
            pickle.dump(answer, answers, protocol=pickle.HIGHEST_PROTOCOL)
            answers.flush()


def _answers(maker: Making[Any] | Exception, requests: BinaryIO) -> Iterator[object]:
    try:
        if isinstance(maker, Exception):
            raise maker
        while True:
            yield list(maker.make(pickle.load(requests)))
    except EOFError:  # no more to do
        raise
    except Exception as error:  # noqa: BLE001  raised again by the parent
        yield error


def _close(pipes: Sequence[tuple[int, int]]) -> None:
    for asked, answered in pipes:
        os.close(asked)
        os.close(answered)


if __name__ == "__main__":
    main(*sys.argv[1:])
