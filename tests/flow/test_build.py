"""The whole way, from files to a folder with a graph; with the shipped model."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli import main
from kg.flow import Done, build
from kg.lexicon import Lexicon
from kg.mentions import find_mentions
from kg.model import Mentions
from kg.nlp import Parsed
from kg.rdf import InvalidGraph, Iris, Summary, Violation
from kg.read import Problem
from kg.read.clean import clean
from kg.store import EmbeddedStore
from kg.vocab.terms import DIP

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).parents[2]
ARTICLES = PROJECT / "seeds" / "articles"
EXPORTS = ("graph.nq", "graph.trig", "graph.ttl", "graph.jsonld", "summary.json")


def run(out: Path, *paths: Path, iris: Iris | None = None) -> tuple[Summary, list[object]]:
    """A build, and what it reported."""
    heard: list[object] = []
    return build(paths, out, report=heard.append, iris=iris).summary, heard


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph of the two shipped articles."""
    out = tmp_path_factory.mktemp("uit")
    run(out, ARTICLES)
    return out


def test_both_articles_are_built_without_a_violation(tmp_path: Path) -> None:
    summary, heard = run(tmp_path, ARTICLES)
    assert (summary.articles, summary.violations, summary.failed) == (2, 0, 0)
    assert [type(item) for item in heard] == [Done, Done]


def test_a_fault_of_the_program_costs_one_article_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(parsed: Parsed, lexicon: Lexicon) -> Mentions:
        if parsed.article.id.startswith("000"):
            raise ZeroDivisionError("division by zero")
        return find_mentions(parsed, lexicon)

    monkeypatch.setattr("kg.mentions.find_mentions", broken)
    summary, heard = run(tmp_path, ARTICLES)
    assert (summary.articles, summary.violations, summary.failed) == (2, 0, 1)
    first, second = (item.about for item in heard if isinstance(item, Done))
    assert first is not None
    assert second is not None
    assert first.fault.startswith("ZeroDivisionError: division by zero (test_build.py, line ")
    assert second.tally.statements > 1000
    assert not second.fault
    (told,) = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))["faults"]
    assert told["article"] == first.article
    assert told["traceback"].rstrip().endswith("ZeroDivisionError: division by zero")
    monkeypatch.undo()
    summary, heard = run(tmp_path, ARTICLES)  # what the program could not do, it tries again
    assert summary.failed == 0
    assert [item.about is None for item in heard if isinstance(item, Done)] == [True, False]
    assert "faults" not in json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    store = EmbeddedStore(tmp_path / "store", read_only=True)  # nor has the store what was there before
    assert store.select("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }").rows[0][0].value == str(  # type: ignore[union-attr]
        (tmp_path / "graph.nq").read_bytes().count(b"\n")
    )
    store.close()


def test_every_event_has_evidence_and_a_rule(built: Path) -> None:
    store = EmbeddedStore(built / "store", read_only=True)
    lacking = store.select(
        f"SELECT ?e WHERE {{ ?e a <{DIP.Event}> FILTER NOT EXISTS {{ ?e <{DIP.evidence}> ?p ; <{DIP.rule}> ?r }} }}"
    )
    assert lacking.rows == ()
    store.close()


def test_another_folder_and_another_hash_seed_give_the_same_bytes(built: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders"
    shutil.copytree(ARTICLES, elsewhere)
    code = (
        "import sys; from pathlib import Path; from kg.flow import build\n"
        "build(map(Path, sys.argv[2:]), Path(sys.argv[1]), report=lambda item: None)"
    )
    files = sorted(map(str, elsewhere.iterdir()), reverse=True)
    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "uit"), *files],
        env={"PYTHONHASHSEED": "7", "PYTHONPATH": str(PROJECT), "KG_FAST": "1"},
        cwd=tmp_path,
        check=True,
    )
    for name in EXPORTS:
        assert (tmp_path / "uit" / name).read_bytes() == (built / name).read_bytes(), name


