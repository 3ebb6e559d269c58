"""Text to tokens: numerals, words and single signs, each with its place in the text."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from pipeline.frozen import frozen

# Signs that nobody sees (format characters, Cf): what may stand in a word, and what parts words as a blank does.
JOINING = "\u00ad\u200c\u200d\u2060"  # soft hyphen, joiners
PARTING = "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"  # zero-width spaces, marks of direction
UNSEEN = re.compile(f"[{JOINING}]")
# A numeral keeps the marks between its digits; a word may carry combining diacritics (NFD).
TOKEN = re.compile(rf"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[\u0300-\u036f{JOINING}]+[^\W\d_]*)*|[^\s{JOINING}{PARTING}]")
LONGEST_NUMERAL = 40  # characters; a longer run of digits is cut, so that no mention is too long
APOSTROPHES = frozenset("’‘ʼ´`")
DASHES = frozenset("-–—‑−")
# The tone of an open syllable may stand on its first or its second vowel: `thủy` and `thuỷ`, `hóa` and `hoá`.
FIRST_TONE = re.compile("(o(?=.[ae])|u(?=.y))([\u0300\u0301\u0303\u0309\u0323])(.)")
LINE_ENDS = frozenset("\n\r\x85\u2028\u2029")  # what ends a line in Unicode (UAX 14)
LINE_END = re.compile(f"[{''.join(sorted(LINE_ENDS))}]")


@frozen
class Token:
    """A token: `start` and `end` are code points of the article, `text` is what is seen, `norm` is for comparing."""

    start: int
    end: int
    text: str
    norm: str
    is_number: bool
    is_word: bool


def tokenize(text: str) -> list[Token]:
    """Return the tokens of a text in order; white space and unseen signs are left out."""
    tokens: list[Token] = []
    for match in TOKEN.finditer(text):
        start, end = match.span()
        seen, norm, is_number, is_word = _sort(match[0])
        if is_number and end - start > LONGEST_NUMERAL:
            tokens.extend(_cut(seen, start))
        else:
            tokens.append(Token(start, end, seen, norm, is_number, is_word))
    return tokens


def _cut(numeral: str, start: int) -> Iterator[Token]:
    """Yield the pieces of a numeral that is too long for one mention."""
    for cut in range(0, len(numeral), LONGEST_NUMERAL):
        piece = numeral[cut : cut + LONGEST_NUMERAL]
        yield Token(start + cut, start + cut + len(piece), piece, piece, True, False)


@lru_cache(maxsize=1 << 16)
def _sort(found: str) -> tuple[str, str, bool, bool]:
    """Return a token as it is seen, for comparing, and whether it is a numeral, and a word: its first sign tells."""
    if found[0].isdecimal():
        return found, found, True, False
    if found[0].isalnum():
        return UNSEEN.sub("", found), normal(found), False, True
    return found, "'" if found in APOSTROPHES else found, False, False


def written(text: str) -> list[str]:
    """Return the tokens of a text as they are written, without their places."""
    return [match[0] for match in TOKEN.finditer(text)]


@lru_cache(maxsize=1 << 16)
def normal(text: str) -> str:
    """Return a word for comparing: composed (NFC), without case or unseen signs, its tone on the second vowel."""
    if text.isascii():
        return text.casefold()
    tones_apart = unicodedata.normalize("NFD", UNSEEN.sub("", text).casefold())
    return unicodedata.normalize("NFC", FIRST_TONE.sub(r"\1\3\2", tones_apart))
