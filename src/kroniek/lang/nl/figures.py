"""Dutch quantities: bounds, estimates, vague amounts, parts, units, and what is counted.

Not here: numbers themselves (`numbers.py`), and amounts without any number (`meerdere`, `sommige`, `veel`).
"""

from __future__ import annotations

import re

from kroniek.lang.shapes.figures import BoundWord, CountingVerb, FigureWords, PartWord, Topic, VagueWord


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


BOUNDS = (
    BoundWord(word="ten minste", bound="at_least", measured=False, example="Er vielen ten minste zeven gewonden."),
    BoundWord(word="tenminste", bound="at_least", measured=False, example="Bij de botsing vielen tenminste drie gewonden."),
    BoundWord(word="minstens", bound="at_least", measured=False, example="Minstens veertig huizen staan leeg."),
    BoundWord(word="zeker", bound="at_least", measured=False, example="De storm kostte zeker negen mensen het leven."),
    BoundWord(word="minimaal", bound="at_least", measured=False, example="De brug moet minimaal 30 ton dragen."),
    BoundWord(word="minimum", bound="at_least", measured=False, example="Zij eisen minimum 500 euro."),
    BoundWord(word="op zijn minst", bound="at_least", measured=False, example="Op zijn minst twintig boten zonken."),
    BoundWord(word="op z'n minst", bound="at_least", measured=False, example="Op z'n minst twintig boten zonken."),
    BoundWord(word="niet minder dan", bound="at_least", measured=False,
              example="Niet minder dan zestig scholen sloten hun deuren."),
    BoundWord(word="vanaf", bound="at_least", measured=True, example="Kaartjes kosten vanaf 12 euro."),
    BoundWord(word="meer dan", bound="more_than", measured=False, example="Meer dan veertig landen tekenden."),
    BoundWord(word="boven de", bound="more_than", measured=True, example="De schade ligt boven de 3 miljoen euro."),
    BoundWord(word="hoger dan", bound="more_than", measured=True, example="De boete is hoger dan 400 euro."),
    BoundWord(word="groter dan", bound="more_than", measured=False, example="Het gebied is groter dan 20 hectare."),
    BoundWord(word="over de", bound="more_than", measured=True, example="De schade gaat over de 3 miljoen euro."),
    BoundWord(word="ruim", bound="over", measured=False, example="Ruim 130 reizigers strandden."),
    BoundWord(word="dik", bound="over", measured=False, example="De omzet steeg met dik 8 procent."),
    BoundWord(word="iets meer dan", bound="over", measured=False, example="Iets meer dan 60 leden stemden voor."),
    BoundWord(word="net iets meer dan", bound="over", measured=False, example="Net iets meer dan 60 leden stemden voor."),
    BoundWord(word="een goede", bound="over", measured=False, example="Er kwamen een goede 300 bezoekers."),
    BoundWord(word="net boven de", bound="over", measured=True, example="De opkomst bleef net boven de 40 procent."),
    BoundWord(word="net over de", bound="over", measured=True, example="De prijs ligt net over de 100 euro."),
    BoundWord(word="bijna", bound="almost", measured=False, example="Bijna 1000 huishoudens zaten zonder gas."),
    BoundWord(word="haast", bound="almost", measured=False, example="Haast 200 agenten waren op de been."),
    BoundWord(word="nagenoeg", bound="almost", measured=False, example="Nagenoeg 80 procent deed mee."),
    BoundWord(word="vrijwel", bound="almost", measured=False, example="Vrijwel 100 procent stemde voor."),
    BoundWord(word="krap", bound="almost", measured=False, example="Krap 50 leden kwamen opdagen."),
    BoundWord(word="een kleine", bound="almost", measured=False, example="Een kleine 400 mensen wachtten buiten."),
    BoundWord(word="net geen", bound="almost", measured=False, example="Hij haalde net geen 30 procent."),
    BoundWord(word="tegen de", bound="almost", measured=True, example="De opkomst liep tegen de 80 procent."),
    BoundWord(word="hooguit", bound="at_most", measured=False, example="Hooguit tien huizen zijn bewoond."),
    BoundWord(word="hoogstens", bound="at_most", measured=False, example="Hoogstens vijf partijen doen mee."),
    BoundWord(word="ten hoogste", bound="at_most", measured=False, example="De boete bedraagt ten hoogste 900 euro."),
    BoundWord(word="maximaal", bound="at_most", measured=False, example="Er mogen maximaal 60 gasten binnen."),
    BoundWord(word="maximum", bound="at_most", measured=False, example="Er mogen maximum 60 gasten binnen."),
    BoundWord(word="op zijn hoogst", bound="at_most", measured=False, example="Dat zijn op zijn hoogst vier dorpen."),
    BoundWord(word="op z'n hoogst", bound="at_most", measured=False, example="Dat zijn op z'n hoogst vier dorpen."),
    BoundWord(word="nooit meer dan", bound="at_most", measured=False, example="Er kwamen nooit meer dan zes raadsleden."),
    BoundWord(word="niet meer dan", bound="at_most", measured=False, example="Niet meer dan zes raadsleden waren aanwezig."),
    BoundWord(word="niet boven de", bound="at_most", measured=True, example="De opkomst kwam niet boven de 40 procent."),
    BoundWord(word="niet hoger dan", bound="at_most", measured=True, example="De opkomst was niet hoger dan 40 procent."),
    BoundWord(word="tot wel", bound="at_most", measured=False, example="De golven werden tot wel 8 meter hoog."),
    BoundWord(word="tot maximaal", bound="at_most", measured=False, example="De subsidie loopt tot maximaal 500 euro."),
    BoundWord(word="tot hooguit", bound="at_most", measured=False, example="De hulp reikt tot hooguit 40 gezinnen."),
    BoundWord(word="minder dan", bound="less_than", measured=False, example="Minder dan tien schepen voeren uit."),
    BoundWord(word="onder de", bound="less_than", measured=True, example="De opkomst bleef onder de 20 procent."),
    BoundWord(word="lager dan", bound="less_than", measured=True, example="De prijs is lager dan 3 euro."),
    BoundWord(word="kleiner dan", bound="less_than", measured=False, example="Percelen kleiner dan 2 hectare tellen niet mee."),
    BoundWord(word="nog geen", bound="less_than", measured=False, example="Nog geen honderd inwoners keerden terug."),
    BoundWord(word="nog niet", bound="less_than", measured=False, example="Nog niet de helft is gevaccineerd."),
    BoundWord(word="circa", bound="about", measured=False, example="Circa 300 vrijwilligers zoeken mee."),
    BoundWord(word="ca.", bound="about", measured=False, example="Het gaat om ca. 300 kisten."),
    BoundWord(word="ongeveer", bound="about", measured=False, example="Ongeveer twintig boeren protesteerden."),
    BoundWord(word="zo'n", bound="about", measured=False, example="Zo'n vijftig gezinnen wachten op hulp."),
    BoundWord(word="zo’n", bound="about", measured=False, example="Zo’n vijftig gezinnen wachten op hulp."),
    BoundWord(word="zo een", bound="about", measured=False, example="Zo een veertig vrachtwagens staan stil."),
    BoundWord(word="rond de", bound="about", measured=False, example="De opkomst lag rond de 55 procent."),
    BoundWord(word="rond", bound="about", measured=False, example="De schade bedraagt rond 4 miljoen euro."),
    BoundWord(word="naar schatting", bound="about", measured=False, example="Naar schatting honderd boten zijn vernield."),
    BoundWord(word="om en nabij de", bound="about", measured=False, example="Er waren om en nabij de 80 gasten."),
    BoundWord(word="om en nabij", bound="about", measured=False, example="Er waren om en nabij 80 gasten."),
    BoundWord(word="om en bij de", bound="about", measured=False, example="Er waren om en bij de 80 gasten."),
    BoundWord(word="plusminus", bound="about", measured=False, example="De muur is plusminus 40 meter lang."),
    BoundWord(word="pakweg", bound="about", measured=False, example="Het dorp telt pakweg 900 zielen."),
    BoundWord(word="grofweg", bound="about", measured=False, example="Grofweg 60 procent bleef thuis."),
    BoundWord(word="zowat", bound="about", measured=False, example="Zowat 30 winkels bleven dicht."),
    BoundWord(word="een slordige", bound="about", measured=False, example="De verbouwing kostte een slordige 3 miljoen."),
    BoundWord(word="een dikke", bound="over", measured=False, example="Er ging een dikke 70 miljoen heen."),
    BoundWord(word="een stuk of", bound="about", measured=False, example="Er stonden een stuk of tien tenten."),
    BoundWord(word="iets van", bound="about", measured=False, example="Er waren iets van 40 leerlingen ziek."),
    BoundWord(word="in de buurt van de", bound="about", measured=False, example="Het bedrag komt in de buurt van de 600 euro."),
    BoundWord(word="vermoedelijk", bound="about", measured=False, example="Vermoedelijk 70 vissers worden vermist."),
    BoundWord(word="geschat op", bound="about", measured=False, example="De schade wordt geschat op 2 miljoen euro."),
)
BOUNDS_AFTER = (
    BoundWord(word="of meer", bound="at_least", measured=False, example="Groepen van twintig of meer betalen vooraf."),
    BoundWord(word="of minder", bound="at_most", measured=False, example="Bij tien of minder gaat het niet door."),
    BoundWord(word="of zo", bound="about", measured=False, example="Er waren twintig of zo."),
)
FEW = (
    VagueWord(word="enkele", low=2, high=9, example="Enkele boeren kregen hulp."),
    VagueWord(word="een paar", low=2, high=9, example="Een paar ramen sneuvelden."),
    VagueWord(word="een aantal", low=2, high=9, example="Een aantal dorpen is afgesloten."),
    VagueWord(word="een klein aantal", low=2, high=9, example="Een klein aantal winkels ging open."),
    VagueWord(word="een beperkt aantal", low=2, high=9, example="Een beperkt aantal treinen rijdt."),
    VagueWord(word="een handvol", low=2, high=9, example="Een handvol toeschouwers juichte."),
    VagueWord(word="een handjevol", low=2, high=9, example="Een handjevol toeschouwers juichte."),
    VagueWord(word="een groepje", low=2, high=9, example="Een groepje bewoners bleef achter."),
    VagueWord(word="een kleine groep", low=2, high=None, example="Een kleine groep artsen bleef achter."),
    VagueWord(word="een groep", low=2, high=None, example="Een groep studenten bezette het plein."),
    VagueWord(word="een reeks", low=2, high=None, example="Een reeks dorpen liep onder."),
    VagueWord(word="een hele reeks", low=3, high=None, example="Een hele reeks dorpen liep onder."),
    VagueWord(word="een serie", low=2, high=None, example="De bond plant een serie acties."),
    VagueWord(word="een rits", low=3, high=None, example="Hij noemde een rits bezwaren."),
    VagueWord(word="een rij", low=3, high=None, example="Hij noemde een rij voorbeelden."),
    VagueWord(word="een groot aantal", low=3, high=None, example="Een groot aantal gemeenten weigert."),
    VagueWord(word="een flink aantal", low=3, high=None, example="Een flink aantal gemeenten weigert."),
    VagueWord(word="een aanzienlijk aantal", low=3, high=None, example="Een aanzienlijk aantal gemeenten weigert."),
    VagueWord(word="een fors aantal", low=3, high=None, example="Een fors aantal gemeenten weigert."),
    VagueWord(word="een toenemend aantal", low=3, high=None, example="Een toenemend aantal gemeenten weigert."),
    VagueWord(word="een groeiend aantal", low=3, high=None, example="Een groeiend aantal gemeenten weigert."),
    VagueWord(word="een grote groep", low=3, high=None, example="Een grote groep ouders protesteerde."),
)
PARTS = (
    PartWord(word="een groot deel", low=50, high=99, approximate=True, whole=False,
             example="Een groot deel van de oogst is verloren."),
    PartWord(word="een groot gedeelte", low=50, high=99, approximate=True, whole=False,
             example="Een groot gedeelte van de stad is dicht."),
    PartWord(word="een belangrijk deel", low=50, high=99, approximate=True, whole=False,
             example="Een belangrijk deel van de oogst is weg."),
    PartWord(word="het grootste deel", low=51, high=99, approximate=True, whole=False,
             example="Het grootste deel van de oogst is weg."),
    PartWord(word="het grootste gedeelte", low=51, high=99, approximate=True, whole=False,
             example="Het grootste gedeelte van de stad is dicht."),
    PartWord(word="het overgrote deel", low=51, high=99, approximate=True, whole=False,
             example="Het overgrote deel van de leden stemde voor."),
    PartWord(word="het merendeel", low=51, high=99, approximate=True, whole=False,
             example="Het merendeel van de leden stemde voor."),
    PartWord(word="de overgrote meerderheid", low=51, high=99, approximate=True, whole=True,
             example="De overgrote meerderheid bleef thuis."),
    PartWord(word="een meerderheid", low=51, high=99, approximate=True, whole=True,
             example="Een meerderheid van de leden stemde voor."),
    PartWord(word="een ruime meerderheid", low=51, high=99, approximate=True, whole=True,
             example="Een ruime meerderheid van de leden stemde voor."),
    PartWord(word="een grote meerderheid", low=51, high=99, approximate=True, whole=True,
             example="Een grote meerderheid van de leden stemde voor."),
    PartWord(word="een krappe meerderheid", low=51, high=60, approximate=True, whole=True,
             example="Een krappe meerderheid van de leden stemde voor."),
    PartWord(word="een minderheid", low=1, high=49, approximate=True, whole=True,
             example="Een minderheid van de leden stemde tegen."),
    PartWord(word="een klein deel", low=1, high=49, approximate=True, whole=False,
             example="Een klein deel van de oogst is gered."),
    PartWord(word="de helft", low=50, high=50, approximate=False, whole=False,
             example="De helft van de oogst is verloren."),
    PartWord(word="een kwart", low=25, high=25, approximate=False, whole=False,
             example="Een kwart van de leden stemde tegen."),
    PartWord(word="driekwart", low=75, high=75, approximate=False, whole=False,
             example="Driekwart van de leden stemde tegen."),
    PartWord(word="drie kwart", low=75, high=75, approximate=False, whole=False,
             example="Drie kwart van de leden stemde tegen."),
)

