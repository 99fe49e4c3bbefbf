"""The examples in the rule files are the tests of the rules: each rule alone reads its own, and tells what they say."""

from __future__ import annotations

from functools import cache

import pytest
from paragraphs import article
from shared import model

from kg.frames import load_extractor
from kg.frames.extract import Desk
from kg.frames.rules.book import load_rules, make_book, spell_out
from kg.frames.rules.matcher import Draft, Matcher
from kg.frames.rules.rule import Example, Rule
from kg.lexicon import load_lexicon
from kg.lexicon.evoking import load_evoking
from kg.link import link
from kg.mentions import find_mentions
from kg.model import OutcomeType, SpeechKind
from kg.nlp import parse

RULES = load_rules().written
POSITIVE = [(rule, example) for rule in RULES for example in rule.examples]
NEGATIVE = [(rule, text) for rule in RULES for text in rule.counterexamples]
WEIGHED = ("Outcome", "Delegation")
"""Frames of which the rules only point out words, and their readers weigh all that surrounds them."""


@cache
def desks() -> dict[str, Desk]:
    """What reads each text of the rule files, all parsed in one go."""
    texts = sorted({e.text for _, e in POSITIVE} | {t for _, t in NEGATIVE})
    lexicon, extractor, found = load_lexicon(), load_extractor(), {}
    for parsed in parse(model(), map(article, texts)):
        mentions = find_mentions(parsed, lexicon)
        found[parsed.article.text] = Desk(extractor, parsed, mentions, link(parsed.article, mentions, lexicon))
    return found


def alone(rule: Rule, text: str) -> Matcher:
    """The matcher of a text with no rule but this one, which nothing can come before."""
    desk = desks()[text]
    return Matcher(desk.view, desk.clauses, desk.actors, make_book(spell_out(rule, load_evoking()), [rule]))


def fillers(desk: Desk, draft: Draft) -> dict[str, set[str]]:
    """Role to the names and words that fill it, also by what the reader of its frame sees around it."""
    view = desk.view
    keys: dict[str, list[str]] = {role: list(found) for role, found in draft.actors.items()}
    if draft.rule.frame in {*SpeechKind} - {SpeechKind.PROPOSAL}:
        keys["speaker"] = list(desk.standing.speakers(draft)) if desk.standing.holds(draft) else []
    if draft.rule.frame == "Delegation":
        desk.drafts = [draft]
        part = desk.delegations().parts.get(id(draft))
        keys = {"of": part.parties, "head": part.heads, "member": part.members} if part is not None else {}
    names = {role: {n for k in found for n in (view.entities[k].name, *view.entities[k].aliases)} for role, found in
             keys.items()}  # fmt: skip
    words = {role: {view.lowers[token] for token in tokens} for role, tokens in draft.tokens.items()}
    return {role: names.get(role, set()) | words.get(role, set()) for role in {*names, *words}}


def told(desk: Desk, draft: Draft) -> OutcomeType | None:
    """Which outcome a reading tells of."""
    return desk.outcomes.kind(draft) if draft.rule.frame == "Outcome" else None


@pytest.mark.parametrize(("rule", "example"), POSITIVE, ids=[f"{r.name}-{i}" for i, (r, _) in enumerate(POSITIVE)])
def test_a_rule_reads_the_fact_that_its_example_tells(rule: Rule, example: Example) -> None:
    desk = desks()[example.text]
    read = [(told(desk, draft), fillers(desk, draft)) for draft in alone(rule, example.text).drafts()]
    assert any(
        kind is example.type and all({*wanted} <= found.get(role, set()) for role, wanted in example.finds.items())
        for kind, found in read
    ), f"{rule.name} reads {read} in: {example.text}"


@pytest.mark.parametrize(("rule", "example"), POSITIVE, ids=[f"{r.name}-{i}" for i, (r, _) in enumerate(POSITIVE)])
def test_an_example_tells_a_fact(rule: Rule, example: Example) -> None:
    assert example.type if rule.frame == "Outcome" else example.finds


@pytest.mark.parametrize(("rule", "text"), NEGATIVE, ids=[f"{r.name}-{i}" for i, (r, _) in enumerate(NEGATIVE)])
def test_a_counterexample_has_a_word_that_could_make_its_rule_fire(rule: Rule, text: str) -> None:
    matcher = alone(rule, text)
    assert any(matcher.rules_for(token) for token in range(desks()[text].view.size))


@pytest.mark.parametrize(("rule", "text"), NEGATIVE, ids=[f"{r.name}-{i}" for i, (r, _) in enumerate(NEGATIVE)])
def test_a_rule_tells_nothing_on_its_counterexample(rule: Rule, text: str) -> None:
    fired = alone(rule, text).drafts()
    assert not any(desks()[text].elected(draft) for draft in fired)
    assert not fired or rule.frame in WEIGHED or not asks(rule), f"{rule.name} fires, and asks for more than its word"


def asks(rule: Rule) -> bool:
    """Whether a rule asks for more than its word; one that does not leaves it to the vote."""
    return bool(
        rule.needs or rule.words or rule.without or rule.complement or rule.bars or rule.sentence or rule.after
        or rule.not_after or rule.alone or rule.voice
    )  # fmt: skip


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_has_an_example_and_a_counterexample(rule: Rule) -> None:
    assert rule.examples
    assert rule.counterexamples
