"""`.eml`: a mail is a report, such as a newsletter or a press release, and what is attached to it is read as files are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from hashlib import sha256
from typing import Any, TypeVar

from kroniek.errors import InputError
from kroniek.ingest.dates import dated
from kroniek.ingest.draft import Draft
from kroniek.ingest.encoding import decode
from kroniek.ingest.html import plain_text, read_html
from kroniek.ingest.piece import Item, Options, Piece, piece_of
from kroniek.ingest.reasons import bad

EXTRACTOR = "kroniek.mail 1"

T = TypeVar("T")


def read_mail(piece: Piece, options: Options) -> Iterator[Item | Piece]:
    """The report of a mail, and its attachments as pieces. Raises `InputError` for what has no head of a mail."""
    data = piece.read(4 * (16 << 20))
    message = _parsed(data, piece.source)
    raw = sha256(data).hexdigest()
    try:
        yield _draft(message, piece, options, raw)
    except InputError as e:
        yield e
    for number, part in enumerate(message.iter_attachments() if message.is_multipart() else (), 1):
        name = _safe(part.get_filename) or f"{number}.{_SUFFIX.get(part.get_content_type(), 'dat')}"
        content = _bytes(part)
        if content.strip():
            yield piece_of(content, source=f"{piece.source}#{name}", name=name, depth=piece.depth + 1)


_SUFFIX = {"message/rfc822": "eml", "text/html": "html", "application/pdf": "pdf", "text/plain": "txt"}


def _parsed(data: bytes, source: str) -> EmailMessage:
    try:
        message = BytesParser(policy=policy.default.clone(max_line_length=None)).parsebytes(data)
    except Exception as e:  # the parser of the standard library trips on heads that no standard foresees
        raise bad(source, "mail", error=f"{type(e).__name__}: {e}"[:120]) from e
    if not any(name in message for name in ("From", "Date", "Subject")):
        raise bad(source, "mail", error="no From, Date or Subject")
    return message


def _draft(message: EmailMessage, piece: Piece, options: Options, raw: str) -> Draft:
    sender, subject, day = (_header(message, name) for name in ("From", "Subject", "Date"))
    text, encoding, extractor, url = _body(message, piece)
    when = dated("metadata", day, language=options.language) if day else None
    if day and when is None:
        raise bad(piece.source, "date", line=1, found=repr(day))
    return Draft(
        source=piece.source,
        text=text,
        extractor=extractor,
        encoding=encoding,
        raw=raw,
        title=subject,
        outlet=_name(sender),
        url=url,
        dates=tuple(filter(None, (when, *piece.dates))),
    )


def _body(message: EmailMessage, piece: Piece) -> tuple[str, str | None, str, str | None]:
    """The text, its encoding, what took it out and its address: the plain part before the other."""
    plain, html = _safe(lambda: message.get_body(("plain",))), _safe(lambda: message.get_body(("html",)))
    if plain is not None:
        text, encoding = decode(_bytes(plain), piece.source, charset=plain.get_content_charset())
        if text.strip():
            return text.replace("\r\n", "\n"), encoding, EXTRACTOR, None
    if html is not None:
        data, charset = _bytes(html), html.get_content_charset()
        try:
            draft = read_html(data, source=piece.source, charset=charset)
            return draft.text, draft.encoding, draft.extractor, draft.url
        except InputError:
            text, encoding = decode(data, piece.source, charset=charset)
            return plain_text(text), encoding, EXTRACTOR, None
    raise bad(piece.source, "empty")


def _bytes(part: Any) -> bytes:
    content: Any = _safe(lambda: part.get_payload(decode=True))
    if isinstance(content, bytes):
        return content
    inner: Any = part.get_payload()
    return inner[0].as_bytes() if isinstance(inner, list) and inner and hasattr(inner[0], "as_bytes") else b""


def _header(message: EmailMessage, name: str) -> str | None:
    value: Any = _safe(lambda: message[name])
    text = " ".join(str(value or "").split()).encode("utf-8", "replace").decode().replace("\0", "")
    return text or None


def _name(sender: str | None) -> str | None:
    """`De Testbode <post@testbode.test>` without the address."""
    name = (sender or "").partition("<")[0].strip(' "')
    return name or sender


def _safe(call: Callable[[], T]) -> T | None:
    """What a head says; `None` where it is so broken that the standard library trips on it."""
    try:
        return call()
    except Exception:  # whatever it is, the head says nothing
        return None


