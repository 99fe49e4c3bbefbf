"""The curated Dutch knowledge under ``seeds/`` as typed, frozen rows, and look-ups by surface form."""

from kg.lexicon.errors import LexiconError
from kg.lexicon.lexicon import Lexicon, Match
from kg.lexicon.load import load_lexicon
from kg.lexicon.nouns import NounHit, Nouns
from kg.lexicon.places import City, Gazetteer, load_gazetteer
from kg.lexicon.rows import (
    CapitalRow,
    Entry,
    HolderRow,
    MetonymRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    StateRow,
)
from kg.lexicon.surface import fold, slug
from kg.lexicon.words import SINGULAR, CollectiveClass, CollectiveRow, TitleClass, TitleRow

__all__ = [
    "SINGULAR", "CapitalRow", "City", "CollectiveClass", "CollectiveRow", "Entry", "Gazetteer", "HolderRow",
    "Lexicon", "LexiconError", "Match", "MetonymRow", "NounHit", "Nouns", "OrganisationRow",
    "PersonRow", "PlaceRow", "StateRow", "TitleClass", "TitleRow", "fold", "load_gazetteer",
    "load_lexicon", "slug",
]  # fmt: skip
