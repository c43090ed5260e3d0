"""Objects that keep company in orbit, and how unusual that is. docs/proximity.md."""
