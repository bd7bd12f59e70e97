"""Lines that were broken at a width become paragraphs again: a line end ends a sentence, and in these it only fills the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

_BROKEN = re.compile(r"(?<=[^\W\d_])[-\xad]$")


def unwrap(lines: Iterable[str]) -> Iterator[str]:
    """Paragraphs: parted by an empty line or an indent, or by a line that ends early with the end of a sentence.

    A word that was broken at the line end is put together, unless a capital follows: `Noord-` `Holland` keeps its hyphen. Nothing is
    added but one space for a line end.
    """
    for block in _blocks(lines):
        width = sorted(map(len, block))[len(block) * 3 // 4]
        whole = block[0]
        for before, line in pairwise(block):
            short = len(before) < 0.75 * width or width < 40
            ends = before.endswith((".", "!", "?", '"', "'", "”", "’", ":")) or len(before) < 0.5 * width
            if short and ends and not line[:1].islower():
                yield whole
                whole = line
            elif _BROKEN.search(before):
                whole = whole + line if line[:1].isupper() or before.endswith(" -") else whole[:-1] + line
            else:
                whole = f"{whole} {line}"
        yield whole


def _blocks(lines: Iterable[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in lines:
        text = " ".join(line.split())
        indented = line[:1] in " \t" and block and not block[-1].startswith((" ", "\t")) and line.startswith("   ")
        if (not text or indented) and block:
            yield block
            block = []
        if text:
            block.append(text)
    if block:
        yield block
