"""greenzone's own input files: events, assets and what their tables share."""
