"""The frames of one article, step by step."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from kg.frames.assemble import assemble
from kg.frames.delegations.envoys import name_heads
from kg.frames.delegations.read import Delegations
from kg.frames.delegations.words import load_delegation_words
from kg.frames.events.happenings import Events
from kg.frames.events.mediation import with_mediations
from kg.frames.events.merge import Merger
from kg.frames.events.setting import Setting
from kg.frames.gate import Topics, load_topics, reason_to_be_silent
from kg.frames.mood.factuality import Cues, Scope, load_cues
from kg.frames.outcomes.read import Outcomes
from kg.frames.outcomes.words import load_outcome_words
from kg.frames.proposals.read import Proposals
from kg.frames.proposals.words import load_proposal_words
from kg.frames.replies.read import Replies
from kg.frames.rules.book import RuleBook, load_rules
from kg.frames.rules.matcher import Draft, Matcher
from kg.frames.speech.apposed import each_demand
from kg.frames.speech.read import Speech
from kg.frames.speech.words import SpeechWords, load_speech_words
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.grammar import Grammar, load_grammar
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.frames.vote.ballot import Ballot, load_ballot
from kg.frames.vote.signs import Signs
from kg.lexicon import Lexicon, load_lexicon
from kg.model import Drop, Frames, Links, Mentions, SpeechKind
from kg.nlp import Parsed
from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class Extractor:
    """The rules and word classes, loaded; :meth:`extract` reads one article."""

    book: RuleBook
    grammar: Grammar
    cues: Cues
    lexicon: Lexicon
    speech_words: SpeechWords
    media: frozenset[str]
    fresh_words: frozenset[str]
    topics: Topics
    ballot: Ballot

    def drafts(self, parsed: Parsed, mentions: Mentions, links: Links) -> list[Draft]:
        """Every rule that fires on the article, before events are merged."""
        return [draft for draft, _ in self.signed(parsed, mentions, links)]

    def signed(self, parsed: Parsed, mentions: Mentions, links: Links) -> list[tuple[Draft, list[str]]]:
        """Every reading with its signs, before the vote: what the weights are learned from."""
        view = View(parsed, mentions, links, self.grammar)
        clauses, actors = Clauses(view, self.grammar), Actors(view, self.grammar, self.lexicon)
        Speech(view, clauses, actors, self.speech_words, self.media)
        drafts = Matcher(view, clauses, actors, self.book).drafts()
        signs = Signs(view, clauses, actors, Scope(view, clauses, actors, self.cues), drafts)
        return [(draft, signs.of(draft)) for draft in drafts]

    def extract(self, parsed: Parsed, mentions: Mentions, links: Links) -> Frames:
        """Everything that the rules read in one article, in text order, with evidence."""
        view = View(parsed, mentions, links, self.grammar)
        clauses = Clauses(view, self.grammar)
        actors = Actors(view, self.grammar, self.lexicon)
        speech = Speech(view, clauses, actors, self.speech_words, self.media)  # before the rules: "wij" in a quotation
        scope, setting = Scope(view, clauses, actors, self.cues), Setting(view, clauses, actors)
        drafts = self._elected(Matcher(view, clauses, actors, self.book).drafts(), view, clauses, actors, scope)
        events = Merger(view, actors.reference.parties).merge(
            Events(view, scope, setting, self.fresh_words).read(drafts)
        )
        results = Outcomes(view, scope, events, load_outcome_words()).read(drafts)
        events = with_mediations(view, events)
        reader = Proposals(view, actors, load_proposal_words())
        proposals = reader.read(drafts)
        Replies(view, actors, reader.words, reader.sides).attach(drafts, proposals)
        told = {trigger for p in proposals if p.stands() for trigger in p.triggers}
        proposals = [copy for p in proposals if p.stands() for copy in p.answered(reader.sides)]
        utterances = [u for u in speech.read(drafts, scope) if u.kind is not SpeechKind.DEMAND or u.trigger not in told]
        utterances = each_demand(view, utterances)
        missions = Delegations(view, actors, load_delegation_words(), events).read(drafts)
        name_heads(view, actors, self.lexicon, events, missions)
        frames = assemble(view, setting, events, results, utterances, proposals, missions, speech.drops)
        silence = reason_to_be_silent(view, frames, self.lexicon, self.topics)
        if silence is not None:
            return Frames(
                drops=(Drop("frames", f"no diplomacy: {silence}", parsed.article.title[:60]),), diplomatic=False
            )
        return frames

    def _elected(
        self, drafts: list[Draft], view: View, clauses: Clauses, actors: Actors, scope: Scope
    ) -> list[Draft]:
        """The readings that stand, each with its score."""
        signs = Signs(view, clauses, actors, scope, drafts)
        for draft in drafts:
            draft.score = self.ballot.score(draft.rule.frame, signs.of(draft))
        return [draft for draft in drafts if self.ballot.stands(draft.rule.frame, draft.score)]


@cache
def load_extractor() -> Extractor:
    """The extractor with the shipped rules."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "words.toml").read_text(encoding="utf-8"))
    lexicon = load_lexicon()
    return Extractor(
        book=load_rules(),
        grammar=load_grammar(),
        cues=load_cues(),
        lexicon=lexicon,
        speech_words=load_speech_words(),
        media=frozenset(key for key, row in lexicon.organisations.items() if row.kind == "media"),
        fresh_words=frozenset(raw["fresh_words"]),
        topics=load_topics(),
        ballot=load_ballot(),
    )
