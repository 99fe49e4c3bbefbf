"""One question to a server that speaks the chat protocol of OpenAI, with all that may go wrong on the way.

1. A question takes at most so many seconds from its first byte to the last of its answer, and an answer at most so many
   bytes; one that is late is not asked again in this run.
2. A server that is busy (429, 5xx) or breaks off is asked again after a pause that doubles, or as long as it says
   (``Retry-After``), and meanwhile nothing else is asked of it.
3. Where the server cannot hold its model to a schema, it is asked for plain JSON, then for nothing in particular; and
   where its model takes no temperature, as those that think first do, for none.
4. No redirect is followed and no proxy of the environment used: text and key go to the address that the user gave, and
   nowhere else.

What goes wrong with one question is ``NoAnswer``, whose message is the reason that is counted; a server that says no
before it has answered anything ends the run (``EndpointRefused``).
"""

from __future__ import annotations

import email.utils
import threading
import time
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any

import msgspec

from kg.endpoint.answers import schema
from kg.endpoint.cache import Said
from kg.endpoint.errors import EndpointRefused, NoHttpClient
from kg.endpoint.prompt import Message
from kg.endpoint.settings import KEY, Settings

if TYPE_CHECKING:
    import httpx

LATE, BROKEN, BUSY, NO_COMPLETION, STOPPED = (
    "no answer in time",
    "connection broken off",
    "server too busy or broken",
    "answer that is no chat completion",
    "not asked: the run was ended",
)
Form = dict[str, Any]
"""What is asked beside the model and the conversation."""
_LONGEST = 4_000_000
"""Bytes of an answer."""
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
"""Seconds; a server may ask for as much as ``_PATIENCE``."""
_PATIENCE = 600.0
_NO = {
    401: f"the key ({KEY})",
    402: "payment",
    403: f"the key ({KEY})",
    404: "the address or the model",
    405: "the address",
}
_SCHEMA: Form = {
    "response_format": {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": schema()}}
}


class NoAnswer(Exception):
    """A question without an answer; the message is the reason."""


class _Message(msgspec.Struct):
    content: str | None = None
    refusal: str | None = None


class _Choice(msgspec.Struct):
    message: _Message
    finish_reason: str | None = None


class _Usage(msgspec.Struct):
    prompt_tokens: int = 0
    completion_tokens: int = 0


class _Completion(msgspec.Struct):
    choices: list[_Choice]
    usage: _Usage | None = None


class Client:
    """Asks one server; safe to share between threads."""

    def __init__(self, settings: Settings, *, take: Callable[[], None]) -> None:
        """``take`` is called before every request, and may raise NoAnswer; NoHttpClient where httpx is missing."""
        self._httpx = _library()
        headers = {"Authorization": f"Bearer {settings.key}"} if settings.key else {}
        self._http: httpx.Client = self._httpx.Client(headers=headers, timeout=settings.seconds, trust_env=False)
        self._settings, self._take = settings, take
        self._lock, self._stopped = threading.Lock(), threading.Event()
        self._forms, self._form = _forms(settings), 0
        self._not_before = 0.0
        self._answered = False

    def ask(self, messages: list[Message]) -> Said:
        """The answer to a conversation; NoAnswer or EndpointRefused where there is none."""
        last = ""
        for pause in self._pauses():
            self._wait()
            try:
                status, headers, body = self._post_in_some_form(messages)
            except self._httpx.TimeoutException:
                raise NoAnswer(LATE) from None
            except self._httpx.TransportError:
                last = BROKEN
                self._hold_back(pause)
                continue
            if status == 200:
                return self._said(body)
            if status in (408, 409, 425, 429) or status >= 500:
                last = BUSY
                self._hold_back(_asked_pause(headers.get("retry-after", "")) or pause)
                continue
            raise self._refused(status, body)
        if last == BROKEN and not self._answered:
            raise EndpointRefused(f"nothing answers at {self._settings.target}: is the server running?")
        raise NoAnswer(last)

    def stop(self) -> None:
        """Let whoever waits for a pause go, and ask nothing more."""
        self._stopped.set()

    def close(self) -> None:
        """Close all connections."""
        self.stop()
        self._http.close()

    def _pauses(self) -> Iterator[float]:
        """The pause after each try, should it be needed."""
        return (min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**number) for number in range(self._settings.tries))

    def _wait(self) -> None:
        while (left := self._not_before - time.monotonic()) > 0 and not self._stopped.is_set():
            self._stopped.wait(left)
        if self._stopped.is_set():
            raise NoAnswer(STOPPED)

    def _hold_back(self, seconds: float) -> None:
        with self._lock:
            self._not_before = max(self._not_before, time.monotonic() + seconds)

    def _post_in_some_form(self, messages: list[Message]) -> tuple[int, httpx.Headers, bytes]:
        """Post in the form that the server is known to take, or the first of the plainer ones that it does take."""
        for form in range(self._form, len(self._forms)):
            answer = self._post(messages, self._forms[form])
            if answer[0] not in (400, 422):
                self._form = form
                break
        return answer

    def _post(self, messages: list[Message], form: Form) -> tuple[int, httpx.Headers, bytes]:
        self._take()
        body = {"model": self._settings.model, "messages": messages, **form}
        deadline, parts, size = time.monotonic() + self._settings.seconds, list[bytes](), 0
        with self._http.stream("POST", self._settings.target, json=body) as response:
            for part in response.iter_bytes():
                size += len(part)
                parts.append(part)
                if size > _LONGEST:
                    raise NoAnswer(NO_COMPLETION)
                if time.monotonic() > deadline:
                    raise NoAnswer(LATE)
            return response.status_code, response.headers, b"".join(parts)

    def _said(self, body: bytes) -> Said:
        """What an answer says, without the key, should a server repeat it."""
        try:
            completion = msgspec.json.decode(body, type=_Completion)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            raise NoAnswer(NO_COMPLETION) from None
        if not completion.choices:
            raise NoAnswer(NO_COMPLETION)
        self._answered = True
        choice, usage = completion.choices[0], completion.usage or _Usage()
        finish = "refusal" if choice.message.refusal else choice.finish_reason or "stop"
        content = self._without_key(choice.message.content or "")
        return Said(content, finish, usage.prompt_tokens, usage.completion_tokens)

    def _refused(self, status: int, body: bytes) -> Exception:
        """What a plain no comes to: the end of the run where nothing was answered yet, but for one that is too long."""
        if self._answered or status == 413:
            return NoAnswer(f"question refused ({status})")
        what = _NO.get(status) or (
            "to answer itself, and sends on, which is not followed" if status < 400 else "the question"
        )
        words = " ".join(self._without_key(body.decode("utf-8", "replace")).split())[:200]
        return EndpointRefused(f"{self._settings.target} refuses {what} ({status}): {words}")

    def _without_key(self, text: str) -> str:
        return text.replace(self._settings.key, "…") if self._settings.key else text


def parameters(settings: Settings) -> Form:
    """How an answer is made, as far as that can be chosen: the likeliest words, the same each time."""
    return {"temperature": 0, "seed": 0, "max_tokens": settings.answer_tokens}


def _forms(settings: Settings) -> tuple[Form, ...]:
    """What is tried in turn until the server takes it."""
    chosen = parameters(settings)
    thinking = {"max_completion_tokens": settings.answer_tokens}
    return chosen | _SCHEMA, chosen | {"response_format": {"type": "json_object"}}, chosen, thinking | _SCHEMA


def _asked_pause(value: str) -> float | None:
    """The seconds that a server asks for, in either form of the header; None where it asks for none."""
    if value.strip().isdecimal():
        return min(_PATIENCE, float(value))
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    return min(_PATIENCE, max(0.0, moment.timestamp() - time.time()))


def _library() -> ModuleType:
    """The library, which is loaded here alone."""
    try:
        import httpx
    except ModuleNotFoundError as error:
        raise NoHttpClient from error
    return httpx
