"""The tokenizer's manners in news: which words keep their full stop, and brackets inside words.

spaCy's Dutch tokenizer knows four thousand, among them every word that lawyers and librarians shorten:
"hand.", "pers.", "top.", "dat.", "VN.". In news those are the last words of sentences, and gluing the stop
to them hides the end. So of the abbreviations with one stop, at their end, only those of
``seeds/abbreviations.csv`` stay; initials (J.) and those with stops inside (m.n.) all stay. And
"(VS-)president" comes apart.
"""

from __future__ import annotations

from typing import cast

from spacy.attrs import ORTH
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex

from kg.nlp.abbreviations import abbreviations

_BRACKET_INSIDE = r"(?<=\w)-\)(?=\w)"


def adapt_tokenizer(nlp: Language) -> None:
    """Replace the tokenizer of a pipeline by one that differs in this alone."""
    old = cast(Tokenizer, nlp.tokenizer)
    known = {row.form for row in abbreviations()}
    known |= {row.form.capitalize() for row in abbreviations() if row.capital}
    rules = {form: cases for form, cases in old.rules.items() if not _is_word_with_stop(form)}
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
