"""`python -m kroniek` is `kroniek`."""

from kroniek.cli import main

main()
