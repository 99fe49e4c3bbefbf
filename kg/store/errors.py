"""What can go wrong with a store, and whose fault it is.

```
StoreError
├── StoreUnavailable   the folder or the server: missing, locked, or it refused
│   └── Unreachable    no answer from the server
└── BadQuery           the query: not SPARQL, or not the form that was asked for
```
"""

from __future__ import annotations


class StoreError(Exception):
    """Anything that a store could not do."""


class StoreUnavailable(StoreError):
    """The store itself cannot be reached or opened."""


class Unreachable(StoreUnavailable):
    """Nothing answers at the address of a server."""


class BadQuery(StoreError):
    """The query is at fault."""
