"""Which proposals, demands and concessions of different articles are one, and what became of it as time went on.

1. Those of one kind and one maker (or of two who act for the same) are compared: what is proposed, to whom, how far
   apart. Other terms do not make it another proposal: sixty days of truce, and then thirty, are one that was changed.
2. Groups are made as of events (``kg/same/groups.py``). Each report of a group goes on from the last one that is older:
   *amends* it where its terms are others or its words say so, *repeats* it where its words say that it was made again,
   and is told again otherwise.
3. A proposal became an agreement where two of those who made it or got it agreed on the same, not before it was made
   and while it was not refused.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.same.compared import Compared, Comparison
from kg.same.groups import Grouping, Judgement, group
from kg.same.offers import Deal, Offer
from kg.same.verdict import Decisions
from kg.same.weights import score

BAR = 0.6
WIDEST = 30
"""With how many others, nearest days first, a proposal is compared."""
_GAPS = ((7, "of one week"), (31, "of one month"), (183, "of half a year"), (731, "of two years"))
_PASSING = frozenset({"talks", "summit"})
"""Kinds that are proposed for one occasion, so that the next one is another proposal."""
_SOON = dt.timedelta(days=183)
"""How long after a proposal an agreement on the same topic is held for what became of it."""
_ENOUGH = 2
"""Sides that must agree, and by which agreements are looked up; words that tell what it is, whenever it was agreed."""


@dataclass(frozen=True, slots=True)
class Step:
    """That a report of a proposal goes on from an older one."""

    later: str
    earlier: str
    how: str
    """amends, repeats or retells."""


class ProposalRegister:
    """Remembers the proposals and agreements of articles, and tells which are one, and what came of them."""

    def __init__(self) -> None:
        """Nothing was proposed yet."""
        self.offers: dict[str, Offer] = {}
        self.deals: dict[str, Deal] = {}
        self.compared: Compared | None = None
        """Of the build before, until ``group`` has put what it compared in its place."""

    def add(self, offers: Iterable[Offer], deals: Iterable[Deal]) -> None:
        """Remember what an article tells of."""
        self.offers |= {offer.node: offer for offer in offers}
        self.deals |= {deal.node: deal for deal in deals}

    def group(self, decisions: Decisions, actors: Mapping[str, str], owners: Mapping[str, frozenset[str]]) -> Grouping:
        """The groups of proposals that are one; ``actors`` and ``owners`` as for events."""
        seen = self.seen(actors, owners)

        def ask(one: str, other: str) -> Judgement:
            return judge_offers(seen[one], seen[other])

        def may_be_one(one: str, other: str) -> bool:
            return not _impossible(seen[one], seen[other])

        work = Comparison(blocks_of(seen), seen, widest=WIDEST, may_be_one=may_be_one, before=self.compared)
        found = group(
            work.pairs, work.asked(ask), bar=BAR, rule="same proposal", decisions=decisions, nodes=seen,
            memory=work.memory,
        )  # fmt: skip
        self.compared = work.left(found.runners_up)
        return found

    def seen(self, actors: Mapping[str, str], owners: Mapping[str, frozenset[str]]) -> dict[str, Offer]:
        """The proposals by node, with actors taken for one where they are, and for those whose office they hold."""
        return {
            node: replace(
                offer, makers=_with_owners(offer.makers, actors, owners),
                addressees=_with_owners(offer.addressees, actors, owners),
                company=frozenset(actors.get(one, one) for one in offer.company),
            )
            for node, offer in self.offers.items()
        }  # fmt: skip

    def steps(self, grouping: Grouping) -> Iterator[Step]:
        """How the reports of a group go on from each other, in the order of their days; undated ones from nothing."""
        for members in grouping.groups:
            told = sorted((self.offers[node] for node in members), key=_order)
            for number, later in enumerate(told):
                earlier = [
                    other for other in told[:number] if other.issued and later.issued and other.issued < later.issued
                ]
                if earlier:
                    yield Step(later.node, earlier[-1].node, _how(earlier[-1], later))

    def agreed(
        self, grouping: Grouping, actors: Mapping[str, str], owners: Mapping[str, frozenset[str]]
    ) -> Iterator[tuple[str, str]]:
        """Reports of proposals with reports of the agreements that they became: the last before each agreement."""
        seen = self.seen(actors, owners)
        sides: dict[str, set[str]] = {}
        agreed_by: dict[str, set[str]] = defaultdict(set)
        for node, deal in self.deals.items():
            sides[node] = _bodies(_with_owners(deal.sides, actors, owners), owners)
            for body in sides[node]:
                agreed_by[body].add(node)
        alone = set(seen) - {node for members in grouping.groups for node in members}
        for members in [*grouping.groups, *((node,) for node in sorted(alone))]:
            told = sorted((seen[node] for node in members), key=_order)
            hopeful = [(one, _bodies(one.makers | one.addressees, owners)) for one in told if _may_become(one)]
            near = {node for _, concerned in hopeful for node in _of_two(concerned, agreed_by)}
            for deal in (self.deals[node] for node in sorted(near)):
                before = [
                    offer for offer, concerned in hopeful
                    if _became(offer, deal) and len(concerned & sides[deal.node]) >= _ENOUGH
                ]  # fmt: skip
                if before and not _refused_since(before[-1], told, deal):
                    yield before[-1].node, deal.node


def _of_two(concerned: Iterable[str], agreed_by: Mapping[str, set[str]]) -> set[str]:
    """The agreements of any two: as sets, since some act for a hundred."""
    once: set[str] = set()
    twice: set[str] = set()
    for body in concerned:
        theirs = agreed_by.get(body, set())
        twice |= once & theirs
        once |= theirs
    return twice


def _with_owners(
    nodes: frozenset[str], actors: Mapping[str, str], owners: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    found = frozenset(actors.get(node, node) for node in nodes)
    return found.union(*(owners.get(node, frozenset()) for node in found))


def _order(offer: Offer) -> tuple[dt.date, str]:
    return offer.issued or dt.date.min, offer.node


def _how(earlier: Offer, later: Offer) -> str:
    shared = earlier.terms & later.terms
    other = bool(earlier.terms and later.terms) and shared not in (earlier.terms, later.terms)
    return "amends" if other or later.changed else "repeats" if later.repeated else "retells"


def _may_become(offer: Offer) -> bool:
    return not (offer.act == "Concession" or offer.answer == "rejected" or offer.kind in _PASSING)


def _became(offer: Offer, deal: Deal) -> bool:
    """Whether an agreement is on what was proposed, and not from before."""
    if offer.article == deal.article:
        if offer.answer != "accepted":
            return False
    elif (
        not (offer.issued and deal.issued)
        or offer.issued > deal.issued
        or (deal.first and deal.first < offer.issued - dt.timedelta(days=7))
    ):
        return False
    soon = offer.article == deal.article or bool(offer.issued and deal.issued and deal.issued <= offer.issued + _SOON)
    shorter = min(len(offer.words), len(deal.words))
    if shorter and len(offer.words & deal.words) == shorter:
        return soon or shorter >= _ENOUGH
    return soon and bool(offer.topics & deal.topics)


def _body(node: str, owners: Mapping[str, frozenset[str]]) -> str:
    """Whom somebody acts for, so that a minister and his state are one side."""
    return min(owners.get(node) or (node,))


def _bodies(nodes: Iterable[str], owners: Mapping[str, frozenset[str]]) -> set[str]:
    return {_body(node, owners) for node in nodes}


def _refused_since(offer: Offer, told: Iterable[Offer], deal: Deal) -> bool:
    """Whether a later report, from before the agreement, has it refused and none has it accepted."""
    if offer.answer == "accepted":
        return False
    since = [
        other.answer for other in told
        if other.issued and offer.issued and deal.issued and offer.issued <= other.issued <= deal.issued
    ]  # fmt: skip
    return "rejected" in since and "accepted" not in since


def blocks_of(seen: Mapping[str, Offer]) -> dict[str, list[str]]:
    """Those that may be one: of one kind and with a maker in common, in the order of their days."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for node in sorted(seen, key=lambda node: _order(seen[node])):
        for maker in seen[node].makers:
            blocks[f"{seen[node].act} {maker}"].append(node)
    return blocks


