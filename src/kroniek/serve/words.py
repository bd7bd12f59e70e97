"""What the pages say, in Dutch and in English. A page shows both and hides one, so that the switch needs no server."""

from __future__ import annotations

from datetime import date, timedelta

from kroniek.records import When

LANGUAGES = ("nl", "en")

WORDS: dict[str, tuple[str, str]] = {
    "overview": ("Overzicht", "Overview"),
    "timeline": ("Tijdlijn", "Timeline"),
    "figures": ("Cijfers", "Figures"),
    "conflicts": ("Tegenspraken", "Contradictions"),
    "claims": ("Uitspraken", "Claims"),
    "actors": ("Actoren", "Actors"),
    "stances": ("Standpunten", "Stances"),
    "reports": ("Berichten", "Reports"),
    "quality": ("Verantwoording", "How this was made"),
    "events": ("gebeurtenissen", "events"),
    "entries": ("regels op de tijdlijn", "timeline entries"),
    "period": ("Berichten gepubliceerd", "Reports published"),
    "sources": ("Bronnen", "Sources"),
    "outlet": ("Uitgever", "Outlet"),
    "unknown_outlet": ("uitgever onbekend", "outlet unknown"),
    "untitled": ("zonder titel", "untitled"),
    "undated": ("zonder datum", "undated"),
    "published": ("Gepubliceerd", "Published"),
    "copy": ("kopie van", "copy of"),
    "wire": ("persbureau", "news agency"),
    "independent": ("onafhankelijk", "independent"),
    "report_one": ("bericht", "report"),
    "report_many": ("berichten", "reports"),
    "who": ("Wie", "Who"),
    "whom": ("Tegen of met wie", "Whom"),
    "where": ("Waar", "Where"),
    "when": ("Wanneer", "When"),
    "why_when": ("Waarom deze datum", "Why this date"),
    "said_by": ("Volgens", "According to"),
    "own_voice": ("de berichten zelf", "the reports themselves"),
    "type": ("Soort", "Type"),
    "evidence": ("Bewijs", "Evidence"),
    "open_passage": ("Lees in het bericht", "Read in the report"),
    "stated_by": ("Genoemd door", "Stated by"),
    "outlet_states": ("het bericht zelf", "the report itself"),
    "value": ("Waarde", "Value"),
    "counted": ("Wat is geteld", "What is counted"),
    "speaker": ("Spreker", "Speaker"),
    "content": ("Uitspraak", "Claim"),
    "chain": ("Keten", "Chain"),
    "mode": ("Vorm", "Form"),
    "direct": ("letterlijk", "direct"),
    "indirect": ("weergegeven", "indirect"),
    "mixed": ("deels letterlijk", "mixed"),
    "hearsay": ("niemand genoemd", "nobody named"),
    "via": ("via", "via"),
    "roles": ("Rollen", "Roles"),
    "mentions": ("keer genoemd", "mentions"),
    "also": ("ook", "also"),
    "kind": ("Soort", "Kind"),
    "person": ("persoon", "person"),
    "organisation": ("organisatie", "organisation"),
    "state": ("staat", "state"),
    "group": ("groep", "group"),
    "place": ("plaats", "place"),
    "contradiction": ("tegenspraak", "contradiction"),
    "update": ("latere stand", "later state"),
    "side": ("Lezing", "Version"),
    "figure": ("getal", "figure"),
    "date": ("datum", "date"),
    "outcome": ("afloop", "outcome"),
    "responsibility": ("wie het deed", "responsibility"),
    "status": ("wie het ambt heeft", "status"),
    "other": ("overig", "other"),
    "happened": ("gebeurd", "happened"),
    "planned": ("gepland", "planned"),
    "possible": ("mogelijk", "possible"),
    "denied": ("ontkend", "denied"),
    "negated": ("niet gebeurd", "did not happen"),
    "hypothetical": ("hypothetisch", "hypothetical"),
    "disputed": ("omstreden", "disputed"),
    "supports": ("steunt", "supports"),
    "opposes": ("is tegen", "opposes"),
    "recognises": ("erkent", "recognises"),
    "rejects": ("wijst af", "rejects"),
    "accuses": ("beschuldigt", "accuses"),
    "allied": ("is bondgenoot van", "is allied with"),
    "sanctions": ("straft", "sanctions"),
    "holder": ("Wie", "Holder"),
    "target": ("Jegens wie", "Target"),
    "stance": ("Standpunt", "Stance"),
    "filter": ("Zoek in deze lijst", "Search this list"),
    "all_types": ("alle soorten", "all types"),
    "known_by": ("Stand op", "As known on"),
    "known_by_all": ("alle berichten", "all reports"),
    "none_events": ("In deze berichten is niets gevonden dat op de tijdlijn kan.", "Nothing was found for the timeline."),
    "none_figures": ("In deze berichten staan geen cijfers.", "There are no figures in these reports."),
    "none_conflicts": ("De bronnen spreken elkaar nergens aantoonbaar tegen.", "No contradictions were found."),
    "none_claims": ("In deze berichten staan geen uitspraken van anderen.", "There are no claims in these reports."),
    "none_actors": ("In deze berichten wordt niemand genoemd.", "No actors were found."),
    "none_stances": ("Er zijn geen standpunten gevonden.", "No stances were found."),
    "none_reports": ("Nog geen berichten gelezen. Typ: kroniek build map/", "No reports yet. Type: kroniek build folder/"),
    "none_match": ("Niets past bij deze zoekvraag.", "Nothing matches this search."),
    "hits": ("getoond", "shown"),
    "legend": ("Legenda", "Legend"),
    "event": ("gebeurtenis", "event"),
    "claim": ("uitspraak", "claim"),
    "time": ("tijd", "time"),
    "actor": ("actor", "actor"),
    "before_domain": ("eerder dan deze schaal", "before this scale"),
    "after_domain": ("later dan deze schaal", "after this scale"),
    "back_to_list": ("terug naar de lijst", "back to the list"),
    "skip": ("Naar de inhoud", "Skip to content"),
    "language": ("English", "Nederlands"),
    "keys": ("Toetsen", "Keys"),
    "keys_help": (
        "/ zoeken · j volgende · k vorige · Enter bewijs · ? deze lijst · Esc sluiten",
        "/ search · j next · k previous · Enter evidence · ? this list · Esc close",
    ),
    "method_1": (
        "Alles hieronder is door een programma uit de berichten gehaald; elke regel wijst de plaats in de tekst aan. "
        "Controleer het bewijs voor u iets overneemt.",
        "All below was read from the reports by a program; each line points to its place in the text. "
        "Check the evidence before you use it.",
    ),
    "method_2": (
        "Een datum is een interval: zo breed als de tekst hem laat. "
        "De publicatiedatum is nooit stilzwijgend de datum van een gebeurtenis.",
        "A date is an interval, as wide as the text leaves it. A publication date never poses as an event date.",
    ),
    "method_3": (
        "Overgenomen berichten (persbureaus) tellen eenmaal als onafhankelijke bron.",
        "Copied reports (news agencies) count once as an independent source.",
    ),
    "made_by": ("Gemaakt met Kroniek", "Made with Kroniek"),
    "skipped": ("Overgeslagen", "Skipped"),
    "approximately": ("ongeveer", "about"),
    "at_least": ("ten minste", "at least"),
    "at_most": ("hooguit", "at most"),
    "no_value": ("zonder getal", "no value"),
    "latest_conflicts": ("Waar de bronnen elkaar tegenspreken", "Where the sources disagree"),
    "see_all": ("alle bekijken", "see all"),
    "contents": ("Onderdelen", "Contents"),
    "characters": ("tekens", "characters"),
    "count": ("Aantal", "Count"),
    "more": ("meer", "more"),
    "AGREE": ("akkoord", "agree"),
    "CONSULT": ("overleg", "consult"),
    "SUPPORT": ("steun", "support"),
    "CONCEDE": ("toegeven", "concede"),
    "COOPERATE": ("samenwerking", "cooperate"),
    "AID": ("hulp", "aid"),
    "RETREAT": ("terugtreden", "retreat"),
    "REQUEST": ("eis of oproep", "request"),
    "ACCUSE": ("beschuldiging", "accuse"),
    "REJECT": ("afwijzing", "reject"),
    "THREATEN": ("dreigement", "threaten"),
    "PROTEST": ("protest", "protest"),
    "SANCTION": ("sanctie", "sanction"),
    "MOBILIZE": ("mobilisatie", "mobilize"),
    "COERCE": ("dwang", "coerce"),
    "ASSAULT": ("geweld", "assault"),
    "NONE": ("voorval", "happening"),
}

