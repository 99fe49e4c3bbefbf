"""Packing: parts of a picture side by side on one sheet, so that little of it stays empty.

Blocks go on shelves, the highest first; what is lower than its shelf is stacked. Several widths of the
sheet are tried, and the one in which all is shown largest is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

Size = tuple[float, float]
_WIDTHS: Final = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.4)
"""Widths of the sheet to try, as parts of the side of a square with the same area."""


def pack(blocks: Sequence[Size], gap: float, aspect: float) -> list[Size]:
    """Left upper corners for blocks (width, height), none over another, on a stage ``aspect`` times as wide as high."""
    if not blocks:
        return []
    order = sorted(range(len(blocks)), key=lambda block: (-blocks[block][1], -blocks[block][0], block))
    side = sum((width + gap) * (height + gap) for width, height in blocks) ** 0.5
    widest = max(width for width, _ in blocks)
    tried = [_shelves(blocks, order, gap, max(widest, side * part)) for part in _WIDTHS]
    return min(tried, key=lambda corners: _extent(blocks, corners, aspect))


def _extent(blocks: Sequence[Size], corners: Sequence[Size], aspect: float) -> float:
    """How far the stage must be zoomed out."""
    wide = max(x + width for (x, _), (width, _) in zip(corners, blocks, strict=True))
    high = max(y + height for (_, y), (_, height) in zip(corners, blocks, strict=True))
    return max(wide / aspect, high)


def _shelves(blocks: Sequence[Size], order: Sequence[int], gap: float, limit: float) -> list[Size]:
    corners: list[Size] = [(0.0, 0.0)] * len(blocks)
    x = wide = down = shelf = high = 0.0
    for number, block in enumerate(order):
        width, height = blocks[block]
        fits_below = number and width <= wide and down + height <= high
        if not fits_below:
            x, down = (x + wide + gap, 0.0) if number else (0.0, 0.0)
            if number and x + width > limit:
                x, shelf, high = 0.0, shelf + high + gap, 0.0
            wide, high = width, max(high, height)
        corners[block] = (x, shelf + down)
        down += height + gap
    return corners
