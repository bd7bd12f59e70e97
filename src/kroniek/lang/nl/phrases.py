"""Dutch for comparing findings and for sentences about them: topics, counted things, opposites, reasons.

Stems are folded (no accents, lower case) and match the end of a word but for three letters of inflection, so that a compound counts
for its last part: `televisietoespraak` is a `toespraak`. Strong verbs need their past forms. Words that mean too much (`gaan`,
`komen`, `doen`, `actie`) are left out: a topic must say what happened.
"""

from __future__ import annotations

from kroniek.lang.shapes.phrases import Counted, Opposites, Phrases, Reasons, Topic

TOPICS = (
    Topic(name="return", stems=("terugke", "teruggekeer", "terugkeer", "terugkom", "teruggekom", "weerke"), example="De trainer keert maandag terug."),
    Topic(name="arrival", stems=("aankom", "aangekom", "aankwam", "aankomst", "arriveer", "arrive", "gearriveerd", "geland", "landing"), example="Het schip arriveerde in Rotterdam."),
    Topic(name="departure", stems=("vertrek", "vertrok", "vertrokken", "verlat", "verlaat", "verliet"), example="De gezant verliet het land."),
    Topic(name="flight", stems=("vlucht", "gevlucht", "ontvlucht", "vluchteling"), example="Duizenden vluchtten naar het zuiden.", lone=True),
    Topic(name="visit", stems=("bezoek", "bezocht", "bezoeken", "rondreis", "rondreiz", "tournee", "tour"), example="De koning bezocht Breda."),
    Topic(name="call", stems=("telefoongesprek", "telefoneer", "telefoner", "getelefoneerd", "belde", "gebeld"), example="De twee belden zondag."),
    Topic(name="meeting", stems=("ontmoet", "ontmoeting", "vergader", "vergadering", "topoverleg", "bijeenkomst"), example="Zij ontmoeten elkaar in Wenen."),
    Topic(name="summit", stems=("topontmoeting", "eurotop", "klimaattop"), example="De top in Hanoi eindigde vroeg.", lone=True),
    Topic(name="talks", stems=("onderhandel", "onderhandeling", "formatie", "vredesbespreking"), example="De onderhandelingen gaan door."),
    Topic(name="dialogue", stems=("dialoog",), example="Hij wil een dialoog zonder voorwaarden."),
    Topic(name="speech", stems=("toespraak", "toesprak", "toespreek", "toegesproken", "toespreken", "speech", "troonrede"), example="Zij hield een toespraak."),
    Topic(name="proclaim", stems=("uitroep", "uitgeroep", "uitriep", "uitriepen"), example="Hij riep zichzelf uit tot leider.", once=True),
    Topic(name="appeal", stems=("oproep", "opgeroep", "opriep", "opriepen"), example="De bond riep op tot kalmte.", said=True),
    Topic(name="coup", stems=("opstand", "muiterij", "rebellie", "revolte", "staatsgreep", "coup", "couppoging", "machtsgreep", "putsch"), example="De staatsgreep is mislukt.", lone=True),
    Topic(name="riot", stems=("rellen", "rel", "ongeregeldhe", "gevecht", "vechtpartij", "confrontatie", "schermutseling", "onlusten", "botsing"), example="Er braken rellen uit."),
    Topic(name="protest", stems=("demonstratie", "demonstreer", "demonstrer", "gedemonstreerd", "betoging", "betoog", "betog", "protest", "protestmars", "protesteer", "protester", "geprotesteerd", "manifestatie"), example="Duizenden demonstreerden in Antwerpen."),
    Topic(name="strike", stems=("staking", "gestaakt", "werkonderbreking", "staken", "staakt"), example="De staking begint donderdag."),
    Topic(name="sanction", stems=("sanctie", "strafmaatregel", "embargo", "importheffing"), example="Er komen nieuwe sancties."),
    Topic(name="recognition", stems=("erken", "erkenning", "erkend"), example="Twintig landen erkenden de regering.", lone=True),
    Topic(name="backing", stems=("steun", "gesteund", "ondersteun", "steunbetuiging", "achterban"), example="China steunt het plan."),
    Topic(name="aid", stems=("hulp", "hulpgoeder", "noodhulp", "hulpactie", "hulpkonvooi", "hulpverlening", "voedselhulp"), example="Het konvooi bracht hulpgoederen."),
    Topic(name="travelban", stems=("uitreisverbod", "reisverbod", "inreisverbod"), example="De rechter legde een uitreisverbod op.", lone=True),
    Topic(name="ignore", stems=("negeer", "negeer", "negere", "genegeerd", "negerend"), example="Hij negeerde het verbod."),
    Topic(name="threat", stems=("dreig", "dreiging", "gedreigd", "bedreig", "bedreiging", "dreigement"), example="Zij dreigt met een rechtszaak.", said=True),
    Topic(name="warning", stems=("waarschuw", "waarschuwing", "gewaarschuwd"), example="De dienst waarschuwt voor gladheid.", said=True),
    Topic(name="accusation", stems=("beschuldig", "beschuldiging", "verwijt", "verweet", "verweten", "aantijging"), example="Hij beschuldigt de raad van fraude.", said=True),
    Topic(name="condemn", stems=("veroordeel", "veroordel", "veroordeling"), example="De premier veroordeelde het geweld.", said=True),
    Topic(name="arrest", stems=("arrestatie", "arresteer", "arrester", "gearresteerd", "aanhouding", "aangehouden", "aanhoud", "opgepakt", "oppak", "ingerekend"), example="De politie hield een man aan."),
    Topic(name="release", stems=("vrijlat", "vrijgelat", "vrijlating", "bevrijd", "bevrijding", "vrijgekom", "vrijkom"), example="De gijzelaars zijn vrijgelaten."),
    Topic(name="kidnap", stems=("ontvoer", "ontvoering", "gijzel", "gijzeling", "gegijzeld"), example="Drie artsen zijn ontvoerd."),
    Topic(name="death", stems=("overlijd", "overlede", "overleed", "sterf", "stierf", "gestorven", "sterv", "dood", "overlijden"), example="De schrijver overleed in Gent.", once=True),
    Topic(name="killed", stems=("omgekomen", "omkom", "omkwam", "gedood", "doden", "gesneuveld", "dodelijk"), example="Bij de brand kwamen twee mensen om."),
    Topic(name="murder", stems=("moord", "vermoord", "doodgeschoten", "doodgestoken", "liquidatie", "geliquideerd"), example="De advocaat werd vermoord.", once=True),
    Topic(name="wounded", stems=("gewond", "gewonde", "verwond", "verwonding"), example="Er vielen zes gewonden."),
    Topic(name="shooting", stems=("schietpartij", "schoot", "geschoten", "beschieting", "beschoten", "schieten", "schutter"), example="Bij de schietpartij viel een dode."),
    Topic(name="attack", stems=("aanslag", "aanval", "aangevallen", "aanviel", "aanvall", "bomaanslag"), example="De aanslag was in een moskee."),
    Topic(name="cyberattack", stems=("cyberaanval", "hack", "gehackt", "hackaanval"), example="De bank werd gehackt."),
    Topic(name="bombing", stems=("bombardement", "bombarde", "gebombardeerd", "luchtaanval", "raketaanval"), example="Het leger bombardeerde de haven."),
    Topic(name="explosion", stems=("explosie", "ontploffing", "ontplof", "geexplodeerd", "explodeer"), example="Een explosie verwoestte het pand.", lone=True),
    Topic(name="fire", stems=("brand", "bosbrand", "afgebrand", "uitgebrand"), example="De brand brak uit in de kelder.", lone=True),
    Topic(name="crash", stems=("vliegramp", "neergestort", "neerstort", "crash", "gecrasht", "vliegtuigramp"), example="Het toestel stortte neer.", lone=True),
    Topic(name="accident", stems=("ongeval", "ongeluk", "aanrijding", "aangereden", "kettingbotsing"), example="Op de A2 gebeurde een ongeluk."),
    Topic(name="derail", stems=("ontspoor", "ontsporing", "ontspoord"), example="De trein ontspoorde bij Luik.", lone=True),
    Topic(name="outage", stems=("stroomuitval", "stroomstoring", "stroompanne", "stroomonderbreking", "black-out", "blackout"), example="Door een stroomstoring reed de metro niet.", lone=True),
    Topic(name="earthquake", stems=("aardbeving", "beving", "naschok"), example="De aardbeving was in het hele dal te voelen.", lone=True),
    Topic(name="flood", stems=("overstroming", "overstroom", "watersnood", "dijkdoorbraak"), example="De overstroming trof vijf dorpen.", lone=True),
    Topic(name="storm", stems=("orkaan", "cycloon", "storm", "tyfoon", "wervelstorm", "tornado"), example="De cycloon kwam aan land.", lone=True),
    Topic(name="outbreak", stems=("uitbraak", "epidemie", "besmetting", "pandemie"), example="De uitbraak begon in een slachthuis.", lone=True),
    Topic(name="famine", stems=("hongersnood", "voedseltekort", "voedselschaarste", "tekort"), example="Er dreigt een hongersnood.", lone=True),
    Topic(name="crisis", stems=("crisis", "crises"), example="Het land verkeert in een crisis.", lone=True),
    Topic(name="election", stems=("verkiezing", "stembusgang", "presidentsverkiezing", "parlementsverkiezing"), example="De verkiezingen zijn op zondag."),
    Topic(name="reelection", stems=("herverkiezing", "herkozen", "herverkozen", "ambtstermijn", "tweede-termijn"), example="De herverkiezing van de voorzitter is omstreden.", once=True),
    Topic(name="win", stems=("winn", "wint", "won", "gewonnen", "winst", "overwinning", "zege", "zegevier"), example="De uitdager won met ruim verschil.", one=True),
    Topic(name="lose", stems=("verlies", "verloor", "verloren", "verliez", "nederlaag"), example="De partij verloor zes zetels."),
    Topic(name="result", stems=("uitslag", "verkiezingsuitslag", "bekendmaking", "bekendgemaakt"), example="De uitslag is bekend."),
    Topic(name="fraud", stems=("fraude", "verkiezingsfraude", "gefraudeerd", "stembusfraude"), example="De oppositie spreekt van fraude."),
    Topic(name="referendum", stems=("referendum", "volksraadpleging"), example="Het referendum is in juni.", lone=True),
    Topic(name="vote", stems=("gestemd", "stemming", "stemde", "weggestemd"), example="Het parlement stemde tegen."),
    Topic(name="law", stems=("wetsvoorstel", "wetgeving", "amendement", "motie"), example="De motie kreeg steun."),
    Topic(name="veto", stems=("veto", "blokkeer", "geblokkeerd", "blokkeren", "blokkade"), example="Rusland sprak een veto uit."),
    Topic(name="treaty", stems=("akkoord", "verdrag", "overeenkomst", "deal", "bestand", "wapenstilstand", "staakt-het-vuren"), example="De partijen sloten een akkoord."),
    Topic(name="resign", stems=("aftred", "afgetreden", "aftrad", "aftreedt", "opgestapt", "ontslagname", "stapt-op", "terugtreden"), example="De minister treedt af.", once=True),
    Topic(name="dismiss", stems=("ontslag", "ontsla", "ontslagen", "ontsloeg", "geschorst", "schorsing", "afgezet", "afzet"), example="De directeur is ontslagen."),
    Topic(name="appoint", stems=("benoem", "benoeming", "benoemd", "aangesteld", "aanstelling", "voorgedragen"), example="Zij is benoemd tot rector."),
    Topic(name="expel", stems=("uitzet", "uitgezet", "uitzetting", "uitgewezen", "uitwijz", "uitwijzing", "deportatie", "gedeporteerd"), example="Het land zet de ambassadeur uit."),
    Topic(name="recall", stems=("teruggetrokken", "terugtrek", "terugtrok", "terugtrekking", "teruggeroepen", "terugroep"), example="De troepen trekken zich terug."),
    Topic(name="breakrelations", stems=("verbreek", "verbrak", "verbroken", "verbreken"), example="Beide landen verbraken de betrekkingen.", lone=True),
    Topic(name="invade", stems=("invasie", "inval", "binnengevallen", "binnenviel", "interventie"), example="De inval begon voor zonsopgang.", lone=True),
    Topic(name="exercise", stems=("oefening", "manoeuvre", "troepenoefening"), example="De landmacht houdt een oefening."),
    Topic(name="deploy", stems=("gestationeerd", "mobilisatie", "gemobiliseerd", "troepenversterking"), example="Er zijn militairen gestationeerd."),
    Topic(name="amnesty", stems=("amnestie", "gratie", "kwijtschelding"), example="De koning verleende gratie."),
    Topic(name="verdict", stems=("vonnis", "vrijspraak", "vrijgesproken", "celstraf", "gevangenisstraf", "werkstraf"), example="De rechter sprak hem vrij."),
    Topic(name="trial", stems=("rechtszaak", "proces", "terechtstaan", "terechtstond", "strafzaak", "kort-geding"), example="De rechtszaak duurt een week.", lone=True),
    Topic(name="charge", stems=("aanklacht", "aangeklaagd", "vervolging", "vervolgd", "dagvaarding", "gedagvaard"), example="Het OM vervolgt de topman."),
    Topic(name="inquiry", stems=("onderzoek", "onderzocht", "enquete", "onderzoeken"), example="De inspectie begint een onderzoek."),
    Topic(name="search", stems=("huiszoeking", "doorzoek", "doorzocht", "zoekactie", "klopjacht", "zoektocht"), example="De politie doorzocht het huis."),
    Topic(name="robbery", stems=("overval", "overvallen", "beroving", "beroofd", "inbraak", "ingebroken", "diefstal", "gestolen", "roof"), example="De juwelier werd overvallen."),
    Topic(name="rescue", stems=("redding", "gered", "geredde", "evacuatie", "geevacueerd", "ontruim", "ontruiming"), example="De wijk is ontruimd."),
    Topic(name="missing", stems=("vermist", "vermissing", "verdwijning", "verdwenen"), example="Een wandelaar is vermist."),
    Topic(name="bankruptcy", stems=("faillissement", "failliet", "surseance"), example="De winkelketen is failliet.", once=True),
    Topic(name="takeover", stems=("overname", "overgenomen", "fusie", "gefuseerd"), example="De overname kost een miljard.", lone=True),
    Topic(name="layoffs", stems=("reorganisatie", "banenverlies", "massaontslag"), example="De reorganisatie treft Eindhoven."),
    Topic(name="profit", stems=("kwartaalwinst", "jaarwinst", "omzet", "jaarcijfer", "kwartaalcijfer"), example="De omzet daalde."),
    Topic(name="grounding", stems=("vliegverbod", "startverbod", "aan-de-grond"), example="Er geldt een vliegverbod."),
    Topic(name="birth", stems=("geboren", "geboorte", "beval", "bevallen"), example="De prinses is geboren.", once=True),
    Topic(name="marriage", stems=("getrouwd", "huwelijk", "bruiloft", "trouwde"), example="Het huwelijk was in mei.", once=True),
    Topic(name="match", stems=("wedstrijd", "finale", "halve-finale", "kwalificatie"), example="De finale is zaterdag."),
    Topic(name="medal", stems=("medaille", "titel", "wereldrecord", "kampioen"), example="Zij won goud."),
    Topic(name="opening", stems=("geopend", "opening", "ingehuldigd", "inhuldiging", "onthuld", "onthulling"), example="De brug is geopend."),
)  # fmt: skip

