"""Text that others wrote, as HTML that shows exactly that text and can do nothing else.

Pages pass through two engines: Python-Markdown, whose extensions look for fences, macros, `[links]` and `--8<--` before
they know of HTML, and the browser. Letters, digits and spaces mean nothing to either; every other character is written
as a numeric reference, which both leave alone. The text stays on one line.
"""

import re
import unicodedata
from functools import lru_cache

from markupsafe import Markup

# References to these come out of an HTML parser as other characters (HTML Standard, 13.2.5.80); as raw characters the
# C1 controls survive.
C1 = range(0x80, 0xA0)
NUL = "\0"
NUL_PICTURE = "\N{SYMBOL FOR NULL}"

LAYOUT = frozenset("\t\n\r\f")
# All that is no plain letter, digit or space: few of these turn out to be letters, too.
MEANINGFUL = re.compile(r"[^A-Za-z0-9 \u00c0-\u024f\u1e00-\u1eff]")
# Line and paragraph separators, controls and format characters (bidirectional marks, zero-width characters).
INVISIBLE = frozenset({"Cc", "Cf", "Zl", "Zp"})


@lru_cache(maxsize=10_000)
def referenced(text: str) -> Markup:
    """Return the text for an element or an attribute value; NUL, which HTML cannot hold, becomes its picture."""
    return Markup(MEANINGFUL.sub(lambda found: _reference(found.group()), text))


def shown(text: str) -> Markup:
    """Return the text for an element, every invisible character isolated and named, so that it orders nothing else."""
    return Markup("".join(map(_visible, text)))


def _reference(character: str) -> str:
    if character == " " or unicodedata.category(character)[0] == "L" or character in "0123456789":
        return character
    if character == NUL:
        return NUL_PICTURE
    code = ord(character)
    return character if code in C1 else f"&#{code};"


def _visible(character: str) -> str:
    if character in LAYOUT or unicodedata.category(character) not in INVISIBLE:
        return _reference(character)
    return f'<bdi class="invisible" data-code="U+{ord(character):04X}">{_reference(character)}</bdi>'
