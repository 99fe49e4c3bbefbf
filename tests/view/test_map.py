"""The map: what lies where, which event was at which spot, and the picture for a report."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from pictures import Quads

from kg.cli import main
from kg.resources import data_folder
from kg.view import Picture
from kg.view.atlas import atlas_of, map_data, seats_of
from kg.view.earth import outlines, project
from kg.view.plot_map import plot_map
from kg.view.plots import PlotError, save_plot
from kg.vocab.terms import DIP, GEO, SKOS

DEGREES = {"ankara": (39.91987, 32.85427), "doha": (25.28545, 51.53096)}


def located(quads: Quads, node: str, name: str, latitude: str = "", longitude: str = "") -> None:
    quads.text(node, GEO.lat, latitude or str(DEGREES[name][0]))
    quads.text(node, GEO.long, longitude or str(DEGREES[name][1]))


def travels() -> Quads:
    """A visit of Turkey's president to Doha, talks in Ankara, a meeting in Qatar and one at a castle."""
    quads = Quads()
    quads.open("een")
    turkey, qatar = (quads.entity(f"state/{code}", DIP.State, code) for code in ("TR", "QA"))
    ankara, doha = (quads.entity(f"place/{name}", DIP.Place, name.title()) for name in DEGREES)
    castle = quads.entity("place/kasteel", DIP.Place, "Kasteel")
    for state, place, name in ((turkey, ankara, "ankara"), (qatar, doha, "doha")):
        quads.link(state, DIP.seat, place)
        located(quads, place, name)
    president = quads.entity("person/p", DIP.Person, "P.")
    office = quads.frame("ambt", DIP.Tenure, "ambt")
    for role, value in ((DIP.holder, president), (DIP.officeOf, turkey)):
        quads.link(office, role, value)
    quads.text(office, DIP.officeTitle, "president", "@nl")
    for name, kind, place, day, factuality in (
        ("bezoek", DIP.Visit, doha, "2024-03-01", DIP.actual),
        ("overleg", DIP.Negotiation, ankara, "2024-04-01", DIP.actual),
        ("ontmoeting", DIP.Meeting, qatar, "2025-05-01", DIP.planned),
        ("ergens", DIP.Meeting, castle, "2025-05-01", DIP.actual),
        ("strijd", DIP.Conflict, qatar, "2025-05-01", DIP.actual),
    ):
        event = quads.frame(name, kind, name, factuality)
        quads.link(event, DIP.place, place)
        quads.link(event, DIP.participant, president if name == "bezoek" else turkey)
        quads.link(event, DIP.evidence, quads.passage(0, f"Er was een {name}."))
        quads.day(event, day)
    return quads


@pytest.fixture(scope="module")
def picture() -> Picture:
    return travels().picture()


def stays(picture: Picture) -> dict[str, tuple[str, str, bool, list[str]]]:
    """Event to spot, kind, whether the place was named, and where visitors come from."""
    atlas = atlas_of(picture)
    return {
        picture.nodes[stay.event].label: (
            atlas.spots[stay.spot].name, stay.kind, stay.exact, [picture.nodes[of].label for _, of in stay.guests]
        )
        for stay in atlas.stays
    }  # fmt: skip


def test_an_event_is_where_the_article_puts_it(picture: Picture) -> None:
    assert stays(picture)["overleg"] == ("Ankara", "venue", True, [])


def test_a_visit_comes_from_the_seat_of_the_state_whose_office_the_visitor_holds(picture: Picture) -> None:
    assert stays(picture)["bezoek"] == ("Doha", "visit", True, ["TR"])


def test_a_delegation_comes_from_the_seat_of_whom_it_represents() -> None:
    quads = travels()
    delegation = quads.frame("delegatie", DIP.Delegation, "delegatie")
    quads.link(delegation, DIP.represents, "https://w3id.org/diplomacy-kg/id/state/QA")
    quads.link(delegation, DIP.attends, "https://w3id.org/diplomacy-kg/id/frame/een:overleg")
    assert stays(quads.picture())["overleg"] == ("Ankara", "venue", True, ["QA"])


def test_an_event_in_a_state_is_at_its_seat_and_not_exact(picture: Picture) -> None:
    assert stays(picture)["ontmoeting"] == ("Doha", "venue", False, ["TR"])


def test_a_place_without_coordinates_is_on_no_map_and_counted(picture: Picture) -> None:
    atlas = atlas_of(picture)
    assert [picture.nodes[number].label for number in atlas.nowhere] == ["ergens"]
    assert "ergens" not in stays(picture)


def test_a_war_in_a_state_is_not_drawn_at_its_capital(picture: Picture) -> None:
    assert "strijd" not in stays(picture)


def test_a_spot_is_one_where_a_city_is_a_venue_and_a_seat(picture: Picture) -> None:
    found = {
        spot.name: [picture.nodes[n].label for n in (*spot.places, *spot.seats)] for spot in atlas_of(picture).spots
    }
    assert found == {"Ankara": ["Ankara", "TR"], "Doha": ["Doha", "QA"]}


