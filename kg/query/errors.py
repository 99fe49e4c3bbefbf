"""What can go wrong with a question."""

from __future__ import annotations


class QueryError(Exception):
    """A question that cannot be answered; the message says why."""


class UnknownNode(QueryError):
    """Nothing is said of what was asked about."""
