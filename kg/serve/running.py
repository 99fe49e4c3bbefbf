"""Runs the server until it is told to stop."""

from __future__ import annotations

import uvicorn

from kg.serve.app import create_app
from kg.serve.settings import Settings


def run(settings: Settings, *, host: str, port: int) -> None:
    """Serve; returns when the process is told to stop. StoreUnavailable where the folder holds no build."""
    uvicorn.run(create_app(settings), host=host, port=port, log_level="info", access_log=False, server_header=False)
