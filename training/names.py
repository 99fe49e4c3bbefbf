"""Names of persons, places and organisations, scored against articles annotated as in CoNLL-2002.

The data (*ned.testa*, *ned.testb*) may be used for research and not for training, so nothing is learnt from it.
A name counts when its borders and its label are right. The label MISC (*Nederlandse*, *Tour de France*) is left
out on both sides: the project knows no such kind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language

from kg.lexicon import load_lexicon
from kg.mentions import find_mentions
from kg.mentions.component import label
from kg.model import Article, Block, BlockKind
from kg.nlp import parse

_START = "-DOCSTART-"
_LABELS = ("PER", "LOC", "ORG")

Name = tuple[int, int, str]
"""Start and end in the text, half-open, and the label."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with its names."""

    article: Article
    names: frozenset[Name]


def read_conll(path: Path) -> Iterator[Annotated]:
    """The articles of a file with a word, its part of speech and its label on a line, in UTF-8 or Latin-1."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        text = path.read_text(encoding="latin-1")
    sentences: list[list[tuple[str, str]]] = []
    for paragraph in text.replace("\r", "").split("\n\n"):
        rows = [tuple(line.split()) for line in paragraph.split("\n") if line.strip()]
        if rows and rows[0][0] == _START:
            if sentences:
                yield _article(f"{path.stem}-{len(sentences)}", sentences)
            sentences, rows = [], rows[1:]
        if rows:
            sentences.append([(row[0], row[-1]) for row in rows])
    if sentences:
        yield _article(path.stem, sentences)


def _article(key: str, sentences: list[list[tuple[str, str]]]) -> Annotated:
    text, blocks, names = "", [], set()
    for sentence in sentences:
        start, open_name = len(text), None
        for word, tag in sentence:
            begin, end = len(text), len(text) + len(word)
            mark, _, kind = tag.partition("-")
            if mark == "I" and open_name is not None and open_name[2] == kind:
                names.discard(open_name)
                open_name = (open_name[0], end, kind)
            else:
                open_name = (begin, end, kind) if kind else None
            if open_name is not None:
                names.add(open_name)
            text += word + " "
        blocks.append(Block(BlockKind.PARAGRAPH, start, len(text) - 1))
        text = text[:-1] + "\n"
    article = Article(id=key, text=text, title="", blocks=tuple(blocks))
    return Annotated(article, frozenset(name for name in names if name[2] in _LABELS))


def score_names(nlp: Language, path: Path) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 in percent of the project's names, for each label and for all."""
    lexicon, annotated = load_lexicon(), list(read_conll(path))
    parsed = parse(nlp, [item.article for item in annotated])
    own = [
        {
            (name.start, name.end, kind)
            for name in find_mentions(one, lexicon).names
            if (kind := label(name)) is not None
        }
        for one in parsed
    ]
    return compare(own, [item.names for item in annotated])


def compare(own: Iterable[AbstractSet[Name]], gold: Iterable[AbstractSet[Name]]) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 in percent of names found beside names annotated, article by article."""
    right, found, wanted = Counter[str](), Counter[str](), Counter[str]()
    for mine, theirs in zip(own, gold, strict=True):
        for counter, group in ((right, mine & theirs), (found, mine), (wanted, theirs)):
            counter.update(kind for _, _, kind in group)
            counter["all"] += len(group)
    return {key: _scores(right[key], found[key], wanted[key]) for key in (*_LABELS, "all")}


def _scores(right: int, found: int, wanted: int) -> dict[str, float]:
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return {"P": round(100 * precision, 1), "R": round(100 * recall, 1), "F": round(100 * f1, 1)}
