"""The package as users get it: quick to import, and whole in a wheel."""

import subprocess
import sys
import zipfile
from importlib.metadata import entry_points
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
HEAVY = (
    "spacy",
    "thinc",
    "numpy",
    "rdflib",
    "pyoxigraph",
    "pyshacl",
    "py3langid",
    "networkx",
    "pyvis",
)


def loaded(code: str) -> set[str]:
    """The heavy packages that are loaded when a fresh interpreter has run some code."""
    watch = f"\nimport sys\nprint(*sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code + watch], capture_output=True, text=True, check=True, cwd=PROJECT)
    return set(done.stderr.split())


def test_importing_kg_loads_no_library() -> None:
    assert loaded("import kg") == set()


def test_reading_articles_loads_no_library() -> None:
    code = (
        "from pathlib import Path\nfrom kg.read import read_paths\nfrom kg.resources import data_folder\n"
        "assert len(list(read_paths([data_folder('seeds') / 'articles']))) == 2"
    )
    assert loaded(code) == set()


def test_what_leads_a_build_loads_no_rules() -> None:
    code = "import sys, kg.flow\nassert not {'kg.frames', 'kg.mentions', 'kg.nlp.loading'} & set(sys.modules)"
    assert loaded(code) == {"pyoxigraph"}


def test_help_loads_no_spacy() -> None:
    code = "from kg.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit as end:\n    assert not end.code\n"
    assert "spacy" not in loaded(code)


def test_the_command_is_installed() -> None:
    (command,) = entry_points(group="console_scripts", name="kg")
    assert command.value == "kg.cli:main"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in a wheel of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=PROJECT,
        check=True,
        capture_output=True,
    )
    (path,) = folder.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        return set(archive.namelist())


def files(folder: str) -> set[str]:
    """The files under a folder of the checkout, relative to it."""
    here = PROJECT / folder
    paths = (path for path in here.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(here).as_posix() for path in paths}


@pytest.mark.parametrize("folder", ["ontology", "seeds", "queries"])
def test_the_wheel_carries_the_data(wheel: set[str], folder: str) -> None:
    assert {f"kg/data/{folder}/{name}" for name in files(folder)} <= wheel


def test_the_wheel_carries_the_code_and_the_model(wheel: set[str]) -> None:
    assert {f"kg/{name}" for name in files("kg")} <= wheel


def test_the_wheel_carries_every_licence(wheel: set[str]) -> None:
    licences = {name.partition(".dist-info/licenses/")[2] for name in wheel if ".dist-info/licenses/" in name}
    named = {f"LICENSES/{name}" for name in files("LICENSES")}
    assert {"LICENSE", "kg/nlp/model/LICENSE", "kg/nlp/model/NOTICE"} | named <= licences
    assert "kg/data/seeds/LICENSE.md" in wheel


def test_the_wheel_carries_no_test_and_no_invented_article(wheel: set[str]) -> None:
    assert {name.split("/")[0] for name in wheel if ".dist-info/" not in name} == {"kg"}
    assert not [name for name in wheel if "/gold/" in name or "__pycache__" in name]
