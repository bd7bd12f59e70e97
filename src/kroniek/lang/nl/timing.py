"""Dutch for when something was and how long it took, as two that contradict each other say it, and for who knew of it when."""

from __future__ import annotations

from functools import cache

from kroniek.lang.nl.alike import alike
from kroniek.lang.shapes.phrases import Alike
from kroniek.lang.shapes.timing import Timing


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _rows(*texts: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(text.split()) for text in texts)


KNOWING = (
    (
        "learn",
        "~vernemen|~weten|~ontdekken|~beseffen|~lezen|op_de_hoogte|~krijgen_lucht|~hebben_weet|~dragen_kennis|~hebben_kennis|"
        "ter_ore|afweten|afwist|wetenschap",
    ),
    ("hear", "~horen"),
    (
        "tell",
        "~inlichten|~informeren|~waarschuwen|~melden|~mailen|~bellen|~opbellen|~appen|~schrijven|~aanschrijven|~berichten|~verwittigen|"
        "~alarmeren|~attenderen|~briefen|~aankaarten|~meedelen|~mededelen|~inseinen|~tippen|~bijpraten|~brengen_hoogte|~stellen_hoogte|"
        "~stellen_kennis|gewaarschuwd|geïnformeerd|ingelicht|gebriefd|verwittigd|gealarmeerd",
    ),
    ("news", "bericht|melding|brief|mail|e-mail|memo|tip|telefoontje|waarschuwing|nota|signaal|klacht|rapport|sms|appje"),
)


@cache
def knowing() -> Alike:
    """The words for knowing and telling, with all forms of the verbs."""
    return alike(KNOWING)


TIMING = Timing(
    early=_words("al reeds"),
    late=_words("pas"),
    lingering=_words("nog"),
    only=_words("alleen enkel"),
    first=_words("eerste allereerste vroegste"),
    last=_words("laatste allerlaatste recentste"),
    never_before=_rows("voor het eerst", "de eerste keer"),
    never_after=_rows("voor het laatst", "de laatste keer", "voor de laatste keer", "de laatste maal", "het laatst"),
    put_off=_rows(
        "op zijn vroegst", "op z'n vroegst", "ten vroegste", "niet voor", "niet eerder dan", "niet vroeger dan", "niet meer voor",
        "nog tot", "zeker tot", "pas op", "pas in", "pas",
    ),
    onto=_words("naar"),
    through=("tot", "en", "met"),
    just_by=_words("kort vlak even iets net meteen direct vlug"),
    getting=_words(
        "kreeg kregen krijgt krijgen gekregen ontving ontvingen ontvangt ontvangen las lazen gelezen zag zagen gezien kwam kwamen gekomen "
        "bereikte bereikten"
    ),
    itself=_words("zich"),
    about=_words("van over het dit dat er erover ervan daarvan hiervan hierover daarover iets niets pas"),
    seeing=_words(
        "zag zagen gezien hoorde hoorden gehoord voelde voelden gevoeld rook roken geroken filmde filmden gefilmd merkte merkten gemerkt"
    ),
    given=_words("aan bij"),
    one_body=(
        _words("bedrijf onderneming concern fabriek fabrikant producent exploitant directie bestuur leiding top topman topvrouw directeur"),
        _words("gemeente stadhuis gemeentehuis gemeentebestuur college wethouder burgemeester schepen schepencollege stadsbestuur"),
        _words("ministerie minister departement kabinet staatssecretaris bewindsman bewindsvrouw regering premier"),
        _words("school schoolleiding schoolbestuur directie bestuur rector directeur directrice"),
        _words("ziekenhuis kliniek verpleeghuis directie bestuur ziekenhuisdirectie ziekenhuistop"),
        _words("club vereniging bond bestuur voorzitter"),
        _words("politie agenten agent meldkamer korps"),
        _words("toezichthouder autoriteit inspectie waakhond voedselautoriteit"),
        _words("ondernemingsraad or vakbond bond personeel werknemers"),
        _words("ouders ouder gezinnen families"),
        _words("bewoners omwonenden buurtbewoners huurders inwoners buurt"),
        _words("nabestaanden familie familieleden"),
    ),
    former=_words("vorige vorig eerdere destijds toenmalige tweede derde andere"),
    at_once=_words("meteen direct onmiddellijk terstond ogenblikkelijk prompt"),
    within=_rows("binnen", "nog geen", "minder dan", "hooguit", "hoogstens", "op zijn hoogst", "maximaal", "amper", "nauwelijks", "krap"),
    beyond=_rows(
        "pas na", "meer dan", "langer dan", "ruim", "zeker", "minstens", "ten minste", "tenminste", "minimaal", "dik"
    ),
    numbers={
        "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11,
        "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
        "twintig": 20, "vijfentwintig": 25, "dertig": 30, "vijfendertig": 35, "veertig": 40, "vijfenveertig": 45, "vijftig": 50,
        "zestig": 60, "negentig": 90, "honderd": 100, "anderhalf": 1.5, "anderhalve": 1.5, "half": 0.5, "halve": 0.5,
    },
    units={
        "seconde": 1 / 60, "seconden": 1 / 60, "minuut": 1, "minuten": 1, "kwartier": 15, "halfuur": 30, "uur": 60, "uren": 60,
        "dag": 1440, "dagen": 1440, "etmaal": 1440, "week": 10080, "weken": 10080, "maand": 43200, "maanden": 43200, "jaar": 525600,
        "jaren": 525600,
    },
    knowing=knowing,
)  # fmt: skip
