"""Articles made of paragraphs, and articles parsed as far as that goes without a model."""

from __future__ import annotations

from functools import cache

import spacy
from spacy.language import Language

from kg.model import Article, Block, BlockKind, PartialDate
from kg.nlp import Parsed
from kg.nlp.quotes import find_marks
from kg.nlp.sentences import sentence_starts
from kg.nlp.tokens import adapt_tokenizer


def article(
    *paragraphs: str, title: str = "", id: str = "a1", issued: str | None = None, heading: int | None = None
) -> Article:
    """An article of paragraphs, an empty line between them, below its title if it has one; one may be a ``heading``."""
    pieces = [(BlockKind.TITLE, title)] if title else []
    kinds = {heading: BlockKind.HEADING}
    pieces += [(kinds.get(index, BlockKind.PARAGRAPH), paragraph) for index, paragraph in enumerate(paragraphs)]
    blocks, at = [], 0
    for kind, piece in pieces:
        blocks.append(Block(kind, at, at + len(piece)))
        at += len(piece) + 2
    date = PartialDate.parse(issued) if issued else None
    text = "\n\n".join(piece for _, piece in pieces)
    return Article(id=id, text=text, title=title, blocks=tuple(blocks), issued=date)


@cache
def bare_dutch() -> Language:
    """The tokenizer of the language layer and nothing more."""
    blank = spacy.blank("nl")
    adapt_tokenizer(blank)
    return blank


def tokens_only(text: str, *, issued: str | None = None, plural_nouns: tuple[str, ...] = ()) -> Parsed:
    """One paragraph as tokens and sentences: every token is its own lemma and the root of nothing."""
    doc = bare_dutch().make_doc(text)
    words = tuple(token.text for token in doc)
    spaces = [bool(token.whitespace_) for token in doc]
    marks = find_marks(words, spaces)
    firsts = [index for index, mark in enumerate(sentence_starts(words, spaces, marks)) if mark == 1]
    sents = tuple(zip(firsts, [*firsts[1:], len(words)], strict=True))
    lowers = tuple(word.lower() for word in words)
    return Parsed(
        article=article(text, issued=issued),
        docs=(doc,),
        starts=tuple(token.idx for token in doc),
        ends=tuple(token.idx + len(token) for token in doc),
        blocks=(0,) * len(words),
        words=words,
        lowers=lowers,
        lemmas=lowers,
        pos=tuple("NOUN" if word in plural_nouns else "X" for word in words),
        deps=("dep",) * len(words),
        heads=tuple(range(len(words))),
        morphs=tuple("Number=Plur" if word in plural_nouns else "" for word in words),
        children=((),) * len(words),
        particles={},
        sents=sents,
        sent_of=tuple(number for number, (first, last) in enumerate(sents) for _ in range(first, last)),
        quotes=marks.quotes,
    )
