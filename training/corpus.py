"""Training and development data for spaCy, made from treebanks.

    python corpus.py --train A.conllu --train B.conllu --dev C.conllu --test D.conllu --out corpus

1. A sentence of the training data that a development or test section has too is left out, by its words, and so
   is one with the copulas or auxiliaries of older releases (``treebank.is_current``).
2. One to three sentences in a row become one document, since a paragraph is what the model will be given.
3. Pairs of double quotation marks are rewritten in the styles of newspapers, which treebanks hardly have;
   some sentences lose their full stop, as headlines have none.
4. Sentences of our own (``--own``) are few and count ``--weight`` times; those marked ``part = aside`` are
   for measuring, and stay out.

Beside the data, ``fingerprints/`` has the fingerprint of every sentence that the model was trained on, chosen
by or measured on, so that anybody can see that the three are apart.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click
from spacy.tokens import DocBin
from spacy.vocab import Vocab
from treebank import Sentence, gold, is_current, paragraphs, read

_ATTRIBUTES = ("ORTH", "LEMMA", "POS", "MORPH", "HEAD", "DEP", "SENT_START", "SPACY")
_JOINED = (1, 1, 1, 1, 2, 3)
_HEADLINES = 0.1
_MARKS = frozenset({'"', "''", "``", "“", "”", "„", ",,", "’’", "‘‘"})
_STYLES = (('"', '"'), ("'", "'"), ("“", "”"), ("‘", "’"), ("„", "”"), ("''", "''"), (",,", "''"))


def requoted(sentence: Sentence, rng: random.Random) -> Sentence:
    """The sentence with its pairs of double quotation marks in another style; unpaired marks stay."""
    places = [index for index, token in enumerate(sentence.tokens) if token.pos == "PUNCT" and token.form in _MARKS]
    if not places or len(places) % 2:
        return sentence
    style = rng.choice(_STYLES)
    tokens = list(sentence.tokens)
    for number, index in enumerate(places):
        mark = style[number % 2]
        tokens[index] = replace(tokens[index], form=mark, lemma=mark)
    return replace(sentence, tokens=tuple(tokens))


def headline(sentence: Sentence, rng: random.Random) -> Sentence:
    """The sentence, or sometimes the sentence without its full stop."""
    *rest, last = sentence.tokens
    if len(rest) < 4 or rng.random() >= _HEADLINES or last.form not in (".", "!"):
        return sentence
    if any(token.head == len(rest) for token in rest):
        return sentence
    return replace(sentence, tokens=tuple(rest))


def documents(sentences: Sequence[Sentence], rng: random.Random) -> Iterator[list[Sentence]]:
    """Sentences in a row, one to three together, in varied dress."""
    at = 0
    while at < len(sentences):
        count = rng.choice(_JOINED)
        part = [requoted(sentence, rng) for sentence in sentences[at : at + count]]
        at += count
        yield [headline(part[0], rng)] if len(part) == 1 else part


def known(sentences: Iterable[Sentence]) -> set[str]:
    """The fingerprints of sentences."""
    return {sentence.fingerprint for sentence in sentences}


@click.command()
@click.option("--train", multiple=True, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dev", multiple=True, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--test", multiple=True, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--own", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Sentences of our own.")
@click.option("--weight", default=4, show_default=True, help="How often the sentences of our own are shown.")
@click.option("--seed", default=0, show_default=True)
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
@click.option("--fingerprints", required=True, type=click.Path(file_okay=False, path_type=Path))
def main(
    train: tuple[Path, ...],
    dev: tuple[Path, ...],
    test: tuple[Path, ...],
    own: Path | None,
    weight: int,
    seed: int,
    out: Path,
    fingerprints: Path,
) -> None:
    """Write treebanks.spacy, train.spacy (with our own) and dev.spacy into OUT, and what is in them as fingerprints."""
    rng = random.Random(seed)
    ours = list(read(own)) if own else []
    ours_train = [sentence for sentence in ours if sentence.comments.get("part") != "aside"]
    kept_out = {path.stem: known(read(path)) for path in (*dev, *test)}
    kept_out["aside"] = known(ours) - known(ours_train)
    forbidden = set().union(*kept_out.values())

    out.mkdir(parents=True, exist_ok=True)
    seen, dropped, older = set[str](), 0, 0
    store, vocab = DocBin(attrs=_ATTRIBUTES), Vocab()
    for path in train:
        sentences = list(read(path))
        current = [sentence for sentence in sentences if is_current(sentence)]
        fresh = [sentence for sentence in current if sentence.fingerprint not in forbidden]
        older += len(sentences) - len(current)
        dropped += len(current) - len(fresh)
        seen |= known(fresh)
        for part in documents(fresh, rng):
            store.add(gold(vocab, part))
    store.to_disk(out / "treebanks.spacy")
    click.echo(
        f"treebanks: {len(store)} documents, {len(seen)} different sentences; left out: {dropped} known, {older} older"
    )

    seen |= known(ours_train)
    for _ in range(weight):
        for part in documents(ours_train, rng):
            store.add(gold(vocab, part))
    store.to_disk(out / "train.spacy")
    click.echo(f"train: {len(store)} documents, with {len(ours_train)} sentences of our own, {weight} times")

    store, vocab = DocBin(attrs=_ATTRIBUTES), Vocab()
    for path in dev:
        for part in paragraphs(read(path)):
            store.add(gold(vocab, part))
    store.to_disk(out / "dev.spacy")
    click.echo(f"dev: {len(store)} paragraphs")

    fingerprints.mkdir(parents=True, exist_ok=True)
    for name, marks in {"train": seen, **kept_out}.items():
        (fingerprints / f"{name}.txt").write_text("".join(f"{mark}\n" for mark in sorted(marks)), encoding="ascii")


if __name__ == "__main__":
    main()
