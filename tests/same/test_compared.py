"""What a build leaves of its comparisons: with it fewer are compared, and the same is one."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable

import pytest

from kg.same import Decisions, EventRegister, Identification, ProposalRegister, Verdict, events, proposals
from kg.same.compared import Compared, pack_compared, unpack_compared
from kg.same.groups import Grouping
from kg.same.offers import Offer
from kg.same.reports import Report

DAY = dt.date(2024, 3, 1)
STATES = tuple(f"staat:{letter}" for letter in "abcdef")
PERSONS = tuple(f"persoon:{number}" for number in range(8))
WORDS = ("bestand", "grens", "gas", "graan", "kamp", "dam")


def some(draw: random.Random, of: tuple[str, ...], most: int) -> frozenset[str]:
    return frozenset(draw.sample(of, draw.randint(0, most)))


def told_reports(article: str, draw: random.Random) -> list[Report]:
    """Two events of an article."""
    issued = DAY + dt.timedelta(days=draw.randrange(90))
    company, found = some(draw, PERSONS, 3), []
    for number in range(2):
        sides = some(draw, STATES, 3)
        first = issued - dt.timedelta(days=draw.randrange(20))
        found.append(Report(
            node=f"{article}:{number}", article=article, family="talks", kind="Meeting", sides=sides,
            third=some(draw, STATES, 1), place=draw.choice([None, "plaats:g", "plaats:w"]), first=first,
            last=first + dt.timedelta(days=draw.randrange(3)), dated=draw.random() < 0.7,
            factuality=draw.choice(["actual", "planned", "possible"]), number=draw.choice(["", "", "tweede"]),
            issued=issued, company=company, alone=False, around=sides, parties=sides, words=some(draw, WORDS, 4),
            overrules=frozenset({f"{article}:0"}) if number and draw.random() < 0.1 else frozenset(),
        ))  # fmt: skip
    return found


def told_offers(article: str, draw: random.Random) -> list[Offer]:
    """Two proposals of an article."""
    issued = DAY + dt.timedelta(days=draw.randrange(90))
    return [
        Offer(
            node=f"{article}:{number}-{at}", article=article, act=draw.choice(["Proposal", "Demand"]),
            kind=draw.choice(["", "ceasefire", "talks"]), makers=frozenset(draw.sample(STATES, draw.randint(1, 2))),
            addressees=some(draw, STATES, 2), words=some(draw, WORDS, 3), terms=frozenset({float(draw.randrange(3))}),
            topics=some(draw, WORDS, 1), answer="proposed", repeated=False, changed=False, issued=issued,
            company=some(draw, PERSONS, 3),
        )
        for at, number in enumerate(("proposal", "demand"), start=1)
    ]  # fmt: skip


Linked = tuple[Grouping, Compared | None, int]


def link_events(articles: dict[str, int], before: Compared | None, owners: dict[str, frozenset[str]]) -> Linked:
    register, asked = EventRegister(), 0
    for article, seed in articles.items():
        register.add(told_reports(article, random.Random(seed)))
    register.compared = before
    with pytest.MonkeyPatch.context() as patch:
        real = events.judge_reports

        def judge(one: Report, other: Report) -> object:
            nonlocal asked
            asked += 1
            return real(one, other)

        patch.setattr(events, "judge_reports", judge)
        patch.setattr(events, "WIDEST", 5)
        found = register.group(by_hand("0:0", "1:0") if owners else Decisions(), {}, owners)
    return found, register.compared, asked


def link_offers(articles: dict[str, int], before: Compared | None, owners: dict[str, frozenset[str]]) -> Linked:
    register, asked = ProposalRegister(), 0
    for article, seed in articles.items():
        register.add(told_offers(article, random.Random(seed)), ())
    register.compared = before
    with pytest.MonkeyPatch.context() as patch:
        real = proposals.judge_offers

        def judge(one: Offer, other: Offer) -> object:
            nonlocal asked
            asked += 1
            return real(one, other)

        patch.setattr(proposals, "judge_offers", judge)
        patch.setattr(proposals, "WIDEST", 5)
        found = register.group(by_hand("0:proposal-1", "1:proposal-1") if owners else Decisions(), {}, owners)
    return found, register.compared, asked


def by_hand(one: str, other: str) -> Decisions:
    both = (f"artikel-{one}", f"artikel-{other}")
    return Decisions({both: Identification(*both, Verdict.DIFFERENT, 0.0, (), "hand")})


@pytest.mark.parametrize("link", [link_events, link_offers])
@pytest.mark.parametrize("seed", range(4))
def test_what_is_left_spares_comparisons_and_changes_no_decision(link: Callable[..., Linked], seed: int) -> None:
    """Articles come, change and go, and a person gets an office, build after build."""
    draw = random.Random(seed)
    articles = {f"artikel-{number}": seed * 1000 + number for number in range(60)}
    owners: dict[str, frozenset[str]] = {}
    left, spared, decided = None, 0, 0
    for step in range(9):
        whole, _, all_asked = link(articles, None, owners)
        found, left, asked = link(articles, None if left is None else again(left), owners)
        assert found == whole
        spared, decided = spared + all_asked - asked, decided + len(whole.identifications)
        match step % 3:
            case 0:  # some are new
                articles |= {f"artikel-{100 * step + number}": draw.randrange(10**6) for number in range(2)}
            case 1:  # one goes, and one changes
                del articles[draw.choice(sorted(articles))]
                articles[draw.choice(sorted(articles))] = draw.randrange(10**6)
            case _:  # all reports in which it sits are seen otherwise
                owners = owners | {draw.choice(STATES): frozenset({draw.choice(STATES)})}
    assert decided > 50
    assert spared > all_asked


def again(left: Compared) -> Compared:
    """As it is kept."""
    return unpack_compared(pack_compared({"x": left}))["x"]


def test_nothing_new_is_compared_only_where_it_is_likely() -> None:
    articles = {f"artikel-{number}": number for number in range(60)}
    _, left, all_asked = link_events(articles, None, {})
    assert left is not None
    found, still, asked = link_events(articles, left, {})
    assert still == left
    assert len(left.likely) <= asked < all_asked
    assert len(left.wide) > 3  # else nothing is told of blocks in which some are out of reach
    assert found.identifications


def test_what_is_spoilt_is_named() -> None:
    with pytest.raises(ValueError, match="not what a build leaves"):
        unpack_compared(b"iets")
