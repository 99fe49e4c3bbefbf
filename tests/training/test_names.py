"""Names are scored by their borders and labels."""

from pathlib import Path

from names import read_conll, score_names
from recogniser import examples
from shared import model
from spacy.lang.nl import Dutch

LINES = """\
-DOCSTART- -DOCSTART- O
Jan N B-PER
Smits N I-PER
reist V O
naar Prep O
Turkije N B-LOC
. Punc O

De Art O
NAVO N B-ORG
zwijgt V O
. Punc O
"""


def test_annotated_names_have_their_place_in_the_text(tmp_path: Path) -> None:
    (tmp_path / "ned.test").write_text(LINES, encoding="utf-8")
    (article,) = read_conll(tmp_path / "ned.test")
    names = {(article.article.text[start:end], kind) for start, end, kind in article.names}
    assert names == {("Jan Smits", "PER"), ("Turkije", "LOC"), ("NAVO", "ORG")}
    assert len(article.article.blocks) == 2


def test_precision_and_recall_of_each_kind(tmp_path: Path) -> None:
    wrong = LINES.replace("Turkije N B-LOC", "Turkije N O")
    (tmp_path / "ned.test").write_text(wrong, encoding="utf-8")
    scores = score_names(model(), tmp_path / "ned.test")
    assert scores["PER"] == {"P": 100, "R": 100, "F": 100}
    assert scores["LOC"]["P"] == 0
    assert scores["all"]["R"] == 100


def test_the_data_of_the_recogniser_keeps_names_whole_and_drops_other_tags(tmp_path: Path) -> None:
    lines = ["te O"] * 59 + ["Den B-LOC", "Haag, I-LOC", "den O", "heer O", "Smits B-PER", "Piano B-MISC"]
    (tmp_path / "oud.bio").write_text("\n".join(lines), encoding="utf-8")
    first, second = examples(Dutch(), tmp_path / "oud.bio")
    assert [(ent.text, ent.label_) for ent in first.reference.ents] == [("Den Haag,", "LOC")]
    assert [(ent.text, ent.label_) for ent in second.reference.ents] == [("Smits", "PER")]
