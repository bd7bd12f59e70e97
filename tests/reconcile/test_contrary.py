"""Contrary ends and denials over reports: only what states the contrary of one thing counts, however alike the words are."""

from __future__ import annotations

from typing import Any

import pytest

from build import actor, claim, event, reading, report
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Reading

DUTCH = lang.load("nl")
LEAD = "De veerboot Ardo strandde maandag bij Tesk, zegt burgemeester Mira Tolan van Orm."


def told(source: str, words: str, *acts: tuple[str, str], by: str | None = None, day: str = "2024-03-05") -> Reading:
    """A report of one story, and what it says besides: its words, the acts in them as word and lemma, who says so."""
    r = report(f"{LEAD}\n\n{words}", source=source, published=day, outlet=source)
    kinds = {"Mira Tolan": "person", "Tesk": "place", "Orm": "place", "Ambtenaren": "group"}
    people = {n: actor(r, n, kind=kind) for n, kind in kinds.items() if n in r.text}
    lead = event(r, LEAD.rstrip("."), "strandde", lemma="stranden", where=[people["Tesk"]], at="2024-03-04")
    said = claim(r, words.rstrip("."), people[by]) if by else None
    events: list[Any] = [event(r, words.rstrip("."), word, lemma=lemma, claim=said) for word, lemma in acts]
    return reading(r, actors=people.values(), events=[lead, *events], claims=[said] if said else [])


