"""Which reports are of one event."""

from __future__ import annotations

import pytest
from across import CHAD, GENEVA, KENYA, NAIROBI, SUDAN, found, person, same, talks

from kg.model import EventKind, Factuality

NAMED = (SUDAN, CHAD, KENYA, GENEVA, NAIROBI)
DAY = ("2024-03-14", "2024-03-14")


def linked(*findings: object) -> set[tuple[str, str]]:
    return same(*findings, link="sameEventAs")  # type: ignore[arg-type]


def report(id: str, *events: object, issued: str = "2024-03-15", text: str = "") -> object:
    return found(id, *NAMED, issued=issued, events=events, text=text or "x" * 60)  # type: ignore[arg-type]


def test_planned_and_held_is_one_event_with_two_reports() -> None:
    one = report("een", talks(SUDAN, CHAD, days=DAY, place=GENEVA, told=Factuality.PLANNED), issued="2024-03-10")
    two = report("twee", talks(SUDAN, CHAD, days=DAY, place=GENEVA))
    first, second = "frame/een:negotiation-5", "frame/twee:negotiation-5"
    assert linked(one, two) == {(first, second), (second, first)}


def test_a_denial_is_a_report_too() -> None:
    one = report("een", talks(SUDAN, CHAD, days=DAY, place=GENEVA))
    two = report("twee", talks(SUDAN, CHAD, days=DAY, place=GENEVA, told=Factuality.COUNTERFACTUAL))
    assert linked(one, two)


def test_different_meetings_on_one_day_stay_apart() -> None:
    one = report("een", talks(SUDAN, CHAD, days=DAY, place=GENEVA), talks(KENYA, days=DAY, place=NAIROBI, at=40))
    two = report("twee", talks(SUDAN, CHAD, days=DAY, place=GENEVA), talks(KENYA, days=DAY, place=NAIROBI, at=40))
    assert linked(one, two) == {
        (f"frame/{a}:negotiation-{at}", f"frame/{b}:negotiation-{at}")
        for a, b in (("een", "twee"), ("twee", "een"))
        for at in (5, 40)
    }


def test_days_apart_are_two_events() -> None:
    one = report("een", talks(SUDAN, CHAD, days=DAY, place=GENEVA))
    two = report("twee", talks(SUDAN, CHAD, days=("2024-03-24", "2024-03-24"), place=GENEVA), issued="2024-03-25")
    assert linked(one, two) == set()


def test_two_rounds_are_two_events() -> None:
    one = report("een", talks(SUDAN, CHAD, days=DAY, place=GENEVA, at=10), text="De tweede ronde is begonnen.")
    two = report("twee", talks(SUDAN, CHAD, days=DAY, place=GENEVA, at=9), text="De derde ronde is begonnen.")
    assert linked(one, two) == set()


def test_an_agreement_is_no_report_of_talks() -> None:
    one = report("een", talks(SUDAN, CHAD, days=DAY, place=GENEVA))
    two = report("twee", talks(SUDAN, CHAD, days=DAY, place=GENEVA, kind=EventKind.AGREEMENT))
    assert linked(one, two) == set()


def test_one_event_in_three_articles_is_linked_from_each_to_each() -> None:
    reports = [report(id, talks(SUDAN, CHAD, days=DAY, place=GENEVA)) for id in ("een", "twee", "drie")]
    assert len(linked(*reports)) == 6


def test_ministers_sit_for_their_states() -> None:
    mine, theirs = person("Omar Daoud"), person("Idris Salih")
    event = talks(mine, theirs, days=DAY, place=GENEVA)
    offices = [(mine, "minister", SUDAN), (theirs, "minister", CHAD)]
    one = found("een", *NAMED, mine, theirs, offices=offices, events=[event], issued="2024-03-15", text="x" * 60)
    assert linked(one, report("twee", talks(SUDAN, CHAD, days=DAY, place=GENEVA)))


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_no_trap(day: str) -> None:
    one, two = (report(id, talks(SUDAN, CHAD, days=(day, day), place=GENEVA), issued=day) for id in ("een", "twee"))
    assert linked(one, two)
    undated = [report(told.value, talks(SUDAN, told=told), issued=day) for told in Factuality]
    assert linked(*undated) == set()


