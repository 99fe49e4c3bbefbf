"""Which actors words stand for: names, groups, pronouns, sides."""
