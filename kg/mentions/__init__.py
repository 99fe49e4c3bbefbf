"""Mentions: the stretches of a parsed article that name an actor, a place, an office or a time.

``find_mentions`` is the page; the finders run in this order, because each leaves to the next what
it does not claim: known names, departments and title nouns, names inside compounds, described
actors, proper names with their kinds, capitals as governments or cities, titles with their bearers,
times.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kg.lexicon import Lexicon
from kg.mentions.board import Board
from kg.mentions.capitals import read_capitals
from kg.mentions.compounds import find_compounds
from kg.mentions.departments import find_departments
from kg.mentions.descriptions import attach, find_descriptions
from kg.mentions.fixed import find_fixed
from kg.mentions.names import find_names
from kg.mentions.offices import OfficeFinder
from kg.mentions.resources import resources_of
from kg.mentions.scene import set_scene
from kg.mentions.text import read_text
from kg.mentions.times import find_times
from kg.mentions.titles import find_titles
from kg.model import Drop, Mentions
from kg.nlp import Parsed
from kg.nlp.sentences import LONGEST, is_cut

__all__ = ["find_mentions"]


def find_mentions(parsed: Parsed, lexicon: Lexicon) -> Mentions:
    """All mentions of an article, in the order of the text; names never overlap each other."""
    resources = resources_of(lexicon)
    text = read_text(parsed)
    board = Board(text)
    fixed = find_fixed(text, resources)
    departments = find_departments(text, resources, fixed)
    titles = find_titles(text, resources, fixed, departments)
    compounds = find_compounds(board, resources, fixed)
    descriptions = find_descriptions(board, resources, fixed, departments)
    scene = set_scene(board, resources, fixed, titles, departments)
    find_names(scene)
    attach(board, descriptions)
    read_capitals(board, resources)
    OfficeFinder(scene, compounds, titles).find()
    names, offices = board.freeze()
    times = find_times(parsed, parsed.article.issued)
    return Mentions(names=names, offices=offices, times=times, drops=(*_cut_sentences(parsed), *board.drops))


def _cut_sentences(parsed: Parsed) -> Iterator[Drop]:
    """What is lost where a sentence was too long to be read as one."""
    for (first, last), (following, _) in pairwise(parsed.sents):
        if parsed.blocks[first] == parsed.blocks[following] and is_cut(parsed.words, first, last):
            reason = f"sentence of more than {LONGEST} words: cut, so what goes across the cut is not read"
            yield Drop("nlp", reason, parsed.text(first, last)[:60], parsed.starts[first])
