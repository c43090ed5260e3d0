"""Published answers beside ours; each module writes one page of docs/validation."""
