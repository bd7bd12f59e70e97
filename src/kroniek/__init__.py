"""Kroniek reads dated Dutch news reports into a sourced chronicle."""

from __future__ import annotations

__version__ = "0.1.0"
