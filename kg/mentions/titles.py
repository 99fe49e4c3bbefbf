"""Titles as noun phrases, before names are looked for.

*de nieuwe Turkse minister van Buitenlandse Zaken*: from the noun the phrase runs left over
adjectives to an article or possessive, and right over the department. A capitalised noun is a title
where a name follows or only its position asks for the capital (*President Erdogan*), else it may be
a surname (*Annemarie Prins*).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kg.lexicon import NounHit, TitleRow, fold
from kg.mentions.departments import Department
from kg.mentions.fixed import Fixed
from kg.mentions.resources import Resources
from kg.mentions.text import Text
from kg.model import EntityKind, MentionForm

_DETERMINERS = frozenset(
    {
        "de",
        "het",
        "een",
        "der",
        "die",
        "dat",
        "deze",
        "dit",
        "beide",
        "elke",
        "andere",
        "geen",
        "enkele",
        "alle",
        "welke",
    }
)
_DEFINITE = ("de", "het", "der", "die", "deze")
_LONG = 8
_CHIEF = 3
"""Letters of a title that is written in capitals (CEO)."""
# Parts of speech of which no noun is, whatever else the tagger gets wrong.
_CLOSED = frozenset({"DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "PUNCT", "NUM"})


@dataclass(frozen=True, slots=True)
class Title:
    """A title's noun phrase: tokens ``[first, last)``, its noun the tokens ``[noun, head]``."""

    first: int
    last: int
    noun: int
    head: int
    title: str
    row: TitleRow
    plural: bool
    department: str
    adjectives: tuple[int, ...]
    """Tokens of the adjectives of states or organisations in it, in order."""
    possessive: bool
    definite: bool
    former: bool


@dataclass(slots=True)
class _Left:
    """What stands before a title's noun."""

    first: int
    words: list[str] = field(default_factory=list)
    """Adjectives that belong to the office (speciaal gezant)."""
    adjectives: list[int] = field(default_factory=list)
    possessive: bool = False
    definite: bool = False
    former: bool = False


def find_titles(
    text: Text, resources: Resources, fixed: Mapping[int, Fixed], departments: Mapping[int, Department]
) -> list[Title]:
    """The title phrases in order."""
    found: list[Title] = []
    index, n = 0, len(text)
    while index < n:
        noun = _noun(text, resources, index)
        if noun is None:
            index += 1
            continue
        last, hit, row = noun
        left = _left(text, resources, fixed, index, found[-1].last if found else 0)
        title = " ".join((*left.words, _wording(text, index, last, hit, row)))
        department = departments.get(last)
        if department is not None and text.words[last] == "(":
            department = None
        found.append(
            Title(
                first=left.first,
                last=last if department is None else department.last,
                noun=index,
                head=last - 1,
                title=title if department is None else f"{title} van {department.text}",
                row=row,
                plural=hit.plural,
                department="" if department is None else department.text,
                adjectives=tuple(left.adjectives),
                possessive=left.possessive,
                definite=left.definite,
                former=hit.former or left.former,
            )
        )
        index = last
    return found


def _noun(text: Text, resources: Resources, index: int) -> tuple[int, NounHit, TitleRow] | None:
    """The title noun at a token: where it ends, and what it is."""
    if is_closed(text, index):
        return None
    phrase = resources.titles.longest(text.lowers, index)
    if phrase is not None and phrase[1].row is not None:
        return index + phrase[0], phrase[1], phrase[1].row
    word = text.raws[index]
    if len(word) == _CHIEF and text.uppers[index] and word.startswith("C") and (chief := resources.noun(word.lower())):
        return (index + 1, chief, chief.row) if chief.row is not None else None  # CEO van Shell Wael Sawan
    if len(word) < 3 or (text.uppers[index] and "-" not in word):
        return None
    hit = _after_name(resources, word) if "-" in word else None
    if hit is None:
        hit = resources.noun(word)
    large = hit is not None and hit.modifier[:1].isupper() and "-" not in word
    if hit is not None and large and not resources.fixed(fold(hit.modifier)):
        hit = resources.noun(word.lower())  # Rebellenleider at the head of a sentence
    if hit is None or hit.row is None:
        return None
    capital = hit.row.lemma[:1].isupper()  # "de Eurocommissaris" is written so
    if text.caps[index] and not hit.modifier and not capital and not _is_title_here(text, index):
        return None
    return index + 1, hit, hit.row


