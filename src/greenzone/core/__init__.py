"""Values everything else is said in: instants, frames, Earth data, errors, status, provenance."""
