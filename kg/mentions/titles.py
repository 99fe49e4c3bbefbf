"""Title nouns, before names are looked for: the noun, its department, and what its noun phrase says.

*de nieuwe Turkse minister van Buitenlandse Zaken*: the phrase runs left over adjectives to an
article or possessive, and right over the department. Departments are found here because *Stef Blok
van Buitenlandse Zaken* would otherwise look like a name with a tussenvoegsel.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.lexicon import NounHit, TitleClass, fold
from kg.mentions.fixed import Fixed
from kg.mentions.resources import Resources
from kg.mentions.text import Text
from kg.model import EntityKind, MentionForm

_DETERMINERS = frozenset(
    {"de", "het", "een", "der", "die", "dat", "deze", "dit", "beide", "elke", "andere", "geen", "'n", "enkele", "alle", "welke"}
)


@dataclass(frozen=True, slots=True)
class Title:
    """A title's noun phrase: tokens ``[first, last)``, its noun the words ``[noun, head]``."""

    first: int
    last: int
    noun: int
    head: int
    title: str
    hit: NounHit
    department: str = ""
    adjectives: tuple[int, ...] = ()
    """Tokens of the adjectives of states or organisations in it, in order."""
    possessive: str = ""
    definite: bool = False
    former: bool = False


@dataclass(frozen=True, slots=True)
class Department:
    """``van Buitenlandse Zaken``: tokens ``[first, last)`` with the preposition or bracket."""

    first: int
    last: int
    text: str


def find_departments(text: Text, resources: Resources, fixed: Mapping[int, Fixed]) -> dict[int, Department]:
    """Departments by their first token, which is *van* or an opening bracket."""
    found = {}
    for index in range(len(text) - 1):
        if text.lowers[index] not in ("van", "voor", "("):
            continue
        department = _department(text, resources, fixed, index)
        if department is not None:
            found[index] = department
    return found


def _department(text: Text, resources: Resources, fixed: Mapping[int, Fixed], index: int) -> Department | None:
    fields = resources.contexts.title.fields
    last = _field(text, fields, index + 1)
    if last is None:
        if index == 0 or not _takes_department(text, resources, index) or not text.caps[index + 1]:
            return None
        hit = fixed.get(index + 1)
        if hit is not None:
            return None
        last = index + 2
        if last < len(text) and text.lowers[last] == "zaken":
            last += 1
    # a second policy field: Handel en Industrie; Landbouw, Natuur en Voedselkwaliteit
    while last + 1 < len(text) and text.lowers[last] in ("en", ",", "&"):
        more = _field(text, fields, last + 1)
        if more is None or text.caps[index + 1] != text.caps[last + 1]:
            break
        last = more
    if text.words[index] == "(" and (last >= len(text) or text.words[last] != ")"):
        return None
    return Department(index, last, text.parsed.text(index + 1, last))


def _field(text: Text, fields: frozenset[str], index: int) -> int | None:
    for count in (3, 2, 1):
        if index + count <= len(text) and " ".join(text.lowers[index : index + count]) in fields:
            return index + count
    return None


def _takes_department(text: Text, resources: Resources, index: int) -> bool:
    small = text.lowers[index - 1]
    hit = resources.noun(small)
    if hit is not None and hit.row is not None and hit.row.cls is TitleClass.MINISTER:
        return True
    return small in resources.contexts.title.departments


def find_titles(
    text: Text, resources: Resources, fixed: Mapping[int, Fixed], departments: Mapping[int, Department]
) -> list[Title]:
    """The title phrases in order."""
    found = []
    index, n = 0, len(text)
    while index < n:
        noun = _noun(text, resources, index)
        if noun is None:
            index += 1
            continue
        last, hit = noun
        found.append(_phrase(text, resources, fixed, departments, index, last, hit))
        index = last
    return found


def _noun(text: Text, resources: Resources, index: int) -> tuple[int, NounHit] | None:
    phrase = resources.titles.longest(text.lowers, index)
    if phrase is not None and phrase[1].row is not None:
        return index + phrase[0], phrase[1]
    word = text.raws[index]
    if len(word) < 3 or text.uppers[index] and "-" not in word:
        return None
    hit = resources.noun(word)
    if hit is not None and hit.modifier[:1].isupper() and not resources.fixed(fold(hit.modifier)) and "-" not in word:
        hit = resources.noun(word.lower())  # Rebellenleider at the head of a sentence
    if hit is None or hit.row is None:
        return None
    if text.caps[index] and not hit.modifier and not _is_title_here(text, index):
        return None
    return index + 1, hit


def _is_title_here(text: Text, index: int) -> bool:
    """Whether a capitalised noun is a title (President Erdogan) and not a surname (Joke Prins)."""
    if text.opens[index]:
        return True
    if text.caps[index - 1] and text.parsed.sent_of[index - 1] == text.parsed.sent_of[index] and not text.opens[index - 1]:
        return text.parsed.pos[index] != "PROPN"
    return index + 1 < len(text) and (text.caps[index + 1] or text.lowers[index + 1] == "van")


def _phrase(
    text: Text,
    resources: Resources,
    fixed: Mapping[int, Fixed],
    departments: Mapping[int, Department],
    noun: int,
    last: int,
    hit: NounHit,
) -> Title:
    cues = resources.contexts.title
    sentence = text.parsed.sents[text.parsed.sent_of[noun]][0]
    first = noun
    words: list[str] = []
    adjectives: list[int] = []
    former = hit.former
    closed = False
    index = noun - 1
    possessive, definite = "", False
    while index >= sentence:
        small = text.lowers[index]
        of_state = _of_adjective(text, fixed, index)
        if of_state:
            adjectives.insert(0, index)
            closed = True
        elif small in cues.former:
            former = closed = True
        elif small in cues.adjectives and not closed:
            words.insert(0, small)
        elif small in cues.possessives:
            possessive, first = small, index
            break
        elif small in _DETERMINERS:
            definite, first = small in ("de", "het", "der", "die", "deze"), index
            break
        elif small in ("en", "of", ",") and adjectives and _of_adjective(text, fixed, index - 1):
            pass
        elif text.parsed.pos[index] in ("ADJ", "NUM") and not text.caps[index]:
            closed = True
        else:
            break
        first = index
        index -= 1
    title = _wording(text, noun, last, hit)
    if words:
        title = " ".join((*words, title))
    department = departments.get(last)
    if department is not None and hit.row is not None and text.words[last] != "(":
        title, last = f"{title} van {department.text}", department.last
    return Title(
        first=first,
        last=last,
        noun=noun,
        head=last - 1 if department is None or text.words[department.first] == "(" else department.first - 1,
        title=title,
        hit=hit,
        department="" if department is None else department.text,
        adjectives=tuple(adjectives),
        possessive=possessive,
        definite=definite,
        former=former,
    )


def _of_adjective(text: Text, fixed: Mapping[int, Fixed], index: int) -> bool:
    hit = fixed.get(index)
    if hit is not None and hit.last == index + 1:
        return any(
            entry.form is MentionForm.ADJECTIVE and entry.kind is not EntityKind.PERSON for entry in hit.entries
        )
    return False


def _wording(text: Text, noun: int, last: int, hit: NounHit) -> str:
    """The office as the article words it, in the singular and without the name before it (VN-gezant: gezant)."""
    if hit.plural or hit.former:
        return hit.title
    words = tuple(word.lower() for word in text.raws[noun:last])
    if hit.modifier[:1].isupper() and len(words) == 1:
        return text.raws[noun][len(hit.modifier) :].removeprefix("-")
    return " ".join(words)
