"""The tokenizer's manners in news: which words keep their full stop, and brackets inside words.

spaCy's Dutch tokenizer knows four thousand, among them every word that lawyers and librarians shorten:
"hand.", "pers.", "top.", "dat.", "VN.". In news those are the last words of sentences, and gluing the stop
to them hides the end. So of the abbreviations with one stop, at their end, only those of
``seeds/abbreviations.csv`` stay; initials (J.) and those with stops inside (m.n.) all stay. And
"(VS-)president" comes apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

import msgspec
from spacy.attrs import ORTH
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex

from kg.nlp.abbreviations import abbreviations

_BRACKET_INSIDE = r"(?<=\w)-\)(?=\w)"


class Unfilled(Tokenizer):  # type: ignore[misc]
    """Leaves the rules of a file aside until it is known which are wanted: each takes a tenth of a millisecond."""

    aside: dict[str, Any]

    def from_bytes(self, bytes_data: bytes, *, exclude: Iterable[str] = ()) -> Tokenizer:
        """Load all but the rules."""
        self.aside = msgspec.msgpack.decode(bytes_data)["exceptions"]
        return super().from_bytes(bytes_data, exclude=(*exclude, "exceptions"))


def adapt_tokenizer(nlp: Language) -> None:
    """Replace the tokenizer of a pipeline by one that differs in this alone."""
    old = cast(Tokenizer, nlp.tokenizer)
    there = old.aside if isinstance(old, Unfilled) else old.rules
    known = {row.form for row in abbreviations()}
    known |= {row.form.capitalize() for row in abbreviations() if row.capital}
    rules = {form: cases for form, cases in there.items() if not _is_word_with_stop(form)}
    for form in sorted(known):
        rules[form] = [{ORTH: form}]
    nlp.tokenizer = Tokenizer(
        nlp.vocab,
        rules=rules,
        prefix_search=old.prefix_search,
        suffix_search=old.suffix_search,
        infix_finditer=compile_infix_regex([*(nlp.Defaults.infixes or ()), _BRACKET_INSIDE]).finditer,
        token_match=old.token_match,
        url_match=old.url_match,
    )


def _is_word_with_stop(form: str) -> bool:
    return len(form) > 2 and form[-1] == "." and "." not in form[:-1] and form[0].isalpha()
