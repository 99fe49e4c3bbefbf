"""A parser in a process of its own, and the pipes to it.

Not ``multiprocessing``: it runs the caller's main module again, so that every script that builds a
graph would need a guard. The process runs ``kg.nlp.worker`` and nothing of the caller's.

1. Articles go to its standard input, some at a time; parsed articles come back from its output.
2. A thread does nothing but take in what comes back, so neither side can wait for the other forever.
3. Only so many articles are on their way, so memory does not grow with the corpus.
4. When the context is left, its input is closed and it ends; so it does when this process dies.
"""

from __future__ import annotations

import os
import pickle
import queue
import subprocess
import threading
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from types import TracebackType
from typing import Any, Self

from kg.apart import apart
from kg.model import Article
from kg.nlp.parsed import Parsed

_TOGETHER = 24
"""Articles that are sent at once: some 200 blocks, near the size of spaCy's own batches."""
_ONE_CORE = {"OPENBLAS_NUM_THREADS": "1"}
"""The other cores are not the parser's."""
_AHEAD = 3
"""Lots that are on their way while one is worked on."""


class ParserDied(RuntimeError):
    """The process ended before its work did: killed, or out of memory."""


class ParserBeside:
    """Parses articles in another process."""

    def __init__(self, articles: Iterable[Article], model: str | None) -> None:
        """Start the process; it loads the model while this one does something else."""
        self._articles = iter(articles)
        self._process = subprocess.Popen(
            apart("kg.nlp.worker"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_ONE_CORE | os.environ
        )
        self._answers: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._take_in, name="parser", daemon=True)
        self._reader.start()
        self._send(model)

    @cached_property
    def model(self) -> tuple[str, str]:
        """Name and version of the pipeline, when it is loaded; fails as ``load_model`` does."""
        name, version = self._answer()
        return name, version

    def __iter__(self) -> Iterator[Parsed]:
        """Go through the articles; fails as ``load_model`` does, and with ParserDied where the process has."""
        _ = self.model  # the first answer
        under_way = 0
        while True:
            lot = list(islice(self._articles, _TOGETHER))
            if lot:
                self._send(lot)
                under_way += 1
            elif not under_way:
                return
            if under_way > _AHEAD or not lot:
                yield from self._answer()
                under_way -= 1

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self.close()

    def _send(self, value: object) -> None:
        assert self._process.stdin is not None
        try:
            pickle.dump(value, self._process.stdin, protocol=pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()
        except BrokenPipeError:
            raise ParserDied(_DIED) from None

    def _answer(self) -> Any:
        answer = self._answers.get()
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def _take_in(self) -> None:
        assert self._process.stdout is not None
        try:
            while True:
                self._answers.put(pickle.load(self._process.stdout))
        except (EOFError, OSError, ValueError, pickle.UnpicklingError):
            self._answers.put(ParserDied(_DIED))


_DIED = "the process that runs the language model has ended: is there memory enough?"
