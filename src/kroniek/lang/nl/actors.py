"""Dutch actors: nouns, lands and pronouns. The long lists are beside this file, as TSV."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from kroniek.lang.shapes.actors import ActorNoun, ActorWords, Gender, Land, Pronoun, Suffix
from kroniek.records import Kind

HERE = Path(__file__).parent


def _rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _nouns() -> dict[str, ActorNoun]:
    return {n: ActorNoun(noun=n, kind=cast("Kind", k), gender=cast("Gender", g)) for n, k, g in _rows("actor_nouns.tsv")}


def _list(cell: str) -> tuple[str, ...]:
    return tuple(x for x in cell.split(",") if x)


def _lands() -> tuple[Land, ...]:
    out = []
    for row in _rows("lands.tsv"):
        name, kind, aliases, adjectives, person, people, seats = (*row, *[""] * 7)[:7]
        out.append(
            Land(
                name=name,
                kind=cast("Kind", kind),
                aliases=_list(aliases),
                adjectives=_list(adjectives),
                person=_list(person),
                people=_list(people),
                seats=_list(seats),
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
    Suffix(ending="kenner", kind="person", gender="-", example="De Chinakenner zag geen gevaar."),
    Suffix(ending="aanse", kind="person", gender="f", example="Een Braziliaanse won goud."),
)

PRONOUNS = (
    Pronoun(word="hij", person=3, number="s", gender="m", possessive=False, animate=False, example="Hij trad af."),
    Pronoun(word="ie", person=3, number="s", gender="m", possessive=False, animate=False, example="Toen trad-ie af."),
    Pronoun(word="hem", person=3, number="s", gender="m", possessive=False, animate=False, example="De politie hield hem aan."),
    Pronoun(word="zij", person=3, number="-", gender="f", possessive=False, animate=True, example="Zij won de verkiezing."),
    Pronoun(word="ze", person=3, number="-", gender="f", possessive=False, animate=False, example="Toen trad ze af."),
    Pronoun(word="haar", person=3, number="s", gender="f", possessive=False, animate=True, example="De politie hield haar aan."),
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
    Pronoun(word="me", person=1, number="s", gender="-", possessive=False, animate=True, example="“Vertrouw me”, zei de premier."),
    Pronoun(word="mijn", person=1, number="s", gender="-", possessive=True, animate=True, example="“Mijn partij verloor”, zei ze."),
    Pronoun(word="m'n", person=1, number="s", gender="-", possessive=True, animate=True, example="“Ik gaf m'n woord”, zei ze."),
    Pronoun(word="wij", person=1, number="p", gender="-", possessive=False, animate=True, example="“Wij geven niet op”, zei ze."),
    Pronoun(word="we", person=1, number="p", gender="-", possessive=False, animate=True, example="“We geven niet op”, zei ze."),
    Pronoun(word="ons", person=1, number="p", gender="-", possessive=False, animate=True, example="“Help ons”, zei ze."),
    Pronoun(word="ons", person=1, number="p", gender="-", possessive=True, animate=True, example="“Ons land lijdt”, zei ze."),
    Pronoun(word="onze", person=1, number="p", gender="-", possessive=True, animate=True, example="“Onze partij wint”, zei ze."),
)

WORDS = ActorWords(
    nouns=_nouns(),
    suffixes=SUFFIXES,
    not_actors=frozenset(
        {
            "hamburger", "cheeseburger", "automatenhal", "dialoog", "proloog", "epiloog", "monoloog", "tandrad",
            "politicologie", "beraad", "verraad", "voorraad", "draad", "graad", "zaad", "internetbron", "waterbron", "lichtbron",
            "energiebron", "inkomstenbron", "krachtbron", "warmtebron", "infectiebron", "gasbron", "voedselbron", "geldbron",
            "standpunt", "uitzonderingsstaat", "toestand", "staat_van", "aandacht", "noodtoestand", "luchtmacht_", "overmacht",
            "volmacht", "onmacht", "almacht", "koopkracht", "keuzevak", "huisvader_", "brievenbus", "moederdag", "regenboog",
            "klimop", "moorkop", "tafel", "politiestaat", "huwelijk", "markt", "arbeidsmarkt", "woningmarkt", "huizenmarkt",
            "aandelenmarkt", "oliemarkt", "thuismarkt", "afzetmarkt", "kapitaalmarkt", "kledingmarkt", "automarkt", "energiemarkt",
            "schoonheidsmarkt", "koopwoning", "zandbank", "databank", "voedselbank_", "werkbank", "spoorweg", "uitweg", "omweg",
            "luchtweg", "waterweg", "halverwege", "achterweg", "vaarweg", "fietspaar", "volkslied", "gastgezin_", "breuklijn",
            "vraagbaak", "wetsregel", "mensenrecht", "watermassa", "luchtmassa", "spiermassa", "geldmassa", "rompslomp",
            "kettinggroep", "bloedgroep", "lijstverbinding", "spelregel", "hoofdpijn", "werkplaats", "vindplaats", "parkeerplaats",
            "zitplaats", "standplaats", "staanplaats", "feestelijkheid", "prijslijst", "tennisclub_", "voetstuk", "boegbeeld_",
            "ijskast", "ijspaleis", "drijfkracht", "leerschool", "leeftijdsgenoot_", "vergrootglas",
        }
    ),
    compound_heads=frozenset(
        {"man", "vrouw", "raad", "hof", "bond", "club", "team", "boer", "partij", "land", "stad", "staat", "baas", "chef", "korps", "macht",
         "bende", "groep", "leger", "agent", "actrice", "bank", "krant", "mens", "zoon", "gids", "kern", "kamer", "fonds", "huis", "weg", "zee", "dief"}
    ),
    plurals=(
        ("'s", ""), ("’s", ""), ("lieden", "man"), ("lui", "man"), ("mannen", "man"), ("heden", "heid"), ("eren", ""), ("ici", "icus"),
        ("rici", "ricus"), ("ieën", "ie"), ("eeën", "ee"), ("iën", "ie"), ("ën", ""), ("zen", "s"), ("ven", "f"), ("en", ""), ("n", ""),
        ("s", ""), ("steden", "stad"), ("leden", "lid"), ("a", "um"),
    ),
    lands=_lands(),
    pronouns=PRONOUNS,
    definite=frozenset({"de", "het", "'t", "’t", "deze", "die", "dit", "dat", "diezelfde", "datzelfde", "dezelfde", "hetzelfde", "beide"}),
    demonstrative=frozenset({"deze", "die", "dit", "dat", "diezelfde", "datzelfde", "dezelfde", "hetzelfde"}),
    articles=frozenset({"de", "het", "een", "'t", "’t", "'n", "’n"}),
    adjective_endings=("", "e", "er"),
    name_endings=("'s", "’s", "'", "’", "s"),
)  # fmt: skip
