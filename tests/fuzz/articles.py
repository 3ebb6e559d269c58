"""Articles gone wrong: real ones, altered by bytes, characters, numbers, brackets and marks of direction."""

import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[2]
MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200d\ufeff\u0301\u0323\u00ad"
SIGNS = "()[]{}<>«»“”\"'/|\\%$€₫°²½①٣५๔𝟗０１.,;:-–—+*=&#@_~^!?\t\n\r\u00a0\u2028\u0085\x0b\x0c"
NUMBERS = ("0", "00", "1.", ".5", "1,2,3", "1.234.567,89", "12,345,678.9", "9" * 40, "1e9", "-7", "5%", "31/02/2024",
           "2025-13-45", "Q9/2024", "1/0", "10 - 5", "0.0000000001", "7(8(9", "USD5bnVND", "13 months")  # fmt: skip
Change = Callable[[str, Random], str]


@cache
def texts() -> tuple[str, ...]:
    """Return the articles that are altered: those of the project and those of the tests."""
    paths = sorted([*ROOT.glob("seeds/*.txt"), *ROOT.glob("tests/articles/*/texts/*.txt")])
    return tuple(path.read_bytes().decode("utf-8") for path in paths)


def article(random: Random) -> bytes:
    """Return the bytes of an altered article: one to eight changes of its text, now and then of its bytes."""
    text = _piece(random.choice(texts()), random)
    for _ in range(random.randint(1, 8)):
        text = random.choice(CHANGES)(text, random)
    content = bytearray(text.encode("utf-8", "replace"))
    for _ in range(random.choice((0, 0, 0, 1, 3))):
        _break(content, random)
    return bytes(content)


def _piece(text: str, random: Random) -> str:
    """Return some paragraphs of a text: what stands before a figure, and what doesn't."""
    lines = text.splitlines(keepends=True)
    first = random.randrange(len(lines))
    return "".join(lines[first : first + random.randint(1, 12)])


def _place(text: str, random: Random) -> int:
    return random.randint(0, len(text))


def _insert(inserted: str, text: str, random: Random) -> str:
    at = _place(text, random)
    return text[:at] + inserted + text[at:]


def _sign(text: str, random: Random) -> str:
    return _insert("".join(random.choices(SIGNS, k=random.choice((1, 2, 30)))), text, random)


def _mark(text: str, random: Random) -> str:
    for _ in range(random.randint(1, 20)):
        text = _insert(random.choice(MARKS), text, random)
    return text


def _number(text: str, random: Random) -> str:
    return _insert(random.choice((" ", "", "(")) + random.choice(NUMBERS), text, random)


def _digits(text: str, random: Random) -> str:
    """Replace each digit by another, now and then of another script."""
    other = random.choice(("0123456789", "0123456789", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９"))
    return "".join(random.choice(other) if letter.isdecimal() else letter for letter in text)


def _character(text: str, random: Random) -> str:
    return _insert(chr(random.choice((random.randint(0, 0x2FF), random.randint(0, 0xD7FF)))), text, random)


def _without(text: str, random: Random) -> str:
    first, last = sorted((_place(text, random), _place(text, random)))
    return text[:first] + text[min(last, first + 40) :]


def _repeated(text: str, random: Random) -> str:
    at = _place(text, random)
    return text[:at] + text[at : at + 30] * random.choice((2, 3, 40)) + text[at:]


def _joined(text: str, random: Random) -> str:
    return text + random.choice(("", " ", "\n", "\r\n\r\n")) + _piece(random.choice(texts()), random)


def _shuffled(text: str, random: Random) -> str:
    words = text.split(" ")
    random.shuffle(words)
    return " ".join(words)


def _formed(text: str, random: Random) -> str:
    return unicodedata.normalize(random.choice(("NFC", "NFD", "NFKC", "NFKD")), text)


def _cased(text: str, random: Random) -> str:
    return random.choice((text.upper(), text.lower(), text.title(), text.swapcase()))


def _unspaced(text: str, random: Random) -> str:
    return text.replace(random.choice((" ", "\n", ",", ".")), random.choice(("", "\n", "\u00a0", "  ")))


CHANGES: tuple[Change, ...] = (
    _sign, _mark, _number, _number, _digits, _character, _without, _repeated, _joined, _shuffled, _formed, _cased,
    _unspaced,
)  # fmt: skip


def _break(content: bytearray, random: Random) -> None:
    """Set a byte to any other, or cut the file off."""
    if content and random.random() < 0.8:
        content[random.randrange(len(content))] = random.randrange(256)
    else:
        del content[random.randint(0, len(content)) :]
