"""The process beside: loads a model, then parses whatever comes in, until nothing comes any more.

Started by ``kg.nlp.beside``. It takes the name of a model, and then lists of
articles, pickled, on standard input; it answers with the model's name and version, and then lists of
parsed articles. An exception is an answer too. Whatever else wants to print goes to the error stream.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import BinaryIO

from kg.nlp.loading import load_model
from kg.nlp.parsing import parse


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
        nlp = load_model(pickle.load(requests))
        yield nlp.meta["name"], nlp.meta["version"]
        while True:
            articles = pickle.load(requests)
            yield [replace(parsed, docs=()) for parsed in parse(nlp, articles)]
    except EOFError:  # no more to do
        raise
    except Exception as error:  # noqa: BLE001  raised again by the parent
        yield error


if __name__ == "__main__":
    main()
