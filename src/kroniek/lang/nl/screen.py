"""What stands around Dutch reports on web pages and in exports, and the words by which Dutch is known.

Each form has a line of news that looks like it and is none, because that is what a wider pattern would swallow. Left out on purpose:
the name of an agency on a line of its own (a credit, see `wire`), headings between paragraphs, corrections and footnotes (they tell
something), and any sentence that speaks of cookies, subscribers or sharing without speaking to the reader.
"""

from __future__ import annotations

from kroniek.lang.shapes.screen import Boilerplate, ScreenWords, Where

_NAME = r"(?-i:[A-ZÀ-Þ][\w.'’&]*+(?:-[\w.'’&]++)*+)"
_JOIN = r"(?:\s++|\s*+[/,|+©–-]\s*+)(?:(?:via|van|de|der|den|el|al|ten|ter|von|du|en)\s++)*+"
_CREDIT = rf"{_NAME}(?:{_JOIN}(?:{_NAME}|\d{{4}})){{0,8}}+"
"""Names of people, agencies and outlets behind each other."""
_PERSON = rf"{_NAME}(?:\s++(?:(?:van|de|der|den|el|al|ten|ter|von)\s++)*+{_NAME}){{1,4}}+"

_PICTURE = (
    r"(?:foto(?:['’]s|bewerking|grafie|collage)?|archieffoto|beeld(?:bewerking)?|illustraties?|infographic|graphic|afbeelding|kaart"
    r"|video(?:beelden)?)"
)
_MEDIA = (
    r"(?:foto(?:['’]s)?|afbeelding(?:en)?|video|tweet|kaart|grafiek|infographic|podcast|post|beelden|tabel|kader|illustratie"
    r"|advertentie)"
)
_SITE = (
    r"(?:facebook(?: messenger)?|twitter|x|whatsapp|linkedin|instagram|telegram|e-?mail|mail|bluesky|mastodon|threads|tiktok"
    r"|youtube|pinterest)"
)
_SITES = rf"{_SITE}(?:(?:\s*[,/|·•]\s*|\s+(?:(?:en|of)\s+)?){_SITE})*+"
_PIECE = r"(?:artikel|bericht|verhaal|nieuwsbericht|stuk|pagina|liveblog|interview)"


def _line(what: str, pattern: str, example: str, news: str, where: Where = "line") -> Boilerplate:
    return Boilerplate(what=what, where=where, pattern=pattern, example=example, news=news)


def _list(what: str, pattern: str, example: str, news: str) -> Boilerplate:
    return _line(what, pattern, example, news, where="list")


def _phrase(what: str, pattern: str, example: str, news: str) -> Boilerplate:
    return _line(what, pattern, example, news, where="phrase")


