"""What a title or collective noun means once its prefixes and compound parts are taken off.

1. The word as it stands (president, onderhandelaars).
2. Without a prefix of time (oud-, ex-) or rank (vice-, onder-, adjunct-): ex-president, vicepremier.
3. As the head of a compound, longest head first: defensieminister, VN-gezant, vredesonderhandelaar.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from kg.lexicon.surface import fold
from kg.lexicon.words import CollectiveRow, TitleClass, TitleRow

_SHORTEST_HEAD = 4
_FORMER = ("oud-", "ex-")


@dataclass(frozen=True, slots=True)
class NounHit:
    """A noun of the text recognised as a title or a collective.

    ``modifier`` is what stands before it in a compound, as written and without the joining hyphen
    (VN-gezant -> "VN", landbouwminister -> "landbouw"); ``title`` is the office in the singular
    as written, without oud-/ex- ("landbouwminister", "vicepremier", "gezante"); ``plural`` says that
    it is said of more than one person; ``former`` is true for oud- and ex-. One of ``row`` and
    ``collective`` is set, both where the word is both (diplomaten).
    """

    row: TitleRow | None
    collective: CollectiveRow | None
    title: str
    modifier: str
    plural: bool
    former: bool


@dataclass(frozen=True, slots=True)
class Nouns:
    """Titles and collectives by form; ``hit`` is the look-up, with a memory of its answers."""

    titles: tuple[TitleRow, ...]
    collectives: tuple[CollectiveRow, ...]
    title_forms: Mapping[str, tuple[TitleRow, str, bool]] = field(repr=False)
    """Lower-case form -> (row, the form in the singular, is it a plural)."""
    collective_forms: Mapping[str, CollectiveRow] = field(repr=False)
    canonicals: Mapping[str, str] = field(repr=False)
    names: Container[str] = field(repr=False)
    """Folded names of states, organisations and so on, as the first part of a compound."""
    _seen: dict[str, NounHit | None] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, titles: tuple[TitleRow, ...], collectives: tuple[CollectiveRow, ...], names: Container[str]) -> Nouns:
        """The look-up over the rows of ``titles.csv`` and ``collectives.csv``."""
        title_forms = {form.lower(): (row, row.lemma, True) for row in titles for form in row.plurals}
        for row in titles:
            title_forms |= {form.lower(): (row, form, False) for form in (row.lemma, *row.forms)}
        # One leider is a person; only leiders are a collective.
        collective_forms = {form: row for row in collectives for form in row.forms}
        collective_forms |= {row.lemma: row for row in collectives if not row.plural}
        canonicals = {form.lower(): row.canonical or row.lemma for row in titles for form in (row.lemma, *row.forms)}
        return cls(titles, collectives, title_forms, collective_forms, canonicals, names)

    def hit(self, word: str) -> NounHit | None:
        """What the word means; None when it is neither a title nor a collective."""
        if word not in self._seen:
            self._seen[word] = self._look(word)
        return self._seen[word]

    def canonical(self, title: str) -> str:
        """The one spelling under which an office is kept: eerste minister -> premier."""
        return self.canonicals.get(title.lower(), title)

    def heads(self, title: str) -> bool:
        """Whether the title is that of the head of an organisation."""
        found = self.title_forms.get(title.lower())
        return found is not None and found[0].cls is TitleClass.HEAD_OF_ORGANISATION

    def _look(self, word: str) -> NounHit | None:
        if self._is_none(word):
            return None
        low = word.lower()
        for prefix in _FORMER:
            if low.startswith(prefix):
                hit = self._present(word[len(prefix) :])
                if hit is not None:
                    return NounHit(hit.row, hit.collective, hit.title, hit.modifier, hit.plural, True)
        return self._present(word)

    def _is_none(self, word: str) -> bool:
        found = self.title_forms.get(word.lower())
        return found is not None and found[0].cls is TitleClass.NONE

    def _present(self, word: str) -> NounHit | None:
        """The word without a prefix that puts the office in the past."""
        return self._whole(word) or self._compound(word)

    def _compound(self, word: str) -> NounHit | None:
        """The word as a compound whose head, as long as possible, is a title or a collective."""
        for cut in range(2, len(word) - _SHORTEST_HEAD + 1):
            modifier, head = word[:cut], word[cut:]
            if modifier[-1] == "-" or head[0] != "-":
                hit = self._whole(head, modifier.removesuffix("-"), hyphen=modifier[-1] == "-")
                if hit is not None:
                    return hit
        return None

    def _whole(self, head: str, modifier: str = "", *, hyphen: bool = False) -> NounHit | None:
        low = head.lower()
        row, singular, plural = self.title_forms.get(low, (None, low, False))
        collective = self.collective_forms.get(low)
        if modifier:
            row = row if row is not None and row.compound else None
            collective = collective if collective is not None and collective.compound else None
        if row is None:
            if collective is None:
                return None
            singular, plural = low, collective.plural
        # A name before the noun says of whom (VN-gezant); anything else is part of the office.
        if modifier and not self._is_name(modifier, hyphen=hyphen):
            modifier = modifier.lower()
            singular = modifier + singular
        return NounHit(row, collective, singular, modifier, plural, False)

    def _is_name(self, modifier: str, *, hyphen: bool) -> bool:
        """Haven- in Havenminister only starts a sentence; VN-, Houthi- and Rusland- are names."""
        return modifier[0].isupper() and (hyphen or modifier.isupper() or fold(modifier) in self.names)
