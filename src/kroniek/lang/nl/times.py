"""Dutch time expressions: words by class and the orders they come in. How patterns are written: `lang/shapes/times.py`."""

from __future__ import annotations

import re

from kroniek.lang.shapes.times import TimePattern as P
from kroniek.lang.shapes.times import TimeWords

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
PARTS = {"ochtend": "MO", "morgen": "MO", "voormiddag": "MO", "middag": "AF", "namiddag": "AF", "avond": "EV", "nacht": "NI"}
SEASONS = {"lente": "SP", "voorjaar": "SP", "zomer": "SU", "herfst": "FA", "najaar": "FA", "winter": "WI"}

DAY_WORDS = {"vandaag": (0, ""), "heden": (0, ""), "gisteren": (-1, ""), "eergisteren": (-2, ""), "morgen": (1, ""),
             "overmorgen": (2, ""),
             "vanochtend": (0, "MO"), "vanmorgen": (0, "MO"), "vanmiddag": (0, "AF"), "vanavond": (0, "EV"), "morgenvroeg": (1,
             "MO")}  # fmt: skip
for _stem, _days in {"gister": -1, "gisteren": -1, "eergister": -2, "eergisteren": -2, "morgen": 1, "overmorgen": 2}.items():
    DAY_WORDS |= {_stem + part: (_days, code) for part, code in PARTS.items()}

UNITS = {
    "seconde": ("S", 1), "seconden": ("S", 1), "sec": ("S", 1), "minuut": ("MIN", 1), "minuten": ("MIN", 1), "min": ("MIN", 1),
    "kwartier": ("MIN", 15), "halfuur": ("MIN", 30), "uur": ("H", 1), "uren": ("H", 1), "u": ("H", 1), "uurtje": ("H", 1),
    "etmaal": ("H", 24),
    "dag": ("D", 1), "dagen": ("D", 1), "werkdag": ("WD", 1), "werkdagen": ("WD", 1), "weekdag": ("WD", 1), "weekdagen": ("WD",
    1), "week": ("W", 1), "weken": ("W", 1), "weekje": ("W", 1),
    "weekend": ("WE", 1), "weekeinde": ("WE", 1), "weekenden": ("WE", 1), "maand": ("M", 1), "maanden": ("M", 1),
    "kwartaal": ("Q", 1),
    "kwartalen": ("Q", 1), "halfjaar": ("M", 6), "jaar": ("Y", 1), "jaren": ("Y", 1), "jr": ("Y", 1), "decennium": ("DEC", 1),
    "seizoenen": ("Y", 1), "decennia": ("DEC", 1), "kwarteeuw": ("Y", 25), "kwart eeuw": ("Y", 25), "eeuw": ("C", 1), "eeuwen": ("C", 1),
}  # fmt: skip
CLOCK_UNITS = {"uur": "H", "u": "H", "uren": "H"}
LASTING = {"minutenlang": "MIN", "urenlang": "H", "dagenlang": "D", "wekenlang": "W", "maandenlang": "M", "jarenlang": "Y",
           "decennialang": "DEC",
           "decennialange": "DEC", "eeuwenlang": "C", "urenlange": "H", "dagenlange": "D", "wekenlange": "W",
           "maandenlange": "M",
           "jarenlange": "Y"}  # fmt: skip
SET_WORDS = {"dagelijks": "P1D", "dagelijkse": "P1D", "wekelijks": "P1W", "wekelijkse": "P1W", "maandelijks": "P1M",
             "maandelijkse": "P1M",
             "jaarlijks": "P1Y", "jaarlijkse": "P1Y", "tweewekelijks": "P2W", "tweewekelijkse": "P2W", "halfjaarlijks": "P6M",
             "halfjaarlijkse": "P6M", "tweejaarlijks": "P2Y", "tweejaarlijkse": "P2Y", "vierjaarlijkse": "P4Y",
             "driemaandelijks": "P3M",
             "driemaandelijkse": "P3M", "tweemaandelijks": "P2M", "tweemaandelijkse": "P2M"}  # fmt: skip

HOLIDAYS = {
    "nieuwjaarsdag": ("fixed", 1, 1), "nieuwjaar": ("fixed", 1, 1), "driekoningen": ("fixed", 1, 6), "valentijnsdag": ("fixed",
    2, 14),
    "koningsdag": ("public", "NL", "nl", "Koningsdag", 4, 27), "koninginnedag": ("public", "NL", "nl", "Koninginnedag", 4, 30),
    "dodenherdenking": ("fixed", 5, 4), "bevrijdingsdag": ("fixed", 5, 5),
    "dag van de arbeid": ("fixed", 5, 1),
    "allerheiligen": ("fixed", 11, 1), "allerzielen": ("fixed", 11, 2), "wapenstilstandsdag": ("fixed", 11, 11),
    "sint-maarten": ("fixed", 11, 11),
    "pakjesavond": ("fixed", 12, 5), "sinterklaasavond": ("fixed", 12, 5), "kerstavond": ("fixed", 12, 24), "kerst": ("span",
    12, 25, 2),
    "kerstmis": ("fixed", 12, 25), "eerste kerstdag": ("fixed", 12, 25), "tweede kerstdag": ("fixed", 12, 26),
    "oudejaarsdag": ("fixed", 12, 31),
    "oudejaarsavond": ("fixed", 12, 31), "oudjaar": ("fixed", 12, 31), "oud en nieuw": ("span", 12, 31, 2),
    "jaarwisseling": ("span", 12, 31, 2),
    "carnaval": ("easter", -49, 3), "aswoensdag": ("easter", -46, 1), "palmzondag": ("easter", -7, 1),
    "witte donderdag": ("easter", -3, 1),
    "goede vrijdag": ("easter", -2, 1), "pasen": ("easter", 0, 2), "eerste paasdag": ("easter", 0, 1),
    "tweede paasdag": ("easter", 1, 1),
    "paaszondag": ("easter", 0, 1), "paasmaandag": ("easter", 1, 1), "paasweekend": ("easter", -1, 3), "hemelvaart": ("easter",
    39, 1),
    "hemelvaartsdag": ("easter", 39, 1), "pinksteren": ("easter", 49, 2), "eerste pinksterdag": ("easter", 49, 1),
    "tweede pinksterdag": ("easter", 50, 1), "prinsjesdag": ("nth", 9, 1, 3), "moederdag": ("nth", 5, 6, 2),
    "vaderdag": ("nth", 6, 6, 3),
    "sinterklaas": ("fixed", 12, 5), "halloween": ("fixed", 10, 31), "black friday": ("nth", 11, 4, 4), "thanksgiving": ("nth",
    11, 3, 4),
    "kerstdagen": ("span", 12, 25, 2), "kerstnacht": ("span", 12, 24, 2), "kerstochtend": ("fixed", 12, 25),
    "kerstweekend": ("span", 12, 24, 3), "oudejaarsnacht": ("span", 12, 31, 2), "oudjaarsnacht": ("span", 12, 31, 2),
    "nieuwjaarsnacht": ("span", 12, 31, 2), "nieuwjaarsochtend": ("fixed", 1, 1), "paasdagen": ("easter", 0, 2),
    "paasochtend": ("easter", 0, 1), "paaszaterdag": ("easter", -1, 1), "stille zaterdag": ("easter", -1, 1),
    "pinksterdagen": ("easter", 49, 2), "pinksterweekend": ("easter", 48, 3), "pinksterzondag": ("easter", 49, 1),
    "pinkstermaandag": ("easter", 50, 1), "hemelvaartsweekend": ("easter", 39, 4), "hemelvaartweekend": ("easter", 39, 4),
    "rozenmaandag": ("easter", -48, 1), "vastenavond": ("easter", -47, 1), "koningsnacht": ("public", "NL", "nl", "Koningsdag", 4, 27, -1),
    "internationale vrouwendag": ("fixed", 3, 8), "vrouwendag": ("fixed", 3, 8), "dierendag": ("fixed", 10, 4),
    "keti koti": ("fixed", 7, 1), "veteranendag": ("nth", 6, 5, -1), "wereldaidsdag": ("fixed", 12, 1),
    "hervormingsdag": ("fixed", 10, 31),
    "independence day": ("fixed", 7, 4), "memorial day": ("nth", 5, 0, -1), "labor day": ("nth", 9, 0, 1),
    "veterans day": ("fixed", 11, 11), "quatorze juillet": ("fixed", 7, 14), "boxing day": ("fixed", 12, 26),
    "ramadan": ("unknown",), "suikerfeest": ("unknown",), "offerfeest": ("unknown",), "chanoeka": ("unknown",),
    **dict.fromkeys(("zomervakantie", "herfstvakantie", "kerstvakantie", "voorjaarsvakantie", "krokusvakantie", "meivakantie",
    "paasvakantie", "bouwvak"), ("unknown",)),
    "chinees nieuwjaar": ("unknown",), "onafhankelijkheidsdag": ("unknown",), "moederdagweekend": ("unknown",),
}  # fmt: skip
"""Rules: a month and day; a first day and a number of days; days from Easter and how many; the nth weekday of a month."""

