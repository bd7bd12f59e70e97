"""Why a conflict or a link is one, in the language of who reads: a key and values become a sentence, as errors do (issue 7).

Values are plain words (a name, a quotation) or lists that begin with what they are: `["days", earliest, latest]`, `["count", low, high,
approximate]`, with a unit behind it where there is one, `["report", earliest, latest]` for a report without an outlet, `["word", ...]` for
a Dutch word with a translation, `["land", code]` and `["lands", [code, how many], ...]` for countries, `["states", [[count, who], ...],
...]` for what a toll came to, day by day, and
`["all", [key, values], ...]` for several reasons. They are JSON, so that a file keeps them as they are. Who says something may be one or
many, so a sentence gives them no verb of their own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """The words of a language that people read reasons in."""

    months: tuple[str, ...]
    at_least: str
    at_most: str
    between: str
    about: str
    report_of: str
    outlet: str
    """A report of which neither outlet nor day is known."""
    unknown_date: str
    stated: str
    either: str
    then: str
    """Between the states of a toll."""
    also: str
    """Between several reasons."""
    thousands: str
    decimal: str
    land: Callable[[str], str | None]
    """The name of a country by its two letters."""
    words: Mapping[str, str]
    """Dutch words for what is counted, offices and matters; what has none stays as it is."""
    reasons: Mapping[str, str]


def _dutch_land(code: str) -> str | None:
    from kroniek.lang.nl.places import country

    return country(code)


@cache
def _english_lands() -> Mapping[str, str]:
    lines = files(__package__).joinpath("lands_en.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


NL = Reader(
    land=_dutch_land,
    months=tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
    at_least="ten minste {n}", at_most="hooguit {n}", between="{low} tot {high}", about="ongeveer {n}", report_of="het bericht van {day}",
    outlet="het bericht zelf", unknown_date="datum onbekend", stated="{n} ({by})", either=" of ", then=", later ", also="; ",
    thousands=".", decimal=",", words={},
    reasons={
        "figure_contradiction":
            "Over het aantal {what} spreken de bronnen elkaar tegen: {left} ({left_by}) tegenover {right} ({right_by}).",
        "amount_contradiction": "Over de {what} spreken de bronnen elkaar tegen: {left} ({left_by}) tegenover {right} ({right_by}).",
        "share_contradiction":
            "Over het percentage ({what}) spreken de bronnen elkaar tegen: {left} ({left_by}) tegenover {right} ({right_by}).",
        "share_update": "Het percentage ({what}) is bijgesteld: eerst {states}.",
        "figure_update": "Het aantal {what} is bijgesteld: eerst {states}.",
        "amount_update": "De {what} is bijgesteld: eerst {states}.",
        "measure_contradiction":
            "Over de omvang ({what}) spreken de bronnen elkaar tegen: {left} ({left_by}) tegenover {right} ({right_by}).",
        "measure_update": "De omvang ({what}) is bijgesteld: eerst {states}.",
        "revised": "Bijgesteld: eerst {left} ({left_by}), later {right} ({right_by}).",
        "status_update": "Gewijzigd: eerst ‘{left}’ ({left_by}), later ‘{right}’ ({right_by}).",
        "shares": "Samen is het meer dan honderd procent van de {what}: {left} ({left_by}) en {right} ({right_by}).",
        "date_update": "Verschoven (‘{what}’): eerst {left} ({left_by}), later {right} ({right_by}).",
        "hour_contradiction":
            "De bronnen geven voor dezelfde gebeurtenis (‘{what}’) andere uren: ‘{left}’ ({left_by}) tegenover ‘{right}’ ({right_by}).",
        "date_contradiction":
            "De bronnen dateren dezelfde gebeurtenis (‘{what}’) anders: {left} ({left_by}) tegenover {right} ({right_by}).",
        "time_update": "Verschoven: eerst ‘{left}’ ({left_by}), later ‘{right}’ ({right_by}).",
        "time_contradiction":
            "Over wanneer het gebeurde spreken de bronnen elkaar tegen: ‘{left}’ ({left_by}) tegenover ‘{right}’ ({right_by}).",
        "known_contradiction": "Sinds wanneer het bekend was, daarover verschillen {left_by} (‘{left}’) en {right_by} (‘{right}’).",
        "wait_contradiction": "Hoelang het duurde, daarover verschillen {left_by} (‘{left}’) en {right_by} (‘{right}’).",
        "outcome_contradiction": "Over de afloop spreken de bronnen elkaar tegen: ‘{left}’ ({left_by}) tegenover ‘{right}’ ({right_by}).",
        "denial": "Volgens {left_by}: ‘{left}’. Dat wordt ontkend door {right_by}: ‘{right}’.",
        "denial_told": "In {left_by} staat: ‘{left}’. Dat wordt ontkend door {right_by}: ‘{right}’.",
        "rejection": "Volgens {left_by}: ‘{left}’. Dat wordt verworpen door {right_by}: ‘{right}’.",
        "doubt": "Volgens {left_by}: ‘{left}’. Bij {right_by} staat daarover: ‘{right}’.",
        "undecided": "Volgens {left_by}: ‘{left}’; volgens {right_by} staat dat nog niet vast: ‘{right}’.",
        "responsibility": "Wie is verantwoordelijk? Volgens {left_by} {left}, volgens {right_by} {right}.",
        "first": "Wie begon? {left_by}: ‘{left}’; {right_by}: ‘{right}’.",
        "mutual": "{left_by} en {right_by} beschuldigen elkaar.",
        "causes": "Hoe het kwam, daarover verschillen {left_by} (‘{left}’) en {right_by} (‘{right}’).",
        "explanations": "De verklaringen lopen uiteen: ‘{left}’ ({left_by}) tegenover ‘{right}’ ({right_by}).",
        "clash": "Dit lijkt niet samen te gaan: ‘{left}’ ({left_by}) en ‘{right}’ ({right_by}).",
        "answer": "{left_by}: ‘{left}’. Daarop antwoordt {right_by}: ‘{right}’.",
        "blamed": "Wie schuldig is, volgens {left_by}: ‘{left}’. Daartegenover {right_by}: ‘{right}’.",
        "positions": "Over {matter} staan zij tegenover elkaar: {left_by} (‘{left}’) en {right_by} (‘{right}’).",
        "camps": "Wie heeft de steun van {who}? Volgens {left_by} {left}, volgens {right_by} {right}.",
        "office_update": "Een ander in het ambt (‘{office}’): eerst {left} ({left_by}), later {right} ({right_by}).",
        "status": "Wie is de rechtmatige {office}? Volgens {left_by} {left}, volgens {right_by} {right}.",
        "contested": "Is {left} de rechtmatige {office}? Volgens {left_by} wel; het wordt betwijfeld door {right_by}.",
        "exact_copy": "De berichten hebben dezelfde tekst.",
        "near_copy": "{share} procent van dit bericht staat woordelijk in het andere.",
        "shared_passage": "De berichten delen een passage van {words} woorden.",
        "same_name": "Beide heten {name}.",
        "same_sound": "{left} en {right} klinken hetzelfde en hebben gemeen: {shared}.",
        "same_name_near": "Beide heten {name}, en beide berichten noemen ook {shared}.",
        "surname_plain": "{short} is hier {full}, die in {reports} berichten voluit genoemd wordt.",
        "surname": "{short} kan hier alleen {full} zijn; beide berichten noemen ook {shared}.",
        "surname_unsure": "{short} is misschien {full}; niets anders in de berichten wijst het uit.",
        "rivals": "{short} kan ook een ander zijn: {others}.",
        "namesakes": "Beide heten {name}, maar de functies verschillen en de berichten hebben niemand gemeen.",
        "same_words": "Beide berichten noemen {name}.",
        "institution": "Beide berichten bedoelen: {name} ({owner}).",
        "abbreviation": "{short} is de afkorting van {full}.",
        "same_event": "Zelfde gebeurtenis: {why}.",
        "event_unsure": "Misschien dezelfde gebeurtenis: {why}.",
        "by_act": "beide noemen ‘{act}’",
        "by_topic": "‘{left}’ en ‘{right}’ betekenen hetzelfde",
        "by_who": "dezelfde handelende partij ({names})",
        "by_whom": "dezelfde betrokkene ({names})",
        "by_where": "dezelfde plaats ({names})",
        "by_when": "de dagen komen overeen ({days})",
        "by_near": "beide noemen erbij {names}",
        "by_story": "beide berichten gaan over {names}",
        "by_words": "vergelijkbare woorden ({share} procent)",
        "by_figure": "hetzelfde getal ({number})",
        "by_back": "het bericht noemt ‘{act}’ opnieuw",
        "place_state": "{name} is een land.",
        "place_only": "Wij kennen één plaats die {name} heet.",
        "place_told": "Een bericht zegt welk {name}: ‘{words}’.",
        "place_told_land": "Een bericht zegt in welk land {name} ligt: ‘{words}’; dit is daar het grootste, ook mogelijk: {others}.",
        "place_strange": "Een bericht zegt iets anders dan wij van {name} weten: ‘{words}’.",
        "place_torn": "De berichten zeggen verschillend waar {name} ligt: {others}.",
        "place_story": "De berichten die {name} noemen, noemen {land} {count} keer; ook mogelijk: {others}.",
        "place_largest": "Veruit het grootste {name}; ook mogelijk: {others}.",
        "place_home": "Dichtbij en het grootste {name}; ook mogelijk: {others}.",
        "place_open": "Niets in de berichten wijst uit welk {name} het is; dit is het grootste, ook mogelijk: {others}.",
        "place_elsewhere": "Wij kennen {name} alleen in {others}, en de berichten die het noemen, gaan over {land}.",
        "place_inside": "Ligt in {name}. {why}",
    },
)  # fmt: skip

EN = Reader(
    land=lambda code: _english_lands().get(code),
    months=tuple("January February March April May June July August September October November December".split()),
    at_least="at least {n}", at_most="at most {n}", between="{low} to {high}", about="about {n}", report_of="the report of {day}",
    outlet="the report itself", unknown_date="date unknown", stated="{n} ({by})", either=" or ", then=", later ", also="; ",
    thousands=",", decimal=".",
    words={
        "doden": "dead", "gewonden": "injured", "arrestanten": "arrests", "vermisten": "missing", "betogers": "protesters",
        "vluchtelingen": "people who fled", "evacués": "evacuees", "geredden": "rescued",
        "daklozen": "homeless", "besmettingen": "infections", "gijzelaars": "hostages",
        "opgevangenen": "people in shelters", "mensen zonder stroom": "people without power",
        "huishoudens zonder stroom": "households without power", "patiënten op de intensive care": "patients in intensive care",
        "patiënten in het ziekenhuis": "patients in hospital",
        "zwaargewonden": "badly injured", "lichtgewonden": "slightly injured", "ingeslotenen": "trapped", "ondertekenaars": "signatories",
        "landen": "countries", "zetels": "seats", "stemmen": "votes", "opkomst": "turnout", "militairen": "soldiers", "schade": "damage",
        "woningen": "homes",
        "hectare": "hectares", "aanwezigen": "people present", "stakers": "strikers", "inzittenden": "people on board",
        "uitreizigers": "foreign fighters", "leden": "members", "banen": "jobs", "daders": "perpetrators", "mensen": "people",
        "president": "president", "premier": "prime minister", "voorzitter": "chair", "leider": "leader", "koning": "monarch",
        "burgemeester": "mayor", "sancties": "sanctions", "gebruik van geweld": "the use of force", "overleg": "talks",
        "vervroegde verkiezingen": "early elections", "een staakt-het-vuren": "a ceasefire",
        "deelnemers": "people taking part", "zieken": "people who fell ill",
        "procent": "per cent", "dollar": "dollars", "pond": "pounds", "uur": "hours", "jaar": "years",
        "dagen": "days", "keer": "times", "graden": "degrees", "kilometer": "kilometres", "meter": "metres", "punten": "points",
    },
    reasons={
        "figure_contradiction":
            "The sources contradict each other on the number of {what}: {left} ({left_by}) against {right} ({right_by}).",
        "amount_contradiction": "The sources contradict each other on the {what}: {left} ({left_by}) against {right} ({right_by}).",
        "share_contradiction":
            "The sources contradict each other on the percentage ({what}): {left} ({left_by}) against {right} ({right_by}).",
        "share_update": "The percentage ({what}) was revised: first {states}.",
        "figure_update": "The number of {what} was revised: first {states}.",
        "amount_update": "The {what} was revised: first {states}.",
        "measure_contradiction":
            "The sources contradict each other on the amount ({what}): {left} ({left_by}) against {right} ({right_by}).",
        "measure_update": "The amount ({what}) was revised: first {states}.",
        "revised": "Revised: first {left} ({left_by}), later {right} ({right_by}).",
        "status_update": "Changed: first ‘{left}’ ({left_by}), later ‘{right}’ ({right_by}).",
        "shares": "Together it is more than a hundred per cent of the {what}: {left} ({left_by}) and {right} ({right_by}).",
        "date_update": "Moved (‘{what}’): first {left} ({left_by}), later {right} ({right_by}).",
        "hour_contradiction": "The sources give other hours for one event (‘{what}’): ‘{left}’ ({left_by}) against ‘{right}’ ({right_by}).",
        "date_contradiction": "The sources date one event (‘{what}’) differently: {left} ({left_by}) against {right} ({right_by}).",
        "time_update": "Moved: first ‘{left}’ ({left_by}), later ‘{right}’ ({right_by}).",
        "time_contradiction": "The sources contradict each other on when it happened: ‘{left}’ ({left_by}) against ‘{right}’ ({right_by}).",
        "known_contradiction": "Since when it was known, on that {left_by} (‘{left}’) and {right_by} (‘{right}’) differ.",
        "wait_contradiction": "How long it took, on that {left_by} (‘{left}’) and {right_by} (‘{right}’) differ.",
        "outcome_contradiction": "The sources contradict each other on how it ended: ‘{left}’ ({left_by}) against ‘{right}’ ({right_by}).",
        "denial": "According to {left_by}: ‘{left}’. That is denied by {right_by}: ‘{right}’.",
        "denial_told": "In {left_by}: ‘{left}’. That is denied by {right_by}: ‘{right}’.",
        "rejection": "According to {left_by}: ‘{left}’. That is rejected by {right_by}: ‘{right}’.",
        "doubt": "According to {left_by}: ‘{left}’; about this, from {right_by}: ‘{right}’.",
        "undecided": "According to {left_by}: ‘{left}’; according to {right_by} that is not certain yet: ‘{right}’.",
        "responsibility": "Who is responsible? According to {left_by} {left}, according to {right_by} {right}.",
        "first": "Who began? {left_by}: ‘{left}’; {right_by}: ‘{right}’.",
        "mutual": "{left_by} and {right_by} accuse each other.",
        "causes": "How it came about: {left_by} (‘{left}’) and {right_by} (‘{right}’) differ.",
        "explanations": "The explanations differ: ‘{left}’ ({left_by}) against ‘{right}’ ({right_by}).",
        "clash": "These do not seem to go together: ‘{left}’ ({left_by}) and ‘{right}’ ({right_by}).",
        "answer": "{left_by}: ‘{left}’. To that {right_by} answers: ‘{right}’.",
        "blamed": "Who is to blame, by {left_by}: ‘{left}’. Against that, {right_by}: ‘{right}’.",
        "positions": "They stand against each other on {matter}: {left_by} (‘{left}’) and {right_by} (‘{right}’).",
        "camps": "Who has the support of {who}? According to {left_by} {left}, according to {right_by} {right}.",
        "office_update": "Another in the office (‘{office}’): first {left} ({left_by}), later {right} ({right_by}).",
        "status": "Who is the rightful {office}? According to {left_by} {left}, according to {right_by} {right}.",
        "contested": "Is {left} the rightful {office}? According to {left_by}; it is doubted by {right_by}.",
        "exact_copy": "The reports have the same text.",
        "near_copy": "{share} per cent of this report stands word for word in the other.",
        "shared_passage": "The reports share a passage of {words} words.",
        "same_name": "Both are called {name}.",
        "same_sound": "{left} and {right} sound the same and have in common: {shared}.",
        "same_name_near": "Both are called {name}, and both reports also name {shared}.",
        "surname_plain": "{short} is {full} here, whom {reports} reports name in full.",
        "surname": "{short} can only be {full} here; both reports also name {shared}.",
        "surname_unsure": "{short} may be {full}; nothing else in the reports tells.",
        "rivals": "{short} can be another one too: {others}.",
        "namesakes": "Both are called {name}, but their offices differ and the reports have nobody in common.",
        "same_words": "Both reports name {name}.",
        "institution": "Both reports mean: {name} ({owner}).",
        "abbreviation": "{short} is short for {full}.",
        "same_event": "The same event: {why}.",
        "event_unsure": "Perhaps the same event: {why}.",
        "by_act": "both say ‘{act}’",
        "by_topic": "‘{left}’ and ‘{right}’ mean the same",
        "by_who": "the same party acts ({names})",
        "by_whom": "it happens to the same ({names})",
        "by_where": "the same place ({names})",
        "by_when": "the days agree ({days})",
        "by_near": "both name {names} with it",
        "by_story": "both reports are about {names}",
        "by_words": "similar words ({share} per cent)",
        "by_figure": "the same number ({number})",
        "by_back": "the report names ‘{act}’ again",
        "place_state": "{name} is a country.",
        "place_only": "We know one place that is called {name}.",
        "place_told": "A report says which {name}: ‘{words}’.",
        "place_told_land": "A report says in which country {name} lies: ‘{words}’; this is the largest there, also possible: {others}.",
        "place_strange": "A report says something else than what we know of {name}: ‘{words}’.",
        "place_torn": "The reports differ on where {name} lies: {others}.",
        "place_story": "The reports that name {name} name {land} {count} times; also possible: {others}.",
        "place_largest": "By far the largest {name}; also possible: {others}.",
        "place_home": "Near by and the largest {name}; also possible: {others}.",
        "place_open": "Nothing in the reports tells which {name} it is; this is the largest, also possible: {others}.",
        "place_elsewhere": "We know {name} only in {others}, and the reports that name it are about {land}.",
        "place_inside": "Lies in {name}. {why}",
    },
)  # fmt: skip

READERS: Mapping[str, Reader] = {"nl": NL, "en": EN}


def sentence(key: str, values: Values, code: str) -> str:
    """The sentence of a key in the language `code`; in English when nobody wrote sentences in that one yet.

    >>> sentence("figure_update", {"what": ["word", "doden"], "states": ["states", [[["count", 5, 5, False], "NOS"]]]}, "en")
    'The number of dead was revised: first 5 (NOS).'
    """
    return _filled(key, values, READERS.get(code, EN))


def reason_in(code: str, key: str, values: str) -> str | None:
    """The sentence of what a file keeps, its values as JSON; none where the file is older than sentences are."""
    return sentence(key, json.loads(values), code) if key in READERS[code].reasons else None


def _filled(key: str, values: Values, reader: Reader) -> str:
    return reader.reasons[key].format(**{name: _told(value, reader) for name, value in values.items()})


def _told(value: Any, reader: Reader) -> str:
    if isinstance(value, str):
        return value
    kind, *parts = value
    if kind == "count":
        units = (reader.words.get(unit, unit) for unit in parts[3:])
        return " ".join([_count(parts[0], parts[1], reader, approximate=parts[2]), *units])
    if kind == "days":
        return days(parts[0], parts[1], reader)
    if kind == "report":
        return reader.report_of.format(day=days(parts[0], parts[1], reader)) if parts[0] else reader.outlet
    if kind == "land":
        return _land(parts[0], reader)
    if kind == "lands":
        return ", ".join(f"{_land(code, reader)} ({n})" if n > 1 else _land(code, reader) for code, n in parts)
    if kind == "all":
        return reader.also.join(_filled(key, values, reader) for key, values in parts)
    if kind == "states":
        told = ([reader.stated.format(n=_told(n, reader), by=_told(by, reader)) for n, by in state] for state in parts)
        return reader.then.join(reader.either.join(state) for state in told)
    return reader.words.get(parts[0], parts[0])


def _land(code: str | None, reader: Reader) -> str:
    return (reader.land(code) if code else None) or code or "?"


def days(first: str | None, last: str | None, reader: Reader) -> str:
    """An interval in words: a day, a month, or from and to."""
    a, b = (date.fromisoformat(d) if d else None for d in (first, last))
    if a is None or b is None:
        known = a or b
        return _day(known, reader) if known else reader.unknown_date
    if a == b:
        return _day(a, reader)
    if (a.year, a.month) == (b.year, b.month) and a.day == 1 and b.day >= 28:
        return f"{reader.months[a.month - 1]} {a.year}"
    return f"{_day(a, reader)} – {_day(b, reader)}"


def _day(day: date, reader: Reader) -> str:
    return f"{day.day} {reader.months[day.month - 1]} {day.year}"


def _count(low: float | None, high: float | None, reader: Reader, *, approximate: bool) -> str:
    """A number in words: `ten minste 70`."""
    if low is None or high is None:
        return (reader.at_most if low is None else reader.at_least).format(n=_digits(high if low is None else low, reader))
    if low == high:
        return reader.about.format(n=_digits(low, reader)) if approximate else _digits(low, reader)
    return reader.between.format(low=_digits(low, reader), high=_digits(high, reader))


def _digits(x: float | None, reader: Reader) -> str:
    if x is None:
        return ""
    if float(x).is_integer():
        return f"{x:,.10g}".replace(",", reader.thousands) if x < 1e10 else f"{int(x):,}".replace(",", reader.thousands)
    return f"{x:g}".replace(".", reader.decimal)


def keys(code: str) -> Sequence[str]:
    """The keys that a language has a sentence for."""
    return tuple(READERS[code].reasons)
