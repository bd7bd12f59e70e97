"""Dutch stances: which events and nouns say who is for or against whom."""

from __future__ import annotations

from kroniek.lang.shapes.stances import Relation, StanceWords

WORDS = StanceWords(
    by_type={
        "SUPPORT": "supports", "ACCUSE": "accuses", "REJECT": "rejects", "PROTEST": "opposes", "THREATEN": "opposes", "SANCTION": "sanctions",
    },
    by_lemma={
        "erkennen": "recognises", "erkenning": "recognises", "als president erkennen": "recognises",
        "boycotten": "opposes", "verzetten": "opposes", "bestrijden": "opposes", "keren": "opposes", "ageren": "opposes",
        "fulmineren": "opposes", "uithalen": "opposes", "afstand nemen": "opposes", "protest aantekenen": "opposes",
        "zwartmaken": "opposes", "van repliek dienen": "opposes", "distantiëren": "opposes", "opnemen tegen": "opposes",
        "concurrentie aangaan": "opposes", "strijd aangaan": "opposes", "betrekkingen verbreken": "opposes", "banden verbreken": "opposes",
        "bezwaar": "opposes", "bezwaar maken": "opposes", "weerstand": "opposes", "weerstand bieden": "opposes", "kritiek": "opposes",
        "oppositie": "opposes", "tegenstand": "opposes", "in opstand komen": "opposes", "de rug toekeren": "rejects",
        "uitroepen": "recognises", "tot president uitroepen": "recognises",
        "de zijde scharen": "allied", "alliantie": "allied", "bondgenootschap": "allied", "lijstverbinding aangaan": "allied",
        "bondgenootschap sluiten": "allied", "pact": "allied", "samenwerken": "allied", "samenwerking": "allied", "oefening": "allied", "verzet": "opposes", "omverwerpen": "opposes", "op de knieën dwingen": "opposes", "op de knieën krijgen": "opposes", "afzetten": "opposes",
    },
    turned={"recognises": "rejects", "supports": "rejects"},
    relations=(
        Relation(noun="bondgenoot", kind="allied", example="Het koninkrijk is een bondgenoot van de republiek."),
        Relation(noun="medestander", kind="supports", example="De burgemeester is een medestander van de minister."),
        Relation(noun="aanhanger", kind="supports", example="De zanger is een aanhanger van de president."),
        Relation(noun="supporter", kind="supports", example="De minister is een supporter van de club."),
        Relation(noun="voorstander", kind="supports", example="De senator is een voorstander van de regering."),
        Relation(noun="steunpilaar", kind="supports", example="Het leger is een steunpilaar van de president."),
        Relation(noun="getrouwe", kind="supports", example="De generaal is een getrouwe van de koning."),
        Relation(noun="beschermheer", kind="supports", example="De keizer is de beschermheer van de kerk."),
        Relation(noun="sympathisant", kind="supports", example="De schrijver is een sympathisant van de beweging."),
        Relation(noun="loyalist", kind="supports", example="De minister is een loyalist van de president."),
        Relation(noun="tegenstander", kind="opposes", example="De rechter is een tegenstander van de president."),
        Relation(noun="opponent", kind="opposes", example="De senator is een opponent van de premier."),
        Relation(noun="rivaal", kind="opposes", example="De gouverneur is de rivaal van de president."),
        Relation(noun="uitdager", kind="opposes", example="De advocaat is de uitdager van de president."),
        Relation(noun="vijand", kind="opposes", example="De generaal is een vijand van de koning."),
        Relation(noun="aartsvijand", kind="opposes", example="Het buurland is de aartsvijand van de republiek."),
        Relation(noun="criticus", kind="opposes", example="De dichter is een criticus van het regime."),
        Relation(noun="criticaster", kind="opposes", example="De arts is een criticaster van de minister."),
        Relation(noun="partnerland", kind="allied", example="Het koninkrijk is een partnerland van de republiek."),
        Relation(noun="coalitiepartner", kind="allied", example="De partij is de coalitiepartner van de liberalen."),
    ),
    suffix=7,
    target_prepositions=frozenset({"van", "voor", "tegen"}),
    member_prepositions=frozenset({"als", "zoals", "waaronder", "onder"}),
    both=frozenset({"rivaal", "vijand", "tegenstander", "bondgenoot", "aartsvijand", "kemphaan"}),
    strife=frozenset({"strijd", "machtsstrijd", "oorlog", "conflict", "geschil", "ruzie", "veldslag", "handelsoorlog", "vete", "twist"}),
    calls=frozenset({"REQUEST", "THREATEN"}),
    against_who=frozenset({"RETREAT", "CONCEDE"}),
    against_whom=frozenset({"SANCTION", "PROTEST", "COERCE", "ASSAULT"}),
    charged=frozenset({"ASSAULT", "COERCE", "THREATEN"}),
)