BARE_HOLIDAYS = tuple(h for h in HOLIDAYS if h.endswith(("dag", "dagen", "avond", "nacht", "ochtend", "day", "weekend"))
                      or h in {"pasen", "pinksteren", "kerst", "kerstmis", "oud en nieuw", "halloween"})  # fmt: skip
"""Those that are a time wherever they stand; the others only behind a preposition (`sinterklaas` comes by boat)."""

PERIODS = {
    "eerste wereldoorlog": (1914, 1918), "tweede wereldoorlog": (1939, 1945), "koude oorlog": (1947, 1991),
    "koreaanse oorlog": (1950, 1953),
    "vietnamoorlog": (1955, 1975), "golfoorlog": (1990, 1991), "spaanse burgeroorlog": (1936, 1939), "franse revolutie": (1789,
    1799),
    "russische revolutie": (1917, 1917), "tachtigjarige oorlog": (1568, 1648), "dertigjarige oorlog": (1618, 1648),
    "interbellum": (1918, 1939),
    "middeleeuwen": (500, 1500), "renaissance": (1400, 1600), "gouden eeuw": (1588, 1672), "bezettingstijd": (1940, 1945),
    "arabische lente": (2010, 2012), "zesdaagse oorlog": (1967, 1967), "jom kippoeroorlog": (1973, 1973),
    "falklandoorlog": (1982, 1982),
}  # fmt: skip

CLASSES: dict[str, dict[str, object]] = {
    "WEEKDAY": {day: n for n, day in enumerate(DAYS)},
    "WEEKDAY_SHORT": {"ma": 0, "di": 1, "wo": 2, "woe": 2, "woens": 2, "do": 3, "vr": 4, "vrij": 4, "za": 5, "zat": 5, "zo": 6},
    "WEEKDAYS": {day + "en": n for n, day in enumerate(DAYS)},
    "WEEKDAY_S": {day + "s": n for n, day in enumerate(DAYS)},
    "WEEKDAY_PART": {day + part: (n, code) for n, day in enumerate(DAYS) for part, code in PARTS.items()},
    "DAYWORD": dict(DAY_WORDS),
    "LASTNIGHT": {"vannacht": 0},
    "MONTH": {month: n for n, month in enumerate(MONTHS, 1)},
    "MONTH_SHORT": {"jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
                    "okt": 10, "nov": 11,
                    "dec": 12},
    "SEASON": dict(SEASONS),
    "UNIT": dict(UNITS),
    "UNITS": {
        w: UNITS[w]
        for w in ("seconden", "minuten", "uren", "dagen", "weken", "weekenden", "maanden", "kwartalen", "jaren", "decennia", "eeuwen",
                  "seizoenen")
    },
    "BEING": {"is": 0, "was": 0, "ben": 0, "wordt": 0, "werd": 0},
    "BIG": {
        **{w: UNITS[w] for w in ("week", "weekend", "weekeinde", "maand", "kwartaal", "jaar", "decennium", "eeuw")},
        "kalenderjaar": ("Y", 1),
        "werkweek": ("W", 1),
    },
    "DAYUNIT": {"dag": ("D", 1)},
    "YEARUNIT": {"jaar": ("Y", 1), "kalenderjaar": ("Y", 1), "schooljaar": ("SY", 1), "boekjaar": ("FY", 1)},
    "MONTHUNIT": {"maand": ("M", 1)},
    "WEEKUNIT": {"week": ("W", 1)},
    "QUARTERUNIT": {"kwartaal": ("Q", 1)},
    "SEASONUNIT": {"seizoen": ("SZ", 1), "schooljaar": ("SY", 1), "studiejaar": ("SY", 1), "collegejaar": ("SY", 1)},
    "YEARS": {"jaren": 0},
    "CENTURY": {"eeuw": 0},
    "HOURUNIT": dict(CLOCK_UNITS),
    "MINUTEUNIT": {"minuten": 0, "minuut": 0, "min": 0},
    "LANGUNIT": dict(LASTING),
    "LANG": {"lang": 0},
    "LASTS": {"durende": 0, "durend": 0, "lange": 0},
    "PART": {**PARTS, "ochtenden": "MO", "middagen": "AF", "avonden": "EV", "nachten": "NI", "vooravond": "EV",
             "ochtendspits": "MO",
             "avondspits": "EV", "lunchtijd": "AF", "lunchpauze": "AF", "etenstijd": "EV"},
    "NIGHT": {"nacht": "NI"},
    "PARTS": {"ochtends": "MO", "morgens": "MO", "middags": "AF", "namiddags": "AF", "avonds": "EV", "nachts": "NI"},
    "PLURALHOUR": {"enen": 1, "tweeën": 2, "drieën": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7, "achten": 8, "negenen": 9,
                   "tienen": 10, "elven": 11},
    "ONEHOUR": {"één": 1},
    "NOON": {"middernacht": 0, "middaguur": 12, "twaalven": 12},
    "S": {"'s": 0, "’s": 0, "‘s": 0, "ʼs": 0, "`s": 0, "s": 0},
    "LAST": {"vorig": 0, "vorige": 0, "verleden": 0},
    "PAST": {"afgelopen": 0, "voorbije": 0, "verlopen": 0},
    "LASTMOST": {"laatste": 0, "recentste": 0},
    "NEXT": {"volgend": 0, "volgende": 0},
    "COMING": {"komend": 0, "komende": 0, "aankomend": 0, "aankomende": 0, "aanstaand": 0, "aanstaande": 0, "eerstkomende": 0,
               "eerstvolgende": 0},
    "THIS": {"dit": 0, "deze": 0, "huidig": 0, "huidige": 0, "lopende": 0},
    "THAT": {"die": 0, "dat": 0, "diezelfde": 0, "datzelfde": 0, "dezelfde": 0, "hetzelfde": 0, "zelfde": 0, "bewuste": 0},
    "WHOLE": {"hele": 0, "heel": 0, "gehele": 0, "volle": 0, "ganse": 0},
    "REST": {"rest": 0, "restant": 0, "resterende": 0},
    "THE": {"de": 0, "het": 0, "'t": 0, "den": 0},
    "A": {"een": 1, "één": 1, "'n": 1},
    "ONE": {"eenmaal": 1, "tweemaal": 2, "driemaal": 3},
    "MY": {"mijn": 0, "zijn": 0, "haar": 0, "hun": 0, "ons": 0, "onze": 0, "je": 0},
    "TIMES": {"keer": 0, "maal": 0},
    "PER": {"per": 0},
    "NOW": {"nu": 0, "heden": 0},
    "BEGIN": {"begin": "BEGIN", "start": "BEGIN", "beginnend": "BEGIN", "aanvang": "BEGIN"},
    "MID": {"medio": "MID", "halverwege": "MID", "midden": "MID"},
    "END": {"eind": "END", "einde": "END", "slot": "END"},
    "HALFOF": {"eerste helft": "FIRST_HALF", "tweede helft": "SECOND_HALF"},
    "EARLIER": {"eerder": 0, "vroeger": 0},
    "LATER": {"later": 0},
    "COURSE": {"in de loop van": 0, "gedurende": 0},
    "AGO": {"geleden": 0},
    "AFTERWARDS": {"later": 1, "daarna": 1, "erna": 1, "nadien": 1, "daarop": 1},
    "BEFOREHAND": {"eerder": -1, "daarvoor": -1, "daarvóór": -1, "ervoor": -1, "ervóór": -1, "tevoren": -1, "voordien": -1},
    "FOLLOWING": {"volgende": 1, "daaropvolgende": 1},
    "PRECEDING": {"voorgaande": -1, "voorafgaande": -1},
    "THEREAFTER": {"daarop": 1, "erop": 1, "daarna": 1, "erna": 1},
    "NEXTDAY": {"daags": 0},
    "SINCE": {"sinds": 0, "sedert": 0},
    "SINCETHEN": {"sindsdien": 0, "sinds die tijd": 0, "sinds die dag": 0, "vanaf dat moment": 0, "sinds dat moment": 0,
                  "vanaf toen": 0, "van toen af": 0},
    "AFTERIT": {"na afloop": 0},
    "FROMON": {"vanaf": 0, "met ingang van": 0, "ingaande": 0},
    "UNTIL": {"tot": 0, "t/m": 0, "tot en met": 0, "tot aan": 0},
    "ABOUTYEAR": {"anno": 0, "dan": 0, "als": 0, "per": 0},
    "BETWEEN": {"tussen": 0},
    "AND": {"en": 0, "&": 0},
    "OR": {"of": 0},
    "FROM": {"van": 0, "uit": 0},
    "VAN": {"van": 0},
    "BEFORE": {"voor": 0, "vóór": 0, "nog voor": 0, "voorafgaand aan": 0},
    "BYFORE": {"vóór": 0, "nog voor": 0, "voorafgaand aan": 0},
    "AFTER": {"na": 0, "ná": 0},
    "BY": {"uiterlijk": 0, "ten laatste": 0, "niet later dan": 0},
    "IN": {"in": 0, "begin": 0},
    "ON": {"op": 0},
    "AT": {"om": 0},
    "TO": {"op": 0, "naar": 0},
    "AROUND": {"rond": 0, "omstreeks": 0, "tegen": 0, "rondom": 0, "om": 0, "vanaf": 0, "sinds": 0, "tot": 0, "na": 0,
               "voor": 0, "klokslag": 0},
    "ROUGHLY": {"rond": 0, "omstreeks": 0, "tegen": 0, "rondom": 0, "klokslag": 0},
    "DURING": {"in": 0, "tijdens": 0, "gedurende": 0, "sinds": 0, "na": 0, "voor": 0, "tot": 0, "uit": 0, "rond": 0, "met": 0,
               "begin": 0, "eind": 0},
    "WITH": {"met": 0, "op": 0, "rond": 0, "tijdens": 0, "na": 0, "voor": 0, "sinds": 0, "tot": 0, "vóór": 0, "over": 0},
    "APPROX": {"ongeveer": 0, "circa": 0, "ca": 0, "zo'n": 0, "zo’n": 0, "pakweg": 0, "grofweg": 0, "plusminus": 0, "iets": 0,
               "even": 0,
               "net": 0, "vlak": 0, "kort": 0, "een kleine": 0},
    "AMPLE": {"ruim": 0, "dik": 0, "een dikke": 0, "meer dan": 0, "langer dan": 0, "minstens": 0, "minimaal": 0,
              "ten minste": 0,
              "tenminste": 0, "zeker": 0, "een goede": 0},
    "NEARLY": {"bijna": 0, "krap": 0, "nog geen": 0, "nagenoeg": 0, "net geen": 0, "minder dan": 0, "hooguit": 0,
               "maximaal": 0, "hoogstens": 0},
    "SOME": {"enkele": 0, "enige": 0, "paar": 0, "een paar": 0, "een aantal": 0, "meerdere": 0, "verscheidene": 0,
             "verschillende": 0,
             "luttele": 0, "wat": 0},
    "MANY": {"vele": 0, "veel": 0, "tientallen": 0, "honderden": 0, "duizenden": 0, "talloze": 0},
    "ALREADY": {"al": 0, "reeds": 0},
    "WITHIN": {"binnen": 0},
    "OVER": {"over": 0},
    "HALF": {"half": 0.5, "halve": 0.5},
    "QUARTER": {"kwart": 15},
    "EVERY": {"elke": 0, "elk": 0, "ieder": 0, "iedere": 0},
    "SETWORD": dict(SET_WORDS),
    "BASIS": {"basis": 0},
    "EARLYADJ": {"vroege": 0, "vroeg": 0},
    "LATEADJ": {"late": 0, "laat": 0},
    "MOMENT": {"moment": 0, "ogenblik": 0, "tijdstip": 0},
    "OLD": {"oud": 0, "oude": 0, "jong": 0, "jonge": 0, "leeftijd": 0},
    "LOCAL": {"plaatselijke": 0, "lokale": 0, "nederlandse": 0, "belgische": 0},
    "CLOCKTIME": {"tijd": 0},
    "HOLIDAY": dict(HOLIDAYS),
    "FEAST": {h: HOLIDAYS[h] for h in BARE_HOLIDAYS},
    "STRETCH": {"periode": 0, "tijd": 0},
    "RECENTLY": {"weekend": ("WE", 1), "weekeinde": ("WE", 1)},
    "OLDER": {"ouder": 0, "jonger": 0},
    "NOUNDAY": {"morgen": 0, "heden": 0},
    "PERIOD": dict(PERIODS),
    "ITSELF": {"zelf": 0},
    "VAGUE": {"dag en nacht": 0, "vandaag de dag": 0, "op een dag": 0},
    "ROUNDS": {"euro": 0, "dollar": 0, "procent": 0, "mensen": 0, "kilometer": 0, "meter": 0, "km": 0, "graden": 0},
    "AMPM": {"am": "MO", "pm": "EV", "a.m": "MO", "p.m": "EV"},
    "WEEKEVERY": {"om de": 0},
    "QNUM": {"q1": 1, "q2": 2, "q3": 3, "q4": 4, "k1": 1, "k2": 2, "k3": 3, "k4": 4},
}  # fmt: skip


