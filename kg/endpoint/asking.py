"""A reader behind an address: articles in, claims out, with the answers kept.

1. Articles are watched as they go by on their way to the parser, and their pieces asked about meanwhile, some at once.
2. When the parsed article comes back, its claims are put together from the answers, each held to its piece.
3. A piece without an answer costs the reader its say there: it is neither for nor against what others read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

from kg.endpoint.answers import Unreadable, read_answer
from kg.endpoint.cache import Cache, Said
from kg.endpoint.client import Client, NoAnswer, parameters
from kg.endpoint.errors import EndpointError
from kg.endpoint.holding import STEP, Held, hold
from kg.endpoint.pieces import Piece, pieces_of
from kg.endpoint.prompt import load_prompt
from kg.endpoint.settings import Settings
from kg.endpoint.usage import Usage
from kg.model import Article, Claims, Drop, Reader

NAME = "endpoint"
_FINISHES = {
    "refusal": "answer refused",
    "content_filter": "answer refused",
    "length": "answer cut off",
}


class Endpoint:
    """Asks a model about articles; a context, to be left when done."""

    def __init__(self, settings: Settings) -> None:
        """NoHttpClient where the extra is missing. Nothing is sent yet."""
        self.settings, self.prompt = settings, load_prompt()
        self.version = Reader(NAME, settings.model, self.prompt.version)
        self.usage = Usage(settings.requests, settings.tokens)
        self._client = Client(settings, take=self.usage.take)
        self._cache = Cache(settings.cache)
        self._pool = ThreadPoolExecutor(settings.together, thread_name_prefix=NAME)
        self._asked: dict[Article, list[tuple[Piece, Future[Said | str]]]] = {}

    def watch(self, articles: Iterable[Article]) -> Iterator[Article]:
        """The articles as they come, asked about on their way."""
        for article in articles:
            self._ask(article)
            yield article

    def answers(self, article: Article) -> list[tuple[Piece, Said | str]]:
        """What the model answers about each piece of an article, or the reason why it does not; waits for it.

        EndpointRefused where the server says no to everything.
        """
        if article not in self._asked:
            self._ask(article)
        return [(piece, future.result()) for piece, future in self._asked.pop(article)]

    def claims(self, article: Article) -> Claims:
        """What the model says of an article, held to the text; fails as ``answers`` does."""
        whole, heard, drops = Held(), [], []
        for piece, said in self.answers(article):
            held = said if isinstance(said, str) else self._hold(piece, said)
            if isinstance(held, str):
                drops.append(Drop(STEP, held, " ".join(piece.text.split())[:60], piece.start))
                continue
            heard.append(piece.span)
            for name in ("events", "acts", "replies", "delegations", "outcomes", "drops"):
                getattr(whole, name).extend(getattr(held, name))
        return Claims(
            reader=self.version,
            events=tuple(whole.events),
            acts=tuple(whole.acts),
            replies=tuple(whole.replies),
            delegations=tuple(whole.delegations),
            outcomes=tuple(whole.outcomes),
            heard=tuple(heard),
            drops=(*drops, *whole.drops),
        )

    def close(self) -> None:
        """Ask nothing more, and let go of the server; what was answered is kept."""
        self._client.stop()
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._client.close()

    def __reduce__(self) -> str:
        """It stays in its process, and so does the key."""
        raise EndpointError("a reader behind an address is asked from one process: it cannot go along to a cluster")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _ask(self, article: Article) -> None:
        pieces = pieces_of(article, self.settings.unit)
        self._asked[article] = [(piece, self._pool.submit(self._answer, piece)) for piece in pieces]

    def _answer(self, piece: Piece) -> Said | str:
        """The answer about a piece, or the reason why there is none."""
        asked = {
            "text": piece.text,
            "date": piece.date,
            "prompt": self.prompt.digest,
            "model": self.settings.model,
            "parameters": parameters(self.settings),
        }
        said = self._cache.get(asked)
        kept = said is not None
        if said is None:
            try:
                said = self._client.ask(self.prompt.messages(piece))
            except NoAnswer as error:
                self.usage.failed(str(error))
                return str(error)
            self._cache.put(asked, said)
        self.usage.answered(said, kept=kept)
        return said

    def _hold(self, piece: Piece, said: Said) -> Held | str:
        """What is left of an answer, or the reason why nothing is."""
        if said.finish in _FINISHES:
            return _FINISHES[said.finish]
        if not said.content.strip():
            return "empty answer"
        try:
            answer, bad = read_answer(said.content)
        except Unreadable as error:
            return str(error)
        held = hold(answer, piece)
        held.drops += [Drop(STEP, reason, what, piece.start) for reason, what in bad]
        return held