def test_an_instance_base_of_ones_own_is_used_everywhere(tmp_path: Path) -> None:
    run(tmp_path, next(ARTICLES.iterdir()), iris=Iris("https://example.org/kg/"))
    written = (tmp_path / "graph.nq").read_text(encoding="utf-8")
    assert "https://example.org/kg/article/" in written
    assert "diplomacy-kg/id/" not in written


def test_what_cannot_be_read_is_reported_and_the_batch_goes_on(tmp_path: Path) -> None:
    empty = tmp_path / "leeg.txt"
    empty.write_bytes(b"")
    summary, heard = run(tmp_path / "uit", empty, ARTICLES)
    assert (summary.articles, summary.failed) == (2, 1)
    assert isinstance(heard[0], Problem)


def test_nothing_is_built_where_nothing_is_read(tmp_path: Path) -> None:
    summary, _ = run(tmp_path / "uit", tmp_path / "geen.txt")
    assert summary.articles == 0
    assert not (tmp_path / "uit").exists()


HOSTILE = (
    " date 2024-05-06 Overleg van \u202eregering\u202c <script> <naam>\n\n"
    'Minister Ján "De \\ Lange" Kovač van Slowakije zei: „Wij \u2028 praten 🕊 met Tsjaad. \\u0041 <b>”\x01\x1b[2J.\n\n'
    "Turkije bemiddelde maandag in Genève tussen Soedan en Tsjaad, en de premier van Noorwegen 👩‍👩‍👧 was erbij."
)


def test_a_hostile_article_keeps_every_passage_intact(tmp_path: Path) -> None:
    source = tmp_path / 'a"b <c>\\ é🕊%41.txt'
    source.write_text(HOSTILE, encoding="utf-8", newline="")
    summary, _ = run(tmp_path / "uit", source)
    assert (summary.articles, summary.violations) == (1, 0)
    store = EmbeddedStore(tmp_path / "uit" / "store", read_only=True)
    rows = store.select(
        "PREFIX oa: <http://www.w3.org/ns/oa#> SELECT ?s ?e ?x WHERE { ?p oa:start ?s ; oa:end ?e ; oa:exact ?x }"
    )
    passages = [(int(start or 0), int(end or 0), exact) for start, end, exact in rows.texts()]
    assert passages
    text = clean(HOSTILE).text
    assert "<naam>" in text
    assert "<script>" not in text
    assert [row for row in passages if text[row[0] : row[1]] != row[2]] == []
    store.close()


def test_strict_stops_at_a_graph_that_breaks_a_shape_and_keeps_the_old_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(tmp_path, ARTICLES)
    before = (tmp_path / "graph.nq").read_bytes()
    monkeypatch.setattr("kg.rdf.events.DIP.factuality", "https://example.org/feitelijkheid")
    monkeypatch.setattr("kg.flow.building.fingerprint", lambda *parts: "another program")
    with pytest.raises(InvalidGraph, match="breaks"):
        build([ARTICLES], tmp_path, report=lambda item: None, strict=True)
    assert (tmp_path / "graph.nq").read_bytes() == before
    summary, heard = run(tmp_path, ARTICLES)
    assert summary.violations == len([item for item in heard if isinstance(item, Violation)]) > 0


def test_a_sentence_without_an_end_is_cut_and_named(tmp_path: Path) -> None:
    source = tmp_path / "lang.txt"
    clause = "Turkije bemiddelde in Genève tussen Soedan en Tsjaad, "
    source.write_text(
        f" date 2024-05-06 Overleg\n\nDinsdag was het zover, {clause * 60}en dat was het.\n", encoding="utf-8"
    )
    result = CliRunner().invoke(main, ["build", str(source), "--out", str(tmp_path / "uit")])
    assert result.exit_code == 0
    assert "lang.txt: sentence of more than 200 words: cut" in result.stderr
    assert "nlp: sentence of more than 200 words" in result.stdout