def _hour(x: str) -> str:
    """An hour as people say it, under labels that begin with `x`."""
    return (
        f"(?:{x}h:CLOCK/CLOCKDOT/HOUR|{x}h:A(?=HOURUNIT)|{x}half:HALF {x}h:HOUR"
        f"|(?:{x}q:QUARTER/NUM) MINUTEUNIT? {x}side:OVER/BEFORE {x}half:HALF? {x}h:HOUR) HOURUNIT?"
    )


def _of_day(label: str) -> str:
    """The part of the day behind an hour: `'s middags`, `in de ochtend`."""
    return f"(?:DASH? S DASH? {label}:PARTS|IN THE {label}:PART)"


PATTERNS = (
    # dates
    P(reading="iso", pattern="day:ISODATE", example="Het besluit ging in op [2019-02-04]."),
    P(reading="dmy", pattern="(?:WEEKDAY/WEEKDAY_SHORT COMMA?)? day:DMY", example="Op [12-06-2015] sloot het pand."),
    P(
        reading="dm",
        pattern="(?<=ON/VAN/UNTIL/AFTER/FROMON) day:DM",
        example="De zitting is verplaatst naar vrijdag, niet op [22/4].",
    ),
    P(reading="ym", pattern="month:YM", example="De cijfers van [2019-05] ontbreken."),
    P(
        reading="date",
        pattern="(?:wd:WEEKDAY/WEEKDAY_SHORT/WEEKDAY_PART DOT? COMMA? THE?)? (?:THE(?=DAYORD))? day:DAYNUM/DAYORD (?:DAYUNIT)? VAN?"
        " month:MONTH/MONTH_SHORT"
        " DOT? COMMA? VAN? year:YEAR/SHORTYEAR",
        example="Op [zaterdag 18 mei 2019] opende het museum.",
    ),
    P(
        reading="date",
        pattern="(?:wd:WEEKDAY/WEEKDAY_SHORT/WEEKDAY_PART DOT? COMMA? THE?)? (?:THE(?=DAYORD))? day:DAYNUM/DAYORD (?:DAYUNIT)? VAN?"
        " month:MONTH/MONTH_SHORT"
        " (?:DOT(?=AND/UNTIL/DASH/AT/CLOCK))? (?:VAN? rel:THIS/LAST/NEXT/COMING/PAST YEARUNIT)?",
        example="De brug ging [3 maart] open.",
    ),
    P(
        reading="date",
        pattern="month:MONTH/MONTH_SHORT DOT? day:DAYNUM/DAYORD COMMA year:YEAR",
        example="Getekend te Delft, [juni 3, 2016].",
    ),
    P(
        reading="dates",
        pattern="(?:FROM/BETWEEN)? wd:WEEKDAY? from:DAYNUM/DAYORD (?:UNTIL/AND/DASH/OR) WEEKDAY? to:DAYNUM/DAYORD VAN?"
        " month:MONTH/MONTH_SHORT"
        " COMMA? year:YEAR?",
        example="De beurs duurt [van 3 tot 12 september].",
    ),
    P(
        reading="day_of",
        pattern="(?:wd:WEEKDAY THE)? THE? day:DAYORD DAYUNIT? VAN rel:THIS/LAST/NEXT/COMING/THAT MONTHUNIT",
        example="Ze moet [de 20e van volgende maand] terug zijn.",
    ),
    P(reading="day_of", pattern="wd:WEEKDAY THE day:DIGITORD (?!TIMES)", example="Ze komen [vrijdag de 26e] bijeen."),
    P(
        reading="day_of",
        pattern="(?<=ON/BEFORE/UNTIL/AFTER) THE day:DAYORD (?!MONTH)",
        example="We spreken elkaar op [de 22ste].",
        loose=True,
    ),
    # months
    P(
        reading="month",
        pattern="(?:THE? MONTHUNIT)? month:MONTH/MONTH_SHORT (?:DOT(?=YEAR))? COMMA? VAN? year:YEAR/SHORTYEAR",
        example="In [mei 2018] won zij opnieuw.",
    ),
    P(
        reading="month",
        pattern="year:YEAR COMMA? month:MONTH/MONTH_SHORT",
        example="Het stuk is van [2016 november].",
        loose=True,
    ),
    P(
        reading="month",
        pattern="(?:part:BEGIN/MID/END/HALFOF VAN?)? month:MONTH VAN? rel:THIS/LAST/NEXT/COMING/PAST/THAT YEARUNIT",
        example="De fabriek sloot [eind juni vorig jaar].",
    ),
    P(
        reading="month",
        pattern="rel:THIS/LAST/NEXT/COMING YEARUNIT month:MONTH",
        example="Zij gaat [volgend jaar juni] met pensioen.",
    ),
    P(
        reading="month",
        pattern="rel:THIS/LAST/NEXT/COMING/PAST month:MONTH/MONTH_SHORT",
        example="Hij vertrekt [komende maart].",
    ),
    P(
        reading="month",
        pattern="(?:THE)? part:BEGIN/MID/END/HALFOF VAN? (?:MONTHUNIT)? month:MONTH/MONTH_SHORT VAN? year:YEAR/SHORTYEAR",
        example="Dat was [eind februari 2017].",
    ),
    P(
        reading="month",
        pattern="(?:THE)? part:BEGIN/MID/END/HALFOF VAN? month:MONTH",
        example="De werken beginnen [medio augustus].",
    ),
    P(reading="month", pattern="HALF month:MONTH", example="De kas opent [half maart].", set=(("part", "MID"),)),
    P(reading="month", pattern="THE? MONTHUNIT month:MONTH/MONTH_SHORT", example="[De maand mei] was nat."),
    P(reading="month", pattern="month:MONTH", example="In [januari] viel er veel sneeuw."),
    P(reading="month", pattern="(?<=IN/SINCE/UNTIL/FROMON) month:MONTH_SHORT", example="Hij begint in [okt]."),
    # years and longer
    P(
        reading="year",
        pattern="(?<!PAST)(?<!LAST)(?<!THIS)(?<!NEXT)(?<!COMING)(?<!EVERY)(?<!NUM)(?:THE WHOLE?)? (?:YEARUNIT) year:YEAR",
        example="In [het jaar 1953] brak de dijk.",
    ),
    P(
        reading="year",
        pattern="(?:THE)? part:BEGIN/MID/END/HALFOF VAN? (?:THE YEARUNIT)? year:YEAR (?!UNIT)(?!ROUNDS)",
        example="[Begin 2016] vertrok ze.",
    ),
    P(
        reading="year",
        pattern="(?<=IN/SINCE/UNTIL/FROM/FROMON/AFTER/BEFORE/BY/DURING/AROUND/ROUGHLY/BETWEEN/OVER/ABOUTYEAR) year:YEAR"
        " (?!ROUNDS)(?!UNIT)(?!WORD)",
        example="De vloot verging in [1588].",
    ),
    P(
        reading="year",
        pattern="(?<=IN/SINCE/UNTIL/FROM/FROMON/AFTER/BEFORE/BY/DURING/AROUND/ROUGHLY/BETWEEN/OVER/ABOUTYEAR) year:MODERNYEAR"
        " (?!ROUNDS)(?!UNIT)",
        example="In [2014] voer de veerboot nog.",
    ),
    P(reading="years", pattern="BETWEEN from:YEAR AND to:YEAR", example="[Tussen 2016 en 2018] steeg de huur."),
    P(
        reading="years",
        pattern="(?:THE? SEASONUNIT)? from:YEAR (?:SLASH/DASH) to:YEAR",
        example="In [het schooljaar 2017/2018] kwamen er leraren bij.",
    ),
    P(
        reading="years",
        pattern="from:YEAR DASH to:NUM (?!DASH)(?!MONTH)(?!UNIT)",
        example="Na de oorlog van [1950-53] werd het land gedeeld.",
    ),
    P(reading="year", pattern="(?<=BREAK) year:MODERNYEAR (?=COLON)", example="De rampen:\n[2004]: een vloedgolf."),
    P(reading="year", pattern="(?<=OPEN) year:YEAR (?=CLOSE/DASH)", example="Haar debuut ([2014]) werd bekroond."),
    P(
        reading="year",
        pattern="(?:(?<=AND/OR)|(?<=COMMA/DASH)(?!MODERNYEAR WORD)) year:MODERNYEAR(?!ROUNDS)(?!UNIT)",
        example="Dat gebeurde in 2013 en [2014].",
    ),
    P(
        reading="decade",
        pattern="(?:part:BEGIN/MID/END VAN?)? THE? YEARS decade:DECADE/SHORTYEAR",
        example="Zij streed in [de jaren tachtig].",
    ),
    P(reading="century", pattern="(?:THE)? ord:ORD CENTURY", example="De kerk is uit [de 17e eeuw]."),
    P(reading="period", pattern="(?<=DURING/THE) name:PERIOD (?!IN)", example="Tijdens de [Koude Oorlog] lag de grens hier."),
    P(
        reading="quarter",
        pattern="THE? ord:ORD QUARTERUNIT VAN? year:YEAR?",
        example="De winst viel in [het eerste kwartaal van 2018] tegen.",
    ),
    P(
        reading="quarter",
        pattern="THE? ord:ORD QUARTERUNIT VAN? rel:THIS/LAST/NEXT/COMING YEARUNIT",
        example="De winst daalde in [het derde kwartaal van vorig jaar].",
    ),
    P(reading="quarter", pattern="n:QNUM DASH? year:YEAR", example="De omzet van [Q1 2017] viel mee."),
    P(
        reading="half",
        pattern="THE? part:HALFOF VAN (?:THE|rel:THIS/LAST/NEXT/COMING) YEARUNIT",
        example="Er kwam [de eerste helft van dit jaar] niets.",
    ),
    P(
        reading="season",
        pattern="(?:part:BEGIN/MID/END VAN?)? (?:THE)? season:SEASON VAN? year:YEAR/SHORTYEAR",
        example="In [de zomer van 2016] was het druk.",
    ),
    P(
        reading="season",
        pattern="season:SEASON VAN? rel:THIS/LAST/NEXT/COMING YEARUNIT",
        example="Dat speelde in de [herfst van vorig jaar].",
    ),
    P(reading="season", pattern="rel:THIS/LAST/NEXT/COMING YEARUNIT season:SEASON", example="Dat was [vorig jaar herfst] zo."),
    P(
        reading="season",
        pattern="THE? part:HALFOF VAN THE season:SEASON",
        example="Zij verhuist [de tweede helft van de lente].",
    ),
    P(
        reading="season",
        pattern="(?:part:BEGIN/MID/END VAN?)? rel:THIS/LAST/NEXT/COMING/PAST/THAT season:SEASON",
        example="[Afgelopen zomer] stond de rivier laag.",
    ),
    P(
        reading="season",
        pattern="(?<=IN/AFTER/BEFORE/SINCE/UNTIL/FROMON/DURING) THE (?:EARLYADJ/LATEADJ)? season:SEASON",
        example="In [het voorjaar] wordt gezaaid.",
    ),
    P(reading="season", pattern="part:BEGIN/MID/END VAN? THE? season:SEASON", example="Het boek komt [eind zomer]."),
    # days of the week and of the speaker
    P(
        reading="weekday",
        pattern="THE? rel:LAST/NEXT/PAST/COMING/THIS WEEKUNIT wd:WEEKDAY",
        example="Ze spreken [volgende week maandag].",
    ),
    P(
        reading="weekday",
        pattern="wd:WEEKDAY/WEEKDAY_PART (?:VAN)? rel:LAST/NEXT/PAST/COMING/THIS WEEKUNIT",
        example="Het lek werd [donderdag vorige week] gevonden.",
    ),
    P(
        reading="weekday",
        pattern="THIS? rel:LAST/NEXT/PAST/COMING/THIS wd:WEEKDAY/WEEKDAY_PART part:PART?",
        example="[Afgelopen vrijdag] liep de onderhandeling vast.",
    ),
    P(
        reading="weekday",
        pattern="wd:WEEKDAY/WEEKDAY_PART rel:LAST/NEXT/PAST/COMING (?!UNIT)",
        example="Het feest is [zaterdag aanstaande].",
    ),
    P(
        reading="weekday",
        pattern="(?<=ON/VAN/FROM/SINCE/UNTIL/AFTER/BEFORE/AROUND/DOT/BREAK/QUOTE) rel:THAT wd:WEEKDAY/WEEKDAY_PART (?!WORD)",
        example="Op [die zaterdag] bleef het stil.",
    ),
    P(
        reading="weekday",
        pattern="(?<=ON/VAN/FROM/SINCE/UNTIL/AFTER/BEFORE/AROUND) rel:THAT wd:WEEKDAY/WEEKDAY_PART",
        example="Op [die zondag] fietste zij naar Gent.",
    ),
    P(reading="weekday_over", pattern="wd:WEEKDAY OVER n:NUM/A unit:UNIT", example="Zij speelt [zaterdag over een week]."),
    P(
        reading="weekday",
        pattern="(?<!EVERY)(?<!A) (?:LATEADJ)? wd:WEEKDAY_PART (?:LATEADJ)?",
        example="[Dinsdagochtend] stak het vuur op.",
    ),
    P(
        reading="weekday",
        pattern="(?<!EVERY)(?<!A) wd:WEEKDAY (?:IN THE (?:EARLYADJ/LATEADJ)? part:PART|S DASH? part:PARTS|part:PART)",
        example="Hij landde [vrijdag in de vroege ochtend].",
    ),
    P(
        reading="weekday",
        pattern="(?<!EVERY)(?<!A) (?:THE WHOLE)? wd:WEEKDAY",
        example="De raad vergaderde [woensdag] achter gesloten deuren.",
    ),
    P(
        reading="nth_weekday",
        pattern="THE? ord:ORD wd:WEEKDAY VAN THE? month:MONTH year:YEAR?",
        example="Ze stemmen op [de eerste dinsdag van november].",
    ),
    P(
        reading="nth_weekday",
        pattern="THE? ord:ORD wd:WEEKDAY VAN rel:THIS/LAST/NEXT/COMING MONTHUNIT",
        example="Ze stemmen op [de eerste vrijdag van volgende maand].",
    ),
    P(
        reading="deictic",
        pattern="(?:(?<!THE)(?<!EVERY)(?<!A)(?<!THAT)(?<!MY)(?<!THIS)(?<!EARLYADJ)|(?!NOUNDAY)) word:DAYWORD"
        " (?:(?:IN THE|S) part:PARTS/PART)?",
        example="Het rapport dat [gisteren] verscheen, is dun.",
    ),
    P(reading="night", pattern="word:LASTNIGHT", example="[Vannacht] woedde er brand."),
    P(
        reading="night_between",
        pattern="(?:THE)? NIGHT VAN a:WEEKDAY TO b:WEEKDAY",
        example="Het brandde [de nacht van donderdag op vrijdag] nog.",
    ),
    P(
        reading="night_between_dates",
        pattern="(?:THE)? NIGHT VAN a:DAYNUM TO b:DAYNUM month:MONTH year:YEAR?",
        example="In [de nacht van 3 op 4 mei] viel de stroom uit.",
    ),
    # this, last and next week, month, year
    P(
        reading="unit",
        pattern="(?:THE)? part:BEGIN/MID/END/HALFOF VAN? rel:THIS/LAST/NEXT/COMING/PAST unit:BIG",
        example="[Eind vorig jaar] brak de strijd los.",
    ),
    P(
        reading="unit",
        pattern="dir:EARLIER/LATER rel:THIS/LAST/NEXT unit:BIG/DAYUNIT",
        example="Zij zei [eerder deze week] niets te weten.",
    ),
    P(
        reading="unit",
        pattern="(?:COURSE)? THIS? THE? WHOLE? rel:THIS/LAST/NEXT/COMING/PAST WHOLE? unit:BIG",
        example="[Vorige maand] gingen er drie winkels dicht.",
    ),
    P(
        reading="unit",
        pattern="THE rel:LAST/COMING/PAST WORD unit:BIG",
        example="Zij kijkt terug op [het afgelopen roerige jaar].",
    ),
    P(reading="weekend", pattern="(?:(?<=IN/VAN)|VAN) THE unit:RECENTLY", example="Er was [van het weekend] een storm."),
    P(reading="weekend", pattern="THE unit:RECENTLY (?!VAN)", example="[Het weekend] verliep rustig."),
    P(
        reading="unit",
        pattern="THE? part:BEGIN/MID/END VAN THE unit:BIG (?!AFTERWARDS)",
        example="Aan [het eind van de maand] is het geld op.",
    ),
    P(reading="stretch", pattern="THE rel:PAST/COMING/LASTMOST STRETCH", example="[De afgelopen periode] was zwaar."),
    P(
        reading="unit",
        pattern="REST VAN (?:THE|rel:THIS/NEXT) (?:THIS)? unit:BIG/DAYUNIT",
        example="De [rest van de week] blijft het droog.",
    ),
    P(
        reading="unit",
        pattern="part:BEGIN/MID/END VAN THE unit:BIG/DAYUNIT",
        example="De uitslag komt [eind van de maand].",
        loose=True,
    ),
    P(
        reading="unit_after_next",
        pattern="THE unit:BIG AFTER (?:AFTER)? THE? NEXT/COMING",
        example="[De week na de volgende] is hij vrij.",
        loose=True,
    ),
    P(reading="week_number", pattern="WEEKUNIT n:NUM (?:VAN? year:YEAR)?", example="De bouw begint in [week 34]."),
    P(
        reading="nth_week",
        pattern="THE? ord:ORD/LASTMOST WEEKUNIT VAN? month:MONTH/MONTH_SHORT VAN? year:YEAR?",
        example="[De eerste week van oktober] regende het.",
    ),
    P(
        reading="nth_week",
        pattern="THE? ord:ORD/LASTMOST WEEKUNIT VAN? year:YEAR",
        example="De beurs is in [de derde week van 2018].",
    ),
    P(
        reading="edge",
        pattern="(?:THE)? ord:ORD/LASTMOST (?:n:NUM|some:SOME|half:HALF)? unit:UNIT VAN (?:THE? YEARUNIT)? year:YEAR",
        example="Er viel in [de eerste drie maanden van 2016] veel regen.",
    ),
    P(
        reading="edge",
        pattern="(?:THE)? ord:ORD/LASTMOST (?:n:NUM|some:SOME|half:HALF)? unit:UNIT VAN rel:THIS/LAST/NEXT/COMING YEARUNIT",
        example="Er viel in [de eerste maanden van dit jaar] veel regen.",
    ),
    P(
        reading="edge",
        pattern="THE ord:ORD n:NUM? unit:UNITS (?!AGO)(?!AFTERWARDS)",
        example="[De eerste weken] waren zwaar.",
    ),
    P(reading="edge", pattern="THE ord:ORD/LASTMOST unit:DAYUNIT", example="Op [de laatste dag] kwam de regen."),
    P(
        reading="season_unit",
        pattern="THE? WHOLE? rel:THIS/LAST/NEXT/COMING/PAST unit:SEASONUNIT",
        example="[Vorig seizoen] werd de club derde.",
    ),
    P(
        reading="past_units",
        pattern="(?:IN/DURING)? THE? PAST/LASTMOST/PRECEDING (?:SOME|n:NUM|half:HALF|(?<=PAST) WORD)? unit:UNITS",
        example="Er gingen [de afgelopen dagen] drie bruggen dicht.",
    ),
    P(
        reading="past_units",
        pattern="(?:IN/DURING)? THE? PAST/LASTMOST/PRECEDING n:NUM unit:UNIT",
        example="[De afgelopen twee jaar] steeg de huur.",
    ),
    P(
        reading="past_units",
        pattern="(?:IN/DURING)? THE? n:NUM PAST unit:UNIT",
        example="[In de twee afgelopen jaar] steeg de huur.",
        loose=True,
    ),
    P(
        reading="coming_units",
        pattern="(?:IN/DURING/WITHIN)? THE? COMING/NEXT (?:SOME|n:NUM) unit:UNIT",
        example="[De komende drie weken] rijdt er geen trein.",
    ),
    P(
        reading="coming_units",
        pattern="(?:IN/DURING/WITHIN)? THE? COMING/NEXT unit:UNITS",
        example="Er wordt [de komende dagen] verder gezocht.",
    ),
    P(
        reading="coming_units",
        pattern="(?:IN/DURING/WITHIN)? THE? n:NUM COMING/NEXT unit:UNIT",
        example="[De twee komende jaren] wordt er gebouwd.",
        loose=True,
    ),
    # so long ago, so long from now, so long after
    P(
        reading="ago",
        pattern="about:APPROX/AMPLE/NEARLY? (?:n:NUM/A|n2:HALF|A n3:HALF) unit:UNIT (?:(?:AND|COMMA|COMMA AND) n4:NUM/A"
        " unit2:UNIT)? (?:(?:AND|COMMA|COMMA AND) n5:NUM/A unit3:UNIT)? AGO",
        example="Het schip verging [ruim twee weken geleden].",
    ),
    P(reading="ago", pattern="some:SOME unit:UNIT AGO", example="[Enkele maanden geleden] sloot de school."),
    P(reading="ago", pattern="A unit:UNIT OR n:NUM AGO", example="[Een jaar of vijf geleden] was hier nog niets."),
    P(reading="ago", pattern="many:MANY? unit:UNITS AGO", example="De mijn sloot [jaren geleden]."),
    P(
        reading="ahead",
        pattern="(?<!AFTER)(?:OVER) about:APPROX/AMPLE/NEARLY? (?:n:NUM/A|A? n2:HALF|some:SOME) unit:UNIT"
        " (?:(?:AND/COMMA) n4:NUM/A unit2:UNIT)?",
        example="[Over anderhalve week] zijn er verkiezingen.",
    ),
    P(
        reading="within",
        pattern="WITHIN about:APPROX? (?:n:NUM/A|some:SOME) unit:UNIT",
        example="De bouw begint [binnen tien dagen].",
    ),
    P(
        reading="later",
        pattern="about:APPROX/AMPLE/NEARLY? (?:n:NUM/A|A? n2:HALF|some:SOME) unit:UNIT (?:(?:AND|COMMA) n4:NUM/A unit2:UNIT)?"
        " dir:AFTERWARDS/BEFOREHAND",
        example="Zij werd [drie dagen later] gevonden.",
    ),
    P(
        reading="days_after",
        pattern="(?:IN)? THE unit:UNITS dir:AFTERWARDS/BEFOREHAND",
        example="[In de weken daarna] bleef het stil.",
    ),
    P(
        reading="later",
        pattern="THE? unit:DAYUNIT/BIG/PART dir:AFTERWARDS/BEFOREHAND",
        example="[De dag erna] was de weg weer vrij.",
        set=(("one", 1),),
    ),
    P(reading="later", pattern="NEXTDAY dir:AFTERWARDS/BEFOREHAND", example="[Daags daarna] trad hij af.", set=(("days", 1),)),
    P(
        reading="later",
        pattern="THE dir:FOLLOWING/PRECEDING unit:DAYUNIT/PART",
        example="[De volgende ochtend] lag er ijs.",
        set=(("one", 1),),
    ),
    P(
        reading="later",
        pattern="THE dir:PRECEDING unit:BIG",
        example="Het was droger dan [de voorgaande maand].",
        set=(("one", 1),),
    ),
    P(
        reading="weekday_later",
        pattern="(?:THE)? wd:WEEKDAY dir:THEREAFTER/BEFOREHAND",
        example="[De zondag daarop] gingen ze weer.",
    ),
    P(reading="that", pattern="(?:dir:EARLIER/LATER)? ON? THAT unit:DAYUNIT/BIG/PART", example="[Die avond] bleef het rustig."),
    P(reading="that", pattern="dir:EARLIER/LATER ON THE unit:DAYUNIT", example="[Eerder op de dag] sprak zij de leden toe."),
    P(reading="that", pattern="dir:EARLIER/LATER IN THE unit:BIG", example="[Later in de week] volgt het debat."),
    P(reading="that", pattern="THE unit:DAYUNIT ITSELF", example="Op [de dag zelf] was er niets te zien."),
    P(reading="that_moment", pattern="ON THAT MOMENT", example="[Op dat moment] reed de trein al."),
    # how long and how often
    P(
        reading="age",
        pattern="(?<=OPEN/COMMA/BEING) n:NUM unit:YEARUNIT (?=CLOSE/COMMA/DOT)",
        example="De dader (zij is [53 jaar]) zweeg.",
    ),
    P(
        reading="lasting",
        pattern="ALREADY (?:about:APPROX/AMPLE/NEARLY)? (?:n:NUM/A|A? n2:HALF|some:SOME) unit:UNIT LANG? (?!AGO)(?!OLD)",
        example="Zij is [al twintig jaar] burgemeester.",
        set=(("until", "surely"),),
    ),
    P(
        reading="lasting",
        pattern="ALREADY unit:UNITS LANG? (?!AGO)",
        example="Het regent [al dagen].",
        set=(("until", "surely"),),
    ),
    P(
        reading="lasting",
        pattern="SINCE (?:about:APPROX/AMPLE/NEARLY)? (?:n:NUM/A|A? n2:HALF|some:SOME) unit:UNIT (?!AGO)(?!OLD)(?!AFTERWARDS)",
        example="Zij leidt [sinds vier maanden] de winkel.",
        set=(("until", "surely"),),
    ),
    P(reading="lasting", pattern="ALREADY lang:LANGUNIT", example="Hij zwijgt [al jarenlang].", set=(("until", "surely"),)),
    P(reading="lasting", pattern="lang:LANGUNIT", example="[Wekenlang] lag het werk stil.", set=(("until", 1),)),
    P(
        reading="lasting",
        pattern="(?<=ORD/WORD) IN (?:n:NUM/A) unit:UNIT (?!AGO)(?!OLD)(?!AFTERWARDS)",
        example="Het was de zwaarste brand [in tien jaar].",
        set=(("until", "exact"),),
    ),
    P(reading="since_then", pattern="SINCETHEN", example="Zij woont er [sindsdien]."),
    P(reading="that_moment", pattern="AFTERIT", example="[Na afloop] bleef het rustig."),
    P(
        reading="lasting",
        pattern="about:APPROX/AMPLE/NEARLY? (?:n:NUM/A|A? n2:HALF) unit:UNIT LASTS",
        example="De [drie weken durende] proef slaagde.",
    ),
    P(
        reading="lasting",
        pattern="AFTER about:APPROX/AMPLE/NEARLY? (?:n:NUM/A) unit:UNIT (?!OLD)",
        example="[Na twintig jaar] komt er een eind aan.",
        set=(("until", 1),),
    ),
    P(
        reading="lasting",
        pattern="AFTER (?:some:SOME|many:MANY|WORD(?=UNITS VAN))? unit:UNITS (?!AGO)(?!OLD)",
        example="[Na weken] van regen brak de zon door.",
        set=(("until", 1), ("back", 1)),
    ),
    P(
        reading="lasting",
        pattern="about:APPROX/AMPLE/NEARLY? (?:n:NUM/A|A? n2:HALF) unit:UNIT LANG",
        example="De stad werd [25 jaar lang] door één partij bestuurd.",
        set=(("until", 1),),
    ),
    P(
        reading="lasting",
        pattern="about:APPROX/AMPLE/NEARLY? (?:n:NUM/A|A? n2:HALF) unit:UNIT (?:(?:COMMA|AND|COMMA AND) n4:NUM/A unit2:UNIT)?"
        " (?:(?:COMMA|AND|COMMA AND) n5:NUM/A unit3:UNIT)? (?!AGO)(?!OLD)(?!AND OLDER)(?!AFTERWARDS)",
        example="De storing duurde [drie uur].",
    ),
    P(reading="lasting", pattern="WHOLE THE unit:UNIT/PART", example="[Heel de dag] stond er een rij.", set=(("whole", 1),)),
    P(reading="lasting", pattern="some:SOME unit:UNIT (?!AGO)", example="De stroom viel [meerdere dagen] uit."),
    P(reading="lasting", pattern="many:MANY unit:UNITS (?!AGO)", example="Dat kost [vele jaren]."),
    P(reading="lasting", pattern="(?:THE|A) WHOLE unit:UNIT/PART", example="Het regende [de hele dag].", set=(("whole", 1),)),
    P(reading="lasting", pattern="A unit:UNIT OR n:NUM (?!AGO)", example="Zij wacht [een jaar of vijf]."),
    P(reading="often", pattern="EVERY unit:UNIT/PART/SEASON", example="[Elke ochtend] gaat de bel."),
    P(reading="often", pattern="EVERY n:NUM/ORD unit:UNIT", example="[Elke vier jaar] wordt er gestemd."),
    P(reading="often", pattern="EVERY wd:WEEKDAY/WEEKDAY_PART", example="Zij lopen [elke vrijdag] mee."),
    P(reading="often", pattern="(?:ON)? wds:WEEKDAYS", example="De winkel is [op zondagen] dicht."),
    P(reading="often", pattern="S wds:WEEKDAY_S", example="De markt is er ['s zaterdags]."),
    P(reading="often", pattern="(?:ONE|(?:n:NUM/A/SOME) TIMES) PER unit:UNIT", example="Hij traint [drie keer per week]."),
    P(reading="often", pattern="WEEKEVERY (?:NUM)? unit:UNIT", example="Ze spelen [om de twee weken]."),
    P(reading="often", pattern="(?:ON set:SETWORD BASIS|set:SETWORD)", example="Hij preekt er [wekelijks]."),
    # hours
    P(
        reading="clock",
        pattern="(?:ROUGHLY/APPROX)* (?:AT APPROX?)? h:CLOCK HOURUNIT? (?:S DASH? part:PARTS|IN THE part:PART)? (?:LOCAL CLOCKTIME)?",
        example="De trein vertrok [om 7:45] leeg.",
    ),
    P(
        reading="clock",
        pattern="(?:ROUGHLY/APPROX)* (?:AT APPROX?)? (?:BEFORE/AFTER)? h:CLOCKDOT HOURUNIT (?:S DASH? part:PARTS|IN THE part:PART)?"
        " (?:LOCAL CLOCKTIME)?",
        example="De brand brak [rond 19.30 uur plaatselijke tijd] uit.",
    ),
    P(
        reading="clock_range",
        pattern=f"(?:FROM/FROMON) (?:ah:CLOCK/CLOCKDOT/HOUR) HOURUNIT? {_of_day('apart')}? (?:UNTIL/DASH)"
        f" (?:bh:CLOCK/CLOCKDOT/HOUR) HOURUNIT {_of_day('part')}?",
        example="De winkel is [van 9 tot 17.30 uur] open.",
    ),
    P(
        reading="clock_range",
        pattern=f"(?:FROM/BETWEEN/FROMON)? (?:ah:CLOCK/CLOCKDOT) HOURUNIT? {_of_day('apart')}? (?:UNTIL/AND/DASH)"
        f" (?:bh:CLOCK/CLOCKDOT) HOURUNIT {_of_day('part')}?",
        example="De weg was [tussen 17.00 en 18.30 uur] dicht.",
    ),
    P(
        reading="clock_range",
        pattern=f"BETWEEN ah:HOUR HOURUNIT {_of_day('apart')}? AND bh:HOUR HOURUNIT {_of_day('part')}?",
        example="De avondklok geldt [tussen 20 uur en 6 uur].",
    ),
    P(
        reading="clock",
        pattern="FROMON APPROX? (?:h:CLOCK/CLOCKDOT/HOUR) HOURUNIT (?:S DASH? part:PARTS|IN THE part:PART)?",
        example="De hal is [vanaf twaalf uur] open.",
    ),
    P(reading="clock", pattern="(?:AT/ROUGHLY) APPROX? h:CLOCKDOT", example="Ze begonnen [om 20.15] met zingen."),
    P(
        reading="clock",
        pattern="(?:APPROX/NEARLY)? (?:AT/ROUGHLY/APPROX) (?:APPROX/NEARLY)? (?:BEFORE/AFTER)? (?:h:HOUR/ONEHOUR) HOURUNIT (?:S"
        " part:PARTS|IN THE part:PART)? (?:LOCAL CLOCKTIME)?",
        example="[Om negen uur 's ochtends] ging de poort open.",
    ),
    P(
        reading="clock",
        pattern="(?:APPROX/NEARLY) (?:BEFORE/AFTER) h:HOUR HOURUNIT (?:S DASH? part:PARTS|IN THE part:PART)?",
        example="Het gebeurde [net voor 7 uur 's morgens].",
    ),
    P(reading="clock", pattern="(?:AT/ROUGHLY)? A HOURUNIT OR h:HOUR", example="Het was [rond een uur of drie]."),
    P(
        reading="clock",
        pattern="h:HOUR HOURUNIT (?:DASH? S DASH? part:PARTS|IN THE part:PART)",
        example="Het was [4 uur 's nachts].",
    ),
    P(
        reading="clock",
        pattern="S DASH? part:PARTS (?:AT/ROUGHLY)? h:HOUR HOURUNIT",
        example="Ze belde ['s avonds om elf uur].",
    ),
    P(reading="clock", pattern="S DASH? part:PARTS (?:AT/ROUGHLY)? h:CLOCK HOURUNIT?", example="Ze belde ['s avonds 7:00]."),
    P(
        reading="clock",
        pattern="(?:AT/ROUGHLY/AROUND) (?:APPROX)? (?:q:QUARTER/NUM) side:OVER/BEFORE half:HALF? (?:h:HOUR/ONEHOUR)"
        " (?:S DASH? part:PARTS|IN THE part:PART)?",
        example="De wedstrijd begint [om kwart over acht].",
    ),
    P(
        reading="clock",
        pattern="(?:AT/ROUGHLY/AROUND) (?:APPROX)? half:HALF (?:h:HOUR/ONEHOUR) (?:S DASH? part:PARTS|IN THE part:PART)?",
        example="De bel ging [om half negen].",
    ),
    P(
        reading="clock",
        pattern="(?:APPROX/NEARLY)? (?:ROUGHLY/BEFORE/AFTER) h:PLURALHOUR (?:S DASH? part:PARTS|IN THE part:PART)?",
        example="Het was [vlak na zessen] toen de bel ging.",
    ),
    P(
        reading="clock_range",
        pattern=f"BETWEEN ah:HOUR AND bh:HOUR HOURUNIT {_of_day('part')}",
        example="Het gebeurde [tussen acht en negen uur 's avonds].",
    ),
    P(reading="clock", pattern="(?:AT/ROUGHLY)? h:NOON", example="[Om middernacht] ging de zaal leeg."),
    P(
        reading="part",
        pattern="(?:IN|ROUGHLY) THE (?:EARLYADJ/LATEADJ)? part:PART (?!VAN)",
        example="[In de avond] trok de mist op.",
    ),
    P(
        reading="part",
        pattern="(?:IN THE)? (?:MID/BEGIN/END) VAN? THE part:PART",
        example="[Halverwege de middag] begon het te regenen.",
    ),
    P(reading="part", pattern="COURSE THE part:PART", example="Zij vertrok [in de loop van de ochtend]."),
    P(reading="part", pattern="(?:EARLYADJ/LATEADJ) IN THE part:PART", example="[Laat in de nacht] kwam het antwoord."),
    P(
        reading="part",
        pattern="(?:EARLYADJ/LATEADJ)? S DASH? part:PARTS (?:LATEADJ)?",
        example="['s Nachts] blijft de poort dicht.",
    ),
    P(reading="part", pattern="THIS part:PART", example="[Deze middag] volgt meer nieuws.", set=(("today", 1),)),
    P(
        reading="part",
        pattern="rel:NEXT/LAST/PAST/COMING part:PART",
        example="[Afgelopen nacht] werd er geschoten.",
        set=(("today", 1),),
    ),
    # feasts
    P(reading="holiday", pattern="name:HOLIDAY year:YEAR", example="Het begon op [nieuwjaarsdag 2016]."),
    P(reading="holiday", pattern="rel:THIS/LAST/NEXT/COMING/PAST name:HOLIDAY", example="[Afgelopen Pasen] was het warm."),
    P(reading="holiday", pattern="(?<=WITH/DURING/THE/APPROX) name:HOLIDAY", example="De winkel is met [Pinksteren] dicht."),
    P(reading="holiday", pattern="name:FEAST", example="De route van [Koningsdag] blijft geheim."),
    P(
        reading="holiday",
        pattern="name:HOLIDAY VAN? rel:THIS/LAST/NEXT/COMING YEARUNIT",
        example="Dat was [Prinsjesdag vorig jaar].",
    ),
    # appointments
    P(
        reading="clock_range",
        pattern=f"(?:FROM/BETWEEN/FROMON) {_hour('a')} {_of_day('apart')}? (?:UNTIL/AND/DASH) {_hour('b')} {_of_day('part')}?"
        f" (?!UNIT)(?!MONTH)",
        example="We zien elkaar [tussen 5 en 6 's middags].",
        loose=True,
    ),
    P(
        reading="clock_range",
        pattern=f"{_hour('a')} {_of_day('apart')}? (?:UNTIL/DASH) {_hour('b')} {_of_day('part')}? (?!UNIT)(?!MONTH)(?!DASH)",
        example="De zaal is [15:00 tot half acht] bezet.",
        loose=True,
    ),
    P(
        reading="clock",
        pattern=f"(?:AT/ROUGHLY) {_hour('')} {_of_day('part')}?",
        example="Ze kwam [om tien voor half twaalf] binnen.",
        loose=True,
    ),
    P(
        reading="clock",
        pattern=f"S DASH? part:PARTS (?:AT/ROUGHLY)? {_hour('')}",
        example="Ze kwam ['s avonds zeven uur] binnen.",
        loose=True,
    ),
    P(
        reading="clock",
        pattern=f"{_hour('')} {_of_day('part')}",
        example="Ze kwam [tien over half zes 's avonds] binnen.",
        loose=True,
    ),
    P(reading="clock", pattern="h:CLOCKDOT", example="De vergadering is verzet naar [8.30].", loose=True),
    P(reading="day_of", pattern="wd:WEEKDAY THE day:DAYORD (?!TIMES)", example="Kan het [vrijdag de tiende] ook?", loose=True),
    P(reading="dm", pattern="day:DM/DMDASH", example="We zijn terug op [22-4].", loose=True),
    P(reading="my", pattern="month:MONTHYEAR", example="De verbouwing is klaar in [11-2016].", loose=True),
    P(
        reading="date",
        pattern="day:DAYNUM (?:SLASH/DASH) month:MONTH/MONTH_SHORT (?:(?:SLASH/DASH) year:YEAR/SHORTYEAR)?",
        example="We gaan [1-sep-2019] open.",
        loose=True,
    ),
    P(
        reading="written_date",
        pattern="wd:WEEKDAY/WEEKDAY_SHORT DOT? THE? day:DAYNUM (?!HOURUNIT)(?!UNIT)(?!UNTIL)(?!DASH)",
        example="Kun je [maandag 21]?",
        loose=True,
    ),
    P(
        reading="related_dates",
        pattern="THE? rel:THIS/LAST/NEXT/COMING MONTHUNIT (?:FROM/BETWEEN)? from:DAYNUM (?:UNTIL/AND/DASH) to:DAYNUM",
        example="Zij is [volgende maand van 4 tot 23] weg.",
        loose=True,
    ),
    P(reading="nth_weekday", pattern="THE? ord:ORD wd:WEEKDAY", example="Hij is er [de derde dinsdag].", loose=True),
    P(
        reading="unit",
        pattern="THE unit:BIG",
        example="Wat staat er [de week] op het programma?",
        loose=True,
        set=(("whole", 1),),
    ),
    P(reading="year", pattern="year:YEAR", example="Van de omzet in 2015 en [2016] klopt niets.", loose=True),
    P(reading="month", pattern="month:MONTH_SHORT", example="Dat doen we [okt] dan maar.", loose=True),
    P(reading="season", pattern="season:SEASON", example="Het wordt [herfst] voor we klaar zijn.", loose=True),
    P(reading="weekday", pattern="wd:WEEKDAY_SHORT (?!DOT)", example="Kan het [woens] ook?", loose=True),
    P(reading="clock", pattern="(?:AT/ROUGHLY) h:HOUR (?!UNIT)", example="Ik ben er [om zeven] weer.", loose=True),
    P(
        reading="clock",
        pattern="(?:AT/ROUGHLY)? (?:q:QUARTER/NUM) MINUTEUNIT? side:OVER/BEFORE half:HALF? h:HOUR (?:HOURUNIT)? (?:S DASH? part:PARTS)?",
        example="Ze kwam [kwart voor drie] binnen.",
        loose=True,
    ),
    P(reading="clock", pattern="half:HALF h:HOUR (?:S DASH? part:PARTS)?", example="Ze kwam [half vier] binnen.", loose=True),
    P(reading="clock", pattern="h:HOUR/CLOCK AMPM", example="Het is nu [3 pm] daar.", loose=True),
)