REASONS: dict[str, tuple[str, str]] = {
    "absolute": ("voluit in de tekst", "in full in the text"),
    "publication": ("gerekend vanaf de publicatie", "relative to publication"),
    "text": ("gerekend vanaf een ander moment in de tekst", "relative to another time in the text"),
    "clause": ("tijdsbepaling in dezelfde bijzin", "a time in the same clause"),
    "sentence": ("tijdsbepaling in dezelfde zin", "a time in the same sentence"),
    "paragraph": ("uit het verloop van het verhaal", "from the course of the story"),
    "bound": ("niet later dan de publicatie", "not after publication"),
    "narrowed": ("versmald door ander bewijs", "narrowed by other evidence"),
    "vague": ("vaag aangeduid", "vague"),
    "none": ("geen aanwijzing in de tekst", "the text does not say"),
}

MONTHS = (
    tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
    tuple("January February March April May June July August September October November December".split()),
)
BETWEEN, UNTIL, FROM = ("tussen {} en {}", "between {} and {}"), ("uiterlijk {}", "by {}"), ("vanaf {}", "from {}")


def word(key: str, lang: int) -> str:
    """A word of the pages; `lang` is 0 for Dutch, 1 for English."""
    return WORDS[key][lang]


def reason(when: When, lang: int) -> str:
    """Why a date is what it is, in words, with what it rests on.

    >>> reason(When(earliest=None, latest=None, reason="none"), 0)
    'geen aanwijzing in de tekst'
    """
    key, _, detail = when.reason.partition(":")
    said = REASONS.get(key.strip(), (key.strip(),) * 2)[lang]
    return f"{said} ({detail.strip()})" if detail.strip() else said


