"""Plots for a report: they show what the graph has, and are the same every time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from pictures import invented

from kg.cli import main
from kg.view import Picture
from kg.view.plots import PlotError, plot_network, plot_timeline, save_plot

PROJECT = Path(__file__).parents[2]


@pytest.mark.parametrize("what", ["timeline", "network", "map"])
@pytest.mark.parametrize("ending", ["png", "svg"])
def test_kg_plot_writes_a_picture(built: Path, tmp_path: Path, what: str, ending: str) -> None:
    out = tmp_path / f"plot.{ending}"
    result = CliRunner().invoke(main, ["plot", str(built), what, "--out", str(out)])
    assert result.exit_code == 0, result.output
    if ending == "png":
        assert out.read_bytes().startswith(b"\x89PNG")
    else:
        said = "".join(ElementTree.parse(out).getroot().itertext())
        assert {"timeline": "Bemiddeling", "network": "Turkije", "map": "Antalya"}[what] in said


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    picture = invented(60).picture()
    for name in ("een.svg", "twee.svg"):
        save_plot(plot_network(picture), tmp_path / name)
    assert (tmp_path / "een.svg").read_bytes() == (tmp_path / "twee.svg").read_bytes()


def test_settings_in_the_current_folder_change_nothing(tmp_path: Path) -> None:
    settings = tmp_path / "hier"
    settings.mkdir()
    (settings / "matplotlibrc").write_text("figure.facecolor: red\nlines.linestyle: :\n", encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from pictures import invented; from kg.view.plots import *; "
        "save_plot(plot_network(invented(20).picture()), Path(sys.argv[1]))"
    )
    for here in (tmp_path, settings):
        path = os.pathsep.join((str(PROJECT), str(PROJECT / "tests" / "support")))
        command = [sys.executable, "-P", "-c", code, str(here / "plot.svg")]
        subprocess.run(command, cwd=here, check=True, env=os.environ | {"PYTHONPATH": path})
    assert (settings / "plot.svg").read_bytes() == (tmp_path / "plot.svg").read_bytes()


def test_where_there_is_nothing_to_plot_it_says_so() -> None:
    with pytest.raises(PlotError, match="no two actors"):
        plot_network(Picture())
    with pytest.raises(PlotError, match="no process 0"):
        plot_timeline(Picture())


def test_kg_plot_refuses_another_format(built: Path) -> None:
    assert CliRunner().invoke(main, ["plot", str(built), "network", "--out", "x.pdf"]).exit_code == 2
