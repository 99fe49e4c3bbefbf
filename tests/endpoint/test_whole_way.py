"""From prompt to graph with recorded answers: what holds, what is kept, what is sent."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from replay import MARKED, NAMES, NOTHING, Asked, Replay, Sent, completion, recorded, replaying

from kg.cli import main
from kg.endpoint import Settings
from kg.evaluate.evaluation import findings_of
from kg.flow import build
from kg.model import Article, Finding
from kg.rdf import Summary, read_graph
from kg.read import read_paths
from kg.readers import open_readers
from kg.vocab.terms import DIP, OA

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).parents[2]
EXPORTS = ("graph.nq", "graph.trig", "graph.ttl", "graph.jsonld", "summary.json")


def made(out: Path, articles: Path, **settings: Any) -> tuple[Summary, str]:
    """A build with a reader: the summary, and what was used."""
    with open_readers(Settings(model="opname", **settings)) as readers:
        summary = build([articles], out, report=lambda item: None, readers=readers).summary
        assert readers.endpoint is not None
        return summary, str(readers.endpoint.usage)


def found(articles: Path, **settings: Any) -> list[Finding]:
    """What is found in the articles with a reader."""
    read = (item for item in read_paths([articles]) if isinstance(item, Article))
    with open_readers(Settings(model="opname", **settings)) as readers:
        return findings_of(read, model=None, readers=readers, advance=lambda: None)


@pytest.fixture(scope="session")
def built(plain: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Summary, list[Finding], list[Asked]]:
    """A build of all recorded articles, with what its server was asked."""
    out = tmp_path_factory.mktemp("gebouwd") / "uit"
    with replaying(recorded(*NAMES)) as server:
        summary, _ = made(out, plain, url=server.url, cache=out / "answers")
        findings = found(plain, url=server.url, cache=out / "answers")
    return out, summary, findings, server.asked


Built = tuple[Path, Summary, list[Finding], list[Asked]]


def test_every_fact_of_the_reader_has_its_place_in_the_text(built: Built) -> None:
    _, summary, findings, _ = built
    assert (summary.articles, summary.violations, summary.failed) == (len(NAMES), 0, 0)
    telling = dict.fromkeys(NAMES, 0)
    for finding in findings:
        frames = finding.frames
        for frame in (*frames.events, *frames.speech_acts, *frames.delegations, *frames.outcomes):
            for evidence in frame.evidence:
                if evidence.reader is not None:
                    assert any(start <= evidence.start < evidence.end <= end for start, end in finding.sentences)
                    assert (evidence.reader.name, evidence.reader.model) == ("endpoint", "opname")
                    telling[finding.article.id] += 1
    assert {name for name, count in telling.items() if not count} == {"w2-36"}  # a quarrel about a hedge
    assert sum(telling.values()) > 50


def test_a_reading_in_the_graph_says_who_read_what_and_how_sure(built: Built) -> None:
    quads = list(read_graph(built[0] / "graph.nq"))
    values: dict[str, dict[str, str]] = {}
    for quad in quads:
        values.setdefault(str(quad.subject), {})[quad.predicate.value] = str(getattr(quad.object, "value", quad.object))
    mine = [known for known in values.values() if known.get(DIP.reader) == "endpoint"]
    assert mine
    for known in mine:
        assert known[DIP.readerModel] == "opname"
        assert known[DIP.promptVersion] == "1"
        assert known[DIP.rule].startswith("endpoint.")
        assert 0 < float(known[DIP.confidence]) <= 1
        assert values[f"<{known[DIP.passage]}>"][OA.exact]


def test_what_is_sent_is_a_paragraph_and_a_date(built: Built, plain: Path) -> None:
    asked = built[3]
    assert {each.path for each in asked} == {"/v1/chat/completions"}
    texts = {path.stem: path.read_text(encoding="utf-8") for path in plain.iterdir()}
    for each in asked:
        last = json.loads(each.body["messages"][-1]["content"])
        assert set(last) == {"date", "text"}
        assert any(last["text"] in text for text in texts.values())
        assert each.body["model"] == "opname"
    assert len({each.text for each in asked}) == len(asked) == len(recorded(*NAMES))


def test_a_rebuild_sends_nothing_and_gives_the_same_bytes(built: Built, plain: Path, tmp_path: Path) -> None:
    out, *_ = built
    with replaying({}) as listener:
        made(tmp_path / "uit", plain, url=listener.url, cache=out / "answers")
        assert listener.asked == []
    for name in EXPORTS:
        assert (tmp_path / "uit" / name).read_bytes() == (out / name).read_bytes(), name


def test_another_model_is_asked_anew(built: Built, tmp_path: Path, plain: Path) -> None:
    out, *_ = built
    with replaying(recorded(*NAMES)) as listener, open_readers(
        Settings(model="ander", url=listener.url, cache=out / "answers")
    ) as readers:  # fmt: skip
        one = tmp_path / "een"
        one.mkdir()
        (one / "v1-18.txt").write_bytes((plain / "v1-18.txt").read_bytes())
        build([one], tmp_path / "uit", report=lambda item: None, readers=readers)
        assert len(listener.asked) == 3


def test_a_build_that_was_interrupted_goes_on(plain: Path, tmp_path: Path) -> None:
    answers, hold = recorded(*NAMES), threading.Event()
    first = set(list(answers)[:6])

    def answer(asked: Asked) -> Sent:
        if asked.text not in first:
            hold.wait(20)
        return completion(answers[asked.text])

    def interrupt(item: object) -> None:
        raise KeyboardInterrupt

    out = tmp_path / "uit"
    with replaying(answer) as server:
        settings = Settings(model="opname", url=server.url, cache=out / "answers", together=1)
        with open_readers(settings) as readers, pytest.raises(KeyboardInterrupt):
            build([plain], out, report=interrupt, readers=readers)
    hold.set()
    assert not (out / "graph.ttl").exists()
    kept = len(list((out / "answers").rglob("*.json")))
    assert 0 < kept < len(answers)
    with replaying(answers) as server:
        summary, *_ = made(out, plain, url=server.url, cache=out / "answers")
        assert len(server.asked) == len(answers) - kept
    assert summary.articles == len(NAMES)


QUIET = """
import sys, traceback
opened = []
def watch(name, arguments):
    if name.startswith("socket."):
        within = [(frame.filename, frame.name) for frame in traceback.extract_stack()]
        if not any(name == "_has_ipv6" and "urllib3" in file for file, name in within):
            opened.append((name, str(arguments[0])))
