"""Mentions and links of small texts, shown as plain values, so that tests read like sentences."""

from __future__ import annotations

from paragraphs import article
from shared import parsed, understood

from kg.lexicon import load_lexicon
from kg.model import Article, EntityKind, Links, Mention, Mentions, OfficeMention
from kg.nlp import Parsed


class Found:
    """What one text mentions, and what the mentions mean."""

    def __init__(self, article: Article, mentions: Mentions, links: Links) -> None:
        self.article = article
        self.mentions = mentions
        self.links = links

    def names(self, kind: EntityKind) -> list[str]:
        """The words of the mentions of a kind, in order."""
        return [mention.text for mention in self.mentions.names if mention.kind is kind]

    def name(self, words: str, occurrence: int = 0) -> Mention:
        """The mention that reads so; the first one, or a later ``occurrence``."""
        return [mention for mention in self.mentions.names if mention.text == words][occurrence]

    def key(self, words: str, occurrence: int = 0) -> str | None:
        """The entity that the mention means."""
        return self.links.decisions[self.mentions.names.index(self.name(words, occurrence))].entity

    def score(self, words: str, occurrence: int = 0) -> float:
        """How sure that is."""
        return self.links.decisions[self.mentions.names.index(self.name(words, occurrence))].score

    def office(self, words: str) -> OfficeMention:
        """The office whose phrase reads so."""
        text = self.article.text
        return next(office for office in self.mentions.offices if text[office.start : office.end] == words)

    def of(self, words: str) -> str | None:
        """Whose that office is, by the words of the mention."""
        office = self.office(words)
        return None if office.of is None else self.mentions.names[office.of].text

    def holder(self, words: str) -> str | None:
        """Who bears it, by the words of the mention."""
        office = self.office(words)
        return None if office.holder is None else self.mentions.names[office.holder].text

    def person(self, words: str) -> str | None:
        """The person that the office mention stands for."""
        return self.links.offices[self.mentions.offices.index(self.office(words))]

    def tenures(self) -> list[tuple[str, str, str]]:
        """Holder, title and owner of each tenure."""
        return [(tenure.holder, tenure.title, tenure.of) for tenure in self.links.tenures]


class Reader:
    """Reads texts with the shipped model and lexicon."""

    def __init__(self) -> None:
        self.lexicon = load_lexicon()

    def parse(self, *paragraphs: str, issued: str = "2024-05") -> Parsed:
        """The parsed article of some paragraphs."""
        return parsed(article(*paragraphs, issued=issued))

    def __call__(self, *paragraphs: str, issued: str = "2024-05") -> Found:
        """What the paragraphs mention and mean."""
        made = article(*paragraphs, issued=issued)
        return Found(made, *understood(made)[1:])
