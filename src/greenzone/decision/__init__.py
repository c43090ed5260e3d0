"""What to do about a risk: policy, zones, shelter, timeline. Thresholds live only here."""
