"""Twenty pages of news that we made up, built as the big Dutch and Flemish news sites build theirs: what a reader of pages must bear.

The words are ours; what is imitated is the structure: JSON-LD and OpenGraph in their many dialects, cookie bars, menus, most-read
lists, related links between paragraphs, captions, live blogs, teasers of videos, paywalls. Each `Page` says what must come out.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page and what is in it: `body` is the text of the article by paragraph, `published` as a moment with its zone."""

    name: str
    data: bytes
    title: str
    outlet: str
    byline: str | None
    published: str
    body: tuple[str, ...]


PARAGRAPHS = (
    "De brug over de Eem bij Amersfoort is vrijdagavond afgesloten nadat een binnenvaartschip tegen een pijler was gevaren. Volgens de "
    "gemeente raakte niemand gewond, maar moet de constructie worden onderzocht voordat er weer verkeer overheen mag.",
    "Burgemeester Van Dalen sprak van 'een geluk bij een ongeluk', omdat de fietsers op de brug net op tijd konden omkeren. Zij vroeg "
    "inwoners om de omgeving van de haven voorlopig te mijden.",
    "De schipper, een 54-jarige man uit Zwartsluis, wordt door de politie gehoord. Hij zou hebben gezegd dat zijn roer het begaf toen hij "
    "de bocht bij de oude gasfabriek nam.",
    "Rijkswaterstaat houdt er rekening mee dat het herstel weken gaat duren. 'We weten pas meer als de duikers onder water hebben "
    "gekeken', zegt een woordvoerder.",
    "In de wijken ten noorden van de rivier viel rond half tien de stroom uit. Ongeveer 3.200 huishoudens zaten een uur zonder licht, meldt "
    "de netbeheerder, die de oorzaak zoekt in een kabel die met de pijler is meegetrokken.",
    "Winkeliers aan de kade maken zich zorgen. De zaterdag is voor hen de drukste dag van de week, en de meeste klanten komen van de "
    "overkant.",
    "De oppositie in de gemeenteraad wil nog deze week een debat. Raadslid Yvonne Postma vindt dat het college te laat waarschuwde: 'De "
    "eerste melding kwam om acht uur binnen, en de mensen hoorden pas om negen uur iets.'",
    "Het college spreekt dat tegen. Volgens wethouder Karim Bouali ging er binnen tien minuten een bericht uit naar alle telefoons in de "
    "omgeving.",
    "Bij een botsing op dezelfde plek raakten in 2011 vier mensen gewond. Daarna is er een camera opgehangen, maar die deed het volgens "
    "omwonenden al maanden niet.",
    "De vakbond van schippers wijst erop dat het waterpeil de afgelopen weken uitzonderlijk laag stond. Daardoor is de vaargeul smaller "
    "dan anders, en wordt manoeuvreren lastig.",
    "Honderden betogers trokken dinsdag door het centrum van Zwolle om te protesteren tegen de sluiting van het ziekenhuis. De organisatie "
    "telde er achthonderd, de politie hield het op vijfhonderd.",
    "Het bestuur van het ziekenhuis laat weten dat het besluit vaststaat. 'Wij begrijpen de boosheid, maar wij vinden geen artsen meer voor "
    "de nachtdiensten', aldus voorzitter Marga Tolsma.",
    "De minister van Volksgezondheid wilde niet op de betoging ingaan. Zij herhaalde wat zij vorige week aan de Kamer schreef: over de "
    "spoedzorg in de regio wordt pas na de zomer besloten.",
    "Onder de betogers waren veel verpleegkundigen. 'Als dit doorgaat, rijdt een ambulance straks veertig minuten', zei een van hen door de "
    "luidspreker.",
    "Twee mensen werden aangehouden omdat zij een hek omver hadden getrokken. Zij zijn inmiddels weer vrij, meldt het Openbaar Ministerie.",
    "De provincie heeft een bemiddelaar aangesteld die met alle partijen gaat praten. Die moet voor 1 september verslag uitbrengen.",
    "Inwoners van drie dorpen langs het kanaal moesten 's nachts hun huis uit. Een dijk dreigde door te breken "
    "nadat het de hele week had geregend.",
    "De veiligheidsregio bracht 140 mensen onder in een sporthal. Voor het vee van elf boerderijen werd in allerijl plaats gezocht bij "
    "collega's in de buurt.",
    "Het waterschap heeft de dijk met zandzakken en folie verstevigd. Dijkgraaf Hielke Brandsma noemt de toestand 'ernstig, maar stabiel'.",
    "Militairen uit Havelte hielpen de hele nacht met het vullen van zakken. Het ministerie van Defensie zegt dat zij blijven zolang dat "
    "nodig is.",
    "Boeren in het gebied zeggen dat zij al jaren om een hogere dijk vragen. Hun belangenvereniging overweegt naar de rechter te stappen.",
    "Meteorologen verwachten dat de regen in de loop van maandag ophoudt. Tot die tijd kan er nog eens dertig millimeter vallen.",
    "De rechtbank in Utrecht heeft de voormalige directeur van het woningbedrijf vrijgesproken van omkoping. Volgens de rechters staat niet "
    "vast dat hij wist waar het geld vandaan kwam.",
    "Het Openbaar Ministerie had achttien maanden cel geëist en gaat in hoger beroep. De advocaat van de directeur noemt dat 'een verspilling "
    "van ieders tijd'.",
    "Huurders zaten met tientallen in de zaal. Toen de uitspraak viel, liepen zij zwijgend weg.",
    "De gemeente had het bedrijf twee jaar geleden onder toezicht gesteld. Sindsdien zijn er 64 woningen verkocht om de schulden te betalen.",
    "Uit een onderzoek van de universiteit blijkt dat een op de vijf leerlingen in de stad zonder ontbijt naar school gaat. De onderzoekers "
    "spraken met meer dan 1.100 kinderen en hun ouders.",
    "Schooldirecteuren herkennen het beeld. 'Wij hebben al drie jaar een koelkast met boterhammen staan', vertelt Anton Geelhoed, die een "
    "basisschool in de Rivierenwijk leidt.",
    "Het kabinet trekt tien miljoen euro uit voor maaltijden op school. Dat is volgens de onderzoekers de helft van wat er nodig is.",
    "Ouders schamen zich vaak, zegt een van hen. Zij pleit ervoor om alle kinderen een ontbijt te geven, zodat niemand hoeft te vragen.",
    "De staking op het spoor gaat woensdag door, omdat het overleg tussen de bonden en de directie opnieuw is vastgelopen. Reizigers moeten "
    "er rekening mee houden dat er tot middernacht bijna geen treinen rijden.",
    "De bonden eisen acht procent meer loon en een betere regeling voor wie 's nachts werkt. De directie biedt vier en een half procent.",
    "Vervoerders in de streek zetten extra bussen in. Op de lijn naar Groningen komen er zes per uur bij.",
    "Een woordvoerder van de reizigersvereniging noemt het 'zuur voor wie geen auto heeft'. Hij hoopt dat beide kanten morgen weer om de "
    "tafel gaan.",
)  # fmt: skip

