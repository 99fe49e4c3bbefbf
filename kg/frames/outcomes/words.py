"""The word classes of ``seeds/frames/outcome_words.toml``, read once."""

from __future__ import annotations

from functools import cache

from kg.lexicon.schema import Schema, read_toml
from kg.resources import data_folder


class OutcomeWords(Schema, frozen=True):
    """Word classes by name; each field is the key of the same name in the file."""

    occasions: frozenset[str]
    not_occasions: frozenset[str]
    occasion_endings: tuple[str, ...]
    visit_endings: tuple[str, ...]
    not_visits: tuple[str, ...]
    pronouns: frozenset[str]
    negators: frozenset[str]
    not_denying: frozenset[str]
    failed_modals: frozenset[str]
    attempt: frozenset[str]
    achieve: frozenset[str]
    arrange: frozenset[str]
    finish: frozenset[str]
    going_on: frozenset[str]
    agreements: frozenset[str]
    agreement_endings: tuple[str, ...]
    ceasefire: frozenset[str]
    ceasefire_endings: tuple[str, ...]
    partial: frozenset[str]
    unknown: frozenset[str]
    known: frozenset[str]
    sequel: frozenset[str]
    parties: frozenset[str]
    agreeing: frozenset[str]
    mutual: frozenset[str]
    rooms: frozenset[str]
    leaving: frozenset[str]
    turns: tuple[str, ...]
    counted: frozenset[str]
    before_counted: frozenset[str]

    def occasion(self, *forms: str) -> bool:
        """Whether a word (given as form and lemma) names talks, a visit or the like."""
        if any(form in self.not_occasions for form in forms):
            return False
        return any(form in self.occasions or form.endswith(self.occasion_endings) for form in forms)

    def visit(self, form: str) -> bool:
        """Whether an occasion is a visit."""
        return form.endswith(self.visit_endings) and not form.endswith(self.not_visits)

    def agreement(self, *forms: str) -> bool:
        """Whether a word names what talks can end in."""
        return any(form in self.agreements or form.endswith(self.agreement_endings) for form in forms)

    def truce(self, form: str) -> bool:
        """Whether a word names a ceasefire."""
        return form in self.ceasefire or form.endswith(self.ceasefire_endings)

    def room(self, *forms: str) -> bool:
        """Whether a word names where talks are held."""
        return any(form in self.rooms for form in forms)


@cache
def load_outcome_words() -> OutcomeWords:
    """The shipped word classes; LexiconError where the file lacks one or has one too many."""
    return read_toml(data_folder("seeds") / "frames" / "outcome_words.toml", OutcomeWords)
