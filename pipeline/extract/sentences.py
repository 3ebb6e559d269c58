"""Lines and sentences, as ranges of tokens."""

from dataclasses import dataclass

from pipeline.extract.scan import Scan

ENDS = frozenset(".!?…;")
ABBREVIATIONS = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "st", "co", "ltd", "inc", "corp", "no", "nos", "vs", "etc", "approx", "gen", "sen",
     "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "tp", "ths", "ts", "gs", "pgs", "tx", "q", "p", "mil"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: tokens `first` to `last` (exclusive), `line` the number of its line among those with words."""

    first: int
    last: int
    line: int


def sentences(scan: Scan) -> list[Sentence]:
    """Return the sentences of a text; a sentence never crosses the end of a line."""
    found: list[Sentence] = []
    first, line = 0, 0
    for index, token in enumerate(scan.tokens):
        is_last = index + 1 == len(scan.tokens)
        ends_line = not is_last and "\n" in scan.text[token.end : scan.tokens[index + 1].start]
        if is_last or ends_line or (token.text in ENDS and _ends(scan, index)):
            found.append(Sentence(first, index + 1, line))
            first = index + 1
        line += ends_line
    return found


def _ends(scan: Scan, index: int) -> bool:
    """Tell whether a stop ends a sentence: no abbreviation, and a capital or an opening follows."""
    token, following = scan.tokens[index], scan.tokens[index + 1]
    if token.text == ";":
        return False
    glued = token.end == following.start
    before = scan.tokens[index - 1] if index and scan.glued(index) else None
    if token.text == "." and before is not None:
        short = len(before.text) == 1 and before.text.isupper()
        if before.norm in ABBREVIATIONS or (short and (glued or _initial(scan, index))):
            return False
        if before.is_number and following.is_number and glued:
            return False
    if token.text == "." and glued:  # "last year.Visitors": a stop without its space
        starts = following.text[:1].isupper() and following.text[1:2].islower()
        return starts and before is not None and (before.text[-1].islower() or not before.is_word)
    return not following.text[0].islower() or not following.is_word


def _initial(scan: Scan, index: int) -> bool:
    """Tell whether a single capital before a stop is part of a name or of U.S."""
    return scan.sign(index - 2) in (".", "") or scan.norm(index + 1)[:1].islower() or scan.sign(index - 2) == "("
