"""Working files: quoted passages become offsets, and a line that is wrong is named."""

from __future__ import annotations

import pytest

import authoring
import checks

TEXT = "Brand in Gent: twee doden\nIn Gent stierven zaterdag twee mensen bij een brand, meldt de politie van Gent.\nZij riep het op.\n"
LINES = """
# a comment
topic disaster
heading | L1:Brand … doden
actor gent | place | n L1:Gent; n L2:Gent@1; n L2:Gent@2
actor doden | group | d L2:twee mensen
actor pol | organisation | d de politie van Gent; p? L3:Zij
role pol | L2:politie | gent
time t1 | DATE | zaterdag | - - | value=XXXX-WXX-6
event e0 | (NONE) happened | L1:Brand in Gent | Brand | brand | where=gent | -
event e1 | NONE/AID happened | In Gent … brand | stierven | sterven | whom=doden where=gent by=pol | t1 | same=e0
event e2 | REQUEST hypothetical | L3:riep het op | riep+op | oproepen | who=pol | 2018-01-01 - background
claim c1 | indirect | In Gent … brand | de politie van Gent | meldt | pol
figure f1 | L1:twee doden | 2 2 | persons | where=gent | - | core=no
figure f2 | L2:twee mensen | 2 - ~ | persons | of=doden by=pol | t1 | same=f1
stance accuses | L3:Zij … op | pol -> - | by= | -
relation located_in | L2:politie van [Gent] | pol -> gent
skip pronoun | L3:het | no actor
""".strip().splitlines()


@pytest.mark.parametrize(
    ("reason", "quote", "expected"),
    [
        ("whole words in a line", "L1:Gent", (9, 13)),
        ("the second one of a line", "L2:Gent@2", (100, 104)),
        ("unique in the text", "zaterdag", (43, 51)),
        ("a part in brackets", "politie van [Gent]", (100, 104)),
        ("from the first to the last words", "L2:twee … brand", (52, 77)),
        ("the end is not a part of a word", "L1:tw … doden", None),
        ("ends in two places", "L2:In … Gent", None),
        ("not there", "Brugge", None),
        ("in several places", "Gent", None),
        ("no such line", "L9:Gent", None),
        ("no such occurrence", "L2:Gent@3", None),
    ],
)
def test_quotes(reason: str, quote: str, expected: tuple[int, int] | None) -> None:
    source = authoring.Source(TEXT)
    if expected is None:
        with pytest.raises(ValueError, match="there"):
            source.find(quote)
    else:
        assert source.find(quote) == expected, reason


def test_a_working_file_becomes_offsets() -> None:
    made = authoring.compiled("x.1", LINES, TEXT)
    assert checks.errors(made, TEXT) == []
    assert checks.gaps(made, TEXT) == []
    assert [len(a["mentions"]) for a in made["actors"]] == [3, 1, 2]
    assert made["actors"][2]["mentions"][1] == {"span": [106, 109], "form": "pronoun", "pronoun": True, "ambiguous": True}
    assert made["actors"][2]["roles"] == [{"of": "a1", "span": [88, 95]}]
    first, second, third = made["events"]
    assert [e["id"] for e in made["events"]] == ["e1", "e2", "e3"]
    assert (first["core"], second["core"], second["plover_alt"], second["same_as"]) == (False, True, ["AID"], "e1")
    assert (second["when"]["time"], second["when"]["basis"], second["commitment"]) == ("t1", "expression", "attributed")
    assert third["trigger"] == {"span": [110, 114], "particle": {"span": [119, 121]}}
    assert third["when"] == {"time": None, "earliest": "2018-01-01", "latest": None, "basis": "background"}
    assert made["claims"][0]["cue"] == {"span": [79, 84]}
    assert (made["figures"][1]["high"], made["figures"][1]["approx"], made["figures"][1]["stated_by"]) == (None, True, ["a3"])
    assert made["stances"][0]["issue"] is True
    assert (made["topic"], made["sentences"]) == ("disaster", 3)


def test_every_wrong_line_is_named() -> None:
    lines = [*LINES, "animal x | dog", "time t2 | DATE | maandag | - -", "role zz | L2:politie | gent"]
    with pytest.raises(ValueError, match=r"(?s)no kind 'animal'.*'maandag' is not there.*no actor 'zz'"):
        authoring.compiled("x.1", lines, TEXT)


def test_passages_are_sought_in_the_line_that_is_named() -> None:
    made = authoring.compiled("x.1", ["L2", "actor gent | place | n Gent@2; n L1:Gent", "L1", "heading | Gent", "heading | politie"], TEXT)
    assert [m["span"] for m in made["actors"][0]["mentions"]] == [[9, 13], [100, 104]]
    assert [s["span"] for s in made["structure"]] == [[9, 13], [88, 95]]


def test_an_unknown_time_is_named() -> None:
    with pytest.raises(ValueError, match="e1: no time 't7'"):
        authoring.compiled("x.1", ["event e1 | NONE happened | L1:Brand | Brand | brand | | t7"], TEXT)
