"""What the pages say, in Dutch and in English. A page shows both and hides one, so that the switch needs no server."""

from __future__ import annotations

from datetime import date, timedelta

from kroniek.records import When

LANGUAGES = ("nl", "en")

WORDS: dict[str, tuple[str, str]] = {
    "overview": ("Overzicht", "Overview"),
    "timeline": ("Tijdlijn", "Timeline"),
    "figures": ("Cijfers", "Figures"),
    "conflicts": ("Tegenspraken", "Contradictions"),
    "claims": ("Uitspraken", "Claims"),
    "actors": ("Actoren", "Actors"),
    "stances": ("Standpunten", "Stances"),
    "reports": ("Berichten", "Reports"),
    "quality": ("Verantwoording", "How this was made"),
    "events": ("gebeurtenissen", "events"),
    "entries": ("regels op de tijdlijn", "timeline entries"),
    "period": ("Berichten gepubliceerd", "Reports published"),
    "outlet": ("Uitgever", "Outlet"),
    "unknown_outlet": ("uitgever onbekend", "outlet unknown"),
    "untitled": ("zonder titel", "untitled"),
    "undated": ("zonder datum", "undated"),
    "published": ("Gepubliceerd", "Published"),
    "copy": ("kopie van", "copy of"),
    "wire": ("persbureau", "news agency"),
    "independent": ("onafhankelijk", "independent"),
    "report_one": ("bericht", "report"),
    "report_many": ("berichten", "reports"),
    "who": ("Wie", "Who"),
    "whom": ("Tegen of met wie", "Whom"),
    "where": ("Waar", "Where"),
    "when": ("Wanneer", "When"),
    "why_when": ("Waarom deze datum", "Why this date"),
    "said_by": ("Volgens", "According to"),
    "type": ("Soort", "Type"),
    "how": ("Hoe", "How"),
    "evidence": ("Bewijs", "Evidence"),
    "open_passage": ("Lees in het bericht", "Read in the report"),
    "stated_by": ("Genoemd door", "Stated by"),
    "outlet_states": ("het bericht zelf", "the report itself"),
    "value": ("Waarde", "Value"),
    "counted": ("Wat is geteld", "What is counted"),
    "speaker": ("Spreker", "Speaker"),
    "content": ("Uitspraak", "Claim"),
    "chain": ("Keten", "Chain"),
    "mode": ("Vorm", "Form"),
    "direct": ("letterlijk", "direct"),
    "indirect": ("weergegeven", "indirect"),
    "mixed": ("deels letterlijk", "mixed"),
    "hearsay": ("niemand genoemd", "nobody named"),
    "reporting_asserted": ("als feit doorgegeven", "passed on as fact"),
    "reporting_distanced": ("met afstand weergegeven", "reported at a distance"),
    "reporting_denied": ("de bron ontkent dit", "the source denies this"),
    "via": ("via", "via"),
    "roles": ("Rollen", "Roles"),
    "mentions": ("keer genoemd", "mentions"),
    "also": ("ook", "also"),
    "kind": ("Soort", "Kind"),
    "person": ("persoon", "person"),
    "organisation": ("organisatie", "organisation"),
    "state": ("staat", "state"),
    "group": ("groep", "group"),
    "place": ("plaats", "place"),
    "contradiction": ("tegenspraak", "contradiction"),
    "contradiction_many": ("tegenspraken", "contradictions"),
    "against": ("tegenover", "against"),
    "earlier": ("Eerst", "First"),
    "later": ("Later", "Later"),
    "update": ("latere stand", "later state"),
    "side": ("Lezing", "Version"),
    "nobody_quoted": ("het bericht zelf", "the report itself"),
    "figure": ("getal", "figure"),
    "date": ("datum", "date"),
    "outcome": ("afloop", "outcome"),
    "responsibility": ("wie het deed", "responsibility"),
    "status": ("wie het ambt heeft", "status"),
    "other": ("overig", "other"),
    "happened": ("gebeurd", "happened"),
    "planned": ("gepland", "planned"),
    "possible": ("mogelijk", "possible"),
    "denied": ("ontkend", "denied"),
    "negated": ("gebeurde niet", "did not happen"),
    "hypothetical": ("hypothetisch", "hypothetical"),
    "disputed": ("omstreden", "disputed"),
    "supports": ("steunt", "supports"),
    "opposes": ("is tegen", "opposes"),
    "recognises": ("erkent", "recognises"),
    "rejects": ("wijst af", "rejects"),
    "accuses": ("beschuldigt", "accuses"),
    "allied": ("is bondgenoot van", "is allied with"),
    "sanctions": ("legt sancties op aan", "sanctions"),
    "holder": ("Wie", "Holder"),
    "target": ("Jegens wie", "Target"),
    "stance": ("Standpunt", "Stance"),
    "filter": ("Zoek in deze lijst", "Search this list"),
    "only_flagged": ("alleen met tegenspraak", "contradicted only"),
    "known_by": ("Stand op", "As known on"),
    "known_by_all": ("alle berichten", "all reports"),
    "none_events": ("In deze berichten is niets gevonden dat op de tijdlijn kan.", "Nothing was found for the timeline."),
    "none_figures": ("In deze berichten staan geen cijfers.", "There are no figures in these reports."),
    "none_conflicts": ("De bronnen spreken elkaar nergens aantoonbaar tegen.", "No contradictions were found."),
    "none_claims": ("In deze berichten staan geen uitspraken van anderen.", "There are no claims in these reports."),
    "none_actors": ("In deze berichten wordt niemand genoemd.", "No actors were found."),
    "none_stances": ("Er zijn geen standpunten gevonden.", "No stances were found."),
    "none_reports": ("Nog geen berichten gelezen. Typ: kroniek build map/", "No reports yet. Type: kroniek build folder/"),
    "wider": ("Haal een filter weg:", "Take a filter off:"),
    "wider_one": ("{} zonder", "{} without"),
    "none_match": ("Niets past bij deze zoekvraag.", "Nothing matches this search."),
    "hits": ("getoond", "shown"),
    "of": ("van de", "of"),
    "months_note": (
        "Elke regel staat bij de eerste dag die mogelijk is. De balk is zo breed als de datum onzeker is; "
        "gearceerd: "
        "de tekst noemt de dagen niet zelf; ◀ ▶: loopt door buiten de tekening.",
        "Each line stands at the first day that is possible. The bar is as wide as the date is uncertain; "
        "hatched: the text does not name the days itself; ◀ ▶: goes on outside the drawing.",
    ),
    "undated_note": (
        "Van deze regels zegt de tekst niet wanneer; ze staan daarom niet tussen de andere.",
        "The text does not say when these happened, so they do not stand among the others.",
    ),
    "density": ("Wanneer het gebeurde", "When it happened"),
    "density_note": (
        "Elke regel is gelijk verdeeld over de dagen die hij kan betekenen. De meeste vallen in: ",
        "Each line is spread evenly over the days that it may mean. Most fall in: ",
    ),
    "top": ("Het vaakst verteld", "Told most often"),
    "top_actors": ("Wie het vaakst genoemd worden", "Named most often"),
    "untitled_case": ("Kroniek van {} berichten", "Chronicle of {} reports"),
    "several": ("Meer dan eens genoemd", "Named more than once"),
    "vague_note": (
        "Deze getallen delen alleen hun eenheid; zij tellen verschillende dingen.",
        "These numbers share only a unit; they count different things.",
    ),
    "other_numbers": ("Andere getallen", "Other numbers"),
    "scale": ("schaal", "scale"),
    "steep": ("logaritmisch", "logarithmic"),
    "a_copy": ("overgenomen bericht", "copied report"),
    "copied_by": ("overgenomen door", "copied by"),
    "shared_passages": ("Woordelijk ook in andere berichten", "Word for word in other reports too"),
    "also_in": ("ook in", "also in"),
    "by_quote": ("volgens", "according to"),
    "rest": ("en nog {}", "and {} more"),
    "without_name": ("zonder naam", "unnamed"),
    "role_claimed": ("in een uitspraak", "in a claim"),
    "before": ("Eerder", "Earlier"),
    "per_outlet": ("Wie het bericht", "Who reports it"),
    "legend": ("Legenda", "Legend"),
    "event": ("gebeurtenis", "event"),
    "event_one": ("gebeurtenis", "event"),
    "event_many": ("gebeurtenissen", "events"),
    "claim": ("uitspraak", "claim"),
    "claim_one": ("uitspraak", "claim"),
    "claim_many": ("uitspraken", "claims"),
    "mention_many": ("keer genoemd", "mentions"),
    "mention_one": ("keer genoemd", "mention"),
    "time": ("tijd", "time"),
    "actor": ("actor", "actor"),
    "an_actor": ("Actor", "Actor"),
    "skip": ("Naar de inhoud", "Skip to content"),
    "language": ("English", "Nederlands"),
    "keys": ("Toetsen", "Keys"),
    "method_1": (
        "Alles hieronder is door een programma uit de berichten gehaald; elke regel wijst de plaats in de tekst aan. "
        "Controleer het bewijs voor u iets overneemt.",
        "All below was read from the reports by a program; each line points to its place in the text. "
        "Check the evidence before you use it.",
    ),
    "method_2": (
        "Een datum is een interval: zo breed als de tekst hem laat. "
        "De publicatiedatum is nooit stilzwijgend de datum van een gebeurtenis.",
        "A date is an interval, as wide as the text leaves it. A publication date never poses as an event date.",
    ),
    "method_3": (
        "Overgenomen berichten (persbureaus) tellen eenmaal als onafhankelijke bron.",
        "Copied reports (news agencies) count once as an independent source.",
    ),
    "made_by": ("Gemaakt met Kroniek", "Made with Kroniek"),
    "skipped": ("Overgeslagen", "Skipped"),
    "approximately": ("ongeveer", "about"),
    "at_least": ("ten minste", "at least"),
    "at_most": ("hooguit", "at most"),
    "no_value": ("zonder getal", "no value"),
    "latest_conflicts": ("Waar de bronnen elkaar tegenspreken", "Where the sources disagree"),
    "see_all": ("alle bekijken", "see all"),
    "contents": ("Onderdelen", "Contents"),
    "characters": ("tekens", "characters"),
    "count": ("Aantal", "Count"),
    "search": ("Zoeken", "Search"),
    "search_in": ("zoek in alles", "search everything"),
    "search_do": ("Zoek", "Search"),
    "map": ("Kaart", "Map"),
    "export": ("Export", "Export"),
    "decisions": ("Beslissingen", "Decisions"),
    "help": ("Hulp", "Help"),
    "licence": ("licentie", "licence"),
    "contact": ("contact", "contact"),
    "stale": (
        "Er zijn berichten of beslissingen die nog niet verwerkt zijn. Typ:",
        "There are reports or decisions that the chronicle does not know of yet. Type:",
    ),
    "words": ("Woorden", "Words"),
    "from": ("Van", "From"),
    "until": ("Tot en met", "Until"),
    "day_hint": ("2024-07-08", "2024-07-08"),
    "certainty": ("Zekerheid", "Certainty"),
    "precision": ("Nauwkeurigheid van de datum", "Precision of the date"),
    "precision_day": ("op de dag", "to the day"),
    "precision_week": ("op de week", "to the week"),
    "precision_month": ("op de maand", "to the month"),
    "precision_year": ("op het jaar", "to the year"),
    "precision_wide": ("ruimer dan een jaar", "wider than a year"),
    "precision_open": ("aan één kant open", "open at one end"),
    "precision_none": ("zonder datum", "undated"),
    "sort": ("Volgorde", "Order"),
    "sort_date": ("oudste eerst", "oldest first"),
    "sort_newest": ("nieuwste eerst", "newest first"),
    "sort_told": ("meeste bronnen eerst", "most sources first"),
    "sort_published": ("eerst bericht", "first reported"),
    "sort_name": ("op naam", "by name"),
    "sort_mentions": ("vaakst genoemd eerst", "most mentioned first"),
    "sort_size": ("langste eerst", "longest first"),
    "sort_speaker": ("op spreker", "by speaker"),
    "lanes": ("Banen", "Lanes"),
    "by_type": ("per soort", "by type"),
    "by_actor": ("per actor", "by actor"),
    "by_place": ("per plaats", "by place"),
    "by_source": ("per uitgever", "by outlet"),
    "only_several": ("alleen met meer bronnen", "several sources only"),
    "only_starred": ("alleen met ster", "starred only"),
    "filter_do": ("Toon", "Show"),
    "narrow": ("Verder beperken", "Narrow down"),
    "filters_on": ("Filters die aan staan", "Filters that are on"),
    "take_off": ("haal dit filter weg", "take this filter off"),
    "take_all_off": ("alle filters weg", "all filters off"),
    "paging": ("Bladeren", "Pages"),
    "first_page": ("naar het begin", "back to the start"),
    "next_page": ("volgende", "next"),
    "this_list": ("Deze lijst", "This list"),
    "all": ("alle", "all"),
    "all_places": ("alle {} plaatsen", "all {} places"),
    "says_that": ("zegt dat", "says that"),
    "entry_one": ("regel op de tijdlijn", "timeline entry"),
    "entry_many": ("regels op de tijdlijn", "timeline entries"),
    "timeline_drawing": (
        "Tijdlijn, getekend: {} regels; de lijst eronder zegt hetzelfde",
        "Timeline, drawn: {} entries; the list below says the same",
    ),
    "known_note": (
        "Alleen wat op {} bekend kon zijn: wat zeker later verscheen is verborgen, en telt niet mee als bron.",
        "Only what can have been known on {}: what certainly appeared later is hidden and does not count as a source.",
    ),
    "in_this_text": ("In deze tekst", "In this text"),
    "on_timeline": ("op de tijdlijn", "on the timeline"),
    "source_file": ("bestand", "file"),
    "not_looked_at": (
        "niet gelezen: staat om het bericht heen, of in een andere taal",
        "not read: stands around the report, or in another language",
    ),
    "not_read": (
        "Dit bericht is nog niet ontleed: er is niets in gezocht.",
        "This report was not read yet: nothing was looked for in it.",
    ),
    "verdict_right": ("klopt", "right"),
    "verdict_wrong": ("onjuist", "wrong"),
    "verdict_unsure": ("twijfel", "unsure"),
    "verdict_none": ("nog niet beoordeeld", "not judged yet"),
    "verdict_right_do": ("klopt", "right"),
    "verdict_wrong_do": ("fout", "wrong"),
    "verdict_unsure_do": ("weet niet", "unsure"),
    "mark_right": ("Dit klopt met de tekst", "This is what the text says"),
    "mark_wrong": ("Dit staat er niet", "The text does not say this"),
    "mark_unsure": ("Weet niet", "Not sure"),
    "mark_star": ("Ster", "Star"),
    "starred": ("met ster", "starred"),
    "note": ("Notitie", "Note"),
    "keep": ("Bewaar", "Keep"),
    "query_help": ("Hulp bij zoeken", "Help with searching"),
    "f_q": ("woorden", "words"),
    "f_from": ("van", "from"),
    "f_to": ("tot en met", "until"),
    "f_known_by": ("bekend op", "known on"),
    "f_actor": ("actor", "actor"),
    "f_source": ("uitgever", "outlet"),
    "f_place": ("plaats", "place"),
    "f_type": ("soort", "type"),
    "f_topic": ("waarover", "about"),
    "f_fact": ("zekerheid", "certainty"),
    "f_kind": ("aard", "kind"),
    "f_speaker": ("spreker", "speaker"),
    "f_mode": ("vorm", "form"),
    "f_reporting": ("hoe doorgegeven", "how passed on"),
    "f_judgement": ("oordeel", "judgement"),
    "f_counted": ("wat is geteld", "what is counted"),
    "f_unit": ("eenheid", "unit"),
    "f_verdict": ("uw oordeel", "your verdict"),
    "f_precision": ("nauwkeurigheid", "precision"),
    "f_items": ("onderdelen", "items"),
    "f_report": ("bericht", "report"),
    "f_flagged": ("met tegenspraak", "contradicted"),
    "f_starred": ("met ster", "starred"),
    "f_named": ("met naam", "named"),
    "f_copies": ("met kopieën", "with copies"),
    "f_several": ("meer bronnen", "several sources"),
    "f_sort": ("volgorde", "order"),
    "f_by": ("banen", "lanes"),
    "f_as": ("als", "as"),
    "e_400": ("Dat kan niet gevraagd worden", "That cannot be asked"),
    "e_403": ("Dat mag niet", "Not allowed"),
    "e_edit": (
        "Deze kroniek is alleen te lezen. Om te kunnen beslissen: kroniek serve KRONIEK --edit",
        "This chronicle can only be read. To decide: kroniek serve CASE --edit",
    ),
    "e_csrf": (
        "Dit formulier hoort niet bij een pagina van deze server, of is van voor de laatste start. Laad de pagina opnieuw.",
        "This form does not belong to a page of this server, or is from before it last started. Load the page again.",
    ),
    "merge": ("Dezelfde als …", "The same as …"),
    "merge_do": ("Voeg samen", "Merge"),
    "Not Found": ("Deze pagina is er niet.", "There is no such page."),
    "Method Not Allowed": ("Dit adres kan zo niet gevraagd worden.", "This address cannot be asked so."),
    "e_404": ("Dat is er niet", "There is no such thing"),
    "e_405": ("Dat kan hier niet", "Not possible here"),
    "e_413": ("Te veel", "Too much"),
    "e_421": ("Verkeerd adres", "Wrong address"),
    "e_500": ("Fout in Kroniek", "Fault in Kroniek"),
    "e_503": ("Nu even niet", "Not right now"),
    "e_nothing": (
        "In deze kroniek is geen {}. Misschien is hij opnieuw gemaakt sinds deze koppeling werd bewaard.",
        "There is no {} in this chronicle. It may have been made again since this link was kept.",
    ),
    "about_days": ("over", "about"),
    "all_figures": ("alle {} cijfers", "all {} figures"),
    "all_numbers": ("alle cijfers hierover", "all figures on this"),
    "api_note": (
        "Alles wat de pagina’s tonen is ook als gegevens te vragen; de beschrijving staat in",
        "All that the pages show can be asked for as data; it is described in",
    ),
    "around": ("Wat eraan voorafging en erop volgde", "What came before and after"),
    "as_role": ("als", "as"),
    "as_table": ("als tabel", "as a table"),
    "begun": ("Begonnen (UTC)", "Begun (UTC)"),
    "finished": ("Klaar", "Done"),
    "conflict_right": ("echte tegenspraak", "a real contradiction"),
    "conflict_wrong": ("geen tegenspraak", "no contradiction"),
    "conflict_unsure": ("twijfel", "unsure"),
    "copied_times": ("{} keer overgenomen", "copied {} times"),
    "country": ("Land", "Country"),
    "decisions_note": (
        "Wat hier besloten is staat in de kroniek zelf. Gevonden zinnen blijven zoals ze zijn; oordelen en "
        "samenvoegingen tellen mee bij de volgende keer vergelijken:",
        "What was decided here is kept in the chronicle itself. What was found stays as it is; verdicts and merges "
        "count at the next reconciling:",
    ),
    "drawn_as": ("Getekend als", "Drawn as"),
    "as_network": ("netwerk", "network"),
    "as_matrix": ("matrix", "matrix"),
    "export_note": (
        "Elke lijst kan met precies de filters die aan staan worden meegenomen: onder de lijst staan CSV en JSON. Hier "
        "staan ze zonder filter.",
        "Every list can be taken along with exactly the filters that are on: CSV and JSON stand above the list. Here "
        "they are without filters.",
    ),
    "figures_note": (
        "Cijfers die op dezelfde vraag antwoorden staan bij elkaar, in volgorde van publicatie. Ze worden nooit "
        "opgeteld of tot één getal gemaakt.",
        "Figures that answer one question stand together, in the order of publication. They are never added up or made one.",
    ),
    "filters": ("Filters", "Filters"),
    "first": ("Eerst", "First"),
    "last": ("Laatst", "Last"),
    "first_reported": ("eerst bericht op", "first reported on"),
    "found_n": ("{} gevonden", "{} found"),
    "how_passed": ("Hoe doorgegeven", "How passed on"),
    "reporting_attributed": ("toegeschreven", "attributed"),
    "how_sure": ("Hoe zeker", "How sure"),
    "how_to_read": ("Hoe dit te lezen", "How to read this"),
    "judged_same": ("zelfde", "same"),
    "judged_different": ("ander", "different"),
    "judged_unsure": ("weet niet", "unsure"),
    "known_help": (
        "“Stand op” verbergt wat zeker na die dag is gepubliceerd, ook als bron van wat overblijft. Berichten zonder "
        "datum blijven staan.",
        "“As known on” hides what certainly was published after that day, also as a source of what remains. Reports "
        "without a date stay.",
    ),
    "known_n": ("al bekend", "known already"),
    "new_n": ("nieuw", "new"),
    "line": ("Regel", "Line"),
    "links": ("Verbanden", "Links"),
    "link_actor": ("actoren", "actors"),
    "link_event": ("gebeurtenissen", "events"),
    "link_copy": ("kopieën", "copies"),
    "list": ("Lijst", "List"),
    "lists": ("Lijsten", "Lists"),
    "model": ("Model", "Model"),
    "model_scores": ("Wat het model haalt", "What the model scores"),
    "model_scores_note": (
        "In procenten, op teksten waarop het niet geoefend is; uit de kaart van het model. Wat Kroniek als geheel "
        "vindt en mist, staat in docs/quality.md.",
        "In per cent, on texts that it was not trained on; from the card of the model. What Kroniek as a whole finds "
        "and misses is in docs/quality.md.",
    ),
    "most_sources": ("Meeste bronnen", "Most sources"),
    "news": ("Nieuw sinds de vorige keer", "New since the last run"),
    "none_decisions": ("Er is nog niets besloten.", "Nothing was decided yet."),
    "none_places": (
        "In deze berichten is bij geen gebeurtenis een plaats gevonden.",
        "No place was found with any event in these reports.",
    ),
    "none_runs": ("Er is nog niets gelezen.", "Nothing was read yet."),
    "none_skipped": ("Er is niets overgeslagen.", "Nothing was skipped."),
    "this_actor": ("Deze actor", "This actor"),
    "this_event": ("Deze regel", "This line"),
    "this_actor_too": ("Nu ook deze actor", "Now this actor too"),
    "this_event_too": ("Nu ook deze regel", "Now this line too"),
    "no_longer": ("niet meer in de kroniek", "no longer in the chronicle"),
    "decided": ("Wat u besloot", "What you decided"),
    "decided_how": (
        "Een besluit gaat voor elke regel en telt bij de volgende keer vergelijken; ongedaan gemaakt telt weer wat de regels vinden.",
        "A decision goes before every rule and counts at the next reconciling; once undone, what the rules find counts again.",
    ),
    "place_unsure": ("onzeker welke plaats dit is", "not certain which place this is"),
    "placed_of": ("{} met een punt op de kaart", "{} with a point on the map"),
    "places_n": ("plaatsen", "places"),
    "point": ("Punt", "Point"),
    "at_place": ("plaats", "place"),
    "at_region": ("streek, zonder punt", "region, no point"),
    "at_state": ("land, zonder punt", "country, no point"),
    "at_unknown": ("onbekend", "unknown"),
    "reason": ("Reden", "Reason"),
    "runs": ("Keren dat er gelezen is", "Runs"),
    "said_about": ("Over deze actor gezegd", "Said about this actor"),
    "said_self": ("Zelf gezegd", "Said by this actor"),
    "same_actor": ("Is dit dezelfde?", "Is this the same one?"),
    "same_note": (
        "Wat de regels aan elkaar legden of niet zeker wisten. Een oordeel telt bij de volgende keer vergelijken.",
        "What the rules joined, or were not sure of. A judgement counts at the next reconciling.",
    ),
    "same_event": ("Is dit dezelfde gebeurtenis?", "Is this the same event?"),
    "score": ("score", "score"),
    "skipped_banner": ("{} overgeslagen: welke, en waarom", "{} skipped: which, and why"),
    "sourced_of": ("{} met bron", "{} with a source"),
    "stretch": ("Periode", "Period"),
    "tables": ("tabellen", "tables"),
    "taken_away": ("weggehaald", "taken away"),
    "test_set": ("Toets", "Test set"),
    "undated_reports": ("{} berichten zonder datum", "{} reports without a date"),
    "undo": ("Maak ongedaan", "Undo"),
    "undone": ("ongedaan gemaakt", "undone"),
    "unfinished": ("niet af", "not done"),
    "unnamed_of": (
        "waarvan {} zonder naam: alleen omschreven, dezelfde kan hier vaker staan",
        "of which {} without a name: only described, and the same one may stand here more than once",
    ),
    "unread": ("niet ontleed", "not read"),
    "variants": ("Hoe het verteld wordt", "How it is told"),
    "variants_note": (
        "Elke zin die dit vertelt, met wat eruit gelezen is; ze hoeven het niet eens te zijn.",
        "Every clause that tells this, with what was read from it; they need not agree.",
    ),
    "versions": ("Versies", "Versions"),
    "other_languages": ("In een andere taal, bewaard en niet ontleed:", "In another language, kept and not read:"),
    "waiting_n": ("{} berichten wachten nog om gelezen te worden", "{} reports still wait to be read"),
    "what": ("Wat", "What"),
    "whole": ("De hele kroniek", "The whole chronicle"),
    "whole_api": ("dezelfde gegevens voor andere programma’s", "the same data for other programs"),
    "whole_cli": ("andere formaten", "other formats"),
    "whole_decisions": ("wat mensen besloten", "what people decided"),
    "whole_json": ("alles, in het formaat van docs/records.md", "everything, in the format of docs/records.md"),
    "whole_report": ("één bestand dat zonder netwerk werkt", "one file that works without a network"),
    "why_place": ("Waarom daar", "Why there"),
    "with_source": ("Met bron", "With a source"),
    "you_said": ("u zei:", "you said:"),
    "your_verdict": ("Uw oordeel", "Your verdict"),
    "mentions_whom": ("Over wie", "About whom"),
    "published_from": ("Gepubliceerd van", "Published from"),
    "with_copies": ("ook kopieën", "copies too"),
    "only_copies": ("alleen kopieën en hun bron", "copies and their source only"),
    "only_named": ("alleen met een naam", "named only"),
    "of_or_in": ("Van wie of waar", "Of whom or where"),
    "unit": ("Eenheid", "Unit"),
    "name": ("Naam", "Name"),
    "topic": ("Waarover", "About"),
    "judgement": ("Oordeel", "Judgement"),
    "holder_or_target": ("Wie of jegens wie", "Holder or target"),
    "sign": ("Voor of tegen", "For or against"),
    "figures_drawing": ("Cijfers, getekend; de lijst eronder zegt hetzelfde", "Figures, drawn; the list below says the same"),
    "map_drawing": (
        "Kaart met {} plaatsen; de tabel eronder zegt hetzelfde",
        "Map of {} places; the table below says the same",
    ),
    "matrix_drawing": (
        "Standpunten als matrix; de tabel eronder zegt hetzelfde",
        "Stances as a matrix; the table below says the same",
    ),
    "network_drawing": (
        "Standpunten als netwerk; de tabel eronder zegt hetzelfde",
        "Stances as a network; the table below says the same",
    ),
    "reports_drawing": ("Wanneer de berichten verschenen, getekend", "When the reports appeared, drawn"),
    "roles_drawing": ("Rollen in de tijd; de lijst eronder zegt hetzelfde", "Roles over time; the list below says the same"),
    "place_told_one": ("plaats", "place"),
    "place_told_many": ("plaatsen", "places"),
    "place_one": ("plaats", "place"),
    "place_many": ("plaatsen", "places"),
    "question_one": ("vraag", "question"),
    "question_many": ("vragen", "questions"),
    "figure_one": ("cijfer", "figure"),
    "figure_many": ("cijfers", "figures"),
    "source_one": ("onafhankelijke bron", "independent source"),
    "source_many": ("onafhankelijke bronnen", "independent sources"),
    "time_found_one": ("keer", "time"),
    "time_found_many": ("keer", "times"),
    "actor_one": ("actor", "actor"),
    "actor_many": ("actoren", "actors"),
    "stance_one": ("standpunt", "stance"),
    "stance_many": ("standpunten", "stances"),
    "conflict_one": ("tegenspraak of latere stand", "contradiction or later state"),
    "conflict_many": ("tegenspraken en latere standen", "contradictions and later states"),
    "in_report": ("in de berichten", "in the reports"),
    "in_entry": ("op de tijdlijn", "on the timeline"),
    "in_claim": ("uitspraken", "claims"),
    "in_figure": ("cijfers", "figures"),
    "in_actor": ("actoren", "actors"),
    "in_stance": ("standpunten", "stances"),
    "in_conflict": ("tegenspraken", "contradictions"),
    "report": ("bericht", "report"),
    "entry": ("gebeurtenis", "event"),
    "conflict": ("tegenspraak", "contradiction"),
    "decided_actor": ("actoren samengevoegd of gescheiden", "actors merged or kept apart"),
    "decided_event": ("gebeurtenissen samengevoegd of gescheiden", "events merged or kept apart"),
    "decided_copy": ("kopieën", "copies"),
    "decided_verdict": ("oordelen", "verdicts"),
    "decided_star": ("sterren", "stars"),
    "decided_note": ("notities", "notes"),
    "lines": ("Regels", "Entries"),
    "table": ("tabel", "table"),
    "qh_and": ("beide woorden, waar ook in het bericht", "both words, anywhere in the report"),
    "qh_phrase": ("deze woorden, in deze volgorde", "these words, in this order"),
    "qh_or": ("een van beide, of allebei", "either, or both"),
    "qh_not": ("het eerste zonder het tweede", "the first without the second"),
    "qh_brackets": ("haakjes gaan voor", "brackets go first"),
    "qh_prefix": ("elk woord dat zo begint", "any word that begins so"),
    "qh_near": ("hooguit tien woorden van elkaar", "at most ten words apart"),
    "qh_near2": ("hetzelfde, anders geschreven", "the same, written otherwise"),
    "qh_actor": ("waar deze actor in genoemd wordt (ook wie:)", "where this actor is mentioned (also who:)"),
    "qh_source": ("van deze uitgever (ook source:)", "from this outlet (also source:)"),
    "qh_days": ("uit deze dagen: dag, maand of jaar (ook from: to:)", "of these days: day, month or year (also from: to:)"),
    "qh_type": ("gebeurtenissen van deze soort (ook type:)", "events of this type (also type:)"),
    "k_search": ("zoeken", "search"),
    "k_move": ("volgende, vorige", "next, previous"),
    "k_open": ("open het bewijs", "open the evidence"),
    "k_source": ("open de bron", "open the source"),
    "k_copy": ("kopieer met bron", "copy with its source"),
    "k_go": ("ga naar een pagina", "go to a page"),
    "period_back": ("eerder", "earlier"),
    "period_on": ("later", "later"),
    "period_whole": ("hele periode", "whole period"),
    "k_period": ("periode terug, vooruit", "period back, forward"),
    "k_export": ("naar de export van deze lijst", "to the export of this list"),
    "k_star": ("ster", "star"),
    "k_verdict": ("klopt, fout, weet niet", "right, wrong, unsure"),
    "k_help": ("deze lijst", "this list"),
    "k_close": ("sluiten", "close"),
    "AGREE": ("akkoord", "agree"),
    "CONSULT": ("overleg", "consult"),
    "SUPPORT": ("steun", "support"),
    "CONCEDE": ("toegeven", "concede"),
    "COOPERATE": ("samenwerking", "cooperate"),
    "AID": ("hulp", "aid"),
    "RETREAT": ("terugtreden", "retreat"),
    "REQUEST": ("eis of oproep", "request"),
    "ACCUSE": ("beschuldiging", "accuse"),
    "REJECT": ("afwijzing", "reject"),
    "THREATEN": ("dreigement", "threaten"),
    "PROTEST": ("protest", "protest"),
    "SANCTION": ("sanctie", "sanction"),
    "MOBILIZE": ("mobilisatie", "mobilize"),
    "COERCE": ("dwang", "coerce"),
    "ASSAULT": ("geweld", "assault"),
    "NONE": ("voorval", "happening"),
    "m.allege": ("aanklacht", "allegation"),
    "m.arrest": ("arrestatie", "arrest"),
    "m.assassinate": ("liquidatie", "assassination"),
    "m.assist": ("om hulp", "for help"),
    "m.ban": ("verbod", "ban"),
    "m.beat": ("slagen", "beating"),
    "m.boycott": ("boycot", "boycott"),
    "m.ceasefire": ("bestand", "ceasefire"),
    "m.censor": ("censuur", "censorship"),
    "m.change": ("om verandering", "for change"),
    "m.convict": ("bestraffing", "punishment"),
    "m.curfew": ("avondklok", "curfew"),
    "m.cyber": ("cyberaanval", "cyber attack"),
    "m.demo": ("betoging", "demonstration"),
    "m.deport": ("uitzetting", "deportation"),
    "m.disapprove": ("afkeuring", "disapproval"),
    "m.disarm": ("ontwapening", "disarmament"),
    "m.discontinue": ("stopzetting", "discontinuation"),
    "m.execute": ("executie", "execution"),
    "m.expel": ("uitsluiting", "expulsion"),
    "m.explosives": ("explosieven", "explosives"),
    "m.firearms": ("vuurwapens", "firearms"),
    "m.force": ("met geweld", "with force"),
    "m.heavy-weapons": ("zware wapens", "heavy weapons"),
    "m.hunger": ("hongerstaking", "hunger strike"),
    "m.investigate": ("onderzoek", "investigation"),
    "m.martial-law": ("noodtoestand", "martial law"),
    "m.meet": ("om overleg", "for a meeting"),
    "m.militia": ("milities", "militia"),
    "m.misinform": ("misleiding", "misinformation"),
    "m.multilateral": ("veelzijdig", "multilateral"),
    "m.obstruct": ("blokkade", "obstruction"),
    "m.other": ("anders", "other"),
    "m.phone": ("telefonisch", "by phone"),
    "m.police": ("politie", "police"),
    "m.primitive": ("blanke wapens", "primitive weapons"),
    "m.release": ("vrijlating", "release"),
    "m.resign": ("aftreden", "resignation"),
    "m.restrict": ("beperking", "restriction"),
    "m.return": ("teruggave", "return"),
    "m.riot": ("rellen", "riot"),
    "m.seize": ("inname", "seizure"),
    "m.sexual": ("seksueel", "sexual"),
    "m.strike": ("staking", "strike"),
    "m.suicide-attack": ("zelfmoordaanslag", "suicide attack"),
    "m.third-party": ("bemiddeling", "third party"),
    "m.torture": ("marteling", "torture"),
    "m.troops": ("troepen", "troops"),
    "m.visit": ("bezoek", "visit"),
    "m.weapons": ("wapens", "weapons"),
    "m.withdraw": ("terugtrekking", "withdrawal"),
    "m.withhold": ("onthouding", "withholding"),
    "m.yield": ("om toegeven", "to yield"),
}

