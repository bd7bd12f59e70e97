"""Where places are: what a report says, what its story says, what size says, and what stays open."""

from __future__ import annotations

import pytest

from build import actor, mention, reading, report, role
from kroniek import lang
from kroniek.reconcile import reconcile
from kroniek.records import Actor, Chronicle, Kind, PlaceGuess, Reading, Report

DUTCH = lang.load("nl")

Named = tuple[str, Kind]


def read(text: str, *named: Named, source: str = "a.txt") -> Reading:
    """A report in which every mention of each name is one; `Libanese=Libanon` is an adjective of a state."""
    r = report(text, source=source, published="2024-03-04")
    return reading(r, actors=[_actor(r, name, kind) for name, kind in named])


def _actor(r: Report, name: str, kind: Kind) -> Actor:
    words, _, called = name.partition("=")
    first, *more = (mention(r, words, nth=i) for i in range(r.text.count(words)))
    found = actor(r, words, *more, kind=kind)
    return Actor(id=found.id, name=called or words, kind=kind, mentions=(first, *more))


def guess_of(name: str, *readings: Reading) -> tuple[PlaceGuess | None, Chronicle]:
    made = reconcile(readings, DUTCH)
    key = next(a.id for a in made.actors if a.name == name)
    return next((p for p in made.places if p.actor == key), None), made


TOLD: list[tuple[str, str, str, list[Named], str | None, str, str]] = [
    ("nothing decides: the biggest, and it says so", "Tripoli", "In Tripoli regende het.", [], "LY", "unsure", "Niets in de berichten"),
    ("behind it in brackets", "Tripoli", "In Tripoli (Libanon) regende het.", [("Libanon", "state")],
     "LB", "same", "‘Tripoli (Libanon)’"),
    ("behind it with in", "Tripoli", "De vissers van Tripoli in Libanon staken.", [("Libanon", "state")],
     "LB", "same", "‘Tripoli in Libanon’"),
    ("behind it with a comma", "Valencia", "Uit Valencia, Spanje, komt hij.", [("Spanje", "state")], "ES", "same", "‘Valencia, Spanje’"),
    ("an adjective before it", "Tripoli", "De Libanese havenstad Tripoli ligt aan zee.", [("Libanese=Libanon", "state")],
     "LB", "same", "‘Libanese havenstad Tripoli’"),
    ("no adjective of it: people stand between", "Tripoli", "Libanese artsen in Tripoli staken.", [("Libanese=Libanon", "state")],
     "LY", "unsure", "Niets in de berichten"),
    ("the story names the country of a smaller one", "Barcelona", "Barcelona was donker. Venezuela had geen stroom, Venezuela leed.",
     [("Venezuela", "state")], "VE", "same", "noemen Venezuela 2 keer; ook mogelijk: Spanje"),
    ("the story names both countries", "Barcelona", "Barcelona zag Venezuela tegen Spanje spelen. Venezuela verloor van Spanje.",
     [("Venezuela", "state"), ("Spanje", "state")], "ES", "unsure", "Niets in de berichten"),
    ("far the biggest", "Amsterdam", "In Amsterdam zei Canada niets tegen de Verenigde Staten over de Verenigde Staten.",
     [("Verenigde Staten", "state")], "NL", "same", "Veruit het grootste Amsterdam"),
    ("near by and bigger", "Laren", "In Laren brandde een villa.", [], "NL", "same", "Dichtbij"),
    ("a name that Norway, Belgium and the Netherlands share", "Bergen", "In Bergen viel de stroom uit.", [], "NO", "unsure",
     "ook mogelijk: België, Nederland"),
    ("a country, but not which of its towns", "Florence", "Een bus uit Florence (Verenigde Staten) strandde.",
     [("Verenigde Staten", "state")], "US", "unsure", "ook mogelijk: Verenigde Staten (3)"),
    ("a country where we know none", "Hasselt", "Bij Hasselt in Noorwegen viel sneeuw.", [("Noorwegen", "state")], None, "unsure",
     "iets anders dan wij van Hasselt weten"),
    ("a list is no container", "Hasselt", "Hij zag Hasselt, Noorwegen en meer.", [("Noorwegen", "state")], "BE", "same", "Dichtbij"),
    ("a quarter that is called as towns far away", "Altamira", "In Altamira, zegt Venezuela, staat Venezuela pal. Leve Venezuela.",
     [("Venezuela", "state")], None, "unsure", "gaan over Venezuela"),
    ("a state", "Libanon", "In Libanon regende het.", [], "LB", "same", "Libanon is een land."),
    ("a genitive", "Caracas'", "Caracas' straten zijn leeg.", [], "VE", "same", "Wij kennen één plaats"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "name", "text", "others", "country", "judgement", "reason"), TOLD, ids=[r[0] for r in TOLD])
