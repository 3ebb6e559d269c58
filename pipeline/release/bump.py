"""Which number of a version a change turns, by the recipe "Data Package version" of datapackage.org.

What the recipe says and what it leaves open: docs/releases.md.
"""

import re
from enum import IntEnum

from pipeline.errors import InputError

NUMBERS = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
FIRST = "1.0.0"


class Bump(IntEnum):
    """How much a change is: the greatest change between two versions turns the number."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    @property
    def word(self) -> str:
        """The bump in a word."""
        return self.name.lower()


def numbers(version: str, where: str) -> tuple[int, int, int]:
    """Return the three numbers of a version. Raises `InputError` for anything else; `where` tells where it stands."""
    found = NUMBERS.fullmatch(version)
    if found is None:
        raise InputError(where, f"the version {version!r}", "three numbers such as 1.4.2", "Correct it.")
    major, minor, patch = map(int, found.groups())
    return major, minor, patch


def after(version: str, bump: Bump) -> str:
    """Return the version that follows one of three numbers."""
    major, minor, patch = numbers(version, "the last release")
    following = {
        Bump.NONE: (major, minor, patch),
        Bump.PATCH: (major, minor, patch + 1),
        Bump.MINOR: (major, minor + 1, 0),
        Bump.MAJOR: (major + 1, 0, 0),
    }
    return ".".join(map(str, following[bump]))
