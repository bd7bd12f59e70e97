"""`.txt`: what becomes of bytes, headers and bad files."""

from __future__ import annotations

from pathlib import Path

import pytest

from kroniek.errors import InputError
from kroniek.ingest import Gathering, read_paths, report_of
from kroniek.records import Report

READ = [
    ("a header before the text", b" date 2019-05 De sluis is dicht.", ("2019-05-01", "2019-05-31"), "De sluis is dicht."),
    ("a header on its own line", b" date 2019-05-06\nDe sluis is dicht.", ("2019-05-06", "2019-05-06"), "De sluis is dicht."),
    ("a year", b"date 2019\n\nDe sluis is dicht.", ("2019-01-01", "2019-12-31"), "De sluis is dicht."),
    ("February of a leap year", b" date 2024-02 De sluis is dicht.", ("2024-02-01", "2024-02-29"), "De sluis is dicht."),
    ("no header", b"De sluis is dicht.", None, "De sluis is dicht."),
    ("a header that is not at the head", b"De sluis is dicht. date 2019-05", None, "De sluis is dicht. date 2019-05"),
    ("a first word that looks like one", b"date van de sluis", None, "date van de sluis"),
    ("a byte order mark", b"\xef\xbb\xbf date 2019-05 Dicht.", ("2019-05-01", "2019-05-31"), "Dicht."),
    ("a byte order mark alone", b"\xef\xbb\xbfDicht.", None, "Dicht."),
    ("line endings of all kinds", b" date 2019-05\r\nEen.\rTwee.\n", ("2019-05-01", "2019-05-31"), "Een.\rTwee.\n"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "raw", "days", "body"), READ, ids=[r[0] for r in READ])
def test_reads(tmp_path: Path, why: str, raw: bytes, days: tuple[str, str] | None, body: str) -> None:
    (tmp_path / "a.txt").write_bytes(raw)
    (found,) = read_paths([tmp_path])
    assert found.text == raw.decode("utf-8"), "the text is kept to the character"
    assert found.text[found.body :] == body
    when = found.published
    assert (when and (str(when.earliest), str(when.latest))) == days


BAD = [
    ("empty", b"", "empty", None, {}),
    ("white space", b" \n\t ", "empty", None, {}),
    ("a header and nothing else", b" date 2019-05\n", "empty", None, {}),
    ("a NUL byte", b"Een.\nTw\0ee.", "binary", 2, {"byte": 7}),
    ("a byte that no encoding has", b"Een.\nD\x81 brug.", "encoding", 2, {"byte": 6, "value": "0x81"}),
    ("half a character at the end", b"Een.\nDe brug \xc3", "encoding", 2, {"byte": 13, "value": "0xc3"}),
    ("UTF-16 cut off", "Een.\nTwee.".encode("utf-16")[:-1], "encoding_of", 2, {"encoding": "utf-16-le"}),
    ("another kind of file", b"%PDF-1.4\nEen.", "lies", None, {"found": "PDF"}),
    ("month 13", b" date 2019-13 De brug.", "date", 1, {"found": "'2019-13'"}),
    ("31 April", b" date 2019-04-31 De brug.", "date", 1, {"found": "'2019-04-31'"}),
    ("a month in one digit", b" date 2019-5 De brug.", "date", 1, {"found": "'2019-5'"}),
    ("year 0", b" date 0000 De brug.", "date", 1, {"found": "'0000'"}),
    ("digits of another script", " date ٢٠١٩ De brug.".encode(), "date", 1, {"found": "'٢٠١٩'"}),
]  # fmt: skip


@pytest.mark.parametrize(("why", "raw", "key", "line", "values"), BAD, ids=[r[0] for r in BAD])
def test_bad(tmp_path: Path, why: str, raw: bytes, key: str, line: int | None, values: dict[str, object]) -> None:
    (tmp_path / "a.txt").write_bytes(raw)
    (tmp_path / "b.txt").write_bytes(b"De brug is dicht.")
    gathering = Gathering([tmp_path])
    assert [r.source for r in gathering] == [str(tmp_path / "b.txt")], "the others go on"
    (error,) = gathering.skipped
    assert (error.key, error.source, error.line) == (key, str(tmp_path / "a.txt"), line)
    assert values.items() <= error.values.items()


def test_a_bad_file_is_raised_when_nobody_takes_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    with pytest.raises(InputError, match=r"a\.txt: empty: there is no text"):
        list(read_paths([tmp_path]))


