"""The console in a real Chromium: what a person does with it, and that it asks nobody but the server."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store
from served import BASE, Server, make_build, serving

from kg.query import prefixes_of
from kg.view.earth import project

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
if CHROMIUM is not None:
    from playwright.sync_api import BrowserContext, Page, Playwright, expect

PROJECT = Path(__file__).parents[2]
HOSTILE = "<img src=x onerror=\"document.title='stuk'\">"
# Kaya of library.trig, under another name in another article.
OTHER = """article:vijf {
  article:vijf a dip:Article ; dcterms:identifier "vijf" .
  state:SD skos:prefLabel "Soedan"@nl .
  person:m-kaya a dip:Actor, dip:Person ; skos:prefLabel "M. Kaya"@nl .
  frame:vijf:uitspraak a dip:Event, dip:SpeechAct, dip:Statement ; dip:speaker person:m-kaya ; dip:about state:SD ;
    dip:factuality dip:actual ; dip:content "Soedan zwijgt"@nl ; dip:evidence passage:vijf:0-8 .
  passage:vijf:0-8 oa:exact "Zin een." ; oa:start 0 ; oa:end 8 ; dip:inArticle article:vijf .
}
graph:entities { place:geneve skos:prefLabel "Geneva"@en . }
graph:actors { person:kaya dip:sameActorAs person:m-kaya . person:m-kaya dip:sameActorAs person:kaya . }
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over the graph of tests/query, with something hostile in it."""
    store = Store()
    store.load(path=str(PROJECT / "tests" / "query" / "library.trig"), format=RdfFormat.TRIG)
    store.load("".join(f"@prefix {n}: <{s}> .\n" for n, s in prefixes_of(BASE).items()) + OTHER, format=RdfFormat.TRIG)
    nquads = (store.dump(format=RdfFormat.N_QUADS) or b"").decode()
    escaped = HOSTILE.replace('"', '\\"')
    nquads += f'<urn:x> <urn:hostile> "{escaped}" <{BASE}article/een> .\n'
    folder = make_build(tmp_path_factory.mktemp("console") / "uit", nquads)
    with serving(folder, "--workers", "2", "--time-limit", "20") as server:
        yield server


@pytest.fixture(scope="module")
def browser(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    context = playwright.chromium.launch_persistent_context(
        str(tmp_path_factory.mktemp("chromium")),
        executable_path=CHROMIUM,
        headless=True,
        locale="nl-NL",
        accept_downloads=True,
        args=["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
              "--disable-background-networking", "--disable-component-update"],
    )  # fmt: skip
    context.set_default_timeout(60_000)
    yield context
    context.close()


@pytest.fixture
def page(browser: BrowserContext, library: Server) -> Iterator[Page]:
    page = browser.new_page()
    page.wrong = []  # type: ignore[attr-defined]
    home = f"http://127.0.0.1:{library.port}/"
    page.on("console", lambda message: page.wrong.append(message.text) if message.type == "error" else None)  # type: ignore[attr-defined]
    page.on("pageerror", lambda error: page.wrong.append(str(error)))  # type: ignore[attr-defined]
    page.on("request", lambda r: None if r.url.startswith((home, "data:", "blob:")) else page.wrong.append(r.url))  # type: ignore[attr-defined]
    open_(page, library)
    yield page
    assert page.wrong == []  # type: ignore[attr-defined]
    page.close()


def open_(page: Page, server: Server, hash: str = "") -> None:
    page.goto("about:blank")
    page.goto(f"http://127.0.0.1:{server.port}/{hash}")
    page.wait_for_selector("html[data-ready=yes]")


def ask(page: Page, query: str) -> None:
    page.fill("#editor", query)
    page.keyboard.press("Escape")
    page.click("#run")


def test_a_question_of_the_library_is_answered_and_narrowed_by_its_form(page: Page) -> None:
    page.click("#library button[data-name=mediation]")
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    page.get_by_label("de bemiddelaar").fill("state:TR")
    expect(page.locator("#editor")).to_have_value(re.compile("<https://w3id.org/diplomacy-kg/id/state/TR>"))
    page.keyboard.press("Enter")
    expect(page.locator("#answer tbody tr")).to_have_count(1)
    expect(page.locator("#answer tbody")).to_contain_text("Turkije")
    expect(page.locator("#status")).to_contain_text("1 rij")
    assert "Qatar" not in page.inner_text("#answer")


def test_a_default_is_shown_and_can_be_emptied(page: Page, library: Server) -> None:
    page.click("#library button[data-name=hosts]")
    field = page.locator("#p-sure")
    expect(field).to_have_value("actual")
    expect(page.locator("#answer tbody tr")).to_have_count(1)
    field.select_option("")
    expect(page.locator("#editor")).to_have_value(re.compile(r"VALUES \?sure \{ UNDEF \}"))
    page.click("#run")
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    field.select_option("planned")
    hash = page.get_attribute("#permalink", "href")
    assert hash
    open_(page, library, hash)
    expect(field).to_have_value("planned")
    expect(page.locator("#answer tbody")).to_contain_text("bezoek")


def test_the_table_is_sorted_and_filtered_from_the_keyboard(page: Page) -> None:
    ask(page, "SELECT ?n { VALUES ?n { 10 9 200 } }")
    expect(page.locator("#answer td")).to_have_text(["10", "9", "200"])
    page.focus("#answer th button")
    page.keyboard.press("Enter")
    expect(page.locator("#answer td")).to_have_text(["9", "10", "200"])
    expect(page.locator("#answer th")).to_have_attribute("aria-sort", "ascending")
    page.keyboard.press("Enter")
    expect(page.locator("#answer td")).to_have_text(["200", "10", "9"])
    page.get_by_label("Filter de rijen").fill("0")
    expect(page.locator("#answer td")).to_have_text(["200", "10"])
    assert page.evaluate("document.activeElement.id") == "filter"


def test_an_iri_opens_its_description_with_its_evidence(page: Page, browser: BrowserContext) -> None:
    ask(page, "SELECT ?e { GRAPH ?g { ?e dip:mediator state:TR } }")
    with browser.expect_page() as opened:
        page.click("#answer td a")
    expect(opened.value.locator("h1")).to_have_text("eerste ronde")
    expect(opened.value.locator("main")).to_contain_text("Zin een.")
    assert opened.value.url.endswith("/id/frame/een:ronde")
    opened.value.close()


def test_terms_are_completed_with_their_prefix(page: Page) -> None:
    page.fill("#editor", "")
    page.locator("#editor").press_sequentially("SELECT * { GRAPH ?g { ?e dip:media")
    expect(page.locator("#completions li").first).to_be_visible()
    expect(page.locator("#editor")).to_have_attribute("aria-expanded", "true")
    chosen = page.locator("#completions li[aria-selected=true]").evaluate("item => item.firstChild.data")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    text = page.input_value("#editor")
    assert text.startswith("PREFIX dip: <https://w3id.org/diplomacy-kg/ontology#>\n")
    assert text.endswith(f"?e {chosen}")
    expect(page.locator("#completions")).to_be_hidden()
    expect(page.locator("#colours .k").first).to_have_text("PREFIX")


def test_a_link_carries_the_query(page: Page, library: Server) -> None:
    ask(page, 'SELECT ("één & #2" AS ?x) {}')
    hash = page.get_attribute("#permalink", "href")
    assert hash
    open_(page, library, hash)
    expect(page.locator("#answer td")).to_have_text(["één & #2"])
    assert page.input_value("#editor") == 'SELECT ("één & #2" AS ?x) {}'


def test_a_mistake_is_shown_with_its_place(page: Page) -> None:
    ask(page, "SELECT * {\n ?s ?p }")
    expect(page.get_by_role("alert")).to_contain_text("line 2, column")
    assert page.inner_text("#answer") == ""
    page.wrong.clear()  # type: ignore[attr-defined]  # Chromium reports the 400 itself


def test_what_takes_long_can_be_stopped(page: Page) -> None:
    ask(
        page,
        "SELECT (COUNT(*) AS ?n) {" + "".join(f" GRAPH ?g{n} {{ ?s{n} ?p{n} ?o{n} }}" for n in range(4)) + " }",
    )
    page.click("#stop")
    expect(page.locator("#status")).to_have_text("Gestopt.")
    assert page.is_disabled("#stop")
    assert page.inner_text("#answer") == ""


def test_text_from_the_graph_is_text(page: Page) -> None:
    ask(page, "SELECT ?o { GRAPH ?g { ?s <urn:hostile> ?o } }")
    expect(page.locator("#answer td")).to_have_text([HOSTILE])
    assert page.title() == "Diplomatie: vraag de graaf"


def test_an_answer_is_downloaded(page: Page) -> None:
    ask(page, "SELECT ?n { VALUES ?n { 1 2 } }")
    with page.expect_download() as file:
        page.get_by_role("button", name="Download CSV").click()
    assert Path(file.value.path()).read_bytes() == b"n\r\n1\r\n2\r\n"


def test_it_speaks_english_too(page: Page) -> None:
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("button", name="Run")).to_be_visible()
    assert page.get_attribute("html", "lang") == "en"
    page.click("#library button[data-name=rounds]")
    expect(page.locator("#question")).to_have_text("Rounds")
    expect(page.locator("#status")).to_contain_text("rows")


def test_triples_are_shown_as_turtle(page: Page) -> None:
    ask(page, "CONSTRUCT { ?e dip:mediator ?w } { GRAPH ?g { ?e dip:mediator ?w } }")
    expect(page.locator("#answer pre")).to_contain_text("dip:mediator state:TR")
    assert "dip:mediator state:QA" in page.inner_text("#answer pre")


def test_every_field_has_a_name_for_a_screen_reader(page: Page) -> None:
    page.click("#library button[data-name=mediators]")
    expect(page.locator("#parameters input, #parameters select")).to_have_count(6)
    nameless = page.evaluate(
        "[...document.querySelectorAll('input, select, textarea')].filter(e => !e.labels.length).map(e => e.id)"
    )
    assert nameless == []


def test_a_name_in_a_field_is_resolved_as_on_the_command_line(page: Page) -> None:
    page.click("#library button[data-name=mediation]")
    page.get_by_label("de bemiddelaar").fill("turkije")
    page.keyboard.press("Enter")
    expect(page.locator("#answer tbody tr")).to_have_count(1)
    expect(page.locator("#answer tbody")).to_contain_text("Turkije")
    expect(page.locator("#editor")).to_have_value(re.compile("VALUES .mediatorIri { <[^>]*/state/TR> }"))


def test_a_name_that_is_not_known_is_refused_with_the_nearest(page: Page) -> None:
    page.click("#library button[data-name=mediation]")
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    field = page.get_by_label("de bemiddelaar")
    field.fill("Turkey")
    page.click("#run")
    expect(page.get_by_role("alert")).to_contain_text("Niet gevraagd")
    expect(page.get_by_role("alert")).to_contain_text("Turkije (state:TR)")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#f-mediatorIri")).to_contain_text("bedoelde u")
    assert page.inner_text("#answer") == ""
    field.fill(HOSTILE)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("alert")).to_contain_text("onerror")
    assert page.title() == "Diplomatie: vraag de graaf"
    field.fill("")
    page.click("#run")
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    expect(field).to_have_attribute("aria-invalid", "false")


def test_a_value_that_is_half_typed_is_not_anything(page: Page) -> None:
    page.click("#library button[data-name=conflicts]")
    page.locator("#p-often").press_sequentially("1e")
    page.click("#run")
    expect(page.get_by_role("alert")).to_contain_text("Niet gevraagd")
    assert page.inner_text("#answer") == ""


def test_an_answer_may_be_of_only_what_is_sure_enough(page: Page) -> None:
    page.click("#library button[data-name=mediation]")
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    field = page.get_by_label("ten minste zo zeker")
    assert field.evaluate("f => [f.type, f.min, f.max, f.step]") == ["number", "0", "1", "0.05"]
    field.fill("1.5")
    expect(page.locator("#f-least")).to_contain_text("from 0 to 1")
    field.fill("0.9")
    expect(page.locator("#editor")).to_have_value(re.compile(">= 0.9"))
    page.click("#run")
    expect(page.locator("#answer tbody tr")).to_have_count(0)  # nothing in this graph was weighed
    field.fill("")
    page.click("#run")
    expect(page.locator("#answer tbody tr")).to_have_count(2)


def test_names_are_suggested_while_typing(page: Page) -> None:
    page.click("#library button[data-name=mediation]")
    page.get_by_label("de bemiddelaar").press_sequentially("tu")
    expect(page.locator("#nodes option")).to_have_count(1)
    assert page.locator("#nodes option").evaluate("o => [o.value, o.label]") == ["Turkije", "state:TR"]


def test_a_question_asked_of_an_actor_says_which_names_it_covers(page: Page, library: Server) -> None:
    page.click("#library button[data-name=statements]")
    expect(page.locator("#note")).to_be_hidden()
    page.get_by_label("de spreker").fill("Kaya")
    page.click("#run")
    expect(page.locator("#answer tbody")).to_contain_text("Soedan zwijgt")
    expect(page.locator("#answer tbody")).to_contain_text("Soedan beweegt")
    expect(page.locator("#note")).to_have_text("de spreker: gevraagd onder alle namen van deze actor: Kaya, M. Kaya.")
    hash = page.get_attribute("#permalink", "href")
    assert hash
    open_(page, library, hash)
    expect(page.get_by_label("de spreker")).to_have_value("Kaya")
    expect(page.locator("#note")).to_contain_text("M. Kaya")


def test_a_link_keeps_a_query_that_was_changed_by_hand(page: Page, library: Server) -> None:
    page.click("#library button[data-name=mediation]")
    page.get_by_label("de bemiddelaar").fill("Qatar")
    expect(page.locator("#editor")).to_have_value(re.compile("/state/QA>"))
    ask(page, 'SELECT ("eigen" AS ?x) {}')
    hash = page.get_attribute("#permalink", "href")
    assert hash
    open_(page, library, hash)
    expect(page.locator("#answer td")).to_have_text(["eigen"])
    expect(page.get_by_label("de bemiddelaar")).to_have_value("Qatar")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_label("the mediator")).to_have_value("Qatar")
    assert page.input_value("#editor") == 'SELECT ("eigen" AS ?x) {}'


def test_a_term_that_the_ontology_lacks_is_warned_of(page: Page) -> None:
    ask(page, "SELECT ?e { ?e dip:mediater ?who }")
    expect(page.locator("#note")).to_contain_text("dip:mediater is geen term van de ontologie")
    expect(page.locator("#note")).to_contain_text("dip:mediator")
    ask(page, "SELECT ?e { ?e dip:mediator ?who }")
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    expect(page.locator("#note")).to_be_hidden()


def test_command_and_enter_runs_the_query(page: Page) -> None:
    page.fill("#editor", "SELECT ?n { VALUES ?n { 7 } }")
    page.keyboard.press("Escape")
    page.keyboard.press("Meta+Enter")
    expect(page.locator("#answer td")).to_have_text(["7"])


def test_where_there_are_no_rows_the_page_says_why(page: Page) -> None:
    ask(page, "SELECT ?n { ?n a dip:Conflict ; dip:mediator state:TR }")
    expect(page.locator("#status")).to_contain_text("niets in de graaf voldoet aan deze query")
    page.click("#library button[data-name=mediation]")
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    page.get_by_label("de bemiddelaar").fill("state:SD")
    page.keyboard.press("Enter")
    expect(page.locator("#status")).to_contain_text("de bemiddelaar = state:SD")


def test_a_row_leads_to_the_explorer_and_back(page: Page, browser: BrowserContext) -> None:
    ask(page, "SELECT ?who { VALUES ?who { state:TR } }")
    page.click("#answer td a.seen")
    page.wait_for_selector("body[data-ready=yes]")
    expect(page.locator("#panel-title")).to_contain_text("Turkije")
    page.locator("#take > summary").click()
    page.locator("#to-sparql").click()
    with browser.expect_page() as opened:
        page.locator("#query-ask").click()
    expect(opened.value.locator("#answer tbody")).to_contain_text("state:TR")
    opened.value.close()


def test_an_answer_is_drawn_where_it_has_what_that_needs(page: Page) -> None:
    ask(page, "SELECT ?who (COUNT(?e) AS ?n) { GRAPH ?g { ?e dip:mediator ?who } } GROUP BY ?who")
    expect(page.locator("#chart rect").nth(1)).to_be_attached()
    assert page.locator("#chart rect").count() == page.locator("#answer tbody tr").count()
    expect(page.locator("#network")).to_have_count(0)
    ask(page, "SELECT DISTINCT ?e ?who { GRAPH ?g { ?e dip:mediator ?who } }")
    expect(page.locator("#network circle").nth(1)).to_be_attached()
    ask(page, 'SELECT ?x { VALUES ?x { "een" } }')
    expect(page.locator("#answer td")).to_have_text(["een"])
    assert page.locator("#drawings details").count() == 0


def test_the_answer_of_a_question_is_above_the_fold(page: Page) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.click("#library button[data-name=mediation]")
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    box = page.locator("#answer tbody tr").first.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 600
    assert page.locator("#answer th").first.evaluate("e => getComputedStyle(e).whiteSpace") == "nowrap"


LYING = """SELECT ?name ?lat ?long { VALUES (?name ?lat ?long) {
  ("Istanbul" 41.01384 28.94966) ("Genève" 46.20222 6.14569) ("Istanbul" 41.01384 28.94966) ("nergens" 95 0) } }"""


def test_an_answer_with_coordinates_is_on_a_map(page: Page) -> None:
    ask(page, LYING)
    dots = page.locator("#map circle")
    expect(dots).to_have_count(2)
    assert dots.evaluate_all("all => all.map(one => one.ariaLabel)") == ["Istanbul: 2", "Genève: 1"]
    expect(page.locator("#map text")).to_have_text(["Istanbul (2)", "Genève"])
    found = page.evaluate("import('/static/earth.js').then(m => [m.project(41, 29), m.project(-33.5, -70.6)])")
    for (x, y), where in zip(found, (project(41, 29), project(-33.5, -70.6)), strict=True):
        assert (x, y) == pytest.approx(where, abs=0.01)


def test_a_place_on_the_map_filters_the_rows(page: Page) -> None:
    ask(page, LYING)
    page.locator("#map circle").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    page.locator("#map circle").first.click()
    expect(page.locator("#answer tbody tr")).to_have_count(4)


def test_names_and_nodes_lie_where_the_graph_says(page: Page) -> None:
    ask(page, "SELECT ?where { VALUES ?where { state:TR state:SD } }")
    expect(page.locator("#map text")).to_have_text(["Soedan"])  # of Turkey that graph has no seat
    ask(page, 'SELECT ?name { GRAPH ?g { place:geneve skos:prefLabel ?name } FILTER(LANG(?name) = "nl") } LIMIT 1')
    expect(page.locator("#map text")).to_have_text(["Genève"])
    ask(page, f'SELECT ?x {{ VALUES ?x {{ "{HOSTILE.replace(chr(34), chr(39))}" "Atlantis" }} }}')
    expect(page.locator("#answer tbody tr")).to_have_count(2)
    page.wait_for_timeout(500)
    assert page.locator("#map").count() == 0


@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing_serious_in_an_answer_with_its_drawings(page: Page, width: int) -> None:
    axe = os.environ.get("KG_AXE")
    if not axe:
        pytest.skip("KG_AXE names no axe.min.js (npm install axe-core)")
    page.set_viewport_size({"width": width, "height": 844})
    serious = "violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => v.id)"
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.click("#library button[data-name=hosts]")
        expect(page.locator("#map")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.evaluate(Path(axe).read_text("utf-8"))
        assert page.evaluate(f"axe.run().then(r => r.{serious})") == []


def test_the_console_opens_on_an_answer(page: Page) -> None:
    expect(page.locator("#answer tbody tr").first).to_be_visible()


def test_names_that_are_tied_are_a_network_and_bars_tell_them_apart(page: Page) -> None:
    pairs = '("A" "B" 3) ("A" "C" 2) ("B" "C" 1)'
    ask(page, f"SELECT ?one ?other ?events {{ VALUES (?one ?other ?events) {{ {pairs} }} }}")
    expect(page.locator("#network circle")).to_have_count(3)
    assert page.locator("#network line").count() == 3
    bars = page.locator("#chart text").all_inner_texts()
    assert {"A – B", "A – C", "B – C"} <= {*page.locator("#chart text").all_text_contents()}, bars


def test_values_and_names_are_in_the_language_of_the_reader(page: Page) -> None:
    page.click("#library button[data-name=not-held]")
    expect(page.locator("#answer tbody")).to_contain_text("gepland")
    assert "planned" not in page.locator("#answer tbody").inner_text()
    page.get_by_label("Filter de rijen").fill("gepland")
    assert page.locator("#answer tbody tr").count() > 0
    ask(page, 'SELECT ?name { VALUES ?name { "Turkije"@nl "Soedan, Genève" } }')
    expect(page.locator("#answer td")).to_have_text(["Turkije", "Soedan, Genève"])
    page.get_by_role("button", name="English").click()
    page.click("#run")
    expect(page.locator("#answer td").last).to_contain_text("Geneva")
    assert page.locator("#answer td").last.get_attribute("title") == "Soedan, Genève"
    with page.expect_download() as file:
        page.get_by_role("button", name="Download CSV").click()
    assert "Genève" in Path(file.value.path()).read_text("utf-8")
