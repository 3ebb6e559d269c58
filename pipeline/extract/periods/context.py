"""What the words beside an expression of time say of it: as of, since, compared with."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.periods.conceded import is_conceded
from pipeline.extract.periods.expression import Expression
from pipeline.extract.periods.founding import is_of_founding
from pipeline.extract.periods.middle import until_middle
from pipeline.extract.scan import Scan

ENDS = frozenset(".!?")
SAID = ("since", "until", "from_start", "comparison", "vision")  # what words before an expression say of it
GENITIVE = 2  # tokens: a mark and a letter
NEAR = 3  # tokens before an expression within which a word of comparison governs it
LONGEST_NAME = 5  # tokens of a line before the day of an article: `By` and a name
AMOUNT_WITHIN = 4  # tokens from the number of an amount to what stands behind its unit
CHANGE_WITHIN = 4  # tokens from a change to the word that leads to the period it is measured from


def in_context(scan: Scan, found: Expression) -> Expression:
    """Return an expression with what the words beside it say."""
    return until_middle(scan, _with_words(scan, found))


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
    ) or _follows_change(scan, found)
    since = "since" in said and not is_stretch and not _is_origin(scan, found, edges)  # from May to June: both
    is_vision, from_start = "vision" in said, "from_start" in said
    told = (to_date, compared, since, is_vision, from_start)
    if told == (found.to_date, found.compared, found.since, found.is_vision, found.from_start):
        return found
    return replace(found, to_date=to_date, compared=compared, since=since, is_vision=is_vision, from_start=from_start)


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


def _is_same_again(scan: Scan, found: Expression) -> bool:
    """Tell whether months without a year are those told of before: `in the same seven months`."""
    if found.kind != "months" or found.year is not None or found.relative is not None:
        return False
    return scan.any_before(found.first, "same_again")


def _is_apposed(scan: Scan, found: Expression) -> bool:
    """Tell whether a comma and `that of` only say of which time the noun before them is: `the PCI, that of 2023,`."""
    led = scan.before(found.first, "apposed_time")
    return led is not None and scan.sign(led.first - 1) == "," and scan.any_before(led.first - 1, "concept")


def _is_of_subject(scan: Scan, found: Expression, edges: Sequence[int]) -> bool:
    """Tell whether the word of comparison is the noun of the amount itself: `The value in the first months was`.

    So it is where it has come to something: `brings the number for seven months to 9 million`.
    """
    if scan.at(found.last, "range") is not None and scan.is_number(found.last + 1):
        told = (word for edge in edges if (word := scan.before(edge, "comparison")) is not None)
        return all(scan.at(word.first, "level_noun") is not None for word in told)
    word = scan.before(found.first, "comparison")
    is_noun = word is not None and scan.at(word.first, "level_noun") is not None
    if word is None or not is_noun:
        return False
    return scan.opens_line(word.first, " ") or scan.sign(word.first - 1) in ENDS


def _edges_before(scan: Scan, found: Expression) -> range:
    """Return where a word that governs an expression may end, up to a stop, a numeral or a line, nearest first.

    A bracket that holds more than the expression is a stop, too: `on the year (9 months of 2018: 7,180 billion)`.
    """
    first, lowest = found.first, max(found.first - NEAR, 0)
    stops = {".", ";", ":", "!", "?"} | (set() if scan.sign(found.last) == ")" else {"("})
    for back in range(first - 1, lowest - 1, -1):
        is_end = scan.sign(back) == "," and scan.before(back, "base") is not None  # on the same period, in May alone
        if is_end:
            return range(first, back, -1)
        if scan.sign(back) in stops or scan.is_number(back) or scan.ends_line(back):
            return range(first, back + 1, -1)
    return range(first, lowest, -1)


def _follows_change(scan: Scan, found: Expression) -> bool:
    """Tell whether a period is what a change is measured from: `up 12 percent on 2016`, `7% over the first half`."""
    if found.year and _leads_level(scan, found.last):  # three times the 2016 figure
        return True
    if found.relative == -1 and scan.any_at(found.last, "part_by"):  # exceeds the previous year by 9 percent
        return scan.any_before(found.first, "passes") or scan.any_before(found.first - 1, "passes")
    own = scan.at(found.first, "base") if found.relative == -1 else None
    if own is not None and own.last > found.last:  # last year's figure by 47 percent
        return True
    is_owner = found.relative == -1 or found.kind == "month"
    led = is_owner and scan.any_before(found.first, "whole_of", "direction")
    owned = scan.at(found.last, "genitive") if led else None
    if owned and scan.at(owned.last, "compared_behind"):  # 95% of last year's figure, beats last year's figure
        return True
    figure = scan.at(found.last + GENITIVE, "compared_behind") if found.relative == -1 else None
    if figure and scan.at(found.last, "genitive") and scan.at(figure.last, "part_by"):  # last year's figure by 47%
        return True
    against = scan.before(found.last, "base") if found.anaphoric else None
    if against is not None and against.first < found.first:  # up 12 percent on the year
        return True
    word = scan.before(found.first, "year")
    told = found.relative == -1 or (found.kind == "year" and found.until_year is None and found.year is not None)
    is_part = found.kind == "month" or (found.kind == "months" and found.year is not None)
    if is_part and scan.any_before(found.first, "times"):  # gấp 1,2 lần quý I năm 2020
        return True
    if told and scan.any_before(word.first if word else found.first, "times"):  # gấp 1,2 lần năm 2020
        return True
    if told and found.kind == "year" and _is_whole_year(scan, found):
        return True
    if (told or is_part) and _follows_equal(scan, word.first if word else found.first):
        return True
    if found.relative == -1 and _is_whole(scan, found):
        return True
    edge = scan.before(found.first, "edge") or scan.before(found.first, "last")  # on the end of 2011, last December
    against = scan.before(edge.first if edge else found.first, "against")
    is_stretch = edge is None and (found.until_year is not None or (found.kind == "months" and found.month != 1))
    told = found.year is not None or found.relative == -1 or found.kind == "month"
    told = told or (found.kind == "day" and scan.any_before(found.first, "since"))  # up 5% since December 31
    if against is None or is_stretch or not told or scan.sign(against.first - 1) == ".":
        return False  # of 5 million USD. Over the whole of 2018
    near = range(max(against.first - CHANGE_WITHIN, 0) + 1, against.first + 1)
    amounts = () if found.kind in ("months", "day") else ("currency",)  # a surplus of $5m over the first two months
    if any(scan.any_before(index, "percent", "times", "direction", *amounts) for index in near):
        return True
    return _follows_turned_amount(scan, against.first)


def _leads_level(scan: Scan, index: int) -> bool:
    """Tell whether a token opens the level of the period before it, and no subject: `In 2023 total exports were`."""
    word = scan.at(index, "compared_behind")
    return word is not None and not scan.any_at(index, "concept") and not scan.any_at(word.last, "concept", "item")


def _is_whole_year(scan: Scan, found: Expression) -> bool:
    """Tell whether a percentage is of a year as a whole: `117.6 percent of 2023`, but not `of 2023 exports`."""
    whole = scan.before(found.first, "whole_of")
    percent = scan.before(whole.first, "percent") if whole else None
    return percent is not None and not scan.sign(found.last)[:1].isalpha()


def _follows_turned_amount(scan: Scan, index: int) -> bool:
    """Tell whether an amount by which something changed ends before a token: `up 5.3 trillion VND | from the half`."""
    number = next((at for at in range(index - 1, index - AMOUNT_WITHIN, -1) if scan.is_number(at)), None)
    if number is None:
        return False
    first = scan.back_over(number, "currency")
    return scan.before(scan.back_over(first, "qualifiers"), "direction") is not None


def _is_whole(scan: Scan, found: Expression) -> bool:
    """Tell whether a percentage is of what the last year had: `122 percent of last year's`."""
    whole, owner = scan.before(found.first, "whole_of"), scan.at(found.last, "genitive")
    return whole is not None and owner is not None and scan.before(whole.first, "percent") is not None


def _follows_equal(scan: Scan, index: int) -> bool:
    """Tell whether a token follows a percentage that equals something: `bằng 105% | năm 2022`."""
    percent = scan.before(scan.back_over(index, "whole_of"), "percent")
    number = percent.first - 1 if percent else index
    return percent is not None and scan.any_before(number, "ratio") and not scan.any_before(number, "attains")
