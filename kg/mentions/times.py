"""Time expressions: which words of an article say when or how long, and between which days that was.

1. The words become characters, and every rule of ``seeds/times.toml`` is searched for (`time_grammar`).
2. A match has to stand in one sentence, among the neighbours that its rule asks for, and make sense; its
   bounds are calculated from the date of the article (`time_meaning`).
3. Where matches overlap, the longest stays.
4. An hour or a part of the day beside a day belongs to it ("morgen om 9.00 uur").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.mentions.time_grammar import Grammar, Rule, Value, time_grammar
from kg.mentions.time_meaning import Reading, read
from kg.mentions.time_words import Words
from kg.model import PartialDate, TimeMention
from kg.nlp import Parsed

_YEARS = range(1000, 9000)
"""Years around which the calendar has room for every calculation."""
_WITHIN_DAY = frozenset({"clock", "hour", "part"})
_OF_DAY = frozenset({"day", "tomorrow", "weekday", "weekday of week", "date", "figures", "this part"})
_YEARLY = frozenset({"month", "date", "season", "feast"})
_HEIGHT = 4  # words from a time to its verb
_NAMES = frozenset({"month", "weekday", "day", "tomorrow"})


@dataclass(frozen=True, slots=True)
class _Found:
    first: int
    last: int
    rule: Rule
    reading: Reading


def find_times(parsed: Parsed, issued: PartialDate | None) -> tuple[TimeMention, ...]:
    """All time expressions of an article, in order, none overlapping another.

    ``issued`` is the article's date, to which "gisteren" is relative; without it only what has a year of its
    own gets bounds.
    """
    grammar = time_grammar()
    signs = grammar.encode(parsed.lowers)
    dated = issued is not None and issued.year in _YEARS
    first = issued.earliest if issued and dated else None
    last = issued.latest if issued and dated else None
    found = [
        _Found(start, end, rule, reading)
        for rule, start, end, words in _matches(parsed, grammar, signs, exact=first == last)
        if (reading := read(rule.meaning, words, first, last)) is not None
    ]
    found.sort(key=lambda match: (match.first - match.last, match.first))
    taken = bytearray(len(signs))
    kept = []
    for match in found:
        if not any(taken[match.first : match.last]):
            taken[match.first : match.last] = b"\1" * (match.last - match.first)
            kept.append(match)
    kept.sort(key=lambda match: match.first)
    return tuple(_mention(parsed, match) for match in _joined(kept, parsed))


def _matches(parsed: Parsed, grammar: Grammar, signs: str, *, exact: bool) -> Iterator[tuple[Rule, int, int, Words]]:
    lowers, sent_of = parsed.lowers, parsed.sent_of
    places: list[int] = []
    looked_at: list[str] = []
    for island in grammar.island.finditer(signs):
        places += range(island.start(), island.end() + 1)
        looked_at.append(island.group())
    short = ".".join(looked_at)
    for rule in grammar.rules:
        for match in rule.pattern.finditer(short):
            first, last = places[match.start()], places[match.end() - 1] + 1
            if sent_of[first] != sent_of[last - 1] or not _fits(parsed, rule, first, last):
                continue
            values: dict[str, list[Value]] = {}
            for group, name in enumerate(rule.names, 1):
                at = match.start(group)
                if at >= 0:
                    values.setdefault(name, []).append(grammar.value(name, lowers[places[at]]))
            if any(name in values for name in _NAMES) and _is_name(parsed, first, last):
                continue
            past = rule.meaning in _YEARLY and _tells_of_past(parsed, grammar, first, last)
            yield rule, first, last, Words(values, lowers[first:last], exact, past)


def _tells_of_past(parsed: Parsed, grammar: Grammar, first: int, last: int) -> bool:
    """Whether the verb on which a time hangs is in the past, and sets nothing down as coming."""
    inside = range(first, last)
    token = next((t for t in inside if parsed.heads[t] not in inside), first)
    cases = (c for c in (*parsed.children[token], first) if parsed.deps[c] == "case")
    if any(parsed.lowers[c] not in grammar.during for c in cases):
        return False
    for _ in range(_HEIGHT):
        if parsed.pos[token] in ("VERB", "AUX"):
            break
        token = parsed.heads[token]
    finite = [t for t in (token, *parsed.children[token]) if "VerbForm=Fin" in parsed.morphs[t]]
    own = token in finite or any(parsed.lemmas[t] == "hebben" for t in finite)
    past = any("Tense=Past" in parsed.morphs[t] for t in finite)
    return own and past and all(parsed.lemmas[t] not in grammar.foresee for t in (token, *finite))


def _fits(parsed: Parsed, rule: Rule, first: int, last: int) -> bool:
    lowers = parsed.lowers
    before = lowers[first - 1] if first else ""
    after = lowers[last] if last < len(lowers) else ""
    if (rule.after and before not in rule.after) or before in rule.not_after or after in rule.not_before:
        return False
    return not (rule.counts and after and parsed.pos[last] == "NOUN" and "Plur" in parsed.morphs[last])


def _is_name(parsed: Parsed, first: int, last: int) -> bool:
    """Whether a word is capitalised inside a sentence, as days and months are only in names."""
    words, sent_of = parsed.words, parsed.sent_of
    for index in range(first, last):
        if words[index][0].isupper():
            return index > 0 and sent_of[index - 1] == sent_of[index] and words[index - 1][-1].isalnum()
    return False


def _joined(found: list[_Found], parsed: Parsed) -> Iterator[_Found]:
    """Matches with hours and parts of the day joined to the day that they stand beside."""
    current: _Found | None = None
    for match in found:
        if current is not None and current.last == match.first and _one_sentence(parsed, current, match):
            days = [part for part in (current, match) if part.rule.meaning in _OF_DAY]
            hours = [part for part in (current, match) if part.rule.meaning in _WITHIN_DAY]
            if len(days) == 1 and len(hours) == 1:
                current = _Found(current.first, match.last, days[0].rule, days[0].reading)
                continue
        if current is not None:
            yield current
        current = match
    if current is not None:
        yield current


def _one_sentence(parsed: Parsed, one: _Found, other: _Found) -> bool:
    return parsed.sent_of[one.first] == parsed.sent_of[other.first]


def _mention(parsed: Parsed, found: _Found) -> TimeMention:
    start, end = parsed.span(found.first, found.last)
    earliest, latest = found.reading.bounds
    if earliest is not None and latest is not None and latest < earliest:
        earliest = latest = None
    return TimeMention(
        start=start,
        end=end,
        first=found.first,
        last=found.last,
        text=parsed.article.text[start:end],
        rule=f"time: {found.rule.name}",
        earliest=earliest,
        latest=latest,
        duration=found.reading.duration,
    )
