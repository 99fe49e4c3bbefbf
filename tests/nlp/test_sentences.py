"""Sentence boundaries as the signs of edited text set them."""

import pytest
from spacy.language import Language

from kg.nlp.quotes import find_marks
from kg.nlp.sentences import LONGEST, sentence_starts


def sentences(tokenizer: Language, text: str) -> list[str]:
    doc = tokenizer.make_doc(text)
    words, spaces = [token.text for token in doc], [bool(token.whitespace_) for token in doc]
    starts = [i for i, mark in enumerate(sentence_starts(words, spaces, find_marks(words, spaces))) if mark == 1]
    return [doc[a:b].text for a, b in zip(starts, [*starts[1:], len(doc)], strict=True)]


@pytest.mark.parametrize(
    "text",
    [
        "Lavrov sprak met de VS. | Hij vertrok om 11.00 uur.",
        "Hij sprak tot de pers. | Dat zei hij na de top. | Toen was het laat.",
        '"Nee." | Hij liep weg.',
        "Dat was ‘een blunder’. | Rusland zwijgt.",
        "'Wij praten niet.' | Voor de junta zat kolonel Oo aan tafel.",
        "Zij zweeg. | 'Een mooi begin', zei hij.",
        "Nee! | Ja? | Misschien…",
        "Wat nu? | 's Avonds belde hij.",
        "Hij ging (zie boven). | De VS ook.",
        "Dat was in 2022. | 14 landen tekenden.",
        "Het duurt enz. | De rest volgt.",
        "GENÈVE (ANP) - | Het overleg is afgebroken.",
        "NEW YORK - | De Veiligheidsraad kwam bijeen.",
        "Montevideo, 14 november 2025 - | De Unie komt met een voorstel.",
        "KHARTOEM, 12 maart - | De regering praat niet.",
        "NAIROBI | Nog geen twee dagen praatten zij.",
        "MAPUTO/BEIRA | Het overleg is afgeblazen.",
        "TEL AVIV | De Israëlische minister zwijgt.",
        "Rusland heeft de spion Igor K. | De Oekraïense regering eist zijn uitlevering.",
        "In de cel zit ook Ludo V. | In ruil voor hem wil Iran een diplomaat.",
        "Het ging om de familie X. | De regering zweeg.",
        "21.40 uur – | Israël stuurt een ploeg.",
        "**18.40 uur** - | Verrassing in Qatar.",
        "Eerst sprak hij. | Al-Burhan zweeg. | al-Sharaa niet.",
    ],
)
def test_a_new_sentence_begins_after_the_bar(tokenizer: Language, text: str) -> None:
    assert sentences(tokenizer, text.replace(" | ", " ")) == text.split(" | ")


@pytest.mark.parametrize(
    "text",
    [
        "De onderhandelaars (m.n. dr. J.P. Balkenende, mr. De Vries en A. Smit) wachten a.s. vrijdag af.",
        "Zij reisde d.d. 3 mei naar St. Petersburg, o.a. met gen. Jansen en ca. tien anderen.",
        '"Wat nu?" vraagt Poetin zich af.',
        "'Nee!', riep hij.",
        "Koeleba zei: 'We hebben geen voortgang geboekt'.",
        "De ene partij blijft thuis; de andere komt.",
        "Hij aarzelt ... maar gaat toch.",
        "Update 11.00 uur: Nog geen doorbraak",
        "De minister van Buitenlandse Zaken Ron Dermer en Kofi A. Annan praatten met Ali al-Burhan.",
        "De ministers B. De Wever en S. In 't Veld spraken met Jan P. De Boer.",
        "1. Kennis is genomen van het verzoek.",
        "NAVO Secretaris-generaal Rutte zwijgt.",
        "De VS Het land uit.",
        "VN De baas.",
        "Toyota's winst steeg 3.5 procent tot 1.200 euro.",
        "Houthi-leider - hij wil anoniem blijven - zegt nee.",
    ],
)
def test_this_is_one_sentence(tokenizer: Language, text: str) -> None:
    assert sentences(tokenizer, text) == [text]


def test_a_block_without_words_has_no_sentence() -> None:
    assert sentence_starts([], [], find_marks([], [])) == []


def test_what_never_ends_is_cut_at_a_pause(tokenizer: Language) -> None:
    clause = "Rusland praat met Oekraïne over graan, en "
    found = sentences(tokenizer, clause * 400)
    assert len(found) > 10
    assert all(LONGEST // 2 < len(part.split()) <= LONGEST for part in found[:-1])
    assert all(part.endswith(",") for part in found[:-1])
    assert " ".join(found) == (clause * 400).strip()


def test_without_a_pause_it_is_cut_all_the_same(tokenizer: Language) -> None:
    found = sentences(tokenizer, "vrede " * 1001)
    assert [len(part.split()) for part in found] == [LONGEST] * 5 + [1]


def test_a_long_sentence_that_ends_in_time_is_whole(tokenizer: Language) -> None:
    text = "Aanwezig waren " + ", ".join(["Rusland"] * 90) + " en Oekraïne."
    assert sentences(tokenizer, text) == [text]
