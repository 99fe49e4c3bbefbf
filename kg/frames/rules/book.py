"""The book of rules: each rule over words, and what evokes it.

The files have rules over words of their own and over classes of the lexicon (``@accept``); a class is spelt out here,
so that the matcher only looks up words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from msgspec import structs

from kg.frames.rules.rule import Rule, RuleFile
from kg.lexicon.errors import LexiconError
from kg.lexicon.evoking import EvokingRow, FrameClass, WordClass, load_evoking
from kg.lexicon.schema import read_toml
from kg.resources import data_folder


def read_rules(path: Path) -> tuple[Rule, ...]:
    """The rules of one file; LexiconError says where the first is wrong, and how to mend it."""
    return read_toml(path, RuleFile).rule


_EVOKES = {WordClass.VERB: "verb", WordClass.NOUN: "noun", WordClass.ADJECTIVE: "noun"}
_HEAD = 5  # letters from which a noun is the head of compounds ("top" would be that of "laptop")


def spell_out(rule: Rule, entries: tuple[EvokingRow, ...]) -> list[Rule]:
    """A rule with ``@class`` among its lemmas, as rules over the words that the lexicon has for the class.

    Words of one strength and company share a rule; nouns stand for the compounds that end in them, but for those
    that the lexicon lists as something else.
    """
    classes = {lemma[1:] for lemma in rule.lemmas if lemma.startswith("@")}
    if not classes:
        return [rule]
    own = tuple(lemma for lemma in rule.lemmas if not lemma.startswith("@"))
    spelt = [structs.replace(rule, lemmas=own)] if own or rule.endings else []
    groups: dict[tuple[int, str, str], list[str]] = {}
    rows = [row for row in entries if row.cls in classes]
    for row in rows:
        if _EVOKES[row.pos] == rule.trigger:
            groups.setdefault((-int(row.strength), row.company, row.unless), []).append(row.lemma)
    nouns: set[str] = set()
    if rule.trigger == "noun":
        nouns = {row.lemma for row in entries if row.pos is WordClass.NOUN} - {row.lemma for row in rows}
    for (weakness, company, unless), lemmas in sorted(groups.items()):
        row = EvokingRow("", WordClass.VERB, company, unless, FrameClass.NONE, "", "", "")
        heads = tuple(lemma for lemma in lemmas if len(lemma) >= _HEAD) if rule.trigger == "noun" else ()
        foreign = tuple(sorted(noun for noun in nouns if noun.endswith(heads))) if heads else ()
        spelt.append(
            structs.replace(
                rule,
                lemmas=tuple(lemmas),
                endings=heads,
                exceptions=foreign,
                words=(*rule.words, *row.needed),
                without=rule.without | row.barred,
                strength=-weakness,
            )
        )
    return spelt


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules, indexed by what evokes them."""

    rules: tuple[Rule, ...]
    """Every rule over words: a written one, or one that a class of the lexicon spelt out."""
    written: tuple[Rule, ...]
    """The rules as the files have them."""
    verbs: Mapping[str, tuple[Rule, ...]]
    nouns: Mapping[str, tuple[Rule, ...]]
    words: Mapping[str, tuple[Rule, ...]]
    endings: Mapping[str, tuple[tuple[int, Rule], ...]]
    """The rules of each ending, numbered, those of the longest ending first."""

    def compound(self, low: str, lemma: str) -> list[Rule]:
        """The rules whose ending a compound has ("vredesoverleg")."""
        ends = {word[start:] for word in {low, lemma} for start in range(max(0, len(word) - len(lemma) + 1), len(word))}
        found = sorted(rule for end in self.endings.keys() & ends for rule in self.endings[end])
        return [rule for _, rule in found if not (lemma.endswith(rule.exceptions) or low.endswith(rule.exceptions))]


def make_book(rules: list[Rule], written: list[Rule]) -> RuleBook:
    """Index rules; among rules of one word the higher priority, then the file order, comes first."""
    ordered = sorted(rules, key=lambda rule: -rule.priority)
    index: dict[str, dict[str, list[Rule]]] = {"verb": {}, "noun": {}, "word": {}}
    for rule in ordered:
        for lemma in rule.lemmas:
            index[rule.trigger].setdefault(lemma, []).append(rule)
    endings: dict[str, list[tuple[int, Rule]]] = {}
    longest_first = sorted(((e, rule) for rule in ordered for e in rule.endings), key=lambda pair: -len(pair[0]))
    for number, (ending, rule) in enumerate(longest_first):
        endings.setdefault(ending, []).append((number, rule))
    return RuleBook(
        rules=tuple(rules),
        written=tuple(written),
        verbs={lemma: tuple(found) for lemma, found in index["verb"].items()},
        nouns={lemma: tuple(found) for lemma, found in index["noun"].items()},
        words={lemma: tuple(found) for lemma, found in index["word"].items()},
        endings={ending: tuple(found) for ending, found in endings.items()},
    )


@cache
def load_rules() -> RuleBook:
    """The shipped rules."""
    return read_book(data_folder("seeds") / "frames" / "rules")


def read_book(folder: Path) -> RuleBook:
    """The rules of a folder, all files in order of name; LexiconError for the first that is wrong."""
    written: dict[str, Rule] = {}
    for path in sorted(folder.glob("*.toml")):
        for rule in read_rules(path):
            if rule.name in written:
                lines = path.read_text(encoding="utf-8").splitlines()
                last = max(number for number, line in enumerate(lines, start=1) if f'"{rule.name}"' in line)
                raise LexiconError(
                    path, last, "name", f"another rule is named {rule.name!r}: each has a name of its own"
                )
            written[rule.name] = rule
    entries = load_evoking()
    return make_book([spelt for rule in written.values() for spelt in spell_out(rule, entries)], [*written.values()])