REASONS: dict[str, tuple[str, str]] = {
    "absolute": ("voluit in de tekst", "in full in the text"),
    "publication": ("gerekend vanaf de publicatie", "relative to publication"),
    "text": ("gerekend vanaf een ander moment in de tekst", "relative to another time in the text"),
    "clause": ("genoemd bij de gebeurtenis zelf", "named with the event itself"),
    "sentence": ("genoemd in dezelfde zin", "named in the same sentence"),
    "paragraph": ("uit het verloop van het verhaal", "from the course of the story"),
    "bound": ("niet later dan de publicatie", "not after publication"),
    "narrowed": ("versmald door ander bewijs", "narrowed by other evidence"),
    "vague": ("vaag aangeduid", "vague"),
    "none": ("geen aanwijzing in de tekst", "the text does not say"),
    "bound: news": (
        "nieuws zonder dag: de week tot en met de publicatie",
        "news without a day: the week up to publication",
    ),
    "text: role": ("volgt uit het ambt", "follows from the office"),
    "absolute: field": ("bij het bericht vermeld", "given with the report"),
    "absolute: json-ld": ("door de pagina vermeld", "given by the page"),
    "absolute: feed": ("door de feed vermeld", "given by the feed"),
    "absolute: url": ("uit het adres", "from the address"),
    "absolute: text": ("uit de aanhef van de tekst", "from the dateline of the text"),
    "absolute: header": ("in de kop van het bericht", "in the report's header"),
}
"""Why a date is what it is, by key; a key with its detail where the detail is itself a key."""
FIRM = frozenset(("absolute", "publication", "text", "clause", "sentence", "narrowed"))
"""Reasons that rest on words of the text for this very thing."""

