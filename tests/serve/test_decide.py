"""A person's decisions: kept in the file, only by whom may, counted at the next reconciling, undone as they were done."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import serving
from kroniek.lang.sentences import reason_in
from kroniek.pipeline import remake, without
from kroniek.settings import Settings
from kroniek.store import Mark, open_chronicle

ITEMS = ("entry", "claim", "figure", "stance", "event", "actor", "conflict", "report")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return serving.write(tmp_path / "zaak.kroniek", serving.everything())


@pytest.fixture
def editor(path: Path) -> TestClient:
    return serving.client(path, edit=True)


def token(editor: TestClient) -> str:
    """What forms carry: from a page that this browser was given."""
    found = re.search(r'name="csrf" value="([0-9a-f]+)"', editor.get("/timeline").text)
    assert found
    return found[1]


def decide(editor: TestClient, **form: str) -> int:
    answer = editor.post("/decide", data={"csrf": token(editor), "back": "/timeline", **form})
    return answer.status_code


def one(path: Path, kind: str) -> str:
    tables = {"entry": "entries", "actor": "chronicle_actors", "report": "reports"}
    with open_chronicle(path) as file:
        return str(file.rows(f"SELECT id FROM {tables.get(kind, f'{kind}s')} ORDER BY id")[0][0])


@pytest.mark.parametrize("kind", ITEMS)
def test_verdict_star_and_note_are_kept_and_shown(path: Path, editor: TestClient, kind: str) -> None:
    item = one(path, kind)
    for form in ({"value": "right"}, {"value": "star"}, {"value": "note", "note": "Nabellen <b>vandaag</b>"}):
        assert decide(editor, kind=kind, item=item, **form) == 303
    with open_chronicle(path) as file:
        marks = {m.mark: m.value for m in file.marks()}
    assert marks == {"verdict": "right", "star": "1", "note": "Nabellen <b>vandaag</b>"}
    page = {"entry": f"/event/{item}", "actor": f"/actor/{item}", "report": f"/report/{item}", "conflict": f"/conflict/{item}"}
    reader = f"/report/{one_report(path, kind, item)}" if kind not in page else page[kind]
    assert "Nabellen &lt;b&gt;vandaag&lt;/b&gt;" in editor.get(reader).text
    assert decide(editor, kind=kind, item=item, value="right") == 303, "the same button again"
    assert decide(editor, kind=kind, item=item, value="unstar") == 303
    with open_chronicle(path) as file:
        assert {m.mark for m in file.marks()} == {"note"}


def one_report(path: Path, kind: str, item: str) -> str:
    with open_chronicle(path) as file:
        return str(file.rows(f"SELECT report FROM {kind}s WHERE id = ?", (item,))[0][0])


def test_decisions_are_undone_as_they_were_done(path: Path, editor: TestClient) -> None:
    item = one(path, "claim")
    for value in ("right", "wrong"):
        decide(editor, kind="claim", item=item, value=value)
    with open_chronicle(path) as file:
        last, first = (a.id for a in file.acts())
        assert file.marks()[0].value == "wrong"
    for number, left in ((last, ["right"]), (first, [])):
        assert editor.post("/undo", data={"csrf": token(editor), "act": str(number)}).status_code == 303
        with open_chronicle(path) as file:
            assert [m.value for m in file.marks()] == left
    answer = editor.post("/undo", data={"csrf": token(editor), "act": str(last)}, headers={"accept": "application/json"})
    assert answer.json() == {"undone": False}
    page = editor.get("/decisions").text
    assert page.count("ongedaan gemaakt") == 2


PAIRS = [("actor", "same"), ("actor", "different"), ("actor", "unsure"), ("event", "same")]


@pytest.mark.parametrize(("kind", "value"), PAIRS)
def test_two_findings_are_judged(path: Path, editor: TestClient, kind: str, value: str) -> None:
    with open_chronicle(path) as file:
        link = next(x for x in file.chronicle().links if x.kind == kind)
    assert decide(editor, kind=kind, left=link.left, right=link.right, value=value) == 303
    with open_chronicle(path) as file:
        (kept,) = file.decisions()
        assert (kept.kind, kept.left, kept.right, kept.judgement, kept.by) == (kind, link.left, link.right, value, "person")
        assert file.stale, "it counts at the next reconciling"
    assert "kroniek reconcile" in editor.get("/timeline").text


@pytest.mark.parametrize(("kind", "page"), [("actor", "/actor/{}"), ("event", "/event/{}")])
def test_what_was_decided_of_two_stands_on_their_pages_and_is_undone_there(
    path: Path, editor: TestClient, kind: str, page: str
) -> None:
    with open_chronicle(path) as file:
        link = next(x for x in file.chronicle().links if x.kind == kind)
    asked = f"{link.left}-{link.right}"

    def parts(end: str) -> tuple[bool, bool]:
        """Is the pair among those decided, and among those that wait?"""
        html = editor.get(page.format(getattr(link, end))).text
        decided, _, waiting = html.partition('<section id="pairs"')
        return f'id="{asked}"' in decided, f'id="{asked}"' in waiting

    assert parts("left") == parts("right") == (False, True)
    for value in ("same", "different"):
        decide(editor, kind=kind, left=link.left, right=link.right, value=value)
    assert parts("left") == parts("right") == (True, False)
    html = editor.get(page.format(link.right)).text
    assert "u zei: ander" in " ".join(html.split())
    for left in ("u zei: zelfde", None):
        act = re.findall(r'name="act" value="(\d+)"', html)
        assert len(act) == 1
        assert editor.post("/undo", data={"csrf": token(editor), "act": act[0]}).status_code == 303
        html = editor.get(page.format(link.right)).text
        assert (left in " ".join(html.split())) if left else ("u zei" not in html)
    assert parts("left") == (False, True)


@pytest.mark.parametrize(("kind", "page"), [("actor", "/actor/{}"), ("event", "/event/{}")])
def test_why_two_are_taken_for_one_is_told_in_the_language_of_the_reader(path: Path, editor: TestClient, kind: str, page: str) -> None:
    with open_chronicle(path) as file:
        link = next(x for x in file.chronicle().links if x.kind == kind)
    english = str(reason_in("en", link.key, link.values))
    assert link.reason == reason_in("nl", link.key, link.values)
    for lang, told, other in (("nl", link.reason, english), ("en", english, link.reason)):
        html = unescape(editor.get(f"{page.format(link.left)}?lang={lang}").text)
        assert f"<bdi>{told}</bdi>" in html
        assert other not in html


def test_a_merge_by_hand_is_shown_though_no_rule_thought_of_it(path: Path, editor: TestClient) -> None:
    with open_chronicle(path) as file:
        ids = {a.name: a.id for a in file.chronicle().actors}
    decide(editor, kind="actor", left=ids["Delmonde"], right="Anna Brug", value="same")
    for one_, other in (("Delmonde", "Anna Brug"), ("Anna Brug", "Delmonde")):
        decided = editor.get(f"/actor/{ids[one_]}").text.partition('<section id="pairs"')[0].partition('id="decided"')[2]
        assert other in decided
        assert "Maak ongedaan" in decided
    reader = serving.client(path).get(f"/actor/{ids['Delmonde']}").text
    assert "u zei: zelfde" in " ".join(reader.split()), "read only, it is shown"
    assert "Maak ongedaan" not in reader


def test_an_actor_is_merged_by_name(path: Path, editor: TestClient) -> None:
    left = one(path, "actor")
    with open_chronicle(path) as file:
        name = next(a.name for a in file.chronicle().actors if a.id != left and a.name == "Anna Brug")
    assert decide(editor, kind="actor", left=left, right=name.upper(), value="same") == 303
    assert decide(editor, kind="actor", left=left, right="De politie", value="same") == 400, "there are two of that name"


def test_what_is_wrong_is_left_out_at_the_next_reconciling(path: Path, editor: TestClient) -> None:
    with open_chronicle(path, write=True) as file:
        remake(file, Settings())
        before = file.counts()["timeline"]
        entry = file.chronicle().timeline[0]
    assert decide(editor, kind="entry", item=entry.id, value="wrong") == 303
    with open_chronicle(path, write=True) as file:
        remake(file, Settings())
        after = file.chronicle().timeline
        assert len(after) == before - 1
        assert {v.event for v in entry.evidence}.isdisjoint(v.event for e in after for v in e.evidence)
        assert {e.id for r in file.readings() for e in r.events} >= {v.event for v in entry.evidence}, "what was found stays"
    with open_chronicle(path) as file:
        number = next(file.acts()).id
    editor.post("/undo", data={"csrf": token(editor), "act": str(number)})
    with open_chronicle(path, write=True) as file:
        remake(file, Settings())
        assert file.chronicle().timeline[0].id == entry.id


def test_findings_that_are_wrong_leave_the_reading_whole() -> None:
    (a, *_), _ = serving.everything()
    count, figure = a.events[0], a.figures[0]
    left = without(a, frozenset({count.id}))
    assert count not in left.events
    assert left.figures[0].event is None
    assert without(a, frozenset({figure.id})).figures == ()
    assert without(a, frozenset()) is a


def test_figures_and_claims_that_are_wrong_are_shown_to_whom_asks(path: Path, editor: TestClient) -> None:
    item = one(path, "claim")
    decide(editor, kind="claim", item=item, value="wrong")
    assert item not in {s["id"] for s in editor.get("/claims.json").json()["sayings"]}
    assert item in {s["id"] for s in editor.get("/claims.json?verdict=wrong&copies=1").json()["sayings"]}


def test_decisions_are_exported(path: Path, editor: TestClient) -> None:
    item = one(path, "figure")
    decide(editor, kind="figure", item=item, value="star")
    found = editor.get("/export/decisions.json").json()
    assert [(m["item"], m["mark"]) for m in found["marks"]] == [(item, "star")]
    assert found["acts"][0]["undone"] is None
    assert editor.get("/export/chronicle.json").json()["marks"][0]["item"] == item


REFUSED = [
    ("without a token", {}, 403),
    ("with another's token", {"csrf": "0" * 64}, 403),
    ("about nothing", {"kind": "claim", "item": "clm_0", "value": "right"}, 400),
    ("of a kind that is none", {"kind": "wish", "item": "x", "value": "right"}, 400),
    ("a verdict that is none", {"kind": "claim", "item": "x", "value": "lovely"}, 400),
    ("two that are one", {"kind": "actor", "left": "act_0", "right": "act_0", "value": "same"}, 400),
    ("a note that is a book", {"kind": "claim", "value": "note", "note": "x" * 2001}, 400),
]


@pytest.mark.parametrize(("why", "form", "status"), REFUSED, ids=[r[0] for r in REFUSED])
def test_what_is_not_decided(path: Path, editor: TestClient, why: str, form: dict[str, str], status: int) -> None:
    right = token(editor)
    if "kind" in form:
        form = {"csrf": right, "item": one(path, "claim") if "note" in form else "", **form}
    assert editor.post("/decide", data=form).status_code == status
    with open_chronicle(path) as file:
        assert (file.marks(), file.decisions(), list(file.acts())) == ((), (), [])


def test_nothing_is_decided_without_edit(path: Path) -> None:
    reader = serving.client(path)
    assert '<form class="decide"' not in reader.get("/timeline").text
    answer = reader.post("/decide", data={"kind": "claim", "item": one(path, "claim"), "value": "right"})
    assert answer.status_code == 403
    assert "--edit" in answer.text


def test_a_form_of_another_site_is_refused(path: Path, editor: TestClient) -> None:
    form = {"csrf": token(editor), "kind": "claim", "item": one(path, "claim"), "value": "right"}
    assert editor.post("/decide", data=form, headers={"sec-fetch-site": "cross-site"}).status_code == 403
    stranger = serving.client(path, edit=True)
    assert stranger.post("/decide", data=form).status_code == 403, "a token belongs to one browser"


BACKS = [
    ("/timeline?q=x#a", "/timeline?q=x#a"),
    ("https://evil.example/", "/"),
    ("//evil.example", "/"),
    ("/\\evil.example", "/"),
    ("", "/"),
]


@pytest.mark.parametrize(("back", "goes"), BACKS)
def test_it_goes_back_to_a_page_of_its_own(path: Path, editor: TestClient, back: str, goes: str) -> None:
    form = {"csrf": token(editor), "back": back, "kind": "claim", "item": one(path, "claim"), "value": "star"}
    assert editor.post("/decide", data=form).headers["location"] == goes


def test_marks_are_kept_with_what_outlives_a_reconciling(path: Path, editor: TestClient) -> None:
    with open_chronicle(path, write=True) as file:
        remake(file, Settings())
        entry = file.chronicle().timeline[0].id
    decide(editor, kind="entry", item=entry, value="star")
    with open_chronicle(path, write=True) as file:
        remake(file, Settings())
        assert {m.item for m in file.marks()} <= {v.event for e in file.chronicle().timeline for v in e.evidence}
    assert editor.get("/timeline.json?starred=1").json()["total"] == 1


def test_a_mark_with_no_value_takes_it_away(path: Path) -> None:
    with open_chronicle(path, write=True) as file:
        file.act("x", marks=[Mark(item="a", mark="note", value="iets")])
        file.act("x", marks=[Mark(item="a", mark="note", value="")])
        assert file.marks() == ()
        last = next(file.acts())
        assert file.take_back(last.id)
        assert [m.value for m in file.marks()] == ["iets"]
