"""Many objects as arrays: merged, stored, queried, and fetched from those who publish them."""
