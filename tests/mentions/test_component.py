"""``kg.load_model()`` gives names as entities, sentences and quotations."""

from spacy.tokens import Doc

import kg


def test_the_whole_pipeline_on_one_paragraph() -> None:
    nlp = kg.load_model()
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


def test_an_empty_text_has_no_names() -> None:
    assert kg.load_model()("").ents == ()


def test_two_names_in_one_token_of_another_tokenizer_are_one_entity() -> None:
    nlp = kg.load_model()
    doc = Doc(nlp.vocab, ["De", "lijn", "Amersfoort/Barneveld", "is", "dicht", "."])
    assert [ent.text for ent in nlp(doc).ents] == ["Amersfoort/Barneveld"]
