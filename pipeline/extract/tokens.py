"""Text to tokens: numerals, words and single signs, each with its place in the text."""

import re
import unicodedata
from functools import lru_cache

from pipeline.frozen import frozen

# A numeral keeps the marks between its digits; a word may carry combining diacritics (NFD).
TOKEN = re.compile(r"(?P<number>\d+(?:[.,]\d+)*)|(?P<word>[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*)|(?P<sign>\S)")
LONGEST_NUMERAL = 40  # characters; a longer run of digits is cut, so that no mention is too long
APOSTROPHES = frozenset("’‘ʼ´`")
DASHES = frozenset("-–—‑−")
# The tone of an open syllable may stand on its first or its second vowel: `thủy` and `thuỷ`, `hóa` and `hoá`.
FIRST_TONE = re.compile("(o(?=.[ae])|u(?=.y))([\u0300\u0301\u0303\u0309\u0323])(.)")
LINE_ENDS = frozenset("\n\r\x85\u2028\u2029")  # what ends a line in Unicode (UAX 14)
LINE_END = re.compile(f"[{''.join(sorted(LINE_ENDS))}]")


@frozen
class Token:
    """A token: `start` and `end` are code points of the text, `norm` is for comparing."""

    start: int
    end: int
    text: str
    norm: str
    is_number: bool
    is_word: bool


def tokenize(text: str) -> list[Token]:
    """Return the tokens of a text in order; white space is left out."""
    tokens: list[Token] = []
    for match in TOKEN.finditer(text):
        kind, found = match.lastgroup, match[0]
        start, end = match.span()
        if kind == "word":
            tokens.append(Token(start, end, found, normal(found), False, True))
        elif kind == "number":
            for cut in range(start, end, LONGEST_NUMERAL):
                piece = text[cut : min(cut + LONGEST_NUMERAL, end)]
                tokens.append(Token(cut, cut + len(piece), piece, piece, True, False))
        else:
            tokens.append(Token(start, end, found, "'" if found in APOSTROPHES else found, False, False))
    return tokens


def written(text: str) -> list[str]:
    """Return the tokens of a text as they are written, without their places."""
    return [match[0] for match in TOKEN.finditer(text)]


@lru_cache(maxsize=1 << 16)
def normal(text: str) -> str:
    """Return a word for comparing: composed (NFC), without case, its tone on the second vowel."""
    if text.isascii():
        return text.casefold()
    tones_apart = unicodedata.normalize("NFD", text.casefold())
    return unicodedata.normalize("NFC", FIRST_TONE.sub(r"\1\3\2", tones_apart))