UNITS: dict[str, tuple[str, str]] = {
    "personen": ("mensen", "people"),
    "persons": ("mensen", "people"),
    "procent": ("procent", "per cent"),
    "percent": ("procent", "per cent"),
    "euro": ("euro", "euros"),
    "dollar": ("dollar", "dollars"),
    "pond": ("pond", "pounds"),
    "yen": ("yen", "yen"),
    "kg": ("kilo", "kilograms"),
    "gram": ("gram", "grams"),
    "ton": ("ton", "tonnes"),
    "km": ("kilometer", "kilometres"),
    "meter": ("meter", "metres"),
    "cm": ("centimeter", "centimetres"),
    "mm": ("millimeter", "millimetres"),
    "km²": ("vierkante kilometer", "square kilometres"),
    "m²": ("vierkante meter", "square metres"),
    "m³": ("kubieke meter", "cubic metres"),
    "km/u": ("kilometer per uur", "kilometres an hour"),
    "hectare": ("hectare", "hectares"),
    "liter": ("liter", "litres"),
    "vat": ("vaten", "barrels"),
    "graden": ("graden", "degrees"),
    "degree": ("graden", "degrees"),
    "mijl": ("mijl", "miles"),
    "MW": ("megawatt", "megawatts"),
    "GW": ("gigawatt", "gigawatts"),
    "kWh": ("kilowattuur", "kilowatt hours"),
    "magnitude": ("kracht", "magnitude"),
}
"""Units in words; another unit is a word of the reports and stays as it is."""

