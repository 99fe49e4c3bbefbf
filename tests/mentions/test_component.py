"""``kg.load_model()`` gives names as entities, sentences and quotations."""

import pytest
from spacy.language import Language
from spacy.tokens import Doc

import kg


@pytest.fixture(scope="module")
def nlp() -> Language:
    return kg.load_model()


def test_the_whole_pipeline_on_one_paragraph(nlp: Language) -> None:
    doc = nlp(
        "GENÈVE (ANP) - Minister Jan Smits van Turkije eiste “een bestand” van de NAVO. De Turkse delegatie zweeg."
    )
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("GENÈVE", "LOC"),
        ("Jan Smits", "PER"),
        ("Turkije", "LOC"),
        ("NAVO", "ORG"),
    ]
    assert [span.text for span in doc.spans["quotes"]] == ["een bestand"]
    assert [sent.text.split()[0] for sent in doc.sents] == ["GENÈVE", "Minister", "De"]
    assert next(token.lemma_ for token in doc if token.text == "eiste") == "eisen"


def test_an_empty_text_has_no_names(nlp: Language) -> None:
    assert nlp("").ents == ()


def test_two_names_in_one_token_of_another_tokenizer_are_one_entity(nlp: Language) -> None:
    doc = Doc(nlp.vocab, ["De", "lijn", "Amersfoort/Barneveld", "is", "dicht", "."])
    assert [ent.text for ent in nlp(doc).ents] == ["Amersfoort/Barneveld"]
