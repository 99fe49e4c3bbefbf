"""Why a request is not answered; each is an HTTP answer with a reason in one line.

```
Refused                 status and message
├── BadRequest          400  the request is not what the protocol says
├── TooHeavy            422  the query passes the time or memory limit, and would again
└── Busy                503  every worker is busy and the queue is full, say: Retry-After says when to come back
```
"""

from __future__ import annotations

from collections.abc import Mapping


class Refused(Exception):
    """An answer that is not 2xx."""

    def __init__(
        self, status: int, message: str, *, reason: str = "request", headers: Mapping[str, str] | None = None
    ) -> None:
        """``reason`` is a word for the metrics and for programs; the message is for people."""
        super().__init__(message)
        self.status = status
        self.reason = reason
        self.headers = dict(headers or {})


class BadRequest(Refused):
    """The request is not what the protocol says."""

    def __init__(self, message: str) -> None:
        super().__init__(400, message)


class TooHeavy(Refused):
    """The query passes a limit."""

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(422, message, reason=reason)


class Busy(Refused):
    """Come back later."""

    def __init__(self, seconds: int = 1, *, what: str = "every worker is busy and the queue is full") -> None:
        super().__init__(
            503,
            f"{what}: try again in {seconds} s",
            reason="busy",
            headers={"Retry-After": str(seconds)},
        )
