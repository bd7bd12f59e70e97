"""When offices are held, and which ones clauses give."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from build import report
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.extract import extract
from kroniek.lang.shapes.actors import OfficeVerb
from kroniek.records import When

NL = lang.load("nl")
PUBLISHED = When(earliest=date(2023, 5, 4), latest=date(2023, 5, 4), reason="absolute")
pytestmark = pytest.mark.model

Held = tuple[str, str | None, str | None, str | None]


def held(text: str, holder: str) -> list[Held]:
    """The roles of an actor: the role, its body, and the first and last day."""
    r = replace(report(text), published=PUBLISHED)
    reading = extract(nlp("nl")(r.text), r, NL)
    name = {a.id: a.name for a in reading.actors}
    roles = [x for a in reading.actors if a.name == holder for x in a.roles]
    assert all(r.quote(x.span) for x in roles)
    return [(x.role, name.get(x.of or ""), _day(x.when.earliest), _day(x.when.latest)) for x in roles]


def _day(day: date | None) -> str | None:
    return str(day) if day else None


ROWS = [
    ("a title in a dated clause", "In 1999 sprak president Clinton met Jan Smit.", "Clinton",
     ("president", None, "1999-01-01", "1999-12-31")),
    ("a title without a date", "President Clinton sprak met Jan Smit.", "Clinton", ("president", None, "2023-05-04", "2023-05-04")),
    ("held at the time", "In 2013 bezocht toenmalig koningin Beatrix het land.", "Beatrix",
     ("toenmalig koningin", None, "2013-01-01", "2013-12-31")),
    ("over by then", "In 2013 sprak voormalig minister Ann Pels.", "Ann Pels", ("voormalig minister", None, None, "2013-12-31")),
    ("since a month", "Ann Pels, directeur sinds mei 2015, gaat weg.", "Ann Pels", ("directeur", None, "2015-05-01", "2023-05-04")),
    ("until, in an apposition", "Jan Smit, tot vorig jaar voorzitter van de bond, zweeg.", "Jan Smit",
     ("voorzitter", "de bond", None, "2022-12-31")),
    ("until, with a form of being", "Ann Pels was tot januari directeur van de bank.", "Ann Pels",
     ("directeur", "de bank", None, "2023-01-31")),
    ("from and to", "Ann Pels was van 2001 tot en met 2005 minister van Onderwijs.", "Ann Pels",
     ("minister van Onderwijs", None, "2001-01-01", "2005-12-31")),
    ("a relative clause", "Ann Pels, die tot 2015 burgemeester van Gent was, gaat weg.", "Ann Pels",
     ("burgemeester", "Gent", None, "2015-12-31")),
    ("taken up", "Ann Pels werd in 2015 benoemd tot directeur van de bank.", "Ann Pels", ("directeur", "de bank", "2015-01-01", None)),
    ("laid down", "Jan Smit trad in mei 2020 af als voorzitter van de bond.", "Jan Smit", ("voorzitter", "de bond", None, "2020-05-31")),
    ("held now", "Jan Smit is burgemeester van Gent.", "Jan Smit", ("burgemeester", "Gent", "2023-05-04", "2023-05-04")),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "text", "holder", "expected"), ROWS, ids=[r[0] for r in ROWS])
def test_tenures(reason: str, text: str, holder: str, expected: Held) -> None:
    assert expected in held(text, holder)


NOBODYS = [
    ("denied", "Jan Smit is geen burgemeester van Gent.", "Jan Smit"),
    ("wished", "Jan Smit wil burgemeester van Gent worden.", "Jan Smit"),
    ("a guest", "Jan Smit was te gast in Gent.", "Jan Smit"),
    ("a date between brackets tells of something else", "In de zaal zat schrijver Jan Smit (1973).", "nobody"),
]


@pytest.mark.parametrize(("reason", "text", "holder"), NOBODYS, ids=[r[0] for r in NOBODYS])
def test_what_gives_no_office(reason: str, text: str, holder: str) -> None:
    assert not held(text, holder)


def test_an_office_within_a_claim_is_its_speakers() -> None:
    text = "Volgens de Verenigde Staten is Jan Smit de rechtmatige president."
    r = replace(report(text), published=PUBLISHED)
    reading = extract(nlp("nl")(r.text), r, NL)
    (role,) = (x for a in reading.actors if a.name == "Jan Smit" for x in a.roles)
    (claim,) = (c for c in reading.claims if c.id == role.claim)
    assert {a.name for a in reading.actors if a.id == claim.speaker} == {"Verenigde Staten"}


@pytest.mark.parametrize("verb", NL.actors.office_verbs, ids=lambda v: f"{v.lemma} {v.preposition}")
def test_every_office_verb_is_read_in_its_example(verb: OfficeVerb) -> None:
    ends = {"begins": ("2015-01-01", None), "ends": (None, "2015-12-31"), "holds": ("2015-01-01", "2015-12-31")}[verb.turn]
    office = verb.example.rstrip(".").rsplit(" ", 1)[1]
    assert (office, None, *ends) in held(verb.example, "Ann Pels")
