"""Two good files and a bad one of every kind that is read, made on the spot."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from base64 import b32encode
from collections.abc import Iterable
from hashlib import sha1
from pathlib import Path
from textwrap import wrap
from typing import Any

from pages import PARAGRAPHS, ld, ps, whole

NEWS = "http://iptc.org/std/nar/2006-10-01/"


def page(number: int, **said: Any) -> bytes:
    """A page with an article of its own."""
    about = {"@type": "NewsArticle", "headline": f"Bericht {number}", "datePublished": f"2024-03-{number + 1:02}T20:45:00+01:00", **said}
    paragraphs = ps((text(number), *PARAGRAPHS[number : number + 3]))
    return whole(ld(**about), f"<article><h1>Bericht {number}</h1>{paragraphs}</article>").encode()


def text(number: int) -> str:
    """A sentence that only one report has."""
    return f"In de haven van Amersfoort telde de havenmeester dinsdag {number + 20} schepen die niet verder konden."


def docx(*paragraphs: str) -> bytes:
    """A Word document."""
    from docx import Document

    document, out = Document(), io.BytesIO()
    for p in paragraphs:
        document.add_paragraph(p)
    document.save(out)
    return out.getvalue()


def pdf(*lines: str) -> bytes:
    """A PDF of one page with these lines as its text layer."""
    shown = "".join(f"({line}) Tj T* " for line in lines)
    stream = f"BT /F1 12 Tf 14 TL 72 720 Td {shown}ET".encode("latin-1")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]  # fmt: skip
    out, places = b"%PDF-1.4\n", []
    for i, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (i, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 6\n0000000000 65535 f \n%strailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (table, len(out))


def mail(number: int, *attached: tuple[str, bytes]) -> bytes:
    """A mail with attachments."""
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["Subject"] = "De Testbode <post@testbode.test>", f"Bericht {number}"
    message["Date"] = f"Tue, {number + 1:02} Mar 2024 20:45:00 +0100"
    message.set_content(text(number))
    for name, data in attached:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def newsml(number: int) -> bytes:
    """A news item of an agency."""
    body = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{text(number)}</p><p>{PARAGRAPHS[number]}</p></body></html>'
    return f"""<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="{NEWS}" guid="urn:test:{number}"><itemMeta>
      <provider literal="Testpers"/><versionCreated>2024-03-09T10:00:00+01:00</versionCreated></itemMeta><contentMeta>
      <contentCreated>2024-03-{number + 1:02}T20:45:00+01:00</contentCreated><headline>Bericht {number}</headline>
      <by>Anke de Wit</by></contentMeta>
      <contentSet><inlineXML contenttype="application/xhtml+xml">{body}</inlineXML></contentSet></newsItem>""".encode()


def zipped(*members: tuple[str, bytes]) -> bytes:
    """A ZIP."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name, (2024, 3, 5, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def tarred(*members: tuple[str, bytes] | tarfile.TarInfo, mode: Any = "w:gz") -> bytes:
    """A tar; a member can be a head alone, such as a link."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for member in members:
            info = member if isinstance(member, tarfile.TarInfo) else tarfile.TarInfo(member[0])
            data = b"" if isinstance(member, tarfile.TarInfo) else member[1]
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def warc(
    pages: Iterable[tuple[str, bytes]], *, gz: bool, kind: str = "text/html; charset=utf-8", status: str = "200 OK", more: str = ""
) -> bytes:
    """A web archive with responses, each a gzip member of its own when it is packed."""
    out = b""
    for address, data in pages:
        content = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + data
        digest = b32encode(sha1(content, usedforsecurity=False).digest()).decode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-11-05T04:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{len(out):012}>\r\nWARC-Block-Digest: sha1:{digest}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(content)}\r\n\r\n"
        )
        record = head.encode() + content + b"\r\n\r\n"
        out += gzip.compress(record, mtime=0) if gz else record
    return out


def wacz(pages: Iterable[tuple[str, bytes]], listed: Iterable[str] = ()) -> bytes:
    """A packed web archive with its list of pages."""
    lines = "\n".join(json.dumps(x) for x in ({"format": "json-pages-1.0"}, *({"url": u} for u in listed)))
    return zipped(("archive/data.warc.gz", warc(pages, gz=True)), ("pages/pages.jsonl", lines.encode()))


def one_page(number: int) -> list[tuple[str, bytes]]:
    """A page with its address."""
    return [(f"https://testbode.test/{number}", page(number))]


def jsonl(*rows: Any) -> bytes:
    """Lines of JSON."""
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


NEXIS = """Bericht {n}
De Testbode
{d} maart 2024 dinsdag

