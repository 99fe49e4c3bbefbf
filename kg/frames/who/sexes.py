"""Men and women, where the text says so: "de bewindsman" is no "oppositieleidster", and "zij" no "koning"."""

from __future__ import annotations

from kg.frames.syntax.view import View
from kg.model import EntityKind

_SHE = frozenset({"zij.one", "ze.one"})
_SHORT = 5  # letters up to which a word counts only as a whole


class Sexes:
    """Knows those of one article."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._words = [
            (sex, words, tuple(word for word in words if len(word) > _SHORT))
            for sex, words in view.grammar.sexes.items()
        ]
        self._told: dict[str, set[str]] | None = None

    def differ(self, token: int, sort: str, person: str) -> bool:
        """Whether a word of a sort (``Coreference.points_back``) is for one of a sex, and this person of the other."""
        own = {"woman"} if sort in _SHE else self._of(token)
        if not own:
            return False
        if self._told is None:
            self._told = self._called()
        theirs = self._told.get(person, set())
        return len(theirs) == 1 and theirs.isdisjoint(own)

    def _of(self, token: int) -> set[str]:
        forms = {self.view.lowers[token], self.view.lemmas[token]}
        return {
            sex
            for sex, words, endings in self._words
            if not words.isdisjoint(forms) or any(form.endswith(endings) for form in forms)
        }

    def _called(self) -> dict[str, set[str]]:
        """Person to the sexes of the nouns in his name and before it."""
        view, found = self.view, dict[str, set[str]]()
        for index, name in enumerate(view.mentions.names):
            key = view.entity_of(index)
            if key is None or view.kind_of(key) is not EntityKind.PERSON:
                continue
            before = name.first - 1
            titled = before >= view.sentence(name.first)[0] and view.pos[before] in ("NOUN", "PROPN")
            for token in range(before if titled else name.first, name.last):
                found.setdefault(key, set()).update(self._of(token))
        return found
