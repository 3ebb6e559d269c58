"""Times of sentences that tell a story: `The first park was built in 2003`. What is told behind is of another time.

A sentence without a figure gives its time to those behind only from a few places: as their heading; where it speaks of
what is measured, looks back on the time or states other numbers; where the time is what the sentence is about (`2024
was a hard year`, `How did 2024 go?`), or the one that the text reports on anyway, or its first months, if it told no
finer time. One of a year before must open it, in words on what is measured; a quotation sets none. Nor does one inside
a clause on what has no indicator.
"""

from pipeline.extract.beside_times import is_looked_back_on
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import OTHER
from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan
from pipeline.extract.view import STOPS

ENDS = frozenset(".!?…\"”'")  # what a heading does not end with
WITHIN = 2  # tokens at the start of a quotation, its mark and `năm`
OPENING = 4  # tokens at the start of a sentence in which it says of when it tells
STATED = ("money", "percent")  # kinds of quantities that tell what was measured, if not of which indicator
PAIRS = {"“": 1, "”": -1, "«": 1, "»": -1}
QUOTE = '"'


def is_of_story(passage: Passage, one: Expression) -> bool:
    """Tell whether a time of a sentence without figures dates but what the sentence tells."""
    view = passage.view
    scan, sentence = view.scan, view.sentence
    if passage.figures or scan.sign(sentence.last - 1) not in ENDS:
        return False
    if is_quoted(scan, one):
        return not (_is_topic(passage, one) and one.first - sentence.first <= WITHIN)  # "2017 was our best year"
    if is_looked_back_on(scan, one):
        return False
    if _is_of_unknown(passage, one):
        return True
    if _is_topic(passage, one) or _is_reported(passage, one) or _narrows(passage, one):
        return False
    opens = one.first - sentence.first <= OPENING
    is_before = opens and scan.at(sentence.first, "aside") is not None and not _follows_comma(scan, one)
    if _is_back(passage, one):
        return is_before or not (opens and view.of("concept"))
    return not (view.of("concept") or any(quantity.kind in STATED for quantity in view.quantities))


def is_quoted(scan: Scan, one: Expression) -> bool:
    """Tell whether a quotation that opened in its line before a time is still open."""
    start = scan.tokens[one.first].start
    before = scan.text[scan.text.rfind("\n", 0, start) + 1 : start]
    return before.count(QUOTE) % 2 == 1 or sum(PAIRS.get(sign, 0) for sign in before) > 0


def _is_of_unknown(passage: Passage, one: Expression) -> bool:
    """Tell whether a time stands inside a clause on what has no indicator: `The storm of May cost it $9m, yet trade`.

    One that opens the sentence still says of when it tells: `In 2023 interest fell`.
    """
    view, first, last = passage.view, passage.view.sentence.first, passage.view.sentence.last
    if one.first - first <= OPENING or all(hit.value != OTHER for hit in view.of("concept")):
        return False
    scan = view.scan
    start = next((at + 1 for at in range(one.first - 1, first - 1, -1) if scan.sign(at) in STOPS), first)
    end = next((at for at in range(one.last, last) if scan.sign(at) in STOPS), last)
    told = view.within("concept", start, end)
    return bool(told) and all(hit.value == OTHER for hit in told)


def _is_topic(passage: Passage, one: Expression) -> bool:
    """Tell whether a sentence is about a time as such: it says what that was, or asks for it."""
    scan, sentence = passage.view.scan, passage.view.sentence
    return scan.at(one.last, "copula") is not None or scan.sign(sentence.last - 1) == "?"


def _is_reported(passage: Passage, one: Expression) -> bool:
    """Tell whether a time is the one that the text reports on: a sentence only goes back to it."""
    main, span = passage.discourse.main or passage.setting.first_time, passage.setting.span
    return main is not None and span(one) == span(main)


def _narrows(passage: Passage, one: Expression) -> bool:
    """Tell whether first months of a year follow where no finer time was told: `Hue did well in the first half`.

    Those that end with the month that the text reports on go back to its start: `For ten months the picture is mixed`.
    """
    main, span = passage.discourse.main or passage.setting.first_time, passage.setting.span
    if one.kind != "months" or one.month != 1:
        return False
    if passage.discourse.main is None or main is None or main.kind == "year":
        return True
    told, reported = span(one), span(main)
    return main.kind == "month" and told is not None and reported is not None and told.end == reported.end


def _follows_comma(scan: Scan, one: Expression) -> bool:
    """Tell whether a comma behind a time ends a clause that only says after what something was: `After 2010, it`."""
    return scan.sign(one.last) == ","


def _is_back(passage: Passage, one: Expression) -> bool:
    """Tell whether a time ended in a year before those that the text reports on."""
    main, span = passage.discourse.main or passage.setting.first_time, passage.setting.span
    told, reported = span(one), span(main) if main is not None else None
    return told is not None and reported is not None and told.end.year < reported.start.year
