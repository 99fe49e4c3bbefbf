"""The examples in the rule files are the tests of the rules."""

from __future__ import annotations

from functools import cache

import pytest
from paragraphs import article
from shared import model

from kg.frames import load_extractor
from kg.frames.rules.book import load_rules
from kg.frames.rules.matcher import Draft
from kg.frames.rules.rule import Rule
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.nlp import parse

RULES = load_rules().written
ALIKE = {"Negotiation": "talks", "Meeting": "talks"}
POSITIVE = [(rule, example) for rule in RULES for example in rule.examples]
NEGATIVE = [(rule, text) for rule in RULES for text in rule.counterexamples]


@cache
def _read() -> dict[str, list[tuple[Draft, dict[str, set[str]]]]]:
    """All example texts in one go: text to drafts, with the names that fill each role."""
    texts = sorted({e.text for _, e in POSITIVE} | {t for _, t in NEGATIVE})
    lexicon, extractor, found = load_lexicon(), load_extractor(), {}
    for parsed in parse(model(), map(article, texts)):
        mentions = find_mentions(parsed, lexicon)
        links = link(parsed.article, mentions, lexicon)
        names = {entity.key: {entity.name, *entity.aliases} for entity in links.entities}
        found[parsed.article.text] = [
            (draft, {role: {n for key in keys for n in names[key]} for role, keys in draft.actors.items()})
            for draft in extractor.drafts(parsed, mentions, links)
        ]
    return found


@pytest.mark.parametrize(("rule", "example"), POSITIVE, ids=[f"{r.name}-{i}" for i, (r, _) in enumerate(POSITIVE)])
def test_a_rule_reads_its_example(rule: Rule, example) -> None:
    kind = ALIKE.get(rule.frame, rule.frame)  # where words of two rules meet, another may come first
    fired = [
        (draft, names)
        for draft, names in _read()[example.text]
        if draft.rule.name == rule.name or ALIKE.get(draft.rule.frame, draft.rule.frame) == kind
    ]
    assert fired, f"{rule.name} does not fire on: {example.text}"
    assert any(
        all(set(wanted) <= names.get(role, set()) for role, wanted in example.finds.items()) for _, names in fired
    ), f"{rule.name} finds {[names for _, names in fired]} and not {dict(example.finds)} in: {example.text}"


@pytest.mark.parametrize(("rule", "text"), NEGATIVE, ids=[f"{r.name}-{i}" for i, (r, _) in enumerate(NEGATIVE)])
def test_a_rule_stays_silent_on_its_counterexample(rule: Rule, text: str) -> None:
    assert rule.name not in [draft.rule.name for draft, _ in _read()[text]]


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_has_an_example_and_a_counterexample(rule: Rule) -> None:
    assert rule.examples
    assert rule.counterexamples
