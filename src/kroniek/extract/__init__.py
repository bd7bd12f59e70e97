"""A parsed report becomes a reading: one module, one kind of finding, called in order."""

from __future__ import annotations

from spacy.tokens import Doc

from kroniek.extract.actors import find_actors
from kroniek.extract.actors.roles import attributed
from kroniek.extract.claims import find_claims
from kroniek.extract.events import find_events, voiced
from kroniek.extract.events.happened import weighed
from kroniek.extract.events.scene import scene_of
from kroniek.extract.events.targets import aimed
from kroniek.extract.events.triggers import sifted
from kroniek.extract.figures import find_figures
from kroniek.extract.stances import find_stances
from kroniek.extract.tenures import with_tenures
from kroniek.extract.times import find_times
from kroniek.lang import Language
from kroniek.records import Reading, Report


def extract(doc: Doc, report: Report, lang: Language) -> Reading:
    """All findings of one report. `doc` is the report's text as parsed by `annotate`."""
    times = find_times(doc, report, lang)
    actors = find_actors(doc, report, lang)
    claims = find_claims(doc, report, lang, actors)
    scene = scene_of(doc, report, lang, actors, times, claims)
    actors = attributed(with_tenures(scene, times), claims)
    events = find_events(scene)
    stances = find_stances(scene, events)  # which rest on what the words say plainly
    scene, events = sifted(scene, events)
    figures = find_figures(doc, report, lang, times, claims, events, scene.mentions, scene.clock)
    events = voiced(scene, aimed(scene, weighed(scene, events)))
    return Reading(report=report, times=times, actors=actors, claims=claims, events=events, figures=figures, stances=stances)
