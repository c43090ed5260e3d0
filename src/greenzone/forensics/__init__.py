"""What happened: events rebuilt from the orbits they left behind."""