def is_closed(text: Text, index: int) -> bool:
    """Whether a token is surely no noun: a short word of a closed class (the tagger errs on long ones)."""
    return len(text.words[index]) < _LONG and text.parsed.pos[index] in _CLOSED


def _after_name(resources: Resources, word: str) -> NounHit | None:
    """The title after the hyphen of a compound with a name: EAC-secretaris-generaal, VN-gezant."""
    whole = resources.noun(word.lower())
    if whole is not None and not whole.modifier:
        return None
    cut = word.find("-", 1)
    while word[:1].isupper() and cut > 0:
        if word[cut + 1 : cut + 2].islower():
            hit = resources.noun(word[cut + 1 :])
            if hit is not None and hit.row is not None and not hit.modifier[:1].isupper():
                return replace(hit, modifier=word[:cut])
        cut = word.find("-", cut + 1)
    return None


def _is_title_here(text: Text, index: int) -> bool:
    """Whether a capitalised noun is a title (President Erdogan) and not a surname (Annemarie Prins)."""
    if text.opens[index]:
        return True
    if text.lowers[index - 1] in _DEFINITE and (text.opens[index - 1] or not text.caps[index - 2]):
        return True  # "de Eurocommissaris", but not "Anna de Koning"
    same = text.parsed.sent_of[index - 1] == text.parsed.sent_of[index]
    if text.caps[index - 1] and same and not text.opens[index - 1]:
        return text.parsed.pos[index] != "PROPN"
    return index + 1 < len(text) and (text.caps[index + 1] or text.lowers[index + 1] == "van")


def _left(text: Text, resources: Resources, fixed: Mapping[int, Fixed], noun: int, start: int) -> _Left:
    """The part of the phrase before the noun, not before ``start`` nor the head of the sentence."""
    cues = resources.contexts.title
    start = max(start, text.parsed.sents[text.parsed.sent_of[noun]][0])
    left = _Left(noun)
    if noun > 2 and text.words[noun - 3] == "(" and text.words[noun - 1] == "-)" and noun - 2 in fixed:
        return _Left(noun - 3, adjectives=[noun - 2])  # (VS-)president
    closed = False  # an adjective that is no part of the office has been passed
    for index in range(noun - 1, start - 1, -1):
        small = text.lowers[index]
        if _of_group(fixed, index):
            left.adjectives.insert(0, index)
            closed = True
        elif small in cues.former:
            left.former = closed = True
        elif small in cues.adjectives and not closed:
            left.words.insert(0, small)
        elif small in cues.possessives:
            left.possessive, left.first = True, index
            break
        elif small in _DETERMINERS and (small not in ("die", "dat") or text.parsed.pos[index] == "DET"):
            left.definite, left.first = small in _DEFINITE, index
            break
        elif small in ("en", "of", ",") and left.adjectives and _of_group(fixed, index - 1):
            pass  # de Russische en Oekraiense leiders
        elif text.parsed.pos[index] in ("ADJ", "NUM") and not text.caps[index]:
            closed = True
        else:
            break
        left.first = index
    return left


def _of_group(fixed: Mapping[int, Fixed], index: int) -> bool:
    """Whether the token is the adjective of a state, place or organisation."""
    hit = fixed.get(index)
    if hit is None or hit.last != index + 1:
        return False
    return any(entry.form is MentionForm.ADJECTIVE and entry.kind is not EntityKind.PERSON for entry in hit.entries)


def _wording(text: Text, noun: int, last: int, hit: NounHit, row: TitleRow) -> str:
    """The office as the article words it, in the singular, without a name before it (VN-gezant: gezant)."""
    if hit.plural or hit.former:
        return hit.title
    words = [word.lower() for word in text.raws[noun:last]]
    if len(words) == 1 and _misspelt(words[0], row.lemma):
        return row.lemma
    if len(words) == 1 and hit.modifier[:1].isupper():
        return text.raws[noun][len(hit.modifier) :].removeprefix("-")
    return " ".join(words)


def _misspelt(word: str, lemma: str) -> bool:
    """Whether a letter has dropped out of the word (minster for minister)."""
    if len(word) != len(lemma) - 1:
        return False
    return any(lemma[:at] + lemma[at + 1 :] == word for at in range(len(lemma)))