CASES: list[tuple[str, tuple[Any, ...], tuple[Any, ...], list[str]]] = [
    ("it is so, and it is not", ("De kapitein is aangehouden.", ("aangehouden", "aanhouden")),
     ("De kapitein is niet aangehouden.", ("aangehouden", "aanhouden")), ["outcome"]),
    ("not only he", ("De kapitein is aangehouden.", ("aangehouden", "aanhouden")),
     ("Niet alleen de kapitein is aangehouden.", ("aangehouden", "aanhouden")), []),
    ("none at all", ("De kapitein had een mes bij zich.", ("had", "hebben")),
     ("De kapitein had geen enkel mes bij zich.", ("had", "hebben")), ["outcome"]),
    ("a matter of which a story has one, of whatever it is told", ("De kapitein handelde op eigen houtje.", ("handelde", "handelen")),
     ("Er waren twee handlangers.", ("waren", "zijn")), ["outcome"]),
    ("a row with `te` of its own", ("De reddingsboot was op tijd ter plaatse.", ("was", "zijn")),
     ("De reddingsboot kwam te laat.", ("kwam", "komen")), ["outcome"]),
    ("an infinitive", ("De dijk bij Tesk houdt stand.", ("houdt", "houden")),
     ("Het water leek de dijk bij Tesk te breken.", ("breken", "breken")), []),
    ("of what the lead names, where the clause names no such thing", ("De veerboot was gekeurd.", ("gekeurd", "keuren")),
     ("Ambtenaren vonden haarscheuren.", ("vonden", "vinden")), ["outcome"]),
    ("two of one kind, each with a word of its own before it", ("De sneltrein reed door rood.", ("reed", "rijden")),
     ("Voor de stoptrein stond het sein op groen.", ("stond", "staan")), []),
    ("and one", ("De sneltrein reed door rood.", ("reed", "rijden")),
     ("Voor de trein stond het sein op groen.", ("stond", "staan")), ["outcome"]),
    ("not much later", ("De kapitein is aangehouden.", ("aangehouden", "aanhouden")),
     ("Niet veel later is de kapitein aangehouden.", ("aangehouden", "aanhouden")), []),
    ("another thing", ("De kapitein is aangehouden.", ("aangehouden", "aanhouden")),
     ("De stuurman is niet aangehouden.", ("aangehouden", "aanhouden")), []),
    ("what somebody is asked to do", ("De kapitein heeft het schip verlaten.", ("verlaten", "verlaten")),
     ("Niemand vroeg de kapitein het schip te verlaten.", ("verlaten", "verlaten")), []),
    ("on a condition", ("De kapitein is aangehouden.", ("aangehouden", "aanhouden")),
     ("De kapitein was niet aangehouden als hij zweeg.", ("aangehouden", "aanhouden")), []),
    ("behind a comma", ("De kapitein is aangehouden.", ("aangehouden", "aanhouden")),
     ("De kapitein is aangehouden, wat niet verbaast.", ("aangehouden", "aanhouden")), []),
    ("what is done to one thing by a verb that says little", ("Er is losgeld betaald.", ("betaald", "betalen")),
     ("Er is geen losgeld betaald.", ("betaald", "betalen")), ["outcome"]),
    ("and to another", ("Er is losgeld betaald.", ("betaald", "betalen")),
     ("Er is geen huur betaald.", ("betaald", "betalen")), []),
    ("none of it, and one after all", ("De kapitein had geen vergunning.", ("had", "hebben")),
     ("De kapitein had wel een vergunning.", ("had", "hebben")), ["outcome"]),
    ("without it, and one after all", ("De kapitein voer uit zonder loods.", ("voer", "uitvaren")),
     ("Er was wel een loods aan boord.", ("was", "zijn")), ["outcome"]),
    ("one of another kind after all", ("De kapitein voer uit zonder loods.", ("voer", "uitvaren")),
     ("Er was wel een kok aan boord.", ("was", "zijn")), []),
    ("nobody, and two", ("Niemand is gewond geraakt.", ("gewond", "verwonden")),
     ("Twee matrozen zijn gewond geraakt bij de stranding.", ("stranding", "stranden")), ["outcome"]),
    ("not all", ("De matrozen zijn aangehouden.", ("aangehouden", "aanhouden")),
     ("Niet alle matrozen zijn aangehouden.", ("aangehouden", "aanhouden")), []),
    ("verbs with their particles apart", ("De kapitein stapt op.", ("stapt", "opstappen")),
     ("De kapitein treedt niet af.", ("treedt", "aftreden")), ["outcome"]),
    ("the act before another in its clause", ("Er is geen losgeld betaald.", ("betaald", "betalen")),
     ("Er is losgeld betaald na de stranding.", ("betaald", "betalen"), ("stranding", "stranden")), ["outcome"]),
    ("another act than what is denied", ("De stranding begon bij de kade.", ("stranding", "stranden")),
     ("De rederij stopte niet na de stranding.", ("stranding", "stranden")), []),
    ("a state and its contrary", ("De haven is veilig.", ("veilig", "veilig zijn")),
     ("De haven is onveilig.", ("onveilig", "onveilig zijn")), ["outcome"]),
    ("a first word that is no name", ("Agenten hebben met scherp geschoten.", ("geschoten", "schieten")),
     ("In Tesk is niet met scherp geschoten.", ("geschoten", "schieten")), ["outcome"]),
    ("a success and a failure of one thing", ("De berging van de veerboot is geslaagd.", ("geslaagd", "slagen")),
     ("De berging van de veerboot is mislukt.", ("mislukt", "mislukken")), ["outcome"]),
    ("of two things", ("De berging van de veerboot is geslaagd.", ("geslaagd", "slagen")),
     ("Het protest in de haven is mislukt.", ("mislukt", "mislukken")), []),
    ("of two who are named", ("De redding door Kadera is geslaagd.", ("geslaagd", "slagen")),
     ("De redding door Belko is mislukt.", ("mislukt", "mislukken")), []),
    ("a contrary that is denied", ("De berging van de veerboot is geslaagd.", ("geslaagd", "slagen")),
     ("De berging van de veerboot is niet mislukt.", ("mislukt", "mislukken")), []),
    ("both in one sentence", ("De berging van de veerboot is geslaagd.", ("geslaagd", "slagen")),
     ("De berging van de veerboot slaagde na wat eerst was mislukt.", ("mislukt", "mislukken")), []),
    ("none of it, by a noun that the other has too", ("De kapitein en de rederij hebben een akkoord bereikt.", ("akkoord", "akkoord")),
     ("Er is geen akkoord tussen de kapitein en de rederij.", ("akkoord", "akkoord")), ["outcome"]),
    ("what can be passed and what is closed off", ("De weg naar de kade is begaanbaar.", ("begaanbaar", "begaanbaar zijn")),
     ("De weg naar de kade is afgesloten.", ("afgesloten", "afsluiten")), ["outcome"]),
    ("one way to end is no matter in common", ("De deuren waren niet afgesloten.", ("afgesloten", "afsluiten")),
     ("De tunnel was afgesloten.", ("afgesloten", "afsluiten")), []),
    ("a verb with another particle", ("De haven bij de kade blijft open.", ("blijft", "blijven")),
     ("De haven bij de kade sluit schade uit.", ("sluit", "uitsluiten")), []),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "left", "right", "topics"), CASES, ids=[c[0] for c in CASES])