COMPOSED = (
    P(
        reading="day_and_hour",
        pattern="day:DAY COMMA? (?:ON/AT/BEFORE/AFTER/FROMON)? hour:OFDAY",
        example="Zij komt [morgen om 8:00] terug.",
        loose=True,
    ),
    P(
        reading="day_and_hour",
        pattern="hour:OFDAY COMMA? (?:ON)? day:DAY",
        example="Zij komt [om 8:00 morgen] terug.",
        loose=True,
    ),
    P(reading="range", pattern="FROM/FROMON a:TIME UNTIL b:TIME", example="Hij regeerde [van 1998 tot 2004]."),
    P(
        reading="often_at",
        pattern="often:RHYTHM COMMA? AT? hour:OFDAY",
        example="De les is [elke maandag om 16.00].",
        loose=True,
    ),
    P(reading="often_at", pattern="hour:OFDAY often:RHYTHM", example="De les is [15.00 iedere dag].", loose=True),
    P(reading="from_on", pattern="AFTER/BEFORE when:OFDAY", example="Hij kan alleen [na 18:00].", loose=True),
    P(
        reading="count_after",
        pattern="long:LASTING FROMON when:DAY",
        example="Dat is [vier maanden vanaf morgen].",
        loose=True,
        set=(("ahead", 1),),
    ),
    P(reading="range", pattern="BETWEEN a:TIME (?:AND/UNTIL) b:TIME", example="De brug is [tussen maandag en woensdag] dicht."),
    P(
        reading="range",
        pattern="(?!OFDAY) a:TIME (?:UNTIL/DASH) (?!OFDAY) b:TIME",
        example="De tentoonstelling loopt [3 mei tot 12 juni].",
    ),
    P(reading="range", pattern="(?:BETWEEN/FROM) a:TIME (?:AND/UNTIL) b:NOW", example="Dat gebeurde [tussen mei 2019 en nu]."),
    P(reading="since", pattern="SINCE (?:ANY){0,8}? when:TIME", example="Hij zit vast [sinds de verkiezingen van mei]."),
    P(reading="from_on", pattern="FROMON when:TIME", example="[Vanaf 1 juli] geldt een ander tarief."),
    P(reading="until", pattern="UNTIL (?:THE)? when:TIME", example="De proef duurt [tot 2023]."),
    P(reading="before", pattern="BEFORE when:WRITTEN", example="Hij moet [voor 28 april] weg zijn."),
    P(reading="before", pattern="BYFORE when:DAY/LONG", example="Hij moet [nog voor woensdag] weg zijn."),
    P(reading="after", pattern="AFTER when:DAY/LONG", example="[Na 1 augustus] kan niemand er meer in."),
    P(reading="by", pattern="BY when:TIME", example="De stemming is [uiterlijk vrijdag]."),
    P(
        reading="count_after",
        pattern="long:LASTING side:AFTER/BEFORE when:DAY/LONG",
        example="[Drie dagen na 1 oktober] kwam de brief.",
    ),
    P(
        reading="since_event",
        pattern="SINCE THE? BEGIN/END VAN (?:THE/MY/THAT/THIS)? WORD",
        example="Hij zwijgt [sinds het begin van de staking].",
    ),
    P(reading="since_event", pattern="SINCE (?:THE/MY/THAT/THIS) WORD", example="Hij zwijgt [sinds zijn arrestatie]."),
)

