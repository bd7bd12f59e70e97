"""Dutch events: which words tell one, and which words say that it did not (yet, certainly) happen.

The predicates stand in `events.tsv`, with an example each that a test runs.
"""

from __future__ import annotations

from importlib.resources import files
from typing import cast

from kroniek.lang.nl.conjugate import PARTICLES, base_forms, forms, particle_apart, parts
from kroniek.lang.shapes.events import Appraisal, EventWords, Predicate, PredicateKind


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _all(effect: str, text: str) -> dict[str, str]:
    return dict.fromkeys(text.split(), effect)


def _predicates() -> tuple[Predicate, ...]:
    lines = files(__package__).joinpath("events.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return tuple(
        Predicate(
            kind=cast("PredicateKind", k), lemma=lemma, type=t.partition(":")[0], mode=t.partition(":")[2] or None,
            who=who.removesuffix("!!"), by_actor=who.endswith("!!"), whom=whom, example=example,
        )
        for k, lemma, t, who, whom, example in rows
    )


def _weights(name: str) -> dict[str, tuple[float, ...]]:
    """The weights of each feature of a table that was learned; none before it is."""
    path = files(__package__).joinpath(name)
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {feature: tuple(float(w) for w in weights) for feature, *weights in rows}


def _appraisals() -> tuple[Appraisal, ...]:
    lines = files(__package__).joinpath("appraisals.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return tuple(Appraisal(kind="noun" if k == "noun" else "adjective", word=w, type=t, example=x) for k, w, t, x in rows)


SPEECH = _set("""
zeggen melden schrijven vertellen stellen berichten antwoorden reageren vinden menen beweren noemen uitleggen
toelichten laten opmerken toevoegen vervolgen besluiten aangeven aanvoeren betogen constateren concluderen bevestigen
benadrukken onderstrepen erkennen verduidelijken verzekeren vermelden aanhalen citeren herhalen luiden heten klinken
spreken uiten verklaren vaststellen verwijzen wijzen voorspellen grappen verzuchten foeteren fluisteren mompelen
opperen suggereren stipuleren aanvullen preciseren beschrijven omschrijven typeren samenvatten beamen oordelen speculeren
rapporteren optekenen meedelen mededelen twitteren tweeten posten weten denken geloven hopen vrezen verwachten
vermoeden beseffen begrijpen snappen uitlaten
""")

THOUGHT = _set("""
weten denken geloven hopen vrezen verwachten vermoeden beseffen begrijpen snappen kennen willen wensen voelen
beschouwen achten herinneren vergeten twijfelen betwijfelen aannemen inschatten schatten interesseren kloppen
overwegen afvragen houden zien horen kijken luisteren merken ervaren genieten rekenen vertrouwen menen lijken schijnen
blijken realiseren beogen bedenken verlangen bewijzen leren meemaken lezen nadenken incalculeren
""")

BEING = _set("""
zijn hebben worden blijven bestaan staan liggen zitten hangen heten gelden behoren horen betekenen inhouden bevatten
omvatten bezitten beschikken kosten wegen duren wonen leven verkeren heersen ontbreken vormen uitmaken bevinden dienen
betreffen gaan draaien afhangen verschillen passen lukken hoeven mogen kunnen moeten zullen dreigen vallen tellen
bedragen toebehoren samenhangen overeenstemmen voorkomen opvallen gebeuren schelen uitzien aankomen afspelen voordoen
plaatsvinden verluiden tegenvallen meevallen tegenzitten meezitten neerkomen opleveren uitgroeien echoën wankelen drijven verlopen
klaarstaan presteren wegleggen toeleiden samengaan aangaan onderhouden overkomen functioneren uitstralen ophebben specialiseren wegebben
volgen maken doen geven krijgen nemen komen brengen zetten stellen leggen
""")

PREDICATES = _predicates()
VERBS = sorted(
    {p.lemma if p.kind == "verb" else p.lemma.rsplit(" ", 1)[-1] for p in PREDICATES if p.kind in {"verb", "phrase", "idiom"}}
)

WORDS = EventWords(
    predicates=PREDICATES,
    trigger_weights=_weights("trigger_weights.tsv"),
    judged_weights=_weights("judged_weights.tsv"),
    target_weights={feature: weight for feature, (weight,) in _weights("target_weights.tsv").items()},
    factuality_weights=_weights("factuality_weights.tsv"),
    forms={f: v for v in (*reversed(VERBS), "zijn") for f in sorted(forms(v))},  # `was` is of `zijn`, though `wassen` has it too
    presenting=frozenset({"er"}),
    separable={v: p for v in VERBS if (p := particle_apart(v))},
    unsplit=frozenset(v for v in VERBS if not particle_apart(v)),
    articles=_set("de een"),
    adding=frozenset("ook daarnaast bovendien verder tevens eveneens toch zo wel".split()),
    doubting=frozenset("of als indien wanneer mits tenzij alsof zolang voordat voor alvorens opdat om".split()),
    bases={f: parts(v)[1] for v in reversed(VERBS) for f in sorted(base_forms(v))},
    particles=frozenset(PARTICLES),
    second_halves=frozenset({"toe", "weer"}),
    inseparable=("be", "ge", "her", "ont", "ver"),
    particle_tags=("VZ|fin",),
    participle_endings=("d", "t", "n"),
    attributive_tags=("prenom", "nom"),
    verb_tags=("WW",),
    indefinite=frozenset(
        {"een", "nieuwe", "tweede", "derde", "andere", "opnieuw", "nog", "weer", "meerdere", "enkele", "twee", "drie", "vier"}
    ),
    weak=frozenset(
        {
            "noemen",
            "spreken",
            "vereisen",
            "beperken",
            "benadrukken",
            "beweren",
            "verklaren",
            "uitspreken",
            "slaan",
            "vinden",
            "bereiken",
            "werken",
            "regelen",
            "rijden",
            "bijdragen",
        }
    ),
    phase={
        **_all(
            "",
            """beginnen doorgaan meedoen deelnemen organiseren bijwonen voortduren eindigen hervatten plannen voorbereiden
            voortzetten losbarsten oplaaien uitbreken houden plaatsvinden""",
        ),
        **_all("THREATEN", "aankondigen"),
    },
    not_events=SPEECH | THOUGHT | BEING,
    having=_set("hebben"),
    raising=frozenset(
        {
            "blijven",
            "gaan",
            "komen",
            "lijken",
            "blijken",
            "schijnen",
            "dreigen",
            "plegen",
            "weten",
            "durven",
            "hoeven",
            "beginnen",
            "staan",
            "zitten",
            "liggen",
            "lopen",
            "willen",
            "zullen",
            "moeten",
            "kunnen",
            "mogen",
            "zijn",
            "hebben",
            "dienen",
            "helpen",
            "horen",
            "zien",
            "proberen",
            "vallen",
            "heten",
        }
    ),
    causative=frozenset({"laten", "doen"}),
    light=frozenset(
        {
            "hebben",
            "maken",
            "doen",
            "houden",
            "geven",
            "krijgen",
            "nemen",
            "voeren",
            "plegen",
            "brengen",
            "zijn",
            "uitoefenen",
            "bieden",
            "leveren",
            "opleveren",
            "ontvangen",
            "genieten",
            "plaatsvinden",
            "uitbreken",
            "ontstaan",
            "voordoen",
            "gebeuren",
            "afspelen",
            "komen",
            "ondergaan",
            "verrichten",
            "uitvoeren",
            "beleven",
            "begaan",
            "uiten",
            "volgen",
            "ondervinden",
            "oplopen",
            "lijden",
            "behalen",
            "boeken",
            "vormen",
            "afleggen",
            "duren",
            "plaatshebben",
            "kampen",
            "beginnen",
            "vallen",
            "zorgen",
            "leiden",
            "blijven",
            "worden",
            "staan",
            "liggen",
            "verkeren",
            "wachten",
            "dreigen",
            "heersen",
            "treffen",
            "raken",
            "stuiten",
            "oogsten",
            "bijwonen",
            "uitdelen",
        }
    ),
    turning=_set("nemen maken"),
    only_told_of={"wachten": frozenset({"op"}), "hebben": frozenset({"over"}), "geven": frozenset({"aan"})},
    receiving=frozenset(
        {
            "kampen",
            "verkeren",
            "belanden",
            "treffen",
            "krijgen",
            "ontvangen",
            "genieten",
            "ondergaan",
            "oogsten",
            "ondervinden",
            "lijden",
            "oplopen",
        }
    ),
    afflicting={
        **dict.fromkeys(("hebben", "krijgen", "maken"), frozenset({"met"})),
        "stuiten": frozenset({"op"}),
        **dict.fromkeys(("komen", "liggen", "staan"), frozenset({"onder"})),
    },
    towards="o|i|tegen",
    enjoying=_set("hebben genieten krijgen rekenen verwerven winnen verliezen zoeken ontvangen kwijtraken behouden"),
    enjoyed=frozenset({"SUPPORT", "AID"}),
    enjoyed_with=_set("met dankzij"),
    additives=_set("ook"),
    adversatives=_set("maar doch"),
    perceiving=_set("zien horen voelen"),
    demonstratives=_set("dat dit zulks"),
    affecting=_set("""verbazen verrassen ergeren storen irriteren raken treffen bevallen spijten verheugen verontrusten frustreren boeien
        teleurstellen geruststellen tegenvallen meevallen opvallen schokken kwetsen interesseren overvallen opbreken toekomen schaden
        dwingen noodzaken nopen bevreemden verwonderen verbijsteren intrigeren aanspreken hinderen troosten kosten teisteren"""),
    frequencies=_set("vaak vaker zelden meestal doorgaans gewoonlijk soms altijd steeds regelmatig dikwijls veelal standaard normaliter"),
    generic=_set("je men wie"),
    part_endings=("meerderheid", "minderheid"),
    ratios=frozenset({("op", "de"), ("van", "de")}),
    apostrophes=frozenset("'’"),
    parts=_set("deel merendeel meerderheid minderheid helft derde kwart gros aantal groep groepje handvol paar rest reeks meeste tiental "
               "veelvoud tal honderdtal tweetal drietal dozijn procent duizend honderd tien miljoen"),
    arguing=_set("betogen uitwijzen aannemen vervolgen"),
    clausal=frozenset({"willen"}),
    object_control=frozenset(
        {
            "helpen",
            "overhalen",
            "overtuigen",
            "dwingen",
            "verzoeken",
            "vragen",
            "oproepen",
            "roepen",
            "verbieden",
            "toestaan",
            "bevelen",
            "opdragen",
            "verplichten",
            "aansporen",
            "aanzetten",
            "adviseren",
            "bewegen",
            "beschuldigen",
            "betichten",
            "verdenken",
            "verwijten",
            "machtigen",
        }
    ),
    passive_auxiliaries=frozenset({"worden"}),
    receiver_auxiliaries=frozenset({"krijgen"}),
    perfect_auxiliaries=frozenset({"zijn"}),
    adverb_labels=frozenset({"advmod"}),
    content_labels=frozenset({"ccomp"}),
    agent_preposition="door",
    asked_prepositions=frozenset({"aan"}),
    genitive_prepositions=frozenset({"van"}),
    between=frozenset({"tussen"}),
    member_pairs=(("onder", "wie"), ("bij", "wie")),
    member_markers=frozenset({"waaronder", "zoals", "inclusief", "onder meer"}),
    pairs=(("zowel", "als"),),
    occasion_prepositions=frozenset({"in", "tijdens", "na", "bij", "met", "via", "voor"}),
    amid=frozenset({"in", "tijdens", "bij", "na"}),
    occasions=frozenset({"CONSULT", "NONE", "REQUEST", "AGREE", "COOPERATE"}),
    present_participle_tags=("WW|od",),
    with_side="met",
    somewhat=frozenset({"iets", "wat", "even"}),
    pointing=_set("deze dit vorige vorig afgelopen komende komend volgende volgend aanstaande"),
    fighting=frozenset({"ASSAULT"}),
    acted=_set("toestromen uitbarsten aflopen uitvallen afgaan doorbreken eindigen uitlopen voordoen") | {"van start gaan"},
    carrying=_set("beginnen starten stoppen doorgaan ophouden slaan gaan overgaan zijn blijven bezig zoet toekomen"),
    carried_with=_set("met aan tot"),
    meanwhile=_set("bij met onder zonder"),
    outcomes=frozenset({"NONE", "AGREE"}),
    ergative=_set("""herstellen verdubbelen verdrievoudigen halveren verminderen verbeteren verslechteren verhevigen lekken smelten
        doorbreken aanwakkeren afnemen branden opwarmen omslaan stilvallen wegspoelen afzwakken"""),
    possessive_tags=("VNW|bez", "VNW|aanw|pron|gen", "VNW|aanw|det|gen"),  # `diens`
    object_tags=("VNW|pers|pron|obl",),
    nominative_tags=("VNW|pers|pron|nomin",),
    stem_tags=("WW|pv|tgw|ev",),
    stem_endings=("t", "is"),
    personal_tags=("VNW|pers|pron",),
    dummies=frozenset({"er"}),
    targeted=_set("uitmaken bijstaan gooien ingooien smijten steken slaan opslaan opdragen uitwijzen lenen vergen afvallen opdringen "
                  "bezetten invallen toeslaan afstaan isoleren instaan trappen stoten aanspreken afserveren vangen afmaken "
                  "uitstoten"),
    addressing=frozenset({"REQUEST", "THREATEN", "ACCUSE", "PROTEST"}),
    purposeful=frozenset({"PROTEST"}),
    done_to=frozenset({"COERCE", "SANCTION", "ASSAULT"}),
    controlling=frozenset({"REQUEST", "COERCE"}),
    nominatives=_set("hij ik wij we jij"),
    resting=_set("zitten liggen staan blijven raken"),
    unaccusative=_set("stappen treden klimmen kruipen zwemmen fietsen marcheren trekken wandelen rennen glippen ontsnappen vluchten"),
    undergone=frozenset({"COERCE", "SANCTION"}),
    intended=_set("plan besluit beslissing belofte poging aanbod voornemen voorstel bereidheid weigering recht plicht opdracht taak"),
    intending=frozenset({"AID", "THREATEN"}),
    replying=frozenset({"ACCUSE", "REJECT", "THREATEN", "SUPPORT"}),
    charging=frozenset({"ACCUSE", "COERCE", "SANCTION"}),
    charged_with=_set("wegens vanwege voor van op"),
    crimes=frozenset({"ASSAULT", "COERCE", "THREATEN"}),
    held=_set("vastzitten terechtstaan zitten opsluiten"),
    held_after=frozenset({"na"}),
    punishments=_set("cel celstraf gevangenisstraf taakstraf werkstraf straf boete tbs maand jaar"),
    demanding=_set("eisen"),
    against="tegen",
    giving=_set("geven doen maken"),
    suspicions=_set("verdenking beschuldiging poging"),
    catching=_set("betrappen"),
    caught_at=_set("bij tijdens"),
    outcome_preposition="tot",
    engaging={
        **dict.fromkeys(_set("stoppen ophouden starten doorgaan voortgaan verdergaan bezighouden experimenteren afsluiten eindigen "
                             "volstaan uitpakken reageren antwoorden dreigen"), frozenset({"met"})),
        **dict.fromkeys(_set("werken deelnemen wagen bezondigen"), frozenset({"aan"})),
        **dict.fromkeys(_set("beginnen meedoen"), frozenset({"aan", "met"})),
        **dict.fromkeys(_set("toeleggen richten storten afstevenen concentreren"), frozenset({"op"})),
        **dict.fromkeys(_set("overgaan besluiten overhalen"), frozenset({"tot"})),
        **dict.fromkeys(_set("slagen volharden"), frozenset({"in"})),
    },
    experienced=_set("lukken gelukken mislukken vrijstaan"),
    benefiting=frozenset({"voor"}),
    granted=_set("mogelijkheid kans gelegenheid ruimte tijd toestemming recht bevoegdheid macht opdracht taak"),
    impersonal=frozenset({"het"}),
    minded=_set("plan zins voornemens bereid staat bezig geneigd genegen"),
    spells=_set("begin eind einde medio midden halverwege najaar voorjaar zomer winter herfst lente ochtend middag avond nacht weekend "
                "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    reflexives=frozenset({"zich", "me", "mij", "je", "ons", "jezelf", "zichzelf", "mezelf"}),
    reciprocals=_set("elkaar mekaar elkander"),
    not_reflexive=frozenset(
        {
            "onderscheiden",
            "voorstellen",
            "inzetten",
            "afvragen",
            "vinden",
            "houden",
            "vergissen",
            "voelen",
            "bewegen",
            "storten",
            "concentreren",
            "bundelen",
            "ontplooien",
            "redden",
            "legitimeren",
            "posteren",
            "ontwikkelen",
            "opstellen",
            "gooien",
            "voeden",
            "opsluiten",
        }
    ),
    not_passive=frozenset({"noemen", "vinden", "beschouwen"}),
    struggling=_set("vechten strijden knokken"),
    struggled_for=_set("voor tegen"),
    other_sense={"bedreiging": frozenset({"voor"})},
    one_of_a_kind=_set("een elk elke ieder iedere"),
    not_let=_set("vallen varen"),
    adjectival=_set("""bezorgd voorbereid geneigd gewend gespannen betrokken gericht bedoeld gebaseerd verbonden gevestigd getrouwd
        geïnteresseerd verbaasd vervuld opgelucht teleurgesteld bekend beperkt verdeeld ontspannen gestemd gehecht gewild geliefd
        afgelegen uitgesloten toegestaan gemotiveerd opgewonden verslaafd verwant aangewezen ingenomen begaan gelegen verzekerd
        verrast overdonderd verbijsterd geschokt aangeslagen gegarandeerd geobsedeerd gefascineerd gecharmeerd gefrustreerd
        uitgerust ingericht bevoegd gekant gesteld doordrongen verankerd vertegenwoordigd geschikt tevreden gevuld omringd bereid
        beschermd beveiligd geïnformeerd overtuigd bedekt bezet genoteerd vertrouwd gekoppeld gerelateerd gelieerd
        verborgen versierd gekleed bekleed omgeven bewapend gewapend geschoold opgeleid gekwalificeerd gespecialiseerd
        gedoemd geoorloofd gerechtigd geïntegreerd georiënteerd onderverdeeld samengesteld vermengd verweven verstoken
        opgetogen verzadigd toegewijd toegesneden afgestemd berekend bestemd geaard gedateerd gemeend geneigd genegen gesitueerd
        getint gebrand verplicht aangesloten geconcentreerd beleefd vereist verontwaardigd verwikkeld gespitst gepolariseerd
        voorzien toegeschreven verzorgd verenigd gebonden vervuild ondervertegenwoordigd"""),
    known=frozenset({"bekend"}),
    negative_prefixes=("onge", "onbe", "onver", "onvoor"),
    feeling=_set("voelen wanen"),
    judging=_set("vinden achten noemen beschouwen voelen"),
    appraisals=_appraisals(),
    appraising=_set("noemen vinden achten beschouwen bestempelen beschrijven omschrijven betitelen afdoen typeren kwalificeren wegzetten"),
    appraisal_markers=frozenset({"als"}),
    social=frozenset({"AGREE", "CONSULT"}),
    faint=_set("""goed positief belangrijk historisch welkom eerlijk slim wijs verstandig hoopvol waardevol terecht indrukwekkend groots
        succesvol geslaagd betrouwbaar gevaarlijk dom bizar triest treurig verkeerd fout verantwoordelijk zwak slap fout ramp leider vriend
        succes doorbraak overwinning voorbeeld onwaar onjuist onvoldoende onnodig"""),
    saying=_set("""zeggen vertellen verklaren stellen schrijven twitteren tweeten melden berichten antwoorden reageren toevoegen vervolgen
        benadrukken opmerken beweren betogen aanvoeren concluderen constateren laten vinden menen oordelen onderstrepen toelichten"""),
    harmful=frozenset({"ASSAULT", "COERCE"}),
    misdeeds=_set("overtreden schenden liegen bedriegen ontduiken misbruiken verdraaien verraden vervalsen stelen bestelen"),
    clause_prepositions=_set("tot sinds als zoals"),
    place_prepositions=frozenset(
        {
            "in",
            "te",
            "op",
            "bij",
            "nabij",
            "rond",
            "buiten",
            "binnen",
            "naar",
            "uit",
            "langs",
            "rondom",
            "tegenover",
            "vanuit",
            "vanaf",
            "boven",
            "onder",
            "naast",
        }
    ),
    expletives=frozenset({"er", "het", "'t", "dat", "dit", "daar", "men", "wat"}),
    quantifiers=frozenset("alle al allen allemaal alles elk elke ieder iedere iedereen geen niemand niets weinig meeste wie".split()),
    neuter_relatives=frozenset({"dat", "wat", "hetgeen"}),
    relative_pronouns=frozenset({"die", "dat", "wie", "welke", "hetgeen", "wat"}),
    infinitive_marker="te",
    purpose_marker="om",
    plurals=(("heden", "heid"), ("es", ""), ("s", ""), ("en", "")),
    noun_suffix=4,
    noun_prefix=4,
    anaphoric=frozenset(
        {"incident", "gebeurtenis", "crisis", "storing", "situatie", "poging", "beslissing", "besluit", "dood"}
    ),
    other_plurals=_set("bestanden"),
    not_compounds=_set("""begrotingstekort handelstekort
        wedstrijd stelling bestemming toestemming overeenstemming afstemming huisvesting procedure godsdienst
        aanspraak voorspraak inspraak afspraak lofzang migratie integratie brexit dealbrexit deal-brexit verlening beschikking overschot
        voorschot startschot berenschot competitie beaucoup ledenbestand personeelsbestand patiëntenbestand kortsluiting ontsluiting
        uitoefening beoefening levensonderhoud plantsoenonderhoud ontwerpproces zorgproces vredesproces informatieproces stervensproces
        sollicitatieproces impact volksalliantie recorder jubelstemming opperbevel volkscongres statenvergadering worldtour
        leerlingenbestand databestand klantenbestand coalitieakkoord lerarentekort personeelstekort docententekort
        paniekaanval griepaanval gezichtsverlies kruisdood monddood kinderopvang peuteropvang uursopvang verheffing
        aanlanding bevolkingsexplosie bevolkingsonderzoek gezondheidsklacht buikklacht hartklacht"""),
    future=frozenset({"zullen"}),
    going=frozenset({"gaan"}),
    possible=frozenset({"kunnen", "mogen"}),
    obligation=frozenset({"moeten", "dienen", "hoeven", "behoren"}),
    intention=frozenset({"willen"}),
    negations=_set("niet geen nooit niemand nergens evenmin noch nauwelijks niets niks géén níet niét nóóit"),
    negative_markers=frozenset({"zonder"}),
    negation_lifted=frozenset({"alleen", "slechts", "enkel"}),
    later=_set("morgen overmorgen morgenavond morgenochtend morgenmiddag binnenkort weldra straks volgend volgende komend komende "
               "aanstaande aanstaand"),
    later_pairs=frozenset({("later", "dit"), ("later", "deze"), ("later", "vandaag")}),
    since=_set("van uit"),
    after=_set("over"),
    units=_set("seconde minuut kwartier uur dag week maand jaar decennium"),
    time_labels=_set("nmod:tmod obl:tmod obl advmod"),
    double_negations=frozenset({"niet voor niets", "niet voor niks", "niet zonder reden", "niet zomaar", "niet toevallig"}),
    whoever=_set("degene degenen diegene diegenen wie iemand"),
    governed=_set("stad hoofdstad havenstad dorp provincie deelstaat"),
    equating=_set("vormen worden betekenen"),
    participle_starts=("ge", "be", "ver", "ont", "her", "er", "mis", "over", "onder", "vol", "voor", "weer", "tekort", "door", "om"),
    chances=_set("kans risico gevaar mogelijkheid dreiging angst vrees"),
    moving=("rijden", "lopen", "rennen", "vliegen", "varen", "stormen", "springen"),
    towards_prepositions=_set("op tegen naar"),
    fused=_set("ter ten per"),
    beside=_set("bij tussen tijdens na sinds vanwege wegens ondanks dankzij rond vanaf volgens"),
    circumstance_prepositions=_set("vanwege wegens door dankzij ondanks na tijdens in bij sinds vanaf via volgens naast"),
    conditional_markers=frozenset({"als", "indien", "mits", "tenzij", "wanneer", "zolang", "zodra", "alsof"}),
    condition_markers=frozenset({"als", "indien", "mits", "tenzij"}),
    before_markers=frozenset({"voordat", "alvorens", "totdat", "tot"}),
    refused=frozenset(
        {
            "erkennen",
            "accepteren",
            "aanvaarden",
            "toestaan",
            "instemmen",
            "inwilligen",
            "bereid",
            "akkoordgaan",
            "akkoord gaan",
            "goedkeuren",
            "tolereren",
            "dulden",
            "toelaten",
            "steunen",
            "ondersteunen",
            "meewerken",
        }
    ),
    question_markers=frozenset({"of"}),
    after_markers=frozenset({"nadat", "omdat", "toen", "doordat", "sinds", "sindsdien"}),
    perhaps=frozenset(
        {
            "mogelijk",
            "mogelijke",
            "wellicht",
            "misschien",
            "vermoedelijk",
            "vermoedelijke",
            "waarschijnlijk",
            "waarschijnlijke",
            "eventueel",
            "eventuele",
            "hoogstwaarschijnlijk",
            "potentiële",
            "potentieel",
            "denkbare",
        }
    ),
    alleged=frozenset({"vermeend", "vermeende", "beweerde", "zogenaamd", "zogenaamde", "zogeheten", "naar verluidt"}),
    to_come=frozenset(
        {
            "gepland",
            "geplande",
            "komend",
            "komende",
            "aanstaand",
            "aanstaande",
            "voorgenomen",
            "aangekondigd",
            "aangekondigde",
            "beoogd",
            "beoogde",
            "naderend",
            "naderende",
            "toekomstig",
            "toekomstige",
            "dreigend",
            "dreigende",
            "voorgesteld",
            "voorgestelde",
        }
    ),
    effects={
        **_all(
            "hypothetical",
            """oproepen vragen eisen verzoeken aandringen pleiten bepleiten bevelen opdragen adviseren aanraden
            sommeren willen wensen verlangen waarschuwen dreigen vereisen smeken aansporen manen gelasten voorstellen eis oproep verzoek
            pleidooi""",
        ),
        **_all(
            "planned",
            """besluiten beloven aankondigen plannen afspreken beogen voornemen toezeggen bereid besluit plan
            voornemen belofte proberen pogen trachten poging zweren overeenkomen voorbereiden""",
        ),
        **_all("negated", """weigeren voorkomen verhinderen beletten verbieden vermijden nalaten verzuimen afzien"""),
        **_all("denied", """ontkennen tegenspreken loochenen weerspreken"""),
        **_all(
            "disputed", """beschuldigen betichten verwijten beweren verdenken aanklagen aantijging verdenking beschuldiging"""
        ),
        **_all(
            "possible",
            """vrezen verwachten hopen vermoeden suggereren denken overwegen voorspellen twijfelen lijken schijnen
            dreigen speculeren opperen vrees kans mogelijkheid verwachting hoop angst vermoeden risico gevaar""",
        ),
    },
    noun_effects={
        **_all(
            "hypothetical",
            """oproepen vragen eisen verzoeken aandringen pleiten bepleiten dreigen vereisen voorstellen
            waarschuwen oproep eis verzoek voorstel pleidooi opperen bepleiten""",
        ),
        **_all("planned", """aankondigen plannen beloven toezeggen voorbereiden beogen plan voornemen uitschrijven"""),
        **_all("negated", """voorkomen verhinderen verbieden uitsluiten vermijden afblazen annuleren afgelasten"""),
        **_all("denied", """ontkennen tegenspreken"""),
        **_all("disputed", """beschuldigen betichten verdenken verdenking aantijging beschuldiging"""),
        **_all("possible", """vrezen verwachten hopen overwegen vrees kans mogelijkheid risico gevaar voorspellen"""),
    },
    performing=_set("""aankondigen doorzetten doorvoeren bereiken sturen versturen aanbieden herhalen rectificeren noteren opeisen vieren
        afvuren lossen handhaven riskeren inzetten uitroepen voorbereiden afronden voltooien bekendmaken opstellen stopzetten intrekken
        plannen uitspreken verrichten afgeven voltrekken"""),
    going_on=_set("doorgaan beginnen voortduren"),
    venues=_set("persconferentie bezoek werkbezoek staatsbezoek bijeenkomst vergadering conferentie"),
    venue_prepositions=frozenset({"in", "tijdens", "na", "bij", "met", "via", "op"}),
    creating=_set("""organiseren uitschrijven instellen afkondigen invoeren opleggen uitvaardigen beginnen starten hervatten houden
        plegen uitvoeren voeren sluiten tekenen ondertekenen voltrekken indienen beleggen aanspannen lanceren openen aandurven
        publiceren presenteren uitbrengen verspreiden formuleren
        opzetten ondernemen inzetten opstarten inluiden aangaan afsluiten staken
        stoppen beëindigen voortzetten opschorten afbreken opvoeren intensiveren"""),
    hostile=frozenset({"SANCTION", "COERCE", "ASSAULT", "PROTEST", "REJECT"}),
)
