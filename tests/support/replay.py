"""A small HTTP server that speaks the chat protocol and gives recorded answers: to each text its own.

A test may put anything in the place of an answer: another status, other bytes, headers, a pause, a broken connection.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

RECORDED = Path(__file__).parents[1] / "endpoint" / "recorded"
MARKED = Path(__file__).parents[1] / "gold" / "marked" / "dev"
NAMES = sorted(path.stem for path in RECORDED.glob("*.jsonl"))
"""The articles of which answers are recorded."""
NOTHING = json.dumps({"events": [], "acts": [], "replies": [], "delegations": [], "outcomes": []})


@dataclass(frozen=True)
class Sent:
    """What a server sends, in parts where ``wait`` is to be waited for between them."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    parts: int = 1
    wait: threading.Event | None = None
    breaks_off: bool = False


@dataclass
class Asked:
    """A request as it came in."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def text(self) -> str:
        """The piece of text that it is about."""
        return str(json.loads(self.body["messages"][-1]["content"])["text"])


def completion(content: str | None, finish: str = "stop", **message: object) -> Sent:
    """An answer as the protocol has it."""
    choice = {"index": 0, "message": {"role": "assistant", "content": content, **message}, "finish_reason": finish}
    usage = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}
    return Sent(json.dumps({"object": "chat.completion", "choices": [choice], "usage": usage}).encode())


def recorded(*names: str) -> dict[str, str]:
    """Text to answer, of the articles of these names."""
    lines = (line for name in names for line in (RECORDED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
    return {row["text"]: row["content"] for row in map(json.loads, lines)}


class Replay:
    """A running server and what it was asked; ``answer`` may be changed while it runs."""

    def __init__(self, answer: Callable[[Asked], Sent]) -> None:
        self.answer = answer
        self.asked: list[Asked] = []
        replay = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                sent_in = self.rfile.read(int(self.headers["Content-Length"]))
                if not sent_in:  # the client went away
                    return
                asked = Asked(self.path, dict(self.headers), json.loads(sent_in))
                replay.asked.append(asked)
                sent = replay.answer(asked)
                if sent.breaks_off:
                    self.close_connection = True
                    return
                self.send_response(sent.status)
                for name, value in {"Content-Type": "application/json", **sent.headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(sent.body)))
                self.end_headers()
                size = -(-len(sent.body) // sent.parts)
                for part in range(sent.parts):
                    if part and sent.wait is not None:
                        sent.wait.wait(0.3)
                    try:
                        self.wfile.write(sent.body[part * size : (part + 1) * size])
                        self.wfile.flush()
                    except OSError:
                        self.close_connection = True
                        return

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True

    @property
    def url(self) -> str:
        """What is given to ``--reader``."""
        return f"http://127.0.0.1:{self.server.server_address[1]}/v1"


@contextmanager
def replaying(answer: Callable[[Asked], Sent] | Mapping[str, str]) -> Iterator[Replay]:
    """A server that answers so, or each text as it is recorded, and nothing of any other text."""
    if not callable(answer):
        answers = answer
        replay = Replay(lambda asked: completion(answers.get(asked.text, NOTHING)))
    else:
        replay = Replay(answer)
    thread = threading.Thread(target=replay.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield replay
    finally:
        replay.server.shutdown()
        replay.server.server_close()
        thread.join()
