"""Text for matching, and the way back to the text as it stands."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.read import normalise

ODD_TEXT = st.text(
    alphabet=st.one_of(
        st.sampled_from("abéïs T.,'\u2019\u2018\u00ad\u200b\u00a0\u0308\u0301\u0133\ufb01\r\n\t\u2011\u212b"),
        st.characters(),
    )
)


def test_plain_dutch_is_left_alone() -> None:
    text = "De Oekraïense president zei: “Wij praten door” – morgen."
    normal = normalise(text)
    assert normal.text is text
    assert normal.offsets is None
    assert normal.span(3, 13) == (3, 13)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Turkije\u2019s voorstel", "Turkije's voorstel"),
        ("\u2019s avonds in \u2019t Kremlin", "'s avonds in 't Kremlin"),
        ("Houthi\u00b4s", "Houthi's"),
        ("Ç\u0327avu\u015fo\u011flu"[1:], "\u0327avuşoğlu"),
        ("C\u0327avus\u0327og\u0306lu", "Çavuşoğlu"),
        ("Oekrai\u0308ne", "Oekraïne"),
        ("wapen\u00adstil\u00adstand", "wapenstilstand"),
        ("\ufeffRus\u200bland", "Rusland"),
        ("24\u00a0uur", "24 uur"),
        ("staakt\u2011het\u2011vuren", "staakt-het-vuren"),
        ("Recep Tayyip\r\n  Erdogan", "Recep Tayyip Erdogan"),
        ("\u0133zeren o\ufb03cier", "ijzeren officier"),
        ("\u212bland", "Åland"),
    ],
)
def test_odd_characters_become_what_a_list_would_have(text: str, plain: str) -> None:
    assert normalise(text).text == plain


@pytest.mark.parametrize(
    "text", ["\u2018Waanzin\u2019, zei hij", "\u201cNee\u201d \u2013 aldus Moskou", "\u00abStop\u00bb"]
)
def test_quotation_marks_and_dashes_keep_their_form(text: str) -> None:
    assert normalise(text).text == text


def test_a_passage_quotes_the_original() -> None:
    text = "De Oekrai\u0308ense wapen\u00adstilstand\u200b ging\r\nin."
    normal = normalise(text)
    start = normal.text.index("wapenstilstand")
    first, last = normal.span(start, start + len("wapenstilstand"))
    assert text[first:last] == "wapen\u00adstilstand"
    first, last = normal.span(3, 13)
    assert text[first:last] == "Oekrai\u0308ense"


def test_an_apostrophe_alone_needs_no_map() -> None:
    assert normalise("Turkije\u2019s").offsets is None


@settings(deadline=None)
@given(ODD_TEXT)
def test_ranges_are_in_order_and_inside_the_text(text: str) -> None:
    normal = normalise(text)
    if normal.offsets is None or normal.ends is None:
        assert len(normal.text) == len(text)
        return
    assert len(normal.offsets) == len(normal.ends) == len(normal.text)
    assert list(normal.offsets) == sorted(normal.offsets)
    assert list(normal.ends) == sorted(normal.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(normal.offsets, normal.ends, strict=True))


@settings(deadline=None)
@given(ODD_TEXT)
def test_letters_stay_what_they_are(text: str) -> None:
    normal = normalise(text)
    for at, char in enumerate(normal.text):
        first, last = normal.span(at, at + 1)
        if char.isalpha() and char.isascii():
            assert char in unicodedata.normalize("NFKD", text[first:last])


@settings(deadline=None)
@given(ODD_TEXT)
def test_no_odd_space_remains(text: str) -> None:
    plain = normalise(text).text
    assert "  " not in plain
    assert not any(c.isspace() and c != " " for c in plain)