CUES = ("Lees ook", "Meest gelezen", "Deel dit artikel")
OTHERS = (
    "Kat overleeft val van veertien hoog", "Waarom de aardbeien dit jaar zo laat zijn", "Deze trein rijdt voortaan ook op zondag",
    "Zo bespaar je op je energierekening", "Bakker uit Nijkerk wint prijs met krentenbol", "De mooiste foto's van de wolken boven Texel",
)  # fmt: skip


def some(first: int, count: int) -> tuple[str, ...]:
    """Paragraphs of the stock, from one on."""
    return tuple(PARAGRAPHS[(first + i) % len(PARAGRAPHS)] for i in range(count))


def ld(**said: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **said}, ensure_ascii=False)}</script>'


def og(**said: str) -> str:
    return "".join(f'<meta property="{k.replace("__", ":")}" content="{v}">' for k, v in said.items())


def ps(paragraphs: tuple[str, ...], attributes: str = "") -> str:
    return "".join(f"<p{' ' + attributes if attributes else ''}>{p}</p>\n" for p in paragraphs)


def links(items: tuple[str, ...] = OTHERS) -> str:
    return "<ul>" + "".join(f'<li><a href="/artikel/{i}">{x}</a></li>' for i, x in enumerate(items)) + "</ul>"


NAV = (
    '<nav class="menu"><ul><li><a href="/">Voorpagina</a></li><li><a href="/binnenland">Binnenland</a></li><li><a href="/sport">Sport</a>'
    '</li><li><a href="/weer">Het weer</a></li></ul><a href="/inloggen">Inloggen</a></nav>'
)
COOKIES = (
    '<div id="cookie-banner" class="cookie-consent" role="dialog"><h2>Wij gebruiken cookies</h2><p>Wij en onze partners plaatsen cookies om '
    "deze site te laten werken en om advertenties te tonen die bij u passen. U kunt uw keuze altijd aanpassen.</p>"
    "<button>Alles accepteren</button><button>Instellingen</button></div>"
)
MOST = f'<aside class="most-read"><h2>Meest gelezen</h2>{links()}</aside>'
FOOT = (
    '<footer class="site-footer"><p>© Alle rechten voorbehouden. Overnemen van dit artikel is alleen toegestaan met schriftelijke '
    'toestemming.</p><a href="/privacy">Privacy</a> <a href="/voorwaarden">Voorwaarden</a> <a href="/contact">Contact</a></footer>'
)
SHARE = '<div class="share-buttons"><span>Deel dit artikel</span><a href="#fb">Facebook</a><a href="#wa">WhatsApp</a><a href="#x">X</a></div>'
PHOTO = (
    '<figure class="article-image"><img src="/beeld.jpg" alt="Het schip ligt nog dwars"><figcaption>Het schip ligt dwars in het water. '
    '<span class="credit">Foto: ANP</span></figcaption></figure>'
)
VIDEO = (
    '<div class="video-teaser"><a href="/video/12"><span class="play">Afspelen</span><span class="title">Bekijk hoe de brug werd '
    'getakeld</span><span class="duration">1:42</span></a></div>'
)


