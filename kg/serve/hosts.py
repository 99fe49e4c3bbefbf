"""Under which names the server answers: a page that any browser opens could else read the graph on this machine.

Such a page cannot read what another origin answers, so it lets its own name point to 127.0.0.1 (DNS rebinding); then
the browser sends that name as Host. A name that nobody gave the server is refused.
"""

from __future__ import annotations

from typing import Final

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from kg.serve.state import State

_THIS_MACHINE: Final = {"localhost", "127.0.0.1", "::1"}
_ANYWHERE: Final = {"", "0.0.0.0", "::"}


class KnownHosts:
    """Refuses a request for a name that is not this machine's, the address of the connection, or listed."""

    def __init__(self, app: ASGIApp, state: State) -> None:
        """``state.settings.hosts`` are the names beside those of this machine."""
        self._app = app
        self._metrics = state.metrics
        self._known = _THIS_MACHINE | {plain(name) for name in state.settings.hosts} - _ANYWHERE

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass it on, or answer 421."""
        if scope["type"] == "http" and not self._is_known(scope):
            self._metrics.refused["host"] += 1
            message = "this server does not answer under that name: kg serve --allow-host NAME lets it\n"
            await PlainTextResponse(message, status_code=421)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _is_known(self, scope: Scope) -> bool:
        named = Headers(scope=scope).get("host")
        if named is None:  # HTTP/1.0, which no browser speaks
            return True
        address = (scope.get("server") or ("",))[0]
        return plain(named) in self._known | {address}


def plain(host: str) -> str:
    """A host in small letters, without its port.

    >>> plain("LocalHost:8000"), plain("[::1]:8000"), plain("::1"), plain("example.org.")
    ('localhost', '::1', '::1', 'example.org')
    """
    text = host.strip().lower()
    if text.startswith("["):
        return text[1:].partition("]")[0]
    return text if text.count(":") > 1 else text.partition(":")[0].rstrip(".")
