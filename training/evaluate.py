"""Scores of models on raw text: their own tokens, sentences, tags, lemmas and trees.

    python evaluate.py --model first=PATH --model shipped=kg: --test test_alpino.conllu --out scores.json

``kg:PATH`` is a model in the project's pipeline, with its sentence boundaries and lemmas; ``kg:`` is the shipped
one; a bare path is a model by itself. A paragraph of the
treebank is given as text; what the model makes of it is aligned with the annotation and scored by
spaCy's ``Scorer``, punctuation not counted in attachment. Speed is words per second on one core, the best of
some rounds taken in turn, so that a busy moment does not strike one model alone.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import click
import spacy
from names import score_names
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.training import Example
from treebank import Sentence, gold, paragraphs, read

from kg.nlp import load_model

_SCORES = ("token_f", "pos_acc", "morph_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f")
_ROUNDS = 5


def load(path: str) -> Language:
    """The pipeline at a path, bare or (``kg:``) as the package loads it."""
    return load_model(path.removeprefix("kg:") or None) if path.startswith("kg:") else spacy.load(path)


def examples(nlp: Language, sections: list[list[Sentence]]) -> list[Example]:
    """Annotated paragraphs beside what the model makes of their text."""
    references = [gold(nlp.vocab, section) for section in sections]
    texts = [" ".join(sentence.text for sentence in section) for section in sections]
    return [Example(own, reference) for own, reference in zip(nlp.pipe(texts), references, strict=True)]


def scores(nlp: Language, path: Path, keep: Callable[[Sentence], bool] = lambda _: True) -> dict[str, float]:
    """Percentages of a model on the sentences of a file."""
    sections = list(paragraphs(sentence for sentence in read(path) if keep(sentence)))
    found = Scorer(nlp, default_lang="nl").score(examples(nlp, sections))
    if "dep_las" not in found or "sents_f" not in found:
        raise click.ClickException(f"the model gives no {', '.join(set(_SCORES) - set(found))}")
    return {key: round(100 * found[key], 2) for key in _SCORES}


def speeds(models: dict[str, Language], texts: list[str]) -> dict[str, int]:
    """Words per second of each model on one core, the best of some rounds in turn."""
    best = dict.fromkeys(models, 0.0)
    for _ in range(_ROUNDS):
        for name, nlp in models.items():
            start = time.perf_counter()
            words = sum(len(doc) for doc in nlp.pipe(texts, batch_size=128))
            best[name] = max(best[name], words / (time.perf_counter() - start))
    return {name: round(value) for name, value in best.items()}


def size(nlp: Language) -> float:
    """Megabytes of a model on disk."""
    return round(sum(file.stat().st_size for file in Path(str(nlp.path)).rglob("*") if file.is_file()) / 1e6, 1)


@click.command()
@click.option("--model", "named", multiple=True, required=True, metavar="NAME=PATH")
@click.option("--test", multiple=True, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--own", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Its part aside is scored.")
@click.option(
    "--names", multiple=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), help="CoNLL-2002."
)
@click.option("--speed/--no-speed", default=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path))
def main(
    named: tuple[str, ...],
    test: tuple[Path, ...],
    own: Path | None,
    names: tuple[Path, ...],
    speed: bool,
    out: Path | None,
) -> None:
    """Print and write the scores of each model on each file."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    models = {name: load(path) for name, _, path in (item.partition("=") for item in named)}
    found: dict[str, dict[str, object]] = {name: {"size": size(nlp)} for name, nlp in models.items()}
    for name, nlp in models.items():
        for path in test:
            found[name][path.stem] = scores(nlp, path)
        if own:
            found[name]["aside"] = scores(nlp, own, lambda sentence: sentence.comments.get("part") == "aside")
        if "dutch_sentences" in nlp.pipe_names:
            found[name] |= {path.name: score_names(nlp, path) for path in names}
        click.echo(f"{name}: {found[name]}")
    if speed:
        texts = [" ".join(s.text for s in section) for path in test for section in paragraphs(read(path))]
        for name, value in speeds(models, texts).items():
            found[name]["words per second"] = value
            click.echo(f"{name}: {value} words per second on one core")
    if out:
        out.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
