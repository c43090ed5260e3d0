"""The only part of greenzone that reaches for the network: CelesTrak, Space-Track, IERS."""
