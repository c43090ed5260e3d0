"""Orbit data messages as records in SI: OPM, OEM, also streamed, and OCM."""
