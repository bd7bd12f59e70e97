"""Law 7 over time: however reports come, go and change, and whatever people decide meanwhile, the bytes are those of all at once."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import kroniek
from build import actor, claim, event, figure, link, mention, reading, report, role, stance
from kroniek import lang
from kroniek.export.contract import dumps
from kroniek.ingest import read_paths
from kroniek.pipeline import read, remake, without, wrong_items
from kroniek.reconcile import memory as module
from kroniek.reconcile import reconcile
from kroniek.reconcile.memory import Packed, rules, unpacked
from kroniek.records import Actor, Chronicle, Link, Reading
from kroniek.settings import Settings
from kroniek.store import Mark, open_chronicle
from reconcile.test_memory import more, tables

DUTCH = lang.load("nl")
EXAMPLES = Path(__file__).parents[2] / "examples"
LAWS = settings(
    max_examples=15, deadline=None, derandomize=True, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow]
)  # fmt: skip


def quarrels(seed: int) -> Iterator[Reading]:
    """Reports of one story in which voices count, deny, blame, and call somebody by a pronoun or an office."""
    dice = random.Random(seed)
    for i in range(10):
        dead, day = dice.choice([12, 19, 40]), 10 + i // 2
        said = dice.choice(["de dam is gebroken", "de dam is niet gebroken"])
        r = report(
            f"Minister Mira Tolan van Tesk zegt dat {said}. Zij telt {dead} doden in Orm. De regering van Tesk steunt Bram Kessel. "
            f"Kessel ontkent dat de dam is gebroken. Bericht {i} uit Orm.",
            source=f"twist-{i}.txt", published=f"2024-03-{day}", outlet=f"Krant {i % 3}",
        )  # fmt: skip
        land = actor(r, "Tesk", kind="state")
        mira = actor(r, "Mira Tolan", mention(r, "Zij", form="pronoun"), roles=[role(r, "Minister", of=land)])
        town, state, bram = actor(r, "Orm", kind="place"), actor(r, "De regering van Tesk", kind="organisation"), actor(r, "Bram Kessel")
        tells = claim(r, said, mira, cue="zegt")
        denies = claim(r, "dat de dam is gebroken. Bericht"[:22], bram, cue="ontkent", reporting="denied")
        broke = event(r, said, "gebroken", lemma="breken", claim=tells, factuality="negated" if "niet" in said else "happened")
        backs = event(r, "De regering van Tesk steunt Bram Kessel", "steunt", lemma="steunen", type="SUPPORT", who=[state], whom=[bram])
        toll = figure(r, f"{dead} doden", dead, dead, counted="doden", where=[town], stated_by=mira, event=None)
        stands = stance(r, "De regering van Tesk steunt Bram Kessel", state, bram)
        actors, claims, events = [land, mira, town, state, bram], [tells, denies], [broke, backs]
        yield reading(r, actors=actors, claims=claims, events=events, figures=[toll], stances=[stands])


def changed(found: Reading, number: int) -> Reading:
    """The report as its outlet changed it: other words at the end, and so another report."""
    text = f"{found.report.text} Gewijzigd {number}."
    new = report(text, source=found.report.source, outlet=found.report.outlet)
    new = replace(new, published=found.report.published)
    someone: list[Actor] = [actor(new, name, kind="place") for name in ("Orm", "Tesk") if name in text][:1]
    return reading(new, actors=someone)


def test_the_reports_hold_what_is_kept() -> None:
    """So that the laws below are about something."""
    made = reconcile([*more(0, 12), *quarrels(0)], DUTCH)
    assert {x.kind for x in made.links} == {"actor", "copy", "event"}
    assert {c.key.split("_")[0] for c in made.conflicts} >= {"figure", "denial"}
    assert any(e.conflicts for e in made.timeline)


@LAWS
@given(st.integers(0, 3), st.randoms(use_true_random=False))
def test_reports_that_come_go_and_change(seed: int, dice: random.Random) -> None:
    """What was remembered of another moment is used where it holds and no further, a person's decisions and verdicts included."""
    pool = [*more(seed, 12), *quarrels(seed)]
    dice.shuffle(pool)
    here: list[Reading] = []
    chronicle, known, written = Chronicle(), Packed(), 0
    decided: list[Link] = []
    wrong: frozenset[str] = frozenset()
    while pool:
        count = dice.randint(1, 8)
        here, pool = here + pool[:count], pool[count:]
        if dice.random() < 0.3:
            here.pop(dice.randrange(len(here)))
        if here and dice.random() < 0.4:
            written += 1
            i = dice.randrange(len(here))
            here[i] = changed(here[i], written)
        ids = sorted(a.id for r in here for a in r.actors)
        if len(ids) > 1 and dice.random() < 0.4:
            left, right = sorted(dice.sample(ids, 2))
            decided.append(link(left, right, judgement=dice.choice(["same", "different"]), by="person"))
        if chronicle.conflicts and dice.random() < 0.4:
            wrong |= {dice.choice(chronicle.conflicts).id, *(e.id for r in here[:1] for e in r.events)}
        told = [without(r, wrong) for r in here]
        held = unpacked(known, chronicle.links, chronicle.shared).of(r.report.id for r in told)
        before = known if held.seen else Packed()
        links = [x for x in decided if {x.left, x.right} <= set(ids)]
        chronicle = reconcile(told, DUTCH, decided=links, wrong=wrong, memory=held)
        once = reconcile(told, DUTCH, decided=links, wrong=wrong)
        assert dumps(told, chronicle) == dumps(told, once)
        assert chronicle == once
        new = held.packed()
        kept = {row[0]: row for row in (*before.kept, *new.kept)}
        known = Packed(sketches=(*before.sketches, *new.sketches), pairs=new.pairs, kept=tuple(kept.values()))


