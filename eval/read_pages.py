"""How well web pages are read: title, date with its zone, outlet, author and body of the twenty pages of `tests/pages.py`.

    python eval/read_pages.py
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from kroniek.ingest.dates import decides
from kroniek.ingest.draft import Draft
from kroniek.ingest.html import read_html
from pages import Page, pages

FIELDS = ("title", "published", "outlet", "byline")


def words(text: str) -> Counter[str]:
    """The words and figures of a text, with how often each stands there."""
    return Counter(re.findall(r"\w+", text))


def overlap(found: str, expected: str) -> float:
    """F of the words that were found against those that are there."""
    a, b = words(found), words(expected)
    both = (a & b).total()
    return 2 * both / (a.total() + b.total()) if a or b else 1.0


def right(draft: Draft, page: Page) -> dict[str, bool]:
    """Which of the fields are to the letter what the page says."""
    first = decides(draft.dates)
    found = {"title": draft.title, "outlet": draft.outlet, "byline": draft.byline, "published": first and first.at}
    return {name: found[name] == getattr(page, name) for name in FIELDS}


def main() -> None:
    """Prints one line a page, and the sums."""
    counts: Counter[str] = Counter()
    scores = []
    for page in pages():
        draft = read_html(page.data, source=f"{page.name}.html")
        fields, score = right(draft, page), overlap(draft.text, "\n".join(page.body))
        counts.update(name for name, good in fields.items() if good)
        scores.append(score)
        wrong = ", ".join(name for name, good in fields.items() if not good)
        print(f"{page.name:<16} body F {score:.3f}  {'wrong: ' + wrong if wrong else ''}")
        if "-v" in sys.argv and (wrong or score < 0.995):
            first = decides(draft.dates)
            print("   ", draft.title, "|", draft.outlet, "|", draft.byline, "|", first)
            print("    more:", dict(words(draft.text) - words("\n".join(page.body))))
            print("    less:", dict(words("\n".join(page.body)) - words(draft.text)))
    print(f"\nbody F {sum(scores) / len(scores):.3f}, least {min(scores):.3f}")
    print(", ".join(f"{name} {counts[name]}/{len(scores)}" for name in FIELDS))


if __name__ == "__main__":
    main()
