"""The shapes of what a language brings, a module for each room of `extract/`."""
