"""Probability of collision: one file a published method, and what must be done before it."""
