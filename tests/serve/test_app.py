"""The app: every page and its data, filters that stay in the address, paging, languages, what was known when."""

from __future__ import annotations

import csv
import json
import re
from importlib.resources import files
from io import StringIO
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import serving
from kroniek.records import MODES
from kroniek.serve.links import PATHS
from kroniek.serve.lists import LISTS
from kroniek.serve.words import WORDS
from kroniek.store import open_chronicle

PAGES = sorted(set(PATHS.values()))
TEMPLATES = Path(str(files("kroniek.serve").joinpath("templates")))


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_answers_in_both_languages(browser: TestClient, path: str, language: str) -> None:
    page = browser.get(path, headers={"accept-language": language})
    assert page.status_code == 200
    assert f'<html lang="{language}"' in page.text
    assert "<h1>" in page.text


def details(browser: TestClient) -> list[str]:
    """An address of each kind of thing, as the pages themselves give them."""
    found: dict[str, str] = {}
    for path in PAGES:
        for link in re.findall(r'href="(/(?:event|actor|report|conflict|figures)/[^"#?]+)', browser.get(path).text):
            found.setdefault(link.split("/")[1], link)
    return sorted(found.values())


def test_every_link_on_every_page_leads_somewhere(browser: TestClient) -> None:
    kinds = details(browser)
    assert len(kinds) == 5
    tried: set[str] = set()
    for path in [*PAGES, *kinds, "/stances?as=matrix", "/search?q=gewonden"]:
        links = {link.replace("&amp;", "&").split("#")[0] for link in re.findall(r'(?:href|action)="(/[^"]*)"', browser.get(path).text)}
        for link in sorted(links - tried):
            tried.add(link)
            status = browser.get(link).status_code
            assert status == 200 or (status == 405 and link in ("/decide", "/undo")), f"{link} on {path}"


def test_ids_on_a_page_are_unique(browser: TestClient) -> None:
    for path in [*PAGES, *details(browser), "/search?q=gewonden"]:
        ids = re.findall(r'\sid="([^"]*)"', browser.get(path).text)
        assert sorted(ids) == sorted(set(ids)), path


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_json_and_csv_with_the_same_rows(browser: TestClient, name: str) -> None:
    query = "?q=gewonden" if name == "search" else ""
    record = browser.get(f"{PATHS[name]}.json{query}").json()
    rows = list(csv.DictReader(StringIO(browser.get(f"{PATHS[name]}.csv{query}").text)))
    assert rows
    assert record["total"] >= len(record[LISTS[name].rows]) > 0
    assert record["next_url"] is None
    for row in rows:
        assert row.get("report", "x") != ""


@pytest.mark.parametrize("name", LISTS)
def test_paging_gives_every_row_once(browser: TestClient, name: str) -> None:
    query = "q=Delmonde&" if name == "search" else ""
    whole = browser.get(f"{PATHS[name]}.json?{query}").json()[LISTS[name].rows]
    found, address = [], f"{PATHS[name]}.json?{query}size=1"
    while address:
        answer = browser.get(address)
        record = answer.json()
        assert len(record[LISTS[name].rows]) == 1
        found += record[LISTS[name].rows]
        address = record["next_url"]
        assert ('rel="next"' in answer.headers.get("link", "")) == bool(address)
    assert found == whole


NARROWED = [
    ("by words", "/timeline", "q=staking", 1),
    ("by type", "/timeline", "type=COERCE", 1),
    ("by days", "/timeline", "from=2024-04", 1),
    ("by days, within", "/timeline", "from=2024-03-05&to=2024-03-05", 2),
    ("by actor, by name", "/timeline", "actor=politie", 2),
    ("by place", "/timeline", "place=Delmonde", 1),
    ("by outlet", "/timeline", "source=Kopij", 1),
    ("contradicted", "/timeline", "flagged=1", 1),
    ("by several sources", "/timeline", "several=1", 1),
    ("undated", "/timeline", "precision=none", 1),
    ("planned", "/timeline", "fact=planned", 1),
    ("a speaker", "/claims", "speaker=vakbond", 1),
    ("passed on as fact", "/claims", "reporting=asserted", 1),
    ("copies apart", "/claims", "", 2),
    ("copies too", "/claims", "copies=1", 3),
    ("what is counted", "/figures", "counted=GEWONDEN", 1),
    ("an actor by name", "/actors", "actor=brug", 1),
    ("persons", "/actors", "kind=person", 1),
    ("a stance", "/stances", "kind=supports", 1),
    ("no such stance", "/stances", "kind=opposes", 0),
    ("a topic", "/conflicts", "topic=figure", 1),
    ("words in reports", "/reports", "q=overgenomen", 1),
    ("fields in a search", "/search", "q=gewonden+bron:Havenblad", 1),
    ("a phrase in a search", "/search", 'q="twaalf+gewonden"', 2),
]


