"""What the speech tests read: the utterances of a text, with names instead of keys."""

from __future__ import annotations

from dataclasses import dataclass

from paragraphs import article
from shared import understood

from kg.frames import load_extractor
from kg.frames.mood.factuality import Scope
from kg.frames.rules.matcher import Matcher
from kg.frames.speech.read import Speech
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon import load_lexicon


@dataclass(frozen=True)
class Said:
    """One utterance; ``by`` is a name, or the article's words where they name nobody."""

    kind: str
    by: str | None
    what: str
    to: tuple[str, ...] = ()


def read(*paragraphs: str, title: str = "") -> list[Said]:
    """The utterances of a text of one or more paragraphs, in text order."""
    extractor, lexicon = load_extractor(), load_lexicon()
    view = View(*understood(article(*paragraphs, title=title)), extractor.grammar)
    clauses, actors = Clauses(view, extractor.grammar), Actors(view, extractor.grammar, lexicon)
    speech = Speech(view, clauses, actors, extractor.speech_words, extractor.media)
    drafts = Matcher(view, clauses, actors, extractor.book).drafts()
    name = {key: entity.name for key, entity in view.entities.items()}
    return [
        Said(
            u.kind.value,
            name[u.speaker] if u.speaker else u.speaker_literal,
            u.content.text if u.content else "",
            tuple(name[key] for key in u.addressees),
        )
        for u in speech.read(drafts, Scope(view, clauses, actors, extractor.cues))
    ]
