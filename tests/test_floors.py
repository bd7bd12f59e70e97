"""No row of the score falls below its floor: on our own annotated set always, on the shared ones where they are."""

from __future__ import annotations

import pytest

import gate


@pytest.mark.model
@pytest.mark.parametrize("name", ["own", *gate.SHARED])
def test_no_row_is_below_its_floor(name: str) -> None:
    folder = gate.sets().get(name)
    if folder is None:
        pytest.skip(f"../shared/{name} is not on this machine")
    fallen = [f"{c.row}: {c.measured:.3f} < {c.floor}" for c in gate.checks(name, folder) if c.fallen]
    assert not fallen
