"""The report in Chromium: quiet, off the network, narrow enough for a telephone, walked by keys, whole without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from build import actor, chronicle, claim, entry, event, figure, mention, reading, report, role, span, stance
from kroniek.records import Chronicle, Conflict, Reading
from kroniek.serve.report import render_report
from kroniek.settings import Settings

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
CHROMIUM = which("chromium") or which("chromium-browser") or which("google-chrome")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine: apt-get install chromium"),
]
ARGS = "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync"
LONG = "https://bode.example/" + "a" * 180


def case() -> tuple[list[Reading], Chronicle]:
    """Two outlets on one strike: two counts, an arrest with a day, a plan for a month, something undated, a crowd of names."""
    names = "Anna Brug, Bram Dijk, Cor Eik, Dora Fontein, Els Gracht en Fien Haven"
    a = report(
        f"De politie telde twaalf gewonden in Delmonde 😀. Agenten hielden dinsdag zes leiders aan: {names}. Zie {LONG}.",
        source="a.txt", published="2024-03-06", outlet="De Bode", title="Zes leiders opgepakt",
    )  # fmt: skip
    b = report(
        "Volgens de vakbond zijn er zeker twintig gewonden. De bond steunt Anna Brug. In april komt er een staking. De haven lag plat.",
        source="b.txt", published="2024-03-08", outlet="Havenblad", title="Bond telt er twintig",
    )  # fmt: skip
    police = actor(a, "De politie", kind="organisation")
    leaders = [actor(a, n, roles=[role(a, "leiders")]) for n in names.replace(" en ", ", ").split(", ")]
    union, anna = actor(b, "de vakbond", kind="group"), actor(b, "Anna Brug")
    union = type(union)(id=union.id, name=union.name, kind="group", mentions=(mention(b, "de vakbond", "nominal"),))
    said = claim(b, "er zeker twintig gewonden", union)
    twelve = figure(a, "twaalf gewonden", 12, 12, unit="personen", stated_by=police)
    twenty = figure(b, "zeker twintig gewonden", 20, None, unit="personen", stated_by=union, claim=said)
    arrest = event(a, "Agenten hielden dinsdag zes leiders aan", "hielden", type="COERCE", who=[police], whom=leaders, at="2024-03-05")
    plan = event(b, "In april komt er een staking", "staking", type="PROTEST", who=[union], at="2024-04", factuality="planned")
    flat = event(b, "De haven lag plat", "lag")
    clash = Conflict(
        id="con_1", topic="figure", judgement="contradiction", reason="Over de gewonden spreken de bronnen elkaar tegen.",
        sides=((twelve.span,), (twenty.span,)),
    )  # fmt: skip
    readings = [
        reading(a, actors=[police, *leaders], figures=[twelve], events=[arrest]),
        reading(
            b, actors=[union, anna], claims=[said], figures=[twenty], events=[plan, flat],
            stances=[stance(b, "De bond steunt Anna Brug", union, anna)],
        ),
    ]  # fmt: skip
    timeline = [
        entry(
            arrest, summary="Agenten hielden zes leiders aan", at="2024-03-05", who=arrest.who, whom=arrest.whom, conflicts=("con_1",)
        ),
        entry(plan, summary="In april komt er een staking", at="2024-04", who=plan.who),
        entry(flat, summary="De haven lag plat"),
    ]
    assert span(a, "twaalf").end > 0
    return readings, chronicle(*readings, timeline=timeline, conflicts=[clash])


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(render_report(*case(), Settings(title="Staking in Delmonde")), "utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as p:
        chromium = p.chromium.launch(executable_path=CHROMIUM, args=ARGS.split())
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """The report, opened; whatever it complained of or asked for makes the test fail."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    trouble: list[str] = []
    page.on("console", lambda m: trouble.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: trouble.append(str(e)))
    page.on("request", lambda r: trouble.append(r.url) if not r.url.startswith(address) else None)
    page.goto(address)
    yield page
    context.close()
    assert trouble == []


def test_nothing_scrolls_sideways(page: Any) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    for width in (1440, 768, 390, 320):
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.click("#language")
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_switch_changes_every_word_and_is_remembered(page: Any) -> None:
    assert page.inner_text("#timeline h2") == "Tijdlijn"
    page.click("#language")
    assert page.inner_text("#timeline h2") == "Timeline"
    assert page.inner_text("#questions h3").startswith("wounded")
    assert page.locator("#timeline select option").first.inner_text() == "all types"
    page.reload()
    assert page.inner_text("#timeline h2") == "Timeline"
    assert page.locator("#timeline select option").first.inner_text() == "all types"
    visible = page.locator("main").inner_text()
    assert not [w for w in ("Zoek in deze lijst", "onafhankelijk", "zonder datum", "Lees in het bericht") if w in visible]


