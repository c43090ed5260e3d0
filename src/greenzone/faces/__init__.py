"""Where results meet people: the command line and the report. Faces do not know each other."""
