"""Frame rules: the TOML files of ``seeds/frames/rules`` as typed rows.

A rule says which word evokes which frame and which argument of that word fills which role. Its
fields are the keys of the file (an unknown key is an error), and its examples are its tests:

    [[rule]]
    name = "meeting.ontmoeten"
    frame = "Meeting"
    trigger = "verb"                    # "noun", or "word" for any token (mits, aldus)
    lemmas = ["ontmoeten", "treffen"]   # any of these; separable verbs in one word (voorstellen)
    endings = ["overleg"]               # nouns only: compounds that end so (vredesoverleg)
    except = ["stop"]                   # words that an ending must not catch
    words = [["tafel", "tafels"]]       # the clause must have a word of each list (lemma or form)
    without = ["kampioen"]              # and none of these
    complement = ["dat", "om", "te"]    # a clause opened by one of these must follow the word
    not_after = ["praten"]              # and none of these may follow in the sentence
    after = ["praten"]                  # one of these must follow in the sentence
    sentence = [["gevolgen", "risico"]] # the sentence, not just the clause, must have a word of each list
    bars = ["namens"]                   # slots that must not hold an actor
    alone = true                        # only where nothing but a subject and a time hangs on the verb
    voice = "active"                    # or "passive"; "" for both
    needs = ["participant"]             # roles without which the rule does not fire
    roles = { participant = ["agent+theme", "met"] }
    only = { participant = ["Person"] } # kinds of actor that may fill a role
    set = { factuality = "possible" }
    examples = [ { text = "...", finds = { participant = ["...", "..."] } } ]
    counterexamples = [ "..." ]

A role lists slots: ``agent``, ``theme``, ``indirect``, a preposition (``tussen``, ``onder leiding
van``), ``adj`` (a demonym or possessor beside the noun), ``author`` (the same, but not "voor X" or
"in X"), ``gov.agent`` and the like (of the clause that a noun stands in), ``light`` (the subject of
a verb that only carries the noun: hebben, voeren, hervatten), ``self`` (the noun's own name),
``as`` (the subject of what is done "als bemiddelaar"), ``head.met`` (what the noun hangs on, if
that has the preposition), ``up.agent`` and the like (of the clause above), ``theme.voor`` (a group
inside another), ``words.van`` (a group under the required word). The first slot that is filled
counts; ``a+b`` takes both.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from kg.lexicon.evoking import EvokingRow, FrameClass, WordClass, load_evoking
from kg.model import EntityKind
from kg.resources import data_folder


class RuleError(ValueError):
    """A rule that cannot be used; the message names file, rule and what to mend."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence on which a rule must fire, and what it must find: role to names."""

    text: str
    finds: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern; see the module for the meaning of each field."""

    name: str
    frame: str
    trigger: str
    lemmas: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    words: tuple[frozenset[str], ...] = ()
    without: frozenset[str] = frozenset()
    complement: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    sentence: tuple[frozenset[str], ...] = ()
    voice: str = ""
    alone: bool = False
    bars: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    roles: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    only: Mapping[str, frozenset[EntityKind]] = field(default_factory=dict)
    set: Mapping[str, str] = field(default_factory=dict)
    priority: int = 0
    strength: int = 0
    """How surely the word is meant so (1 to 4), where the lexicon says; 0 for a word of the rule's own."""
    examples: tuple[Example, ...] = ()
    counterexamples: tuple[str, ...] = ()


def read_rules(path: Path) -> list[Rule]:
    """The rules of one file; RuleError names the first that is wrong."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{path.name}: {error}") from error
    return [_rule(row, path) for row in raw.get("rule", [])]


_KEYS = {f.name for f in fields(Rule)} - {"exceptions", "strength"} | {"except"}


def _rule(row: dict[str, Any], path: Path) -> Rule:
    where = f"{path.name}: rule {row.get('name', '?')!r}"
    unknown = sorted(set(row) - _KEYS)
    if unknown:
        raise RuleError(f"{where}: unknown key {unknown[0]!r}; known are {', '.join(sorted(_KEYS))}")
    for key in ("name", "frame", "trigger"):
        if not isinstance(row.get(key), str):
            raise RuleError(f"{where}: {key!r} must be a text")
    if row["trigger"] not in ("verb", "noun", "word"):
        raise RuleError(f"{where}: trigger must be 'verb', 'noun' or 'word'")
    if not row.get("lemmas") and not row.get("endings"):
        raise RuleError(f"{where}: give lemmas or endings")
    try:
        return Rule(
            name=str(row["name"]),
            frame=str(row["frame"]),
            trigger=str(row["trigger"]),
            lemmas=tuple(row.get("lemmas", ())),
            endings=tuple(row.get("endings", ())),
            exceptions=tuple(row.get("except", ())),
            words=tuple(frozenset(group) for group in row.get("words", ())),
            without=frozenset(row.get("without", ())),
            complement=frozenset(row.get("complement", ())),
            not_after=frozenset(row.get("not_after", ())),
            after=frozenset(row.get("after", ())),
            sentence=tuple(frozenset(group) for group in row.get("sentence", ())),
            voice=str(row.get("voice", "")),
            alone=bool(row.get("alone", False)),
            bars=tuple(row.get("bars", ())),
            needs=tuple(row.get("needs", ())),
            roles={
                role: tuple(tuple(slot.split("+")) for slot in slots) for role, slots in row.get("roles", {}).items()
            },
            only={role: frozenset(map(EntityKind, kinds)) for role, kinds in row.get("only", {}).items()},
            set=dict(row.get("set", {})),
            priority=int(row.get("priority", 0)),
            examples=tuple(
                Example(e["text"], {role: tuple(names) for role, names in e.get("finds", {}).items()})
                for e in row.get("examples", ())
            ),
            counterexamples=tuple(row.get("counterexamples", ())),
        )
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise RuleError(f"{where}: {error}") from error


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
    spelt = [replace(rule, lemmas=own)] if own or rule.endings else []
    groups: dict[tuple[int, str, str], list[str]] = {}
    for row in entries:
        if row.cls in classes and _EVOKES[row.pos] == rule.trigger:
            groups.setdefault((-int(row.strength), row.company, row.unless), []).append(row.lemma)
    meant = {row.lemma for row in entries if row.cls in classes}
    nouns = {row.lemma for row in entries if row.pos is WordClass.NOUN} - meant
    for (weakness, company, unless), lemmas in sorted(groups.items()):
        row = EvokingRow("", WordClass.VERB, company, unless, FrameClass.NONE, "", "", "")
        heads = tuple(lemma for lemma in lemmas if len(lemma) >= _HEAD) if rule.trigger == "noun" else ()
        foreign = tuple(sorted(noun for noun in nouns if heads and noun.endswith(heads)))
        spelt.append(
            replace(
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
        found = sorted(rule for end in ends for rule in self.endings.get(end, ()))
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
    """The shipped rules, all files in order of name."""
    folder = data_folder("seeds") / "frames" / "rules"
    written = [rule for path in sorted(folder.glob("*.toml")) for rule in read_rules(path)]
    names = [rule.name for rule in written]
    double = sorted({name for name in names if names.count(name) > 1})
    if double:
        raise RuleError(f"two rules are named {double[0]!r}: give each a name of its own")
    entries = load_evoking()
    return make_book([spelt for rule in written for spelt in spell_out(rule, entries)], written)