def test_which_place_is_meant(
    why: str, name: str, text: str, others: list[Named], country: str | None, judgement: str, reason: str
) -> None:
    guess, _ = guess_of(name, read(text, (name, "state" if name == "Libanon" else "place"), *others))
    assert guess is not None
    assert (guess.place.country if guess.place else None, guess.judgement) == (country, judgement)
    assert reason in guess.reason


def test_every_candidate_is_kept_with_its_point() -> None:
    guess, _ = guess_of("Tripoli", read("In Tripoli (Libanon) regende het.", ("Tripoli", "place"), ("Libanon", "state")))
    assert guess is not None
    assert [(c.country, c.latitude, c.longitude) for c in guess.candidates] == [("LY", 32.89, 13.19), ("LB", 34.43, 35.84)]


def test_reports_that_say_different_things_choose_none() -> None:
    one = read("De haven van Tripoli in Libanon ging dicht.", ("Tripoli", "place"), ("Libanon", "state"))
    two = read("De haven van Tripoli in Libië ging open.", ("Tripoli", "place"), ("Libië", "state"), source="b.txt")
    guess, _ = guess_of("Tripoli", one, two)
    assert guess is not None
    assert (guess.chosen, guess.judgement, guess.within) == (None, "unsure", None)
    assert "‘Tripoli in Libanon’" in guess.reason
    assert "‘Tripoli in Libië’" in guess.reason


def test_what_is_no_known_place_is_not_guessed() -> None:
    guess, made = guess_of("Xyzzy", read("In Xyzzy zag Henk regen.", ("Xyzzy", "place"), ("Henk", "person")))
    assert guess is None
    assert made.places == ()


def test_a_part_of_a_place_lies_where_the_place_lies() -> None:
    r = report("In het oosten van Caracas viel de stroom uit.")
    caracas = actor(r, "Caracas", kind="place")
    east = mention(r, "het oosten van Caracas", "nominal")
    part = Actor(id="act_east", name="het oosten van Caracas", kind="place", mentions=(east,),
                 roles=(role(r, "het oosten van Caracas", of=caracas),))  # fmt: skip
    guess, made = guess_of("het oosten van Caracas", reading(r, actors=[caracas, part]))
    assert guess is not None
    assert guess.place is not None
    assert (guess.place.country, guess.place.latitude) == ("VE", 10.49)
    assert guess.within == dict(made.actor_of)[caracas.id]
    assert guess.reason.startswith("Ligt in Caracas. ")


def test_the_nearest_container_is_kept() -> None:
    r = report("Een bus uit Florence in Alabama in de Verenigde Staten strandde.")
    states, alabama = actor(r, "Verenigde Staten", kind="state"), actor(r, "Alabama", kind="place")
    alabama = Actor(id=alabama.id, name="Alabama", kind="place", mentions=alabama.mentions, roles=(role(r, "Alabama", of=states),))
    florence = actor(r, "Florence", kind="place")
    florence = Actor(id=florence.id, name="Florence", kind="place", mentions=florence.mentions,
                     roles=(role(r, "Florence", of=states),))  # fmt: skip
    guess, made = guess_of("Florence", reading(r, actors=[florence, alabama, states]))
    assert guess is not None
    assert guess.within == dict(made.actor_of)[alabama.id]


def test_places_do_not_depend_on_the_order_of_reports() -> None:
    told = [read("In Hamilton scheen de zon.", ("Hamilton", "place")),
            read("Nieuw-Zeeland juicht in Hamilton voor Nieuw-Zeeland.", ("Hamilton", "place"), ("Nieuw-Zeeland", "state"), source="b.txt"),
            read("In Tripoli regende het.", ("Tripoli", "place"), source="c.txt")]  # fmt: skip
    places = reconcile(told, DUTCH).places
    assert places == reconcile(told[::-1], DUTCH).places
    assert [p.actor for p in places] == sorted(p.actor for p in places)


READ = [
    ("the container in an adjective", "In de Libanese havenstad Tripoli staakten vissers.", "Tripoli", "LB", "Libanon"),
    ("a part of a country behind a comma", "In Valencia, in het noorden van Venezuela, gingen betogers de straat op.", "Valencia", "VE",
     "Venezuela"),
    ("brackets", "Bij een ongeval in Tripoli (Libanon) vielen drie gewonden.", "Tripoli", "LB", "Libanon"),
]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(("why", "text", "name", "country", "within"), READ, ids=[r[0] for r in READ])
def test_read_and_placed(why: str, text: str, name: str, country: str, within: str) -> None:
    from kroniek.pipeline import read as read_reports
    from kroniek.settings import Settings

    guess, made = guess_of(name, *read_reports([report(text)], Settings()))
    assert guess is not None
    assert guess.place is not None
    assert guess.place.country == country
    assert next(a.name for a in made.actors if a.id == guess.within) == within
