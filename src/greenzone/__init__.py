"""greenzone: who must act, when and how, after something has broken up in orbit."""

__version__ = "0.1.0"
