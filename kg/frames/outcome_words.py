"""The word classes of ``seeds/frames/outcome_words.toml``, read once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from kg.resources import data_folder


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """Word classes by name; each field is the key of the same name in the file."""

    occasions: frozenset[str]
    occasion_endings: tuple[str, ...]
    not_occasions: frozenset[str]
    pronouns: frozenset[str]
    negators: frozenset[str]
    not_denying: frozenset[str]
    failed_modals: frozenset[str]
    agreements: frozenset[str]
    agreement_endings: tuple[str, ...]
    ceasefire: frozenset[str]
    ceasefire_endings: tuple[str, ...]
    partial: frozenset[str]
    unknown: frozenset[str]
    sequel: frozenset[str]
    parties: frozenset[str]
    visit_endings: tuple[str, ...]
    rooms: frozenset[str]
    conditions: frozenset[str]

    def occasion(self, *forms: str) -> bool:
        """Whether a word (given as form and lemma) names talks, a visit or the like."""
        if any(form in self.not_occasions for form in forms):
            return False
        return any(form in self.occasions or form.endswith(self.occasion_endings) for form in forms)

    def truce(self, form: str) -> bool:
        """Whether a word names a ceasefire."""
        return form in self.ceasefire or form.endswith(self.ceasefire_endings)


@cache
def load_outcome_words() -> OutcomeWords:
    """The shipped word classes; TypeError where the file lacks one or has one too many."""
    raw = tomllib.loads((data_folder("seeds") / "frames" / "outcome_words.toml").read_text(encoding="utf-8"))
    return OutcomeWords(
        **{name: tuple(values) if name.endswith("endings") else frozenset(values) for name, values in raw.items()}
    )