def test_reports_are_of_the_language_that_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("De brêge is ticht.")
    (tmp_path / "b.jsonl").write_text('{"text": "De brêge is iepen.", "language": "nl"}')
    assert [(r.source.rpartition("/")[2], r.language) for r in Gathering([tmp_path], None, "fy")] == [("a.txt", "fy"), ("b.jsonl#1", "fy")]
    assert [r.language for r in read_paths([tmp_path], language="fy")] == ["fy", "fy"]
    (dutch, _), (frisian, _) = (list(read_paths([tmp_path], language=code)) for code in ("nl", "fy"))
    assert dutch.id == frisian.id, "what is known is not read twice for another setting"


def test_folders_are_read_to_the_bottom_in_order(tmp_path: Path) -> None:
    beside = ("a/notes.doc", "README.doc", "zaak.kroniek", "zaak.kroniek-wal", "a/.hidden.txt", ".git/x.txt")
    for name in ("b.txt", "a/z.txt", "a/b/c.txt", "A.TXT", *beside):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"Bericht {name}.")
    gathering = Gathering([tmp_path])
    assert [Path(r.source).relative_to(tmp_path).as_posix() for r in gathering] == ["A.TXT", "a/b/c.txt", "a/z.txt", "b.txt"]
    assert gathering.passed == {".doc": 1}
    assert gathering.skipped == []


def test_a_link_back_up_does_not_loop(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "x.txt").write_text("De brug is dicht.")
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "self").symlink_to(tmp_path / "a" / "self")
    (tmp_path / "a" / "gone.txt").symlink_to(tmp_path / "nowhere")
    gathering = Gathering([tmp_path])
    assert [Path(r.source).name for r in gathering] == ["x.txt"]
    assert [(e.key, Path(e.source).name) for e in gathering.skipped] == [("missing", "gone.txt")]


COVERS = [
    ("a file", ["in/a.txt"], "in/a.txt", True),
    ("another file", ["in/a.txt"], "in/b.txt", False),
    ("a line of a file", ["in/a.jsonl"], "in/a.jsonl#7/8", True),
    ("a file in a folder, though it is gone", ["in"], "in/sub/gone.txt", True),
    ("a folder that begins as this one", ["in"], "inner/a.txt", False),
    ("here", ["."], "in/a.txt", True),
    ("here is not everywhere", ["."], "/tmp/a.txt", False),
    ("a whole path", ["/tmp/in"], "/tmp/in/a.txt", True),
    ("a part of a path is not here", ["in"], "a.txt", False),
]


@pytest.mark.parametrize(("why", "paths", "source", "covered"), COVERS, ids=[r[0] for r in COVERS])
def test_covers(why: str, paths: list[str], source: str, covered: bool) -> None:
    assert Gathering(Path(p) for p in paths).covers(source) is covered


PATHS = [
    ("a path that is not there", "nowhere", "missing"),
    ("a file of a kind that we do not read", "a.exe", "kind"),
    ("a folder with nothing to read", "folder", "folder"),
]


@pytest.mark.parametrize(("why", "name", "key"), PATHS, ids=[r[0] for r in PATHS])
def test_bad_paths(tmp_path: Path, why: str, name: str, key: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.exe").write_bytes(b"MZ")
    gathering = Gathering([tmp_path / name])
    assert list(gathering) == []
    assert [e.key for e in gathering.skipped] == [key]


def test_a_file_that_may_not_be_read_is_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("De brug is dicht.")

    def refuse(self: Gathering, path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Gathering, "_open", refuse)
    gathering = Gathering([tmp_path])
    assert list(gathering) == []
    assert [str(e) for e in gathering.skipped] == [f"{tmp_path / 'a.txt'}: Permission denied"]


def test_a_name_that_is_not_utf_8_is_read(tmp_path: Path) -> None:
    (tmp_path / "\udce9.txt").write_text("De brug is dicht.")
    (found,) = read_paths([tmp_path])
    assert found.source == f"{tmp_path}/\\xe9.txt"


def test_the_id_follows_from_what_the_report_is() -> None:
    one, other = (report_of("De brug is dicht.", source=name) for name in ("a.txt", "b/c.txt"))
    assert one.id == other.id, "not from where it was found"
    assert one.id != report_of("De brug is open.", source="a.txt").id
    assert isinstance(one, Report)
