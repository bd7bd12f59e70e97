"""The words that drawings, keys and filters in the browser say, in both languages: one block of JSON in every page.

What the pages say themselves is in `words.py`; from there come the names of kinds, so that a thing has one name everywhere.
"""

from __future__ import annotations

import json
from functools import cache

from markupsafe import Markup

from kroniek.serve.words import LANGUAGES, WORDS

BORROWED = tuple(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT NONE "
    "happened planned possible denied negated hypothetical disputed supports opposes recognises rejects accuses allied sanctions "
    "person organisation state group place direct indirect mixed figure date outcome responsibility status other contradiction "
    "timeline claims figures stances undated without_name known_by known_by_all independent report_one report_many event_one event_many "
    "no_value outlet_states role_claimed characters filter only_flagged none_match keys".split()
)
"""Words of the pages that the browser needs too; and those of how events were done."""

DRAWN: dict[str, tuple[str, str]] = {
    "about": ("ongeveer {}", "about {}"),
    "at_least": ("ten minste {}", "at least {}"),
    "at_most": ("hooguit {}", "at most {}"),
    "until": ("uiterlijk {}", "by {}"),
    "from": ("vanaf {}", "from {}"),
    "shown_of": ("{} van de {} getoond", "{} of {} shown"),
    "worked_out": ("de tekst noemt deze dagen niet zelf", "the text does not name these days itself"),
    "timeline_note": (
        "Een balk is zo lang als de datum onzeker is; gearceerd: breed of afgeleid. Zonder datum: een eigen baan, los van de as.",
        "A bar is as long as the date is uncertain; hatched: wide or worked out. Without a date: a lane of its own, off the axis.",
    ),
    "through": ("{} lopen door heel deze periode en staan in de lijst", "{} run through this whole period and stand in the list"),
    "as_list": ("Ook de lijst zo", "The list as well"),
    "filters": ("Filters", "Filters"),
    "zoom_in": ("Inzoomen", "Zoom in"),
    "zoom_out": ("Uitzoomen", "Zoom out"),
    "zoom_all": ("Alles", "All"),
    "copies_of": ("ook in {} overgenomen berichten", "also in {} copied reports"),
    "brush_from": ("Van", "From"),
    "brush_to": ("Tot en met", "To"),
    "plus": ("+ steunt, erkent, bondgenoot", "+ supports, recognises, allied"),
    "minus": ("− tegen, wijst af, beschuldigt, sancties", "− opposes, rejects, accuses, sanctions"),
    "network_part": (
        "De {} van de {} over wie het vaakst een standpunt wordt genoemd; de tabel heeft ze alle.",
        "The {} of {} with most stances; the table has all of them.",
    ),
    "out_in": ("{} eigen standpunten, {} van anderen", "{} stances held, {} towards it"),
    "place_unsure": ("welke plaats dit is, staat niet vast", "which place this is, is not certain"),
    "map_found": ("Gevonden plaatsen", "Places found"),
    "map_world": ("Hele wereld", "Whole world"),
    "map_note": (
        "Stip: een plaats, groter naarmate er meer gebeurde. Ring: alleen de streek staat vast, of welke plaats het is staat niet vast. "
        "Landen: blauwer naarmate er meer gebeurde.",
        "Dot: a place, larger where more happened. Ring: only the region is known, or it is not certain which place it is. "
        "Countries: bluer where more happened.",
    ),
    "copied": ("Gekopieerd met bron", "Copied with its source"),
    "copy_failed": ("De browser laat kopiëren niet toe", "The browser does not allow copying"),
    "read_only": (
        "Alleen om te lezen. Om te beslissen: kroniek serve --edit",
        "Read only. To decide: kroniek serve --edit",
    ),
    "decided": ("Bewaard: {}", "Saved: {}"),
    "keys_off": ("Enkele letters uitzetten", "Switch single letters off"),
    "keys_off_now": ("Enkele letters staan uit", "Single letters are off"),
    "keys_on_now": ("Enkele letters staan aan", "Single letters are on"),
    "close": ("Sluiten", "Close"),
    "more_help": ("Meer hulp", "More help"),
    "key_search": ("zoeken", "search"),
    "key_walk": ("volgende, vorige", "next, previous"),
    "key_open": ("openen", "open"),
    "key_source": ("het bericht openen op deze plaats", "open the report at this place"),
    "key_copy": ("citaat kopiëren met bron (in het bericht: de selectie)", "copy the quote with its source (in a report: the selection)"),
    "key_star": ("ster", "star"),
    "key_verdict": ("klopt, klopt niet, weet niet", "right, wrong, unsure"),
    "key_export": ("naar de bestanden", "to the files"),
    "key_period": ("periode terug, vooruit", "period back, forward"),
    "key_drawing": ("in een tekening: naar de buren", "in a drawing: to the neighbours"),
    "key_zoom": ("in een tekening: in, uit, alles", "in a drawing: in, out, all"),
    "key_list": ("deze lijst", "this list"),
    "key_close": ("sluiten, of terug naar waar u was", "close, or back to where you were"),
    "sources_printed": ("Bronnen", "Sources"),
    "search_for": ("Gezocht: {}", "Search: {}"),
    "found_rows": ("{} regels, {} plaatsen in berichten", "{} rows, {} places in reports"),
    "in_reports": ("In de berichten", "In the reports"),
    "in_lists": ("In de lijsten", "In the lists"),
    "pick_all": ("alle", "all"),
    "pick_type": ("Soort", "Type"),
    "pick_mode": ("Hoe", "How"),
    "pick_fact": ("Zekerheid", "Certainty"),
    "pick_who": ("Wie", "Who"),
    "pick_source": ("Bron", "Source"),
}


@cache
def words_block() -> Markup:
    """The block that `kroniek.js` reads its words from: inert JSON, with nothing in it that ends a script element."""
    both = {key: said for key, said in WORDS.items() if key in BORROWED or key.startswith("m.")} | DRAWN
    words = {lang: {key: said[i] for key, said in both.items()} for i, lang in enumerate(LANGUAGES)}
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return Markup(f'<script type="application/json" id="words">{text}</script>')
