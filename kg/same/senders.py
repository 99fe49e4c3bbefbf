"""For whom the persons of an article act: by the offices that it gives them, by who sent them, and by the lists."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lexicon import load_lexicon
from kg.link.persons import known_persons
from kg.model import EntityKind, Finding

SENT = "afgevaardigde"
"""What whoever is in a delegation is at least."""


def offices_of(finding: Finding) -> Iterator[tuple[str, str, str]]:
    """Person, title and whose office it is, in the keys of the article; some more than once."""
    for tenure in finding.links.tenures:
        yield tenure.holder, tenure.title, tenure.of
    for group in finding.frames.delegations:
        for sender in group.represents:
            for person in (group.head, *group.members):
                if person is not None:
                    yield person, SENT, sender
    issued = finding.article.issued
    if issued is None:
        return
    lexicon = load_lexicon()
    listed = known_persons(lexicon).offices
    for entity in finding.links.entities:
        for row in listed.get(entity.key, ()) if entity.kind is EntityKind.PERSON else ():
            if row in lexicon.holders(row.title, row.of, issued):
                yield row.person, row.title, row.of
