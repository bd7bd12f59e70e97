"""Law 1: no item without its place. Whatever the text, every span lies in it and quotes it, and the export says the same."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import build
from kroniek.export.contract import dumps
from kroniek.pipeline import read
from kroniek.records import Chronicle, Reading
from kroniek.settings import Settings
from kroniek.store.check import fault

SENTENCES = (
    "Volgens de politie van Zwolle raakten zeker twaalf mensen gewond.",
    "Premier Anke de Wit zei maandag dat de brug ‘veilig’ is.",
    "“Wij wachten af”, aldus Bart Vermeulen (48) van de vakbond FNV.",
    "De regering-De Wit stapte op 3 maart 2024 op.",
    "Duizenden Belgen gingen de straat op; de oproerpolitie zette traangas in.",
    "De organisatie spreekt van ruim 1.200 betogers, de gemeente houdt het op 800.",
    "Duitsland erkent de nieuwe president niet en legt sancties op.",
    "Hij ontkende dat er vorige week een akkoord was gesloten.",
    "IJsland's 🌋 spuwde as — é, ñ, 你好, naïef, cafe\u0301.",
)
GLUE = ("", " ", "  ", "\n", "\r\n", "\n\n", "\t", " ", "\u200b", "…", " - ", "\ufeff", "\u2028")

ANYTHING = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)

texts = st.lists(st.tuples(st.sampled_from(SENTENCES) | ANYTHING, st.sampled_from(GLUE)), min_size=1, max_size=6).map(
    lambda parts: "".join(a + b for a, b in parts)
)


def read_one(text: str) -> Reading:
    return next(read([build.report(text, published="2024-03")], Settings()))


@pytest.mark.model
@given(text=texts)
@example(text=" date 2024-03 " + " ".join(SENTENCES))
@example(text="\r\n".join(SENTENCES))
@settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
def test_every_span_quotes_its_report(text: str) -> None:
    if not text.lstrip("\ufeff").strip() or text.lstrip("\ufeff").lstrip().startswith("date "):
        text = f"{SENTENCES[0]} {text}"
    reading = read_one(text)
    assert fault(reading) is None
    for name, start, end in places(reading):
        quote = text[start:end]
        assert quote
        assert quote == quote.strip(), f"a {name} begins or ends in white space: {quote!r}"
        assert start >= reading.report.body, f"a {name} lies in the header: {quote!r}"


def places(reading: Reading) -> list[tuple[str, int, int]]:
    """All places that the export gives, with the kind of what has them."""
    found = json.loads(dumps([reading], Chronicle(actors=reading.actors)))
    out = [(kind, x["start"], x["end"]) for kind in ("times", "claims", "events", "figures", "stances") for x in found[kind]]
    out += [("mention", m["start"], m["end"]) for a in found["actors"] for m in (*a["mentions"], *a["roles"])]
    out += [("trigger", *e["trigger"]) for e in found["events"]]
    out += [(k, *c[k]) for c in found["claims"] for k in ("cue", "source") if c[k]]
    return out + [("via", v["start"], v["end"]) for c in found["claims"] for v in c["via"]]


@pytest.mark.model
def test_all_kinds_are_found_so_that_the_law_says_something() -> None:
    kinds = {name for name, _, _ in places(read_one(" ".join(SENTENCES)))}
    assert kinds >= {"times", "claims", "events", "figures", "mention", "trigger", "cue", "source"}
