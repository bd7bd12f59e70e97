"""Kroniek reads dated Dutch news reports into a sourced chronicle: `build` makes one, `open` reads it, `nlp` parses Dutch."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kroniek.annotate import load, nlp
    from kroniek.errors import KroniekError
    from kroniek.export.contract import chronicle_json
    from kroniek.records import Chronicle, Reading, Report
    from kroniek.scale import build
    from kroniek.serve.notebook import open_case as open  # noqa: A004 -- kroniek.open(file), as one says it
    from kroniek.settings import Settings

__version__ = "0.1.0"

_WHERE = {
    "build": ("kroniek.scale", "build"),
    "chronicle_json": ("kroniek.export.contract", "chronicle_json"),
    "load": ("kroniek.annotate", "load"),
    "nlp": ("kroniek.annotate", "nlp"),
    "open": ("kroniek.serve.notebook", "open_case"),
    "Chronicle": ("kroniek.records", "Chronicle"),
    "KroniekError": ("kroniek.errors", "KroniekError"),
    "Reading": ("kroniek.records", "Reading"),
    "Report": ("kroniek.records", "Report"),
    "Settings": ("kroniek.settings", "Settings"),
}
"""Names are loaded when they are first used, so that `import kroniek` takes no time."""

__all__ = ["Chronicle", "KroniekError", "Reading", "Report", "Settings", "build", "chronicle_json", "load", "nlp", "open"]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module 'kroniek' has no attribute {name!r}")
    module, attribute = _WHERE[name]
    return getattr(import_module(module), attribute)
