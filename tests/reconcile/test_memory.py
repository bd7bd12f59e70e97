"""Reports that come in bits give the same chronicle, byte for byte, as reports that come at once, and are not all compared again."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from build import actor, event, reading, report
from kroniek import lang
from kroniek.export.contract import dumps
from kroniek.pipeline import remake, without, wrong_items
from kroniek.reconcile import reconcile
from kroniek.reconcile.memory import Memory, Packed, unpacked
from kroniek.records import Chronicle, Link, Reading
from kroniek.settings import Settings
from kroniek.store import ChronicleFile, Mark, open_chronicle
from kroniek.store.chronicle import CONCLUDED, DERIVED
from kroniek.store.renew import ORDERED
from reconcile.test_laws import some

DUTCH = lang.load("nl")


def more(seed: int, count: int) -> list[Reading]:
    """Reports with findings that overlap, some of them copies of others."""
    readings = some(seed, count)
    text = "In Orm is woensdag de brug over de Leie ingestort, zegt de brandweer, die nog naar een vermiste schipper zoekt bij de kade."
    for i in range(count // 4):
        r = report(f"{text} Deel {i % 3}.", source=f"kopie-{i}.txt", published=f"2024-03-{10 + i}", outlet=f"Krant {i}")
        there = actor(r, "Orm", kind="place")
        fell = event(r, "In Orm is woensdag de brug over de Leie ingestort", "ingestort", lemma="instorten", where=[there], at="2024-03-06")
        readings.append(reading(r, actors=[there], events=[fell]))
    return readings


def again(memory: Memory, chronicle: Chronicle, known: Packed) -> Packed:
    """The memory as a file has it, after what it had before."""
    new = memory.packed()
    kept = {row[0]: row for row in (*known.kept, *new.kept)}
    return Packed(sketches=(*known.sketches, *new.sketches), pairs=new.pairs, kept=tuple(kept.values()))


@pytest.mark.parametrize("seed", range(6))
def test_any_order_in_any_batches_gives_the_same_bytes(seed: int) -> None:
    dice = random.Random(seed)
    readings = more(seed, 24)
    whole = dumps(readings, reconcile(readings, DUTCH))
    shuffled = dice.sample(readings, len(readings))
    chronicle, known = Chronicle(), Packed()
    done = 0
    while done < len(shuffled):
        done += dice.randint(1, 9)
        memory = unpacked(known, chronicle.links, chronicle.shared)
        chronicle = reconcile(shuffled[:done], DUTCH, memory=memory)
        known = again(memory, chronicle, known)
    assert dumps(readings, chronicle) == whole


def test_what_was_compared_is_not_compared_again() -> None:
    readings = more(3, 40)
    memory = Memory()
    first = reconcile(readings[:-1], DUTCH, memory=memory)
    everything, known = memory.compared, again(memory, first, Packed())
    memory = unpacked(known, first.links, first.shared)
    second = reconcile(readings[:-1], DUTCH, memory=memory)
    assert (everything > 0, memory.compared, memory.packed().kept) == (True, 0, [])
    memory = unpacked(again(memory, second, known), second.links, second.shared)
    reconcile(readings, DUTCH, memory=memory)
    assert 0 < memory.compared < everything / 2


def test_a_memory_with_a_report_that_is_gone_is_none() -> None:
    memory = unpacked(Packed(sketches=[("rep_gone", b"")]), ())
    assert not memory.of(["rep_here"]).seen
    assert memory.of(["rep_gone", "rep_here"]) is memory


@pytest.mark.parametrize("seed", range(5))
def test_a_file_that_grows_holds_the_chronicle_of_all_its_reports(tmp_path: Path, seed: int) -> None:
    """In any order and bits, with a person who decides, marks and takes back in between."""
    dice = random.Random(seed)
    readings = more(seed, 20)
    waiting = dice.sample(readings, len(readings))
    decided = some_decision(readings)
    with open_chronicle(tmp_path / "bits.kroniek", write=True) as file:
        assert file.remembered("other rules") is None
        taken = [file.act("zijn er twee", links=[decided])]
        while waiting:
            count = dice.randint(1, 7)
            file.add_readings(waiting[:count])
            del waiting[:count]
            known = list(file.readings())
            item = dice.choice([e.id for r in known for e in r.events] + [f.id for r in known for f in r.figures])
            taken.append(file.act("onzin", marks=[Mark(item=item, mark="verdict", value="wrong")]))
            if dice.random() < 0.4:
                file.take_back(taken.pop(dice.randrange(len(taken))))
            remake(file, Settings())
            wrong = wrong_items(file.marks())
            once = reconcile([without(r, wrong) for r in known], DUTCH, decided=file.decisions(), wrong=wrong)
            assert file.chronicle() == once
        grown = tables(file)
        file.replace_chronicle(Chronicle(), version=file.version)
        file.replace_chronicle(once, version=file.version)
        assert tables(file) == grown


def tables(file: ChronicleFile) -> dict[str, list[tuple[object, ...]]]:
    """All that a file concludes, table by table, in its order if it has one; how much room is left between positions is left out."""
    out = {t: sorted((tuple(r) for r in file.rows(f"SELECT * FROM {t}")), key=repr) for t in DERIVED if t not in {*ORDERED, "shared"}}
    for table, at in ORDERED.items():
        rows = [tuple(r) for r in file.rows(f"SELECT * FROM {table} ORDER BY position")]
        out[table] = [row[:at] + row[at + 1 :] for row in rows]
    return {**out, "shared": sorted(tuple(r)[1:] for r in file.rows("SELECT * FROM shared"))}


def test_rows_that_stay_are_left_where_they_are(tmp_path: Path) -> None:
    readings = more(1, 20)
    once = reconcile(readings, DUTCH)
    with open_chronicle(tmp_path / "a.kroniek", write=True) as file:
        file.add_readings(readings)
        file.replace_chronicle(once, version=file.version)
        before = {t: file.rows(f"SELECT rowid FROM {t} ORDER BY 1") for t in CONCLUDED}
        less = replace(once, timeline=once.timeline[:-1])
        file.replace_chronicle(less, version=file.version)
        after = {t: file.rows(f"SELECT rowid FROM {t} ORDER BY 1") for t in CONCLUDED}
        assert file.chronicle() == less
    gone = {t for t in CONCLUDED if before[t] != after[t]}
    assert gone <= {"entries", "entry_actors", "entry_conflicts", "evidence"}
    assert {tuple(r) for r in after["entries"]} < {tuple(r) for r in before["entries"]}


def test_a_report_that_is_gone_is_forgotten() -> None:
    readings = more(2, 24)
    memory = Memory()
    first = reconcile(readings, DUTCH, memory=memory)
    less = [r for i, r in enumerate(readings) if i % 5]
    memory = unpacked(memory.packed(), first.links, first.shared).of(r.report.id for r in less)
    assert dumps(less, reconcile(less, DUTCH, memory=memory)) == dumps(less, reconcile(less, DUTCH))


def some_decision(readings: list[Reading]) -> Link:
    """A person who says of two actors of one name that they are two."""
    named = sorted(a.id for r in readings for a in r.actors if a.name == "Mira Tolan")
    return Link(kind="actor", left=named[0], right=named[1], judgement="different", score=1.0, reason="", by="person")
