"""Conjunction data messages as records in SI, and back."""
