"""What the actors and places of one article are called inside a label, in Dutch and in English.

A person is called by the surname that the article uses, the full name where it uses none or two share it; a state, an
organisation or a place by its English name in English, where there is one; a delegation after whom it represents.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from kg.lexicon.english import english_name
from kg.lexicon.surface import fold
from kg.link.spelling import without_genitive
from kg.model import EntityKind, Finding, MentionForm
from kg.rdf.label_table import load_labels

BODIES_FIRST = {EntityKind.STATE: 0, EntityKind.ORGANISATION: 1}
MOST = 4
"""Names that a list shows at most; of a longer one it shows one less, and how many more there are."""


class Names:
    """Calls the actors and places of an article by name."""

    def __init__(self, finding: Finding) -> None:
        """The names come from the links and mentions of the article."""
        self._entities = {entity.key: entity for entity in finding.links.entities}
        self._senders = {frame.id: frame.represents for frame in finding.frames.delegations}
        self._bodies: dict[str, set[str]] = defaultdict(set)
        for tenure in finding.links.tenures:
            self._bodies[tenure.holder].add(tenure.of)
        for frame in finding.frames.delegations:
            self._bodies[frame.id].update(frame.represents)
        self._short = _surnames(finding)
        self._table = load_labels()

    def name(self, reference: str, language: str) -> str:
        """What an entity or a delegation is called; "" where the article has no such thing."""
        if reference in self._senders:
            return self.delegation(self._senders[reference], language)
        entity = self._entities.get(reference)
        if entity is None:
            return ""
        if entity.kind is EntityKind.PERSON:
            return self._short.get(reference, entity.name)
        return (english_name(reference) if language == "en" else None) or entity.name

    def delegation(self, senders: Sequence[str], language: str) -> str:
        """What a delegation of these is called."""
        named = self.joined(senders, language)
        patterns = self._table.delegation.of(language)
        return patterns[0].format(sender=named) if named else patterns[-1]

    def ordered(self, references: Iterable[str]) -> list[str]:
        """Each once, and bodies before persons: states by name, organisations and delegations, then the others."""
        unique = dict.fromkeys(references)

        def rank(reference: str) -> tuple[int, str]:
            entity = self._entities.get(reference)
            place = 1 if entity is None else BODIES_FIRST.get(entity.kind, 2)
            return place, fold(entity.name) if entity is not None and place == 0 else ""

        return sorted(unique, key=rank)

    def sides(self, references: Iterable[str]) -> list[str]:
        """In that order; of talks between bodies, without those who hold an office of one or are its delegation."""
        ordered = self.ordered(references)
        bodies = {key for key in ordered if key in self._entities and self._entities[key].kind in BODIES_FIRST}
        if len(bodies) < 2:
            return ordered
        return [key for key in ordered if key in bodies or not self._bodies.get(key, set()) & bodies]

    def joined(self, references: Iterable[str], language: str, *, between: str = ", ", most: int = MOST) -> str:
        """A list in words, cut to ``most`` names ("en 3 anderen"); "" for nobody."""
        names = [name for reference in references if (name := self.name(reference, language))]
        words = self._table.words
        if len(names) > max(most, 2):
            shown = names[: max(most - 1, 1)]
            return words.others.of(language).format(names=between.join(shown), count=len(names) - len(shown))
        if between != ", " or len(names) < 2:
            return between.join(names)
        return f"{', '.join(names[:-1])} {words.and_.of(language)} {names[-1]}"


def _surnames(finding: Finding) -> dict[str, str]:
    """Person to the surname that the article uses most, unless two persons have it."""
    used: dict[str, Counter[str]] = defaultdict(Counter)
    full = {entity.key: fold(entity.name) for entity in finding.links.entities if entity.kind is EntityKind.PERSON}
    for mention, decision in zip(finding.mentions.names, finding.links.decisions, strict=True):
        key = decision.entity
        if mention.form is MentionForm.SURNAME and key in full:
            surname = without_genitive(" ".join(mention.text.split()))
            if full[key].endswith(f" {fold(surname)}"):
                used[key][surname] += 1
    chosen = {key: min(counts, key=lambda name: (-counts[name], name)) for key, counts in used.items()}
    shared = Counter(fold(name) for name in chosen.values())
    return {key: name for key, name in chosen.items() if shared[fold(name)] == 1}
