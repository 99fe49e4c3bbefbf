"""What can go wrong with a language model behind an address, and who can mend it.

    EndpointError
    ├── NoHttpClient         the extra is not installed
    ├── BadEndpoint          an option, a key or a file of the user's is no good
    └── EndpointRefused      the server says no to whatever is asked, or is not there

Whatever costs one answer only is no error: it is counted (``kg.endpoint.client``). No message holds the key.
"""

from __future__ import annotations


class EndpointError(Exception):
    """A reader cannot be used; the message says how to mend it."""


class NoHttpClient(EndpointError):
    """The library that speaks HTTP is not installed."""

    def __init__(self) -> None:
        """The message says how to install it."""
        super().__init__(
            "een lezer achter een adres vraagt httpx (a reader behind an address needs httpx): "
            "pip install 'diplomacy-kg[endpoint]'"
        )


class BadEndpoint(EndpointError):
    """What the user gave cannot be used: an address, a table of weights, the key."""


class EndpointRefused(EndpointError):
    """The server refuses the key, the address or the model, or nothing answers at the address."""
