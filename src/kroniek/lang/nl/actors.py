"""Dutch actors: nouns, lands and pronouns. The long lists are beside this file, as TSV."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from kroniek.lang.shapes.actors import ActorNoun, ActorWords, Gender, Land, OfficeVerb, Pronoun, Suffix
from kroniek.records import Kind

HERE = Path(__file__).parent

OFFICE_VERBS = (
    OfficeVerb(lemma="benoemen", preposition="tot", turn="begins", holder="o", example="Ann Pels werd in 2015 benoemd tot directeur."),
    OfficeVerb(lemma="aanstellen", preposition="als", turn="begins", holder="o", example="Ann Pels werd in 2015 aangesteld als directeur."),
    OfficeVerb(lemma="kiezen", preposition="tot", turn="begins", holder="o", example="Ann Pels werd in 2015 gekozen tot voorzitter."),
    OfficeVerb(lemma="verkiezen", preposition="tot", turn="begins", holder="o", example="Ann Pels werd in 2015 verkozen tot voorzitter."),
    OfficeVerb(lemma="beëdigen", preposition="als", turn="begins", holder="o", example="Ann Pels werd in 2015 beëdigd als minister."),
    OfficeVerb(lemma="installeren", preposition="als", turn="begins", holder="o", example="Ann Pels is in 2015 geïnstalleerd als rector."),
    OfficeVerb(lemma="aantreden", preposition="als", turn="begins", holder="s", example="Ann Pels trad in 2015 aan als minister."),
    OfficeVerb(lemma="beginnen", preposition="als", turn="begins", holder="s", example="Ann Pels begon in 2015 als directeur."),
    OfficeVerb(lemma="aftreden", preposition="als", turn="ends", holder="s", example="Ann Pels trad in 2015 af als minister."),
    OfficeVerb(lemma="opstappen", preposition="als", turn="ends", holder="s", example="Ann Pels stapte in 2015 op als directeur."),
    OfficeVerb(lemma="terugtreden", preposition="als", turn="ends", holder="s", example="Ann Pels trad in 2015 terug als voorzitter."),
    OfficeVerb(lemma="vertrekken", preposition="als", turn="ends", holder="s", example="Ann Pels vertrok in 2015 als directeur."),
    OfficeVerb(lemma="stoppen", preposition="als", turn="ends", holder="s", example="Ann Pels stopte in 2015 als voorzitter."),
    OfficeVerb(lemma="ontslaan", preposition="als", turn="ends", holder="o", example="Ann Pels werd in 2015 ontslagen als directeur."),
    OfficeVerb(lemma="afzetten", preposition="als", turn="ends", holder="o", example="Ann Pels werd in 2015 afgezet als president."),
    OfficeVerb(lemma="werken", preposition="als", turn="holds", holder="s", example="Ann Pels werkte in 2015 als kok."),
    OfficeVerb(lemma="dienen", preposition="als", turn="holds", holder="s", example="Ann Pels diende in 2015 als ambassadeur."),
)


def _rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _nouns() -> dict[str, ActorNoun]:
    return {n: ActorNoun(noun=n, kind=cast("Kind", k), gender=cast("Gender", g)) for n, k, g in _rows("actor_nouns.tsv")}


def _antecedent_weights() -> dict[str, float]:
    """What each feature of a candidate says; nothing before it is learned."""
    name = "antecedent_weights.tsv"
    return {feature: float(weight) for feature, weight in (_rows(name) if (HERE / name).is_file() else [])}


def _list(cell: str) -> tuple[str, ...]:
    return tuple(x for x in cell.split(",") if x)


def _lands() -> tuple[Land, ...]:
    out = []
    for row in _rows("lands.tsv"):
        name, kind, aliases, adjectives, person, people, seats, capitals = (*row, *[""] * 8)[:8]
        out.append(
            Land(
                name=name,
                kind=cast("Kind", kind),
                aliases=_list(aliases),
                adjectives=_list(adjectives),
                person=_list(person),
                people=_list(people),
                seats=_list(seats),
                capitals=_list(capitals),
            )
        )
    return tuple(out)


SUFFIXES = (
    Suffix(ending="loog", kind="person", gender="-", example="De vulkanoloog waarschuwde voor nieuwe uitbarstingen."),
    Suffix(ending="icus", kind="person", gender="m", example="Een logisticus legde de fout uit."),
    Suffix(ending="ici", kind="person", gender="-", example="De logistici legden de fout uit."),
    Suffix(ending="'er", kind="person", gender="-", example="Een D66'er stelde de vraag."),
    Suffix(ending="’er", kind="person", gender="-", example="Een D66’er stelde de vraag."),
    Suffix(ending="jarige", kind="person", gender="-", example="Een 16-jarige is opgepakt."),
    Suffix(ending="werker", kind="person", gender="-", example="De havenwerker zag het gebeuren."),
    Suffix(ending="houder", kind="person", gender="-", example="De vergunninghouder moest betalen."),
    Suffix(ending="maker", kind="person", gender="-", example="De taartenmaker weigerde."),
    Suffix(ending="gever", kind="person", gender="-", example="De leninggever trok zich terug."),
    Suffix(ending="nemer", kind="person", gender="-", example="De cursusnemer zakte."),
    Suffix(ending="voerder", kind="person", gender="-", example="De dierenvoerder belde de politie."),
    Suffix(ending="zoeker", kind="person", gender="-", example="De goudzoeker verdween."),
    Suffix(ending="ganger", kind="person", gender="-", example="De kroegganger werd geweigerd."),
    Suffix(ending="strijder", kind="person", gender="-", example="De vrijheidsstrijder dook onder."),
    Suffix(ending="bestrijder", kind="person", gender="-", example="De drugsbestrijder trad af."),
    Suffix(ending="kenner", kind="person", gender="-", example="De wijnkenner proefde het meteen."),
    Suffix(ending="trice", kind="person", gender="f", example="De hoofdconductrice belde de politie."),
    Suffix(ending="aarster", kind="person", gender="f", example="De gijzelaarster gaf zich over."),
    Suffix(ending="leidster", kind="person", gender="f", example="De scoutsleidster belde."),
    Suffix(ending="voerster", kind="person", gender="f", example="De woordvoerster zweeg."),
    Suffix(ending="houdster", kind="person", gender="f", example="De vergunninghoudster betaalde."),
    Suffix(ending="werkster", kind="person", gender="f", example="De hulpwerkster bleef."),
    Suffix(ending="arbeidster", kind="person", gender="f", example="De fabrieksarbeidster staakte."),
    Suffix(ending="geefster", kind="person", gender="f", example="De raadgeefster vertrok."),
    Suffix(ending="aanse", kind="person", gender="f", example="Een Braziliaanse won goud."),
)

PRONOUNS = (
    Pronoun(word="hij", person=3, number="s", gender="m", possessive=False, animate=False, example="Hij trad af."),
    Pronoun(word="ie", person=3, number="s", gender="m", possessive=False, animate=False, example="Toen trad ie af."),
    Pronoun(word="hem", person=3, number="s", gender="m", possessive=False, animate=False, example="De politie hield hem aan."),
    Pronoun(word="zij", person=3, number="-", gender="f", possessive=False, animate=True, example="Zij won de verkiezing."),
    Pronoun(word="ze", person=3, number="-", gender="f", possessive=False, animate=False, example="Toen trad ze af."),
    Pronoun(word="haar", person=3, number="s", gender="f", possessive=False, animate=True, example="De politie hield haar aan."),
    Pronoun(word="die", person=3, number="-", gender="-", possessive=False, animate=False, example="De raad aarzelt. Die wil overleg."),
    Pronoun(word="hen", person=3, number="p", gender="-", possessive=False, animate=True, example="De politie hield hen aan."),
    Pronoun(word="hun", person=3, number="p", gender="-", possessive=False, animate=True, example="De raad gaf hun gelijk."),
    Pronoun(word="zijn", person=3, number="s", gender="m", possessive=True, animate=False, example="Zijn partij verloor."),
    Pronoun(word="z'n", person=3, number="s", gender="m", possessive=True, animate=False, example="Hij hield z'n mond."),
    Pronoun(word="z’n", person=3, number="s", gender="m", possessive=True, animate=False, example="Hij hield z’n mond."),
    Pronoun(word="diens", person=3, number="s", gender="m", possessive=True, animate=True, example="Hij sprak met diens broer."),
    Pronoun(word="haar", person=3, number="s", gender="f", possessive=True, animate=False, example="Haar partij verloor."),
    Pronoun(word="d'r", person=3, number="s", gender="f", possessive=True, animate=True, example="Ze hield d'r mond."),
    Pronoun(word="hun", person=3, number="p", gender="-", possessive=True, animate=False, example="Hun partij verloor."),
    Pronoun(word="ik", person=1, number="s", gender="-", possessive=False, animate=True, example="“Ik stap op”, zei de premier."),
    Pronoun(word="mij", person=1, number="s", gender="-", possessive=False, animate=True, example="“Vertrouw mij”, zei de premier."),
    Pronoun(word="me", person=1, number="s", gender="-", possessive=False, animate=True, example="“Hij vertrouwt me”, zei de premier."),
    Pronoun(word="mijn", person=1, number="s", gender="-", possessive=True, animate=True, example="“Mijn partij verloor”, zei ze."),
    Pronoun(word="m'n", person=1, number="s", gender="-", possessive=True, animate=True, example="“Ik gaf m'n woord”, zei ze."),
    Pronoun(word="wij", person=1, number="p", gender="-", possessive=False, animate=True, example="“Wij geven niet op”, zei ze."),
    Pronoun(word="we", person=1, number="p", gender="-", possessive=False, animate=True, example="“We geven niet op”, zei ze."),
    Pronoun(word="ons", person=1, number="p", gender="-", possessive=False, animate=True, example="“Zij helpen ons”, zei ze."),
    Pronoun(word="ons", person=1, number="p", gender="-", possessive=True, animate=True, example="“Ons land lijdt”, zei ze."),
    Pronoun(word="onze", person=1, number="p", gender="-", possessive=True, animate=True, example="“Onze partij wint”, zei ze."),
)

NOT_ACTORS = """
aanleg aanleiding achterbank achterhoofd achterkamer achterover afleiding afzender akkerbouw almacht artikellid asielketen
avondspits baarmoeder badkamer bankstel begeleiding beklaagdenbank beland belastingregime beleidsvoornemens belevingswereld
beraad bestelling bestemming bevestiging bewoning bijbelkennis bloedgroep boomgroep bosbouw boterberg brandmelder
brandstichting brandstofcel broeikasgasemissie buisleiding cheeseburger collegebank combinatie consternatie containerschepen
contante coördinatie cruiseschepen dagorde dampkring databank democratie destinatie dialoog dictatuur dienstverlening
discriminatie doelgroep domein dominatie donatie doorstroming draad eerstelijn eetkamer eindplaats emissie energiebron
epicentrum epiloog examen exorbitante fascinatie feitenkennis gasbron gasleiding gebedsdienst gebond geesteskind gehalte
geldbron geldmassa gelid gelijkmaker gemoed gemoeder genegenheid geslachtsgemeenschap gesputter gevolg gipsmodel godsdienst
goedkoper graad grasland haarpartij hallucinatie halverwege hamburger handleiding heiland herberg hergroepering hoofdpijn
hoogwerker hoorcollege hotelkamer huiskamer huurwoning ijsberg ijskast imaginatie indoctrinatie infectiebron inkomen inkomens
inkomstenbron inleiding insect inseminatie instroming interland internetbron intonatie inzagerecht jaarbasis justitieketen
kankercel kerkdienst kleedkamer knokpartij knuffelpartij koopwoning koploper kostenplaats krachtbron krantenkop
kwajongensstreek kwartaalbasis leeftijdsgroep leerschool leeuwendeel lerarenkamer lichtbron lijdensweg lobbyen loondienst
loopgraaf loopgraven luchtmassa luchtweg marineschepen media-aandacht meevloog meningokok mensenkennis middenweg misleiding
mogelijkheid monoloog moordpartij mordicus nachtdienst natuurpersoon niemandsland nominatie noodtoestand ochtendspits
olieleiding omleiding omweg onmacht onraad ontlid ooglid oorlog oorlogsschepen oorloog operatiekamer opleiding overleg overlid
overmacht overstroming paar pakketdienst papierhouder paraad parkeerplaats partijgelid passagiersschepen
permissie pijpleiding politiestaat postkamer pottenkijker privékamer proloog rangorde rechtspersoon rechtsstaat redenatie
remweg restant roman rondleiding rookmelder scheldpartij schietpartij schotel schouder schuldenberg sieraad slaapkamer
slachtpartij spiermassa spoornetwerk spoorweg staanplaats stamcel standplaats steekpartij stilstaat streekproduct
strijd stroomnetwerk studeerkamer studentenkamer subordinatie tachograaf tafelorde taks tijdstrijd toegangsweg toestand
toonbank tuinbouw uitloper uitstroming uitweg vaarweg vaccinatie vakkennis valpartij vechtpartij vensterbank verbruiksketen
verdienst verdienste verleiding verlid verraad verschool verzender verzorgingsstaat vindplaats vliegtuigbeweging voedselbron
voedselketen volgorde volkslied volmacht volstaat voorhoofd voorkennis voorraad vrachtschepen vrijpartij wachtkamer wanorde
wapenbroeder warmtebron waterbron waterleiding watermassa waterstaat waterweg wedstrijd wegennet wegennetwerk weiland wereld
werkbank werkcollege werkkamer werkplaats woningbouw woonkamer zaad zandbank zeilschepen zelfselectie zitkamer zitplaats
zoekmachine zonnecel zonnepaneel zonnepanel zwempartij
""".split()

MEASURES = """
groep groepje groepen aantal reeks rij serie handvol handjevol tiental tientallen honderdtal honderdtallen duizendtal dozijn
menigte massa stoet schare schaar legertje leger horde stroom golf paar stel stelletje koppel drietal tweetal viertal vijftal
zestal achttal trio duo deel merendeel gros meerderheid minderheid helft kwart driekwart derde rest restant restanten
honderden duizenden tienduizenden honderdduizenden miljoenen delegatie team kliek bende kring
""".split()

ANAPHORS = """
man vrouw jongen meisje politicus bewindsman bewindsvrouw bewindspersoon zakenman zakenvrouw topman topvrouw voorman tiener
twintiger dertiger veertiger vijftiger zestiger zeventiger tachtiger acteur actrice zanger zangeres schrijver
schrijfster voetballer wielrenner renner coureur rapper kunstenaar artiest presentator presentatrice miljardair zakenvrouw
multimiljonair staatsman dictator autocraat partijleider kandidaat monarch vorst kerkvorst geestelijke diplomaat generaal
bedrijf concern onderneming organisatie keten supermarktketen supermarkt club krant zender omroep partij bank maatschappij
luchtvaartmaatschappij instituut universiteit vereniging stichting vakbond bond persbureau tijdschrift dienst instelling
beweging groepering terreurgroep terreurbeweging techbedrijf autofabrikant fabrikant vliegtuigbouwer oliemaatschappij coalitie
land stad hoofdstad dorp plaats eiland schiereiland regio wijk gebied deelstaat havenstad staat metropool
vulkaan luchthaven vliegveld plein natie republiek koninkrijk grootmacht
""".split()

WORDS = ActorWords(
    nouns=_nouns(),
    suffixes=SUFFIXES,
    not_actors=frozenset(NOT_ACTORS),
    compound_heads=frozenset(
        """man vrouw raad hof bond club team boer land stad staat baas chef korps bende groep leger agent bank krant mens zoon gids
        kamer fonds huis weg zee dief partij paus prins kind gast kok fan fans arts tolk wacht lid""".split()
    ),
    plurals=(
        ("'s", ""), ("’s", ""), ("lieden", "man"), ("lui", "man"), ("mannen", "man"), ("eren", ""), ("ici", "icus"),
        ("ieën", "ie"), ("eeën", "ee"), ("iën", "ie"), ("ën", ""), ("zen", "s"), ("ven", "f"), ("en", ""), ("n", ""), ("s", ""),
        ("ches", "ch"), ("heden", "heid"), ("steden", "stad"), ("leden", "lid"), ("wegen", "weg"), ("hoven", "hof"), ("holen", "hol"),
    ),
    lands=_lands(),
    regions={row[0]: frozenset(_list(row[1])) for row in _rows("regions.tsv")},
    pronouns=PRONOUNS,
    antecedent_weights=_antecedent_weights(),
    definite=frozenset("de het 't ’t deze die dit dat diezelfde datzelfde dezelfde hetzelfde beide".split()),
    demonstrative=frozenset("deze die dit dat diezelfde datzelfde dezelfde hetzelfde".split()),
    articles=frozenset("de het een 't ’t 'n ’n".split()),
    adjective_endings=(("ees", "ese"), ("iaas", "iase"), ("", "e")),
    name_endings=("'s", "’s", "'", "’", "s"),
    quotes=frozenset("\" ' “ ” ‘ ’ „ « » ,, ''".split()),
    article_tags=("LID", "VNW|aanw|det|stan|prenom", "VNW|bez"),
    modifier_tags=("ADJ|prenom", "WW|vd|prenom", "WW|od|prenom", "TW|hoofd|prenom", "TW|rang|prenom", "VNW|onbep|det|stan|prenom",
                   "VNW|onbep|grad|stan|prenom", "VNW|aanw|det", "VNW|bez"),
    nominal_tags=("ADJ|nom", "WW|vd|nom", "WW|od|nom", "ADJ|postnom"),
    possessive_tags=("VNW|bez", "VNW|aanw|pron|gen", "VNW|aanw|det|gen"),
    reflexive_tags=("VNW|refl",),
    demonstrative_tags=("VNW|aanw",),
    focus=frozenset(
        """ook vooral zelfs juist alleen vervolgens daarom dus nog al wel toen nu echter immers intussen hoe dat of net
        als zoals onder wie aldus terwijl op maar en want""".split()
    ),
    as_words=frozenset({"als", "tot"}),
    measures=frozenset(MEASURES),
    counts=frozenset({"aantal", "deel", "gros", "helft"}),
    partitive=frozenset({"van", "aan"}),
    one=frozenset({"een", "één", "eén", "eentje", "geen"}),
    somebody=frozenset(
        """anderen velen sommigen enkelen meesten iedereen weinigen allen beiden honderden duizenden tienduizenden honderdduizenden
        tientallen miljoenen""".split()
    ),
    platforms=frozenset("twitter facebook instagram youtube telegram tiktok whatsapp snapchat linkedin reddit weibo x".split()),
    platform_prepositions=frozenset({"op", "via"}),
    quote_pairs={
        "“": frozenset("”\""), "”": frozenset("”"), "„": frozenset("”“"), "‘": frozenset("’'"), '"': frozenset('"”'),
        "'": frozenset("'"), ",,": frozenset(["''", "”", '"']), "''": frozenset(["''"]), "«": frozenset("»"), "’": frozenset("’"),
    },
    according=frozenset({"aldus", "volgens"}),
    sounds=(
        ("sch", "sj"), ("sh", "sj"), ("tch", "tsj"), ("ch", "g"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "kw"),
        ("q", "k"), ("x", "ks"), ("c", "k"), ("z", "s"), ("v", "f"), ("w", "f"), ("dj", "j"), ("h", ""),
    ),
    first_names={n: cast("Gender", g) for n, g in _rows("first_names.tsv")},
    synonyms=tuple(frozenset(row) for row in _rows("actor_synonyms.tsv")),
    anaphors=frozenset(ANAPHORS),
    land_nouns=frozenset("land vaderland thuisland moederland geboorteland".split()),
    counterparts=frozenset("ambtgenoot collega evenknie ambtsgenoot amtgenoot homoloog tegenhanger".split()),
    name_particles=frozenset("al el ul ad as ash el le la de di da van von den ter ten".split()),
    capital_noun="hoofdstad",
    other=frozenset(
        """ander andere anderen nieuw nieuwe tweede derde vierde vijfde volgende volgend vorige vorig voormalig voormalige voorlaatste
        laatste verdere overige resterende elk elke ieder iedere geen""".split()
    ),
    age_endings=("jarig", "jarige"),
    past_marks=frozenset("voormalig voormalige vorige vorig toenmalig toenmalige gewezen afgetreden wijlen destijds".split()),
    then_marks=frozenset("toenmalig toenmalige destijds".split()),
    office_verbs=OFFICE_VERBS,
    being={"zijn": "holds", "blijven": "holds", "worden": "begins"},
    tenure_openers=frozenset("sinds vanaf tot tussen".split()),
    past_prefixes=("oud-", "ex-"),
    clause_openers=frozenset("die dat wie waar wat om onder terwijl wiens wier".split()),
    inside="in",
    nobody=frozenset("geen hoeveel welk welke".split()),
    two=frozenset({"beide", "twee", "allebei"}),
    untitled=frozenset(
        """president premier kanselier bondskanselier minister burgemeester staatssecretaris wethouder commissaris
        paus koning koningin trainer bondscoach coach directeur topman voorzitter partijleider senator gouverneur""".split()
    ),
    outlets=frozenset("krant dagblad site website redactie zender omroep weekblad tijdschrift nieuwssite".split()),
    sorts=(
        ("partij", frozenset({"party"})),
        ("beweging", frozenset({"party", "armed"})),
        ("krant", frozenset({"news"})),
        ("zender", frozenset({"news"})),
        ("omroep", frozenset({"news"})),
        ("persbureau", frozenset({"news"})),
        ("club", frozenset({"sport"})),
        ("bedrijf", frozenset({"company", "news"})),
        ("concern", frozenset({"company", "news"})),
        ("onderneming", frozenset({"company"})),
        ("keten", frozenset({"company"})),
        ("supermarkt", frozenset({"company"})),
        ("bank", frozenset({"company"})),
        ("fabrikant", frozenset({"company"})),
        ("bouwer", frozenset({"company"})),
        ("maatschappij", frozenset({"company"})),
        ("bond", frozenset({"sport", "ngo"})),
        ("universiteit", frozenset({"university"})),
        ("groepering", frozenset({"armed"})),
        ("terreurgroep", frozenset({"armed"})),
        ("organisatie", frozenset({"ngo", "armed", "international", "company"})),
    ),
    not_roles=frozenset(
        """man vrouw jongen meisje mens persoon kind baby peuter kleuter tiener slachtoffer heer mevrouw dame vent kerel figuur individu
        gewonde dode overledene oudere jongere volwassene minderjarige bejaarde""".split()
    ),
    verbal_tags=("WW|inf",),
    town_adjective="se",
    not_phrases=frozenset(
        {
            "derde partij", "derde plaats", "die lid", "eerste instantie", "eerste plaats", "eigen gezag", "eigen huis",
            "hoger beroep", "in plaats", "laatste instantie", "laatste plaats", "lange leger", "nieuwe media",
            "social media", "sociale media", "staande orde", "ter plaatse", "van dienst", "van oorlog", "tweede instantie", "tweede plaats",
        }
    ),
    plural_nouns=frozenset(
        """autoriteiten media gelederen manschappen bases broers zussen jongeren jongelui lieden mensen luitjes partijen kringen hulptroepen
        bewindslieden werkgevers opstandelingen gezagsdragers eenheden legereenheden brandweerlieden mariniers""".split()
    ),
    plural_ends=("troepen", "strijdkrachten", "krachten", "lieden", "kringen"),
    only_capital=frozenset({"kamer"}),
    with_complement=frozenset({"hoofd"}),
    quantity_tags=("VNW|onbep", "TW"),
    offices=("minister", "staatssecretaris", "ministers", "staatssecretarissen"),
    not_names=frozenset(
        """brexit kerst pasen pinksteren ramadan carnaval oscar nobel grammy tv dvd cd pc hiv aids dna btw bbp bv nv wc wk ek os gps sms
        app usb ceo cfo it ict pr hr ov suv lhbti lgbt covid corona internet facebook twitter youtube whatsapp instagram twin
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag pro anti ex""".split()
    ),
)  # fmt: skip
