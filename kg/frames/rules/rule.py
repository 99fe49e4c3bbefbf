"""A rule as a file of ``seeds/frames/rules`` has it: which word evokes which frame, and what fills which role.

Its fields are the keys of the file (anything else is an error with file and line), and its examples are its tests:

    [[rule]]
    name = "meeting.ontmoeten"
    frame = "Meeting"
    trigger = "verb"                    # "noun", or "word" for any token (mits, aldus)
    lemmas = ["ontmoeten", "treffen"]   # any of these; separable verbs in one word (voorstellen)
    endings = ["overleg"]               # nouns only: compounds that end so (vredesoverleg)
    exceptions = ["stop"]               # words that an ending must not catch
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
    set = { factuality = "possible" }   # what its reader should know
    examples = [ { text = "...", finds = { participant = ["...", "..."] } } ]  # and its `type`, for an outcome
    counterexamples = [ "..." ]         # with its word, and where it must not fire

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

from collections.abc import Iterator, Mapping
from typing import Literal

from kg.frames.syntax.grammar import load_grammar
from kg.lexicon.evoking import FrameClass
from kg.lexicon.schema import Schema, unknown
from kg.model import EntityKind, EventKind, Factuality, OutcomeType, ProposalKind, SpeechKind, Status

FRAMES = frozenset({*EventKind, *SpeechKind, "Reply", "Outcome", "Delegation", "Role"})
"""What a rule can evoke."""
Role = Literal[
    "addressee", "facilitator", "guarantor", "head", "host", "mediator", "member", "observer", "of", "participant",
    "partner", "party", "place", "replier", "speaker", "theme", "topic", "what", "who",
]  # fmt: skip
_READ = {"Delegation": {"of", "head", "member"}, **{kind.value: {"speaker"} for kind in SpeechKind}}
"""Roles that the reader of a frame fills from what stands around the rule's words."""
_BESIDE = frozenset({"agent", "theme", "indirect", "adj", "author", "self", "as", "light"})
_CLASSES = frozenset(f"@{name}" for name in FrameClass)
_FROM = frozenset({"gov", "up", "head", "words"})
"""Steps that begin a path and lead somewhere else."""


class Slot(tuple[str, ...]):
    """The paths at which fillers of a role stand, all of which count: ``agent+met``."""

    @classmethod
    def parse(cls, value: object) -> Slot:
        """A slot as a file has it; ValueError names the step that leads nowhere."""
        if not isinstance(value, str):
            raise ValueError(f"Expected a slot, got {value!r}")
        slot, grammar = cls(value.split("+")), load_grammar()
        for path in slot:
            first, *rest = path.split(".")
            for step in rest if first in _FROM and rest else (first, *rest):
                if step not in _BESIDE and not grammar.leads(step):
                    raise ValueError(unknown("slot", step, _BESIDE | _FROM | grammar.prepositions))
        return slot


class Settings(Schema, frozen=True):
    """What the reader of a frame should know of its rule; the reader's module says what each means."""

    factuality: Factuality | None = None
    """Of an event that is told as one that took place (``kg.frames.events.happenings``)."""
    remote: bool = False
    """A call, which has no venue."""
    standing: Literal["", "aside", "attributed", "condition", "consequence", "deed", "noun", "opening"] = ""
    """Where a rule of speech may fire, and for whom (``kg.frames.speech.standing``)."""
    kind: ProposalKind | None = None
    keep: Literal["", "kind", "reply", "talks"] = ""
    theme: Literal["", "proposal", "thing"] = ""
    shape: Literal["", "advice"] = ""
    """Of a proposal (``kg.frames.proposals``)."""
    status: Status | None = None
    """Of a reply (``kg.frames.replies.status``)."""
    type: OutcomeType | None = None
    negated: OutcomeType | None = None
    """Which outcome it is, and which one when denied (``kg.frames.outcomes``)."""
    negation: Literal["", "inside", "own", "unfinished"] = ""
    when: Literal["", "ahead", "dated", "present"] = ""
    of: Literal[
        "", "going-on", "headline", "leaving", "modified", "occasion", "occasion-or-party", "result", "room", "sequel",
        "subject",
    ] = ""  # fmt: skip
    who: Literal["", "party"] = ""
    group: Literal["", "needed"] = ""
    read: Literal[
        "", "accompany", "behalf", "for", "in-person", "lead", "noun", "represent", "send", "side", "title", "under",
    ] = ""  # fmt: skip
    """How to read a delegation (``kg.frames.delegations.parts``)."""


class Example(Schema, frozen=True):
    """A sentence on which a rule must fire, and the fact that it tells."""

    text: str
    finds: Mapping[Role, tuple[str, ...]] = {}
    """Role to names, or to words in lower case where nobody is named."""
    type: OutcomeType | None = None
    """Of an outcome, which one."""


class Rule(Schema, frozen=True):
    """One pattern; see the module for the meaning of each field."""

    name: str
    frame: str
    trigger: Literal["verb", "noun", "word"]
    lemmas: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    words: tuple[frozenset[str], ...] = ()
    without: frozenset[str] = frozenset()
    complement: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    sentence: tuple[frozenset[str], ...] = ()
    voice: Literal["", "active", "passive"] = ""
    alone: bool = False
    bars: tuple[Slot, ...] = ()
    needs: tuple[Role, ...] = ()
    roles: Mapping[Role, tuple[Slot, ...]] = {}
    only: Mapping[Role, frozenset[EntityKind]] = {}
    set: Settings = Settings()
    priority: int = 0
    strength: int = 0
    """How surely the word is meant so (1 to 4), where the lexicon says; 0 for a word of the rule's own."""
    examples: tuple[Example, ...] = ()
    counterexamples: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """ValueError where one field does not go with another."""
        for problem in self._problems():
            raise ValueError(problem)

    def _problems(self) -> Iterator[str]:
        if self.frame not in FRAMES:
            yield unknown("frame", self.frame, FRAMES)
        if not self.lemmas and not self.endings:
            yield f"{self.name!r} fires on nothing: give lemmas or endings"
        for lemma in self.lemmas:
            if lemma.startswith("@") and lemma not in _CLASSES:
                yield unknown("class", lemma, _CLASSES)
        found = [role for example in self.examples for role in example.finds]
        for role in (*self.needs, *self.only, *(role for role in found if role not in _READ.get(self.frame, ()))):
            if role not in self.roles:
                yield f"{role!r} is no role of this rule: give it slots in roles"
        if self.frame == "Outcome" and self.set.type is None:
            yield f"{self.name!r} is of no outcome: give set.type"
        if self.frame == "Delegation" and not self.set.read:
            yield f"{self.name!r} does not say how to read it: give set.read"


class RuleFile(Schema, frozen=True):
    """A file of rules."""

    rule: tuple[Rule, ...]
