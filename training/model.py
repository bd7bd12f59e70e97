"""Makes the Dutch model that ships: `python training/model.py CORPORA [--out FOLDER] [--work FOLDER] [--gpu]`.

Six stages, each kept in the work folder under a digest of what it was made from, so that a second call goes on where the first
one stopped:

1. gold: the treebanks as training documents (`treebank.py`), with quotation marks as newspapers print them;
2. vectors: the floret vectors as a spaCy vectors folder;
3. teacher: a short training on gold alone;
4. silver: UD_Dutch-LassySmall 2.0 brought to today's scheme by the teacher (`silver.py`);
5. student: the training on gold and silver;
6. final: a short run with the dev set in it (`finish.py`); then it is assembled with our tokeniser, splitter, auxiliary, lemma and
   name layers, scored on the test sets, and gets its card.

Seeds are fixed. On one core of a busy machine it took 2 h 24 min; on a GPU (`--gpu`, with cupy there) some minutes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import spacy
from spacy.tokens import DocBin

import assemble
import card
import evaluate
import finish
import silver
import treebank

HERE = Path(__file__).parent
TEACHER_STEPS, STUDENT_STEPS = 5_000, 13_000
ATTRIBUTES = ["ORTH", "SPACY", "LEMMA", "POS", "TAG", "MORPH", "HEAD", "DEP", "SENT_START"]


def digest(*parts: Path | str) -> str:
    """A short digest of files and texts."""
    h = sha256()
    for part in parts:
        h.update(part.read_bytes() if isinstance(part, Path) else part.encode())
    return h.hexdigest()[:16]


def stage(work: Path, name: str, key: str, make: Callable[[Path], None]) -> Path:
    """The outcome of a stage: kept from an earlier call with the same key, or made now."""
    out = work / f"{name}-{key}"
    if out.exists():
        print(f"{name}: kept ({out})", flush=True)
        return out
    print(f"{name}: working", flush=True)
    half = work / f"{name}-{key}.half"
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    make(half)
    half.rename(out)
    return out


def main(corpora: Path, out: Path, work: Path, *, gpu: bool) -> None:
    """Runs the stages and writes the model to `out`."""
    ud = corpora / "ud-nl"
    files = [ud / "train.conllu", ud / "lassysmall-dev.conllu", ud / "alpino-dev.conllu"]
    code = [HERE / "treebank.py", HERE / "reader.py"]
    gold = stage(work, "gold", digest(*files, *code), lambda folder: _gold(ud, folder))
    vectors = stage(work, "vectors", digest(corpora / "vectors-nl" / "nl.floret.gz"), lambda f: _vectors(corpora, f))
    config = HERE / "config.cfg"
    key = digest(gold.name, vectors.name, config, str(TEACHER_STEPS))
    teacher = stage(work, "teacher", key, lambda f: _train(f, gold / "train.spacy", gold, vectors, TEACHER_STEPS, gpu=gpu))
    lassy = ud / "lassysmall-v2.0-train.conllu"
    key = digest(teacher.name, lassy, HERE / "silver.py")
    more = stage(work, "silver", key, lambda f: _silver(teacher / "model-best", lassy, gold, f))
    key = digest(more.name, config, str(STUDENT_STEPS))
    student = stage(work, "student", key, lambda f: _train(f, more / "train.spacy", gold, vectors, STUDENT_STEPS, gpu=gpu))
    key = digest(student.name, HERE / "finish.py", ud / "alpino-dev.conllu")
    final = stage(work, "final", key, lambda f: _finish(f, student / "model-best", more, gold, ud, gpu=gpu))
    assemble.assemble(final / "model-last", out, corpora)
    scores = evaluate.evaluate(spacy.load(out), ud)
    card.write(out, corpora, scores)
    print(json.dumps(scores, indent=1))


def _gold(ud: Path, folder: Path) -> None:
    vocab = spacy.blank("nl").vocab
    train = treebank.bins(ud / "train.conllu", vocab, seed=1, vary=True, grouped=True)
    train.merge(treebank.bins(ud / "lassysmall-dev.conllu", vocab, seed=2, vary=True, grouped=True))
    train.to_disk(folder / "train.spacy")
    treebank.bins(ud / "alpino-dev.conllu", vocab).to_disk(folder / "dev.spacy")


def _vectors(corpora: Path, folder: Path) -> None:
    plain = folder / "nl.floret"
    with gzip.open(corpora / "vectors-nl" / "nl.floret.gz") as packed, plain.open("wb") as f:
        shutil.copyfileobj(packed, f)
    command = [sys.executable, "-m", "spacy", "init", "vectors", "nl", str(plain), str(folder / "vectors"), "--mode", "floret"]
    subprocess.run(command, check=True)
    plain.unlink()


def _train(folder: Path, train: Path, gold: Path, vectors: Path, steps: int, *, gpu: bool) -> None:
    command = [
        sys.executable, "-m", "spacy", "train", str(HERE / "config.cfg"), "--code", str(HERE / "reader.py"),
        "--output", str(folder), "--paths.train", str(train), "--paths.dev", str(gold / "dev.spacy"),
        "--paths.vectors", str(vectors / "vectors"), "--training.max_steps", str(steps),
        "--training.optimizer.learn_rate.total_steps", str(steps + 200), *(["--gpu-id", "0"] if gpu else []),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    shutil.rmtree(folder / "model-last", ignore_errors=True)


def _finish(folder: Path, student: Path, more: Path, gold: Path, ud: Path, *, gpu: bool) -> None:
    nlp = spacy.load(student)
    dev = [treebank.bins(ud / "alpino-dev.conllu", nlp.vocab, seed=s, vary=True, grouped=True) for s in finish.SEEDS]
    fresh = [doc for found in dev for doc in found.get_docs(nlp.vocab) if finish.known(doc, nlp)]
    print(f"final: {len(fresh)} of {sum(map(len, dev))} paragraphs of the dev set join in")
    docs = [*DocBin().from_disk(more / "train.spacy").get_docs(nlp.vocab), *fresh]
    DocBin(docs=docs, attrs=ATTRIBUTES).to_disk(folder / "train.spacy")
    finish.config(student).to_disk(folder / "config.cfg")
    command = [
        sys.executable, "-m", "spacy", "train", str(folder / "config.cfg"), "--code", str(HERE / "reader.py"),
        "--output", str(folder), "--paths.train", str(folder / "train.spacy"), "--paths.dev", str(gold / "dev.spacy"),
        *(["--gpu-id", "0"] if gpu else []),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    shutil.rmtree(folder / "model-best", ignore_errors=True)


def _silver(teacher: Path, lassy: Path, gold: Path, folder: Path) -> None:
    nlp = spacy.load(teacher)
    found, of = silver.bins(lassy, nlp, seed=3)
    print(f"silver: {len(found)} of {of} sentences kept")
    docs = [*DocBin().from_disk(gold / "train.spacy").get_docs(nlp.vocab), *found.get_docs(nlp.vocab)]
    DocBin(docs=docs, attrs=ATTRIBUTES).to_disk(folder / "train.spacy")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--out", type=Path, default=HERE.parent / "src" / "kroniek" / "model" / "nl")
    parser.add_argument("--work", type=Path, default=HERE.parent / "build" / "model")
    parser.add_argument("--gpu", action="store_true")
    given = parser.parse_args()
    main(given.corpora, given.out, given.work, gpu=given.gpu)
