"""Plain text, which may stand in a cell: none that a spreadsheet program would take for a formula.

Such a program computes a cell of a CSV file that begins with = or @, with + or -, or with a tab or line end that hides
one of them; = + - @ count in their full width too. So no cell of the package begins with one. Only a sign before a
digit may stay, since articles print `+14.9%`, and then only where nothing follows that could call a function, name
another cell or start a program. Nothing is put before a cell to disarm it: what is published reads back as it was.
"""

import re

# A `pattern` of Table Schema, for every column of free text in pipeline/schemas.
PATTERN = r"([^=+\-@＝＋－＠\t\r\n][\s\S]*|[+\-][0-9][^=@|!(\[]*)"
_PLAIN = re.compile(PATTERN)
_CALLS = re.compile(r"[=@|!(\[]")


def is_plain(text: str) -> bool:
    """Tell whether a text may stand in a cell; an empty one is a missing value."""
    return not text or _PLAIN.fullmatch(text) is not None


def plain_end(text: str) -> str:
    """Return the longest end of a text that is plain."""
    start = 0
    while not is_plain(text[start:]):
        start += 1
    return text[start:]


def plain_start(text: str) -> str:
    """Return the longest beginning of a text that is plain; where it begins with a sign, a digit follows."""
    called = _CALLS.search(text)
    return text if is_plain(text) or called is None else text[: called.start()]


def with_minus(text: str) -> str:
    """Return words of ours, which may begin with a negative number, with a minus sign instead of its hyphen."""
    return "−" + text[1:] if text.startswith("-") else text
