"""Treebanks of any year are read under one set of conventions."""

from pathlib import Path

import pytest
from spacy.vocab import Vocab
from treebank import Sentence, TreebankError, gold, is_current, paragraphs, read

NEWER = """\
# sent_id = krant\\krant.p.2.s.1
# text = Zij kondigden een wapenstilstandsakkoord aan.
1\tZij\tzij\tPRON\t_\tCase=Nom|Person=3|PronType=Prs\t2\tnsubj\t2:nsubj\t_
2\tkondigden\taan_kondigen\tVERB\t_\tMood=Ind|Number=Plur|Tense=Past|VerbForm=Fin\t0\troot\t0:root\t_
3\teen\teen\tDET\t_\tDefinite=Ind|PronType=Art\t4\tdet\t4:det\t_
4\twapenstilstandsakkoord\twapenstilstand_akkoord\tNOUN\t_\tGender=Neut|Number=Sing\t2\tobl:arg\t2:obl:arg\t_
5\taan\taan\tADP\t_\t_\t2\tcompound:prt\t2:compound:prt\tSpaceAfter=No
6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t2:punct\t_

# sent_id = krant\\krant.p.2.s.2
1\tHet\thet\tPRON\t_\tPerson=3|PronType=Prs\t3\tnsubj:pass\t_\t_
2\tis\tzijn\tAUX\t_\tNumber=Sing|Tense=Pres|VerbForm=Fin\t3\taux:pass\t_\t_
3\taangekondigd\taan_kondigen\tVERB\t_\tVerbForm=Part\t0\troot\t_\t_

"""


@pytest.fixture
def sentences(tmp_path: Path) -> list[Sentence]:
    path = tmp_path / "nieuw.conllu"
    path.write_text(NEWER, encoding="utf-8")
    return list(read(path))


def test_relations_and_features_of_newer_releases_are_harmonised(sentences: list[Sentence]) -> None:
    _, verb, article, object_, *_ = sentences[0].tokens
    assert (verb.morph, article.morph) == ("Number=Plur|Tense=Past|VerbForm=Fin", "Definite=Ind")
    assert (verb.relation, object_.relation) == ("ROOT", "obl")


def one_sentence(tmp_path: Path, *rows: str) -> Sentence:
    path = tmp_path / "zin.conllu"
    path.write_text("".join(row.replace(" ", "\t") + "\n" for row in rows), encoding="utf-8")
    (sentence,) = read(path)
    return sentence


def test_foreign_and_broken_words_have_the_tag_of_the_releases(tmp_path: Path) -> None:
    found = one_sentence(
        tmp_path,
        "1 voor- voor- SYM SPEC|afgebr _ 4 conj _ _",
        "2 km km SYM SPEC|symb _ 4 nmod _ _",
        "3 full full SYM SPEC|vreemd _ 4 flat _ _",
        "4 time time SYM SPEC|vreemd _ 0 root _ _",
    )
    assert [(token.pos, token.morph) for token in found.tokens] == [
        ("X", ""),
        ("SYM", ""),
        ("X", "Foreign=Yes"),
        ("X", "Foreign=Yes"),
    ]


@pytest.mark.parametrize(
    ("verb", "relation", "current"),
    [("zijn", "cop", True), ("worden", "cop", False), ("worden", "aux:pass", True), ("laten", "aux", False)],
)
def test_copulas_and_auxiliaries_of_older_releases_are_recognised(
    tmp_path: Path, verb: str, relation: str, current: bool
) -> None:
    row = f"1 {verb} {verb} AUX _ _ 2 {relation} _ _"
    assert is_current(one_sentence(tmp_path, row, "2 klaar klaar ADJ _ _ 0 root _ _")) is current


def test_a_modal_with_its_verb_below_it_is_of_an_older_release(tmp_path: Path) -> None:
    rows = ("1 moeten moeten VERB _ _ 0 root _ _", "2 gaan gaan VERB _ _ 1 {} _ _")
    assert not is_current(one_sentence(tmp_path, rows[0], rows[1].format("xcomp")))
    assert is_current(one_sentence(tmp_path, rows[0], rows[1].format("conj")))


def test_a_verb_whose_particle_stands_apart_has_the_bare_lemma(sentences: list[Sentence]) -> None:
    assert sentences[0].tokens[1].lemma == "kondigen"
    assert sentences[1].tokens[2].lemma == "aankondigen"


def test_a_compound_keeps_the_letters_between_its_parts(sentences: list[Sentence]) -> None:
    assert sentences[0].tokens[3].lemma == "wapenstilstandsakkoord"


def test_sentences_of_one_paragraph_belong_together(sentences: list[Sentence]) -> None:
    assert [len(part) for part in paragraphs(sentences)] == [2]


def test_a_document_has_the_text_and_the_tree_of_its_sentences(sentences: list[Sentence]) -> None:
    doc = gold(Vocab(), sentences)
    assert doc.text == "Zij kondigden een wapenstilstandsakkoord aan. Het is aangekondigd "
    assert [sent.root.text for sent in doc.sents] == ["kondigden", "aangekondigd"]
    assert doc[4].head.text == "kondigden"


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("1\tZij\tzij\n", r"slecht\.conllu:1: 3 columns where CoNLL-U has 10"),
        ("1\tZij\tzij\tPRON\t_\t_\t7\tnsubj\t_\t_\n", r"slecht\.conllu:2: no tree in the sentence above this line"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, row: str, message: str) -> None:
    path = tmp_path / "slecht.conllu"
    path.write_text(row, encoding="utf-8")
    with pytest.raises(TreebankError, match=message):
        list(read(path))
