"""A crew of Dask workers: lots of articles go to the cluster, and their pieces come back (``kg/flow/crew.py``).

1. A worker makes pieces as every process does: it loads the model, the rules and the shapes once for a job. Dask's
   workers may have threads, and spaCy is not to be shared by them, so one lot is made at a time in a process.
2. Lots are on their way to as many workers as there are now, and as many more wait; so memory is bounded here and
   there, and workers that come later get work.
3. When a worker dies, Dask gives its lots to others. A lot at which several die is done again article by article; an
   article at which they die is set aside, as it is by processes of this machine.
4. All workers must have this program, its libraries and its model in the same versions, else pieces would differ: each
   looks before its first lot.
"""

from __future__ import annotations

import logging
import pickle
import platform
import threading
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import CancelledError
from contextlib import ExitStack
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from kg.flow import Job, Maker
from kg.flow.crew import LOT, Lot, cores
from kg.flow.fingerprint import fingerprint
from kg.model import Article
from kg.nlp.identity import identify_model
from kg.rdf import Iris, Piece, Run

LOCAL: Final = "local"
_AHEAD: Final = 2
"""Lots for each worker that are on their way or done."""
_PATIENCE: Final = 60.0
"""Seconds in which the scheduler must answer, and a first worker be there."""
_ONE_AT_A_TIME: Final = threading.Lock()


class NoCluster(Exception):
    """There is no scheduler, no worker, no dask.distributed, or a worker that is not as this program is."""


class DaskCrew:
    """The workers of the cluster at an address, or of one on this machine (``local``)."""

    def __init__(self, scheduler: str, *, workers: int | None = None) -> None:
        """``scheduler`` is ``tcp://host:8786``, or ``local`` with as many ``workers`` as there are cores."""
        self._scheduler, self._workers = scheduler, workers or cores()

    def work(self, job: Job, articles: Iterator[Article]) -> Generator[tuple[Lot, list[Piece]]]:
        """Lots of articles and their pieces, in order; NoCluster where nobody can make any."""
        if job.readers.endpoint is not None:
            raise NoCluster("a reader at an address is asked from one process: leave --scheduler or --reader out")
        rest = iter(articles)
        first = list(islice(rest, LOT))
        if not first:
            return
        with ExitStack() as held:
            client = self._client(held)
            under_way: deque[tuple[Lot, Any]] = deque([(first, _sent(client, job, first))])
            while under_way:
                room = _AHEAD * max(1, len(client.nthreads()))
                while len(under_way) < room and (lot := list(islice(rest, LOT))):
                    under_way.append((lot, _sent(client, job, lot)))
                lot, future = under_way.popleft()
                yield lot, _pieces(client, job, lot, future)

    def _client(self, held: ExitStack) -> Any:
        try:
            from distributed import Client, LocalCluster
        except ImportError as error:
            raise NoCluster("a cluster needs dask.distributed: pip install 'diplomacy-kg[distributed]'") from error
        logging.getLogger("distributed").setLevel(logging.ERROR)  # it tells of every worker that comes and goes
        try:
            where: Any = self._scheduler
            if where == LOCAL:
                where = held.enter_context(
                    LocalCluster(
                        n_workers=self._workers, threads_per_worker=1, dashboard_address=None,
                        silence_logs=logging.ERROR,
                    )
                )  # fmt: skip
            client = held.enter_context(Client(where, timeout=_PATIENCE))
            client.wait_for_workers(1, timeout=_PATIENCE)
        except (OSError, ValueError, TimeoutError) as error:
            why = f"{error}" or type(error).__name__
            raise NoCluster(f"there is no scheduler with a worker at {self._scheduler}: {why}") from error
        return client


def _sent(client: Any, job: Job, lot: Lot) -> Any:
    return client.submit(_make, pickle.dumps(job), pickle.dumps(lot), pure=False)


def _pieces(client: Any, job: Job, lot: Lot, future: Any) -> list[Piece]:
    from distributed import KilledWorker

    try:
        return [Piece.decode(piece) for piece in future.result()]
    except (CancelledError, OSError) as error:  # OSError: a line that was cut
        raise NoCluster(f"the scheduler is gone ({error}); what was made is kept: build again to go on") from error
    except KilledWorker as error:
        if len(lot) > 1:
            return [piece for one in lot for piece in _pieces(client, job, [one], _sent(client, job, [one]))]
        return [job.set_aside(lot[0], error)]


def _make(job: bytes, lot: bytes) -> list[bytes]:
    """In a worker: the pieces of some articles."""
    with _ONE_AT_A_TIME:
        return [piece.encode() for piece in _maker(job).make(pickle.loads(lot))]


@lru_cache(maxsize=1)
def _maker(packed: bytes) -> Maker:
    """The maker of a job; NoCluster where it would make something else than whoever sent the job."""
    job: Job = pickle.loads(packed)
    identity = identify_model(job.model)
    run = Run.of_this_program(identity.name, identity.version, readers=job.readers.names)
    if fingerprint(identity, run, Iris(job.base)) != job.fingerprint:
        raise NoCluster(f"{platform.node()} has another version of this program, its lists, its libraries or its model")
    return job.maker()
