"""Which number turns (recipe "Data Package version"; what it leaves open: docs/releases.md)."""

import pytest

from pipeline.errors import InputError
from pipeline.release.bump import Bump, after, numbers


@pytest.mark.parametrize(
    ("bump", "version"), [(Bump.NONE, "1.4.2"), (Bump.PATCH, "1.4.3"), (Bump.MINOR, "1.5.0"), (Bump.MAJOR, "2.0.0")]
)
def test_the_next_version(bump: Bump, version: str) -> None:
    assert after("1.4.2", bump) == version


@pytest.mark.parametrize("version", ["1.4", "1.4.2-rc.1", "01.4.2", "v1.4.2", "1.4.2\n", ""])
def test_a_version_is_three_numbers(version: str) -> None:
    with pytest.raises(InputError, match="three numbers such as"):
        numbers(version, "params.yaml")
