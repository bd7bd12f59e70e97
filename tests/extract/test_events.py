"""Who did what to whom: the trigger, the type, both sides, and whether it happened, in the constructions of Dutch news."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from build import actor, mention, report
from kroniek import lang
from kroniek.annotate import nlp
from kroniek.annotate.sentences import BODY
from kroniek.extract.events import find_events, voiced
from kroniek.extract.events.scene import scene_of
from kroniek.records import Actor, Claim, Event, Kind, Report, Span

NL = lang.load("nl")
pytestmark = pytest.mark.model


@dataclass(frozen=True)
class Told:
    """A report with what was found in it; actors by their names."""

    report: Report
    actors: tuple[Actor, ...]
    events: tuple[Event, ...]

    def event(self, trigger: str) -> Event:
        return next(e for e in self.events if self.report.quote(e.trigger) == trigger)

    def names(self, ids: tuple[str, ...]) -> set[str]:
        return {a.name for a in self.actors if a.id in ids}


def told(text: str, *names: str, published: str | None = None, claims: tuple[Claim, ...] = ()) -> Told:
    r = report(text, published=published)
    actors = tuple(actor(r, name, kind="group") for name in names)
    pipeline = nlp("nl")
    doc = pipeline.make_doc(r.text)
    doc.user_data[BODY] = r.body
    return Told(report=r, actors=actors, events=find_events(scene_of(pipeline(doc), r, NL, actors, (), claims)))


SIDES = [
    ("active", "De politie arresteerde de bankier.", "arresteerde", "COERCE", {"De politie"}, {"de bankier"}),
    ("passive", "De bankier werd door de politie gearresteerd.", "gearresteerd", "COERCE", {"de politie"}, {"De bankier"}),
    ("passive perfect with zijn", "De bankier is gearresteerd.", "gearresteerd", "COERCE", set(), {"De bankier"}),
    ("perfect of a verb of change", "De minister is afgetreden.", "afgetreden", "RETREAT", {"De minister"}, set()),
    (
        "separated particle",
        "De leider riep de burgers zaterdag in de hoofdstad op om te staken.",
        "riep",
        "REQUEST",
        {"De leider"},
        {"de burgers"},
    ),
    (
        "particle before an infinitive",
        "De generaal riep de president op onmiddellijk te vertrekken.",
        "riep",
        "REQUEST",
        {"De generaal"},
        {"de president"},
    ),
    (
        "fronted time",
        "Gisteren veroordeelde de bisschop het regime.",
        "veroordeelde",
        "ACCUSE",
        {"de bisschop"},
        {"het regime"},
    ),
    (
        "subject shared in a coordination",
        "De vakbond verwierp het bod en bekritiseerde de directie.",
        "bekritiseerde",
        "ACCUSE",
        {"De vakbond"},
        {"de directie"},
    ),
    (
        "relative clause, the noun acts",
        "Het leger dat de president steunt, trok zich terug.",
        "steunt",
        "SUPPORT",
        {"Het leger"},
        {"de president"},
    ),
    (
        "relative clause with a passive",
        "De man die door de agenten werd opgepakt, zweeg.",
        "opgepakt",
        "COERCE",
        {"de agenten"},
        {"De man"},
    ),
    (
        "control by the subject",
        "De rebellen weigeren met de regering te praten.",
        "praten",
        "CONSULT",
        {"De rebellen"},
        {"de regering"},
    ),
    ("control by the object", "De minister dwong de bank de klanten te helpen.", "helpen", "AID", {"de bank"}, {"de klanten"}),
    ("laten", "De generaal liet de dichter arresteren.", "arresteren", "COERCE", {"De generaal"}, {"de dichter"}),
    (
        "om te",
        "De soldaten kwamen naar het plein om de president te steunen.",
        "steunen",
        "SUPPORT",
        {"De soldaten"},
        {"de president"},
    ),
    (
        "verb-final clause",
        "Bekend is dat de rebellen het dorp hebben aangevallen.",
        "aangevallen",
        "ASSAULT",
        {"de rebellen"},
        {"het dorp"},
    ),
    (
        "coordinated subjects",
        "Het leger en de politie omsingelden de betogers.",
        "omsingelden",
        "COERCE",
        {"Het leger", "de politie"},
        {"de betogers"},
    ),
    (
        "of two sides the subject does it",
        "De premier overlegde met de koning.",
        "overlegde",
        "CONSULT",
        {"De premier"},
        {"de koning"},
    ),
    (
        "mutual noun",
        "Een ontmoeting tussen de premier en de koning duurde een uur.",
        "ontmoeting",
        "CONSULT",
        {"de premier", "de koning"},
        {"de premier", "de koning"},
    ),
    (
        "preposition of the frame",
        "De studenten demonstreerden tegen de rector.",
        "demonstreerden",
        "PROTEST",
        {"De studenten"},
        {"de rector"},
    ),
    (
        "noun with a receiving verb",
        "De minister kreeg steun van de vakbond.",
        "steun",
        "SUPPORT",
        {"de vakbond"},
        {"De minister"},
    ),
    (
        "nominalisation",
        "De arrestatie van de dichter door de geheime dienst leidde tot woede.",
        "arrestatie",
        "COERCE",
        {"de geheime dienst"},
        {"de dichter"},
    ),
    ("infinitive as a noun", "Het arresteren van de dichter schokte de stad.", "arresteren", "COERCE", set(), {"de dichter"}),
    ("who undergoes", "Bij de brand kwamen twee bewoners om het leven.", "kwamen", "NONE", set(), {"twee bewoners"}),
    (
        "phrase with its own trigger",
        "De supporters raakten slaags met de agenten.",
        "slaags",
        "ASSAULT",
        {"De supporters", "de agenten"},
        {"De supporters", "de agenten"},
    ),
    (
        "phrase of verb and noun",
        "De bonden hebben hun steun uitgesproken aan de burgemeester.",
        "uitgesproken",
        "SUPPORT",
        {"De bonden"},
        {"de burgemeester"},
    ),
    ("whose thing it is", "De bond steunt het plan van de minister.", "steunt", "SUPPORT", {"De bond"}, {"de minister"}),
    ("demand told in a clause", "De bond eist dat de minister vertrekt.", "eist", "REQUEST", {"De bond"}, {"de minister"}),
    (
        "threat told in an infinitive",
        "De generaal dreigde de dichter te arresteren.",
        "dreigde",
        "THREATEN",
        {"De generaal"},
        {"de dichter"},
    ),
    (
        "refusal by negation",
        "Het land erkent de generaal niet als president.",
        "erkent",
        "REJECT",
        {"Het land"},
        {"de generaal"},
    ),
    ("each other", "De rebellen beschoten elkaar.", "beschoten", "ASSAULT", {"De rebellen"}, {"De rebellen"}),
    (
        "lets it be done by others",
        "De zangeres laat zich toejuichen door de aanhangers.",
        "toejuichen",
        "SUPPORT",
        {"de aanhangers"},
        set(),
    ),
    ("what is first is what was shown", "Dat toonde Jan Jansen al aan.", "toonde", "NONE", {"Jan Jansen"}, set()),
    (
        "seen to do it",
        "De kiezers zien liever Pietersen de minister opvolgen.",
        "opvolgen",
        "NONE",
        {"Pietersen"},
        {"de minister"},
    ),
    (
        "a conjunction taken for a preposition",
        "Ze bleven wachten, tot de rechter besloot om het verzoek opnieuw te laten bekijken.",
        "besloot",
        "NONE",
        {"de rechter"},
        set(),
    ),
    ("a passive with krijgen", "De krant kreeg een verbod opgelegd.", "opgelegd", "COERCE", set(), {"De krant"}),
    ("its perfect", "De krant heeft een verbod opgelegd gekregen.", "opgelegd", "COERCE", set(), {"De krant"}),
    ("its agent", "De krant kreeg hulp aangeboden door de bond.", "aangeboden", "AID", {"de bond"}, {"De krant"}),
    ("lets himself be helped", "De leerling liet zich behandelen.", "behandelen", "AID", set(), {"De leerling"}),
    ("counted by a number", "Duizenden Polen veroordeelden de aanval.", "veroordeelden", "ACCUSE", {"Polen"}, set()),
    (
        "a passive beside a passive",
        "De school wordt door de ouders gesteund en door de bond geprezen.",
        "geprezen",
        "SUPPORT",
        {"de bond"},
        {"De school"},
    ),
    (
        "a participle that stands for somebody",
        "De verdachten bedreigden de rechter.",
        "bedreigden",
        "THREATEN",
        {"De verdachten"},
        {"de rechter"},
    ),
    ("a name behind its title", "Topman Jansen beschuldigde de bank.", "beschuldigde", "ACCUSE", {"Jansen"}, {"de bank"}),
    (
        "whoever wants that something is done asks for it",
        "De raad wil dat de wethouder vertrekt.",
        "wil",
        "REQUEST",
        {"De raad"},
        set(),
    ),
    (
        "the things of a group do not act for it",
        "De houding van de bond verstoorde het overleg.",
        "verstoorde",
        "PROTEST",
        set(),
        set(),
    ),
    (
        "a part of a group does",
        "Een deel van de leden steunt de voorzitter.",
        "steunt",
        "SUPPORT",
        {"de leden"},
        {"de voorzitter"},
    ),
    (
        "who brings about what a noun tells",
        "De rechter stelde een onderzoek in.",
        "onderzoek",
        "ACCUSE",
        {"De rechter"},
        set(),
    ),
    ("a state that somebody is in", "In de loods zaten de arbeiders opgesloten.", "opgesloten", "COERCE", set(), {"de arbeiders"}),
    ("the same, as a complement", "De arbeiders zaten opgesloten in de loods.", "opgesloten", "COERCE", set(), {"De arbeiders"}),
    ("who is under fire undergoes it", "De minister ligt onder vuur.", "ligt", "ACCUSE", set(), {"De minister"}),
    ("whose punishment it is", "De straf van de bende duurt een jaar.", "straf", "SANCTION", set(), {"de bende"}),
    ("a bare participle is passive", "Gevraagd om een reactie zweeg de premier.", "Gevraagd", "REQUEST", set(), {"de premier"}),
    ("millions of them", "Het plan is door vijf miljoen mensen gesteund.", "gesteund", "SUPPORT", {"mensen"}, set()),
    ("an infinitive is its own verb", "De leiders dreigen te staken.", "staken", "PROTEST", {"De leiders"}, set()),
    ("who meets is not those it is done with alone", "Er wordt met de vakbond gesproken.", "gesproken", "CONSULT", set(), {"de vakbond"}),
    ("a modal in a relative clause", "De koers die de bond wil varen is duidelijk.", "varen", "NONE", {"de bond"}, set()),
    ("a number that does not agree", "Ze zien het hof dat de mannen berecht.", "berecht", "ACCUSE", set(), {"de mannen"}),
    ("what surprises is no actor", "Dat verbaasde de advocaat.", "verbaasde", "NONE", set(), {"de advocaat"}),
    ("laten, of who goes", "De minister wil de ouderen laten vertrekken.", "vertrekken", "NONE", {"de ouderen"}, set()),
    (
        "coordinated by a comma",
        "De partij heeft de bond uitgedaagd, op scherp gezet en vernederd.",
        "gezet",
        "THREATEN",
        {"De partij"},
        set(),
    ),
    ("a name taken for an owner", "Vooral bij de cijfers plaatst Nabben vraagtekens.", "plaatst", "NONE", {"Nabben"}, set()),
    ("a perfect of motion", "De bond moet voor juli uit de unie zijn gestapt.", "gestapt", "NONE", {"De bond"}, set()),
    ("control by a passive", "De bank werd door de rechter gedwongen de klanten te helpen.", "helpen", "AID", {"De bank"}, {"de klanten"}),
    ("who has a ban undergoes it", "De trainer had een contactverbod.", "contactverbod", "COERCE", set(), {"De trainer"}),
    (
        "whose offer it is",
        "De bond zag weinig in het aanbod van de boeren om de raad te helpen.",
        "helpen",
        "AID",
        {"de boeren"},
        {"de raad"},
    ),
    ("who is ordered to", "De koning gaf opdracht aan de raad om de brug te sluiten.", "sluiten", "NONE", {"de raad"}, set()),
    (
        "who is given the chance to",
        "Het land gaf de raad de mogelijkheid om de wet uit te stellen.",
        "stellen",
        "CONCEDE",
        {"de raad"},
        set(),
    ),
    ("an answer with a noun", "De partij sloeg terug met verwijten aan de bond.", "verwijten", "ACCUSE", {"De partij"}, {"de bond"}),
    ("who is convicted for it", "De man werd veroordeeld wegens hulp aan de rebellen.", "hulp", "AID", {"De man"}, {"de rebellen"}),
    ("a verb behind a comma", "De bewaker zwaaide met een lantaarn, vroeg om hulp.", "vroeg", "REQUEST", {"De bewaker"}, set()),
    ("what they ask of another", "De menigte eist zijn vertrek.", "vertrek", "RETREAT", set(), set()),
    ("a participle tagged as finite", "Vorig jaar worden we ondermijnd door de raad.", "ondermijnd", "COERCE", {"de raad"}, set()),
    ("whom a noun insults", "Hij sprak van een belediging van de koning.", "belediging", "ACCUSE", set(), {"de koning"}),
    ("who is suspended", "De schorsing van de trainer door de bond duurde kort.", "schorsing", "SANCTION", {"de bond"}, {"de trainer"}),
    ("the place that is cleared", "De ontruiming van het kamp begon laat.", "ontruiming", "RETREAT", set(), {"het kamp"}),
    ("who plots", "De staatsgreep van het leger mislukte.", "staatsgreep", "COERCE", {"het leger"}, set()),
    ("who resists", "Het plan stuitte op verzet bij de boeren.", "verzet", "PROTEST", {"de boeren"}, set()),
    ("two who quarrel", "De ruzie tussen bond en raad duurt.", "ruzie", "REJECT", {"bond", "raad"}, {"bond", "raad"}),
    ("who calls", "De trainer kreeg een telefoontje van de bond.", "telefoontje", "CONSULT", {"de bond"}, {"De trainer"}),
    ("who only judges", "De trainer vond de schorsing van de spits terecht.", "schorsing", "SANCTION", set(), {"de spits"}),
    ("who only waits", "De bond wacht op een gesprek.", "gesprek", "CONSULT", set(), set()),
    ("held for a noun of somebody", "De man is opgepakt voor mishandeling van Peters.", "mishandeling", "ASSAULT", {"De man"}, {"Peters"}),
    ("caught at it", "De man werd betrapt bij een poging tot inbraak in de kerk.", "inbraak", "COERCE", {"De man"}, set()),
    ("who sentences to it", "De rechter veroordeelde de man tot een lange celstraf.", "celstraf", "COERCE", {"De rechter"}, set()),
    ("who is forced to it", "De baas dwong de man tot een bekentenis.", "bekentenis", "CONCEDE", {"de man"}, set()),
    ("who answers with it", "De bond reageerde met een schorsing van de trainer.", "schorsing", "SANCTION", {"De bond"}, {"de trainer"}),
    ("who takes to it", "De bond legt zich toe op het verzamelen van klachten.", "verzamelen", "NONE", {"De bond"}, set()),
    ("who announces it", "De raad kondigde sancties tegen het land aan.", "sancties", "SANCTION", {"De raad"}, {"het land"}),
    ("who lets it go on", "De partij liet een bijeenkomst gewoon doorgaan.", "bijeenkomst", "CONSULT", {"De partij"}, {"De partij"}),
    ("at a conference", "De premier beloofde dat op een persconferentie.", "persconferentie", "NONE", {"De premier"}, set()),
    ("whose decision it is", "Met zijn besluit tot schorsing van de man verraste hij.", "schorsing", "SANCTION", {"zijn"}, {"de man"}),
    ("a verb of motion without an object", "De brandweer is gisteren uitgerukt.", "uitgerukt", "MOBILIZE", {"De brandweer"}, set()),
    ("who gets the blame", "De trainer moest het ontgelden.", "ontgelden", "ACCUSE", set(), {"De trainer"}),
    ("who backs a motion of nobody named", "De partij gaf geen steun aan een motie tegen de jacht.", "motie", "REQUEST", set(), set()),
    ("held for words of others", "De krant werd aangeklaagd voor de uitspraken van derden.", "uitspraken", "NONE", set(), set()),
    ("who is flooded with it", "De krant werd overspoeld met de verzoeken.", "verzoeken", "REQUEST", set(), set()),
]


@pytest.mark.parametrize(("reason", "text", "trigger", "kind", "who", "whom"), SIDES, ids=[r[0] for r in SIDES])
def test_sides(reason: str, text: str, trigger: str, kind: str, who: set[str], whom: set[str]) -> None:
    found = told(text, *sorted(who | whom))
    event = found.event(trigger)
    assert (event.type, found.names(event.who), found.names(event.whom)) == (kind, who, whom)


@pytest.mark.parametrize(
    ("text", "trigger", "mode"),
    [
        ("De bakkers staakten een week.", "staakten", "strike"),
        ("Op het plein is geschoten.", "geschoten", "firearms"),
        ("Hele families deden mee aan de staking.", "deden", "strike"),
        ("De minister steunt de bakkers.", "steunt", None),
    ],
    ids=["strike", "firearms", "of what it is part of", "a type without modes"],
)
def test_modes(text: str, trigger: str, mode: str | None) -> None:
    assert told(text).event(trigger).mode == mode


CALLED = [
    ("a noun", "De senator noemde de premier een leugenaar.", "noemde", "ACCUSE"),
    ("an adjective", "De bond vindt het plan van de premier onaanvaardbaar.", "vindt", "REJECT"),
    ("behind als", "De krant beschreef de premier als een held.", "beschreef", "SUPPORT"),
]


@pytest.mark.parametrize(("reason", "text", "trigger", "kind"), CALLED, ids=[r[0] for r in CALLED])
def test_what_somebody_is_called_is_what_is_done_to_him(reason: str, text: str, trigger: str, kind: str) -> None:
    found = told(text, " ".join(text.split()[:2]), "de premier")
    event = found.event(trigger)
    assert (event.type, found.names(event.whom)) == (kind, {"de premier"})
    assert len(event.who) == 1


SAID = [
    ("harm", "De senator zei dat de generaal de kiezers heeft bedreigd en bedrogen.", "ACCUSE", {"de generaal"}),
    ("a verdict", "De senator zei dat de generaal een tiran is.", "ACCUSE", {"de generaal"}),
    ("an obligation", "De senator zei dat de generaal moet vertrekken.", "REQUEST", {"de generaal"}),
]


@pytest.mark.parametrize(("reason", "text", "kind", "whom"), SAID, ids=[r[0] for r in SAID])
def test_saying_does_something(reason: str, text: str, kind: str, whom: set[str]) -> None:
    found = said(text)
    event = found.event("zei")
    assert (event.type, found.names(event.who), found.names(event.whom)) == (kind, {"De senator"}, whom)


def test_saying_what_is_so_is_no_event() -> None:
    assert not [e for e in said("De senator zei dat de generaal in de hoofdstad is.").events if e.lemma == "zeggen"]


def said(text: str) -> Told:
    """The text with its content, behind `dat`, as a claim of the senator."""
    r, start = report(text), text.index(" dat ") + 1
    senator = actor(r, "De senator", kind="group")
    cue = Span(r.id, text.index("zei"), text.index("zei") + 3)
    content = Claim(id="c", span=Span(r.id, start, len(text) - 1), mode="indirect", cue=cue, source=None, speaker=senator.id)
    return told(text, "De senator", "de generaal", claims=(content,))


def test_members_of_a_group_do_it_too() -> None:
    found = told(
        "De president is erkend door vijftig landen, waaronder Peru, Chili en Canada.",
        "vijftig landen",
        "Peru",
        "Chili",
        "Canada",
    )
    assert found.names(found.event("erkend").who) == {"vijftig landen", "Peru", "Chili", "Canada"}


TRUTH = [
    ("plain past", "De minister trad af.", "trad", "happened"),
    ("negation", "De minister trad niet af.", "trad", "negated"),
    ("no one", "Niemand veroordeelde de aanval.", "veroordeelde", "negated"),
    ("a negated noun", "Er waren geen rellen in de stad.", "rellen", "negated"),
    ("not only is no negation", "De minister trad niet alleen af, hij vertrok ook.", "trad", "happened"),
    ("without", "De man vertrok zonder de agent te bedreigen.", "bedreigen", "negated"),
    ("zullen", "De minister zal maandag aftreden.", "aftreden", "planned"),
    ("willen", "De minister wil maandag aftreden.", "aftreden", "planned"),
    ("kunnen", "Het leger kan de stad aanvallen.", "aanvallen", "possible"),
    ("moeten", "De minister moet aftreden.", "aftreden", "hypothetical"),
    ("moest is done", "De minister moest aftreden.", "aftreden", "happened"),
    ("zou in a main clause is hearsay", "De bankier zou geld hebben gestolen.", "gestolen", "disputed"),
    ("condition", "Als het leger de stad aanvalt, volgt er oorlog.", "aanvalt", "hypothetical"),
    ("after", "Nadat het leger de stad had aangevallen, vluchtten de bewoners.", "aangevallen", "happened"),
    ("content of a call", "De bisschop riep de rebellen op de wapens neer te leggen.", "leggen", "hypothetical"),
    ("the call itself", "De bisschop riep de rebellen op de wapens neer te leggen.", "riep", "happened"),
    ("content of a promise", "De premier beloofde de boeren te steunen.", "steunen", "planned"),
    ("content of a refusal", "De bank weigert de klanten te helpen.", "helpen", "negated"),
    ("content of a denial", "De bankier ontkent dat hij de klanten heeft bedreigd.", "bedreigd", "denied"),
    ("content of an accusation", "De bond beschuldigt de bank ervan klanten te intimideren.", "intimideren", "disputed"),
    ("noun that is called for", "De leider pleit voor sancties tegen het regime.", "sancties", "hypothetical"),
    ("noun that is announced", "De bond kondigt een staking aan.", "staking", "planned"),
    ("alleged", "De vermeende aanval op de haven leidde tot woede.", "aanval", "disputed"),
    ("perhaps", "Mogelijk heeft de man de winkel overvallen.", "overvallen", "possible"),
    ("question", "Heeft de minister de Kamer ingelicht?", "ingelicht", "possible"),
    (
        "an occasion is not what is accused of",
        "In een gesprek beschuldigde de premier de bank van fraude.",
        "gesprek",
        "happened",
    ),
    ("a cause is not negated with the rest", "De club heeft wegens een staking geen wedstrijd.", "staking", "happened"),
    ("two negations", "De premier zette de generaal niet voor niets af.", "zette", "happened"),
    ("the negation of the promised", "De minister belooft niet af te treden.", "belooft", "happened"),
    ("what is promised not to be", "De minister belooft niet af te treden.", "treden", "negated"),
    ("gaan", "De bond gaat de burgemeester steunen.", "steunen", "planned"),
    ("ging is done", "De bond ging de burgemeester steunen.", "steunen", "happened"),
    ("present with a time to come", "Volgend jaar steunt de bond de burgemeester.", "steunt", "planned"),
    ("present with a time to pass", "Over twee weken bestormt het leger de stad.", "bestormt", "planned"),
    ("past with a time to come", "De volgende dag vertrok de burgemeester.", "vertrok", "happened"),
    ("what is wanted", "De partij wil dat de minister aftreedt.", "aftreedt", "hypothetical"),
    (
        "accused of, behind a name",
        "De regering beschuldigt de zoon van president Jan Jansen van aanslagen op de haven.",
        "aanslagen",
        "disputed",
    ),
    ("purpose", "De troepen trokken naar de stad om de rebellen te verjagen.", "verjagen", "planned"),
]


@pytest.mark.parametrize(("reason", "text", "trigger", "expected"), TRUTH, ids=[r[0] for r in TRUTH])
def test_factuality(reason: str, text: str, trigger: str, expected: str) -> None:
    assert told(text).event(trigger).factuality == expected


SILENT = [
    ("plain speech", "De minister zei dat het koud is."),
    ("being", "De minister is een aardige man."),
    ("having", "De stad heeft drie bruggen."),
    ("a figure of speech", "De wethouder gooit een steen in de vijver."),
    ("to be heard", "Bij de bond valt te horen dat het koud is."),
    ("a judgement", "Dat zou een ramp zijn."),
    ("what happened to nobody named", "Het hoogtepunt was de herverkiezing."),
    ("opinion", "De vrouw vond het heel spannend."),
    ("an adjective that looks like a participle of doing", "De burgers zijn argwanend."),
    ("an adjective that looks like a participle", "De minister is ongehuwd."),
    ("arguing is saying", "De schrijver betoogde dat het beleid goed is."),
    ("thought", "De burgemeester denkt aan zijn vakantie."),
    ("things do what only actors do as a figure of speech", "Deze cijfers helpen ons niet verder."),
    ("that stands for what was said", "Dat vergt veel van de leraar."),
    ("anybody at all", "Je helpt elkaar."),
    ("an idiom", "De prijs speelt een grote rol."),
    ("another idiom", "De kinderen sprongen een gat in de lucht."),
    ("a state that a participle tells", "Het dorp is goed beschermd."),
    ("whoever it may be, of any type", "Als je een huis koopt, is geld handig."),
    ("a way of doing", "Er zijn andere manieren van samenwerken."),
    ("acts in a row", "De stad is bang voor kou en mishandeling."),
    ("acts in general", "De mens is goed in het nemen van beslissingen."),
    ("things that are alike", "De afmetingen kwamen precies overeen."),
    ("what goes on with things", "De prijzen stijgen."),
    ("what those of a kind do", "Hier wonen ouders die hun kinderen brengen."),
    ("what anybody of a kind does at any time", "Kinderen verhuizen niet graag."),
    ("what nobody is given to do", "Het is beter om te verhuizen."),
    ("what the writer does himself", "Ik verhuisde naar de stad."),
    ("what may happen", "De kans op ongelukken is klein."),
    ("what something amounts to", "De brug vormt een bedreiging."),
    ("a particle of what is said", "De bond zegt op tijd te zijn."),
    ("a word that looks like a participle", "De keizer is naakt."),
    ("now and then is no particle", "Het loopt af en toe voor geen meter."),
    ("anybody, of a noun", "Als je koorts hebt, krijg je een inenting."),
    ("what nobody does at times", "Op de scholen wordt dat vaak gemeten."),
    ("words beside a noun are no part of a phrase", "De flessen van Smit (bekend van de markt) zijn zwaar."),
    ("a noun that looks like an infinitive", "De spits heeft tekenen van koorts."),
    ("a reason", "Daar is reden voor."),
    ("a trade", "Het is een zwaar beroep."),
    ("the words of a phrase stand behind other prepositions", "De man wandelde ter plaatse en maakte soep."),
    ("what is received is nobody", "De bank ontving drie miljoen euro."),
    ("what falls is nobody", "Het woord oorlog viel gisteren."),
    ("what somebody lets fall", "De regering liet gisteren de minister vallen."),
    ("a matter of chance", "De man wiste het bericht per ongeluk."),
    ("being joined to", "Bij de bond waren honderd winkels aangesloten."),
    ("what somebody feels done to him", "De burgemeester voelt zich verraden."),
    ("what can be done to a thing", "De regel is makkelijk te omzeilen."),
    ("being what one is seen as", "De geur werd als bewijs opgevoerd."),
    ("what becomes of somebody's mind", "De wethouder raakte verstrikt in regels."),
    ("what leaves somebody feeling so", "De burgers voelen zich in de steek gelaten."),
    ("a struggle for a thing", "De wethouder vecht voor zijn goede naam."),
    ("a danger", "Een bedreiging voor het milieu kwam gisteren dichterbij."),
    ("what any of a kind can do", "Een lidstaat kan dat besluit tegenhouden."),
    ("what all of a kind can do", "Lidstaten kunnen dat besluit tegenhouden."),
    ("what animals do as armies do", "De wasbeer rukt op in Limburg."),
    ("what somebody lets sail", "De minister liet gisteren het plan varen."),
    ("what cannot be ruled out", "De politie sloot brandstichting niet uit."),
    ("what only actors do, done by a thing", "Die regel versterkte het vertrouwen."),
    ("what things change", "De nieuwe brug vermindert de drukte."),
    ("what can or must be done", "De cijfers waren gisteren niet te controleren."),
    ("files, of which one is a truce too", "De bestanden op de laptop van de man waren oud."),
    ("how somebody feels", "De klant voelde zich benadeeld."),
    ("an idiom with another word for its article", "De kinderen haalden hun schouders op."),
    ("a form of being", "De man was uit op de erfenis."),
    ("no particle of a verb that stays whole", "De man had de krant weer op tafel gelegd."),
    ("a posture that somebody came to", "De auto kwam op de kade achter een boom te staan."),
    ("disagreeing needs what about", "De club werd weer eens kampioen."),
    ("what is mostly done, with a date", "Sinds 2015 wordt dat in de kerk vaak genegeerd."),
    ("strife for a thing", "De club is in een strijd om de eerste plaats verwikkeld."),
    ("what only people do, of things, in the past", "De maten kwamen gisteren precies overeen."),
    ("running its course", "De reis verliep moeizaam."),
    ("what a study shows", "Uit nieuw onderzoek van de universiteit blijkt dat de bijen verdwijnen."),
    ("what is needed", "Voor de brug zijn zware balken vereist."),
    ("a substance comes free", "Uit de grond is methaan vrijgekomen."),
    ("a particle behind a clause of purpose", "De kok vindt het een mooie kans om de oven uit te proberen."),
    ("being in a club", "De boeren waren verenigd in een gilde."),
    ("what has a share in an outcome", "De regen leverde een bijdrage aan de oogst."),
    ("a thing breaks", "De kok heeft zijn been gebroken."),
    ("a noun behind a preposition is no particle", "De film gaat over de dood, zei zij."),
]


def test_what_needs_an_actor_is_told_of_one_who_does_it_and_of_one_it_is_done_to() -> None:
    assert told("De minister versterkte gisteren het leger.", "De minister").event("versterkte")
    assert told("De daders werden gisteren achterhaald.", "De daders").event("achterhaald")
    assert told("De regering verminderde de subsidies.", "De regering").event("verminderde").who
    assert told("De drukte nam iets af.").event("nam")


def test_a_particle_stands_in_its_own_clause() -> None:
    assert not [e for e in told("De zussen rolden de koffer naar de plek waar de bus op stond.").events if e.type == "COERCE"]


def test_a_noun_behind_is_with_the_name_of_whose_it_is_is_told() -> None:
    assert told("Het hoogtepunt was de herverkiezing van voorzitter Ana Lima.").event("herverkiezing")


@pytest.mark.parametrize(("reason", "text"), SILENT, ids=[r[0] for r in SILENT])
def test_plain_statements_are_no_events(reason: str, text: str) -> None:
    assert not told(text).events


WHO = [
    ("a call without addressee does not make the caller do it", "De bond riep op om te staken.", "staken", set()),
    ("a pronoun in the object form is no subject", "De stad kent een bedrijf dat hen helpt.", "helpt", {"een bedrijf"}),
    ("what befalls things, an actor brings about", "De regering herstelt het gezag.", "herstelt", {"De regering"}),
    (
        "the number of the verb chooses among subjects",
        "De regering wacht en de betogers lijden en heeft de grens gesloten.",
        "gesloten",
        {"De regering"},
    ),
    ("the first of two clauses", "De regering vecht voor haar leven, haalt uit naar de bank en beloofde rust.", "haalt", {"De regering"}),
    ("an infinitive that looks like a noun", "De minister gaat de lonen korten van de arbeiders die staken.", "korten", {"De minister"}),
    ("a name that looks like a preposition", "Van Zandhuizen maakte vorige week bekend dat de brug sluit.", "maakte", {"Van Zandhuizen"}),
    ("the occasion of a light verb", "De betogers raakten gewond bij de charge van de generaal.", "charge", {"de generaal"}),
    ("the agent of an event noun", "De boycot door de bond duurde lang.", "boycot", {"de bond"}),
    ("a noun that has its own actor leaves the subject alone", "De minister zweeg na de toespraak van de bond.", "toespraak", {"de bond"}),
    ("those whom a noun is done to do not do it", "De liquidatie van de generaal schokte de stad.", "liquidatie", set()),
    ("the actor behind the verb, wherever it hangs", "In 2014 beloofde de bond de huur te verlagen.", "beloofde", {"de bond"}),
    ("and the infinitive is his too", "In 2014 beloofde de bond de huur te verlagen.", "verlagen", {"de bond"}),
    (
        "a noun in a clause of its light verb",
        "De krant schrijft over gesprekken die de regering met de bond voerde.",
        "gesprekken",
        {"de regering", "de bond"},
    ),
    ("who stops an act did it", "De rebellen staakten de aanvallen op de stad.", "aanvallen", {"De rebellen"}),
    ("what is pointed at is what was done", "Die strijd heeft de bond gewonnen.", "gewonnen", {"de bond"}),
    ("also before an auxiliary", "Dat heeft de bond besloten.", "besloten", {"de bond"}),
    ("names behind a plural title", "De ministers Peters en Hendriks traden af.", "traden", {"Peters", "Hendriks"}),
    ("a verb of motion in the perfect is active", "De man is op de betogers ingereden.", "ingereden", {"De man"}),
    ("a name that looks like a plural", "Peters ontkent de fraude.", "ontkent", {"Peters"}),
    ("wanting is no asking", "De vraag is of de gemeente plannen wil steunen.", "steunen", {"de gemeente"}),
    ("a stranded preposition", "Daar moet de gemeente tegen optreden.", "optreden", {"de gemeente"}),
    ("a time before the verb is no subject", "Begin 2018 riep de regering de betogers op om te gaan.", "riep", {"de regering"}),
    ("who is the first to do it", "De regering was de eerste die een klacht indiende.", "indiende", {"De regering"}),
    ("an infinitive beside a form of being", "In dat geval moet de gemeente kiezen waar het wel voor is.", "kiezen", {"de gemeente"}),
    ("by a door is no agent", "De man is door de deur binnengekomen.", "binnengekomen", {"De man"}),
    ("being about to is no passive", "De regering is van plan straffen te eisen.", "eisen", {"De regering"}),
    ("of two objects", "Ook in de stad heeft de bond hertelling gevraagd.", "gevraagd", {"de bond"}),
    ("who is let do it", "De minister liet zich in het debat bijstaan door de bond.", "bijstaan", {"de bond"}),
    ("who is let do it, before the infinitive", "De minister liet het plan door de regering goedkeuren.", "goedkeuren", {"de regering"}),
    ("by whom, behind the verb above", "De man zegt te zijn geslagen door de betogers.", "geslagen", {"de betogers"}),
    ("by whom, before a participle alone", "Door de bond bestempeld als held vertrok De man.", "bestempeld", {"de bond"}),
    ("a participle that looks finite", "De man wordt door de bond ontraden te gaan.", "ontraden", {"de bond"}),
    ("not by whom another thing was done", "De man werd door de bond geprezen en later werd hij beroofd.", "beroofd", set()),
    ("a title as one word", "Dat zegt Liberalenwethouder Jan Peters, die de raad niet wilde feliciteren.", "feliciteren", {"Jan Peters"}),
    ("those counted, behind their number", "Een miljoen kiezers die de stad verlieten, juichten.", "verlieten", {"kiezers"}),
    ("the second verb of a relative clause", "De man die de school betrad en een leraar neerstak, zwijgt.", "neerstak", {"De man"}),
    ("of two clauses turned round", "Daarom zweeg de bond en brak de regering haar belofte.", "brak", {"de regering"}),
    ("two objects behind the second verb", "De regering zweeg lang en ontnam de bond haar zetel.", "ontnam", {"De regering"}),
    ("an object where none can be", "In januari protesteerden alle twaalf de leden tegen het plan.", "protesteerden", {"de leden"}),
    ("several things and one who does it", "Tientallen rechtszaken spande de bond vorig jaar aan.", "spande", {"de bond"}),
    ("who stops doing it", "De gemeente stopte met het betalen van de huur.", "betalen", {"De gemeente"}),
    ("who goes on doing it", "De rebellen gingen door met het vernielen van winkels.", "vernielen", {"De rebellen"}),
    ("who is given the chance", "De man won tijd om de leden de kans te geven het gebied te verlaten.", "verlaten", {"de leden"}),
    ("what befalls things, somebody does", "De regering kan morgen van start gaan.", "gaan", {"De regering"}),
    ("the nearer noun has the number of the verb", "Dat is een regeling voor kiezers die Groenland verlaten.", "verlaten", {"kiezers"}),
    ("an infinitive as a subject", "kiezers waarschuwen is belangrijk, zei de minister.", "waarschuwen", set()),
    ("a multitude of them", "De stad wordt beschermd door een veelvoud aan kiezers.", "beschermd", {"kiezers"}),
    ("further on is no subject", "Iets verderop beroofde een leraar de vrouw.", "beroofde", {"een leraar"}),
    ("how long is no subject", "Dik zestien jaar deelden Peters en Hendriks alles.", "deelden", {"Peters"}),
    ("when is no subject", "De bond is begonnen en hoopt deze zomer een plan te presenteren.", "presenteren", {"De bond"}),
    ("the nearer clause before", "De brug ging open, gisteren beroofde de bond een winkel en vernielde hem.", "vernielde", {"de bond"}),
    ("behind `dat`", "Al is het duur, het heeft er alle schijn van dat de bond een nederlaag heeft geleden.", "geleden", {"de bond"}),
    ("charged with an act told by an infinitive", "De man wordt beschuldigd van het stelen van geheimen.", "stelen", {"De man"}),
    ("arrested for it", "De vrouw is opgepakt voor het bedreigen van een leraar.", "bedreigen", {"De vrouw"}),
    ("nobody said who is called on", "De minister zweeg na een oproep om een leraar te filmen.", "filmen", set()),
    ("what does harm and is nobody", "De honger die Groenland teistert, houdt aan.", "teistert", set()),
    ("between pronoun and verb above", "De noodwet die de regering instelde om ons te beschermen, verviel.", "beschermen", {"de regering"}),
    (
        "behind a clause of another tense",
        "De minister noemde het laf dat de regering zwijgt en sprak van angst.",
        "sprak",
        {"De minister"},
    ),
    ("a pronoun that is always a subject", "De leden die hij beroofde, zwegen.", "beroofde", {"hij "}),
    ("the pronoun is the subject where the other is the object", "Peters, die ze in mei opvolgde als leider, zweeg.", "opvolgde", {"ze "}),
    ("some of them, counted by a noun", "Hij klaagde over een aantal leden die hem hadden beroofd.", "beroofd", {"een aantal leden"}),
    ("nobody, in a passive without a subject", "De raad had ingestemd als er niet zo was gedreigd.", "gedreigd", set()),
    ("a passive of the future", "De wapens zijn zo slecht dat de leden vinden dat ze verboden gaan worden.", "verboden", set()),
    ("an infinitive as the subject of a verb", "Leden nu verjagen betekent niet alleen verlies.", "verjagen", set()),
    ("straight behind the auxiliary of the second clause", "De stad is vol, en hebben de leden gefaald.", "gefaald", {"de leden"}),
    ("a name that opens the sentence", "Van Zandhuizen weigerde te vertrekken.", "weigerde", {"Van Zandhuizen"}),
    ("a day is no subject", "Dinsdag ontving de minister de leden in de stad.", "ontving", {"de minister"}),
    (
        "an auxiliary of the perfect and one of another clause",
        "Deze week werd bekend dat de regering de leden heeft verkocht.",
        "verkocht",
        {"de regering"},
    ),
    ("in a question", "De grote vraag is alleen: gaat de bond door met het plan?", "gaat", {"de bond"}),
    (
        "accused of it behind a subject",
        "Zonder bewijs beschuldigt de regering de bond ervan regels te hebben overtreden.",
        "overtreden",
        {"de bond"},
    ),
    ("hindered in it", "De minister wil de bond gaan belemmeren leden op te pikken.", "pikken", {"de bond"}),
    ("in a cell for it", "De man kwam vast te zitten voor mishandeling van een leraar.", "mishandeling", {"De man"}),
    ("punished for it", "De man zou drie jaar cel krijgen voor het afpersen van een leraar.", "afpersen", {"De man"}),
    ("what it was demanded for", "Tegen de man is drie jaar cel geëist wegens mishandeling van een leraar.", "mishandeling", {"de man"}),
    ("announced by them, before the noun", "Het door de regering aangekondigde verbod gaat in.", "verbod", {"de regering"}),
    ("what looks like a verb behind its article", "De stellen werden gevolgd en verlieten later de stad.", "verlieten", {"De stellen"}),
    ("a body that is called het", "Een bedrijf kwam groot in het nieuws toen het een verbod aankondigde.", "aankondigde", {"Een bedrijf"}),
    ("nobody that is called het", "De bond zweeg toen het hard regende en het de stad teisterde.", "teisterde", set()),
    ("no comparison", "De vrouw fietste trager dan hij in de stad.", "fietste", {"De vrouw"}),
    ("called on behind a preposition", "De regering riep de leden op regels te negeren.", "negeren", {"de leden"}),
    ("what has a preposition is no subject", "Ook in de stad leggen de leden het werk neer.", "leggen", {"de leden"}),
    ("in a comparison", "Net als kiezers tekende de bond een akkoord met de stad.", "tekende", {"de bond"}),
    ("one of two ways in a passive", "De leden worden verbaal of fysiek bedreigd.", "bedreigd", set()),
    ("a finite form that looks like a participle", "Dat de gemeente massaal uitrukt is begrijpelijk.", "uitrukt", {"de gemeente"}),
    ("nobody, in a passive of two participles", "In de cel zou de man gemarteld en mishandeld zijn.", "gemarteld", set()),
    ("two participles of what somebody did", "De man zou gelogen en geweigerd hebben.", "geweigerd", {"De man"}),
    ("seen doing it together", "Veel kiezers zien de bond liever samenwerken met de stad.", "samenwerken", {"de bond"}),
    ("a phrase of going is active", "Als de gemeente daarmee akkoord was gegaan, kon dat blijven.", "gegaan", {"de gemeente"}),
    ("ready, in the second of two clauses", "De regering wacht nog, maar is niet bereid om te praten.", "bereid", {"De regering"}),
    ("whose motion it is, behind the particle", "De Kamer nam een motie aan van de bond.", "motie", {"de bond"}),
    ("who has the luck", "Het lukte de bond niet om een akkoord te tekenen.", "tekenen", {"de bond"}),
    ("whom a reason is for", "Dat was genoeg reden voor de gemeente om het café te sluiten.", "sluiten", {"de gemeente"}),
    ("by whom, behind an adverb", "Het plan moet formeel nog door de regering worden goedgekeurd.", "goedgekeurd", {"de regering"}),
    ("as what he speaks", "Als winnaar van de verkiezing sprak de bond zijn leden toe.", "sprak", {"de bond"}),
    ("who lets what befalls things befall one", "De man liet zijn hoofd zakken.", "zakken", {"De man"}),
    ("what ends, somebody does", "De vrouw eindigde gisteren als tweede.", "eindigde", {"De vrouw"}),
    ("who prepares it", "De gemeente bereidt een wetswijziging voor.", "wetswijziging", {"De gemeente"}),
    ("with what somebody opens it", "Met de onthulling van een bord begon de minister de campagne.", "onthulling", {"de minister"}),
    ("what is taken seriously is another's", "De bond neemt de beschuldigingen tegen Peters heel serieus.", "beschuldigingen", set()),
    ("meanwhile", "De rebellen zongen bij het vernielen van winkels.", "vernielen", {"De rebellen"}),
    ("no members behind another preposition", "De vrouw trouwde opnieuw, met Peters, met wie ze de leden won.", "trouwde", {"De vrouw"}),
    ("given the chance, in the second infinitive",
     "De regering geeft de leden de mogelijkheid het plan te verwerpen en om de stemming uit te stellen.", "stellen", {"de leden"}),
    ("what is pointed at before a modal verb", "Dat wil de bond met een onderzoek aantonen.", "aantonen", {"de bond"}),
    ("not the one whose lawyer it is", "Gisteren steunde Peters' advocaat Hendriks de wet.", "steunde", {"Hendriks"}),
    ("one in so many of them", "Volgens Peters zal één op de vijf kiezers de wet steunen.", "steunen", {"kiezers"}),
    ("a majority as one word", "Een Kamermeerderheid van de leden stemde in met de wet.", "stemde", {"de leden"}),
    ("behind there in a second clause", "Het was koud, maar vorig jaar demonstreerden er ook kiezers.", "demonstreerden", {"kiezers"}),
    ("between whom, in a passive", "Al jaren wordt er overlegd tussen de gemeente en de bond.", "overlegd", {"de gemeente", "de bond"}),
    ("an unknown name that is explained", "SPDG, de vrouw van Peters, steunde de wet.", "steunde", {"de vrouw"}),
    ("a body called het behind a conjunction", "Een bedrijf zweeg. Maar het kondigde een verbod aan.", "kondigde", {"Een bedrijf"}),
]


@pytest.mark.parametrize(("reason", "text", "trigger", "who"), WHO, ids=[r[0] for r in WHO])
def test_who_does_it(reason: str, text: str, trigger: str, who: set[str]) -> None:
    groups = ("De bond", "de bond", "De regering", "de regering", "De rebellen", "de betogers", "een bedrijf", "de gemeente")
    more = ("De stellen", "Een bedrijf", "Leden", "een aantal leden", "de vrouw")
    others = (*more, "kiezers", "een leraar", "Jan Peters", "de leden", "De vrouw", "Groenland", "De gemeente")
    persons = ("ze ", "hij ", "de man", "De man")
    names = (*groups, *others, *persons, "De minister", "de minister", "de generaal", "Peters", "Hendriks", "Van Zandhuizen")
    found = told(text, *(n for n in names if n in text))
    assert found.names(found.event(trigger).who) == who


@pytest.mark.parametrize(
    ("reason", "text", "word", "kinds", "trigger", "who"),
    [
        ("a winner", "Winnaar Feyenoord steunde de wet.", "Winnaar", ("person", "organisation"), "steunde", "Feyenoord"),
        ("between commas", "De buurman, slijterij Van Dalen, steunde de wet.", "De buurman", ("person", "person"), "steunde", "Van Dalen"),
        ("a man is no court", "De rechtbank Jansen steunde de wet.", "De rechtbank", ("organisation", "person"), "steunde", "De rechtbank"),
        ("nor is a town its mayor", "Burgemeester Utrecht steunde de wet.", "Burgemeester", ("person", "place"), "steunde", "Burgemeester"),
    ],
)
def test_who_is_called_by_name_behind_a_word_for_him(
    reason: str, text: str, word: str, kinds: tuple[Kind, Kind], trigger: str, who: str
) -> None:
    r = report(text)
    name = next(n for n in ("Feyenoord", "Van Dalen", "Jansen", "Utrecht") if n in text)
    said = replace(actor(r, word, kind=kinds[0]), mentions=(mention(r, word, form="nominal"),))
    actors = (said, actor(r, name, kind=kinds[1]))
    events = find_events(scene_of(nlp("nl")(r.text), r, NL, actors, (), ()))
    found = Told(report=r, actors=actors, events=events)
    assert found.names(found.event(trigger).who) == {who}


def test_what_a_reader_is_told_to_do_is_done_by_nobody() -> None:
    assert not told("Er rest een weg: schaf het verbod af.", "het verbod").events


def test_a_particle_belongs_to_the_verb_behind_it() -> None:
    found = told("De raad gaf de club tijd om het feest uit te stellen.", "De raad")
    assert "uitgeven" not in {e.lemma for e in found.events}


def test_what_looks_like_a_particle_in_a_clause_of_purpose_is_none() -> None:
    found = told("De minister grijpt de klacht van de bond aan om in actie te komen.", "De minister")
    assert "ingrijpen" not in {e.lemma for e in found.events}


def test_ik_is_whose_words_they_are() -> None:
    text = "De zieke Jansen zei: “Ik verliet de partij”."
    r = report(text)
    speaker = actor(r, "Jansen", kind="person")
    start = text.index("Ik")
    words = Claim(id="c", span=Span(r.id, start, len(text) - 2), mode="direct", cue=None, source=None, speaker=speaker.id)
    doc = nlp("nl")(text)
    (event,) = [e for e in find_events(scene_of(doc, r, NL, (speaker,), (), (words,))) if e.lemma == "verlaten"]
    assert event.who == (speaker.id,)


def test_he_who_says_wij_is_among_them() -> None:
    text = "De zieke Jansen zei: “Wij verlieten gisteren de partij”."
    r = report(text)
    speaker = actor(r, "Jansen", kind="person")
    words = Claim(id="c", span=Span(r.id, text.index("Wij"), len(text) - 2), mode="direct", cue=None, source=None, speaker=speaker.id)
    scene = scene_of(nlp("nl")(text), r, NL, (speaker,), (), (words,))
    (event,) = [e for e in voiced(scene, find_events(scene)) if e.lemma == "verlaten"]
    assert event.who == (speaker.id,)


def test_a_noun_of_a_type_that_was_told_is_another_event_when_it_has_its_own_actors() -> None:
    found = told("Het overleg over de brug begon. De ontmoeting tussen de koning en de bond duurde lang. De bijeenkomst liep uit.")
    assert {e.lemma for e in found.events} >= {"overleg", "ontmoeting"}
    assert "bijeenkomst" not in {e.lemma for e in found.events}


def test_what_threatens_to_befall_somebody_is_no_threat() -> None:
    assert "dreigen" not in {e.lemma for e in told("De winkel dreigt te verdwijnen.", "De winkel").events}
    assert told("De bond dreigt te staken.", "De bond").event("dreigt").type == "THREATEN"


def test_nothing_is_told_twice() -> None:
    found = told("Bij een aanslag op het station vielen doden. De aanslag was zwaar. De daders van de aanslag vluchtten.")
    assert [found.report.quote(e.trigger) for e in found.events].count("aanslag") == 1


def test_a_heading_is_told_by_the_text_below_it() -> None:
    found = told("Minister treedt af\nDe minister is zaterdag afgetreden. Hij noemde zijn besluit zwaar.")
    assert found.report.quote(found.events[0].trigger) == "afgetreden"


def test_taking_part_is_of_the_type_of_what_it_is_part_of() -> None:
    assert told("Hele families deden mee aan het protest.").event("deden").type == "PROTEST"


def test_an_event_is_in_the_innermost_claim() -> None:
    text = "De woordvoerder zegt dat de rebellen het dorp hebben aangevallen."
    start = text.index("de rebellen")
    whole = Claim(id="buiten", span=Span("x", 0, len(text)), mode="direct", cue=None, source=None, speaker=None)
    inner = Claim(id="binnen", span=Span("x", start, len(text) - 1), mode="indirect", cue=None, source=None, speaker=None)
    r = report(text)
    claims = tuple(
        Claim(id=c.id, span=Span(r.id, c.span.start, c.span.end), mode=c.mode, cue=None, source=None, speaker=None)
        for c in (whole, inner)
    )
    assert told(text, claims=claims).event("aangevallen").claim == "binnen"


def test_a_verb_that_goes_on_with_a_quotation_is_no_prosecution() -> None:
    text = "'Dat valt mee', vervolgde de kok."
    r = report(text)
    cue = Span(r.id, text.index("vervolgde"), text.index(" de kok"))
    claim = Claim(id="c", span=Span(r.id, 0, 15), mode="direct", cue=cue, source=None, speaker=None)
    assert not told(text, claims=(claim,)).events
    assert told("Justitie vervolgde de kok.").event("vervolgde").type == "ACCUSE"


def test_places_stand_behind_a_preposition() -> None:
    r = report("De politie arresteerde in Gent drie mannen.")
    gent = actor(r, "Gent", kind="place")
    pipeline = nlp("nl")
    (event,) = find_events(scene_of(pipeline(r.text), r, NL, (gent,), (), ()))
    assert event.where == (gent.id,)


def test_every_event_quotes_its_words() -> None:
    found = told("De leider riep de burgers op om te staken. Duizenden mensen gingen de straat op.", "De leider", "de burgers")
    for e in found.events:
        assert e.span.contains(e.trigger)
        assert found.report.quote(e.trigger).strip()
    assert len({e.id for e in found.events}) == len(found.events)
