"""From a parsed article to what it says."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from functools import cache

from kg.lexicon import Lexicon, load_lexicon
from kg.link import link
from kg.model import Claims, Finding
from kg.nlp import Parsed
from kg.readers import Readers, default_readers


def analyse(parsed_articles: Iterable[Parsed], readers: Readers | None = None) -> Iterator[Finding]:
    """What each parsed article says; one in which this program goes wrong has a fault, and no facts."""
    from kg.frames.least import at_least  # the rules are loaded where articles are read
    from kg.mentions import find_mentions
    from kg.parts import with_parts

    readers = readers or default_readers()
    lexicon, extract = _lists(), readers.extractor.extract

    def find(parsed: Parsed, told: Claims | None) -> Finding:
        try:
            mentions = find_mentions(parsed, lexicon)
            links = link(parsed.article, mentions, lexicon)
            spans = parsed.spans(parsed.sents), parsed.spans(parsed.quotes)
            frames = at_least(extract(parsed, mentions, links, told), readers.least)
            finding = Finding(parsed.article, mentions, links, frames, *spans)
            return with_parts(finding, lexicon)
        except Exception as error:  # noqa: BLE001  a fault of ours costs one article, not the batch
            return Finding.failed(parsed.article, error)

    return (find(parsed, readers.claims(parsed.article)) for parsed in parsed_articles)


@cache
def _lists() -> Lexicon:
    """The lists, and beside them the rules."""
    from kg.frames import load_extractor

    lexicon, _ = load_lexicon(), load_extractor()
    gc.freeze()  # what is loaded stays: the collector need not walk it again for every article
    return lexicon