BOILERPLATE = (
    # more to read, see and hear
    _line("read_also", r"(?:lees|bekijk|luister|kijk|zie) ook(?: hier)?(?:\s*[:|>»→–-]\s*|\s*(?=[\"'‘“„])).+",
          "Lees ook: Hoe de dijk het hield", "Lees ook eens wat de raad besloot, raadt hij aan."),
    _line("read_also", r"(?:lees|bekijk|luister|kijk) ook (?:het|de|dit|deze|ons|onze|hoe|waarom|meer|over|hier)\b.{3,120}",
          "Lees ook het verhaal over de sluis van Eemnes", "Lees je ook de krant van gisteren, vroeg de rechter."),
    _list("read_also", r"(?:lees|bekijk|luister|kijk) ook\s*:?", "Lees ook", "Lees ook ik de krant? Ja."),
    _line("read_also", r"(?:lees|bekijk) (?:hier )?(?:verder|meer|alles)(?: (?:over|in|op|bij):? .{2,110}| hier.{0,60}|\s*[:"
              r"|>»→].{0,120}|\.{3})",
          "Lees meer over de droogte", "Lees meer dan honderd namen voor, beval de rechter."),
    _line("read_also", r"lees hier (?:al |het|de|ons|onze|alle|alles|meer|verder|ook|wat|hoe|waarom|terug)\b.{0,120}",
          "Lees hier het hele gesprek terug", "Lees hieronder wat de getuigen zagen, begint de aanklacht."),
    _list("read_also", r"(?:verder lezen|meer lezen|lees meer|lees verder|(?:misschien )?ook interessant|(?:voor (?:u"
              r"|jou) )?aanbevolen(?: voor (?:u|jou|je))?)\s*[:?]?",
          "Ook interessant:", "Ook interessant is dat de brug opengaat."),
    _line("read_also", r"bekijk hier (?:alle|al het|al ons|het|de|ons|onze) .{2,100}",
          "Bekijk hier alle artikelen over Eemnes", "Bekijk hier en daar een huis, raadt hij kopers aan."),
    _line("read_also", r"luister ook naar .{2,100}", "Luister ook naar de podcast", "Luister je ook naar de radio, vroeg de rechter."),
    _line("read_also", r"(?:meer (?:weten|lezen)|benieuwd|nieuwsgierig)(?: over| naar)?\b.{0,80}\?.{0,60}",
          "Meer weten over de brug? Kijk op onze site", "Meer weten wil de raad ook, zei Anke."),
    _line("read_also", r"klik hier (?:om|voor) .{2,100}",
          "Klik hier voor meer foto's", "Klik hier en u bent uw geld kwijt, waarschuwt de bank."),
    _list("read_also", r"gerelateerd(?:e (?:artikelen|berichten|onderwerpen|verhalen)| nieuws)?\s*:?",
          "Gerelateerde artikelen", "Gerelateerde misdrijven onderzoekt de politie apart."),
    _list("read_also", r"meer (?:nieuws|artikelen|verhalen|over dit onderwerp|van deze auteur|uit deze categorie)\s*:?",
          "Meer over dit onderwerp", "Meer nieuws kwam er gisteren niet naar buiten."),
    _line("read_also", r"meer (?:nieuws )?over (?:dit onderwerp|deze zaak)\s*[:?>].{0,120}",
          "Meer over dit onderwerp: de dijk", "Meer over deze zaak wilde de minister niet kwijt."),
    _list("read_also", r"(?:meest|best) (?:gelezen|bekeken|gedeeld)(?: artikelen| nieuws)?\s*:?|net binnen|uitgelicht"
              r"|(?:het )?laatste nieuws|andere artikelen",
          "Meest gelezen", "Meest gelezen krant van het land is De Testbode."),
    _list("read_also", rf"populair|trending|nu in het nieuws|meer (?:over|van)(?: {_CREDIT})?",
          "Meer van De Testbode", "Meer van De Testbode dan van zijn werk hield de minister niet."),
    _list("read_also", r"(?:tags|trefwoorden|onderwerpen|labels)\s*:?", "Onderwerpen", "Onderwerpen genoeg voor de raad"),
    _line("read_also", r"(?:tags?|trefwoorden|categorie(?:ën)?)\s*:\s*\S.{0,160}",
          "Trefwoorden: dijk, water, provincie", "Trefwoorden als water en wonen vielen dinsdag vaak."),
    # pictures: credits, and captions that end in one
    _line("picture", rf"[(\[]?{_PICTURE}\s*[:|©/–-]\s*(?:©\s*)?{_CREDIT}\s*[)\]]?\.?",
          "Foto – Marja Testman / ANP", "Foto: dat is het eerste wat zij zegt als de doos opengaat."),
    _line("picture", rf"[(\[]?{_PICTURE} (?:©\s*)?(?:via )?{_CREDIT}\s*[)\]]?",
          "Beeld ANP", "Beeld Zadkine blijft staan, besloot de raad."),
    _line("picture", rf"[^.!?…\"“”\n]{{3,160}}(?:[.!?…|–—]\s*|\s)[(\[]?(?:{_PICTURE}\s*[:|]|(?-i:FOTO|BEELD)\s"
              rf"|©)\s*(?:©\s*)?{_CREDIT}\s*[)\]]?\.?",
          "De sluis bij Eemnes op een stille dag. Foto: Marja Testman", "Op de muur hing een foto: Testman had hem gemaakt."),
    _phrase("picture", rf"[(\[]?(?:{_PICTURE}\s*[:|]|©)\s*(?:©\s*)?{_CREDIT}\s*[)\]]?\.?\s*\Z",
            "Het regende. De brug ging dicht. Foto: Marja Testman", "Het regende. De brug ging dicht. Foto: het water."),
    _line("picture", r"(?:archieffoto|sfeerfoto|stockfoto|(?:foto|beeld) ter illustratie|illustratiebeeld)(?:\s*[:.(–-].{0,60})?",
          "Archieffoto", "Archieffoto's tonen dat de dijk er al lag."),
    _line("picture", rf"{_PICTURE}\s*:\s*(?:eigen (?:foto|beeld|archief)|ter illustratie|onbekend|priv(?:é|e)(?:foto|beeld"
              rf"|archief)?|archief)\.?",
          "Foto: eigen foto", "Foto: onbekend maakt onbemind, zegt hij."),
    # the text that goes on
    _phrase("goes_on", rf"[(\[]?(?:(?:het artikel|de tekst|het verhaal|tekst|artikel) (?:gaat|loopt)|lees) (?:verder"
              rf"|door) (?:onder|na|beneden) (?:(?:de|het|deze|dit) )?{_MEDIA}\s*\.?[)\]]?",
            "De tekst gaat verder onder de foto.", "Zijn verhaal gaat verder onder de titel Water."),
    # embeds
    _line("embed", rf"(?:bekijk|kijk|beluister|luister)(?: hier| hieronder)? (?:(?:de|het|naar de|naar het|onze"
              rf"|alle) )?(?:{_MEDIA}|fragment|uitzending|aflevering|reportage)(?: (?:hier|hieronder|terug))?\s*[:.>↓]?",
          "Bekijk hieronder de video:", "Bekijk de video van de overval, vroeg de politie."),
    _line("embed", r"(?:deze|dit) (?:tweet|post|video|inhoud|content|embed|media) (?:is"
              r"|kan) (?:helaas )?niet (?:meer )?(?:beschikbaar|(?:worden )?(?:geladen|weergegeven|getoond|afgespeeld)).{0,80}",
          "Deze video kan niet worden getoond zonder cookies.", "Deze video is niet echt, zegt de politie."),
    _line("embed", r"(?:op deze plek|hier) (?:staat|stond|zou) (?:normaal (?:gesproken )?)?(?:een |de )?(?:embed|tweet|video|post"
              r"|externe inhoud).{0,160}",
          "Op deze plek staat een video van een andere site.", "Op deze plek staat sinds maandag een monument."),
    _line("embed", r"om (?:deze|dit) (?:inhoud|content|video|tweet|post|element) te (?:zien|tonen|bekijken|laden)\b.{0,200}",
          "Om deze video te zien moet u cookies toestaan.", "Om deze brug te zien reed de gids om."),
    _line("embed", r"(?:je|uw) browser ondersteunt\b.{0,120}|(?:video |audio )?wordt geladen\s*(?:\.{1,3}|…)",
          "Video wordt geladen...", "Het schip wordt geladen in de haven."),
    # cookies and terms
    _line("cookies", r"(?:wij|we) (?:en onze (?:\d+ )?partners )?(?:gebruiken|plaatsen)\b.{0,120}\bcookies?\b.{0,240}",
          "Wij gebruiken cookies om de site te verbeteren.", "De gemeente gebruikt cookies zonder toestemming, zegt de toezichthouder."),
    _line("cookies", r"(?:deze|onze) (?:web)?site (?:gebruikt|maakt gebruik van|plaatst)\b.{0,80}\bcookies?\b.{0,240}",
          "Deze website maakt gebruik van cookies.", "Een website die gebruikmaakt van cookies moet dat melden."),
    _line("cookies", r"door (?:gebruik te maken van|verder te gaan|verder te surfen)\b.{0,120}\bcookies?\b.{0,240}",
          "Door verder te gaan accepteert u cookies.", "Door cookies te plaatsen overtrad de gemeente de wet."),
    _line("cookies", r"(?:alle )?cookies?(?: |-)?(?:accepteren|weigeren|beheren|toestaan|instellingen|voorkeuren|verklaring"
              r"|beleid|statement)|(?:accepteer|weiger|beheer) (?:alle |je |uw )?cookies(?: om .{3,80})?",
          "Cookie-instellingen", "Cookies weigeren wordt makkelijker"),
    _line("cookies", r"alles (?:accepteren|weigeren)|ik ga akkoord|(?:ja, )?akkoord", "Alles accepteren", "Akkoord over de dijk"),
    _line("cookies", r"privacy(?:verklaring|statement|beleid|-instellingen)?|(?:algemene |gebruiks)voorwaarden|disclaimer|colofon",
          "Privacyverklaring", "Privacy van reizigers geschonden"),
    # sharing
    _line("share", rf"deel (?:dit|deze|het)(?: {_PIECE})?(?:\s*(?:via|op|met|:)\s*(?:{_SITES}|anderen|(?:je )?vrienden))?[.!]?",
          "Deel dit artikel via WhatsApp", "Deel dit brood met de armen, schreef de pastoor."),
    _line("share", rf"(?:deel|delen) (?:via|op|per) {_SITES}", "Delen op Facebook", "Delen op Facebook mag niet meer van de rechter."),
    _line("share", rf"{_SITES}", "Facebook Twitter WhatsApp", "Facebook en Instagram liggen plat"),
    _line("share", r"delen|deel|share|print(?:en)?(?: dit artikel)?|bewaar (?:dit )?artikel|afdrukken|opslaan|bewaren|tweeten"
              r"|(?:kopieer (?:de )?link|link kopiëren|link gekopieerd)",
          "Kopieer link", "Delen van de dijk zijn weg"),
    _line("share", r"(?:\d+|één) ?(?:x|keer) gedeeld", "12 keer gedeeld", "Het bericht is 12 keer gedeeld"),
    _line("share", rf"stuur (?:dit {_PIECE} )?door(?: (?:via"
              rf"|naar) .{{2,40}})?", "Stuur dit artikel door", "Stuur doorgeven mag niet op zee"),
    _line("share", rf"(?:.{{3,80}}[?!] )?volg (?:ons|.{{2,40}}) (?:ook |nu )?(?:op"
              rf"|via) {_SITES}[.!]?", "Volg ons op Facebook en Instagram",
          "Volg ons op de kaart, riep de gids."),
    # newsletters, subscriptions, apps
    _line("subscribe", r"(?:.{3,80}[?!] )?(?:schrijf|meld) (?:je|u) (?:nu |hier |gratis |vandaag )*(?:in|aan) (?:voor"
              r"|op) .{0,60}(?:nieuwsbrief|nieuwsbrieven|pushberichten|meldingen|kanaal)\b.{0,100}",
          "Meld je hier aan voor onze nieuwsbrief!", "Meld u aan voor de cursus, zei de gemeente tegen bewoners."),
    _line("subscribe", r"(?:ontvang|krijg|wil je|wilt u)\b.{0,100}\b(?:nieuwsbrief|(?:in|per) (?:je|uw) (?:mailbox|inbox|mail)"
              r"|op je telefoon)\b.{0,100}",
          "Ontvang elke ochtend het nieuws in je mailbox", "Krijgt hij een nieuwsbrief, dan leest hij die."),
    _line("subscribe", r"(?:blijf op de hoogte|mis niets)(?: (?:van|met|via|en)\b.{0,140})?[.!:]?",
          "Blijf op de hoogte", "Blijft op de hoogte wie dat wil, zegt de wethouder."),
    _line("subscribe", r"abonneer (?:je|u)(?: (?:nu|op|voor|hier)\b.{0,100})?[.!]?|(?:word|neem) (?:nu )?(?:een )?(?:abonnee"
              r"|abonnement|proefabonnement)\b.{0,80}",
          "Abonneer je nu op De Testbode", "Abonnee worden kost meer dan vorig jaar."),
    _line("subscribe", r"(?:onze |de |gratis |dagelijkse )*nieuwsbrief(?: ontvangen\??)?|(?:aanmelden|inschrijven)(?: voor (?:de"
              r"|onze) nieuwsbrief)?|download (?:nu )?(?:de|onze) (?:gratis )?(?:[\w-]+[ -])?app\b.{0,80}",
          "Download onze gratis app", "Download een app niet zomaar, waarschuwt de politie."),
    _line("subscribe", r"(?:dit (?:artikel|verhaal|bericht) is )?(?:alleen|exclusief) (?:te lezen )?voor (?:onze )?abonnees[.!]?"
              r"|premium(?:-?artikel)?",
          "Dit artikel is alleen voor abonnees.", "Alleen voor abonnees stijgt de prijs, zegt de uitgever."),
    _line("subscribe", r"(?:al|nog geen) (?:een )?abonnee\?.{0,80}|(?:heb je|hebt u) al een (?:abonnement|account)\?.{0,80}"
              r"|log in (?:om|voor) (?:verder te lezen|te reageren|meer|toegang)\b.{0,80}",
          "Al abonnee? Log in", "Log in en je bent besmet, waarschuwt de politie."),
    _line("subscribe", r"(?:probeer|lees) nu (?:\w+ ){0,3}(?:gratis"
              r"|onbeperkt)\b.{0,40}", "Lees nu vier weken gratis", "Lees gratis boeken, adviseert hij."),
    # who made it, and when
    _line("author", rf"dit {_PIECE} (?:is|werd) (?:geschreven|gemaakt|opgesteld|samengesteld) door .{{2,120}}",
          "Dit artikel is geschreven door Marja Testman", "Dit boek is geschreven door een oud-minister."),
    _line("author", rf"dit {_PIECE} (?:verscheen (?:eerder|ook|oorspronkelijk)|is (?:mede mogelijk gemaakt|automatisch"
              rf"|met behulp van|oorspronkelijk|eerder verschenen)|komt uit|is afkomstig uit)\b.{{0,160}}",
          "Dit verhaal verscheen eerder in De Testbode.", "Dit verhaal verschilt van wat hij eerder zei."),
    _line("author", r"over de (?:auteur|schrijver|maker)s?|(?:auteur|tekst|samenstelling|eindredactie|vormgeving"
              r"|met medewerking van)\s*:.{0,120}",
          "Auteur: Marja Testman", "Tekst en uitleg kwamen pas later."),
    _line("author", r"(?:door|van) (?:een van )?onze (?:\w+ )?(?:verslaggevers?|redacteur|redactie|correspondent"
              r"|medewerker)(?:\s+(?:(?-i:[A-ZÀ-Þ]).{0,40}|binnenland|buitenland|economie|sport|politiek|regio))?",
          "Van onze verslaggever", "Door onze verslaggever te slaan maakte hij zich strafbaar."),
    _line("author", rf"door\s*:\s*{_CREDIT}|(?:door )?(?:de )?redactie(?: {_NAME}){{0,3}}",
          "Door: Marja Testman", "Door de redactie werd niet gestemd"),
    _line("author", rf"(?-i:Door|DOOR) {_PERSON}(?:,? (?:en|&) {_PERSON})?",
          "Door Marja Testman en Jan de Proef", "Door Marja Testman te kiezen wint de partij."),
    _line("stamp", r"(?:laatst )?(?:gepubliceerd|geplaatst|bijgewerkt|gewijzigd|aangepast|geüpdatet)(?: (?:op|om))?\s*:?\s*(?:\d"
              r"|vandaag|gisteren|(?:ma|di|wo|do|vr|za|zo)\w*\W+\d).{0,50}",
          "Laatst bijgewerkt: 5 maart 2024, 12.30 uur", "Gewijzigd is dat de 5 leden niet meer stemmen."),
    _line("stamp", r"(?:(?:ma|di|woens|donder|vrij|zater|zon)\w*\s+)?\d{1,2}\s+(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt"
              r"|nov|dec)\w*\.?\s+\d{4}"
              r"(?:\W{1,3}(?:om )?\d{1,2}[.:]\d\d(?: uur)?)?",
          "Dinsdag 5 maart 2024 om 12.30 uur", "5 maart 2024 was een stille dag."),
    _line("stamp", r"(?:laatste (?:update|wijziging)|publicatiedatum"
              r"|leestijd)\s*:\s*\S.{0,50}", "Leestijd: 3 minuten", "Laatste wijzigingen in de wet"),
    _line("stamp", r"(?:\d+|een|enkele) min(?:\.|uten|uut)? (?:lezen|leestijd)|(?:\d+|een|enkele) (?:minuten|minuut|uur|uren"
              r"|dagen|dag) geleden",
          "3 minuten leestijd", "Enkele dagen geleden begon het."),
    # rights
    _line("rights", r"(?:©|\(c\)|copyright\s*(?:[:©]|\(c\)|by\b|(?=\d{4}))).{0,60}?(?:\s*alle rechten voorbehouden.{0,60})?",
          "© 2024 De Testbode. Alle rechten voorbehouden.", "Copyright speelt in deze zaak geen rol."),
    _line("rights", rf"copyright {_CREDIT}|auteursrecht voorbehouden|op (?:dit|deze) {_PIECE} (?:rust|berust) (?:copyright"
              rf"|auteursrecht).{{0,60}}",
          "Op dit artikel rust copyright.", "Op dit stuk land rust een belofte, zegt Anke."),
    _line("rights", r"alle rechten voorbehouden.{0,120}", "Alle rechten voorbehouden", "Alle rechten van de bewoners telden."),
    _line("rights", r"niets uit deze (?:uitgave|website|site|publicatie) mag\b.{0,240}|(?:overname|overnemen"
              r"|kopiëren) .{0,60}(?:zonder|niet) .{0,30}(?:toestemming|toegestaan).{0,80}",
          "Overname zonder toestemming is niet toegestaan.", "Overname van het bedrijf mag, zegt Brussel."),
    # readers' comments and tips
    _line("comments", r"(?:\d+|geen|één) reacties?|reacties?\s*(?:\(\d+\)|:?\s*\d+)?|(?:bekijk|toon|lees)(?: de"
              r"| alle)?(?: \d+)? reacties",
          "12 reacties", "Geen reacties kwamen uit Brussel"),
    _line("comments", r"(?:plaats|geef|schrijf|laat)(?: hier)? (?:een|je|uw) reactie(?: achter)?[.!]?|reageren[?!.:]?"
              r"|reageer(?: op dit (?:artikel|bericht))?[!.:]?",
          "Laat een reactie achter", "Geef een reactie binnen een week, eist de rechter."),
    _line("comments", r"er zijn nog geen reacties.{0,40}|wees de eerste (?:die reageert|om te reageren|die een reactie .{2,20})[.!]?",
          "Wees de eerste die reageert", "Wees de eerste die opstaat, riep de spreker."),
    _line("comments", r"reageren (?:kan|is) niet (?:meer )?(?:mogelijk)?.{0,40}|(?:de )?reacties (?:zijn|staan) (?:gesloten|uit)[.!]?",
          "Reacties zijn gesloten", "Reacties op het plan zijn gesloten en kort."),
    _line("tip", r"tips?(?: voor)? (?:de|onze) redactie\b.{0,100}|(?:heb|heeft|weet|zie|ziet) (?:je|jij|u) (?:een (?:\w*tip|vraag"
              r"|\w*foutje?|\w*fout)|meer)\b.{0,60}\?.{0,120}",
          "Heb je een tip? Mail de redactie", "Heeft u een gids, vroeg de toerist."),
    _line("tip", r"(?:een )?(?:foutje?|taalfout|spelfout) (?:gezien|gevonden|ontdekt"
              r"|in dit artikel)\b.{0,120}", "Foutje gezien? Mail ons", "Een fout gevonden: zo begon het onderzoek niet."),
    # advertising
    _line("advertisement", r"advertenties?|advertorial|reclame|gesponsord(?:e (?:inhoud|bericht|artikel))?|partnercontent"
              r"|(?:sluit|verberg) (?:deze )?advertentie",
          "Advertentie", "Advertentie leidt tot klachten"),
    _line("advertisement", r"(?:advertentie\s*[-–—:|]\s*)?(?:lees (?:hieronder )?verder|ga verder"
              r"|lees hieronder verder)(?: na (?:de|deze) advertentie)?",
          "Advertentie - lees hieronder verder", "Advertentie - verder lezen dan de kop doet niemand"),
    # ways about the page
    _line("navigation", r"(?:terug )?naar boven|terug naar (?:het overzicht|de (?:homepage|startpagina|voorpagina))|(?:ga|spring"
              r"|direct) naar (?:de )?(?:hoofd)?inhoud",
          "Terug naar het overzicht", "Terug naar huis wil zij niet."),
    _line("navigation", r"(?:volgende|vorige)(?: (?:artikel|bericht|pagina))?|home|menu|zoeken|inloggen|(?:toon|laad) meer"
              r"|meer laden|sluit(?:en)?|luister naar (?:dit|het) artikel",
          "Volgende artikel", "Volgende bericht uit Parijs is beter"),
)  # fmt: skip

WORDS = ScreenWords(
    boilerplate=BOILERPLATE,
    own=frozenset(
        "een niet zijn naar werd wordt worden door hij zij bij zich heeft hebben deze wel meer zou zouden hun omdat volgens tegen waren "
        "tussen zegt zei er ze je heb jij wij nu kunnen moeten gaan onze tijdens sinds veel geweest alleen vanaf komen mijn dus echter "
        "terwijl mensen zo'n wilde wil vanwege vooral enkele eerste zelf eigen andere steeds waarin waar niets iemand iets wie toen laten "
        "hoe gaat kwam ging geen beide dacht dagen drie elkaar gisteren haar jaren nooit zonder zullen".split()
    ),
    shared=frozenset("de het van op aan voor met dat dit te ook uit naar om tot nog maar bij door zo al toch".split()),
)