@pytest.mark.parametrize(("why", "path", "query", "n"), NARROWED, ids=[r[0] for r in NARROWED])
def test_filters(browser: TestClient, why: str, path: str, query: str, n: int) -> None:
    assert browser.get(f"{path}.json?{query}").json()["total"] == n
    assert browser.get(f"{path}?{query}").status_code == 200


KNOWN = [
    (
        "before the first report",
        "2024-03-05",
        {"timeline": 0, "claims": 0, "figures": 0, "conflicts": 0, "reports": 0, "actors": 0, "stances": 0},
    ),
    (
        "after the first",
        "2024-03-06",
        {"timeline": 2, "claims": 1, "figures": 1, "conflicts": 0, "reports": 1, "actors": 2, "stances": 0},
    ),
    (
        "after the second",
        "2024-03-08",
        {"timeline": 3, "claims": 2, "figures": 1, "conflicts": 1, "reports": 2, "actors": 4, "stances": 1},
    ),
    (
        "after all",
        "2024-03",
        {"timeline": 4, "claims": 2, "figures": 1, "conflicts": 1, "reports": 3, "actors": 5, "stances": 1},
    ),
]


@pytest.mark.parametrize(("why", "day", "totals"), KNOWN, ids=[r[0] for r in KNOWN])
def test_what_was_known_when(browser: TestClient, why: str, day: str, totals: dict[str, int]) -> None:
    found = {name: browser.get(f"{PATHS[name]}.json?known_by={day}").json()["total"] for name in totals}
    assert found == totals


def test_what_was_not_known_is_no_source_either(browser: TestClient) -> None:
    def line(query: str) -> dict[str, object]:
        found: dict[str, object] = browser.get(f"/timeline.json?{query}").json()["lines"][0]
        return {k: found[k] for k in ("reports", "independent", "conflicts")} | {"places": len(found["passages"])}  # type: ignore[arg-type]

    assert line("") == {"reports": 2, "independent": 2, "conflicts": ["con_1"], "places": 2}
    assert line("known_by=2024-03-07") == {"reports": 1, "independent": 1, "conflicts": [], "places": 1}


def test_a_contradiction_needs_two_sides_that_were_known(browser: TestClient) -> None:
    before, after = (browser.get(f"/figures.json?known_by={day}").json()["questions"][0] for day in ("2024-03-07", "2024-03-08"))
    assert (before["disputed"], [s["parts"] for s in before["statements"]]) == (False, [[]])
    assert (after["disputed"], len(after["statements"])) == (True, 2)
    assert len(browser.get("/conflict/con_1?known_by=2024-03-07").text.split('<section class="side">')) == 2, "one side is left"


def test_copies_are_one_source(browser: TestClient) -> None:
    reports = browser.get("/reports.json").json()
    assert (reports["total"], reports["independent"]) == (3, 2)
    figures = browser.get("/figures.json?copies=1").json()["questions"]
    assert sum(q["figures"] for q in figures) == 3
    twelve = next(s for q in browser.get("/figures.json").json()["questions"] for s in q["statements"] if s["low"] == 12)
    assert [p["report"]["outlet"] for p in twelve["copies"]] == ["Kopij"]


def test_figures_in_a_conflict_answer_one_question(browser: TestClient) -> None:
    (question,) = browser.get("/figures.json").json()["questions"]
    assert question["disputed"]
    assert [s["low"] for s in question["statements"]] == [12, 20]
    assert [s["chain"] for s in question["statements"]] == [["De politie"], ["de vakbond"]]


