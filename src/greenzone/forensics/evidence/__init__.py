"""A finding in one file that a party who trusts no one can check and recompute."""
