"""What a cloud does to an asset: passes, expected hits, penetrations, with their errors."""