PEOPLE = _set(
        "mens persoon man vrouw kind burger inwoner bewoner jongere oudere jongen meisje tiener baby volwassene leerling"
        " student reiziger passagier inzittende toerist bezoeker toeschouwer deelnemer aanwezige gast klant patiënt cliënt"
        " lid werknemer werkneemster medewerker arbeider ambtenaar agent politieman politieagent militair soldaat strijder"
        " rebel opstandeling officier generaal reservist veteraan vrijwilliger hulpverlener brandweerman brandweerlieden"
        " arts dokter verpleegkundige leraar docent boer visser journalist verslaggever advocaat rechter politicus"
        " parlementariër parlementslid kamerlid senator raadslid minister wethouder burgemeester kandidaat kiezer"
        " stemgerechtigde aanhanger supporter fan tegenstander activist demonstrant betoger staker relschopper"
        " actievoerder verdachte dader terrorist jihadist crimineel gevangene gedetineerde gijzelaar gegijzelde getuige"
        " slachtoffer overlevende nabestaande vermiste gewonde dode vluchteling migrant asielzoeker ontheemde evacué"
        " dakloze werkloze gelovige bemanningslid piloot chauffeur bestuurder ouder moeder vader zoon dochter broer zus"
        " familielid vriend collega deskundige onderzoeker wetenschapper ondernemer eigenaar belegger koper speler sporter"
        " atleet renner bestuurslid mens individu figuur persoonlijkheid gezinslid huisgenoot buur buurtbewoner omwonende"
        " cipier personeelslid bewaker lijfwacht diplomaat waarnemer adviseur technicus ingenieur overloper dissident"
        " commentator winkelier forens"
    )