def related(word: str = "Lees ook", item: str = OTHERS[0]) -> str:
    return f'<div class="related-inline"><span class="label">{word}</span><a href="/artikel/9">{item}</a></div>'


def newsletter() -> str:
    return (
        '<aside class="newsletter"><h3>Nieuwsbrief</h3><p>Elke ochtend het belangrijkste nieuws in uw mailbox.</p><form action="/nb">'
        '<input type="email"><button>Schrijf mij in</button></form></aside>'
    )


def whole(head: str, body: str, *, lang: str = "nl", charset: str = "utf-8") -> str:
    return f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="{charset}">{head}</head><body>{body}</body></html>'


Built = tuple[str, dict[str, Any]]
"""The page, and what must come out."""


def _broadcaster() -> Built:
    t, b = "Brug over de Eem dicht na aanvaring", some(0, 6)
    when, by = "2024-07-05T21:42:00+02:00", "Anke de Wit"
    head = f"<title>{t}</title>" + og(og__title=t, og__site_name="Publieke Omroep Nieuws", og__type="article", og__url="https://omroep.test/artikel/2527110-brug")
    head += ld(**{"@type": "NewsArticle", "headline": t, "datePublished": when, "dateModified": "2024-07-05T23:10:00+02:00",
                  "author": {"@type": "Person", "name": by}, "publisher": {"@type": "Organization", "name": "Publieke Omroep Nieuws"},
                  "mainEntityOfPage": "https://omroep.test/artikel/2527110-brug"})  # fmt: skip
    body = f"""{COOKIES}<div id="__next"><header class="sc-a1b2">{NAV}</header><main class="sc-c3d4"><article><div class="sc-aa">
      <h1 class="sc-9f">{t}</h1><div class="sc-meta"><time datetime="{when}">vrijdag 5 juli, 21:42</time> · <span>Aangepast vrijdag, 23:10</span>
      <ul class="sc-auth"><li><span>{by}</span></li></ul></div>{PHOTO}<div class="sc-text">{ps(b[:2], 'class="sc-p"')}{VIDEO}{ps(b[2:4])}
      <h2 class="sc-h">Waterpeil</h2>{ps(b[4:])}</div></div></article><section class="sc-more"><h2>Bekijk ook</h2>{links()}</section></main>{FOOT}</div>"""
    return whole(head, body), {"title": t, "outlet": "Publieke Omroep Nieuws", "byline": by, "published": when, "body": (*b[:4], "Waterpeil", *b[4:])}


