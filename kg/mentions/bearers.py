"""Which person bears a title.

1. The name right after it (*de Turkse president Erdogan*; *premier, sjeik Tamim*), and those listed
   after a plural; also after a comma or a colon where the title is definite.
2. The name before the comma that the title follows (*Lavrov, de Russische minister van ...*;
   *X, een van de onderhandelaars*).
3. The name after the colon that ends the clause (*kreeg de leider van X aan de lijn: Jan P.*), or after *is*.
4. Who is made it (*X werd verkozen tot president van Y*; *X riep zich uit tot president*).
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon import SINGULAR, TitleClass, fold
from kg.mentions.board import Name
from kg.mentions.scene import Scene
from kg.mentions.titles import Title
from kg.model import EntityKind, MentionForm

_STOPS = (",", ".", ":", ";", ")", "-", '"', "'", "(", "!", "?")
_POSTS = ("in", "te", "bij", "voor", "op")
_ARTICLES = ("de", "den", "een")
_ANY = ("een", "geen", "elke", "iedere", "welke")
_SINCE = 5
"""Words between a comma and a title that say since when somebody has it."""
_RANKS = (TitleClass.ROYAL, TitleClass.CLERGY, TitleClass.HONORIFIC)


class BearerFinder:
    """Finds the bearers of the titles of one article."""

    def __init__(self, scene: Scene, titles: Sequence[Title]) -> None:
        """Names must be on the board."""
        self.scene = scene
        self.board = scene.board
        self.text = scene.text
        self.honorifics = scene.resources.lexicon.honorifics
        self.ranks = frozenset(t.head for t in titles if t.row.cls in _RANKS and not t.row.office)
        """Titles that stand between another and a name: de emir, *sjeik* Tamim."""
        self.starts = {t.first: t for t in titles}
        self.told: tuple[int, Name] | None = None
        """Where the last title that follows a name and a comma ends, and whose it is."""
        self.ends = frozenset(t.last for t in titles if t.head not in self.ranks)
        self.military = {t.first: t.last for t in titles if t.row.cls is TitleClass.MILITARY and not t.adjectives}

    def find(self, title: Title, last: int) -> tuple[list[Name], str]:
        """The bearers, and by which rule; ``last`` is where the phrase ends with its *van X*."""
        for end in () if self.is_any(title) else (title.last, last):
            name = self.person_at(self.past_honorifics(end))
            if name is not None:
                return self.listed(title, name), "before a name"
        for end in (last, self.past_post(last)):
            name = self.after_comma(title, end) or self.after_and(title, end)
            if name is not None:
                return self.listed(title, name), "before a comma and a name"
        name = self.before_comma(title, last) or self.before_and(title, last)
        if name is not None:
            self.told = last, name
            return [*self.listed_before(title, name), name], "after a name and a comma"
        name = self.after_colon(title, last) if title.definite else None
        if name is not None:
            return [name], "before a colon"
        name = self.after_copula(title, last)
        if name is not None:
            return [name], "before is and a name"
        name = self.made(title)
        return ([name], "made so") if name is not None else ([], "")

    def is_any(self, title: Title) -> bool:
        """Whether a title means any who has it, so that the name behind it is of another."""
        any_ = self.text.lowers[title.first] in _ANY and title.row.cls in SINGULAR
        return any_ and bool(title.adjectives) and not title.plural

    def past_owner(self, index: int) -> int:
        """Past *van X* behind a name, where another name is listed after it."""
        owner = self.board.owner[index + 1] if index + 2 < len(self.text) else None
        if (
            owner is not None
            and self.text.words[index] == "("
            and self.text.words[owner.last : owner.last + 1] == (")",)
        ):
            return owner.last + 1
        if owner is None or self.text.lowers[index] not in ("van", "uit") or owner.kind is EntityKind.PERSON:
            return index
        return owner.last

    def past_post(self, index: int) -> int:
        """Past the place or body that the bearer is posted to: de ambassadeur *in Pristina*."""
        if index + 1 >= len(self.text) or self.text.lowers[index] not in _POSTS:
            return index
        at = index + 2 if self.text.lowers[index + 1] in ("de", "het") else index + 1
        found = self.board.owner[at] if at < len(self.text) else None
        return found.last if found is not None and found.first == at else index

    def person_at(self, index: int) -> Name | None:
        """The person whose name starts at a token."""
        owner = self.board.owner[index] if index < len(self.text) else None
        starts = owner is not None and owner.first == index and owner.kind is EntityKind.PERSON
        return owner if starts else None

    def past_honorifics(self, index: int) -> int:
        """Past *sjeik*, *dr.*, *de heer* or an opening bracket, also after a comma."""
        text = self.text
        at = index
        if at + 1 < len(text) and text.words[at] == "," and self.is_honorific(at + 1):
            at += 1
        if at + 3 < len(text) and self.scene.given_name(at + 3) is not None:
            return at + 3
        if at + 2 < len(text) and text.lowers[at] in _ARTICLES and self.is_native(at + 1):
            at += 2  # de gezant van de VN, de Zweed Hans Grundberg
        elif at + 2 < len(text) and text.lowers[at] == "de" and self.is_honorific(at + 1) and at + 1 not in self.ranks:
            at += 1  # zijn Griekse ambtgenoot, de heer Mavros
        while at < len(text) and self.board.owner[at] is None and (self.is_honorific(at) or text.words[at] == "("):
            at += 1
        return at

    def is_native(self, index: int) -> bool:
        """Whether a token says from where somebody comes (de Zweed, de Costa Ricaan)."""
        owner = self.board.owner[index]
        return owner is not None and owner.form is MentionForm.INHABITANT and owner.last == index + 1

    def is_honorific(self, index: int) -> bool:
        """Whether a token is a form of address."""
        return self.text.lowers[index] in self.honorifics or index in self.ranks

    def after_comma(self, title: Title, last: int) -> Name | None:
        """The name after the comma or colon behind a definite title, if it is set off or ends there."""
        text = self.text
        if last + 1 >= len(text) or text.words[last] not in (",", ":"):
            return None
        start = self.military.get(last + 1, last + 1)  # de Thaise onderhandelaar, generaal X, ...
        further = self.further(title, last + 1)
        if further is not None:
            start = further.last  # de gezant van ASEAN, de Cambodjaanse minister X, ...
        name = self.person_at(self.past_honorifics(start))
        definite = title.definite or title.possessive or title.adjectives or title.plural or last > title.last
        if name is None or not definite or (name.first in self.ends and start == last + 1):
            return None
        closed = name.last >= len(text) or text.words[name.last] in _STOPS
        return name if closed or title.plural or text.words[last] == ":" else None

    def after_and(self, title: Title, last: int) -> Name | None:
        """The name that a second title without an article bears: de ambassadeur in Delhi *en* onderhandelaar X zegt."""
        further = self.starts.get(last + 1) if self.text.lowers[last : last + 1] == ("en",) else None
        if further is None or not title.definite or title.plural or not self.one(title, further):
            return None
        name, parsed = self.person_at(self.past_honorifics(further.last)), self.text.parsed
        verb = parsed.heads[title.noun]
        verbs = [verb, *parsed.children[verb], *(() if name is None else (min(name.last, len(self.text) - 1),))]
        several = any("VerbForm=Fin" in parsed.morphs[t] and "Number=Plur" in parsed.morphs[t] for t in verbs)
        return None if several else name

    def further(self, title: Title, index: int) -> Title | None:
        """The title at a token whose bearer has that before the comma too; past whose it is: *Poetins* adviseur X."""
        owner = self.board.owner[index]
        found = self.starts.get(index if owner is None or owner.first != index else owner.last)
        if found is None or found.plural or not title.definite:
            return None
        if found.definite or found.adjectives:
            return found
        name = self.person_at(self.past_honorifics(found.last))
        alone = name is not None and not self.listed_on(name.last)
        return found if alone and self.one(title, found) else None

    def one(self, title: Title, further: Title) -> bool:
        """Whether one person may have both titles at a time; no president is a minister."""
        singular = title.row.cls in SINGULAR and further.row.cls in SINGULAR
        return not further.plural and (further.former or not singular)

    def listed_on(self, index: int) -> bool:
        """Whether others follow a name in a list: , premier X *en minister Y*; , premier X, *minister Y* ..."""
        text = self.text
        if text.lowers[index : index + 1] == ("en",):
            return True
        comma = text.words[index : index + 1] == (",",) and index + 1 < len(text)
        return comma and (
            text.lowers[index + 1] == "en" or index + 1 in self.starts or self.board.owner[index + 1] is not None
        )

    def before_comma(self, title: Title, last: int) -> Name | None:
        """The name that the title is an apposition to."""
        text, first = self.text, self.past_since(title.first)
        if first > 3 and text.lowers[first - 2 : first] == ("een", "van"):
            first -= 2
        if first < 2 or text.words[first - 1] not in (",", "("):
            return None
        at = first - 3 if self.text.lowers[first - 2] == "zich" else first - 2
        name = self.board.owner[at]
        further = self.person_at(last) is not None  # the title is the next one's
        return name if name is not None and name.kind is EntityKind.PERSON and not further else None

    def past_since(self, index: int) -> int:
        """Back over what says since when: *X, sinds 1991 heerser van Y*; *X, inmiddels leider van Y*."""
        cues, at = self.scene.resources.contexts.title.since, index
        while (
            at > 0 and index - at < _SINCE and (self.text.lowers[at - 1] in cues or self.text.words[at - 1].isdigit())
        ):
            at -= 1
        return at if at > 0 and self.text.words[at - 1] == "," else index

    def before_and(self, title: Title, last: int) -> Name | None:
        """Whose the title before *en* is, behind his name: *X, president van Mali en voorzitter van de Unie*."""
        joined = self.told is not None and self.told[0] == title.first - 1 and self.text.lowers[title.first - 1] == "en"
        alone = title.plural or title.adjectives or self.person_at(last) is not None
        return self.told[1] if self.told is not None and joined and not alone else None

    def listed_before(self, title: Title, name: Name) -> list[Name]:
        """The person before *en* and the name that a plural is an apposition to: X en Y, premiers van ..."""
        if not title.plural or name.first < 2 or self.text.lowers[name.first - 1] != "en":
            return []
        other = self.board.owner[name.first - 2]
        return [other] if other is not None and other.kind is EntityKind.PERSON else []

    def after_colon(self, title: Title, last: int) -> Name | None:
        """The name after the colon that ends the clause."""
        text = self.text
        _, end = text.parsed.sents[text.parsed.sent_of[title.noun]]
        for index in range(last, min(end, last + 8)):
            if text.words[index] == ":":
                name = self.person_at(index + 1)
                return name if name is not None and name.last + 1 >= end else None
            if self.board.owner[index] is not None:
                return None
        return None

    def after_copula(self, title: Title, last: int) -> Name | None:
        """The name that the clause says is the bearer's: *zijn onderhandelaar is Ana Quispe.*"""
        text = self.text
        if text.lowers[last : last + 1] not in (("is",), ("heet",), ("heette",)) or title.plural or title.former:
            return None
        name = self.person_at(self.past_honorifics(last + 1))
        closed = name is not None and (name.last >= len(text) or text.words[name.last] in (".", ",", ";"))
        return name if closed and (title.definite or title.possessive) else None

    def made(self, title: Title) -> Name | None:
        """The person of whom the clause says that he was given the title."""
        parsed, cues = self.text.parsed, self.scene.resources.contexts.title
        verb, before = parsed.heads[title.noun], self.text.lowers[title.first - 1 : title.first]
        told = not {parsed.lemmas[child] for child in parsed.children[verb]} & cues.untold
        if (
            title.plural
            or before not in (("tot",), ("als",))
            or fold(parsed.lemmas[verb]) not in cues.making
            or not told
        ):
            return None
        below = {parsed.deps[child]: child for child in parsed.children[verb]}
        himself = any(self.text.lowers[child] in ("zich", "zichzelf") for child in parsed.children[verb])
        whom = "nsubj" if himself else "nsubj:pass" if "nsubj:pass" in below else "obj"
        group = [below[whom], *parsed.children[below[whom]]] if whom in below else []
        names = (self.board.owner[token] for token in group if token < title.first)
        return next((name for name in names if name is not None and name.kind is EntityKind.PERSON), None)

    def listed(self, title: Title, first: Name) -> list[Name]:
        """The name, and those listed after it when the title is a plural: de juristen A, B en C."""
        found = [first]
        while title.plural:
            end = self.past_owner(self.scene.past_department(found[-1].last))
            if end + 1 >= len(self.text) or self.text.lowers[end] not in ("en", ",", "of"):
                break
            name = self.person_at(self.past_honorifics(end + 1))
            if name is None:
                break
            found.append(name)
        return found
