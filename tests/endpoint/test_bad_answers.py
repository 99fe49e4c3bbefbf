"""Every kind of bad answer costs the reader its say, is counted with its reason, and changes nothing else."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from replay import NOTHING, Asked, Sent, completion, recorded, replaying
from shared import understood

from kg.endpoint import Endpoint, Settings
from kg.endpoint.client import Client
from kg.frames import load_extractor
from kg.model import Article, Claims, Finding, Frames
from kg.rdf import article_graph, compile_shapes

NAME = "v1-18"
SECOND = "Het akkoord volgt"  # the paragraph that is answered badly begins so
GOOD = recorded(NAME)
BAD_TEXT = next(text for text in GOOD if text.startswith(SECOND))


def asked(article: Article, folder: Path, bad: Sent | str) -> Claims:
    """The claims about an article when one of its paragraphs is answered so."""

    def answer(asked: Asked) -> Sent:
        if asked.text != BAD_TEXT:
            return completion(GOOD.get(asked.text, NOTHING))
        return completion(bad) if isinstance(bad, str) else bad

    with replaying(answer) as server:
        settings = Settings(url=server.url, model="opname", cache=folder, tries=2, together=1)
        with Endpoint(settings) as endpoint:
            return endpoint.claims(article)


def read(article: Article, claims: Claims) -> Frames:
    parsed, mentions, links = understood(article)
    return load_extractor().extract(parsed, mentions, links, claims)


def rows(article: Article, frames: Frames) -> list[Any]:
    """The graph of an article, which is valid and quotes the text."""
    _, mentions, links = understood(article)
    graph = article_graph(Finding(article, mentions, links, frames)).graph
    assert compile_shapes().check_graph(graph, text=article.text) == ()
    return list(graph.rows)


@pytest.fixture(scope="session")
def without_a_say(articles: dict[str, Article], tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """The graph when the reader never heard the paragraph."""
    article = articles[NAME]
    claims = asked(article, tmp_path_factory.mktemp("good"), GOOD[BAD_TEXT])
    start = article.text.index(BAD_TEXT)
    span = start, start + len(BAD_TEXT)
    kept = {
        name: tuple(c for c in getattr(claims, name) if not span[0] <= c.triggers[0][0] < span[1])
        for name in ("events", "acts", "replies", "delegations", "outcomes")
    }
    silent = replace(claims, heard=tuple(each for each in claims.heard if each != span), **kept)  # type: ignore[arg-type]
    assert silent != claims
    return rows(article, read(article, silent))


DEEP = "[" * 100_000
WHOLE: dict[str, tuple[Sent | str, str]] = {
    "refused in so many words": (completion(None, refusal="Dat doe ik niet."), "answer refused"),
    "stopped by a filter": (completion("", "content_filter"), "answer refused"),
    "cut off": (completion(GOOD[BAD_TEXT][:200], "length"), "answer cut off"),
    "empty": (completion(""), "empty answer"),
    "nothing": (completion(None), "empty answer"),
    "prose": ("Natuurlijk! Kirgizië en Tadzjikistan sloten een akkoord.", "answer that is no JSON"),
    "half of the JSON": (GOOD[BAD_TEXT][:-30], "answer that is no JSON"),
    "too deep": ('{"events": ' + DEEP + "}", "answer that is no JSON"),
    "another form": ('{"antwoord": "akkoord"}', "answer that is not of the form asked for"),
    "lists that are none": ('{"events": "akkoord"}', "answer that is not of the form asked for"),
    "a web page": (
        Sent(b"<html>Inloggen</html>", headers={"Content-Type": "text/html"}),
        "answer that is no chat completion",
    ),
    "no choice": (Sent(b'{"choices": []}'), "answer that is no chat completion"),
    "much too long": (Sent(b" " * 5_000_000), "answer that is no chat completion"),
    "bytes that are no text": (
        Sent(b'{"choices": [{"message": {"content": "\xff"}}]}'),
        "answer that is no chat completion",
    ),
    "refused by the server": (Sent(b"te lang", status=413), "question refused (413)"),
    "an error of the server": (Sent(b"stuk", status=500), "server too busy or broken"),
    "broken off": (Sent(b"", breaks_off=True), "connection broken off"),
}


@pytest.fixture
def article(articles: dict[str, Article]) -> Article:
    return articles[NAME]


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Client, "_hold_back", lambda self, seconds: None)


@pytest.mark.parametrize("kind", WHOLE)
def test_an_answer_that_is_none_costs_the_say_on_its_paragraph(
    kind: str, article: Article, without_a_say: list[Any], tmp_path: Path
) -> None:
    bad, reason = WHOLE[kind]
    claims = asked(article, tmp_path, bad)
    assert [(drop.reason, drop.start) for drop in claims.drops] == [(reason, article.text.index(BAD_TEXT))]
    assert len(claims.heard) == 2
    assert rows(article, read(article, claims)) == without_a_say


def test_an_answer_that_drips_is_late(
    article: Article, without_a_say: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]

    class AnHour(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            now[0] += 3600
            return False

    monkeypatch.setattr("kg.endpoint.client.time", SimpleNamespace(monotonic=lambda: now[0]))
    claims = asked(article, tmp_path, replace(completion(GOOD[BAD_TEXT]), parts=2, wait=AnHour()))
    assert [drop.reason for drop in claims.drops] == ["no answer in time"]
    assert rows(article, read(article, claims)) == without_a_say


def quote(words: str, nth: int = 1) -> dict[str, Any]:
    return {"words": words, "nth": nth}


def event(**other: Any) -> dict[str, Any]:
    return {"kind": "Visit", "factuality": "actual", "triggers": [quote("hield")], **other}


def act(**other: Any) -> dict[str, Any]:
    return {"kind": "Warning", "factuality": "actual", "triggers": [quote("hield")], **other}


Change = Callable[[dict[str, Any]], object]
ITEMS: dict[str, tuple[Change, str]] = {
    "a kind of its own": (lambda a: a["events"].append(event(kind="Handshake")), "kind or value outside the ontology"),
    "a value of its own": (
        lambda a: a["events"].append(event(factuality="sure")),
        "kind or value outside the ontology",
    ),
    "a role of its own": (lambda a: a["events"].append(event(chairs=[quote("akkoord")])), "role outside the ontology"),
    "no item": (lambda a: a["acts"].append("hield"), "item that is not of the form asked for"),
    "words without their place": (
        lambda a: a["acts"].append(act(triggers=["hield"])),
        "item that is not of the form asked for",
    ),
    "invented words": (
        lambda a: a["events"].append(event(triggers=[quote("onderhandelden")])),
        "quotation that the text does not have",
    ),
    "words that were mended": (
        lambda a: a["events"].append(event(triggers=[quote("Top-ontmoeting")])),
        "quotation that the text does not have",
    ),
    "words of another paragraph": (
        lambda a: a["events"].append(event(triggers=[quote("afbakening")])),
        "quotation that the text does not have",
    ),
    "an occurrence too many": (
        lambda a: a["events"].append(event(triggers=[quote("gevechten", 2)])),
        "occurrence that the text does not have",
    ),
    "an occurrence before the first": (
        lambda a: a["events"].append(event(triggers=[quote("gevechten", 0)])),
        "occurrence that the text does not have",
    ),
    "no words": (lambda a: a["events"].append(event(triggers=[quote("  ")])), "quotation without words"),
    "an invented participant": (
        lambda a: a["events"][0]["participants"].append(quote("Rusland")),
        "quotation that the text does not have",
    ),
    "a participant who is nobody": (
        lambda a: a["events"][0]["participants"].append(quote("honderd")),
        "role of nobody that the article names",
    ),
    "a place that is none": (
        lambda a: a["events"].append({**a["events"].pop(0), "place": quote("dag")}),
        "place that is none",
    ),
    "a time that is none": (
        lambda a: a["events"].append({**a["events"].pop(0), "time": quote("Beide landen")}),
        "time that is none",
    ),
    "an act of nobody": (lambda a: a["acts"].append(act(speaker=None)), "claim of an act of nobody named"),
    "a reply to nothing": (
        lambda a: a["replies"].append({"triggers": [quote("hield")], "answer": "rejected", "by": None, "to": None}),
        "claim of a reply to no proposal that is told",
    ),
    "a delegation of nobody": (
        lambda a: a["delegations"].append({"triggers": [quote("hield")], "of": quote("dag")}),
        "role of nobody that the article names",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", ITEMS)
def test_an_item_that_does_not_hold_costs_itself(kind: str, article: Article, tmp_path: Path) -> None:
    change, reason = ITEMS[kind]
    answer = json.loads(GOOD[BAD_TEXT])
    change(answer)
    good = read(article, asked(article, tmp_path / "good", GOOD[BAD_TEXT]))
    bad = read(article, asked(article, tmp_path / "bad", json.dumps(answer)))
    before, after = ([d.reason for d in frames.drops if d.step == "endpoint"] for frames in (good, bad))
    assert reason in after
    assert after.count(reason) > before.count(reason)
    assert sorted(map(str, rows(article, bad))) == sorted(map(str, rows(article, good)))
