"""A program that is killed at work, again and again."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator


def killed_at_work(program: str, moments: tuple[float, float], *, seed: int, times: int = 10) -> Iterator[None]:
    """Runs a program, which prints a line once it is up, and kills it within that many seconds; yields when it is dead.

    It has to be at work still when it is killed, each time: one that had ended would show nothing.
    """
    after = random.Random(seed)
    for _ in range(times):
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            assert child.stdout
            child.stdout.readline()
            time.sleep(after.uniform(*moments))
            ended = child.poll() is not None
            child.kill()
            assert not ended, child.stderr and child.stderr.read().decode()
        yield
