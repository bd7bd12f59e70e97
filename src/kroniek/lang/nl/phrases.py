"""Dutch for comparing findings and for sentences about them: topics, counted things, opposites, reasons.

Stems are folded (no accents, lower case) and match the end of a word but for three letters of inflection, so that a compound counts
for its last part: `televisietoespraak` is a `toespraak`; with `^` before it a word must begin with it. Strong verbs need their past forms.
Words that mean too much (`gaan`, `komen`, `doen`, `actie`) are left out: a topic must say what happened.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from kroniek.lang.nl.alike import shipped
from kroniek.lang.nl.common_words import per_million
from kroniek.lang.nl.conjugate import PARTICLES
from kroniek.lang.nl.contraries import CONTRARIES, SYNONYMS
from kroniek.lang.nl.timing import TIMING
from kroniek.lang.nl.turns import TURNING
from kroniek.lang.shapes.phrases import Counted, Explaining, Matter, Phrases, Topic, Zero

if TYPE_CHECKING:
    from kroniek.lang.shapes.forest import Forest


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _learned(name: str) -> str:
    """A table that was learned; nothing before it is."""
    path = files(__package__).joinpath(name)
    return path.read_text("utf-8") if path.is_file() else ""


def _weights(name: str) -> dict[str, float]:
    """The weight of each feature."""
    rows = (x.split("\t") for x in _learned(name).splitlines() if not x.startswith("#"))
    return {feature: float(weight) for feature, weight in rows}


@cache
def _sentence_trees() -> dict[str, Forest]:
    from kroniek.lang.shapes.forest import parse  # numpy: `kroniek --help` does not wait for it

    return parse(_learned("sentence_trees.tsv"))


TOPICS = (
    Topic(
        name="return", example="De trainer is maandag teruggekeerd.",
        stems=_words("terugke teruggekeer terugkeer terugkom teruggekom weerke"),
    ),
    Topic(
        name="arrival", example="Het schip arriveerde in Rotterdam.",
        stems=_words("aankom aangekom aankwam aankomst arriveer arrive gearriveerd ^geland landing"),
    ),
    Topic(
        name="departure", example="De gezant verliet het land.",
        stems=_words(
            "vertrek vertrok vertrokken verlat verlaat verliet afgereisd afreiz uitgereisd uitreiz uitglip weggeglipt overgestoken "
            "oversteek overstak overstek"
        ),
    ),
    Topic(
        name="flight", example="Duizenden vluchtten naar het zuiden.", lone=True,
        stems=_words("vlucht gevlucht ontvlucht vluchteling"),
    ),
    Topic(
        name="visit", example="De koning bezocht Breda.",
        stems=_words("bezoek bezocht bezoeken rondreis rondreiz tournee ^tour"),
    ),
    Topic(
        name="call", example="De twee belden zondag.",
        stems=_words("telefoongesprek telefoneer telefoner getelefoneerd ^belde opbelde ^gebeld opgebeld"),
    ),
    Topic(
        name="meeting", example="Zij ontmoeten elkaar in Wenen.",
        stems=_words("ontmoet ontmoeting vergader vergadering topoverleg bijeenkomst"),
    ),
    Topic(
        name="summit", example="De topontmoeting in Hanoi eindigde vroeg.", lone=True,
        stems=_words("topontmoeting eurotop klimaattop"),
    ),
    Topic(
        name="talks", example="De onderhandelingen gaan door.",
        stems=_words("onderhandel onderhandeling ^formatie kabinetsformatie regeringsformatie vredesbespreking"),
    ),
    Topic(name="dialogue", stems=_words("dialoog"), example="Hij wil een dialoog zonder voorwaarden."),
    Topic(
        name="interference", example="Hij noemt het bemoeienis met zijn land.", lone=True, blamed=True,
        stems=_words("inmenging inmeng ingemengd bemoei bemoeien bemoeid bemoeienis"),
    ),
    Topic(
        name="speech", crowd=True, example="Zij hield een toespraak.",
        stems=_words("toespraak toesprak toespreek toegesproken toespreken speech troonrede"),
    ),
    Topic(
        name="proclaim", example="Hij heeft zichzelf uitgeroepen tot leider.", once=True,
        stems=_words("uitroep uitgeroep uitriep uitriepen"),
    ),
    Topic(name="appeal", stems=_words("oproep opgeroep opriep opriepen"), example="De bond deed een oproep tot kalmte.", said=True),
    Topic(
        name="coup", example="De staatsgreep is mislukt.", cause=True, lone=True,
        stems=_words("opstand muiterij rebellie revolte staatsgreep coup couppoging machtsgreep putsch"),
    ),
    Topic(
        name="riot", crowd=True, example="Er braken rellen uit.", cause=True,
        stems=_words("rellen relletje ongeregeldhe gevecht vechtpartij confrontatie schermutseling onlusten botsing"),
    ),
    Topic(
        name="protest", crowd=True, example="Duizenden demonstreerden in Antwerpen.", cause=True,
        stems=_words(
            "demonstratie demonstreer demonstrer gedemonstreerd betoging betoog betog protest protestmars protesteer "
            "protester geprotesteerd manifestatie"
        ),
    ),
    Topic(
        name="strike", crowd=True, example="De staking begint donderdag.", cause=True,
        stems=_words("staking staker staken werkonderbreking werkstaking"),
    ),
    Topic(name="sanction", stems=_words("sanctie strafmaatregel embargo importheffing"), example="Er komen nieuwe sancties."),
    Topic(
        name="recognition", example="Twintig landen erkenden de regering.", lone=True, stand=True,
        stems=_words("^erken ^erkenning ^erkend"),
    ),
    Topic(
        name="backing", example="China steunt het plan.", stand=True,
        stems=_words("steun gesteund ondersteun steunbetuiging achterban"),
    ),
    Topic(
        name="aid", example="Het konvooi bracht hulpgoederen.",
        stems=_words("^hulp hulpgoeder noodhulp hulpactie hulpkonvooi hulpverlening voedselhulp"),
    ),
    Topic(
        name="travelban", example="De rechter legde een uitreisverbod op.", lone=True,
        stems=_words("uitreisverbod reisverbod inreisverbod"),
        parted=tuple((a, b) for a in _words("verbied verbod verbood") for b in _words("verlat uitreiz")),
    ),
    Topic(name="ignore", stems=_words("negeer negere genegeerd negerend"), example="Hij negeerde het verbod."),
    Topic(
        name="threat", example="Zij dreigt met een rechtszaak.", said=True,
        stems=_words("dreig dreiging gedreigd bedreig bedreiging dreigement"),
    ),
    Topic(
        name="warning", example="De dienst waarschuwt voor gladheid.", said=True,
        stems=_words("waarschuw waarschuwing gewaarschuwd"),
    ),
    Topic(
        name="accusation", example="Hij beschuldigt de raad van fraude.", said=True,
        stems=_words("beschuldig beschuldiging verwijt verweet verweten aantijging"),
    ),
    Topic(
        name="condemn", example="De premier veroordeelde het geweld.", said=True,
        stems=_words("veroordeel veroordel veroordeling"),
    ),
    Topic(
        name="arrest", example="De politie heeft een man aangehouden.", rare=True,
        stems=_words("arrestatie arresteer arrester gearresteerd aanhouding aangehouden aanhoud opgepakt oppak ingerekend"),
    ),
    Topic(
        name="release", example="De gijzelaars zijn vrijgelaten.", rare=True,
        stems=_words("vrijlat vrijgelat vrijlating bevrijd bevrijding vrijgekom vrijkom"),
    ),
    Topic(
        name="kidnap", example="Drie artsen zijn ontvoerd.", cause=True, rare=True,
        stems=_words("ontvoer ontvoering gijzel gijzeling gegijzeld"),
    ),
    Topic(
        name="death", example="De schrijver overleed in Gent.", once=True,
        stems=_words("overlijd overlede overleed ^sterf ^stierf ^gestorven ^sterv dood overlijden"),
    ),
    Topic(
        name="killed", example="Bij de brand zijn twee mensen omgekomen.", toll=True,
        stems=_words("omgekomen omkom omkwam gedood doden gesneuveld dodelijk"),
    ),
    Topic(
        name="murder", example="De advocaat werd vermoord.", cause=True, once=True,
        stems=_words("moord vermoord doodgeschoten doodgestoken liquidatie geliquideerd"),
    ),
    Topic(name="wounded", stems=_words("gewond gewonde verwond verwonding"), example="Er vielen zes gewonden.", toll=True),
    Topic(
        name="shooting", example="Bij de schietpartij viel een dode.", cause=True,
        stems=_words("schietpartij ^schoot doodschoot neerschoot geschoten beschieting beschoten schieten schutter"),
    ),
    Topic(
        name="attack", example="De aanslag was in een moskee.", cause=True,
        stems=_words("aanslag aanval aangevallen aanviel aanvall bomaanslag"),
    ),
    Topic(name="cyberattack", stems=_words("cyberaanval hack gehackt hackaanval"), example="De bank werd gehackt.", cause=True),
    Topic(
        name="bombing", example="Het leger bombardeerde de haven.", cause=True,
        stems=_words("bombardement bombardeer bombarder gebombardeerd luchtaanval raketaanval"),
    ),
    Topic(
        name="explosion", example="Een explosie verwoestte het pand.", cause=True, lone=True,
        stems=_words("explosie ontploffing ontplof geexplodeerd explodeer"),
    ),
    Topic(
        name="collapse", example="De tribune is ingestort.", single=True, cause=True, lone=True,
        stems=_words("ingestort instorting instort bezweken bezwijk doorgebroken doorbraak dambreuk dijkbreuk"),
    ),
    Topic(
        name="shipwreck", example="De veerboot is gezonken.", single=True, cause=True, lone=True,
        stems=_words("gezonken zonk zinken gekapseisd kapseis kapseizen scheepsramp schipbreuk scheepsongeluk"),
    ),
    Topic(
        name="fire", example="De brand brak uit in de kelder.", cause=True, lone=True,
        stems=_words("brand bosbrand afgebrand uitgebrand"),
    ),
    Topic(
        name="crash", example="Het toestel is neergestort.", single=True, cause=True, lone=True,
        stems=_words("vliegramp neergestort neerstort crash gecrasht vliegtuigramp"),
    ),
    Topic(
        name="accident", example="Op de A2 gebeurde een ongeluk.", cause=True,
        stems=_words("ongeval ongeluk aanrijding aangereden kettingbotsing gebotst treinbotsing aanvaring treinramp busramp"),
    ),
    Topic(
        name="derail", example="De trein ontspoorde bij Luik.", single=True, cause=True, lone=True,
        stems=_words("ontspoor ontsporing ontspoord"),
    ),
    Topic(
        name="outage", example="Door een stroomstoring reed de metro niet.", cause=True, lone=True,
        stems=_words("stroomuitval stroomstoring stroompanne stroomonderbreking ^storing computerstoring netstoring black-out blackout"),
        parted=tuple((a, b) for a in ("stroom", "licht", "elektriciteit") for b in _words("uitval uitgeval uitviel uitviele zonder")),
    ),
    Topic(
        name="earthquake", example="De aardbeving was in het hele dal te voelen.", cause=True, lone=True,
        stems=_words("aardbeving beving naschok"),
    ),
    Topic(
        name="flood", example="De overstroming trof vijf dorpen.", cause=True, lone=True,
        stems=_words("overstroming overstroom watersnood dijkdoorbraak"),
    ),
    Topic(
        name="storm", example="De cycloon kwam aan land.", cause=True, lone=True,
        stems=_words("orkaan cycloon ^storm sneeuwstorm zandstorm tyfoon wervelstorm tornado"),
    ),
    Topic(
        name="outbreak", example="De uitbraak begon in een slachthuis.", cause=True, lone=True,
        stems=_words("uitbraak epidemie besmetting pandemie"),
    ),
    Topic(
        name="famine", example="Er dreigt een hongersnood.", lasting=True, lone=True, blamed=True,
        stems=_words("hongersnood voedseltekort voedselschaarste tekort"),
    ),
    Topic(name="crisis", lasting=True, stems=_words("crisis crises"), example="Het land verkeert in een crisis.", lone=True),
    Topic(
        name="election", example="De verkiezingen zijn op zondag.",
        stems=_words("verkiezing stembusgang presidentsverkiezing parlementsverkiezing"),
    ),
    Topic(
        name="reelection", example="De herverkiezing van de voorzitter is omstreden.", once=True,
        stems=_words("herverkiezing herkozen herverkozen ambtstermijn"),
    ),
    Topic(
        name="win", example="De uitdager won met ruim verschil.", one=True,
        stems=_words("^winn ^wint ^won gewonnen winst overwinning ^zege szege rzege zegevier"),
    ),
    Topic(name="lose", stems=_words("verlies verloor verloren verliez nederlaag"), example="De partij verloor zes zetels."),
    Topic(
        name="result", example="De uitslag is bekend.",
        stems=_words("uitslag verkiezingsuitslag bekendmaking bekendgemaakt"),
    ),
    Topic(
        name="fraud", example="De oppositie spreekt van fraude.",
        stems=_words("fraude verkiezingsfraude gefraudeerd stembusfraude"),
    ),
    Topic(name="referendum", stems=_words("referendum volksraadpleging"), example="Het referendum is in juni.", lone=True),
    Topic(name="vote", stems=_words("^gestemd ^stemming sstemming ^stemde weggestemd"), example="Het parlement stemde tegen."),
    Topic(name="law", stems=_words("wetsvoorstel wetgeving amendement ^motie"), example="De motie kreeg steun."),
    Topic(name="veto", stems=_words("veto blokkeer geblokkeerd blokkeren blokkade"), example="Rusland sprak een veto uit."),
    Topic(
        name="treaty", example="De partijen sloten een akkoord.",
        stems=_words("akkoord verdrag overeenkomst ^deal tdeal sdeal ^bestand wapenstilstand staakt-het-vuren"),
    ),
    Topic(
        name="resign", example="De minister is afgetreden.", rare=True, once=True,
        stems=_words("aftred afgetreden aftrad aftreedt opgestapt opstap ontslagname terugtreden"),
    ),
    Topic(
        name="dismiss", example="De directeur is ontslagen.", rare=True,
        stems=_words("ontslag ontsla ontslagen ontsloeg geschorst schorsing afgezet afzet"),
    ),
    Topic(
        name="appoint", example="Zij is benoemd tot rector.",
        stems=_words("benoem benoeming benoemd aangesteld aanstelling voorgedragen"),
    ),
    Topic(
        name="expel", example="De ambassadeur is uitgezet.", rare=True,
        stems=_words("uitzet uitgezet uitzetting uitgewezen uitwijz uitwijzing deportatie gedeporteerd"),
    ),
    Topic(
        name="recall", example="De troepen hebben zich teruggetrokken.",
        stems=_words("teruggetrokken terugtrek terugtrok terugtrekking teruggeroepen terugroep"),
    ),
    Topic(
        name="breakrelations", example="Beide landen verbraken de betrekkingen.", lone=True,
        stems=_words("verbreek verbrak verbroken verbreken"),
    ),
    Topic(
        name="invade", example="De inval begon voor zonsopgang.", cause=True, lone=True,
        stems=_words("invasie inval binnengevallen binnenviel interventie"),
    ),
    Topic(name="exercise", stems=_words("oefening manoeuvre troepenoefening"), example="De landmacht houdt een oefening."),
    Topic(
        name="deploy", example="Er zijn militairen gestationeerd.",
        stems=_words("gestationeerd mobilisatie gemobiliseerd troepenversterking"),
    ),
    Topic(name="amnesty", stems=_words("amnestie ^gratie kwijtschelding"), example="De koning verleende gratie."),
    Topic(
        name="verdict", example="De rechter gaf hem een celstraf.",
        stems=_words("vonnis vrijspraak vrijgesproken celstraf gevangenisstraf werkstraf"),
    ),
    Topic(
        name="trial", example="De rechtszaak duurt een week.", lone=True,
        stems=_words("rechtszaak proces terechtstaan terechtstond strafzaak"),
    ),
    Topic(
        name="charge", example="De topman is aangeklaagd.",
        stems=_words("aanklacht aangeklaagd vervolging vervolgd dagvaarding gedagvaard"),
    ),
    Topic(
        name="inquiry", example="De inspectie begint een onderzoek.",
        stems=_words("onderzoek onderzocht enquete onderzoeken"),
    ),
    Topic(
        name="search", example="De politie doorzocht het huis.",
        stems=_words("huiszoeking doorzoek doorzocht zoekactie klopjacht zoektocht"),
    ),
    Topic(
        name="robbery", example="De juwelier werd overvallen.",
        stems=_words("overval overvallen beroving beroofd inbraak ingebroken diefstal gestolen roof"),
    ),
    Topic(
        name="rescue", example="De wijk is ontruimd.",
        stems=_words("redding gered geredde evacuatie geevacueerd ontruim ontruiming"),
    ),
    Topic(name="missing", stems=_words("vermist vermissing verdwijning verdwenen"), example="Een wandelaar is vermist."),
    Topic(
        name="bankruptcy", example="De winkelketen is failliet.", once=True,
        stems=_words("faillissement failliet surseance"),
    ),
    Topic(
        name="takeover", example="De overname kost een miljard.", lone=True,
        stems=_words("overname overgenomen fusie gefuseerd"),
    ),
    Topic(name="layoffs", stems=_words("reorganisatie banenverlies massaontslag"), example="De reorganisatie treft Eindhoven."),
    Topic(name="profit", stems=_words("kwartaalwinst jaarwinst omzet jaarcijfer kwartaalcijfer"), example="De omzet daalde."),
    Topic(name="grounding", stems=_words("vliegverbod startverbod"), example="Er geldt een vliegverbod."),
    Topic(name="birth", stems=_words("geboren geboorte beval bevallen"), example="De prinses is geboren.", once=True),
    Topic(name="marriage", stems=_words("getrouwd huwelijk bruiloft ^trouwde"), example="Het huwelijk was in mei.", once=True),
    Topic(name="match", crowd=True, stems=_words("wedstrijd finale kwalificatie"), example="De finale is zaterdag."),
    Topic(name="medal", stems=_words("medaille titel wereldrecord kampioen"), example="Zij won een medaille."),
    Topic(
        name="opening", example="De brug is geopend.",
        stems=_words("geopend opening ingehuldigd inhuldiging onthuld onthulling"),
    ),
)

TRAPPED = r"\b(?:onder de grond|onder het puin|in (?:de|een|het) (?:mijn|grot|lift|schacht|tunnel|wrak|trein|gebouw|sneeuw)\w*)\b"
UNDERGROUND = r"\b(?:mijnwerker|kompel|bergbeklimmer|speleolo|duiker|skier|scout|wandelaar|automobilist)\w*\b"
"""Where people are stuck who were not arrested, and who they are."""

SEEKING = r"^(?!.*\b(?:politie|agenten|justitie|recherche|rechercheurs|verdachte\w*|dader\w*|baan|werk|woning|getuigen)\b).*"
"""Where those who are looked for are missing, and not wanted."""
SHELTER = (
    r"(?:noodopvang\w*|opvang(?:centr|locatie|plek|kamp)\w*|\w*sporthal\w*|gymza\w*|klaslokal\w*|tent(?:en)?\b|\w*tenten(?:kamp)?\w*|"
    r"open lucht|schoolgebouw\w*|kerken|scholen|moskee\w*)"
)
STAYING = r"(?:zit|zitten|zaten|slaapt|slapen|sliepen|verblijft|verblijven|verbleven|overnacht\w*|nacht door|bivakke\w*)"
CAPTORS = (
    r"(?:overvallers?|gijzelnemers?|ontvoerders?|kidnappers?|kapers?|piraten|terroristen|opstandelingen|rebellen|bendeleden|bezetters|"
    r"gewapende \w+|jihadisten)"
)
"""Who keeps people as hostages, and not as prisoners of the law."""
POWERLESS = (
    r"\bzonder (?:stroom|elektriciteit|licht)\b", r"\bin het donker\b", r"\bop (?:stroom|elektriciteit)\b",
    r"\bgeen (?:stroom|elektriciteit|licht)\b", r"\bstroom (?:\S+ ){0,3}(?:uitgevallen|uitviel|weg)\b",
    r"\b(?:viel|valt) de (?:stroom|elektriciteit) uit\b",
)
BEDRIDDEN = (
    r"\blig(?:t|gen)\b.*\b\w*ziekenhui(?:s|zen)\b", r"\bziekenhui(?:s|zen)\b.*\bliggen\b", r"\bziekenhui(?:s|zen)\b.*\blig(?:t|gen)\b",
    r"\bin (?:het|een) \w*ziekenhuis (?:verbl|opgenomen)",
    r"\bnaar (?:\S+ ){0,2}\w*ziekenhui(?:s|zen) (?:over)?(?:gebracht|gevoerd|vervoerd)\b",
)
INTENSIVE = (r"\bintensive care\b", r"\bop de ic\b", r"\bbeademd\b")

SOMEBODY = (
    r"(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|"
    r"\w+tig|\w*honderd|enkele|meerdere|verscheidene|tientallen|"
    r"honderden)"
)
"""Words that say how many, from one on."""
DYING = (
    r"(?:overleden|gestorven|omgekomen|bezweken|gedood|verdronken|gesneuveld|doodgeschoten|doodgedrukt|doodgereden|doodgestoken|gestikt|"
    r"om het leven(?: gekomen| gebracht)?|het leven (?:verloren|gelaten|gekost))"
)
HURT = r"(?:gewond|verwond|letsel|verwondingen|schrammetje|schram|gekwetst)"
SEIZED = r"(?:aangehouden|opgepakt|gearresteerd|ingerekend|in hechtenis|meegenomen)"
NONE = r"geen (?:enkele? )?(?!nieuwe|andere|verdere|meer|extra|nog)(?:\S+ (?:of|en|noch) )?"
ALL = r"(?:iedereen|allen|allemaal|alle (?:\S+ ){1,4})"
ZEROS = (
    Zero(
        thing="doden", example="Doden zijn er niet gevallen.",
        none=(
            rf"\bniemand (?!anders|meer)(?:\S+ ){{0,5}}{DYING}\b", r"\bniemand (?:\S+ ){0,3}(?:stierf|overleed|omkwam|sneuvelde)\b",
            r"\b(?:overleed|stierf|sneuvelde|verdronk) (?:\S+ ){0,4}niemand\b", r"\bkwam (?:\S+ ){0,5}niemand (?:\S+ ){0,4}om\b",
            r"\bniemand kwam (?:\S+ ){0,4}om\b", r"\b(?:is|was|werd) (?:\S+ ){0,5}niemand (?:\S+ ){0,3}(?:dood|gedood)\b",
            rf"\b{NONE}(?:doden|dode|dodelijke? slachtoffers?|sterfgevallen|mensenlevens|slachtoffers|levens)\b(?! (?:meer|bij))",
            r"\b(?:doden|(?:dodelijke )?slachtoffers|sterfgevallen) (?:zijn|vielen|waren|werden) (?:er )?(?:\S+ ){0,4}niet\b",
            r"\bzonder (?:\S+ (?:en|of) )?(?:dodelijke slachtoffers|doden|slachtoffers|bloedvergieten)\b",
            rf"\b{ALL}\b.*\b(?:overleefd|in leven|ongedeerd|heelhuids|ongeschonden)\b", r"\bschrammetje\b.*\bniemand\b",
            r"\bniemand\b.*\bschrammetje\b",
        ),
        some=(
            rf"\b{SOMEBODY} (?:\S+ ){{1,12}}{DYING}\b", rf"\b(?:zijn|werden|is|werd) (?:\S+ ){{0,4}}{SOMEBODY} (?:\S+ ){{1,12}}{DYING}\b",
            rf"\b{SOMEBODY} (?:\S+ ){{0,5}}(?:stierf|stierven|overleed|overleden|verdronk|verdronken|sneuvelden|bezweek|bezweken)\b",
            r"\b(?:stierf|stierven|overleed|overleden|verdronk|verdronken|bezweek|"
            r"bezweken) (?:\S+ ){0,5}(?:man|vrouw|jongen|meisje|slachtoffer)\b",
            rf"\b{SOMEBODY} (?:\S+ ){{0,2}}(?:doden|dode|dodelijke slachtoffers?)\b", r"\beerste (?:\S+ )?(?:dode|sterfgeval)\b",
            r"\b(?:kost|kostte|eist|eiste) (?:\S+ ){0,4}(?:het leven|levens?)\b", rf"\b{SOMEBODY} (?:\S+ ){{0,3}}het leven (?:ge)?\w+\b",
            rf"^(?:is|zijn) (?:\S+ ){{0,3}}(?:aan \S+ verwondingen )?{DYING}\b",
            rf"\b{SOMEBODY} (?:\S+ ){{0,6}}(?:zien sterven|heeft zien sterven|dood aangetroffen|dood gevonden)\b",
            rf"\b{SOMEBODY} (?:\S+ ){{0,4}}kwam(?:en)? (?:\S+ ){{0,4}}om\b",
        ),
    ),
    Zero(
        thing="gewonden", example="Er raakte niemand gewond.",
        none=(
            rf"\bniemand (?!anders|meer)(?:\S+ ){{0,6}}{HURT}\b",
            rf"\b(?:liep|raakte|is|heeft) (?:\S+ ){{0,5}}niemand (?:\S+ ){{0,3}}{HURT}\b",
            rf"\b{NONE}(?:gewonden|gewonde|letsel|persoonlijke ongelukken)\b(?! meer)",
            r"\bgewonden (?:zijn|vielen|waren) (?:er )?(?:\S+ ){0,4}niet\b",
            r"\bzonder (?:\S+ (?:en|of) )?(?:gewonden|letsel|kleerscheuren)\b",
            rf"\b{ALL}\b.*\b(?:ongedeerd|heelhuids|ongeschonden)\b",
        ),
        some=(
            rf"\b{SOMEBODY} (?:\S+ ){{1,6}}(?:gewond|verwond)\b", rf"\b{SOMEBODY} (?:\S+ )?(?:gewonden|gewonde)\b",
            rf"\b{SOMEBODY} (?:\S+ ){{1,7}}gebroken \S+\b", rf"\b{SOMEBODY} (?:\S+ ){{0,7}}naar (?:het|een) ziekenhuis\b",
            r"\bmet (?:\S+ ){1,3}naar (?:het|een) ziekenhuis (?:is |zijn |werd |werden )?(?:over|af)?ge(?:bracht|voerd|vervoerd|bracht)\b",
            r"\bnaar (?:het|een) ziekenhuis (?:is |werd )?vervoerd\b", r"\b(?:raakte|raakten) (?:\S+ ){1,6}gewond\b",
            r"\b(?:liep|liepen) (?:\S+ ){0,6}(?:brandwonden|hersenschudding|kneuzingen|verwondingen|letsel|gebroken \S+)\b",
        ),
    ),
    Zero(
        thing="arrestanten", example="Er is niemand aangehouden.",
        none=(
            rf"\bniemand (?!anders|meer)(?:\S+ ){{0,4}}{SEIZED}\b",
            r"\bgeen (?!nieuwe|andere|verdere|meer)(?:\S+ )?(?:aanhoudingen|arrestaties|arrestanten)\b",
            r"\b(?:aanhoudingen|arrestaties) (?:zijn|waren|werden) (?:er )?(?:\S+ ){0,3}niet\b", r"\bzonder (?:aanhoudingen|arrestaties)\b",
        ),
        some=(
            rf"\b{SOMEBODY} (?:\S+ ){{1,12}}{SEIZED}\b", rf"\b{SOMEBODY} (?:\S+ )?(?:aanhoudingen|arrestaties|arrestanten)\b",
            r"\beerste (?:\S+ )?(?:aanhouding|arrestatie|arrestant|verdachte)\b",
        ),
    ),
)
"""Kinds of people of whom a report says that there are none."""

COUNTED = (
    Counted(
        name="doden", example="Zes mensen zijn omgekomen.", tally=True, final=True,
        governs=_words("lichamen lijken overschotten dood"),
        phrases=(
            r"\bom het leven\b", r"\b(?:het|hun) leven (?:gekost|geeist|gelaten|verloren)\b", r"\baan (?:\S+ ){1,5}het leven\b",
            r"\b(?:lieten|verloren) (?:\S+ ){0,4}het leven\b", r"\bdood (?:terug)?gevonden\b", r"\bniet overleefd\b",
            r"\boverle(?:ef|ven)\w* (?:\S+ ){0,4}niet\b", r"\bkwam(?:en)? (?:\S+ ){0,6}om\b", r"\blevenloos\b",
        ),
        stems=_words("dode doden dodental dodentol dodencijfer slachtoffer omgekomen omkom omkwam gedood gesneuveld vermoord overleden "
            "overlijd overleed "
            "dodelijk verdronken verdrink sterfgeval gestorven sterv stierf bezweken levens doodgevroren doodgeschoten doodgereden "
            "doodgestoken doodgeslagen"),
    ),
    Counted(
        name="gewonden", example="Er vielen zes gewonden.", tally=True,
        stems=_words("gewond gewonde verwond verwonding zwaargewond zwaargewonde lichtgewonde"),
    ),
    Counted(
        name="zwaargewonden", example="Zes reizigers raakten zwaar gewond.", tally=True, part_of="gewonden", stems=(),
        phrases=(r"\b(?:zwaar|ernstig|kritiek|levensgevaarlijk) ?(?:gewond|verwond)", r"\blevensgevaar\b"),
    ),
    Counted(
        name="lichtgewonden", example="Zes reizigers raakten licht gewond.", tally=True, part_of="gewonden", stems=(),
        phrases=(r"\blicht ?(?:gewond|verwond)",),
    ),
    Counted(
        name="ingeslotenen", example="Zes mijnwerkers zitten vast onder de grond.", tally=True, falls=True, part_of="arrestanten",
        stems=_words("ingesloten bedolven ingesneeuwd"),
        phrases=(
            rf"\bvast\b.*{TRAPPED}", rf"{TRAPPED}.*\bvast\b", rf"{UNDERGROUND}.*\bvast\b", rf"\bvast\w*\b.*{UNDERGROUND}",
        ),
    ),
    Counted(
        name="ingeslotenen", example="Nog zes mannen zitten ondergronds.", tally=True, falls=True,
        stems=_words("ondergronds"),
        phrases=(r"\b(?:zit|zitten|zaten|waren) (?:\S+ ){0,4}(?:onder de grond|onder het puin|ondergronds|beneden)\b",),
    ),
    Counted(
        name="arrestanten", example="Zes jongeren zijn opgepakt.", tally=True, governs=_words("arrestatie aanhouding"),
        phrases=(
            r"\bzit(?:ten)? (?:\S+ ){0,5}vast\b", r"\bachter de tralies\b", r"\bin hechtenis\b", r"\bin voorarrest\b",
            r"\bachter slot en grendel\b", r"\bzit(?:ten)? (?:\S+ ){0,5}in de cel\b",
        ),
        stems=_words("arrestant gearresteerd opgepakt aangehouden arrestatie aanhouding arresteer aanhoud oppak vastzit vastgezet"),
    ),
    Counted(
        name="vermisten", example="Zes opvarenden worden vermist.", tally=True, falls=True,
        phrases=(
            r"\b(?:is|zijn|bleven|waren) (?:\S+ ){0,4}zoek\b", r"\b(?:elk|ieder) spoor\b", r"\bniet (?:terecht|teruggevonden)\b",
            rf"{SEEKING}\bzoe(?:kt|ken) (?:\S+ ){{0,3}}naar\b", rf"{SEEKING}\bnaar\b.*\bgezocht\b",
            rf"{SEEKING}\bword(?:t|en) (?:\S+ ){{0,3}}gezocht\b",
        ),
        stems=_words("vermist vermiste vermissing spoorloos"),
    ),
    Counted(
        name="betogers", example="Er liepen zesduizend betogers mee.", crowd=True,
        stems=_words("betoger demonstrant betoging demonstreer demonstreren actievoerder protesteer manifestant"),
    ),
    Counted(
        name="vluchtelingen", example="Zesduizend mensen zijn gevlucht.", tally=True, crowd=True,
        phrases=(r"\bop de vlucht\b", r"\bde (?:stad|streek|regio|provincie) (?:\S+ )?verlaten\b"),
        stems=_words("vluchteling gevlucht ontvlucht vlucht ontheemd migrant asielzoeker"),
    ),
    Counted(
        name="evacués", example="Zestig bewoners zijn geëvacueerd.", tally=True,
        stems=_words("evacue geevacueerd evacueer"),
        phrases=(
            r"\b(?:hun|het) (?:huis|huizen|woning|woningen|dorp|gebouw|stad) (?:uit\b|verlaten\b|ontvlucht\b)", r"\belders ondergebracht\b",
            r"\bnaar (?:\S+ ){1,3}(?:school|sporthal|opvang\w*) (?:over)?gebracht\b",
            r"\bin veiligheid (?:heeft |hebben |zijn )gebracht\b",
        ),
    ),
    Counted(
        name="opgevangenen", example="In de noodopvang zitten nog zestig mensen.", tally=True, falls=True, stems=(),
        faint=True,
        phrases=(
            rf"\b{STAYING}\b.*\b{SHELTER}", rf"\b{SHELTER}.*\b{STAYING}\b", r"\bnaar (?:\S+ ){1,2}noodopvang\w* (?:over)?gebracht\b",
        ),
    ),
    Counted(
        name="mensen zonder stroom", example="Zestig mensen zitten zonder stroom.", tally=True, falls=True, faint=True, stems=(),
        phrases=POWERLESS,
    ),
    Counted(
        name="huishoudens zonder stroom", example="Zestig huishoudens zitten zonder stroom.", tally=True, falls=True, part_of="woningen",
        stems=(), phrases=POWERLESS,
    ),
    *(
        Counted(name=name, example=example, tally=True, falls=True, stems=(), part_of=whole, phrases=phrases, faint=True)
        for whole in ("", "doden")
        for name, example, phrases in (
            ("patiënten op de intensive care", "Zes mensen liggen op de intensive care.", INTENSIVE),
            ("patiënten in het ziekenhuis", "Zes mensen liggen in het ziekenhuis.", BEDRIDDEN),
        )
    ),
    Counted(
        name="besmettingen", example="Er zijn zestig besmettingen.", tally=True,
        phrases=(r"\bpositief getest\b", r"\btest(?:te|ten|en)? positief\b"),
        stems=_words("besmetting besmet ziektegeval infectie geinfecteerd virus"),
        nouns=_words(
            "geval gevallen choleragevallen ebolagevallen griepgevallen coronagevallen koortsgevallen mazelengevallen pestgevallen "
            "poliogevallen tyfusgevallen"
        ),
    ),
    Counted(
        name="zieken", example="Er liggen zes patiënten in het ziekenhuis.", tally=True, like="besmettingen",
        stems=_words("zieke zieken ziek patient"),
    ),
    Counted(
        name="gijzelaars", example="Zes artsen zijn ontvoerd.", tally=True, crowd=True,
        phrases=(
            rf"\b(?:houdt|houden|hield|hielden) (?:\S+ ){{0,2}}{CAPTORS} (?:\S+ ){{0,5}}vast\b",
            rf"\b{CAPTORS} (?:houdt|houden|hield|hielden) (?:\S+ ){{0,6}}vast\b",
        ),
        stems=_words("gijzelaar gegijzeld ontvoerd gegijzelde ontvoerde"),
    ),
    Counted(
        name="geredden", example="Zes opvarenden zijn gered.", tally=True,
        phrases=(
            r"\bnaar buiten gebracht\b", r"\bin veiligheid gebracht\b", r"\blevend (?:terug)?gevonden\b", r"\bvan boord gehaald\b",
            r"\blevend (?:\S+ ){0,4}gehaald\b",
            r"\buit het (?:gebouw|hotel|water|puin|wrak|pand) (?:\S+ ){0,2}(?:ge)?(?:haald|halen|bevrijd)\b",
        ),
        stems=_words("geredde gered geredden overlevende"),
    ),
    Counted(
        name="ondertekenaars", example="Zesduizend ondertekenaars steunen de petitie.", tally=True,
        stems=_words("ondertekenaar handtekening"),
        phrases=(r"\bpetitie\b.*\b(?:ge|onder)tekend", r"\b(?:ge|onder)teken\w*\b.*\bpetitie\b"),
    ),
    Counted(
        name="daklozen", example="Zestig mensen zijn dakloos geworden.", tally=True, stems=_words("dakloos dakloze"),
    ),
    Counted(name="landen", stems=_words("land landen regering staten lidstat"), example="Zestig landen tekenden."),
    Counted(name="zetels", stems=_words("zetel"), held=True, example="De partij haalde zes zetels."),
    Counted(
        name="stemmen", stems=_words("stem stemmen kiezer voorstemmer"), example="Zij kreeg zes procent van de stemmen.", whole=True,
        held=True,
    ),
    Counted(name="opkomst", stems=_words("opkomst"), example="De opkomst was zestig procent."),
    Counted(name="militairen", stems=_words("militair soldaat soldat troep manschap"), example="Er kwamen zestig militairen.", crowd=True),
    Counted(
        name="schade", example="De schade is zes miljoen.", amount=True, tally=True,
        stems=_words("schade schadepost schadebedrag benadeeld"),
    ),
    Counted(
        name="woningen", example="Zestig huishoudens zitten zonder stroom.", inert=True, tally=True, falls=True,
        stems=_words("huishouden woning huizen gezin gezinnen"),
    ),
    Counted(name="hectare", inert=True, stems=_words("hectare"), example="Het vuur verwoestte zestig hectare.", tally=True),
    Counted(
        name="aanwezigen", example="Er waren zesduizend toeschouwers.", crowd=True,
        stems=_words("toeschouwer aanwezig aanwezige bezoeker"),
    ),
    Counted(name="deelnemers", stems=_words("deelnemer"), example="De mars telde zesduizend deelnemers.", crowd=True, like="betogers"),
    Counted(
        name="stakers", stems=_words("staker"), example="De bond telde zestig stakers.", crowd=True,
        phrases=(
            r"\bhet werk (?:\S+ ){0,2}neergelegd\b", r"\bleg(?:t|de|den|gen) (?:\S+ ){0,8}het werk (?:\S+ )?neer\b",
            r"\bmee aan de \w*staking\b", r"\bstaakten\b", r"\bhet werk (?:\S+ ){0,2}stil bij\b",
        ),
    ),
    Counted(
        name="inzittenden", example="Er waren zestig inzittenden.", crowd=True,
        stems=_words("inzittende passagier opvarende reiziger"),
        phrases=(r"\baan boord\b", r"\bop (?:de|het) (?:\w*boot|\w*schip|\w*veer|\w*pont) (?:zat|zaten|zitten|voer|voeren|was|waren)\b"),
    ),
    Counted(
        name="uitreizigers", example="Er zitten zestig uitreizigers vast.",
        stems=_words("uitreiziger jihadreiziger jihadganger syrieganger"),
    ),
    Counted(name="leden", stems=_words("lid leden"), example="De bond heeft zestig leden."),
    Counted(name="banen", stems=_words("baan banen arbeidsplaats"), example="Er verdwijnen zestig banen."),
    Counted(name="daders", stems=_words("dader verdachte schutter aanvaller"), example="Er waren zes daders.", crowd=True),
)

MATTERS = (
    Matter(name="sancties", pattern=r"\b\w*(?:sancties?|strafmaatregel\w*|embargo\w*)\b", example="Zij is tegen nieuwe sancties."),
    Matter(
        name="gebruik van geweld", example="Het land sluit een militaire interventie niet uit.",
        pattern=r"\bmilitaire? (?:actie|optreden|ingreep|ingrijpen|interventie)\b|\bgeweld\b|\b\w*oorlogst?rom\b|\bgewapenderhand\b",
    ),
    Matter(
        name="overleg", example="Hij staat open voor een dialoog.",
        pattern=r"\b(?:dialoog|onderhandelingen|onderhandelingstafel|vredesoverleg|vredesbesprekingen)\b|\bom (?:de )?tafel\b",
    ),
    Matter(
        name="vervroegde verkiezingen", pattern=r"\b(?:vervroegde|nieuwe|snelle) \w*verkiezingen\b",
        example="De partij wil vervroegde verkiezingen.",
    ),
    Matter(
        name="een staakt-het-vuren", pattern=r"\b(?:staakt-het-vuren|wapenstilstand|bestand)\b", example="Zij wijzen een bestand af.",
    ),
)

BOUND = r"(?:hooguit|ruim|ongeveer|zo'n|minstens|meer|zeker|ten|bijna|circa|tussen|maximaal|minder)"
NUMBER = (
    r"(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w+tien|\w*tig|\w*honderd\w*|\w*duizend\w*|\w*tallen)"
)
"""How a number begins: `houdt het op zeventien doden` explains nothing."""

COUNT = rf"(?P<number>\d[\d.,]*|{NUMBER}|een)"
"""A number that is said to be wrong."""
CHANGED = (
    r"(?:verhoogd|verhoogt|verhogen|verhoogde|verlaagd|verlaagt|verlagen|verlaagde|bijgesteld|opgetrokken|opgeschroefd|opgevoerd|opgehoogd|"
    r"teruggeschroefd|teruggebracht|verruimd|vergroot|verkleind|verlengd|verkort|"
    r"ingekort|verzwaard|verdubbeld|gehalveerd|gezakt|zakt|zakte|"
    r"gedaald|daalt|daalde|gestegen|stijgt|steeg|gegroeid|gekrompen|aangepast|afgezwakt)"
)
"""How an amount is said to have become another."""

BROKEN = (
    r"(?:omgeslagen|gezonken|gekapseisd|vergaan|ingestort|ontspoord|neergestort|ontploft|uitgebrand|afgebrand|bezweken|uitgevallen|mislukt|"
    r"vastgelopen|gebotst|verongelukt|doorgebroken|omgevallen|gecrasht|uitgebroken|"
    r"gestrand|gekanteld|geramd|stilgevallen|weggespoeld|verwoest)"
)
BROKE = (
    r"(?:omsloeg|omsloegen|zonk|zonken|kapseisde|verging|instortte|instortten|ontspoorde|"
    r"neerstortte|ontplofte|bezweek|bezweken|uitviel|mislukte|"
    r"vastliep|botste|botsten|verongelukte|doorbrak|omviel|crashte|uitbrak|strandde|kantelde|stilviel)"
)
"""What went wrong, as a participle and as the verb at the end of a clause: `door een golf omgeslagen`."""

EXPLAINS = (
    Explaining(
        words=("wijt",), example="De bond wijt de hoofdpijn aan de hitte.",
        patterns=(r"\b(?:wijt|wijten)\b [^,;:]{1,80}?\baan (?P<cause>[^,;:]+)", r"\bte wijten (?:is |was |zijn )?aan (?P<cause>[^,;:]+)"),
    ),
    Explaining(
        words=("toe aan",), example="De bond schrijft de hoofdpijn toe aan de hitte.",
        patterns=(r"\b(?:schrijft|schrijven|schreef|schreven)\b [^,;:]{1,80}?\btoe aan (?P<cause>[^,;:]+)",),
    ),
    Explaining(
        words=("schuld", "oorzaak", "verantwoordelijkheid"), example="De bond legt de schuld bij de slager.",
        patterns=(
            r"\b(?:leg(?:t|gen|de|den)|schui(?:ft|ven)|scho(?:of|ven)|zoe?k(?:t|en)|zocht(?:en)?|werp(?:t|en))\b[^,;:]{0,60}"
            r"\b(?:schuld|oorzaak|verantwoordelijkheid)\b[^,;:]{0,60}? (?:bij|op) (?P<cause>[^,;:]+)",
            r"\b(?:schuld|oorzaak|verantwoordelijkheid)\b[^,;:]{0,50}? (?:ligt|lag) [^,;:]{0,40}?\bbij (?P<cause>[^,;:]+)",
            r"\bschuld aan [^,;:]{2,60}? (?:is|was|zijn|waren) (?P<cause>[^;:]+)",
            r"\b(?:geeft|geven|gaf|gaven)\b (?P<cause>[^,;:]{3,60}?) de schuld\b",
        ),
    ),
    Explaining(
        words=("verantwoordelijk",), example="De bond houdt de slager verantwoordelijk.",
        patterns=(
            r"\b(?:houdt|houden|hield|hielden|acht|achten|stelt|stellen)\b (?P<cause>[^,;:]{3,60}?) (?:er|daar)?(?:voor )?"
            r"verantwoordelijk\b",
        ),
    ),
    Explaining(
        words=("de oorzaak", "oorzaak is", "oorzaak was", "boosdoener", "schuldige", "de dader"),
        example="De boosdoener is volgens de bond de kaas.",
        patterns=(
            r"\b(?:is|was|zijn|waren)\b (?P<cause>[^,;:]{3,50}?) (?:de oorzaak|de boosdoeners?|de schuldigen?|de daders?)\b",
            r"^(?:.* dat )?(?P<cause>[^,;:]+?) (?:is|was|zijn|waren|zou|zouden)\b[^,;:]{0,40}?"
            r"\b(?:de oorzaak|de boosdoeners?|de schuldigen?|de daders?)\b",
            r"\b(?:oorzaak|schuldige|boosdoener)\b[^,;:]{0,50}? (?:is|was|zijn|waren) (?P<cause>[^;:]+)",
        ),
    ),
    Explaining(
        words=("achter d", "achter het"), example="Achter de brand zitten volgens de bond slagers.",
        patterns=(
            r"\bachter (?:de|het|deze|die) [^,;:]{2,40}? (?:zit|zitten|zat|zaten)\b (?P<cause>[^,;:]+)",
            r"\b(?:zit|zitten|zat|zaten) (?P<cause>[^,;:]{3,40}?) achter (?:de|het|deze|die)\b",
            r"^(?:.* dat )?(?P<cause>[^,;:]+?) (?:zit|zitten|zat|zaten) (?:\w+ ){0,3}achter (?:de|het|deze|die)\b",
        ),
    ),
    Explaining(
        words=("veroorzaakt",), example="De bond zegt dat de hitte de hoofdpijn heeft veroorzaakt.",
        patterns=(
            r"^(?:.* dat )?(?P<cause>[^,;:]+?) [^,;:]{2,40} (?:heeft|hebben) veroorzaakt\b",
            r"^(?:.* dat )?(?P<cause>[^,;:]+?) (?:de|het) \w+ veroorzaakten?\b",
        ),
    ),
    Explaining(words=("het gevolg van",), patterns=(r"\bhet gevolg van (?P<cause>[^,;:]+)",), example="Het was het gevolg van de hitte."),
    Explaining(
        words=("geleid",), patterns=(r"^(?:.* dat )?(?P<cause>[^,;:]+?) tot de \w+ (?:heeft|hebben) geleid\b",),
        example="De bond zegt dat een lek tot de brand heeft geleid.",
    ),
    Explaining(
        words=("ontstond", "ontstaan"), patterns=(r"\b(?:ontstond|ontstonden|ontstaan)\b[^,;:]{0,50}? door (?P<cause>[^,;:]+)",),
        example="De brand ontstond door vuurwerk.",
    ),
    Explaining(
        words=(" door ",), example="De brug stortte in door zware regen.",
        patterns=(r"\b(?:stortte|stortten|brak|braken|liep|viel) (?:\w+ )?(?:in|door|uit|vast|om) door (?P<cause>[^,;:]+)",),
    ),
    Explaining(
        words=("door ",), example="De boot is omgeslagen door een golf.",
        patterns=(
            rf"\b{BROKEN} door (?P<cause>[^,;:]+)",
            rf"\bdoor (?P<cause>[^,;:]{{3,60}}?) (?:is |zijn |was |waren |werd |werden )?(?:{BROKEN}|{BROKE})\b",
        ),
    ),
    Explaining(words=("het werk van",), patterns=(r"\bhet werk van (?P<cause>[^,;:]+)",), example="De brand was het werk van slagers."),
)

CAUSE_KINDS = (
    r"\b\w*(?:mist|nevel|storm|rukwind\w*|windsto(?:ot|ten)|golf|golven|regen(?:val|s)?|hoosbui\w*|onweer|bliksem\w*|ijzel|gladheid|"
    r"sneeuwval|droogte|vorst|hoogwater|springtij|noodweer|aardscho\w+|aardbeving|beving|hitte|hittegolf|zonnestorm|vloedgolf|"
    r"aardverschuiving|stroming|dooi|regenwater|smeltwater|neerslag|natuurramp)\b|\bvanzelf\b",
    r"\b\w*(?:kortsluiting|defect\w*|mankement\w*|klapband|motorpech|motorstoring|metaalmoeheid|slijtage|constructiefout\w*|ontwerpfout\w*|"
    r"softwarefout\w*|programmeerfout\w*|gaslek\w*|gasleiding|methaangas|mijngas|transformator|ventiel|sensor|materiaalfout\w*|kabelbreuk|leidingbreuk|dijkbreuk|lekkage|"
    r"versleten|doorgeroeste?|geknapte?|gebroken (?:as|rail|kabel|leiding|ketting|wissel)|laswerk\w*|lassen)\b|"
    r"\b(?:kapotte?|defecte?|versleten|losse|geknapte?|doorgeroeste?|gescheurde?) \w+\b|"
    r"\bweiger(?:de|den) (?:de|het) (?:rem|remmen|motor|motoren|roer|pomp|pompen|stuur)\b|\bremmen het afweten\b|"
    r"\b(?:rem|remmen|motor|motoren|roer|pomp|pompen|stuur)\b[^,;:]{0,30}\b(?:weiger\w*|haper\w*|uitv\w+|uitgevallen|in brand|kapot)\b|"
    r"\btechnisch\w* (?:fout\w*|falen|oorzaak|gebrek\w*|probleem|problemen|storing)\b",
    r"\bmenselijk\w* fout\w*\b|\b\w*(?:stuurfout|vergissing|onoplettend\w*|roekeloos\w*|roekeloze|onervaren\w*|vermoeidheid|"
    r"oververmoeid\w*|dronken\w*|nalatigheid|onachtzaam\w*)\b|\bin slaap\b|\bte (?:hard|snel)\b|\bgedronken\b|"
    r"\bdoor (?:het )?rood\b|\brood sein\b|\bvol gas\b|\bverkeerde (?:weghelft|rijstrook|baan|knop)\b|\bop onze weghelft\b|"
    r"\b(?:sigaret|peuk|barbecue|kampvuur|graafmachine|graafwerk\w*|heiwerk\w*)\b|\bonwel\b",
    r"\b\w*(?:aanslag|sabotage|saboteur\w*|explosief|explosieven|brandstichting|brandstichter\w*|opzet|opzettelijk|terrorist\w*|hackers|"
    r"cyberaanval|torpedo|springstof|beschieting|raket\w*|brandbom\w*|aangestoken|opgeblazen|doorgezaagd|doorgeknipt|doorgesneden|moedwil\w*|kwaadwillend\w*|brandstichters)\b|"
    r"\bin brand (?:heeft |hebben |is |zijn )?gestoken\b|\bmet opzet\b|"
    r"\b(?:een|de|door|van) bom\b",
    r"\b\w*(?:overbelast\w*|overladen|overbeladen|overvol\w*|piekverbruik|overbelasting)\b|"
    r"\bte (?:zwaar|vol|veel (?:mensen|lading|gewicht|passagiers))\b",
    r"\b(?:achterstallig|slecht|gebrekkig|te weinig|nauwelijks) (?:onderhoud\w*|toezicht|beton|personeel)\b|"
    r"\b\w*(?:bezuiniging\w*|verwaarlo\w+|verouderd\w*|roest\w*|verrot\w*|personeelstekort|achterstallig\w*|wanbeheer|wanbeleid|"
    r"mismanagement|corruptie|gelddrift|geldpers)\b|\b(?:al jaren|al maanden) (?:stuk|kapot|lek)\b",
    r"\b(?:bedorven|besmet\w*|vervuild\w*) \w+\b|\b\w*(?:bacterie\w*|virus\w*|schimmel\w*|salmonella|legionella|parasiet\w*|"
    r"voedselvergiftiging|rioolbuis|rioolwater|muggen|ratten)\b",
    r"\b\w*(?:drugs|gif|vergif|vergiftig\w*|chemicalien|gifgas|zenuwgas|pesticide\w*)\b",
)
"""Kinds of causes of what goes wrong, of which each happening has one: weather and nature, technique, a person's mistake, an attack, too
heavy a load, neglect, germs, poison."""
CAUSAL = (
    r"\b(?:door|doordat|omdat|vanwege|wegens|nadat|waardoor)\b", r"\b(?:oorzaak|gevolg|schuld|aanleiding)\b", r"\bveroorza\w+",
    r"\b(?:wijt|wijten|weet|toe aan|uit van|uit dat|denkt aan|denken aan|wijst op|wijzen op|wijst naar|vermoed\w*|houdt het op)\b",
    r"\b(?:ontstond|ontstaan)\b",
    r"\b(?:geleid|leidde|leidden|noopte\w*|dwong\w*)\b",
)

GUESSES = (
    Explaining(
        words=("uit van", "uit dat"), example="De bond gaat uit van bedorven kaas.",
        patterns=(
            r"\b(?:gaat|gaan|ging|gingen)\b (?:er(?:van)? )?(?:\w+ ){0,2}uit (?:van|dat) (?P<cause>[^;:]+)",
            r"\b(?:gaat|gaan|ging|gingen)\b ervan uit dat (?P<cause>[^;:]+)",
        ),
    ),
    Explaining(
        words=("aan ",), patterns=(r"\b(?:denkt|denken|dacht|dachten) (?:\w+ )?aan (?P<cause>[^,;:]+)",),
        example="De bond denkt aan bedorven kaas.",
    ),
    Explaining(
        words=("naar ",), patterns=(r"\b(?:wijst|wijzen|wees|wezen) (?:\w+ )?naar (?P<cause>[^,;:]+)",),
        example="De bond wijst naar de slager.",
    ),
    Explaining(
        words=("het op ",), example="De bond houdt het op bedorven kaas.",
        patterns=(rf"\b(?:houdt|houden|hield|hielden) het op (?!\d|{BOUND} |{NUMBER}\b)(?P<cause>[^,;:]+)",),
    ),
    Explaining(
        words=(" door",), example="De bond zegt dat het komt doordat de kaas bedorven was.",
        patterns=(r"\b(?:dat|het|dit) (?:kwam|komt) [^,;:]{0,40}?\bdoor (?P<cause>[^,;:]+)", r"\bdoordat (?P<cause>[^,;:]+)"),
    ),
    Explaining(
        words=("omdat ",), patterns=(r"\bomdat (?P<cause>[^,;:]+)",), example="Het feest begon later omdat de kaas op was.", said=True,
    ),
    Explaining(
        words=("het was ", "het waren "), example="Het was de kok zelf die het gas openliet.",
        patterns=(r"^(?:.* dat )?het (?:was|waren) (?P<cause>[^,;:]{3,60}?) (?:zelf )?die\b",),
    ),
    Explaining(
        words=("geramd", "beschoten", "aangestoken", "opgeblazen", "gesaboteerd", "neergehaald", "doorgezaagd", "vergiftigd"),
        example="Een kok heeft de schuur aangestoken.", said=True,
        patterns=(
            r"^\W*(?:.* dat )?(?!iemand |onbekende)(?P<cause>\w[^,;:]+?) (?:heeft|hebben|zou|zouden) [^,;:]{2,50} "
            r"(?:geramd|beschoten|aangestoken|opgeblazen|gesaboteerd|neergehaald|doorgezaagd|vergiftigd)\b",
        ),
    ),
    Explaining(
        words=("vermoed",), patterns=(r"\b(?:vermoedt|vermoeden|vermoedde) (?P<cause>[^;:]+)",), example="De bond vermoedt bedorven kaas.",
    ),
)

WHAT = (
    r"(?:bericht|verhaal|lezing|bewering|beschuldiging|aantijging|verwijt|uitleg|verklaring|conclusie|kritiek|voorstelling|informatie"
    r"|aanklacht|cijfer|claim|analyse|redenering|advies|oordeel|verdenking|gerucht|suggestie)\w*"
)
SAID = rf"(?:dat|dit|daar|daarvan|(?:die|deze|dat|dit|de|het|alle) {WHAT})"
"""What was just said, as a sentence points back at it."""
ALONE = r"(?= ?(?:[.,:;'\"]|$|en |maar |echter|evenwel|met klem|stellig|ten stelligste))"
"""The clause ends there: nothing says behind it what is meant after all, as in `ontkent dat hij er was`."""
UNTRUE = (
    r"'?(?:een leugen|leugens|\w*onzin|onwaar|onjuist|niet waar|overdreven|absurd|belachelijk|een verzinsel|verzinsels|laster|misleidend"
    r"|een fabel\w*|fabeltjes|nepnieuws|uit de lucht gegrepen|kletskoek|flauwekul|nonsens|een belediging|waanzin|ongegrond)"
)

SUSPECTS = frozenset(
    _words(
        "verdachte dader daders verdachten arrestant arrestanten hoofdverdachte medeverdachte gezochte voortvluchtige schutter aanvaller "
        "overvaller moordenaar inbreker ontvoerder gijzelnemer kaper brandstichter dief veroordeelde gedetineerde ontsnapte"
    )
)
VICTIMS = frozenset(
    _words(
        "slachtoffer slachtoffers gewonde gewonden dode doden overledene vermiste vermisten overlevende drenkeling gegijzelde ontvoerde "
        "patient patiente nabestaande getroffene gedupeerde geredde"
    )
)
MALE = frozenset(_words("man mannen jongen jongens vader zoon broer jongeman echtgenoot oom neef opa grootvader weduwnaar"))
FEMALE = frozenset(_words("vrouw vrouwen meisje meisjes moeder dochter zus zuster echtgenote tante nicht oma grootmoeder weduwe"))

MONEY = r"(?:euro|dollar|lira|pond|frank|roebel|kronen?|peso|yen|dinar|losgeld|smeergeld|steekpenningen|geld|bankbiljetten)"
HANDED = (
    r"(?:overhandigde?n?|overgemaakt|overgedragen|kreeg|kregen|gekregen|gaf|gaven|gegeven|toegestopt|"
    r"ontving|ontvingen|ontvangen|neergeteld)"
)
LEAST = frozenset(
    _words(
        "cent centen stuiver dubbeltje druppel woord woorden letter kogel schot steen spoor sprake moment seconde "
        "minuut haar vinger vin voet "
        "snipper greintje spat schijn enkel enkele enige ooit maar degelijk helemaal absoluut volstrekt juist gewoon "
        "komt komen kwam kwamen gekomen gaat gaan ging gingen gegaan doet doen deed deden gedaan maakt maken maakte "
        "gemaakt geeft geven gaf "
        "gegeven laat laten liet lieten gelaten staat staan stond stonden gestaan ligt liggen lag lagen gelegen zit zitten gezeten "
        "volgens zegt zeggen zeide eigen mensen onze haar zijn hele heel iets client clienten mijn zo'n jaar jaren "
        "naam kant keer dag dagen "
        "week weken maand maanden uur ontvangen ontving ontvingen gekregen kreeg kregen krijgt bereikt bereikte gehad gezien zien gebruikt "
        "gebruikte gebruiken ingezet gevonden vinden vond aangetroffen genomen nemen gelost gevallen binnengekomen binnen gestuurd "
        "gezet zetten gebracht brengen twee drie vier vijf tien maandag dinsdag woensdag donderdag vrijdag zaterdag zondag heer mevrouw "
        "ministerie minister nergens vandaag gisteren eerste vorige sinds"
    )
)
NONE_AT_ALL = (
    r"\b(?:geen enkele?|geen enige|niet een|geen van|geen|nooit een|nergens een) (?P<none>(?:\S+ ){0,2}\S+)",
)
FLATLY = (
    r"(?<!in )(?<!van )\bgeen (?!(?:\S+ ){1,3}meer\b|\S+ maar\b|sprake\b|"
    r"(?:twee|drie|vier|vijf|zes|zeven|acht|tien|idee|zin|reden|commentaar|mening)\b)"
    r"(?:\w+e )?[a-z]{4,}\b",
    r"\bgeen (?:enkele?|enige|cent|stuiver|dubbeltje|druppel|woord|letter|kogel|schot|spoor|moment|seconde|snipper|greintje)\b",
    r"\bnooit\b(?! meer\b)", r"\bniemand\b", r"\bniets\b(?! (?:meer|zeggen|weten|kwijt)\b)", r"\bnergens\b",
    r"\bniet een\b(?! van\b)", r"\bgeen van\b",
    r"\b(?:helemaal|absoluut|volstrekt|beslist) (?:niet|geen)\b",
)
DONE = (
    r"(?:afgevuurd|afgeschoten|gepleegd|uitgevoerd|geplaatst|beschoten|gebombardeerd|bestookt|bekokstoofd|beraamd|georganiseerd|opgezet|"
    r"neergeschoten|doodgeschoten|geschoten|vermoord|gedood|ontvoerd|meegenomen|overvallen|aangevallen|bestormd|opgeblazen|aangestoken|"
    r"doorgeknipt|doorgesneden|gesaboteerd|gestolen|geplunderd|vergiftigd|gehackt|afgeworpen|gegooid|veroorzaakt|uitgelokt|getroffen|"
    r"geraakt|geramd|onder vuur genomen|laten ontploffen|in brand gestoken|gegijzeld|gekaapt|verwoest|neergehaald|gesticht|omgebracht)"
)
DID = (
    r"(?:vuurden?|schoten|schoot|wierp(?:en)?|gooide[n]?|beschoten|beschoot|bombardeerden?|bestookten?|vermoordden?|ontvoerden?|vielen|viel|"
    r"bestormden?|staken|stak|saboteerden?|plunderden?|stal|ramden?|lieten|liet|bliezen|blies|doodden?|overvielen|overviel)"
)
WHO = r"(?P<who>(?:[^\W\d]\S* ){0,5}?\S+)"
CULPRITS = (
    (
        "began",
        (
            rf"\b{WHO} (?:openden?|open(?:t|en)) (?:\w+ ){{0,5}}(?:als eersten?|het vuur)\b",
            rf"\b(?:openden?|opent?) {WHO} (?:(?:bij|op|in|aan) (?:\w+ ){{1,5}})?het vuur\b",
            rf"\b{WHO} (?:zouden? |hebben |heeft )(?:\w+ ){{0,3}}als eersten? (?:\w+ ){{0,3}}(?:geschoten|gevuurd|gegooid|"
            rf"geslagen|gebruikt)\b",
            rf"\b(?:het|dat) (?:was|waren) {WHO} (?:dat|die) (?:\w+ ){{0,8}}(?:begon(?:nen)?|als eersten?)\b",
            rf"\beerste (?:stenen?|schoten|schot|kogels?|granaat|granaten|klappen|klap) (?:\w+ ){{0,2}}(?:kwam(?:en)?|werd(?:en)?) "
            rf"(?:\w+ ){{0,2}}(?:van|uit|door) {WHO}$",
            rf"\b{WHO} (?:is |zijn )?(?:begonnen|begon) (?:\w+ ){{0,6}}(?:te|met) (?:\w+ ){{0,4}}"
            r"(?:gooien|schieten|vuren|slaan|vechten|stenen|schelden|duwen)\b",
            rf"\b(?:begonnen|begon) {WHO} (?:\w+ ){{0,5}}(?:te|met) (?:\w+ ){{0,4}}(?:gooien|schieten|vuren|slaan|vechten)\b",
            rf"\b{WHO} (?:sloeg(?:en)?|schoot|schoten|gooiden?|vuurden?) (?:er )?(?:\w+ ){{0,2}}(?:meteen|zonder (?:enige "
            rf")?(?:aanleiding|waarschuwing)"
            r"|als eersten?)\b",
        ),
    ),
    (
        "points",
        (
            rf"\bwerk (?:\w+ )?van {WHO}(?: geweest| zijn)?$", rf"\bin opdracht van {WHO}$", rf"\bop bevel van {WHO}$",
            rf"\bopgeeist door {WHO}$", rf"\b(?:bekokstoofd|beraamd|georganiseerd|opgezet|gepland) door {WHO}$",
            rf"\bzat(?:en)? {WHO} achter (?:de|het|deze|die)\b", rf"\bzit(?:ten)? {WHO} achter (?:de|het|deze|die)\b",
            rf"^{WHO} (?:zit|zitten|zat|zaten) (?:\w+ ){{0,3}}achter\b",
            rf"\b(?:houdt|hield|houden|acht|stelt) {WHO} (?:er|daar)?(?:voor )?verantwoordelijk\b",
            rf"\bwijt(?:en)? (?:\w+ ){{1,6}}aan {WHO}$", rf"\b(?:legt|leggen|legde) (?:\w+ ){{0,4}}(?:bij|op) {WHO}$",
            rf"\bspoor leidt (?:\w+ ){{0,2}}naar {WHO}$", rf"^{WHO} (?:eist|eiste|eisten|claimt|claimde) (?:\w+ ){{1,6}}op\b",
            rf"\bwaarop {WHO} de (?:\w+ ){{1,2}}opeist\b", rf"\b{WHO} heeft (?:\w+ ){{0,6}}(?:verantwoordelijkheid|aanslag|"
            rf"aanval) opgeeist\b",
            rf"^de (?:daders?|dieven|schutters?|aanvallers?|overvallers) (?:waren|was|zijn|kwamen van|kwamen uit|zaten) (?:\w+ )?{WHO}$",
            rf"^de (?:daders?|dieven|schutters?|aanvallers?|overvallers) {WHO} waren$",
            rf"^de (?:daders?|schutters?|aanvallers?) (?:zaten|zat|stonden|stond) (?:\w+ ){{0,4}}in (?:\w+ )?gebied van {WHO}$",
        ),
    ),
    ("owned", (rf"^(?:dat )?{WHO} (?:heeft|hebben) (?:\w+ ){{0,3}}bekend\b", rf"^(?:dat )?{WHO} (?:bekende|bekenden|bekent)\b")),
    (
        "ours",
        (
            r"(?P<who>\bons) werk\b", rf"^(?P<who>wij|we) (?:hebben|waren|zijn) (?:\S+ ){{0,7}}{DONE}$",
            r"^(?P<who>het|hij|zij|ze) (?:zelf )?achter (?:de|het|deze|die) (?:\S+ ){1,5}(?:zit|zitten|zat|zaten)$",
            r"\b(?P<who>wij|we) (?:zitten|zaten) (?:\w+ ){0,2}achter\b", r"\b(?P<who>wij|we) eisen (?:\w+ ){1,5}op$",
        ),
    ),
    (
        "did",
        (
            rf"\b{DONE} door {WHO}$", rf"\bdoor {WHO} (?:is |zijn |was |waren |werd |werden )?{DONE}\b",
            rf"\b{DONE} (?:vanuit|uit) (?:een |de )?(?:\w*stelling(?:en)?|gebied|posities?) van {WHO}$",
            rf"\b(?:het|dat) (?:was|waren) {WHO} (?:die|dat)\b",
            rf"^(?:dat |want |omdat |maar )?{WHO} (?:heeft|hebben) (?:\S+ ){{0,9}}{DONE}\b",
            rf"^(?:dat |want |omdat |maar )?{WHO} (?:\S+ ){{0,9}}{DONE} (?:heeft|hebben)\b",
            rf"\b(?:heeft|hebben) {WHO} (?:\S+ ){{0,7}}{DONE}$",
            rf"^(?:dat )?{WHO} {DID}\b", rf"\b{DID} {WHO}(?= (?:vanaf|vanuit|op|in|met|naar|bij|langs|uit|om)\b|$)",
            rf"^(?:dat )?{WHO} (?:\S+ ){{0,7}}(?:hebben|heeft)? ?(?:laten ontploffen)\b",
        ),
    ),
)
"""How Dutch says by whom something was done."""
SIDES = (
    r"\b(?:\w*leger|\w*militair(?:en)?|soldaat|soldaten|\w*troepen|\w*luchtmacht|straaljagers?|gevechtsvliegtuig\w*|artillerie|\w*strijdkrachten|"
    r"regering\w*|junta|krijgsmacht|marine|commando s|officieren|generaals?|kolonel|manschappen)\b",
    r"\b(?:\w*rebel(?:len)?|\w*opstandeling(?:en)?|\w*separatist(?:en)?|guerrilla\w*|\w*strijders?|\w*milities?|verzet|jihadisten|islamisten|"
    r"extremisten|terroristen|\w*beweging)\b",
    r"\b(?:\w*politie|agent(?:en)?|oproerpolitie|mobiele eenheid|politiemannen|ordetroepen|oproeragenten|beveiligers?)\b",
    r"\b(?:betogers?|demonstranten|\w*betogers|\w*demonstranten|relschoppers|actievoerders|krakers|supporters|hooligans|bezetters|stakers|studenten)\b",
    r"\b(?:\w*bende|criminelen|\w*maffia|rovers?|dieven|\w*smokkelaars?|\w*kartel|drugs\w+|struikrovers|overvallers|piraten|misdadigers|inbrekers)\b",
    r"\b(?:geheime dienst\w*|\w*inlichtingendienst\w*|buurland|buitenlandse)\b",
    r"\b(?:grenswachters?|grenswachten|grenspolitie|kustwacht|douane)\b",
)
"""Sides that parties in the news are of, of which one is not the other."""
DISAVOWS = (
    r"\bniets (?:\w+ ){0,6}(?:te maken|te doen|van doen|vandoen|uitstaande|uit te staan|mee van doen|mee te maken|te schaften)\b",
    r"\bmaken niets met\b", r"\bpart noch deel\b",
    r"\b(?:geen|elke|iedere|enige) (?:enkele )?(?:rol|betrokkenheid|bemoeienis|aandeel|hand in|verantwoordelijkheid)\b",
    r"\b(?:niet|nooit) (?:\w+ ){0,3}betrokken\b", r"\b(?:niet|nooit) ons werk\b", r"\bstaat (?:\w+ ){0,4}buiten\b",
    r"\bgeen (?:enkele )?\w+ (?:\w+ ){0,4}(?:van ons|van onze|van mijn)\b", r"\bgeen van (?:onze|mijn|haar|zijn)\b",
    r"\b(?:wij|we|onze (?:\w+)) (?:waren|zijn|was) (?:er |daar |toen )?niet\b",
    r"\b(?:wij|we|onze (?:\w+)|zijn (?:mannen|mensen|strijders)) (?:hebben|heeft) (?:\w+ ){0,4}niet (?:\w+ ){0,4}"
    r"(?:aangeraakt|gedaan|gepleegd|geschoten|afgevuurd|gedood|ontvoerd|aangevallen|vermoord)\b",
)
"""How a party says that it did not do it."""
PHRASES = Phrases(
    articles=frozenset({"de", "het", "een", "'t", "t", "deze", "die", "dit", "dat"}),
    hearsay=frozenset({"zou", "zouden"}),
    perfect=frozenset({"hebben", "zijn"}),
    total=frozenset(_words("totaal dodental slachtoffertal teller")),
    long_ago=(
        r"\b(?:jaar|jaren|maanden|decennia|eeuwen?)\b(?: \w+){0,2} (?:geleden|terug|eerder)\b", r"\bvorig jaar\b", r"\beerder dit jaar\b",
        r"\bdestijds\b", r"\bindertijd\b",
    ),
    years=(r"\b(?:in|aan|van|uit|anno|begin|eind|zomer|najaar|voorjaar|winter|januari|februari|maart|april|mei|juni|juli|augustus|september|"
           r"oktober|november|december) ((?:19|20)\d\d)\b",),
    going_on=frozenset(_words("daarbij daar toen destijds indertijd dat")),
    one_day=(
        r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\w*\b", r"\b(?:vandaag|gisteren|vannacht|vanochtend|vanmorgen)\b",
        r"\b(?:afgelopen|in een) etmaal\b", r"\bin een dag\b",
    ),
    since=(
        r"\bsinds\b", r"\bdit jaar\b", r"\b(?:afgelopen|laatste|voorbije) (?:\w+ )?(?:weken|maanden|week|maand|jaar)\b",
        r"\bvan de (?:crisis|oorlog|protesten|epidemie|uitbraak)\b",
    ),
    everywhere=(
        r"\bin (?:heel het|het hele|het gehele) land\b", r"\blandelijke?\b", r"\bover het hele land\b",
        r"\bin (?:heel de|de hele|de gehele|heel het|het hele|het gehele) "
        r"(?:regio|streek|provincie|deelstaat|gebied|eiland|gemeente|stad)\b",
        r"\bin (?:alle|beide) (?:\w+ )?(?:provincies|regio s|steden|districten|dorpen|gemeenten|wijken|ziekenhuizen|landen)\b",
    ),
    kinds=tuple(
        frozenset(_words(w))
        for w in (
            "kind kinderen baby baby's peuter peuters kleuter kleuters jongetje jongetjes meisje meisjes schoolkinderen scholier "
            "scholieren leerling leerlingen minderjarige minderjarigen tiener tieners",
            "vrouw vrouwen", "agent agenten politieagent politieagenten politieman politiemensen politiemannen oproeragenten",
            "militair militairen soldaat soldaten regeringssoldaten rekruut rekruten marinier mariniers",
            "burger burgers burgerslachtoffers burgerdoden", "rebel rebellen opstandeling opstandelingen strijder strijders muiter muiters "
            "extremist extremisten jihadist jihadisten guerrillastrijders", "brandweerman brandweermannen brandweerlieden brandweermensen "
            "redder redders reddingswerker reddingswerkers hulpverlener hulpverleners",
            "journalist journalisten verslaggever verslaggevers", "bemanningslid bemanningsleden matroos matrozen zeelieden",
            "bewaker bewakers cipier cipiers bewaarder bewaarders", "gedetineerde gedetineerden gevangene gevangenen",
            "toerist toeristen vakantieganger vakantiegangers",
        )
    ),
    folk=_words(
        "dorpeling leerling vluchteling vreemdeling drenkeling verstekeling stedeling tweeling zuigeling nieuweling banneling"
    ),
    deeds=("ing", "ingen", "atie", "aties", "heid", "heden"),
    joints=frozenset(_words("en maar terwijl of")),
    others=frozenset(_words("ander andere anderen overige overigen")),
    definite=frozenset({"de", "het", "deze", "die", "dit", "dat"}),
    name_particles=frozenset(_words("van de der den ten ter het 't t in op te von zu du di da dos el al bin ben la le")),
    genitives=("'s", "’s", "'", "’"),
    small_words=frozenset(
        _words(
            "deze zich zijn haar hun hebben heeft hadden werd werden wordt worden waren ook nog maar door voor over onder "
            "naar tegen tussen zonder omdat terwijl toen want niet geen meer zeer alle veel zouden zullen kunnen moet "
            "moeten mogen daar daarbij daarmee hier waar waarin waarbij welke wie wat hoe dan als aan met van het een uit "
            "tot bij sinds volgens zegt zei zeggen aldus laten weten meldt melden noemt noemde dat die dit eerder later "
            "inmiddels onze jullie"
        )
    ),
    per_million=per_million,
    vowels="aeiouy",
    sounds=(
        ("sch", "sj"), ("sh", "sj"), ("ch", "g"), ("tj", "tsj"), ("ph", "f"), ("th", "t"), ("qu", "k"), ("ck", "k"), ("c", "k"),
        ("x", "ks"), ("oe", "u"), ("ou", "u"), ("w", "v"), ("ij", "i"), ("ei", "i"), ("y", "i"), ("j", "i"), ("z", "s"),
        ("dt", "t"), ("h", ""),
    ),
    possessives=frozenset({"zijn", "haar", "hun", "onze", "ons", "mijn", "jullie", "diens", "wier", "wiens"}),
    persons=frozenset(_words("ik mij me wij we ons jij je jou jullie u zich zichzelf elkaar wie die dat")),
    several=frozenset({"ze", "zij"}),
    prepositions=frozenset(
        _words(
            "van voor tegen in uit op bij met naar aan over om onder tot door zonder tussen namens binnen buiten"
        )
    ),
    institutions=(
        ("regering", "regime", "bewind", "kabinet"), ("overheid",), ("parlement", "volksvertegenwoordiging"),
        ("leger", "krijgsmacht", "strijdkrachten"),
        ("oppositie",), ("bevolking", "volk"), ("kiesraad", "kiescommissie"), ("hooggerechtshof",), ("senaat",), ("luchtmacht",),
        ("marine",),
        ("justitie",), ("grondwet",), ("rekenkamer",), ("staatstelevisie", "staatsomroep"), ("congres",), ("lagerhuis",), ("hogerhuis",),
    ),
    topics=TOPICS,
    kindred=(
        *(frozenset({"collapse", other}) for other in ("earthquake", "explosion", "storm", "flood", "fire", "bombing")),
        frozenset({"attack", "shooting", "murder", "bombing", "explosion"}), frozenset({"protest", "riot", "coup"}),
        frozenset({"explosion", "fire"}), frozenset({"accident", "derail", "crash"}), frozenset({"accident", "riot"}),
        frozenset({"storm", "flood"}),
    ),
    counted=COUNTED,
    contraries=CONTRARIES,
    particles=frozenset(PARTICLES) - {"ten", "weer", "tegen"},
    changes=frozenset(_words("weer opnieuw wederom alsnog inmiddels intussen toch eindelijk alweer voortaan")),
    still=frozenset(_words("nog steeds blijft blijven bleef bleven altijd onverminderd onveranderd volhoudt gewoon")),
    mention=frozenset({"sprake"}),
    toward=frozenset(_words("tegen voor over om tot naar aan")),
    synonyms=SYNONYMS,
    alike=shipped,
    timing=TIMING,
    turning=TURNING,
    bond_weights=_weights("bond_weights.tsv"),
    count_weights=_weights("count_weights.tsv"),
    rival_weights=_weights("rival_weights.tsv"),
    sentence_trees=_sentence_trees,
    clients=frozenset(_words("client clienten cliente clientes")),
    until=frozenset(_words("tot totdat voordat alvorens")),
    sitting=frozenset(
        _words(
            "zit zitten zat zaten gezeten staat staan stond stonden gestaan ligt liggen lag lagen komt komen kwam kwamen gekomen gaat gaan "
            "ging gingen gegaan valt vallen viel vielen gevallen moet moeten doet doen leeft leven"
        )
    ),
    copulas=frozenset(
        _words(
            "is was zijn waren ben wordt worden werd werden blijft blijven bleef bleven geweest geworden gebleven raakt raakte raken "
            "raakten"
        )
    ),
    afar=frozenset(_words("volgens wegens vanwege sinds na dankzij ondanks rond vanaf achter boven langs behalve tijdens nabij buiten")),
    links=frozenset({"en", "of"}),
    having=frozenset(_words("heeft hebben had hadden")),
    doors=frozenset(
        _words(
            "deur deuren voordeur voordeuren poort poorten toegangspoort toegangspoorten hek hekken rolluik rolluiken luiken loket "
            "loketten balie balies kassa kassa's ingang ingangen"
        )
    ),
    could=frozenset(_words("kon konden mocht mochten")),
    able=frozenset(_words("kan kunnen kon konden mag mogen mocht mochten wil willen")),
    no_more=frozenset({"meer", "langer"}),
    manner=frozenset(
        _words(
            "voorlopig definitief langer volledig nu pas even vooral wel degelijk deels gedeeltelijk grotendeels helemaal geheel bijna "
            "nauwelijks ongeveer zeker vrijwel juist net meteen direct onmiddellijk tijdelijk snel langzaam licht sterk flink fors zelf "
            "samen allemaal echter daarmee daarna bovendien overigens vooralsnog immers tevens eveneens uiteindelijk inderdaad nader "
            "sprake goed anders formeel opnieuw eerst laatste eerste tweede derde nieuwe nieuw oude grote kleine hele eigen verder echt "
            "zojuist zowel andere overige vervroegd voorwaardelijk alsnog eindelijk voortijdig massaal geleidelijk intussen "
            "inmiddels ongedeerd boos"
        )
    ),
    aimed=frozenset({"naar", "tegen"}),
    stands_for=frozenset(
        _words(
            "toestand gezondheid conditie lichaam lijk overschot straf celstraf gevangenisstraf vonnis doodvonnis proces zaak strafzaak "
            "aanklacht vervolging leven lot hechtenis voorarrest positie"
        )
    ),
    already=frozenset(_words("al reeds allang")),
    anybody=SUSPECTS | VICTIMS | MALE | FEMALE | frozenset(
        _words(
            "kind tiener jongere bejaarde persoon client cliente lid burger inwoner bewoner bestuurder automobilist fietser voetganger "
            "motorrijder passagier inzittende omstander landgenoot twintiger dertiger veertiger vijftiger zestiger zeventiger tachtiger"
        )
    ),
    aged=("jarige", "jarigen"),
    unlike=((SUSPECTS, VICTIMS), (MALE, FEMALE)),
    parts=frozenset(
        _words(
            "een twee drie vier vijf zes zeven acht negen tien elf twaalf geen beide alle enkele sommige veel velen deel aantal helft "
            "meerderheid meeste tientallen honderden duizenden"
        )
    ),
    onset=frozenset(
        _words(
            "begon begonnen begint beginnen gebeurde gebeurden gebeurd gebeurt ontstond ontstonden ontstaan ingegaan ingaat inging ingaan "
            "plaatsvond plaatsvindt plaatsvinden plaatsgevonden plaats plaatshad kracht uitbrak uitgebroken voorgedaan voltrok was waren "
            "verzet verplaatst uitgesteld verschoven gepland geagendeerd gehouden houden verwacht aangemeerd aangekomen vertrok vertrekt"
        )
    ),
    during=frozenset({"bij", "tijdens"}),
    moved=frozenset(
        _words(
            "vervroegd verzet verplaatst uitgesteld verschoven doorgeschoven opgeschoven verdaagd vertraging vertraagd uitstel verlaat"
        )
    ),
    rather=frozenset(_words("pas al later eerder voortaan uiteindelijk eindelijk")),
    put_off=frozenset(_words("uitgesteld verschoven doorgeschoven opgeschoven verdaagd verzet verplaatst uitstel opgeschort")),
    governs=frozenset(_words("geldt gelden gold golden geldend")),
    inward=frozenset({"in"}),
    going=frozenset(_words("gaat gaan ging gingen treedt trad treden traden")),
    future=frozenset(_words("zal zullen moet moeten wil willen")),
    bounds=frozenset(_words("tot voor na sinds")),
    asking=frozenset(_words("hoe waarom wat wie waar of wanneer")),
    doer=frozenset({"door"}),
    few=frozenset(
        _words(
            "twee drie vier vijf zes zeven acht negen tien elf twaalf enkele sommige veel velen deel aantal helft meerderheid tientallen "
            "honderden duizenden anderen"
        )
    ),
    participle=("ge", ("d", "t", "en")),
    nobody=frozenset(_words("niemand niets")),
    past_of=frozenset(_words("had hadden eerder voordat eerst destijds toenmalig toenmalige")),
    breaks=frozenset(
        _words("en maar want terwijl omdat doordat nadat zodat waarna waarbij waarop toen dus hoewel als of dat die doch voordat totdat")
    ),
    matters=MATTERS,
    anaphors=frozenset(_words("die dat dit deze daarmee daarbij daardoor daarvoor hierdoor hiermee beiden velen sommigen")),
    also=frozenset(_words("ook eveneens tevens behalve")),
    pronouns=frozenset(_words("toen vervolgens daarop later intussen ondertussen")) | frozenset({"na afloop", "even later"})
    | frozenset(
        _words(
            "hij zij ze het er daar daarna ook zo bovendien daarnaast verder anderen zijn haar hun maar en want"
        )
    ),
    again=frozenset({"opnieuw", "weer", "wederom", "nogmaals", "andermaal", "alweer"}),
    light=frozenset(
        _words(
            "spreken praten zeggen gaan komen krijgen hebben maken doen nemen geven staan blijven willen denken zien "
            "vinden weten reageren ontvangen bieden zijn worden laten zetten stellen houden brengen liggen zitten leggen "
            "halen vragen noemen vertellen werken gebruiken beginnen stoppen leven lopen rijden kijken horen lezen "
            "schrijven kopen verkopen betalen helpen zoeken volgen leiden tonen delen leren spelen debat debatteren"
        )
    ),
    done=frozenset(
        _words(
            "opleggen plegen uitvoeren instellen afkondigen uitroepen uitbreken losbarsten plaatsvinden houden voeren sluiten aanspannen "
            "uitvaardigen ondertekenen"
        )
    ),
    people=frozenset(
        _words(
            "mens mensen persoon personen burger burgers inwoner inwoners man mannen aanwezige aanwezigen bewoner "
            "bewoners slachtoffer slachtoffers"
        )
    ),
    numbers=frozenset(_words("aantal totaal getal teller")),
    either=("of", "dan wel"),
    counting=(
        r"\b(?:telde|telt|tellen|telden|geteld|turft|turfde|turfden|becijfer\w*|noemt|noemde|noemen|noemden|schat\w*|raamt|raamde|ramen)\b",
        r"\b(?:registreer\w*|bevestig\w*)\b", r"\b(?:houdt|hield|houden|hielden) (?:\w+ ){0,3}op$",
        r"\b(?:spreekt|spreken|sprak|spraken|rept|reppen|repte|repten|gewag|uit)\b(?: \w+){0,3} van$",
        r"\b(?:komt|komen|kwam|kwamen|uitgekomen)\b(?: \w+){0,6} op$", r"\b(?:heeft|hebben|had|hadden) het over$",
    ),
    units=frozenset(
        _words(
            "procent percent euro dollar pond meter kilometer kilo ton liter graden keer maal uur dagen jaar punt punten"
        )
    ),
    formerly=frozenset({"nog", "eerst", "eerder", "aanvankelijk", "eerdere"}),
    by_now=frozenset({"inmiddels", "intussen", "ondertussen", "nu"}),
    rising=(
        "opgelopen", "oplop", "oploopt", "gestegen", "stijgt", "steeg", "stijgen", "bijgesteld", "toegenomen", "verdubbel", "verdrievoudig",
        "verviervoudig", "gegroeid", "aangegroeid", "uitgebreid",
    ),
    summed=(
        r"\b(?:zijn|is|waren) het er\b", r"\bhet (?:zijn|waren) er\b", r"\bst(?:aat|ond) (?:\S+ ){0,2}op$",
        r"\bk(?:omt|wam) (?:\S+ ){0,2}op$",
        r"\b(?:waarmee|waardoor|zodat) er (?:nu|inmiddels|intussen|in totaal)\b", r"\bbreng(?:t|en) (?:\S+ ){1,5}op$",
    ),
    zeros=ZEROS,
    some_other=(r"\belders\b", r"\beerder (?:dit|dat) jaar\b", r"\b(?:vorig|vorige) (?:jaar|maand|week)\b", r"\bkomende\b"),
    on_side=(
        r"\baan (?:\S+ )?(\S+) (?:kant|zijde)\b", r"\b(?:bij|onder|aan) (onze|eigen) \S+\b", r"\bonder (?:de|het|zijn|haar|hun) (\S+)\b",
    ),
    after_none=(
        r"\beerste (?:\S+ )?(?:dode|slachtoffer|sterfgeval|gewonde|arrestatie|arrestant|aanhouding|verdachte)\b", r"\balsnog\b",
        r"\berken(?:t|de)\b", r"\btoch\b", r"\bgeeft toe\b", r"\baan (?:zijn|haar|hun|de) (?:verwondingen|gevolgen)\b",
    ),
    uncertain=frozenset(_words("mogelijk misschien wellicht vermoedelijk als indien mits of dreigt dreigden kan kunnen vreest vrezen")),
    afresh=frozenset(_words("nieuwe extra bijkomende verse")),
    governing=frozenset(_words("van met voor aan om over naar door")),
    natives=_words("lander landers"),
    left_over=frozenset({"nog"}),
    dropping=frozenset(
        _words(
            "verminderd teruggebracht teruggedrongen teruggelopen teruggevallen gedaald afgenomen geslonken gekrompen ingekrompen "
            "gehalveerd gezakt verlaagd afgebouwd uitgedund beperkt"
        )
    ),
    not_but=(
        rf"\b(?:niet|geen) (?:de )?{COUNT}(?: \w+)?,? maar "
        r"(?:wel |liefst |juist |slechts |zelfs |minstens |zeker |ruim |meer dan |ten minste )*$",
        rf"\b(?:ontken\w*|weersprak\w*|weerspre\w*|betwist\w*) dat (?:[^.:;]* )?{COUNT} [^.:;]*[:;] [^.:;]*$",
    ),
    and_not=(
        rf"^[^.:;]*,? (?:en )?(?:niet|geen) (?:de |het )?{COUNT}(?: \w+)? (?:die|dat|waarover|waarvan|zoals)\b",
        rf"^[^.:;]* dan de {COUNT}(?: \w+)? (?:die|waarover|waarvan)\b",
        rf"^,? (?:en )?(?:niet|geen) {COUNT}\b",
    ),
    changed_to=(rf"\b{CHANGED} (?:\w+ ){{0,3}}(?:naar|tot|op) (?:\w+ ){{0,2}}#", rf"\b(?:naar|tot|op) (?:\w+ ){{0,2}}# {CHANGED}\b"),
    amount_matters=(
        r"\b(?:\w*bod|bied(?:t|en)|bood|boden|geboden|overnemen|overgenomen|neemt (?:\S+ ){1,6}over|overname(?:prijs|som)?|koopsom|"
        r"vraagprijs|opkopen|inlijven)\b",
        r"\b(?:eist|eisen|eiste|eisten|geeist|\w*eis|\w*claim|claimt|claimen|claimde|vordert|vorderen|vorderde|vordering)\b",
        r"\b(?:kost|kosten|kostte|\w*kosten|\w*raming|begroot|\w*begroting|prijskaartje|bouwsom|prijs|rekent \S+ op|rekent op)\b",
        r"\b(?:beslag|veiliggesteld|geconfisqueerd|bevroren)\b",
        r"\b(?:gereserveerd|reserveert|vrijgemaakt|trekt (?:\S+ ){1,8}uit|trekken (?:\S+ ){1,8}uit|uitgetrokken|opzijgezet)\b",
        r"\b(?:uitgegeven|overgemaakt|betaald|uitbetaald|uitgekeerd)\b",
        r"\b(?:straal|\w*zone|\w*cirkel|omtrek)\b",
    ),
    money=_words("euro dollar pond"),
    scales=frozenset(_words("miljoen miljard biljoen mln mld")),
    expecting=(
        r"\breken(?:t|en|de|den) (?:\S+ ){0,3}op$", r"\bverwacht(?:te|ten|en)? (?:\S+ ){0,4}$", r"\bhoop(?:t|te|ten)? (?:\S+ ){0,3}op$",
        r"\bmik(?:t|ken|te|ten) (?:\S+ ){0,3}op$",
    ),

    local=("bij haar", "bij hem", "bij ons", "bij hen", "hier", "in zijn ziekenhuis", "in haar ziekenhuis", "in ons ziekenhuis"),
    adding=frozenset({"nog"}),
    not_adding=frozenset({"er"}),
    then=frozenset({"toen", "destijds", "indertijd", "eerder"}),
    of_whole=("van de", "van het", "van hun", "van die", "van zijn", "van haar", "op de", "plus"),
    part_words=("van wie", "waarvan", "onder wie", "waaronder", "inclusief"),
    among=("onder de", "onder het", "tussen de"),
    of_them=("van hen", "onder hen", "daarvan", "hiervan", "daaronder", "van dezen"),
    in_care=(
        r"\b(?:het|een|de) (?:\w+ )?(?:\w*ziekenhuis|\w*kliniek|\w*hospitaal|gasthuis)\b.*"
        r"\b(?:nam|neemt|behandelde|behandelt|ving|vangt|verzorgde|verzorgt)\b",
        r"\b(?:nam|neemt|behandelde|behandelt|ving|vangt|verzorgde|verzorgt) (?:het|een|de) (?:\w+ )?"
        r"(?:\w*ziekenhuis|\w*kliniek|\w*hospitaal|gasthuis)\b",
        r"\b(?:\w*ziekenhuis|\w*kliniek|\w*hospitaal|gasthuis)\b.*\bkr(?:eeg|ijgt) (?:\S+ ){1,6}binnen\b",
        r"\bin (?:het|een) (?:\w+ )?(?:\w*ziekenhuis|\w*kliniek|\w*hospitaal|gasthuis) (?:\S+ ){0,3}lig(?:t|gen)\b",
    ),
    all_from=("allen uit", "allen van", "allemaal uit", "allemaal van", "allen afkomstig uit", "allemaal afkomstig uit"),
    besides=("nog eens", "en nog", "daarnaast", "ook", "plus"),
    in_part=(r"\bin (?:(?:het )?(?:dorp\w*|gehucht|stadsdeel|district|kamp|buurland)|de (?:wijk|buurt|deelgemeente))\b(?! van)",),
    locally=(
        r"\bin de (?:\w*hoofdstad|stad|binnenstad|\w*wijk|havenstad)\b", r"\bop het (?:eiland|schiereiland)\b",
        r"\bvan de (?:\w*wijk|\w*buurt)\b",
    ),
    in_custody=(
        r"\b(?:zit|zitten|zaten|zat|blijven|bleven) (?:\S+ ){0,9}(?:vast|in de cel|achter de tralies|in hechtenis|in voorarrest)\b",
        r"\bnog (?:\S+ ){0,5}(?:vast|in de cel|achter de tralies|in hechtenis|in voorarrest)\b", r"\bworden (?:\S+ ){0,6}vastgehouden\b",
    ),
    with_others=(
        r"\b(?:meegerekend|meegeteld|inbegrepen|inclusief)\b", r"\bsamen met (?:de|het|hun)\b",
        r"\b(?:bij elkaar|alles bij elkaar) opgeteld\b",
    ),
    of_a_part=(
        r"\b(?:schade|kosten|herstel|reparatie) (?:\S+ )?(?:aan|van) (?:de|het|een) (?:\w*dak|\w*gevel|\w*toren|\w*muur|\w*vleugel|"
        r"\w*verdieping|\w*zaal|\w*kelder|\w*spoor|\w*weg|\w*wegen|\w*brug|\w*inboedel|\w*inventaris|\w*gewassen|\w*oogst|\w*auto s?)\b",
    ),
    in_all=(
        r"\bin totaal\b", r"\b(?:provincies|regio s|steden|districten|dorpen|gemeenten|wijken|ziekenhuizen|landen) samen\b",
        r"\bin de (?:\w+ )?(?:\w*provincie|regio|deelstaat|stad|gemeente)\b",
    ),
    each=frozenset({"per"}),
    measures=frozenset({"ton", "liter", "kilo", "gram"}),
    worth=frozenset({"aan"}),
    denials=(
        "ontken", "ontkracht", "tegensprak", "tegenspre", "tegengesproken", "spreekt tegen", "weersprak", "weerspre", "weersproken",
        "weerleg", "loochen", "betwist", "bestrijd", "bestreed", "bestreden",
    ),
    rejections=(
        "belachelijk", "onzin", "leugen", "onwaar", "absurd", "ongegrond", "nonsens", "verzinsel", "verzonnen", "bespottelijk", "ridicuul",
        "kletskoek", "flauwekul", "nepnieuws", "klopt niet", "klopt dat niet", "klopt dit niet", "klopt er niets van", "niets van waar",
        "niets van aan", "niet waar", "van niet ", "uit de lucht gegrepen",
    ),
    no_such=("geen sprake", "niets van waar", "niets van aan", "niet waar", "klopt niet"),
    sworn=("beedigd", "beedig", "geinstalleerd", "benoemd", "aangesteld", "aangewezen", "ingezworen", "uitgeroepen"),
    first=(
        r"\bals eersten?\b", r"\bhet vuur (?:\w+ )?(?:geopend|opende|openden|openen|open)",
        r"\b(?:opende|openden|opent|openen)(?: \w+){0,3} het vuur\b",
    ),
    culprits=CULPRITS,
    sides=SIDES,
    fronts=("front", "militie", "brigade", "brigades"),
    fronted=1,
    disavows=DISAVOWS,
    in_order_to=(r" (?=om (?:\w+ ){1,8}te\b)",),
    firing=(
        r"\b\w*(?:granaat|granaten|raket|raketten|bommen|bom|mortier\w*|springlading\w*|artillerie|projectiel\w*|kanon\w*|luchtaanval\w*)\b",
        r"\b(?:afgevuurd|beschoten|beschoot|bestookt|gebombardeerd|afgeworpen|afgeschoten|onder vuur (?:genomen|nam|namen))\b",
    ),
    blaming=("beschuldig", "veroordeel", "veroordel", "verwijt", "verweet", "verweten", "verantwoordelijk", "schuld", "wijt"),
    held_to=("verantwoordelijk",),
    holding=frozenset(
        _words("houdt houden hield hielden gehouden stelt stellen stelde stelden gesteld acht achten achtte noemt noemen noemde")
    ),
    abstract=("heid", "heden"),
    explaining=(
        r"\bdoordat\b",
        r"\b(?:is|was|zijn|waren|werd|werden) (?:\w+ ){0,2}(?:aangestoken|gesaboteerd|opgeblazen)\b",
        r"\baan te wijten\b", r"\blag aan\b", r"\bligt aan\b",
        r"\bdoor (?:een |het |de |slecht |achterstallig |te (?:veel|weinig|hoge?|lage?|hard|zwa\w+) )", r"\bkwam (?:\w+ )?door\b",
        r"\bdoor (?:zware|hevige|harde|extreme|aanhoudende|dichte|menselijk\w*|technisch\w*) ",
        r"\b\w*(?:lek|kortsluiting|bom|explosief|brandstichting|sabotage|klapband|overbelasting|blikseminslag)\b",
        r"\b(?:menselijk|technisch|mechanisch)e? (?:fouten|fout|falen|mankement|defect|oorzaak)\b", r"\bdefecte?\b", r"\bkapotte?\b",
        r"\bconstructiefout", r"\bte (?:hard|snel|zwaar|oud)\b", r"\b(?:slecht|achterstallig|gebrekkig|te weinig) onderhoud\b",
        r"\b(?:drank|dronken|door rood)\b",
    ),
    pointing=(
        r"\b(?:wijst|wijzen|wees|wezen) (?:\w+ )?(?:naar|op)\b", r"\b(?:gaat|gaan|ging|gingen) (?:\w+ ){0,3}uit van\b",
        r"\b(?:denkt|dacht|dachten) (?:\w+ )?aan\b", rf"\bhoudt het op (?!\d|{BOUND} |{NUMBER}\b)",
        r"\b(?:schrijft|schreef|wijt|weet) (?:\w+ ){1,4}(?:toe )?aan\b", r"\bzoekt de oorzaak\b",
    ),
    explains=EXPLAINS,
    guesses=GUESSES,
    befallen=frozenset(_words("ramp incident voorval drama tragedie gebeurtenis calamiteit onheil misdrijf misdaad")),
    anew=(r"\b(?:opnieuw|wederom) een\b(?! keer)", r"\been (?:tweede|derde)\b(?! (?:dag|nacht|week|maand|jaar|keer|deel|van)\b)"),
    polled=frozenset(_words("peiling peilingen opiniepeiling opiniepeilingen exitpoll exitpolls prognose prognoses enquete voorspelling")),
    onto=frozenset({"op", "tegen"}),
    counting_up=_words("tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende"),
    ordinals=frozenset(_words("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde andere")),
    one_more=frozenset({"een"}),
    adjective="e",
    suffixes=frozenset(_words("lijk baar loos zaam matig")),
    aftermath=frozenset(_words("naschok naschokken nabeving nabevingen herstemming")),
    rounds=frozenset(_words("ronde stemronde kiesronde verkiezingsronde stemming")),
    turns=frozenset(_words("keer maal dag dagen nacht week weken maand jaar uur deel poging kans termijn helft stap lezing mening")),
    placing_at=frozenset(_words("bij in te nabij")),
    inside=frozenset({"in", "bij", "op"}),
    beside=frozenset(_words("langs onder boven naast achter tegenover over tussen")),
    that=frozenset({"dat"}),
    own=frozenset(_words("hij zij ze")),
    unknown_cause=(
        r"\b(?:onbekend|onduidelijk|ongewis|een raadsel)\b", r"\b(?:niet|nooit) (?:\w+ ){0,2}(?:bekend|duidelijk|gevonden|achterhaald)\b",
    ),
    means=(r"\b\w*(?:bom|bommen|explosief|explosieven|granaat|granaten|springstof)\b",),
    halves=_words("noord noorder zuid zuider oost ooster west wester linker rechter boven beneden onder voor achter binnen buiten"),
    onward=(
        r"\b(?:vrijgelaten|geidentificeerd|naar huis|ontslagen uit|teruggekeerd|hersteld|genezen|voorgeleid|veroordeeld|uitgezet|"
        r"ondervraagd|verhoord|gehoord|verpleegd|verzorgd|begraven|herkend|heengezonden|overgevlogen|overgeplaatst)\b",
        r"\bop (?:vrije voeten|borgtocht)\b",
        r"\bkw(?:am|amen) uit\b", r"\bwoon(?:t|de|den)\b",
        r"\bziekenhuis (?:\w+ ){0,2}(?:verlaten|uit)\b", r"\bverl(?:aat|ieten|iet) het ziekenhuis\b",
    ),
    no_cause=(
        r"\b(?:niet|nooit) (?:\w+ ){0,2}(?:veroorzaakt|te wijten|het gevolg|ontstaan|gekomen|aangestoken)\b",
        r"\b(?:aanklacht\w*|aangeklaagd|verdenking|verdacht|verdachten?|vervolgd) (?:wegens|van|voor)\b",
    ),
    cause_kinds=CAUSE_KINDS,
    causal=CAUSAL,
    gainsays=(
        rf"\b(?:ontken|weersprek|weerspreek|weersprak|bestrijd|bestred|bestreed|betwist|logenstraf)(?:t|de|den|te|ten|en)? {SAID}\b{ALONE}",
        rf"\b(?:ontkende|ontkenden) {SAID}\b{ALONE}",
        rf"\bspr(?:eekt|eken|ak|aken) {SAID} (?:\w+ ){{0,3}}tegen\b",
    ),
    questions=(r"\bbetwijfel(?:t|en|de|den) of (?:dat|dit)\b", rf"\b(?:trek(?:t|ken)|trok(?:ken)?) {SAID} (?:\w+ ){{0,2}}in twijfel\b"),
    dismisses=(
        rf"\b(?:noem(?:t|en|de|den)|vind(?:t|en)|vond(?:en)?) {SAID} (?:\w+ ){{0,4}}{UNTRUE}\b",
        rf"\bdo(?:et|en) {SAID} (?:\w+ ){{0,3}}af als {UNTRUE}\b", rf"\bverw(?:erpt|erpen|ierp|ierpen) {SAID}\b{ALONE}",
        rf"\bw(?:ijst|ijzen|ees|ezen) {SAID} (?:\w+ ){{0,4}}van de hand\b",
        rf"\bw(?:erpt|erpen|ierp|ierpen) {SAID} (?:\w+ ){{0,4}}verre van zich\b",
        rf"\bgelo(?:oft|ven|ofde|ofden) (?:daar|er) (?:\w+ ){{0,2}}niets van\b{ALONE}",
        r"\bz(?:iet|ien|ag|agen) (?:dat|dit) (?:heel |totaal )?anders(?!\w|-)",
        r"\bd(?:enkt|enken|acht|achten) (?:daar|hier) (?:\w+ ){0,2}anders over\b",
        r"\b(?:is|zijn|was|waren) het daar (?:\w+ )?(?:niet mee eens|mee oneens)\b",
    ),
    retorts=(
        rf"^\W*(?:maar )?(?:dat|dit|(?:die|deze) {WHAT}) (?:is|zijn|was|waren) (?:\w+ ){{0,2}}{UNTRUE}\b",
        r"^\W*(?:maar )?(?:daar|daarvan|hiervan) (?:is|was) (?:\w+ ){0,3}"
        r"(?:geen sprake|niets van (?:waar|aan)|niets waars aan|geen woord van waar)\b",
        r"^\W*(?:maar )?(?:daar|hier) klopt (?:\w+ ){0,3}niets van\b",
        rf"^\W*(?:maar )?(?:dat|dit|(?:die|deze) {WHAT}) klopt (?:\w+ ){{0,2}}niet\b",
    ),
    agreeing=_words(
        "erken toegeef toegeeft toegegeven geeft geven gaf gaven bevestig onderschrij betreur excuses excuus spijt blij verheug tevreden "
        "dank verwelkom begrip begrijp beloof belooft beloofd toegezegd bekent bekend bekende juich instem stemt eens condoleer medele "
        "feliciteer trots wens hoop hoopt hopen bezorgd geschokt ontdaan onderzoek onderzoekt onderzocht"
    ),
    charges=(
        "beschuldiging", "aantijging", "betrokkenheid", "verwijt", "aanklacht", "verdenking", "tenlastelegging", "feiten",
        "bewering", "lezing", "opzet", "schuld", "uitspraak", "uitlating",
    ),
    conditions=frozenset({"als", "indien", "mits", "tenzij", "wanneer", "mocht", "zolang"}),
    favour=(
        r"\b(?:aangekondigd|kondigde|kondigt|kondigen|aankondig)", r"\b(?:pleit|pleitte|pleitten|pleiten)\b(?: \w+)*? voor\b",
        r"\bvoorstander",
        r"\bopen (?:te staan |staan |\w+ )?voor\b", r"\bbereid\b", r"\b(?:oppert|opperde|opperden|geopperd)\b",
        r"\bmogelijk is\b", r"\bis mogelijk\b",
        r"\b(?:dreigt|dreigde|dreigen|dreigden) met\b", r"\b(?:riep|roept|riepen|roepen)\b(?: \w+)* op\b",
        r"\bvan plan\b", r"\balle opties\b",
        r"\boorlogst?rom slaan\b", r"\b(?:verscherpen|opleggen|instellen|in te stellen)\b",
    ),
    against=(
        r"\btegen (?:de |het |een |elke |nieuwe |meer |verdere )?(?:\w+ )?(?:sancties|strafmaatregelen|geweld|interventie|ingrijpen)",
        r"\btegen (?:de |het |een |elke |nieuwe )?(?:\w+ )?(?:dialoog|overleg|\w*verkiezingen)",
        r"\b(?:verwerpt|verwerpen|verwierp|verworpen|verwierpen)\b", r"\b(?:weigert|weigeren|weigerde|geweigerd)\b", r"\bvoorkomen\b",
        r"\bgeen (?:\w+ ){0,2}animo\b", r"\b(?:veroordeelt|veroordeelde|veroordelen)\b", r"\balleen (?:\w+ ){0,4}als\b", r"\bvreedza",
        r"\b(?:wijst|wees|wijzen|wezen)\b(?: \w+)* (?:af|van de hand)\b", r"\btegenstander",
        r"\bafwijz", r"\bafgewezen\b", r"\bpas\b(?: \w+)* als\b",
    ),
    wishing=_words("eis hoop hopen verwacht vraag vroeg vragen verzoek verzocht voorwaarde wens dring pleit dreig"),
    modal=frozenset(
        _words(
            "mag mogen mocht mochten moet moeten moest moesten kan kunnen kon konden zou zouden zal zullen wil willen wilde wilden hoeft "
            "misschien mogelijk wellicht waarschijnlijk vermoedelijk dreigt dreigen"
        )
    ),
    clausal=frozenset(_words("dat die wie of maar omdat terwijl als wat")),
    flatly=FLATLY,
    none_at_all=NONE_AT_ALL,
    so_far=(
        r"\btot (?:nu|nog|dusver|op heden)\b", r"\bnog (?:geen|niet|niemand|niets|nooit|altijd)\b",
        r"\b(?:vooralsnog|voorlopig|vooreerst)\b",
    ),
    never=frozenset({"nooit"}),
    paid=(
        rf"\b{MONEY}\b.*\b{HANDED}\b", rf"\b{HANDED}\b.*\b{MONEY}\b",
    ),
    payment=("betaald",),
    least=LEAST,
    negations=frozenset({"niet", "geen", "nooit", "niemand", "niets", "noch", "zonder", "evenmin"}),
    none_of=frozenset({"geen", "zonder"}),
    after_all=frozenset({"wel", "degelijk"}),
    not_denied=frozenset(
        _words("alle iedereen allemaal alleen slechts enkel veel lang ver zelden eerder zozeer minder altijd helemaal geheel volledig")
    ),
    infinitive=frozenset({"te"}),
    doubts=(
        r"\b(?:geen|zonder|nauwelijks)(?: \w+){0,2} (?:bewijs|bewijzen|onderbouwing)", r"\bzonder(?: \w+)? details?\b",
        r"\b(?:gaf|geeft|gaven|had|wilde|wilden)(?: \w+){0,3} (?:geen|nauwelijks)(?: \w+)? details?\b",
        r"\b(?:geen|nauwelijks)(?: \w+)? details? (?:gegeven|bekend|genoemd|vrijgegeven)\b",
        r"\b(?:bewijs|details?)(?: of \w+)? (?:gaf|geeft|gaven|had|heeft|hadden|leverde|bood)(?: \w+){1,2} niet\b",
        r"\bniet (?:\w+ ){0,2}(?:te )?(?:bevestig|verifie|controle|gestaafd|onderbouwd|bewezen)", r"\bonbevestigd", r"\bonbewezen",
    ),
    undecided=(
        r"\b(?:niet|nooit) (?:\w+ )?(?:duidelijk|zeker|bekend|vast) of\b", r"\b(?:onduidelijk|onzeker|ongewis|onbekend) of\b",
        r"\bde vraag (?:\w+ ){0,2}of\b", r"\b(?:valt|staat|blijft) (?:\w+ ){0,2}te bezien of\b", r"\bafwachten of\b",
    ),
    causes=(
        r"\bgevolg van\b", r"\boorzaak\b", r"\bveroorzaak", r"\bte wijten aan\b", r"\bverantwoordelijk\b", r"\bde schuld\b",
        r"\bontstaan door\b",
        r"\b(?:komt|komen|kwam|kwamen|gekomen)(?: \w+){0,3} door\b", r"\bdaad van\b", r"\bwerk van\b", r"\baangericht door\b",
        r"\b(?:aangestoken|gepleegd|uitgelokt|opgezet|beraamd) door\b", r"\bachter \w*(?: \w+){0,2} zit(?:ten)?\b",
        r"\bzit(?:ten)? (?:\w+ ){1,4}achter de \w*(?:aanval|aanslag|brand|storing|ontploffing|moord)",
        r"\bsabotage\b",
    ),
    instead=frozenset({"maar", "doch"}),
    genitive=frozenset({"van"}),
    percent=frozenset({"procent", "percent", "%"}),
    percent_name="procent",
    rightful=("rechtmatig", "wettig", "legitiem", "wettelijk"),
    contested=(
        "onrechtmatig", "onwettig", "illegitiem", "zelfbenoemd", "zelfverklaard", "zelfuitgeroepen", "frauduleu", "omstreden", "marionet",
        "usurpator", "dictator",
    ),
    offices=(
        _words("president staatshoofd machthebber gezag"), _words("premier regeringsleider"), _words("voorzitter"), _words("leider"),
        _words("koning koningin"), _words("burgemeester"),
    ),
    offices_of_one=(
        _words("president staatshoofd presidente"), _words("premier regeringsleider premierschap"), _words("burgemeester burgemeesteres"),
        _words("bestuursvoorzitter bestuurder topman topvrouw ceo"), _words("voorzitter voorzitster"), _words("directeur directrice"),
        _words("koning koningin"), _words("ploegleider"), _words("trainer coach bondscoach"), _words("havenmeester"), _words("korpschef"),
        _words("gouverneur"), _words("rector"), _words("hoofdredacteur"), _words("stafchef opperbevelhebber legerleider"),
        _words("rebellenleider partijleider oppositieleider"), _words("bisschop aartsbisschop"), _words("kanselier"), _words("dijkgraaf"),
    ),
    placing=(r"\b(?:wijst|wees|wijzen|wezen|stelt|stelde|stellen|stelden)\b.{1,60}\baan (?:als|tot)\b", r"\bneemt\b.{1,60}\bwaar\b"),
    newly=frozenset(_words("nieuwe nieuw nieuwbakken kersvers kersverse opvolger opvolgster gekozen")),
    acting=_words("waarnemend interim loco plaatsvervangend tijdelijk overgangs"),
    once_in=frozenset(
        _words("oud ex voormalig voormalige gewezen vorige vroegere toenmalig toenmalige afgezette vertrokken afgetreden opgestapte")
    ),
    months=_words("januari februari maart april mei juni juli augustus september oktober november december"),
    by="Volgens {who}",
    and_word="en",
    openers=frozenset(
        _words(
            "dat omdat terwijl nadat waarna en maar of toen als om zodat doordat hoewel want dus die wie waar waarbij "
            "waarin waardoor zoals"
        )
    ),
    joining=frozenset({"maar", "en", "want"}),
    relatives=frozenset({"die", "wie"}),
    things=frozenset({"die", "dat", "welke"}),
    marks=(
        ("planned", "aangekondigd"), ("possible", "mogelijk"), ("denied", "ontkend"), ("hypothetical", "voorgesteld"),
        ("disputed", "omstreden"),
    ),
    narrowed="narrowed: {reports} berichten samen",
)
