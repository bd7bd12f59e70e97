"""How often words come in Dutch, by their beginnings: made again from the frequency lists of wordfreq.

    python training/common_words.py

writes `common_words.tsv` into `src/kroniek/lang/nl/`. It needs wordfreq 3.1.1 (Robyn Speer; code Apache-2.0, data CC BY-SA 4.0:
Wikipedia, news, subtitles, books, the web); no other part of Kroniek does. Words are folded and cut to the letters that tell words
apart; those with digits, and beginnings that come less than `LEAST` times in a million words, are left out.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from wordfreq import get_frequency_dict  # type: ignore[import-not-found,unused-ignore]

from kroniek.reconcile.words import STEM, tokens

OUT = Path(__file__).parents[1] / "src/kroniek/lang/nl/common_words.tsv"
LEAST, MILLION = 2.0, 1_000_000
HEAD = """\
# How often words come in a million of Dutch, by the first letters of the folded word; made by training/common_words.py, do not edit.
# From the frequency lists of wordfreq 3.1.1 (Robyn Speer, doi:10.5281/zenodo.7199437), CC BY-SA 4.0.
# beginning	times in a million words
"""


def main() -> None:
    """Writes the table."""
    often: dict[str, float] = defaultdict(float)
    for written, share in sorted(get_frequency_dict("nl", "best").items()):
        for word in tokens(written):
            if word.isalpha():
                often[word[:STEM]] += share * MILLION
    rows = (f"{word}\t{times:.3g}\n" for word, times in sorted(often.items()) if times >= LEAST)
    OUT.write_text(HEAD + "".join(rows), "utf-8")


if __name__ == "__main__":
    main()
