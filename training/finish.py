"""The last stage of training: a short run at a low learning rate with the dev set in it, once all choices are made.

The dev sentences are newspaper text of the kind that is read, and there are few of those; what the run gives is taken as it is, as there
is nothing left to choose a checkpoint by.
"""

from __future__ import annotations

from pathlib import Path

from spacy import util
from spacy.language import Language
from spacy.pipeline import Morphologizer, Tagger
from spacy.tokens import Doc
from thinc.api import Config

STEPS = 1_000
RATE = 0.0004
SEEDS = (4, 5, 6, 7)
"""The dev set joins in as often as there are seeds, its quotation marks printed anew each time: it is the only training text that was
converted as the published test sets are, with their conventions for symbols, foreign words and the like."""


def config(student: Path, *, steps: int = STEPS) -> Config:
    """The training configuration with every component taken from the student."""
    made = util.load_config(Path(__file__).parent / "config.cfg", interpolate=False)
    made["components"] = {name: {"source": str(student)} for name in made["nlp"]["pipeline"]}
    made["initialize"]["vectors"] = str(student)
    made["initialize"]["after_init"] = {"@callbacks": "kroniek.Resume.v1"}
    training = made["training"]
    training["max_steps"], training["eval_frequency"] = steps, steps
    training["optimizer"]["learn_rate"] |= {"initial_rate": RATE, "warmup_steps": 50, "total_steps": steps + 20}
    training["batcher"]["size"] |= {"start": 1000, "stop": 1500}
    return made


def known(doc: Doc, student: Language) -> bool:
    """Has the student a label for every word? A label met here for the first time cannot be added any more."""
    tagger, morphologizer = student.get_pipe("tagger"), student.get_pipe("morphologizer")
    assert isinstance(tagger, Tagger)
    assert isinstance(morphologizer, Morphologizer)
    tags, forms = set(tagger.labels), set(morphologizer.labels)
    return all(t.tag_ in tags and _label(student, str(t.morph), t.pos_) in forms for t in doc)


def _label(student: Language, features: str, pos: str) -> str:
    """How a morphologizer writes features and part of speech as one label."""
    both = [*(features.split("|") if features else []), f"POS={pos}"]
    label: str = student.vocab.strings[student.vocab.morphology.add("|".join(both))]
    return label
