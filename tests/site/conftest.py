from pathlib import Path

import pytest

from tests.command import build


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the project's own input, built once."""
    folder = tmp_path_factory.mktemp("own") / "site"
    build("--out", folder)
    return folder
