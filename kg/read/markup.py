"""HTML in the text of an article: tags taken out, entities read.

Saved pages, feeds and databases leave ``<p>``, ``&eacute;`` and ``&nbsp;`` in what should be text. So

1. tags by the names that HTML has go: one that begins or ends a block leaves a line end, any other nothing;
2. scripts, styles and comments go with what they hold, where they have an end;
3. entities become what they stand for; what was escaped twice is read twice.

``a < b``, ``<jan@example.nl>`` and ``AT&T`` are no HTML and stay. Limit: menus and captions are text to this module.
"""

from __future__ import annotations

import html
import re
from typing import Final

_BLOCKS: Final = """
address article aside blockquote body caption center dd details dialog div dl doctype dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol p pre section summary table tbody tfoot
thead title tr ul
"""
_OTHERS: Final = """
a abbr acronym area audio b base bdi bdo big button canvas center cite code col colgroup data datalist del dfn em embed
font i iframe img input ins kbd label link map mark meta meter noscript object optgroup option output param picture
progress q rp rt ruby s samp script select slot small source span strike strong style sub sup svg template textarea time
track tt u var video wbr
"""
_LEAVES: Final = (
    dict.fromkeys(_OTHERS.split(), "") | dict.fromkeys(_BLOCKS.split(), "\n\n")
    | {"br": "\n", "td": "\t", "th": "\t", "!--": ""}
)  # fmt: skip
"""What a tag of each name leaves in the text."""
_DROPPED: Final = frozenset({"script", "style", "svg", "template"})
_TAG: Final = re.compile(r"<(?:!--|([/!?]?)([a-zA-Z][a-zA-Z0-9]*)((?:[:-][a-zA-Z][\w-]*)*)(?:\s[^<>]*)?[/?]?>)")
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_EMPTIED: Final = re.compile(r"\n{3,}")
_ROUNDS: Final = 3
"""So many times a text may have been escaped."""


def without_markup(text: str) -> tuple[str, int, int]:
    """The text that a reader of the page would see, and how many tags and entities there were.

    >>> without_markup("<p>Oekra&iuml;ne &amp; Rusland</p>")
    ('Oekraïne & Rusland', 2, 2)
    """
    tags = entities = 0
    for _ in range(_ROUNDS):
        if "<" in text:
            text, found = _without_tags(text)
            tags += found
        read, changed = _ENTITY.subn(lambda entity: html.unescape(entity[0]), text) if "&" in text else (text, 0)
        if read == text:
            break
        entities += changed
        text = read
    return text, tags, entities


def _without_tags(text: str) -> tuple[str, int]:
    pieces: list[str] = []
    closed: dict[str, int] = {}  # where the next end of each kind of dropped element was last seen
    at = count = 0
    lowered = text.lower()

    def end_of(sign: str, start: int) -> int:
        """Where a sign stands at or after ``start``, or -1; over the whole text each is looked for once."""
        if sign not in closed or 0 <= closed[sign] < start:
            closed[sign] = lowered.find(sign, start)
        return closed[sign]

    for tag in _TAG.finditer(text):
        if tag.start() < at:
            continue  # within a comment or a script
        name = tag[2].lower() if tag[2] else "!--"
        if name not in _LEAVES and not tag[3] and tag[1] != "?":
            continue
        end = tag.end()
        if name == "!--":
            closing = end_of("-->", tag.start())
            if closing < 0:
                continue
            end = closing + 3
        elif name in _DROPPED and not tag[1] and not tag[0].endswith("/>"):
            closing = end_of(f"</{name}", end)
            end = end if closing < 0 else closing
        count += 1
        pieces += text[at : tag.start()], _LEAVES.get(name, "")
        at = end
    if not count:
        return text, 0
    return _EMPTIED.sub("\n\n", "".join((*pieces, text[at:]))).strip("\n"), count
