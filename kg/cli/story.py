"""``kg story``: the rounds of a course of talks in order, with who mediated, who led, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.echo import echo
from kg.cli.options import folder_option, store_option
from kg.cli.stores import opened
from kg.shown import isolated

if TYPE_CHECKING:
    from kg.query import Line, Report, Round, Step, Story, Versions

_LINES = {
    "mediators": "bemiddelaar (mediator)",
    "heads": "delegatieleider (head)",
    "offices": "ambt (office)",
    "topics": "waarover (about)",
    "outcomes": "uitkomst (outcome)",
}
_FACTUALITY = {
    "actual": "gehouden (held)", "planned": "gepland (planned)", "possible": "mogelijk (possible)",
    "counterfactual": "niet (not)",
}  # fmt: skip
_ABOUT = {"held": "gehouden of niet (held or not)", "place": "plaats (place)", "outcome": "uitkomst (outcome)"}
_CONFLICT = "conflict (conflict)"
_ALONE = "Verder (apart from these)"
_PARTS = {
    "claims": "Verband met eerder overleg (ties to earlier talks)",
    "acts": "Verdere eisen, concessies, waarschuwingen (other demands, concessions, warnings)",
}
_LIVES = "Voorstellen en eisen door de tijd (proposals and demands over time)"
_STEPS = {
    "made": "gedaan (made)", "retold": "opnieuw verteld (told again)", "repeated": "herhaald (repeated)",
    "amended": "gewijzigd (amended)", "agreed": "akkoord (agreed)",
}  # fmt: skip
_ANSWERS = {
    "proposed": "", "accepted": "aanvaard (accepted)", "rejected": "afgewezen (rejected)",
    "unanswered": "onbeantwoord (unanswered)",
}  # fmt: skip


@click.command(short_help="Het verhaal van een overleg, ronde na ronde (the story of talks, round by round).")
@click.argument("about", required=False, metavar="[PROCESS|ACTOR]")
@folder_option
@store_option
@click.option(
    "--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True,
    help="Vorm (form).",
)  # fmt: skip
def story(about: str | None, folder: Path, url: str | None, form: str) -> None:
    """Toon de rondes van elk proces op volgorde, met alle berichten over elk.

    Show each process with its rounds in order: place, day, mediators, heads of delegation, offices, outcome, and every
    report, each line with its article and sentence; then what else belongs to it, what ties it to earlier talks, and
    what its sides propose, demand and give in. With a PROCESS or an ACTOR (a name, a short name or an IRI) only that
    process, or those in which the actor has a part.

    \b
    Voorbeeld (example):
      kg story Turkije --dir uit
    """
    from kg.query import nodes_named, stories

    with opened(folder, url) as (store, base):
        found = stories(store, [] if about is None else nodes_named(store, about, base))
    if form == "json":
        echo(json.dumps([asdict(story) for story in found], ensure_ascii=False, indent=2))
        return
    for number, told in enumerate(found):
        if number:
            echo()
        for line in _told(told, _Page(markdown=form == "markdown")):
            echo(line)


class _Page:
    """How titles and lines look: as Markdown, or as text."""

    def __init__(self, *, markdown: bool) -> None:
        self.markdown = markdown

    def title(self, words: str, depth: int) -> str:
        if self.markdown:
            return f"\n{'#' * (depth + 1)} {words}\n"
        return f"{'  ' * depth}{click.style(words, bold=True)}"

    def line(self, words: str, depth: int) -> str:
        return f"{'  ' * (depth - 2)}- {words}" if self.markdown else f"{'  ' * depth}{words}"


def _told(story: Story, page: _Page) -> Iterator[str]:
    called = ", ".join(map(isolated, story.called))
    yield page.title(" ".join(filter(None, (isolated(story.name) or _ALONE, called and f"({called})"))), 0)
    for decision in story.decisions:
        reasons = "; ".join(decision.reasons)
        yield page.line(f"{decision.verdict} {decision.confidence} [{decision.rule}] {reasons}", 1)
    yield from (page.line(f"{_CONFLICT}: {line}", 1) for line in _lines(story.conflicts))
    for number, found in enumerate(story.rounds, 1):
        yield from _round(found, page, f"{number}. ")
    for found in story.beside:
        yield from _round(found, page, "", offices=bool(story.name))
    yield from _versions(story.versions, page, 1)
    if story.lives:
        yield page.title(_LIVES, 1)
        for life in story.lives:
            yield page.line(isolated(life.name), 2)
            yield from (page.line(_step(step), 3) for step in life.steps)
    for name, words in _PARTS.items():
        if lines := getattr(story, name):
            yield page.title(words, 1)
            yield from (page.line(words, 2) for words in _lines(lines))


def _round(round: Round, page: _Page, number: str, *, offices: bool = True) -> Iterator[str]:
    days = round.first if round.first == round.last else f"{round.first} / {round.last}"
    head = (days or "?", ", ".join(round.kinds), ", ".join(map(isolated, round.places)))
    yield page.title(number + "  ".join(filter(None, (*head, ", ".join(map(isolated, round.participants))))), 1)
    yield from (page.line(_report(report), 2) for report in round.reports)
    for name, words in _LINES.items():
        if name != "offices" or offices:
            yield from (page.line(f"{words}: {line}", 2) for line in _lines(getattr(round, name)))
    yield from _versions(round.versions, page, 1)


def _versions(versions: Iterable[Versions], page: _Page, depth: int) -> Iterator[str]:
    for found in versions:
        words = f"lezingen (versions), {_ABOUT.get(found.about, isolated(found.about))}"
        yield from (page.line(f"{words}: {line}", depth + 1) for line in _lines(found.lines))


def _lines(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        who = ": ".join(filter(None, (isolated(line.who), isolated(line.says))))
        yield f"{who + ': ' if who else ''}{line.issued or '?'} {line.article}: “{isolated(line.sentence)}”"


def _step(step: Step) -> str:
    said = ", ".join(filter(None, (_STEPS[step.how], _ANSWERS.get(step.answer, step.answer))))
    (line,) = _lines([step.line])
    return f"{said}: {line}"


def _report(report: Report) -> str:
    time = f", {isolated(report.time)}" if report.time else ""
    by = f", volgens (by) {isolated(report.by)}" if report.by else ""
    said = _FACTUALITY.get(report.factuality, report.factuality)
    over = f", achterhaald door (overruled by) {report.overruled}" if report.overruled else ""
    return f"{report.issued or '?'} {report.article}: {said}{time}{by}{over}: “{isolated(report.sentence)}”"
