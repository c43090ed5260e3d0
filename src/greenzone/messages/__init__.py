"""Text into records and back: element sets, ephemerides, space weather, event and asset files."""
