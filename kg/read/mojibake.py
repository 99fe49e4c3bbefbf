"""UTF-8 that was once read as another encoding and saved so (``OekraÃ¯ne``), undone where nothing is lost by it.

ftfy knows what such a mistake looks like; of what it would do only the steps are taken that go back as they came, and a
line is either put right or left as it is. The rest of what ftfy mends (quotation marks, ligatures, widths) is not its
business here.
"""

from __future__ import annotations

import re
from typing import Final

_SUSPECT: Final = re.compile(r"[^\x00-\x7f]{2}|[ÃÂâ] ")
"""What every such mistake leaves: a character of several bytes is several characters, none of them ASCII (but for a
no-break space that somebody made a space)."""
_LOSSLESS: Final = frozenset(
    {("decode", "utf-8"), ("transcode", "restore_byte_a0"), ("apply", "decode_inconsistent_utf8")}
)


def without_mojibake(text: str) -> tuple[str, int, int]:
    """The text with its lines put right, how many were, and how many look as wrong but were left.

    >>> without_mojibake("OekraÃ¯ne praat â€˜doorâ€™")
    ('Oekraïne praat ‘door’', 1, 0)
    """
    if _SUSPECT.search(text) is None:
        return text, 0, 0
    from ftfy import badness, fix_encoding_and_explain  # seldom needed

    lines = text.split("\n")
    mended = left = 0
    for number, line in enumerate(lines):
        if _SUSPECT.search(line) is None or not badness.is_bad(line):
            continue
        found = fix_encoding_and_explain(line)
        steps = {(step.action, step.parameter) for step in found.explanation or () if step.action != "encode"}
        if steps and steps <= _LOSSLESS and not badness.is_bad(found.text):
            lines[number] = found.text
            mended += 1
        else:
            left += 1
    return "\n".join(lines), mended, left