COUNTED = (
    Counted(name="doden", stems=("dode", "doden", "dodental", "slachtoffer", "omgekomen", "omkom", "omkwam", "kwamen-om", "gedood", "leven-gekomen", "gesneuveld", "vermoord", "overleden", "dodelijk"), example="Zes mensen kwamen om.", tally=True),
    Counted(name="gewonden", stems=("gewond", "gewonde", "verwond", "zwaargewond", "zwaargewonde", "lichtgewonde"), example="Er vielen zes gewonden.", tally=True),
    Counted(name="arrestanten", stems=("arrestant", "gearresteerd", "opgepakt", "aangehouden", "arrestatie", "aanhouding", "arresteer", "aanhoud", "oppak"), example="Zes jongeren zijn opgepakt.", tally=True),
    Counted(name="vermisten", stems=("vermist", "vermiste", "vermissing"), example="Zes opvarenden worden vermist.", tally=True),
    Counted(name="betogers", stems=("betoger", "demonstrant", "betoging", "demonstreer", "demonstreren", "actievoerder", "protesteer", "manifestant"), example="Er liepen zesduizend betogers mee."),
    Counted(name="vluchtelingen", stems=("vluchteling", "gevlucht", "ontvlucht", "vlucht", "ontheemd"), example="Zesduizend mensen zijn gevlucht.", tally=True),
    Counted(name="evacués", stems=("evacue", "geevacueerd", "evacueer"), example="Zestig bewoners zijn geëvacueerd.", tally=True),
    Counted(name="besmettingen", stems=("besmetting", "besmet", "ziektegeval", "zieken"), example="Er zijn zestig besmettingen.", tally=True),
    Counted(name="gijzelaars", stems=("gijzelaar", "gegijzeld", "ontvoerd"), example="Zes artsen zijn ontvoerd.", tally=True),
    Counted(name="landen", stems=("land", "landen", "regering", "staten", "lidstat"), example="Zestig landen tekenden."),
    Counted(name="zetels", stems=("zetel",), example="De partij haalde zes zetels."),
    Counted(name="stemmen", stems=("stem", "stemmen", "kiezer"), example="Zij kreeg zes procent van de stemmen."),
    Counted(name="opkomst", stems=("opkomst",), example="De opkomst was zestig procent."),
    Counted(name="militairen", stems=("militair", "soldaat", "soldat", "troep", "manschap"), example="Er kwamen zestig militairen."),
    Counted(name="schade", stems=("schade", "schadepost", "schadevergoeding"), example="De schade is zes miljoen."),
    Counted(name="inzittenden", stems=("inzittende", "passagier", "opvarende", "reiziger"), example="Er waren zestig inzittenden."),
    Counted(name="leden", stems=("lid", "leden"), example="De bond heeft zestig leden."),
    Counted(name="banen", stems=("baan", "banen", "arbeidsplaats"), example="Er verdwijnen zestig banen."),
    Counted(name="daders", stems=("dader", "verdachte", "schutter", "aanvaller"), example="Er waren zes daders."),
)  # fmt: skip