TOPICS = (
    Topic(
        key="doden", people=True, held=False,
        nouns=_set(
            "dode dood dodental dodentol dodencijfer doden slachtoffer sterfgeval lijk lichaam overledene gesneuvelde verkeersdode dodelijk"
        ),
        verbs=_set(
            "omkomen overlijden sterven sneuvelen verdrinken doden vermoorden doodschieten ombrengen doodsteken verongelukken"
            " bezwijken doodgaan executeren stikken"
        ),
        phrase=frozenset({"leven", "dood"}),
        example="Bij de overstroming kwamen veertien mensen om.",
    ),
    Topic(
        key="gewonden", people=True, held=False,
        nouns=_set("gewonde gewond zwaargewonde lichtgewonde verwonding gewondental"),
        verbs=_set("verwonden neerschieten neersteken"),
        phrase=frozenset({"gewond", "zwaargewond", "lichtgewond"}),
        example="Er vielen zes gewonden.",
    ),
    Topic(
        key="arrestanten", people=True, held=False,
        nouns=_set("arrestatie arrestant aanhouding aangehoudene opgepakte gearresteerde"),
        verbs=_set("arresteren aanhouden oppakken vastzetten opsluiten vastzitten inrekenen gevangennemen"),
        phrase=frozenset({"hechtenis", "cel"}),
        example="De politie pakte tien relschoppers op.",
    ),
    Topic(
        key="vermisten", people=True, held=False,
        nouns=_set("vermiste vermissing"),
        verbs=_set("vermissen"),
        phrase=frozenset({"vermist"}),
        example="Er worden nog dertig mensen vermist.",
    ),
    Topic(
        key="vluchtelingen", people=True, held=False,
        nouns=_set("vluchteling ontheemde evacué migrant asielzoeker dakloze overloper"),
        verbs=_set("vluchten ontvluchten evacueren verdrijven ontheemden wegvluchten"),
        phrase=frozenset({"vlucht", "dakloos"}),
        example="Ruim tweeduizend dorpelingen zijn gevlucht.",
    ),
    Topic(
        key="gevangenen", people=True, held=False,
        nouns=_set("gevangene gedetineerde gijzelaar gegijzelde krijgsgevangene"),
        verbs=_set("gijzelen ontvoeren"),
        phrase=frozenset({"gevangen"}),
        example="In de cellen zitten veertig gevangenen.",
    ),
    Topic(
        key="betogers", people=True, held=False,
        nouns=_set("demonstrant betoger actievoerder staker"),
        verbs=_set("demonstreren protesteren betogen staken"),
        phrase=frozenset({"barricade"}),
        example="Er demonstreerden drieduizend mensen.",
    ),
    Topic(
        key="stemmen", people=False, held=True,
        nouns=_set("stem stembiljet stemmenaandeel"),
        verbs=_set("stemmen"),
        phrase=frozenset(),
        example="Zij kreeg 3000 stemmen.",
    ),
    Topic(
        key="zetels", people=False, held=True,
        nouns=_set("zetel statenzetel senaatszetel kamerzetel raadszetel"),
        verbs=frozenset(),
        phrase=frozenset(),
        example="De partij zakte naar negen zetels.",
    ),
    Topic(
        key="opkomst", people=False, held=False,
        nouns=_set("opkomst opkomstpercentage"),
        verbs=frozenset(),
        phrase=frozenset(),
        example="De opkomst was 61 procent.",
    ),
    Topic(
        key="woningen", people=False, held=False,
        nouns=_set("huis woning huishouden appartement flat pand huurwoning koopwoning"),
        verbs=frozenset(),
        phrase=frozenset(),
        example="Veertig woningen zitten zonder stroom.",
    ),
    Topic(
        key="landen", people=False, held=False,
        nouns=_set("land staat regering natie mogendheid buurland lidstaat"),
        verbs=frozenset(),
        phrase=frozenset(),
        example="Twaalf landen erkennen de regering.",
    ),
)

