"""Pictures of findings as SVG, drawn from their documents alone."""