WORDS = TimeWords(
    classes=CLASSES,
    lower_only=frozenset({"jan", "jun", "jul"}),
    patterns=PATTERNS,
    composed=COMPOSED,
    digit_ordinals=("e", "ste", "de"),
    future_verbs=frozenset({
        "zal", "zullen", "zult", "gaat", "gaan", "ga", "wil", "willen", "moet", "moeten", "kan", "kunnen", "mag", "mogen",
        "hoeft",
        "hoeven", "dient", "dienen", "hoopt", "hopen", "belooft", "beloven", "dreigt", "dreigen", "verwacht", "verwachten",
        "lijkt",
    }),
    planned=frozenset({"voorzien", "gepland", "ingepland", "beoogd", "voorgenomen"}),
    coming_verbs=frozenset({"zal", "zullen", "zult", "gaat", "gaan"}),
    infinitive_marks=frozenset({"te"}),
    planning_verbs=frozenset({
        "beloven", "dreigen", "hopen", "verwachten", "willen", "zullen", "plannen", "overwegen", "voorstellen", "eisen",
        "vragen", "oproepen", "verzoeken", "beogen", "aankondigen", "toezeggen", "aanbieden", "uitnodigen", "vermijden",
        "besluiten", "beslissen", "afspreken", "adviseren", "aanraden", "opdragen", "voornemen", "rekenen", "uitkijken",
    }),
    unsure_verbs=frozenset({"zou", "zouden"}),
    perfect_present=frozenset({"heeft", "hebben", "heb", "is", "zijn", "ben", "bent"}),
    passive_present=frozenset({"wordt", "worden"}),
    telling_verbs=frozenset({
        "meldt", "melden", "zegt", "zeggen", "schrijft", "schrijven", "bericht", "berichten", "laat", "laten", "stelt",
        "stellen",
        "verklaart", "verklaren", "bevestigt", "bevestigen", "maakt", "concludeert", "onthult", "blijkt", "vertelt",
    }),
    past_words=frozenset({"was", "waren", "werd", "werden", "had", "hadden", "heeft", "hebben", "zei", "zeiden", "kwam",
    "kwamen", "ging", "gingen"}),
    pluperfect=frozenset({"had", "hadden", "was", "waren"}),
    strong_past=re.compile(
        r"(?:be|ge|her|ont|ver|aan|af|door|in|mee|om|onder|op|over|toe|uit|voor|weer|tegen)?(?:"
        "braken|spraken|namen|kwamen|gaven|lagen|zaten|stonden|gingen|hielden|vielen|liepen|riepen|kregen|schreven|bleven|grepen|reden|"
        "zwegen|trokken|vochten|schoten|sloten|vonden|begonnen|wonnen|dronken|hielpen|stierven|wierpen|zagen|aten|lazen|droegen|sloegen|"
        "vroegen|joegen|wisten|brachten|dachten|kochten|zochten|konden|mochten|moesten|wilden|loren|dwenen|vlogen|kozen|stalen|traden|"
        "zwommen|klommen|zonken|sprongen|zongen|dwongen|hingen|vingen|bonden|drongen|staken|stegen|daalden|wezen|bleken|leken|keken)"
    ),
    plan_prepositions=frozenset({"voor", "vroegst"}),
    moved=frozenset(
        {"verplaatst", "verschoven", "opgeschoven", "doorgeschoven", "verzet", "uitgesteld", "verdaagd", "vervroegd", "verlengd"}
    ),
    moved_to=frozenset({"naar", "tot"}),
    noun_prepositions=frozenset({"van"}),
    after_prepositions=frozenset({"na", "ná"}),
    before_prepositions=frozenset({"voor", "vóór"}),
    during_prepositions=frozenset({"tijdens", "gedurende"}),
    stretches=re.compile(
        r".*(?:campagne|procedure|proces|termijn|bewind|schap|oorlog|bezetting|bevrijding|crisis|pandemie|epidemie|lockdown|opstand|"
        r"revolutie|onderhandelingen|verkiezingen|formatie|vakantie|spelen|seizoen|zwangerschap|studie|jeugd|kindertijd|tijd|loopbaan|"
        r"carrière|mandaat|regering|periode|jaren|reces|hongersnood|dictatuur|overgang)"
    ),
    when_clauses=frozenset({"toen"}),
    not_events=frozenset({
        "verloop", "tijd", "aftrek", "beurt", "rato", "reeks", "aantal", "paar", "ander", "andere", "dag", "jaar", "week", "maand",
        "keer", "elkaar",
    }),
    ahead_prepositions=frozenset({"voor", "vóór", "tot", "vanaf", "uiterlijk"}),
)  # fmt: skip
