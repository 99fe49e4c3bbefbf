"""Runs the server until it is told to stop."""

from __future__ import annotations

import uvicorn

from kg.serve.app import create_app
from kg.serve.connections import bounded
from kg.serve.settings import Settings


def run(settings: Settings, *, host: str, port: int) -> None:
    """Serve; returns when the process is told to stop. StoreUnavailable where the folder holds no build."""
    app = create_app(settings)
    uvicorn.run(
        app, host=host, port=port, http=bounded(settings, app.state.kg.metrics), ws="none", backlog=128,
        log_level="info", access_log=False, server_header=False,
    )  # fmt: skip