def day(d: date, lang: int) -> str:
    """A day as people write it: `7 juli 2023`."""
    return f"{d.day} {MONTHS[lang][d.month - 1]} {d.year}"


def days(when: When | None, lang: int) -> str:
    """An interval as people write it, never narrower than it is.

    >>> days(When(earliest=date(2019, 5, 1), latest=date(2019, 5, 31), reason="absolute"), 0)
    'mei 2019'
    """
    if when is None or (not when.earliest and not when.latest):
        return word("undated", lang)
    a, b = when.earliest, when.latest
    if a is None or b is None:
        known = a or b
        assert known is not None
        return (FROM if a else UNTIL)[lang].format(day(known, lang))
    if a == b:
        return day(a, lang)
    if a.day == 1 and (b + timedelta(days=1)).day == 1:
        if (a.month, b.month) == (1, 12):
            return str(a.year) if a.year == b.year else f"{a.year}–{b.year}"
        if (a.year, a.month) == (b.year, b.month):
            return f"{MONTHS[lang][a.month - 1]} {a.year}"
    if (a.year, a.month) == (b.year, b.month):
        return f"{a.day}–{b.day} {MONTHS[lang][b.month - 1]} {b.year}"
    return BETWEEN[lang].format(day(a, lang), day(b, lang))


def precision(when: When) -> str:
    """How wide a date is: `day week month year wide open none`; drawn, and never hidden."""
    if not when.earliest and not when.latest:
        return "none"
    if not when.earliest or not when.latest:
        return "open"
    n = (when.latest - when.earliest).days + 1
    return next(name for limit, name in ((1, "day"), (7, "week"), (31, "month"), (366, "year"), (10**9, "wide")) if n <= limit)


def number(x: float, lang: int) -> str:
    """A number as people write it: `1.234,5` in Dutch."""
    text = f"{x:,.2f}".rstrip("0").rstrip(".") if not float(x).is_integer() else f"{int(x):,}"
    return text.translate(str.maketrans(",.", ".,")) if lang == 0 else text


def quantity(low: float | None, high: float | None, approximate: bool, lang: int) -> str:
    """A figure as an interval in words: `ten minste 70`, `ongeveer 20–99`.

    >>> quantity(70, None, False, 0)
    'ten minste 70'
    """
    if low is None and high is None:
        return word("no_value", lang)
    if high is None:
        assert low is not None
        return f"{word('at_least', lang)} {number(low, lang)}"
    if low is None:
        return f"{word('at_most', lang)} {number(high, lang)}"
    span = number(low, lang) if low == high else f"{number(low, lang)}–{number(high, lang)}"
    return f"{word('approximately', lang)} {span}" if approximate else span
