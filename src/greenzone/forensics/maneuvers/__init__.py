"""Maneuvers of one object, found in the history of its element sets. docs/maneuvers.md."""
