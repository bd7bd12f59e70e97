"""The static report: one page, no request, nothing of a report's text becomes markup, every line opens its passage."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from datetime import date
from hashlib import sha256
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import build
from kroniek.errors import InputError, KroniekError
from kroniek.ingest.reasons import bad
from kroniek.records import (
    Actor,
    Chronicle,
    Claim,
    Conflict,
    Entry,
    Event,
    Evidence,
    Figure,
    Mention,
    Reading,
    Report,
    Span,
    Stance,
    Via,
    When,
)
from kroniek.serve.report import ITEMS, MOST, render_report
from kroniek.serve.words import (
    COUNTED,
    REASONS,
    UNITS,
    WORDS,
    counted,
    days,
    firm,
    number,
    precision,
    quantity,
    reason,
    stretch,
)
from kroniek.settings import ABOUT, Settings
from kroniek.store import ChronicleFile, open_chronicle


def rendered(
    readings: list[Reading], chronicle: Chronicle, settings: Settings | None = None, *, skipped: tuple[InputError, ...] = ()
) -> str:
    """The report of a chronicle file that holds these."""
    about = {name: getattr(settings or Settings(), name) for name in ABOUT}
    with TemporaryDirectory() as folder, open_chronicle(Path(folder) / "case.kroniek", write=True) as file:
        file.describe(about)
        assert file.add_readings(readings) == []
        file.skip(skipped, instead_of=lambda _: False)
        file.replace_chronicle(chronicle, version=file.version)
        return render_report(file)


MAY = When(earliest=date(2019, 5, 2), latest=date(2019, 5, 2), reason="publication: gisteren")
NASTY = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u202egnp\x00 javascript:alert(3)"


def small(
    text: str = "De politie hield in Delmonde vijftig betogers aan, zei Visser.", **said: str
) -> tuple[Reading, Chronicle]:
    """A reading of one sentence with one finding of every kind, and its chronicle."""
    published = When(earliest=date(2019, 5, 3), latest=date(2019, 5, 3), reason="absolute")
    r = Report(id="rep_00000000000a", source="a.txt", text=text, sha256="0", body=0, published=published)
    for name, value in said.items():
        r = replace(r, **{name: value})  # type: ignore[arg-type]

    def at(words: str) -> Span:
        start = text.index(words)
        return Span(r.id, start, start + len(words))

    police = Actor(id="act_1", name="politie", kind="organisation", mentions=(Mention(span=at("De politie"), form="nominal"),))
    speaker = Actor(id="act_2", name="Visser", kind="person", mentions=(Mention(span=at("Visser"), form="name"),))
    whole = at("De politie hield in Delmonde vijftig betogers aan")
    claim = Claim(id="clm_1", span=whole, mode="indirect", cue=at("zei"), source=at("Visser"), speaker="act_2")
    event = Event(
        id="evt_1",
        span=whole,
        trigger=at("hield"),
        lemma="aanhouden",
        type="COERCE",
        who=("act_1",),
        whom=(),
        where=(),
        when=MAY,
        factuality="happened",
        claim="clm_1",
    )
    figure = Figure(
        id="fig_1",
        span=at("vijftig betogers"),
        low=50,
        high=50,
        approximate=False,
        unit="persons",
        counted="betogers",
        of=(),
        where=(),
        when=MAY,
        stated_by="act_2",
        claim="clm_1",
        event="evt_1",
    )
    stance = Stance(id="sta_1", span=whole, holder="act_2", target="act_1", kind="accuses", when=MAY)
    entry = Entry(
        id="ent_1",
        when=MAY,
        summary="De politie hield vijftig betogers aan",
        type="COERCE",
        who=("act_1",),
        whom=(),
        where=(),
        factuality="happened",
        said_by=("act_2",),
        conflicts=("cfl_1",),
        reports=1,
        independent=1,
        evidence=(Evidence(span=whole, event="evt_1"),),
    )
    conflict = Conflict(
        id="cfl_1", topic="figure", judgement="contradiction", sides=((figure.span,), (at("Visser"),)), reason="Twee getallen."
    )
    reading = Reading(
        report=r, actors=(police, speaker), claims=(claim,), events=(event,), figures=(figure,), stances=(stance,)
    )
    chronicle = Chronicle(
        actors=(police, speaker), actor_of=(("act_1", "act_1"), ("act_2", "act_2")), conflicts=(conflict,), timeline=(entry,)
    )
    return reading, chronicle


def test_each_line_opens_its_passage() -> None:
    reading, chronicle = small()
    html = rendered([reading], chronicle)
    links = re.findall(r'href="#(rep_\w+):(\d+)-(\d+)"', html)
    assert len(links) >= 5
    for report, start, end in links:
        assert f'id="{report}:{start}-{end}"' in html


def test_each_line_question_and_actor_has_its_page_and_each_address_is_one_thing() -> None:
    html = rendered(*_one())
    pages = re.findall(r'<section id="(\w+)" data-under="(\w+)">', html)
    assert [(name, under) for name, under in pages if not name.startswith("qst_")] == [
        ("ent_1", "timeline"),
        ("act_2", "actors"),
        ("act_1", "actors"),
    ]
    assert sum(under == "figures" for _, under in pages) == 1
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids))


def test_the_policy_allows_its_own_script_and_nothing_else() -> None:
    html = rendered(*_one())
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    script = re.search(r"<script>(.*?)</script>", html, re.S)
    styles = re.findall(r"<style>(.*?)</style>", html, re.S)
    assert policy
    assert script
    assert len(styles) == 2, "one of them for who runs no script"
    allowed = policy[1].replace("&#39;", "'")
    assert allowed.startswith("default-src 'none'")
    for text in (script[1], *styles):
        assert b64encode(sha256(text.encode()).digest()).decode() in allowed
    assert "unsafe" not in allowed


def _attributes(html: str) -> set[str]:
    """The names of all attributes, as a browser reads them."""
    found: set[str] = set()
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: found.update(name for name, _ in attrs)  # type: ignore[method-assign]
    parser.feed(html)
    return found


def _one() -> tuple[list[Reading], Chronicle]:
    reading, chronicle = small()
    return [reading], chronicle


def test_no_address_is_fetched_and_no_handler_stands_in_the_markup() -> None:
    html = rendered(*_one())
    assert not re.search(r'(?:src|href|action)="(?!#)', re.sub(r"<script>.*?</script>", "", html, flags=re.S))
    assert not [name for name in _attributes(html) if name == "style" or name.startswith("on")]


@pytest.mark.parametrize("field", ["title", "outlet", "url", "byline", "source", "wire"])
def test_what_a_report_says_of_itself_stays_text(field: str) -> None:
    reading, chronicle = small(**{field: NASTY})
    html = rendered([reading], chronicle)
    assert "<img" not in html
    assert html.count("<script>") == 1
    assert "\x00" not in html


def test_what_a_report_says_stays_text() -> None:
    reading, chronicle = small("De politie hield in Delmonde vijftig betogers aan, zei Visser. " + NASTY)
    html = rendered([reading], chronicle, Settings(title=NASTY, description=NASTY, contact=NASTY), skipped=(InputError(NASTY, NASTY),))
    assert "<img" not in html
    assert html.count("<script>") == 1


def test_an_empty_chronicle_says_what_to_do() -> None:
    html = rendered([], Chronicle())
    assert "kroniek build" in html
    for key in ("none_events", "none_figures", "none_conflicts", "none_claims", "none_actors", "none_stances"):
        assert WORDS[key][0] in html


def test_same_input_same_bytes() -> None:
    reading, chronicle = small()
    assert rendered([reading], chronicle) == rendered([reading], chronicle)


def test_what_is_too_big_for_a_file_is_for_serve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChronicleFile, "counts", lambda self: dict.fromkeys(ITEMS, MOST // 4))
    with pytest.raises(KroniekError, match="kroniek serve"):
        rendered(*_one())


@pytest.mark.parametrize("table", [WORDS, REASONS, UNITS, COUNTED], ids=["words", "reasons", "units", "counted"])
def test_every_word_is_there_in_both_languages(table: dict[str, tuple[str, str]]) -> None:
    assert all(len(pair) == 2 and all(pair) for pair in table.values())


def test_each_text_of_each_kind_of_record_stays_text() -> None:
    r = build.report("De bond telde tien gewonden. Jansen steunt de bond.", source=NASTY, published="2024-03-06", outlet=NASTY, title=NASTY)
    union = build.actor(r, "De bond")
    union = replace(union, name=NASTY, roles=(replace(build.role(r, "bond"), role=NASTY, of=union.id),))
    others = [replace(build.actor(r, w), name=NASTY) for w in ("telde", "tien", "gewonden", "Jansen", "steunt")]
    said = replace(build.claim(r, "tien gewonden", union), via=(Via(span=build.span(r, "tien"), name=NASTY),))
    ten = build.figure(r, "tien gewonden", 10, 10, unit=NASTY, counted=NASTY, stated_by=union, claim=said)
    told = build.event(r, "De bond telde tien gewonden", who=others, at="2024-03-05")
    told = replace(told, when=replace(told.when, reason=f"publication: {NASTY}"))
    clash = Conflict(id="con_1", topic="other", judgement="update", sides=((ten.span,), (told.span,)), reason=NASTY)
    line = build.entry(told, summary=NASTY, at="2024-03-05", who=told.who, conflicts=("con_1",))
    line = replace(line, when=told.when)
    view = build.stance(r, "Jansen steunt de bond", others[3], union)
    reading = build.reading(r, actors=[union, *others], claims=[said], figures=[ten], events=[told], stances=[view])
    html = rendered([reading], build.chronicle(reading, timeline=[line], conflicts=[clash]), Settings(title=NASTY))
    assert html.count("&lt;script&gt;alert(1)") > 30
    assert "<img" not in html
    assert html.count("<script>") == 1
    assert not [name for name in _attributes(html) if name == "style" or name.startswith("on")]


@pytest.mark.parametrize(
    ("what", "unit", "dutch", "english"),
    [
        pytest.param("gewonden", "personen", "gewonden", "wounded", id="people need no unit"),
        pytest.param("stemmen", "procent", "stemmen, procent", "votes, per cent", id="a share of something"),
        pytest.param("procent", "procent", "procent", "per cent", id="a share of nothing named"),
        pytest.param("stembureau", "stembureau", "stembureau", "“stembureau”", id="a word of the reports is quoted in English"),
        pytest.param("brug", "meter", "brug, meter", "“brug”, metres", id="a measure of a thing"),
        pytest.param("", "", "andere getallen", "other numbers", id="nothing known"),
    ],
)
def test_what_is_counted_is_said_in_words(what: str, unit: str, dutch: str, english: str) -> None:
    assert (counted(what, unit, 0).lower(), counted(what, unit, 1).lower()) == (dutch, english)


@pytest.mark.parametrize("why", [*REASONS, "publication: gisteren", "narrowed: drie berichten", "bound: oud-directeur"])
def test_reasons_are_words_and_a_guess_is_drawn_as_one(why: str) -> None:
    when = replace(MAY, reason=why)
    for lang in (0, 1):
        assert ":" not in reason(when, lang) or why in REASONS
        assert why in REASONS or why.partition(": ")[2] in reason(when, lang)
    assert firm(when) == (why.partition(":")[0] not in ("bound", "vague", "paragraph", "none"))


def test_a_published_period_is_no_uncertain_date() -> None:
    when = When(earliest=date(2023, 9, 29), latest=date(2023, 12, 2), reason="absolute")
    assert (stretch(when, 0), stretch(when, 1)) == ("29 september t/m 2 december 2023", "29 September to 2 December 2023")
    assert stretch(MAY, 0) == "2 mei 2019"


@pytest.mark.parametrize(
    ("x", "dutch", "english"),
    [
        (1234.5, "1.234,5", "1,234.5"),
        (40_000_000, "40 miljoen", "40 million"),
        (2_500_000, "2,5 miljoen", "2.5 million"),
        (49_999_999, "49.999.999", "49,999,999"),
        (3_000_000_000, "3 miljard", "3 billion"),
        (900_000, "900.000", "900,000"),
    ],
)
def test_numbers_as_people_write_them_and_never_rounded(x: float, dutch: str, english: str) -> None:
    assert (number(x, 0), number(x, 1)) == (dutch, english)


COLOUR = re.compile(r"--(\w+):\s*#([0-9a-f]{3}(?:[0-9a-f]{3})?)\b")


def _palettes() -> list[dict[str, str]]:
    css = files("kroniek.serve").joinpath("static", "kroniek.css").read_text("utf-8")
    found = [dict(COLOUR.findall(block)) for block in re.findall(r":root\{([^}]*)\}", css)]
    assert len(found) == 3
    return found


def _light(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    full = colour if len(colour) == 6 else "".join(c * 2 for c in colour)
    parts = [int(full[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("palette", _palettes(), ids=["light", "dark", "print"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *((t, g) for t in ("ink", "dim", "accent", "warn", "time") for g in ("paper", "card", "soft")),
        ("ink", "hit"), ("ink", "tint"), ("paper", "warn"), ("paper", "accent"), ("paper", "ink"),
    ],
)  # fmt: skip
def test_text_stands_out_from_its_ground(palette: dict[str, str], text: str, ground: str) -> None:
    a, b = sorted((_light(palette[text]), _light(palette[ground])))
    assert (b + 0.05) / (a + 0.05) >= 4.5


@pytest.mark.parametrize("palette", _palettes(), ids=["light", "dark", "print"])
@pytest.mark.parametrize("line", ["event", "claim", "figure", "time", "actor", "plus", "minus"])
def test_lines_of_kinds_stand_out_from_the_paper(palette: dict[str, str], line: str) -> None:
    a, b = sorted((_light(palette[line]), _light(palette["paper"])))
    assert (b + 0.05) / (a + 0.05) >= 3


@pytest.mark.parametrize(
    ("earliest", "latest", "dutch", "english", "wide"),
    [
        pytest.param("2019-05-02", "2019-05-02", "2 mei 2019", "2 May 2019", "day", id="a day"),
        pytest.param("2019-05-01", "2019-05-31", "mei 2019", "May 2019", "month", id="a month"),
        pytest.param("2019-02-01", "2019-02-28", "februari 2019", "February 2019", "month", id="a short month"),
        pytest.param("2019-05-01", "2019-05-29", "1–29 mei 2019", "1–29 May 2019", "month", id="days of a month"),
        pytest.param("2019-01-01", "2019-12-31", "2019", "2019", "year", id="a year"),
        pytest.param("2001-01-01", "2010-12-31", "2001–2010", "2001–2010", "wide", id="years"),
        pytest.param(
            "2019-04-30",
            "2019-05-02",
            "tussen 30 april en 2 mei 2019",
            "between 30 April and 2 May 2019",
            "week",
            id="over the end of a month",
        ),
        pytest.param(None, "2019-05-02", "uiterlijk 2 mei 2019", "by 2 May 2019", "open", id="open beginning"),
        pytest.param("2019-05-02", None, "vanaf 2 mei 2019", "from 2 May 2019", "open", id="open end"),
        pytest.param(None, None, "zonder datum", "undated", "none", id="no date"),
    ],
)
def test_dates_are_written_as_wide_as_they_are(
    earliest: str | None, latest: str | None, dutch: str, english: str, wide: str
) -> None:
    when = When(
        earliest=date.fromisoformat(earliest) if earliest else None,
        latest=date.fromisoformat(latest) if latest else None,
        reason="none",
    )
    assert (days(when, 0), days(when, 1), precision(when)) == (dutch, english, wide)


@pytest.mark.parametrize(
    ("low", "high", "approximate", "dutch"),
    [
        pytest.param(70, None, False, "ten minste 70", id="a lower bound"),
        pytest.param(None, 30, False, "hooguit 30", id="an upper bound"),
        pytest.param(20, 99, True, "ongeveer 20–99", id="a vague range"),
        pytest.param(1234.5, 1234.5, False, "1.234,5", id="Dutch marks"),
        pytest.param(None, None, True, "zonder getal", id="no value"),
        pytest.param(540e6, 660e6, True, "ongeveer 540–660 miljoen", id="a power said once"),
        pytest.param(2, 3e6, False, "2–3.000.000", id="a power that only one of them has"),
    ],
)
def test_quantities_never_collapse(low: float | None, high: float | None, approximate: bool, dutch: str) -> None:
    assert quantity(low, high, approximate, 0) == dutch


def test_why_a_file_was_skipped_is_there_in_both_languages() -> None:
    reading, chronicle = small()
    html = rendered([reading], chronicle, skipped=(bad("a.txt", "binary", byte=12),))
    assert '<bdi class="nl">geen tekst: een NUL-byte op plaats 12</bdi>' in html
    assert '<bdi class="en">not text: a NUL byte at position 12</bdi>' in html
