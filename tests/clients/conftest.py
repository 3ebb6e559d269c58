"""The package as its users get it: `datapackage/` of this repository, and the files to download that are made of it."""

import pytest

from pipeline import formats
from tests.clients.facts import PUBLISHED, Downloads


@pytest.fixture(scope="session")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Downloads:
    folder = tmp_path_factory.mktemp("downloads")
    formats.run(PUBLISHED, folder / "formats")
    return Downloads(folder / "formats")
