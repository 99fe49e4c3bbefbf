"""Names that a person would give to events, speech acts, delegations, outcomes and tenures, in Dutch and in English.

1. The facts of a frame, as the graph states them, fill places: who, where, what is said.
2. The first pattern of the table (``seeds/labels.toml``) whose places are all filled is the name.
3. Place and time come behind it, then whether it is planned, possible or did not take place.
4. What is too long shows fewer names first, then less of what is said.

So a name is a view on the facts: it says nothing that the graph does not state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from kg.model import (
    DelegationFrame,
    EventFrame,
    EventKind,
    Factuality,
    Finding,
    OutcomeFrame,
    ProposalKind,
    RoleName,
    SpeechActFrame,
    Status,
    Tenure,
    TimeExpression,
)
from kg.rdf.label_table import DUTCH_ONLY, LANGUAGES, Patterns, Text, load_labels, places_of
from kg.rdf.names import MOST, Names

LONGEST: Final = 120
"""Characters of a label at most."""
_LEAST = 25  # characters of what is said that are worth showing
_SIDES = (RoleName.PARTY, RoleName.PARTICIPANT)
_EDGES = " ,;:.\"'“”„‘’…"


class Labels:
    """Names what one article tells; every frame comes in as the graph states it, without fillers that it refuses."""

    def __init__(self, finding: Finding) -> None:
        """The names inside the labels are those of the article."""
        self._names = Names(finding)
        self._table = load_labels()
        self._given: dict[str, Text] = {}

    def event(self, frame: EventFrame) -> Text:
        """ "Overleg Oekraïne – Rusland, Antalya, 10 maart 2022 (gepland)"."""
        of_role: dict[RoleName, list[str]] = {name: [] for name in RoleName}
        for role in frame.roles:
            of_role[role.name].append(role.filler)
        third = {key for name, keys in of_role.items() if name not in _SIDES for key in keys}
        sides = [role.filler for role in frame.roles if role.name in _SIDES and role.filler not in third]
        if frame.kind is EventKind.VISIT:  # in the order of the text: the visitor first
            sides = [key for key in dict.fromkeys(sides) if key != frame.place]
        else:
            sides = self._names.sides(sides)
        patterns, hosts = self._table.events[frame.kind], of_role[RoleName.HOST]

        def make(language: str, most: int) -> str:
            def listed(keys: list[str], between: str = ", ") -> str:
                return self._names.joined(keys, language, between=between, most=most)

            several = len(sides) > 1
            places = {
                "one": "" if several else listed(sides),
                "sides": listed(sides, " – ") if several else "",
                "pair": listed(sides) if several else "",
                "all": listed(sides),
                "mediators": listed(of_role[RoleName.MEDIATOR]),
                "facilitators": listed(of_role[RoleName.FACILITATOR]),
                "host": listed(hosts) if len(hosts) == 1 else "",
                "hosts": listed(hosts),
                "place": self._names.name(frame.place or "", language),
            }
            pattern = _pattern(patterns.of(language), places)
            told = {*sides, *third} if "place" not in places_of(pattern) else {frame.place}
            behind = ["" if frame.place in told else places["place"], self._when(frame.time, language)]
            text = ", ".join(part for part in (pattern.format(**places), *behind) if part)
            return text + self._remarks(language, frame.factuality)

        return self._remember(frame.id, _both(make))

    def speech_act(self, frame: SpeechActFrame) -> Text:
        """ "Oekraïne eist dat …", "Erdogan biedt aan te bemiddelen"."""
        speakers = [key for key in (frame.speaker, *frame.joined) if key is not None]
        about = [key for key in self._names.ordered(frame.about) if key not in speakers]
        offer = frame.proposal_kind is ProposalKind.MEDIATION_OFFER
        patterns = self._table.offers if offer else self._table.acts[frame.kind]
        thing = self._table.things.get(frame.proposal_kind) if frame.proposal_kind else None

        def make(language: str, most: int) -> str:
            who = self._names.joined(speakers, language, most=most)
            places = {
                "who": who,
                "speaker": who if len(speakers) == 1 else "",
                "speakers": who if len(speakers) > 1 else "",
                "voice": _flat(frame.speaker_literal),
                "about": self._names.joined(about, language, most=most),
                "to": self._names.joined(frame.addressees, language, most=most),
                "thing": thing.of(language) if thing is not None else "",
                **_said(frame),
            }
            behind = self._remarks(language, frame.factuality, frame.status)
            return _filled(patterns, language, places, LONGEST - len(behind)) + behind

        return self._remember(frame.id, _both(make))

    def delegation(self, frame: DelegationFrame) -> Text:
        """ "Delegatie van Oekraïne"."""

        def make(language: str, _: int) -> str:
            return self._names.delegation(frame.represents, language) + self._remarks(language, frame.factuality)

        return _both(make)

    def outcome(self, frame: OutcomeFrame) -> Text:
        """ "Geen doorbraak: overleg Oekraïne – Rusland, maart 2022"; the event must have been named before."""
        event = self._given.get(frame.outcome_of or "")

        def make(language: str, _: int) -> str:
            places = {
                "result": self._table.results[frame.type].of(language),
                "event": event.of(language) if event is not None else "",
            }
            return _pattern(self._table.outcome.of(language), places).format(**places)

        return _both(make)

    def tenure(self, tenure: Tenure) -> Text:
        """ "Fidan, minister van Buitenlandse Zaken (Turkije)"; the title is the article's, so English has none."""

        def make(language: str, _: int) -> str:
            places = {
                "holder": self._names.name(tenure.holder, language),
                "title": _flat(tenure.title),
                "body": self._names.name(tenure.of, language),
            }
            return self._table.tenure.of(language)[-1].format(**places)

        return _both(make)

    def _remember(self, frame: str, label: Text) -> Text:
        self._given[frame] = label
        return label

    def _when(self, time: TimeExpression | None, language: str) -> str:
        """The day, the month or the year within which the bounds lie; "" where they leave more."""
        if time is None or time.earliest is None or time.latest is None:
            return ""
        first, last = time.earliest, time.latest
        if first.year != last.year:
            return ""
        if first.month != last.month:
            return str(first.year)
        month = f"{self._table.words.months.of(language)[first.month - 1]} {first.year}"
        return f"{first.day} {month}" if first == last else month

    def _remarks(self, language: str, factuality: Factuality, status: Status | None = None) -> str:
        found = (self._table.factuality.get(factuality), self._table.status.get(status) if status else None)
        remarks = ", ".join(text.of(language) for text in found if text is not None)
        return f" ({remarks})" if remarks else ""


