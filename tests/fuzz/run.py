"""Tries every reader for long: `python tests/fuzz/run.py [SECONDS EACH] [NAME ...]`.

Each `fuzz_*.py` beside this has `one(data)`, or `TARGETS` by name, and perhaps `SEEDS`. With atheris (`pip install atheris`) the
inputs follow the branches of the code; without it the seeds are changed at random. What fails is printed, and kept in `build/fuzz/`.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
OUT = HERE.parent.parent / "build" / "fuzz"

Target = tuple[str, Callable[[bytes], None], tuple[bytes, ...]]


def targets() -> Iterator[Target]:
    """All that is tried: name, function, seeds."""
    for path in sorted(HERE.glob("fuzz_*.py")):
        module = importlib.import_module(path.stem)
        found = getattr(module, "TARGETS", None) or {"": module.one}
        seeds = getattr(module, "SEEDS", {})
        for name, one in found.items():
            own = seeds.get(name, ()) if isinstance(seeds, dict) else tuple(seeds)
            yield ".".join(filter(None, (path.stem.removeprefix("fuzz_"), name))), one, tuple(own)


def with_atheris(target: Target, seconds: int) -> None:
    """Never returns: libFuzzer ends the process."""
    import atheris

    name, one, seeds = target
    corpus = OUT / name
    corpus.mkdir(parents=True, exist_ok=True)
    for i, seed in enumerate(seeds):
        (corpus / f"seed{i}").write_bytes(seed)
    flags = [f"-max_total_time={seconds}", "-max_len=65536", "-timeout=60", "-rss_limit_mb=2000", f"-artifact_prefix={OUT}/{name}-"]
    atheris.instrument_all()
    atheris.Setup([sys.argv[0], *flags, str(corpus)], one)
    atheris.Fuzz()


def with_changes(target: Target, seconds: int) -> int:
    """Changes the seeds at random, as the short test does; gives how many inputs were tried."""
    from ingest.mutate import ODD, WAYS, changed

    name, one, seeds = target
    rng, tried, end = Random(time.time_ns()), 0, time.monotonic() + seconds
    while time.monotonic() < end:
        data = rng.choice(seeds) if seeds else rng.randbytes(rng.randint(0, 400))
        data = changed(data, [(rng.choice(WAYS), rng.random(), rng.randint(1, 400), rng.choice(ODD)) for _ in range(rng.randint(1, 6))])
        tried += 1
        try:
            one(data)
        except BaseException:
            OUT.mkdir(parents=True, exist_ok=True)
            (OUT / f"{name}-crash-{tried}").write_bytes(data)
            print(f"{name}: fails on {OUT}/{name}-crash-{tried}", flush=True)
            raise
    return tried


def main() -> int:
    """Each target in a process of its own; gives 1 when one failed."""
    arguments = sys.argv[1:]
    alone = "--alone" in arguments
    arguments = [a for a in arguments if a != "--alone"]
    seconds = int(arguments.pop(0)) if arguments and arguments[0].isdigit() else 60
    chosen = [t for t in targets() if not arguments or t[0] in arguments]
    if alone:
        try:
            import atheris  # noqa: F401
        except ImportError:
            print(f"{chosen[0][0]}: {with_changes(chosen[0], seconds)} tried", flush=True)
            return 0
        with_atheris(chosen[0], seconds)
    failed = [t[0] for t in chosen if subprocess.run([sys.executable, __file__, "--alone", str(seconds), t[0]], check=False).returncode]
    print(f"{len(chosen)} tried, failed: {', '.join(failed) or 'none'}")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
