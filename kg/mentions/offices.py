"""Titles with their bearers, and with the state or organisation that they are of.

Whose an office is, in order: an adjective in the phrase, the name in its compound (*VN-gezant*),
*van X* behind it or behind its bearer, a genitive before it, the subject of the clause for a
possessive (*zijn minister*), the sender that the clause names. Where nothing here says it, linking
looks at what is known of the bearer and at what the text is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.lexicon import TitleClass
from kg.mentions.bearers import BearerFinder
from kg.mentions.board import Name, Office
from kg.mentions.scene import Scene
from kg.mentions.senders import sender
from kg.mentions.titles import Title
from kg.model import EntityKind, MentionForm

_GROUPS = (EntityKind.STATE, EntityKind.ORGANISATION)
_POSTED = ("ambassadeur", "permanent vertegenwoordiger")
_ARTICLES = ("de", "het", "zijn", "haar", "hun")


class OfficeFinder:
    """Makes the offices of one article."""

    def __init__(self, scene: Scene, compounds: Mapping[int, Name], titles: Sequence[Title]) -> None:
        """``compounds`` are the names inside tokens, by token; names must be on the board."""
        self.board = scene.board
        self.text = scene.text
        self.resources = scene.resources
        self.departments = scene.departments
        self.compounds = compounds
        self.titles = titles
        self.finder = BearerFinder(scene, titles)

    def find(self) -> None:
        """Put every title on the board, with those that share its noun or its bearers."""
        for title in self.titles:
            owner = self.board.owner[title.noun]
            if owner is None or owner.form is not MentionForm.DESCRIPTION:  # de rebellen are an actor
                self.add(title)

    def add(self, title: Title) -> None:
        """One title: an office for each bearer, or for each state of a plural without bearers."""
        parts = self.adjectives(title)
        if (twin := self.twin(title, parts)) is not None:
            title, parts = replace(title, first=twin.first, plural=True), [twin, *parts]
        of, rule, last = self.in_phrase(title, parts)
        owned = [*self.listed_behind(last)] if title.plural and rule == "van" else []
        bearers, how = self.finder.find(title, owned[-1].last if owned else last)
        each = parts if len(parts) == len(bearers) else None
        if len(bearers) > 1 and (owners := each or self.owners_of_each(of, bearers, last)):
            for bearer, owner in zip(bearers, owners, strict=True):  # de presidenten X en Y van Servie en Kroatie
                own = self.wording(title, bearer)
                said = "van" if each is None else "adjective"
                office = Office(bearer.first, bearer.last, title.head, own, f"{how}+{said}", of=owner, holder=bearer)
                self.put(office, title, title.row.cls is TitleClass.COUNTERPART)
                office.plural = False
            return
        if of is None:
            of, rule = self.around(title, bearers)
        wording = self.wording(title, bearers[0] if bearers else None)
        counterpart = title.row.cls is TitleClass.COUNTERPART
        for number, part in enumerate(parts[:-1]):  # de Russische en Oekraiense leiders: one for each
            first = part.first if number else title.first
            self.put(Office(first, part.last, title.head, wording, "adjective", of=part), title, counterpart)
        first = parts[-1].first if len(parts) > 1 else title.first
        if of is None and self.goes_on(title, last):
            rule = "of others"
        office = Office(first, last, title.head, wording, "+".join(filter(None, (how, rule))) or "bare", of=of)
        office.holder = bearers[0] if bearers else None
        self.put(office, title, counterpart)
        for further in self.listed_behind(last) if title.plural and rule == "van" and not bearers else ():
            self.put(Office(further.first, further.last, title.head, wording, "van", of=further), title, counterpart)
        for bearer in bearers[1:]:
            own = self.wording(title, bearer)
            shared = Office(bearer.first, bearer.last, title.head, own, f"{how}, shared", holder=bearer)
            shared.of = of or self.behind_name(bearer)
            self.put(shared, title, counterpart)
            shared.plural = False

    def twin(self, title: Title, parts: list[Name]) -> Name | None:
        """The state before *en de*, of two that share a title: *de Albanese en de Griekse premier, X en Y*."""
        at = title.first - 1
        if len(parts) != 1 or not title.definite or at < 1 or self.text.lowers[at] != "en":
            return None
        found = self.board.owner[at - 1]
        listed = self.text.words[title.last : title.last + 1] == (",",) and self.person_pair(title.last + 1)
        return found if found is not None and found.form is MentionForm.ADJECTIVE and listed else None

    def person_pair(self, index: int) -> bool:
        """Whether two persons are listed at a token: X en Y."""
        first = self.finder.person_at(index)
        return first is not None and self.text.lowers[first.last : first.last + 1] == ("en",)

    def owners_of_each(self, of: Name | None, bearers: list[Name], last: int) -> list[Name]:
        """The owners, one for each of several bearers, where as many are listed; none where it is another number."""
        own = [found for bearer in bearers if (found := self.behind_name(bearer)) is not None]
        if len(own) == len(bearers):
            return own  # de premiers X van Aruba en Y van Curacao
        first = of or self.behind_name(bearers[-1])
        if first is None or first.form is MentionForm.ADJECTIVE:
            return []
        owners = [first, *self.listed_behind(last if of is not None else first.last)]
        return owners if len(owners) == len(bearers) else []

    def listed_behind(self, last: int) -> Iterator[Name]:
        """The further owners of a plural: de ministers van Oekraine, Rusland en Turkije."""
        text, owner = self.text, self.board.owner
        while last + 1 < len(text) and text.lowers[last] in ("en", ","):
            found = owner[last + 1]
            if found is None or found.kind not in _GROUPS or found.first != last + 1:
                break
            yield found
            last = found.last

    def put(self, office: Office, title: Title, counterpart: bool) -> None:
        """Put an office with the traits of its title on the board."""
        office.plural, office.former, office.counterpart = title.plural, title.former, counterpart
        self.board.offices.append(office)

    def wording(self, title: Title, bearer: Name | None) -> str:
        """The title, with the department that may follow the name: minister Blok van Buitenlandse Zaken."""
        department = self.departments.get(bearer.last) if bearer is not None else None
        takes = title.row.cls in (TitleClass.MINISTER, TitleClass.COUNTERPART) and not title.department
        if department is None or not takes or self.board.owner[department.first] is not None:
            return title.title
        return f"{title.title} van {department.text}"

    def adjectives(self, title: Title) -> list[Name]:
        """The mentions of the adjectives in the phrase, but for those of parties (Republikeinse senator)."""
        owners = [self.board.owner[index] for index in title.adjectives]
        return [owner for owner in owners if owner is not None and not self.is_party(owner)]

    def is_party(self, name: Name) -> bool:
        """Whether an adjective is of a party, whose members hold offices of the state."""
        row = self.resources.lexicon.organisations.get(name.keys[0]) if name.keys else None
        return row is not None and row.kind == "party"

    def in_phrase(self, title: Title, parts: list[Name]) -> tuple[Name | None, str, int]:
        """Whose the office is by its own phrase, by which rule, and where the phrase then ends."""
        if parts:
            return parts[-1], "adjective", title.last
        if title.noun in self.compounds and not self.is_posted(title, self.compounds[title.noun]):
            name = self.compounds[title.noun]
            return name, "party" if self.is_party(name) else "compound", title.last
        found = self.after_preposition(title.last, ("van", "bij", "voor", "namens"))
        if found is not None and found.form is MentionForm.ADJECTIVE:
            return self.described(found) or found, "van", title.last
        if found is not None and self.text.lowers[title.last] == "bij" and self.is_posted(title, found):
            return None, "", title.last
        if found is not None and (found.kind is not EntityKind.PERSON or self.text.lowers[title.last] == "van"):
            return found, "van", title.last if found.end is not None else found.last
        found = None if found is not None else self.past_noun(title.last)
        if found is not None:
            return found, "van", found.last
        found = self.after_preposition(title.last, ("in", "uit", "op"))
        state = found is not None and found.kind is EntityKind.STATE and found.form is not MentionForm.ADJECTIVE
        if state and title.row.cls is not TitleClass.ENVOY:
            return found, "in", title.last
        return None, "", title.last

    def is_posted(self, title: Title, name: Name) -> bool:
        """Whether somebody represents a state at the body that is named: VN-ambassadeur X, ambassadeur bij de NAVO."""
        row = self.resources.lexicon.organisations.get(name.keys[0]) if name.keys else None
        return row is not None and row.kind == "igo" and title.row.lemma in _POSTED

    def around(self, title: Title, bearers: list[Name]) -> tuple[Name | None, str]:
        """Whose the office is by the words around the phrase, and by which rule."""
        if bearers and (found := self.behind_name(bearers[-1])) is not None:
            return found, "their party" if self.is_party(found) and self.is_bracketed(found) else "van after the name"
        if (found := self.genitive(title)) is not None:
            return found, "genitive"
        counterpart = title.row.cls is TitleClass.COUNTERPART
        if bearers and (title.row.office or counterpart):
            found = sender(self.board, self.resources.contexts.title, title)
            return found, "sent by" if found is not None else ""
        return None, ""

    def after_preposition(self, index: int, prepositions: tuple[str, ...]) -> Name | None:
        """The name in the prepositional phrase that starts at ``index``, past an article and a noun."""
        text, owner = self.text, self.board.owner
        if index + 1 >= len(text) or text.lowers[index] not in prepositions:
            return None
        for at in range(index + 1, min(index + 6, len(text))):
            found = owner[at]
            if found is not None:
                return found if found.first == at else None
            if text.caps[at] or (text.lowers[at] not in _ARTICLES and text.parsed.pos[at] not in ("ADJ", "NOUN")):
                return None
        return None

    def past_noun(self, index: int) -> Name | None:
        """The group that a part of it is of, in the phrase at ``index``: van het veiligheidsorgaan *van de SADC*."""
        text, teams = self.text, self.resources.contexts.title.teams
        if text.lowers[index : index + 1] != ("van",) or text.lowers[index + 1 : index + 2] not in (("de",), ("het",)):
            return None
        noun = index + 2
        if noun + 1 >= len(text) or text.parsed.pos[noun] != "NOUN" or text.lowers[noun] in teams:
            return None
        found = self.after_preposition(noun + 1, ("van",))
        return (
            found if found is not None and found.kind in _GROUPS and found.form is not MentionForm.ADJECTIVE else None
        )

    def goes_on(self, title: Title, last: int) -> bool:
        """Whether the phrase says of whom, in words that name nobody known: *leider van de zuidelijke tak*."""
        more = self.text.words[last : last + 1] == ("van",) and last == title.last
        return more and self.board.owner[last] is None

    def described(self, adjective: Name) -> Name | None:
        """The described actor that an adjective begins: van het Chinese ministerie van ..."""
        for name in self.board.names:
            if name.of is adjective and name.form is MentionForm.DESCRIPTION:
                return name
        return None

    def behind_name(self, name: Name) -> Name | None:
        """The group after *van* behind a bearer: Abdalla Hamdok van Soedan; commandant Said, van het Front."""
        after = name.last + (tuple(self.text.lowers[name.last : name.last + 2]) == (",", "van"))
        found = self.after_preposition(after, ("van", "uit", "namens")) or self.in_brackets(
            self.past_department(name.last)
        )
        if found is None or (found.kind not in _GROUPS and self.text.lowers[after] != "van"):
            return None
        if found.kind is EntityKind.PERSON:
            return None
        return self.described(found) if found.form is MentionForm.ADJECTIVE else found

    def past_department(self, index: int) -> int:
        """Past the department at a token: minister Blok *van Buitenlandse Zaken* (VVD)."""
        department = self.departments.get(index)
        return index if department is None or self.text.words[index] == "(" else department.last

    def is_bracketed(self, name: Name) -> bool:
        """Whether a name is the last in brackets."""
        return self.text.words[name.last : name.last + 1] in ((")",), (",",))

    def in_brackets(self, index: int) -> Name | None:
        """The state or party in brackets at a token: Hugo de Zela (Peru); Ada Lindqvist (Defensie, CDA)."""
        if self.text.words[index : index + 1] != ("(",):
            return None
        at = index + 1
        while at < len(self.text) and self.text.words[at] != ")":
            found = self.board.owner[at]
            at = at + 1 if found is None else found.last
            if found is not None and self.is_bracketed(found):
                closed = self.text.words[at] == ")"
                if (found.kind is EntityKind.STATE and closed and found.first == index + 1) or self.is_party(found):
                    return found
        return None

    def genitive(self, title: Title) -> Name | None:
        """The name in the genitive before the title: Netanyahu's woordvoerder."""
        before = self.board.owner[title.first - 1] if title.first else None
        if before is None or before.last != title.first or before.form is MentionForm.ADJECTIVE:
            return None
        ends = self.text.words[title.first - 1].endswith(("s", "'"))
        return before if ends and before.kind is not EntityKind.PLACE else None
