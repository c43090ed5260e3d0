"""Coverage-guided fuzzing of every reader: `make fuzz FORMAT=cdm-kvn`. See docs/fuzzing.md."""
