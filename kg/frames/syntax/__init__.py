"""Who does what in a clause: the tree read once, as plain values."""
