"""Delegations: for whom, led by whom, with whom."""
