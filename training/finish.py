"""The last stage of training: a short run at a low learning rate with the dev set in it, once all choices are made.

The dev sentences are newspaper text of the kind that is read, and there are few of those; what the run gives is taken as it is, as there
is nothing left to choose a checkpoint by.
"""

from __future__ import annotations

from pathlib import Path

from spacy import util
from thinc.api import Config

STEPS = 1_200
RATE = 0.0003


def config(student: Path, *, steps: int = STEPS) -> Config:
    """The training configuration with every component taken from the student."""
    made = util.load_config(Path(__file__).parent / "config.cfg", interpolate=False)
    made["components"] = {name: {"source": str(student)} for name in made["nlp"]["pipeline"]}
    made["initialize"]["vectors"] = str(student)
    training = made["training"]
    training["max_steps"], training["eval_frequency"] = steps, steps
    training["optimizer"]["learn_rate"] |= {"initial_rate": RATE, "warmup_steps": 50, "total_steps": steps + 20}
    training["batcher"]["size"] |= {"start": 1000, "stop": 1500}
    return made
