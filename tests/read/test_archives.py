"""Archives of every make: pages, feeds, tables, lines, packed and in archives, and what cannot be read of them."""

from __future__ import annotations

import csv
import gzip
import io
import json
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path

import pyarrow
import pytest
import zstandard
from pyarrow import parquet

from kg.model import Article
from kg.rdf.piece import content_of
from kg.read import Problem, Reason, Severity, read_paths

PROJECT = Path(__file__).parents[2]
PARAGRAPHS = (
    "De ministers van Buitenlandse Zaken van Kenia en Soedan overlegden maandag in Genève over een wapenstilstand.",
    "De premier van Kenia zei dat ronde {number} moeilijk was, en dat er woensdag verder wordt gesproken.",
    "Volgens Tsjaad & Noorwegen is er nog geen akkoord; <zij> bemiddelen sinds vorige week tussen beide landen.",
)
RECORDS = [
    {
        "id": f"artikel-{number}",
        "title": f"Overleg {number} in Genève over het bestand",
        "date": f"2024-03-{10 + number}",
        "url": f"https://krant.example/artikel-{number}",
        "publisher": "De Krant",
        "text": "\n\n".join(paragraph.format(number=number) for paragraph in PARAGRAPHS),
    }
    for number in range(3)
]


def page(record: dict[str, str]) -> str:
    """A page as a newspaper makes it, with what surrounds an article."""
    paragraphs = "".join(f"<p>{escape(part)}</p>" for part in record["text"].split("\n\n"))
    return f"""<!DOCTYPE html><html lang="nl"><head><title>{record["title"]} - De Krant</title>
    <meta property="og:title" content="{record["title"]}"><meta property="og:site_name" content="De Krant">
    <link rel="canonical" href="{record["url"]}"><meta property="og:url" content="{record["url"]}">
    <meta property="article:published_time" content="{record["date"]}T10:00:00+01:00"></head>
    <body><nav><ul><li><a href="/">Voorpagina</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>{record["title"]}</h1>{paragraphs}</article></main>
    <aside>Lees ook: het weer van morgen</aside><footer>© De Krant</footer><script>alert(1)</script></body></html>"""


def pages(folder: Path) -> Path:
    for record in RECORDS:
        (folder / f"{record['id']}.html").write_text(page(record), encoding="utf-8")
    return folder


def lines(folder: Path) -> Path:
    file = folder / "archief.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in RECORDS), encoding="utf-8")
    return file


def table(folder: Path, *, suffix: str = ".csv") -> Path:
    file = folder / f"archief{suffix}"
    with file.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.DictWriter(target, RECORDS[0], dialect="excel" if suffix == ".csv" else "excel-tab")
        writer.writeheader()
        writer.writerows(RECORDS)
    return file


def columns(folder: Path) -> Path:
    file = folder / "archief.parquet"
    parquet.write_table(pyarrow.Table.from_pylist(RECORDS), file)
    return file


def rss(folder: Path) -> Path:
    months = {"03": "Mar"}
    items = "".join(
        f"<item><title>{escape(record['title'])}</title><link>{record['url']}</link>"
        f"<guid isPermaLink='false'>{record['id']}</guid><description>Kort.</description>"
        f"<pubDate>Mon, {record['date'][8:]} {months[record['date'][5:7]]} 2024 23:30:00 +0100</pubDate>"
        "<content:encoded><![CDATA["
        + "".join(f"<p>{escape(part)}</p>" for part in record["text"].split("\n\n"))
        + "]]></content:encoded></item>"
        for record in RECORDS
    )
    file = folder / "feed.xml"
    file.write_text(
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>De Krant</title><link>https://krant.example</link>{items}</channel></rss>",
        encoding="utf-8",
    )
    return file


def atom(folder: Path) -> Path:
    entries = "".join(
        f"<entry><id>{record['id']}</id><title>{escape(record['title'])}</title><link href='{record['url']}'/>"
        f"<published>{record['date']}T08:00:00Z</published><summary>Kort.</summary><content type='xhtml'>"
        "<div xmlns='http://www.w3.org/1999/xhtml'>"
        + "".join(f"<p>{escape(part)}</p>" for part in record["text"].split("\n\n"))
        + "</div></content></entry>"
        for record in RECORDS
    )
    file = folder / "feed.atom"
    file.write_text(
        f'<feed xmlns="http://www.w3.org/2005/Atom"><title>De Krant</title>{entries}</feed>', encoding="utf-8"
    )
    return file


def zipped(folder: Path) -> Path:
    inner = folder / "in"
    inner.mkdir()
    file = folder / "archief.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(pages(inner).iterdir()):
            archive.write(path, f"2024/{path.name}")
        archive.writestr("__MACOSX/2024/._artikel.html", b"\0")
        archive.writestr("2024/foto.jpg", b"\xff\xd8")
    return file


def tarred(folder: Path, *, mode: str = "w:gz") -> Path:
    inner = folder / "in"
    inner.mkdir()
    file = folder / "archief.tar.gz"
    with tarfile.open(file, mode) as archive:  # type: ignore[call-overload]
        archive.add(lines(inner), "dump/archief.jsonl")
    return file


def gzipped(folder: Path) -> Path:
    file = folder / "archief.csv.gz"
    file.write_bytes(gzip.compress(table(folder).read_bytes()))
    return file


def zst(folder: Path) -> Path:
    file = folder / "archief.jsonl.zst"
    file.write_bytes(zstandard.ZstdCompressor().compress(lines(folder).read_bytes()))
    return file


