"""Loading a spaCy pipeline and checking that it gives what the rules lean on.

A pipeline is judged by what it does to a sentence, not by the names of its components: packages
differ in whether a tagger, a morphologizer or an attribute ruler fills in the parts of speech.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokenizer import Tokenizer
from spacy.util import registry
from thinc.api import NumpyOps, get_current_ops

from kg.nlp import embedding as embedding  # registers the architecture, whatever is installed
from kg.nlp.components import add_components
from kg.nlp.identity import ModelIdentity, identify_model
from kg.nlp.tokens import Unfilled, adapt_tokenizer

_SHIPPED = Path(__file__).resolve().parent / "model"
_EMPTY = "kg.EmptyTokenizer.v1"
_SAMPLE = "De minister stelde woensdag een gesprek voor."
_NEEDED = {
    "POS": ("parts of speech", "a morphologizer, or a tagger with an attribute ruler"),
    "LEMMA": ("lemmas", "a lemmatizer"),
    "DEP": ("dependencies", "a parser"),
    "SENT_START": ("sentence boundaries", "a parser"),
}


class MissingAnnotation(ValueError):
    """The pipeline lacks something that the rules need; the message says what and how to mend it."""


def load_model(name: str | None = None) -> Language:
    """Load the shipped Dutch model, or any installed pipeline (or folder) with the same annotations.

    Raises OSError where nothing of that name is installed (spaCy's message says how to install it),
    MissingAnnotation where the pipeline gives no Universal Dependencies parse with Dutch lemmas.
    """
    nlp = spacy.load(name, exclude=["ner"]) if name is not None else _load_shipped()
    _use_fast_products(nlp)
    _check(nlp, name or "the shipped model")
    adapt_tokenizer(nlp)
    add_components(nlp)
    return nlp


def _load_shipped() -> Language:
    """Its tokenizer gets its rules once, by ``adapt_tokenizer``.

    spaCy would first make those of its own Dutch, and then those of the file, which takes half a second each.
    """
    nlp = spacy.load(_SHIPPED, exclude=["ner"], config={"nlp": {"tokenizer": {"@tokenizers": _EMPTY}}})
    nlp.config["nlp"]["tokenizer"] = {"@tokenizers": "spacy.Tokenizer.v1"}  # for whoever writes it to a disk
    return nlp


def _empty_tokenizer() -> Callable[[Language], Tokenizer]:
    """Makes tokenizers that are to be filled from the files of a model."""
    return lambda nlp: Unfilled(nlp.vocab)


registry.tokenizers(_EMPTY, func=_empty_tokenizer)


def shared_model(name: str | None = None) -> Language:
    """The same, loaded once in a process: for whoever reads with it and changes nothing in it."""
    return _loaded(name, identify_model(name))


@lru_cache(maxsize=1)
def _loaded(name: str | None, identity: ModelIdentity) -> Language:
    """``identity`` tells a model from one that took its place under the same name."""
    return load_model(name)


def _use_fast_products(nlp: Language) -> None:
    """Matrix products by numpy's library, a fifth quicker here in the whole than spaCy's default.

    Set on the models of this pipeline alone: other pipelines of the process keep theirs.
    """
    if not isinstance(get_current_ops(), NumpyOps):
        return  # a graphics card
    ops = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        for node in component.model.walk() if isinstance(component, TrainablePipe) else ():
            node.ops = ops


def _check(nlp: Language, name: str) -> None:
    if nlp.lang != "nl":
        raise MissingAnnotation(f"{name} is a pipeline for {nlp.lang!r}: use one for Dutch (nl)")
    doc = nlp(_SAMPLE)
    for attribute, (what, component) in _NEEDED.items():
        if not doc.has_annotation(attribute):
            raise MissingAnnotation(
                f"{name} gives no {what} (its components: {', '.join(nlp.pipe_names) or 'none'}): "
                f"use a pipeline with {component}, such as nl_core_news_lg"
            )
    if not {"nsubj", "obj"} & {token.dep_ for token in doc}:
        raise MissingAnnotation(
            f"{name} does not label dependencies as Universal Dependencies do (nsubj, obj, obl): "
            "use a pipeline that does, such as nl_core_news_lg"
        )
