"""The groups of a SPARQL query (``{ ... }``) and the triple patterns in each, as far as the library uses the language.

What it does not know (blank nodes in brackets, collections, RDF-star) is an error, so that no pattern is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from kg.query.errors import QueryRefused

_TOKEN: Final = re.compile(
    r"""(?P<space>\s+|\#[^\n]*)
    |(?P<iri><[^<>"{}|^`\\\s]*>)
    |(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    |(?P<variable>[?$]\w+)
    |(?P<name>[A-Za-z][\w-]*:[\w%.-]*[\w%-]|[A-Za-z][\w-]*:)
    |(?P<word>[A-Za-z]\w*)
    |(?P<number>\d+(?:\.\d+)?)
    |(?P<sign>\^\^|@[\w-]+|\|\||&&|!=|<=|>=|[{}().,;|/^?*+!=<>-])""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a query, and where it starts."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Triple:
    """A triple pattern; a path is its steps, each a text like ``dip:place``, ``^dip:outcomeOf`` or ``dip:seat?``."""

    subject: str
    steps: tuple[str, ...]
    object: Token


@dataclass(slots=True)
class Group:
    """A group; ``how`` it is part of the one around it: ``join``, ``optional``, ``minus``, ``union``, ``exists``."""

    how: str
    in_graph: bool = False
    """Is it a ``GRAPH ?graph { ... }``?"""
    end: int = 0
    """Where its closing bracket stands."""
    triples: list[Triple] = field(default_factory=list)
    children: list[Group] = field(default_factory=list)
    selected: frozenset[str] | None = None
    """The variables that a SELECT of its own lets out; None where it has none."""

    @property
    def joined(self) -> bool:
        """Must it hold, with the same variables?"""
        return self.how == "join" and self.selected is None


class Reader:
    """Reads the groups of one query."""

    def __init__(self, query: str) -> None:
        self._query = query
        self._tokens = list(_tokens(query))
        self._at = 0

    def outermost(self) -> Group:
        """The group of the query; QueryRefused where the query is not understood."""
        while not self._is("{"):
            self._at += 1
        return self._group("join")

    def _peek(self) -> Token:
        if self._at >= len(self._tokens):
            raise QueryRefused("the query ends in the middle of a pattern")
        return self._tokens[self._at]

    def _is(self, text: str) -> bool:
        return self._peek().text.upper() == text

    def _take(self, text: str = "") -> Token:
        token = self._peek()
        if text and token.text.upper() != text:
            line = self._query.count("\n", 0, token.start) + 1
            raise QueryRefused(f"line {line}: {text} was expected, not {token.text}")
        self._at += 1
        return token

    def _group(self, how: str) -> Group:
        group = Group(how)
        self._take("{")
        while not self._is("}"):
            word = self._peek().text.upper()
            if word == "SELECT":
                self._select(group)
            elif word in ("OPTIONAL", "MINUS"):
                self._take()
                group.children.append(self._group(word.lower()))
            elif word == "GRAPH":
                self._at += 2
                group.children.append(self._group("join"))
                group.children[-1].in_graph = True
            elif word == "{":
                self._union(group)
            elif word in ("FILTER", "BIND"):
                self._take()
                self._expression(group)
            elif word == "VALUES":
                self._skip_values()
            elif word == ".":
                self._take()
            else:
                self._triples(group)
        group.end = self._take("}").start
        return group

    def _union(self, group: Group) -> None:
        first = self._group("join")
        group.children.append(first)
        while self._is("UNION"):
            self._take()
            first.how = "union"
            group.children.append(self._group("union"))

    def _select(self, group: Group) -> None:
        """A SELECT within brackets: its group is the only child, and what follows is no pattern."""
        self._take("SELECT")
        selected: set[str] = set()
        while not self._is("WHERE") and not self._is("{"):
            token = self._take()
            if token.text == "(":
                inside = self._balanced()
                selected.add(inside[-1].text)
            elif token.kind == "variable":
                selected.add(token.text)
        if self._is("WHERE"):
            self._take()
        group.selected = frozenset(selected)
        group.children.append(self._group("join"))
        while not self._is("}"):
            self._take()

    def _balanced(self) -> list[Token]:
        """What stands before the closing bracket of one that was opened."""
        found, depth = [], 1
        while depth:
            token = self._take()
            depth += {"(": 1, ")": -1}.get(token.text, 0)
            found.append(token)
        return found[:-1]

    def _expression(self, group: Group) -> None:
        """A condition: what exists in it is a group; it ends with its bracket, or with that group."""
        depth = 0
        while True:
            token = self._take()
            depth += {"(": 1, ")": -1}.get(token.text, 0)
            if token.text.upper() == "EXISTS":
                group.children.append(self._group("exists"))
                if not depth:
                    return
            elif token.text == ")" and not depth:
                return

    def _skip_values(self) -> None:
        while self._take().text != "{":
            pass
        while self._take().text != "}":
            pass

    def _triples(self, group: Group) -> None:
        subject = self._term()
        while True:
            steps = self._steps()
            while True:
                group.triples.append(Triple(subject.text, steps, self._term()))
                if not self._is(","):
                    break
                self._take()
            if not self._is(";"):
                return
            self._take()
            if self._is(".") or self._is("}"):
                return

    def _term(self) -> Token:
        token = self._take()
        if token.kind in ("sign", "word"):
            raise QueryRefused(f"no term of a pattern: {token.text}")
        if token.kind == "text":
            while self._peek().text.startswith(("@", "^^")):
                self._at += 2 if self._take().text == "^^" else 0
        return token

    def _steps(self) -> tuple[str, ...]:
        """The steps of a path; alternatives are one step."""
        steps: list[str] = []
        step = ""
        while True:
            if self._is("^"):
                step += self._take().text
            token = self._take()
            if token.text == "(":
                step += "(" + "".join(inner.text for inner in self._balanced()) + ")"
            elif token.kind in ("iri", "name", "variable") or token.text == "a":
                step += token.text
            else:
                raise QueryRefused(f"no step of a path: {token.text}")
            if self._peek().text in ("?", "*", "+"):
                step += self._take().text
            if self._is("|"):
                step += self._take().text
                continue
            steps.append(step)
            step = ""
            if not self._is("/"):
                return tuple(steps)
            self._take()


def _tokens(query: str) -> Iterator[Token]:
    at = 0
    while at < len(query):
        found = _TOKEN.match(query, at)
        if found is None:
            raise QueryRefused(f"not understood: {query[at : at + 20]!r}")
        if found.lastgroup != "space":
            yield Token(str(found.lastgroup), found[0], at)
        at = found.end()
