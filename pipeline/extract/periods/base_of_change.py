"""Periods that a change is measured from: `up 12 percent on 2016`, `7% over the first half`."""

from pipeline.extract.periods.expression import Expression
from pipeline.extract.scan import Scan

AMOUNT_WITHIN = 4  # tokens from the number of an amount to what stands behind its unit
CHANGE_WITHIN = 4  # tokens from a change to the word that leads to the period it is measured from
GENITIVE = 2  # tokens: a mark and a letter


def follows_change(scan: Scan, found: Expression) -> bool:
    """Tell whether a period is what a change is measured from: `up 12 percent on 2016`, `7% over the first half`."""
    if found.year and _leads_level(scan, found.last):  # three times the 2016 figure
        return True
    is_year = found.relative == -1 or (found.kind == "year" and found.until_year is None)
    if is_year and scan.any_at(found.last, "part_by"):  # exceeds the previous year by 9 percent
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
    if (
        against is None
        or is_stretch
        or not told
        or scan.sign(against.first - 1) == "."
        or scan.ends_line(against.first - 1)
    ):
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
