"""Showing a chronicle: pages as records, and their renderings."""