def test_a_seat_counts_the_events_that_its_state_takes_part_in(picture: Picture) -> None:
    atlas = atlas_of(picture)
    events = [picture.nodes[e].label for spot, e in seats_of(picture, atlas) if atlas.spots[spot].name == "Ankara"]
    assert sorted(events) == ["ergens", "ontmoeting", "overleg"]


@pytest.mark.parametrize("value", ["NaN", "1e400", "<b>", "", "400000", "1.2.3"])
def test_a_place_whose_coordinates_are_no_degrees_has_none(value: str) -> None:
    quads = Quads()
    quads.open("een")
    place = quads.entity("place/x", DIP.Place, "X")
    located(quads, place, "", value or " ", "5.0")
    assert quads.picture().nodes[0].point is None


def test_equal_earth_is_where_its_authors_have_it() -> None:
    assert project(0, 0) == (0.0, 0.0)
    assert project(0, -180) == (-3600.0, 0.0)
    across, down = project(90, 180)
    assert (round(across / 3600, 3), round(-down / 3600, 4)) == (0.592, 0.4867)


def inside(x: float, y: float) -> bool:
    """Whether a point is on land: a line from it crosses an outline an odd number of times."""
    crossed = 0
    for ring in outlines():
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
            crossed += (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1)
    return crossed % 2 == 1


@pytest.mark.parametrize(
    ("latitude", "longitude", "land"),
    [(39.92, 32.85, True), (38.9, -77.04, True), (-15.79, -47.88, True), (55.75, 37.62, True),
     (40.0, -40.0, False), (0.0, -150.0, False), (36.0, 18.0, False)],
)  # fmt: skip
def test_the_outlines_are_those_of_the_earth(latitude: float, longitude: float, land: bool) -> None:
    assert inside(*project(latitude, longitude)) is land


def test_the_outlines_are_small_and_whole_numbers() -> None:
    path = data_folder("seeds") / "world.json"
    world = json.loads(path.read_text(encoding="utf-8"))
    assert path.stat().st_size < 150_000
    assert all(isinstance(step, int) for ring in world["rings"] for step in ring)


def test_what_the_page_gets_is_in_whole_units_and_small(picture: Picture) -> None:
    text = json.dumps(map_data(picture), separators=(",", ":"))
    assert len(text) < 80_000
    assert "." not in text


def said(figure: object, path: Path) -> str:
    save_plot(figure, path)  # type: ignore[arg-type]
    return "".join(ElementTree.parse(path).getroot().itertext())


def test_a_period_and_a_layer_leave_out_the_rest(picture: Picture, tmp_path: Path) -> None:
    whole = said(plot_map(picture), tmp_path / "whole.svg")
    assert "Ankara" in whole and "Doha" in whole
    talks = said(plot_map(picture, layers=["venue"], until=date(2024, 12, 31)), tmp_path / "talks.svg")
    assert "Ankara" in talks and "Doha" not in talks
    visits = said(plot_map(picture, layers=["visit"]), tmp_path / "visits.svg")
    assert "Doha" in visits and "Ankara" not in visits


def test_the_same_map_gives_the_same_bytes(picture: Picture, tmp_path: Path) -> None:
    for name in ("een.svg", "twee.svg"):
        save_plot(plot_map(picture), tmp_path / name)
    assert (tmp_path / "een.svg").read_bytes() == (tmp_path / "twee.svg").read_bytes()


def test_where_nothing_has_a_place_it_says_so(picture: Picture) -> None:
    with pytest.raises(PlotError, match="coordinates"):
        plot_map(picture, since=date(2030, 1, 1))


def test_kg_plot_takes_a_period(built: Path, tmp_path: Path) -> None:
    command = ["plot", str(built), "map", "--since", "2031-01-01", "--out", str(tmp_path / "x.svg")]
    result = CliRunner().invoke(main, command)
    assert result.exit_code != 0
    assert "coordinates are known" in result.output + str(result.exception)


def test_a_seat_that_no_article_names_has_its_name_in_both_languages() -> None:
    quads = Quads()
    quads.open("een")
    state = quads.entity("state/AT", DIP.State, "Oostenrijk")
    seat = "https://w3id.org/diplomacy-kg/id/place/2761369"
    quads.link(state, DIP.seat, seat)
    located(quads, seat, "", "48.20849", "16.37208")
    quads.text(seat, SKOS.prefLabel, "Wenen", "@nl")
    quads.text(seat, SKOS.prefLabel, "Vienna", "@en")
    picture = quads.picture()
    assert picture.nodes[0].seat == ("Wenen", "Vienna")
    assert [spot.name for spot in atlas_of(picture).spots] == ["Wenen"]


def test_every_outline_has_three_points_or_more_so_that_a_browser_draws_them_all() -> None:
    rings = map_data(Picture())["rings"]
    assert isinstance(rings, list)
    assert min(map(len, rings)) >= 6