COUNTED: dict[str, tuple[str, str]] = {
    "doden": ("doden", "deaths"),
    "deaths": ("doden", "deaths"),
    "gewonden": ("gewonden", "wounded"),
    "wounded": ("gewonden", "wounded"),
    "arrestanten": ("arrestanten", "arrests"),
    "arrests": ("arrestanten", "arrests"),
    "vermisten": ("vermisten", "missing"),
    "missing": ("vermisten", "missing"),
    "vluchtelingen": ("vluchtelingen", "refugees"),
    "refugees": ("vluchtelingen", "refugees"),
    "gevangenen": ("gevangenen", "prisoners"),
    "prisoners": ("gevangenen", "prisoners"),
    "betogers": ("betogers", "protesters"),
    "protesters": ("betogers", "protesters"),
    "stemmen": ("stemmen", "votes"),
    "votes": ("stemmen", "votes"),
    "zetels": ("zetels", "seats"),
    "seats": ("zetels", "seats"),
    "opkomst": ("opkomst", "turnout"),
    "turnout": ("opkomst", "turnout"),
    "woningen": ("woningen en huishoudens", "homes and households"),
    "homes": ("woningen en huishoudens", "homes and households"),
    "landen": ("landen", "countries"),
    "countries": ("landen", "countries"),
    "mens": ("mensen", "people"),
    "people": ("mensen", "people"),
}
"""What is counted, in words; anything else is a word of the reports and stays as it is, in quotation marks in English."""
VAGUE = frozenset(("mens", "people", *(u.casefold() for u in UNITS)))
"""Counted words that say no more than a unit does: such figures need not be about one thing."""

