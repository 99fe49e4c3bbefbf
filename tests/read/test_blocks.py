"""A text to headings and paragraphs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import BlockKind
from kg.read.blocks import find_blocks

H, P = BlockKind.HEADING, BlockKind.PARAGRAPH


def parts(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, text[block.start : block.end]) for block in find_blocks(text)]


def test_blank_lines_part_headings_and_paragraphs() -> None:
    text = "Zij praten door.\n\nConcessies\n\nKiev geeft toe.\n"
    assert parts(text) == [(P, "Zij praten door."), (H, "Concessies"), (P, "Kiev geeft toe.")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_any_line_end_will_do(end: str) -> None:
    text = f"Zij praten door.{end}{end}Concessies{end} {end}Kiev geeft toe.{end}"
    assert parts(text) == [(P, "Zij praten door."), (H, "Concessies"), (P, "Kiev geeft toe.")]


def test_a_wrapped_paragraph_is_one_block() -> None:
    text = (
        "De Turkse minister van Buitenlandse Zaken zei donderdag.\n"
        "Daarna ontving hij in Ankara zijn Russische ambtgenoot en\n"
        "sprak met hem over een bestand."
    )
    assert parts(text) == [(P, text)]


def test_lines_that_are_paragraphs_are_blocks() -> None:
    first = "De Turkse minister zei donderdag dat hij beide landen wil ontvangen. " * 2 + "Kiev stemt in."
    second = "Moskou zweeg."
    assert parts(f"{first}\n{second}") == [(P, first), (P, second)]


def test_a_heading_may_stick_to_its_paragraph() -> None:
    paragraph = "De Turkse minister zei donderdag dat hij beide landen wil ontvangen."
    assert parts(f"Concessies\n{paragraph}") == [(H, "Concessies"), (P, paragraph)]


@pytest.mark.parametrize(
    "byline",
    ["Van onze correspondente in Bujumbura", "Door onze redactie buitenland", "Door Marijke van den Berg", "ANALYSE"],
)
def test_a_byline_is_no_part_of_the_title_above_it(byline: str) -> None:
    title = "België bemiddelt discreet tussen Rwanda en Burundi over heropening grens"
    paragraph = "De minister is maandag in Bujumbura aangekomen en sprak er met de president."
    assert parts(f"{title}\n{byline}\n{paragraph}") == [(H, title), (H, byline), (P, paragraph)]


@pytest.mark.parametrize(
    "line", ["Door de grens te sluiten won hij niets", "Van onze vrienden moeten we het hebben", "VN."]
)
def test_a_line_of_a_paragraph_is_no_byline(line: str) -> None:
    wrapped = (
        "De Turkse minister van Buitenlandse Zaken zei donderdag in\nAnkara dat hij wil bemiddelen, zoals gevraagd door"
    )
    text = f"{wrapped}\n{line}"
    assert parts(text) == [(P, text)]


def test_each_bullet_is_a_block() -> None:
    text = "Wat ligt er op tafel?\n- Een bestand van tien dagen.\n- Een corridor naar de haven."
    assert parts(text) == [
        (H, "Wat ligt er op tafel?"),
        (P, "Een bestand van tien dagen."),
        (P, "Een corridor naar de haven."),
    ]


def test_markup_and_rules_are_outside() -> None:
    assert parts("## Concessies\n\n* * *\n\n**Kiev**\n\nKiev geeft toe.") == [
        (H, "Concessies"),
        (H, "Kiev"),
        (P, "Kiev geeft toe."),
    ]


def test_invisible_marks_are_white_space() -> None:
    assert parts("\ufeff\u200b\n\n\u00a0Kiev geeft toe.\u200b") == [(P, "Kiev geeft toe.")]


LINES = st.lists(
    st.sampled_from(
        ["Concessies", "Kiev geeft toe.", "- punt", "", " ", "\u00a0", "# Kop", "***", "21.40 uur – Nu", "**"]
    )
    | st.text(max_size=150),
    max_size=12,
)


@settings(deadline=None)
@given(LINES, st.sampled_from(["\n", "\r\n", "\r"]))
def test_blocks_slice_the_text_in_order_and_lose_no_word(lines: list[str], end: str) -> None:
    text = end.join(lines)
    blocks = find_blocks(text)
    at = 0
    for block in blocks:
        assert at <= block.start < block.end <= len(text)
        assert not any(c.isalpha() for c in text[at : block.start])
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        at = block.end
    assert not any(c.isalpha() for c in text[at:])
