"""Plain text files."""

from pathlib import Path

import pytest

from kg.model import Article, BlockKind, PartialDate
from kg.read import Problem, Reason, Severity, read_file
from kg.read.textfile import MAX_TEXT
from kg.resources import data_folder

BODY = "De Turkse minister zei donderdag dat hij beide landen wil ontvangen.\n\nConcessies\n\nMoskou zweeg daarover.\n"


def write(folder: Path, content: str | bytes, name: str = "bericht.txt") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only_article(path: Path) -> Article:
    (article,) = read_file(path)
    assert isinstance(article, Article)
    return article


def only_problem(path: Path) -> Problem:
    (problem,) = read_file(path)
    assert isinstance(problem, Problem)
    return problem


def warning_and_article(path: Path) -> tuple[Problem, Article]:
    problem, article = read_file(path)
    assert isinstance(problem, Problem)
    assert isinstance(article, Article)
    return problem, article


def parts(article: Article) -> list[tuple[BlockKind, str]]:
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


def test_the_shipped_format_has_its_date_and_title_on_the_first_line(tmp_path: Path) -> None:
    article = only_article(write(tmp_path, f" date 2022-03 Geen doorbraak in Antalya\n\n{BODY}", "art-1.txt"))
    assert (article.id, article.title, article.issued) == (
        "art-1",
        "Geen doorbraak in Antalya",
        PartialDate(2022, 3),
    )
    assert parts(article) == [
        (BlockKind.TITLE, "Geen doorbraak in Antalya"),
        (BlockKind.PARAGRAPH, "De Turkse minister zei donderdag dat hij beide landen wil ontvangen."),
        (BlockKind.HEADING, "Concessies"),
        (BlockKind.PARAGRAPH, "Moskou zweeg daarover."),
    ]


def test_a_first_sentence_in_the_place_of_the_title_is_text_to_read() -> None:
    article = only_article(data_folder("seeds") / "articles" / "002_41235a8d85a2d07f.txt")
    kind, text = parts(article)[0]
    assert kind is BlockKind.TITLE
    assert text.startswith("De Turkse metropool Istanbul")
    assert text.endswith("een einde te maken aan de oorlog.")


def test_the_headings_of_the_shipped_article_are_found() -> None:
    article = only_article(data_folder("seeds") / "articles" / "000_cb4ffe96b07478df.txt")
    headings = [text for kind, text in parts(article) if kind is BlockKind.HEADING]
    assert headings == [
        "Erdogan",
        "Eerste gesprek op dit niveau",
        "Concessies",
        "Update 11.00 uur: Nog geen doorbraak",
        "Oekraïne",
        "Rusland",
    ]


def test_a_wrapped_first_sentence_is_one_title(tmp_path: Path) -> None:
    text = f" date 2025-05 Istanbul was opnieuw het toneel van\ndiplomatie op hoog niveau.\n\n{BODY}"
    assert only_article(write(tmp_path, text)).title == (
        "Istanbul was opnieuw het toneel van diplomatie op hoog niveau."
    )


def test_a_title_may_stand_under_its_date(tmp_path: Path) -> None:
    article = only_article(write(tmp_path, f" date 2022-03\n\nGeen doorbraak in Antalya\n\n{BODY}"))
    assert parts(article)[0] == (BlockKind.TITLE, "Geen doorbraak in Antalya")


def test_without_a_date_line_the_first_line_is_the_title(tmp_path: Path) -> None:
    article = only_article(write(tmp_path, f"Geen doorbraak in Antalya\n\n{BODY}"))
    assert article.issued is None
    assert article.title == "Geen doorbraak in Antalya"
    assert article.blocks[0].kind is BlockKind.TITLE


def test_without_a_title_the_first_sentence_names_the_article(tmp_path: Path) -> None:
    rest = "Hij wil beide landen niet voor april ontvangen. " * 4
    text = f"De Turkse minister L. Yilmaz zei donderdag niets. {rest}\n\nMoskou zweeg.\n"
    article = only_article(write(tmp_path, text))
    assert article.title == "De Turkse minister L. Yilmaz zei donderdag niets."
    assert {block.kind for block in article.blocks} == {BlockKind.PARAGRAPH}


