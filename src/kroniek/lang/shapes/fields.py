"""What a language brings to see which column of a table is which field of a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldWords:
    """Names of columns by field, the likeliest first, in lower case and without marks: `pubdate` is `Pub-Date` too."""

    names: Mapping[str, tuple[str, ...]]
