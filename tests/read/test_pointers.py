"""Lines that lead to another article are no text of this one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.model import Article
from kg.read import read_file

ABOVE = "De Turkse minister zei donderdag dat hij beide landen wil ontvangen."
BELOW = "Moskou zweeg daarover."


def parts(folder: Path, between: str) -> list[str]:
    path = folder / "bericht.txt"
    path.write_text(f"Geen doorbraak\n\n{ABOVE}\n{between}\n{BELOW}\n", encoding="utf-8")
    (article,) = read_file(path)
    assert isinstance(article, Article)
    return [article.text[block.start : block.end] for block in article.blocks]


@pytest.mark.parametrize(
    "between",
    [
        "\nLees ook: Waarom het bestand al drie jaar standhoudt\n",
        "LEES OOK | Drie rondes in Muscat",
        "\n> Bekijk ook: zo verliep de top in Abuja.\n",
        "Lees meer over het akkoord van Algiers",
        "\nLees ook:\nWaarom het bestand al drie jaar standhoudt\n",
        "\nLees ook\n\nWaarom het bestand al drie jaar standhoudt\n",
        "Zie ook pagina 4",
    ],
)
def test_a_pointer_is_not_read(tmp_path: Path, between: str) -> None:
    assert parts(tmp_path, between) == ["Geen doorbraak", ABOVE, BELOW]


@pytest.mark.parametrize(
    "between",
    [
        "\nZie daar het akkoord van Algiers\n",
        "\nLezen ook Russen dit?\n",
        "\nDe tekst wilden zij niet vrijgeven: lees ook niets, zei Lavrov.\n",
        "\nMeer over de uitkomst wilde hij niet kwijt.\n",
    ],
)
def test_what_only_resembles_one_is_read(tmp_path: Path, between: str) -> None:
    assert between.strip() in parts(tmp_path, between)


def test_a_paragraph_below_an_invitation_is_read(tmp_path: Path) -> None:
    assert parts(tmp_path, "\nLees ook:\n")[-1] == BELOW
