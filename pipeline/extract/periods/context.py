"""What the words beside an expression of time say of it: as of, since, compared with."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from pipeline.extract.periods.base_of_change import follows_change
from pipeline.extract.periods.conceded import is_conceded
from pipeline.extract.periods.ended import until_its_end
from pipeline.extract.periods.expression import PARTS, Expression
from pipeline.extract.periods.founding import is_of_founding
from pipeline.extract.periods.middle import until_middle
from pipeline.extract.scan import Scan

ENDS = frozenset(".!?")
SAID = (
    "since",
    "until",
    "from_start",
    "comparison",
    "vision",
    "period_end",
)  # what words before an expression say of it
NEAR = 3  # tokens before an expression within which a word of comparison governs it
COMING = ("copula", "direction", "reaching")  # lists of verbs that say what something has come to
NUMBER_WITHIN = 5  # tokens from `to` to the number that something comes to: `to an estimated VND56 billion`
LONGEST_NAME = 5  # tokens of a line before the day of an article: `By` and a name


def in_context(scan: Scan, found: Expression) -> Expression:
    """Return an expression with what the words beside it say."""
    return until_its_end(scan, until_middle(scan, _with_words(scan, found)))


def _with_words(scan: Scan, found: Expression) -> Expression:
    """Return an expression with what the words before it say: as of, since, compared with."""
    if found.first == 1 and scan.before(1, "text_head"):
        return replace(found, kind="clock")  # says when the article appeared, and dates no figure
    if (found.kind == "day" and _is_of_byline(scan, found)) or is_conceded(scan, found) or is_of_founding(scan, found):
        return replace(found, kind="clock")
    edges = list(_edges_before(scan, found))
    said = {category for category in SAID if not scan.ends[category].keys().isdisjoint(edges)}
    until_day = found.kind == "day" and bool(edges) and scan.before(found.first, "until_day") is not None
    is_stretch = (
        found.until_year is not None or found.from_day is not None or found.from_year is not None
        or (found.kind == "months" and found.until != found.month)
    )  # fmt: skip
    if found.kind == "month" and (found.month, found.year) == (1, None) and "since" in said:
        return replace(found, kind="months", month=1, to_now=True)  # since January
    to_date = found.to_date or until_day or "until" in said or "from_start" in said
    compared = (
        "comparison" in said
        and not _is_qualified(scan, found)
        and not _is_of_subject(scan, found, edges)
        and not _is_of_place(scan, found, edges)
        and not _is_apposed(scan, found)
        and not _is_same_again(scan, found)
        and not _heads_plan(scan, found, edges)
    ) or follows_change(scan, found)
    since = "since" in said and not is_stretch and not _is_origin(scan, found, edges)  # from May to June: both
    is_vision, from_start = "vision" in said, "from_start" in said
    is_part = found.kind in PARTS
    at_end = is_part and ("period_end" in said or _is_owner_of_end(scan, found))
    told = (to_date, compared, since, is_vision, from_start, at_end)
    if told == (found.to_date, found.compared, found.since, found.is_vision, found.from_start, found.at_end):
        return found
    return replace(
        found, to_date=to_date, compared=compared, since=since, is_vision=is_vision, from_start=from_start,
        at_end=at_end,
    )  # fmt: skip


def _is_owner_of_end(scan: Scan, found: Expression) -> bool:
    """Tell whether a month owns its end: `up to July's end`."""
    genitive = scan.at(found.last, "genitive")
    return genitive is not None and scan.at(genitive.last, "period_end") is not None


def _is_of_byline(scan: Scan, found: Expression) -> bool:
    """Tell whether a day stands behind the name of who wrote an article: `By Tran Anh May 5, 2020`."""
    for at in range(found.first - 1, max(found.first - LONGEST_NAME, 0) - 1, -1):
        if at < found.first - 1 and scan.opens_line(at, " "):
            return scan.at(at, "until") is not None
        if not scan.sign(at)[:1].isupper():
            return False
    return False


def _is_origin(scan: Scan, found: Expression, edges: list[int]) -> bool:
    """Tell whether `from` leads to what something came from before an expression: `from exports in 2016`."""
    led = next((edge for edge in edges if scan.before(edge, "since")), found.first)
    return any(scan.any_at(at, "concept", "item") for at in range(led, found.first))


def _is_qualified(scan: Scan, found: Expression) -> bool:
    """Tell whether the word of comparison only says how exact a length of time is: `hơn 9 tháng qua`."""
    word, qualifier = scan.before(found.first, "comparison"), scan.before(found.first, "qualifiers")
    if word is None or qualifier is None or word.first != qualifier.first or found.kind != "months":
        return False
    return getattr(scan.before(found.first, "direction"), "first", word.first) == word.first  # cao hơn quý I


def _is_of_place(scan: Scan, found: Expression, edges: list[int]) -> bool:
    """Tell whether the word of comparison leads to a place: `received more than Hanoi in the first 11 months`."""
    led = next((edge for edge in edges if scan.before(edge, "comparison")), found.first)
    return any(scan.any_at(at, "place", "own_place", "peers") for at in range(led, found.first))


def _heads_plan(scan: Scan, found: Expression, edges: Sequence[int]) -> bool:
    """Tell whether the words of comparison open a sentence as the head of a plan: `What is planned for 2023:`."""
    word = next((word for edge in edges if (word := scan.before(edge, "comparison"))), None)
    if word is None or scan.at(word.first, "plan_title") is None:
        return False
    return scan.opens_line(word.first, " ") or scan.sign(word.first - 1) in ENDS


def _is_same_again(scan: Scan, found: Expression) -> bool:
    """Tell whether months without a year are those told of before: `in the same seven months`."""
    if found.kind == "day":
        return scan.any_before(found.first, "same_again")
    if found.kind != "months" or found.year is not None or found.relative is not None:
        return False
    is_earlier = scan.any_at(found.last, "last_year", "years_ago") or scan.at(found.last + 1, "last_year") is not None
    return not is_earlier and scan.any_before(found.first, "same_again")  # in the same months of last year


def _is_apposed(scan: Scan, found: Expression) -> bool:
    """Tell whether a comma and `that of` only say of which time the noun before them is: `the PCI, that of 2023,`."""
    led = scan.before(found.first, "apposed_time")
    if led is None or scan.sign(led.first - 1) != ",":
        return False
    if scan.any_before(led.first - 1, "concept"):
        return True
    alone = scan.at(found.last, "alone")  # $240 million, those of October $31 million
    end = alone.last if alone is not None else found.last
    sign = scan.at(end, "currency")
    return scan.is_number(sign.last if sign is not None else end)


def _is_of_subject(scan: Scan, found: Expression, edges: Sequence[int]) -> bool:
    """Tell whether the word of comparison is the noun of the amount itself: `The value in the first months was`.

    So it is where it has come to something: `brings the number for seven months to 9 million`.
    """
    told = [word for edge in edges if (word := scan.before(edge, "comparison")) is not None]
    if any(scan.at(word.first, "level_noun") is None or scan.before(word.first, "between") for word in told):
        return False
    if scan.at(found.last, "range") is not None and _reaches_number(scan, found.last + 1):
        return True
    if found.kind == "months" and scan.any_at(found.last, *COMING):
        return not any(scan.any_before(word.first, "comparison") for word in told)  # the total for five months rose to
    word = scan.before(found.first, "comparison")
    return word is not None and (scan.opens_line(word.first, " ") or scan.sign(word.first - 1) in ENDS)


def _reaches_number(scan: Scan, index: int) -> bool:
    """Tell whether a number stands at a token, or close behind it."""
    words = takewhile(lambda at: scan.sign(at) not in ENDS, range(index, index + NUMBER_WITHIN))
    return any(scan.is_number(at) for at in words)


def _edges_before(scan: Scan, found: Expression) -> range:
    """Return where a word that governs an expression may end, up to a stop, a numeral or a line, nearest first.

    A bracket that holds more than the expression is a stop, too: `on the year (9 months of 2018: 7,180 billion)`.
    """
    first, lowest = found.first + found.anaphoric, max(found.first - NEAR, 0)  # the article of `the year` may be theirs
    stops = {".", ";", ":", "!", "?"} | (set() if scan.sign(found.last) == ")" else {"("})
    for back in range(found.first - 1, lowest - 1, -1):
        is_end = scan.sign(back) == "," and scan.before(back, "base") is not None  # on the same period, in May alone
        if is_end:
            return range(first, back, -1)
        if scan.sign(back) in stops or scan.is_number(back) or scan.ends_line(back):
            return range(first, back + 1, -1)
    return range(first, lowest, -1)
