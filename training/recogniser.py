"""A recogniser of names trained on open data, to hold the rules against: it is measured and not shipped.

    python recogniser.py --train enp_NL.kb.bio --test ned.testb --out recogniser.json

The Dutch newspapers of Europeana (github.com/EuropeanaNewspapers/ner-corpora, CC0) are the one collection of annotated
Dutch names whose licence allows a shipped model. They are of the nineteenth and early twentieth century and were read
by machine, which is why what is learnt from them says little about the news of today.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import click
import spacy
from names import compare, read_conll
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import filter_spans, minibatch

from kg.nlp.tokens import adapt_tokenizer

_TOGETHER = 60
_LABELS = ("PER", "LOC", "ORG")


def examples(nlp: Language, path: Path) -> Iterator[Example]:
    """Documents of some words each, from lines of a word and its tag."""
    rows = [tuple(line.split()) for line in path.read_text(encoding="utf-8").splitlines() if len(line.split()) == 2]
    at = 0
    while at < len(rows):
        end = min(at + _TOGETHER, len(rows))
        while end < len(rows) and rows[end][1].startswith("I-"):
            end += 1  # a name stays whole
        yield _example(nlp, rows[at:end])
        at = end


def _example(nlp: Language, rows: list[tuple[str, ...]]) -> Example:
    words = Doc(nlp.vocab, words=[word for word, _ in rows], ents=[_tag(tag) for _, tag in rows])
    doc = nlp.make_doc(words.text)
    spans = [doc.char_span(e.start_char, e.end_char, label=e.label_, alignment_mode="contract") for e in words.ents]
    reference = doc.copy()
    reference.ents = filter_spans([span for span in spans if span is not None])
    return Example(doc, reference)


def _tag(tag: str) -> str:
    return tag if tag[2:] in _LABELS else "O"


@click.command()
@click.option("--train", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--test", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--epochs", default=6, show_default=True)
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path))
def main(train: Path, test: Path, epochs: int, out: Path) -> None:
    """Train, score on the test articles, print and write the scores."""
    rng = random.Random(0)
    spacy.util.fix_random_seed(0)
    nlp = spacy.blank("nl")
    adapt_tokenizer(nlp)
    nlp.add_pipe("ner")
    data = list(examples(nlp, train))
    optimizer = nlp.initialize(lambda: data[:200])
    for epoch in range(epochs):
        rng.shuffle(data)
        losses: dict[str, float] = {}
        for batch in minibatch(data, 16):
            nlp.update(batch, sgd=optimizer, drop=0.3, losses=losses)
        click.echo(f"{epoch + 1}: loss {losses['ner']:.0f}")
    annotated = list(read_conll(test))
    found = []
    for item in annotated:
        blocks = [item.article.text[block.start : block.end] for block in item.article.blocks]
        starts = [block.start for block in item.article.blocks]
        found.append(
            {
                (start + ent.start_char, start + ent.end_char, ent.label_)
                for start, doc in zip(starts, nlp.pipe(blocks), strict=True)
                for ent in doc.ents
            }
        )
    scores = compare(found, [item.names for item in annotated])
    click.echo(str(scores))
    out.write_text(json.dumps(scores, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
