"""What an article says of an actor anywhere: what it is called, what it does, under whose lead something stands.

"De Zweed zat de zitting voor", three paragraphs before the talks are named, tells who brings the parties together.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import word_classes


class Profiles:
    """The signs of every actor of one article that hold wherever it is named."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors) -> None:
        """Nothing is gone through before the first question."""
        self.view, self.clauses, self.actors = view, clauses, actors

    def of(self, key: str) -> list[str]:
        """The signs of an actor, sorted."""
        return self._all[key]

    @cached_property
    def _all(self) -> defaultdict[str, list[str]]:
        view, found = self.view, defaultdict[str, set[str]](set)
        for clause in self.clauses.all:
            does = [f"does {clause.lemma}", *(f"does @{name}" for name in word_classes().get(clause.lemma, ()))]
            for key in (k for token in clause.agent for k in self.actors.of(token)):
                found[key].update(does)
            for name, heads in clause.obliques.items():
                if " " in name:  # "onder leiding van"
                    for key in (k for token in heads for k in self.actors.of(token)):
                        found[key].add(f"stands {name}")
        for key, nouns in self.actors.coreference.memory.called.items():
            entity = view.entities[key]
            own = {word for name in (entity.name, *entity.aliases) for word in name.lower().split()}
            found[key].update(f"called {noun}" for noun in nouns - own)  # no sign names an actor
        organisations = self.actors.lexicon.organisations
        for tenure in view.links.tenures:
            found[tenure.holder].add(f"acts for {view.kinds.get(tenure.of, 'nobody')}")
            if tenure.of in organisations:
                found[tenure.holder].add(f"acts for {organisations[tenure.of].kind}")
        for key, signs in found.items():
            if key in organisations:
                signs.add(f"organisation {organisations[key].kind}")
            signs.update([f"{sign} as {view.kinds[key]}" for sign in signs if sign.startswith("does @")])
        return defaultdict(list, {key: sorted(signs) for key, signs in found.items()})