def test_a_mediation_is_known_by_who_mediates_between_whom_and_not_by_its_days() -> None:
    def mediation(*days: str) -> object:
        return talks(SUDAN, CHAD, kind=EventKind.MEDIATION, mediator=KENYA, days=(days[0], days[1]))

    early, late = mediation("2024-01-01", "2024-01-31"), mediation("2024-03-01", "2024-03-14")
    assert linked(report("een", early, issued="2024-02-01"), report("twee", late))


def told_by(id: str, *people: object, event: object, issued: str = "2024-03-15") -> object:
    return found(id, *NAMED, *people, events=[event], issued=issued, text="x" * 60)  # type: ignore[arg-type,list-item]


def test_an_office_that_one_article_tells_of_counts_in_all() -> None:
    mine, theirs = person("Omar Daoud"), person("Idris Salih")
    offices = [(mine, "minister", SUDAN), (theirs, "minister", CHAD)]
    portrait = found("portret", *NAMED, mine, theirs, offices=offices, issued="2024-03-01", text="x" * 60)
    one = told_by("een", mine, theirs, event=talks(mine, theirs, days=DAY))
    two = report("twee", talks(SUDAN, CHAD, days=DAY))
    assert linked(one, two) == set()
    assert ("frame/een:negotiation-5", "frame/twee:negotiation-5") in linked(portrait, one, two)


PEOPLE = (person("Omar Daoud"), person("Idris Salih"))
AHEAD = talks(SUDAN, CHAD, days=DAY, told=Factuality.PLANNED)


@pytest.mark.parametrize("told", [Factuality.ACTUAL, Factuality.COUNTERFACTUAL])
@pytest.mark.parametrize("issued", ["2024-03-15", "2024-04-02"])
def test_what_was_to_come_is_what_the_same_people_look_back_on(told: Factuality, issued: str) -> None:
    one = told_by("een", *PEOPLE, event=AHEAD, issued="2024-03-08")
    two = told_by("twee", *PEOPLE, event=talks(SUDAN, CHAD, told=told), issued=issued)
    assert linked(one, two)


@pytest.mark.parametrize(
    ("people", "told", "issued"),
    [
        (PEOPLE, Factuality.PLANNED, "2024-03-15"),  # the next round
        (PEOPLE, Factuality.ACTUAL, "2024-06-15"),  # months after
        ((person("Ali Hamid"),), Factuality.ACTUAL, "2024-03-30"),  # other people
    ],
)
def test_what_others_or_later_articles_tell_is_another_event(people: tuple, told: Factuality, issued: str) -> None:
    other = talks(CHAD, KENYA, days=("2024-05-01", "2024-05-01"), place=NAIROBI, at=40, told=Factuality.POSSIBLE)
    one = found("een", *NAMED, *PEOPLE, events=[AHEAD, other], issued="2024-03-08", text="x" * 60)
    two = told_by("twee", *people, event=talks(SUDAN, CHAD, told=told), issued=issued)
    assert linked(one, two) == set()


HELD = talks(SUDAN, CHAD, days=DAY, place=GENEVA)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        # what is still to come after the day of the first is the next one
        (report("een", HELD), report("twee", talks(SUDAN, CHAD, told=Factuality.PLANNED), issued="2024-03-20")),
        (report("een", HELD), report("twee", talks(SUDAN, CHAD, told=Factuality.POSSIBLE), issued="2024-04-20")),
        # the first round, and one that is taken up again
        (
            report("een", talks(SUDAN, CHAD, place=GENEVA, at=12), text="De eerste ronde is begonnen."),
            report("twee", talks(SUDAN, CHAD, place=GENEVA, told=Factuality.PLANNED, at=10),
                   issued="2024-03-29", text="Er komt een nieuwe ronde van het overleg."),
        ),
        # one of two shares a side, and nothing else
        (report("een", talks(SUDAN, CHAD, days=DAY)), report("twee", talks(SUDAN, KENYA, days=DAY))),
        # the same neighbours met two years later
        (report("een", HELD), report("twee", talks(SUDAN, CHAD), issued="2026-03-15")),
    ],
)  # fmt: skip
def test_two_events_of_one_pair_stay_apart(first: object, then: object) -> None:
    assert linked(first, then) == set()


