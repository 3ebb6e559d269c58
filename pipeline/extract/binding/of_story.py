"""Times of sentences that tell a story: `The first park was built in 2003`. What is told behind is of another time.

A sentence without a figure sets the time of those behind it as their heading, or where it opens with the time, speaks
of what is measured, or of a year or months as a whole. For years long before those that the text reports on it must
open with the time, and speak of what is measured; a quotation sets none.
"""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan

ENDS = frozenset(".!?…\"”'")  # what a heading does not end with
WHOLES = ("year", "months")  # kinds of times that nothing happens at, but all of which is told of
OPENING = 4  # tokens at the start of a sentence in which it says of when it tells
PAIRS = {"“": 1, "”": -1, "«": 1, "»": -1}
QUOTE = '"'


def is_of_story(passage: Passage, one: Expression) -> bool:
    """Tell whether a time of a sentence without figures dates but what the sentence tells."""
    view = passage.view
    scan, sentence = view.scan, view.sentence
    if passage.figures or scan.sign(sentence.last - 1) not in ENDS:
        return False
    if is_quoted(scan, one):
        return True
    opens = one.first - sentence.first <= OPENING
    is_before = opens and scan.at(sentence.first, "aside") is not None and not _follows_comma(scan, one)
    speaks = bool(view.of("concept"))
    years = _years_back(passage, one)
    if years:
        return is_before or not (opens and (speaks or years == 1))
    return not (opens or speaks or one.kind in WHOLES)


def is_quoted(scan: Scan, one: Expression) -> bool:
    """Tell whether a quotation that opened in its line before a time is still open."""
    start = scan.tokens[one.first].start
    before = scan.text[scan.text.rfind("\n", 0, start) + 1 : start]
    return before.count(QUOTE) % 2 == 1 or sum(PAIRS.get(sign, 0) for sign in before) > 0


def _follows_comma(scan: Scan, one: Expression) -> bool:
    """Tell whether a comma behind a time ends a clause that only says after what something was: `After 2010, it`."""
    return scan.sign(one.last) == ","


def _years_back(passage: Passage, one: Expression) -> int:
    """Return how many years before those that the text reports on a time ended, 0 where it did not."""
    main, span = passage.discourse.main or passage.setting.first_time, passage.setting.span
    told, reported = span(one), span(main) if main is not None else None
    return max(reported.start.year - told.end.year, 0) if told is not None and reported is not None else 0