def _news_site() -> Built:
    t, b, when = "Honderden betogers in Zwolle tegen sluiting ziekenhuis", some(10, 6), "2024-03-12T17:03:00+01:00"
    head = f"<title>{t} | Het Laatste Uur</title>" + og(og__title=t, og__site_name="Het Laatste Uur", article__published_time=when)
    head += ld(**{"@type": "NewsArticle", "headline": t, "datePublished": when, "author": [{"@type": "Organization", "name": "ANP"}],
                  "publisher": {"@type": "NewsMediaOrganization", "name": "Het Laatste Uur"}, "isAccessibleForFree": True})  # fmt: skip
    blocks = "".join(f'<div class="block-wrapper"><div class="block-content"><p>{p}</p></div></div>' for p in b[1:])
    body = f"""{COOKIES}{NAV}<div class="article article--news"><div class="article-header"><h1>{t}</h1><span class="published">12 mrt 2024 om 17:03</span></div>
      <div class="article-intro block-wrapper"><p class="excerpt"><strong>{b[0]}</strong></p></div>{SHARE}{blocks}
      <div class="block-wrapper block-link"><div class="block-content"><h4>Lees ook:</h4>{links(OTHERS[:2])}</div></div>
      <div class="tags"><span>Lees meer over:</span><a href="/zwolle">Zwolle</a><a href="/zorg">Zorg</a></div></div>{MOST}{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Het Laatste Uur", "byline": "ANP", "published": when, "body": b}


def _popular() -> Built:
    t, b, when = "Dijk dreigt te breken: drie dorpen ontruimd", some(16, 6), "2023-11-05T04:12:33+01:00"
    head = f"<title>{t} | Dagkrant.test</title>" + og(og__title=t, og__site_name="Dagkrant")
    head += ld(**{"@type": "NewsArticle", "headline": t, "datePublished": when, "isAccessibleForFree": "False",
                  "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".paywall"},
                  "author": [{"@type": "Person", "name": "Bert Kuiper"}, {"@type": "Person", "name": "Lotte van Es"}],
                  "publisher": {"@type": "Organization", "name": "Dagkrant", "logo": {"@type": "ImageObject", "url": "https://dagkrant.test/logo.png"}}})  # fmt: skip
    body = f"""<div id="privacy-gate" class="privacy-gate"><p>Om deze site te bekijken hebben wij uw toestemming nodig voor cookies.</p></div>{NAV}
      <main><article id="main" class="article"><header class="article__header"><h1 class="article__title">{t}</h1></header>
      <p class="article__intro">{b[0]}</p><div class="article__meta"><span class="article__author">Bert Kuiper, Lotte van Es</span>
      <time class="article__time" datetime="2023-11-05">05-11-23, 04:12</time></div>{PHOTO}<div class="article__body paywall">
      <p class="article__paragraph">{b[1]}</p><div class="fjs-ad ad-slot">Advertentie</div>{ps(b[2:4], 'class="article__paragraph"')}{related()}
      <h3 class="article__subheader">Meer regen</h3>{ps(b[4:], 'class="article__paragraph"')}</div></article></main>{MOST}{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Dagkrant", "byline": "Bert Kuiper, Lotte van Es", "published": when, "body": (*b[:4], "Meer regen", *b[4:])}


def _quality() -> Built:
    t, b, when = "Oud-directeur woningbedrijf vrijgesproken van omkoping", some(22, 4) + some(6, 3), "2022-02-16T15:30:00+0100"
    head = f"<title>{t} - de Ochtendpost</title>" + og(og__title=t, og__site_name="de Ochtendpost", article__author="https://social.test/ochtendpost",
                                                      article__published_time="2022-02-16T15:30:00+01:00")  # fmt: skip
    head += ld(**{"@type": "NewsArticle", "headline": t, "datePublished": "2022-02-16T15:30:00+01:00", "author": {"@type": "Person", "name": "Sietse Hoekstra"},
                  "publisher": {"name": "de Ochtendpost"}})  # fmt: skip
    quote = "‘Een verspilling van ieders tijd’"
    body = f"""{NAV}<article data-test-id="article"><header data-test-id="header"><div class="label">Rechtszaak</div><h1 data-test-id="title">{t}</h1>
      <p data-test-id="header-intro" class="intro">{b[0]}</p></header><div class="byline"><a rel="author" href="/auteur/sh">Sietse Hoekstra</a></div>
      <time datetime="2022-02-16">16 februari 2022, 15:30</time>{PHOTO}<section data-test-id="article-body">{ps(b[1:3])}
      <blockquote class="pullquote"><p>{quote}</p></blockquote>{ps(b[3:5])}{newsletter()}{ps(b[5:])}</section>
      <div class="author-box"><p>Sietse Hoekstra is verslaggever rechtspraak en schrijft over alles wat voor de rechter komt.</p></div></article>{MOST}{FOOT}"""
    del when
    return whole(head, body), {"title": t, "outlet": "de Ochtendpost", "byline": "Sietse Hoekstra", "published": "2022-02-16T15:30:00+01:00",
                               "body": (*b[:3], quote, *b[3:])}  # fmt: skip


def _evening() -> Built:
    t, b, when = "Een op de vijf leerlingen gaat zonder ontbijt naar school", some(26, 4) + some(11, 3), "2024-09-19T16:00:21+02:00"
    head = f"<title>{t} - Avondblad</title>" + og(og__title=t, og__site_name="Avondblad", og__url="https://avondblad.test/nieuws/2024/09/19/ontbijt-a4866")
    head += f'<meta name="author" content="Fleur Mulder"><meta property="article:published_time" content="{when}"><link rel="canonical" href="https://avondblad.test/nieuws/2024/09/19/ontbijt-a4866">'
    body = f"""{COOKIES}<header>{NAV}</header><main class="article"><div class="article__header"><h1>{t}</h1><div class="article__intro keyline-all">
      <p><strong>Onderwijs</strong> {b[0]}</p></div><div class="author-date"><span class="article__byline">Fleur Mulder</span>
      <time datetime="{when}">19 september 2024 om 16:00</time><span class="leestijd">Leestijd 3 minuten</span></div></div>
      <div class="content article__content">{ps(b[1:4])}<aside class="vouwblad"><h4>Lees ook</h4><a href="/n/1">{OTHERS[1]}</a></aside>{ps(b[4:])}</div>
      <div class="paywall-cta"><h3>Verder lezen?</h3><p>Probeer een maand gratis en lees alles.</p><a href="/abo">Word abonnee</a></div></main>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Avondblad", "byline": "Fleur Mulder", "published": when, "body": ("Onderwijs " + b[0], *b[1:])}


def _tabloid() -> Built:
    t, b, when = "Staking op spoor gaat door: ‘Zuur voor wie geen auto heeft’", some(30, 4) + some(3, 2), "2023-06-13T19:55:01.000Z"
    graph = [{"@type": "WebSite", "name": "De Kiosk", "url": "https://kiosk.test"}, {"@type": "BreadcrumbList", "itemListElement": []},
             {"@type": ["NewsArticle"], "headline": t.replace("‘", "&lsquo;").replace("’", "&rsquo;"), "datePublished": when,
              "author": [{"@type": "Person", "name": "Door Ruud Smits"}], "publisher": {"@type": "Organization", "name": "De Kiosk"}}]  # fmt: skip
    head = f"<title>{t} | Binnenland | kiosk.test</title>" + og(og__title=t, og__site_name="kiosk.test") + ld(**{"@graph": graph})
    body = f"""{COOKIES}{NAV}<div id="app"><article class="ArticlePage"><h1 class="ArticleTitleBlock__title">{t}</h1>
      <div class="ArticleMetaBlock"><span>Door Ruud Smits</span><span>13 jun. 2023, 21:55</span></div>{PHOTO}<div class="ArticleIntroBlock"><p>{b[0]}</p></div>
      <div class="ArticleBodyBlocks"><p class="ArticleBodyBlocks__paragraph">{b[1]}</p><div class="ad">Advertentie</div>
      <div class="RelatedArticle"><a href="/nieuws/1">{OTHERS[2]}</a></div>{ps(b[2:], 'class="ArticleBodyBlocks__paragraph"')}</div></article>
      <section class="TeaserList"><h2>Net binnen</h2>{links()}</section></div>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "De Kiosk", "byline": "Ruud Smits", "published": "2023-06-13T19:55:01+00:00", "body": b}


