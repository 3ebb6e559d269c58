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
_DOUBTFUL = frozenset("=+-@＝＋－＠\t\r\n")  # first signs with which a text may be none of the pattern
_CALLS = re.compile(r"[=@|!(\[]")


def is_plain(text: str) -> bool:
    """Tell whether a text may stand in a cell; an empty one is a missing value."""
    return text[:1] not in _DOUBTFUL or _PLAIN.fullmatch(text) is not None


def plain_end(text: str) -> str:
    """Return the longest end of a text that is plain."""
    while text[:1] in _DOUBTFUL and not is_plain(text):
        text = text[1:]
    return text


def plain_start(text: str) -> str:
    """Return the longest beginning of a text that is plain; where it begins with a sign, a digit follows."""
    called = None if is_plain(text) else _CALLS.search(text)
    return text if called is None else text[: called.start()]


def with_minus(text: str) -> str:
    """Return words of ours, which may begin with a negative number, with a minus sign instead of its hyphen."""
    return "−" + text[1:] if text.startswith("-") else text
