"""Treebanks in CoNLL-U, read under one set of conventions.

Releases of the Dutch treebanks differ in what they write down, not in what they mean. So that a model is
trained on one habit and judged by the same, every file is harmonised as it is read:

1. relations: ``obl:arg`` is ``obl`` and ``flat:name`` is ``flat`` (annotators differ about the first, and
   older releases know neither);
2. features that only newer releases have (``Mood=Ind``, ``PronType=Art``, ``ExtPos``) are left out;
3. lemmas: the underscores between the parts of a compound are gone, and a verb whose particle stands
   elsewhere in the clause has the lemma of the bare verb (*kondigde ... aan*: kondigen), while the particle
   in front of it stays part of its lemma (*aangekondigd*: aankondigen);
4. parts of speech: foreign words and broken-off ones (*voor-*) are ``X``, which a conversion by alud leaves at ``SYM``.

Reading a harmonised file changes nothing. What cannot be mended word by word is told by ``is_current``: older releases
have more copulas and auxiliaries than those of today, and then another word heads the clause.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

_RELATIONS = {"obl:arg": "obl", "flat:name": "flat", "csubj:pass": "csubj", "root": "ROOT"}
_DROPPED = ("Mood=Ind", "PronType=Art", "PronType=Tot", "PronType=Neg", "PronType=Exc", "ExtPos=")
_VERBAL = frozenset({"VERB", "AUX"})
_FOREIGN = "SPEC|vreemd"
_OTHER = frozenset({_FOREIGN, "SPEC|afgebr", "SPEC|enof"})
_AUXILIARIES = {
    "cop": frozenset({"zijn"}),
    "aux": frozenset({"hebben", "zijn", "zullen", "kunnen", "moeten", "mogen"}),
    "aux:pass": frozenset({"worden", "zijn", "krijgen"}),
}
_MODALS = frozenset({"zullen", "kunnen", "moeten", "mogen"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a treebank: ``head`` is an index in the sentence, its own for the root."""

    form: str
    lemma: str
    pos: str
    morph: str
    head: int
    relation: str
    space: bool
    """Whether white space follows."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its identifier and the comments above it (``# key = value``)."""

    id: str
    tokens: tuple[Token, ...]
    comments: dict[str, str]

    @property
    def paragraph(self) -> str:
        """What the sentences of one paragraph have in common: the identifier up to the sentence's number."""
        before, mark, _ = self.id.rpartition(".s.")
        return before if mark else self.id  # a treebank of loose sentences

    @property
    def text(self) -> str:
        """The sentence as it was printed."""
        return "".join(token.form + " " * token.space for token in self.tokens).strip()

    @property
    def fingerprint(self) -> str:
        """Sixteen hexadecimal digits that two sentences share when they have the same words in the same order."""
        return hashlib.sha256("\n".join(token.form for token in self.tokens).encode()).hexdigest()[:16]


class TreebankError(ValueError):
    """A file that is no CoNLL-U; the message has the file, the line and what is wrong there."""


def read(path: Path) -> Iterator[Sentence]:
    """The sentences of a file, harmonised; TreebankError where a line cannot be used."""
    rows: list[list[str]] = []
    comments: dict[str, str] = {}
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate([*lines, ""], 1):
        if line.startswith("#"):
            key, _, value = line[1:].partition("=")
            comments[key.strip()] = value.strip()
        elif line.strip():
            row = line.split("\t")
            if len(row) != 10:
                raise TreebankError(f"{path}:{number}: {len(row)} columns where CoNLL-U has 10")
            if row[0].isdigit():  # neither a range of a contraction (3-4) nor an empty node (3.1)
                rows.append(row)
        elif rows:
            try:
                yield Sentence(comments.get("sent_id", f"{path.stem}:{number}"), _tokens(rows), comments)
            except (ValueError, IndexError) as error:
                raise TreebankError(f"{path}:{number}: no tree in the sentence above this line: {error}") from error
            rows, comments = [], {}


def _tokens(rows: Sequence[Sequence[str]]) -> tuple[Token, ...]:
    particles: dict[str, set[str]] = {}
    for row in rows:
        if row[7] == "compound:prt":
            particles.setdefault(row[6], set()).add(row[1].lower())
    tokens = []
    for index, row in enumerate(rows):
        head = int(row[6]) - 1
        if head >= len(rows):
            raise ValueError(f"head {row[6]} of word {row[0]}")
        tokens.append(
            Token(
                form=row[1],
                lemma=_lemma(row[1], row[2], row[3], particles.get(row[0], set())),
                pos="X" if row[4] in _OTHER else row[3],
                morph="Foreign=Yes" if row[4] == _FOREIGN else _features(row[5]),
                head=head if head >= 0 else index,
                relation=_RELATIONS.get(row[7], row[7]),
                space="SpaceAfter=No" not in row[9],
            )
        )
    return tuple(tokens)


def _features(column: str) -> str:
    return "" if column == "_" else "|".join(f for f in column.split("|") if not f.startswith(_DROPPED))


def is_current(sentence: Sentence) -> bool:
    """Whether the copulas and auxiliaries of a sentence are those of today's releases."""
    for token in sentence.tokens:
        if token.relation in _AUXILIARIES and token.lemma not in _AUXILIARIES[token.relation]:
            return False
        head = sentence.tokens[token.head].lemma
        if token.relation == "xcomp" and token.pos == "VERB" and head in _MODALS:
            return False
    return True


def _lemma(form: str, lemma: str, pos: str, particles: set[str]) -> str:
    parts = [part for part in lemma.split("_") if part]
    if len(parts) < 2 or " " in lemma:
        return lemma
    if parts[0].lower() in particles:
        parts = parts[1:]
    if pos in _VERBAL:
        return "".join(parts) if form.lower().startswith(parts[0][:2].lower()) else parts[-1]
    if len(parts) == 1:
        return parts[0]
    at = _last_part(form.lower(), parts[-1].lower())
    joined = form[:at] + parts[-1] if at > 0 else "".join(parts)  # the form knows the letters in between
    return joined.lower() if lemma == lemma.lower() else joined


def _last_part(form: str, part: str) -> int:
    """Where the last part of a compound begins in its inflected form, or -1."""
    for length in (len(part), 5, 4, 3, 2):
        at = form.rfind(part[:length], 1)
        if at > 0:
            return at
    return -1


def paragraphs(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    """Sentences that stood together in the source, in the order of the file."""
    own: list[Sentence] = []
    for sentence in sentences:
        if own and own[0].paragraph != sentence.paragraph:
            yield own
            own = []
        own.append(sentence)
    if own:
        yield own


def gold(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    """Annotated sentences as one document, with white space between them."""
    tokens: list[Token] = []
    starts: list[bool] = []
    for sentence in sentences:
        offset = len(tokens)
        starts += [True] + [False] * (len(sentence.tokens) - 1)
        if tokens:
            tokens[-1] = replace(tokens[-1], space=True)
        tokens += [replace(token, head=token.head + offset) for token in sentence.tokens]
    return Doc(
        vocab,
        words=[token.form for token in tokens],
        spaces=[token.space for token in tokens],
        pos=[token.pos for token in tokens],
        morphs=[token.morph for token in tokens],
        lemmas=[token.lemma for token in tokens],
        heads=[token.head for token in tokens],
        deps=[token.relation for token in tokens],
        sent_starts=starts,
    )