def _commercial() -> Built:
    t, b, when = "Opnieuw debat over camera bij brug", some(6, 4) + some(14, 2), "2024-07-09T08:20:00+02:00"
    said = {"@type": "NewsArticle", "headline": t, "datePublished": when, "author": ["Noor Jacobs"], "publisher": {"name": "Zender 4 Nieuws"}}
    head = f"<title>{t}</title>" + og(og__title=f"{t} | Zender 4 Nieuws", og__site_name="Zender 4 Nieuws")
    head += f'<script type="application/ld+json">\n//<![CDATA[\n[{json.dumps({"@context": "https://schema.org", **said})},]\n//]]>\n</script>'
    body = f"""{NAV}<main><article class="node-article"><div class="article-top"><h1>{t}</h1><div class="info"><span class="date">9 juli 2024 08:20</span>
      <span class="author">Noor Jacobs</span></div>{SHARE}</div><div class="lead"><p>{b[0]}</p></div><div class="paragraphs"><div class="paragraph--text">{ps(b[1:3])}</div>
      <div class="paragraph--embed"><iframe src="https://video.test/embed/1"></iframe><p class="embed-consent">Om deze inhoud te tonen moet u cookies accepteren.</p></div>
      <div class="paragraph--text">{ps(b[3:4])}</div><div class="paragraph--related"><h3>Lees ook</h3><div class="teaser"><a href="/1">{OTHERS[3]}</a></div></div>
      <div class="paragraph--text">{ps(b[4:])}</div></div></article></main><aside class="sidebar"><h3>Meest bekeken</h3>{links()}</aside>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Zender 4 Nieuws", "byline": "Noor Jacobs", "published": when, "body": b}


def _christian() -> Built:
    t, b, when = "De huurders liepen zwijgend de zaal uit", some(24, 3) + some(20, 3), "2021-10-29T05:00:00+02:00"
    head = f"<title>{t}</title>" + og(og__title=t, og__site_name="Dagblad De Brug", article__published_time=when)
    head += ld(**{"@type": "ReportageNewsArticle", "headline": t, "alternativeHeadline": "Reportage", "datePublished": when,
                  "author": {"@type": "Person", "name": "Maaike Verbeek"}, "publisher": {"@type": "Organization", "name": "Dagblad De Brug"}})  # fmt: skip
    first = f'<span class="dropcap">{b[0][0]}</span>{b[0][1:]}'
    body = f"""{COOKIES}{NAV}<article><header><h1>{t}</h1><p class="kicker">Reportage</p></header><div class="meta">Maaike Verbeek 29 oktober 2021, 5:00</div>{PHOTO}
      <div class="body"><p>{first}</p>{ps(b[1:3])}<figure class="wp-block-image"><img src="/2.jpg"><figcaption>De zaal na afloop. Beeld Maaike Verbeek</figcaption></figure>
      <h2>Boeren</h2>{ps(b[3:])}<p class="readmore"><a href="/dossier/wonen">Lees ook: {OTHERS[4]}</a></p></div></article>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Dagblad De Brug", "byline": "Maaike Verbeek", "published": when, "body": (*b[:3], "Boeren", *b[3:])}