@pytest.mark.parametrize(
    ("first", "then"),
    [
        # told beforehand with its day, and afterwards without
        (report("een", talks(SUDAN, CHAD, days=DAY, place=GENEVA, told=Factuality.PLANNED), issued="2024-03-10"),
         report("twee", talks(SUDAN, CHAD, place=GENEVA), issued="2024-03-16")),
        # called off on the day itself
        (report("een", talks(SUDAN, CHAD, days=DAY, place=GENEVA, told=Factuality.PLANNED), issued="2024-03-10"),
         report("twee", talks(SUDAN, CHAD, days=DAY, told=Factuality.COUNTERFACTUAL), issued="2024-03-14")),
        # looked back on by its month
        (report("een", HELD), report("twee", talks(SUDAN, CHAD, days=("2024-03-01", "2024-03-31"), place=GENEVA),
                                     issued="2024-05-20")),
        # the same round by its number
        (report("een", talks(SUDAN, CHAD, place=GENEVA, at=10), text="De tweede ronde is begonnen."),
         report("twee", talks(SUDAN, CHAD, days=DAY, at=10), text="De tweede ronde is voorbij.")),
    ],
)  # fmt: skip
def test_one_event_is_known_by_its_day_place_or_number(first: object, then: object) -> None:
    assert linked(first, then)


def test_two_tellings_that_one_article_keeps_apart_are_no_rivals() -> None:
    mine, theirs = person("Omar Daoud"), person("Idris Salih")
    twice = [talks(mine, theirs, days=DAY, kind=EventKind.MEETING, at=at) for at in (5, 15)]
    offices = [(mine, "minister", SUDAN), (theirs, "minister", CHAD)]
    one = found("een", *NAMED, mine, theirs, offices=offices, events=twice, issued="2024-03-16", text="x" * 60)
    two = told_by("twee", mine, theirs, event=talks(mine, theirs, days=DAY, kind=EventKind.MEETING))
    assert len(linked(one, two)) == 2


def test_who_names_no_side_may_mean_those_of_the_article() -> None:
    around = talks(SUDAN, CHAD, kind=EventKind.AGREEMENT, days=("2024-04-20", "2024-04-20"), at=30)
    later = report("twee", talks(days=DAY, place=GENEVA), around, issued="2024-04-25")
    assert ("frame/een:negotiation-5", "frame/twee:negotiation-5") in linked(report("een", HELD), later)


@pytest.mark.parametrize("kind", [EventKind.MEDIATION, EventKind.NEGOTIATION])
@pytest.mark.parametrize("issued", ["2021-03-15", "2027-05-01"])
def test_years_apart_two_without_days_are_two(kind: EventKind, issued: str) -> None:
    one, late = (
        report(id, talks(SUDAN, CHAD, kind=kind, mediator=KENYA, place=GENEVA), issued=day)
        for id, day in (("een", "2024-03-15"), ("twee", issued))
    )
    assert linked(one, late) == set()


def test_years_later_the_days_tell_which_event_is_meant() -> None:
    one, late = (
        report(id, talks(SUDAN, CHAD, mediator=KENYA, place=GENEVA, days=DAY), issued=day)
        for id, day in (("een", "2024-03-15"), ("twee", "2027-05-01"))
    )
    assert linked(one, late)


def test_what_was_held_months_before_the_day_of_another_is_not_it() -> None:
    one = report("een", talks(SUDAN, CHAD, place=GENEVA), issued="2023-11-22")
    two = report("twee", talks(SUDAN, CHAD, days=DAY, place=GENEVA))
    assert linked(one, two) == set()
    near = report("drie", talks(SUDAN, CHAD, place=GENEVA), issued="2024-03-16")
    assert linked(near, two)
