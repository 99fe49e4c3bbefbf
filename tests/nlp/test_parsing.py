"""Articles become columns whose offsets are those of the article."""

import unicodedata
from collections.abc import Callable

from paragraphs import article
from spacy.language import Language

from kg.model import Article
from kg.nlp import Parsed, parse


def test_each_token_stands_where_its_offsets_say(read: Callable[..., Parsed]) -> None:
    parsed = read("Koeleba zei: 'Nee'.", "Lavrov vertrok naar Genève.")
    for index, word in enumerate(parsed.words):
        assert parsed.text(index, index + 1) == word


def test_offsets_stay_true_where_the_text_was_normalised(read: Callable[..., Parsed]) -> None:
    decomposed = unicodedata.normalize("NFD", "Çavuşoğlu")
    parsed = read(f"Tur\u00adkije’s minister\u00a0 {decomposed} prees\n Kiev.")
    at = parsed.words.index("Çavuşoğlu")
    assert parsed.words[0] == "Turkije's"
    assert parsed.text(0, 1) == "Tur\u00adkije’s"
    assert parsed.text(at, at + 1) == decomposed
    assert parsed.text(len(parsed.words) - 2, len(parsed.words)) == "Kiev."


def test_no_sentence_crosses_a_block(read: Callable[..., Parsed]) -> None:
    parsed = read("Nog geen doorbraak", "het overleg gaat door", "Rusland")
    assert [parsed.text(*sent) for sent in parsed.sents] == [
        "Nog geen doorbraak",
        "het overleg gaat door",
        "Rusland",
    ]
    assert parsed.blocks[-1] == 2


def test_heads_and_children_agree(read: Callable[..., Parsed]) -> None:
    parsed = read("De ministers praten in Genève. Daarna eten zij.", "Lavrov zwijgt.")
    for index, head in enumerate(parsed.heads):
        assert parsed.sent_of[head] == parsed.sent_of[index]
        assert head == index or index in parsed.children[head]


def test_quotations_are_counted_in_tokens_of_the_article(read: Callable[..., Parsed]) -> None:
    parsed = read("Lavrov vertrok.", "'Wij wachten', zei Koeleba.")
    assert [parsed.text(*quote) for quote in parsed.quotes] == ["Wij wachten"]


def test_articles_come_in_their_order_also_empty_ones(nlp: Language) -> None:
    articles = [article(id="1"), article("Een.", "Twee.", id="2"), article(id="3"), article("Drie.", id="4")]
    empty = Article(id="5", text="", title="", blocks=())
    parsed = list(parse(nlp, [*articles, empty], batch_size=2))
    assert [one.article.id for one in parsed] == ["1", "2", "3", "4", "5"]
    assert [len(one.sents) for one in parsed] == [0, 2, 0, 1, 0]


def test_an_article_reads_the_same_alone_and_among_others(nlp: Language) -> None:
    one = article("Turkije bood woensdag aan om te bemiddelen.", id="1")
    other = article("De VS wezen dat voorstel af.", id="2")
    alone, *_ = parse(nlp, [one])
    among = list(parse(nlp, [other, one, other], batch_size=1))[1]
    assert (alone.words, alone.lemmas, alone.heads, alone.deps) == (
        among.words,
        among.lemmas,
        among.heads,
        among.deps,
    )