@LAWS
@given(st.integers(0, 3), st.randoms(use_true_random=False))
def test_a_file_that_is_added_to_exports_the_bytes_of_one_that_is_built_at_once(
    tmp_path_factory: pytest.TempPathFactory, seed: int, dice: random.Random
) -> None:
    grows(tmp_path_factory.mktemp("grows"), [*more(seed, 10), *quarrels(seed)], dice, 7)


@pytest.mark.model
@pytest.mark.parametrize("seed", range(2))
def test_reports_that_were_read_grow_alike(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    found = list(read(read_paths([EXAMPLES], words=DUTCH.wire), Settings()))
    assert len(found) > 10
    grows(tmp_path, found, dice, 9)


def grows(folder: Path, readings: list[Reading], dice: random.Random, most: int) -> None:
    """Puts readings into a file in any order and bits, with people who decide, mark and take back; compares with a file built at once."""
    order = dice.sample(readings, len(readings))
    with open_chronicle(folder / "bits.kroniek", write=True) as bits, open_chronicle(folder / "once.kroniek", write=True) as once:
        acts: list[int] = []
        while order:
            count = dice.randint(1, most)
            bits.add_readings(order[:count])
            order = order[count:]
            here = list(bits.readings())
            found = sorted([e.id for r in here for e in r.events] + [c.id for c in bits.chronicle().conflicts])
            actors = sorted(a.id for r in here for a in r.actors)
            if dice.random() < 0.5:
                acts.append(bits.act("onzin", marks=[Mark(item=dice.choice(found), mark="verdict", value="wrong")]))
            if dice.random() < 0.5:
                left, right = sorted(dice.sample(actors, 2))
                acts.append(bits.act("oordeel", links=[link(left, right, judgement=dice.choice(["same", "different"]), by="person")]))
            if acts and dice.random() < 0.3:
                bits.take_back(acts.pop(dice.randrange(len(acts))))
            remake(bits, Settings())
        once.add_readings(dice.sample(readings, len(readings)))
        once.act("alles", links=bits.decisions(), marks=bits.marks())
        remake(once, Settings())
        assert wrong_items(once.marks()) == wrong_items(bits.marks())
        assert dumps(list(bits.readings()), bits.chronicle()) == dumps(list(once.readings()), once.chronicle())
        assert tables(bits) == tables(once)


def test_another_version_or_other_words_void_what_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        file.add_readings(more(1, 16))
        every = remake(file, Settings()).compared
        assert every > 0
        assert remake(file, Settings()).compared == 0
        for name, value in (("__version__", "99.0"), ("__file__", str(other_words(tmp_path / "kroniek" / "reconcile" / "memory.py")))):
            monkeypatch.setattr(kroniek if name == "__version__" else module, name, value)
            rules.cache_clear()
            assert file.remembered(rules("nl")) is None
            again = remake(file, Settings())
            assert (again.compared, len(again.kept.packed())) == (every, 16 + 4)
            assert remake(file, Settings()).compared == 0
    monkeypatch.undo()
    rules.cache_clear()


def other_words(path: Path) -> Path:
    """Where a program would lie that has one more word in a table of its language."""
    table = path.parents[1] / "lang" / "nl" / "verbs.tsv"
    for folder in (path.parent, table.parent):
        folder.mkdir(parents=True)
    table.write_text("lopen\n")
    (path.parents[1] / "records.py").write_text("")
    return path
