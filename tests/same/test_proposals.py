"""The life of a proposal: which reports are of one, how each goes on from the one before, and what it became."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import pytest
from across import BASE, CHAD, GENEVA, KENYA, NAIROBI, SUDAN, across, found, offer, person, talks

from kg.model import Content, EventFrame, EventKind, Factuality, Finding, SpeechKind, Topic
from kg.rdf import Iris, compile_shapes
from kg.same import Decisions, Identification, Verdict
from kg.vocab.terms import DIP

ENVOY = person("Peter Wekesa")
NAMED = (SUDAN, CHAD, KENYA, GENEVA, NAIROBI, ENVOY)
TRUCE = "een bestand van dertig dagen"


def article(id: str, day: str, *acts: object, text: str = "Hij stelt dat voor.", **more: object) -> Finding:
    return found(id, *NAMED, issued=day, acts=acts, text=text + " " * 60, **more)  # type: ignore[arg-type]


def deal(
    *sides: object, what: str = "", topics: tuple[str, ...] = (), days: tuple[str, str] | None = None
) -> EventFrame:
    made = talks(*sides, kind=EventKind.AGREEMENT, days=days, at=7)  # type: ignore[arg-type]
    content = Content(9, 9 + len(what), what) if what else None
    return EventFrame(
        id=made.id, kind=made.kind, label="akkoord", evidence=made.evidence, roles=made.roles, time=made.time,
        content=content, topic=Topic(None, topics) if topics else None, factuality=Factuality.ACTUAL,
    )  # fmt: skip


def links(findings: Iterable[Finding], link: str, decisions: object = None) -> set[tuple[str, str]]:
    """The pairs with a link in the graph of proposals, by article."""
    return {
        (row[0].removeprefix(BASE + "frame/").split(":")[0], row[3].removeprefix(f"<{BASE}frame/").split(":")[0])
        for graph in across(*findings, decisions=decisions)
        for row in graph.rows
        if row[1] == link and graph.iri == Iris().graph("proposals")
    }


def test_a_proposal_of_two_articles_is_one_and_the_later_takes_it_up() -> None:
    told = [
        article("een", "2024-07-03", offer(KENYA, TRUCE, SUDAN)),
        article("twee", "2024-07-10", offer(KENYA, TRUCE, SUDAN)),
    ]
    assert links(told, DIP.sameProposalAs) == {("een", "twee"), ("twee", "een")}
    assert links(told, DIP.takesUp) == {("twee", "een")}
    assert links(told, DIP.repeats) == links(told, DIP.amends) == set()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (TRUCE, "een bestand van zestig dagen"),
        ("een derde van het water", "de helft van het water"),
        ("de vrijlating van 112 gevangenen", "vrijlating van 118 gevangenen"),
    ],
)
def test_other_terms_change_it_and_make_no_other(first: str, second: str) -> None:
    told = [
        article(id, day, offer(SUDAN, what, CHAD, kind="other"))
        for id, day, what in (("een", "2024-07-03", first), ("twee", "2024-07-20", second))
    ]
    assert links(told, DIP.amends) == links(told, DIP.takesUp) == {("twee", "een")}


@pytest.mark.parametrize(
    ("words", "link"),
    [
        ("Kenia herhaalt zijn voorstel.", DIP.repeats),
        ("Kenia blijft bij zijn voorstel.", DIP.repeats),
        ("Kenia kwam met een aangepast voorstel.", DIP.amends),
    ],
)
def test_words_say_that_it_is_made_again_or_changed(words: str, link: str) -> None:
    told = [
        article("een", "2024-07-03", offer(KENYA, "een bestand", SUDAN)),
        article("twee", "2024-07-10", offer(KENYA, "een bestand", SUDAN), text=words),
    ]
    later = told[1].frames.speech_acts[0]
    whole = type(later.evidence[0])(0, len(words), "by hand")
    object.__setattr__(later, "evidence", (whole,))
    object.__setattr__(later, "content", Content(len(words), len(words) + 11, "een bestand"))
    assert links(told, link) == {("twee", "een")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (offer(KENYA, TRUCE, SUDAN), offer(CHAD, TRUCE, SUDAN)),
        (offer(KENYA, TRUCE, SUDAN), offer(KENYA, "een ruil van gevangenen", SUDAN, kind="prisonerExchange")),
        (offer(KENYA, "een brug", SUDAN, kind="other"), offer(KENYA, "een fonds voor boeren", SUDAN, kind="other")),
        (offer(KENYA, "een nieuwe ronde", SUDAN, kind="talks"), offer(KENYA, "", SUDAN, kind="talks")),
        (offer(SUDAN, TRUCE, CHAD, act=SpeechKind.DEMAND), offer(SUDAN, TRUCE, CHAD, act=SpeechKind.CONCESSION)),
    ],
    ids=["of another", "of another kind", "of something else", "for another occasion", "demanded and conceded"],
)  # fmt: skip
def test_another_proposal_stays_apart(one: object, other: object) -> None:
    assert links([article("een", "2024-07-03", one), article("twee", "2024-07-10", other)], DIP.sameProposalAs) == set()


def test_the_same_offer_years_later_is_another() -> None:
    told = [
        article("een", "2020-07-03", offer(KENYA, TRUCE, SUDAN)),
        article("twee", "2024-07-10", offer(KENYA, TRUCE, SUDAN)),
    ]
    assert links(told, DIP.sameProposalAs) == set()


def test_what_one_word_tells_of_two_who_answer_is_one_proposal_and_no_repetition() -> None:
    both = [offer(KENYA, TRUCE, SUDAN, answer="accepted"), offer(KENYA, TRUCE, CHAD, answer="rejected")]
    object.__setattr__(both[1], "id", "proposal-5-2")
    told = article("een", "2024-07-03", *both)
    assert links([told], DIP.sameProposalAs) == {("een", "een")}
    assert links([told], DIP.takesUp) == set()


def test_it_became_the_agreement_that_came_after_by_two_whom_it_concerned() -> None:
    told = [
        article("een", "2024-07-03", offer(KENYA, TRUCE, SUDAN, CHAD, topics=["ceasefire"])),
        article("twee", "2024-07-20", events=[deal(SUDAN, CHAD, topics=("ceasefire",))]),
    ]
    assert links(told, DIP.agreedIn) == {("een", "twee")}


@pytest.mark.parametrize(
    ("proposal", "agreement"),
    [
        (offer(KENYA, TRUCE, SUDAN, CHAD, topics=["ceasefire"]), deal(SUDAN, KENYA, topics=("water",))),
        (offer(KENYA, TRUCE, SUDAN, topics=["ceasefire"]), deal(SUDAN, CHAD, topics=("ceasefire",))),
        (
            offer(KENYA, TRUCE, SUDAN, CHAD, topics=["ceasefire"], answer="rejected"),
            deal(SUDAN, CHAD, topics=("ceasefire",)),
        ),
        (
            offer(KENYA, TRUCE, SUDAN, CHAD, topics=["ceasefire"]),
            deal(SUDAN, CHAD, topics=("ceasefire",), days=("2024-05-01", "2024-05-01")),
        ),
    ],
    ids=["on something else", "of others", "after it was refused", "from before"],
)  # fmt: skip
def test_another_agreement_is_not_what_it_became(proposal: object, agreement: EventFrame) -> None:
    told = [article("een", "2024-07-03", proposal), article("twee", "2024-07-20", events=[agreement])]
    assert links(told, DIP.agreedIn) == set()


def test_what_was_refused_by_a_later_article_did_not_become_an_agreement() -> None:
    told = [
        article("een", "2024-07-03", offer(KENYA, TRUCE, SUDAN, CHAD, topics=["ceasefire"])),
        article("twee", "2024-07-10", offer(KENYA, TRUCE, SUDAN, CHAD, topics=["ceasefire"], answer="rejected")),
        article("drie", "2024-07-20", events=[deal(SUDAN, CHAD, topics=("ceasefire",))]),
    ]
    assert links(told, DIP.agreedIn) == set()


def test_an_analyst_keeps_two_proposals_apart() -> None:
    told = [
        article("een", "2024-07-03", offer(KENYA, TRUCE, SUDAN)),
        article("twee", "2024-07-10", offer(KENYA, TRUCE, SUDAN)),
    ]
    both = f"{BASE}frame/een:proposal-5", f"{BASE}frame/twee:proposal-5"
    apart = Decisions({both: Identification(*both, Verdict.DIFFERENT, 0.0, ("another truce",), "hand")})
    assert links(told, DIP.sameProposalAs, apart) == links(told, DIP.takesUp, apart) == set()


def test_the_order_of_the_articles_changes_nothing_and_the_graph_has_its_shapes() -> None:
    told = [
        article("een", "2024-07-03", offer(KENYA, TRUCE, SUDAN, CHAD, topics=["ceasefire"])),
        article("twee", "2024-07-10", offer(KENYA, "een bestand van zestig dagen", SUDAN, answer="accepted")),
        article("drie", "2024-07-20", events=[deal(SUDAN, CHAD, topics=("ceasefire",))]),
    ]
    written = [across(*order) for order in itertools.permutations(told)]
    assert all(graphs == written[0] for graphs in written)
    graph = next(graph for graph in written[0] if graph.iri == Iris().graph("proposals"))
    assert compile_shapes().check_graph(graph) == ()