def test_offsets_count_in_the_decoded_text(tmp_path: Path) -> None:
    text = f" date 2022-03 Geen doorbraak\r\n\r\n{BODY}".replace("\n", "\r\n")
    plain = only_article(write(tmp_path, text))
    marked = only_article(write(tmp_path, "\ufeff" + text))
    assert plain.text == marked.text == text
    assert plain.blocks == marked.blocks
    assert parts(plain)[2] == (BlockKind.HEADING, "Concessies")


def test_windows_1252_is_read_with_a_warning(tmp_path: Path) -> None:
    text = f" date 2022-03 Oekraïne praat “door”\n\n{BODY}"
    problem, article = warning_and_article(write(tmp_path, text.encode("cp1252")))
    assert (problem.reason, problem.severity) == (Reason.ENCODING, Severity.WARNING)
    assert article.title == "Oekraïne praat “door”"


@pytest.mark.parametrize("date", ["2022-13", "2022-02-30", "2022-00", "99999-01"])
def test_an_impossible_date_costs_the_date_and_not_the_article(tmp_path: Path, date: str) -> None:
    problem, article = warning_and_article(write(tmp_path, f" date {date} Geen doorbraak\n\n{BODY}"))
    assert (problem.reason, problem.severity) == (Reason.BAD_DATE, Severity.WARNING)
    assert date in str(problem)
    assert article.issued is None
    assert article.title == "Geen doorbraak"


@pytest.mark.parametrize("content", ["", " \r\n\n", "\ufeff", " date 2022-03", " date 2022-03 \n\n* * *\n", "..."])
def test_a_file_without_words_is_empty(tmp_path: Path, content: str) -> None:
    problem = only_problem(write(tmp_path, content))
    assert (problem.reason, problem.severity) == (Reason.EMPTY, Severity.ERROR)
    assert "bericht.txt" in str(problem)


def test_a_binary_file_is_refused(tmp_path: Path) -> None:
    assert only_problem(write(tmp_path, b"\x7fELF\0\0\1\2")).reason is Reason.BINARY


def test_an_absurdly_large_file_is_refused(tmp_path: Path) -> None:
    problem = only_problem(write(tmp_path, "Vrede. " * (MAX_TEXT // 7 + 1)))
    assert problem.reason is Reason.TOO_LARGE
    assert "split it" in str(problem)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    problem = only_problem(tmp_path / "weg.txt")
    assert problem.reason is Reason.UNREADABLE
    assert "weg.txt" in str(problem)


def test_the_id_is_the_file_stem_in_one_form(tmp_path: Path) -> None:
    path = write(tmp_path, BODY, " Oekrai\u0308ne.v2 .txt")
    assert only_article(path).id == "Oekraïne.v2"


def test_each_date_line_starts_an_article(tmp_path: Path) -> None:
    first, second = f" date 2022-03-10 Geen doorbraak\n\n{BODY}\n", f" date 2022-03-12 Toch overleg\r\n\r\n{BODY}"
    one, other = read_file(write(tmp_path, first + second))
    assert isinstance(one, Article)
    assert isinstance(other, Article)
    assert (one.id, one.title, one.issued) == ("bericht-1", "Geen doorbraak", PartialDate(2022, 3, 10))
    assert (other.id, other.title, other.issued) == ("bericht-2", "Toch overleg", PartialDate(2022, 3, 12))
    assert (one.text, other.text) == (first, second)
    assert other.source == f"{one.source.removesuffix(':1')}:9"


def test_a_date_line_without_words_is_named_with_its_line(tmp_path: Path) -> None:
    article, problem = read_file(write(tmp_path, f" date 2022-03-10 Geen doorbraak\n\n{BODY}\n date 2022-03-12\n"))
    assert isinstance(article, Article)
    assert isinstance(problem, Problem)
    assert problem.reason is Reason.EMPTY
    assert problem.source.endswith("bericht.txt:9")


def test_a_date_line_under_the_title_belongs_to_it(tmp_path: Path) -> None:
    article = only_article(write(tmp_path, f"Geen doorbraak\n date 2022-03-10\n\n{BODY}"))
    assert (article.id, article.title, article.issued) == ("bericht", "Geen doorbraak", PartialDate(2022, 3, 10))


@pytest.mark.parametrize(
    "line", ["Date 12 mei was het zover.", "date 2022 was een goed jaar.", "update 2022-03-10 is er."]
)
def test_a_line_that_is_like_a_date_line_is_text(tmp_path: Path, line: str) -> None:
    assert parts(only_article(write(tmp_path, f" date 2022-03 Titel\n\n{BODY}\n{line}\n")))[-1][1] == line
