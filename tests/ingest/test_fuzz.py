"""Each reader on files that were changed at random; `make fuzz` does the same for long."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest import files
from ingest.mutate import CHANGE, SUFFIXES, changed, check


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], derandomize=True)
@given(which=st.integers(0, 1), changes=st.lists(CHANGE, min_size=1, max_size=4))
def test_changed_files(suffix: str, which: int, changes: list[tuple[str, float, int, bytes]]) -> None:
    check(suffix, changed(files.GOOD[suffix][which], changes))


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=10, deadline=None, derandomize=True)
@given(data=st.binary(max_size=300))
def test_any_bytes(suffix: str, data: bytes) -> None:
    check(suffix, data)