MONTHS = (
    tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
    tuple("January February March April May June July August September October November December".split()),
)
BETWEEN, UNTIL, FROM = ("tussen {} en {}", "between {} and {}"), ("uiterlijk {}", "by {}"), ("vanaf {}", "from {}")


def word(key: str, lang: int) -> str:
    """A word of the pages; `lang` is 0 for Dutch, 1 for English."""
    return WORDS[key][lang]


def reason(when: When, lang: int) -> str:
    """Why a date is what it is, in words, with what it rests on.

    >>> reason(When(earliest=None, latest=None, reason="none"), 0)
    'geen aanwijzing in de tekst'
    """
    key, _, detail = when.reason.partition(":")
    if when.reason in REASONS:
        return REASONS[when.reason][lang]
    said = REASONS.get(key.strip(), (key.strip(),) * 2)[lang]
    return f"{said} ({detail.strip()})" if detail.strip() else said


def day(d: date, lang: int) -> str:
    """A day as people write it: `7 juli 2023`."""
    return f"{d.day} {MONTHS[lang][d.month - 1]} {d.year}"


def days(when: When | None, lang: int) -> str:
    """An interval as people write it, never narrower than it is.

    >>> days(When(earliest=date(2019, 5, 1), latest=date(2019, 5, 31), reason="absolute"), 0)
    'mei 2019'
    """
    if when is None or (not when.earliest and not when.latest):
        return word("undated", lang)
    a, b = when.earliest, when.latest
    whole_months = a is not None and b is not None and a.day == 1 and (b + timedelta(days=1)).day == 1
    if a is None or b is None:
        known = a or b
        assert known is not None
        return (FROM if a else UNTIL)[lang].format(day(known, lang))
    if a == b:
        return day(a, lang)
    if whole_months:
        if (a.month, b.month) == (1, 12):
            return str(a.year) if a.year == b.year else f"{a.year}–{b.year}"
        if (a.year, a.month) == (b.year, b.month):
            return f"{MONTHS[lang][a.month - 1]} {a.year}"
    if (a.year, a.month) == (b.year, b.month):
        return f"{a.day}–{b.day} {MONTHS[lang][b.month - 1]} {b.year}"
    if whole_months:
        first = month(a.year if a.year != b.year else None, a.month, lang)
        return BETWEEN[lang].format(first, month(b.year, b.month, lang))
    first = day(a, lang) if a.year != b.year else f"{a.day} {MONTHS[lang][a.month - 1]}"
    return BETWEEN[lang].format(first, day(b, lang))


