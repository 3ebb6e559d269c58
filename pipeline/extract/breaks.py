"""Lines: where one ends, and where it only breaks off for want of room."""

import re
from bisect import bisect_left

from pipeline.extract.tokens import LINE_END, Token

BLANK = " \t\u00a0"  # what a line is indented with
WRAPPED = 30  # characters of the shortest line that breaks off for want of room
CONTINUED = frozenset(",%")  # signs at the end of a line behind which it may go on
OPENING = frozenset("($€£")  # signs that a line may go on with
LABELS = frozenset(".):")  # behind the number of a line
SEVERAL = 3  # lines that do so in a text that is set to a width
SLACK = 8  # characters by which a line may outgrow those, which are but some
SPACE = re.compile(r"\s")


def line_ends(text: str, tokens: list[Token]) -> frozenset[int]:
    """Return the tokens that a line ends behind; a line that only ends for want of room goes on with the next.

    Where several lines break off before a word in small letters the text is set to a width, and a line also breaks off
    before a name or a number for which it had no room.
    """
    starts = [token.start for token in tokens]
    found, first = dict[int, int](), 0  # the last token of a line, and the length of the line
    for end in LINE_END.finditer(text):
        before = bisect_left(starts, end.start()) - 1
        found.setdefault(before, end.start() - first)
        first = end.end()
    open_ = {before: length for before, length in found.items() if _is_open(text, tokens, before, length)}
    on = {before for before in open_ if tokens[before + 1].text[0].islower()}
    if len(on) >= SEVERAL:
        width = max(open_[before] for before in on)
        on |= {
            before for before, length in open_.items()
            if length <= width + SLACK and length + _of_word(text, tokens[before + 1]) > width
        }  # fmt: skip
    return frozenset(set(found) - on - {-1, len(tokens) - 1})


def _of_word(text: str, token: Token) -> int:
    """Return how many characters a line needs for a space and what stands up to the next one, from a token on."""
    found = SPACE.search(text, token.start)
    return 1 + (found.start() if found else len(text)) - token.start


def _is_open(text: str, tokens: list[Token], before: int, length: int) -> bool:
    """Tell whether a line may only end for want of room: it is long, no stop ends it, the next one goes on."""
    if length < WRAPPED or not 0 <= before < len(tokens) - 1:
        return False
    last, following = tokens[before], tokens[before + 1]
    if not (last.is_word or last.is_number or last.text in CONTINUED) or not _goes_on(text, following):
        return False
    between = text[last.end : following.start].replace("\r\n", "\n")
    return between[-1] not in BLANK and len(LINE_END.findall(between)) == 1  # who indents a line begins one


def _goes_on(text: str, token: Token) -> bool:
    """Tell whether a line may go on with a token: a word, a sign that opens a number, or one that numbers no line."""
    if token.is_number:
        return text[token.end : token.end + 1] not in LABELS
    return token.is_word or token.text in OPENING
