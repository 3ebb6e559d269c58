"""Lines and sentences, as ranges of tokens."""

from pipeline.extract.headlines import lines_above
from pipeline.extract.pictured import is_pictured, speaks_of_photos
from pipeline.extract.scan import Scan
from pipeline.frozen import frozen

ENDS = frozenset(".!?…")
MAY_END = ENDS | {")"}
ACRONYM = 3  # capitals of the shortest acronym behind which a sentence may lack its space: `TP.` is an abbreviation
LAST_ABOVE = -2  # number of the last line above the headline: -1 is that of no line
CREDIT = 12  # tokens of the longest credit of a photo
LABELS = frozenset(".)")  # behind the number of a line
NUMBERING = 2  # tokens of the number of a part: `II.`
LONGEST_NUMBER = 3  # digits, of more than a line's number
ROMAN, LONGEST_ROMAN = frozenset("IVX"), 5  # letters of the numbers of parts, and how many a number has
INSIDE = frozenset(",;:)]")  # before these an ellipsis ends no sentence: `(lychee, longan…) and`


@frozen
class Sentence:
    """A sentence: tokens `first` to `last` (exclusive), `line` the number of its line among those with words.

    The headline is line 0; those above it, which tell nothing, end with -2.
    """

    first: int
    last: int
    line: int


def sentences(scan: Scan) -> list[Sentence]:
    """Return the sentences of a text; a sentence never crosses the end of a line."""
    found: list[Sentence] = []
    first, line, last = 0, -above - 1 if (above := lines_above(scan)) else 0, len(scan.tokens) - 1
    signs = {index for index, token in enumerate(scan.tokens) if token.text in MAY_END}
    for index in sorted(signs | scan.line_ends | ({last} if scan.tokens else set())):
        ends_line = scan.ends_line(index)
        if index == last or ends_line or _ends(scan, index) or _ends_credit(scan, index):
            found.append(Sentence(first, index + 1, line))
            first = index + 1
            line += not ends_line and _lost_its_break(scan, index)
        line += ends_line + (ends_line and line == LAST_ABOVE)
    return found


def _lost_its_break(scan: Scan, index: int) -> bool:
    """Tell whether a paragraph ended here: where a page lost its breaks, no space is left behind the stop."""
    return scan.sign(index) in ENDS and scan.glued(index + 1)


def _ends_credit(scan: Scan, index: int) -> bool:
    """Tell whether a bracket that credits a photo ends: what stands before it is its caption."""
    if scan.sign(index) != ")" or not scan.tokens[index + 1].text[:1].isupper():
        return False
    return any(
        scan.sign(at) == "(" and scan.at(at + 1, "photo_credit") is not None for at in range(index - CREDIT, index)
    )


def is_caption(scan: Scan, sentence: Sentence) -> bool:
    """Tell whether a sentence is what stands below a photo: its label opens it, or its credit ends or follows it."""
    if not speaks_of_photos(scan):
        return False
    last = sentence.last - 1
    if is_pictured(scan, sentence.first, sentence.last):
        return True
    if scan.sign(last) != ")":
        follows = scan.at(sentence.last + (scan.sign(sentence.last) == "("), "photo_credit")
        is_marked = scan.sign(sentence.last) == "(" or (follows is not None and scan.sign(follows.last) == ":")
        return follows is not None and is_marked and not _names_body(scan, follows.last + 1)
    return any(scan.sign(at) == "(" and scan.at(at + 1, "photo_credit") for at in range(last - CREDIT, last))


def _names_body(scan: Scan, index: int) -> bool:
    """Tell whether who gave what stands before is an office, which takes no photos: `Source: Statistics Office`."""
    return any(scan.any_at(at, "national_body", "own_body") for at in (index, index + 1))


def is_numbered(scan: Scan, index: int) -> bool:
    """Tell whether a line starts at a token with its number or letter: `4. Exports`, `b) services`, `II. Targets`."""
    sign, mark = scan.sign(index), scan.sign(index + 1)
    is_label = (sign.isdecimal() and len(sign) < LONGEST_NUMBER) or (len(sign) == 1 and sign.isalpha())
    is_label = is_label or (len(sign) <= LONGEST_ROMAN and bool(sign) and ROMAN.issuperset(sign))
    return is_label and mark in LABELS and scan.glued(index + 1) and scan.opens_line(index, " \t")


def _ends(scan: Scan, index: int) -> bool:
    """Tell whether a stop ends a sentence: no abbreviation, and a capital or an opening follows."""
    following = scan.tokens[index + 1]
    if scan.sign(index) == ")":
        return _ends_bracket(scan, index) and following.text[:1].isupper()
    if scan.sign(index) not in ENDS:
        return False
    if scan.sign(index) == "…" and following.text in INSIDE:
        return False
    if scan.sign(index) == ".":
        if _is_inner_stop(scan, index):
            return False
        if scan.glued(index + 1):
            return _lacks_its_space(scan, index)
    return not following.text[0].islower() or not following.is_word


def _ends_bracket(scan: Scan, index: int) -> bool:
    """Tell whether a stop ends what a bracket holds, which is then a sentence: `(It had been 5 per cent.) In 2020`."""
    return scan.sign(index - 1) in ENDS and scan.glued(index) and not _is_inner_stop(scan, index - 1)


def _is_inner_stop(scan: Scan, index: int) -> bool:
    """Tell whether a stop belongs to the word or numeral that it is glued to: `TP.`, `U.S.`, `p.m.`."""
    if not scan.glued(index):
        return False
    before, glued = scan.tokens[index - 1], scan.glued(index + 1)
    if scan.before(index, "abbreviation") or is_numbered(scan, index - 1):
        return True
    if len(before.text) == 1 and before.text.isupper() and (glued or _is_initial(scan, index)):
        return True
    return before.is_number and glued and scan.is_number(index + 1)


def _is_initial(scan: Scan, index: int) -> bool:
    """Tell whether a single capital before a stop is part of a name or of U.S., and no quarter: `của quý I.`."""
    if scan.sign(index - 1) in ROMAN and scan.before(index - 1, "quarter") is not None:
        return False
    return scan.sign(index - 2) in (".", "", "(") or scan.norm(index + 1)[:1].islower()


def _lacks_its_space(scan: Scan, index: int) -> bool:
    """Tell whether a sentence starts right behind a stop: `last year.Visitors came`."""
    following = scan.sign(index + 1)
    before = scan.tokens[index - 1] if scan.glued(index) else None
    starts = following[:1].isupper() and following[1:2].islower()
    is_acronym = before is not None and len(before.text) >= ACRONYM and before.text.isupper()  # 7 million USD.In May
    return starts and before is not None and (before.text[-1].islower() or not before.is_word or is_acronym)
