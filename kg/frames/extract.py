"""The frames of one article, step by step."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from kg.frames.actors import Actors
from kg.frames.assemble import assemble
from kg.frames.clauses import Clauses
from kg.frames.delegations import Delegations
from kg.frames.events import Events
from kg.frames.factuality import Cues, Scope, load_cues
from kg.frames.grammar import Grammar, load_grammar
from kg.frames.match import Draft, Matcher
from kg.frames.mediation import with_mediations
from kg.frames.merge import Merger
from kg.frames.outcomes import Outcomes
from kg.frames.proposals import Proposals, load_proposal_kinds
from kg.frames.rules import RuleBook, load_rules
from kg.frames.setting import Setting
from kg.frames.speech import Speech, without_doubles
from kg.frames.view import View
from kg.lexicon import Lexicon, load_lexicon
from kg.model import Frames, Links, Mentions
from kg.nlp import Parsed
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class Extractor:
    """The rules and word classes, loaded; :meth:`extract` reads one article."""

    book: RuleBook
    grammar: Grammar
    cues: Cues
    lexicon: Lexicon
    speech_verbs: frozenset[str]
    fresh_words: frozenset[str]

    def drafts(self, parsed: Parsed, mentions: Mentions, links: Links) -> list[Draft]:
        """Every rule that fires on the article, before events are merged."""
        view = View(parsed, mentions, links)
        clauses, actors = Clauses(view, self.grammar), Actors(view, self.grammar, self.lexicon)
        return Matcher(view, clauses, actors, self.book).drafts()

    def extract(self, parsed: Parsed, mentions: Mentions, links: Links) -> Frames:
        """Everything that the rules read in one article, in text order, with evidence."""
        view = View(parsed, mentions, links)
        clauses = Clauses(view, self.grammar)
        actors = Actors(view, self.grammar, self.lexicon)
        drafts = Matcher(view, clauses, actors, self.book).drafts()
        scope, setting = Scope(view, clauses, actors, self.cues), Setting(view, clauses, actors)
        events = Merger(view).merge(Events(view, scope, setting, self.fresh_words).read(drafts))
        results = Outcomes(view, events).read(drafts)
        events = with_mediations(view, events)
        speech = Speech(view, clauses, actors, self.speech_verbs)
        proposals = Proposals(view, load_proposal_kinds()).read(drafts)
        utterances = without_doubles(speech.told(drafts), speech.quoted())
        missions = Delegations(view).read(drafts)
        return assemble(view, setting, events, results, utterances, proposals, missions, speech.drops)


@cache
def load_extractor() -> Extractor:
    """The extractor with the shipped rules."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "words.toml").read_text(encoding="utf-8"))
    return Extractor(
        book=load_rules(),
        grammar=load_grammar(),
        cues=load_cues(),
        lexicon=load_lexicon(),
        speech_verbs=frozenset(raw["speech_verbs"]),
        fresh_words=frozenset(raw["fresh_words"]),
    )
