"""The commands as a user meets them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import click
import hand_built as hand
import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.query import load_library
from kg.rdf import Iris, article_graph
from kg.store import BuildFolder, EmbeddedStore
from kg.vocab.terms import PREFIXES

PROJECT = Path(__file__).parents[2]
ARTICLES = PROJECT / "seeds" / "articles"
ARTICLE = ARTICLES / "000_cb4ffe96b07478df.txt"


def kg(*arguments: str | Path) -> Result:
    """Run a command."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build of the shipped articles, and beside it what was printed."""
    out = tmp_path_factory.mktemp("bouw") / "uit"
    result = kg("build", ARTICLES, "--out", out, "--strict")
    assert result.exit_code == 0, result.output
    out.with_suffix(".log").write_text(result.output, encoding="utf-8")
    return out


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_has_help_in_two_languages_with_an_example(name: str) -> None:
    result = kg(name, "--help")
    assert result.exit_code == 0
    assert "Voorbeeld (example):" in result.output
    assert f"kg {name} " in result.output


def test_every_option_says_what_it_does() -> None:
    for command in main.commands.values():
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.help, f"{command.name} {parameter.name}"


def test_build_prints_what_it_found_and_where_it_is(built: Path) -> None:
    printed = built.with_suffix(".log").read_text(encoding="utf-8")
    assert "Artikelen (articles): 2" in printed
    for words in ("Actoren", "Gebeurtenissen", "Taalhandelingen", "Delegaties", "Uitkomsten", "Passages"):
        assert words in printed
    assert str(built / "graph.ttl") in printed


def test_build_writes_a_summary_with_what_was_dropped_and_why(built: Path) -> None:
    summary = json.loads((built / "summary.json").read_text(encoding="utf-8"))
    assert summary["articles"] == 2
    assert all({"step", "reason", "count"} == set(row) for row in summary["dropped"])


def test_build_says_what_it_could_not_read_and_exits_with_one(tmp_path: Path) -> None:
    empty = tmp_path / "leeg.txt"
    empty.write_bytes(b"")
    result = kg("build", empty, ARTICLE, "--out", tmp_path / "uit")
    assert result.exit_code == 1
    assert "leeg.txt" in result.stderr
    assert "leeg.txt" not in result.stdout


def test_build_exits_with_two_where_nothing_is_read(tmp_path: Path) -> None:
    result = kg("build", tmp_path / "bestaat-niet.txt", "--out", tmp_path / "uit")
    assert result.exit_code == 2
    assert "bestaat-niet.txt" in result.stderr
    assert not (tmp_path / "uit").exists()


def test_build_refuses_a_base_that_is_no_iri(tmp_path: Path) -> None:
    result = kg("build", ARTICLE, "--out", tmp_path / "uit", "--base", "geen iri")
    assert result.exit_code == 2
    assert "--base" in result.stderr


def test_build_with_a_model_that_is_not_there_says_so_in_one_line(tmp_path: Path) -> None:
    result = kg("build", ARTICLE, "--out", tmp_path / "uit", "--model", "nl_bestaat_niet")
    assert result.exit_code == 4
    assert result.stderr.startswith("Fout (error):")
    assert "nl_bestaat_niet" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_failed_build_leaves_the_old_one(built: Path) -> None:
    before = (built / "graph.nq").read_bytes()
    kg("build", "bestaat-niet.txt", "--out", built)
    assert (built / "graph.nq").read_bytes() == before


def test_show_marks_names_without_colour_and_lists_what_is_said() -> None:
    result = kg("show", ARTICLE)
    assert result.exit_code == 0
    assert "[Antalya]L" in result.stdout
    assert "[Koeleba]P" in result.stdout
    assert "\x1b" not in result.stdout
    assert "Negotiation: " in result.stdout


