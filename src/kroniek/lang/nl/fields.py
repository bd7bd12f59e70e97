"""What people here call the columns of a table of news reports, in Dutch and in English."""

from __future__ import annotations

from kroniek.lang.shapes.fields import FieldWords

WORDS = FieldWords(
    names={
        "text": (
            "text", "body", "content", "fulltext", "articlebody", "bodytext", "plaintext", "maintext", "contenttext", "articletext",
            "tekst", "inhoud", "volledigetekst", "artikeltekst", "artikel", "bericht", "article",
        ),
        "title": ("title", "headline", "head", "titel", "kop", "koptekst"),
        "published": (
            "published", "date", "pubdate", "publisheddate", "publicationdate", "publishdate", "publishedat", "datepublished", "datetime",
            "datum", "publicatiedatum", "gepubliceerd", "gepubliceerdop", "verschenen", "publicatie",
        ),
        "outlet": (
            "outlet", "source", "publication", "publisher", "medium", "newspaper", "sitename", "site", "krant", "bron",
            "titelkrant", "uitgever",
        ),
        "byline": ("byline", "author", "authors", "creator", "auteur", "auteurs", "schrijver", "journalist"),
        "url": ("url", "link", "href", "webpage", "permalink", "adres", "weblink"),
        "id": ("id", "guid", "uuid", "articleid", "identifier", "artikelid", "nummer"),
    },
)  # fmt: skip
