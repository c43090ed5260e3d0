"""Files that ship with greenzone: built-in events, assets and a slice of space weather."""