OPPOSITES = (
    Opposites(
        stems=("slaag", "slagen", "geslaagd", "gelukt", "lukken", "lukt", "succes", "succesvol"),
        contrary=("mislukt", "mislukk", "mislukking", "gefaald", "falen", "faalt", "gestrand", "stranden", "fiasco", "verijdeld"),
        example="De ene krant noemt de poging geslaagd, de andere mislukt.",
    ),
    Opposites(
        stems=("aangenomen", "aannemen", "goedgekeurd", "goedkeuren", "ingestemd", "instemmen"),
        contrary=("verworpen", "verwerp", "afgewezen", "afwijz", "afgekeurd", "weggestemd"),
        example="De motie is aangenomen, of toch verworpen.",
    ),
    Opposites(
        stems=("vrijgesproken", "vrijspraak", "onschuldig"),
        contrary=("schuldig", "celstraf", "gevangenisstraf", "schuldigverklaring"),
        example="De rechter sprak de topman vrij, of gaf hem een celstraf.",
    ),
    Opposites(
        stems=("doorgaan", "doorgegaan", "gaat-door"),
        contrary=("afgelast", "geannuleerd", "geschrapt", "uitgesteld"),
        example="Het concert ging door, of werd afgelast.",
    ),
    Opposites(
        stems=("overleefd", "overleefde", "overleven"),
        contrary=("overleden", "bezweken", "gestorven"),
        example="De bestuurder overleefde het, of bezweek.",
    ),
)