COUNTING = (
    CountingVerb(lemma="tellen", preposition="", object="", people=True, example="De politie telde twaalf gewonden."),
    CountingVerb(lemma="meetellen", preposition="", object="", people=True, example="De commissie telt drie vermisten mee."),
    CountingVerb(lemma="melden", preposition="", object="", people=True, example="Het leger meldde vijf doden."),
    CountingVerb(lemma="rapporteren", preposition="", object="", people=True, example="De bond rapporteert negen gewonden."),
    CountingVerb(lemma="registreren", preposition="", object="", people=True, example="Het Rode Kruis registreerde 300 vermisten."),
    CountingVerb(lemma="bevestigen", preposition="", object="", people=True, example="De politie bevestigde drie arrestaties."),
    CountingVerb(lemma="houden", preposition="op", object="het", people=False, example="De artsenbond houdt het op zeventien doden."),
    CountingVerb(lemma="houden", preposition="op", object="dodental", people=False, example="De bond houdt het dodental op zeventien."),
    CountingVerb(lemma="houden", preposition="op", object="aantal", people=False, example="De bond houdt het aantal gewonden op negentig."),
    CountingVerb(lemma="stellen", preposition="op", object="dodental", people=False, example="De premier stelt het dodental op veertien."),
    CountingVerb(lemma="stellen", preposition="op", object="aantal", people=False, example="De raad stelt het aantal doden op veertien."),
    CountingVerb(lemma="uitgaan", preposition="van", object="", people=False, example="De organisatie gaat uit van 300 bezoekers."),
    CountingVerb(lemma="rekenen", preposition="op", object="", people=True, example="De gemeente rekent op 400 betogers."),
    CountingVerb(lemma="schatten", preposition="op", object="", people=False, example="De politie schat het aantal op 400 betogers."),
    CountingVerb(lemma="ramen", preposition="op", object="", people=False, example="De politie raamt het aantal op 400 betogers."),
    CountingVerb(lemma="spreken", preposition="van", object="", people=True, example="De burgemeester spreekt van 400 betogers."),
    CountingVerb(lemma="reppen", preposition="van", object="", people=True, example="De bond rept van 400 gewonden."),
    CountingVerb(lemma="hebben", preposition="over", object="het", people=True, example="De politie had het over 400 betogers."),
    CountingVerb(lemma="houden", preposition="met", object="rekening", people=False, example="De bond houdt rekening met 400 betogers."),
    CountingVerb(lemma="uitkomen", preposition="op", object="", people=True, example="De burgemeester kwam uit op 4000 demonstranten."),
)
"""`tellen` with what is not people of a topic is left out (`de school telt 300 leerlingen` says what there is), and so are seats and
votes (`de partij rekent op 30 zetels`)."""

