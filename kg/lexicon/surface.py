"""Surface forms made comparable: diacritics, apostrophes, hyphens and white space.

Case is kept, because it tells Mali from ``mali`` and Turken from ``turken``. Diacritics are not,
because newspapers differ in them (Erdoğan, Erdogan; Oekraïne in capitals: OEKRAINE).
"""

from __future__ import annotations

import re
import unicodedata

# Letters that do not decompose into a base letter and a mark.
_LETTERS = str.maketrans({
    "ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae",
    "œ": "oe", "Œ": "Oe", "ə": "e", "Ə": "E", "ð": "d", "þ": "th", "ħ": "h",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "ʻ": "'", "ʿ": "'", "ʾ": "'",
    "‐": "-", "‑": "-", "–": "-", "­": None, "\u00a0": " ",
})  # fmt: skip


def fold(text: str) -> str:
    """The form under which a surface is looked up.

    >>> fold("Mevlüt  Çavuşoğlu"), fold("Sant’Egidio"), fold("Houthi’s")
    ('Mevlut Cavusoglu', "Sant'Egidio", "Houthi's")
    """
    if text.isascii():
        return " ".join(text.split()) if "  " in text or "\n" in text or "\t" in text else text
    text = text.translate(_LETTERS)
    if not text.isascii():
        letters = unicodedata.normalize("NFD", text)
        text = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(text.split())


def slug(name: str) -> str:
    """The part of a key that a name gives: lower case, ASCII letters and digits, hyphens.

    >>> slug("Recep Tayyip Erdoğan"), slug("Sant’Egidio"), slug("VN-Veiligheidsraad")
    ('recep-tayyip-erdogan', 'sant-egidio', 'vn-veiligheidsraad')
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(name).lower()).strip("-")
