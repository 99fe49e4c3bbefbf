"""Outcomes: what became of an event."""
