"""The frames of a text, read by the shipped model and the shipped rules."""

from paragraphs import article

from kg.frames import load_extractor
from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.model import EventFrame
from kg.nlp import load_model, parse


def events_of(text: str) -> tuple[EventFrame, ...]:
    """The events of a text of one paragraph."""
    (parsed,) = parse(load_model(), [article(text)])
    mentions = find_mentions(parsed, load_lexicon())
    return load_extractor().extract(parsed, mentions, link(parsed.article, mentions, load_lexicon())).events
