"""What a build has to say of its articles: which were left out, and what is odd about others.

`notices.csv` in the stage's folder holds them for the page on quality; the command line prints them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.errors import InputError

LEFT_OUT, WARNING = "left_out", "warning"
AHEAD = "ahead"  # hangs on the day of the build: said, and never written

COLUMNS: Mapping[str, str] = {
    "file": "string",
    "effect": "string",
    "kind": "string",
    "byte": "integer",
    "other": "string",
    "message": "string",
}


class BadArticleError(InputError):
    """An article that cannot be read: it stops the build, or is left out where `params.yaml` says so.

    `kind` is a word that the site translates; `byte` the place in the file, `other` the file that it repeats.
    """

    def __init__(
        self,
        file: object,
        kind: str,
        words: tuple[str, str, str],
        *,
        byte: int | None = None,
        other: str | None = None,
    ) -> None:
        """Keep the parts; `words` are what was found, what was expected and what to do."""
        super().__init__(str(file) if byte is None else f"{file}, byte {byte}", *words)
        self.kind, self.byte, self.other = kind, byte, other


@dataclass(frozen=True)
class Notice:
    """A file that was left out, or a warning of it; `message` says the rest, without the folder's path."""

    file: str
    effect: str
    kind: str
    byte: int | None
    other: str | None
    message: str

    def __str__(self) -> str:
        """Return it as the command line prints it."""
        return f"{self.effect.replace('_', ' ')}: {self.file}: {self.message}"


def left_out(file: str, error: BadArticleError) -> Notice:
    """Return the notice of an article that was left out."""
    place = "" if error.byte is None else f" at byte {error.byte}"
    message = f"found {error.found}{place}; expected {error.expected}. {error.advice}"
    return Notice(file, LEFT_OUT, error.kind, error.byte, error.other, message)


def warning(file: str, kind: str, message: str, other: str | None = None) -> Notice:
    """Return a warning of an article that was read."""
    return Notice(file, WARNING, kind, None, other, message)


def ordered(notices: Iterable[Notice]) -> list[Notice]:
    """Return the notices as they are written: what was left out first, then by kind and file."""
    return sorted(notices, key=lambda one: (one.effect, one.kind, one.file))