def _city() -> Built:
    t, b, when = "Koelkast met boterhammen op school", some(27, 3) + some(32, 2), "2020-01-22T06:30:00+01:00"
    head = f"<title>{t} - Stadsblad</title>" + og(og__site_name="Stadsblad")
    head += '<script type="application/ld+json">' + json.dumps([
        {"@context": "https://schema.org", "@type": "BreadcrumbList"},
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": t, "datePublished": when,
         "author": {"@type": "Person", "name": ["Jip Aarts"]}, "publisher": {"@type": "Organization", "name": "Stadsblad"}}]) + "</script>"  # fmt: skip
    body = f"""{NAV}<main><article><h1>{t}</h1><p class="artstyle__intro">{b[0]}</p><span class="artstyle__production"><a rel="author">Jip Aarts</a>
      <time datetime="2020-01-22">22 januari 2020</time></span><section class="artstyle__main">{ps(b[1:], 'class="artstyle__paragraph"')}</section></article></main>
      <section class="reacties"><h2>Reacties</h2><div class="comment"><p>Goed dat hier eens over wordt geschreven, bij ons op school is het net zo.</p></div></section>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Stadsblad", "byline": "Jip Aarts", "published": when, "body": b}


def _financial() -> Built:
    t, b, when = "Kabinet trekt tien miljoen uit voor maaltijden", some(28, 2) + some(25, 3), "2024-10-01T11:48:00+02:00"
    head = f"<title>{t} | Beurs & Zaken</title>".replace("&", "&amp;")
    head += f'<meta property="og:title" content="{t}"><meta property="og:site_name" content="Beurs &amp; Zaken"><meta name="cXenseParse:recs:publishtime" content="{when}">'
    head += '<meta name="cXenseParse:author" content="Olav Riemersma">'
    body = f"""{NAV}<section class="article"><div class="kicker">Economie &amp; Politiek</div><h1 class="h1">{t}</h1><div class="details"><span>Olav Riemersma</span> • <span>1 okt 24</span></div>
      <section class="summary"><h2>In het kort</h2><ul><li>Er komt geld voor maaltijden op school.</li><li>Onderzoekers vinden het te weinig.</li></ul></section>
      <div class="article-content">{ps(b)}</div></section><div class="login-wall"><p>U hebt dit artikel cadeau gekregen van een abonnee.</p></div>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Beurs & Zaken", "byline": "Olav Riemersma", "published": when,
                               "body": ("In het kort", "Er komt geld voor maaltijden op school.", "Onderzoekers vinden het te weinig.", *b)}  # fmt: skip


