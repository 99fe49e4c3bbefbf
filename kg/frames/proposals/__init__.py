"""Proposals: who puts what to whom, of what kind."""