def judge_offers(one: Offer, other: Offer) -> Judgement:
    """How likely two are one proposal, whatever its terms."""
    impossible = _impossible(one, other)
    if impossible:
        return Judgement(0.0, (impossible,), veto=True)
    signs = tuple(_signs(one, other))
    return Judgement(score("Proposal", signs), signs)


def _impossible(one: Offer, other: Offer) -> str:
    if one.act != other.act:
        return "other kinds"
    if not one.makers & other.makers:
        return "other makers"
    if one.article == other.article and not one.told_by_one_word_with(other):
        return "two of one article"
    return "other subjects" if one.kind and other.kind and one.kind != other.kind else ""


def _signs(one: Offer, other: Offer) -> Iterator[str]:
    if one.told_by_one_word_with(other):
        yield "one word tells both"
        return
    kind = one.kind if one.kind == other.kind else ""
    yield "kind: for one occasion" if kind in _PASSING else "kind: the same" if kind else "kind: open"
    yield f"to: {_shared(one.addressees, other.addressees)}"
    yield f"what: {_content(one, other)}"
    if one.terms and other.terms:
        yield "terms: shared" if one.terms & other.terms else "terms: others"
    yield f"topic: {_shared(one.topics, other.topics)}"
    if one.issued and other.issued:
        gap = abs((one.issued - other.issued).days)
        yield "articles " + next((words for days, words in _GAPS if gap <= days), "years apart")
    shared = len(one.company & other.company)
    if one.company and other.company:
        yield f"people of both articles: {'two or more' if shared > 1 else 'one' if shared else 'none'}"


def _shared(one: frozenset[str], other: frozenset[str]) -> str:
    return "open" if not one or not other else "shared" if one & other else "others"


def _content(one: Offer, other: Offer) -> str:
    if not one.words or not other.words:
        return "open"
    shared, smaller = len(one.words & other.words), min(len(one.words), len(other.words))
    if shared == smaller:
        return "all words of the shorter" if shared > 1 else "its only word"
    return "half of the words" if shared >= 0.5 * smaller else "some words" if shared else "other words"
