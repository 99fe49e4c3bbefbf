"""What can go wrong with a store, and whose fault it is.

```
StoreError
├── StoreUnavailable   the folder or the server: missing, locked, unreachable, or it refused
└── BadQuery           the query: not SPARQL, or not the form that was asked for
```
"""

from __future__ import annotations


class StoreError(Exception):
    """Anything that a store could not do."""


class StoreUnavailable(StoreError):
    """The store itself cannot be reached or opened."""


class BadQuery(StoreError):
    """The query is at fault."""
