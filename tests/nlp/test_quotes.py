"""Every style of quotation mark, and every apostrophe that is none."""

import pytest
from spacy.language import Language

from kg.nlp.quotes import find_marks


def quotes(tokenizer: Language, text: str) -> list[str]:
    doc = tokenizer.make_doc(text)
    marks = find_marks([token.text for token in doc], [bool(token.whitespace_) for token in doc])
    return [doc[first:last].text for first, last in marks.quotes]


@pytest.mark.parametrize(
    "text",
    [
        '"Wij wachten af", zei Lavrov.',
        "'Wij wachten af', zei Lavrov.",
        "‘Wij wachten af’, zei Lavrov.",
        "“Wij wachten af”, zei Lavrov.",
        "„Wij wachten af”, zei Lavrov.",
        "„Wij wachten af“, zei Lavrov.",
        "‚Wij wachten af’, zei Lavrov.",
        "‚Wij wachten af‘, zei Lavrov.",
        ",,Wij wachten af'', zei Lavrov.",
        ",,Wij wachten af”, zei Lavrov.",
        "«Wij wachten af», zei Lavrov.",
        "« Wij wachten af », zei Lavrov.",
        "»Wij wachten af«, zei Lavrov.",
        "»Wij wachten af», zei Lavrov.",
        "”Wij wachten af”, zei Lavrov.",
        "’Wij wachten af’, zei Lavrov.",
        "''Wij wachten af'', zei Lavrov.",
        "`Wij wachten af', zei Lavrov.",
        "Lavrov zei: 'Wij wachten af'.",
        "Lavrov (‘Wij wachten af’) vertrok.",
        '— "Wij wachten af" — dat zei Lavrov.',
    ],
)
def test_each_style_of_quotation_mark_is_read(tokenizer: Language, text: str) -> None:
    assert quotes(tokenizer, text) == ["Wij wachten af"]


@pytest.mark.parametrize(
    "text",
    [
        "'s Avonds kwam hij in 's-Gravenhage aan.",
        "Turkije's inzet en de foto's van de auto's.",
        "De VS' plan is af, zegt Frans' opvolger.",
        "Hij vertrok in '98 en kwam in de jaren '90 niet terug.",
        "'t Is zo'n ANP'er met z'n baby'tje.",
        "Van 't Hof sprak met Houthi's.",
    ],
)
def test_an_apostrophe_is_no_quotation_mark(tokenizer: Language, text: str) -> None:
    assert quotes(tokenizer, text) == []


def test_a_genitive_inside_single_marks_does_not_close_them(tokenizer: Language) -> None:
    assert quotes(tokenizer, "'De VS' beleid is dwaas', zei hij.") == ["De VS' beleid is dwaas"]


def test_a_plural_in_quotes_closes_where_the_sentence_goes_on(tokenizer: Language) -> None:
    assert quotes(tokenizer, "Hij hief de 'ghost towns' op.") == ["ghost towns"]


def test_a_quotation_inside_another_comes_after_it(tokenizer: Language) -> None:
    assert quotes(tokenizer, "“Hij riep ‘nee’ en liep weg”, zei zij.") == [
        "Hij riep ‘nee’ en liep weg",
        "nee",
    ]


def test_nested_marks_that_touch_are_both_read(tokenizer: Language) -> None:
    assert quotes(tokenizer, "\"'Nee', zei hij\", vertelde zij.") == ["'Nee', zei hij", "Nee"]


def test_an_apostrophe_left_open_inside_a_quotation_is_forgotten(tokenizer: Language) -> None:
    assert quotes(tokenizer, '"Wij gaan \'door", zei hij.') == ["Wij gaan 'door"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Volgens hem 'lijkt dat niet zo. Hij wacht af.", "lijkt dat niet zo."),
        ('Peru vindt dat "te duur voor ons! Chili tekende.', "te duur voor ons!"),
        ("Hij zei: 'Wij wachten. Wij hebben tijd.", "Wij wachten. Wij hebben tijd."),
        ('"Wij wachten. Wij hebben tijd.', "Wij wachten. Wij hebben tijd."),
    ],
)
def test_what_is_never_closed_ends_with_its_block_or_amid_a_sentence_with_that(
    tokenizer: Language, text: str, quoted: str
) -> None:
    assert quotes(tokenizer, text) == [quoted]


def test_a_quotation_that_is_never_closed_ends_where_the_next_begins(tokenizer: Language) -> None:
    assert quotes(tokenizer, '"Ja, zei hij. "Nee", zei zij.') == ["Ja, zei hij.", "Nee"]


def test_two_quotations_round_their_speaker_stay_two(tokenizer: Language) -> None:
    assert quotes(tokenizer, '"Afspraak is afspraak", bromde hij. "Punt."') == [
        "Afspraak is afspraak",
        "Punt.",
    ]


def test_a_closing_mark_without_an_opening_one_is_left_alone(tokenizer: Language) -> None:
    assert quotes(tokenizer, 'Dat klopt", zei hij.') == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("‘‘Wij zeggen het ook op’', zei hij. Hij ging.", ["Wij zeggen het ook op"]),
        ("„Peru moet eerst betalen’, zei hij. De top gaat door.", ["Peru moet eerst betalen"]),
        (
            ",,Wij praten met Anna's man', zei hij. ,,De rest volgt'', aldus Modi.",
            ["Wij praten met Anna's man", "De rest volgt"],
        ),
        ("„Wij noemen dat ‘een dictaat’”, zei hij.", ["Wij noemen dat ‘een dictaat’", "een dictaat"]),
        ("„Chili's eisen zijn bekend”, zei hij.", ["Chili's eisen zijn bekend"]),
    ],
)
def test_a_single_mark_may_close_a_double_one(tokenizer: Language, text: str, quoted: list[str]) -> None:
    assert quotes(tokenizer, text) == quoted
