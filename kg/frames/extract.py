"""The frames of one article, step by step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache

from kg.frames.account import left_out
from kg.frames.asked import without_asked
from kg.frames.assemble import Assembly
from kg.frames.claims.acts import ClaimedActs
from kg.frames.claims.events import with_claimed
from kg.frames.claims.ground import Ground
from kg.frames.claims.hearing import Hearing
from kg.frames.claims.results import with_missions, with_results
from kg.frames.claims.trust import Trust, load_trust
from kg.frames.delegations.envoys import name_heads
from kg.frames.delegations.read import Delegations
from kg.frames.delegations.steads import Steads
from kg.frames.delegations.words import load_delegation_words
from kg.frames.events.absence import Absences
from kg.frames.events.dating import Dating
from kg.frames.events.happenings import Events, Happening
from kg.frames.events.mediation import with_mediations
from kg.frames.events.merge import Merger
from kg.frames.events.profile import Profiles
from kg.frames.events.roles import ROLE, Roles
from kg.frames.events.sequels import Sequels
from kg.frames.events.setting import Setting
from kg.frames.gate import Topics, is_other_news, load_topics, names_a_side, signs_of_topic
from kg.frames.impressions import Hearer, Impressions, Opinion, Sense, load_opinion
from kg.frames.mood.cues import Cues, load_cues
from kg.frames.mood.factuality import Scope
from kg.frames.outcomes.read import Outcomes
from kg.frames.outcomes.words import load_outcome_words
from kg.frames.proposals.proposal import BAR, DOUBTFUL, Proposal
from kg.frames.proposals.read import Proposals
from kg.frames.proposals.words import load_proposal_words
from kg.frames.replies.answers import Answers
from kg.frames.replies.read import Replies
from kg.frames.rules.book import RuleBook, load_rules
from kg.frames.rules.matcher import Draft, Matcher
from kg.frames.rules.speech_words import SpeechWords, load_speech_words
from kg.frames.speech.apposed import each_demand
from kg.frames.speech.denials import Denials
from kg.frames.speech.forms import Forms
from kg.frames.speech.read import Speech
from kg.frames.speech.standing import Standing
from kg.frames.subjects import Subjects
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.grammar import Grammar, load_grammar
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import Ballot, load_ballot
from kg.frames.vote.signs import Judge, ReadingSigns
from kg.frames.who.actors import Actors
from kg.lexicon import Lexicon, load_lexicon
from kg.model import Claims, Drop, EventKind, Frames, Links, Mentions, SpeechKind
from kg.nlp import Parsed

_EVENTS = frozenset(kind.value for kind in EventKind)
_SAID_SO = frozenset({SpeechKind.DEMAND, SpeechKind.STATEMENT})  # what the word of a proposal is not besides
_OTHER_NEWS = "no diplomacy: the words are those of other news"
_INSTRUCTION = "instruction, which reports nothing"
_OWN = 0.15  # by so much the bar of events is lower for a rule that was written for the word


@dataclass(frozen=True, slots=True)
class Extractor:
    """The rules and word classes, loaded; :meth:`extract` reads one article."""

    book: RuleBook
    grammar: Grammar
    cues: Cues
    lexicon: Lexicon
    speech_words: SpeechWords
    media: frozenset[str]
    topics: Topics
    ballot: Ballot
    delegates: Ballot
    """Which people act for which party."""
    trust: Trust
    """What the claims of another reader weigh."""
    opinion: Opinion
    """What impressions weigh beside the vote."""
    hearer: Hearer | None = None
    """Who gives impressions; without it the vote stands alone."""
    rules: bool = True
    """Whether the rules read; without them only claims are told."""

    def drafts(self, parsed: Parsed, mentions: Mentions, links: Links) -> list[Draft]:
        """Every reading of the rules, before the vote."""
        return Desk(self, parsed, mentions, links).drafts

    def signed(self, parsed: Parsed, mentions: Mentions, links: Links) -> list[tuple[Draft, str, list[str]]]:
        """Every reading, what it says it is, and its signs, before the vote: what the weights are learned from."""
        desk = Desk(self, parsed, mentions, links)
        return [(draft, desk.says(draft), desk.signs.of(draft)) for draft in desk.drafts]

    def extract(self, parsed: Parsed, mentions: Mentions, links: Links, claims: Claims | None = None) -> Frames:
        """Everything that is read in one article, by the rules and as another reader claims, in text order."""
        if self.rules and claims is None and is_other_news(parsed.lowers, self.topics):
            return _silent(parsed, _OTHER_NEWS)  # and its sentences are not looked at
        with closing(Desk(self, parsed, mentions, links, claims)) as desk:
            return self._told(desk, parsed)

    def _told(self, desk: Desk, parsed: Parsed) -> Frames:
        view, actors, scope, events = desk.view, desk.actors, desk.scope, desk.events
        drafts = desk.vote()
        if reason := desk.silence(drafts):
            return _silent(parsed, reason, desk.hearing.drops)
        results = with_results(desk.hearing, desk.outcomes, desk.outcomes.read(drafts))
        events = with_mediations(view, events, desk.merger.likeness.threads)
        Roles(view, scope).give(desk.roles, events)
        proposals = desk.proposed()
        told = {trigger for p in proposals for trigger in p.triggers}
        spoken = desk.acts.with_utterances(desk.speech.read(drafts, scope) if self.rules else [])
        utterances = each_demand(view, [u for u in spoken if u.kind not in _SAID_SO or u.trigger not in told])
        Denials(view, scope, self.speech_words).tie(utterances, events)
        missions = desk.delegations().read(drafts, self.delegates) if self.rules else []
        missions = Steads(view, scope, load_delegation_words()).read(with_missions(desk.hearing, missions))
        name_heads(view, actors, self.lexicon, events, missions)
        events, asked = without_asked(view, events, proposals, utterances)
        assembly = Assembly(view, Dating(view, desk.clauses), Subjects(view, scope), desk.sense.bars)
        frames = assembly.frames(events, results, utterances, proposals, missions, [*desk.speech.drops, *asked])
        untold = left_out(view, [*desk.drafts, *desk.roles], frames, stands=desk.elected, reasons=desk.speech.reasons)
        return replace(frames, drops=(*_instructions(view), *frames.drops, *untold, *desk.hearing.drops))

    def moods(self, parsed: Parsed, mentions: Mentions, links: Links) -> list[tuple[Draft, list[str]]]:
        """Every reading of an event with the signs of its mood: what the judge of factuality is learned from."""
        desk = Desk(self, parsed, mentions, links)
        found = []
        for draft in desk.drafts:
            if draft.rule.frame in _EVENTS and desk.elected(draft):
                noun = draft.rule.trigger == "noun"
                time = desk.setting.time(draft.trigger, draft.clause, noun=noun)
                found.append((draft, desk.scope.signs(draft.trigger, draft.clause, noun=noun, time=time)))
        return found

    def topic(self, parsed: Parsed, mentions: Mentions, links: Links) -> list[str]:
        """The signs by which the gate judges an article."""
        desk = Desk(self, parsed, mentions, links)
        return signs_of_topic(desk.view, desk.vote(), self.lexicon, self.topics)


class Desk:
    """All that reads one article, its drafts, and the events among them, which the other kinds lean on."""

    def __init__(
        self, extractor: Extractor, parsed: Parsed, mentions: Mentions, links: Links, claims: Claims | None = None
    ) -> None:
        self.extractor = extractor
        view = self.view = View(parsed, mentions, links, extractor.grammar)
        clauses = self.clauses = Clauses(view, extractor.grammar)
        actors = self.actors = Actors(view, extractor.grammar, extractor.lexicon)
        # before the rules: who "wij" is in a quotation
        self.speech = Speech(view, clauses, actors, extractor.speech_words, extractor.media)
        self.other_news = is_other_news(view.lowers, extractor.topics)
        self.sense = Sense(self._impressions(parsed), extractor.opinion, view, actors)
        self.scope = Scope(view, clauses, actors, extractor.cues)
        self.setting = Setting(view, clauses, actors)
        self.ballot = extractor.ballot.with_bars(self.sense.bars)
        drafts = Matcher(view, clauses, actors, extractor.book).drafts() if extractor.rules else []
        self.drafts = [draft for draft in drafts if draft.rule.frame != ROLE]
        self.roles = [draft for draft in drafts if draft.rule.frame == ROLE]
        ground, ballot = Ground(view, clauses, actors), self.ballot
        self.hearing = Hearing(ground, claims, extractor.trust, self.drafts, self.score, ballot.stands)
        self.standing = Standing(view, clauses, actors, self.speech.signs, extractor.speech_words, self.scope)
        self.forms = Forms(view, self.standing, extractor.speech_words)
        self.proposals = Proposals(view, clauses, actors, load_proposal_words())
        words, sides = self.proposals.words, self.proposals.sides
        self.answers = Answers(view, clauses, actors, words, sides, load_ballot("replies"))
        judges: dict[str, Judge] = {"Proposal": self.proposals.reality.traits}
        judges |= dict.fromkeys(("Demand", "Concession", "Warning", "Statement"), self.standing.traits)
        self.signs = ReadingSigns(view, clauses, actors, self.scope, self.drafts, judges)
        profiles = Profiles(view, clauses, actors)
        self.reader = Events(view, self.scope, self.setting, profiles, self.sense, extractor.grammar.fresh)
        self.merger = Merger(view, actors, Absences(view, clauses, actors, self.scope), self.sense)
        self.events = self.merger.merge(self.happenings())
        Sequels(self.setting, self.scope).add(self.events)
        self.outcomes = Outcomes(view, self.scope, self.events, load_outcome_words())
        judges["Outcome"], self.acts = self.outcomes.traits, ClaimedActs(self.hearing, sides, extractor.media)

    def close(self) -> None:
        """Let all go when the article is read: its parts lead back to each other, and would fill memory long after."""
        for clause in self.clauses.all:
            clause.parent, clause.children = None, []
        for part in [self, *(part for part in vars(self).values() if hasattr(part, "__dict__"))]:
            vars(part).clear()

    def _impressions(self, parsed: Parsed) -> Impressions | None:
        """What the encoder makes of the words; an article of other news is not worth its time."""
        made = self.extractor
        if made.hearer is None or not made.rules or self.other_news:
            return None
        return made.hearer.hear(parsed) if names_a_side(self.view, made.lexicon, made.topics) else None

    def happenings(self) -> list[Happening]:
        """The readings of events that stand, each by itself or with who else tells the same."""
        found = self.reader.read([d for d in self.drafts if d.rule.frame in _EVENTS and self.elected(d)])
        return with_claimed(self.hearing, self.reader, found)

    def vote(self) -> list[Draft]:
        """The readings that stand."""
        return [draft for draft in self.drafts if self.elected(draft)]

    def score(self, draft: Draft) -> float:
        """How likely a reading is right; noted on it, once."""
        if draft.score is None:
            frame = draft.rule.frame
            score = self.sense.reading(frame, draft.trigger, self.ballot.score(frame, self.signs.of(draft)))
            draft.score = self.hearing.shifted(draft, score)
        return draft.score

    def elected(self, draft: Draft) -> bool:
        """Whether a reading stands; one of a role is not put to the vote."""
        if draft.rule.frame == ROLE:
            return True
        frame, score = draft.rule.frame, self.score(draft)
        if self.ballot.stands(frame, score):
            return True
        ahead = self.forms.ahead(draft) if frame not in _EVENTS else 0.0 if draft.rule.strength else _OWN
        return self.ballot.stands(frame, score + ahead)

    def silence(self, drafts: list[Draft]) -> str:
        """Why nothing of the article is told, empty where something is; ``drafts`` are the readings that stand."""
        made = self.extractor
        if not made.rules:
            return "" if self.hearing.told else "no diplomacy, by the reader"
        if self.other_news:
            return _OTHER_NEWS
        score = self.ballot.score("Article", signs_of_topic(self.view, drafts, made.lexicon, made.topics))
        stands = self.ballot.stands("Article", self.hearing.about_article(score))
        return "" if stands else "no diplomacy, by its actors, readings and words"

    def delegations(self) -> Delegations:
        """The reader of delegations."""
        return Delegations(self.view, self.actors, self.clauses, load_delegation_words(), self.events, self.drafts)

    def proposed(self) -> list[Proposal]:
        """The proposals that stand, one for each who answers; a likely answer makes a doubtful one stand."""
        standing = {id(draft) for draft in self.drafts if self.elected(draft)}
        proposals = self.proposals.read([d for d in self.drafts if d.rule.frame == "Proposal" and self._is_put(d)])
        proposals = self.acts.with_proposals(proposals)
        readings = [d for d in self.drafts if id(d) in standing or d.rule.frame == "Reply"]
        if self.drafts:
            Replies(self.view, self.answers, self.proposals.sides).attach(readings, proposals)
        self.acts.reply(proposals)
        return [copy for p in proposals if p.stands() for copy in p.answered(self.proposals.sides)]

    def _is_put(self, draft: Draft) -> bool:
        """Whether a proposal is likely enough for an answer to lift it, and its word no likelier demand.

        Who asks another to talk, to mediate or to stop shooting proposes that, however much it looks like a demand.
        """
        score, last = self.score(draft), self.view.sentence(draft.trigger)[1] - 1
        beside = (d for d in self.drafts if d.trigger == draft.trigger and d.rule.frame == "Demand")
        rivals = [d for d in beside if self.elected(d)]
        if any(d.rule.strength for d in rivals) and self.proposals.calls(draft):
            draft.score = max(score, BAR)
            return True
        demanded = any(self.score(rival) > score for rival in rivals) and self.view.lowers[last] != "?"
        return score >= DOUBTFUL and not demanded

    def says(self, draft: Draft) -> str:
        """The kind of frame, with the outcome or answer that it tells of."""
        kind = self.outcomes.kind(draft) if draft.rule.frame == "Outcome" else None
        return f"Outcome {kind}" if kind is not None else draft.rule.frame


def _silent(parsed: Parsed, reason: str, drops: Iterable[Drop] = ()) -> Frames:
    return Frames(drops=(Drop("frames", reason, parsed.article.title[:60]), *drops), diplomatic=False)


def _instructions(view: View) -> Iterator[Drop]:
    """The sentences that tell the reader what to do, of which nothing is read."""
    for first, last in (sent for sent in view.parsed.sents if not view.instructed.isdisjoint(range(*sent))):
        yield Drop("frames", _INSTRUCTION, view.text(first, last)[:60], view.parsed.starts[first])


@cache
def load_extractor() -> Extractor:
    """The extractor with the shipped rules."""
    lexicon = load_lexicon()
    return Extractor(
        book=load_rules(),
        grammar=load_grammar(),
        cues=load_cues(),
        lexicon=lexicon,
        speech_words=load_speech_words(),
        media=frozenset(key for key, row in lexicon.organisations.items() if row.kind == "media"),
        topics=load_topics(),
        ballot=load_ballot(),
        delegates=load_ballot("delegates"),
        trust=load_trust(),
        opinion=load_opinion(),
    )
