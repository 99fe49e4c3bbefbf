"""A clause: a predicate and its logical arguments, as ``kg.frames.syntax.clauses`` reads them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Clause:
    """A predicate and what hangs on it; all members are token indexes.

    ``obliques`` maps a preposition ("tussen", "onder leiding van") to the heads of its groups.
    ``link`` is the relation to ``parent`` ("ccomp", "acl:relcl", "xcomp", "root", ...).
    """

    head: int
    lemma: str
    tokens: list[int] = field(default_factory=list)
    parent: Clause | None = None
    link: str = "root"
    mark: str = ""
    passive: bool = False
    participle: bool = False
    finite: bool = False
    agent: list[int] = field(default_factory=list)
    theme: list[int] = field(default_factory=list)
    indirect: list[int] = field(default_factory=list)
    obliques: dict[str, list[int]] = field(default_factory=dict)
    auxiliaries: list[int] = field(default_factory=list)
    children: list[Clause] = field(default_factory=list)
    owner: int | None = None
    """The noun that says who does it: "een Saudisch *aanbod* om te bemiddelen"."""

    @property
    def first(self) -> int:
        """The first token of the clause."""
        return self.tokens[0]

    @property
    def last(self) -> int:
        """One past the last token of the clause."""
        return self.tokens[-1] + 1


_PREPOSITIONS = (
    "mee", "over", "op", "aan", "voor", "tegen", "bij", "van", "door", "in", "toe", "uit", "tussen", "naar", "onder",
    "na",
)  # fmt: skip
_PARTICLE_FORMS = {"mee": "met", "toe": "tot", "af": "van"}
PRONOMINAL = {
    f"{front}{prep}": _PARTICLE_FORMS.get(prep, prep)
    for front in ("daar", "er", "hier", "waar")
    for prep in _PREPOSITIONS
}
"""``daarmee`` stands for "met dat"; the particle forms mee and toe are the prepositions met and tot."""
