"""The pages in Chromium, as a file and as the app: quiet, off the network, narrow enough for a telephone, walked by keys, whole without
JavaScript. The walk over every page is that of `eval/browser.py`, which does the same for a big chronicle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import serving
from browser import CHROMIUM, Watched, chromium, grave, pages_of, sections_of, served, table, walk
from build import actor, chronicle, claim, entry, event, figure, guess, mention, reading, report, role, stance
from kroniek import scale
from kroniek.records import Chronicle, Conflict, Reading
from kroniek.serve.report import write_report
from kroniek.settings import Settings
from kroniek.store import open_chronicle

pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine: apt-get install chromium"),
]
EXAMPLES = Path(__file__).parents[2] / "examples"
LONG = "https://bode.example/" + "a" * 180


def small_case() -> tuple[list[Reading], Chronicle]:
    """Two outlets on one strike: two counts, an arrest with a day, a plan for a month, something undated, a crowd of names, a stance."""
    names = "Anna Brug, Bram Dijk, Cor Eik, Dora Fontein, Els Gracht en Fien Haven"
    a = report(
        f"De politie telde twaalf gewonden in Delmonde 😀. Agenten hielden dinsdag zes leiders aan: {names}. Zie {LONG}.",
        source="a.txt", published="2024-03-06", outlet="De Bode", title="Zes leiders opgepakt",
    )  # fmt: skip
    b = report(
        "Volgens de vakbond zijn er zeker twintig gewonden. De bond steunt Anna Brug. In april komt er een staking. De haven lag plat.",
        source="b.txt", published="2024-03-08", outlet="Havenblad", title="Bond telt er twintig",
    )  # fmt: skip
    police, town = actor(a, "De politie", kind="organisation"), actor(a, "Delmonde", kind="place")
    leaders = [actor(a, n, roles=[role(a, "leiders", at="2024-01/2024-03")]) for n in names.replace(" en ", ", ").split(", ")]
    union, anna = actor(b, "de vakbond", kind="group"), actor(b, "Anna Brug")
    union = type(union)(id=union.id, name=union.name, kind="group", mentions=(mention(b, "de vakbond", "nominal"),))
    said = claim(b, "er zeker twintig gewonden", union)
    twelve = figure(a, "twaalf gewonden", 12, 12, counted="gewonden", unit="personen", stated_by=police)
    twenty = figure(b, "zeker twintig gewonden", 20, None, counted="gewonden", unit="personen", stated_by=union, claim=said)
    arrest = event(
        a, "Agenten hielden dinsdag zes leiders aan", "hielden", type="COERCE", who=[police], whom=leaders, where=[town], at="2024-03-05"
    )
    plan = event(b, "In april komt er een staking", "staking", type="PROTEST", who=[union], at="2024-04", factuality="planned")
    flat = event(b, "De haven lag plat", "lag")
    clash = Conflict(
        id="cfl_1", topic="figure", judgement="contradiction", reason="Over de gewonden spreken de bronnen elkaar tegen.",
        sides=((twelve.span,), (twenty.span,)),
    )  # fmt: skip
    readings = [
        reading(a, actors=[police, town, *leaders], figures=[twelve], events=[arrest]),
        reading(
            b, actors=[union, anna], claims=[said], figures=[twenty], events=[plan, flat],
            stances=[stance(b, "De bond steunt Anna Brug", union, anna)],
        ),
    ]  # fmt: skip
    told: dict[str, Any] = {"who": arrest.who, "whom": arrest.whom, "where": arrest.where, "conflicts": ("cfl_1",)}
    timeline = [
        entry(arrest, summary="Agenten hielden zes leiders aan", at="2024-03-05", **told),
        entry(plan, summary="In april komt er een staking", at="2024-04", who=plan.who),
        entry(flat, summary="De haven lag plat"),
    ]
    places = [guess(town, "NL", 52.1, 5.2)]
    return readings, chronicle(*readings, timeline=timeline, conflicts=[clash], places=places)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "case.kroniek"
    readings, found = small_case()
    with open_chronicle(path, write=True) as file:
        file.describe({"title": "Staking in Delmonde"})
        assert file.add_readings(readings) == []
        file.replace_chronicle(found, version=file.version)
    return path


@pytest.fixture(scope="module")
def address(small: Path) -> str:
    out = small.with_name("report.html")
    write_report(small, out)
    return out.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


def opened(browser: Any, home: str, path: str = "", **more: Any) -> Iterator[Any]:
    tab = Watched(browser, home, **more)
    tab.page.goto(home + path)
    yield tab.page
    tab.close()
    assert tab.wrong == []


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """The report of the small case, opened; whatever it complained of or asked for makes the test fail."""
    yield from opened(browser, address, permissions=["clipboard-read", "clipboard-write"])


def lines(page: Any) -> Any:
    return page.locator("#timeline li.line:visible")


# every page


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "example.kroniek"
    scale.build([EXAMPLES], path, Settings(title="De voorbeeldzaak"))
    return path


@pytest.mark.model
def test_every_page_of_the_file_is_in_order(browser: Any, example: Path) -> None:
    out = example.with_name("report.html")
    write_report(example, out)
    tab = Watched(browser, out.as_uri())
    sections = sections_of(tab, out.as_uri())
    tab.close()
    assert {f"#{name}" for name in "overview timeline claims figures actors stances conflicts map reports quality".split()} <= {*sections}
    assert len(sections) == 14, "the first line, question, actor and report too"
    looks = walk(browser, out.as_uri(), sections, contrast=False)
    assert [x for x in looks if x.wrong] == [], table(looks)


@pytest.mark.model
def test_every_page_of_the_app_is_in_order(browser: Any, example: Path) -> None:
    pytest.importorskip("fastapi", reason="the app is not installed: pip install 'kroniek[web]'")
    with served(example) as home:
        tab = Watched(browser, home)
        pages = pages_of(tab, home)
        tab.close()
        named = {p.split("?")[0].strip("/").split("/")[0] for p in pages}
        one = "event actor conflict report"
        assert named >= {"", *one.split(), *"timeline claims figures actors stances conflicts map reports search quality".split()}
        looks = walk(browser, home, pages, contrast=False)
    assert [x for x in looks if x.wrong] == [], table(looks)


def test_nothing_scrolls_sideways(page: Any) -> None:
    for path in ("#overview", "#timeline", "#figures", "#stances", "#conflicts", "#map", "#quality"):
        page.evaluate(f"location.hash = '{path}'")
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        for width in (1440, 768, 390, 320):
            page.set_viewport_size({"width": width, "height": 800})
            page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)


@pytest.mark.parametrize(("scheme", "language"), [("light", "nl"), ("dark", "en")])
def test_every_page_of_a_small_file_has_contrast_too(page: Any, scheme: str, language: str) -> None:
    page.emulate_media(color_scheme=scheme)
    if language == "en":
        page.click("#language")
    for path in ("#overview", "#claims", "#actors", "#conflicts", "#reports", "#quality"):
        page.evaluate(f"location.hash = '{path}'")
        page.wait_for_selector(f"{path}.open")
        assert grave(page) == [], path
    for path in ("#timeline", "#figures", "#stances", "#map"):
        page.evaluate(f"location.hash = '{path}'")
        page.wait_for_selector(f"{path} .drawing svg")
        assert grave(page) == []


# one file, two languages


def test_the_switch_changes_every_word_and_is_remembered(page: Any) -> None:
    page.evaluate("location.hash = '#timeline'")
    assert page.inner_text("#timeline h1") == "Tijdlijn"
    page.click("#language")
    assert page.inner_text("#timeline h1") == "Timeline"
    page.reload()
    assert page.inner_text("#timeline h1") == "Timeline"
    assert page.locator("#timeline select option").first.inner_text() == "all"
    seen = page.locator("main > section.open").inner_text() + page.locator("header.top").inner_text()
    assert not [w for w in ("Zoek in deze lijst", "onafhankelijk", "zonder datum", "Lees in het bericht", "Tijdlijn") if w in seen]
    assert page.locator("#timeline .timeline").get_attribute("aria-label").startswith("Timeline, drawn")


def test_one_page_at_a_time_and_the_bar_says_which(page: Any) -> None:
    assert page.locator("main > section:visible").count() == 1
    assert page.inner_text("h1:visible") == "Staking in Delmonde"
    page.click("header nav a[href='#claims']")
    page.locator("h1 >> visible=true", has_text="Uitspraken").wait_for()  # the page turns a moment after the click
    assert page.locator("main > section:visible").count() == 1
    assert page.inner_text("h1:visible") == "Uitspraken"
    assert page.locator("header nav a[aria-current]").inner_text() == "Uitspraken"
    assert page.title() == "Uitspraken – Staking in Delmonde"


# keys


def test_keys_walk_and_open_and_search(page: Any) -> None:
    page.keyboard.press("g")
    page.keyboard.press("t")
    page.wait_for_selector("#timeline.open")
    focused = "document.activeElement.querySelector('.summary')?.textContent.trim()"
    page.keyboard.press("j")
    assert page.evaluate(focused) == "Agenten hielden zes leiders aan"
    page.keyboard.press("j")
    assert page.evaluate(focused) == "In april komt er een staking"
    page.keyboard.press("k")
    assert page.evaluate(focused) == "Agenten hielden zes leiders aan"
    page.keyboard.press("Enter")
    page.wait_for_selector("section.open article.event")
    assert page.inner_text("h1:visible") == "Agenten hielden zes leiders aan"
    page.go_back()
    page.wait_for_selector("#timeline.open")
    page.keyboard.press("/")
    page.keyboard.type("haven jk")
    box = page.locator("#timeline input[type=search]")
    assert box.input_value() == "haven jk"
    page.keyboard.press("Escape")
    assert box.input_value() == ""
    assert lines(page).count() == 3


def test_single_letters_can_be_switched_off_and_stay_off(page: Any) -> None:
    page.evaluate("location.hash = '#timeline'")
    page.keyboard.press("?")
    page.locator("dialog input[type=checkbox]").check()
    assert grave(page) == []
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog", state="hidden")
    page.keyboard.press("j")
    assert page.locator("#timeline .item.focus").count() == 0
    page.reload()
    page.keyboard.press("j")
    assert page.locator("#timeline .item.focus").count() == 0
    page.click("button.help")
    page.locator("dialog input[type=checkbox]").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert page.locator("#timeline .item.focus").count() == 1


@pytest.mark.parametrize(
    ("path", "steps", "copied"),
    [
        pytest.param("#timeline", "j", "“Agenten hielden dinsdag zes leiders aan” (De Bode, 6 maart 2024, tekens 48–87)", id="a line"),
        pytest.param("#claims", "j", "“er zeker twintig gewonden” (Havenblad, 8 maart 2024, tekens 24–49)", id="a claim"),
        pytest.param("#figures", "j", "“twaalf gewonden” (De Bode, 6 maart 2024, tekens 17–32)", id="a figure"),
    ],
)
def test_a_copied_quote_carries_its_source(page: Any, path: str, steps: str, copied: str) -> None:
    page.evaluate(f"location.hash = '{path}'")
    page.wait_for_selector(f"{path}.open")
    for key in f"{steps}c":
        page.keyboard.press(key)
    page.wait_for_selector("#said.told")
    assert page.inner_text("#said") == "Gekopieerd met bron"
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith(copied)
    assert text.split(") ")[-1].startswith("file:///")
    page.goto(text.split(") ")[-1])
    page.reload()
    page.wait_for_selector(".lit")
    assert "".join(page.locator(".lit").all_inner_texts()) == copied[1:].split("”")[0]


def test_a_selection_in_a_report_is_copied_with_its_offsets(page: Any) -> None:
    page.evaluate("location.hash = '#' + document.querySelector('.reader').id")
    page.evaluate(
        """() => {
        const pieces = [...document.querySelectorAll('.reader .text')][0].childNodes;
        const last = [...pieces].find(p => p.textContent.includes('hielden'));
        const range = document.createRange();
        range.selectNodeContents(last);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
    }"""
    )
    page.keyboard.press("c")
    page.wait_for_selector("#said.told")
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("“hielden” (De Bode, 6 maart 2024, tekens 56–63)")
    assert text.endswith(":56-63")


# receipts


@pytest.mark.parametrize(
    ("path", "link", "lit"),
    [
        pytest.param("#timeline", ".passage a.receipt", "Agenten hielden dinsdag zes leiders aan", id="behind an emoji, with inner marks"),
        pytest.param("#figures", "a.receipt", "twaalf gewonden", id="a figure"),
        pytest.param("#claims", "a.receipt", "er zeker twintig gewonden", id="a claim"),
    ],
)
def test_a_receipt_lights_its_passage_and_escape_goes_back(page: Any, path: str, link: str, lit: str) -> None:
    page.evaluate(f"location.hash = '{path}'")
    page.wait_for_selector(f"main > section.open{path}")
    page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)")
    page.locator(f"{path} {link}").first.click()
    page.wait_for_selector(".lit")
    assert "".join(page.locator(".lit").all_inner_texts()) == lit
    assert page.locator(".lit").first.is_visible()
    page.mouse.move(0, 0)
    page.wait_for_selector(".tip", state="hidden")  # Escape closes a tip first, and the page may have turned under the pointer
    page.keyboard.press("Escape")
    page.wait_for_selector("a.receipt:focus")
    page.wait_for_selector(f"main > section.open{path}")


def test_a_receipt_shows_its_passage_on_focus_and_on_hover(page: Any) -> None:
    page.evaluate("location.hash = '#claims'")
    page.locator("#claims a.receipt").first.hover()
    page.wait_for_selector(".tip:visible")
    assert page.locator(".tip mark").inner_text() == "er zeker twintig gewonden"
    page.keyboard.press("Escape")
    page.wait_for_selector(".tip", state="hidden")
    page.mouse.move(0, 0)
    page.locator("#claims a.receipt").first.focus()
    page.wait_for_selector(".tip:visible")
    assert page.locator("#claims a.receipt").first.get_attribute("aria-describedby") == "tip"


def test_the_list_beside_a_report_is_walked_and_lit(page: Any) -> None:
    page.evaluate("location.hash = '#' + document.querySelector('.reader').id")
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.dataset.start")
    assert page.locator(".lit").count() > 0
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.dataset.start") != first


# lists


@pytest.mark.parametrize(
    ("narrow", "shown", "said"),
    [
        pytest.param(lambda p: p.fill("#timeline input[type=search]", "fien"), 1, "1 van de 3 getoond", id="a name, also one cut off"),
        pytest.param(lambda p: p.fill("#timeline input[type=search]", "leiders 5 MAART"), 1, "1 van de 3 getoond", id="words and a date"),
        pytest.param(lambda p: p.fill("#timeline input[type=search]", "qqq"), 0, "0 van de 3 getoond", id="nothing"),
        pytest.param(lambda p: p.select_option("#timeline .tools select", "PROTEST"), 1, "1 van de 3 getoond", id="a type"),
        pytest.param(lambda p: p.check("#timeline .tools input[type=checkbox]"), 1, "1 van de 3 getoond", id="contradicted"),
        pytest.param(lambda p: p.fill("#timeline .known input", "0"), 1, "1 van de 3 getoond", id="as known on the first day"),
    ],
)
def test_a_filter_says_how_much_it_shows(page: Any, narrow: Any, shown: int, said: str) -> None:
    page.evaluate("location.hash = '#timeline'")
    page.wait_for_selector("#timeline .tools")
    narrow(page)
    assert lines(page).count() == shown
    assert page.inner_text("#timeline .tools .hits") == said
    assert page.locator("#timeline .empty").is_visible() == (shown == 0)
    assert page.evaluate("[...document.querySelectorAll('.month:not([hidden])')].every(m => m.querySelector('.item:not([hidden])'))")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
@pytest.mark.parametrize(
    ("path", "link", "title", "holds"),
    [
        pytest.param("#timeline", ".summary a", "Agenten hielden zes leiders aan", ["Anna Brug", "spreken de bronnen"], id="a line"),
        pytest.param("#figures", ".question h2 a", "gewonden", ["12", "ten minste 20", "de vakbond"], id="a question"),
        pytest.param("#stances", ".item .actor", "de vakbond", ["zeker twintig gewonden", "In april komt"], id="an actor"),
    ],
)  # fmt: skip
def test_each_thing_has_its_page(
    browser: Any, address: str, scripts: bool, path: str, link: str, title: str, holds: list[str]
) -> None:
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(address + path)
    page.locator(f"{path} {link}").first.click()
    page.locator("h1 >> visible=true", has_text=re.compile(re.escape(title), re.IGNORECASE)).wait_for()
    assert page.locator("main > section:visible").count() == 1
    assert page.locator("h1 >> visible=true").inner_text().lower() == title.lower()
    told = page.locator("main > section:visible").inner_text()
    assert [x for x in holds if x not in told] == []
    page.locator("main > section:visible a.receipt >> visible=true").first.click()
    page.locator(".reader .text >> visible=true").first.wait_for()
    assert page.locator(".reader .text >> visible=true").count() == 1
    context.close()


def test_search_finds_rows_and_words_in_reports(page: Any) -> None:
    page.keyboard.press("/")
    page.keyboard.type("gewonden")
    page.keyboard.press("Enter")
    page.wait_for_selector("#search.open .kwic-line")
    assert page.locator("#search .kwic-line mark").all_inner_texts() == ["gewonden", "gewonden"]
    page.locator("#search .kwic-line a").first.click()
    page.wait_for_selector(".lit")
    assert page.locator(".lit").first.is_visible()


# drawings


def test_precision_is_drawn_as_length_and_what_has_no_date_stands_apart(page: Any) -> None:
    page.evaluate("location.hash = '#timeline'")
    page.wait_for_selector(".timeline .mark")
    bars = (page.locator(f".timeline .mark[aria-label^='{words}'] .bar") for words in ("Agenten", "In april"))
    day, month = (bar.evaluate("b => b.getBBox().width") for bar in bars)
    assert 20 < month / day < 40, "a month is as long as thirty days"
    loose = page.locator(".timeline .bar.loose")
    assert loose.count() == 1
    assert loose.evaluate("b => getComputedStyle(b).fill").startswith("url(")
    assert page.locator(".timeline .undated .mark").count() == 1
    assert page.locator(".timeline .undated .bar.unplaced").evaluate("b => getComputedStyle(b).fill") == "none"


def test_the_timeline_is_one_tab_stop_and_arrows_walk_it(page: Any) -> None:
    page.evaluate("location.hash = '#timeline'")
    page.wait_for_selector(".timeline .mark")
    assert page.locator(".timeline [tabindex='0']").count() == 1
    label = "document.activeElement.getAttribute('aria-label')"
    page.locator(".timeline [tabindex='0']").focus()
    first = page.evaluate(label)
    page.keyboard.press("ArrowDown")
    second = page.evaluate(label)
    page.keyboard.press("ArrowDown")
    third = page.evaluate(label)
    assert len({first, second, third}) == 3
    assert page.locator(".timeline [tabindex='0']").count() == 1
    page.keyboard.press("ArrowUp")
    assert page.evaluate(label) == second
    page.keyboard.press("ArrowUp")
    bar = page.locator(".timeline .mark[aria-label^='Agenten'] .bar")
    before = bar.bounding_box()["width"]
    page.keyboard.press("+")
    assert bar.bounding_box()["width"] > before
    assert page.evaluate(label) == first, "the focus stays where it was"
    page.keyboard.press("0")
    assert bar.bounding_box()["width"] == pytest.approx(before)


def test_brackets_move_drawing_and_list_on_and_back(page: Any) -> None:
    page.evaluate("location.hash = '#timeline'")
    page.wait_for_selector(".timeline .mark")
    drawn = "[...document.querySelectorAll('.timeline .tick text')].map(t => t.textContent).join()"
    listed = "[...document.querySelectorAll('#timeline li.line')].filter(e => !e.hidden).map(e => e.dataset.id).length"
    page.keyboard.press("]")
    first = page.evaluate(drawn)
    assert page.evaluate(listed) == 1, "the arrest, not the strike of April nor what has no date"
    assert page.inner_text("#timeline .tools .hits").endswith(": 1 van de 3 getoond")
    for _ in range(8):
        page.keyboard.press("]")
    assert page.evaluate(drawn) != first
    assert lines(page).locator(".summary").all_inner_texts() == ["In april komt er een staking"]
    for _ in range(8):
        page.keyboard.press("[")
    assert page.evaluate(drawn) == first
    page.locator("#timeline .buttons button", has_text="Alles").click()
    assert page.evaluate(listed) == 3


def test_what_was_published_later_is_hidden(page: Any) -> None:
    page.evaluate("location.hash = '#timeline'")
    page.wait_for_selector(".timeline .mark")
    assert page.locator(".timeline .mark").count() == 3
    page.locator("#timeline .known input").fill("0")
    assert page.locator(".timeline .mark").count() == 1
    assert page.inner_text("#timeline .known output") == "6 maart 2024"
    assert lines(page).count() == 1


def test_figures_are_dots_and_ranges_and_contradictions_are_joined(page: Any) -> None:
    page.evaluate("location.hash = '#figures'")
    page.wait_for_selector("svg.figures .mark")
    assert page.locator("svg.figures .dot").count() == 1
    assert page.locator("svg.figures .bar.loose").count() == 1
    assert page.locator("svg.figures .clash").count() == 1
    dot, bar = (page.locator(f"svg.figures {s}").bounding_box() for s in (".dot", ".bar.loose"))
    assert dot["x"] + dot["width"] < bar["x"], "twelve lies left of twenty or more"


def test_the_same_stances_give_the_same_picture(browser: Any, address: str) -> None:
    seen = []
    for _ in range(2):
        tab = Watched(browser, address)
        tab.page.goto(f"{address}#stances")
        tab.page.wait_for_selector("svg.network .mark circle")
        circles = "[...document.querySelectorAll('svg.network circle')]"
        seen.append(tab.page.evaluate(f"{circles}.map(c => [c.getAttribute('cx'), c.getAttribute('cy')])"))
        tab.close()
    assert seen[0] == seen[1]
    assert len(seen[0]) == 2


# without scripts, and on paper


def test_without_scripts_all_is_there(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.inner_text("h1 >> visible=true") == "Staking in Delmonde"
    page.goto(f"{address}#timeline")
    assert page.locator("main > section:visible").count() == 1
    assert lines(page).count() == 3
    assert page.locator(".tools:visible, .help:visible, #language:visible, .find:visible").count() == 0
    page.locator("#timeline details.why-so summary").last.click()
    assert page.locator("#timeline .passage mark", has_text="De haven lag plat").is_visible()
    page.locator("#timeline .passage a.receipt:visible").last.click()
    assert page.locator(".reader .text:visible").count() == 1
    assert "De haven lag plat" in page.locator(".reader .text:visible").inner_text()
    context.close()


def noted(page: Any) -> tuple[list[str], list[str]]:
    """The numbers on paper, each with the words before it, and the notes at the end."""
    page.wait_for_selector("#notes")
    marked = "s => s.previousSibling ? `${s.previousSibling.textContent.trim()} ${s.innerText}` : s.innerText"
    numbers = [sup.evaluate(marked) for sup in page.locator("sup.refs:visible").all()]
    return numbers, [" ".join(x.split()) for x in page.locator("#notes li:visible").all_inner_texts()]


def test_the_first_page_is_printed_as_the_whole_chronicle(page: Any) -> None:
    page.emulate_media(media="print", color_scheme="dark")
    page.wait_for_selector("#notes")
    assert page.locator(".tools:visible, nav:visible, .find:visible, button:visible").count() == 0
    assert page.locator("#timeline .summary", has_text="De haven lag plat").is_visible()
    assert page.locator("#claims .saying:visible, #stances .stance:visible, #conflicts .dispute:visible").count() == 3
    assert page.locator(".reader .text:visible").count() == 2
    assert page.locator("article.event:visible, .actor-page:visible").count() == 0, "these say no more than the lists"
    assert page.locator("#timeline .timeline .mark:visible").count() == 3, "drawn, though it was not open"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    _, notes = noted(page)
    assert len(notes) == len(set(notes)) >= 6
    page.emulate_media(media="screen")
    page.wait_for_selector("#notes", state="detached")
    assert page.locator("sup.refs, #notes").count() == 0
    assert page.locator("main > section:visible").count() == 1


@pytest.mark.parametrize(
    ("path", "numbers", "first"),
    [
        pytest.param(
            "#timeline",
            ["Agenten hielden zes leiders aan 1", "In april komt er een staking 2", "De haven lag plat 3"],
            "Agenten hielden dinsdag zes leiders aan De Bode, “Zes leiders opgepakt”, 6 maart 2024, tekens 48–87", id="lines",
        ),
        pytest.param(
            "#claims", ["er zeker twintig gewonden 1"],
            "er zeker twintig gewonden Havenblad, “Bond telt er twintig”, 8 maart 2024, tekens 24–49", id="claims",
        ),
    ],
)  # fmt: skip
def test_a_page_is_printed_with_numbered_sources(page: Any, path: str, numbers: list[str], first: str) -> None:
    page.evaluate(f"location.hash = '{path}'")
    page.wait_for_selector(f"{path}.open")
    page.emulate_media(media="print")
    found, notes = noted(page)
    assert found == numbers
    assert (notes[0], len(notes)) == (first, len(numbers))
    assert page.locator(f"{path} .passage:visible").count() == 0
    assert page.locator("main > section:visible").count() == 2, "this page and its notes"


def test_without_scripts_sources_are_printed_under_their_lines(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.emulate_media(media="print")
    assert page.locator("#timeline .passage mark", has_text="De haven lag plat").is_visible()
    context.close()


def test_every_link_leads_somewhere_and_every_field_has_a_label(page: Any) -> None:
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    links = page.evaluate("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))")
    assert {h for h in links if not h.startswith("#")} == set()
    assert {h[1:].split(":")[0] for h in links} <= set(ids)
    page.evaluate("location.hash = '#timeline'")
    fields = page.locator("input:visible, select:visible, button:visible").all()
    assert len(fields) > 6
    named = "e => (e.labels && e.labels.length ? e.labels[0].innerText : e.getAttribute('aria-label') || e.innerText).trim()"
    assert all(f.evaluate(named) for f in fields)


# the app


@pytest.fixture(scope="module")
def home(small: Path) -> Iterator[str]:
    pytest.importorskip("fastapi", reason="the app is not installed: pip install 'kroniek[web]'")
    with served(small, edit=True) as address:
        yield address


def test_the_app_says_what_was_decided_with_one_key(browser: Any, home: str) -> None:
    for page in opened(browser, home, "/timeline?lang=nl"):
        page.keyboard.press("j")
        page.keyboard.press("y")
        page.wait_for_selector(".item.focus button[data-key=y][aria-pressed=true]")
        page.reload()
        assert page.locator("li.line").first.locator("button[data-key=y]").get_attribute("aria-pressed") == "true"
        assert page.locator("li.line").nth(1).locator("button[data-key=y]").get_attribute("aria-pressed") is None


def test_the_app_undoes_what_was_decided_where_it_is_shown(browser: Any, home: str) -> None:
    for page in opened(browser, home, "/actors?lang=nl"):
        page.locator(".actor-row .head a", has_text="Anna Brug").first.click()
        page.fill("#merge input[name=right]", "de vakbond")
        page.locator("#merge button").click()
        page.wait_for_selector("#said.told")
        page.reload()
        assert "u zei: zelfde" in page.inner_text("#decided")
        page.locator("#decided form[data-act=undo] button").click()
        page.wait_for_selector("#decided", state="detached")


def test_the_app_opens_a_receipt_in_its_report_and_lights_it(browser: Any, home: str) -> None:
    for page in opened(browser, home, "/claims?lang=nl"):
        page.locator("a.receipt").first.click()
        page.wait_for_selector(".lit")
        assert "".join(page.locator(".lit").all_inner_texts()) == "er zeker twintig gewonden"
        assert page.locator(".lit").first.is_visible()


def test_brackets_move_drawing_and_list_of_the_app(browser: Any, home: str) -> None:
    for page in opened(browser, home, "/timeline?lang=nl&type=PROTEST"):
        assert page.locator("li.line").count() == 1
    for page in opened(browser, home, "/timeline?lang=nl"):
        page.wait_for_selector(".timeline .mark")
        page.keyboard.press("]")
        page.wait_for_url("**from=2024-03-05&to=2024-03-1**")
        assert page.locator("li.line .summary").all_inner_texts() == ["Agenten hielden zes leiders aan"]
        page.wait_for_selector(".timeline .mark")
        assert page.locator(".timeline .mark").count() == 1
        while page.locator("[data-period='1']").count():
            with page.expect_navigation():
                page.keyboard.press("]")
        assert page.locator("li.line .summary").all_inner_texts() == ["In april komt er een staking"]
        with page.expect_navigation():
            page.keyboard.press("[")
        with page.expect_navigation():
            page.locator(".period a", has_text="hele periode").click()
        assert page.locator("li.line").count() == 3


def test_what_runs_through_the_whole_period_is_counted_and_not_drawn(browser: Any, tmp_path: Path) -> None:
    with served(serving.write(tmp_path / "zaak.kroniek", serving.everything())) as home:
        for page in opened(browser, home, "/timeline?lang=nl&from=2024-03-04&to=2024-03-06"):
            page.wait_for_selector(".timeline .mark")
            assert page.locator("li.line").count() == 2, "a day of March, and March"
            assert page.locator(".timeline .mark").count() == 1
            assert page.inner_text(".drawing-bar .shown") == "1 van de 2 getoond; 1 lopen door heel deze periode en staan in de lijst"


def test_the_app_is_printed_with_numbered_sources_too(browser: Any, home: str) -> None:
    for page in opened(browser, home, "/figures?lang=nl"):
        page.emulate_media(media="print")
        numbers, notes = noted(page)
        assert len(numbers) == 2
        assert notes[0].startswith("twaalf gewonden De Bode, “Zes leiders opgepakt”, 6 maart 2024, tekens 17–32")


def test_the_app_can_show_the_list_as_it_was_known(browser: Any, home: str) -> None:
    for page in opened(browser, home, "/timeline?lang=nl"):
        page.locator(".known input").fill("0")
        page.locator("a.as-list").click()
        page.wait_for_url("**known_by=2024-03-06**")
        assert page.locator("li.line").count() == 1
