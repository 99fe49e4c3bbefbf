"""Dutch language: the shipped spaCy model, and parsed articles as plain columns.

``load_model`` gives a pipeline, ``parse`` runs articles through it. What spaCy does not know about
Dutch is here too: separable verbs, irregular verbs of the news, quotation marks, sentence boundaries.
"""

from kg.nlp.loading import MissingAnnotation, load_model
from kg.nlp.parsed import Parsed
from kg.nlp.parser import Parser, open_parser
from kg.nlp.parsing import parse

__all__ = ["MissingAnnotation", "Parsed", "Parser", "load_model", "open_parser", "parse"]
