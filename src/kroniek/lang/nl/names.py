"""Dutch names: tables of places, people and organisations beside this file, and the words that tell what a new name names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import cast

from kroniek.lang.shapes.names import Cue, NameWords, PlaceKind, PlaceName

HERE = Path(__file__).parent
TOWN, WELL_KNOWN = 3.3, 4.0
"""Ten-logarithms of the inhabitants a place needs to lend an adjective, or to have a north and a south."""

PLURALS = (("aan", "anen"), ("ees", "ezen"), ("er", "ers"), ("ër", "ërs"))
ADJECTIVES = (("ees", "ese"), ("aas", "ase"), ("oos", "ose"), ("sch", "sche"), ("s", "se"))
NEAR = frozenset({"NL", "BE"})
"""Countries whose towns lend an adjective in -se that no table needs: `Schiedamse`."""
SIDES = ("Noord-", "Zuid-", "Oost-", "West-", "Midden-", "Centraal-", "Noordoost-", "Noordwest-", "Zuidoost-", "Zuidwest-")


def _rows(name: str) -> Iterator[list[str]]:
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def known_places() -> dict[str, str]:
    """The line of each form, taken apart only when asked for: there are forty thousand."""
    lines = (HERE / "places.tsv").read_text("utf-8").splitlines()
    return {line.partition("\t")[0]: line for line in lines if line and not line.startswith("#")}


def _place(form: str) -> PlaceName | None:
    if form in known_places():
        return _known_place(form)
    whole = form.partition("-")[2] if form.startswith(SIDES) else ""
    if whole not in known_places():
        return None
    place = _known_place(whole)
    return replace(place, name=form, kind="region", latitude=None, longitude=None) if place.weight >= WELL_KNOWN else None


@cache
def _known_place(form: str) -> PlaceName:
    return place_of_row(known_places()[form])


def place_of_row(row: str) -> PlaceName:
    """The place of a line of `places.tsv` or `namesakes.tsv`."""
    form, canonical, kind, country, lat, lon, weight = row.split("\t")
    return PlaceName(
        name=canonical or form,
        kind=cast("PlaceKind", kind),
        country=country or None,
        latitude=float(lat) if lat else None,
        longitude=float(lon) if lon else None,
        weight=float(weight),
    )


def declined(adjective: str) -> tuple[str, ...]:
    """An adjective with its form in -e, if it has one.

    >>> declined("Chinees")
    ('Chinees', 'Chinese')
    """
    for ending, longer in ADJECTIVES:
        if adjective.endswith(ending):
            return (adjective, adjective[: -len(ending)] + longer)
    return (adjective,)


def plural(inhabitant: str) -> tuple[str, ...]:
    """The forms of an inhabitant as the table gives it: singular and plural.

    >>> plural("Venezolaan"), plural("Fin/Finnen")
    (('Venezolaan', 'Venezolanen'), ('Fin', 'Finnen'))
    """
    if "/" in inhabitant:
        return tuple(inhabitant.split("/"))
    for ending, longer in PLURALS:
        if inhabitant.endswith(ending):
            return (inhabitant, inhabitant[: -len(ending)] + longer)
    raise ValueError(f"demonyms.tsv: how is the plural of {inhabitant!r}?")


@cache
def _demonyms() -> Mapping[str, str]:
    """Each adjective and inhabitant with its place; the first place of the table that has the form."""
    out: dict[str, str] = {}
    for cells in _rows("demonyms.tsv"):
        place, adjectives, inhabitants = [*cells, ""][:3]
        forms = [f for a in adjectives.split(",") if a for f in declined(a)]
        forms += [f for i in inhabitants.split(",") if i for f in plural(i)]
        for form in forms:
            out.setdefault(form, place)
    return out


def _of_town(form: str) -> PlaceName | None:
    """The town of the Low Countries whose adjective this is, as far as it is regular."""
    place = _place(form[:-2]) if form.endswith("se") and form[:1].isupper() else None
    return place if place and place.kind == "place" and place.country in NEAR and place.weight >= TOWN else None


def demonym(form: str) -> PlaceName | None:
    """The place of an adjective or an inhabitant.

    >>> demonym("Oekraïners").name
    'Oekraïne'
    """
    place = _demonyms().get(form)
    return _place(place) if place else _of_town(form)


def canonical_place(form: str) -> PlaceName | None:
    """The place that a name, another way to write it, an adjective or a word for its people stands for.

    >>> canonical_place("Venezolaanse").name, canonical_place("Kiev").name, canonical_place("tafel")
    ('Venezuela', 'Kyiv', None)
    """
    return _place(form) or demonym(form)


def _kinds(name: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for kind, names in _rows(name):
        for one in names.split("|"):
            out.setdefault(one, kind)
    return out


def _counts(name: str) -> dict[str, int]:
    return {cells[0]: int(cells[1]) for cells in _rows(name)}


def _parts_of_days() -> frozenset[str]:
    """`dinsdagavond` and its like."""
    days = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
    return frozenset(day + part for day in days for part in ("morgen", "ochtend", "middag", "avond", "nacht"))


def _people_nouns() -> frozenset[str]:
    """The nouns for people of `actor_nouns.tsv`; short ones are left out, as too many surnames end on them."""
    return frozenset(cells[0].lower() for cells in _rows("actor_nouns.tsv") if cells[1] == "person" and len(cells[0]) > 5)


def _weights() -> dict[str, tuple[float, ...]]:
    path = HERE / "name_weights.tsv"
    return {cells[0]: tuple(map(float, cells[1:])) for cells in _rows(path.name)} if path.exists() else {}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CUES = (
    Cue(
        name="speech",
        words=_words(
            "zeggen vertellen verklaren melden stellen vinden denken menen benadrukken beweren ontkennen bevestigen erkennen "
            "toegeven waarschuwen pleiten roepen vragen antwoorden reageren schrijven twitteren laten weten concluderen oordelen "
            "vermoeden hopen vrezen geloven constateren herhalen beloven eisen uitleggen toelichten aankondigen adviseren besluiten "
            "willen kunnen"
        ),
        example="Veldkamp zegt dat de brug dicht blijft.",
    ),
    Cue(
        name="life",
        words=_words(
            "overlijden sterven trouwen scheiden studeren wonen werken lachen zuchten glimlachen huilen knikken slapen zitten staan "
            "lopen fietsen rijden vluchten scoren winnen verliezen spelen zingen acteren schrijven schilderen aftreden opstappen "
            "opvolgen benoemen ontslaan aanhouden arresteren veroordelen vrijspreken vermoorden verdenken begraven ontmoeten "
            "feliciteren bedanken kussen"
        ),
        example="Veldkamp trouwde in het voorjaar.",
    ),
    Cue(
        name="place_preposition",
        words=_words("in te uit naar nabij rond rondom vanuit richting buiten boven langs omstreken"),
        example="In Molenwijk viel de stroom uit.",
    ),
    Cue(
        name="place_noun",
        words=_words(
            "stad dorp plaats plaatsje gemeente provincie regio land gebied staat eiland hoofdstad havenstad grensstad badplaats "
            "wijk buurt stadsdeel gehucht streek deelstaat district departement kanton graafschap rivier meer zee berg gebergte "
            "kanaal haven vliegveld luchthaven station straat plein weg park kasteel gevangenis kamp vallei woestijn kust grens "
            "noorden zuiden oosten westen noordoosten noordwesten zuidoosten zuidwesten centrum burgemeester inwoners bewoners "
            "inwoner bewoner schiereiland republiek voorstad stadje enclave buurland metropool miljoenenstad bedevaartsoord "
            "kustplaats industriestad universiteitsstad eilandje eilandengroep bos natuurgebied polder dijk brug tunnel snelweg "
            "oever monding vulkaan gletsjer stadion theater museum hotel"
        ),
        example="Het dorp Molenwijk had geen stroom.",
    ),
    Cue(
        name="org_noun",
        words=_words(
            "bedrijf concern onderneming firma bank partij organisatie vereniging stichting club ploeg team bond vakbond federatie "
            "ministerie instituut universiteit hogeschool ziekenhuis krant dagblad weekblad tijdschrift zender omroep persbureau "
            "website fabrikant producent maker uitgever uitgeverij keten winkelketen supermarkt supermarktketen verzekeraar "
            "luchtvaartmaatschappij maatschappij oliemaatschappij oliebedrijf oliereus techbedrijf techreus internetbedrijf "
            "softwarebedrijf zoekmachine vliegtuigbouwer autofabrikant autobouwer chipfabrikant telecombedrijf energiebedrijf "
            "bouwbedrijf vervoerder belangengroep actiegroep beweging terreurgroep terreurorganisatie terreurbeweging militie "
            "rebellengroep rebellenbeweging groepering mensenrechtenorganisatie hulporganisatie milieuorganisatie denktank "
            "onderzoeksbureau adviesbureau bureau advocatenkantoor kantoor groep holding dochter dochterbedrijf dochteronderneming "
            "moederbedrijf moederconcern tak afdeling rechtbank hof tribunaal commissie raad comité parlement regering kabinet "
            "leger politie geheime inlichtingendienst dienst agentschap autoriteit toezichthouder inspectie platform dienst app "
            "site blog oppositiepartij regeringspartij coalitiepartij coalitiegenoot fractie alliantie coalitie voetbalclub "
            "landskampioen eredivisionist werkgeversorganisatie brancheorganisatie koepel koepelorganisatie consultant "
            "consultancybureau marktonderzoeker marktonderzoekbureau leverancier aanbieder reisorganisatie touroperator studio "
            "label platenmaatschappij band popgroep orkest koor gezelschap school basisschool academie fonds pensioenfonds "
            "investeerder investeringsmaatschappij durfkapitalist beursfonds"
        ),
        example="Het bedrijf Zonnedak ging failliet.",
    ),
    Cue(
        name="thing_noun",
        words=_words(
            "boek roman film serie programma album nummer lied single plaat voorstelling musical toneelstuk schilderij bundel essay "
            "artikel rapport wet verdrag akkoord prijs schip veerboot vliegtuig toestel model auto telefoon smartphone tablet "
            "computer spel game besturingssysteem software programma medicijn middel virus orkaan storm cycloon tyfoon toernooi "
            "race wedstrijd festival operatie missie project campagne actie conferentie tentoonstelling expositie rubriek column "
            "podcast satelliet raket ruimtesonde merk paard hond documentaire thriller debuut debuutroman debuutalbum titel hashtag "
            "leus slogan motto"
        ),
        example="De film Zilvergrond won drie prijzen.",
    ),
    Cue(
        name="function",
        words=_words(
            "directeur topman topvrouw ceo voorzitter bestuurder oprichter medewerker werknemers werknemer personeel woordvoerder "
            "woordvoerster aandelen aandeel aandeelhouders klanten leden lid lijsttrekker fractie fractievoorzitter fractieleider "
            "leider Kamerlid Tweede-Kamerlid Statenlid raadslid kiezers kandidaat partijleider president-directeur hoofdredacteur "
            "redacteur correspondent verslaggever journalist analist econoom hoogleraar onderzoeker trainer coach speler spelers "
            "aanvaller doelman middenvelder verdediger supporters fans piloten piloot omzet winst verlies overname fusie "
            "hoofdkantoor fabriek vestiging filiaal website rapport onderzoek cijfers aanhang aanhangers aanklager strijders "
            "strijder"
        ),
        example="De topman van Zonnedak vertrekt.",
    ),
)

TITLES = _words(
    "minister premier president koning koningin prins prinses kroonprins keizer tsaar sultan emir sjeik ayatollah paus "
    "kardinaal bisschop aartsbisschop dominee pastoor pater zuster imam rabbijn burgemeester wethouder gouverneur senator "
    "Kamerlid staatssecretaris bondskanselier kanselier vicepresident vice-president vicepremier minister-president "
    "oud-minister oud-premier oud-president ex-president ex-minister interim-president commissaris eurocommissaris "
    "secretaris-generaal generaal kolonel majoor kapitein luitenant sergeant admiraal korpschef hoofdcommissaris officier "
    "rechter advocaat advocate raadsman raadsvrouw procureur-generaal ambassadeur hoogleraar professor prof. prof doctor dr. dr "
    "drs. drs mr. mr ir. ir ing. ing ds. ds mgr. st. arts huisarts psycholoog psychiater directeur topman topvrouw ceo cfo "
    "voorzitter woordvoerder woordvoerster oprichter medeoprichter fractievoorzitter fractieleider partijleider lijsttrekker "
    "oppositieleider leider voorman voorvrouw wetenschapper onderzoeker socioloog econoom historicus jurist politicoloog "
    "bioloog arts chirurg schrijver schrijfster auteur dichter columnist journalist journaliste verslaggever correspondent "
    "redacteur hoofdredacteur presentator presentatrice zanger zangeres acteur actrice regisseur filmmaker componist dirigent "
    "pianist violist cabaretier kunstenaar kunstenares fotograaf fotografe schilder architect ontwerper ontwerpster "
    "modeontwerper trainer coach bondscoach aanvoerder doelman keeper verdediger middenvelder aanvaller spits wielrenner renner "
    "schaatser schaatsster zwemmer zwemster tennisser tennisster atleet atlete coureur bokser aannemer boer boerin ondernemer "
    "eigenaar medewerker teamleider chief executive operating financial officer manager buurman buurvrouw moeder vader zoon "
    "dochter broer zus oom tante neef nicht echtgenoot echtgenote weduwe man vrouw jongen meisje vriend vriendin collega "
    "verdachte slachtoffer dader getuige agent agente rechercheur inspecteur inspectrice heer mevrouw meneer mijnheer dhr. "
    "mevr. mw. juffrouw freule jonkheer jhr. graaf gravin baron barones hertog hertogin lord lady sir dame chief executive "
    "officer bestuursvoorzitter commissievoorzitter terrorist leraar lerares docent docente student studente scholier kandidaat "
    "presidentskandidaat gemeenteraadslid raadslid Statenlid europarlementariër parlementariër afgevaardigde congreslid "
    "eurocommissaris coryfee kopstuk nestor miljardair zakenman zakenvrouw topmodel dj rapper komiek criticus activist "
    "activiste"
)

ENDINGS = (
    ("place", "stan land burg berg dorp dam ville stad county eiland eilanden island islands provincie wijk polder meer zee gebied"),
    ("street", "straat weg plein laan gracht kade dijk singel park street avenue square road bridge plaza brug haven"),
    (
        "venue",
        "center centre arena stadion stadium theatre airport hotel tower toren paleis hall station kazerne museum kerk theater "
        "centrum",
    ),
    (
        "org",
        "university party group inc inc. corp corp. ltd ltd. llc gmbh company council association institute foundation united "
        "airlines airways news times post holding technologies systems motors records bank partij bond raad commissie dienst "
        "groep fonds school college lyceum universiteit ziekenhuis instituut stichting vereniging krant dagblad unie ministerie "
        "rechtbank hof club media kamer parlement leger politie orkest kabinet regering "
        "investments investment partners network capital ventures holdings services solutions energy pharma foods brands stores "
        "entertainment pictures studios software electronics industries consulting advocaten accountants makelaars architecten",
    ),
    (
        "law",
        "festival conference conferentie summit open award awards act league wet akkoord verdrag prijs cup dag oorlog spelen "
        "crisis affaire isme",
    ),
    ("country", "ië"),
    (
        "surname",
        "sen sma stra inga ov ev ova ski sky vic vić ić oğlu oglu man mans ez son ini elli aert aerts ink ema huis kamp veld "
        "hoven idze jan enko tsjin in",
    ),
)

WORDS = NameWords(
    place=_place,
    demonym=demonym,
    organisations=_kinds("organisations.tsv"),
    products=_kinds("products.tsv"),
    plain_products=_words("product index law"),
    given_names=_counts("given_names.tsv"),
    surnames=_counts("surnames.tsv"),
    weights=_weights(),
    not_names=_parts_of_days()
    | _words(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus "
        "september oktober november december lente zomer herfst winter meneer mevrouw u uw ik euro dollar gb mb kb tb ghz "
        "mhz khz hz kwh mwh mw kw usd eur gbp ceo cfo coo cto tv cd dvd lcd led dna hiv suv pvc gps sms pc wifi wi-fi ict "
        "it pr hr xtc lsd ghb adhd ptss mbo vwo havo vmbo hbo wo ok sos vip bn'er bn'ers zzp'er zzp'ers btw aow"
    ),
    small_words=_words(
        "de het een 't 'n deze die dit dat dan er hier daar ik jij je u hij zij ze wij we jullie men mijn jouw zijn haar "
        "hun ons onze uw wie wat waar wanneer waarom waarmee waardoor waarop hoe welke welk en of maar want dus toch als "
        "hoewel omdat terwijl toen tot totdat voordat nadat zodra sinds sindsdien mits tenzij indien zo zoals zodat in op "
        "aan bij met naar van voor door over onder om uit tegen tussen tijdens volgens vanaf vanuit vanwege wegens "
        "ondanks binnen buiten boven na nabij langs rond rondom zonder sommige ook nog nu al weer wel niet geen geen "
        "niemand niets iets iemand iedereen alle alles allen allemaal alleen andere ander anders elke elk ieder iedere "
        "enkele veel vele weinig meer meest minder beide beiden zelf zelfs eerst daarna daarom daarbij daarmee daardoor "
        "daarvoor daarin daarop daarnaast daarover daarentegen hierbij hierdoor hiermee bovendien inmiddels intussen "
        "ondertussen uiteindelijk vervolgens eerder later vandaag gisteren morgen vanavond vanochtend vanmiddag nooit "
        "altijd vaak soms steeds opnieuw misschien wellicht mogelijk kennelijk blijkbaar immers namelijk bijvoorbeeld "
        "ongeveer bijna ruim zeker slechts pas juist heeft hebben had hadden is was waren wordt worden werd werden kan "
        "kunnen kon konden moet moeten moest moesten mag mogen zal zullen zou zouden wil willen wilde wilden gaat gaan "
        "ging gingen komt komen kwam kwamen blijft blijven ja nee oké nou kijk natuurlijk helaas gelukkig bedankt dank "
        "graag vooral net nou ooit plots plotseling ineens toe te ter ten af vergeet denk stel één twee drie vier vijf "
        "zes zeven acht negen tien honderd duizend eerste tweede derde afgelopen komende vorige volgende laatste oók dát mét één zó"
    ),
    patterns=((r"[AN]\d{1,3}", "LOC"), (r"[A-Z]\.", "PER"), (r"\d+G|CO2|CO₂|A4|A3|3D|2D|4D", "O")),
    person_particles=_words(
        "van der de den ter ten te 't op in von zu zum zur vom und bin ibn ben abu al el ad as ash al- bint da di do "
        "dos das del della du des la le les lo san y e i d' af"
    ),
    person_titles=frozenset(t.lower() for t in TITLES) | _people_nouns(),
    links=_words(
        "van voor de der het den des en of tegen in op bij aan met & of and the for to du des de la le les d' del e y und für "
        "der al"
    ),
    linking_heads=_words(
        "ministerie raad hof bank universiteit hogeschool vereniging stichting bond federatie instituut partij bureau "
        "dienst inspectie autoriteit kamer commissie comité organisatie verbond unie fonds gemeente provincie academie "
        "school centrum museum inspectie rechtbank gerechtshof departement orde front beweging forum alliantie liga "
        "leger huis raad genootschap platform kabinet verdrag akkoord wet slag vrede vereniging federatie confederatie "
        "confédération raad planbureau rekenkamer agentschap kas beurs kerk university bank house department ministry "
        "council institute academy school college court board office bureau church society association union league "
        "party front movement army guard museum gallery centre center ministère université parti institut république "
        "partido universidad banco ronde tour straat golf kaap zee eilanden berg slot kasteel paleis plein baai"
    ),
    lower_heads=_words("ministerie departement"),
    ministry_words=_words(
        "Zaken Buitenlandse Binnenlandse Algemene Economische Sociale Koninkrijksrelaties Financiën Justitie "
        "Veiligheid Defensie Onderwijs Cultuur Wetenschap Landbouw Natuur Voedselkwaliteit Visserij Infrastructuur "
        "Waterstaat Milieu Verkeer Volksgezondheid Welzijn Sport Werkgelegenheid Klimaat Volkshuisvesting Ruimtelijke "
        "Ordening Handel Ontwikkelingssamenwerking Innovatie Energie Asiel Migratie Vreemdelingenzaken Integratie "
        "Arbeid Gezondheid Industrie Transport Landbouwzaken Toerisme Oorlog Informatie Planning Petroleum Olie Media "
        "Religieuze Islamitische Interne Gezin Jeugd"
    ),
    body_parts=_words(
        "partij groep beweging concern bank universiteit ziekenhuis school fonds stichting fractie regering kabinet leger alliantie "
        "coalitie tribunaal verbond unie raad comité commissie federatie liga front orde kerk club team ploeg orkest parlement militie "
        "brigade maffia clan bende keten holding redactie"
    ),
    place_parts=_words(
        "eiland eilanden schiereiland wijk plein straat laan gebergte gebergtes vallei station kanaal rivier meer stadion hotel museum "
        "park toren kazerne haven brug tunnel strook vulkaan delta bekken kamp"
    ),
    compound_parts=("regering", "kabinet", "bewind", "regime", "team", "groep", "partij", "clan", "kamp", "concern"),
    member_endings=("'er", "’er", "'ers", "’ers", "-er", "-ers"),
    cues=CUES,
    endings={ending: kind for kind, endings in ENDINGS for ending in endings.split()},
    company_words=_words(
        "inc inc. corp corp. corporation ltd ltd. llc plc gmbh ag sa nv n.v. bv b.v. company group holding holdings motors airlines "
        "airways bank investments pharmaceuticals technologies systems records entertainment industries"
    ),
    occasions=_words(
        "wet akkoord verdrag prijs cup festival oorlog spelen crisis affaire conference conferentie award awards act open summit "
        "toernooi kampioenschap kampioenschappen marathon beurs protocol conventie grondwet referendum"
    ),
    possessives=("'s", "’s", "'", "’"),
)
