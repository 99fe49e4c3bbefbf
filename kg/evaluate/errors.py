"""What can be wrong with annotations."""

from __future__ import annotations


class BadAnnotation(Exception):
    """An annotation that is missing, or that does not fit its article; the message names file and item."""