def test_a_passage_opens_lit_in_the_reader(browser: TestClient) -> None:
    line = browser.get("/timeline.json").json()["lines"][0]
    span = line["passages"][0]["span"]
    page = browser.get(f"/report/{span['report']}?char={span['start']},{span['end']}").text
    lit = "".join(re.findall(r'<mark class="piece[^"]* lit"[^>]*>([^<]*)</mark>', page))
    assert lit == line["passages"][0]["exact"]
    assert f'id="c{span["start"]}"' in page


def test_the_reader_shows_what_stands_word_for_word_elsewhere_too(browser: TestClient, case: Path) -> None:
    with open_chronicle(case) as file:
        (both,) = file.chronicle().shared
        report = {r.id: r for r in file.reports([both.left.report, both.right.report])}
    for here, there in ((both.left, both.right), (both.right, both.left)):
        page = browser.get(f"/report/{here.report}").text.partition('id="shared"')[2].partition("</details>")[0]
        assert report[here.report].quote(here) in page
        for span in (here, there):
            assert f"char={span.start},{span.end}" in page
            assert f"{span.start}–{span.end}" in page


def test_the_reader_shows_the_whole_text_once(browser: TestClient, case: Path) -> None:
    with open_chronicle(case) as file:
        for report in file.reports([r.report.id for r in file.readings()]):
            page = browser.get(f"/report/{report.id}").text
            text = re.search(r'<div class="text"[^>]*>(.*?)</div>', page, re.S)
            assert text
            assert re.sub(r"<[^>]*>", "", text[1]) == report.text


def test_languages(browser: TestClient) -> None:
    assert '<html lang="nl"' in browser.get("/timeline").text
    answer = browser.get("/timeline?lang=en")
    assert '<html lang="en"' in answer.text
    assert '<html lang="en"' in browser.get("/claims").text, "the choice is kept"
    assert '<html lang="nl"' in browser.get("/claims?lang=nl").text


def test_a_page_that_did_not_change_is_not_sent_again(case: Path, tmp_path: Path) -> None:
    path = serving.write(tmp_path / "a.kroniek", serving.everything())
    browser = serving.client(path)
    tag = browser.get("/timeline").headers["etag"]
    assert browser.get("/timeline", headers={"if-none-match": tag}).status_code == 304
    with open_chronicle(path, write=True) as file:
        file.describe({"title": "Anders"})
    changed = browser.get("/timeline", headers={"if-none-match": tag})
    assert changed.status_code == 200
    assert "Anders" in changed.text


WRONG = [
    ("a day that is none", "/timeline?from=gisteren", "from"),
    ("a type that is none", "/timeline?type=FEEST", "PROTEST"),
    ("a size", "/timeline?size=0", "1000"),
    ("the end before the beginning", "/timeline?from=2024&to=2023", "2024-01-01"),
    ("a token", "/timeline?after=x", "after"),
    ("a token of another list", '/claims?after=["a"]', "after"),
    ("a place outside the text", "/report/{report}?char=0,99999", "char"),
    ("a search", '/search?q="brand', "teken 1"),
]


@pytest.mark.parametrize(("why", "address", "says"), WRONG, ids=[r[0] for r in WRONG])
def test_what_cannot_be_asked_is_said(browser: TestClient, why: str, address: str, says: str) -> None:
    report = browser.get("/reports.json").json()["reports"][0]["report"]["id"]
    address = address.format(report=report)
    page = browser.get(address)
    assert page.status_code == 400
    assert says in page.text
    answer = browser.get(address, headers={"accept": "application/json"})
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 400


def test_a_search_that_cannot_be_understood_points_at_the_character(browser: TestClient) -> None:
    page = browser.get("/search?q=brand+(fabriek").text
    assert "<pre" in page
    assert "brand (fabriek\n      ^" in page


def test_what_is_not_there(browser: TestClient) -> None:
    for path in ("/event/x", "/actor/x", "/report/x", "/conflict/x", "/figures/x", "/nergens"):
        page = browser.get(path)
        assert page.status_code == 404
        assert 'role="alert"' in page.text


def test_an_empty_chronicle_says_what_to_do(tmp_path: Path) -> None:
    open_chronicle(tmp_path / "leeg.kroniek", write=True).close()
    browser = serving.client(tmp_path / "leeg.kroniek")
    for path in PAGES:
        assert browser.get(path).status_code == 200, path
    assert "kroniek build" in browser.get("/").text


