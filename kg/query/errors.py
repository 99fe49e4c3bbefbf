"""What can go wrong with a question.

```
QueryError
├── UnknownNode     nothing is said of what was asked about
├── UnknownQuery    the library has no query of that name
├── BadParameter    a value that a parameter does not take, or a parameter that the query does not have
├── BadQueryFile    a file of the library: its header is not as it should be
├── UnsafeQuery     the query asks the engine to go and fetch something, or would be the end of it
├── NoTable         the answer does not go into such a table, or nothing is installed that makes one
└── QueryRefused    the engine or the server does not take the query; with its line and column where they are known
```
"""

from __future__ import annotations


class QueryError(Exception):
    """A question that cannot be answered; the message says why."""


class UnknownNode(QueryError):
    """Nothing is said of what was asked about."""


class UnknownQuery(QueryError):
    """The library has no query of that name."""


class BadParameter(QueryError):
    """A parameter with a value that it does not take, or that the query does not have."""

    def __init__(self, parameter: str, value: str, reason: str) -> None:
        """``reason`` is what is wrong, without the parameter."""
        super().__init__(f"--param {parameter}={value}: {reason}")
        self.parameter, self.reason = parameter, reason


class BadQueryFile(QueryError):
    """A file of the query library is not as it should be."""


class UnsafeQuery(QueryError):
    """The query asks the engine to go and fetch something, or is so deep or long that it would be the end of it."""


class NoTable(QueryError):
    """The answer does not go into such a table (a workbook, Parquet, a DataFrame), or nothing here makes one."""


class QueryRefused(QueryError):
    """The query is not taken; the message points at the place where that is known."""
