"""A breakup rebuilt from its fragments: when, where, how hard, by what, and what belongs to it."""