def month(year: int | None, number: int | None, lang: int) -> str:
    """A month, a year or a month of a year, as a heading."""
    return " ".join(x for x in (MONTHS[lang][number - 1] if number else "", str(year) if year else "") if x)


def stretch(when: When | None, lang: int) -> str:
    """A period from its first to its last day, all of it: what lies between, not what is uncertain.

    >>> stretch(When(earliest=date(2023, 9, 29), latest=date(2023, 12, 2), reason="absolute"), 0)
    '29 september t/m 2 december 2023'
    """
    said = days(when, lang)
    if when is None or not when.earliest or not when.latest or not said.startswith(BETWEEN[lang].split("{}")[0]):
        return said
    return said.removeprefix(BETWEEN[lang].split("{}")[0]).replace(BETWEEN[lang].split("{}")[1], (" t/m ", " to ")[lang], 1)


def firm(when: When) -> bool:
    """Does the text itself name these days for this? Otherwise they were worked out, and are drawn hatched."""
    return when.reason.partition(":")[0].strip() in FIRM


def counted(what: str, unit: str, lang: int) -> str:
    """What figures count and in which unit, as a heading.

    >>> counted("stemmen", "procent", 0), counted("doden", "personen", 1), counted("stembureau", "stembureau", 1)
    ('stemmen, procent', 'deaths', '“stembureau”')
    """
    thing = COUNTED[what][lang] if what in COUNTED else what and (what, f"“{what}”")[lang]
    measure = UNITS[unit][lang] if unit in UNITS else unit and (unit, f"“{unit}”")[lang]
    if what.casefold() == unit.casefold() or not what:
        thing = ""
    if not thing and not measure:
        return word("other_numbers", lang)
    people = UNITS["personen"][lang]
    return ", ".join(x for x in (thing, measure if measure != people or not thing else "") if x)