def _both(make: Callable[[str, int], str]) -> Text:
    """A label in both languages: with as many names as fit, at least two."""
    made = {}
    for language in LANGUAGES:
        text = next((t for most in range(MOST, 1, -1) if len(t := make(language, most)) <= LONGEST), None)
        text = _cut(text if text is not None else make(language, 2), LONGEST)
        made[language] = text[:1].upper() + text[1:]
    return Text(**made)


def _pattern(patterns: Iterable[str], places: Mapping[str, str]) -> str:
    """The first pattern whose places are all filled."""
    return next(pattern for pattern in patterns if all(places.get(place) for place in places_of(pattern)))


def _filled(patterns: Patterns, language: str, places: dict[str, str], room: int) -> str:
    """The first pattern that can be filled; where that is too long, with less of what is said."""
    pattern = _pattern(patterns.of(language), places)
    over = len(pattern.format(**places)) - room
    said = places_of(pattern) & DUTCH_ONLY - {"voice"}
    if over > 0 and said:
        place = min(said)
        places[place] = _cut(places[place], max(len(places[place]) - over, _LEAST))
    return pattern.format(**places)


def _said(frame: SpeechActFrame) -> dict[str, str]:
    """What is said, in the place that its first word opens; word for word where only a quotation is known."""
    content = _flat(frame.content.text if frame.content is not None else "")
    opening = content.partition(" ")[0]  # a sentence of its own begins with "Dat"
    place = {"dat": "clause", "om": "aim"}.get(opening, "words")
    quote = _flat(frame.quotation.text if frame.quotation is not None else "")
    return {"clause": "", "aim": "", "words": "", "quote": quote, place: content}


def _flat(text: str | None) -> str:
    return " ".join((text or "").split()).strip(_EDGES)


def _cut(text: str, limit: int) -> str:
    """A text of at most ``limit`` characters, cut between words where it can be."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip(_EDGES) + "…"
