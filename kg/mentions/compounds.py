"""Names inside a token: VN-gezant, NAVO-bijeenkomst, Talibanwoordvoerder, houthi-leiders, Russisch-Oekraïens overleg.

The part that is a name becomes a mention with offsets inside the token. Not so before a process,
a text or a prize (Istanbul-proces, Minsk-akkoorden), which are named after a place and are not it.
"""

from __future__ import annotations

from kg.lexicon import CollectiveClass, Entry, fold
from kg.mentions.board import Board, Name
from kg.mentions.fixed import Fixed, keys_of
from kg.mentions.resources import Resources
from kg.model import EntityKind, MentionForm
from kg.model.mention import GOVERNING

_WHOLE = (MentionForm.NAME, MentionForm.ABBREVIATION, MentionForm.CAPITAL)
_HYPHENS = "-‐‑–"
_UNION, _EURO = "EU", "euro"
"""The Union as the lexicon has it, and as words begin with it (Eurocommissaris)."""


def find_compounds(board: Board, resources: Resources, fixed: dict[int, Fixed]) -> dict[int, Name]:
    """Put the names inside tokens on the board; gives the (last) one of each token."""
    found: dict[int, Name] = {}
    text = board.text
    for index, word in enumerate(text.words):
        if index in fixed:
            continue
        if text.lowers[index] in resources.contexts.name.of_union:
            start = text.parsed.starts[index]
            entries = resources.fixed(_UNION)
            found[index] = board.add(_name(index, entries, start, start + len(_EURO), "name in a compound"))
            continue
        if not text.caps[index] and not resources.begins_small(text.words[index]):
            _add_governing(board, resources, index)
            continue
        find = _hyphenated if "-" in word[1:] else _joined
        for name in find(board, resources, index):
            found[index] = board.add(name)
    return found


def _add_governing(board: Board, resources: Resources, index: int) -> None:
    """Put whose government it is on the board: ``regering-Meloni``, ``kabinet-Schoof``."""
    text = board.text
    head, _, tail = text.raws[index].partition("-")
    hit = resources.noun(head) if tail[:1].isupper() and tail[1:].islower() else None
    if hit is None or hit.collective is None or hit.collective.cls is not CollectiveClass.REPRESENTS:
        return
    start, end = text.parsed.starts[index] + len(head) + 1, text.parsed.ends[index]
    board.add(Name(index, index + 1, EntityKind.PERSON, MentionForm.SURNAME, GOVERNING, start=start, end=end))


def _hyphenated(board: Board, resources: Resources, index: int) -> list[Name]:
    text = board.text
    word = text.words[index]
    raw = text.parsed.article.text[text.parsed.starts[index] : text.parsed.ends[index]]
    cuts = [at for at, letter in enumerate(raw) if letter in _HYPHENS and at]
    if len(raw) != len(word) and len(cuts) != word[1:].count("-"):
        return []
    if word[-1] == "-":
        return _elliptic(board, resources, index)
    for number in range(len(cuts), 0, -1):
        head = "-".join(word.split("-")[:number]) if word[0] != "-" else ""
        tail = word[len(head) + 1 :]
        entries = resources.fixed(head) or resources.surnames(head)
        abbreviation = head.isupper() and len(head) > 1 and tail[:1].islower()
        if not entries and not abbreviation:
            continue
        if tail.lower() in resources.contexts.name.things:
            return []
        start = text.parsed.starts[index]
        if entries and entries[0].form is MentionForm.ADJECTIVE:
            second = resources.fixed(tail)
            if not second or second[0].form is not MentionForm.ADJECTIVE:
                continue
            return [
                _name(index, entries, start, start + cuts[number - 1], "compound adjective"),
                _name(index, second, start + cuts[number - 1] + 1, text.parsed.ends[index], "compound adjective"),
            ]
        if tail[:1].isupper() and resources.noun(raw[cuts[number - 1] + 1 :]) is None:
            continue  # Noord-Kivu, Hennis-Plasschaert: one name
        if not entries:
            return [
                Name(
                    index, index + 1, EntityKind.ORGANISATION, MentionForm.ABBREVIATION, "abbreviation in a compound",
                    start=start, end=start + cuts[number - 1],
                )
            ]  # fmt: skip
        return [_name(index, entries, start, start + cuts[number - 1], "name in a compound")]
    return []


def _elliptic(board: Board, resources: Resources, index: int) -> list[Name]:
    """``Grieks- en (de) Turks-Cypriotische``, ``Noord- en Zuid-Korea``: the first part with the other's tail."""
    text = board.text
    last = index + 3 if text.lowers[index + 2 : index + 3] in (("de",), ("het",)) else index + 2
    if last >= len(text) or "-" not in text.words[last]:
        return []
    tail = text.words[last].partition("-")[2]
    head = text.words[index]
    entries = resources.fixed(head + tail) or resources.fixed(head + tail.lower())
    start = text.parsed.starts[index]
    return [_name(index, entries, start, text.parsed.ends[index] - 1, "elliptic compound")] if entries else []


def _joined(board: Board, resources: Resources, index: int) -> list[Name]:
    """``Talibanleider``, ``Cyprusoverleg``, ``Toronto/Geneve``: the name before a noun, or two names."""
    text = board.text
    word = text.words[index]
    start = text.parsed.starts[index]
    if "/" in word:
        return _slashed(board, resources, index)
    tails = resources.contexts.name.tails
    tail = next(tail for tail in tails if word.endswith(tail)) if word.endswith(tails) else ""
    if tail:
        entries = tuple(entry for entry in resources.fixed(word[: -len(tail)]) if entry.form in _WHOLE)
        if entries and len(text.raws[index]) == len(word):
            return [_name(index, entries, start, text.parsed.ends[index] - len(tail), "name in a compound")]
    hit = resources.noun(text.raws[index])
    if hit is None or not (hit.modifier[:1].isupper() or hit.modifier in resources.groups) or len(hit.modifier) < 3:
        return []
    entries = tuple(entry for entry in resources.fixed(fold(hit.modifier)) if entry.form is not MentionForm.ADJECTIVE)
    if not entries:
        return []
    return [_name(index, entries, start, start + len(hit.modifier), "name in a compound")]


def _slashed(board: Board, resources: Resources, index: int) -> list[Name]:
    """The known names and cities on both sides of a slash."""
    text = board.text
    names = []
    at = text.parsed.starts[index]
    sources = resources.contexts.name.dateline_sources
    if all(part in sources for part in text.lowers[index].split("/")):
        return []
    for part in text.raws[index].split("/"):
        entries = resources.fixed(fold(part)) if part else ()
        if entries and entries[0].form in _WHOLE:
            names.append(_name(index, entries, at, at + len(part), "beside a slash"))
        elif part and (cities := resources.cities.lookup(part.title() if part.isupper() else part)):
            names.append(
                Name(index, index + 1, EntityKind.PLACE, MentionForm.NAME, "beside a slash", keys=(cities[0].key,),
                     start=at, end=at + len(part))
            )  # fmt: skip
        at += len(part) + 1
    return names


def _name(index: int, entries: tuple[Entry, ...], start: int, end: int, rule: str) -> Name:
    return Name(
        index, index + 1, entries[0].kind, entries[0].form, rule, keys=keys_of(entries), start=start, end=end
    )  # fmt: skip
