"""Dutch for what will not be or stays as it is, and for what happened after all, each matter in as many ways as news has for it.

In a pattern `{opstappen}` stands for the forms of a verb, with its particle apart too (`stapt ... op`), `{done:ontslaan}` for its past and
participle, and `...` for some words between.
"""

from __future__ import annotations

import re
from functools import cache

from kroniek.lang.nl.conjugate import base_forms, forms, particle_apart, parts
from kroniek.lang.nl.contraries import folded
from kroniek.lang.shapes.turns import Turn, Turning

GAP = r"(?: \S+){0,6}?"
VERB = re.compile(r"\{(\w+)\}")
OFFICE = (
    r"(?:\w*(?:president|premier|minister|burgemeester|gouverneur|directeur|voorzitter|commissaris|wethouder|commandant|hoofd|chef|leider|"
    r"trainer|coach|topman|topvrouw|prefect|rector|bestuurder|informateur|formateur|bevelhebber|staatssecretaris|kanselier|ambassadeur|"
    r"bondscoach|schoolhoofd|hoofdredacteur|decaan|korpschef|baas|kapitein|gezagvoerder|lid|dijkgraaf|bisschop|secretaris|"
    r"generaal|griffier|rechter|hoogleraar))"
)
GOING = (
    r"(?:op te stappen|af te treden|te vertrekken|weg te gaan|terug te treden|opstappen|aftreden|vertrekken|vertrek|weggaan|"
    r"ontslag|stoppen)"
)
NEEDLESS = r"(?:niet|geen|nergens|onnodig|overbodig|uitgesloten|afgewezen|verworpen|weigert|weigeren|weigerde|wijst|wees)"
AFTER = r"(?:toch|alsnog|uiteindelijk|nu wel|nu toch|inmiddels)"

GONE = (
    r"{aftreden}", r"{opstappen}", r"{ontslaan}", r"{schorsen}", r"{ontheffen}", r"op non-actief", r"{afzetten}", r"{terugtreden}",
    r"ontslag ... (?:ingediend|aangeboden|genomen|gekregen|aangevraagd)", r"(?:diende|dient|nam|neemt|biedt|bood) ... ontslag",
    r"ontslagbrief",
    r"uit (?:zijn|haar|het|hun) (?:ambt|functie|post) ... (?:gezet|ontzet)", r"naar huis gestuurd", r"stuurde ... naar huis",
    r"de laan uit", r"aan de kant (?:gezet|geschoven)",
    rf"(?:is|was|zijn) (?:\S+ ){{0,3}}?(?:geen|niet langer|niet meer) ... {OFFICE}", r"niet langer (?:in functie|in dienst)",
    r"het veld (?:geruimd|ruimde|ruimt)",
    r"(?:legt|legde|leggen|neergelegd) ... (?:neer|neergelegd)",
    rf"(?:functie|taken|{OFFICE}schap|ambt) ... (?:neergelegd|neerlegt|neerlegde)",
    r"(?:macht|leiding|functie|taken) ... (?:opgegeven|overgedragen|afgestaan|afgenomen)", rf"vertrekt ... als {OFFICE}",
    rf"nieuwe {OFFICE} (?:wordt|is)",
    rf"heeft een nieuwe {OFFICE}", r"{vertrekken} (?:per direct|onmiddellijk|alsnog|toch)",
    r"(?:van|uit) (?:zijn|haar) (?:commando|functie|taken) ... (?:ontheven|gehaald)", r"{wegsturen}",
    r"(?:maakt|maakte|maken) ... plaats voor",
)  # fmt: skip
"""How an office is left, or lost."""


def _turn(name: str, tie: str, first: tuple[str, ...], then: tuple[str, ...], *examples: str) -> Turn:
    return Turn(name=name, tie=tie, first=_made(first), then=_made(then), examples=(examples[0], examples[1]))  # type: ignore[arg-type]