Copyright 2024 De Testbode All Rights Reserved

Section: Binnenland; Blz. 4
Length: 102 words
Byline: ANKE DE WIT
Body

{text}

Load-Date: March {d}, 2024

End of Document
"""


def nexis(*numbers: int) -> str:
    """An export of Nexis Uni."""
    return "\n".join(NEXIS.format(n=n, d=n + 1, text=text(n)) for n in numbers)


GOOD: dict[str, tuple[bytes, bytes]] = {
    "txt": (text(1).encode(), nexis(2, 3).encode()),
    "md": (f"---\ntitle: Bericht 4\ndate: 2024-03-05\n---\n{text(4)}\n".encode(), f"# Bericht 5\n\n*{text(5)}*\n".encode("cp1252")),
    "html": (page(6), page(7)),
    "htm": (page(8), page(9).decode().encode("utf-16")),
    "json": (json.dumps({"articles": [{"body": text(10)}, {"body": text(11)}]}).encode(), json.dumps({"text": text(12)}).encode()),
    "jsonl": (jsonl({"text": text(13)}), jsonl({"text": text(14)}, {"text": text(15)})),
    "csv": (f"kop;datum;tekst\nEen;05-03-2024;{text(16)}\n".encode(), f'title,text\nEen,"{text(17)}"\n'.encode()),
    "tsv": (f"title\ttext\nEen\t{text(18)}\n".encode(), f"body\n{text(19)}\n".encode()),
    "xml": (newsml(20), newsml(21)),
    "eml": (mail(22), mail(23, ("bijlage.txt", text(24).encode()))),
    "docx": (docx(text(25)), docx(*nexis(26, 27).split("\n"))),
    "pdf": (pdf(text(28)), pdf(*wrap(PARAGRAPHS[2], 60))),
    "zip": (zipped(("a.txt", text(29).encode())), zipped(("b.zip", zipped(("c.jsonl", jsonl({"text": text(30)})))))),
    "tar.gz": (tarred(("a.txt", text(31).encode())), tarred(("map/b.html", page(32)), ("c.zip", zipped(("d.txt", text(33).encode()))))),
    "warc": (warc(one_page(34), gz=False), warc(one_page(35), gz=False)),
    "warc.gz": (warc(one_page(36), gz=True), warc([*one_page(37), *one_page(38)], gz=True)),
    "wacz": (wacz(one_page(39)), wacz([*one_page(40), *one_page(41)], ["https://testbode.test/41"])),
}  # fmt: skip
"""By suffix two good files; which reports are in them is `REPORTS`."""

REPORTS = {
    "txt": 3, "md": 2, "html": 2, "htm": 2, "json": 3, "jsonl": 3, "csv": 2, "tsv": 2, "xml": 2, "eml": 3, "docx": 3, "pdf": 2, "zip": 2,
    "tar.gz": 3, "warc": 2, "warc.gz": 3, "wacz": 2,
}  # fmt: skip

BAD: dict[str, tuple[bytes, str]] = {
    "txt": (b"Een.\0Twee.", "binary"),
    "md": (b"---\ntitle: [open\n---\nTekst.", "yaml"),
    "html": (b"<html><body><nav><a href=/>Home</a></nav></body></html>", "no_article"),
    "htm": (b"%PDF-1.4", "lies"),
    "json": (b'{"articles": [', "json_at"),
    "jsonl": (b'{"text": "half', "json"),
    "csv": (b"a,b\n1,2\n", "no_text_column"),
    "tsv": (b"", "empty"),
    "xml": (b"<newsItem><a></newsItem>", "xml"),
    "eml": (b"geen mail", "mail"),
    "docx": (docx("Een.")[:-300], "docx"),
    "pdf": (pdf(), "no_text_layer"),
    "zip": (b"PK geen zip", "zip"),
    "tar.gz": (tarred(("a.bin", b"x" * 5000))[:-20], "cut"),
    "warc": (b"geen warc", "no_records"),
    "warc.gz": (gzip.compress(b"geen warc"), "no_records"),
    "wacz": (b"geen wacz", "zip"),
}
"""By suffix a bad file, and why it is."""


def write(folder: Path) -> Path:
    """All of them in a folder."""
    folder.mkdir()
    for suffix, (one, other) in GOOD.items():
        (folder / f"een.{suffix}").write_bytes(one)
        (folder / f"twee.{suffix}").write_bytes(other)
        (folder / f"slecht.{suffix}").write_bytes(BAD[suffix][0])
    return folder
