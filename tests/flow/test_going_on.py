"""A build that goes on from an earlier one: what is new is made, what is there stays, and no byte tells it."""

from __future__ import annotations

import re
import sqlite3
from base64 import urlsafe_b64encode
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner
from short_articles import EXPORTS, Counting, exports, text, write

from kg.cli import main
from kg.flow import Built, build
from kg.rdf import Iris
from kg.read import language
from kg.same import events
from kg.same.reports import Report
from kg.store import BuildFolder, Change, EmbeddedStore, StoreUnavailable, kept_article, parse_name
from kg.store.agreeing import disagreements
from kg.store.pieces import PIECES, Pieces
from kg.store.splicing import Former

pytestmark = pytest.mark.slow


def run(out: Path, *paths: Path, prune: bool = False, iris: Iris | None = None) -> tuple[Built, list[str]]:
    """A build, and of which articles it made anything."""
    crew = Counting()
    return build(paths, out, report=lambda item: None, prune=prune, iris=iris, crew=crew), crew.made


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Six articles, built at once."""
    folder = tmp_path_factory.mktemp("alles")
    run(folder / "uit", write(folder / "in", range(6)))
    return exports(folder / "uit")


def stored(folder: Path) -> set[str]:
    """The graphs of articles that the store has."""
    store = EmbeddedStore(folder / "store", read_only=True)
    graphs = {graph.rpartition("/")[2] for graph in store.graphs() if "/article/" in graph}
    assert store.select("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }").rows[0][0].value == str(  # type: ignore[union-attr]
        (folder / "graph.nq").read_bytes().count(b"\n")
    )
    store.close()
    return graphs


def test_a_second_run_makes_nothing_and_changes_no_byte(tmp_path: Path, whole: dict[str, bytes]) -> None:
    articles = write(tmp_path / "in", range(6))
    assert len(run(tmp_path / "uit", articles)[1]) == 6
    built, made = run(tmp_path / "uit", articles)
    assert made == []
    assert built.change == Change(new=0, changed=0, same=6, kept=0, removed=0)
    assert exports(tmp_path / "uit") == whole


def places(folder: Path) -> dict[str, int]:
    """Where on the disk each part of a build lies."""
    return {path.relative_to(folder).as_posix(): path.stat().st_ino for path in folder.rglob("*") if path.is_file()}


def test_where_nothing_is_new_nothing_is_written(tmp_path: Path) -> None:
    articles, missing = write(tmp_path / "in", range(2)), tmp_path / "geen.txt"
    first, _ = run(tmp_path / "uit", articles, missing)
    there = places(tmp_path / "uit")
    built, _ = run(tmp_path / "uit", articles, missing)
    assert places(tmp_path / "uit") == there
    assert (built.summary.as_json(), built.summary.failed) == (first.summary.as_json(), 1)
    assert built.change == Change(new=0, changed=0, same=2, kept=0, removed=0)


def test_what_was_lost_or_touched_is_written_anew(tmp_path: Path) -> None:
    articles, out = write(tmp_path / "in", range(2)), tmp_path / "uit"
    run(out, articles)
    whole = exports(out)
    for name in EXPORTS:
        (out / name).unlink()
        assert (run(out, articles)[1], exports(out)) == ([], whole), name
    (out / "graph.ttl").write_bytes(whole["graph.ttl"][:-9])
    run(out, articles)
    assert exports(out) == whole
    (out / "graph.nq").write_bytes(whole["graph.nq"].replace(b"Wenen", b"Genua").replace(b"Oslo", b"Bern"))
    run(out, articles)
    assert exports(out) == whole
    for part in ("CURRENT", "*.sst"):
        next((out / "store").glob(part)).unlink()
        run(out, articles)
        assert len(stored(out)) == 2


def test_what_language_a_text_is_in_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article = tmp_path / "kort.txt"
    names = (
        "Minister Blinken bezoekt Peking. Minister Lavrov bezoekt Teheran. Premier Rutte ontmoet president Zelensky."
    )
    article.write_text(names, encoding="utf-8")
    assert run(tmp_path / "uit", article)[1] == ["kort"]
    monkeypatch.setattr(language, "_identifier", None)
    assert run(tmp_path / "uit", article)[0].change == Change(new=0, changed=0, same=1, kept=0, removed=0)
    article.write_text(names.replace("Peking", "Astana"), encoding="utf-8")
    with pytest.raises(TypeError):
        run(tmp_path / "uit", article)


def test_a_decision_counts_where_no_article_is_new(tmp_path: Path) -> None:
    articles, out = write(tmp_path / "in", range(2)), tmp_path / "uit"
    run(out, articles)
    one, other = (
        re.search(rf"/id/(frame/artikel-000{number}:(?:meeting|negotiation)-\d+)>", (out / "graph.nq").read_text())
        for number in range(2)
    )
    assert one is not None
    assert other is not None
    table = tmp_path / "besluiten.csv"
    names = ",".join(Iris().base + found[1] for found in (one, other))
    table.write_text(f"one,other,verdict,reason,source\n{names},different,gezien,ik\n", encoding="utf-8")
    for decisions, count in ((table, 1), (None, 0)):
        build([articles], out, report=lambda item: None, decisions=decisions, crew=Counting())
        assert (out / "graph.nq").read_text(encoding="utf-8").count('"gezien"') == count


def test_what_is_new_is_made_and_the_rest_is_there(tmp_path: Path, whole: dict[str, bytes]) -> None:
    run(tmp_path / "uit", write(tmp_path / "in", range(5)))
    built, made = run(tmp_path / "uit", write(tmp_path / "in", range(6)))
    assert made == ["artikel-0005"]
    assert built.change == Change(new=1, changed=0, same=5, kept=0, removed=0)
    assert exports(tmp_path / "uit") == whole
    assert len(stored(tmp_path / "uit")) == 6


def test_what_stays_is_neither_unpacked_nor_compared_again(
    tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, unpacked = tmp_path / "uit", Counter[str]()
    compared: list[tuple[Report, Report]] = []
    real, judge = Pieces.sections, events.judge_reports
    monkeypatch.setattr(Pieces, "sections", lambda self, key: unpacked.update([key]) or real(self, key))
    monkeypatch.setattr(events, "judge_reports", lambda *both: compared.append(both) or judge(*both))
    run(out, write(tmp_path / "in", range(5)))
    assert len(unpacked) == 5
    unpacked.clear()
    compared.clear()
    run(out, write(tmp_path / "in", range(6)))
    assert exports(out) == whole
    assert len(unpacked) == 1
    assert all("artikel-0005" in (one.article, other.article) for one, other in compared)


def test_a_part_that_somebody_touches_meanwhile_is_not_copied(
    tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, real = tmp_path / "uit", BuildFolder._splice
    run(out, write(tmp_path / "in", range(5)))
    calls: list[bool] = []

    def splice(self: BuildFolder, former: Former | None) -> None:
        real(self, former)
        calls.append(former is not None)
        (out / "graph.ttl").write_bytes(b"iets")

    monkeypatch.setattr(BuildFolder, "_splice", splice)
    run(out, write(tmp_path / "in", range(6)))
    assert calls == [True, False]
    assert exports(out) == whole


def test_a_day_of_articles_can_be_added_by_itself(tmp_path: Path, whole: dict[str, bytes]) -> None:
    run(tmp_path / "uit", write(tmp_path / "een", range(4)))
    built, made = run(tmp_path / "uit", write(tmp_path / "twee", range(4, 6)))
    assert made == ["artikel-0004", "artikel-0005"]
    assert built.change == Change(new=2, changed=0, same=0, kept=4, removed=0)
    assert exports(tmp_path / "uit") == whole


def test_a_changed_article_takes_the_place_of_what_it_was(tmp_path: Path, whole: dict[str, bytes]) -> None:
    articles = write(tmp_path / "in", range(6))
    changed = articles / "artikel-0003.txt"
    changed.write_text(text(3, more=" Noorwegen stelde een bestand voor."), encoding="utf-8")
    run(tmp_path / "uit", articles)
    assert exports(tmp_path / "uit") != whole
    changed.write_text(text(3), encoding="utf-8")
    built, made = run(tmp_path / "uit", articles)
    assert made == ["artikel-0003"]
    assert built.change == Change(new=0, changed=1, same=5, kept=0, removed=0)
    assert exports(tmp_path / "uit") == whole
    assert len(stored(tmp_path / "uit")) == 6
    assert list(disagreements(tmp_path / "uit")) == []


def test_an_article_changes_though_what_it_was_is_not_kept(tmp_path: Path, whole: dict[str, bytes]) -> None:
    articles, out = write(tmp_path / "in", range(6)), tmp_path / "uit"
    (articles / "artikel-0003.txt").write_text(text(3, more=" Noorwegen stelde een bestand voor."), encoding="utf-8")
    run(out, articles)
    with sqlite3.connect(out / PIECES) as table:
        table.execute("DELETE FROM piece WHERE key = (SELECT key FROM piece ORDER BY rowid LIMIT 1 OFFSET 3)")
    table.close()
    assert run(out, write(articles, range(6)))[1] == ["artikel-0003"]
    assert exports(out) == whole
    assert list(disagreements(out)) == []


def test_what_was_taken_away_stays_unless_it_is_pruned(tmp_path: Path, whole: dict[str, bytes]) -> None:
    articles = write(tmp_path / "in", range(7))
    run(tmp_path / "uit", articles)
    (articles / "artikel-0006.txt").unlink()
    built, _ = run(tmp_path / "uit", articles)
    assert (built.summary.articles, built.change) == (7, Change(new=0, changed=0, same=6, kept=1, removed=0))
    built, made = run(tmp_path / "uit", articles, prune=True)
    assert (made, built.change) == ([], Change(new=0, changed=0, same=6, kept=0, removed=1))
    assert exports(tmp_path / "uit") == whole
    assert "artikel-0006" not in stored(tmp_path / "uit")


def test_the_same_name_in_another_folder_is_another_article(tmp_path: Path) -> None:
    one, two = write(tmp_path / "een", range(1)), write(tmp_path / "twee", range(1))
    (two / "artikel-0000.txt").write_text(text(7), encoding="utf-8")
    run(tmp_path / "bijeen", one, two)
    run(tmp_path / "uit", one)
    built, made = run(tmp_path / "uit", two)
    assert built.summary.articles == 2
    assert [name.startswith("artikel-0000-") for name in made] == [True]
    assert (tmp_path / "uit" / "graph.nq").read_bytes() == (tmp_path / "bijeen" / "graph.nq").read_bytes()


def test_an_article_that_is_there_already_is_not_counted_twice(tmp_path: Path) -> None:
    run(tmp_path / "uit", write(tmp_path / "een", range(2)))
    again = tmp_path / "nog-eens.txt"
    again.write_text(text(1), encoding="utf-8")
    new = tmp_path / "nieuw.txt"
    new.write_text(text(2), encoding="utf-8")
    built, made = run(tmp_path / "uit", again, new)
    assert (made, built.summary.articles) == (["nieuw"], 3)


def test_another_program_reads_what_was_not_given_from_its_kept_text(tmp_path: Path) -> None:
    base = Iris("https://example.org/kg/")
    run(tmp_path / "anders", write(tmp_path / "in", range(3)), iris=base)
    run(tmp_path / "uit", tmp_path / "in")
    for number in range(2):
        (tmp_path / "in" / f"artikel-{number:04d}.txt").unlink()
    _, made = run(tmp_path / "uit", tmp_path / "in", iris=base)
    assert sorted(made) == ["artikel-0000", "artikel-0001", "artikel-0002"]
    assert exports(tmp_path / "uit") == exports(tmp_path / "anders")


def test_without_its_kept_pieces_a_build_reads_everything_anew(tmp_path: Path, whole: dict[str, bytes]) -> None:
    articles = write(tmp_path / "in", range(6))
    run(tmp_path / "uit", articles)
    (tmp_path / "uit" / PIECES).unlink()
    assert len(run(tmp_path / "uit", articles)[1]) == 6
    assert exports(tmp_path / "uit") == whole


def test_spoilt_pieces_are_named_with_a_way_out(tmp_path: Path) -> None:
    articles = write(tmp_path / "in", range(1))
    run(tmp_path / "uit", articles)
    (tmp_path / "uit" / PIECES).write_bytes(b"geen tabel" * 1000)
    with pytest.raises(StoreUnavailable, match=r"pieces\.sqlite is spoilt .*: take it away"):
        run(tmp_path / "uit", articles)


def test_a_passage_of_a_saved_page_can_be_checked_in_its_kept_text(tmp_path: Path) -> None:
    page = tmp_path / "pagina.html"
    told = "".join(f"<p>{line}</p>" for line in text(3).splitlines() if line and "date" not in line)
    page.write_text(f"<html lang='nl'><body><nav>Menu</nav><article><h1>Overleg</h1>{told * 2}</article></body></html>")
    run(tmp_path / "uit", page)
    page.unlink()
    whole = kept_article(tmp_path / "uit", "pagina").text
    assert "<p>" not in whole
    passages = re.findall(
        r"^<(\S+/passage/\S+)> <http://www.w3.org/ns/oa#exact> \"(.*)\" <",
        (tmp_path / "uit" / "graph.nq").read_text(),
        re.M,
    )
    assert passages
    for name, exact in passages:
        article, (start, end) = parse_name(name)
        assert (article, whole[start:end]) == ("pagina", exact)
    (kept,) = re.findall(r"hasFormat> <(ni:///sha-256;[^>]+)>", (tmp_path / "uit" / "graph.nq").read_text())
    said = CliRunner().invoke(main, ["text", kept, "--dir", str(tmp_path / "uit")])
    assert (said.exit_code, said.stdout.rstrip()) == (0, whole.rstrip())
    assert kept == "ni:///sha-256;" + urlsafe_b64encode(sha256(whole.encode()).digest()).decode().rstrip("=")
    name, exact = passages[0]
    said = CliRunner().invoke(main, ["text", name, "--dir", str(tmp_path / "uit")])
    assert (said.exit_code, said.stdout) == (0, f"{exact}\n")
    said = CliRunner().invoke(main, ["text", "iets", "--dir", str(tmp_path / "uit")])
    assert "no article in" in said.stderr
    write(tmp_path / "in", range(1))
    run(tmp_path / "uit", tmp_path / "in", prune=True)
    for name in (kept, "ni:///sha-256;iets"):
        said = CliRunner().invoke(main, ["text", name, "--dir", str(tmp_path / "uit")])
        assert (said.exit_code, said.stdout) == (4, "")
        assert "no text that" in said.stderr


def test_nothing_given_takes_nothing_away(tmp_path: Path, whole: dict[str, bytes]) -> None:
    articles = write(tmp_path / "in", range(6))
    run(tmp_path / "uit", articles)
    built, _ = run(tmp_path / "uit", tmp_path / "geen.txt", prune=True)
    assert built.read == 0
    assert exports(tmp_path / "uit") == whole