@pytest.mark.parametrize(
    "name", ["state:TR", "state/TR", "Turkije", "Turkey", "https://w3id.org/diplomacy-kg/id/state/TR"]
)
def test_explain_takes_an_iri_a_short_name_a_key_or_a_label(built: Path, name: str) -> None:
    result = kg("explain", name, "--dir", built)
    assert result.exit_code == 0, result.output
    assert "state:TR  Turkije" in result.stdout
    assert "“Turkije”" in result.stdout
    assert "regel (rule): " in result.stdout


def test_what_is_explained_has_its_dutch_name_beside_and_both_among_its_facts(built: Path) -> None:
    first, *facts = kg("explain", "frame:000_cb4ffe96b07478df:mediation-858", "--dir", built).stdout.splitlines()
    assert "Bemiddeling door Cavusoglu" in first and "Mediation by" not in first
    assert any("Bemiddeling door" in fact and "Mediation by" in fact for fact in facts if "rdfs:label" in fact)
    assert any("dip:subEventOf" in fact and "Overleg" in fact and "Talks" not in fact for fact in facts)


@pytest.mark.parametrize("question", sorted(load_library()))
def test_a_name_in_two_languages_makes_no_second_row(built: Path, question: str) -> None:
    answer = kg("query", question, "--dir", built, "--format", "csv").stdout
    assert not re.search(r"Turkey|Ukraine|Russia\b|Talks|Meeting with|Mediation by|Statement by", answer)


def test_what_is_explained_says_how_sure_each_part_is(built: Path) -> None:
    said = kg("explain", "frame:000_cb4ffe96b07478df:mediation-858", "--dir", built).stdout
    assert re.search(r"dip:mediator +.*person:mevlut-cavusoglu\) 0\.\d\d", said)
    assert "rdf:subject" not in said


def test_only_what_is_sure_enough_is_told_where_that_is_asked(built: Path, tmp_path: Path) -> None:
    assert kg("build", ARTICLES, "--least", "0.8", "--out", tmp_path / "sure").exit_code == 0
    sure = "SELECT ?sure WHERE { ?event a dip:Event ; dip:confidence ?sure }"
    told, every = (_numbers(folder, sure) for folder in (tmp_path / "sure", built))
    assert told
    assert min(told) >= 0.8 > min(every)
    assert len(told) < len(every)


def _numbers(folder: Path, query: str) -> list[float]:
    """The numbers that a query over the articles' graphs finds in a build."""
    store = EmbeddedStore(folder / "store", read_only=True)
    rows = store.select(f"PREFIX dip: <{PREFIXES['dip']}> {query}").texts()
    return [float(value) for (value,) in rows if value is not None]


def test_explain_of_something_unknown_is_a_friendly_failure(built: Path) -> None:
    result = kg("explain", "Atlantis", "--dir", built)
    assert result.exit_code == 4
    assert "no node is called 'Atlantis'" in result.stderr