def test_keys_walk_and_open_and_search(page: Any) -> None:
    page.evaluate("document.getElementById('timeline').scrollIntoView()")
    focused = "document.activeElement.querySelector('.summary')?.textContent"
    page.keyboard.press("j")
    assert page.evaluate(focused) == "Agenten hielden zes leiders aan"
    page.keyboard.press("j")
    assert page.evaluate(focused) == "In april komt er een staking"
    page.keyboard.press("k")
    assert page.evaluate(focused) == "Agenten hielden zes leiders aan"
    evidence = "document.activeElement.querySelector('details:not(.rest)').open"
    page.keyboard.press("Enter")
    assert page.evaluate(evidence)
    page.keyboard.press("Escape")
    assert not page.evaluate(evidence)
    page.keyboard.press("/")
    page.keyboard.type("haven jk")
    box = page.locator("#timeline input[type=search]")
    assert box.input_value() == "haven jk"
    page.keyboard.press("Escape")
    assert box.input_value() == ""
    assert page.locator("#lines .item:visible").count() == 3


@pytest.mark.parametrize(
    ("narrow", "shown", "said"),
    [
        pytest.param(lambda p: p.fill("#timeline input[type=search]", "fien"), 1, "1 van de 3", id="a name, also one cut off"),
        pytest.param(lambda p: p.fill("#timeline input[type=search]", "leiders 5 MAART"), 1, "1 van de 3", id="all words, and the date"),
        pytest.param(lambda p: p.fill("#timeline input[type=search]", "qqq"), 0, "0 van de 3", id="nothing"),
        pytest.param(lambda p: p.select_option("#timeline select", "PROTEST"), 1, "1 van de 3", id="a type"),
        pytest.param(lambda p: p.check("#timeline input[type=checkbox]"), 1, "1 van de 3", id="contradicted"),
        pytest.param(lambda p: p.fill("#timeline input.known", "0"), 1, "1 van de 3", id="as known on the first day"),
    ],
)
def test_a_filter_says_how_much_it_shows(page: Any, narrow: Any, shown: int, said: str) -> None:
    narrow(page)
    assert page.locator("#lines .item:visible").count() == shown
    assert page.inner_text("#timeline .hits") == said
    assert page.locator("#timeline .empty").is_visible() == (shown == 0)
    headed = page.evaluate("[...document.querySelectorAll('.month:not([hidden])')].every(m => m.querySelector('.item:not([hidden])'))")
    assert headed


@pytest.mark.parametrize(
    ("link", "lit"),
    [
        pytest.param("#lines .passage a.receipt", "Agenten hielden dinsdag zes leiders aan", id="behind an emoji, with inner marks"),
        pytest.param("#questions a.receipt", "twaalf gewonden", id="a figure"),
        pytest.param("#sayings a.receipt", "er zeker twintig gewonden", id="a claim"),
    ],
)
def test_a_receipt_lights_its_passage_and_escape_goes_back(page: Any, link: str, lit: str) -> None:
    page.evaluate("document.querySelectorAll('#lines details').forEach(d => d.open = true)")
    page.locator(link).first.click()
    page.wait_for_selector(".lit")
    assert "".join(page.locator(".lit").all_inner_texts()) == lit
    assert page.locator(".lit").first.is_visible()
    page.keyboard.press("Escape")
    page.wait_for_selector("a.receipt:focus")
    assert page.locator(".lit").count() == 0


def test_a_link_to_somebody_without_a_name_opens_the_list(page: Any) -> None:
    assert not page.evaluate("document.querySelector('.unnamed').open")
    page.locator("#views .actor", has_text="de vakbond").click()
    page.wait_for_selector(".unnamed[open]")
    assert page.locator(".unnamed :target").inner_text().startswith("de vakbond")


def test_a_long_list_of_names_is_cut_and_opens(page: Any) -> None:
    line = page.locator("#lines .item").first
    last = line.locator(".actor", has_text="Fien Haven")
    assert last.is_hidden()
    line.get_by_text("en nog 2").click()
    assert last.is_visible()


def test_without_scripts_all_is_there(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator("#lines .item:visible").count() == 3
    assert page.locator(".reader .text:visible").count() == 2
    assert page.locator(".dispute mark:visible").count() == 2
    assert page.locator(".tools:visible, .keys:visible, #language:visible").count() == 0
    page.locator("#lines summary").last.click()
    assert page.locator("#lines .passage mark", has_text="De haven lag plat").is_visible()
    context.close()


def test_what_is_printed_is_whole(page: Any) -> None:
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator(".tools:visible, nav:visible").count() == 0
    assert page.locator("#lines .passage mark", has_text="De haven lag plat").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_every_field_has_a_label_and_every_heading_its_place(page: Any) -> None:
    fields = page.locator("input, select, button").all()
    assert len(fields) > 10
    assert all(f.evaluate("e => e.labels && e.labels.length ? e.labels[0].innerText.trim() : e.innerText.trim()") for f in fields)
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))")
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    links = page.evaluate("[...document.querySelectorAll('a')].map(a => a.hash.slice(1).split(':')[0])")
    assert set(links) <= set(ids)