REASONS = Reasons(
    exact_copy="De berichten hebben dezelfde tekst.",
    near_copy="{share} procent van dit bericht staat woordelijk in het andere.",
    shared_passage="De berichten delen een passage van {words} woorden.",
    same_name="Beide heten {name}.",
    same_sound="{left} en {right} klinken hetzelfde en hebben gemeen: {shared}.",
    same_name_near="Beide heten {name}, en beide berichten noemen ook {shared}.",
    surname_plain="{short} is hier {full}, die in {reports} berichten voluit genoemd wordt.",
    surname="{short} kan hier alleen {full} zijn; beide berichten noemen ook {shared}.",
    surname_unsure="{short} is misschien {full}; niets anders in de berichten wijst het uit.",
    rivals="{short} kan ook een ander zijn: {others}.",
    namesakes="Beide heten {name}, maar de functies verschillen en de berichten hebben niemand gemeen.",
    same_words="Beide berichten noemen {name}.",
    institution="Beide berichten bedoelen: {name} ({owner}).",
    abbreviation="{short} is de afkorting van {full}.",
    same_event="Zelfde gebeurtenis: {why}.",
    event_unsure="Misschien dezelfde gebeurtenis: {why}.",
    by_act="beide noemen ‘{act}’",
    by_topic="‘{left}’ en ‘{right}’ betekenen hetzelfde",
    by_who="dezelfde handelende partij ({names})",
    by_whom="dezelfde betrokkene ({names})",
    by_where="dezelfde plaats ({names})",
    by_when="de dagen komen overeen ({days})",
    by_near="beide noemen erbij {names}",
    by_story="beide berichten gaan over {names}",
    by_words="vergelijkbare woorden ({share} procent)",
    by_figure="hetzelfde getal ({number})",
    figure_contradiction="Over het aantal {what} spreken de bronnen elkaar tegen: {left} ({left_by}) tegenover {right} ({right_by}).",
    figure_update="Het aantal {what} is bijgesteld: eerst {left} ({left_by}), later {right} ({right_by}).",
    date_contradiction="De bronnen dateren dezelfde gebeurtenis (‘{what}’) anders: {left} ({left_by}) tegenover {right} ({right_by}).",
    outcome_contradiction="Over de afloop spreken de bronnen elkaar tegen: ‘{left}’ ({left_by}) tegenover ‘{right}’ ({right_by}).",
    denial="{right_by} ontkent wat {left_by} zegt: ‘{left}’ tegenover ‘{right}’.",
    rejection="{right_by} verwerpt wat {left_by} zegt: ‘{left}’ tegenover ‘{right}’.",
    responsibility="Wie is verantwoordelijk? {left_by} wijst naar {left}, {right_by} naar {right}.",
    mutual="{left_by} en {right_by} beschuldigen elkaar.",
    doubt="{left_by} zegt ‘{left}’; {right_by} tekent daarbij aan: ‘{right}’.",
    camps="Aan wiens kant staat {who}? {left_by} noemt {left}, {right_by} noemt {right}.",
    status="Wie is de rechtmatige {office}? {left_by} noemt {left}, {right_by} noemt {right}.",
    contested="Is {left} de rechtmatige {office}? Volgens {left_by} wel, {right_by} trekt het in twijfel.",
    narrowed="narrowed: {reports} berichten samen",
)

