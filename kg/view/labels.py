"""How a label is broken into lines, and how large the box of a node with its label is.

The page draws what is measured here, so that boxes kept apart in Python stay apart on the screen.
"""

from __future__ import annotations

import math
from typing import Final

from kg.view.kinds import RADIUS
from kg.view.model import Node

LINE: Final = 22
"""Characters on a line; longer labels go to a second line and then end in an ellipsis."""
_EM: Final = 0.57
"""Width of an average character of a sans-serif face, in font sizes: wide enough for most letters."""
LEADING: Final = 1.2
_UNSEEN: Final = dict.fromkeys([*range(32), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")
"""Control characters, and those that turn the direction of writing: what they do would reach beyond the label."""


def lines_of(label: str, *, most: int = 2) -> list[str]:
    """A label in at most ``most`` lines, broken between words where it can be.

    >>> lines_of("overleg tussen Rusland en Oekraïne over een staakt-het-vuren")
    ['overleg tussen Rusland', 'en Oekraïne over een…']
    """
    words = " ".join(label.translate(_UNSEEN).split()).split(" ")
    lines: list[str] = []
    while words:
        line = words.pop(0)
        while words and len(line) + 1 + len(words[0]) <= LINE:
            line += " " + words.pop(0)
        lines.append(line if len(line) <= LINE else line[: LINE - 1] + "…")
        if len(lines) == most and words:
            lines[-1] = lines[-1][: LINE - 1].rstrip("… ,") + "…"
            break
    return lines


def lines_for(node: Node) -> list[str]:
    """The lines under a node: a statement, of which there are many, has one."""
    return lines_of(node.label, most=1 if node.kind == "statement" else 2)


def radius(node: Node) -> float:
    """Half the width of a node: it grows with the square root of its weight, to double at most."""
    return round(RADIUS[node.kind] * min(2.0, 1 + 0.09 * math.sqrt(max(0, node.weight - 1))), 1)


def font_size(node: Node) -> int:
    """Size of a label in pixels, 12 to 18 by weight."""
    return min(18, 12 + round(0.8 * math.sqrt(max(0, node.weight - 2))))


def box(node: Node) -> tuple[float, float]:
    """Width and height of a node with its label beneath it, with a margin."""
    size, lines, half = font_size(node), lines_for(node), radius(node)
    width = max((len(line) for line in lines), default=0) * size * _EM
    return max(2 * half, width) + 10, 2 * half + 4 + len(lines) * size * LEADING + 8