def test_contrary(reason: str, left: tuple[Any, ...], right: tuple[Any, ...], topics: list[str]) -> None:
    found = reconcile([told("a.txt", *left), told("b.txt", *right)], DUTCH).conflicts
    assert [c.topic for c in found] == topics


MISSING: tuple[Any, ...] = ("De matroos uit Belko wordt vermist.", ("vermist", "vermissen"))
FOUND: tuple[Any, ...] = ("De matroos die werd vermist, is gevonden.", ("vermist", "vermissen"), ("gevonden", "vinden"))
STOPPED: tuple[Any, ...] = ("Het veerverkeer naar Orm is gestaakt.", ("gestaakt", "staken"))
RESUMED: tuple[Any, ...] = ("Het veerverkeer naar Orm is hervat.", ("hervat", "hervatten"))
STILL: tuple[Any, ...] = ("Het veerverkeer naar Orm is nog gestaakt.", ("gestaakt", "staken"))
LATER: list[tuple[str, tuple[Any, ...], tuple[Any, ...], str, list[tuple[str, str]]]] = [
    ("a later stage", MISSING, FOUND, "2024-03-07", [("status", "update")]),
    ("two stages on one day", MISSING, FOUND, "2024-03-05", []),
    ("the stages the other way round", FOUND, MISSING, "2024-03-07", []),
    ("a later stage of somebody else", MISSING, ("De kapitein is gevonden.", ("gevonden", "vinden")), "2024-03-07", []),
    ("what follows in time, on a later day", STOPPED, RESUMED, "2024-03-07", [("status", "update")]),
    ("the same on one day", STOPPED, RESUMED, "2024-03-05", [("outcome", "contradiction")]),
    ("and stopped anew, on a later day", RESUMED, STOPPED, "2024-03-07", [("status", "update")]),
    ("what may be is done where a judge lets it", ("De kapitein zit vast.", ("zit", "zitten")),
     ("De kapitein mag op borgtocht de cel uit.", ("mag", "mogen")), "2024-03-07", [("status", "update")]),
    ("the doors of a house", ("De luiken van de herberg bleven dicht.", ("bleven", "blijven")),
     ("De herberg is weer open.", ("is", "zijn")), "2024-03-07", [("status", "update")]),
    ("doors that are open after others", ("De luiken bleven dicht.", ("bleven", "blijven")),
     ("De herberg is open.", ("is", "zijn")), "2024-03-07", []),
    ("a later report that it is as it was", RESUMED, STILL, "2024-03-07", [("outcome", "contradiction")]),
]


@pytest.mark.parametrize(("reason", "first", "second", "day", "judged"), LATER, ids=[c[0] for c in LATER])
def test_later(reason: str, first: tuple[Any, ...], second: tuple[Any, ...], day: str, judged: list[tuple[str, str]]) -> None:
    found = reconcile([told("a.txt", *first), told("b.txt", *second, day=day)], DUTCH).conflicts
    assert [(c.topic, c.judgement) for c in found] == judged


def test_who_says_it_is_not_what_it_is_said_of() -> None:
    """A clause without a noun is of what the lead names, and not of who speaks (issue 7)."""
    said = []
    for name, words in (("Ada Vos", "het schip te zwaar beladen was"), ("Bo Lind", "het half leeg was")):
        r = report(f"{LEAD}\n\nVisser {name} zegt dat {words}.", source=name, published="2024-03-05", outlet=name)
        fisher, tesk = actor(r, name, kind="person"), actor(r, "Tesk", kind="place")
        lead = event(r, LEAD.rstrip("."), "strandde", lemma="stranden", where=[tesk], at="2024-03-04")
        said.append(reading(r, actors=[fisher, tesk], events=[lead], claims=[claim(r, words, fisher)]))
    assert [c.topic for c in reconcile(said, DUTCH).conflicts] == ["outcome"]
