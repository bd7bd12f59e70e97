"""A file with one of everything, made once: the tests that write make their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

import serving


@pytest.fixture(scope="session")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return serving.write(
        tmp_path_factory.mktemp("serve") / "zaak.kroniek", serving.everything(), title="Delmonde", licence="CC0"
    )


@pytest.fixture
def browser(case: Path) -> TestClient:
    return serving.client(case)
