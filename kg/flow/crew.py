"""Processes that read articles, each with a model of its own; and this process, where there is little to read.

What they make is their job's to say: pieces for a build (``Job``), or what the articles say (``Reading``).

Not ``multiprocessing``: it runs the caller's main module again, so that every script that builds a graph would need a
guard. A process runs ``kg.flow.worker`` and nothing of the caller's.

1. A thread for each process gives it a lot of articles and waits for the answer: neither waits for the other forever.
2. What is made comes in the order of the articles. Only so many lots are on their way, so that memory is bounded.
3. A process that dies takes nothing along: its lot is done again by another, article by article. An article at which
   that one dies too is set aside.
4. When the context is left the processes end; so they do when this process dies, since their input is closed.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice
from types import TracebackType
from typing import Generic, Protocol, Self, TypeVar

from kg.correct import NONE, Corrections
from kg.flow.collecting import seldom_collected
from kg.flow.making import Maker
from kg.flow.processes import DIED, Copies, Process, WorkerDied, has_copies
from kg.flow.reading import Reader
from kg.model import Article, Finding
from kg.rdf import Piece
from kg.rdf.piece import About, content_of, key_of, piece_of
from kg.readers import RULES, Readers, default_readers

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
LOT = 24
"""Articles that are sent at once: some 200 blocks, near the size of spaCy's own batches."""
FEW = 60
"""Articles that are read sooner than other processes have loaded the model, and at less cost."""
_AHEAD = 2
"""Lots for each process that are on their way or done, while the first of them is waited for."""

Lot = list[Article]


class Making(Protocol[T_co]):
    """Whoever has loaded what a job needs."""

    def make(self, articles: Sequence[Article], /) -> Iterator[T_co]:
        """What is to be made of some articles, in their order."""


class Work(Protocol[T_co]):
    """What is to be made of articles; it can be pickled."""

    @property
    def readers(self) -> Readers:
        """Who reads them."""

    def maker(self) -> Making[T_co]:
        """Whoever makes it; loads the model."""

    def set_aside(self, article: Article, error: Exception) -> T_co:
        """What is made of an article at which processes die."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Articles are to be read: what they say is made of them."""

    model: str | None = None
    readers: Readers = RULES

    def maker(self) -> Reader:
        """A reader for it."""
        return Reader(model=self.model, readers=self.readers)

    def set_aside(self, article: Article, error: Exception) -> Finding:
        """Nothing but the fault."""
        return Finding.failed(article, error)


@dataclass(frozen=True, slots=True)
class Job:
    """Pieces are to be made: what a maker needs to know (``Maker``)."""

    model: str | None
    base: str
    run: str
    fingerprint: str
    readers: Readers = RULES
    corrections: Corrections = NONE

    def maker(self) -> Maker:
        """A maker for it."""
        return Maker(
            model=self.model, base=self.base, run=self.run, key=self.key, readers=self.readers,
            corrections=self.corrections,
        )  # fmt: skip

    def key(self, article: str, content: str) -> str:
        """The key of what is made of an article (its id) with that content."""
        return key_of(content, self.corrections.fingerprint(article, self.fingerprint))

    def set_aside(self, article: Article, error: Exception) -> Piece:
        """Nothing but the fault."""
        failed = Finding.failed(article, error)
        return piece_of(article, self.key(article.id, content_of(article)), About.of_nothing(failed), {})


class Crew(Protocol):
    """Whoever makes pieces: here, in processes, or on other machines."""

    def work(self, job: Job, articles: Iterator[Article]) -> Generator[tuple[Lot, list[Piece]]]:
        """Lots of articles and their pieces, in order; articles are taken as they are needed."""


class LocalCrew:
    """Processes of this machine; none where there are no more than ``FEW`` articles."""

    def __init__(self, jobs: int | None = None) -> None:
        """``jobs`` processes at most; as many as this one may use cores where that is not said."""
        self._jobs = jobs or cores()

    def work(self, job: Work[T], articles: Iterator[Article]) -> Generator[tuple[Lot, list[T]]]:
        """Lots of articles and what is made of them, in order; fails as ``load_model`` and ``Readers.claims`` do."""
        if job.readers.endpoint is not None:
            yield from _with_someone_far_away(job, iter(job.readers.watch(articles)))
            return
        first = list(islice(articles, FEW + 1))
        if first and len(first) <= FEW:
            with seldom_collected():
                made = list(job.maker().make(first))
            yield first, made
        elif first:
            with _Processes(job, self._jobs) as processes:
                yield from processes.work(chain(first, articles))


def read(articles: Iterable[Article], *, model: str | None = None, readers: Readers | None = None) -> Iterator[Finding]:
    """What articles say, in their order; fails as ``load_model`` and ``Readers.claims`` do."""
    for _, findings in LocalCrew().work(Reading(model, readers or default_readers()), iter(articles)):
        yield from findings


def _with_someone_far_away(job: Work[T], articles: Iterator[Article]) -> Iterator[tuple[Lot, list[T]]]:
    """One article after the other, here, while who is asked about them hears of the next ones."""
    ahead = deque(islice(articles, LOT))
    maker = job.maker() if ahead else None
    while ahead and maker is not None:
        article = ahead.popleft()
        yield [article], list(maker.make([article]))
        ahead.extend(islice(articles, 1))


def cores() -> int:
    """How many cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not Linux
        return os.cpu_count() or 1


class _Processes(Generic[T]):
    def __init__(self, job: Work[T], count: int) -> None:
        self._job = job
        self._count = count
        self._copies = Copies(job, count) if has_copies() and count > 1 else None
        self._mine = threading.local()
        self._all: list[Process] = []
        self._closing = False
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="crew")

    def work(self, articles: Iterable[Article]) -> Iterator[tuple[Lot, list[T]]]:
        rest = iter(articles)
        under_way: deque[tuple[Lot, Future[list[T]]]] = deque()
        while True:
            while len(under_way) < _AHEAD * self._count and (lot := list(islice(rest, LOT))):
                under_way.append((lot, self._threads.submit(self._make, lot)))
            if not under_way:
                return
            lot, made = under_way.popleft()
            yield lot, made.result()

    def _make(self, lot: Lot) -> list[T]:
        try:
            return self._process().make(lot)
        except WorkerDied:
            if len(lot) > 1:
                return [made for article in lot for made in self._make([article])]
        try:
            return self._process().make(lot)
        except WorkerDied as error:
            return [self._job.set_aside(lot[0], error)]

    def _process(self) -> Process:
        """The process of this thread, another one where that has died."""
        process: Process | None = getattr(self._mine, "process", None)
        if self._closing:
            raise WorkerDied(DIED)
        if process is None or process.has_died:
            copy = self._copies.take() if self._copies is not None else None
            process = self._mine.process = copy or Process.start(self._job)
            self._all.append(process)
        return process

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        if self._copies is not None and error is not None:
            self._copies.kill()
        for process in list(self._all):
            process.end()
        self._threads.shutdown(wait=True)
        for process in self._all:  # those begun meanwhile too
            process.close()
        if self._copies is not None:
            self._copies.close()