def precision(when: When) -> str:
    """How wide a date is: `day week month year wide open none`; drawn, and never hidden."""
    if not when.earliest and not when.latest:
        return "none"
    if not when.earliest or not when.latest:
        return "open"
    n = (when.latest - when.earliest).days + 1
    return next(name for limit, name in ((1, "day"), (7, "week"), (31, "month"), (366, "year"), (10**9, "wide")) if n <= limit)


def measure(unit: str, lang: int) -> str:
    """The unit to write behind a number; people need none, nor does a word of the reports, which stands in the passage."""
    return UNITS[unit][lang] if unit in UNITS and UNITS[unit] != UNITS["personen"] else ""


def number(x: float, lang: int) -> str:
    """A number as people write it: `1.234,5` and `2,5 miljoen` in Dutch.

    >>> number(1234.5, 0), number(2_500_000, 0), number(2_512_345, 1)
    ('1.234,5', '2,5 miljoen', '2,512,345')
    """
    for power, name in ((10**9, ("miljard", "billion")), (10**6, ("miljoen", "million"))):
        if x >= power and x * 10 % power == 0:
            return f"{_digits(x / power, lang)} {name[lang]}"
    return _digits(x, lang)


def _digits(x: float, lang: int) -> str:
    text = f"{x:,.2f}".rstrip("0").rstrip(".") if not float(x).is_integer() else f"{int(x):,}"
    return text.translate(str.maketrans(",.", ".,")) if lang == 0 else text


def quantity(low: float | None, high: float | None, approximate: bool, lang: int) -> str:
    """A figure as an interval in words: `ten minste 70`, `ongeveer 20–99`.

    >>> quantity(70, None, False, 0)
    'ten minste 70'
    """
    if low is None and high is None:
        return word("no_value", lang)
    if high is None:
        assert low is not None
        return f"{word('at_least', lang)} {number(low, lang)}"
    if low is None:
        return f"{word('at_most', lang)} {number(high, lang)}"
    a, b = number(low, lang).split(" "), number(high, lang).split(" ")
    if low == high or a[1:] == b[1:]:
        span = " ".join(b) if low == high else f"{a[0]}–{' '.join(b)}"
    else:
        span = f"{_digits(low, lang)}–{_digits(high, lang)}"
    return f"{word('approximately', lang)} {span}" if approximate else span
