"""The chronicle in other programs' formats."""