PHRASES = Phrases(
    articles=frozenset({"de", "het", "een", "'t", "t", "deze", "die", "dit", "dat"}),
    name_particles=frozenset({"van", "de", "der", "den", "ten", "ter", "het", "'t", "t", "in", "op", "te", "von", "zu", "du", "di", "da", "dos", "el", "al", "bin", "ben", "la", "le"}),
    genitives=("'s", "’s", "'", "’"),
    small_words=frozenset(
        "deze deze zich zijn haar hun hebben heeft hadden werd werden wordt worden waren ook nog maar door voor over onder naar "
        "tegen tussen zonder omdat terwijl toen want niet geen meer zeer alle veel wordt zouden zullen kunnen moet moeten mogen "
        "daar daarbij daarmee hier waar waarin waarbij welke wie wat hoe dan als aan met van het een uit tot bij sinds volgens "
        "zegt zei zeggen aldus laten weten meldt melden noemt noemde dat die dit deze eerder later inmiddels onze jullie".split()
    ),
    vowels="aeiouy",
    sounds=(
        ("sch", "sj"), ("sh", "sj"), ("ch", "g"), ("tj", "tsj"), ("ph", "f"), ("th", "t"), ("qu", "k"), ("ck", "k"), ("c", "k"), ("x", "ks"), ("oe", "u"),
        ("ou", "u"), ("w", "v"), ("ij", "i"), ("ei", "i"), ("y", "i"), ("j", "i"), ("z", "s"), ("dt", "t"), ("h", ""),
    ),  # fmt: skip
    possessives=frozenset({"zijn", "haar", "hun", "onze", "ons", "mijn", "jullie", "diens", "wier", "wiens"}),
    persons=frozenset({"ik", "mij", "me", "wij", "we", "ons", "jij", "je", "jou", "jullie", "u", "zich", "zichzelf", "elkaar", "wie", "die", "dat"}),
    prepositions=frozenset("van voor tegen in uit op bij met naar aan over om onder tot door zonder tussen namens binnen buiten".split()),
    institutions=(
        ("regering", "regime", "bewind", "kabinet"), ("overheid",), ("parlement", "volksvertegenwoordiging"), ("leger", "krijgsmacht", "strijdkrachten"),
        ("oppositie",), ("bevolking", "volk"), ("kiesraad", "kiescommissie"), ("hooggerechtshof",), ("senaat",), ("luchtmacht",), ("marine",),
        ("justitie",), ("grondwet",), ("rekenkamer",), ("staatstelevisie", "staatsomroep"), ("congres",), ("lagerhuis",), ("hogerhuis",),
    ),  # fmt: skip
    topics=TOPICS,
    counted=COUNTED,
    opposites=OPPOSITES,
    anaphors=frozenset("die dat dit deze daarmee daarbij daardoor daarvoor hierdoor hiermee beiden velen sommigen".split()),
    pronouns=frozenset(
        "hij zij ze het er daar daarna ook zo bovendien daarnaast verder anderen zijn haar hun maar en want".split()
    ),
    again=frozenset({"opnieuw", "weer", "wederom", "nogmaals", "andermaal", "alweer"}),
    light=frozenset(
        "spreken praten zeggen gaan komen krijgen hebben maken doen nemen geven staan blijven willen denken zien vinden weten reageren ontvangen bieden "
        "zijn worden laten zetten stellen houden brengen liggen zitten leggen halen vragen noemen vertellen werken gebruiken beginnen stoppen leven "
        "lopen rijden kijken horen lezen schrijven kopen verkopen betalen helpen zoeken volgen leiden tonen delen leren spelen debat debatteren".split()
    ),
    people=frozenset(
        "mens mensen persoon personen burger burgers inwoner inwoners man mannen aanwezige aanwezigen bewoner bewoners slachtoffer slachtoffers".split()
    ),
    units=frozenset("procent percent euro dollar pond meter kilometer kilo ton liter graden keer maal uur dagen jaar punt punten".split()),
    part_words=("van wie", "waarvan", "onder wie", "waaronder", "nog eens", "inclusief", "en nog", "daarnaast", "ook"),
    denials=(
        "ontken", "ontkracht", "tegensprak", "tegenspre", "tegengesproken", "spreekt tegen", "weersprak", "weerspre", "weersproken", "weerleg", "loochen",
        "betwist", "bestrijd", "bestreed", "bestreden",
    ),  # fmt: skip
    rejections=(
        "belachelijk", "onzin", "leugen", "onwaar", "absurd", "ongegrond", "nonsens", "verzinsel", "verzonnen", "bespottelijk", "ridicuul", "kletskoek", "flauwekul",
        "nepnieuws", "klopt niet", "uit de lucht gegrepen",
    ),  # fmt: skip
    doubts=(
        r"\b(?:geen|zonder|nauwelijks)(?: \w+){0,2} (?:bewij\w*|details?\b|onderbouwing)", r"\b(?:bewij\w*|details?)\b(?: \w+){1,4} niet\b",
        r"\bniet (?:\w+ ){0,2}(?:te )?(?:bevestig|verifie|controle|gestaafd|onderbouwd|bewezen)", r"\bonbevestigd", r"\bonbewezen",
    ),  # fmt: skip
    rightful=("rechtmatig", "wettig", "legitiem", "wettelijk"),
    contested=(
        "onrechtmatig", "onwettig", "illegitiem", "zelfbenoemd", "zelfverklaard", "zelfuitgeroepen", "frauduleu", "omstreden", "marionet", "usurpator", "dictator",
    ),  # fmt: skip
    offices=("president", "premier", "staatshoofd", "regeringsleider", "machthebber", "gezag", "voorzitter", "leider", "koning", "burgemeester"),
    agencies=("ANP", "Reuters", "AFP", "AP", "Belga", "DPA", "EFE", "TASS", "Novum", "Interfax", "Xinhua", "Bloomberg", "ANSA"),
    months=("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    by="Volgens {who}",
    and_word="en",
    at_least="ten minste {n}",
    at_most="hooguit {n}",
    between="{low} tot {high}",
    about="ongeveer {n}",
    outlet="het bericht zelf",
    openers=frozenset("dat omdat terwijl nadat waarna en maar of toen als om zodat doordat hoewel want dus die wie waar waarbij waarin waardoor zoals".split()),
    relatives=frozenset({"die", "wie"}),
    marks=(("planned", "aangekondigd"), ("possible", "mogelijk"), ("denied", "ontkend"), ("hypothetical", "voorgesteld"), ("disputed", "omstreden")),
    unknown_date="datum onbekend",
    report_of="het bericht van {day}",
    reasons=REASONS,
)  # fmt: skip
