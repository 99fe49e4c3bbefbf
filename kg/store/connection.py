"""One way to a server over HTTP: tried again where the server is busy or away, with credentials from the environment.

Who may write is shown by ``KG_STORE_USER`` and ``KG_STORE_PASSWORD``, in the way that the server asks for (Basic or
Digest), or by ``KG_STORE_TOKEN`` (Bearer). They are sent to that server alone, and stand in no message.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit, urlunsplit

from kg.store.errors import BadQuery, StoreUnavailable, Unreachable

if TYPE_CHECKING:
    from requests import PreparedRequest, Response
    from requests.auth import AuthBase

BUSY: Final = (429, 502, 503, 504)
"""What a server answers that will do it later."""
_SAID: Final = 500
"""Characters of a server's own words in a message."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who asks; the values are not shown."""

    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)

    @classmethod
    def of_environment(cls) -> Credentials:
        """As the variables give them, or none."""
        return cls(*(os.environ.get(f"KG_STORE_{name}", "") for name in ("USER", "PASSWORD", "TOKEN")))


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: its media type, its headers (names in lower case) and its body."""

    kind: str
    headers: Mapping[str, str]
    body: bytes


class Connection:
    """Requests to one server, over a connection that is kept open."""

    def __init__(self, credentials: Credentials | None = None, *, timeout: float = 60.0, tries: int = 2) -> None:
        """``timeout`` in seconds a request; ``tries`` is how often one is made again, each after twice as long."""
        from requests import Session  # slow to import, and seldom needed
        from requests.adapters import HTTPAdapter
        from urllib3.util import Retry

        again = Retry(
            tries, redirect=False, status_forcelist=BUSY, allowed_methods=None, backoff_factor=0.2, backoff_max=30,
            raise_on_status=False,
        )  # fmt: skip
        self._credentials = credentials or Credentials()
        self._timeout = timeout
        self._session = Session()
        self._session.auth = _anonymous  # else whatever ~/.netrc has would go along
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(max_retries=again))

    def send(
        self, method: str, url: str, body: bytes | None = None, *, kind: str = "", accept: str = "*/*",
        missing_is_fine: bool = False,
    ) -> Reply:  # fmt: skip
        """The answer; BadQuery where it is 400, StoreUnavailable where it is none or another refusal.

        Where ``missing_is_fine``, 404 is an empty answer.
        """
        response = self._tried(method, url, body, {"Accept": accept, **({"Content-Type": kind} if kind else {})})
        if response.status_code == 401 and self._sign_in(response):
            response = self._tried(method, url, body, {"Accept": accept, **({"Content-Type": kind} if kind else {})})
        if response.status_code == 404 and missing_is_fine:
            return Reply("", {}, b"")
        if response.status_code >= 300:
            raise _refusal(url, response)
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Reply(headers.get("content-type", "").partition(";")[0].strip(), headers, response.content)

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def _tried(self, method: str, url: str, body: bytes | None, headers: dict[str, str]) -> Response:
        from requests import RequestException

        headers["User-Agent"] = "diplomacy-kg"
        try:
            return self._session.request(
                method, url, data=body, headers=headers, timeout=self._timeout, allow_redirects=False
            )
        except RequestException as error:
            raise Unreachable(f"{url} cannot be reached: {_reason(error)}") from error

    def _sign_in(self, response: Response) -> bool:
        """Show who asks in the way that the server wants; False where that is not known, or was done before."""
        from requests.auth import HTTPBasicAuth, HTTPDigestAuth

        who, wanted = self._credentials, response.headers.get("WWW-Authenticate", "").lower()
        auth: AuthBase | _Bearer | None = None
        if "bearer" in wanted and who.token:
            auth = _Bearer(who.token)
        elif "digest" in wanted and who.user:
            auth = HTTPDigestAuth(who.user, who.password)
        elif "basic" in wanted and who.user:
            auth = HTTPBasicAuth(who.user.encode(), who.password.encode())
        if auth is None or self._session.auth is not _anonymous:
            return False
        self._session.auth = auth
        return True


def checked(url: str) -> str:
    """An address of a server; StoreUnavailable where it is none, or has a password in it, which is not repeated."""
    parts = urlsplit(url)
    if parts.username is not None or parts.password is not None:
        bare = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        raise StoreUnavailable(f"give {bare}, and the user and password as KG_STORE_USER and KG_STORE_PASSWORD")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise StoreUnavailable(f"a store has an http or https address, not {url!r}")
    return url


class _Bearer:
    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def _anonymous(request: PreparedRequest) -> PreparedRequest:
    return request


def _reason(error: Exception) -> str:
    """The last cause of a chain: what a user can do something about."""
    while (deeper := getattr(error, "reason", None) or next(iter(error.args), None)) is not None:
        if not isinstance(deeper, Exception):
            break
        error = deeper
    return str(error)


def _refusal(url: str, response: Response) -> BadQuery | StoreUnavailable:
    said = " ".join(response.text[:_SAID].split())
    url = url.partition("?")[0]
    code = response.status_code
    if code == 400:
        return BadQuery(f"{url} does not accept this: {said}")
    if code in (401, 403):
        how = "set KG_STORE_USER and KG_STORE_PASSWORD, or KG_STORE_TOKEN, to who may"
        return StoreUnavailable(f"{url} does not let this be done ({code}): {how}")
    if 300 <= code < 400:
        return StoreUnavailable(f"{url} has moved to {response.headers.get('Location', '?')}: give that address")
    return StoreUnavailable(f"{url} answered {code} {response.reason}: {said}")
