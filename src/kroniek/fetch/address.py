"""Which addresses may be connected to: http and https, to machines that are on the public internet.

The name in an address says little: `http://0x7f.1/` and a name that its owner points at 127.0.0.1 are this machine. So the check is made on
what the name resolves to, and those same numbers are connected to, without asking the resolver a second time.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Collection
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import parse_qsl, urlencode, urljoin

from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from kroniek.fetch.reasons import no

LONGEST = 4096
PORTS = {"http": 80, "https": 443}

Address = IPv4Address | IPv6Address

_TRACKING = re.compile(r"(?i)utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|at_(?:medium|campaign|custom\d)")
"""Parameters that say by which way a reader came, and not which report it is."""

_METADATA = ("169.254.169.254", "169.254.170.2", "168.63.129.16", "100.100.100.200", "192.0.0.192", "fd00:ec2::254")
METADATA = frozenset(map(ip_address, _METADATA))
"""Where clouds tell a machine its own secrets."""
_CLOSED = (
    ("inside a provider", "100.64.0.0/10"), ("kept for protocols", "192.0.0.0/24"), ("kept for protocols", "192.88.99.0/24"),
    ("kept for tests", "198.18.0.0/15"), ("kept for examples", "192.0.2.0/24"), ("kept for examples", "198.51.100.0/24"),
    ("kept for examples", "203.0.113.0/24"),
)  # fmt: skip
CLOSED = tuple((kind, IPv4Network(net)) for kind, net in _CLOSED)
_GLOBAL = IPv6Network("2000::/3")
_NOT_GLOBAL = tuple(map(IPv6Network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")))
_NAT64 = IPv6Network("64:ff9b::/96")


def tidy(text: str, base: str = "") -> str:
    """An address as it is asked for and kept: whole, without fragment and without what only says how a reader came there.

    Raises `InputError` for what is no address of a web page, or holds a password.

    >>> tidy("HTTPS://Example.org/a b?utm_source=rss&id=1#top")
    'https://example.org/a%20b?id=1'
    """
    url = parsed(text, base)
    query = url.query
    if query and _TRACKING.search(query):
        query = urlencode([(k, v) for k, v in parse_qsl(query, keep_blank_values=True) if not _TRACKING.fullmatch(k)])
    port = url.port if url.port != PORTS.get(str(url.scheme)) else None
    return Url(scheme=url.scheme, host=url.host, port=port, path=url.path or "/", query=query or None).url


def parsed(text: str, base: str = "") -> Url:
    """The parts of an address, in their normal form. Raises `InputError` for what cannot be asked for."""
    given = text.strip()
    source = given[:200]
    if len(given) > LONGEST:
        raise no(source, "address", error=f"longer than {LONGEST} characters")
    if any(c < " " or c == "\x7f" for c in given):
        raise no(source, "address", error="a control character in it")
    try:
        url = parse_url(urljoin(base, given) if base else given)
    except (LocationParseError, ValueError, UnicodeError) as e:
        raise no(source, "address", error=str(e) or type(e).__name__) from e
    if url.auth is not None:
        raise no(_without_secret(url), "secret")
    if url.scheme not in PORTS:
        raise no(source, "address", error="it begins with neither http:// nor https://")
    if not url.host:
        raise no(source, "address", error="no host in it")
    return url


def _without_secret(url: Url) -> str:
    return Url(scheme=url.scheme, host=url.host, port=url.port, path=url.path).url


def bare(host: str) -> str:
    """A host as people write it and as it is allowed: small letters, no brackets, no point at the end."""
    return host.strip("[]").rstrip(".").lower()


def closed(address: Address) -> str | None:
    """Why this is no public machine, in words; `None` when it is one."""
    if address in METADATA:
        return "where a cloud tells its machines their secrets"
    if isinstance(address, IPv6Address):
        return _closed_six(address)
    for kind, net in CLOSED:
        if address in net:
            return kind
    if address.is_loopback or address.is_unspecified or address in IPv4Network("0.0.0.0/8"):
        return "this machine"
    if address.is_link_local:
        return "link-local"
    if address.is_private:
        return "private"
    if address.is_multicast or address.is_reserved or not address.is_global:
        return "no address of one machine"
    return None


def _closed_six(address: IPv6Address) -> str | None:
    inner = address.ipv4_mapped or (IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None)
    if inner is not None:
        return closed(inner)
    if address.is_loopback or address.is_unspecified:
        return "this machine"
    if address.is_link_local:
        return "link-local"
    if address.is_multicast:
        return "no address of one machine"
    if address not in _GLOBAL or any(address in net for net in _NOT_GLOBAL):
        return "private" if address.is_private or address.is_site_local else "not on the public internet"
    return None


def resolve(host: str, port: int, *, source: str, allow: Collection[str] = ()) -> list[tuple[int, tuple[object, ...]]]:
    """The families and socket addresses of a host, in the order to try them.

    Raises `InputError` when there are none, or when any of them is no public machine and the host is not among those to `allow`.
    """
    try:
        found = socket.getaddrinfo(bare(host), port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as e:
        raise no(source, "no_host", host=host, error=getattr(e, "strerror", None) or e) from e
    if bare(host) not in allow:
        for *_, where in found:
            check(str(where[0]), host=host, source=source)
    return [(int(family), where) for family, _, _, _, where in found]


def check(number: str, *, host: str, source: str) -> None:
    """Raises `InputError` when this number is no public machine's."""
    kind = closed(ip_address(number.partition("%")[0]))
    if kind:
        raise no(source, "private", host=bare(host), address=number, found=kind)