def read(*paths: Path, **names: str) -> tuple[list[Article], list[Problem]]:
    items = list(read_paths(paths, names or None))
    return [i for i in items if isinstance(i, Article)], [i for i in items if isinstance(i, Problem)]


@pytest.mark.parametrize("make", [pages, table, columns, rss, atom, zipped, tarred, gzipped, zst])
def test_archives_of_every_make_give_the_same_articles(make: Callable[[Path], Path], tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    expected, _ = read(lines(tmp_path / "a"))
    found, problems = read(make(tmp_path / "b"))
    assert [problem.message for problem in problems if problem.severity is not Severity.NOTE] == []
    assert [content_of(article) for article in found] == [content_of(article) for article in expected]


def test_a_tab_separated_table_with_other_names_is_mapped(tmp_path: Path) -> None:
    file = table(tmp_path, suffix=".tsv")
    file.write_text(
        file.read_text(encoding="utf-8-sig").replace("text\n", "body\n", 1).replace("date", "dag", 1), encoding="utf-8"
    )
    found, problems = read(file)
    assert found == []
    assert "has no column 'text'" in problems[0].message
    assert "--map text=COLUMN" in problems[0].message
    found, problems = read(file, text="body", date="dag")
    assert [str(article.issued) for article in found] == [record["date"] for record in RECORDS]
    assert problems == []


def test_a_page_gives_the_text_of_its_article_and_nothing_around_it(tmp_path: Path) -> None:
    (article, *_), _ = read(pages(tmp_path))
    assert article.title == RECORDS[0]["title"]
    assert [article.text[block.start : block.end] for block in article.blocks][1:] == RECORDS[0]["text"].split("\n\n")
    assert (str(article.issued), article.url, article.publisher) == (
        RECORDS[0]["date"], RECORDS[0]["url"], RECORDS[0]["publisher"],
    )  # fmt: skip


def test_standard_input_is_read_for_a_dash() -> None:
    code = "from kg.read import read_paths; from pathlib import Path; print([i.id for i in read_paths([Path('-')])])"
    said = subprocess.run(
        [sys.executable, "-c", code], input="".join(json.dumps(record) + "\n" for record in RECORDS), text=True,
        capture_output=True, env={"PYTHONPATH": str(PROJECT)}, check=True,
    )  # fmt: skip
    assert said.stdout == "['artikel-0', 'artikel-1', 'artikel-2']\n"


def bomb(folder: Path) -> Path:
    file = folder / "bom.jsonl.gz"
    with gzip.open(file, "wb") as target:
        for _ in range(60):
            target.write(b"\n" * 1_000_000)
    return file


def bomb_in_a_zip(folder: Path) -> Path:
    file = folder / "bom.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bom.jsonl", b"\n" * 60_000_000)
    return file


def cut(folder: Path) -> Path:
    file = folder / "half.zip"
    file.write_bytes(zipped(folder).read_bytes()[:200])
    return file


def cut_gzip(folder: Path) -> Path:
    file = folder / "half.jsonl.gz"
    file.write_bytes(gzip.compress(lines(folder).read_bytes())[:-30])
    return file


def nested(folder: Path) -> Path:
    file = folder / "dubbel.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.write(zipped(folder), "binnen.zip")
    return file


def other_xml(folder: Path) -> Path:
    file = folder / "kaart.xml"
    file.write_text("<kml><title>Kaart</title></kml>", encoding="utf-8")
    return file


def laughs(folder: Path) -> Path:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    file = folder / "lach.rss"
    file.write_text(
        f'<!DOCTYPE rss [<!ENTITY a0 "ha">{entities}]><rss><channel><item><title>&a9;</title></item></channel></rss>',
        encoding="utf-8",
    )
    return file


def no_page(folder: Path) -> Path:
    file = folder / "leeg.html"
    file.write_text("<html><body><script>alert('Vrede')</script></body></html>", encoding="utf-8")
    return file


def no_parquet(folder: Path) -> Path:
    file = folder / "geen.parquet"
    file.write_bytes(b"PAR1 maar niet heus")
    return file


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (bomb, "unpacks to more than"),
        (bomb_in_a_zip, "unpacks to more than"),
        (cut, "cannot be unpacked"),
        (cut_gzip, "cannot be unpacked"),
        (nested, "is an archive in an archive: unpack it"),
        (other_xml, "neither RSS nor Atom (it opens with <kml>)"),
        (laughs, "is not XML"),
        (no_page, "no article is found"),
        (no_parquet, "is no Parquet that can be read"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_reason(make: Callable[[Path], Path], said: str, tmp_path: Path) -> None:
    _, problems = read(make(tmp_path))
    assert any(said in problem.message and problem.severity is Severity.ERROR for problem in problems), problems


def test_a_bad_entry_costs_no_other(tmp_path: Path) -> None:
    file = table(tmp_path)
    file.write_text(file.read_text(encoding="utf-8") + "leeg,,,,,\n", encoding="utf-8")
    found, (problem,) = read(file)
    assert len(found) == 3
    assert problem.reason is Reason.EMPTY


def test_a_long_table_is_read_row_by_row(tmp_path: Path) -> None:
    """No more of it than a row, and what a file is read by, is taken before the first article comes."""
    taken = 0

    class Counted(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            nonlocal taken
            data = super().read(size)
            taken += len(data)
            return data

        read1 = read

    from kg.read.source import Source
    from kg.read.tables import read_table

    header, *rest = table(tmp_path).read_bytes().split(b"\r\n", 1)
    data = header + b"\r\n" + rest[0] * 500
    next(read_table(Source("lang.csv", (tmp_path / "lang.csv"), lambda: Counted(data))))  # type: ignore[arg-type]
    assert taken < len(data) / 10
