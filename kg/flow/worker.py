"""A process of a crew: loads what a job needs, then makes of articles what the job says, until nothing comes any more.

Started by ``kg.flow.crew``. It takes a job, and then lists of articles, pickled, on standard input; it answers each
with a list of what it made. An exception is an answer too. Whatever else wants to print goes to the error stream.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO


def main() -> None:
    """Serve one parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when it ends
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)
        with suppress(EOFError, BrokenPipeError):
            for answer in _answers(sys.stdin.buffer):
                pickle.dump(answer, answers, protocol=pickle.HIGHEST_PROTOCOL)
                answers.flush()


def _answers(requests: BinaryIO) -> Iterator[object]:
    try:
        maker = pickle.load(requests).maker()
        while True:
            yield list(maker.make(pickle.load(requests)))
    except EOFError:  # no more to do
        raise
    except Exception as error:  # noqa: BLE001  raised again by the parent
        yield error


if __name__ == "__main__":
    main()
