"""Dutch claims: who says, thinks, asks or promises what. Verbs and nouns stand in `claim_verbs.tsv` and `claim_nouns.tsv`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from kroniek.lang.nl.conjugate import base_forms, forms, parts
from kroniek.lang.shapes.claims import ClaimWords, CueWord, Phrase, QuoteMarks
from kroniek.records import Reporting

HERE = Path(__file__).parent


def _rows(name: str) -> Iterator[list[str]]:
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _index(words: Iterator[CueWord]) -> dict[str, tuple[CueWord, ...]]:
    """By lemma; those that need more words come first, so that the most specific sense wins."""
    out: dict[str, list[CueWord]] = {}
    for word in words:
        out.setdefault(word.lemma, []).append(word)
    return {lemma: tuple(sorted(senses, key=lambda w: -len(w.needs))) for lemma, senses in out.items()}


def _verbs() -> Iterator[CueWord]:
    for lemma, needs, kind, takes, reporting in _rows("claim_verbs.tsv"):
        choices = tuple(frozenset(n.split("|")) for n in needs.split("&") if n)
        yield CueWord(lemma=lemma, needs=choices, kind=kind, takes=frozenset(takes.split()), reporting=cast("Reporting", reporting))


def _nouns(pos: str) -> Iterator[CueWord]:
    for lemma, kind, takes, reporting, of in _rows("claim_nouns.tsv"):
        if of == pos:
            yield CueWord(lemma=lemma, needs=(), kind=kind, takes=frozenset(takes.split()), reporting=cast("Reporting", reporting))


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


VERBS = _index(_verbs())
WORDS = ClaimWords(
    verbs=VERBS,
    forms={f: v for v in reversed(VERBS) for f in sorted(forms(v))},
    bases={f: parts(v)[1] for v in reversed(VERBS) for f in sorted(base_forms(v))},
    nouns=_index(_nouns("noun")),
    adjectives=_index(_nouns("adjective")),
    quotes=QuoteMarks(
        pairs={
            '"': _set("\" ” “ ''"),
            "“": _set('” " “'),
            "„": _set('“ ” "'),
            "”": _set("”"),
            "«": _set("»"),
            "»": _set("«"),
            "'": _set("' ’"),
            "‘": _set("’ '"),
            "‚": _set("’ ‘ '"),
            "’": _set("’"),
            ",,": _set("'' ” \" “"),
            "``": _set("''"),
            "''": _set("''"),
            "‹": _set("›"),
            "`": _set("' ´ `"),
        },
        apostrophes=_set("' ’ ‘ `"),
        elided=_set("s t n m k r ie er avonds"),
    ),
    particles=_set(
        "aan af toe op uit in mee mede voor na terug tegen over door bij vast samen neer weg goed af bekend bloot open vol "
        "rond vooruit uiteen terecht bij prijs tegenin"
    ),
    according=_set("volgens blijkens luidens"),
    behind=_set("aldus dixit"),
    so=_set("zo aldus zoals"),
    not_sources=_set(
        "plan planning schema afspraak traditie gewoonte gebruik verwachting principe patroon protocol methode model boekje voorschrift "
        "recept formule systeem ritme lijn kalender rooster norm standaard procedure mij ons jou jullie u criterium logica "
        "concept idee gedachte formaat richtlijn instructie handleiding receptuur opdracht tabel"
    ),
    phrases=(
        Phrase(words=("naar", "eigen", "zeggen"), named=True, reporting="distanced", example="Ze werd naar eigen zeggen bedreigd."),
        Phrase(
            words=("naar", "eigen", "schatting"),
            named=True,
            reporting="attributed",
            example="De bond verloor naar eigen schatting de helft van de leden.",
        ),
        Phrase(words=("naar", "zijn", "zeggen"), named=True, reporting="distanced", example="Hij was naar zijn zeggen die avond thuis."),
        Phrase(words=("naar", "haar", "zeggen"), named=True, reporting="distanced", example="Zij was naar haar zeggen nooit in Gent."),
        Phrase(words=("naar", "verluidt"), named=False, reporting="attributed", example="De spits staat naar verluidt voor een transfer."),
        Phrase(words=("naar", "verwachting"), named=False, reporting="attributed", example="De brug gaat naar verwachting in mei open."),
        Phrase(words=("naar", "het", "schijnt"), named=False, reporting="attributed", example="Het slot was naar het schijnt geforceerd."),
    ),
    that=_set("dat"),
    whether=_set("of hoe wat wie waar waarom wanneer welke welk hoeveel hoezeer hoelang hoever"),
    infinitive_openers=_set("om"),
    infinitive_marker=_set("te"),
    back=_set("dat dit"),
    hearsay=_set("zou zouden"),
    modals=_set("kunnen moeten willen mogen hoeven durven"),
    possibility=_set("kunnen kan kon konden moeten moet moest moesten"),
    conditions=_set("als indien mocht tenzij mits anders"),
    second_person=_set("je jij u jullie jou uw"),
    as_words=_set("als"),
    impersonal=_set("het er 't dat dit men alles niets niemand daar"),
    first_person=_set("ik we wij mij me ons mijn onze"),
    relative_adverbs=_set("waar waarin waaruit waarop waarmee waarbij"),
    persons=_set("hij zij ze hem haar men iedereen niemand iemand velen sommigen anderen beiden"),
    relative=_set("die dat wie wat welke hetgeen"),
    breaks=_set("waarna waarop waarmee waarbij terwijl nadat waardoor zodat hetgeen"),
    subject_pronouns=_set("ik hij zij ze we wij jij je er dat dit"),
    media=_set(
        "verklaring interview vraaggesprek gesprek tweet toespraak speech rede persconferentie nieuwsconferentie "
        "persbericht brief bericht "
        "boek column opiniestuk artikel stuk verslag rapport uitzending programma talkshow video videoboodschap boodschap filmpje opname "
        "bijeenkomst rally debat post facebookpagina blog podcast website site account pagina kanaal televisie tv staatstelevisie radio "
        "krant dagblad weekblad tijdschrift reactie toelichting mail e-mail sms app open_brief communiqué mededeling nota notitie memo "
        "aankondiging campagnespeech preek lezing nieuwsbrief advertentie statement hoorzitting zitting commissie verhoor "
        "media telefoongesprek telefoon internet facebookbericht twitterbericht livestream documentaire reportage "
        "memoires dagboek getuigenis "
    ),
    platforms=_set(
        "twitter x facebook instagram telegram tiktok youtube linkedin whatsapp snapchat weibo truth mastodon bluesky "
        "threads telefonisch schriftelijk"
    ),
    outlets=_set(
        "persbureau nieuwsbureau nieuwszender persagentschap krant dagblad weekblad tijdschrift omroep zender "
        "staatstelevisie staatszender "
        "televisiezender tv-zender radiozender nieuwssite nieuwswebsite website tv staatsmedia media pers journalist "
        "journalisten verslaggever "
        "correspondent nieuwsagentschap staatspersbureau regionale_omroep radio televisie magazine blad"
    ),
    outlet_names=_set(
        "reuters afp ap ansa dpa belga anp novum bloomberg tass interfax ria xinhua nos rtl nrc vrt vtm nu.nl "
        "telegraaf volkskrant trouw parool ad "
        "bbc cnn nbc abc cbs fox guardian times post spiegel bild zeit welt zdf ard monde figaro libération pais mundo "
        "repubblica corriere "
        "standaard morgen nieuwsblad soir knack eenvandaag nieuwsuur pauw jinek hln financieele fd politico euronews "
        "jazeera haaretz politiken "
        "elsevier omroep radio"
    ),
    relative_that_tags=("|onz|",),
    present_participle_tags=("WW|od",),
    medium_prepositions=_set("in op via tijdens per middels door bij"),
    outlet_prepositions=_set("tegen aan tegenover voor bij in"),
    mouthpieces=(
        ("bij", "monde", "van"),
        ("bij", "monde"),
        ("via",),
        ("op", "gezag", "van"),
        ("onder", "verwijzing", "naar"),
        ("in", "gesprek", "met"),
        ("op", "basis", "van"),
        ("zoals", "gemeld", "door"),
        ("zoals", "vermeld", "door"),
        ("aangehaald", "door"),
        ("geciteerd", "door"),

    ),
    documents=_set(
        "onderzoek rapport cijfer studie peiling enquête analyse document verklaring brief bericht artikel beeld video foto filmpje bron "
        "dossier vonnis uitspraak stuk gegeven data statistiek uitslag resultaat verslag berekening rondgang inventarisatie evaluatie "
        "persbericht wet grondwet akkoord overeenkomst verdrag contract memo mail e-mail telling prognose raming mededeling opname"
    ),
    self_words=_set("zich zichzelf"),
)
