"""What can go wrong, as a tree: one look says what to catch.

    KroniekError
    ├── InputError          a file or record that cannot be read as a report
    ├── SettingsError       a setting that is unknown or has a wrong value
    ├── LanguageError       a language that Kroniek does not read
    ├── ModelError          a pipeline that cannot be loaded
    ├── RequestError        a page that is asked for with words that mean nothing
    │   └── QueryError      a search that cannot be understood, with the character (serve/query.py)
    └── StoreError          a chronicle file that cannot be opened or written
        ├── NotAChronicle   the file is something else
        ├── NewerChronicle  the file was written by a later version
        ├── BusyChronicle   another program is writing to it
        └── SlowQuery       a question took longer than it may

Messages say what was found, what is possible, and what to type next.
"""

from __future__ import annotations

from collections.abc import Mapping


class KroniekError(Exception):
    """The root: catch this for everything that Kroniek raises on purpose.

    `key` and `values` say the same as the message to a program, which may put it into the words of another language.
    """

    def __init__(self, message: str, *, key: str = "", values: Mapping[str, object] | None = None) -> None:
        self.message, self.key, self.values = message, key, dict(values or {})
        super().__init__(message)


class InputError(KroniekError):
    """A file or record that cannot be read as a report; the others still go through."""

    def __init__(
        self, source: str, reason: str, *, line: int | None = None, key: str = "", values: Mapping[str, object] | None = None
    ) -> None:
        self.source, self.reason, self.line = source, reason, line
        super().__init__(f"{source}:{line}: {reason}" if line else f"{source}: {reason}", key=key, values=values)

    def __reduce__(self) -> tuple[object, ...]:
        """Errors travel between processes as what they were made of."""
        return _input_error, (self.source, self.reason, self.line, self.key, self.values)


def _input_error(source: str, reason: str, line: int | None, key: str, values: dict[str, object]) -> InputError:
    return InputError(source, reason, line=line, key=key, values=values)


class SettingsError(KroniekError):
    """A setting that is unknown or has a wrong value."""


class LanguageError(KroniekError):
    """A language that Kroniek does not read."""


class ModelError(KroniekError):
    """A pipeline that cannot be loaded."""


class RequestError(KroniekError):
    """Something was asked for in words that mean nothing here; the message says which are possible."""


class StoreError(KroniekError):
    """A chronicle file that cannot be opened or written."""


class NotAChronicle(StoreError):  # noqa: N818 -- reads as what it says: the file is not a chronicle
    """The file is something else."""


class NewerChronicle(StoreError):  # noqa: N818
    """The file was written by a later version of Kroniek."""


class BusyChronicle(StoreError):  # noqa: N818
    """Another program is writing to the file."""


class SlowQuery(StoreError):  # noqa: N818
    """A question took longer than it may."""
