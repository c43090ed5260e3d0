"""How long objects and clouds stay in orbit, and what they do to a station meanwhile."""
