"""How fast Kroniek is on this machine, on texts of our own: `python eval/bench.py [REPORTS] [WORKERS]`.

Prints words a second for times in plain text, for parsing alone, for parsing and finding, for a whole build, and for reading JSONL
without findings. Where Frog is installed (Debian: `apt install frog`) it parses some of the same reports with the same layers in the
same run, and the ratio of the two is printed: on a busy machine the ratio says more than either number. Both are counted in processor
time, without loading. Where the reports of `news-dev` are there, they are measured too: our own few sentences, said again and again, suit
Frog, which remembers words.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from kroniek import lang, scale
from kroniek.annotate import annotate, nlp
from kroniek.extract.times import find_expressions
from kroniek.ingest import read_paths
from kroniek.pipeline import read
from kroniek.screen import screen
from kroniek.settings import Settings

DAY = date(2024, 5, 8)
PLACES = ("Zwolle", "Arnhem", "Breda", "Assen", "Delft", "Hasselt", "Mechelen", "Lelystad")
PEOPLE = ("Anke de Wit", "Joris Vermeulen", "Fatima el Amrani", "Pieter Hoekstra", "Lotte Claes")
SENTENCES = (
    "In {place} zijn maandag {n} mensen de straat opgegaan om te protesteren tegen de sluiting van het ziekenhuis.",
    "Volgens de politie verliep de betoging rustig, maar de organisatie spreekt van zeker {m} gewonden.",
    "Burgemeester {person} van {place} zei dat de gemeente de schade 'tot op de laatste cent' zal vergoeden.",
    "Een woordvoerder van het ministerie ontkende dat er al in maart een besluit was genomen.",
    "\"Wij wachten het onderzoek af\", liet {person} dinsdag weten aan de Streekkoerier.",
    "De raad van {place} stemt volgende week over het voorstel, dat {n} miljoen euro kost.",
    "Eerder dit jaar had de provincie de vakbond nog beschuldigd van het achterhouden van cijfers.",
    "Ongeveer {m} procent van de inwoners steunt de plannen, blijkt uit een peiling van bureau Lood.",
)  # fmt: skip


def reports(n: int) -> Iterator[dict[str, str]]:
    """Invented reports of sixteen sentences, each one different."""
    for i in range(n):
        lines = (
            SENTENCES[(i + j) % len(SENTENCES)].format(
                place=PLACES[(i + j) % len(PLACES)], person=PEOPLE[(i * 3 + j) % len(PEOPLE)], n=i + j + 2, m=(7 * i + j) % 90 + 3
            )
            for j in range(16)
        )
        yield {"id": str(i), "published": f"2024-{i % 12 + 1:02}-{i % 28 + 1:02}", "text": " ".join(lines)}


def timed(name: str, words: int, work: Callable[[], object]) -> None:
    """Does some work, and prints how many words a second it took."""
    began = time.perf_counter()
    work()
    took = time.perf_counter() - began
    print(f"{name:<34}{words / took:>12,.0f} words/s{took:>9.1f} s")


def own_speed(texts: list[str]) -> float:
    """Words a second of processor time that our pipeline parses, names included."""
    pipeline = nlp("nl")
    list(pipeline.pipe(texts, batch_size=64))
    began = time.process_time()
    for _ in pipeline.pipe(texts, batch_size=64):
        pass
    return sum(len(t.split()) for t in texts) / (time.process_time() - began)


def frog_speed(texts: list[str], folder: Path) -> float:
    """Words a second of processor time that Frog tags, lemmatises, parses and finds names in, on one thread."""

    def seconds(given: list[str]) -> float:
        file = folder / "frog.txt"
        file.write_text("\n\n".join(given), "utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = ["frog", "--skip=ac", "--threads=1", "-t", str(file), "-o", str(folder / "frog.out")]
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    loading = seconds(["Ja."])
    return sum(len(t.split()) for t in texts) / (seconds(texts) - loading)


def news() -> list[str]:
    """Newspaper reports, where they are."""
    file = Path(__file__).parents[2] / "shared" / "corpora" / "news-dev" / "reports.jsonl"
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    texts = [str(json.loads(line)["text"]) for line in lines]
    return [t for t in texts if len(t.split()) > 150][:200]


def compare(texts: list[str], folder: Path) -> None:
    """Our pipeline beside Frog, on one core."""
    ours = own_speed(texts)
    print(f"{'one core, all layers: Kroniek':<34}{ours:>12,.0f} words/s")
    if shutil.which("frog") is None:
        print("Frog is not installed here, so there is nothing to compare with")
        return
    frog = frog_speed(texts[:25], folder)
    print(f"{'one core, same layers: Frog':<34}{frog:>12,.0f} words/s{ours / frog:>8.1f} times as fast")


def main(n: int, workers: int) -> None:
    """All measurements over `n` reports."""
    settings = Settings()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.jsonl"
        file.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in reports(n)), "utf-8")
        found = list(read_paths([file]))
        wire = lang.load("nl").wire
        words = sum(len(r.text.split()) for r in found)
        print(f"{n} reports, {words:,} words, {os.cpu_count()} cores")
        timed("reading JSONL without findings", words, lambda: list(read_paths([file], words=wire)))
        compare([r.text for r in found], Path(folder))
        if papers := news():
            print(f"the same, on {len(papers)} newspaper reports")
            compare(papers, Path(folder))
        timed("finding times in plain text", words, lambda: [find_expressions(r.text, DAY) for r in found])
        dutch = lang.load("nl")
        timed("screening", words, lambda: [screen(r, dutch) for r in found])
        pipeline = nlp("nl")
        timed("parsing", words, lambda: [None for _ in annotate(found, pipeline, batch=settings.batch)])
        timed("parsing and finding", words, lambda: [None for _ in read(found, settings)])
        for count in sorted({1, workers}):
            out, asked = Path(folder) / f"{count}.kroniek", Settings(workers=count)
            timed(f"building, {count} process{'es' * (count > 1)}", words, lambda o=out, a=asked: scale.build([file], o, a))  # type: ignore[misc]
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


if __name__ == "__main__":
    given = [int(x) for x in sys.argv[1:]]
    main(given[0] if given else 200, given[1] if len(given) > 1 else 2)
