"""Names as entities of a spaCy document: the component ``dutch_names``, which sets ``doc.ents``.

The building of a graph does not use it: it takes ``find_mentions`` itself, with the article's paragraphs and date.
It is for those who want the pipeline alone. Labels are those of CoNLL: PER, LOC and ORG; a state by name is
a LOC, and what only describes (*de rebellen*) or derives (*Turkse*) is no name.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from kg.lexicon import load_lexicon
from kg.mentions import find_mentions
from kg.model import EntityKind, Mention, MentionForm
from kg.nlp.parsing import read_document

LABELS = {
    EntityKind.PERSON: "PER",
    EntityKind.STATE: "LOC",
    EntityKind.PLACE: "LOC",
    EntityKind.ORGANISATION: "ORG",
}
_NO_NAMES = frozenset({MentionForm.ADJECTIVE, MentionForm.INHABITANT, MentionForm.DESCRIPTION})


def label(mention: Mention) -> str | None:
    """The label of a mention as an entity; None where it is no name."""
    return None if mention.form in _NO_NAMES else LABELS[mention.kind]


class DutchNames:
    """Sets the entities of documents."""

    def __init__(self, nlp: Language) -> None:
        """For the documents of one pipeline; loads the project's lists."""
        self._nlp = nlp
        self._lexicon = load_lexicon()

    def __call__(self, doc: Doc) -> Doc:
        """Annotate a document."""
        mentions = find_mentions(read_document(self._nlp, doc), self._lexicon)
        doc.ents = filter_spans(
            Span(doc, mention.first, mention.last, label=own)
            for mention in mentions.names
            if (own := label(mention)) is not None
        )
        return doc


@Language.factory("dutch_names", requires=["token.pos", "token.dep"], assigns=["doc.ents"])
def _names(nlp: Language, name: str) -> DutchNames:
    return DutchNames(nlp)


def add_names(nlp: Language) -> Language:
    """The pipeline with the component at its end."""
    nlp.add_pipe("dutch_names", last=True)
    return nlp
