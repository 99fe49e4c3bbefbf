"""Titles with the person who bears them and the state or organisation they are of.

Who bears it, in order:
1. the name right after it (*de Turkse president Erdogan*; *premier, sjeik Tamim*; several names
   after a plural), also between commas or after a colon;
2. the name before the comma that it follows (*Lavrov, de Russische minister van ...*).

Whose it is: an adjective in it, the name in its compound (*VN-gezant*), *van X* behind it or behind
its bearer, a genitive before it, or the subject of the clause for a possessive (*zijn minister*).
Where nothing in the phrase says it, linking looks at what is known of the bearer and the office.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.lexicon import TitleClass
from kg.mentions.board import Board, Name, Office
from kg.mentions.resources import Resources
from kg.mentions.senders import sender
from kg.mentions.titles import Department, Title
from kg.model import EntityKind, MentionForm

_STOPS = (",", ".", ":", ";", ")", "-", '"', "'", "(", "!", "?")
_GROUPS = (EntityKind.STATE, EntityKind.ORGANISATION)


class OfficeFinder:
    """Makes the offices of one article."""

    def __init__(
        self,
        board: Board,
        resources: Resources,
        departments: Mapping[int, Department],
        compounds: Mapping[int, Name],
    ) -> None:
        """``compounds`` are the names inside tokens, by token."""
        self.board = board
        self.text = board.text
        self.resources = resources
        self.departments = departments
        self.compounds = compounds

    def add(self, title: Title) -> None:
        """Put a title on the board, with the others that share its noun or its bearers."""
        parts = self.adjectives(title)
        of = parts[-1] if parts else self.compounds.get(title.noun)
        rule = "adjective" if parts else "compound" if of is not None else ""
        last = title.last
        if of is None:
            of, last = self.behind(title)
            rule = "van" if of is not None else rule
        bearers, how = self.bearers(title, last)
        if of is None and bearers:
            of = self.behind_name(bearers[-1])
            rule = "van after the name" if of is not None else rule
        office_title = title.title
        if bearers and not title.department:
            department = self.departments.get(bearers[-1].last)
            if department is not None and self.takes_department(title):
                office_title = f"{title.title} van {department.text}"
        if of is None:
            of = self.genitive(title)
            rule = "genitive" if of is not None else rule
        if of is None and title.possessive:
            of = self.antecedent(title)
            rule = "possessive" if of is not None else rule
        row = title.hit.row
        assert row is not None
        if of is None and bearers and row.office:
            of = sender(self.board, self.resources, title)
            rule = "sent by" if of is not None else rule
        counterpart = row.cls is TitleClass.COUNTERPART
        office = Office(
            title.first, last, title.head, office_title, "+".join(part for part in (how, rule) if part) or "bare",
            of=of, holder=bearers[0] if bearers else None, plural=title.hit.plural, counterpart=counterpart,
            former=title.former, possessive=bool(title.possessive),
        )  # fmt: skip
        if len(parts) > 1:  # de Russische en Oekraiense leiders: one for each
            for number, part in enumerate(parts[:-1]):
                self.board.offices.append(
                    Office(part.first if number else title.first, part.last, title.head, office_title, "adjective",
                           of=part, plural=title.hit.plural, counterpart=counterpart, former=title.former)
                )  # fmt: skip
            office.first = parts[-1].first
        self.board.offices.append(office)
        for bearer in bearers[1:]:
            of_bearer = office.of or self.behind_name(bearer)
            self.board.offices.append(
                Office(bearer.first, bearer.last, title.head, office_title, f"{how} shared",
                       of=of_bearer, holder=bearer, counterpart=counterpart, former=title.former)
            )  # fmt: skip

    def takes_department(self, title: Title) -> bool:
        """Whether the office is one that has a department."""
        row = title.hit.row
        return row is not None and row.cls is TitleClass.MINISTER

    def adjectives(self, title: Title) -> list[Name]:
        """The mentions of the adjectives in the phrase."""
        owners = [owner for index in title.adjectives if (owner := self.board.owner[index]) is not None]
        return [owner for owner in owners if not self.is_party(owner)]

    def is_party(self, name: Name) -> bool:
        """Whether an adjective is of a party, whose members hold offices of the state (Republikeinse senator)."""
        row = self.resources.lexicon.organisations.get(name.keys[0]) if name.keys else None
        return row is not None and row.kind == "party"

    def behind(self, title: Title) -> tuple[Name | None, int]:
        """The name after *van* behind the title, and where the phrase then ends."""
        text = self.text
        found = self.after_preposition(title.last, ("van", "bij", "voor", "der", "namens"))
        if found is not None and found.kind in (*_GROUPS, EntityKind.PLACE):
            if found.form is MentionForm.ADJECTIVE:
                return self.described(found), title.last
            return found, found.last
        if found is not None and found.kind is EntityKind.PERSON and text.lowers[title.last] == "van":
            return found, found.last
        found = self.after_preposition(title.last, ("in", "uit", "op"))
        row = title.hit.row
        if found is not None and row is not None and row.cls is not TitleClass.ENVOY and found.keys:
            if found.kind is EntityKind.STATE and found.form is not MentionForm.ADJECTIVE:
                return found, title.last
        return None, title.last

    def described(self, adjective: Name) -> Name | None:
        """The described actor that an adjective begins: van het Chinese ministerie van ..."""
        for name in self.board.names:
            if name.of is adjective and name.form is MentionForm.DESCRIPTION:
                return name
        return None

    def after_preposition(self, index: int, prepositions: tuple[str, ...]) -> Name | None:
        """The name in the prepositional phrase that starts at ``index``."""
        text, owner = self.text, self.board.owner
        if index + 1 >= len(text) or text.lowers[index] not in prepositions:
            return None
        at = index + 1
        steps = 0
        while at < len(text) and owner[at] is None and steps < 4:
            small = text.lowers[at]
            if small not in ("de", "het", "zijn", "haar", "hun") and text.parsed.pos[at] not in ("ADJ", "NOUN") or text.caps[at]:
                return None
            at += 1
            steps += 1
        if at >= len(text):
            return None
        found = owner[at]
        if found is not None and found.first == at and found.form is MentionForm.ADJECTIVE:
            return found
        return found if found is not None and found.first == at else None

    def behind_name(self, name: Name) -> Name | None:
        """The name after *van* behind a bearer: Carla Barnett van Caricom."""
        found = self.after_preposition(name.last, ("van", "uit", "namens"))
        if found is None or found.kind not in _GROUPS:
            return None
        return self.described(found) if found.form is MentionForm.ADJECTIVE else found

    def genitive(self, title: Title) -> Name | None:
        """The name in the genitive before the title: Netanyahu's woordvoerder."""
        if title.first == 0:
            return None
        before = self.board.owner[title.first - 1]
        if before is None or before.last != title.first or before.form is MentionForm.ADJECTIVE:
            return None
        word = self.text.words[title.first - 1]
        return before if word[-1] in "s'" and before.kind is not EntityKind.PLACE else None

    def antecedent(self, title: Title) -> Name | None:
        """Who *zijn*, *haar* or *hun* means: the subject of the clause, else the nearest actor before it."""
        text, board = self.text, self.board
        sentence = text.parsed.sent_of[title.noun]
        first, _ = text.parsed.sents[sentence]
        before = [
            name for name in board.names
            if name.last <= title.first and text.parsed.sent_of[name.first] == sentence and name.kind is not EntityKind.PLACE
            and name.form is not MentionForm.ADJECTIVE
        ]  # fmt: skip
        subjects = [name for name in before if text.parsed.deps[name.first].startswith("nsubj")]
        if subjects or before:
            return (subjects or before)[-1]
        previous = text.parsed.sents[sentence - 1][0] if sentence else first
        earlier = [
            name for name in board.names
            if previous <= name.first < first and name.kind is not EntityKind.PLACE and name.form is not MentionForm.ADJECTIVE
        ]  # fmt: skip
        subjects = [name for name in earlier if text.parsed.deps[name.first].startswith("nsubj")]
        return (subjects or earlier or [None])[0]

    def bearers(self, title: Title, last: int) -> tuple[list[Name], str]:
        """The persons who bear the title, and by which rule."""
        text, board = self.text, self.board
        for end in dict.fromkeys((title.last, last)):
            name = self.person_at(self.skip_honorific(end))
            if name is not None:
                return self.listed(title, name), "before a name"
        end = last
        if end + 1 < len(text) and text.words[end] in (",", ":"):
            name = self.person_at(self.skip_honorific(end + 1))
            definite = title.definite or title.possessive or title.adjectives or last > title.last or title.hit.plural
            if name is not None and definite and self.no_title_before(name):
                closes = name.last >= len(text) or text.words[name.last] in _STOPS or title.hit.plural
                if closes or text.words[end] == ":":
                    return self.listed(title, name), "before a comma and a name"
        if title.first > 1 and text.words[title.first - 1] in (",", "("):
            name = board.owner[title.first - 2]
            if name is not None and name.kind is EntityKind.PERSON and self.closes_apposition(last):
                return [name], "after a name and a comma"
        if title.definite:
            name = self.after_colon(title, last)
            if name is not None:
                return [name], "before a colon"
        return [], ""

    def closes_apposition(self, last: int) -> bool:
        """Whether an apposition may end at ``last``: no further name follows as the title's bearer."""
        return last >= len(self.text) or self.board.owner[last] is None or self.board.owner[last].kind is not EntityKind.PERSON  # type: ignore[union-attr]

    def after_colon(self, title: Title, last: int) -> Name | None:
        """The name after the colon that ends the clause: kreeg de leider van X aan de lijn: Vadim K."""
        text = self.text
        _, end = text.parsed.sents[text.parsed.sent_of[title.noun]]
        for index in range(last, min(end, last + 8)):
            if text.words[index] == ":":
                name = self.person_at(index + 1)
                return name if name is not None and name.last + 1 >= end else None
            if self.board.owner[index] is not None:
                return None
        return None

    def no_title_before(self, name: Name) -> bool:
        """Whether no other title stands right before the name."""
        return not any(office.last == name.first for office in self.board.offices)

    def skip_honorific(self, index: int) -> int:
        """Past *sjeik*, *dr.*, *de heer* between a title and a name."""
        text = self.text
        honorifics = self.resources.lexicon.honorifics
        at = index
        if at < len(text) and text.words[at] == "," and at + 1 < len(text) and text.lowers[at + 1] in honorifics:
            at += 1
        while at < len(text) and (text.lowers[at] in honorifics or text.words[at] == "(") and self.board.owner[at] is None:
            at += 1
        return at

    def person_at(self, index: int) -> Name | None:
        """The person named at a token."""
        owner = self.board.owner[index] if index < len(self.text) else None
        return owner if owner is not None and owner.first == index and owner.kind is EntityKind.PERSON else None

    def listed(self, title: Title, first: Name) -> list[Name]:
        """The name, and those listed after it when the title is a plural: de juristen A, B en C."""
        found = [first]
        text = self.text
        while title.hit.plural:
            end = found[-1].last
            if end + 1 >= len(text) or text.lowers[end] not in ("en", ",", "of"):
                break
            name = self.person_at(self.skip_honorific(end + 1))
            if name is None:
                break
            found.append(name)
        return found
