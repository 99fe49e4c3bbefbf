"""Which readings stand: signs for and against each, weighed by a table that was learned."""
