"""A language model of the user's own choice, behind an address, as a reader that answers in quotations.

``Endpoint`` asks it about articles and gives claims, which ``kg.frames.claims`` puts to the vote beside the rules. The
library that speaks HTTP (httpx) is an extra, loaded when an ``Endpoint`` is made and not before.
"""

from kg.endpoint.asking import Endpoint
from kg.endpoint.errors import BadEndpoint, EndpointError, EndpointRefused, NoHttpClient
from kg.endpoint.settings import KEY, Settings, Unit, key_of_environment

__all__ = [
    "KEY", "BadEndpoint", "Endpoint", "EndpointError", "EndpointRefused", "NoHttpClient", "Settings", "Unit",
    "key_of_environment",
]  # fmt: skip