def _radio() -> Built:
    t, b, when = "Vakbond van schippers: vaargeul te smal", some(9, 1) + some(2, 4), "2024-07-06T07:15:00+02:00"
    head = f"<title>{t} | Radio Zaken</title>" + og(og__title=t, og__site_name="Radio Zaken")
    body = f"""{COOKIES}{NAV}<main><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{t}</h1>
      <meta itemprop="datePublished" content="{when}"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Hanneke Vos</span></span>
      <div class="audio-player"><span>Luister naar dit fragment</span><span>4:31</span><button>Speel af</button></div>
      <div itemprop="articleBody">{ps(b)}</div>{SHARE}</article><aside><h3>Podcasts</h3>{links()}</aside></main>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Radio Zaken", "byline": "Hanneke Vos", "published": when, "body": b}


def _regional() -> Built:
    t, b, when = "Stroom terug in Amersfoort-Noord", some(4, 2) + some(8, 3), "2024-07-05T20:40:11Z"
    head = f"<title>{t} - Regio TV</title>" + og(og__title=t, og__site_name="Regio TV")
    head += ld(**{"@type": "NewsArticle", "headline": t, "datePublished": when, "author": {"@type": "Person", "name": "Redactie"},
                  "publisher": {"@type": "Organization", "name": "Regio TV"}})  # fmt: skip
    body = f"""{COOKIES}{NAV}<main><div class="article-detail"><h1>{t}</h1><div class="sub">AMERSFOORT · Gepubliceerd: 5 juli 2024, 22:40</div>{PHOTO}
      <div class="article-text"><p><b>{b[0]}</b></p>{ps(b[1:])}</div><div class="tip"><strong>Heb je een tip of een opmerking?</strong>
      <p>Stuur ons een appje of een mail!</p></div><ul class="tags"><li><a href="/t/1">amersfoort</a></li><li><a href="/t/2">stroom</a></li></ul></div></main>{MOST}{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Regio TV", "byline": "Redactie", "published": "2024-07-05T20:40:11+00:00", "body": b}


def _province() -> Built:
    t, b = "Bemiddelaar praat met ziekenhuis en dorpen", some(15, 1) + some(11, 4)
    head = f"<title>{t} | Provinciaal Nieuws</title>" + og(og__title=t, og__site_name="Provinciaal Nieuws")
    body = f"""{NAV}<div class="page"><div class="article"><h1>{t}</h1><p class="meta">Gepubliceerd op 18 maart 2024 om 14.05 uur door <span class="author">Wim Terpstra</span></p>
      <div class="text">{ps(b[:3])}<div class="quote-block"><q>Wij vinden geen artsen meer</q></div>{ps(b[3:])}</div></div>
      <div class="right"><h3>Meer nieuws</h3>{links()}</div></div>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Provinciaal Nieuws", "byline": "Wim Terpstra", "published": "2024-03-18T14:05:00",
                               "body": (*b[:3], "Wij vinden geen artsen meer", *b[3:])}  # fmt: skip


def _live(name: str, outlet: str, marked: bool) -> Built:
    t, b, when = f"Liveblog {name} | Dijk houdt het vooralsnog", some(16, 6), "2023-11-05T06:00:00+01:00"
    updates = [{"@type": "BlogPosting", "headline": f"Melding {i}", "datePublished": f"2023-11-05T0{6 + i}:10:00+01:00", "articleBody": p} for i, p in enumerate(b[1:])]
    head = f"<title>{t}</title>" + og(og__title=t, og__site_name=outlet)
    head += ld(**{"@type": "LiveBlogPosting", "headline": t, "datePublished": when, "coverageStartTime": when, "liveBlogUpdate": updates,
                  "author": {"@type": "Organization", "name": outlet}, "publisher": {"@type": "Organization", "name": outlet}})  # fmt: skip
    heads = ("Dorpen leeg", "Sporthal open", "Folie op de dijk", "Defensie helpt", "Boeren boos")
    if marked:
        posts = "".join(f'<li class="liveblog__item" id="p{i}"><time datetime="2023-11-05T0{6 + i}:10:00+01:00">0{6 + i}:10</time><h2>{h}</h2><p>{p}</p></li>'
                        for i, (h, p) in enumerate(zip(heads, b[1:], strict=True)))  # fmt: skip
        posts = f'<ol class="liveblog__list">{posts}</ol>'
    else:
        posts = "".join(f'<div class="live-post"><div class="time">{i + 1} uur geleden</div><h3>{h}</h3><div class="content"><p>{p}</p></div>{SHARE}</div>'
                        for i, (h, p) in enumerate(zip(heads, b[1:], strict=True)))  # fmt: skip
    body = f"""{COOKIES}{NAV}<main><article class="liveblog"><h1>{t}</h1><p class="intro">{b[0]}</p>{posts}</article></main>{MOST}{FOOT}"""
    return whole(head, body), {"title": t, "outlet": outlet, "byline": outlet, "published": when,
                               "body": (b[0], *(x for h, p in zip(heads, b[1:], strict=True) for x in (h, p)))}  # fmt: skip


def _live_one() -> Built:
    return _live("wateroverlast", "Publieke Omroep Nieuws", True)


def _live_two() -> Built:
    return _live("hoogwater", "Het Laatste Uur", False)


def _flemish() -> Built:
    t, b, when = "Spoorstaking: bijna geen treinen tot middernacht", some(30, 4) + some(18, 2), "2023-06-14T07:02:44.123+02:00"
    head = f"<title>{t} | Vlaamse Omroep: nieuws</title>" + og(og__title=t, og__site_name="Vlaamse Omroep")
    head += ld(**{"@type": "http://schema.org/NewsArticle", "headline": t, "datePublished": when, "author": [{"@type": "Person", "name": "Lieve Claes"}, {"@type": "Person", "name": "Tom Maes"}],
                  "publisher": {"@type": "Organization", "name": "Vlaamse Omroep"}})  # fmt: skip
    blocks = "".join(f'<div class="vrt-block text"><p>{p}</p></div>' for p in b[1:])
    body = f"""{COOKIES}{NAV}<main><article class="vo-article"><h1>{t}</h1><div class="intro"><p>{b[0]}</p></div><div class="authors">Lieve Claes, Tom Maes
      <time datetime="{when}">wo 14 jun 2023 07:02</time></div>{PHOTO}<div class="parsys">{blocks}<div class="block video">{VIDEO}</div></div></article></main>
      <div class="meest-gelezen"><h2>Meest gelezen</h2>{links()}</div>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Vlaamse Omroep", "byline": "Lieve Claes, Tom Maes", "published": "2023-06-14T07:02:44+02:00", "body": b}


def _standard() -> Built:
    t, b, when = "Dijkgraaf noemt toestand ernstig, maar stabiel", some(18, 4) + some(13, 2), "2023-11-05T18:22:00+01:00"
    head = f"<title>{t} | De Maatstaf Mobile</title>" + og(og__title=t, og__site_name="De Maatstaf", og__url="https://maatstaf.test/cnt/dmf20231105_9")
    head += f'<meta name="date" content="2023-11-05"><meta property="article:published_time" content="{when}">'
    head += ld(**{"@type": "NewsArticle", "headline": t, "datePublished": when, "creator": "Griet Peeters", "publisher": {"name": "De Maatstaf"}})
    table = "<table><tr><th>Dorp</th><th>Bewoners</th></tr><tr><td>Oudeschans</td><td>61</td></tr><tr><td>Nieuweschans</td><td>79</td></tr></table>"
    body = f"""{NAV}<main><article class="article-full"><header><h1>{t}</h1></header><div class="article__intro"><p>{b[0]}</p></div>
      <div class="article__body">{ps(b[1:4])}{table}{ps(b[4:])}</div></article>{newsletter()}</main>{MOST}{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "De Maatstaf", "byline": "Griet Peeters", "published": when,
                               "body": (*b[:4], "Dorp Bewoners", "Oudeschans 61", "Nieuweschans 79", *b[4:])}  # fmt: skip


def _celebrity() -> Built:
    t, b, when = "Boterhammen in de koelkast: ‘Niemand hoeft te vragen’", some(26, 5), "2024-09-20T09:11:00+02:00"
    head = f"<title>{t} | Het Stadsnieuws | stadsnieuws.test</title>" + og(og__title=t, og__site_name="Het Stadsnieuws")
    head += ld(**{"@type": "NewsArticle", "name": t, "headline": t, "datePublished": when, "author": {"@type": "Person", "name": "Sofie D&#39;Hondt"},
                  "publisher": {"@type": "Organization", "name": "Het Stadsnieuws"}})  # fmt: skip
    body = f"""<div class="consent">Wij waarderen uw privacy</div>{NAV}<main><article><h1>{t}</h1><p class="lead">{b[0]}</p><div>{ps(b[1:3])}<p><b>LEES OOK:</b>
      <a href="/a/1">{OTHERS[5]}</a></p>{ps(b[3:])}</div></article><div class="gallery">{PHOTO}{PHOTO}</div></main>{MOST}{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "Het Stadsnieuws", "byline": "Sofie D'Hondt", "published": when, "body": b}


def _current_affairs() -> Built:
    t, b, when = "Waarom de spoedzorg in de regio wankelt", some(11, 5), "2024-03-13T18:15:00+01:00"
    head = f"<title>{t} - De Rubriek</title>" + og(og__title=t, og__site_name="De Rubriek", og__type="video.other")
    head += ld(**{"@type": "VideoObject", "name": "Filmpje", "uploadDate": "2024-03-14T01:00:00+01:00"})
    head += ld(**{"@type": "Article", "headline": t, "datePublished": when, "author": {"@type": "Person", "name": "Pelle de Haan"},
                  "publisher": {"@type": "Organization", "name": "De Rubriek"}})  # fmt: skip
    body = f"""{COOKIES}{NAV}<main><div class="player"><button>Speel video</button><span>08:12</span></div><article><h1>{t}</h1><span class="date">13-03-2024 18:15</span>
      <div class="rich-text">{ps(b[:2])}{VIDEO}{ps(b[2:])}</div></article><section class="recent"><h2>Recente uitzendingen</h2>{links()}</section></main>{FOOT}"""
    return whole(head, body), {"title": t, "outlet": "De Rubriek", "byline": "Pelle de Haan", "published": when, "body": b}


def _old() -> Built:
    t, b = "Vier gewonden bij aanvaring op de Eem", some(8, 1) + some(0, 4)
    head = f'<title>Oude Courant - {t}</title><meta name="DC.Date.issued" content="2011-05-14T09:30:00+02:00"><meta name="DC.Creator" content="Geert Bos">'
    head += f'<meta name="DC.Title" content="{t}"><meta name="DC.Publisher" content="Oude Courant">'
    body = f"""<table width="760"><tr><td colspan="2"><a href="/">Home</a> | <a href="/archief">Archief</a></td></tr><tr><td width="140" valign="top">
      <a href="/1">{OTHERS[0]}</a><br><a href="/2">{OTHERS[1]}</a></td><td><h1>{t}</h1><font size="2">{ps(b)}</font></td></tr>
      <tr><td colspan="2"><font size="1">© Oude Courant 2011</font></td></tr></table>"""
    return whole(head, body, charset="iso-8859-1"), {"title": t, "outlet": "Oude Courant", "byline": "Geert Bos", "published": "2011-05-14T09:30:00+02:00", "body": b}


SHAPES: tuple[Callable[[], Built], ...] = (
    _broadcaster, _news_site, _popular, _quality, _evening, _tabloid, _commercial, _christian, _city, _financial, _radio, _regional,
    _province, _live_one, _live_two, _flemish, _standard, _celebrity, _current_affairs, _old,
)  # fmt: skip


def pages() -> tuple[Page, ...]:
    """All pages, as bytes in the encoding that each declares."""
    made = []
    for shape in SHAPES:
        text, expected = shape()
        data = text.encode("cp1252" if 'charset="iso-8859-1"' in text else "utf-8")
        made.append(Page(name=shape.__name__.strip("_"), data=data, **expected))
    return tuple(made)
