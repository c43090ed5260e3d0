"""`python -m greenzone`."""

from greenzone.faces.cli.main import main

main()