sys.addaudithook(watch)
from kg.cli import main
try:
    main(["build", *sys.argv[1:]])
except SystemExit as end:
    assert not end.code
assert opened == [], opened
assert not [name for name in sys.modules if name.startswith("kg.endpoint")]
"""
"""A build in which every socket is heard of. spaCy loads urllib3, which looks at its import whether this machine has
IPv6, with a socket that is bound and connected to nothing: that is not ours to change."""


def test_without_a_reader_no_socket_is_opened_and_no_reader_loaded(tmp_path: Path) -> None:
    articles = PROJECT / "seeds" / "articles"
    arguments = [sys.executable, "-c", QUIET, str(articles), "--out", str(tmp_path / "uit")]
    done = subprocess.run(arguments, capture_output=True, text=True, cwd=PROJECT, check=False)
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "uit" / "answers").exists()


def test_the_watch_hears_a_socket(server: Replay, plain: Path, tmp_path: Path) -> None:
    arguments = [
        str(plain / "v1-18.txt"),
        "--out",
        str(tmp_path / "uit"),
        "--reader",
        server.url,
        "--reader-model",
        "m",
    ]
    done = subprocess.run(
        [sys.executable, "-c", QUIET, *arguments], capture_output=True, text=True, cwd=PROJECT, check=False
    )
    assert "socket.connect" in done.stderr
    assert "Lezer (reader): stukken (pieces) 3" in done.stderr


# --- the command line -----------------------------------------------------------------------


def run(*arguments: object) -> Any:
    return CliRunner().invoke(main, list(map(str, arguments)))


def test_without_the_extra_the_command_says_how_to_get_it(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    done = run("build", plain, "--out", tmp_path / "uit", "--reader", "http://127.0.0.1:9/v1", "--reader-model", "m")
    assert done.exit_code == 4
    assert "pip install 'diplomacy-kg[endpoint]'" in done.output
    assert not (tmp_path / "uit").exists()


def test_the_readers_are_set_side_by_side(server: Replay, tmp_path: Path) -> None:
    for name in ("v1-18", "w2-36"):
        (tmp_path / f"{name}.mk").write_bytes((MARKED / f"{name}.mk").read_bytes())
    done = run("evaluate", "--readers", "--reader", server.url, "--reader-model", "m", tmp_path)
    assert done.exit_code == 0, done.output
    head, *lines = done.stdout.splitlines()
    assert [head.index(word) for word in ("regels", "gewogen", "model", "stemming")] == sorted(
        head.index(word) for word in ("regels", "gewogen", "model", "stemming")
    )
    rows = {line[:30].strip(): line[30:].split() for line in lines if line[30:31] == " "}
    assert len(rows["gebeurtenissen (events)"]) == 16
    alone, vote = float(rows["Score"][2]), float(rows["Score"][3])
    assert 0 < alone <= 1
    assert vote > float(rows["Score"][0])
    assert len(server.asked) == len(recorded("v1-18", "w2-36"))  # the vote is taken from the answers that were kept


def test_what_was_not_taken_is_told_beside_the_scores(tmp_path: Path) -> None:
    (tmp_path / "v1-18.mk").write_bytes((MARKED / "v1-18.mk").read_bytes())
    invented = {"kind": "Visit", "factuality": "actual", "triggers": [{"words": "landde", "nth": 1}]}
    answer = json.dumps({**json.loads(NOTHING), "events": [invented]})
    with replaying(lambda asked: completion(answer)) as server:
        done = run("evaluate", "--readers", "--reader", server.url, "--reader-model", "m", tmp_path)
    assert "3  quotation that the text does not have" in done.stdout


def test_a_reader_may_read_alone(server: Replay, plain: Path, tmp_path: Path) -> None:
    out = tmp_path / "uit"
    done = run(
        "build", plain / "v1-18.txt", "--out", out, "--reader", server.url, "--reader-model", "m", "--reader-only"
    )
    assert done.exit_code == 0, done.output
    quads = list(read_graph(out / "graph.nq"))
    rules = {str(quad.object.value) for quad in quads if quad.predicate.value == DIP.rule}
    subjects = {quad.subject for quad in quads if quad.predicate.value == DIP.reading}
    told = {q.object.value for q in quads if q.predicate.value == DIP.rule and q.subject in subjects}
    assert told and all(rule.startswith("endpoint.") for rule in told)
    assert rules > told  # offices are read as ever


def test_answers_may_be_shared_between_builds(server: Replay, plain: Path, tmp_path: Path) -> None:
    asks = ("--reader", server.url, "--reader-model", "m", "--reader-cache", tmp_path / "samen", "--reader-requests", 2)
    first = run("build", plain / "v1-18.txt", "--out", tmp_path / "een", *asks)
    assert "not asked: the budget is spent 1" in first.stderr
    second = run("build", plain / "v1-18.txt", "--out", tmp_path / "twee", *asks)
    assert "bewaard (kept) 2, verzoeken (requests) 1" in second.stderr
    assert not list(tmp_path.glob("*/answers"))
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--reader", "http://127.0.0.1:9/v1"), "--reader-model NAME"),
        (("--reader-model", "m"), "--reader URL"),
        (("--reader-only",), "--reader URL"),
        (("--reader", "http://ik:geheim@127.0.0.1:9/v1", "--reader-model", "m"), "KG_READER_KEY"),
        (("--reader", "http://127.0.0.1:9/v1?key=geheim", "--reader-model", "m"), "KG_READER_KEY"),
        (("--reader", "ollama", "--reader-model", "m"), "http://"),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    arguments: tuple[str, ...], words: str, plain: Path, tmp_path: Path
) -> None:
    done = run("build", plain, "--out", tmp_path / "uit", *arguments)
    assert done.exit_code != 0
    assert words in done.output
    assert "geheim" not in done.output
    assert not (tmp_path / "uit").exists()


def test_where_nothing_answers_the_command_says_so(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.endpoint.client.Client._hold_back", lambda self, seconds: None)
    done = run("build", plain, "--out", tmp_path / "uit", "--reader", "http://127.0.0.1:9/v1", "--reader-model", "m")
    assert done.exit_code == 4
    assert "nothing answers at http://127.0.0.1:9/v1/chat/completions" in done.output
