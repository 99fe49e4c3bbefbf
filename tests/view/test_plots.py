"""Plots for a report: they show what the graph has, and are the same every time."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from pictures import invented

from kg.cli import main
from kg.view import Picture
from kg.view.plots import PlotError, plot_network, plot_timeline, save_plot


@pytest.mark.parametrize("what", ["timeline", "network"])
@pytest.mark.parametrize("ending", ["png", "svg"])
def test_kg_plot_writes_a_picture(built: Path, tmp_path: Path, what: str, ending: str) -> None:
    out = tmp_path / f"plot.{ending}"
    result = CliRunner().invoke(main, ["plot", str(built), what, "--out", str(out)])
    assert result.exit_code == 0, result.output
    if ending == "png":
        assert out.read_bytes().startswith(b"\x89PNG")
    else:
        said = "".join(ElementTree.parse(out).getroot().itertext())
        assert "Turkije" in said if what == "network" else "Bemiddeling" in said


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    picture = invented(60).picture()
    for name in ("een.svg", "twee.svg"):
        save_plot(plot_network(picture), tmp_path / name)
    assert (tmp_path / "een.svg").read_bytes() == (tmp_path / "twee.svg").read_bytes()


def test_where_there_is_nothing_to_plot_it_says_so() -> None:
    with pytest.raises(PlotError, match="no two actors"):
        plot_network(Picture())
    with pytest.raises(PlotError, match="no process 0"):
        plot_timeline(Picture())


def test_kg_plot_refuses_another_format(built: Path) -> None:
    assert CliRunner().invoke(main, ["plot", str(built), "network", "--out", "x.pdf"]).exit_code == 2
