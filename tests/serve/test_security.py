"""The guard at the door, and what a report may not do to a page: whatever it is called and whatever it says, it is shown as text."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

import serving
from kroniek.serve.links import PATHS
from kroniek.serve.lists import LISTS
from kroniek.serve.security import LARGEST, POLICY, hosts_of

NASTY = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u202egnp\x00 javascript:alert(3) </title></textarea>{{7*7}}"
FIELDS = {"title": NASTY, "outlet": NASTY, "byline": NASTY, "url": f"javascript:alert(4)//{NASTY}"}
OURS = frozenset(
    "html head meta title link script style body svg defs pattern rect line circle text g a header p form label span input button nav b "
    "div main section h1 h2 h3 ul ol li dl dt dd details summary figure figcaption blockquote mark q bdi table caption thead tbody tr "
    "th td select option fieldset legend article aside footer strong small i code pre kbd".split()
)


class Reader(HTMLParser):
    """Every tag, attribute and text of a page, as a browser reads them."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    case = serving.everything(NASTY, **FIELDS)
    return serving.write(
        tmp_path_factory.mktemp("nasty") / "zaak.kroniek", case, title=NASTY, description=NASTY, licence=NASTY, contact=NASTY
    )


def addresses(browser: TestClient) -> list[str]:
    """Every page, and one of each thing."""
    found: dict[str, str] = {}
    for path in sorted(PATHS.values()):
        for link in re.findall(r'href="(/(?:event|actor|report|conflict|figures)/[^"#?]+)', browser.get(path).text):
            found.setdefault(link.split("/")[1], link)
    more = ["/search?q=gewonden", "/stances?as=matrix", "/nergens", '/search?q="x', f"/timeline?q={'x' * 30}"]
    return [
        *sorted(PATHS.values()),
        *sorted(found.values()),
        *more,
        *(f"/search?q=gewonden&items={k}" for k in ("entry", "claim", "figure")),
    ]


@pytest.mark.parametrize("edit", [False, True])
def test_a_report_is_text_on_every_page(nasty: Path, edit: bool) -> None:
    browser = serving.client(nasty, edit=edit)
    shown = 0
    for address in addresses(browser):
        page = browser.get(address)
        assert "\x00" not in page.text, address
        found = Reader(page.text)
        for tag, attributes in found.tags:
            where = f"<{tag} {attributes}> on {address}"
            assert tag in OURS, where
            assert not any(name.startswith("on") or name in ("style", "srcdoc") for name in attributes), where
            for name in ("href", "src", "action", "formaction"):
                value = attributes.get(name) or ""
                assert not re.match(r"\s*(javascript|data:text|vbscript|//)", value, re.I), where
                assert name == "href" or not value or value.startswith("/"), where
        scripts = [a for t, a in found.tags if t == "script"]
        assert all(a.get("type") == "application/json" or str(a.get("src")).startswith("/static/") for a in scripts), address
        shown += "<script>alert(1)</script>" in "".join(found.texts)
    assert shown >= 15, "it stands there, as text"


@pytest.mark.parametrize("name", LISTS)
def test_a_cell_is_never_a_formula(tmp_path: Path, name: str) -> None:
    path = serving.write(
        tmp_path / "a.kroniek", serving.everything(title="=1+1", outlet="@SUM(A1)", byline="-2", url="+3")
    )
    text = serving.client(path).get(f"{PATHS[name]}.csv?q=gewonden" if name == "search" else f"{PATHS[name]}.csv").text
    assert not re.search(r'(?:^|,)"?[=@+]', text, re.M)


def test_every_answer_carries_the_policy(browser: TestClient) -> None:
    for address in ("/", "/timeline.json", "/nergens", "/static/kroniek.css", "/api/v1/claims", "/api/openapi.json"):
        headers = browser.get(address).headers
        assert headers["content-security-policy"] == POLICY
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert "access-control-allow-origin" not in headers
    assert "default-src 'none'" in POLICY
    assert "unsafe" not in POLICY


HOSTS = [
    ("another name", "evil.example", 421),
    ("another port", "127.0.0.1:9", 421),
    ("none", "", 421),
    ("its own", "127.0.0.1:8000", 200),
    ("by name", "localhost:8000", 200),
    ("IPv6", "[::1]:8000", 200),
    ("its own with a tail", "127.0.0.1:8000.evil.example", 421),
]


@pytest.mark.parametrize(("why", "host", "status"), HOSTS, ids=[r[0] for r in HOSTS])
def test_it_answers_at_its_own_address_only(browser: TestClient, why: str, host: str, status: int) -> None:
    assert browser.get("/help", headers={"host": host}).status_code == status


def test_the_address_that_it_was_given_is_its_own() -> None:
    assert "192.168.1.5:80" in hosts_of("192.168.1.5", 80)
    assert "192.168.1.5" in hosts_of("192.168.1.5", 80)
    assert "192.168.1.5" not in hosts_of("192.168.1.5", 8000)
    assert "[fe80::1]:8000" in hosts_of("fe80::1", 8000)


def test_big_requests_are_refused(case: Path) -> None:
    browser = serving.client(case, edit=True)
    assert browser.post("/decide", data={"note": "x" * (LARGEST + 1)}).status_code == 413
    assert browser.get(f"/timeline?q={'x' * 9000}").status_code == 400
    assert browser.get(f"/timeline?q={'x' * 600}").status_code == 400


def test_static_files_are_those_of_the_package(browser: TestClient) -> None:
    assert browser.get("/static/kroniek.css").status_code == 200
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/", "/static//etc/passwd"):
        assert browser.get(path).status_code == 404, path


def test_no_page_loads_from_elsewhere(browser: TestClient) -> None:
    for path in sorted(PATHS.values()):
        for tag, attributes in Reader(browser.get(path).text).tags:
            if tag in ("script", "link", "img", "form"):
                target: Any = attributes.get("src") or attributes.get("href") or attributes.get("action") or ""
                assert not target or target.startswith(("/", "data:,")), f"<{tag}> {target}"
