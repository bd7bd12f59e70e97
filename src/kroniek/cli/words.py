"""What the terminal says, in Dutch and in English: help, errors, tables. What the pages say too stands in `serve.words`."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from kroniek.errors import InputError, KroniekError
from kroniek.lang.errors_nl import in_dutch

LANGUAGES = ("nl", "en")

WORDS: dict[str, tuple[str, str]] = {
    # help: the program, its commands and what they end with
    "kroniek": (
        "Leest een stapel gedateerde nieuwsberichten tot een kroniek met bronnen: wat er gebeurde, wie dat zegt, en waar de "
        "bronnen elkaar tegenspreken.",
        "Reads a pile of dated news reports into a sourced chronicle: what happened, who says so, and where the sources "
        "disagree.",
    ),
    "kroniek.example": ("Begin zo: kroniek build examples -o demo.kroniek", "To begin: kroniek build examples -o demo.kroniek"),
    "build": (
        "Leest bestanden en mappen in een kroniek. Wat er al in staat wordt niet opnieuw gelezen; na een onderbreking gaat "
        "dezelfde opdracht verder waar hij was.",
        "Reads files and folders into a chronicle. What is in it already is not read again; after an interruption the same "
        "command goes on where it was.",
    ),
    "add": (
        "Haalt berichten op van webadressen en leest ze in een kroniek.",
        "Fetches reports from web addresses and reads them into a chronicle.",
    ),
    "watch": (
        "Volgt feeds (RSS, Atom, JSON Feed): haalt op wat nieuw is en leest het in een kroniek, tot Ctrl-C. Zie docs/watching.md.",
        "Watches feeds (RSS, Atom, JSON Feed): fetches what is new and reads it into a chronicle, until Ctrl-C. See docs/watching.md.",
    ),
    "reconcile": (
        "Legt de bevindingen opnieuw naast elkaar, zonder de berichten opnieuw te lezen.",
        "Compares the findings again, without reading the reports again.",
    ),
    "timeline": ("Toont de tijdlijn.", "Shows the timeline."),
    "figures": ("Toont de cijfers en wie ze noemt.", "Shows the figures and who states them."),
    "claims": ("Toont wie wat zegt, en via wie.", "Shows who says what, and through whom."),
    "actors": ("Toont wie en wat er genoemd worden.", "Shows who and what are named."),
    "conflicts": ("Toont waar de bronnen elkaar tegenspreken.", "Shows where the sources disagree."),
    "diff": (
        "Toont wat er tussen twee kronieken van één zaak bij kwam: berichten, regels op de tijdlijn, andere data en cijfers, "
        "tegenspraken.",
        "Shows what came in between two chronicles of one case: reports, timeline entries, other dates and figures, "
        "contradictions.",
    ),
    "show": ("Toont een onderdeel met de passages waar het op berust.", "Shows an item with the passages that it rests on."),
    "export": ("Schrijft de kroniek in een formaat van andere programma's.",
               "Writes the chronicle in a format of other programs."),
    "report": ("Schrijft de kroniek als een pagina die zonder netwerk werkt.",
               "Writes the chronicle as one page that needs no network."),
    "serve": ("Toont de kroniek in de browser, op deze machine.", "Shows the chronicle in the browser, on this machine."),
    "log": ("Toont wanneer en waarmee er gelezen is, en wat niet.", "Shows when and with what was read, and what was not."),
    "doctor": ("Kijkt na of alles er is wat Kroniek nodig heeft.", "Checks that all is there that Kroniek needs."),
    "example": ("Voorbeeld: {}", "Example: {}"),
    "exits": (
        "Uitgangscodes: 0 goed, 1 niets kunnen doen, 2 verkeerde opdracht, 3 een deel overgeslagen.",
        "Exit codes: 0 well, 1 nothing could be done, 2 wrong command, 3 some were skipped.",
    ),
    # help: options
    "o.paths": (
        "Bestanden, mappen en patronen: tekst, Markdown, HTML, JSON, tabellen, feeds, mail, Word, PDF en archieven (docs/reading.md).",
        "Files, folders and patterns: text, Markdown, HTML, JSON, tables, feeds, mail, Word, PDF and archives (docs/reading.md).",
    ),
    "o.map": ("Welke kolom van een tabel welk veld is: text=body,published=pub_date.",
              "Which column of a table is which field: text=body,published=pub_date."),
    "o.urls": ("Webadressen van berichten.", "Web addresses of reports."),
    "o.allow": ("Een host die op een privénetwerk mag staan.", "A host that may be on a private network."),
    "o.contact": ("Wie er vraagt; gaat mee met elk verzoek.", "Who asks; goes along with every request."),
    "o.proxy": (
        "Een proxy, of `environment` voor die van de omgeving; zonder dit geen.",
        "A proxy, or `environment` for that of the environment; none without it.",
    ),
    "o.robots": (
        "Haal ook op wat robots.txt aan programma's weigert.",
        "Fetch what robots.txt denies to programs too.",
    ),
    "o.feeds": ("Een feeds.toml met de feeds.", "A feeds.toml with the feeds."),
    "o.once": ("Eén ronde, voor cron.", "One round, for cron."),
    "o.out": ("De kroniek waarin gelezen wordt.", "The chronicle to read into."),
    "o.case": ("De kroniek.", "The chronicle."),
    "o.workers": ("Hoeveel processen er lezen.", "How many processes read."),
    "o.settings": ("Een kroniek.toml met instellingen.", "A kroniek.toml with settings."),
    "o.title": ("Titel van de kroniek.", "Title of the chronicle."),
    "o.json": ("Geef de records als JSON (docs/records.md).", "Give the records as JSON (docs/records.md)."),
    "o.limit": ("Toon er ten hoogste zoveel.", "Show at most so many."),
    "o.since": ("Vanaf deze dag, maand of jaar.", "From this day, month or year."),
    "o.until": ("Tot en met deze dag, maand of jaar.", "Up to and including this day, month or year."),
    "o.actor": ("Alleen met deze actor.", "Only with this actor."),
    "o.speaker": ("Alleen van deze spreker.", "Only by this speaker."),
    "o.topic": ("Alleen waar dit in staat.", "Only where this is in it."),
    "o.counted": ("Alleen waar dit geteld is.", "Only where this is counted."),
    "o.unit": ("Alleen in deze eenheid.", "Only in this unit."),
    "o.type": ("Alleen van deze soort, zoals PROTEST.", "Only of this type, such as PROTEST."),
    "o.reporting": ("Alleen zo doorgegeven: asserted, attributed, distanced, denied.",
                    "Only passed on so: asserted, attributed, distanced, denied."),
    "o.kind": ("Alleen van deze aard, zoals person.", "Only of this kind, such as person."),
    "o.name": ("Alleen met deze naam.", "Only with this name."),
    "o.about": ("Alleen over: figure, date, outcome, responsibility, status, other.",
                "Only about: figure, date, outcome, responsibility, status, other."),
    "o.old": ("De kroniek zoals hij was.", "The chronicle as it was."),
    "o.new": ("De kroniek zoals hij nu is.", "The chronicle as it is now."),
    "o.id": ("Een id of het begin ervan, een naam, of een bericht.", "An id or the beginning of one, a name, or a report."),
    "o.format": ("Het formaat: json.", "The format: json."),
    "o.file": ("Waarheen; zonder dit naar het scherm.", "Where to; without it to the screen."),
    "o.report": ("De pagina die geschreven wordt.", "The page that is written."),
    "o.skipped": ("Toon wat niet gelezen kon worden.", "Show what could not be read."),
    "o.port": ("De poort; 0 kiest een vrije.", "The port; 0 takes a free one."),
    "o.host": (
        "Het adres; met een ander dan 127.0.0.1 kunnen andere machines erbij.",
        "The address; with another than 127.0.0.1 other machines can reach it.",
    ),
    "o.edit": ("Sta toe dat er beslissingen in de kroniek worden geschreven.", "Allow decisions to be written into the chronicle."),
    "o.open": ("Open de browser.", "Open the browser."),
    "o.lang": ("Taal van het scherm: nl of en.", "Language of the screen: nl or en."),
    "o.version": ("Toon de versie.", "Show the version."),
    "o.help": ("Toon deze hulp.", "Show this help."),
    # typer's own headings
    "h.options": ("Opties", "Options"),
    "h.arguments": ("Argumenten", "Arguments"),
    "h.commands": ("Opdrachten", "Commands"),
    "h.default": ("[standaard: {}]", "[default: {}]"),
    "h.required": ("[verplicht]", "[required]"),
    # usage errors
    "u.MissingParameter": ("{name} ontbreekt", "{name} is missing"),
    "u.NoSuchOption": ("er is geen optie {name}", "there is no option {name}"),
    "u.NoSuchOption.near": ("er is geen optie {name}; bedoelt u {near}?", "there is no option {name}; do you mean {near}?"),
    "u.BadValue": ("{name} vraagt om {value}", "{name} needs {value}"),
    "u.BadParameter": ("{name} kan niet: {message}", "{name} cannot be: {message}"),
    "u.no_command": ("er is geen opdracht {name}; er zijn {known}", "there is no command {name}; there are {known}"),
    "u.help": ("Zie: {}", "See: {}"),
    "u.day": ("{!r} is geen dag, maand of jaar (2024-07-08, 2024-07, 2024)",
              "{!r} is no day, month or year (2024-07-08, 2024-07, 2024)"),
    "u.lang": ("--lang is nl of en, niet {}", "--lang is nl or en, not {}"),
    "u.map": ("{!r} is geen veld=kolom; velden zijn {}", "{!r} is no field=column; fields are {}"),
    "u.format": ("Kroniek schrijft json, niet {}", "Kroniek writes json, not {}"),
    # building
    "b.mapped": ("{source}: {columns}; anders: --map", "{source}: {columns}; if not: --map"),
    "s.gather": ("inlezen", "gathering"),
    "s.feeds": ("feeds vragen", "asking feeds"),
    "s.fetch": ("ophalen", "fetching"),
    "s.read": ("ontleden", "reading"),
    "s.reconcile": ("vergelijken", "comparing"),
    "b.skipped": ("{} overgeslagen", "{} skipped"),
    "b.foreign": ("{} in een andere taal", "{} in another language"),
    "b.rate": ("{}/s", "{}/s"),
    "b.left": ("nog {}", "{} left"),
    "b.count": ("aantal", "number"),
    "b.sourced": ("met bron", "with source"),
    "b.independent": ("waarvan onafhankelijk", "of which independent"),
    "b.news": ("{new} nieuw, {known} al bekend", "{new} new, {known} known already"),
    "b.passed": ("voorbijgegaan aan: {}", "passed over: {}"),
    "b.other": ("niet gelezen, want in een andere taal: {}", "not read, being in another language: {}"),
    "b.unread": ("waarvan in een andere taal", "of which in another language"),
    "b.log": ("overgeslagen: {what} → kroniek log {file} --skipped", "skipped: {what} → kroniek log {file} --skipped"),
    "b.nothing": ("er is niets te lezen: {}", "there is nothing to read: {}"),
    "w.asked": ("feeds gevraagd: {asked}, zonder nieuws: {unchanged}", "feeds asked: {asked}, without news: {unchanged}"),
    "w.waiting": ("adressen voor een volgende ronde: {}", "addresses for a later round: {}"),
    "w.next": ("volgende ronde: {}", "next round: {}"),
    "b.next": ("volgende stap: {}", "next step: {}"),
    "b.stopped": (
        "onderbroken; wat gelezen is, is bewaard. Ga verder met dezelfde opdracht.",
        "interrupted; what was read is kept. Go on with the same command.",
    ),
    "stale": (
        "let op: er zijn berichten gelezen die nog niet vergeleken zijn. Typ: kroniek reconcile {}",
        "note: reports were read that are not compared yet. Type: kroniek reconcile {}",
    ),
    "written": ("geschreven: {}", "written: {}"),
    # what was wrong with the input, short and whole (the whole English sentence is the error's own)
    "k.missing": ("bestaat niet", "missing"),
    "k.folder": ("lege map", "empty folder"),
    "k.kind": ("soort", "kind"),
    "k.empty": ("leeg", "empty"),
    "k.binary": ("geen tekst", "not text"),
    "k.encoding": ("codering", "encoding"),
    "k.json": ("geen JSON", "not JSON"),
    "k.object": ("geen object", "no object"),
    "k.text": ("zonder tekst", "without text"),
    "k.field": ("verkeerd veld", "wrong field"),
    "k.surrogate": ("half teken", "half a character"),
    "k.date": ("datum", "date"),
    "k.address": ("geen webadres", "no web address"),
    "k.secret": ("wachtwoord", "password"),
    "k.private": ("privéadres", "private address"),
    "k.no_host": ("geen host", "no host"),
    "k.connection": ("geen verbinding", "no connection"),
    "k.slow_host": ("te traag", "too slow"),
    "k.large": ("te groot", "too large"),
    "k.redirects": ("doorverwezen", "sent on"),
    "k.loop": ("kringverwijzing", "redirect loop"),
    "k.status": ("server weigert", "server refuses"),
    "k.busy_host": ("server bezet", "server busy"),
    "k.media": ("geen webpagina", "no web page"),
    "k.coding": ("verpakking", "packing"),
    "k.broken": ("afgebroken", "broken off"),
    "k.robots": ("robots.txt", "robots.txt"),
    "k.is_feed": ("een feed", "a feed"),
    "k.feed": ("geen feed", "no feed"),
    "k.feed_broken": ("kapotte feed", "broken feed"),
    "k.system": ("onleesbaar", "unreadable"),
    "k.too_big": ("te groot", "too big"),
    "k.long_line": ("te lange regel", "line too long"),
    "k.lies": ("andere soort dan de naam zegt", "another kind than its name"),
    "k.encoding_of": ("codering", "encoding"),
    "k.html": ("geen HTML", "not HTML"),
    "k.no_article": ("zonder artikel", "without article"),
    "k.json_at": ("geen JSON", "not JSON"),
    "k.object_in_list": ("geen object", "no object"),
    "k.no_objects": ("zonder berichten", "without reports"),
    "k.no_text_column": ("zonder kolom met tekst", "without a text column"),
    "k.no_column": ("zonder die kolom", "without that column"),
    "k.cells": ("cellen", "cells"),
    "k.row": ("rij zonder einde", "row without end"),
    "k.yaml": ("geen YAML", "not YAML"),
    "k.mail": ("geen mail", "not a mail"),
    "k.docx": ("geen Word", "not Word"),
    "k.old_word": ("oud Word", "old Word"),
    "k.pdf": ("geen PDF", "not PDF"),
    "k.pdf_page": ("PDF-pagina", "PDF page"),
    "k.no_text_layer": ("PDF zonder tekst", "PDF without text"),
    "k.pages": ("te veel pagina's", "too many pages"),
    "k.locked": ("wachtwoord", "password"),
    "k.xml": ("geen XML", "not XML"),
    "k.xml_kind": ("andere XML", "other XML"),
    "k.no_news": ("zonder nieuws", "without news"),
    "k.zip": ("geen ZIP", "not ZIP"),
    "k.zip_cut": ("afgebroken ZIP", "cut ZIP"),
    "k.tar": ("geen tar", "not tar"),
    "k.tar_cut": ("afgebroken archief", "cut archive"),
    "k.gzip": ("beschadigd", "damaged"),
    "k.cut": ("afgebroken", "cut off"),
    "k.damaged_part": ("beschadigd", "damaged"),
    "k.bomb": ("zwelt op", "swells"),
    "k.members": ("te veel onderdelen", "too many members"),
    "k.traversal": ("naam leidt naar buiten", "name leads out"),
    "k.link": ("koppeling", "link"),
    "k.device": ("geen bestand", "not a file"),
    "k.nested": ("te diep", "too deep"),
    "k.warc_lost": ("WARC", "WARC"),
    "k.warc_head": ("WARC", "WARC"),
    "k.warc_record": ("WARC", "WARC"),
    "k.digest": ("controlegetal", "digest"),
    "k.no_records": ("zonder records", "without records"),
    "k.many": ("en meer", "and more"),
    "k.failed": ("fout in Kroniek", "fault in Kroniek"),
    # tables
    "t.roles": ("Rollen, of waar", "Roles, or where"),
    "t.passage": ("Passage", "Passage"),
    "t.why": ("Waarom", "Why"),
    "t.sides": ("Wie zegt wat", "Who says what"),
    "t.line": ("Plaats", "Place"),
    "t.independent": ("{n} ({i} onafh.)", "{n} ({i} indep.)"),
    "t.with": ("Waarmee", "With"),
    "t.done": ("Wat ervan kwam", "What came of it"),
    "shown": ("{shown} van {all}", "{shown} of {all}"),
    "page": ("tekens {start}–{end}", "characters {start}–{end}"),
    "none.filter": ("Niets past bij {}; zonder dat zijn er {}.", "Nothing matches {}; without it there are {}."),
    "none.id": ("In {file} is geen {id}.", "There is no {id} in {file}."),
    "none.id.near": ("{id} kan zijn: {near}", "{id} can be: {near}"),
    "none.diff": ("Er is niets bij gekomen en niets veranderd.", "Nothing came in and nothing changed."),
    # what came in since
    "f.reports": ("Nieuwe berichten: {}", "New reports: {}"),
    "f.reports_gone": ("Berichten die er niet meer zijn: {}", "Reports that are gone: {}"),
    "f.timeline": ("Nieuw op de tijdlijn: {}", "New on the timeline: {}"),
    "f.timeline_changed": ("Veranderd op de tijdlijn: {}", "Changed on the timeline: {}"),
    "f.timeline_gone": ("Niet meer op de tijdlijn: {}", "No longer on the timeline: {}"),
    "f.conflicts": ("Nieuwe tegenspraken: {}", "New contradictions: {}"),
    "f.conflicts_gone": ("Tegenspraken die er niet meer zijn: {}", "Contradictions that are gone: {}"),
    "f.report": ("Bericht", "Report"),
    "f.changed": ("Was → is", "Was → is"),
    # where a report came from
    "i.extractor": ("tekst uit het bestand gehaald door", "text taken out of the file by"),
    "i.encoding": ("codering", "encoding"),
    "i.metadata": ("gepubliceerd, volgens wat erbij staat", "published, as given with it"),
    "i.json-ld": ("gepubliceerd, volgens de pagina (JSON-LD)", "published, as the page tells machines (JSON-LD)"),
    "i.feed": ("gepubliceerd, volgens de feed", "published, as the feed says"),
    "i.header": ("gepubliceerd, volgens de kop", "published, as its header says"),
    "i.url": ("gepubliceerd, volgens het adres", "published, as its address says"),
    "i.text": ("gepubliceerd, volgens de tekst", "published, as the text says"),
    "i.captured": ("de kopie is gemaakt", "the copy was made"),
    "i.decides": ("dit beslist", "this decides"),
    "i.shared": ("woordelijk ook elders", "word for word elsewhere too"),
    "i.conflicts": ("in tegenspraak daarmee", "contradicts that"),
    # how a reporter passes a claim on
    "r.asserted": ("als feit", "as fact"),
    "r.attributed": ("toegeschreven", "attributed"),
    "r.distanced": ("met afstand", "at a distance"),
    "r.denied": ("ontkend door de bron", "denied by the source"),
    "p.unsure": ("onzeker", "unsure"),
    # serving
    "v.at": ("{file} staat open op {url} (stoppen: Ctrl-C)", "{file} is open at {url} (to stop: Ctrl-C)"),
    "v.edit": ("beslissingen worden bewaard in {file}", "decisions are kept in {file}"),
    "v.exposed": (
        "let op: op {host} kan iedereen op dit netwerk meelezen; zonder --host blijft het op deze machine",
        "note: at {host} everybody on this network can read it; without --host it stays on this machine",
    ),
    "v.taken": ("poort {port} is bezet; kies een andere: --port 0", "port {port} is taken; choose another: --port 0"),
    # doctor
    "d.python": ("Python", "Python"),
    "d.sqlite": ("SQLite met volledige tekst", "SQLite with full text"),
    "d.model": ("Nederlands model", "Dutch model"),
    "d.offline": ("leest zonder netwerk", "reads without a network"),
    "d.disk": ("vrije ruimte", "free space"),
}  # fmt: skip


class Words:
    """The words of one language: `t("b.news", new=3, known=1)`."""

    def __init__(self, language: str) -> None:
        self.language, self.index = language, LANGUAGES.index(language)

    def __call__(self, key: str, *values: object, **named: object) -> str:
        return WORDS[key][self.index].format(*values, **named)

    def error(self, e: KroniekError) -> str:
        """What went wrong, and where."""
        if not isinstance(e, InputError):
            return self._reason(e.key, e.values, e.message)
        return f"{self.place(e)}: {self.reason(e)}"

    def reason(self, e: InputError) -> str:
        """Why something was skipped."""
        return self._reason(e.key, e.values, e.reason)

    def place(self, e: InputError) -> str:
        """The file, and the line if it has one."""
        return f"{e.source}:{e.line}" if e.line else e.source

    def _reason(self, key: str, values: Mapping[str, object], english: str) -> str:
        return (in_dutch(key, values) if self.language == "nl" else None) or english


def choose(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """The language of the screen: what `--lang` says, else English where the machine speaks it, else Dutch.

    >>> choose(["build", "--lang", "en"], {})
    'en'
    >>> choose([], {"LANG": "en_GB.UTF-8"}), choose([], {"LANG": "C.UTF-8"})
    ('en', 'nl')
    """
    for i, argument in enumerate(arguments):
        if argument == "--lang" and i + 1 < len(arguments):
            return arguments[i + 1]
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    said = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return "en" if said.startswith("en") else "nl"
