"""What each part costs, measured against a bound or a peer in the same run: `make bench`."""