WORDS = FigureWords(
    bounds=BOUNDS,
    bounds_after=BOUNDS_AFTER,
    exact=(
        "slechts", "maar", "alleen", "alleen al", "exact", "precies", "in totaal", "totaal", "nog eens", "nog", "al",
        "liefst", "maar liefst", "inmiddels", "gemiddeld", "de", "die", "deze", "alle", "opnieuw", "zelfs", "nu",
        "intussen", "samen", "in ieder geval", "wel", "nog maar", "reeds", "minstens nog",
    ),
    split_comparative=(
        ("minder", "dan", "less_than"), ("meer", "dan", "more_than"), ("lager", "dan", "less_than"),
        ("hoger", "dan", "more_than"), ("kleiner", "dan", "less_than"), ("groter", "dan", "more_than"),
    ),
    few=FEW,
    few_alone=frozenset({
        "een handvol", "een handjevol", "een groepje", "een kleine groep", "een grote groep", "een klein aantal",
        "een groot aantal",
    }),
    not_few=("geen", "niet", " een"),
    powers={
        "tientallen": 10, "dozijnen": 12, "honderden": 100, "duizenden": 1e3, "tienduizenden": 1e4, "honderdduizenden": 1e5,
        "miljoenen": 1e6, "miljarden": 1e9, "biljoenen": 1e12,
    },
    single_powers={"honderd": 100, "duizend": 1e3, "tienduizend": 1e4, "miljoen": 1e6, "miljard": 1e9},
    many=frozenset({"vele", "veel"}),
    about_ten={
        "tiental": 10, "twaalftal": 12, "vijftiental": 15, "twintigtal": 20, "dertigtal": 30, "veertigtal": 40, "vijftigtal":
        50,
        "zestigtal": 60, "zeventigtal": 70, "tachtigtal": 80, "negentigtal": 90, "honderdtal": 100, "duizendtal": 1000,
        "dozijn": 12,
    },
    parts=PARTS,
    fraction_before=(
        "van", "deel", "minder", "meer", "lager", "hoger", "kleiner", "groter", "daarvan",
    ),
    between=("tussen de", "tussen het", "tussen", "ergens tussen de"),
    between_and=("en", "en de"),
    range_to=(
        "tot", "à", "a", "á", "-", "–", "—", "t/m", "tot wel", "tot zelfs", "tot bijna", "tot ruim", "tot maximaal",
    ),
    range_or=("of", "misschien", ","),
    from_word=("van", "vanaf"),
    change_to=(
        "naar", "tot", "naar ruim", "naar bijna", "naar zo'n", "naar ongeveer", "naar meer dan", "tot ruim",
        "tot bijna",
    ),
    against=("tegen", "versus", "tegenover", "om", "bij"),
    out_of=(
        "van de", "van die", "van deze", "van hun", "van zijn", "van haar", "van onze", "uit", "van alle",
        "van in totaal", "van",
    ),
    ratio=("op de", "op elke", "op iedere", "op"),
    also_about=frozenset({"en"}),
    list_joints=("en", ",", "en de", ", en", "of", "/"),
    change_stems=(
        "stijg", "steeg", "steg", "gesteg", "daal", "daling", "gedaald", "groei", "gegroeid", "slink", "slonk",
        "geslonk", "zak", "gezakt",
        "toenem", "toenam", "toegenom", "toename", "afnem", "afnam", "afgenom", "afname", "oploop", "opliep", "oplop", "opgelop",
        "terugloop", "terugliep", "teruglop", "teruggelop", "terugval", "teruggeval", "teruggebracht", "teruggezakt", "verhoog",
        "verhog", "verlaa", "verlag", "uitgebreid", "uitbreid", "krimp", "kromp", "gekromp", "ingekromp", "verdubbel",
        "halveer",
        "gehalveer", "verdrievoudig", "verminder", "vermeerder", "kelder", "gekelder", "klom", "klim", "geklom",
        "opgevoerd", "verklein",
        "vergroot", "teruggedrong", "bijgesteld", "verschrompel", "gegaan", "gingen", "ging", "sprong", "gesprong", "tuimel",
    ),
    percent={
        "procentpunten": "procentpunt", "procentpunt": "procentpunt", "procent": "procent", "percent": "procent", "pct": "procent",
        "%": "procent",
    },
    share="procent",
    people="personen",
    measures={
        "op de schaal van richter": "Richter", "op de schaal van mercalli": "Mercalli", "op de momentmagnitudeschaal": "magnitude",
        "km²": "km²", "km2": "km²", "m²": "m²", "m2": "m²", "m³": "m³", "m3": "m³", "m/s": "m/s", "°": "graden", "°c": "graden",
        "kb": "kB", "mb": "MB", "gb": "GB", "tb": "TB", "mw": "MW", "gw": "GW", "kw": "kW", "kwh": "kWh", "mwh": "MWh", "are": "are",
        "graden fahrenheit": "graden Fahrenheit", "ha": "hectare", "mg": "milligram", "milligram": "milligram", "gr": "gram",
        "vierkante kilometer": "km²", "vierkante kilometers": "km²", "vierkante meter": "m²", "vierkante meters": "m²",
        "kubieke meter": "m³", "kubieke meters": "m³", "kilometer per uur": "km/u", "km/u": "km/u", "graden celsius": "graden",
        "km": "km", "kilometer": "km", "kilometers": "km", "meter": "meter", "meters": "meter", "m": "meter", "centimeter": "cm", "cm":
        "cm",
        "millimeter": "mm", "mm": "mm", "mijl": "mijl", "zeemijl": "zeemijl", "voet": "voet", "inch": "inch",
        "kilo": "kg", "kilogram": "kg", "kg": "kg", "gram": "gram", "ton": "ton", "megaton": "megaton", "kiloton":
        "kilotonne", "pond": "pond",
        "liter": "liter", "vaten": "vat", "vat": "vat", "hectare": "hectare", "hectaren": "hectare", "graden": "graden", "graad":
        "degree",
        "megawatt": "MW", "gigawatt": "GW", "kilowatt": "kW", "kilowattuur": "kWh", "volt": "V", "watt": "W", "decibel": "dB",
        "gigabyte": "GB", "terabyte": "TB", "megabyte": "MB", "lichtjaar": "lichtjaar",
        "euro": "euro", "euro's": "euro", "cent": "cent", "eurocent": "cent",
        "pence": "penny", "penny": "penny", "pond sterling": "pond", "dollar": "dollar", "dollars": "dollar", "roebel":
        "RUB", "roebels": "roebel",
        "yen": "yen", "yuan": "yuan", "frank": "frank", "kroon": "kroon", "kronen": "kroon", "gulden": "gulden", "bolivar": "bolivar",
        "lira": "lira",
        "peso": "peso", "roepie": "roepie", "rand": "rand",
    },
    currencies={"€": "euro", "$": "dollar", "£": "pond", "¥": "yen", "EUR": "euro", "USD": "dollar", "GBP": "pond"},
    measured=_set("kracht magnitude temperatuur snelheid percentage score cijfer gemiddelde koers"),
    totals=_set(
        "dodental dodentol gewondental aantal totaal teller dodencijfer slachtoffer bedrag voorsprong achterstand verschil marge"
        " meerderheid opkomst schatting bevolking inwoneraantal oplage omzet winst verlies schade ledental zeteltal"
        " werkloosheid inflatie tekort"
    ),
    measuring=_set(
        "kosten bedragen tellen wegen meten omvatten beslaan liggen uitkomen stijgen dalen oplopen zakken groeien krimpen toenemen"
        " afnemen blijven belopen overstijgen overtreffen opleveren"
    ),
    time_units=_set(
        "jaar maand week dag uur minuut seconde kwartier eeuw decennium etmaal weekend weekeinde nacht avond ochtend"
        " middag kwartaal semester seizoen zomer winter lente herfst jaartje weekje dagje uurtje minuutje maandje"
        " milliseconde mei maart april januari februari juni juli augustus september oktober november december werkdag"
        " mensenleven generatie levensjaar"
    ),
    times_of=_set("keer keren maal malen"),
    age_words=_set("plus plusser plussers jarigen jarige jaar"),
    labels=_set(
        "artikel nummer nr vlucht hoofdstuk pagina bladzijde blz paragraaf lid bijlage kamer zaal perron spoor lijn bus"
        " tram snelweg route afslag groep klas havo vwo vmbo mavo niveau categorie fase ronde deel aflevering seizoen"
        " versie windows formule channel kanaal zender studio radio npo rtl sbs canvas één poort gate terminal blok cel"
        " cirkel paviljoen schaal richtlijn verordening resolutie wet titel punt stelling vraag opgave opus symfonie psalm"
        " vers model type klasse rij stoel huisnummer postbus plaats positie top lijst kavel divisie groepsfase q kwartaal"
        " week dag jaar stap optie plan agenda protocol hoogwaterstand sectie peloton brigade bataljon regiment divisie"
        " eenheid unit level kamernummer zone baan hole etappe speelronde set game airbus boeing"
    ),
    year_before=_set(
        "in sinds anno vanaf na voor vóór tot uit van tussen eind begin medio halverwege sedert rond en jaar seizoen"
    ),
    decades=frozenset({"jaren", "jaar"}),
    idioms=(
        "onder vier ogen", "op één na", "op een na", "op twee na", "één voor één", "een voor een", "één en al",
        "een en al", "op één lijn", "als één man", "in één klap", "in één keer", "in een keer", "van één kant",
        "twee aan twee", "fluitje van een cent", "met twee maten", "nul op het rekest", "zeven sloten", "op alle fronten", "één op één",
        "een op een", "24/7", "fifty-fifty", "een of andere", "een of ander", "van twee kanten",
        "in tweeën", "één of andere", "de een na de ander", "een of meer", "één of meer", "nummer één",
        "in één adem", "twee vliegen in één klap", "van a tot z", "in zeven sloten", "met één stem",
        "op vier poten", "tussen twee vuren", "één van", "een van", "één der", "de één",
        "die ene",
    ),
    one=frozenset({"een", "'n"}),
    of_which=(
        "waarvan", "daarvan", "van wie", "onder wie", "waaronder", "er", "nog eens", "andere", "houdt het op", "houden het op",
        "hield het op", "hielden het op", "spreekt van", "spreken van", "sprak van", "spraken van",
    ),
    among=(
        "onder wie", "onder hen", "van wie", "van hen", "onder de doden", "onder de slachtoffers", "onder de gewonden",
        "onder de arrestanten", "onder de aangehoudenen", "onder de vermisten", "onder de inzittenden",
    ),
    among_fillers=_set("is was zijn waren bevindt bevond bevonden bevinden zich ook er nog zeker"),
    noun_tags=("N|", "SPEC|deeleigen", "ADJ|nom", "WW|vd|nom", "WW|od|nom", "SPEC|afk", "SPEC|vreemd"),
    plural_tags=("|mv", "mv-n"),
    plural_endings=("en", "s"),
    nominal_ending="n",
    modifier_tags=("ADJ|prenom", "WW|vd|prenom", "WW|od|prenom", "ADJ|vrij", "ADJ|basis", "ADJ"),
    modifiers=_set("andere nieuwe extra zo zeer meer zwaar licht ernstig meest hun haar"),
    verb_tags=("WW|pv", "WW|inf"),
    counting=COUNTING,
    going_on=frozenset(";"),
    apart=re.compile(r"[,;]\s(?:(?:en|maar|terwijl)\s)?"),
    where=_set("in op bij te nabij rond vanuit binnen buiten langs"),
    for_word=_set("voor"),
    of_word=_set("van onder uit"),
    active=frozenset({"hebben"}),
    persons=PEOPLE,
    topics=TOPICS,
)