def test_the_drawing_says_what_the_list_says(browser: TestClient) -> None:
    page = browser.get("/timeline").text
    data = json.loads(re.search(r'<script type="application/json" id="timeline-data">(.*?)</script>', page, re.S)[1])  # type: ignore[index]
    record = browser.get("/timeline.json").json()
    assert [x["id"] for x in data["items"]] == [x["id"] for x in record["lines"]]
    assert [x["precision"] for x in data["items"]] == ["day", "month", "month", "none"]
    assert data["undated"] == 1
    assert data["known"] == ["2024-03-06", "2024-03-08", "2024-03-09"]


def test_the_file_is_opened_while_another_program_writes(case: Path, tmp_path: Path) -> None:
    path = serving.write(tmp_path / "a.kroniek", serving.everything())
    browser = serving.client(path)
    with open_chronicle(path, write=True) as file, file._transaction():
        assert browser.get("/timeline").status_code == 200


def test_a_question_that_takes_too_long_is_ended(browser: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kroniek.store.chronicle.STEPS", 1)
    monkeypatch.setattr("kroniek.serve.app.PAGE_TIME", -1.0)
    page = browser.get("/timeline")
    assert page.status_code == 503
    assert page.headers["retry-after"]


def test_when_nothing_is_found_it_says_which_filter_hides_it(browser: TestClient) -> None:
    page = browser.get("/timeline?type=COERCE&source=Havenblad").text
    wider = browser.get("/timeline.json?type=COERCE&source=Havenblad").json()["wider"]
    assert wider == [{"field": "type", "n": 2}, {"field": "source", "n": 1}]
    assert 'href="/timeline?source=Havenblad"' in page
    for path in ("/claims?speaker=niemand", "/figures?counted=niets", "/actors?kind=state", "/stances?kind=opposes", "/reports?q=niets"):
        assert browser.get(path).status_code == 200
        assert browser.get(path.replace("?", ".json?")).json()["wider"][0]["n"] > 0


def test_all_rows_come_with_all_passages(case: Path) -> None:
    from kroniek.serve.asked import Asked
    from kroniek.serve.pages.room import Room
    from kroniek.serve.shell import PAGES

    with open_chronicle(case) as file:
        for name, make in PAGES.items():
            record = make(Room(file), Asked(q="gewonden" if name == "search" else ""), size=None)
            assert getattr(record, "next", None) is None


@pytest.mark.parametrize("path", ["/timeline", "/event/{entry}", "/report/{report}"])
def test_how_an_event_was_done_stands_with_its_type(browser: TestClient, path: str) -> None:
    line = next(x for x in browser.get("/timeline.json").json()["lines"] if x["modes"])
    assert line["modes"] == ["arrest"]
    address = path.format(entry=line["id"], report=line["passages"][0]["report"]["id"])
    for language, words in (("nl", "dwang · arrestatie"), ("en", "coerce · arrest")):
        assert words in browser.get(address, headers={"accept-language": language}).text


def test_lines_are_narrowed_to_how_it_was_done(browser: TestClient) -> None:
    page = browser.get("/timeline.json").json()
    (facet,) = page["facets"]["mode"]
    assert (facet["value"], facet["n"]) == ("arrest", 1)
    found = browser.get(facet["toggle"].replace("/timeline", "/timeline.json")).json()
    assert [x["summary"] for x in found["lines"]] == ["Agenten hielden vijf leiders aan"]
    assert browser.get("/timeline.json?mode=strike").json()["total"] == 0
    assert [e["mode"] for e in browser.get("/api/v1/events?mode=arrest").json()["items"]] == ["arrest"]
    assert browser.get("/timeline.json?mode=lovely").status_code == 400


def test_every_mode_has_words() -> None:
    assert {f"m.{mode}" for modes in MODES.values() for mode in modes} <= set(WORDS)


def test_every_word_that_a_template_says_is_there() -> None:
    said = {
        key
        for file in TEMPLATES.rglob("*.html")
        for key in re.findall(r"\b(?:w|plain)\(\"([^\"]+)\"[,)]", file.read_text("utf-8"))
    }
    assert len(said) > 150
    assert said - set(WORDS) == set()