def _made(patterns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(r"\b(?:" + VERB.sub(lambda m: _verb(m[1]), p).replace(" ... ", GAP + " ") + r")\b" for p in patterns)


def _verb(verb: str) -> str:
    """The forms of a verb, but not the infinitive, which stands for what only may be; those of its base before its particle too."""
    particle = parts(verb)[0]
    whole = {folded(f) for f in forms(verb)} - ({verb} if particle else set())
    found = "|".join(sorted(whole))
    if particle_apart(verb):
        found += "|(?:" + "|".join(sorted({folded(f) for f in base_forms(verb)})) + f"){GAP} {particle}"
    return f"(?:{found})"


@cache
def matters() -> tuple[Turn, ...]:
    """All matters, with the forms of their verbs."""
    return (
        _turn(
            "office", "person",
            (
                r"treedt? niet ... af", r"treedt? ... niet af", r"stapt? niet ... op", r"stapt? ... niet op", r"vertrekt? niet",
                r"(?:ga|gaat) niet weg",
                rf"(?:denkt?|dacht) (?:er )?(?:\S+ )?(?:niet|geen \w+) ... (?:aan|over)(?: om)? ... {GOING}",
                rf"er niet (?:aan|over) (?:denkt|dacht|peinst|peinsde)(?: om)? {GOING}", rf"(?:peinst|peinsde) er niet over ... {GOING}",
                rf"denkt? niet aan {GOING}", rf"geen (?:enkele )?(?:reden|aanleiding|grond) ... {GOING}", rf"niet van plan ... {GOING}",
                rf"(?:weigert|weigerde|weiger) ... {GOING}", rf"{GOING} is ... niet aan de orde", rf"van {GOING} is ... geen sprake",
                rf"niets (?:voor|van) ... {GOING}", r"(?:hoeft|hoef) ... niet (?:weg|op te stappen|te vertrekken|af te treden)",
                r"(?:blijft?|bleef) ... (?:op (?:mijn|zijn|haar|hun) (?:post|plek|plaats|stoel)|in functie|aan het roer|"
                r"aan het hoofd|in het zadel|aan het bewind)",
                rf"(?:blijft?|bleef) ... (?:aan|zitten|gewoon {OFFICE}|{OFFICE})", rf"gewoon {OFFICE} ... blijft", rf"{OFFICE} blijft",
                r"ik blijf (?:tot|zolang|gewoon|hier|zeker)",
                r"(?:behoudt|houdt) ... (?:het bevel|zijn functie|haar functie|zijn baan|haar baan|portefeuille|commando)",
                r"(?:voert|heeft) nog ... het bevel", r"gewoon in functie",
                r"nog (?:altijd|steeds) ... (?:in functie|in dienst|aan het werk|op zijn post|op haar post)",
                r"(?:maak|maakt) ... (?:termijn|periode|klus|karwei|seizoen) ... af", r"dien(?:t)? ... (?:termijn|rit) ... uit",
                r"opdracht niet terug",
                r"(?:zit|zitten) ... termijn ... uit", r"nog (?:jaren|lang) ... (?:leiding|aanblijven|leiden)",
                r"legt? ... (?:functie|taken|ambt) niet neer", r"het veld niet ruimt", r"is niet van plan te wijken",
            ),
            GONE,
            "Wethouder Bea Storm denkt er niet aan op te stappen.", "Wethouder Bea Storm is per direct afgetreden.",
        ),
        _turn(
            "backing", "person",
            (
                r"(?:volle|volste|volledig|alle|volledige) vertrouwen", r"vertrouwen (?:in|houdt|heeft)",
                r"(?:pal|vierkant|volledig) achter",
                r"(?:staat|staan|stond|staan) ... achter", r"handhaaft",
            ),
            (
                *GONE, r"(?:steunt|steunen) ... niet (?:meer|langer)", r"geen ... (?:meer|langer) (?:steunt|steunen)",
                r"niet (?:langer|meer) ... (?:steunt|steunen|achter|vechten|verdedigen)", r"niet (?:\S+ ){0,3}zal vechten",
                r"vertrouwen ... (?:opgezegd|verloren|ingetrokken|kwijt)",
                r"(?:zegt|zegde|zegden) ... vertrouwen ... op", r"(?:laat|laten|liet|lieten) ... vallen",
                r"(?:keert|keren|keerde|keerden) zich tegen",
            ),
            "De raad heeft alle vertrouwen in wethouder Bea Storm.", "De raad heeft wethouder Bea Storm geschorst.",
        ),
        _turn(
            "suspect", "person",
            (
                r"niet ... verdacht", r"geen verdachte", r"niet als verdachte", r"als getuige", r"verdenken ... niet", r"niet vervolgd",
                r"geen ... verdenking", r"vrijuit",
            ),
            (
                r"(?:is|zijn) ... (?:nu|ook|inmiddels|alsnog|zelf) ... verdachten?", r"nu ... verdachten? is", r"{aanhouden}",
                r"{oppakken}", r"{arresteren}", r"{aanklagen}", r"aangemerkt als verdachte",
                r"als verdachte (?:aangemerkt|aangewezen|gehoord|verhoord)", r"alsnog ... vervolgd", r"toch ... vervolgd",
                r"in staat van beschuldiging",
            ),
            "Penningmeester Bea Storm wordt niet verdacht.", "Penningmeester Bea Storm is nu ook verdachte.",
        ),
        _turn(
            "talks", "thing",
            (
                r"(?:weigert|weigeren|weigerde|weigerden) ... (?:te (?:praten|spreken|overleggen|onderhandelen|ontmoeten|"
                r"ontvangen)|gesprek|overleg)",
                r"(?:wil|willen|wilde|wilden|zal|zullen|ga|gaat|gaan|kan|kunnen) ... niet ... (?:praten|spreken|overleggen|"
                r"onderhandelen|ontmoeten|ontvangen|aan tafel|om de tafel|in gesprek)",
                r"niet (?:\S+ ){0,6}(?:zal|wil|zullen|willen) (?:praten|spreken|overleggen|onderhandelen|ontmoeten|ontvangen)",
                r"niet ... (?:wil|wenst|wensen|zal|zullen) te (?:praten|spreken|onderhandelen|overleggen)",
                r"(?:praat|praten|onderhandel|onderhandelt|onderhandelen|overleggen|spreek|spreekt|spreken) ... (?:wij|we|ik|"
                r"hij|zij|ze|het) ... niet", r"(?:wordt|worden) ... niet ... (?:gesproken|gepraat|onderhandeld|overlegd)",
                r"(?:praat|praten|onderhandelt|onderhandelen|onderhandel|spreekt|spreken) ... niet ... met",
                r"(?:ga|gaan|gaat) ... niet ... (?:aan|om|rond) (?:de )?tafel",
                r"geen (?:gesprek|gesprekken|overleg|onderhandelingen|ontmoeting)",
                r"valt niet te (?:praten|onderhandelen)", r"niets te bespreken",
                r"(?:gesprek|overleg|onderhandelingen|ontmoeting) ... (?:uitgesloten|niet aan de orde|afgewezen|van de hand)",
            ),
            (
                r"(?:om|aan|rond) (?:de )?tafel", r"{aanschuiven}", r"schoof ... aan", r"schoven ... aan",
                r"(?:sprak|spraken|praat|praten|praatte|praatten|sprak) ... (?:met|elkaar)",
                r"(?:heeft|hebben|had|hadden) ... met ... (?:gesproken|gepraat|overlegd|onderhandeld)",
                r"met (?:\S+ ){1,8}(?:gesproken|gepraat|overlegd|onderhandeld)",
                r"(?:onderhandelt|onderhandelen|onderhandelde|onderhandelden) ... met", r"op de koffie",
                r"(?:nachtelijk|eerste|geheim|urenlang|lang|kort) (?:gesprek|overleg|ontmoeting|onderhoud)", r"gesprek ... tussen",
                r"(?:heeft|hebben) (?:\S+ ){1,8}ontvangen", r"(?:ontving|ontvingen|ontmoette|ontmoetten)",
                r"(?:heeft|hebben) (?:\S+ ){1,8}ontmoet", r"in gesprek (?:met|gegaan)",
                r"(?:gesprekken|onderhandelingen|overleg) ... (?:begonnen|hervat|van start)",
                r"bij elkaar aan",
            ),
            "De rederij weigert met de bond te praten.", "De rederij zat woensdag met de bond om de tafel.",
        ),
        _turn(
            "ballot", "story",
            (
                rf"(?:verkiezingen|verkiezing|stembusgang) ... {NEEDLESS}", rf"{NEEDLESS} ... (?:verkiezingen|verkiezing|stembusgang)",
            ),
            (
                r"verkiezingen ... (?:uitgeschreven|aangekondigd|gehouden op|vastgesteld)",
                r"(?:schrijft|schreef|schrijven) ... verkiezingen ... uit", r"opnieuw ... (?:gestemd|naar de stembus)",
                r"(?:komen|komt) (?:er )?(?:toch|alsnog) ... verkiezingen",
                r"(?:kondigt|kondigde) ... verkiezingen ... aan", r"naar de (?:stembus|stembussen)",
            ),
            "Nieuwe verkiezingen komen er niet.", "De gouverneur heeft alsnog nieuwe verkiezingen uitgeschreven.",
        ),
        _turn(
            "recount", "story",
            (
                rf"(?:her|na)telling ... {NEEDLESS}", rf"{NEEDLESS} ... (?:her|na)telling", rf"tweede telling ... {NEEDLESS}",
                rf"opnieuw te tellen ... {NEEDLESS}", rf"{NEEDLESS} ... opnieuw (?:te tellen|geteld)",
                r"(?:wordt|worden) niet ... (?:opnieuw|over|na) ?geteld",
            ),
            (
                r"(?:worden|wordt|zijn|is) ... (?:opnieuw|nogmaals) ... geteld",
                r"(?:her|na)telling ... (?:gelast|bevolen|begonnen|toegestaan|afgedwongen)",
                r"(?:gelast|gelastte|beval|beveelt|begon|begint) ... (?:her|na)telling",
                r"(?:besloten|besluit|besloot) ... opnieuw te tellen",
                r"(?:komt|is|volgt) (?:er )?(?:toch|alsnog) ... (?:her|na)telling",
            ),
            "Een hertelling is niet nodig.", "De stemmen worden toch opnieuw geteld.",
        ),
        _turn(
            "inquiry", "story",
            (
                rf"onderzoek ... (?:{NEEDLESS}|niet nodig)",
                r"(?:geen|niets|niet) ... (?:reden|aanleiding|behoefte|noodzaak) ... (?:onderzoek|onderzoeken)",
                r"(?:geen|weigert) ... onderzoek", r"onderzoek ... (?:onnodig|overbodig|afgewezen)",
                r"hoeft ... niet ... (?:onderzocht|uitgezocht)",
            ),
            (
                r"(?:komt|is|volgt) (?:er )?(?:toch|alsnog|nu|wel) ... onderzoek",
                r"(?:stemt|stemde|stemden|instemmen|ingestemd) ... (?:in|mee) met ... onderzoek",
                r"onderzoek ... (?:gelast|ingesteld|aangekondigd|bevolen|geopend|begonnen)",
                r"(?:gelast|gelastte|kondigt|kondigde|beveelt|beval|opent|opende|begint|begon|laat|liet) ... (?:alsnog|"
                r"toch) ... (?:onderzoek|onderzoeken)", r"(?:stelt|stelde) ... onderzoek ... in", r"ingestemd met ... onderzoek",
                r"(?:toch|alsnog) ... onderzoek",
            ),
            "Een onderzoek naar de brand vindt zij niet nodig.", "Er komt toch een onderzoek naar de brand.",
        ),
        _turn(
            "apology", "story",
            (
                r"geen ... (?:excuses|verontschuldigingen|spijt|excuus)",
                r"(?:excuses|verontschuldigingen|excuus) ... (?:niet|geen|nergens|onnodig|uitgesloten)",
                r"niet ... (?:verontschuldigen|excuses)", r"(?:weigert|weigeren|weigerde) ... (?:excuses|excuus|verontschuldigen)",
            ),
            (
                r"(?:heeft|hebben|bood|boden|biedt|bieden) ... (?:excuses|verontschuldigingen|excuus) ... aan",
                r"(?:excuses|verontschuldigingen|excuus) ... (?:aangeboden|gemaakt|uitgesproken)",
                r"(?:heeft|hebben) (?:\S+ ){0,6}verontschuldigd", r"{betuigen} ... spijt", r"(?:verontschuldigde|verontschuldigt) zich",
                r"spijt betuigd",
            ),
            "De rederij zal geen excuses aanbieden.", "De rederij heeft zich woensdag verontschuldigd.",
        ),
        _turn(
            "concession", "story",
            (
                r"(?:roept|riep|roepen|uitgeroepen) ... (?:tot winnaar|de overwinning)",
                r"(?:erkent|erken|erkennen|aanvaardt|aanvaard|accepteert) ... (?:uitslag|nederlaag|verlies) ... niet",
                r"(?:weigert|weigerde) ... (?:uitslag|nederlaag|verlies)",
            ),
            (
                r"nederlaag ... (?:erkend|toegegeven|aanvaard)",
                r"(?:erkent|erkende|geeft|gaf|aanvaardt|aanvaardde) ... (?:nederlaag|verlies)",
                r"(?:feliciteert|feliciteerde) ... (?:overwinning|winnaar|tegenstander)",
                r"legt zich neer bij ... (?:uitslag|nederlaag|verlies)",
            ),
            "Kandidaat Bol erkent zijn nederlaag niet.", "Kandidaat Bol heeft zijn nederlaag erkend.",
        ),
        _turn(
            "result", "story",
            (r"nederlaag ... (?:erkend|toegegeven)", r"(?:erkent|erkende|aanvaardt|accepteert) ... (?:nederlaag|uitslag|verlies)"),
            (r"(?:aanvaardt|erkent|accepteert) ... (?:uitslag|nederlaag) ... (?:niet langer|niet meer|toch niet)",
             r"(?:trekt|trok) ... erkenning ... in"),
            "Kandidaat Bol heeft zijn nederlaag erkend.", "Kandidaat Bol aanvaardt de uitslag niet langer.",
        ),
        _turn(
            "search", "story",
            (
                r"(?:gaat|gaan|ging|gingen) ... (?:zoeken|zoektocht|zoekactie) ... door",
                r"(?:zoektocht|zoekactie) ... (?:gaat|wordt) ... (?:door|voortgezet)", r"(?:zoeken|zoekt) ... (?:door|verder)",
                r"doorgezocht", r"(?:blijven|blijft) ... zoeken",
                r"(?:stoppen|stopt) ... niet met zoeken",
            ),
            (
                r"(?:zoektocht|zoekactie|zoeken|speurtocht) ... (?:gestaakt|gestopt|beeindigd|stopgezet|opgegeven|afgebroken)",
                r"(?:staakt|staakte|staken|staakten|stopt|stopte|stoppen|beeindigt|beeindigde|breekt|brak) ... (?:zoektocht|"
                r"zoekactie|zoeken)",
                r"niet (?:langer|meer|verder) ... (?:gezocht|zoeken)",
            ),
            "De kustwacht zoekt de hele nacht door.", "De zoektocht naar de coaster is gestaakt.",
        ),
        _turn(
            "assault", "story",
            (
                r"geen (?:bestorming|ontruiming|inval|aanval|ingreep|geweld|troepen|gendarmes|soldaten|militairen)",
                r"met rust (?:laten|gelaten)",
                r"(?:niet|geen) ... (?:bestormen|bestormd|ontruimen|ontruimd|ingrijpen|binnenvallen|ingegrepen)",
                r"(?:stuurt|sturen) ... geen", r"geen (?:\S+ ){0,5}(?:stuurt|sturen)",
                r"(?:bestorming|ontruiming|inval) ... (?:niet|uitgesloten)",
            ),
            (
                r"{bestormen}", r"{ontruimen}", r"{ingrijpen}", r"{binnenvallen}",
                r"(?:troepen|gendarmes|soldaten|militairen) ... (?:aangekomen|gestuurd|geland|ingezet)", r"(?:viel|vielen) ... binnen",
            ),
            "Er komt geen bestorming van de kazerne.", "De kazerne is vrijdagnacht bestormd.",
        ),
        _turn(
            "withdrawal", "thing",
            (
                r"(?:ga|gaat|gaan|vertrek|vertrekt|vertrekken|wijk|wijkt|wijken) ... niet ... (?:weg|voordat|voor|zolang|tot|opzij)",
                r"(?:ga|gaat|gaan) hier niet weg", r"(?:vertrekken|vertrekt|wijken|wijkt) niet",
                r"(?:blijven|blijft|blijf) (?:\S+ ){0,4}(?:hier|zitten|staan|zolang|totdat)",
                r"(?:houden|houdt|hebben|heeft|hielden) (?:\S+ ){0,8}bezet", r"(?:zit|zitten|zat|zaten) nog (?:altijd|steeds) in",
                r"ingegraven", r"(?:niet|weigeren|weigert) ... (?:te vertrekken|weg te gaan|te wijken)",
            ),
            (
                r"(?:verlaten|verliet|verlieten|verlaat)", r"(?:vertrokken|vertrok)", r"(?:reden|reed|trokken|trok|liepen|liep) ... weg",
                r"{ontruimen}", r"{ontzetten}", r"{heroveren}", r"{weghalen}",
                r"(?:zich|hebben zich|heeft zich) ... (?:overgegeven|teruggetrokken)", r"(?:gaf|gaven|geeft|geven) zich over",
                r"(?:trok|trokken|trekt|trekken) zich terug", r"over de grens", r"{opbreken} ... (?:kamp|blokkade|bezetting|tenten)",
                r"(?:blokkade|bezetting|kamp) ... (?:beeindigd|opgeheven|opgebroken|voorbij)",
            ),
            "De vissers gaan niet weg voordat de reder toegeeft.", "De laatste vissers reden vrijdag weg.",
        ),
        _turn(
            "cancelled", "thing",
            (
                r"(?:gaat|gaan|ging|gingen) ... (?:gewoon |onverminderd |wel )?door", r"doorgaat", r"doorgaan",
                r"(?:houdt|houden|hield|hielden) ... vast aan",
                r"(?:blijft|blijven) ... (?:gelden|van kracht|bestaan|doorgaan|gehandhaafd)",
                r"(?:gaat|gaan) ... (?:in|van start)",
                r"(?:organiseert|organiseren|houdt|houden) (?:\S+ ){0,6}(?:dag|mars|betoging|feest|optocht|bijeenkomst|markt|"
                r"toernooi|concert|verkiezingen|referendum|protest|staking|actie|top)", r"(?:staat|staan) gepland",
                r"(?:staking|actie|mars|betoging|verhoging|verlaging|verbod|maatregel|plan|wet|fusie|top|ontslagronde|"
                r"bezuiniging) ... aangekondigd",
                r"(?:kondigt|kondigde|kondigen|kondigden) ... (?:staking|actie|mars|betoging|verhoging|verlaging|verbod|"
                r"maatregel|plan|wet|fusie) ... aan", r"opnieuw ... gestaakt",
                r"(?:staking|actie|mars|betoging|top|fusie|verkiezing) komt", r"{verhogen}", r"akkoord ... (?:bereikt|gesloten|hebben)",
                r"{goedkeuren}", r"{instemmen}", r"stemde ... in met", r"{aannemen}", r"in stand gelaten", r"{ondertekenen}",
                r"onder geen beding", r"niet ... (?:ophouden|stoppen|intrekken|terugdraaien|schrappen)",
                r"(?:moet|moeten|kunnen|kan|zouden|zal) (?:\S+ ){0,8}(?:afgerond|voltooien|komen wonen|komen|beginnen|ingaan)",
                r"{opleggen}", r"{verbieden}", r"{invoeren}", r"{afkondigen}", r"{instellen}", r"(?:verboden|advies geldt|geldt)",
                r"wil ... (?:bouwen|invoeren|beginnen|sturen)",
            ),
            (
                r"(?:gaat|gaan|ging|gingen) ... (?:niet|toch niet|voorlopig niet) ... door", r"van de baan", r"van tafel", r"{intrekken}",
                r"{schrappen}", r"{afgelasten}", r"{afblazen}", r"{stopzetten}", r"{opschorten}", r"{terugdraaien}", r"{opheffen}",
                r"{vernietigen}", r"nietig verklaard", r"streep (?:door|gehaald)", r"(?:haalt|haalde) ... streep", r"{stilleggen}",
                r"(?:legt|legde|leggen|ligt) ... stil", r"{annuleren}", r"ziet ... af van", r"(?:zag|zagen|zien) ... af van",
                r"afgezien van", r"ongeldig verklaard", r"{afschaffen}",
                r"(?:komt|komen) er (?:toch )?niet", r"in de ijskast",
            ),
            "De staking van zaterdag gaat door.", "De staking van zaterdag is van de baan.",
        ),
        _turn(
            "allowed", "thing",
            (
                r"(?:mag|mogen|mocht|mochten) ... niet", r"(?:mag|mogen) ... geen", r"{verbieden}",
                r"niet ... (?:toegelaten|toegestaan|binnengelaten|welkom)",
                r"(?:weigert|weigeren|weigerde|geweigerd) ... (?:toegang|vergunning|doorgang|toe te laten|binnen te laten)",
                r"(?:gaat|gaan) ... niet door", r"(?:verbod|toegang) ... (?:geweigerd|van kracht)",
            ),
            (
                rf"{AFTER} ... (?:toegelaten|toegestaan|binnengelaten|doorgelaten|straat op|gehouden|gelopen|bijeen|binnen|gegaan)",
                r"(?:mag|mogen|mocht|mochten) ... (?:toch|alsnog|nu wel|weer)",
                r"verbod ... (?:ingetrokken|opgeheven|geschorst|vernietigd|van tafel)", r"streep ... verbod", r"{afmeren}", r"{toelaten}",
                r"(?:over de grens|de grens over) ... (?:gereden|gegaan|gekomen)", r"groen licht",
            ),
            "De inspecteurs mogen het schip niet op.", "De inspecteurs zijn alsnog toegelaten op het schip.",
        ),
        _turn(
            "deal", "story",
            (
                r"(?:gesprek|gesprekken|overleg|onderhandelingen|beraad) (?:\S+ ){0,5}(?:is|zijn|liep|liepen|leverde|leverden|"
                r"werd|werden) ... (?:mislukt|vast|vastgelopen|niets|afgebroken|gestrand)", r"liep ... vast",
                r"geen stap (?:dichter|verder)", r"(?:geen|niet) ... (?:akkoord|overeenstemming|eens|deal)",
                r"overeenstemming is er niet", r"(?:ver|mijlenver) uit elkaar",
            ),
            (
                r"(?:het|zijn het|werden het|waren het) (?:\S+ ){0,8}eens (?:geworden|over)", r"(?:zijn|werden|worden) ... het eens",
                r"(?:werden|zijn) (?:\S+ ){0,8}het (?:\S+ ){0,3}eens",
                r"(?:akkoord|overeenkomst|deal|overeenstemming|cao|loonovereenkomst) ... (?:bereikt|gesloten|ondertekend|"
                r"getekend|beklonken)", r"(?:sluit|sluiten|sloot|sloten|bereikt|bereikten|bereikte|ondertekende|ondertekenden|tekende|"
                r"tekenden) ... (?:akkoord|overeenkomst|deal|overeenstemming|verdrag)",
            ),
            "Het overleg van de bond met de reder liep vast.", "De bond en de reder zijn het eens geworden over het loon.",
        ),
        _turn(
            "overturned", "thing",
            (r"{sneuvelen}", r"{verwerpen}", r"{wegstemmen}", r"{afstemmen}", r"niet aangenomen", r"{mislukken}"),
            (r"{aannemen}", r"{goedkeuren}", r"met algemene stemmen", r"ingestemd", r"stemde ... in met", r"{lukken}", r"{slagen}"),
            "Het plan voor de kade is gesneuveld.", "Het plan voor de kade is alsnog aangenomen.",
        ),
        _turn(
            "resistance", "thing",
            (r"{tegenstemmen}", r"(?:stemt|stemmen) ... tegen", r"(?:dreigt|dreigde) ... veto", r"{blokkeren}",
             r"veto ... (?:uitgesproken|uit)", r"(?:verzet|verzetten) zich"),
            (r"(?:geeft|gaf|geven|gaven) ... verzet ... op", r"verzet ... (?:opgegeven|gestaakt|laten varen)",
             r"veto ... (?:ingetrokken|in)", r"(?:stemt|stemde) ... (?:toch|alsnog) ... (?:voor|in)",
             r"(?:laat|liet) ... verzet ... varen"),
            "Lisk stemt tegen de heffing.", "Lisk geeft zijn verzet tegen de heffing op.",
        ),
        _turn(
            "claimed", "story",
            (r"(?:niemand|geen|geen enkele) (?:\S+ ){0,8}opgeeist", r"niet ... opgeeist"),
            (r"(?:heeft|hebben) (?:\S+ ){0,10}opgeeist", r"(?:eist|eiste|eisen) ... (?:op|verantwoordelijkheid)", r"opgeeist door"),
            "Geen groep heeft de aanslag opgeëist.", "Een groep uit Lisk heeft de aanslag opgeëist.",
        ),
        _turn(
            "strike", "story",
            (r"werk ... neergelegd", r"(?:legt|leggen|legden|legde) ... werk ... neer", r"(?:blijven|blijft) staken", r"staken ... door"),
            (r"(?:weer|opnieuw) ... aan (?:de slag|het werk)", r"werk ... hervat", r"(?:hervatten|hervat|hervatte) ... werk",
             r"staking ... (?:voorbij|beeindigd|afgelopen|opgeschort)", r"(?:rijden|varen|vliegen) ... weer",
             r"(?:beeindigt|beeindigen|beeindigde) ... staking"),
            "De loodsen hebben het werk neergelegd.", "De loodsen zijn weer aan het werk gegaan.",
        ),
        _turn(
            "bail", "person",
            (r"borgtocht ... (?:uitgesloten|geweigerd|afgewezen)", r"(?:geen|niet) ... borgtocht",
             r"(?:blijft|blijven|blijf) ... (?:vast|achter slot|in de cel|achter de tralies|in hechtenis)",
             r"verlengde ... (?:hechtenis|voorarrest)", r"(?:hechtenis|voorarrest) ... verlengd"),
            (r"borgsom ... (?:vast|vastgesteld|betaald)", r"(?:stelde|stelt) ... borgsom",
             r"op borgtocht ... (?:vrij|vrijgelaten|vrijgekomen)", r"{vrijlaten}", r"{vrijkomen}", r"op vrije voeten"),
            "Vrijlating op borgtocht van Bea Storm is uitgesloten.", "Bea Storm is op borgtocht vrijgelaten.",
        ),
        _turn(
            "liberty", "person",
            (r"(?:blijft|blijven|is|zijn) ... op vrije voeten", r"(?:hoeft|hoeven) ... niet ... (?:cel|gevangenis)"),
            (r"naar de (?:gevangenis|cel) ... (?:gebracht|overgebracht)", r"{aanhouden}", r"{oppakken}", r"{arresteren}",
             r"{vastzetten}"),
            "Bea Storm blijft op vrije voeten.", "Bea Storm is naar de gevangenis gebracht.",
        ),
    )  # fmt: skip


TURNING = Turning(
    matters=matters,
    stops=r"[,;:!?()“”\"‘]|\.\s",
    unreal=(
        r"\b(?:mag|mogen|mocht|mochten|moet|moeten|moest|moesten|kan|kunnen|zou|zouden|zal|zullen|wil|willen|wilde|wilden|hoeft|misschien|"
        r"mogelijk|wellicht|dreigt|dreigen|dreigde)\b",
        r"^(?:nadat|voordat|eerder|destijds|vorig jaar)\b",
    ),
    wished=(
        r"\b(?:eist|eisen|eiste|eisten|hoopt|hopen|vraagt|vragen|vroeg|vroegen|pleit|pleiten|pleitte|oproep|tenzij|indien|mits)\b",
        r"^als\b", r"\b(?:roept|roepen|riep|riepen) (?:\S+ ){0,6}op (?:tot|om)\b",
    ),
    oneself=frozenset({"ik", "mijn", "mij", "me"}),
    backing="backing",
    granted=frozenset({"allowed"}),
)
