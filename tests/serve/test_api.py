"""The API: the records of the export, by filter and by id; its description; and whatever a program may send it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance
from starlette.testclient import TestClient

import serving
from kroniek.export.contract import chronicle_json
from kroniek.serve.api import KINDS
from kroniek.store import open_chronicle


@pytest.fixture(scope="module")
def whole(case: Path) -> dict[str, Any]:
    with open_chronicle(case) as file:
        found: dict[str, Any] = json.loads(json.dumps(chronicle_json(file.readings(), file.chronicle())))
    return found


@pytest.mark.parametrize("name", KINDS)
def test_lists_hold_the_records_of_the_export(browser: TestClient, whole: dict[str, Any], name: str) -> None:
    copies = {"copies": "1"} if "copies" in KINDS[name].filters else {}
    answer = browser.get(f"/api/v1/{name}", params=copies).json()
    assert answer["items"] == whole[name]
    assert answer["total"] == len(whole[name]) > 0
    assert answer["next"] is None


@pytest.mark.parametrize("name", KINDS)
def test_paging_gives_every_record_once(browser: TestClient, whole: dict[str, Any], name: str) -> None:
    copies = "&copies=1" if "copies" in KINDS[name].filters else ""
    found, address = [], f"/api/v1/{name}?size=1{copies}"
    while address:
        answer = browser.get(address).json()
        found += answer["items"]
        address = answer["next"]
    assert found == whole[name]


@pytest.mark.parametrize("name", [k for k in KINDS if k != "times"])
def test_one_record_with_the_passages_that_prove_it(browser: TestClient, whole: dict[str, Any], name: str) -> None:
    texts = {r["id"]: r["text"] for r in whole["reports"]}
    for record in whole[name]:
        answer = browser.get(f"/api/v1/{name}/{record.get('id', record.get('actor'))}").json()
        passages = answer.pop("passages")
        assert answer == record
        assert bool(passages) == (name not in ("reports", "places"))
        for p in passages:
            assert texts[p["report"]][p["start"] : p["end"]] == p["exact"]
            assert (p["prefix"] + p["exact"] + p["suffix"]) in texts[p["report"]]


def test_the_text_is_the_one_in_which_offsets_count(browser: TestClient, whole: dict[str, Any]) -> None:
    for report in whole["reports"]:
        assert browser.get(f"/api/v1/reports/{report['id']}/text").text == report["text"]


WRONG = [
    ("a filter that is none", "/api/v1/claims?sprekr=x", 400),
    ("a filter of another kind", "/api/v1/places?counted=x", 400),
    ("a size", "/api/v1/claims?size=0", 400),
    ("a mode", "/api/v1/claims?mode=loud", 400),
    ("a day that is nothing but space", "/api/v1/reports?to=%0D", 400),
    ("a day with space around it", "/api/v1/reports?from=%202024", 400),
    ("a search", '/api/v1/claims?q="x', 400),
    ("an id that is not there", "/api/v1/claims/clm_0", 404),
    ("a kind that is not there", "/api/v1/wishes", 404),
    ("another method", "/api/v1/claims", 405),
]


@pytest.mark.parametrize(("why", "address", "status"), WRONG, ids=[r[0] for r in WRONG])
def test_errors_are_problems(browser: TestClient, why: str, address: str, status: int) -> None:
    answer = browser.post(address) if status == 405 else browser.get(address)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status
    assert {"type", "title", "detail", "instance"} <= answer.json().keys()


def test_an_answer_that_did_not_change_is_not_sent_again(browser: TestClient) -> None:
    for path in ("/api/v1/claims", "/api/v1/changes", "/timeline.json", "/timeline.csv"):
        tag = browser.get(path).headers["etag"]
        assert browser.get(path, headers={"if-none-match": tag}).status_code == 304
        assert browser.get(path, headers={"if-none-match": 'W/"x"'}).status_code == 200


def test_what_came_in_since_a_run(tmp_path: Path) -> None:
    readings, made = serving.everything()
    path = tmp_path / "a.kroniek"
    with open_chronicle(path, write=True) as file:
        for part in (readings[:1], readings[1:]):
            run = file.begin(kroniek="0.1.0", model="nl_test 1", settings={})
            file.add_readings(part)
            file.finish(run, new=len(part), known=0, skipped=0)
        file.replace_chronicle(made, version=file.version)
    browser = serving.client(path)
    first, second = browser.get("/api/v1/changes?since=0").json(), browser.get("/api/v1/changes").json()
    assert len(first["reports"]) == 3
    assert (first["since"], first["last"], len(first["timeline"]), first["grown"]) == (0, 2, 4, [])
    assert sorted(second["reports"]) == sorted(r.report.id for r in readings[1:])
    assert len(second["timeline"]) == 2
    assert second["grown"] == [made.timeline[0].id]
    assert browser.get("/api/v1/changes?since=2").json()["reports"] == []
    assert "Bond telt er twintig" in browser.get("/").text, "the overview tells of it"


def _description() -> Any:
    """The API as it describes itself, for schemathesis."""
    from tempfile import mkdtemp

    from kroniek.serve.app import create_app

    path = serving.write(Path(mkdtemp()) / "a.kroniek", serving.everything())
    return schemathesis.openapi.from_asgi("/api/openapi.json", create_app(path, host="testserver", port=80))


schema = _description()


@schema.parametrize()  # type: ignore[untyped-decorator]
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_schemathesis_finds_nothing(case: Any) -> None:
    """Whatever fits the description is answered, what does not is refused, and every answer is as described. Some words fit and still
    mean nothing: a search with a quotation mark that is never closed, days that end before they begin."""
    case.call_and_validate(excluded_checks=[positive_data_acceptance])
