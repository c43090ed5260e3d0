"""The verbs: each carries data from records through the layers to an answer."""
