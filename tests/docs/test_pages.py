"""The ontology as a page for people, and how a question becomes SPARQL."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import hand_built as hand
import pytest
from click.testing import CliRunner
from pyoxigraph import RdfFormat, parse
from tags import Docs, Tags

from kg.cli import main
from kg.docs import load_worked, never_filled, ontology_page, write_docs
from kg.docs.patterns import query_for
from kg.query import Usage, ask_folder, load_library, prefixes_of
from kg.rdf import Iris, article_graph
from kg.store import BuildFolder
from kg.store.changed import MARK
from kg.vocab.iris import DEFAULT_BASE
from kg.vocab.nearest import known_terms
from kg.vocab.ontology import ontology_terms
from kg.vocab.terms import DIP, RDF

PREFIXES = prefixes_of(DEFAULT_BASE)
TERMS = ontology_terms()


def triples(folder: Path) -> set[tuple[str, str, str]]:
    quads = parse(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
    return {(quad.subject.value, quad.predicate.value, str(quad.object)) for quad in quads}


def section(page: str, term: str) -> str:
    found = re.search(rf'<section class="term" id="{term}">.*?</section>', page, re.DOTALL)
    assert found, term
    return found[0]


def test_every_term_has_a_place_of_its_own_with_what_it_means_in_two_languages(docs: Docs) -> None:
    page = docs.pages["index.html"]
    ids = docs.read("index.html").values("id")
    assert [name for name, times in Counter(ids).items() if times > 1] == []
    assert set(TERMS) == known_terms()
    for name, term in TERMS.items():
        text = Tags(section(page, name)).text
        assert set(term.labels) >= {"nl", "en"}, name
        for said in (*term.labels.values(), *term.comments.values()):
            assert said in text, name


def test_a_property_tells_where_it_leads_and_what_it_is_under(docs: Docs) -> None:
    text = " ".join(Tags(section(docs.pages["index.html"], "mediator")).text.split())
    assert "valt onder (is a kind of) thirdParty" in text
    assert "eronder (below it) facilitator" in text
    assert "van (domain) Event" in text
    assert "naar (range) Actor" in text
    assert "kg query mediation" in text
    place = " ".join(Tags(section(docs.pages["index.html"], "place")).text.split())
    assert "naar (range) Place of (or) State" in place


def test_every_address_within_the_page_leads_somewhere(docs: Docs) -> None:
    tags = docs.read("index.html")
    ids = set(tags.values("id"))
    assert {link.removeprefix("#") for link in tags.values("href") if link.startswith("#")} <= ids


def test_the_counts_are_those_of_the_graph(docs: Docs, shipped: Path) -> None:
    said = triples(shipped)
    classes = Counter(value for _, property_, value in said if property_ == RDF.type)
    properties = Counter(property_ for _, property_, _ in said)
    values = Counter(value for _, property_, value in said if property_ != RDF.type)
    page = docs.pages["index.html"]
    for name, term in TERMS.items():
        node = f"<{term.iri}>"
        if term.kind == "scheme":
            times = sum(values[f"<{one.iri}>"] for one in TERMS.values() if term.iri in one.above)
        else:
            times = {"class": classes[node], "property": properties[term.iri], "concept": values[node]}[term.kind]
        text = " ".join(Tags(section(page, name)).text.split())
        assert f"gevuld (filled) {times} ×" in text if times else "gevuld (filled) nooit (never)" in text, name


def test_an_example_is_what_the_graph_says_with_a_sentence_of_the_article(docs: Docs, shipped: Path) -> None:
    said = {(one, property_) for one, property_, _ in triples(shipped)}
    texts = {
        path.stem: path.read_text("utf-8") for path in (Path(__file__).parents[2] / "seeds/articles").glob("*.txt")
    }
    examples = {name: docs.usage.examples.get(term.iri) for name, term in TERMS.items() if term.kind != "scheme"}
    assert {name for name, example in examples.items() if example is None} <= set(never_filled(docs.usage))
    for name, example in examples.items():
        if example is not None:
            assert (example.subject, example.property) in said, name
            assert example.sentence in texts.get(example.article, ""), name
            shown = Tags(section(docs.pages["index.html"], name)).text
            assert example.name in shown and example.sentence in shown, name


def test_the_query_of_a_term_finds_something_wherever_the_term_is_filled(docs: Docs, shipped: Path) -> None:
    empty = set(never_filled(docs.usage))
    assert 0 < len(empty) < len(TERMS)
    for name, term in TERMS.items():
        answer = ask_folder(shipped, query_for(term), PREFIXES)
        assert answer.solutions is not None
        assert bool(answer.solutions.rows) == (name not in empty), name


def test_one_place_says_what_is_never_filled(docs: Docs) -> None:
    listed = docs.pages["index.html"].partition('<h2 id="part-never">')[2].partition("<h2")[0]
    assert re.findall(r'href="#(\w+)"', listed) == list(never_filled(docs.usage))
    assert "mediator" not in listed.split('"#')


def test_a_graph_that_was_not_counted_says_so() -> None:
    text = Tags(ontology_page(None, PREFIXES)).text
    assert "niet geteld (not counted)" in text
    assert "nooit (never)" not in text


def test_the_pages_ask_for_nothing_and_run_nothing(docs: Docs) -> None:
    for name, page in docs.pages.items():
        tags = docs.read(name)
        assert {tag for tag, _ in tags.tags} & {"script", "link", "img", "iframe", "object", "form"} == set()
        assert [url for url in (*tags.values("href"), *tags.values("src")) if urlsplit(url).scheme] == []
        assert "script-src 'none'" in next(p for p in tags.values("content") if "default-src" in p)
        assert page.count("<style>") == 1


def test_text_of_an_article_is_no_markup_and_turns_only_itself_around(tmp_path: Path) -> None:
    with BuildFolder(tmp_path / "uit", Iris()) as build:
        build.add(article_graph(hand.finding()).graph)
        build.finish({"articles": 1})
    nquads = tmp_path / "uit" / "graph.nq"
    wicked = r'"<script>alert(1)</script>\"><img src=x onerror=alert(2)> {{ 7*7 }} \u202E\u0007"'
    text = re.sub(
        r'(#label> |#exact> |#prefLabel> )"[^"]*"', lambda found: found[1] + wicked, nquads.read_text("utf-8")
    )
    nquads.write_bytes(MARK + text.encode())
    write_docs(tmp_path / "uit", tmp_path / "docs")
    for path in (tmp_path / "docs").iterdir():
        tags = Tags(path.read_text("utf-8"))
        assert not {"script", "img"} & {tag for tag, _ in tags.tags}
        assert "<script>alert(1)" in tags.text and "{{ 7*7 }}" in tags.text
        turned = re.findall("\u2068[^\u2069]*\u202e[^\u2069]*\u2069", tags.text)
        assert len(turned) == tags.text.count("\u202e") > 0
        assert "\x07" not in tags.text


def test_the_same_graph_gives_the_same_pages(docs: Docs, shipped: Path, tmp_path: Path) -> None:
    write_docs(shipped, tmp_path)
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == docs.pages


def test_ten_questions_are_worked_out_and_answered(docs: Docs, shipped: Path) -> None:
    examples = load_worked()
    assert len(examples) == 10
    page = docs.read("questions.html").text
    for example in examples:
        assert set(example.question) == set(example.step) == {"nl", "en"}
        answer = ask_folder(shipped, example.query, PREFIXES)
        assert answer.solutions is not None and answer.solutions.rows, example.name
        assert example.question["nl"] in page and example.query.strip() in page
        first = answer.cells()[1][0]
        assert all(cell in page for cell in first), example.name


def test_a_worked_query_uses_terms_that_the_ontology_has() -> None:
    for example in load_worked():
        assert set(re.findall(r"\bdip:(\w+)", example.query)) <= known_terms()


def test_kg_docs_writes_the_pages_and_says_what_is_never_filled(shipped: Path, docs: Docs, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["docs", str(shipped), "--out", str(tmp_path / "docs")])
    assert result.exit_code == 0, result.output
    assert f"Nooit gevuld (never filled): {len(never_filled(docs.usage))}: " in result.stdout
    assert (tmp_path / "docs" / "index.html").read_text(encoding="utf-8") == docs.pages["index.html"]


def test_a_folder_without_a_build_is_a_friendly_failure(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["docs", str(tmp_path), "--out", str(tmp_path / "docs")])
    assert result.exit_code == 4
    assert "holds no build" in result.stderr
    assert not (tmp_path / "docs").exists()


def test_what_is_not_in_a_graph_is_not_filled() -> None:
    assert set(never_filled(Usage())) == set(TERMS)
    one = Usage(properties={DIP.mediator: 2})
    assert "mediator" not in never_filled(one)


@pytest.mark.parametrize("name", sorted(load_library()))
def test_a_question_of_the_library_is_named_with_the_terms_it_uses(docs: Docs, name: str) -> None:
    used = set(re.findall(r"\bdip:(\w+)", load_library()[name].text)) & set(TERMS)
    for term in used:
        assert f"kg query {name}<" in section(docs.pages["index.html"], term)
