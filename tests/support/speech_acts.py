"""What the speech tests read: the utterances of a text, with names instead of keys."""

from __future__ import annotations

from dataclasses import dataclass

from paragraphs import article
from shared import understood

from kg.frames import load_extractor
from kg.frames.extract import Desk


@dataclass(frozen=True)
class Said:
    """One utterance; ``by`` is a name, or the article's words where they name nobody."""

    kind: str
    by: str | None
    what: str
    to: tuple[str, ...] = ()


def read(*paragraphs: str, title: str = "", heading: int | None = None) -> list[Said]:
    """The utterances of a text of one or more paragraphs, in text order."""
    desk = Desk(load_extractor(), *understood(article(*paragraphs, title=title, heading=heading)))
    drafts = [draft for draft in desk.drafts if desk.elected(draft)]
    name = {key: entity.name for key, entity in desk.view.entities.items()}
    return [
        Said(
            u.kind.value,
            name[u.speaker] if u.speaker else u.speaker_literal,
            u.content.text if u.content else "",
            tuple(name[key] for key in u.addressees),
        )
        for u in desk.speech.read(drafts, desk.scope)
    ]
