"""What the handlers of a running server share."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from starlette.requests import Request

from kg.serve.keeper import Keeper
from kg.serve.metrics import Metrics
from kg.serve.pool import Pool
from kg.serve.settings import Settings

if TYPE_CHECKING:
    from kg.view import Explorer


@dataclass(slots=True)
class Explored:
    """The graph that was last drawn, what draws it, and the last pages by the nodes that they are around."""

    digest: str
    explorer: Explorer
    pages: dict[tuple[str, ...], str] = field(default_factory=dict)


@dataclass(slots=True)
class State:
    """Settings, workers, the folder, and what has been counted."""

    settings: Settings
    pool: Pool
    keeper: Keeper
    metrics: Metrics = field(default_factory=Metrics)
    described: tuple[str, bytes] = ("", b"")
    """The graph that was last described, and its description as N-Triples."""
    explored: Explored | None = None
    documents: dict[str, str] = field(default_factory=dict)
    """The pages about the graph by name, and "of": the graph they are about."""
    exploring: asyncio.Lock = field(default_factory=asyncio.Lock)


def state_of(request: Request) -> State:
    """The state of the server that a request is for."""
    state: State = request.app.state.kg
    return state