@pytest.mark.parametrize("name", ["nq", "trig", "ttl", "jsonld"])
def test_export_writes_what_build_wrote(built: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"graaf.{name}"
    assert kg("export", built, "--format", name, "-o", target).exit_code == 0
    assert target.read_bytes() == (built / f"graph.{name}").read_bytes()


def test_export_of_a_folder_without_a_build_is_a_friendly_failure(tmp_path: Path) -> None:
    result = kg("export", tmp_path, "--format", "nq")
    assert result.exit_code == 4
    assert "holds no build" in result.stderr


def test_validate_finds_nothing_wrong_with_a_build_or_its_graph(built: Path) -> None:
    nothing = (0, "Schendingen (violations): 0\n")
    for place in (built, built / "graph.trig"):
        result = kg("validate", place)
        assert (result.exit_code, result.stdout) == nothing
    piped = CliRunner().invoke(main, ["validate", "-", "--format", "nq"], input=(built / "graph.nq").read_bytes())
    assert (piped.exit_code, piped.stdout) == nothing


@pytest.mark.parametrize("options", [(), ("--reference",)])
def test_validate_says_what_is_wrong(tmp_path: Path, options: tuple[str, ...]) -> None:
    with BuildFolder(tmp_path / "uit", Iris()) as small:  # pySHACL takes its time for a large one
        small.add(article_graph(hand.finding()).graph)
        small.finish({"articles": 1})
    lines = (tmp_path / "uit" / "graph.nq").read_text(encoding="utf-8").split("\n")
    wrong = tmp_path / "fout.nq"
    wrong.write_text("\n".join(line for line in lines if "#factuality>" not in line), encoding="utf-8")
    result = kg("validate", wrong, *options)
    assert result.exit_code == 3
    assert "factuality" in result.stdout


@pytest.mark.parametrize(("name", "text"), [("fout.ttl", "dit is geen Turtle"), ("fout.docx", "")])
def test_validate_of_what_is_no_rdf_is_a_friendly_failure(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    result = kg("validate", tmp_path / name)
    assert result.exit_code == 5
    assert name in result.stderr


def test_evaluate_prints_a_table_with_a_floor(built: Path) -> None:
    result = kg("evaluate", PROJECT / "tests" / "gold" / "seeds", "--graph", built / "graph.trig")
    assert result.exit_code == 0, result.output
    assert "entiteiten (entities)" in result.stdout
    assert "ondergrens (floor)" in result.stdout


def test_evaluate_scores_marked_articles_by_word_role_and_value(tmp_path: Path) -> None:
    (tmp_path / "kort.mk").write_text(
        " date 2024-05 [Peru|PE] en [Chili|CL] praten\n\n[Peru|PE] {onderhandelde|e1} met [Chili|CL].\n=====\n"
        "entities:\n  PE: {name: Peru, type: State}\n  CL: {name: Chili, type: State}\n"
        "events:\n  e1: {type: Negotiation, participants: [PE, CL], factuality: actual}\n",
        encoding="utf-8",
    )
    graph = tmp_path / "leeg.ttl"
    graph.write_text("", encoding="utf-8")
    result = kg("evaluate", tmp_path, "--graph", graph)
    assert result.exit_code == 0, result.output
    assert "Negotiation, Meeting" in result.stdout
    assert "silenced): kort" in result.stderr
    assert "(90%: " in result.stdout


def test_evaluate_without_annotations_is_a_friendly_failure(tmp_path: Path) -> None:
    result = kg("evaluate", tmp_path)
    assert result.exit_code == 4
    assert "no annotations" in result.stderr


def test_evaluate_scores_the_pairs_of_stories_beside_a_floor(tmp_path: Path) -> None:
    graph = tmp_path / "leeg.ttl"
    graph.write_text("", encoding="utf-8")
    result = kg("evaluate", "--stories", PROJECT / "tests" / "gold" / "stories", "--graph", graph)
    assert result.exit_code == 0, result.output
    for words in ("personen (persons)", "organisaties (organisations)", "ondergrens (floor)", "CoNLL F1"):
        assert words in result.stdout


def test_evaluate_of_a_folder_without_stories_is_a_friendly_failure(tmp_path: Path) -> None:
    result = kg("evaluate", "--stories", tmp_path)
    assert result.exit_code == 4
    assert "no stories (NAME.story.yaml beside NAME-1.mk" in result.stderr


def test_build_refuses_a_file_of_decisions_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "besluiten.csv").write_text("dit,is,niets\n", encoding="utf-8")
    result = kg("build", ARTICLE, "--out", tmp_path / "uit", "--decisions", tmp_path / "besluiten.csv")
    assert result.exit_code == 4
    assert "besluiten.csv:1: the columns are one,other,verdict,reason,source" in result.stderr
    assert not (tmp_path / "uit").exists()


def test_help_in_a_process_of_its_own_loads_no_spacy_and_no_rdf() -> None:
    code = (
        "import sys\nfrom kg.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print(sorted({'spacy', 'rdflib', 'pyoxigraph', 'pyshacl'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("[]")


def test_a_build_in_a_pipe_is_quiet(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kg.cli", "build", str(ARTICLE), "--out", str(tmp_path / "uit")],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert "\r" not in done.stdout
