"""The options of a reader behind an address, which ``kg build`` and ``kg evaluate`` share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kg.cli.echo import tell
from kg.cli.options import fast_option, least_option

if TYPE_CHECKING:
    from kg.readers import Readers

F = TypeVar("F", bound=Callable[..., Any])
_EVERY = 30.0
"""Seconds after which is told what was used so far."""
_NUMBERS = (
    ("requests", "--reader-requests", int, None, "Hoogstens zoveel verzoeken (requests at most, retries included)."),
    ("tokens", "--reader-tokens", int, None, "Stop met vragen na zoveel tokens (ask no more after so many tokens)."),
    ("answer_tokens", "--reader-answer", int, 4096, "Langste antwoord in tokens (longest answer, thoughts included)."),
    ("together", "--reader-together", int, 4, "Verzoeken tegelijk (requests at once)."),
    ("seconds", "--reader-seconds", float, 120.0, "Tijd voor een antwoord (time for an answer)."),
)


@dataclass(frozen=True, kw_only=True)
class ReaderOptions:
    """What the user asked for; without an address the rules read alone."""

    url: str | None
    model: str | None
    alone: bool
    unit: str
    cache: Path | None
    weights: Path | None
    requests: int | None
    tokens: int | None
    answer_tokens: int
    together: int
    seconds: float
    fast: bool
    least: float

    @contextmanager
    def open(self, cache: Path) -> Iterator[Readers]:
        """Who reads; answers are kept in ``cache`` where no other folder was asked for. Says what was used."""
        from kg.readers import encoder_there, open_readers

        if not self.fast and not encoder_there():
            tell(
                "Zonder onnxruntime leest de encoder niet mee, zoals met --fast (the encoder needs onnxruntime; this "
                "is as with --fast): pip install onnxruntime"
            )
        if self.url is None:
            with open_readers(None, fast=self.fast, least=self.least) as readers:
                yield readers
            return
        from kg.endpoint import Settings, Unit, key_of_environment

        settings = Settings(
            url=self.url,
            model=self.model or "",
            cache=self.cache or cache,
            key=key_of_environment(),
            unit=Unit(self.unit),
            together=self.together,
            seconds=self.seconds,
            requests=self.requests,
            tokens=self.tokens,
            answer_tokens=self.answer_tokens,
        )
        asked = open_readers(settings, alone=self.alone, trust=self.weights, fast=self.fast, least=self.least)
        with asked as readers, _telling(readers):
            yield readers

    def check(self) -> None:
        """click.UsageError where options do not go together."""
        if self.url is not None and self.model is None:
            raise click.UsageError("--reader vraagt --reader-model NAME (the reader needs the name of a model)")
        if self.url is None and (
            self.model or self.alone or self.cache or self.weights or self.requests or self.tokens
        ):
            raise click.UsageError(
                "zonder --reader URL is er geen lezer (these options are of a reader: give --reader URL)"
            )


def reader_options(command: F) -> F:
    """Give a command the options of a reader, as one argument ``reader``."""

    @wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        own = {name: kwargs.pop(name) for name in ("fast", "least")}
        asked = {name: kwargs.pop(f"reader_{name}") for name in ReaderOptions.__dataclass_fields__ if name not in own}
        options = ReaderOptions(**asked, **own)
        options.check()
        return command(*args, reader=options, **kwargs)

    for name, flag, kind, default, words in reversed(_NUMBERS):
        number = click.IntRange(min=1) if kind is int else click.FloatRange(min=0, min_open=True)
        option = click.option(flag, f"reader_{name}", type=number, default=default, metavar="N", help=words)
        wrapped = option(wrapped)
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return least_option(fast_option(wrapped))  # type: ignore[return-value]


_OPTIONS = (
    click.option(
        "--reader", "reader_url", metavar="URL",
        help="Laat een taalmodel meelezen (a language model that reads along, behind an OpenAI-compatible address). "
        "The text of the articles is sent there. A key, if needed: KG_READER_KEY in the environment.",
    ),
    click.option("--reader-model", "reader_model", metavar="NAME", help="Naam van dat model (the name of that model)."),
    click.option(
        "--reader-only", "reader_alone", is_flag=True,
        help="Zonder de regels, ter vergelijking (without the rules, for comparison).",
    ),
    click.option(
        "--reader-unit", "reader_unit", type=click.Choice(["paragraph", "article"]), default="paragraph",
        show_default=True,
        help="Hoeveel tegelijk (how much at once). By paragraph, text that speaks to the model reaches only itself.",
    ),
    click.option(
        "--reader-cache", "reader_cache", type=click.Path(file_okay=False, path_type=Path), metavar="DIR",
        help="Map met antwoorden, om te delen (folder of answers, to share); without it DIR/answers of the build.",
    ),
    click.option(
        "--reader-weights", "reader_weights", type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Hoe zwaar het model telt (what it weighs in the vote); as seeds/reader/trust.csv, which says why.",
    ),
)  # fmt: skip


@contextmanager
def _telling(readers: Readers) -> Iterator[None]:
    """While this lasts, say now and then what the reader has used, and once more at the end."""
    assert readers.endpoint is not None
    usage, over = readers.endpoint.usage, threading.Event()

    def now_and_then() -> None:
        while not over.wait(_EVERY):
            tell(f"Lezer (reader): {usage}")

    thread = threading.Thread(target=now_and_then, name="reader progress", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        tell(f"Lezer (reader): {usage}")
